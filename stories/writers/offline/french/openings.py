"""How stories in French begin, by age group."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from stories.writers.offline.romance.plotting import opening
from stories.writers.offline.telling import Beat, Way

BEGINNINGS = {
    "child": (
        "{place}, {spot}, {lives} {hero.intro}.",
        "Il était une fois, {place}, {hero.intro}.",
        "Voici l’histoire de {hero.intro}, et elle commence {place}.",
        "Il y a bien longtemps {lives} {place} {hero.intro}.",
    ),
    "teen": (
        "Si quelqu’un {place} savait s’attirer des ennuis, {hero:c’était|c’étaient} bien {hero.intro}.",
        "{place}, {spot}, {hero:traînait|traînaient} souvent {hero.intro}.",
        "{place}, personne ne faisait vraiment attention à {hero.intro}.",
    ),
    "adult": (
        "Depuis longtemps déjà {lives} {place} {hero.intro}.",
        "{place}, où tout le monde se connaît, {lives} {hero.intro}.",
        "{place}, {spot}, {lives} {hero.intro}.",
    ),
}


def begun(*seconds: Way, mood: str = "calm", plain: bool = False) -> Beat:
    """The opening of a plot."""
    return opening(BEGINNINGS, seconds, mood=mood, plain=plain)
