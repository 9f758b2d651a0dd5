"""Cut paper by daylight, by a lamp, and as it is out of doors."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ..colour import Colour, luminance, mix, ramp, rgb
from ..masks import Plane
from .cut import Cut, Tone
from .switches import Backlight, Compositing, Edge, Fill, Lamp, Style, airy, grained, lit_rim

_SKY_BY_LAMP = 0.66
_WARMED = 0.32
"""So much lamplight do warm colours take up: a dark skin keeps its eyes apart from it."""

_LAMP_RAMP = (
    (0.0, "#0d0813"),
    (0.22, "#231019"),
    (0.42, "#57241c"),
    (0.6, "#a5541f"),
    (0.78, "#eda43e"),
    (1.0, "#fff0bd"),
)


@lru_cache(maxsize=1)
def _lamp_shades() -> NDArray[np.float32]:
    return ramp(_LAMP_RAMP, 256)


def _lamp_tone(colour: Colour) -> NDArray[np.float32]:
    """The colour by lamplight: its lightness on an amber ramp, more if warm, of which hue it keeps
    a little.
    """
    given = rgb(colour)
    warm = max(0.0, float(given[0] - given[2]))
    light = min(1.0, luminance(given) ** 0.92 * 1.12 + _WARMED * min(0.3, warm))
    kept = 0.22 * min(1.0, 2 * warm)
    return mix(_lamp_shades()[int(light * 255)], given, kept)


def _lamp_sky(cut: Cut, tone: Tone, light: Backlight | None) -> Plane:
    """A sky that the lamp does not reach, so that sun and clouds shine before it."""

    def dim(colour: Colour) -> NDArray[np.float32]:
        return tone(rgb(colour) * np.float32(_SKY_BY_LAMP))

    return airy(0.03)(cut, dim, light)


def _natural_tone(colour: Colour) -> NDArray[np.float32]:
    """The colour a little greyer, as things are out of doors."""
    given = rgb(colour)
    return mix(given, np.full(3, luminance(given), np.float32), 0.16)


PAPER_CUT = Style(
    "paper-cut",
    tone=rgb,
    edge=Edge(rim=lit_rim(0.16, "#fff3d6")),
    fill=Fill(grained(0.038), airy(0.038)),
    compositing=Compositing(),
)
NIGHT_LAMP = Style(
    "night-lamp",
    tone=_lamp_tone,
    edge=Edge(rim=lit_rim(0.34, "#ffd489")),
    fill=Fill(grained(0.03), _lamp_sky),
    compositing=Compositing(
        shadow=0.9,
        shadow_colour="#0d0813",
        lamp=Lamp(0.95, "#7e7874", "#120608", pool="#a07848", strength=0.55),
        sun_ring="#9a6a48",
    ),
)
NATURAL = Style(
    "natural",
    tone=_natural_tone,
    edge=Edge(rim=lit_rim(0.07, "#fff3d6")),
    fill=Fill(grained(0.018), airy(0.038)),
    compositing=Compositing(shadow=0.9),
)
