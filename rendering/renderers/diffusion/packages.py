"""The libraries that generated video needs, and whether they are here. Imports none of them."""

from __future__ import annotations

from rendering.renderers.base import RenderError
from stories.model_files import packages

PACKAGES = ("torch", "diffusers", "transformers", "accelerate")
INSTALL = packages.how_to_install("Generated video")
"""What to do where one is missing."""


def installed() -> bool:
    return packages.installed(PACKAGES)


def not_installed() -> RenderError:
    return RenderError("no_ai_packages", INSTALL)
