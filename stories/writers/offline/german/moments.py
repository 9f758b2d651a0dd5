"""When a German story begins: "an einem verschneiten Morgen", and the same in English."""

from __future__ import annotations

from stories.writers.offline.chance import Dice
from stories.writers.offline.moments import Moment, settled

from .words import TIMES, WEATHERS

_NOUNS = {
    "morning": ("Morgen", "m"),
    "day": ("Tag", "m"),
    "evening": ("Abend", "m"),
    "night": ("Nacht", "f"),
}
_WEATHER = {
    "snow": ("verschneiten", "snowy"),
    "rain": ("regnerischen", "rainy"),
    "storm": ("stürmischen", "stormy"),
    "mist": ("nebligen", "misty"),
    "sun": ("warmen", "warm summer"),
    "wind": ("windigen", "windy"),
    "spring": ("milden", "mild spring"),
}
_USUAL = (
    ("day", "sun"), ("morning", "spring"), ("day", "wind"), ("evening", "sun"), ("morning", "mist"),
    ("day", "rain"),
)  # fmt: skip
# First parts of compounds that tell it too: Winterwald, Regentag.
_PARTS = {"snow": ("winter", "schnee"), "rain": ("regen",), "sun": ("sommer",), "night": ("nacht",)}
_INSIDE = {
    "morning": Moment("eines Morgens", "in the morning"),
    "day": Moment("eines Nachmittags", "in the afternoon"),
    "evening": Moment("eines Abends", "in the evening"),
    "night": Moment("eines Nachts", "at night"),
}


def moment(words: frozenset[str], world: str, dice: Dice) -> Moment:
    """The time and the weather that an idea tells; a usual one where it tells none."""
    told, felt = _told(TIMES, words), _told(WEATHERS, words)
    time, weather = settled(told, felt, world=world, usual=_USUAL, dice=dice)
    return _composed(time, weather) if weather else _INSIDE[time]


def _told(table: dict[str, str], words: frozenset[str]) -> str:
    for key, said in table.items():
        parts = _PARTS.get(key, ("-",))
        if words & set(said.split()) or any(word.startswith(parts) for word in words):
            return key
    return ""


def _composed(time: str, weather: str) -> Moment:
    noun, gender = _NOUNS[time]
    adjective, english = _WEATHER[weather]
    before = "in einer" if gender == "f" else "an einem"
    return Moment(f"{before} {adjective} {noun}", f"on a {english} {time}")
