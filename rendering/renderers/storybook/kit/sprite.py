"""Finished cut-outs and where they are put: premultiplied bytes.

A pixel is laid over another with `(below * (keep + 1) >> 8) + ink`, where `ink = rgb * alpha / 255`
and `keep = 255 - alpha`, all in 0..255: nothing can overflow.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from .colour import Colour, rgb
from .sprite_cache import SpriteCache
from .texture import dither, fractal

Bytes: TypeAlias = NDArray[np.uint8]
"""Shape (height, width, 3)."""

FULL = 256
"""The level of full strength; a cut-out at level 128 is half faded."""

_VISIBLE = 0.004
_CELL = (16, 32)
_LARGE = 60_000
_GAP = 8
_SOFT = 4_096
_ROWS = 32
_FAST = 1.5
"""Pixels from one picture to the next: what moves faster is not seen to judder."""

_MOVED_BYTES = 80 * 1024 * 1024


@dataclass(slots=True, eq=False)
class Sprite:
    """A cut-out; (`left`, `top`) is its corner in pixels as seen from its anchor.

    `keep` covers the upper rows of `ink` only: every row below them is opaque. A `soft` one has no
    edge that could be seen to jump from pixel to pixel.
    """

    ink: Bytes
    keep: Bytes
    left: int = 0
    top: int = 0
    soft: bool = False
    _filled: NDArray[np.bool_] | None = field(default=None, repr=False)
    _spans: dict[tuple[int, int], list[tuple[int, int]]] = field(default_factory=dict, repr=False)

    @property
    def width(self) -> int:
        return int(self.ink.shape[1])

    @property
    def height(self) -> int:
        return int(self.ink.shape[0])

    @property
    def opaque_from(self) -> int:
        """The first of the rows that hide all that lies below them."""
        return int(self.keep.shape[0])

    @property
    def size_in_bytes(self) -> int:
        return int(self.ink.nbytes + self.keep.nbytes)

    def flip(self) -> Sprite:
        """The same cut-out mirrored about its anchor."""
        return Sprite(
            np.ascontiguousarray(self.ink[:, ::-1]),
            np.ascontiguousarray(self.keep[:, ::-1]),
            -self.left - self.width,
            self.top,
            self.soft,
        )

    def moved(self, across: float, down: float) -> Sprite:
        """The cut-out moved right and down by shares of a pixel, 0 to below 1."""
        ink, keep = self.ink, self.keep
        if across:
            edges = ((0, 0), (2, 2), (0, 0))
            ink = _between(np.pad(ink, edges, mode="edge"), across, axis=1)
            keep = _between(np.pad(keep, edges, constant_values=255), across, axis=1)
        if down:
            below = 255 if self.opaque_from == self.height else 0
            edges = ((2, 2), (0, 0), (0, 0))
            ink = _between(np.pad(ink, edges, mode="edge"), down, axis=0)
            padded = np.pad(keep, edges, constant_values=255)
            padded[-2:] = below
            keep = _between(padded, down, axis=0)
        rows = len(keep)
        np.minimum(ink[:rows], ~keep, out=ink[:rows])
        filled = None if self._filled is None else _spread(self._filled)
        return Sprite(ink, keep, self.left, self.top, _filled=filled)

    def spans(self, first: int, last: int) -> list[tuple[int, int]]:
        """From where to where there is anything in the rows `first` to `last`, in columns."""
        if self.width * self.height < _LARGE:
            return [(0, self.width)]
        rows = first // _CELL[0], -(-last // _CELL[0])
        if rows not in self._spans:
            if self._filled is None:
                self._filled = _filled(self.keep)
            columns = np.flatnonzero(self._filled[rows[0] : rows[1]].any(axis=0)).tolist()
            self._spans[rows] = list(_runs(columns, self.width))
        return self._spans[rows]


def _filled(keep: Bytes) -> NDArray[np.bool_]:
    """Which cells of the cut-out have anything in them."""
    height, width = keep.shape[:2]
    least = np.minimum.reduceat(keep.reshape(height, -1), np.arange(0, height, _CELL[0]), axis=0)
    steps = np.arange(0, 3 * width, 3 * _CELL[1])
    return np.asarray(np.minimum.reduceat(least, steps, axis=1) < 255)


def _spread(filled: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The cells after a move of less than one to the right and down."""
    spread = np.pad(filled, ((0, 1), (0, 1)))
    spread[1:] |= spread[:-1].copy()
    spread[:, 1:] |= spread[:, :-1].copy()
    return spread


