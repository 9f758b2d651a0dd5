"""Left-to-right and right-to-left text in one paragraph (the Unicode algorithm's common case).

Explicit embeddings and isolates are not kept by `reading_speed.clean`, so rules X1 to X10
have nothing to do here; W1 to W7, N0 to N2, I1, I2 and L2 are as in UAX #9.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby

_RIGHT = ("R", "AL")
_NEUTRAL = ("B", "S", "WS", "ON", "BN")
_OPENING = dict(zip(")]}〉》」』】", "([{〈《「『【", strict=True))


def paragraph_level(text: str) -> int:
    """1 where the first letter is read from right to left, else 0."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind == "L":
            return 0
        if kind in _RIGHT:
            return 1
    return 0


def levels(text: str) -> list[int]:
    """The embedding level of every character: odd ones run from right to left."""
    base = paragraph_level(text)
    edge = "R" if base else "L"
    kinds = [unicodedata.bidirectional(char) or "L" for char in text]
    _resolve_marks_and_numbers(kinds, edge)
    _resolve_separators(kinds)
    _latin_numbers(kinds, edge)
    _resolve_brackets(text, kinds, edge)
    _resolve_neutrals(kinds, edge)
    return [_implicit_level(base, kind) for kind in kinds]


def visual_order(line_levels: Sequence[int]) -> list[int]:
    """The indices of a line's pieces from left to right (rule L2)."""
    order = list(range(len(line_levels)))
    odd = [level for level in line_levels if level % 2]
    for level in range(max(line_levels, default=0), min(odd, default=1) - 1, -1):
        order = _reverse_stretches(order, line_levels, level)
    return order


def _reverse_stretches(order: list[int], line_levels: Sequence[int], level: int) -> list[int]:
    turned: list[int] = []
    for high, stretch in groupby(order, key=lambda index: line_levels[index] >= level):
        indices = list(stretch)
        turned += reversed(indices) if high else indices
    return turned


def _resolve_marks_and_numbers(kinds: list[str], edge: str) -> None:
    """W1 to W3: marks follow their letter, digits after Arabic letters become Arabic ones."""
    strong = previous = edge
    for index, own in enumerate(kinds):
        kind = previous if own == "NSM" else own
        if kind in ("L", "R", "AL"):
            strong = kind
        previous = "AN" if kind == "EN" and strong == "AL" else kind
        kinds[index] = previous
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]


def _resolve_separators(kinds: list[str]) -> None:
    """W4 to W6: 3,000 and 12:30 and 50 % stay whole; other separators are neutral."""
    for index in range(1, len(kinds) - 1):
        before, kind, after = kinds[index - 1 : index + 2]
        if before == after and (kind, before) in (("ES", "EN"), ("CS", "EN"), ("CS", "AN")):
            kinds[index] = before
    _join_terminators(kinds, range(1, len(kinds)), -1)
    _join_terminators(kinds, range(len(kinds) - 2, -1, -1), 1)
    kinds[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in kinds]


def _join_terminators(kinds: list[str], indices: range, step: int) -> None:
    for index in indices:
        if kinds[index] == "ET" and kinds[index + step] == "EN":
            kinds[index] = "EN"


def _latin_numbers(kinds: list[str], edge: str) -> None:
    """W7: digits after Latin letters run with them."""
    strong = edge
    for index, kind in enumerate(kinds):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _resolve_brackets(text: str, kinds: list[str], edge: str) -> None:
    """N0: both brackets of a pair take one direction, the paragraph's if it is met inside."""
    for first, last in _bracket_pairs(text):
        inside = {_direction(kind) for kind in kinds[first + 1 : last] if kind not in _NEUTRAL}
        if inside:
            before = (_direction(kind) for kind in reversed(kinds[:first]) if kind not in _NEUTRAL)
            same = edge in inside or next(before, edge) == edge
            kinds[first] = kinds[last] = edge if same else inside.pop()


def _bracket_pairs(text: str) -> list[tuple[int, int]]:
    """Opening and closing indices in reading order."""
    pairs: list[tuple[int, int]] = []
    waiting: list[int] = []
    for index, char in enumerate(text):
        if char in _OPENING.values():
            waiting.append(index)
        elif char in _OPENING:
            opening = [place for place in waiting if text[place] == _OPENING[char]]
            if opening:
                pairs.append((opening[-1], index))
                del waiting[waiting.index(opening[-1]) :]
    return sorted(pairs)


def _resolve_neutrals(kinds: list[str], edge: str) -> None:
    """N1 and N2: between two of a direction they take it, else the paragraph's."""
    index, before = 0, edge
    while index < len(kinds):
        end = index
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        after = _direction(kinds[end]) if end < len(kinds) else edge
        kinds[index:end] = [before if before == after else edge] * (end - index)
        before, index = after, end + 1


def _direction(kind: str) -> str:
    return "L" if kind == "L" else "R"


def _implicit_level(base: int, kind: str) -> int:
    if base % 2:
        return base + (kind != "R")
    return base + {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)
