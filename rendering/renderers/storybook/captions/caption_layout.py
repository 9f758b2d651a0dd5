"""Words broken into balanced lines and placed above the lower edge of a frame, or at its top."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise

import numpy as np
from numpy.typing import NDArray

from . import bidi
from .fonts import typefaces
from .shaping import Glyphs, Run, Word

LINE_SHARE = 0.80
MARGIN = 0.062
LEADING = 1.34
SPACE = 0.26

_STOPS = frozenset(".,;:!?…。、！？؟،।")
_CLAUSE_BONUS = 0.12
_FILLED = 0.999  # of a line, so that sums in another order still fit


@dataclass(frozen=True, slots=True)
class Placed:
    """A run's mask with its upper left corner in frame pixels."""

    mask: NDArray[np.uint8]
    left: int
    top: int
    word: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Words in their places. `pixels` is the em; `boxes` are left, top, right, bottom of lines."""

    pixels: int
    placed: tuple[Placed, ...]
    boxes: tuple[tuple[int, int, int, int], ...]

    @property
    def words(self) -> int:
        """How many there are; `Placed.word` counts from 0 in reading order."""
        return 1 + max(piece.word for piece in self.placed)

    @property
    def top(self) -> int:
        return self.boxes[0][1]

    @property
    def bottom(self) -> int:
        return self.boxes[-1][3]

    def lowered(self, pixels: int) -> Layout:
        """The same so many pixels further down."""
        return replace(
            self,
            placed=tuple(replace(piece, top=piece.top + pixels) for piece in self.placed),
            boxes=tuple(
                (left, top + pixels, right, bottom + pixels)
                for left, top, right, bottom in self.boxes
            ),
        )


def drawable(line: str) -> str:
    """The words that have a font; "" where what is left would not say what the line says."""
    kept = ""
    for word in _words_with_fonts(line):
        drawn = _drawable_word(word)
        apart = len(drawn) == len(word) or any(map(str.isalnum, drawn))
        kept += f" {drawn}" if kept and drawn and apart else drawn
    letters = sum(map(str.isalnum, kept))
    return kept if letters and letters * 2 >= sum(map(str.isalnum, line)) else ""


def lines_needed(words: Iterable[Word], limit: float, space: float) -> Iterator[int]:
    """How many lines the first 1, 2, … of `words` take."""
    lines, length = 1, 0.0
    for word in words:
        longer = length + word.advance + (space if word.gap and length else 0.0)
        if length and longer > limit * _FILLED:
            lines, longer = lines + 1, word.advance
        length = longer
        yield lines


def balanced(
    words: Sequence[Word], most: int, limit: float, space: float
) -> list[list[Word]] | None:
    """The fewest lines that hold the words, of about the same length; None where they do not."""
    # best[i]: cost and breaks of words[:i] in the lines so far
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, (0,))}
    for _ in range(most):
        best = _one_more_line(best, words, limit, space)
        if len(words) in best:
            return [list(words[start:end]) for start, end in pairwise(best[len(words)][1])]
    return None


def place(lines: Sequence[Sequence[Word]], pixels: int, width: int, height: int) -> Layout:
    """The lines, centred, above the lower edge of a frame of `width` × `height` pixels."""
    inked = [list(_inked(line, first, pixels, width)) for line, first in _numbered(lines)]
    placed = [
        [_on_baseline(ink, baseline) for ink in line]
        for line, baseline in zip(inked, _baselines(inked, pixels, height), strict=True)
    ]
    return Layout(
        pixels=pixels,
        placed=tuple(piece for line in placed for piece in line),
        boxes=tuple(_box(line) for line in placed),
    )


def _words_with_fonts(line: str) -> Iterator[list[tuple[str, bool]]]:
    has_font = [typeface is not None for typeface in typefaces(line)]
    pairs = zip(line, has_font, strict=True)
    for is_space, stretch in groupby(pairs, key=lambda pair: pair[0] == " "):
        if not is_space:
            yield list(stretch)


def _drawable_word(word: list[tuple[str, bool]]) -> str:
    """The word without its emoji, at least its full stop; "" where a letter has no glyph."""
    missing = [char for char, has_font in word if not has_font]
    if any(unicodedata.category(char)[0] in "LN" for char in missing):
        return ""
    kept = "".join(char for char, has_font in word if has_font)
    if missing and not any(map(str.isalnum, kept)):
        return "".join(char for char in kept if char in _STOPS)
    return kept


def _one_more_line(
    best: dict[int, tuple[float, tuple[int, ...]]],
    words: Sequence[Word],
    limit: float,
    space: float,
) -> dict[int, tuple[float, tuple[int, ...]]]:
    longer: dict[int, tuple[float, tuple[int, ...]]] = {}
    for start, (cost, breaks) in best.items():
        length = -space if start < len(words) and words[start].gap else 0.0
        for end in range(start + 1, len(words) + 1):
            word = words[end - 1]
            length += word.advance + space * word.gap
            if length > limit:
                break
            total = cost + (length / limit) ** 2 - _CLAUSE_BONUS * bool(word.ends)
            if end not in longer or total < longer[end][0]:
                longer[end] = (total, (*breaks, end))
    return longer


def _numbered(lines: Sequence[Sequence[Word]]) -> Iterator[tuple[Sequence[Word], int]]:
    """Every line and the place of its first word in reading order."""
    return zip(lines, accumulate(map(len, lines), initial=0), strict=False)


Ink = tuple[Run, int, Glyphs, int]
"""A run, the whole pixel of its pen, its ink and the place of its word."""


def _inked(line: Sequence[Word], first: int, pixels: int, width: int) -> Iterator[Ink]:
    """The runs of one centred line, from left to right."""
    pieces: list[tuple[Run | None, int, int]] = []
    for index, word in enumerate(line):
        if index and word.gap:
            pieces.append((None, word.gap_level, 0))
        pieces += [(run, run.level, first + index) for run in word.runs]
    advances = [run.advance if run else SPACE * pixels for run, _, _ in pieces]
    pen = (width - sum(advances)) / 2
    for index in bidi.visual_order([level for _, level, _ in pieces]):
        run, _, word_index = pieces[index]
        if run is not None:
            yield run, math.floor(pen), run.glyphs(pen - math.floor(pen)), word_index
        pen += advances[index]


def _baselines(inked: list[list[Ink]], pixels: int, height: int) -> list[int]:
    """From the top down; tall scripts push lines apart so that their marks never touch."""
    ascents = [max(glyphs.ascent for _, _, glyphs, _ in line) for line in inked]
    descents = [max(glyphs.descent for _, _, glyphs, _ in line) for line in inked]
    last = height - MARGIN * height - max(0.29 * pixels, descents[-1])
    steps = [
        max(LEADING * pixels, descent + ascent + 0.14 * pixels)
        for descent, ascent in zip(descents[:-1], ascents[1:], strict=True)
    ]
    upwards = accumulate(reversed(steps), lambda y, step: y - step, initial=last)
    return [round(baseline) for baseline in upwards][::-1]


def _on_baseline(ink: Ink, baseline: int) -> Placed:
    _, left, glyphs, word = ink
    return Placed(glyphs.mask, left + glyphs.left, baseline - glyphs.ascent, word)


def _box(line: list[Placed]) -> tuple[int, int, int, int]:
    return (
        min(piece.left for piece in line),
        min(piece.top for piece in line),
        max(piece.left + piece.mask.shape[1] for piece in line),
        max(piece.top + piece.mask.shape[0] for piece in line),
    )
