"""Figures in English, for every language: one or several of them, and how they look."""

from __future__ import annotations

from stories.writers.offline.chance import Dice
from stories.writers.offline.visuals import look_of, with_article

UNIQUE = ("moon", "sun", "wind")
"""Of whom there is one."""
_PLURALS = {
    "mouse": "mice", "child": "children", "fish": "fish", "sheep": "sheep", "deer": "deer",
    "goose": "geese", "wolf": "wolves", "elf": "elves", "man": "men", "woman": "women",
    "fisherman": "fishermen", "people": "people", "siblings": "siblings", "ox": "oxen",
    "calf": "calves",
}  # fmt: skip
_WORN_IN_PAIRS = frozenset(
    ("boots", "rubber boots", "shoes", "gloves", "glasses", "trousers", "hair", "curls", "braids",
     "eyes", "ears", "wings", "freckles", "fur", "slippers", "bangles")
)  # fmt: skip
_MAX_LOOK = 120


def counted(english: str, number: str = "") -> str:
    """A phrase with its article ("a small fox"), or as several ("three small foxes")."""
    if english in UNIQUE:
        return f"the {english}"
    if not number:
        return with_article(english)
    *rest, last = english.split()
    return " ".join([number, *rest, _PLURALS.get(last) or _plural(last)])


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def wearing(figure: str, worn: list[str]) -> str:
    """A figure with what it wears: "a girl with red boots and a yellow hat"."""
    parts = [each if _is_of_pairs(each) else with_article(each) for each in worn]
    return f"{figure} with {' and '.join(parts)}" if parts else figure


def _is_of_pairs(english: str) -> bool:
    return any(english.endswith(pair) for pair in _WORN_IN_PAIRS)


def looking(figure: str, *, gloss: str, kind: str, given: str, dice: Dice) -> str:
    """A figure with the look that a reader gave it in English, else with one of its own."""
    if given.isascii() and any(letter.isalpha() for letter in given):
        return f"{figure}, {given[:_MAX_LOOK]}"
    if gloss in ("girl", "boy"):
        return look_of(figure, kind=gloss, dice=dice)
    sort = {"large": "thing", "worn": "thing", "creature": "animal"}.get(kind, kind)
    return look_of(figure, kind="" if gloss in UNIQUE else sort, dice=dice)
