"""Taking films home: names in every script, everything in one ZIP, for whoever may watch."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

import pytest
from asgiref.sync import async_to_sync
from django.core.files.storage import default_storage
from django.utils import timezone

from rendering import media_views
from rendering.models import RenderJob
from rendering.services import sharing
from stories.models import Story, User
from stories.services import stories
from tests import films
from tests.doors import Answer, headers_of, knock, knock_signed_in
from tests.factories import FIVE_SCENES, claim, make_job

TITLE = "Лиса и 狐狸: “A/B” 🦊"


@pytest.fixture
def job(owner: User) -> RenderJob:
    made = films.finish(make_job(owner, FIVE_SCENES))
    Story.objects.update(title=TITLE)
    made.story.refresh_from_db()
    return made


def everything(job: RenderJob) -> str:
    return f"/videos/{job.pk}/all.zip"


def unpacked(answer: Answer) -> zipfile.ZipFile:
    assert answer.status == 200
    archive = zipfile.ZipFile(io.BytesIO(answer.raw))
    assert archive.testzip() is None
    return archive


def test_the_zip_holds_film_scenes_captions_poster_and_words(job: RenderJob) -> None:
    archive = unpacked(knock("GET", everything(job), headers=headers_of(job.owner)))
    name = "Лиса и 狐狸 “A B” 🦊"
    scenes = [f"{name} - scene {number}.mp4" for number in range(1, 6)]
    assert archive.namelist() == [
        *(f"{name}.{end}" for end in ("mp4", "vtt", "jpg")),
        *scenes,
        f"{name}.txt",
    ]
    assert archive.read(f"{name}.mp4") == films.VIDEO * 3
    assert archive.read(scenes[2]) == films.VIDEO + b"3"
    assert archive.read(f"{name}.txt").decode() == FIVE_SCENES


def test_new_words_are_not_in_the_zip_before_their_scene_is(job: RenderJob) -> None:
    Story.objects.filter(pk=job.story_id).update(text="Nobody may read this yet.")
    archive = unpacked(knock("GET", everything(job), headers=headers_of(job.owner)))
    (words,) = [name for name in archive.namelist() if name.endswith(".txt")]
    assert archive.read(words).decode() == FIVE_SCENES


def test_its_size_is_told_before_and_it_is_kept_by_no_cache(job: RenderJob) -> None:
    answer = knock("GET", everything(job), headers=headers_of(job.owner))
    assert int(answer.headers["Content-Length"]) == len(answer.raw)
    assert answer.headers["Content-Type"] == "application/zip"
    assert "no-store" in answer.headers["Cache-Control"]
    head = knock("HEAD", everything(job), headers=headers_of(job.owner))
    assert (head.status, head.raw) == (200, b"")
    assert head.headers["Content-Length"] == answer.headers["Content-Length"]


def test_the_zip_opens_to_whom_the_film_does(job: RenderJob, stranger: User) -> None:
    path = everything(job)
    assert knock("GET", path).status == 404
    assert knock_signed_in(stranger, "GET", path).status == 404
    link = sharing.share(job.story)
    unpacked(knock("GET", f"{path}?share={link.token}"))
    stories.publish(job.story)
    unpacked(knock("GET", path))
    Story.objects.update(hidden_at=timezone.now())
    assert knock("GET", path).status == 404
    assert knock("GET", f"{path}?share={link.token}").status == 404
    unpacked(knock_signed_in(job.owner, "GET", path))


def test_only_the_newest_ready_take_of_each_scene_is_packed(owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    films.deliver(claim())
    archive = unpacked(knock_signed_in(owner, "GET", everything(job)))
    assert [name for name in archive.namelist() if "scene" in name] == [
        f"{job.story.title} - scene {number}.mp4" for number in (1, 2)
    ]


def test_a_job_without_anything_ready_has_no_zip(owner: User) -> None:
    assert knock_signed_in(owner, "GET", everything(make_job(owner))).status == 404


def test_a_file_that_is_lost_does_not_spoil_the_others(job: RenderJob) -> None:
    default_storage.delete(job.film.video.name)
    archive = unpacked(knock_signed_in(job.owner, "GET", everything(job)))
    assert len(archive.namelist()) == 8


def test_who_hangs_up_in_the_middle_leaves_no_file_open() -> None:
    ended: list[bool] = []

    def made() -> Iterator[bytes]:
        try:
            yield b"a"
            yield b"b"
        finally:
            ended.append(True)

    async def read_once() -> None:
        reading = media_views.pieces(made())
        assert await anext(reading) == b"a"
        await reading.aclose()  # type: ignore[attr-defined]
        assert ended == [True]

    async_to_sync(read_once)()


@pytest.mark.parametrize(
    ("what", "ending"),
    [
        ("film.mp4", ".mp4"),
        ("scene_2.mp4", " - scene 2.mp4"),
        ("captions.vtt", ".vtt"),
        ("all.zip", ".zip"),
    ],
)
def test_files_are_named_after_their_story_in_its_script(
    job: RenderJob, what: str, ending: str
) -> None:
    answer = knock_signed_in(job.owner, "GET", f"/videos/{job.pk}/{what}?download=1")
    kind, _, name = answer.headers["Content-Disposition"].partition("; filename*=utf-8''")
    assert kind == "attachment"
    assert unquote(name) == f"Лиса и 狐狸 “A B” 🦊{ending}"
    assert "no-store" in answer.headers["Cache-Control"]
