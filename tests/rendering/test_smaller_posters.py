"""Posters as shelves and theatres show them: lighter, and for the same eyes."""

from __future__ import annotations

import io

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image

from rendering.models import RenderJob
from stories.models import User
from tests import films
from tests.doors import knock, knock_signed_in
from tests.factories import make_job

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def job(owner: User) -> RenderJob:
    """A film whose poster is a picture of 640×360."""
    cache.clear()
    job = films.finish(make_job(owner))
    name = job.film.poster.name
    default_storage.delete(name)
    picture = io.BytesIO()
    Image.effect_noise((640, 360), 40).convert("RGB").save(picture, "JPEG", quality=88)
    default_storage.save(name, ContentFile(picture.getvalue()))
    return job


@pytest.mark.parametrize(("size", "width"), [("small", 384), ("medium", 576)])
@pytest.mark.parametrize("what", ["poster.jpg", "scene_1.jpg"])
def test_a_poster_comes_smaller(
    job: RenderJob, owner: User, what: str, size: str, width: int
) -> None:
    address = f"/videos/{job.pk}/{what}"
    whole = knock_signed_in(owner, "GET", address)
    answer = knock_signed_in(owner, "GET", f"{address}?size={size}")
    assert answer.headers["Content-Type"] == "image/webp"
    assert answer.headers["ETag"] != whole.headers["ETag"]
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert len(answer.raw) < len(whole.raw)
    with Image.open(io.BytesIO(answer.raw)) as picture:
        assert picture.width == width
    known = {"If-None-Match": answer.headers["ETag"]}
    assert knock_signed_in(owner, "GET", f"{address}?size={size}", headers=known).status == 304


def test_it_is_made_once(job: RenderJob, owner: User) -> None:
    address = f"/videos/{job.pk}/poster.jpg?size=small"
    first = knock_signed_in(owner, "GET", address)
    with default_storage.open(job.film.poster.name, "rb+") as file:
        file.write(b"nothing that can be drawn")
    assert knock_signed_in(owner, "GET", address).raw == first.raw


def test_it_is_for_the_same_eyes(job: RenderJob, stranger: User) -> None:
    address = f"/videos/{job.pk}/poster.jpg?size=small"
    assert knock("GET", address).status == 404
    assert knock_signed_in(stranger, "GET", address).status == 404


def test_an_unknown_size_is_the_whole_poster(job: RenderJob, owner: User) -> None:
    answer = knock_signed_in(owner, "GET", f"/videos/{job.pk}/poster.jpg?size=huge")
    assert answer.headers["Content-Type"] == "image/jpeg"
