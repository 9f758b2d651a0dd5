"""Which animals there are: proportions, colours, and which drawing a word gets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coat:
    """Colours of an animal; `dark` is its far side, ears and tail unless empty."""

    fur: str
    belly: str
    dark: str = ""
    stripes: str = ""


@dataclass(frozen=True, slots=True)
class Quadruped:
    """A four-legged animal in body lengths; `length` is nose-to-rump in frame heights."""

    length: float
    body: float
    leg: float
    leg_width: float
    neck: float
    head: float
    muzzle: float
    ear: str
    tail: str
    coats: tuple[Coat, ...]
    paws: str = "same"
    nose: str = "#3a2230"
    mane: str = ""
    horns: str = ""
    collar_chance: float = 0.0
    cycles_per_second: float = 1.3


_CATS = (
    Coat("#ea8a34", "#fbe6c6", stripes="#b9571c"),
    Coat("#4a4658", "#f4efe6"),
    Coat("#9a8f96", "#f6efe4", stripes="#6d6470"),
    Coat("#f2e6d2", "#fffaf0", "#c9a27a"),
)
_DOGS = (
    Coat("#f2e6d2", "#fffaf0", "#9a6240"),
    Coat("#8a5a3a", "#e6c8a0"),
    Coat("#d9a05a", "#f8e6c4", "#a8713a"),
    Coat("#5a4a50", "#efe2d0"),
)

QUADRUPEDS = {
    "cat": Quadruped(
        0.33,
        0.36,
        0.40,
        0.125,
        0.16,
        0.235,
        0.10,
        "point",
        "curl",
        _CATS,
        paws="belly",
        nose="#c9545a",
        collar_chance=0.4,
    ),
    "dog": Quadruped(
        0.33, 0.40, 0.46, 0.14, 0.20, 0.25, 0.20, "flop", "up", _DOGS, collar_chance=0.8
    ),
    "fox": Quadruped(
        0.33,
        0.34,
        0.42,
        0.11,
        0.16,
        0.24,
        0.20,
        "tall",
        "bush",
        (Coat("#d9622b", "#fbeedd"), Coat("#c8552f", "#fff1df")),
        paws="dark",
    ),
    "wolf": Quadruped(
        0.36,
        0.38,
        0.47,
        0.125,
        0.20,
        0.235,
        0.22,
        "tall",
        "bush",
        (Coat("#6d7488", "#d9d6d4"),),
        paws="dark",
        collar_chance=0.0,
    ),
    "bear": Quadruped(
        0.34,
        0.56,
        0.38,
        0.22,
        0.10,
        0.28,
        0.15,
        "round",
        "stub",
        (Coat("#7a5238", "#a87a56"), Coat("#8f623e", "#c79a6c")),
        cycles_per_second=1.0,
    ),
    "rabbit": Quadruped(
        0.27,
        0.46,
        0.30,
        0.13,
        0.14,
        0.30,
        0.08,
        "long",
        "puff",
        (
            Coat("#d8c2a6", "#fff6e8"),
            Coat("#f4ece2", "#fffaf4", "#d9c6bc"),
            Coat("#a07a5e", "#f0ddc6"),
        ),
        nose="#d9737a",
        cycles_per_second=1.8,
    ),
    "mouse": Quadruped(
        0.25,
        0.44,
        0.26,
        0.10,
        0.12,
        0.31,
        0.16,
        "disc",
        "whip",
        (Coat("#9a93a0", "#efe6e2"), Coat("#b58f6e", "#f6e6d2")),
        nose="#d9737a",
        cycles_per_second=2.0,
    ),
    "horse": Quadruped(
        0.37,
        0.42,
        0.60,
        0.125,
        0.36,
        0.22,
        0.40,
        "leaf",
        "hair",
        (
            Coat("#a8683c", "#d9a878", "#4a2a22"),
            Coat("#e8dccb", "#fffaf0", "#b9a08a"),
            Coat("#6b4636", "#a87a5a", "#2e2028"),
        ),
        paws="dark",
        nose="#5a3a36",
        mane="crest",
        cycles_per_second=1.1,
    ),
    "unicorn": Quadruped(
        0.37,
        0.42,
        0.60,
        0.125,
        0.36,
        0.22,
        0.40,
        "leaf",
        "hair",
        (Coat("#f4ece6", "#fffaf4", "#c58ab0"),),
        paws="dark",
        nose="#b98a9a",
        mane="crest",
        horns="unicorn",
        cycles_per_second=1.1,
    ),
    "deer": Quadruped(
        0.34,
        0.36,
        0.60,
        0.095,
        0.34,
        0.20,
        0.24,
        "leaf",
        "stub",
        (Coat("#b9784a", "#f3dfc0"),),
        paws="dark",
        horns="antlers",
        cycles_per_second=1.2,
    ),
    "cow": Quadruped(
        0.37,
        0.50,
        0.42,
        0.13,
        0.16,
        0.24,
        0.24,
        "leaf",
        "whip",
        (Coat("#f2ebe0", "#f6d2c4", "#6b4a3c"),),
        paws="dark",
        nose="#c98a8a",
        horns="short",
        cycles_per_second=0.9,
    ),
    "sheep": Quadruped(
        0.32,
        0.50,
        0.34,
        0.10,
        0.10,
        0.22,
        0.18,
        "leaf",
        "puff",
        (Coat("#f1e8da", "#fffaf0", "#6b5a58"),),
        paws="dark",
        mane="wool",
    ),
    "pig": Quadruped(
        0.32,
        0.52,
        0.28,
        0.13,
        0.08,
        0.26,
        0.20,
        "point",
        "stub",
        (Coat("#f0a9a4", "#fbd3ca"),),
        nose="#c9686c",
    ),
    "lion": Quadruped(
        0.34,
        0.42,
        0.42,
        0.15,
        0.16,
        0.25,
        0.15,
        "round",
        "tuft",
        (Coat("#dca04e", "#f8e2b8", "#8a4a2a"),),
        mane="ruff",
        nose="#7a3f3a",
    ),
    "tiger": Quadruped(
        0.35,
        0.42,
        0.42,
        0.15,
        0.16,
        0.25,
        0.13,
        "round",
        "curl",
        (Coat("#e8862e", "#fff1dc", stripes="#3a2430"),),
        nose="#c9545a",
    ),
    "elephant": Quadruped(
        0.36,
        0.66,
        0.46,
        0.24,
        0.10,
        0.27,
        0.10,
        "fan",
        "whip",
        (Coat("#8f93a6", "#b9bccb"),),
        nose="#6d7186",
        horns="trunk",
        cycles_per_second=0.9,
    ),
}


@dataclass(frozen=True, slots=True)
class Bird:
    """A bird; `length` is its body length in frame heights, the rest in body lengths."""

    length: float
    head: float
    neck: float
    beak: float
    tail: float
    leg: float
    coats: tuple[Coat, ...]
    crest: str = ""
    flies: bool = True
    upright: bool = False


BIRDS = {
    "bird": Bird(
        0.24,
        0.30,
        0.10,
        0.20,
        0.50,
        0.22,
        (
            Coat("#3f7fc4", "#f6e2b8"),
            Coat("#d8523e", "#f6dcb4"),
            Coat("#e8a23a", "#fff1cf"),
            Coat("#3a8f86", "#f3e8c8"),
        ),
    ),
    "owl": Bird(
        0.27,
        0.40,
        0.0,
        0.13,
        0.30,
        0.10,
        (Coat("#8a6244", "#ecd2a6"), Coat("#6d6a80", "#e6dfd6"), Coat("#a87848", "#f6e2bc")),
        crest="tufts",
        upright=True,
    ),
    "crow": Bird(0.26, 0.28, 0.10, 0.26, 0.52, 0.24, (Coat("#34304a", "#4a4664"),)),
    "parrot": Bird(
        0.26,
        0.32,
        0.06,
        0.20,
        0.80,
        0.18,
        (Coat("#d8452e", "#f2b632"), Coat("#3f9a5a", "#f2d04a")),
        crest="plume",
    ),
    "eagle": Bird(0.30, 0.26, 0.12, 0.24, 0.50, 0.20, (Coat("#7a5236", "#f4ead8"),)),
    "duck": Bird(
        0.27,
        0.28,
        0.18,
        0.26,
        0.32,
        0.24,
        (Coat("#f4ead0", "#fffaf0"), Coat("#f2c84a", "#fff1b8")),
        flies=False,
    ),
    "swan": Bird(0.30, 0.20, 0.46, 0.22, 0.34, 0.22, (Coat("#f6f0e6", "#fffaf4"),), flies=False),
    "hen": Bird(
        0.28,
        0.28,
        0.24,
        0.15,
        0.46,
        0.28,
        (Coat("#c9683c", "#f0c48a"), Coat("#f4ece0", "#fffaf2")),
        crest="comb",
        flies=False,
    ),
    "penguin": Bird(
        0.34, 0.34, 0.0, 0.16, 0.18, 0.10, (Coat("#2c3350", "#fbf4e8"),), flies=False, upright=True
    ),
}

BUTTERFLIES = {"butterfly", "bee", "firefly"}
FISH = {"fish", "whale"}
DRAGONS = {"dragon"}

ANIMAL_WORDS = {
    "kitten": "cat", "kitty": "cat", "panther": "cat", "leopard": "tiger", "lynx": "cat",
    "puppy": "dog", "hound": "dog", "raccoon": "fox", "badger": "bear", "coyote": "wolf",
    "cub": "bear", "panda": "bear", "gorilla": "bear", "monkey": "bear", "ape": "bear",
    "koala": "bear", "monster": "bear", "beaver": "bear", "otter": "mouse", "ogre": "bear",
    "bunny": "rabbit", "hare": "rabbit", "kangaroo": "rabbit", "squirrel": "fox",
    "hamster": "mouse", "rat": "mouse", "hedgehog": "mouse", "mole": "mouse", "turtle": "mouse",
    "tortoise": "mouse", "frog": "mouse", "snail": "mouse", "lizard": "mouse", "guinea pig": "pig",
    "pony": "horse", "donkey": "horse", "zebra": "horse", "foal": "horse", "camel": "horse",
    "giraffe": "deer", "fawn": "deer", "moose": "deer", "reindeer": "deer", "stag": "deer",
    "calf": "cow", "bull": "cow", "ox": "cow", "goat": "deer", "lamb": "sheep", "piglet": "pig",
    "rhino": "elephant", "hippo": "elephant", "mammoth": "elephant", "dinosaur": "dragon",
    "robin": "bird", "sparrow": "bird", "songbird": "bird", "bluebird": "bird", "dove": "bird",
    "hummingbird": "bird", "swallow": "bird", "pigeon": "bird", "seagull": "bird", "gull": "bird",
    "raven": "crow", "hawk": "eagle", "falcon": "eagle", "phoenix": "eagle", "bat": "crow",
    "chicken": "hen", "rooster": "hen", "chick": "duck", "duckling": "duck", "goose": "swan",
    "stork": "swan", "flamingo": "swan", "peacock": "hen", "turkey": "hen",
    "moth": "butterfly", "dragonfly": "butterfly", "insect": "bee", "wasp": "bee",
    "bumblebee": "bee", "ladybug": "bee", "ladybird": "bee", "beetle": "bee", "fly": "bee",
    "goldfish": "fish", "shark": "whale", "dolphin": "whale", "orca": "whale", "seal": "whale",
    "octopus": "fish", "mermaid": "fish", "serpent": "dragon", "snake": "dragon",
    "wyvern": "dragon", "griffin": "dragon",
}  # fmt: skip
"""Words for animals, and the kind that is drawn for each."""

FALLBACK = "dog"
"""What an animal nobody has drawn yet looks like."""
