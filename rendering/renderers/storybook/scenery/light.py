"""The light of a scene: a gain per pixel, laid over the whole picture, and the paper it ends on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..kit.colour import Colour, rgb
from ..kit.texture import dither, edge_wobble, fractal

Pool: TypeAlias = tuple[float, float, float, Colour, float]
"""A pool of light: x, y, radius (frame heights), colour and strength 0..1."""

NEUTRAL = 128
_BRIGHTEST_SHARE = 0.62
_COARSE = 4


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


def water_paper(width: int, height: int) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """Cold-press relief and an unpainted margin, as (keep, ink) of `picture * keep >> 8 + ink`."""
    relief = fractal(width, height, cells=max(8, height // 8), octaves=3, seed=11, gain=0.6)
    slope = relief - np.roll(relief, (1, 1), (0, 1))
    paper = np.clip(247 + slope * 7 + dither(width, height), 205, 255) / 255
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    margin = np.minimum(np.minimum(x, width - 1 - x), np.minimum(y, height - 1 - y)) / height
    ragged = margin - 0.030 + edge_wobble(width, height, 5, 9) * 0.005
    painted = np.clip(ragged / 0.006, 0, 1)
    shades = np.array((1.0, 0.99, 0.965))
    keep = np.clip(256 * (paper * painted)[..., None] * shades, 0, 256)
    ink = np.clip((paper * (1 - painted))[..., None] * shades * (253, 249, 240), 0, 254)
    return keep.astype(np.uint16), ink.astype(np.uint16)
