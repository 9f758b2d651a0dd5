"""Part of a picture, brought to the size of the frame by mixing neighbouring pixels."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from .sprite import Bytes

_ONE = 64
"""Weights are in 64ths: a difference of two bytes times one fits 16 bits."""

_ROWS_BYTES = 1_000_000


class Zoom:
    """From pictures of `source` to frames of `target` size, both (width, height) in pixels."""

    def __init__(self, source: tuple[int, int], target: tuple[int, int]) -> None:
        self._source, self._target = source, target
        self._rows = max(16, _ROWS_BYTES // (6 * source[0]))
        wide, narrow = (self._rows, source[0], 3), (self._rows, target[0], 3)
        self._upper, self._lower = np.empty(wide, np.uint8), np.empty(wide, np.uint8)
        self._before, self._after = np.empty(narrow, np.uint8), np.empty(narrow, np.uint8)
        self._wide, self._narrow = np.empty(wide, np.int16), np.empty(narrow, np.int16)

    def frame(self, picture: Bytes, left: float, top: float, ratio: float) -> Bytes:
        """A new frame; each of its pixels is `ratio` of the picture's, from (left, top) on."""
        width, height = self._target
        if ratio == 1.0:
            x, y = round(left), round(top)
            return picture[y : y + height, x : x + width].copy()
        columns = _taps(width, left, ratio, self._source[0])
        rows, share_down = _taps(height, top, ratio, self._source[1])
        across = np.repeat(columns[1], 3).reshape(width, 3)
        runs = list(_runs(columns[0]))
        frame = np.empty((height, width, 3), np.uint8)
        for y in range(0, height, self._rows):
            part = slice(y, min(height, y + self._rows))
            mixed = self._down(picture, rows[part], share_down[part])
            self._across(mixed, runs, across, frame[part])
        return frame

    def _down(self, picture: Bytes, rows: NDArray[np.intp], share: NDArray[np.int16]) -> Bytes:
        count = len(rows)
        upper, lower = self._upper[:count], self._lower[:count]
        np.take(picture, rows, axis=0, out=upper, mode="clip")
        np.take(picture, rows + 1, axis=0, out=lower, mode="clip")
        _mix(upper, lower, share[:, None, None], self._wide[:count], upper)
        return upper

    def _across(
        self, mixed: Bytes, runs: list[tuple[int, int, int]], share: NDArray[np.int16], frame: Bytes
    ) -> None:
        count = len(mixed)
        before, after = self._before[:count], self._after[:count]
        for start, end, column in runs:
            before[:, start:end] = mixed[:, column : column + end - start]
            after[:, start:end] = mixed[:, column + 1 : column + 1 + end - start]
        _mix(before, after, share, self._narrow[:count], frame)


def _mix(
    first: Bytes, second: Bytes, share: NDArray[np.int16], room: NDArray[np.int16], out: Bytes
) -> None:
    """`first` with `share` 64ths of it replaced by `second`."""
    np.subtract(second, first, out=room, dtype=np.int16)
    np.multiply(room, share, out=room)
    np.add(room, _ONE // 2, out=room)
    np.right_shift(room, 6, out=room)
    np.add(room, first, out=room)
    np.copyto(out, room, casting="unsafe")


def _taps(
    count: int, start: float, ratio: float, size: int
) -> tuple[NDArray[np.intp], NDArray[np.int16]]:
    """For each pixel of the frame the nearest one before it in the picture, and how far beyond."""
    places = np.clip(start + (np.arange(count) + 0.5) * ratio - 0.5, 0, size - 1)
    before = np.minimum(places.astype(np.intp), size - 2)
    return before, np.rint((places - before) * _ONE).astype(np.int16)


def _runs(columns: NDArray[np.intp]) -> Iterator[tuple[int, int, int]]:
    """Stretches in which the picture's columns follow one another: from, to, first column."""
    cuts = np.flatnonzero(np.diff(columns) != 1) + 1
    for start, end in pairwise([0, *cuts.tolist(), len(columns)]):
        yield start, end, int(columns[start])
