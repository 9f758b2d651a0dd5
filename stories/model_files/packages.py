"""Whether the libraries that run models are here. Imports none of them."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec


def installed(names: Iterable[str]) -> bool:
    return all(map(find_spec, names))


def how_to_install(what: str) -> str:
    """What to do where one is missing that `what` cannot do without; one sentence."""
    return f"{what} needs the AI packages: pip install --constraint constraints.txt '.[ai]'"
