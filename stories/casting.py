"""The cast of a story in words: for prompts, and for whoever draws what a text says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stories.choices import DEFAULT_LANGUAGE
from stories.writers.base import Character

_INTRODUCED = {
    "en": "{name} is {what} with {look}.",
    "es": "{name} es {what} con {look}.",
    "fr": "{name} est {what} avec {look}.",
    "de": "{name} ist {what} mit {look}.",
    "hi": "{name} {what} है, {look} के साथ।",
    "ar": "{name} هو {what} مع {look}.",
}
_UNNAMED = {
    "en": "{what} with {look}.",
    "es": "{what} con {look}.",
    "fr": "{what} avec {look}.",
    "de": "{what} mit {look}.",
    "hi": "{what}, {look} के साथ।",
    "ar": "{what} مع {look}.",
}

_WHOLE = re.compile(r"(?:an?|the|one|two|three|many|some) .+ (?:with|in|wearing) ", re.I)
"""How an English look reads that says who somebody is, too."""
_KIND = re.compile(r"(.+?) (?:with |in |wearing |\()", re.I)
"""Who that is."""


def looks_of(text: str, cast: Sequence[Character]) -> list[str]:
    """How those look who are named in the text, the hero where nobody is; the hero first."""
    named = [one for one in cast if one.name and one.name.casefold() in text.casefold()]
    return list(filter(None, map(described, named or cast[:1])))


def described(one: Character) -> str:
    """`a small fox with a green scarf`: a writer's look says all of it, a person's what is worn."""
    if _says_who(one):
        return one.look
    return " with ".join(filter(None, [one.what or one.name, one.look]))


def introductions(cast: Sequence[Character], *, language: str) -> tuple[str, ...]:
    """A sentence for each of whom a person or a writer said how they look, as a story begins."""
    return tuple(_introduced(one, language) for one in cast if one.look)


def _introduced(one: Character, language: str) -> str:
    known = _INTRODUCED if one.name and one.what else _UNNAMED
    pattern = known.get(language.partition("-")[0], known[DEFAULT_LANGUAGE])
    told = pattern.format(name=one.name, what=one.what or one.name, look=one.look)
    if _says_who(one):
        told = f"{one.name} is {one.look}." if one.name else f"{one.look}."
    return told[:1].upper() + told[1:]


def with_look(visual: str, old: str, new: str) -> str:
    """What is to be seen, with another look of somebody; who it is stays, whatever is worn."""
    worn = f" with {old}"
    if worn in visual:
        return visual.replace(worn, f" with {new}" if new else "")
    kind = _KIND.match(old)
    who = kind[1] if kind else old
    if _WHOLE.match(new) or who.split()[-1] in new.split():
        return visual.replace(old, new)
    return visual.replace(old, " with ".join(filter(None, [who, new])))


def _says_who(one: Character) -> bool:
    """`a small fox with a red scarf`, or `a blue boat` of a boat: a writer's look says it all."""
    kind = one.what.split()[-1:]
    return bool(_WHOLE.match(one.look)) or any(word in one.look.split() for word in kind)
