"""Spanish nouns and adjectives by form, and what their tables say together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from stories.writers.offline.romance.tables import Tables
from stories.writers.offline.romance.words import Form, Noun, Words, glossed, glosses_of
from stories.writers.offline.spanish.grammar import four_forms, many
from stories.writers.offline.spanish.lexicon_living import ANIMALS, CREATURES, HABITATS, PEOPLE
from stories.writers.offline.spanish.lexicon_places import SETTINGS
from stories.writers.offline.spanish.lexicon_things import (
    PORTABLE,
    SKY,
    STANDING,
    VEHICLES,
    WHEREABOUTS,
)
from stories.writers.offline.spanish.words import (
    ABSTRACT,
    ABSTRACT_WORDS,
    ADJECTIVES,
    NO_HEROES,
    OTHERS,
)

_BEFORE_NOUN = {"gran": "grande", "buen": "bueno"}
_SMALL = ("ecitos", "ecitas", "ecito", "ecita", "citos", "citas", "cito", "cita", "itos", "itas",
          "ito", "ita", "illos", "illas", "illo", "illa")  # fmt: skip


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
    adjectives = TABLES.adjectives_by_form()
    return TABLES.words({short: adjectives[long] for short, long in _BEFORE_NOUN.items()})


def unknown(word: str, told: str) -> Noun | None:
    """A word that stands in no table as a noun: "un quokka", "unas musarañas"."""
    if word in NO_HEROES:
        return None
    small = _diminutive(word)
    if small:
        return small
    gender, plural = told[:1], told.endswith("p")
    one = _singular(word) if plural else word
    if gender not in ("m", "f"):
        gender = "f" if one.endswith(("a", "dad", "ción", "sión", "triz", "umbre")) else "m"
    abstract = one.endswith(ABSTRACT) or one in ABSTRACT_WORDS
    return Noun(one, word if plural else many(one), gender, one, "abstract" if abstract else "")


def _singular(plural: str) -> str:
    """The likeliest singular of an unknown plural."""
    if plural.endswith("ces"):
        return plural[:-3] + "z"
    if plural.endswith("ones"):
        return plural[:-4] + "ón"
    if plural.endswith("es") and plural[-3] in "lrndj":
        return plural[:-2]
    return plural.removesuffix("s")


def _diminutive(word: str) -> Noun | None:
    """ "gatita" is a little gata, "pececito" a little pez."""
    for ending in _SMALL:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            found = _grown(stem, ending)
            if found:
                one = word.removesuffix("s")
                gender = "f" if one.endswith("a") else "m"
                return Noun(one, one + "s", gender, f"little {found.gloss}", found.kind)
    return None


def _grown(stem: str, ending: str) -> Noun | None:
    """The noun that a diminutive is made of."""
    vowel = ending.rstrip("s")[-1]
    stems = (stem, stem[:-1] + "z" if stem[-1] == "c" else stem,
             stem[:-2] + "c" if stem.endswith("qu") else stem,
             stem[:-2] + "g" if stem.endswith("gu") else stem)  # fmt: skip
    for base in stems:
        for one in (base + vowel, base, base + "e", base + "a", base + "o"):
            form: Form | None = next(iter(words().nouns.get(one, ())), None)
            if form and not form.plural:
                return form.noun
    return None


def glosses() -> Mapping[str, str]:
    """Every known form, in lower case → what it is in English."""
    return glosses_of(words()) | glossed(OTHERS)
