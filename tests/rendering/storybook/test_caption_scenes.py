"""Words on real frames: readable before every place and in every style."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.storybook.captions.caption import Caption
from rendering.renderers.storybook.renderer import set_up
from tests.rendering.storybook.test_captions import contrast_behind_lines

SMALL = QualityProfile("small", width=320, height=180, fps=8, frames=24, steps=1)
STYLES = ("paper-cut", "watercolour", "night-lamp", "crayon", "felt", "linocut", "chalk")
SCENES = {
    "snow": "The white fox ran through the deep white snow on a sunny day.",
    "fire": "A dragon spat fire at the castle, and the whole sky was burning.",
    "beach": "The girl danced on the bright beach in the sun.",
    "mist": "The philosopher walked through the misty mountains.",
    "night": "Under the stars, a boy in a white coat found an ancient door in the forest.",
    "room": "Grandmother read a book by the lamp in the white kitchen.",
    "clouds": "The white unicorn flew over the clouds.",
}


def drawn(text: str, style: str) -> tuple[NDArray[np.uint8], Caption]:
    """A frame in which all words are there, and its caption, not yet drawn on it."""
    stage, caption = set_up(Shot(text, "", 7, SMALL, style=style))
    for _ in stage.prepare():
        pass
    return stage.frame(0.9), caption


def contrast(text: str, style: str, *, captioned: bool = True) -> float:
    frame, caption = drawn(text, style)
    if captioned:
        caption.draw(frame, 2.7)
    return contrast_behind_lines(frame, caption.pages[-1].layout)


@pytest.mark.parametrize("style", STYLES)
def test_words_are_readable_in_every_style(style: str) -> None:
    ratios = {place: contrast(SCENES[place], style) for place in ("snow", "fire")}
    assert min(ratios.values()) >= 4.5, ratios


@pytest.mark.parametrize("place", [place for place in SCENES if place not in ("snow", "fire")])
def test_words_are_readable_in_every_place(place: str) -> None:
    assert contrast(SCENES[place], "watercolour" if place == "mist" else "") >= 4.5


def test_on_the_same_snow_bare_words_could_not_be_read() -> None:
    assert contrast(SCENES["snow"], "watercolour", captioned=False) < 3.0
