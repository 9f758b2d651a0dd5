"""The light of a scene: a gain for every pixel; and the sheet that it ends on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..kit.colour import Colour, rgb
from ..kit.sprite import Sprite
from ..kit.texture import dither

Pool: TypeAlias = tuple[float, float, float, Colour, float]
"""A pool of light: x, y, radius (frame heights), colour and strength 0..1."""

NEUTRAL = 128
_BRIGHTEST_SHARE = 0.62
_COARSE = 4
_BAND = 64


def gain_map(
    width: int,
    height: int,
    *,
    pools: Sequence[Pool] = (),
    vignette: float = 0.35,
    tint: Colour = "#808080",
    dark: Colour = "#1b1440",
) -> NDArray[np.uint16]:
    """Gains (height, width, 3), 128 leaves a pixel as it is; pools brighten, corners darken."""
    columns, rows = width // _COARSE + 2, height // _COARSE + 2
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32) * np.float32(_COARSE / height)
    aspect = width / height
    across, down = (x / aspect - 0.5) * 2, (y - 0.5) * 2
    falloff = np.clip(across * across * 0.75 + down * down * 0.6 - 0.35, 0, 1.2) * vignette
    levels = np.broadcast_to(rgb(tint)[:, None, None], (3, rows, columns)).copy()
    levels += (rgb(dark)[:, None, None] * 0.5 - levels) * falloff
    for pool_x, pool_y, radius, colour, strength in pools:
        share = np.clip(1 - np.hypot(x - pool_x, y - pool_y) / radius, 0, 1) ** 1.6 * strength
        levels += (rgb(colour)[:, None, None] - levels) * share
    gains = np.empty((height, width, 3), np.uint16)
    noise = dither(width, height, 311, 97) * np.float32(1.2)
    for channel, plane in enumerate(levels):
        picture = Image.fromarray(np.ascontiguousarray(plane, np.float32))
        box = (0, 0, width / _COARSE, height / _COARSE)
        fine = picture.resize((width, height), Image.Resampling.BILINEAR, box=box)
        gain = np.asarray(fine, np.float32) * 255 + noise
        gain = np.where(gain > NEUTRAL, NEUTRAL + (gain - NEUTRAL) * _BRIGHTEST_SHARE, gain)
        gains[..., channel] = np.clip(gain + 0.5, 0, 255)
    return gains


def illuminate(pixels: NDArray[np.uint16], gains: NDArray[np.uint16]) -> None:
    """Multiply the picture by its gains, in place."""
    np.multiply(pixels, gains, out=pixels)
    np.right_shift(pixels, 7, out=pixels)
    np.minimum(pixels, 255, out=pixels)


def lay_over(picture: NDArray[np.uint8], sheet: Sprite) -> None:
    """Lay a sheet of the picture's size over it, in place."""
    for first in range(0, len(picture), _BAND):
        rows = slice(first, first + _BAND)
        kept = sheet.keep[rows].astype(np.uint16)
        kept += np.uint16(1)
        kept *= picture[rows]
        kept >>= np.uint16(8)
        kept += sheet.ink[rows]
        picture[rows] = kept