def _runs(cells: list[int], width: int) -> Iterator[tuple[int, int]]:
    """Runs of columns, from cells in rising order; small gaps are not worth a cut."""
    if not cells:
        return
    start = cells[0]
    for cell, after in pairwise([*cells, cells[-1] + _GAP + 1]):
        if after - cell > _GAP:
            yield start * _CELL[1], min(width, (cell + 1) * _CELL[1])
            start = after


def _between(padded: Bytes, share: float, *, axis: int) -> Bytes:
    """Values `share` of a pixel before each, by Catmull and Rom; `padded` by two at both ends."""
    weights = _cubic(share)
    size = [padded.shape[0], padded.shape[1]]
    size[axis] -= 3
    moved = np.empty((*size, 3), np.uint8)
    total, product = (np.empty((_ROWS, size[1], 3), np.int16) for _ in range(2))
    for first in range(0, size[0], _ROWS):
        rows = min(_ROWS, size[0] - first)
        for step, weight in enumerate(weights):
            down, across = (first + step, 0) if axis == 0 else (first, step)
            part = padded[down : down + rows, across : across + size[1]]
            np.multiply(part, weight, out=product[:rows] if step else total[:rows], dtype=np.int16)
            if step:
                total[:rows] += product[:rows]
        total[:rows] += 32
        total[:rows] >>= 6
        np.clip(total[:rows], 0, 255, out=total[:rows])
        moved[first : first + rows] = total[:rows]
    return moved


def _cubic(share: float) -> NDArray[np.int16]:
    """Weights of the four pixels around a place `share` before the third one, in 64ths."""
    cube, square = share**3, share**2
    exact = [
        cube - square,
        -3 * cube + 4 * square + share,
        3 * cube - 5 * square + 2,
        -cube + 2 * square - share,
    ]
    weights = np.rint(np.array(exact) * 32).astype(np.int16)
    weights[2] += 64 - weights.sum()
    return weights


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
        return Sprite(np.zeros((1, 1, 3), np.uint8), np.full((1, 1, 3), 255, np.uint8))
    top, bottom, left, right = bounds
    alpha = alpha[top:bottom, left:right]
    height, width = alpha.shape
    grain = dither(width, height, left, top) * np.float32(noise) + np.float32(0.5)
    whole = np.clip(alpha * 255 + (grain if noise > 0.5 else np.float32(0.5)), 0, 255)
    opacity = whole.astype(np.uint8)
    ink = np.empty((height, width, 3), np.uint8)
    for channel in range(3):
        values = colour[channel, top:bottom, left:right] * np.float32(255) + grain
        np.clip(values, 0, opacity, out=values)
        ink[..., channel] = values
    seen_through = np.flatnonzero(opacity.min(axis=1) < 255)
    opacity = opacity[: seen_through[-1] + 1 if len(seen_through) else 0]
    keep = np.repeat((255 - opacity)[..., None], 3, axis=2)
    return Sprite(ink, keep, round(left - anchor[0]), round(top - anchor[1]))


class Laid(NamedTuple):
    """A cut-out at its place on a canvas, in pixels; `level` 1 to FULL."""

    sprite: Sprite
    left: int
    top: int
    level: int


