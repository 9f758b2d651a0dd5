"""Which notions of the word lists stand where in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise

from .folding import Word, folded
from .words import EVERYWHERE, OWN, UNLIKE

HARMLESS = "harmless"
"""Phrases whose words stand for nothing: a naked mole-rat."""
TAKEN = (HARMLESS, "abuse")
"""Phrases whose words stand for nothing else, the first before the second."""

_BETWEEN = re.compile(r"[\s'’-]+")
_KNOWN_WORDS = 20_000

Places = Mapping[str, Sequence[int]]
"""Notion → the numbers of the words where it begins, in order."""
Found = tuple[int, int, str]
"""Where a term begins, how many words it has, and what it stands for."""


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """Every language's lists, and those words that only this language may use so."""
    if language and language not in OWN and language not in UNLIKE:
        return lexicon("")
    return Lexicon((*EVERYWHERE, OWN.get(language, {})), UNLIKE.get(language, frozenset()))


def _listed(text: str) -> Iterator[tuple[str, ...]]:
    """The terms of a list, each as its words; folded as a text's words are, their stars kept."""
    for term in text.replace("\n", ",").split(","):
        if term := term.strip():
            yield tuple(_part(part) for part in _BETWEEN.split(term))


def _part(part: str) -> str:
    return "*" * part.startswith("*") + folded(part.strip("*")) + "*" * part.endswith("*")


class Lexicon:
    """Terms of one or more words: `word`, `stem*`, `*inside*`, each by its notion."""

    def __init__(self, tables: Iterable[Mapping[str, str]], unlike: Container[str]) -> None:
        self._notions: dict[str, list[str]] = defaultdict(list)
        self._phrases: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        listed = chain.from_iterable(table.items() for table in tables)
        for notion, terms in listed:
            for parts in _listed(terms):
                if len(parts) > 1 or parts[0] not in unlike:
                    self._add(notion, parts)
        known = {*self._notions, *chain.from_iterable(self._parts_of_phrases())}
        self._whole = {part for part in known if "*" not in part}
        self._inside = sorted(part.strip("*") for part in known if part.startswith("*"))
        self._stems = {part[:-1] for part in known if part.endswith("*") and part[0] != "*"}
        self._sizes = sorted({len(stem) for stem in self._stems})
        self._beginnings = {stem[: self._sizes[0]] for stem in self._stems}
        self._marks = lru_cache(maxsize=_KNOWN_WORDS)(self._find_marks)

    def places(self, words: Sequence[Word]) -> Places:
        """Where every notion is met. Words of a phrase that is TAKEN mean nothing else."""
        marks = [self._marks(word.readings) for word in words]
        found = [*self._single(marks), *self._rows(marks)]
        for taker in TAKEN:
            found = list(_left(found, taker))
        places: dict[str, set[int]] = defaultdict(set)
        for start, _, notion in found:
            places[notion].add(start)
        return {notion: sorted(places[notion]) for notion in sorted(places)}

    def _single(self, marks: Sequence[tuple[str, ...]]) -> Iterator[Found]:
        for place, here in enumerate(marks):
            for mark in here:
                for notion in self._notions.get(mark, ()):
                    yield place, 1, notion

    def _rows(self, marks: Sequence[tuple[str, ...]]) -> Iterator[Found]:
        for place, (here, after) in enumerate(pairwise(marks)):
            if here and after:
                for pair in ((first, second) for first in here for second in after):
                    for phrase, notion in self._phrases.get(pair, ()):
                        if _follows(phrase[2:], marks[place + 2 : place + len(phrase)]):
                            yield place, len(phrase), notion

    def _add(self, notion: str, parts: tuple[str, ...]) -> None:
        if len(parts) == 1:
            self._notions[parts[0]].append(notion)
        else:
            self._phrases[parts[0], parts[1]].append((parts, notion))

    def _parts_of_phrases(self) -> Iterator[tuple[str, ...]]:
        return (phrase for listed in self._phrases.values() for phrase, _ in listed)

    def _find_marks(self, readings: tuple[str, ...]) -> tuple[str, ...]:
        """The parts of terms that a word may be."""
        return tuple(dict.fromkeys(mark for form in readings for mark in self._marks_of(form)))

    def _marks_of(self, word: str) -> Iterator[str]:
        if word in self._whole:
            yield word
        if word[: self._sizes[0]] in self._beginnings:
            stems = (word[:size] for size in self._sizes if size <= len(word))
            yield from (f"{stem}*" for stem in stems if stem in self._stems)
        yield from (f"*{part}*" for part in self._inside if part in word)


def _left(found: Sequence[Found], taker: str) -> Iterator[Found]:
    """What shares no word with a phrase of the taking notion."""
    taken = {
        place
        for start, size, notion in found
        if notion == taker
        for place in range(start, start + size)
    }
    for start, size, notion in found:
        if notion == taker or taken.isdisjoint(range(start, start + size)):
            yield start, size, notion


def _follows(parts: Sequence[str], marks: Sequence[tuple[str, ...]]) -> bool:
    return len(parts) == len(marks) and all(
        part in here for part, here in zip(parts, marks, strict=True)
    )
