"""A scene's words in the parts that its clip shows one after another, and when each word comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, islice, pairwise

from .caption_layout import (
    LINE_SHARE,
    MARGIN,
    SPACE,
    Layout,
    balanced,
    drawable,
    lines_needed,
    place,
)
from .reading_speed import SENTENCE, clean, pace_of, readable_part
from .shaping import Word, shape

# (em as a share of the frame's height, most lines): the second where the first has no room.
SIZES = ((0.056, 2), (0.048, 3))
LEAST_EM = 15
LEAST_PAGE = 1.2
"""Seconds a page stays."""

FIRST_WORD = 0.15
LATER_WORD = 0.20
"""Seconds from a page's start to its first word: the page before has to fade."""

_ARRIVING = 0.5
"""Most of a page's time in which words still come: the last ones have to be read as well."""

_LONGEST = 40.0  # seconds of a clip
_ATTEMPTS = 14
_SHRINK = 0.85
_SMALL_LINES = 1.8
_WITHIN_SENTENCE, _WITHIN_CLAUSE = 0.3, 1.0
_HURRY = 0.5
_UNHURRIED = 2.0


@dataclass(frozen=True, slots=True)
class Page:
    """Words that stand in the picture together, from `start` to `end` seconds into the clip.

    `arrivals` are the seconds at which each word begins to appear, in reading order.
    """

    layout: Layout
    start: float
    end: float
    arrivals: tuple[float, ...]


def paged(
    text: str, *, width: int, height: int, seconds: float, language: str, age_group: str = ""
) -> tuple[Page, ...]:
    """The parts of `text` for a clip, as much as can be read in it; () where nothing is shown."""
    if width < 64 or height < 64:
        return ()
    seconds = min(seconds, _LONGEST)
    line = drawable(clean(text, 200 + int(seconds * 40)))
    readable = seconds
    for _ in range(_ATTEMPTS if line else 0):
        part = readable_part(line, readable, age_group)
        sheets = _sheets(part, width, height, seconds, language)
        if sheets:
            return _timed(sheets, width, height, seconds, pace_of(age_group))
        readable *= _SHRINK
    return ()


def at_top(pages: Sequence[Page], height: int) -> tuple[Page, ...]:
    """The same pages under the frame's upper edge."""
    return tuple(
        replace(page, layout=page.layout.lowered(round(MARGIN * height) - page.layout.top))
        for page in pages
    )


def band(pages: Sequence[Page]) -> tuple[int, int, int, int]:
    """Left, top, right, bottom in pixels of all that the pages ever cover with letters."""
    boxes = [box for page in pages for box in page.layout.boxes]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The lines of one page before they are placed."""

    lines: list[list[Word]]
    pixels: int

    @property
    def seconds(self) -> float:
        return sum(word.seconds for line in self.lines for word in line)


def _sheets(part: str, width: int, height: int, seconds: float, language: str) -> list[_Sheet]:
    """The best pages for `part`; none where it takes more of them than there is time for."""
    limit = LINE_SHARE * width
    ems = [max(LEAST_EM, round(share * min(height, 0.75 * width))) for share, _ in SIZES]
    sizes = shape(part, ems, limit=limit, language=language)
    breaks = _best_breaks(sizes, ems, limit, seconds)
    sheets: list[_Sheet] = []
    for start, end in pairwise(breaks):
        for words, em, (_, most) in zip(sizes, ems, SIZES, strict=True):
            lines = balanced(words[start:end], most, limit, SPACE * em)
            if lines:
                sheets.append(_Sheet(lines, em))
                break
    return sheets


def _best_breaks(
    sizes: Sequence[Sequence[Word]], ems: Sequence[int], limit: float, seconds: float
) -> tuple[int, ...]:
    """Where pages begin and end, () where no pages do: few, whole sentences, long enough."""
    words = sizes[0]
    read = list(accumulate((word.seconds for word in words), initial=0.0))
    stretch = seconds / read[-1] if read[-1] else 0.0
    # best[i]: cost and breaks of words[:i] in pages
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, (0,))}
    for start in range(len(words)):
        for end, cost in _pages_from(start, sizes, ems, limit) if start in best else ():
            stays = (read[end] - read[start]) * stretch
            if stays < LEAST_PAGE and end - start < len(words):
                continue
            total = best[start][0] + cost + _HURRY * max(0.0, _UNHURRIED - stays)
            if end not in best or total < best[end][0]:
                best[end] = (total, (*best[start][1], end))
    return best[len(words)][1] if words and len(words) in best else ()


def _pages_from(
    start: int, sizes: Sequence[Sequence[Word]], ems: Sequence[int], limit: float
) -> Iterator[tuple[int, float]]:
    """The ends of all pages that begin at word `start`, and what each costs."""
    counts = [
        lines_needed(islice(words, start, None), limit, SPACE * em)
        for words, em in zip(sizes, ems, strict=True)
    ]
    for end, (large, small) in enumerate(zip(*counts, strict=False), start=start + 1):
        if large > SIZES[0][1] and small > SIZES[1][1]:
            return
        cost = 1.0 + (_SMALL_LINES if large > SIZES[0][1] else 0.0)
        yield end, cost + _cost_of_end(sizes[0], end)


def _cost_of_end(words: Sequence[Word], end: int) -> float:
    if end == len(words) or words[end - 1].ends == SENTENCE:
        return 0.0
    return _WITHIN_SENTENCE if words[end - 1].ends else _WITHIN_CLAUSE


def _timed(
    sheets: Sequence[_Sheet], width: int, height: int, seconds: float, pace: float
) -> tuple[Page, ...]:
    """Each page for its share of the clip, its words as fast as they are read."""
    read = list(accumulate((sheet.seconds for sheet in sheets), initial=0.0))
    turns = [seconds * moment / read[-1] if read[-1] else 0.0 for moment in read]
    pages = []
    for sheet, (start, end) in zip(sheets, pairwise(turns), strict=True):
        first = start + (LATER_WORD if start else FIRST_WORD)
        pages.append(
            Page(
                layout=place(sheet.lines, sheet.pixels, width, height),
                start=start,
                end=end,
                arrivals=_arrivals(sheet, first, (end - start) * _ARRIVING, pace),
            )
        )
    return tuple(pages)


def _arrivals(sheet: _Sheet, first: float, most: float, pace: float) -> tuple[float, ...]:
    words = [word for line in sheet.lines for word in line]
    before = list(accumulate((word.seconds / pace for word in words[:-1]), initial=0.0))
    haste = min(1.0, most / before[-1]) if before[-1] else 1.0
    return tuple(first + moment * haste for moment in before)
