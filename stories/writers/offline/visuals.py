"""The English of what is to be seen: for prompts and cut paper, whatever the story's language."""

from __future__ import annotations

from collections.abc import Mapping

PLACES: Mapping[str, str] = {
    "garden": "in a flower garden",
    "forest": "in a green forest",
    "jungle": "in a jungle",
    "mountains": "in the mountains",
    "sea": "by the sea",
    "underwater": "at the bottom of the sea",
    "island": "on a small island",
    "town": "in a street of a small town",
    "city": "in a big city",
    "village": "in a village",
    "market": "at a market",
    "road": "on a country road",
    "playground": "on a playground",
    "hills": "on a green hill",
    "river": "by a river",
    "lake": "by a lake",
    "swamp": "in a swamp",
    "beach": "on a beach",
    "desert": "in a desert",
    "room": "in a room",
    "bedroom": "in a bedroom",
    "kitchen": "in a kitchen",
    "library": "in a library",
    "school": "in a classroom",
    "castle": "in front of a castle",
    "cave": "in a cave",
    "space": "in outer space among the stars",
    "farm": "on a farm",
    "meadow": "in a meadow",
    "snow": "in the snow",
    "sky": "in the sky among the clouds",
    "harbour": "in a harbour",
    "museum": "in a museum",
    "theatre": "on the stage of a theatre",
    "station": "at a railway station",
    "bakery": "in a bakery",
    "hospital": "in a hospital",
    "workshop": "in a workshop",
    "attic": "in an attic",
    "park": "in a park",
    "moon": "on the moon",
}
"""What a place is called in English → where one is."""
TIMES: Mapping[str, str] = {
    "night": "at night",
    "morning": "in the morning",
    "evening": "in the evening",
    "day": "on a sunny day",
    "dawn": "at dawn",
    "sunset": "at sunset",
    "winter": "in winter",
    "spring": "in spring",
    "summer": "in summer",
    "autumn": "in autumn",
    "rain": "in the rain",
    "snow": "in falling snow",
    "storm": "in a storm",
    "mist": "in the mist",
    "wind": "in the wind",
}
"""Times, seasons and weathers in English → when it is."""
_VOWELS = "aeiou"
_SOUNDS_LIKE_YOU = ("uni", "use", "uku", "eu", "one-", "once", "ufo")
_SILENT_H = ("hour", "honest", "heir", "honour")


def with_article(phrase: str) -> str:
    """A phrase after the "a" or "an" that it takes: an owl, a unicorn, an hourglass."""
    word = phrase.lower()
    an = word.startswith(_SILENT_H) or (
        word.startswith(tuple(_VOWELS)) and not word.startswith(_SOUNDS_LIKE_YOU)
    )
    return f"{'an' if an else 'a'} {phrase}"


def placed(place: str) -> str:
    """Where one is at a place, by its English name."""
    return PLACES.get(place, f"at {with_article(place)}" if place else "")


def timed(time: str) -> str:
    """When it is, by the English name of a time, a season or a weather; "" for none."""
    return TIMES.get(time, "")
