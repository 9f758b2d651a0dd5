"""The English of what is to be seen: for prompts and cut paper, whatever the story's language."""

from __future__ import annotations

from collections.abc import Mapping

from stories.writers.offline.chance import Dice

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
    "pond": "by a pond",
    "house": "in an old house",
    "savannah": "on the savannah",
    "lighthouse": "in a lighthouse",
    "ship": "on board a sailing ship",
    "train": "on a train",
    "treehouse": "in a treehouse",
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


GIRL_LOOKS = (
    "with short dark hair and a yellow raincoat",
    "with long brown braids and a green dress",
    "with curly black hair and red dungarees",
    "with a red ponytail and a blue jumper",
    "with black hair and an orange coat",
)
BOY_LOOKS = (
    "with short dark hair and a red jumper",
    "with curly brown hair and a blue jacket",
    "with blond hair and a green hoodie",
    "with black hair and a striped shirt",
    "with red hair and a yellow raincoat",
)
GROWN_LOOKS = (
    "in a long blue coat",
    "in a green cloak",
    "in a brown jacket and a red scarf",
    "in a purple coat and a grey hat",
)
ANIMAL_LOOKS = (
    "with a red scarf",
    "with a blue scarf",
    "with a little green hat",
    "with a yellow bow",
    "with a small orange backpack",
)
THING_LOOKS = ("with red stripes", "painted sky blue", "with a yellow star on it", "")
LOOKS: Mapping[str, tuple[str, ...]] = {
    "girl": GIRL_LOOKS,
    "boy": BOY_LOOKS,
    "person": GROWN_LOOKS,
    "animal": ANIMAL_LOOKS,
    "thing": THING_LOOKS,
}
"""Kind of figure → what makes one known again from scene to scene."""


def look_of(figure: str, *, kind: str, dice: Dice) -> str:
    """A figure ("a small fox") with a look that stays the same through a story.

    `kind` is one of LOOKS; for any other the figure stays as it is.
    """
    looks = LOOKS.get(kind, ("",))
    return f"{figure} {dice.pick(looks, about=f'look of {figure}')}".strip()
