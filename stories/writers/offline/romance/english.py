"""The little English that what is to be seen needs: plurals, and gerunds of what is dreamt of."""

from __future__ import annotations

import unicodedata

from stories.writers.offline.visuals import placed

_IRREGULAR = {
    "mouse": "mice", "child": "children", "man": "men", "woman": "women", "goose": "geese",
    "wolf": "wolves", "calf": "calves", "elf": "elves", "dwarf": "dwarves", "leaf": "leaves",
    "scarf": "scarves", "tooth": "teeth", "sheep": "sheep", "fish": "fish", "deer": "deer",
    "goldfish": "goldfish", "jellyfish": "jellyfish", "starfish": "starfish", "moose": "moose",
    "reindeer": "reindeer", "squid": "squid", "ox": "oxen", "person": "people",
    "fisherman": "fishermen", "snowman": "snowmen", "salmon": "salmon", "wife": "wives",
    "loaf of bread": "loaves of bread", "piece of chalk": "pieces of chalk",
    "drop of water": "drops of water", "young man": "young men", "young woman": "young women",
    "old man": "old men", "old woman": "old women", "little mouse": "little mice",
}  # fmt: skip


def in_ascii(words: str, otherwise: str = "") -> str:
    """Words without their accents, for prompts; what cannot be written so is left out."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return plain if any(map(str.isalpha, plain)) else otherwise


def plural_of(noun: str) -> str:
    """The plural of an English noun."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


_WHERE = {
    "sea": "in the sea", "ocean": "in the ocean", "bottom of the sea": "at the bottom of the sea",
    "coral reef": "at a coral reef", "harbour": "in a harbour", "coast": "on the coast",
    "shore": "on the shore", "bay": "in a bay", "forest clearing": "in a forest clearing",
    "pine forest": "in a pine forest", "grove": "in a grove", "stable": "in a stable",
    "henhouse": "in a henhouse", "farmyard": "in a farmyard", "barn": "in a barn",
    "savanna": "in the savanna", "pond": "by a pond", "lagoon": "by a lagoon",
    "stream": "by a stream", "north pole": "at the North Pole", "south pole": "at the South Pole",
    "antarctica": "in Antarctica", "ice": "on the ice", "ice floe": "on an ice floe",
    "mountain top": "on a mountain top", "valley": "in a green valley", "volcano": "on a volcano",
    "dunes": "among the dunes", "oasis": "in an oasis", "pyramid": "beside a pyramid",
    "planet": "on a small planet", "galaxy": "among the stars", "universe": "among the stars",
    "space station": "in a space station", "palace": "in a palace", "kingdom": "in a kingdom",
    "throne room": "in a throne room", "vegetable garden": "in a vegetable garden",
    "countryside": "in the countryside", "field": "in a field", "orchard": "in an orchard",
    "greenhouse": "in a greenhouse", "street": "in a street", "square": "in a town square",
    "neighbourhood": "in a city neighbourhood", "rooftop": "on a rooftop",
    "railway station": "at a railway station", "factory": "in a factory",
    "underground station": "in an underground station", "airport": "at an airport",
    "country road": "on a country road", "path": "on a country path", "house": "in a cosy house",
    "cellar": "in a cellar", "living room": "in a living room", "flat": "in a cosy flat",
    "bathtub": "in a bathtub", "drawer": "in a drawer", "classroom": "in a classroom",
    "university": "at a university", "schoolyard": "in a schoolyard", "zoo": "in a zoo",
}  # fmt: skip


def where_in_english(place: str) -> str:
    """Where one is at a place, by its English name."""
    if place[:1].isupper():
        return f"in {in_ascii(place)}"
    return _WHERE.get(place) or placed(place)
