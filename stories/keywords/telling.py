"""What an English sentence names, in a language of the offline writer."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from stories.writers import offline

_NOUNS_ARE_CAPITALISED = ("de",)


def told_in(names: Iterable[str], language: str) -> str:
    """`Perro, playa` of dog and beach in Spanish; "" where the language has none of them."""
    if language not in offline.available():
        return ""
    words = [_word(name, language) for name in names]
    told = ", ".join(word for word in words if word)
    return told[:1].upper() + told[1:]


def _word(name: str, language: str) -> str:
    word = _words(language).get(name, "")
    return word.capitalize() if language in _NOUNS_ARE_CAPITALISED else word


@lru_cache
def _words(language: str) -> dict[str, str]:
    """Of each English name the shortest form: the one that a dictionary has."""
    found: dict[str, str] = {}
    for form, name in offline.get_language(language).glosses().items():
        if name not in found or len(form) < len(found[name]):
            found[name] = form
    return found
