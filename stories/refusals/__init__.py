"""What no story is made of: themes by age group, and what would give somebody away.

folding    what is written, however it is disguised      words     the lists, by language
lexicon    which notions stand where                      rules     which of them together, for whom
ages       how old somebody is said to be                 personal  addresses, numbers, accounts
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stories.choices import AGE_GROUPS

from .ages import ages_in
from .folding import words_of
from .lexicon import Places, lexicon
from .messages import MESSAGES
from .personal import PERSONAL_DATA, personal_data
from .rules import ALWAYS_RULES, RULES, Rule

__all__ = ["PERSONAL_DATA", "Refusal", "always_refused", "refusal_of"]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a text is refused: a theme to count by, and a sentence that says what to do."""

    theme: str
    message: str


def refusal_of(text: str, *, age_group: str, language: str) -> Refusal | None:
    """The first reason not to make a story for this age group of it; "" counts as child."""
    age_group = age_group if age_group in AGE_GROUPS else ""
    rules = [rule for rule in RULES if age_group in rule.ages]
    return _first(rules, _places(text, language)) or _given_away(text)


def always_refused(text: str) -> Refusal | None:
    """The first reason that holds for every age, personal data aside; for texts that are pasted."""
    return _first(ALWAYS_RULES, _places(text, ""))


def _first(rules: Sequence[Rule], places: Places) -> Refusal | None:
    for rule in rules:
        if rule.applies(places):
            return Refusal(rule.theme, MESSAGES[rule.theme])
    return None


def _given_away(text: str) -> Refusal | None:
    message = personal_data(text)
    return Refusal(PERSONAL_DATA, message) if message else None


def _places(text: str, language: str) -> Places:
    found = words_of(text)
    places = lexicon(language).places(found)
    told = ages_in(found)
    return {
        notion: sorted({*places.get(notion, ()), *told.get(notion, ())})
        for notion in sorted({*places, *told})
    }
