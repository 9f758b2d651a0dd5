"""The memory ladder: what is tried first, and what comes below it."""

from __future__ import annotations

import pytest

from rendering.renderers.diffusion.ladder import (
    SPARE,
    Abilities,
    Rung,
    ladder,
    needed,
    rungs,
    useful_batch,
)
from rendering.renderers.diffusion.models import MODELS, VideoModel

ZEROSCOPE = MODELS["zeroscope"]
FAST = ZEROSCOPE.profile("fast")
ALL = Abilities(batches=True, halves=True)


def names(model: VideoModel = ZEROSCOPE, quality: str = "fast", *, scenes: int = 1) -> list[str]:
    profile = model.profile(quality)
    return [rung.name for rung in rungs(model, profile, abilities=ALL, scenes=scenes)]


def rung(name: str, quality: str = "fast") -> Rung:
    profile = ZEROSCOPE.profile(quality)
    every = rungs(ZEROSCOPE, profile, abilities=ALL, scenes=4)
    return next(rung for rung in every if rung.name == name)


def first(free: float, quality: str = "fast", *, scenes: int = 1) -> str:
    profile = ZEROSCOPE.profile(quality)
    return ladder(ZEROSCOPE, profile, abilities=ALL, free=free, scenes=scenes)[0].name


def test_the_rungs_go_down_from_a_batch_to_a_small_clip() -> None:
    assert names(scenes=3) == [
        "batch-3",
        "batch-2",
        "scene",
        "decode-8",
        "decode-1",
        "halves",
        "offload",
        "frames-16",
        "frames-12",
        "size-448x256",
    ]


def test_every_rung_takes_less_than_the_one_above() -> None:
    every = list(rungs(ZEROSCOPE, FAST, abilities=ALL, scenes=4))
    takes = [needed(ZEROSCOPE, FAST, rung) for rung in every]
    assert takes == sorted(takes, reverse=True)
    assert takes[0] > takes[-1]


@pytest.mark.parametrize(
    ("name", "measured"), [("scene", 9.8), ("decode-8", 6.2), ("offload", 4.0)]
)
def test_what_a_rung_takes_is_what_was_measured(name: str, measured: float) -> None:
    assert needed(ZEROSCOPE, FAST, rung(name)) == pytest.approx(measured, abs=0.15)


@pytest.mark.parametrize(
    ("free", "name"),
    [
        (75.0, "scene"),
        (10.1, "scene"),
        (9.0, "decode-8"),
        (5.5, "halves"),
        (4.4, "offload"),
        (3.9, "frames-16"),
        (3.65, "frames-12"),
        (3.4, "size-448x256"),
        (1.0, "size-448x256"),
    ],
)
def test_it_begins_at_the_first_rung_that_fits(free: float, name: str) -> None:
    assert first(free) == name


def test_a_card_of_six_gib_makes_all_frames_at_full_size() -> None:
    best = ladder(ZEROSCOPE, FAST, abilities=ALL, free=5.4)[0]
    assert (best.frames, best.width, best.height) == (24, 576, 320)


def test_scenes_go_together_only_as_many_as_fit() -> None:
    assert first(75.0, scenes=4) == "batch-4"
    assert first(10.1, scenes=4) == "batch-2"
    assert needed(ZEROSCOPE, FAST, rung("batch-4")) + SPARE > 10.1


def test_without_guidance_there_are_no_halves_to_take_in_turn() -> None:
    assert "halves" not in names(quality="turbo")
    assert needed(ZEROSCOPE, ZEROSCOPE.profile("turbo"), rung("decode-1", "turbo")) < 4.9


def test_hd_without_room_for_its_second_pass_is_the_first_one_enlarged() -> None:
    below = list(rungs(ZEROSCOPE, ZEROSCOPE.profile("hd"), abilities=ALL))
    assert below[0].second_pass
    first_pass = next(rung for rung in below if rung.name == "first-pass")
    assert not first_pass.second_pass
    assert (first_pass.width, first_pass.height) == (576, 320)


def test_a_processor_has_nothing_to_offload_from_and_decodes_frame_by_frame() -> None:
    without = list(rungs(ZEROSCOPE, FAST, abilities=ALL.on(card=False)))
    assert [rung.name for rung in without][:3] == ["scene", "halves", "frames-16"]
    assert {rung.decoded for rung in without} == {1}


def test_one_guided_scene_fills_a_card_and_unguided_ones_go_together() -> None:
    assert useful_batch(ZEROSCOPE, FAST, on_card=True) == 1
    assert useful_batch(ZEROSCOPE, ZEROSCOPE.profile("turbo"), on_card=True) == 2
    assert useful_batch(ZEROSCOPE, ZEROSCOPE.profile("turbo"), on_card=False) == 1
