"""The administrator's desk: who is there to work, how clips were made, what models may be sold."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from rendering.models import Clip
from rendering.renderers.diffusion.models import MODELS
from rendering.services import claims
from stories.models import User
from tests.factories import PASSWORD, claim, make_job
from tests.workers import CARD_MAKES, gpu_worker, processor

pytestmark = pytest.mark.django_db
MODELS_PAGE = "/admin/rendering/worker/video-models/"


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("boss", "boss@example.org", PASSWORD))
    return client


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return " ".join(answer.content.decode().split())


def test_workers_say_what_they_have_and_can(desk: Client) -> None:
    gpu_worker(CARD_MAKES, host="render-1", memory=24 * 1024**3)
    gpu_worker(name="broken", problem="The driver is too old.", device_kind="")
    shown = page(desk, reverse("admin:rendering_worker_changelist"))
    for words in ("render-1", "A card", "24.0", "zeroscope: fast 2 s", "The driver is too old."):
        assert words in shown


def test_a_clip_says_by_whom_on_which_rung_and_from_which_noise_it_was_made(
    desk: Client, owner: User
) -> None:
    gpu_worker(CARD_MAKES)
    make_job(owner, renderer="zeroscope")
    clip = claim("gpu", holder="render-1/77")
    claims.beat(clip, 0.5, made_by="zeroscope", rung="halves")
    shown = page(desk, reverse("admin:rendering_clip_changelist"))
    for words in ("zeroscope", "halves", str(clip.seed), "render-1/77"):
        assert words in shown
    shown = page(desk, reverse("admin:rendering_clip_change", args=[Clip.objects.get().pk]))
    assert "halves" in shown
    assert str(clip.seed) in shown


def test_every_models_licence_is_shown_with_who_runs_it(desk: Client) -> None:
    processor()
    shown = page(desk, MODELS_PAGE)
    for model in MODELS.values():
        if model.offered:
            assert model.licence in shown
            assert model.licence_url in shown
            assert model.source.repo in shown
    assert "<strong>forbidden</strong></td><td>turbo</td>" in shown
    assert "It takes a card with" in shown


def test_the_desk_leads_to_the_models(desk: Client) -> None:
    assert f'href="{MODELS_PAGE}"' in page(desk, "/admin/")


def test_the_models_page_is_for_those_who_may_look(
    client: Client, owner: User, settings: Any
) -> None:
    assert client.get(MODELS_PAGE).status_code == 302
    client.force_login(owner)
    assert client.get(MODELS_PAGE).status_code == 302
    owner.is_staff = True
    owner.save()
    assert client.get(MODELS_PAGE).status_code == 403
    assert MODELS_PAGE not in page(client, "/admin/")