class Canvas:
    """What is laid on pictures of `width` by `height` pixels, from back to front.

    `across` and `down` are the places within a pixel that a cut-out can be put at when it moves
    slowly from one picture to the next; 1 rounds to whole pixels.
    """

    def __init__(self, width: int, height: int, *, across: int = 1, down: int = 1) -> None:
        self.width, self.height = width, height
        self._places = (across, down)
        self._moved = SpriteCache(_MOVED_BYTES)
        self._put: dict[tuple[Sprite, int], tuple[float, float]] = {}
        self.clear()

    def clear(self) -> None:
        """Begin the next picture."""
        self.laid: list[Laid] = []
        self._before, self._put = self._put, {}
        self._count: Counter[Sprite] = Counter()

    def put(self, sprite: Sprite, x: float, y: float, opacity: float = 1.0) -> None:
        """Lay the sprite with its anchor at pixel (x, y)."""
        level = min(FULL, round(opacity * FULL))
        if level <= 0:
            return
        left, top, share = round(x), round(y), (0.0, 0.0)
        if self._places != (1, 1) and not sprite.soft:
            (left, top), share = self._place(sprite, x, y)
        left, top = left + sprite.left, top + sprite.top
        if left >= self.width or left + sprite.width < 0:
            return
        if top >= self.height or top + sprite.height < 0:
            return
        if any(share):
            sprite = self._moved.get((sprite, share), lambda: sprite.moved(*share))
        self.laid.append(Laid(sprite, left, top, level))

    def _place(
        self, sprite: Sprite, x: float, y: float
    ) -> tuple[tuple[int, int], tuple[float, float]]:
        """The whole pixel for (x, y), and the shares of one beyond it."""
        key = (sprite, self._count[sprite])
        self._count[sprite] += 1
        self._put[key] = (x, y)
        before = self._before.get(key, (x, y))
        (left, across), (top, down) = (
            divmod(round(to * steps), steps) if 0 < abs(to - since) < _FAST else (round(to), 0)
            for to, since, steps in zip((x, y), before, self._places, strict=True)
        )
        return (left, top), (across / self._places[0], down / self._places[1])


def _tinted(alpha: NDArray[np.float32], colour: Colour, anchor: tuple[float, float]) -> Sprite:
    tint = rgb(colour)[:, None, None]
    noise = 1.2 if alpha.size > 900 else 0.5
    sprite = sprite_of(tint * alpha, alpha, anchor=anchor, noise=noise)
    sprite.soft = alpha.size > _SOFT
    return sprite


def glow(
    radius: float,
    colour: Colour,
    *,
    unit: float,
    power: float = 2.0,
    opacity: float = 0.7,
    squash: float = 1.0,
    shine: Callable[[NDArray[np.float32], float], NDArray[np.float32]] | None = None,
) -> Sprite:
    """A soft round light about its anchor; `radius` in frame heights, `unit` pixels per height.

    `shine` is how a style draws such a light: its alpha and `unit` to another alpha.
    """
    across = max(1.5, radius * unit)
    down = max(1.5, across * squash)
    half_width, half_height = int(across) + 1, int(down) + 1
    y, x = np.mgrid[-half_height : half_height + 1, -half_width : half_width + 1]
    distance = np.hypot(x / across, y / down).astype(np.float32)
    alpha = np.clip(1 - distance, 0, 1) ** np.float32(power) * np.float32(opacity)
    alpha = shine(alpha, unit) if shine else alpha
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
    veil: Callable[[NDArray[np.float32]], NDArray[np.float32]] | None = None,
) -> Sprite:
    """A bank of mist with a bent edge; `centre` and `half_height` are shares of the height.

    `veil` is how a style lays what is thin: its alpha to another alpha.
    """
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    noise = fractal(width, height, cells=2, octaves=4, seed=seed)
    alpha = np.exp(-(((y - centre + 0.03 * noise) / half_height) ** 2)) * (1 + 0.25 * noise)
    alpha = (np.clip(alpha, 0, 1) * opacity).astype(np.float32)
    return _tinted(veil(alpha) if veil else alpha, colour, (0, 0))
