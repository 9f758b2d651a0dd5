"""What becomes of a claim: delivered, failed, given back; and what follows for the job."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import FileSystemStorage, default_storage

from rendering.models import Clip, Film, RenderJob
from rendering.models.jobs import ClipStatus, JobStatus
from rendering.renderers import RENDERERS, get_renderer
from rendering.renderers.base import RenderError
from rendering.services import claims, jobs, outcomes, pipeline
from stories.models import User
from stories.models.credits import Kind
from tests.databases import in_threads
from tests.factories import FIVE_SCENES, account_of, balance_of, claim, make_job, make_user

WELCOME = 20
FILES = {"video": "v.mp4", "poster": "p.jpg", "seconds": 3.0}
FILM = {"video": "f.mp4", "captions": "c.vtt", "poster": "p.jpg", "seconds": 3.0}
REFUSED = RenderError("refused", "This scene cannot be drawn.")
BUSY = RenderError("busy", "The model is busy.", permanent=False)


@pytest.fixture
def tiny_renderer(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(RENDERERS, "storybook", "tests.renderers.TinyRenderer")
    monkeypatch.setenv("TINY_FRAME_SECONDS", "0")
    get_renderer.cache_clear()
    yield
    get_renderer.cache_clear()


def media_files(settings: Any) -> list[Path]:
    return sorted(path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file())


# --- Clips ------------------------------------------------------------------------


def test_a_delivered_clip_is_ready_and_stays_paid(owner: User) -> None:
    make_job(owner)
    outcomes.deliver(claim(), **FILES)
    clip = Clip.objects.get()
    assert (clip.status, clip.video.name, clip.progress) == (ClipStatus.READY, "v.mp4", 1.0)
    assert clip.lease_token is None
    assert balance_of(owner) == WELCOME - 1


def test_delivering_twice_is_told_that_it_is_gone(owner: User) -> None:
    make_job(owner)
    clip = claim()
    outcomes.deliver(clip, **FILES)
    with pytest.raises(claims.RenderCancelled):
        outcomes.deliver(clip, **FILES)


def test_a_failed_clip_is_refunded_once_and_says_why(owner: User) -> None:
    make_job(owner)
    clip = claim()
    assert outcomes.fail(clip, REFUSED)
    assert not outcomes.fail(clip, REFUSED)
    assert balance_of(owner) == WELCOME
    clip.refresh_from_db()
    assert (clip.status, clip.error_code, clip.error) == ("failed", "refused", REFUSED.message)


def test_a_released_clip_waits_again_until_its_attempts_are_used_up(owner: User) -> None:
    make_job(owner)
    for attempt in (1, 2, 3):
        clip = claim()
        assert clip.attempts == attempt
        assert balance_of(owner) == WELCOME - 1
        assert outcomes.release(clip, BUSY)
    clip.refresh_from_db()
    assert clip.status == ClipStatus.FAILED
    assert balance_of(owner) == WELCOME
    assert account_of(owner).entries.filter(kind=Kind.REFUND).count() == 1


def test_a_late_worker_changes_nothing(owner: User) -> None:
    make_job(owner)
    late = claim()
    outcomes.release(late, BUSY)
    winner = claim()
    assert not outcomes.fail(late, REFUSED)
    assert not outcomes.release(late, BUSY)
    with pytest.raises(claims.RenderCancelled):
        claims.beat(late, 0.5)
    with pytest.raises(claims.RenderCancelled):
        outcomes.deliver(late, **FILES)
    outcomes.deliver(winner, **(FILES | {"video": "winner.mp4"}))
    assert Clip.objects.get().video.name == "winner.mp4"
    assert balance_of(owner) == WELCOME - 1


# --- Jobs -------------------------------------------------------------------------


def test_the_last_clip_makes_the_film_due(owner: User) -> None:
    job = make_job(owner, "A fox.\n\nA cat.")
    outcomes.deliver(claim(), **FILES)
    job.refresh_from_db()
    assert (job.status, job.film_due) == (JobStatus.RENDERING, False)
    outcomes.deliver(claim(), **FILES)
    job.refresh_from_db()
    assert (job.status, job.film_due) == (JobStatus.ASSEMBLING, True)


def test_a_job_with_some_failed_clips_becomes_ready(owner: User) -> None:
    job = make_job(owner, "A fox.\n\nA cat.")
    outcomes.fail(claim(), REFUSED)
    outcomes.deliver(claim(), **FILES)
    outcomes.deliver_film(film_of(job), **FILM)
    job.refresh_from_db()
    assert job.status == JobStatus.READY
    assert balance_of(owner) == WELCOME - 1


def film_of(job: RenderJob) -> RenderJob:
    claimed = claims.claim_film(holder="test/1")
    assert claimed == job
    return claimed


def test_a_job_fails_when_every_clip_failed(owner: User) -> None:
    job = make_job(owner, "A fox.\n\nA cat.")
    for _ in range(2):
        outcomes.fail(claim(), REFUSED)
    job.refresh_from_db()
    assert (job.status, job.error, job.film_due) == (JobStatus.FAILED, REFUSED.message, False)
    assert job.finished_at is not None
    assert balance_of(owner) == WELCOME


def test_five_clips_that_end_at_once_settle_the_job_once(
    on_both: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each looks at the others when all have written: without the job's lock nobody would act."""

    def settle_later(job: RenderJob) -> None:
        with suppress(threading.BrokenBarrierError):  # as it is, with the lock
            everybody.wait(0.5)
        settle(job)

    settle, everybody = outcomes.settle, threading.Barrier(5)
    monkeypatch.setattr(outcomes, "settle", settle_later)
    job = make_job(make_user(), FIVE_SCENES)
    clips = [claim(holder=f"test/{number}") for number in range(5)]
    in_threads(5, lambda index: outcomes.deliver(clips[index], **FILES))
    job.refresh_from_db()
    assert (job.status, job.film_due) == (JobStatus.ASSEMBLING, True)


