"""Who is in a scene, looking as they always look: seen to here, whatever the model made of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stories.writers.base import Character

from .cleaning import folded

_ENDS = ".!?"


def those_in(cast: Sequence[Character], *, named: Sequence[str], told: str) -> list[Character]:
    """The characters that are named, or that the scene's words name, in the order of the cast."""
    names = {folded(name) for name in named} - {""}
    return [one for one in cast if folded(one.name) in names or _mentions(told, one.name)]


def with_looks(visual: str, cast: Sequence[Character]) -> str:
    """The visual with the look of each of them in it, beside the name where it stands there."""
    for one in cast:
        if one.look and folded(one.look) not in folded(visual):
            visual = _with_look(visual, one)
    return visual


def _with_look(visual: str, one: Character) -> str:
    named = _named(one.name).search(visual) if one.name else None
    if named is None:
        return f"{visual.rstrip(_ENDS)}; {one.look}."
    return f"{visual[: named.end()]} ({one.look}){visual[named.end() :]}"


def _mentions(told: str, name: str) -> bool:
    return bool(name) and _named(name).search(told) is not None


def _named(name: str) -> re.Pattern[str]:
    """The name as a word; in scripts without spaces, wherever it stands."""
    edge = r"\b" if name.isascii() else ""
    return re.compile(f"{edge}{re.escape(name)}{edge}", re.I)
