"""Records of tiny models, with weights in a MODEL_DIR of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from rendering.renderers import RENDERERS, get_renderer
from rendering.renderers.base import Shot
from rendering.renderers.diffusion import renderer
from rendering.renderers.diffusion.models import MODELS, Memory, Sampling, VideoModel
from stories.model_files import Source

NAME = "tiny"
REPO = "storyvid/tiny-zeroscope"
RENDERER = "rendering.renderers.diffusion.renderer.DiffusionRenderer"
TINY = replace(
    MODELS["zeroscope"],
    name=NAME,
    title="Tiny",
    source=Source(REPO),
    width=64,
    height=32,
    memory=Memory(weights=0.01, denoiser=0.008, activations=0.01, decoding=0.001),
    sampling={"fast": Sampling(2), "high": Sampling(3), "draft": Sampling(2, "dpm-karras")},
    tflop_per_step=0.000_1,
    second_pass="",
    turbo=None,
)


def save_tiny(folder: Path) -> Path:
    """The weights, where MODEL_DIR=`folder` is searched for them."""
    from tests.rendering.diffusion import tiny_zeroscope  # it imports torch, which records need not

    tiny_zeroscope.save(folder / REPO)
    return folder


def introduce(model: VideoModel = TINY) -> None:
    """This process knows that model from now on."""
    MODELS[model.name] = model
    RENDERERS[model.name] = RENDERER


@contextmanager
def known(model: VideoModel = TINY) -> Iterator[None]:
    """The site knows that model and its renderer."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(MODELS, model.name, model)
        patch.setitem(RENDERERS, model.name, RENDERER)
        get_renderer.cache_clear()
        try:
            yield
        finally:
            get_renderer.cache_clear()
            renderer.forget()


def shot(text: str = "A fox runs.", *, seed: int = 1, quality: str = "fast", **fields: str) -> Shot:
    profile = TINY.profile(quality)
    return Shot(text=text, prompt=text, seed=seed, profile=profile, **fields)
