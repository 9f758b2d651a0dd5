"""The drawing styles: one scene through a few switches of the paper it is cut from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .colour import Colour, luminance, mix, ramp, rgb

_LAMP_RAMP = (
    (0.0, "#0d0813"),
    (0.22, "#231019"),
    (0.42, "#57241c"),
    (0.6, "#a5541f"),
    (0.78, "#eda43e"),
    (1.0, "#fff0bd"),
)


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of paper takes colour, edge, grain and shadow, and how a frame is finished.

    `grain`, `edge` and `shadow` are strengths (0 = off); `wobble` > 0 paints with water;
    `vignette` None leaves the scene's own light, 0.0 has no light map at all.
    """

    name: str
    tone: Callable[[Colour], NDArray[np.float32]] = rgb
    grain: float = 0.038
    edge: float = 0.16
    rim: str = "#fff3d6"
    shadow: float = 1.0
    shadow_colour: str = "#140f2a"
    opacity: float = 1.0
    wobble: float = 0.0
    vignette: float | None = None


@lru_cache(maxsize=1)
def _lamp_shades() -> NDArray[np.float32]:
    return ramp(_LAMP_RAMP, 256)


def _lamp_tone(colour: Colour) -> NDArray[np.float32]:
    """The colour by lamplight: its lightness on an amber ramp, keeping a little warm hue."""
    given = rgb(colour)
    light = min(1.0, luminance(given) ** 0.92 * 1.12)
    kept = 0.22 * min(1.0, 2 * max(0.0, float(given[0] - given[2])))
    return mix(_lamp_shades()[int(light * 255)], given, kept)


def _water_tone(colour: Colour) -> NDArray[np.float32]:
    """The colour thinned with water: lighter, more saturated, on warm white paper."""
    thin = np.clip(rgb(colour), 0, 1) ** 0.70
    grey = float(thin.mean())
    return mix(np.clip(grey + (thin - grey) * 1.22, 0, 1), "#fdf8ec", 0.10)


def _natural_tone(colour: Colour) -> NDArray[np.float32]:
    """The colour a little greyer, as things are out of doors."""
    given = rgb(colour)
    return mix(given, np.full(3, luminance(given), np.float32), 0.16)


PAPER_CUT = Style("paper-cut")
WATERCOLOUR = Style(
    "watercolour",
    tone=_water_tone,
    grain=0.02,
    edge=0.0,
    shadow=0.0,
    opacity=0.97,
    wobble=1.0,
    vignette=0.0,
)
NIGHT_LAMP = Style(
    "night-lamp",
    tone=_lamp_tone,
    grain=0.03,
    edge=0.34,
    rim="#ffd489",
    shadow=0.9,
    shadow_colour="#0d0813",
    vignette=0.95,
)

NATURAL = Style("natural", tone=_natural_tone, grain=0.018, edge=0.07, shadow=0.9)

_STYLES = {
    "paper-cut": PAPER_CUT,
    "paper": PAPER_CUT,
    "cartoon": PAPER_CUT,
    "storybook": PAPER_CUT,
    "watercolour": WATERCOLOUR,
    "watercolor": WATERCOLOUR,
    "anime": WATERCOLOUR,
    "night-lamp": NIGHT_LAMP,
    "cinematic": NIGHT_LAMP,
    "realistic": NATURAL,
}


def style_named(name: str) -> Style:
    """The style of that name; an unknown or empty name is cut paper."""
    return _STYLES.get(name.strip().lower().replace("_", "-").replace(" ", "-"), PAPER_CUT)
