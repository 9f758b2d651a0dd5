"""What words show, in six languages, as one lookup from a word form to its facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from . import (
    english,
    english_figures,
    english_looks,
    english_settings,
    english_verbs,
    names,
    others,
)

Facts = dict[str, str]
"""Category ("figure", "place", "time", "weather", "prop", "action", …) → what the word shows."""

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]
"""First word → the words after it that make one word of them, the longest first, and that word."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words. Every key is a lower-case word form."""

    facts: dict[str, Facts]
    numbers: dict[str, int]
    pronouns: dict[str, str]
    phrases: Phrases = field(default_factory=dict)
    determiners: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    ambiguous: frozenset[str] = frozenset()
    compound_heads: frozenset[str] = frozenset()
    worn: frozenset[str] = frozenset()
    animate_verbs: frozenset[str] = frozenset()
    named_verbs: frozenset[str] = frozenset()
    open_gender: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    """Words after which a thing is not there, of the languages without `determiners`."""
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
    "my": "i",
    "we": "we",
}


def _english() -> Lexicon:
    facts = _english_facts()
    return Lexicon(
        facts=dict(facts),
        numbers=english.NUMBERS,
        pronouns=PRONOUNS,
        phrases=_phrases([*facts, *_shades()]),
        determiners=word_set(english.DETERMINERS),
        adjectives=word_set(english.ADJECTIVES),
        ambiguous=word_set(english.AMBIGUOUS),
        compound_heads=word_set(english.COMPOUND_HEADS),
        worn=frozenset(word for word, said in facts.items() if _is_worn(said))
        | word_set(english_looks.WORN),
        animate_verbs=word_set(english_verbs.ANIMATE_VERBS),
        named_verbs=word_set(english_verbs.NAMED_VERBS),
        open_gender=word_set(english_figures.OPEN_GENDER),
    )


def _is_worn(said: Facts) -> bool:
    return "trait" in said or "clothes" in said or "hide" in said


def _shades() -> Iterator[str]:
    """ "light-blue" is written "light blue" as well."""
    tints = word_set(english_looks.SHADES)
    for words in english_looks.COLOURS.values():
        yield from (word for word in words.split() if word.partition("-")[0] in tints)


def _phrases(words: Iterable[str]) -> Phrases:
    found: Phrases = defaultdict(list)
    for word in words:
        loose = word.replace("-", "_").split("_")
        for first, *rest in {word: word.split("_"), word.replace("-", "_"): loose}.values():
            if rest and first:
                found[first].append((tuple(rest), word))
    return {first: sorted(rest, key=lambda one: -len(one[0])) for first, rest in found.items()}


def _english_facts() -> dict[str, Facts]:
    facts: dict[str, Facts] = defaultdict(dict)
    _add_figures(facts)
    for category, things in (("place", english_settings.PLACES), ("prop", english_settings.PROPS)):
        for value, words in things.items():
            _add_with_plurals(facts, category, value, words)
    for category, table in (
        ("time", english_settings.TIMES),
        ("weather", english_settings.WEATHERS),
        ("mood", english_settings.MOODS),
        ("season", english_settings.SEASONS),
        ("colour", english_looks.COLOURS),
        ("light", {"moonlit": "moonlight moonlit moonbeam moonbeams underthemoon", "moon": "moon"}),
        ("starry", {"yes": "stars starlight starlit starry shooting_star falling_star"}),
        ("look", english_looks.LOOKING),
        ("old", {"yes": "old elderly aged"}),
        ("clothes", {"yes": english_looks.CLOTHES}),
        ("hide", {"yes": english_looks.HIDES}),
    ):
        _add(facts, category, table)
    for trait, words in english_looks.TRAITS.items():
        _add_with_plurals(facts, "trait", trait, words)
    _add_verbs(facts)
    return facts


def _add_figures(facts: dict[str, Facts]) -> None:
    for kind, words in {**english_figures.PEOPLE, **english_figures.ANIMALS}.items():
        for word in words.split():
            facts[word]["figure"] = kind
            for plural in plurals(word):
                if plural != word:  # of deer, sheep and fish a number tells
                    facts[plural] |= {"figure": kind, "plural": "yes"}
    facts["dwarfs"] |= facts["dwarves"]


def _other(code: str) -> Lexicon:
    facts: dict[str, Facts] = defaultdict(dict)
    table = others.TABLES[code]
    for category in ("place", "time", "weather", "prop", "action", "mood", "trait"):
        _add(facts, category, table.get(category, {}))
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
    _add(facts, "clothes", {"yes": others.CLOTHES})
    _add(facts, "season", {"autumn": "otoño automne herbst शरद पतझड़ الخريف خريف"})
    _add(facts, "old", {"yes": others.OLD})
    return Lexicon(
        facts=dict(facts),
        numbers=others.NUMBERS[code],
        pronouns=others.PRONOUNS[code],
        phrases=_phrases(word for word in facts if "_" in word),
        denying=word_set(others.DENYING.get(code, "")),
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
    """Forms that are nouns as well are "maybe" verbs: what stands before them tells."""
    unsure = word_set(english_verbs.NOUNS_TOO)
    for action, (regular, irregular) in english_verbs.VERBS.items():
        forms = [form for verb in regular.split() for form in verb_forms(verb)]
        for form in (*forms, *irregular.split()):
            facts[form]["maybe" if form in unsure else "action"] = action


def plurals(noun: str) -> tuple[str, ...]:
    """The plural forms of an English noun."""
    *before, last = noun.split("_")
    return tuple("_".join((*before, form)) for form in _plurals(last))


def _plurals(noun: str) -> tuple[str, ...]:
    if noun in english_figures.IRREGULAR_PLURALS:
        return (english_figures.IRREGULAR_PLURALS[noun],)
    for ending in ("man", "wolf"):
        if noun.endswith(ending):
            return (noun.removesuffix(ending) + english_figures.IRREGULAR_PLURALS[ending],)
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
