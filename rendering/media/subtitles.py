"""Scene texts → WebVTT subtitles that hold every word of them."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

LINE_WIDTH = 42
"""Columns; a wide character (Chinese, Japanese, Korean, emoji) takes two."""

LINES_PER_CUE = 2
_GLANCE = 10
"""What finding a cue costs a reader, in columns: short cues are not gone at once."""


@dataclass(frozen=True, slots=True)
class Cue:
    """`text` is shown from `start` to `end`, in seconds from the film's beginning."""

    start: float
    end: float
    text: str


def scene_cues(scenes: Sequence[tuple[str, float]]) -> list[Cue]:
    """Cues of scenes given as (text, seconds), one scene after the other."""
    edges = accumulate((seconds for _, seconds in scenes), initial=0.0)
    return [
        cue
        for (text, _), (start, end) in zip(scenes, pairwise(edges), strict=True)
        for cue in _cues(text, start, end)
    ]


def webvtt(cues: Sequence[Cue]) -> str:
    """The subtitles file."""
    blocks = [f"{_clock(cue.start)} --> {_clock(cue.end)}\n{_escaped(cue.text)}\n" for cue in cues]
    return "\n".join(["WEBVTT\n", *blocks])


def _cues(text: str, start: float, end: float) -> Iterator[Cue]:
    """The scene's text in screenfuls that share its seconds by their width."""
    screens = _screens(_balanced(text))
    weights = [sum(map(_width, screen)) + _GLANCE for screen in screens]
    pace = (end - start) / max(sum(weights), 1)
    edges = [start + pace * weight for weight in accumulate(weights, initial=0)]
    for screen, (first, last) in zip(screens, pairwise(edges), strict=True):
        yield Cue(first, last, "\n".join(screen))


def _screens(lines: list[str]) -> list[list[str]]:
    return [lines[at : at + LINES_PER_CUE] for at in range(0, len(lines), LINES_PER_CUE)]


def _balanced(text: str) -> list[str]:
    """The lines of no more screens than are needed, all alike: the last is no lonely word."""
    lines = _lines(text, LINE_WIDTH)
    if len(lines) < 2:
        return lines
    room = LINES_PER_CUE * len(_screens(lines))
    widths = range(min(LINE_WIDTH, max(map(_width, text.split()))), LINE_WIDTH)
    narrowest = bisect_left(widths, True, key=lambda width: len(_lines(text, width)) <= room)
    return _lines(text, widths.start + narrowest)


def _lines(text: str, most: int) -> list[str]:
    """The words in lines of at most `most` columns; a word longer than LINE_WIDTH is broken."""
    lines: list[str] = []
    width = most
    for word in text.split():
        for place, piece in enumerate(_pieces(word)):
            needed = _width(piece)
            if lines and not place and width + 1 + needed <= most:
                lines[-1] += " " + piece
                width += 1 + needed
            else:
                lines.append(piece)
                width = needed
    return lines


def _pieces(word: str) -> Iterator[str]:
    """A word in pieces that fit a line, an accent never parted from its letter."""
    start = width = 0
    for index, character in enumerate(word):
        needed = _columns(character)
        if needed and width + needed > LINE_WIDTH:
            yield word[start:index]
            start, width = index, 0
        width += needed
    yield word[start:]


def _width(text: str) -> int:
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Mc", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _clock(seconds: float) -> str:
    milliseconds = round(seconds * 1000)
    minutes, milliseconds = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}.{milliseconds % 1000:03}"


def _escaped(text: str) -> str:
    """As WebVTT wants it; "-->" would end a cue, and cannot stand with > escaped."""
    text = text.replace("\x00", "\ufffd")
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
