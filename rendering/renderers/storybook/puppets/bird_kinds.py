"""Which birds there are: proportions and colours."""

from __future__ import annotations

from dataclasses import dataclass

from .animal_kinds import Coat


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
        0.66,
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
