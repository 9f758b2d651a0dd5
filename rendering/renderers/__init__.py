"""The renderers by name, imported on first use."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from .base import Renderer

RENDERERS = {
    "storybook": "rendering.renderers.storybook.StorybookRenderer",
}
"""Name → dotted path of a class without constructor arguments. One line adds a renderer."""


@cache
def get_renderer(name: str) -> Renderer:
    """The renderer of that name, one per process, so that it stays warm. KeyError if unknown."""
    module, _, attribute = RENDERERS[name].rpartition(".")
    renderer: Renderer = getattr(import_module(module), attribute)()
    return renderer
