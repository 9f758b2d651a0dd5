"""When a story begins, for every language that tells a time and a weather."""

from __future__ import annotations

from dataclasses import dataclass

from stories.writers.offline.chance import Dice

_WITHOUT_WEATHER = ("indoors", "space", "deep", "sky")
"""Worlds in which nobody feels it."""
_INSIDE_TIMES = ("morning", "day", "evening")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time, in the story's language and in English."""

    said: str
    seen: str


def settled(
    time: str, weather: str, *, world: str, usual: tuple[tuple[str, str], ...], dice: Dice
) -> tuple[str, str]:
    """The time and the weather of a story whose idea tells these; weather is "" if not told of."""
    if world in _WITHOUT_WEATHER or (time and not weather):
        return time or dice.pick(_INSIDE_TIMES, about="time"), ""
    return (time or "day", weather) if weather else dice.pick(usual, about="time")
