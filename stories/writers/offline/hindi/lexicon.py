"""Hindi words looked up: by any form, in any of their usual spellings, or by their English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from . import nouns, things, words
from .grammar import FS, MP, MS, Noun, composed, described

_TABLES = {
    "person": nouns.PEOPLE,
    "animal": nouns.ANIMALS,
    "creature": nouns.CREATURES,
    "thing": things.THINGS,
    "large": things.LARGE,
    "worn": things.WORN,
    "body": things.BODY,
}
_DOTTED = re.compile(r"([कखगजफ])़")
_NASALS = (("न्", "तथदध"), ("म्", "पफबभ"), ("ञ्", "चछजझ"), ("ण्", "टठडढ"), ("ङ्", "कखगघ"))
_NASAL_SIGNS = tuple((re.compile(f"{nasal}(?=[{before}])"), "ं") for nasal, before in _NASALS)

Form = tuple[Noun, bool, bool]
"""A noun, and whether the form can be its singular, its plural."""


def key(word: str) -> str:
    """A word without what spellings differ in: ज़ and ज, चाँद and चांद, बन्दर and बंदर."""
    low = _DOTTED.sub(r"\1", composed(word).lower()).replace("ँ", "ं")
    for pattern, sign in _NASAL_SIGNS:
        low = pattern.sub(sign, low)
    return low


@cache
def all_nouns() -> tuple[Noun, ...]:
    """Every noun; places last, so that a thing of that name goes first."""
    made = [_noun(line, kind) for kind, table in _TABLES.items() for line in _lines(table)]
    return (*made, *(_place(line) for line in _lines(things.PLACES)))


def _lines(table: str) -> Iterator[list[str]]:
    return (line.split() for line in composed(table).strip().splitlines())


def _noun(line: list[str], kind: str) -> Noun:
    lemma, gender, gloss, *marks = line
    return Noun(
        lemma=lemma.replace("_", " "),
        gender=gender,
        gloss=gloss.replace("_", " "),
        kind=kind,
        fixed="inv" in marks,
        respected="hon" in marks,
    )


def _place(line: list[str]) -> Noun:
    lemma, gender, gloss, place = line
    return Noun(
        lemma.replace("_", " "), gender, gloss.replace("_", " "), "place",
        place=place.replace("_", " "),
    )  # fmt: skip


@cache
def _forms() -> Mapping[str, Form]:
    found: dict[str, Form] = {}
    for noun in all_nouns():
        singular = {noun.form(), noun.form(oblique=True)}
        plural = {noun.form(plural=True), noun.form(oblique=True, plural=True)}
        for form in sorted(singular | plural):
            found.setdefault(key(form), (noun, form in singular, form in plural))
    return found


@cache
def _by_lemma() -> Mapping[str, Noun]:
    return {noun.lemma: noun for noun in reversed(all_nouns())}


@cache
def _by_gloss() -> Mapping[str, Noun]:
    return {noun.gloss: noun for noun in reversed(all_nouns())}


@cache
def _adjectives() -> Mapping[str, str]:
    return dict(_lines(words.ADJECTIVES))


@cache
def _adjective_forms() -> Mapping[str, str]:
    return {
        key(described(lemma, who, oblique=False)): lemma
        for lemma in _adjectives()
        for who in (MS, FS, MP)
    }


def noun(lemma: str) -> Noun:
    """The noun that the tables have under that name."""
    return _by_lemma()[composed(lemma)]


def known(word: str) -> Form | None:
    """The noun of a form in any case, number or spelling."""
    return _forms().get(key(word))


def of_english(word: str) -> tuple[Noun, bool] | None:
    """The noun that an English word means, and whether the word is a plural."""
    low = word.lower()
    for form, many in ((low, False), (low.removesuffix("s"), True), (low.removesuffix("es"), True)):
        if found := _by_gloss().get(form):
            return found, many and form != low
    return None


def adjective(word: str) -> str:
    """The dictionary's form of a known adjective's form, "" for other words."""
    return _adjective_forms().get(key(word), "")


def adjective_of_english(word: str) -> str:
    """The adjective that an English word means."""
    return next((lemma for lemma, gloss in _adjectives().items() if gloss == word.lower()), "")


def english_of(adjective: str) -> str:
    """What a known adjective is in English."""
    return _adjectives().get(adjective.removesuffix(" हुआ"), "")


def glosses() -> Mapping[str, str]:
    """Every known word form, as `key` spells it and as it is written → what it is in English."""
    forms = {form: found[0].gloss for form, found in _forms().items()}
    written = {
        noun.form(oblique=oblique, plural=plural): noun.gloss
        for noun in reversed(all_nouns())
        for oblique in (True, False)
        for plural in (True, False)
    }
    adjectives = {form: english_of(lemma) for form, lemma in _adjective_forms().items()}
    times = {composed(form): time for time, said in _said_of_time() for form in said.split()}
    skills = {composed(said): english for said, english in words.SKILLS.items()}
    return {**times, **adjectives, **written, **forms, **skills}


def _said_of_time() -> Iterator[tuple[str, str]]:
    yield from words.TIMES.items()
    yield from words.WEATHERS.items()
