"""Stories written by grammar and plots of our own: no model, no key, no network.

telling    the engine: which plot, which way of telling it, in how many scenes; no language
chance     choices that are the same in every process
ideas      an idea's text, made safe to read
names      first names, and whom they usually call
visuals    the English of what is to be seen, for every language
figures, moments, readings    what German and Hindi share: looks in English, times, ideas read
romance    what Spanish and French share: genders, agreement, reading an idea
english, spanish, french, german, hindi    a language each: its words, grammar and plots
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from stories.writers.base import Brief, OnStep, WriterError, WrittenStory
from stories.writers.offline.telling import Language, tell

MODULES = {"en": "english", "es": "spanish", "fr": "french", "de": "german", "hi": "hindi"}
OTHER_LANGUAGE = (
    "Without AI, stories can be written in English, Spanish, French, German and Hindi. "
    "Choose one of these, or write the story yourself."
)


class OfflineWriter:
    """Writes a story in one of five languages, the same for the same brief."""

    name = "offline"

    def write(self, brief: Brief, *, on_step: OnStep) -> WrittenStory:
        """The story. WriterError "language" for any language but ours."""
        if not is_spoken(brief.language):
            raise WriterError("language", OTHER_LANGUAGE)
        language = get_language(_kind(brief.language))
        on_step()
        return tell(language, brief)


def is_spoken(language: str) -> bool:
    """Whether a story can be written in the language of that code, such as `es` or `es-MX`."""
    return _kind(language) in available()


def _kind(language: str) -> str:
    """The code without its country or script."""
    return language.strip().lower().replace("_", "-").split("-")[0]


def available() -> tuple[str, ...]:
    """Codes of the languages that stories are written in."""
    return tuple(code for code, name in MODULES.items() if find_spec(f"{__name__}.{name}"))


def get_language(code: str) -> Language:
    """The language of that code, imported when first used; KeyError for another."""
    language: Language = import_module(f"{__name__}.{MODULES[code]}").LANGUAGE
    return language
