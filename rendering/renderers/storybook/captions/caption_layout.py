"""Words shaped, broken into balanced lines and placed above the lower edge of a frame."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, groupby, pairwise

import numpy as np
import uharfbuzz as harfbuzz
from numpy.typing import NDArray

from . import bidi
from .fonts import SUBPIXELS, Typeface, script_of, typefaces
from .reading_speed import shortened, starts_cluster

# (em as a share of the frame's height, most lines): the second where the first has no room.
SIZES = ((0.056, 2), (0.048, 3))
LEAST_EM = 15
LINE_SHARE = 0.80
MARGIN = 0.062
LEADING = 1.34
SPACE = 0.26

_ATTEMPTS = 14
_SHRINK = 0.85
_CLAUSE_BONUS = 0.12
_UNSPACED = ("han", "kana")
_NEVER_FIRST = frozenset(
    "、。，．：；！？」』）】〉》〕・ー～…!?.,:;)]}’”々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_NEVER_LAST = frozenset("「『（【〈《〔([{‘“")


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The ink of one run: `mask` 0 to 255, offsets in pixels from the pen on the baseline."""

    mask: NDArray[np.uint8]
    left: int
    ascent: int
    descent: int


@dataclass(frozen=True)
class Run:
    """Letters of one word in one font and direction; `word` is its place in reading order."""

    text: str
    level: int
    typeface: Typeface
    word: int
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
    """Runs that stay on one line; `gap` tells whether a space stands before it."""

    runs: tuple[Run, ...]
    gap: bool
    gap_level: int
    ends_clause: bool

    @property
    def advance(self) -> float:
        return sum(run.advance for run in self.runs)


@dataclass(frozen=True, slots=True)
class Placed:
    """A run's mask with its upper left corner in frame pixels."""

    mask: NDArray[np.uint8]
    left: int
    top: int
    word: int


@dataclass(frozen=True, slots=True)
class Layout:
    """A caption in its place. `pixels` is the em; `boxes` are left, top, right, bottom of lines."""

    pixels: int
    words: int
    placed: tuple[Placed, ...]
    boxes: tuple[tuple[int, int, int, int], ...]

    @property
    def top(self) -> int:
        return self.boxes[0][1]


def drawable(line: str) -> str:
    """The words that have a font; "" where what is left would not say what the line says."""
    drawn = [_drawable_word(word) for word in _words_with_fonts(line)]
    kept = " ".join(word for word in drawn if word)
    letters = sum(map(str.isalnum, kept))
    return kept if letters and letters * 2 >= sum(map(str.isalnum, line)) else ""


def lay_out(line: str, *, width: int, height: int, seconds: float, language: str) -> Layout | None:
    """`line` in two lines, else in three smaller ones, else as much of it as they hold."""
    text = line
    for _ in range(_ATTEMPTS):
        for share, most in SIZES:
            pixels = max(LEAST_EM, round(share * min(height, 0.75 * width)))
            lines = _broken(text, pixels, most, LINE_SHARE * width, language)
            if lines:
                return _placed(lines, pixels, width, height)
        seconds *= _SHRINK
        text = shortened(line, seconds)
    return None


def _words_with_fonts(line: str) -> Iterator[list[tuple[str, bool]]]:
    has_font = [typeface is not None for typeface in typefaces(line)]
    pairs = zip(line, has_font, strict=True)
    for is_space, stretch in groupby(pairs, key=lambda pair: pair[0] == " "):
        if not is_space:
            yield list(stretch)


def _drawable_word(word: list[tuple[str, bool]]) -> str:
    """The word without its emoji; "" where a letter has no glyph."""
    missing = [char for char, has_font in word if not has_font]
    if any(unicodedata.category(char)[0] in "LN" for char in missing):
        return ""
    kept = "".join(char for char, has_font in word if has_font)
    return "" if missing and not any(map(str.isalnum, kept)) else kept


def _broken(
    text: str, pixels: int, most: int, limit: float, language: str
) -> list[list[Word]] | None:
    words = _words(text, pixels, limit, language)
    if sum(word.advance for word in words) > most * limit:
        return None
    return _balanced(words, most, limit, SPACE * pixels)


