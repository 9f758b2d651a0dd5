"""The storybook renderer as its callers meet it: a shot goes in, frames come out."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from rendering.renderers.base import QUALITY_PROFILES, QualityProfile, Shot
from rendering.renderers.storybook import StorybookRenderer
from rendering.renderers.storybook.renderer import looks

GARDEN = "Maya found a colorful butterfly in the garden. It had bright blue and yellow wings!"
DOOR = "Under the moonlight, Alex discovered an ancient mysterious door hidden in the forest."
SMALL = QualityProfile("small", width=256, height=144, fps=8, frames=8, steps=1)


def make_shot(text: str = GARDEN, **options: object) -> Shot:
    defaults: dict[str, object] = {"prompt": "", "seed": 7, "profile": SMALL, "captions": False}
    return Shot(text=text, **{**defaults, **options})  # type: ignore[arg-type]


def frames_of(shot: Shot) -> list[np.ndarray]:
    return list(StorybookRenderer().frames(shot, on_progress=lambda share: None))


def differ(first: np.ndarray, second: np.ndarray) -> float:
    """The share of pixels that clearly differ."""
    return float((np.abs(first.astype(int) - second).max(axis=2) > 24).mean())


@pytest.mark.parametrize("name", sorted(QUALITY_PROFILES))
def test_frames_have_the_profiles_size_and_number(name: str) -> None:
    profile = QUALITY_PROFILES[name]
    frames = frames_of(make_shot(profile=profile, captions=True))
    assert len(frames) == profile.frames
    for frame in frames:
        assert frame.shape == (profile.height, profile.width, 3)
        assert frame.dtype == np.uint8
        assert frame.flags.c_contiguous


def test_the_same_shot_gives_the_same_bytes() -> None:
    first, second = frames_of(make_shot()), frames_of(make_shot())
    assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


def test_another_process_gives_the_same_bytes() -> None:
    program = (
        "import hashlib\n"
        "from rendering.renderers.base import QualityProfile, Shot\n"
        "from rendering.renderers.storybook import StorybookRenderer\n"
        f"shot = Shot(text={DOOR!r}, prompt='', seed=7, captions=False,\n"
        "    profile=QualityProfile('small', 256, 144, 8, 3, 1))\n"
        "digest = hashlib.sha256()\n"
        "for frame in StorybookRenderer().frames(shot, on_progress=lambda share: None):\n"
        "    digest.update(frame.tobytes())\n"
        "print(digest.hexdigest())\n"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


@pytest.mark.parametrize(
    "change", [{"seed": 8}, {"style": "watercolour"}, {"style": "night-lamp"}, {"captions": True}]
)
def test_another_seed_style_or_caption_gives_another_picture(change: dict[str, object]) -> None:
    shot = make_shot()
    assert differ(frames_of(shot)[-1], frames_of(replace(shot, **change))[-1]) > 0.01  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        GARDEN,
        DOOR,
        "The philosopher walked through the misty mountains, contemplating life's deeper meaning.",
        "A cat stood by the sea in the storm.",
        "A fox ran through the snow.",
        "A dog walked through the town in the rain.",
        "A bird flew over the hills at dawn.",
        "Two children looked up at the stars.",
        "A boat sailed on the calm sea.",
        "Something about it felt different that time.",
        "",
        "???",
    ],
)
def test_every_scene_moves(text: str) -> None:
    frames = frames_of(make_shot(text))
    for before, after in pairwise(frames):
        assert differ(before, after) > 0.003
    assert differ(frames[0], frames[-1]) > 0.05


@pytest.mark.parametrize(
    ("with_it", "without"),
    [
        ("A fox ran through the snow.", "The wind went through the snow."),
        ("The door stood in the forest.", "It was quiet in the forest."),
        ("A boat sailed on the sea.", "It was quiet on the sea."),
        ("A red bird flew over the hills.", "It was quiet in the hills."),
    ],
)
def test_what_is_named_is_shown(with_it: str, without: str) -> None:
    middle = SMALL.frames // 2
    assert (
        differ(frames_of(make_shot(with_it))[middle], frames_of(make_shot(without))[middle]) > 0.02
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A cat sat in the garden.", "A cat sat in the forest."),
        ("A cat sat in the garden.", "A dog sat in the garden."),
        ("A cat sat in the garden.", "A cat sat in the garden at night."),
        ("A cat sat in the garden.", "A cat sat in the garden in the snow."),
        ("A girl in a red coat waited.", "A girl in a blue coat waited."),
    ],
)
def test_other_words_give_another_picture(one: str, other: str) -> None:
    assert differ(frames_of(make_shot(one))[4], frames_of(make_shot(other))[4]) > 0.01


def test_the_butterfly_has_the_colours_it_was_given() -> None:
    frame = frames_of(make_shot())[-1].astype(int)
    red, green, blue = frame[..., 0], frame[..., 1], frame[..., 2]
    wings = (blue > red + 60) & (blue > green + 30)
    assert wings.mean() > 0.004


def test_progress_rises_to_one_and_keeps_pace() -> None:
    seen: list[float] = []
    for _ in StorybookRenderer().frames(make_shot(DOOR), on_progress=seen.append):
        pass
    assert seen == sorted(seen)
    assert seen[0] >= 0
    assert seen[-1] == 1.0
    assert len(seen) > SMALL.frames + 10
    steps = [after - before for before, after in pairwise(seen)]
    assert max(steps) < 0.25


class StopHere(Exception):
    """What a cancelled job raises."""


@pytest.mark.parametrize("limit", [0.0, 0.3, 0.97])
def test_an_exception_from_on_progress_passes_through(limit: float) -> None:
    def stop(share: float) -> None:
        if share >= limit:
            raise StopHere

    with pytest.raises(StopHere):
        list(StorybookRenderer().frames(make_shot(), on_progress=stop))


def test_a_character_keeps_its_coat_in_the_next_scene() -> None:
    first = "Maya walked in the garden."
    later = make_shot("Maya stood in the forest.", earlier=(first,))
    assert looks(make_shot(first)) == looks(later) != []


def test_it_needs_no_web_framework() -> None:
    program = (
        "import sys\n"
        "import rendering.renderers.storybook\n"
        "print([m for m in sys.modules if m.split('.')[0] == 'django'])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.strip() == "[]"
