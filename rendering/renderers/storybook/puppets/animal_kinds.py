"""Which four-legged animals there are: proportions and colours."""

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
    "squirrel": Quadruped(
        0.26, 0.44, 0.28, 0.11, 0.14, 0.30, 0.10, "point", "plume",
        (Coat("#b8602f", "#fbeedd"), Coat("#8a6a5a", "#f0e6dc")), cycles_per_second=1.9,
    ),
    "hedgehog": Quadruped(
        0.27, 0.56, 0.18, 0.11, 0.06, 0.25, 0.20, "round", "none",
        (Coat("#d9b48a", "#f6e6cc", "#6b4a3c"),), mane="spines", cycles_per_second=1.6,
    ),
    "donkey": Quadruped(
        0.35, 0.44, 0.50, 0.125, 0.28, 0.23, 0.34, "long", "tuft",
        (Coat("#8f8a92", "#e6e0da", "#5a5460"),), paws="dark", nose="#4a4048", mane="crest",
        cycles_per_second=1.1,
    ),
    "goat": Quadruped(
        0.32, 0.44, 0.42, 0.10, 0.22, 0.22, 0.22, "leaf", "stub",
        (Coat("#efe6da", "#fffaf2", "#b9a28c"), Coat("#a8845e", "#ecd9bc", "#6b4f3a")),
        paws="dark", horns="curved", cycles_per_second=1.2,
    ),
    "giraffe": Quadruped(
        0.30, 0.46, 0.66, 0.11, 1.50, 0.21, 0.26, "leaf", "tuft",
        (Coat("#f0c46a", "#fbe8be", "#a8683a"),), paws="dark", horns="stumps", mane="patches",
    ),
    "monkey": Quadruped(
        0.29, 0.40, 0.42, 0.13, 0.14, 0.28, 0.12, "disc", "curl",
        (Coat("#8a5a3c", "#ecc79c"),), nose="#5a3a30", cycles_per_second=1.5,
    ),
    "camel": Quadruped(
        0.35, 0.44, 0.56, 0.12, 0.52, 0.20, 0.42, "leaf", "tuft",
        (Coat("#d0a060", "#f0d6a4", "#a87a44"),), nose="#7a563a", mane="hump",
        cycles_per_second=0.9,
    ),
    "dinosaur": Quadruped(
        0.36, 0.50, 0.34, 0.17, 0.95, 0.20, 0.18, "none", "thick",
        (Coat("#6fae6a", "#e6e8b0", "#3f8a6a"), Coat("#7a9ac0", "#e6e0ec", "#4f6a9a")),
        nose="#3f6a4a", mane="plates", cycles_per_second=0.9,
    ),
}  # fmt: skip
