"""A noun with its article, number, adjectives and name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from stories.writers.offline.romance.english import in_ascii
from stories.writers.offline.romance.words import LIVING, Adjective, Noun
from stories.writers.offline.visuals import with_article

Four = tuple[str, str, str, str]
"""Forms for the masculine, the feminine, and both in the plural."""


class Grammar(Protocol):
    """What a language does differently."""

    ARTICLES: Mapping[str, Four]
    """ "the" and "a" → the article in four forms."""
    UNIQUE: frozenset[str]
    """What there is only one of: the moon."""
    AND: str
    NAMED: Four
    """ "called", agreeing."""
    INDEFINITE: frozenset[str]
    """Articles that introduce what nobody knows yet."""

    def article(self, kind: str, phrase: Phrase, following: str) -> str:
        """The article of a phrase before the word that follows it."""
        ...

    def placed_before(self, adjective: Adjective, phrase: Phrase) -> str:
        """An adjective as it stands before the noun."""
        ...

    def there(self, place: Phrase) -> str:
        """ "en el bosque": how one is at a place."""
        ...

    def worn(self, garment: Phrase) -> str:
        """ "con un sombrero": how somebody has something on."""
        ...

    def uncontracted(self, word: str) -> str:
        """The preposition in a contraction (al, au); "" where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Phrase:
    """Somebody or something: a noun with what is said of it, or only a name."""

    noun: Noun
    plural: bool = False
    adjectives: tuple[Adjective, ...] = ()
    number: str = ""
    """The word for how many, where one was given."""
    name: str = ""
    owner: str = ""
    """A possessive of its own (her dog), in the third person."""
    wears: str = ""
    """What is worn, as a phrase with its preposition."""
    wears_seen: str = ""

    @property
    def gender(self) -> str:
        return "f" if self.noun.gender == "f" else "m"

    @property
    def living(self) -> bool:
        return self.noun.kind in LIVING or not self.noun.kind

    def bare(self) -> Phrase:
        """Without adjectives."""
        return replace(self, adjectives=(), wears="", wears_seen="")

    def forms(self, four: Four) -> str:
        return four[2 * self.plural + (self.gender == "f")]

    def seen(self) -> str:
        """In English, with its article."""
        words = [each.gloss for each in self.adjectives]
        phrase = " ".join([*_ordered(words), in_ascii(self.noun.seen(self.plural), "creature")])
        with_count = self._counted(phrase)
        return f"{with_count} {self.wears_seen}".strip()

    def _counted(self, phrase: str) -> str:
        if self.noun.gloss in ONLY and not self.plural:
            return f"the {phrase}"
        if not self.plural:
            return with_article(phrase)
        return f"{ENGLISH_NUMBERS.get(self.number, 'some')} {phrase}"


ONLY = ("moon", "sun", "wind")
ENGLISH_NUMBERS = {
    "dos": "two", "tres": "three", "cuatro": "four", "cinco": "five", "seis": "six",
    "siete": "seven", "ocho": "eight", "nueve": "nine", "diez": "ten",
    "deux": "two", "trois": "three", "quatre": "four", "cinq": "five", "six": "six",
    "sept": "seven", "huit": "eight", "neuf": "nine", "dix": "ten",
}  # fmt: skip
_SIZES = ("small", "big", "little", "tiny", "huge", "tall", "short", "giant")


def _ordered(words: list[str]) -> list[str]:
    """English adjectives: how big, then all else, colours last as they are found."""
    return sorted(words, key=lambda word: word not in _SIZES)


def core(grammar: Grammar, phrase: Phrase) -> str:
    """The noun and its adjectives, as they stand: "pequeño zorro rojo"."""
    before = [grammar.placed_before(a, phrase) for a in phrase.adjectives if a.before]
    after = [a.word(phrase.gender, phrase.plural) for a in phrase.adjectives if not a.before]
    return " ".join(
        [*before, phrase.noun.word(phrase.plural), f" {grammar.AND} ".join(after)]
    ).strip()


def definite(grammar: Grammar, phrase: Phrase) -> str:
    """ "el zorro", "los tres zorros"."""
    noun = " ".join(filter(None, [phrase.number, core(grammar, phrase)]))
    if phrase.noun.kind == "place" and phrase.noun.one[0].isupper():
        return noun
    if phrase.owner:
        return f"{phrase.owner} {noun}"
    return f"{grammar.article('the', phrase, noun)} {noun}"


def indefinite(grammar: Grammar, phrase: Phrase) -> str:
    """ "un zorro", "tres zorros", "unos zorros"."""
    noun = core(grammar, phrase)
    if phrase.owner:
        return definite(grammar, phrase)
    first = phrase.number or grammar.article("a", phrase, noun)
    return f"{first} {noun}"


def introduced(grammar: Grammar, phrase: Phrase) -> str:
    """As somebody is mentioned for the first time: "un zorro rojo llamado Tom"."""
    if not phrase.name:
        return f"{indefinite(grammar, phrase)} {phrase.wears}".strip()
    named = f"{indefinite(grammar, phrase)} {phrase.forms(grammar.NAMED)} {phrase.name}"
    return f"{named}, {phrase.wears}" if phrase.wears else named
