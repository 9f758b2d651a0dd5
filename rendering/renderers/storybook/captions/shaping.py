"""Words as HarfBuzz shapes them: letters joined, marks placed, in one font and direction a run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import groupby

import numpy as np
import uharfbuzz as harfbuzz
from numpy.typing import NDArray

from . import bidi
from .fonts import SUBPIXELS, Typeface, typefaces
from .line_breaking import spans
from .reading_speed import clause_ends, reading_time
from .scripts import starts_cluster


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The ink of one run: `mask` 0 to 255, offsets in pixels from the pen on the baseline."""

    mask: NDArray[np.uint8]
    left: int
    ascent: int
    descent: int


@dataclass(frozen=True)
class Run:
    """Letters of one word in one font and direction."""

    text: str
    level: int
    typeface: Typeface
    pixels: int
    language: str

    @cached_property
    def _shaped(self) -> harfbuzz.Buffer:
        buffer = harfbuzz.Buffer()
        buffer.add_str(self.text)
        buffer.flags |= harfbuzz.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if self.level % 2 else "ltr"
        if self.language:
            buffer.language = self.language
        harfbuzz.shape(self.typeface.sized(self.pixels), buffer)
        return buffer

    @property
    def glyph_ids(self) -> tuple[int, ...]:
        """The font's glyphs from left to right; 0 would be the box for a missing one."""
        return tuple(glyph.codepoint for glyph in self._shaped.glyph_infos)

    @cached_property
    def advance(self) -> float:
        """Pixels from this run's pen to the next one's."""
        return sum(position.x_advance for position in self._shaped.glyph_positions) / SUBPIXELS

    def glyphs(self, shift: float) -> Glyphs:
        """The ink, `shift` (0.0 to 1.0) pixels further right: whole pixels make uneven gaps."""
        image = self._drawn(round(shift * SUBPIXELS))
        extents = image.extents
        rows = np.frombuffer(image.buffer, dtype=np.uint8).reshape(extents.height, extents.stride)
        mask = rows[::-1, : extents.width]
        ascent = extents.y_origin + extents.height
        return Glyphs(mask, extents.x_origin, ascent, -extents.y_origin)

    def _drawn(self, pen: int) -> harfbuzz.RasterImage:
        raster, font = harfbuzz.RasterDraw(), self.typeface.sized(self.pixels)
        raster.scale_factor = (SUBPIXELS, SUBPIXELS)
        shaped = zip(self._shaped.glyph_infos, self._shaped.glyph_positions, strict=True)
        for glyph, position in shaped:
            raster.transform = (1, 0, 0, 1, pen + position.x_offset, position.y_offset)
            if glyph.codepoint:  # 0 is the box that stands for a missing glyph
                raster.draw_glyph(font, glyph.codepoint)
            pen += position.x_advance
        return raster.render()


@dataclass(frozen=True, slots=True)
class Word:
    """Runs that stay on one line. `gap`: a space stands before it; `seconds`: to read it.

    `ends` is `CLAUSE` or `SENTENCE` where one ends with the word, else 0.
    """

    runs: tuple[Run, ...]
    gap: bool
    gap_level: int
    ends: int
    seconds: float

    @property
    def advance(self) -> float:
        return sum(run.advance for run in self.runs)


def shape(text: str, sizes: Sequence[int], *, limit: float, language: str) -> list[list[Word]]:
    """The same words of `text` in each size (pixels of an em); none is wider than `limit`."""
    levels, fonts, ends = bidi.levels(text), typefaces(text), clause_ends(text)
    runs = partial(_runs, text, levels, fonts, language)
    pieces = [
        piece
        for span in spans(text)
        for piece in _fitting(text, *span, partial(runs, max(sizes)), limit)
    ]

    def word(start: int, end: int, pixels: int) -> Word:
        return Word(
            runs=runs(pixels, start, end),
            gap=start > 0 and text[start - 1] == " ",
            gap_level=levels[start - 1] if start else 0,
            ends=ends.get(end, 0),
            seconds=sum(map(reading_time, text[max(0, start - 1) : end])),
        )

    words = [[word(*piece, pixels) for piece in pieces] for pixels in sizes]
    return [[word for word in same_size if word.runs] for same_size in words]


def _runs(
    text: str,
    levels: Sequence[int],
    fonts: Sequence[Typeface | None],
    language: str,
    pixels: int,
    start: int,
    end: int,
) -> tuple[Run, ...]:
    stretches = groupby(range(start, end), key=lambda index: (levels[index], fonts[index]))
    return tuple(
        Run("".join(text[index] for index in indices), level, typeface, pixels, language)
        for (level, typeface), indices in stretches
        if typeface is not None
    )


def _fitting(
    text: str, start: int, end: int, runs: Callable[[int, int], tuple[Run, ...]], limit: float
) -> Iterator[tuple[int, int]]:
    """The word, halved between letters until every part fits a line."""
    middle = (start + end) // 2
    while middle > start and not starts_cluster(text, middle):
        middle -= 1
    if middle == start or sum(run.advance for run in runs(start, end)) <= limit:
        yield start, end
        return
    yield from _fitting(text, start, middle, runs, limit)
    yield from _fitting(text, middle, end, runs, limit)
