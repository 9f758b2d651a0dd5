"""The renderers by name, imported on first use."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from .base import QUALITY_PROFILES, QualityProfile, Renderer
from .diffusion.models import MODELS

STORYBOOK = "storybook"
RENDERERS = {
    STORYBOOK: "rendering.renderers.storybook.StorybookRenderer",
} | {
    name: "rendering.renderers.diffusion.renderer.DiffusionRenderer"
    for name, model in MODELS.items()
    if model.offered
}
"""Name → dotted path of a class without constructor arguments, or, for a text-to-video model, of
one that is given the model. One line adds a renderer."""


@cache
def get_renderer(name: str) -> Renderer:
    """The renderer of that name, one per process, so that it stays warm. KeyError if unknown."""
    module, _, attribute = RENDERERS[name].rpartition(".")
    make = getattr(import_module(module), attribute)
    renderer: Renderer = make(MODELS[name]) if name in MODELS else make()
    return renderer


def quality_profiles(renderer: str) -> dict[str, QualityProfile]:
    """The qualities that a renderer offers, with size, rate and length of their clips."""
    if renderer not in MODELS:
        return QUALITY_PROFILES
    model = MODELS[renderer]
    return {quality: model.profile(quality) for quality in model.sampling}
