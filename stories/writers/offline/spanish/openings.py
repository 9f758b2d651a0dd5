"""How stories in Spanish begin, by age group."""

from __future__ import annotations

from stories.writers.offline.romance.plotting import opening
from stories.writers.offline.telling import Beat, Way

BEGINNINGS = {
    "child": (
        "{place}, {spot}, {lives} {hero.intro}.",
        "Había una vez, {place}, {hero.intro}.",
        "{hero:Érase|Éranse} una vez, {place}, {hero.intro}.",
        "Esta es la historia de {hero.intro}, y empieza {place}.",
    ),
    "teen": (
        "Si alguien {place} podía meterse en un lío, {hero:era|eran} {hero.intro}.",
        "{place}, {spot}, {hero:pasaba|pasaban} las tardes {hero.intro}.",
        "Nadie {place} se fijaba mucho en {hero.intro}.",
    ),
    "adult": (
        "Hacía mucho tiempo que {place} {lives} {hero.intro}.",
        "{place}, {spot}, {hero:pasaba|pasaban} los días {hero.intro}.",
        "{place}, donde todo el mundo se conoce, {lives} {hero.intro}.",
    ),
}


def begun(*seconds: Way, mood: str = "calm", plain: bool = False) -> Beat:
    """The opening of a plot."""
    return opening(BEGINNINGS, seconds, mood=mood, plain=plain)
