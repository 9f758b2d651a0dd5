"""Nouns and adjectives of a language, found by every form that they take."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from stories.writers.offline.romance.english import plural_of

Table = Mapping[str, str]
"""Gender → "word:English word:English …"; "pair" has both genders, "c" one form for both."""

LIVING = ("person", "animal", "creature")
SETTLED = ("standing", "sky")
"""Kinds of things that stay where they are."""


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun in its forms; gender is "m", "f", or "c" where only its company tells."""

    one: str
    many: str
    gender: str
    gloss: str
    kind: str = ""
    """person, animal, creature; portable, vehicle, standing, sky; place; "" where not known."""
    setting: str = ""
    """Of a place: which kind of place it is."""
    at: str = ""
    """Of a place: the preposition of being there."""

    def word(self, plural: bool) -> str:
        return self.many if plural else self.one

    def seen(self, plural: bool) -> str:
        """In English."""
        return plural_of(self.gloss) if plural else self.gloss


@dataclass(frozen=True, slots=True)
class Form:
    """A word form: of which noun, and in which number."""

    noun: Noun
    plural: bool


@dataclass(frozen=True, slots=True)
class Adjective:
    """An adjective in its four forms, and whether it stands before its noun."""

    forms: tuple[str, str, str, str]
    """Masculine, feminine, masculine plural, feminine plural."""
    gloss: str
    before: bool = False
    colour: bool = False

    def word(self, gender: str, plural: bool) -> str:
        return self.forms[2 * plural + (gender == "f")]


@dataclass(frozen=True)
class Words:
    """A language's nouns and adjectives by form, in lower case, words joined by spaces."""

    nouns: Mapping[str, tuple[Form, ...]]
    adjectives: Mapping[str, Adjective]
    by_gloss: Mapping[str, Noun] = field(default_factory=dict)
    usual_places: Mapping[str, Noun] = field(default_factory=dict)
    """Kind of place → the one that stands for it."""
    homes: Mapping[str, str] = field(default_factory=dict)
    """Noun → the kind of place where it is at home."""

    def living(self, form: str) -> Form | None:
        return next((each for each in self.nouns.get(form, ()) if each.noun.kind in LIVING), None)

    def place(self, form: str) -> Form | None:
        return next((each for each in self.nouns.get(form, ()) if each.noun.setting), None)

    def noun(self, form: str) -> Noun:
        """A noun by its singular; of a pair's feminine, the feminine."""
        return self.nouns[form][0].noun


def word_set(text: str) -> frozenset[str]:
    """The words of a table written as one string."""
    return frozenset(text.split())


def nouns_of(table: Table, kind: str, many: Callable[[str], str]) -> Iterator[Noun]:
    """The nouns of a table, a pair as two."""
    for gender, entries in table.items():
        for entry in entries.split():
            word, _, gloss = entry.replace("_", " ").partition(":")
            yield from _entry(gender, word, gloss, kind, many)


def _entry(
    gender: str, word: str, gloss: str, kind: str, many: Callable[[str], str]
) -> Iterator[Noun]:
    if gender != "pair":
        yield Noun(word, many(word), gender, gloss, kind)
        return
    he, _, she = word.partition("/")
    his, _, hers = gloss.partition("/")
    yield Noun(he, many(he), "m", his, kind)
    yield Noun(she, many(she), "f", hers or his, kind)


def places_of(settings: Mapping[str, str], many: Callable[[str], str]) -> Iterator[Noun]:
    """The places of all settings: "preposition:gender:word:English …" by kind."""
    for setting, entries in settings.items():
        for entry in entries.split():
            at, gender, word, gloss = entry.replace("_", " ").split(":")
            yield Noun(word, many(word), gender, gloss.lower(), "place", setting, at)


def indexed(nouns: Iterator[Noun]) -> dict[str, tuple[Form, ...]]:
    """Every form → whose it is; of two meanings the first listed is the likelier."""
    forms: dict[str, tuple[Form, ...]] = {}
    for noun in nouns:
        for plural in (False, True):
            form = Form(noun, plural)
            word = noun.word(plural).lower()
            if not any(each.noun.one == noun.one for each in forms.get(word, ()) if plural):
                forms[word] = (*forms.get(word, ()), form)
    return forms


def by_gloss(forms: Mapping[str, tuple[Form, ...]]) -> dict[str, Noun]:
    """English → the first noun that it is the gloss of, masculine before feminine."""
    found: dict[str, Noun] = {}
    for entries in forms.values():
        for form in entries:
            found.setdefault(form.noun.gloss.lower(), form.noun)
    return found


def glosses_of(words: Words) -> dict[str, str]:
    """Every known form → what it is in English."""
    nouns = {form: entries[0].noun.gloss for form, entries in words.nouns.items()}
    return {form: each.gloss for form, each in words.adjectives.items()} | nouns


def glossed(table: str) -> dict[str, str]:
    """ "word:English word:English …" as a mapping."""
    return dict(entry.replace("_", " ").split(":") for entry in table.split())


def gendered(noun: Noun, gender: str) -> Noun:
    """A noun of both genders as one of one."""
    return replace(noun, gender=gender) if noun.gender == "c" else noun
