"""English forms: articles, plurals, possessives, and whom a pronoun stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stories.writers.offline.english.nouns import IRREGULAR_PLURALS

PRONOUNS = {
    "he": ("him", "his", "himself"),
    "she": ("her", "her", "herself"),
    "it": ("it", "its", "itself"),
    "they": ("them", "their", "themselves"),
}
_SENTENCE_START = re.compile(r"(^“?|[.!?…] “?|[.…]” “?|[!?]” “|: “)([^\W\d_])")
_OTHERS = re.compile(r"\{(friend|other|bird|both)")
_OF_HERO = re.compile(r"(\{day\} )?\{hero[}.:]|.*\{hero\.(a|one)\}")
_SMALL = "a an the and or but of in on at to by for from with up who that as into"
SMALL_WORDS = frozenset(_SMALL.split())
_SIBILANTS = ("s", "x", "z", "ch", "sh")


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody or something in a story, as it is mentioned first, later, and by pronoun."""

    first: str
    """A small red fox named Tom, who loved to dance; only at the end of a clause."""
    later: str
    """Tom; the fox"""
    pronoun: str = "it"
    plural: bool = False
    bare: str = ""
    """red kite: after a possessive"""
    short: str = ""
    """The first mention without what is told of it: a small red fox named Tom"""

    def __str__(self) -> str:
        return self.later

    def __format__(self, verb: str) -> str:
        """The later mention, before a verb where one is given: {hero:love} → the fox loves."""
        if not verb:
            return self.later
        *before, last = verb.split(" ")
        return " ".join((self.later, *before, present_of(last, plural=self.plural)))

    @property
    def a(self) -> str:
        return self.first

    @property
    def one(self) -> str:
        return self.short or self.first

    @property
    def he(self) -> str:
        return self.pronoun

    @property
    def him(self) -> str:
        return PRONOUNS[self.pronoun][0]

    @property
    def his(self) -> str:
        return PRONOUNS[self.pronoun][1]

    @property
    def himself(self) -> str:
        return PRONOUNS[self.pronoun][2]

    @property
    def was(self) -> str:
        """After the noun or the name."""
        return "were" if self.plural else "was"

    @property
    def he_was(self) -> str:
        return f"{self.pronoun} {'were' if self.pronoun == 'they' else 'was'}"

    @property
    def s(self) -> str:
        """The possessive: Tom's, the foxes'."""
        return f"{self.later}’" if self.plural and self.later.endswith("s") else f"{self.later}’s"

    @property
    def i(self) -> str:
        """What they call themselves when they speak."""
        return "we" if self.plural else "I"

    @property
    def i_am(self) -> str:
        return "we are" if self.plural else "I am"

    @property
    def i_was(self) -> str:
        return "we were" if self.plural else "I was"

    @property
    def me(self) -> str:
        return "us" if self.plural else "me"

    @property
    def my(self) -> str:
        return "our" if self.plural else "my"

    @property
    def title(self) -> Titled:
        """As in a title, before a verb where one is given: {hero.title:Say} → the Fox Says."""
        return Titled(title_case(self.later), self.plural)

    @property
    def hail(self) -> str:
        """As others call them: “Good night, Tom!” “Good night, bear!”"""
        return self.later.removeprefix("the ").removeprefix("three ")

    @property
    def called(self) -> str:
        """The same in a title: Good Night, Bear."""
        return title_case(self.hail)

    @property
    def title_with(self) -> str:
        """As in a title, before one more "and": the Mermaid, the Sailor."""
        return title_case(self.later.replace(" and ", ", "))

    @property
    def noun_title(self) -> str:
        """As in a title after an article: Small Red Fox."""
        return title_case(self.bare or self.later)


@dataclass(frozen=True, slots=True)
class Company(Mention):
    """Two, or more than two, who are together."""

    few: bool = True

    @property
    def all(self) -> str:
        return "both" if self.few else "all"

    @property
    def none(self) -> str:
        return "neither" if self.few else "none"

    @property
    def any(self) -> str:
        return "either" if self.few else "any"


@dataclass(frozen=True, slots=True)
class Titled:
    """Somebody in a title."""

    text: str
    plural: bool

    def __str__(self) -> str:
        return self.text

    def __format__(self, verb: str) -> str:
        if not verb:
            return self.text
        return f"{self.text} {present_of(verb.lower(), plural=self.plural).capitalize()}"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place: `{place}` says where one is, `{place.the}` names it."""

    where: str
    the: str

    def __str__(self) -> str:
        return self.where


@dataclass(frozen=True, slots=True)
class Doing:
    """Something that can be learned: fly, flying, flew."""

    do: str
    doing: str
    did: str

    def __str__(self) -> str:
        return self.do

    @property
    def title(self) -> str:
        return title_case(self.do)

    @property
    def did_title(self) -> str:
        return title_case(self.did)


_PRESENT = {"be": ("is", "are"), "have": ("has", "have")}


def present_of(verb: str, *, plural: bool) -> str:
    """A verb in the present tense: love → loves, or love; be → is, or are."""
    one, several = _PRESENT.get(verb, (_regular_plural(verb), verb))
    return several if plural else one


def plural_of(noun: str) -> str:
    """mouse → mice, apple tree → apple trees, lighthouse keeper → lighthouse keepers."""
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    *first, word = noun.split(" ")
    return " ".join((*first, IRREGULAR_PLURALS.get(word) or _regular_plural(word)))


def _regular_plural(word: str) -> str:
    if word.endswith("man"):
        return f"{word[:-3]}men"
    if word.endswith("y") and word[-2:-1] not in set("aeiou"):
        return f"{word[:-1]}ies"
    if word.endswith(_SIBILANTS) or word in {"go", "do"}:
        return f"{word}es"
    return f"{word}s"


def title_case(phrase: str) -> str:
    """A phrase with the capitals of a title, small words left alone."""
    return " ".join(w if w in SMALL_WORDS else w[:1].upper() + w[1:] for w in phrase.split())


def flow(templates: Sequence[str], slots: Mapping[str, object]) -> list[str]:
    """A scene's templates; once in it the hero is "she", where only the hero can be meant."""
    told = list(templates)
    hero = slots["hero"]
    if not isinstance(hero, Mention) or hero.pronoun == "it" or "whose" in hero.first:
        return told
    for at in range(1, len(told)):
        before, now = told[at - 1], told[at]
        alone = _OF_HERO.match(before) and not _OTHERS.search(before)
        if now.startswith("{hero} ") and alone:
            rest = now.removeprefix("{hero} ")
            was = rest.startswith("{hero.was} ")
            again = "{hero.he_was}" if was else "{hero.he}"
            told[at] = f"{again} {rest.removeprefix('{hero.was} ')}"
            break
    return told


def polish(text: str) -> str:
    """A sentence or a title with its capitals and single spaces."""
    text = " ".join(text.split()).replace("'", "’")
    return _SENTENCE_START.sub(lambda at: at[1] + at[2].upper(), text)