# --- Films ------------------------------------------------------------------------


def test_a_film_is_joined_by_one_worker(owner: User) -> None:
    job = make_job(owner)
    outcomes.deliver(claim(), **FILES)
    film_of(job)
    assert claims.claim_film(holder="test/2") is None


def test_joining_is_given_up_after_three_attempts_and_the_clips_stay_paid(owner: User) -> None:
    job = make_job(owner)
    outcomes.deliver(claim(), **FILES)
    for attempt in (1, 2, 3):
        claimed = film_of(job)
        assert claimed.attempts == attempt
        assert outcomes.release_film(claimed)
    job.refresh_from_db()
    assert (job.status, job.error) == (JobStatus.FAILED, outcomes.NO_FILM)
    assert Clip.objects.get().status == ClipStatus.READY
    assert balance_of(owner) == WELCOME - 1


def test_a_late_joiner_changes_nothing(owner: User) -> None:
    job = make_job(owner)
    outcomes.deliver(claim(), **FILES)
    late = film_of(job)
    outcomes.release_film(late)
    winner = film_of(job)
    with pytest.raises(claims.RenderCancelled):
        outcomes.deliver_film(late, **FILM)
    assert not outcomes.release_film(late)
    assert not outcomes.fail_film(late)
    outcomes.deliver_film(winner, **FILM)
    assert Film.objects.count() == 1


# --- The whole way, with a real renderer and real files ----------------------------


def work_through() -> None:
    while pipeline.work_once("cpu"):
        pass


@pytest.mark.usefixtures("tiny_renderer")
def test_a_drawn_job_leaves_exactly_its_files(owner: User, settings: Any) -> None:
    job = make_job(owner, "A fox.\n\nA cat.")
    work_through()
    job.refresh_from_db()
    assert job.status == JobStatus.READY
    named = {Path(job.film.video.path), Path(job.film.captions.path)}
    named |= {Path(field.path) for clip in job.clips.all() for field in (clip.video, clip.poster)}
    assert set(media_files(settings)) == named
    assert job.film.poster == job.clips.first().poster


