"""German words looked up: by any of their forms, by their English, by the end of a compound."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from . import nouns, things, words
from .grammar import CASES, Noun, bent
from .places import PLACES

_TABLES = {
    "person": nouns.PEOPLE,
    "animal": nouns.ANIMALS,
    "creature": nouns.CREATURES,
    "thing": things.THINGS,
    "large": things.LARGE,
    "worn": things.WORN,
    "body": things.BODY,
}
_ENDINGS = ("", "e", "er", "es", "en", "em")
# Too short, or the end of too many other words: Studenten, Hamburg, Australien.
_NO_HEADS = frozenset(("land", "burg", "berg", "alien", "ente", "enten", "laden", "zeit", "stand"))
_SHORT_HEADS = frozenset(("fee", "hai", "wal", "kuh", "see", "uhr", "bus", "lok", "hut", "bär"))
_NO_COMPOUNDS = frozenset(("kaffee", "idee", "armee", "spinnen", "schotter", "wortschatz"))
_SMALL = ("chen", "lein")
_LEAST_HEAD, _LEAST_MODIFIER = 4, 3
_JOINS = ("", "s", "n", "en", "es", "er", "e")

Form = tuple[Noun, bool, bool]
"""A noun, and whether the form can be its singular, its plural."""


@cache
def all_nouns() -> tuple[Noun, ...]:
    """Every noun; places last, so that a thing of that name goes first."""
    made = [_noun(line, kind) for kind, table in _TABLES.items() for line in _lines(table)]
    return (*made, *(_place(line) for line in _lines(PLACES)))


def _lines(table: str) -> Iterator[list[str]]:
    return (line.split() for line in table.strip().splitlines())


def _noun(line: list[str], kind: str) -> Noun:
    lemma, gender, plural, gloss = line
    return Noun(
        lemma=lemma,
        gender="m" if gender == "w" else gender,
        plural={"=": lemma, "-": ""}.get(plural, plural),
        gloss=gloss.replace("_", " "),
        kind=kind,
        weak=gender == "w",
    )


def _place(line: list[str]) -> Noun:
    *usual, preposition, gloss = line
    return replace(_noun([*usual, gloss], "place"), preposition=preposition)


@cache
def _forms() -> Mapping[str, Form]:
    found: dict[str, Form] = {}
    for noun in all_nouns():
        singular = set() if noun.gender == "p" else {noun.form(case) for case in CASES}
        plural = {noun.form(case, plural=True) for case in CASES} if noun.plural else set()
        for form in sorted(singular | plural):
            found.setdefault(form.lower(), (noun, form in singular, form in plural))
    return found


@cache
def _by_lemma() -> Mapping[str, Noun]:
    return {noun.lemma: noun for noun in reversed(all_nouns())}


@cache
def _by_gloss() -> Mapping[str, Noun]:
    return {noun.gloss: noun for noun in reversed(all_nouns())}


@cache
def _adjectives() -> Mapping[str, str]:
    return dict(line for line in (each.split() for each in words.ADJECTIVES.strip().splitlines()))


@cache
def _adjective_forms() -> Mapping[str, str]:
    return {bent(stem, ending): stem for stem in _adjectives() for ending in _ENDINGS}


def noun(lemma: str) -> Noun:
    """The noun that the tables have under that name."""
    return _by_lemma()[lemma]


def known(word: str) -> Form | None:
    """The noun of a form in any case, number or spelling; a compound is known by its last part."""
    low = word.lower()
    return _forms().get(low) or _compound(low)


def is_listed(word: str) -> bool:
    """Whether the tables have the word itself, not only its last part."""
    return word.lower() in _forms()


def of_english(word: str) -> tuple[Noun, bool] | None:
    """The noun that an English word means, and whether the word is a plural."""
    low = word.lower()
    for form, many in ((low, False), (low.removesuffix("s"), True), (low.removesuffix("es"), True)):
        if found := _by_gloss().get(form):
            return found, many and form != low
    return None


def adjective(word: str) -> str:
    """The stem of a known adjective's form, "" for other words."""
    return _adjective_forms().get(word.lower(), "")


def adjective_of_english(word: str) -> str:
    """The stem of the adjective that an English word means."""
    return next((stem for stem, gloss in _adjectives().items() if gloss == word.lower()), "")


def english_of(stem: str) -> str:
    """What a known adjective's stem is in English."""
    return _adjectives().get(stem, "")


def _compound(low: str) -> Form | None:
    """Winterwald is a Wald, and is used as one."""
    if low in _NO_COMPOUNDS:
        return None
    for start in range(_LEAST_MODIFIER, len(low) - 2):
        head = low[start:]
        if _may_head(head, low) and (form := _forms().get(head)):
            return _joined(low[:start], form)
    return None


def _may_head(word: str, compound: str) -> bool:
    """Whether a word's end may be a noun of ours: Schnuffelchen is no elk."""
    known = _forms().get(word)
    if known is None or (compound.endswith(_SMALL) and not known[0].lemma.endswith(_SMALL)):
        return False
    return word in _SHORT_HEADS or (len(word) >= _LEAST_HEAD and word not in _NO_HEADS)


def _joined(modifier: str, form: Form) -> Form:
    head, singular, plural = form
    return (
        replace(
            head,
            lemma=(modifier + head.lemma.lower()).capitalize(),
            plural=(modifier + head.plural.lower()).capitalize() if head.plural else "",
            gloss=" ".join(filter(None, (_modifying(modifier), head.gloss))),
        ),
        singular,
        plural,
    )


def _modifying(modifier: str) -> str:
    """The English of a compound's first part, where it is known."""
    for join in _JOINS:
        stem = modifier.removesuffix(join).rstrip("-")
        if form := _forms().get(stem):
            return form[0].gloss
        if stem in _MODIFIERS or stem in _adjectives():
            return _MODIFIERS.get(stem) or english_of(stem)
    return ""


_MODIFIERS = {
    "zauber": "magic", "winter": "winter", "sommer": "summer", "schnee": "snow", "nacht": "night",
    "regen": "rain", "wasser": "water", "gold": "golden", "silber": "silver", "eis": "ice",
    "feuer": "fire", "spiel": "toy", "kinder": "children's", "märchen": "fairy-tale",
    "weihnacht": "Christmas", "geburtstag": "birthday", "holz": "wooden", "papier": "paper",
}  # fmt: skip


def glosses() -> Mapping[str, str]:
    """Every known word form, in lower case → what it is in English."""
    forms = {form: found[0].gloss for form, found in _forms().items()}
    adjectives = {form: english_of(stem) for form, stem in _adjective_forms().items()}
    times = {form: time for time, said in _said_of_time() for form in said.split()}
    return {**times, **adjectives, **forms, **words.SKILLS}


def _said_of_time() -> Iterator[tuple[str, str]]:
    yield from words.TIMES.items()
    yield from words.WEATHERS.items()
