"""From what is laid on a canvas to a picture: band by band, so that the work stays in the cache.

A band begins at the topmost cut-out that hides all below it. What did not change at the bottom
since the last picture is taken from there; a band in which nothing changed is left as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from .sprite import FULL, Bytes, Laid

Words: TypeAlias = NDArray[np.uint16]
"""Shape (height, width, 3), 0..255."""

Finish: TypeAlias = Callable[[Words, slice], None]
"""Changes the picture's rows given by the slice in place, to 0..255; the same ones always alike."""

_BAND_BYTES = 800_000
_LEAST_ROWS = 16
_WORTH_KEEPING = 2
_HALF = 128
"""Of so many steps a fade is made: a difference of two bytes times one fits 16 bits."""


@dataclass(slots=True)
class _Band:
    """Rows of the picture: what they showed last, and how much of it is kept from the bottom."""

    first: int
    last: int
    laid: list[Laid] | None = None
    kept: int = 0
    here: list[Laid] = field(default_factory=list)

    def shown(self, width: int) -> list[Laid]:
        """What can be seen of `here`: from the topmost that hides the rest."""
        for place in range(len(self.here) - 1, 0, -1):
            if _hides(self.here[place], self.first, width):
                return self.here[place:]
        return self.here


def _hides(laid: Laid, first: int, width: int) -> bool:
    sprite, left, top, level = laid
    return (
        level == FULL
        and left <= 0
        and left + sprite.width >= width
        and first - top >= sprite.opaque_from
    )


class Compositor:
    """Makes pictures of `width` by `height` pixels; keep one for a shot, it remembers the last."""

    def __init__(self, width: int, height: int) -> None:
        self.picture: Bytes = np.zeros((height, width, 3), np.uint8)
        rows = max(_LEAST_ROWS, _BAND_BYTES // (6 * width))
        self._bands = [_Band(first, min(height, first + rows)) for first in range(0, height, rows)]
        self._rows = rows
        self._below: Bytes = np.zeros_like(self.picture)
        self._pixels: Words = np.zeros((rows, width, 3), np.uint16)
        self._room: NDArray[np.uint16] = np.zeros(rows * width * 3, np.uint16)

    def paint(self, laid: Sequence[Laid], finish: Finish | None = None) -> Bytes:
        """The picture, valid until the next one is painted."""
        self._share_out(laid)
        for band in self._bands:
            shown = band.shown(self.picture.shape[1])
            if shown != band.laid:
                self._paint(band, shown, finish)
                band.laid = shown
        return self.picture

    def _share_out(self, laid: Sequence[Laid]) -> None:
        for band in self._bands:
            band.here = []
        for one in laid:
            first = max(0, one.top // self._rows)
            last = (one.top + one.sprite.height - 1) // self._rows
            for band in self._bands[first : last + 1]:
                band.here.append(one)

    def _paint(self, band: _Band, shown: list[Laid], finish: Finish | None) -> None:
        rows = slice(band.first, band.last)
        pixels = self._pixels[: band.last - band.first]
        same = _same(shown, band.laid or [])
        start = band.kept if _WORTH_KEEPING <= band.kept <= same else 0
        pixels[:] = self._below[rows] if start else 0
        for one in shown[start:same]:
            self._lay(one, band.first, pixels)
        if same >= _WORTH_KEEPING and same > start:
            np.copyto(self._below[rows], pixels, casting="unsafe")
        band.kept = same
        for one in shown[max(start, same) :]:
            self._lay(one, band.first, pixels)
        if finish is not None:
            finish(pixels, rows)
        np.copyto(self.picture[rows], pixels, casting="unsafe")

    def _lay(self, laid: Laid, offset: int, pixels: Words) -> None:
        """Lay the rows of one cut-out that fall on a band beginning at row `offset`."""
        sprite, left, top, _ = laid
        top -= offset
        first, last = max(0, -top), min(sprite.height, len(pixels) - top)
        solid = min(last, max(first, sprite.opaque_from))
        if first < solid:
            for start, end in sprite.spans(first, solid):
                x0, x1 = max(start, -left), min(end, pixels.shape[1] - left)
                if x0 < x1:
                    self._blend(laid, pixels[first + top : solid + top, x0 + left : x1 + left],
                                (slice(first, solid), slice(x0, x1)))  # fmt: skip
        if solid < last:
            x0, x1 = max(0, -left), min(sprite.width, pixels.shape[1] - left)
            below = pixels[solid + top : last + top, x0 + left : x1 + left]
            self._cover(laid, below, (slice(solid, last), slice(x0, x1)))

    def _blend(self, laid: Laid, below: Words, part: tuple[slice, slice]) -> None:
        sprite, room = laid.sprite, self._room[: below.size].reshape(below.shape)
        if laid.level < FULL:
            np.invert(sprite.keep[part], out=room, casting="unsafe", dtype=np.uint8)
            _mix(below, sprite.ink[part], room, laid.level)
            return
        np.copyto(room, sprite.keep[part])
        np.add(room, 1, out=room)
        np.multiply(below, room, out=below)
        np.right_shift(below, 8, out=below)
        np.copyto(room, sprite.ink[part])
        np.add(below, room, out=below)

    def _cover(self, laid: Laid, below: Words, part: tuple[slice, slice]) -> None:
        if laid.level == FULL:
            np.copyto(below, laid.sprite.ink[part])
            return
        room = self._room[: below.size].reshape(below.shape)
        room[:] = FULL
        _mix(below, laid.sprite.ink[part], room, laid.level)


def _mix(below: Words, ink: Bytes, alpha: Words, level: int) -> None:
    """Lay ink of that alpha at `level`: `below` goes that far to what it would be in full."""
    share = np.int16(level * _HALF // FULL)
    np.multiply(below, alpha, out=alpha)
    np.right_shift(alpha, 8, out=alpha)
    change = alpha.view(np.int16)
    np.subtract(ink, change, out=change, dtype=np.int16)
    np.multiply(change, share, out=change)
    np.right_shift(change, 7, out=change)
    values = below.view(np.int16)
    np.add(values, change, out=values)


def _same(shown: Sequence[Laid], before: Sequence[Laid]) -> int:
    """How many at the bottom are as they were."""
    pairs = zip(shown, before, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
