"""What a language calls things, and where a text names them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from stories.writers import offline
from stories.writers.offline.english.lexicon import FORMS, PLACE_OF, WEAR

from . import emoji_names
from .inflection import forms
from .kinds import COLOURS, TIMES
from .words import LEFT_OUT, MODULES

NO_SPACES = frozenset(("zh", "ja", "th"))
COLOUR_FOLLOWS = frozenset(("es", "fr", "it", "pt", "ar", "fa", "id", "th", "vi"))
_CAPITALS = "de"
_SMALL_IN_GERMAN = frozenset(
    ("nachts", "abends", "morgens", "regnet", "regnete", "schneit", "schneite", "verschneit")
)
"""Adverbs and verbs among what is listed; all else is a noun, or a colour."""
_UNSEEN = frozenset(("day", "time", "voice", "name", "word", "song", "idea", "dream", "secret"))
_WEATHER = frozenset(("rain", "snow", "wind", "fog", "storm"))
_THINGS = frozenset((*FORMS, *PLACE_OF, *WEAR, *_WEATHER, *TIMES)) - _UNSEEN
"""English nouns that a scene can show."""
_ONLY_LIKE = ("old ", "young ")
"""An adjective that can be somebody, as in el viejo."""
_LONGEST_PHRASE = 3
_SHORTEST_END = 4

_WORD = re.compile(r"[^\W\d_][\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff]*")
_CHANGED: dict[int, str | None] = {
    **dict.fromkeys([0x0307, 0x0640, 0x0670, 0x200C, 0x200D, *range(0x064B, 0x0660)]),
    **{ord(a): b for a, b in zip("أإآٱىةیکёँ", "اااايهيكеं", strict=True)},
    ord("ß"): "ss",
}


@dataclass(frozen=True, slots=True)
class Named:
    """Something that a text names: its English, and which of the text's words name it."""

    name: str
    start: int
    end: int
    colour_follows: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A language's words and their English; "" where a word is known to be none of them."""

    whole: dict[str, str]
    stems: dict[str, str]
    sizes: tuple[int, ...]
    """Of the stems, the longest first."""
    longest: int
    """Letters of the longest word."""


def named(text: str, language: str) -> list[Named]:
    """What the text names in the order it does so, every time it does."""
    if language in NO_SPACES:
        found = _in_a_row(folded(text), vocabulary(language))
    else:
        found = _word_by_word(text, language, vocabulary(language))
    follows = language in COLOUR_FOLLOWS
    return [Named(name, start, end, follows) for name, start, end in found if name]


def folded(text: str) -> str:
    """Small letters, one way of writing each: as words are listed."""
    small = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFC", small.translate(_CHANGED))


@lru_cache(maxsize=32)
def vocabulary(language: str) -> Vocabulary:
    """Our own words, else a writer's, else the names of emoji. Made once for a language."""
    whole: dict[str, str] = {}
    stems: dict[str, str] = {}
    for form, name in _listed(language):
        table = stems if form.endswith("*") else whole
        table.setdefault(" ".join(_words(form)) if " " in form else folded(form.rstrip("*")), name)
    sizes = tuple(sorted({len(stem) for stem in stems}, reverse=True))
    return Vocabulary(whole, stems, sizes, max(map(len, whole), default=0))


def _listed(language: str) -> Iterator[tuple[str, str]]:
    yield from _own(language)
    if language in offline.available():
        yield from _glosses(language)
    yield from ((form, name) for form, name in emoji_names.names(language))


def _glosses(language: str) -> Iterator[tuple[str, str]]:
    """What the writer of that language knows of things; no adjectives, nothing that is done."""
    for form, english in offline.get_language(language).glosses().items():
        name = english.replace("_", " ")
        if name.split()[-1] in _THINGS and not name.startswith(_ONLY_LIKE):
            yield form, name


def _own(language: str) -> Iterator[tuple[str, str]]:
    if language not in MODULES:
        return
    text: str = import_module(f"{__package__}.words.{MODULES[language]}").WORDS
    for line in text.split("\n"):
        name, *listed = line.split() or [""]
        english = "" if name == LEFT_OUT else name.replace("_", " ")
        yield from ((form.replace("_", " ").replace("-", " "), english) for form in listed)


def _words(text: str) -> list[str]:
    return [folded(word) for word in _WORD.findall(text)]


def _word_by_word(text: str, language: str, known: Vocabulary) -> Iterator[tuple[str, int, int]]:
    written = _WORD.findall(unicodedata.normalize("NFKC", text))
    words = [folded(word) for word in written]
    place = 0
    while place < len(words):
        name, size = _phrase(words, place, known)
        if name is None:
            name, size = _single(words[place], language), 1
            if language == _CAPITALS and not _is_noun(written[place], name):
                name = ""
        yield name, place, place + size
        place += size


def _is_noun(written: str, name: str) -> bool:
    """Whether a German word can be that name: nouns begin with a capital there."""
    return written[0].isupper() or name in COLOURS or written in _SMALL_IN_GERMAN


def _phrase(words: list[str], place: int, known: Vocabulary) -> tuple[str | None, int]:
    for size in range(min(_LONGEST_PHRASE, len(words) - place), 1, -1):
        if (name := known.whole.get(" ".join(words[place : place + size]))) is not None:
            return name, size
    return None, 1


@lru_cache(maxsize=20_000)
def _single(word: str, language: str) -> str:
    known = vocabulary(language)
    for form in forms(word, language):
        if (name := known.whole.get(form)) is not None:
            return name
    for size in known.sizes:
        if (name := known.stems.get(word[:size])) is not None:
            return name
    return _last_part(word, known) if language == _CAPITALS else ""


def _last_part(word: str, known: Vocabulary) -> str:
    """What a German compound is: a Kirschbaum is a tree."""
    for start in range(2, len(word) - _SHORTEST_END + 1):
        for form in forms(word[start:], _CAPITALS):
            if len(form) >= _SHORTEST_END and (name := known.whole.get(form)):
                return name
    return ""


def _in_a_row(text: str, known: Vocabulary) -> Iterable[tuple[str, int, int]]:
    """In a script without spaces: the longest word that begins at each letter."""
    place = 0
    while place < len(text):
        ends = range(min(len(text), place + known.longest), place, -1)
        end = next((end for end in ends if text[place:end] in known.whole), None)
        if end is not None:
            yield known.whole[text[place:end]], place, end
        place = end or place + 1
