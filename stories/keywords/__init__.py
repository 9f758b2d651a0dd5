"""What a text in any language names, in English: for prompts of models that read English only.

vocabulary   what a language calls things: words of our own, a writer's, and emoji names
words        the words of our own, a module a language
inflection   under which forms of a word it may be listed
emoji_names  CLDR's names of the emoji that are worth drawing
clauses      English names → a clause of a prompt
telling      English names → words of the offline writer's languages
"""

from __future__ import annotations

from . import telling
from .clauses import clause
from .vocabulary import Named, named

__all__ = ["english_names", "english_visual", "told_in"]

ENGLISH = "en"
MOST_NAMES = 9
"""In one clause: a prompt has little room."""


def english_names(text: str, *, language: str) -> tuple[str, ...]:
    """Animals, people, places, things, weather, times and colours in the order they are named.

    Each once. Nothing is guessed: what is not known is left out.
    """
    return tuple(dict.fromkeys(each.name for each in _named(text, language)))


def english_visual(text: str, *, language: str) -> str:
    """The names as a clause (a red fox, a forest, snow, at night).

    "" for an English text, which says it better itself, and where nothing is known.
    """
    if _code(language) == ENGLISH:
        return ""
    return clause(_named(text, language), most=MOST_NAMES)


def told_in(english: str, *, language: str) -> str:
    """What an English sentence names, in that language (Perro, playa); "" where it has no words.

    For English the sentence as it is.
    """
    if _code(language) == ENGLISH:
        return english
    return telling.told_in(english_names(english, language=ENGLISH), _code(language))


def _named(text: str, language: str) -> list[Named]:
    return named(text, _code(language))


def _code(language: str) -> str:
    return language.strip().lower().replace("_", "-").split("-")[0]
