"""Where a text's quotations begin and end, for every kind of quotation mark.

Marks are paired by kind and by the company they keep: an apostrophe is no quotation mark, `"` and
`'` open before a word and close after one, “ closes what „ opened. A quotation may span paragraphs,
with or without its opening mark repeated at the head of each. What is opened and never closed is no
quotation: it binds nothing, so that one forgotten mark cannot swallow the rest of a story.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

Span = tuple[int, int]
"""Index of the opening mark and index of the closing mark."""

_CLOSERS = {
    "“": "”", "‟": "”", "„": '”“"', "‚": "‘’", "«": "»", "‹": "›", "「": "」", "『": "』",
    "｢": "｣", "﹁": "﹂", "﹃": "﹄", "〝": "〞〟", "《": "》", "〈": "〉", '"': '"', "＂": "＂",
}  # fmt: skip
_TURNED = {"”": "”", "»": "«»", "›": "‹›"}
"""Marks that close in most languages and open in some (”så”, »so«), where a word follows a gap."""

_MARK = re.compile(
    "[" + re.escape("".join({*_CLOSERS, *_TURNED, *"".join(_CLOSERS.values())})) + "]"
)
_PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n\s*")
_DEEPEST = 8

_OPENS_AFTER = "([{<—–-:/\"“„«‹‘'「『（［："
_SHUTS_BEFORE = ".,;:!?…)]}>—–-/\"”“»›’'」』）］、，。！？：；"

_CURLY = re.compile(r"‘(?=\S)|(?<=\S)’(?![^\W_])")
_GAPS = '([{<—–-"“„«‹「『'
_STRAIGHT = re.compile(rf"(?<![^\s{re.escape(_GAPS)}])'(?=\S)|(?<=\S)'(?![^\W_])")


def quotation_spans(text: str) -> list[Span]:
    """The outermost quotations in order, apart from one another; their marks included."""
    paragraphs = _Paragraphs(text)
    paired = list(_paired(text, paragraphs))
    taken = {index for span in paired for index in span}
    single = [
        span
        for pattern in (_CURLY, _STRAIGHT)
        for span in _single_quoted(_single_marks(text, pattern, taken), paragraphs)
    ]
    return _outermost(sorted(paired + single))


class _Paragraphs:
    """Which paragraph an index lies in, and whether it is the first character of it."""

    def __init__(self, text: str) -> None:
        first = len(text) - len(text.lstrip())
        self.starts = [first, *(found.end() for found in _PARAGRAPH_BREAK.finditer(text, first))]

    def number(self, index: int) -> int:
        return bisect_right(self.starts, index)

    def begins_at(self, index: int) -> bool:
        place = bisect_left(self.starts, index)
        return place < len(self.starts) and self.starts[place] == index


@dataclass(slots=True)
class _Opened:
    index: int
    mark: str
    closers: str
    paragraph: int
    """The last paragraph that it was opened, or opened again, in."""


def _paired(text: str, paragraphs: _Paragraphs) -> Iterator[Span]:
    """Spans of all marks but single ones; inner ones that were never closed fall away."""
    opened: list[_Opened] = []
    for found in _MARK.finditer(text):
        index, mark = found.start(), found.group()
        if _between_letters(text, index) and mark == '"':
            continue
        partner = _partner(opened, text, index)
        if partner is not None:
            yield opened[partner].index, index
            del opened[partner:]
        elif closers := _closers(text, index):
            _open(opened, _Opened(index, mark, closers, paragraphs.number(index)), paragraphs)


def _open(opened: list[_Opened], new: _Opened, paragraphs: _Paragraphs) -> None:
    """Add a mark, unless it only repeats, at a paragraph's head, one that is still open."""
    for earlier in opened:
        if earlier.mark == new.mark and earlier.paragraph != new.paragraph:
            if paragraphs.begins_at(new.index) and earlier.paragraph == new.paragraph - 1:
                earlier.paragraph = new.paragraph
                return
            opened.remove(earlier)  # it was never closed in its own paragraph
            break
    if new.closers == new.mark and opened and opened[-1].mark == new.mark:
        opened.pop()  # the same mark opens twice: the first was forgotten
    opened.append(new)
    del opened[:-_DEEPEST]


