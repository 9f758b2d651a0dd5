"""Finished cut-outs and the canvas they are laid on: premultiplied 16-bit integers.

One channel of one pixel costs a multiply, a shift and an add, all in place:
`canvas = (canvas * keep >> 8) + ink`, with `ink = rgb * alpha / 255` and
`keep = 256 - alpha - (alpha >> 7)`, alpha and rgb in 0..255.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from .colour import Colour, rgb
from .texture import dither, fractal

Words: TypeAlias = NDArray[np.uint16]
"""Shape (height, width, 3)."""

FADE_LEVELS = 16
_VISIBLE = 0.004


@dataclass(slots=True)
class Sprite:
    """A cut-out; (`left`, `top`) is its corner in pixels as seen from its anchor."""

    ink: Words
    keep: Words
    left: int = 0
    top: int = 0
    _faded: dict[int, tuple[Words, Words]] = field(default_factory=dict, repr=False)
    _flipped: Sprite | None = field(default=None, repr=False)

    @property
    def width(self) -> int:
        return int(self.ink.shape[1])

    @property
    def height(self) -> int:
        return int(self.ink.shape[0])

    @property
    def size_in_bytes(self) -> int:
        return int(self.ink.nbytes + self.keep.nbytes)

    def flip(self) -> Sprite:
        """The same cut-out mirrored about its anchor."""
        if self._flipped is None:
            self._flipped = Sprite(
                np.ascontiguousarray(self.ink[:, ::-1]),
                np.ascontiguousarray(self.keep[:, ::-1]),
                -self.left - self.width,
                self.top,
            )
        return self._flipped

    def faded(self, level: int) -> tuple[Words, Words]:
        """Ink and keep at `level` sixteenths of full strength."""
        if level >= FADE_LEVELS:
            return self.ink, self.keep
        if level not in self._faded:
            ink = (self.ink * np.uint16(level)) >> np.uint16(4)
            keep = np.uint16(256) - (
                ((np.uint16(256) - self.keep) * np.uint16(level)) >> np.uint16(4)
            )
            self._faded[level] = (ink, keep)
        return self._faded[level]


def _bounds(alpha: NDArray[np.float32]) -> tuple[int, int, int, int] | None:
    rows = np.flatnonzero(alpha.max(axis=1) > _VISIBLE)
    if not len(rows):
        return None
    columns = np.flatnonzero(alpha.max(axis=0) > _VISIBLE)
    return int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1


def sprite_of(
    colour: NDArray[np.float32],
    alpha: NDArray[np.float32],
    *,
    anchor: tuple[float, float] = (0, 0),
    noise: float = 0.5,
) -> Sprite:
    """A sprite from premultiplied colour planes (3, h, w) and alpha (h, w), both 0..1, trimmed.

    `anchor` is in pixels from the upper left; `noise` the dither in 1/255.
    """
    bounds = _bounds(alpha)
    if bounds is None:
        return Sprite(np.zeros((1, 1, 3), np.uint16), np.full((1, 1, 3), 256, np.uint16))
    top, bottom, left, right = bounds
    alpha = alpha[top:bottom, left:right]
    height, width = alpha.shape
    grain = dither(width, height, left, top) * np.float32(noise) + np.float32(0.5)
    whole = np.clip(alpha * 255 + (grain if noise > 0.5 else np.float32(0.5)), 0, 255)
    opacity = whole.astype(np.uint16)
    ink = np.empty((height, width, 3), np.uint16)
    keep = np.empty((height, width, 3), np.uint16)
    kept = np.uint16(256) - opacity - (opacity >> np.uint16(7))
    for channel in range(3):
        values = colour[channel, top:bottom, left:right] * np.float32(255) + grain
        np.clip(values, 0, opacity, out=values)
        ink[..., channel] = values
        keep[..., channel] = kept
    return Sprite(ink, keep, round(left - anchor[0]), round(top - anchor[1]))


class Canvas:
    """The picture being laid: uint16 (height, width, 3), 0..255."""

    def __init__(self, width: int, height: int) -> None:
        self.pixels: Words = np.zeros((height, width, 3), np.uint16)

    def put(self, sprite: Sprite, x: float, y: float, opacity: float = 1.0) -> None:
        """Lay the sprite with its anchor at pixel (x, y); `opacity` in sixteenths."""
        level = min(FADE_LEVELS, int(opacity * FADE_LEVELS + 0.5))
        if level <= 0:
            return
        left, top = round(x) + sprite.left, round(y) + sprite.top
        height, width = self.pixels.shape[:2]
        x0, x1 = max(0, left), min(width, left + sprite.width)
        y0, y1 = max(0, top), min(height, top + sprite.height)
        if x1 <= x0 or y1 <= y0:
            return
        ink, keep = sprite.faded(level)
        part = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
        below = self.pixels[y0:y1, x0:x1]
        np.multiply(below, keep[part], out=below)
        np.right_shift(below, 8, out=below)
        np.add(below, ink[part], out=below)


def _tinted(alpha: NDArray[np.float32], colour: Colour, anchor: tuple[float, float]) -> Sprite:
    tint = rgb(colour)[:, None, None]
    return sprite_of(tint * alpha, alpha, anchor=anchor, noise=1.2 if alpha.size > 900 else 0.5)


def glow(
    radius: float,
    colour: Colour,
    *,
    unit: float,
    power: float = 2.0,
    opacity: float = 0.7,
    squash: float = 1.0,
) -> Sprite:
    """A soft round light about its anchor; `radius` in frame heights, `unit` pixels per height."""
    across = max(1.5, radius * unit)
    down = max(1.5, across * squash)
    half_width, half_height = int(across) + 1, int(down) + 1
    y, x = np.mgrid[-half_height : half_height + 1, -half_width : half_width + 1]
    distance = np.hypot(x / across, y / down).astype(np.float32)
    alpha = np.clip(1 - distance, 0, 1) ** np.float32(power) * np.float32(opacity)
    return _tinted(alpha, colour, (half_width, half_height))


def mist(
    width: int,
    height: int,
    colour: Colour,
    *,
    start: float,
    full: float,
    opacity: float,
    seed: int = 1,
) -> Sprite:
    """Haze that thickens downwards from `start` to `full` (shares of the height), in pixels."""
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    depth = np.clip((y - start) / (full - start), 0, 1)
    depth = depth * depth * (3 - 2 * depth)
    noise = fractal(width, height, cells=3, octaves=4, seed=seed) * np.float32(0.14)
    alpha = np.clip(depth * (1 + 1.35 * noise), 0, 1) * np.float32(opacity)
    return _tinted(alpha.astype(np.float32), colour, (0, 0))


def mist_band(
    width: int,
    height: int,
    colour: Colour,
    *,
    centre: float,
    half_height: float = 0.06,
    opacity: float = 0.7,
    seed: int = 1,
) -> Sprite:
    """A bank of mist with a bent edge; `centre` and `half_height` are shares of the height."""
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    noise = fractal(width, height, cells=2, octaves=4, seed=seed)
    alpha = np.exp(-(((y - centre + 0.03 * noise) / half_height) ** 2)) * (1 + 0.25 * noise)
    return _tinted((np.clip(alpha, 0, 1) * opacity).astype(np.float32), colour, (0, 0))
