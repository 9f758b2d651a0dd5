"""A mention: one place in the text where somebody is spoken of."""

from __future__ import annotations

from dataclasses import dataclass, field

from .worn import Worn

# Trades with clothes of their own; an old one is an old man or woman first.
TRADES = {
    "farmer": "man",
    "chef": "man",
    "doctor": "man",
    "nurse": "woman",
    "police officer": "man",
    "firefighter": "man",
    "pilot": "man",
    "sailor": "man",
    "captain": "man",
    "clown": "man",
    "cowboy": "man",
}
# People known by what they wear, and whom one calls them as well: "the girl" is the princess.
COSTUMED = {
    "princess": "girl",
    "prince": "boy",
    "queen": "woman",
    "king": "man",
    "knight": "man",
    "wizard": "old man",
    "witch": "woman",
    "pirate": "man",
    "astronaut": "man",
    "teenager": "child",
    "superhero": "man",
    "ballerina": "girl",
    **TRADES,
}
# Every other kind is a creature.
PEOPLE = frozenset(
    ("girl", "boy", "woman", "man", "old man", "old woman", "child", "baby", *COSTUMED),
)


@dataclass(slots=True)
class Mention:
    """A figure where the text speaks of it. `pronoun` is "she", "he", "it", "they", "i" or "we"."""

    index: int
    kind: str = ""
    name: str = ""
    pronoun: str = ""
    colours: list[str] = field(default_factory=list)
    count: int = 1
    action: str = ""
    passage: str = ""  # "enters", "leaves", "ahead"
    definite: bool = False
    open_gender: bool = False
    another: bool = False  # "a", "another"
    once_more: bool = False  # "a" only: an animal that nothing was told of may be meant
    uncertain: bool = False  # a capitalised word: somebody only if met elsewhere
    possessive: bool = False  # his, her: tells whom we speak of, brings nobody
    objective: bool = False  # him, "showed her the way": brings back whom we know
    owned: bool = False  # "her sister" is not the girl we know
    predicate: bool = False  # the king of "he was a king"
    naming: bool = False  # the "Puff" of "my name is Puff"
    pursued: bool = False  # the "it" of "chased it", "hugged it"
    gender: str = ""  # the "she" of a pirate named Lily
    of_adult: bool = False  # the "his" of "his wife"
    worn: list[Worn] = field(default_factory=list)
    shed: list[str] = field(default_factory=list)  # taken off, lost
