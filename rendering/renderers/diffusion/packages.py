"""The libraries that generated video needs, and whether they are here. Imports none of them."""

from __future__ import annotations

from importlib.util import find_spec

PACKAGES = ("torch", "diffusers", "transformers", "accelerate")
INSTALL = "Generated video needs the AI packages: pip install --constraint constraints.txt '.[ai]'"
"""What to do where one is missing."""


def installed() -> bool:
    return all(map(find_spec, PACKAGES))
