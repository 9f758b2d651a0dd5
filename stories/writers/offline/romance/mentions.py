"""A phrase in a sentence: mentioned first and later, with whatever agrees with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from stories.writers.offline.chance import Dice

Agree = Callable[[str, str, bool], str]
"""Adjective in the masculine, gender, whether plural → the form that agrees."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody or something, for `str.format`.

    "{hero}" is "el zorro" or a name; "{hero:vio|vieron}" chooses by number,
    "{hero:solo|sola|solos|solas}" by gender too, "{hero:contento}" makes an adjective agree, and a
    pronoun of the language's table ("{hero:lo}") stands for it.
    """

    later: str
    first: str
    """un zorro rojo llamado Tom"""
    plain: str
    """The first, with who comes along: un zorro rojo con su abuela"""
    intro: str
    """The plain, with what the idea says of it: un zorro rojo que soñaba con volar"""
    full: str
    """For titles: el zorro rojo, or the name."""
    own: str
    """For what belongs to the hero: su llave."""
    call: str
    """As one calls out to it: zorro, Tom."""
    gender: str
    plural: bool
    agree: Agree
    pronouns: Mapping[str, str]

    def __str__(self) -> str:
        return self.later

    def __format__(self, spec: str) -> str:
        if not spec:
            return self.later
        forms = self.pronouns.get(spec.lower(), spec).split("|")
        if len(forms) == 1:
            return self.agree(spec, self.gender, self.plural)
        if len(forms) == 2:
            return forms[self.plural]
        return forms[2 * self.plural + (self.gender == "f")]


@dataclass(frozen=True, slots=True)
class Either:
    """One of several wordings, the same throughout a story: "{either:one|another}"."""

    dice: Dice

    def __format__(self, spec: str) -> str:
        return self.dice.pick(spec.split("|"), about=spec)
