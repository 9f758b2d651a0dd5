"""Where a story happens → the words for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stories.writers.offline.english.describing import DULL
from stories.writers.offline.english.finding import Idea
from stories.writers.offline.english.grammar import Spot
from stories.writers.offline.english.settings import (
    AS_IT_STANDS,
    BY_WORDS,
    ON_WORDS,
    PLACES,
    PROPER,
    SKY_WORDS,
)

_DULL = frozenset(DULL.split())
_AS_IT_STANDS = frozenset(word.replace("_", " ") for word in AS_IT_STANDS.split())
_PLAIN_WHERE = re.compile(
    r"(in|on|by|near|high in) (the|a|an)( small| big| wide| old| quiet)? (\w+)"
)


def spot_of(idea: Idea, place: str) -> Spot:
    """The place by the idea's own word for it."""
    where, the, _ = PLACES[place]
    where = _weathered(where, idea.time)
    word = idea.place_word
    if not word or word in _AS_IT_STANDS or word == place:
        return _described(where, the, word or place, idea.place_adjectives)
    if word in PROPER:
        return Spot(PROPER[word], PROPER[word].split(" ", 1)[1])
    by, on = word in BY_WORDS.split(), word in ON_WORDS.split()
    within = "by" if by else "on" if on else "in"
    named = " ".join(["the", *(w for w in idea.place_adjectives if w not in _DULL), word])
    return Spot(f"{within} {named}", named)


def _weathered(where: str, time: str) -> str:
    """A place out of doors with the weather of the idea: in a small snowy village."""
    match = _PLAIN_WHERE.fullmatch(where)
    if not match or time not in SKY_WORDS or where.endswith(("house", "castle", "school")):
        return where
    within, article, kind, word = match.groups()
    weather = SKY_WORDS[time]
    return f"{within} {article}{kind or ''} {weather} {word}"


def _described(where: str, the: str, word: str, adjectives: Sequence[str]) -> Spot:
    kept = " ".join(w for w in adjectives if w not in _DULL)
    if kept and where.endswith(f" the {word}"):
        return Spot(where.replace(f" the {word}", f" the {kept} {word}"), f"the {kept} {word}")
    return Spot(where, the)
