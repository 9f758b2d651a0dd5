"""English words."""

from __future__ import annotations

from collections.abc import Mapping

NOUNS = {
    "fox": "forest",
    "owl": "forest",
    "girl": "village",
    "lighthouse": "sea",
    "tortoise": "garden",
}


def glosses() -> Mapping[str, str]:
    """Every known word form → English."""
    return {noun: noun for noun in NOUNS}
