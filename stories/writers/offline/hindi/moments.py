"""When a Hindi story begins: "एक बरसाती शाम", and the same in English."""

from __future__ import annotations

from stories.writers.offline.chance import Dice
from stories.writers.offline.moments import Moment, settled

from .grammar import composed, described
from .words import TIMES, WEATHERS

_NOUNS = {"morning": ("सुबह", 1), "day": ("दिन", 0), "evening": ("शाम", 1), "night": ("रात", 1)}
"""With whom an adjective agrees: 0 for a masculine, 1 for a feminine."""
_WEATHER = {
    "snow": ("बर्फ़ीला", "snowy"),
    "rain": ("बरसाती", "rainy"),
    "storm": ("तूफ़ानी", "stormy"),
    "mist": ("कोहरे भरा", "misty"),
    "sun": ("सुनहरा", "sunny"),
    "spring": ("बसंती", "spring"),
}
_USUAL = (
    ("day", "sun"), ("morning", "spring"), ("evening", "rain"), ("morning", "mist"),
    ("evening", "sun"), ("day", "rain"),
)  # fmt: skip
_INSIDE = {
    "morning": Moment("एक सुबह", "in the morning"),
    "day": Moment("एक दोपहर", "in the afternoon"),
    "evening": Moment("एक शाम", "in the evening"),
    "night": Moment("एक रात", "at night"),
}


def moment(words: frozenset[str], world: str, dice: Dice) -> Moment:
    """The time and the weather that an idea tells; a usual one where it tells none."""
    told, felt = _told(TIMES, words), _told(WEATHERS, words)
    time, weather = settled(told, felt, world=world, usual=_USUAL, dice=dice)
    return _composed(time, weather) if weather else _INSIDE[time]


def _told(table: dict[str, str], words: frozenset[str]) -> str:
    return next((k for k, said in table.items() if words & set(composed(said).split())), "")


def _composed(time: str, weather: str) -> Moment:
    noun, who = _NOUNS[time]
    adjective, english = _WEATHER[weather]
    said = f"एक {described(adjective, who, oblique=True)} {noun}"
    return Moment(said, f"on a {english} {time}")
