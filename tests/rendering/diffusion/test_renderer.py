"""From shots to frames: the warm model, the ladder, batches, and who loses interest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
import torch

from rendering.renderers import get_renderer
from rendering.renderers.base import (
    Frame,
    MadeBy,
    Note,
    Preparing,
    RenderError,
    RenderStopped,
    Shot,
)
from rendering.renderers.diffusion import devices, packages
from rendering.renderers.diffusion.families import FAMILIES, Family, OnStep, Pipeline
from rendering.renderers.diffusion.ladder import Abilities, Rung
from rendering.renderers.diffusion.renderer import DiffusionRenderer
from tests.rendering.diffusion.tiny_models import TINY, known, save_tiny, shot


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny(tmp_path_factory.mktemp("models"))


@pytest.fixture(autouse=True)
def tiny_site(models: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("MODEL_DIR", str(models))
    monkeypatch.setenv("CPU_DTYPE", "float32")
    with known():
        yield


@dataclass
class Watcher:
    """Hears of one shot, and may lose interest after so many words."""

    patience: int = 10_000
    shares: list[float] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def __call__(self, share: float, note: Note | None = None, /) -> None:
        if len(self.shares) >= self.patience:
            raise RenderStopped
        self.shares.append(share)
        if note is not None:
            self.notes.append(note)

    @property
    def made_by(self) -> MadeBy:
        return next(note for note in reversed(self.notes) if isinstance(note, MadeBy))


def tiny() -> DiffusionRenderer:
    made = get_renderer(TINY.name)
    assert isinstance(made, DiffusionRenderer)
    return made


def frames_of(shots: Sequence[Shot], watchers: Sequence[Watcher]) -> dict[int, list[Frame]]:
    takes = tiny().takes(shots, on_progress=watchers)
    return {place: [frame.copy() for frame in frames] for place, frames in takes}


def same(one: Sequence[Frame], other: Sequence[Frame], *, levels: int = 1) -> bool:
    return all(np.abs(a.astype(int) - b).max() <= levels for a, b in zip(one, other, strict=True))


# --- One shot -----------------------------------------------------------------------


def test_a_shot_becomes_its_profiles_frames_and_says_how() -> None:
    watcher = Watcher()
    frames = list(tiny().frames(shot(), on_progress=watcher))
    assert [frame.shape for frame in frames] == [(32, 64, 3)] * 24
    assert watcher.made_by == MadeBy("tiny", "scene")
    assert watcher.shares == sorted(watcher.shares)
    assert watcher.shares[-1] == pytest.approx(1.0)


def test_the_model_is_loaded_once_and_each_part_is_told() -> None:
    first, second = Watcher(), Watcher()
    list(tiny().frames(shot(), on_progress=first))
    list(tiny().frames(shot(), on_progress=second))
    loaded = [note for note in first.notes if isinstance(note, Preparing)]
    assert [note.what for note in loaded] == ["loading"] * len(loaded)
    assert loaded[-1].done == loaded[-1].total == len(loaded)
    assert not [note for note in second.notes if isinstance(note, Preparing)]


def test_the_same_seed_gives_the_same_clip_and_the_next_one_another() -> None:
    one, again, other = (
        list(tiny().frames(shot(seed=seed), on_progress=Watcher())) for seed in (5, 5, 6)
    )
    assert same(one, again, levels=0)
    assert not same(one, other, levels=30)


def test_a_cancelled_shot_stops_within_one_step() -> None:
    list(tiny().frames(shot(), on_progress=Watcher()))
    asked: list[float] = []

    def gone_at_the_second_step(share: float, note: Note | None = None, /) -> None:
        asked.append(share)
        if len(asked) == 2:
            raise RenderStopped

    with pytest.raises(RenderStopped):
        list(tiny().frames(shot(), on_progress=gone_at_the_second_step))
    assert len(asked) == 2


def test_without_the_ai_packages_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "PACKAGES", ("torch", "a_package_that_is_not_there"))
    with pytest.raises(RenderError, match=r"pip install .*\[ai\]") as refused:
        list(tiny().frames(shot(), on_progress=Watcher()))
    assert refused.value.permanent


# --- Several shots ------------------------------------------------------------------


def test_a_batch_gives_each_shot_what_it_gets_alone() -> None:
    shots = [shot(seed=1), shot("A cat sleeps.", seed=2), shot(seed=3)]
    watchers = [Watcher() for _ in shots]
    together = frames_of(shots, watchers)
    alone = [list(tiny().frames(one, on_progress=Watcher())) for one in shots]
    assert [watcher.made_by.rung for watcher in watchers] == ["batch-3"] * 3
    assert all(same(together[place], alone[place]) for place in range(3))


def test_who_leaves_a_batch_does_not_hold_the_others_up() -> None:
    list(tiny().frames(shot(), on_progress=Watcher()))
    shots = [shot(seed=1), shot(seed=2)]
    together = frames_of(shots, [Watcher(patience=1), Watcher()])
    alone = list(tiny().frames(shots[1], on_progress=Watcher()))
    assert list(together) == [1]
    assert same(together[1], alone)


def test_a_batch_that_everybody_left_ends_as_stopped() -> None:
    with pytest.raises(RenderStopped):
        frames_of([shot(seed=1), shot(seed=2)], [Watcher(patience=8), Watcher(patience=9)])


def test_small_clips_go_together_where_the_device_is_not_full() -> None:
    assert tiny().batch_size(TINY.profile("fast")) == 4
    busy = DiffusionRenderer(replace(TINY, tflop_per_step=42.8))
    assert busy.batch_size(TINY.profile("fast")) == 1


# --- Running out of memory ----------------------------------------------------------


class Narrow:
    """A real pipeline on a device that has no room for some rungs."""

    def __init__(self, pipeline: Pipeline, full: set[str]) -> None:
        self.pipeline = pipeline
        self.full = full
        self.tried: list[str] = []

    def generate(
        self, shots: Sequence[Shot], *, rung: Rung, on_step: OnStep
    ) -> Iterator[tuple[int, Iterator[Frame]]]:
        self.tried.append(rung.name)
        for number, made in enumerate(self.pipeline.generate(shots, rung=rung, on_step=on_step)):
            if rung.name in self.full and number == len(shots) - 1:
                raise torch.OutOfMemoryError("no room")
            yield made


class Everything(Abilities):
    """All that a card can do, here as well."""

    def on(self, *, card: bool) -> Abilities:
        return self


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> Narrow:
    family = FAMILIES[TINY.pipeline]
    made = Narrow.__new__(Narrow)

    def load(*arguments: object, **options: object) -> Narrow:
        made.__init__(family.loader()(*arguments, **options), made.full)  # type: ignore[misc]
        return made

    class Wrapped(Family):
        def loader(self) -> object:  # type: ignore[override]
            return load

    made.full = set()
    monkeypatch.setitem(FAMILIES, TINY.pipeline, Wrapped(family.load, Everything(True, True)))
    get_renderer.cache_clear()
    return made


RUNGS = ["scene", "decode-8", "decode-1", "halves", "offload", "frames-16", "frames-12"]


@pytest.mark.parametrize("depth", range(1, len(RUNGS)))
def test_a_full_rung_leads_to_the_next_and_the_clip_keeps_its_shape(
    narrow: Narrow, depth: int
) -> None:
    narrow.full = set(RUNGS[:depth])
    watcher = Watcher()
    frames = list(tiny().frames(shot(), on_progress=watcher))
    assert narrow.tried == RUNGS[: depth + 1]
    assert watcher.made_by == MadeBy("tiny", RUNGS[depth])
    assert [frame.shape for frame in frames] == [(32, 64, 3)] * 24


def test_below_the_last_rung_the_storybook_draws(narrow: Narrow) -> None:
    narrow.full = set(RUNGS)
    watcher = Watcher()
    frames = list(tiny().frames(shot(), on_progress=watcher))
    drawn = list(get_renderer("storybook").frames(shot(), on_progress=lambda share: None))
    assert narrow.tried == RUNGS
    assert watcher.made_by == MadeBy("storybook", "storybook")
    assert same(frames, drawn, levels=0)
    assert watcher.shares == sorted(watcher.shares)


def test_a_batch_without_room_becomes_smaller_ones_and_nobody_is_made_twice(
    narrow: Narrow,
) -> None:
    narrow.full = {"batch-3"}
    shots = [shot(seed=seed) for seed in (1, 2, 3)]
    watchers = [Watcher() for _ in shots]
    made = [place for place, frames in tiny().takes(shots, on_progress=watchers) if list(frames)]
    assert sorted(made) == [0, 1, 2]
    assert len(made) == 3
    assert narrow.tried[:2] == ["batch-3", "batch-2"]


def test_what_waits_for_its_turn_hears_of_the_work_of_the_others(narrow: Narrow) -> None:
    narrow.full = {"batch-2"}
    shots = [shot(seed=1), shot(seed=2)]
    last = Watcher()
    frames_of(shots, [Watcher(), last])
    waited = [share for share in last.shares if share == last.shares[0]]
    assert len(waited) > 3


def test_an_error_that_is_not_of_memory_passes_through(
    narrow: Narrow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(devices, "is_out_of_memory", lambda error: False)
    narrow.full = {"scene"}
    with pytest.raises(torch.OutOfMemoryError):
        list(tiny().frames(shot(), on_progress=Watcher()))


def test_the_memory_that_is_free_decides_where_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    room = 0.01 + 0.006 + 0.3  # the weights, one half of the guidance, and what stays free
    monkeypatch.setattr(devices.Device, "free", lambda self: room)
    watcher = Watcher()
    list(tiny().frames(shot(), on_progress=watcher))
    assert watcher.made_by.rung == "halves"


# --- Staying warm -------------------------------------------------------------------


def test_another_model_takes_the_place_of_the_one_that_is_warm(models: Path) -> None:
    list(tiny().frames(shot(), on_progress=Watcher()))
    high = replace(TINY, name="other", source=replace(TINY.source, variant="fp16"))
    watcher = Watcher()
    list(DiffusionRenderer(high).frames(shot(), on_progress=watcher))
    assert [note for note in watcher.notes if isinstance(note, Preparing)]
    watcher = Watcher()
    list(tiny().frames(shot(), on_progress=watcher))
    assert [note for note in watcher.notes if isinstance(note, Preparing)]


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # diffusers'
def test_a_hundred_clips_take_no_more_memory_than_ten() -> None:
    quick = replace(shot(), profile=replace(TINY.profile("draft"), frames=4, steps=1))
    for _ in range(10):
        list(tiny().frames(quick, on_progress=Watcher()))
    before = devices._own_ram()
    for seed in range(100):
        list(tiny().frames(replace(quick, seed=seed), on_progress=Watcher()))
    assert devices._own_ram() - before < 20_000_000
