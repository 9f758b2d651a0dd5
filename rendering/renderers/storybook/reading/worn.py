"""What is said of somebody's look, and the colours that hair and skin have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .scene_words import Token
from .vocabulary import english_looks


@dataclass(frozen=True, slots=True)
class Worn:
    """Something said of a look: its trait's name, "" where it has none, and its colours.

    `clothes` are what a person wears most of, a `hide` is an animal's own; a coat is both.
    `bound` is the word that gives it to somebody: "with", "in", "wore", "" for "his".
    """

    name: str
    colours: tuple[str, ...] = ()
    clothes: bool = False
    hide: bool = False
    bound: str = ""


def looking(token: Token) -> Iterator[Worn]:
    """What an adjective such as "bald" or "red-haired" says of a look."""
    if "look" in token.facts:
        name, _, said = token.facts["look"].partition("=")
        colour = look_colour(name, said)
        yield Worn(name, (colour,) if colour else ())


@lru_cache(maxsize=256)
def look_colour(trait: str, word: str) -> str:
    """ "#rrggbb" for a word of hair or skin, "" where that is no colour of theirs."""
    tables = {
        "hair": english_looks.HAIR_COLOURS,
        "beard": english_looks.HAIR_COLOURS,
        "skin": english_looks.SKIN_COLOURS,
    }
    for table in (tables.get(trait, {}), english_looks.COLOURS):
        for code, said in table.items():
            if word in said.split():
                return code
    return ""


def hair_colour(word: str, colour: str) -> str:
    """The colour that hair called `word` has; what it is where another language says `colour`."""
    plain = english_looks.COLOURS.get(colour, "").split()[:1]
    named = look_colour("hair", word) or (look_colour("hair", plain[0]) if plain else "")
    return named or colour