def _partner(opened: list[_Opened], text: str, index: int) -> int | None:
    """The place in `opened` of what the mark at `index` closes, the innermost first."""
    mark = text[index]
    for place in range(len(opened) - 1, -1, -1):
        if mark in opened[place].closers:
            could_open = mark in _CLOSERS or mark == opened[place].mark
            return None if could_open and _leans(text, index) == "open" else place
    return None


def _closers(text: str, index: int) -> str:
    """What would close the mark at `index`; empty where it cannot open."""
    mark = text[index]
    if mark in '"＂':
        return mark if _leans(text, index) != "close" else ""
    if mark in _TURNED:
        return _TURNED[mark] if _leans(text, index) == "open" else ""
    return _CLOSERS.get(mark, "")


def _leans(text: str, index: int) -> str:
    """ "open" before a word, "close" after one, "either" where the neighbours do not tell."""
    before = text[index - 1] if index else " "
    after = text[index + 1] if index + 1 < len(text) else " "
    gap_before = before.isspace() or before in _OPENS_AFTER
    gap_after = after.isspace() or after in _SHUTS_BEFORE
    if gap_before == gap_after:
        if before.isspace() != after.isspace():
            return "open" if before.isspace() else "close"
        return "either"
    return "open" if gap_before else "close"


def _between_letters(text: str, index: int) -> bool:
    """Inside a word of a script with spaces (Hebrew צה"ל): no quotation mark."""
    around = text[max(index - 1, 0) : index] + text[index + 1 : index + 2]
    return len(around) == 2 and all(letter.isalpha() and letter < "\u0e00" for letter in around)


_Mark = tuple[int, str]
"""Index and what it is: open, or sure, likely or hardly a closing mark."""


def _single_marks(text: str, pattern: re.Pattern[str], taken: set[int]) -> Iterator[_Mark]:
    for found in pattern.finditer(text):
        index = found.start()
        if index not in taken:
            kind = _single_kind(text, index)
            if kind:
                yield index, kind


def _single_kind(text: str, index: int) -> str:
    before = text[index - 1] if index else " "
    after = text[index + 1 : index + 3]
    if text[index] == "‘":
        return "" if before.islower() or before.isupper() else "open"
    if text[index] == "'" and (before.isspace() or before in _GAPS) and _begins_speech(after):
        return "open"
    if not before.isalnum():
        return "sure"
    of_many = before in "sS" and after[:1].isspace() and after[1:].islower()
    return "hardly" if of_many else "likely"  # the dogs' bowl


def _begins_speech(after: str) -> bool:
    return after[:1].isalnum() or after[:1] in '"“„«…¿¡([' or after == ".."


def _single_quoted(marks: Iterator[_Mark], paragraphs: _Paragraphs) -> Iterator[Span]:
    """Pair single marks: a mark after punctuation closes first, an apostrophe-like one last."""
    opened: int | None = None
    fallback: _Mark | None = None
    for index, kind in marks:
        elsewhere = opened is not None and paragraphs.number(index) != paragraphs.number(opened)
        if opened is not None and fallback and (kind == "open" or elsewhere):
            yield opened, fallback[0]
            opened = fallback = None
        if kind == "open":
            if opened is None or (elsewhere and not paragraphs.begins_at(index)):
                opened = index
        elif opened is not None and kind == "sure":
            yield opened, index
            opened = fallback = None
        elif opened is not None and not elsewhere and (not fallback or fallback[1] == "hardly"):
            fallback = (index, kind)
    if opened is not None and fallback:
        yield opened, fallback[0]


def _outermost(spans: list[Span]) -> list[Span]:
    """Sorted spans with those that touch one another's inside made one."""
    merged: list[Span] = []
    for first, last in spans:
        if merged and first < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


class QuotationMap:
    """Answers whether a text may be cut before an index, in logarithmic time."""

    def __init__(self, text: str) -> None:
        spans = quotation_spans(text)
        self.closing = {last for _, last in spans}
        self.firsts = [first for first, _ in spans]
        self.lasts = list(accumulate((last for _, last in spans), max))

    def covers(self, index: int) -> bool:
        """Whether a cut before `index` would fall inside a quotation."""
        place = bisect_left(self.firsts, index) - 1
        return place >= 0 and index <= self.lasts[place]
