"""Which birds there are: proportions and colours."""

from __future__ import annotations

from dataclasses import dataclass

from .animal_kinds import Coat


@dataclass(frozen=True, slots=True)
class Bird:
    """A bird; `length` is its body length in frame heights, the rest in body lengths.

    `bill` is how the beak is shaped: pointed, hooked, flat, curved or long.
    """

    length: float
    head: float
    neck: float
    beak: float
    tail: float
    leg: float
    coats: tuple[Coat, ...]
    crest: str = ""
    bill: str = "pointed"
    flies: bool = True
    upright: bool = False
    plumage: str = "fan"


BIRDS = {
    "bird": Bird(0.24, 0.30, 0.10, 0.20, 0.50, 0.22,
                 (Coat("#3f7fc4", "#f6e2b8"), Coat("#d8523e", "#f6dcb4"),
                  Coat("#e8a23a", "#fff1cf"), Coat("#3a8f86", "#f3e8c8"))),
    "owl": Bird(0.30, 0.46, 0.0, 0.13, 0.30, 0.10,
                (Coat("#8a6244", "#ecd2a6"), Coat("#6d6a80", "#e6dfd6"),
                 Coat("#a87848", "#f6e2bc")), crest="tufts", upright=True),
    "crow": Bird(0.26, 0.28, 0.10, 0.30, 0.52, 0.24, (Coat("#34304a", "#4a4664"),)),
    "parrot": Bird(0.26, 0.34, 0.04, 0.17, 0.95, 0.16,
                   (Coat("#d8352e", "#f2b632", "#2f6fd0"), Coat("#3f9a4a", "#f2d04a", "#d8452e")),
                   bill="hooked", plumage="macaw"),
    "toucan": Bird(0.27, 0.32, 0.06, 0.56, 0.40, 0.18, (Coat("#2c2a40", "#fff0d0"),),
                   bill="long"),
    "eagle": Bird(0.30, 0.27, 0.10, 0.20, 0.46, 0.20, (Coat("#6a452e", "#fff6ea", "#4a3024"),),
                  bill="hooked", plumage="broad"),
    "seagull": Bird(0.26, 0.27, 0.08, 0.22, 0.34, 0.22, (Coat("#fbf8f2", "#fffdf8", "#9aa4b4"),),
                    plumage="broad"),
    "duck": Bird(0.28, 0.30, 0.20, 0.27, 0.28, 0.14,
                 (Coat("#f2c84a", "#fff1b8"), Coat("#f8f2e4", "#fffaf0")), bill="flat",
                 flies=False, plumage="up"),
    "mallard": Bird(0.28, 0.29, 0.20, 0.27, 0.28, 0.14, (Coat("#a88a70", "#e8dccb", "#6b5444"),),
                    bill="flat", flies=False, plumage="up"),
    "goose": Bird(0.30, 0.23, 0.62, 0.24, 0.28, 0.16, (Coat("#fbf6ec", "#fffaf4", "#d9d2c8"),),
                  bill="flat", flies=False, plumage="up"),
    "swan": Bird(0.31, 0.20, 0.95, 0.22, 0.30, 0.0, (Coat("#faf6f0", "#fffcf8", "#dcd8dc"),),
                 bill="swan", flies=False, plumage="up"),
    "chicken": Bird(0.28, 0.27, 0.26, 0.15, 0.46, 0.20,
                    (Coat("#f4ece0", "#fffaf2"), Coat("#c9683c", "#f0c48a")), crest="comb",
                    flies=False, plumage="up"),
    "rooster": Bird(0.29, 0.25, 0.34, 0.16, 0.70, 0.24,
                    (Coat("#c8502e", "#f2b04a", "#2f6a5a"),), crest="comb", flies=False,
                    plumage="sickle"),
    "chick": Bird(0.22, 0.40, 0.0, 0.15, 0.12, 0.14, (Coat("#f8d24e", "#fff0b0"),), flies=False,
                  plumage="up"),
    "turkey": Bird(0.30, 0.20, 0.34, 0.15, 0.40, 0.20, (Coat("#7a4a34", "#d9a860", "#4a2e28"),),
                   crest="wattle", flies=False, plumage="wheel"),
    "peacock": Bird(0.28, 0.20, 0.46, 0.16, 0.40, 0.22, (Coat("#2a6ac0", "#3f9ab8", "#2f8a5a"),),
                    crest="crown", flies=False, plumage="wheel"),
    "flamingo": Bird(0.26, 0.22, 1.05, 0.30, 0.26, 0.80, (Coat("#f08aa0", "#f8b8c0", "#d8607e"),),
                     bill="curved", flies=False, plumage="up"),
    "stork": Bird(0.26, 0.22, 0.62, 0.56, 0.26, 0.66, (Coat("#faf6ee", "#fffcf8", "#2c2a3a"),),
                  bill="long", flies=False, plumage="up"),
    "ostrich": Bird(0.28, 0.19, 1.15, 0.18, 0.30, 0.66, (Coat("#3a3444", "#f6ecdc", "#f2e6da"),),
                    bill="flat", flies=False, plumage="up"),
    "penguin": Bird(0.34, 0.34, 0.0, 0.16, 0.18, 0.10, (Coat("#2c3350", "#fbf4e8"),), flies=False,
                    upright=True),
}  # fmt: skip
