"""Colours: float32 red, green, blue in 0..1, or "#rrggbb"; mixed to light or dusk, never grey."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Colour: TypeAlias = "str | NDArray[np.float32]"

SKIN = ("#f0c4a0", "#e8b48c", "#d99e76", "#c98a5e", "#a8704a", "#8a5a3c", "#7a4a32")
HAIR = ("#241a20", "#4a2a1c", "#6b3a24", "#b8552a", "#d9b36a", "#eeeeee")
CLOTHES = ("#f5a623", "#e0644a", "#a23e48", "#2f7563", "#4a6fb0", "#8a4a7a", "#d0a04a")

LIGHT = "#fff6e0"
DUSK = "#1a1430"

# OKLab (Björn Ottosson, 2020): linear sRGB to cone responses, and those to lightness and two hues.
_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_FROM_CONES = np.linalg.inv(_TO_CONES)
_FROM_LAB = np.linalg.inv(_TO_LAB)


@lru_cache(maxsize=1024)
def _parsed(code: str) -> NDArray[np.float32]:
    digits = code.removeprefix("#")
    levels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    parsed: NDArray[np.float32] = np.array(levels, np.float32)
    parsed.setflags(write=False)
    return parsed


def rgb(colour: Colour) -> NDArray[np.float32]:
    """The colour as three float32 in 0..1."""
    return _parsed(colour) if isinstance(colour, str) else np.asarray(colour, np.float32)


def mix(first: Colour, second: Colour, share: float) -> NDArray[np.float32]:
    """`first` with `share` (0..1) of it replaced by `second`."""
    start = rgb(first)
    return (start + (rgb(second) - start) * np.float32(share)).astype(np.float32)


def lighten(colour: Colour, share: float) -> NDArray[np.float32]:
    """The colour moved by `share` towards warm paper white."""
    return mix(colour, LIGHT, share)


def darken(colour: Colour, share: float) -> NDArray[np.float32]:
    """The colour moved by `share` towards dusk blue, never black."""
    return mix(colour, DUSK, share)


def luminance(colour: Colour) -> float:
    """Perceived lightness of the colour, 0..1."""
    red, green, blue = rgb(colour)
    return float(0.3 * red + 0.55 * green + 0.15 * blue)


def hex_code(colour: Colour) -> str:
    """The colour as '#rrggbb'."""
    return "#" + "".join(f"{round(float(v) * 255):02x}" for v in np.clip(rgb(colour), 0, 1))


def _oklab(colour: Colour) -> NDArray[np.float64]:
    value = rgb(colour).astype(np.float64)
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    lab: NDArray[np.float64] = _TO_LAB @ np.cbrt(_TO_CONES @ linear)
    return lab


def ramp(stops: Sequence[tuple[float, Colour]], count: int) -> NDArray[np.float32]:
    """`count` colours, shape (count, 3), through the (position 0..1, colour) stops in OKLab."""
    places = [place for place, _ in stops]
    labs = np.array([_oklab(colour) for _, colour in stops])
    at = np.linspace(0, 1, count)
    between = np.stack([np.interp(at, places, labs[:, channel]) for channel in range(3)])
    linear = np.clip(_FROM_CONES @ (_FROM_LAB @ between) ** 3, 0, 1)
    encoded = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.ascontiguousarray(encoded.T, dtype=np.float32)
