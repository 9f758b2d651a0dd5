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

_BAND_BYTES = 400_000
_LEAST_ROWS = 16
_WORTH_KEEPING = 2


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
        self._room: Words = np.zeros((rows, width, 3), np.uint16)

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
        sprite, level = laid.sprite, np.uint16(laid.level)
        room = self._room[: below.shape[0], : below.shape[1]]
        np.add(sprite.keep[part], np.uint16(1), out=room, dtype=np.uint16)
        if level < FULL:
            _fade(room, level)
        np.multiply(below, room, out=below)
        np.right_shift(below, 8, out=below)
        self._add(sprite.ink[part], below, level)

    def _cover(self, laid: Laid, below: Words, part: tuple[slice, slice]) -> None:
        level = np.uint16(laid.level)
        if level == FULL:
            np.copyto(below, laid.sprite.ink[part])
            return
        np.multiply(below, np.uint16(FULL) - level, out=below)
        np.right_shift(below, 8, out=below)
        self._add(laid.sprite.ink[part], below, level)

    def _add(self, ink: Bytes, below: Words, level: np.uint16) -> None:
        if level == FULL:
            np.add(below, ink, out=below)
            return
        room = self._room[: below.shape[0], : below.shape[1]]
        np.multiply(ink, level, out=room, dtype=np.uint16)
        np.right_shift(room, 8, out=room)
        np.add(below, room, out=below)


def _fade(kept: Words, level: np.uint16) -> None:
    """From what is kept at full strength, 1..256, to what is kept at `level`; in place."""
    np.subtract(np.uint16(FULL), kept, out=kept)
    np.multiply(kept, level, out=kept)
    np.right_shift(kept, 8, out=kept)
    np.subtract(np.uint16(FULL), kept, out=kept)


def _same(shown: Sequence[Laid], before: Sequence[Laid]) -> int:
    """How many at the bottom are as they were."""
    pairs = zip(shown, before, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
