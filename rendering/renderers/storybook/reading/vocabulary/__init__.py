"""What words show, in six languages, as one lookup from a word form to its facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from . import english, names, others

Facts = dict[str, str]
"""Category ("figure", "place", "time", "weather", "prop", "action", …) → what the word shows."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words. Every key is a lower-case word form."""

    facts: dict[str, Facts]
    numbers: dict[str, int]
    pronouns: dict[str, str]
    determiners: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    ambiguous: frozenset[str] = frozenset()
    compound_heads: frozenset[str] = frozenset()
    worn: frozenset[str] = frozenset()
    animate_verbs: frozenset[str] = frozenset()
    named_verbs: frozenset[str] = frozenset()
    open_gender: frozenset[str] = frozenset()
    verb_last: bool = False
    capital_nouns: bool = False


def word_set(text: str) -> frozenset[str]:
    """The words of a table written as one string."""
    return frozenset(text.split())


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """The words of a language tag ("es", "es-MX"); English where we have no table."""
    code = language.lower().replace("_", "-").split("-")[0]
    return _other(code) if code in others.TABLES else _english()


@lru_cache(maxsize=1)
def first_names() -> dict[str, str]:
    """Lower-case first name → "girl", "boy" or "child"."""
    called = dict.fromkeys(names.GIRLS.split(), "girl") | dict.fromkeys(names.BOYS.split(), "boy")
    return {**dict.fromkeys(names.CHILDREN.split(), "child"), **called}


@lru_cache(maxsize=1)
def names_of_either() -> frozenset[str]:
    return word_set(names.EITHER + names.CHILDREN)


@lru_cache(maxsize=1)
def names_also_words() -> frozenset[str]:
    return word_set(names.ALSO_WORDS)


PRONOUNS = {
    "she": "she",
    "he": "he",
    "they": "they",
    "it": "it",
    "her": "she",
    "hers": "she",
    "herself": "she",
    "his": "he",
    "him": "he",
    "himself": "he",
    "them": "they",
    "everyone": "they",
    "everybody": "they",
    "their": "they",
    "its": "it",
    "i": "i",
    "we": "we",
}


def _english() -> Lexicon:
    facts = _english_facts()
    return Lexicon(
        facts=dict(facts),
        numbers=english.NUMBERS,
        pronouns=PRONOUNS,
        determiners=word_set(english.DETERMINERS),
        adjectives=word_set(english.ADJECTIVES),
        ambiguous=word_set(english.AMBIGUOUS),
        compound_heads=word_set(english.COMPOUND_HEADS),
        worn=word_set(english.WORN),
        animate_verbs=word_set(english.ANIMATE_VERBS),
        named_verbs=word_set(english.NAMED_VERBS),
        open_gender=word_set(english.OPEN_GENDER),
    )


def _english_facts() -> dict[str, Facts]:
    facts: dict[str, Facts] = defaultdict(dict)
    _add_figures(facts)
    for category, things in (("place", english.PLACES), ("prop", english.PROPS)):
        for value, words in things.items():
            _add_with_plurals(facts, category, value, words)
    for category, table in (
        ("time", english.TIMES),
        ("weather", english.WEATHERS),
        ("mood", english.MOODS),
        ("season", english.SEASONS),
        ("colour", english.COLOURS),
        ("light", {"moonlit": "moonlight moonlit moonbeam moonbeams underthemoon"}),
        ("starry", {"yes": "stars starlight starlit starry"}),
    ):
        _add(facts, category, table)
    _add_verbs(facts)
    return facts


def _add_figures(facts: dict[str, Facts]) -> None:
    for kind, words in {**english.PEOPLE, **english.ANIMALS}.items():
        for word in words.split():
            facts[word]["figure"] = kind
            for plural in plurals(word):
                if plural != word:  # of deer, sheep and fish a number tells
                    facts[plural] |= {"figure": kind, "plural": "yes"}
    facts["dwarfs"] |= facts["dwarves"]


def _other(code: str) -> Lexicon:
    facts: dict[str, Facts] = defaultdict(dict)
    table = others.TABLES[code]
    for category in ("place", "time", "weather", "prop", "action"):
        _add(facts, category, table[category])
    for kind, words in table["figure"].items():
        for word in words.split():
            facts[word]["figure"] = kind
            if code in ("es", "fr") and not word.endswith("s"):
                facts[word + "s"] |= {"figure": kind, "plural": "yes"}
    for kind, words in (*table["plural"].items(), *table.get("two", {}).items()):
        for word in words.split():
            facts[word] |= {"figure": kind, "plural": "yes"}
    for light, words in table["light"].items():
        category, value = ("light", "moonlit") if light == "moonlit" else ("starry", "yes")
        _add(facts, category, {value: words})
    _add(facts, "colour", others.COLOURS)
    _add(facts, "season", {"autumn": "otoño automne herbst शरद पतझड़ الخريف خريف"})
    _add(facts, "old", {"yes": others.OLD})
    return Lexicon(
        facts=dict(facts),
        numbers=others.NUMBERS[code],
        pronouns=others.PRONOUNS[code],
        verb_last=code == "hi",
        capital_nouns=code == "de",
    )


def _add(facts: dict[str, Facts], category: str, table: dict[str, str]) -> None:
    for value, words in table.items():
        for word in words.split():
            facts[word][category] = value


def _add_with_plurals(facts: dict[str, Facts], category: str, value: str, words: str) -> None:
    for word in words.split():
        for form in (word, *plurals(word)):
            facts[form].setdefault(category, value)


def _add_verbs(facts: dict[str, Facts]) -> None:
    never = word_set(english.NEVER_VERBS)
    for action, (regular, irregular) in english.VERBS.items():
        forms = [form for verb in regular.split() for form in verb_forms(verb)]
        for form in (*forms, *irregular.split()):
            if form not in never:
                facts[form]["action"] = action


def plurals(noun: str) -> tuple[str, ...]:
    """The plural forms of an English noun."""
    if noun in english.IRREGULAR_PLURALS:
        return (english.IRREGULAR_PLURALS[noun],)
    for ending in ("man", "wolf"):
        if noun.endswith(ending):
            return (noun.removesuffix(ending) + english.IRREGULAR_PLURALS[ending],)
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return (noun + "es",)
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return (noun[:-1] + "ies",)
    return (noun + "s",)


def verb_forms(verb: str) -> Iterator[str]:
    """The forms of a regular English verb, with and without a doubled last letter."""
    stem = verb.removesuffix("e")
    yield from (verb, verb + "s", stem + "ed", stem + "ing")
    if verb.endswith(("s", "x", "ch", "sh")):
        yield verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        yield from (verb[:-1] + "ies", verb[:-1] + "ied")
    yield from (verb + verb[-1] + "ed", verb + verb[-1] + "ing")
