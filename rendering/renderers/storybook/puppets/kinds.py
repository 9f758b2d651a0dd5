"""Which drawing a word gets; a creature nobody has drawn yet gets the nearest one."""

from __future__ import annotations

from .animal_kinds import ANIMAL_WORDS, BIRDS, BUTTERFLIES, DRAGONS, FALLBACK, FISH, QUADRUPEDS
from .people_kinds import PEOPLE, PEOPLE_WORDS

KINDS = frozenset({*PEOPLE, *QUADRUPEDS, *BIRDS, *BUTTERFLIES, *FISH, *DRAGONS})
"""Every kind with a drawing of its own."""

_NEAREST = {**PEOPLE_WORDS, **ANIMAL_WORDS}


def kind_of(word: str) -> str:
    """The kind drawn for a word: itself, its nearest relative, or that of its last noun."""
    word = " ".join(word.lower().split())
    for candidate in (word, word.split(" ")[-1], word.removesuffix("s")):
        if candidate in KINDS:
            return candidate
        if candidate in _NEAREST:
            return _NEAREST[candidate]
    return FALLBACK
