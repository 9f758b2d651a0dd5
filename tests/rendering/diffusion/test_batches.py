"""Clips that are made together: who is claimed, what is written down, what goes wrong for whom."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from rendering.models import Clip, RenderJob, Worker
from rendering.models.jobs import ClipStatus, JobStatus
from rendering.renderers import get_renderer
from rendering.renderers.base import RenderError, RenderPostponed
from rendering.renderers.diffusion import weights
from rendering.renderers.diffusion.families.text_to_video import ZeroscopePipeline
from rendering.renderers.diffusion.renderer import DiffusionRenderer
from rendering.services import claims, jobs, pipeline
from stories.models import User
from tests import factories
from tests.rendering.diffusion.tiny_models import TINY, known, save_tiny
from tests.workers import gpu_worker

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny(tmp_path_factory.mktemp("models"))


@pytest.fixture(autouse=True)
def tiny_site(models: Path, monkeypatch: pytest.MonkeyPatch, settings: Any) -> Iterator[None]:
    monkeypatch.setenv("MODEL_DIR", str(models))
    monkeypatch.setenv("CPU_DTYPE", "float32")
    settings.VIDEO_MODELS = [TINY.name]
    with known():
        yield


@pytest.fixture
def owner() -> User:
    return factories.make_user("owner", extra_credits=100)


def do_all(queue: str) -> None:
    while pipeline.work_once(queue):
        pass


def order(owner: User, text: str = factories.FIVE_SCENES, **order: str) -> RenderJob:
    if not Worker.objects.exists():
        gpu_worker({"fast": 1.0, "high": 2.0}, model=TINY.name)
    return factories.make_job(owner, text, renderer=TINY.name, **order)


def clips_of(job: RenderJob) -> list[Clip]:
    return list(job.clips.order_by("scene_number"))


def tiny() -> DiffusionRenderer:
    made = get_renderer(TINY.name)
    assert isinstance(made, DiffusionRenderer)
    return made


# --- What is claimed together -------------------------------------------------------


def test_scenes_of_one_story_go_through_the_sampler_together(owner: User) -> None:
    job = order(owner)
    assert pipeline.work_once("gpu")
    made = [clip for clip in clips_of(job) if clip.status == ClipStatus.READY]
    assert [clip.scene_number for clip in made] == [1, 2, 3, 4]
    assert {(clip.made_by, clip.rung) for clip in made} == {(TINY.name, "batch-4")}


def test_a_whole_story_becomes_a_film_and_is_paid_once(owner: User) -> None:
    before = factories.balance_of(owner)
    job = order(owner)
    do_all("gpu")
    do_all("cpu")
    job.refresh_from_db()
    assert job.status == JobStatus.READY
    assert job.film.seconds == pytest.approx(15.0)
    assert before - factories.balance_of(owner) == 5 * 2
    assert all(clip.preparing == "" and clip.progress == 1.0 for clip in clips_of(job))


def test_two_workers_share_what_waits(owner: User) -> None:
    job = order(owner)
    gpu_worker({"fast": 1.0}, model=TINY.name, name="another")
    assert claims.fair_share("gpu") == 2
    assert pipeline.work_once("gpu")
    ready = job.clips.filter(status=ClipStatus.READY)
    assert ready.count() == 3
    assert {clip.rung for clip in ready} == {"batch-3"}


def test_only_clips_of_the_same_quality_go_together(owner: User) -> None:
    fast, high = order(owner, "A fox ran."), order(owner, "A cat slept.", quality="high")
    first = claims.claim_clip("gpu", holder="test/1")
    assert first is not None
    assert claims.claim_alike(first, holder="test/1", most=5) == []
    waiting = {fast.pk, high.pk} - {first.job_id}
    assert set(claims.waiting_clips("gpu").values_list("job", flat=True)) == waiting


def test_claims_made_together_take_turns_between_owners(owner: User) -> None:
    other = factories.make_user("other", extra_credits=100)
    order(owner)
    order(other)
    first = claims.claim_clip("gpu", holder="test/1")
    assert first is not None
    together = [first, *claims.claim_alike(first, holder="test/1", most=3)]
    assert [clip.owner_id for clip in together].count(owner.pk) == 2
    assert len({clip.pk for clip in together}) == 4
    assert all(clip.status == ClipStatus.RENDERING and clip.attempts == 1 for clip in together)


# --- What goes wrong ----------------------------------------------------------------


def test_a_cancelled_film_leaves_the_batch_and_the_other_one_is_made(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    doomed, kept = order(owner, "A fox ran."), order(owner, "A cat slept.")
    beat = claims.beat

    def cancelled_meanwhile(clip: Clip, progress: float, **said: Any) -> None:
        if clip.job_id == doomed.pk and progress > 0.3:
            doomed.refresh_from_db()
            if doomed.status != JobStatus.CANCELLED:
                jobs.cancel(doomed)
        beat(clip, progress, **said)

    monkeypatch.setattr(claims, "beat", cancelled_meanwhile)
    assert pipeline.work_once("gpu")
    (gone,), (made,) = clips_of(doomed), clips_of(kept)
    assert (gone.status, made.status) == (ClipStatus.CANCELLED, ClipStatus.READY)
    assert factories.balance_of(owner) == 20 + 100 - 2


def test_a_refusal_of_the_model_is_told_to_all_and_paid_back(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gated(*arguments: Any, **options: Any) -> None:
        raise RenderError("gated", "Accept the licence of the model on its page.")

    monkeypatch.setattr(weights, "folder_of", gated)
    before = factories.balance_of(owner)
    job = order(owner)
    do_all("gpu")
    job.refresh_from_db()
    assert job.status == JobStatus.FAILED
    assert {clip.error for clip in clips_of(job)} == {
        "Accept the licence of the model on its page."
    }
    assert factories.balance_of(owner) == before


def test_a_fetch_that_takes_longer_is_no_attempt(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds = iter(range(10))

    def slowly(source: Any, *, on_bytes: Any) -> Path:
        if next(rounds) < 5:
            on_bytes(50, 100)
            raise RenderPostponed("fetching", "The model is still being fetched.")
        monkeypatch.undo()
        return found(source, on_bytes=on_bytes)

    found = weights.folder_of
    job = order(owner, "A fox ran.")
    monkeypatch.setattr(weights, "folder_of", slowly)
    for _ in range(5):
        assert pipeline.work_once("gpu")
        (clip,) = clips_of(job)
        assert (clip.status, clip.attempts, clip.preparing) == (ClipStatus.QUEUED, 0, "")


def test_what_is_fetched_is_written_down_while_it_comes(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = order(owner, "A fox ran.")
    seen: list[tuple[str, int, int]] = []
    found = weights.folder_of

    def telling(source: Any, *, on_bytes: Any) -> Path:
        on_bytes(100, 100)
        seen.extend(job.clips.values_list("preparing", "preparing_done", "preparing_total"))
        return found(source, on_bytes=on_bytes)

    monkeypatch.setattr(weights, "folder_of", telling)
    assert pipeline.work_once("gpu")
    assert seen == [("fetching", 100, 100)]
    assert clips_of(job)[0].preparing == ""


def test_a_device_without_room_never_loses_the_film_nor_charges_twice(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = order(owner, "A fox ran.")
    tried: list[str] = []

    def full(self: Any, shots: Any, *, rung: Any, on_step: Any) -> Any:
        tried.append(rung.name)
        raise torch.OutOfMemoryError("no room")

    monkeypatch.setattr(ZeroscopePipeline, "generate", full)
    do_all("gpu")
    (clip,) = clips_of(job)
    assert tried == ["scene", "halves", "frames-16", "frames-12"]
    assert (clip.status, clip.made_by, clip.rung) == (ClipStatus.READY, "storybook", "storybook")
    assert clip.attempts == 1
    assert clip.discount == 1
    assert factories.balance_of(owner) == 20 + 100 - 1
