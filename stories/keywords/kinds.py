"""English names that are no things: they stand elsewhere in a clause."""

from __future__ import annotations

COLOURS = frozenset(
    (
        "red",
        "blue",
        "green",
        "yellow",
        "white",
        "black",
        "golden",
        "brown",
        "grey",
        "pink",
        "purple",
    )
)
TIMES = {
    "night": "at night",
    "morning": "in the morning",
    "evening": "in the evening",
    "winter": "in winter",
    "summer": "in summer",
    "autumn": "in autumn",
    "spring": "in spring",
}
