"""What is not told here: themes by age group, and what says too much about somebody."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """A theme, and a sentence that says kindly what to do."""

    theme: str
    message: str


def refusal_of(text: str, *, age_group: str, language: str) -> Refusal | None:
    """What of the text is refused for that age group; None where nothing is."""
    return None


def always_refused(text: str) -> Refusal | None:
    """What of the text is refused for everybody, personal data aside."""
    return None