def _words(text: str, pixels: int, limit: float, language: str) -> list[Word]:
    levels, fonts = bidi.levels(text), typefaces(text)

    def runs(start: int, end: int) -> tuple[Run, ...]:
        return tuple(
            Run(text[first:last], levels[first], typeface, start, pixels, language)
            for first, last in _stretches(start, end, lambda index: (levels[index], fonts[index]))
            if (typeface := fonts[first]) is not None
        )

    pieces = [piece for word in _spans(text) for piece in _fitting(text, *word, runs, limit)]
    words = [
        Word(
            runs=tuple(replace(run, word=number) for run in runs(start, end)),
            gap=start > 0 and text[start - 1] == " ",
            gap_level=levels[start - 1] if start else 0,
            ends_clause=text[end - 1] in ".,;:!?…،؛؟।、。，",
        )
        for number, (start, end) in enumerate(pieces)
    ]
    return [word for word in words if word.runs]


def _stretches(
    start: int, end: int, key: Callable[[int], tuple[int, Typeface | None]]
) -> Iterator[tuple[int, int]]:
    for _, stretch in groupby(range(start, end), key=key):
        indices = list(stretch)
        yield indices[0], indices[-1] + 1


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where lines may break: at spaces, and between ideographs."""
    for start, end in _stretches(0, len(text), lambda index: (int(text[index] == " "), None)):
        if text[start] != " ":
            cuts = [index for index in range(start + 1, end) if _may_break(text, index)]
            yield from pairwise([start, *cuts, end])


def _may_break(text: str, index: int) -> bool:
    before, char = text[index - 1], text[index]
    if char in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    ideographs = script_of(before) in _UNSPACED or script_of(char) in _UNSPACED
    return ideographs and starts_cluster(text, index)


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


def _balanced(
    words: Sequence[Word], most: int, limit: float, space: float
) -> list[list[Word]] | None:
    """The fewest lines that hold the words, of about the same length."""
    # best[i]: cost and breaks of words[:i] in the lines so far
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, (0,))}
    for _ in range(most):
        best = _one_more_line(best, words, limit, space)
        if len(words) in best:
            return [list(words[start:end]) for start, end in pairwise(best[len(words)][1])]
    return None


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
            total = cost + (length / limit) ** 2 - _CLAUSE_BONUS * word.ends_clause
            if end not in longer or total < longer[end][0]:
                longer[end] = (total, (*breaks, end))
    return longer


def _placed(lines: list[list[Word]], pixels: int, width: int, height: int) -> Layout:
    inked = [list(_inked(line, pixels, width)) for line in lines]
    placed = [
        [_on_baseline(ink, baseline) for ink in line]
        for line, baseline in zip(inked, _baselines(inked, pixels, height), strict=True)
    ]
    return Layout(
        pixels=pixels,
        words=sum(len(line) for line in lines),
        placed=tuple(piece for line in placed for piece in line),
        boxes=tuple(_box(line) for line in placed),
    )


def _inked(line: list[Word], pixels: int, width: int) -> Iterator[tuple[Run, int, Glyphs]]:
    """The runs of one centred line with the whole pixel of their pen and their ink."""
    pieces: list[tuple[Run | None, int]] = []
    for index, word in enumerate(line):
        if index and word.gap:
            pieces.append((None, word.gap_level))
        pieces += [(run, run.level) for run in word.runs]
    advances = [run.advance if run else SPACE * pixels for run, _ in pieces]
    pen = (width - sum(advances)) / 2
    for index in bidi.visual_order([level for _, level in pieces]):
        run = pieces[index][0]
        if run is not None:
            yield run, math.floor(pen), run.glyphs(pen - math.floor(pen))
        pen += advances[index]


def _baselines(inked: list[list[tuple[Run, int, Glyphs]]], pixels: int, height: int) -> list[int]:
    """From the top down; tall scripts push lines apart so that their marks never touch."""
    ascents = [max(glyphs.ascent for _, _, glyphs in line) for line in inked]
    descents = [max(glyphs.descent for _, _, glyphs in line) for line in inked]
    last = height - MARGIN * height - max(0.29 * pixels, descents[-1])
    steps = [
        max(LEADING * pixels, descent + ascent + 0.14 * pixels)
        for descent, ascent in zip(descents[:-1], ascents[1:], strict=True)
    ]
    upwards = accumulate(reversed(steps), lambda y, step: y - step, initial=last)
    return [round(baseline) for baseline in upwards][::-1]


def _on_baseline(ink: tuple[Run, int, Glyphs], baseline: int) -> Placed:
    run, left, glyphs = ink
    return Placed(glyphs.mask, left + glyphs.left, baseline - glyphs.ascent, run.word)


def _box(line: list[Placed]) -> tuple[int, int, int, int]:
    return (
        min(piece.left for piece in line),
        min(piece.top for piece in line),
        max(piece.left + piece.mask.shape[1] for piece in line),
        max(piece.top + piece.mask.shape[0] for piece in line),
    )
