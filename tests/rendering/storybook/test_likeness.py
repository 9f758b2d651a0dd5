"""Two stories never look alike; one story's hero looks the same in all of its scenes."""

from __future__ import annotations

import random
from functools import cache
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.storybook.renderer import set_up
from rendering.renderers.storybook.staging.actors import Actor
from rendering.renderers.storybook.staging.framing import faces
from rendering.shots import build_shots, noise_seed

SMALL = QualityProfile("small", width=192, height=108, fps=8, frames=8, steps=1)
MIDDLE = 4 / 7
LEAST_DISTANCE = 16
"""Of 189 bits. Random stories are 24 or more apart, a frame and the same with noise at most 8."""

NAMES = (
    "girl", "boy", "princess", "old man", "knight", "wizard", "fox", "rabbit", "bear", "owl", "cat",
    "dog", "horse", "dragon", "unicorn", "robot", "ghost", "witch", "penguin", "lion", "elephant",
)  # fmt: skip
COLOURS = ("red", "blue", "green", "golden", "white", "purple", "brown", "grey")
DEEDS = ("walked", "danced", "slept", "was looking at a lantern", "found a treasure chest", "sang",
         "jumped", "ran", "waved", "read a book")  # fmt: skip
PLACES = (
    "in the garden", "in the forest", "in the misty mountains", "on the beach", "in the desert",
    "in the snow", "in the city", "in front of the castle", "in the kitchen", "in a cave",
    "on the farm", "in the jungle", "by the river", "on the moon", "on the road", "in the village",
)  # fmt: skip
HOURS = ("at night", "at dawn", "at sunset", "on a sunny day", "in the rain", "in a storm",
         "in the fog", "under the stars")  # fmt: skip


def random_story(chance: random.Random) -> str:
    who, colour = chance.choice(NAMES), chance.choice(COLOURS)
    look = f"The {colour} {who}" if chance.random() < 0.5 else f"The {who} with a {colour} scarf"
    return f"{look} {chance.choice(DEEDS)} {chance.choice(PLACES)} {chance.choice(HOURS)}."


@cache
def stories(seed: int) -> tuple[str, ...]:
    chance = random.Random(seed)
    return tuple(dict.fromkeys(random_story(chance) for _ in range(20)))


@cache
def picture(text: str) -> NDArray[np.uint8]:
    """The middle frame, uint8 (height, width, 3)."""
    stage, _ = set_up(Shot(text, "", noise_seed(text), SMALL, captions=False))
    for _ in stage.prepare():
        pass
    return stage.frame(MIDDLE)


def likeness_of(frame: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """The signs of the 63 lowest frequencies of each channel about their median: 189 bits."""
    small = np.asarray(Image.fromarray(frame).resize((32, 32), Image.Resampling.BOX), dtype=float)
    wave, at = np.arange(8)[:, None], np.arange(32)[None]
    cosines = np.cos(np.pi * (2 * at + 1) * wave / 64)
    low = np.einsum("ky,yxc,lx->ckl", cosines, small, cosines).reshape(3, 64)[:, 1:]
    return (low > np.median(low, axis=1, keepdims=True)).ravel()


def distance(one: str, other: str) -> int:
    """In how many bits the likenesses of two stories differ."""
    return int((likeness_of(picture(one)) != likeness_of(picture(other))).sum())


@pytest.mark.parametrize("seed", [1, 2])
def test_no_two_of_twenty_random_stories_look_alike(seed: int) -> None:
    told = stories(seed)
    assert len(told) == 20
    distances = {pair: distance(*pair) for pair in combinations(told, 2)}
    closest = min(distances, key=lambda pair: distances[pair])
    assert distances[closest] >= LEAST_DISTANCE, closest


def test_the_same_story_twice_is_found_out() -> None:
    text = stories(1)[0]
    again, _ = set_up(Shot(text, "", noise_seed(text), SMALL, captions=False))
    for _ in again.prepare():
        pass
    assert not (likeness_of(again.frame(MIDDLE)) != likeness_of(picture(text))).any()


@pytest.mark.parametrize("index", range(5))
def test_the_same_frame_in_other_light_or_with_noise_is_still_alike(index: int) -> None:
    frame = picture(stories(1)[index]).astype(int)
    noise = np.random.default_rng(4).integers(-20, 21, frame.shape)
    for changed in (frame + noise, frame * 0.85):
        other = np.clip(changed, 0, 255).astype(np.uint8)
        apart = (likeness_of(frame.astype(np.uint8)) != likeness_of(other)).sum()
        assert apart <= 12


# --- A character keeps its look -----------------------------------------------------------

MINA = (
    "A girl in a red coat walked in the garden on a sunny day.",
    "She walked on the beach.",
    "She walked to the castle on a sunny day.",
)
OTHERS = (
    "A boy in a green coat walked in the garden on a sunny day.",
    "The white rabbit walked in the garden on a sunny day.",
    "A girl in a blue coat walked in the garden on a sunny day.",
)


def colours_of_hero(shot: Shot) -> NDArray[np.float64]:
    """How much of each chromaticity the first actor's paper has, 10 × 10 shares."""
    (stage, _), (bare, _) = set_up(shot), set_up(shot)
    hero = next(index for index, one in enumerate(stage.drawables) if isinstance(one, Actor))
    del bare.drawables[hero]
    frames = []
    for shown in (stage, bare):
        for _ in shown.prepare():
            pass
        frames.append(shown.frame(0.9).astype(float))
    paper = frames[0][np.abs(frames[0] - frames[1]).max(axis=2) > 45]
    red_green = paper[:, :2] / paper.sum(axis=1, keepdims=True)
    counts, *_ = np.histogram2d(*red_green.T, bins=10, range=((0, 0.8), (0, 0.8)))
    return counts / counts.sum()


def hero_in(scenes: tuple[str, ...]) -> list[NDArray[np.float64]]:
    shots = build_shots(scenes, profile=SMALL, captions=False)
    assert all(faces(set_up(shot)[0], 0.9) for shot in shots)
    return [colours_of_hero(shot) for shot in shots]


def common(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    return float(np.minimum(one, other).sum())


def test_a_hero_keeps_its_colours_in_every_scene() -> None:
    scenes = hero_in(MINA)
    strangers = [hero_in((text,))[0] for text in OTHERS]
    same = [common(*pair) for pair in combinations(scenes, 2)]
    foreign = [common(scene, stranger) for scene in scenes for stranger in strangers]
    assert min(same) > 0.6
    assert min(same) > max(foreign)