@pytest.mark.usefixtures("tiny_renderer")
def test_a_new_film_replaces_the_old_ones_files(
    owner: User, settings: Any, django_capture_on_commit_callbacks: Any
) -> None:
    job = make_job(owner)
    work_through()
    before = len(media_files(settings))
    jobs.retry(job, scene_number=1)
    with django_capture_on_commit_callbacks(execute=True):
        work_through()
    job.refresh_from_db()
    assert job.status == JobStatus.READY
    assert len(media_files(settings)) == before + 2  # the first take's clip and poster stay
    assert Film.objects.count() == 1


@pytest.mark.usefixtures("tiny_renderer", "transactional_db")
def test_an_old_film_that_cannot_be_deleted_does_not_harm_the_new_one(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = make_job(owner)
    work_through()
    old = Film.objects.get(job=job).video.name
    delete = FileSystemStorage.delete

    def refuse(storage: FileSystemStorage, name: str) -> None:
        if name == old:
            raise PermissionError(name)
        delete(storage, name)

    monkeypatch.setattr(FileSystemStorage, "delete", refuse)
    jobs.retry(job, scene_number=1)
    work_through()
    film = Film.objects.get(job=job)
    assert film.video.name != old
    assert default_storage.exists(film.video.name)


@pytest.mark.usefixtures("tiny_renderer")
@pytest.mark.parametrize(
    ("text", "code", "attempts"),
    [("It REFUSES.", "refused", 1), ("It STUMBLES.", "busy", 3), ("It CRASHES.", "internal", 3)],
)
def test_a_scene_that_goes_wrong_leaves_no_file(
    owner: User, settings: Any, text: str, code: str, attempts: int
) -> None:
    job = make_job(owner, text)
    work_through()
    job.refresh_from_db()
    clip = job.clips.get()
    assert (job.status, clip.error_code, clip.attempts) == (JobStatus.FAILED, code, attempts)
    assert media_files(settings) == []
    assert balance_of(owner) == WELCOME


@pytest.mark.usefixtures("tiny_renderer")
def test_a_clip_cancelled_while_it_is_drawn_leaves_no_file(
    owner: User, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = make_job(owner)
    beats = []

    def beat(clip: Clip, progress: float) -> None:
        beats.append(progress)
        if len(beats) == 5:
            jobs.cancel(job)
        real(clip, progress)

    real = claims.beat
    monkeypatch.setattr(claims, "beat", beat)
    work_through()
    assert len(beats) == 5, "the renderer went on after the cancel"
    assert media_files(settings) == []
    assert balance_of(owner) == WELCOME


@pytest.mark.usefixtures("tiny_renderer")
def test_a_worker_that_wakes_up_late_discards_its_files(
    owner: User, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = make_job(owner)
    late = claim()
    outcomes.release(late, BUSY)
    work_through()
    files = media_files(settings)
    monkeypatch.setattr(claims, "beat", lambda clip, progress: None)  # it slept all the time
    pipeline.render([late])
    assert media_files(settings) == files
    job.refresh_from_db()
    assert job.status == JobStatus.READY


@pytest.mark.usefixtures("tiny_renderer")
def test_a_timeout_gives_the_clip_back_and_goes_on_upwards(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_job(owner)

    def out_of_time(clip: Clip, progress: float) -> None:
        raise SystemExit

    monkeypatch.setattr(claims, "beat", out_of_time)
    with pytest.raises(SystemExit):
        pipeline.work_once("cpu")
    clip = Clip.objects.get()
    assert (clip.status, clip.attempts) == (ClipStatus.QUEUED, 1)


def test_a_long_reason_is_cut_and_still_written_down(owner: User) -> None:
    job = make_job(owner)
    clip = claim()
    assert outcomes.fail(clip, RenderError("disk_full", "No room in " + "/a-long-path" * 60))
    clip.refresh_from_db()
    assert (clip.status, len(clip.error)) == (ClipStatus.FAILED, 300)
    job.refresh_from_db()
    assert job.error == clip.error
