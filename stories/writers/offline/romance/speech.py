"""A language's closed words: what the sentences of an idea are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from stories.writers.offline.romance.mentions import Agree
from stories.writers.offline.romance.phrases import Grammar
from stories.writers.offline.romance.words import Noun, Words


@dataclass(frozen=True)
class Speech:
    """All that reading and filling need to know of a language."""

    code: str
    words: Words
    grammar: Grammar
    agree: Agree
    many: Callable[[str], str]
    unknown: Callable[[str, str], Noun | None]
    """An unknown word and what its determiner tells ("ms", "?p", "") → a noun, if it may be one."""
    pronouns: Mapping[str, str]
    determiners: Mapping[str, str]
    """Form → gender ("m", "f", "?") and number ("s", "p", "?")."""
    articles: frozenset[str]
    """Definite and indefinite, uncontracted."""
    possessives: Mapping[str, str]
    numbers: Mapping[str, int]
    locatives: frozenset[str]
    town_prepositions: frozenset[str]
    with_words: frozenset[str]
    of_words: frozenset[str]
    made_in: frozenset[str]
    """Other prepositions of what things are made of."""
    relatives: frozenset[str]
    """Whom one calls so only as one's own: as a hero, a brother is a boy."""
    skipped: frozenset[str]
    joined_by: frozenset[str]
    reflexive: frozenset[str]
    """Pronouns that only verbs follow."""
    naming: frozenset[str]
    naming_phrases: tuple[tuple[str, ...], ...]
    common: frozenset[str]
    verbs: frozenset[str]
    no_heroes: frozenset[str]
    grief: frozenset[str]
    """Words that say somebody has died."""
    heavy: frozenset[str]
    """What nobody makes a happy drawing of."""
    garments: frozenset[str]
    materials: Mapping[str, str]
    """What things are made of → in English, before a noun."""
    elided: frozenset[str]
    dreams: Mapping[str, str]
    alone: frozenset[str]
    dreaming: frozenset[str]
    joining: frozenset[str]
    fearing: frozenset[str]
    fears: Mapping[str, tuple[str, str]]
    times: Mapping[str, tuple[str, str]]
    usual_times: tuple[tuple[str, str], ...]
    moods: Mapping[str, str]
    topics: Mapping[str, str]
    """Tag of the plots that suit → words of an idea that ask for them."""
    likely_gender: Callable[[str], str]
    """A first name → "m" or "f", by its ending, where no table knows it."""
    people: Mapping[str, tuple[str, str]]
    """Age group → what a boy and a girl of that age are called."""
    names: Mapping[str, tuple[str, ...]]
    """Age group → "name:gender" of those who step in where an idea names nobody."""
    keepsakes: Mapping[str, str]
    locals: Mapping[str, str]
    spots: Mapping[str, tuple[tuple[str, str], ...]]
    characters: Mapping[str, tuple[str, ...]]
    """person, animal → adjectives for those who are met."""
    friendly: Mapping[str, str]
    """How a companion and what is on one's mind are joined to the hero, of one and of several."""
    owning: tuple[str, str]
    """Possessives of what one has and of what several have, in four forms."""
    both_of: str
    all_of: str
