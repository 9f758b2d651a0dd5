"""French nouns and adjectives by form, and what their tables say together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from stories.writers.offline.french.grammar import four_forms, many
from stories.writers.offline.french.lexicon_living import ANIMALS, CREATURES, HABITATS, PEOPLE
from stories.writers.offline.french.lexicon_places import SETTINGS
from stories.writers.offline.french.lexicon_things import (
    PORTABLE,
    SKY,
    STANDING,
    VEHICLES,
    WHEREABOUTS,
)
from stories.writers.offline.french.words import (
    ABSTRACT,
    ABSTRACT_WORDS,
    ADJECTIVES,
    NO_HEROES,
    OTHERS,
)
from stories.writers.offline.romance.tables import Tables
from stories.writers.offline.romance.words import Adjective, Noun, Words, glossed, glosses_of

_FEMININE = (
    "e", "ion", "té",
)  # fmt: skip
_MASCULINE = (
    "age",
    "able",
    "re",
    "isme",
    "ège",
    "ède",
    "ume",
    "acle",
    "oire",
    "phe",
    "gramme",
    "ème",
    "ge",
    "xe",
)
_BEFORE_VOWEL = {"bel": "beau", "vieil": "vieux", "nouvel": "nouveau"}

TABLES = Tables(
    kinds={
        "animal": ANIMALS, "person": PEOPLE, "creature": CREATURES, "portable": PORTABLE,
        "vehicle": VEHICLES, "standing": STANDING, "sky": SKY,
    },
    settings={kind: setting.words for kind, setting in SETTINGS.items()},
    habitats=(HABITATS, WHEREABOUTS),
    adjectives=ADJECTIVES,
    many=many,
    four_forms=four_forms,
)  # fmt: skip


@cache
def words() -> Words:
    """All of the language's words."""
    return TABLES.words(dict(_short_forms()))


def _short_forms() -> Iterator[tuple[str, Adjective]]:
    adjectives = TABLES.adjectives_by_form()
    for short, long in _BEFORE_VOWEL.items():
        yield short, adjectives[long]


def unknown(word: str, told: str) -> Noun | None:
    """A word that stands in no table as a noun: "un quokka", "des musaraignes"."""
    if word in NO_HEROES:
        return None
    gender, plural = told[:1], told.endswith("p")
    one = _singular(word) if plural else word
    if gender not in ("m", "f"):
        gender = "f" if one.endswith(_FEMININE) and not one.endswith(_MASCULINE) else "m"
    abstract = one.endswith(ABSTRACT) or one in ABSTRACT_WORDS
    return Noun(one, word if plural else many(one), gender, one, "abstract" if abstract else "")


def _singular(plural: str) -> str:
    """The likeliest singular of an unknown plural."""
    if plural.endswith(("eaux", "eux")):
        return plural[:-1]
    if plural.endswith("aux"):
        return plural[:-3] + "al"
    return plural.removesuffix("s")


def glosses() -> Mapping[str, str]:
    """Every known form, in lower case → what it is in English."""
    return glosses_of(words()) | glossed(OTHERS)
