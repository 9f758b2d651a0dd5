"""What an English word is: its noun, place, time or adjective, by every form it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from stories.writers.offline.english.describing import COLOURS, LOOKS, NATURES
from stories.writers.offline.english.grammar import plural_of
from stories.writers.offline.english.nouns import HE_ANIMALS, HOMES, KINDS, SHE_ANIMALS
from stories.writers.offline.english.settings import FEARS, PLACES, TIMES, TOPICS


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun somebody or something is called by."""

    word: str
    kind: str
    """One of nouns.KINDS."""
    home: str

    @property
    def is_alive(self) -> bool:
        return self.kind in {"she", "he", "person", "animal", "swimmer"}


def words_of(table: str) -> Iterator[str]:
    """The nouns of a table, "_" read as a space."""
    return (word.replace("_", " ") for word in table.split())


HOME_OF = {word: home for home, table in HOMES.items() for word in words_of(table)}
NOUNS = {
    word: Noun(word, kind, HOME_OF.get(word, "village"))
    for kind, table in reversed(KINDS.items())
    for word in words_of(table)
    if kind != "wear"
}
"""By base form; the first kind that has a word has it."""
FORMS = {
    **{plural_of(word): (noun, True) for word, noun in NOUNS.items()},
    **{word: (noun, False) for word, noun in NOUNS.items()},
}
"""Every form, in lower case → its noun, and whether it is the plural."""
WEAR = frozenset(words_of(KINDS["wear"]))
PLACE_OF = {word: place for place, row in PLACES.items() for word in words_of(row[2])}
TIME_OF = {word: time for time, row in TIMES.items() for word in words_of(row[1])}
LOOK_WORDS = frozenset(LOOKS.split())
ADJECTIVES = LOOK_WORDS | frozenset(NATURES.split())
COLOUR_WORDS = frozenset(COLOURS.split())
TOPIC_WORDS = frozenset(words_of(TOPICS))
SHE_WORDS, HE_WORDS = frozenset(words_of(SHE_ANIMALS)), frozenset(words_of(HE_ANIMALS))


def glosses() -> Mapping[str, str]:
    """Every known word form, in lower case → its base form."""
    return _glosses()


@cache
def _glosses() -> Mapping[str, str]:
    plain: Iterable[str] = (*PLACE_OF, *TIME_OF, *ADJECTIVES, *COLOURS.split(), *FEARS, *WEAR)
    nouns = {form: noun.word for form, (noun, _) in FORMS.items()}
    return {**{word: word for word in plain}, **nouns}
