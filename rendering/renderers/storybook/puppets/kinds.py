"""Which drawing a word gets; a creature nobody has drawn yet gets the nearest one."""

from __future__ import annotations

from .animal_kinds import QUADRUPEDS
from .animal_words import ANIMAL_WORDS, FALLBACK
from .bird_kinds import BIRDS
from .people_kinds import PEOPLE, PEOPLE_WORDS

OTHERS = frozenset(
    """butterfly bee firefly ladybird fish whale dolphin shark octopus dragon frog turtle snail
    snake ghost dragonfly bat monkey monster crab spider ant crocodile seal""".split()  # noqa: SIM905
)
"""Kinds whose drawing takes no measures of a species."""

KINDS = frozenset({*PEOPLE, *QUADRUPEDS, *BIRDS, *OTHERS})
"""Every kind with a drawing of its own."""

_NEAREST = {**PEOPLE_WORDS, **ANIMAL_WORDS}


def kind_of(word: str) -> str:
    """The kind drawn for a word: itself, its nearest relative, or that of its last noun."""
    return _known(word) or FALLBACK


def has_drawing(word: str) -> bool:
    """Whether the word, or a relative of what it means, is drawn."""
    return bool(_known(word))


def _known(word: str) -> str:
    word = " ".join(word.lower().split())
    noun = word.split(" ")[-1]
    for candidate in (word, noun, *_singulars(noun)):
        if candidate in KINDS:
            return candidate
        if candidate in _NEAREST:
            return _NEAREST[candidate]
    return ""


def _singulars(noun: str) -> tuple[str, ...]:
    """What a noun may be the plural of."""
    return noun.removesuffix("s"), noun.removesuffix("es"), noun.removesuffix("ves") + "f"
