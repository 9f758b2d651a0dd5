"""The work of a clip in FLOPs, and from it the time: known before anything is generated."""

from __future__ import annotations

from rendering.renderers.base import QualityProfile

from .ladder import guidance_of
from .models import MODELS, SECOND_PASS_STRENGTH, Sampling, VideoModel

TERA = 1e12


def seconds(model: VideoModel, profile: QualityProfile, *, speed: float) -> float | None:
    """How long a warm model makes one clip of that profile, at `speed` FLOP/s as really reached.

    None where the model's FLOPs are not known.
    """
    work = tflop(model, profile)
    return None if work is None else work * TERA / speed


def tflop(model: VideoModel, profile: QualityProfile) -> float | None:
    """The work of one clip of that profile, in TFLOP; None where it is not known."""
    if model.tflop_per_step is None:
        return None
    sampling = model.sampling[profile.name]
    size = _size(model, model.width, model.height)
    steps = _guided_steps(sampling, guidance=guidance_of(model, profile))
    if profile.name != "hd" or not model.second_pass:
        size = _size(model, profile.width, profile.height)
        return _pass(model, steps, frames=profile.frames, size=size)
    first = _pass(model, steps, frames=profile.frames, size=size)
    return first + _second_pass(model, profile)


def _second_pass(model: VideoModel, profile: QualityProfile) -> float:
    """It is the same network on larger pictures."""
    second = MODELS[model.second_pass]
    steps = _guided_steps(second.sampling["hd"], guidance=guidance_of(second, profile))
    size = _size(model, profile.width, profile.height)
    return _pass(model, steps * SECOND_PASS_STRENGTH, frames=profile.frames, size=size)


def _pass(model: VideoModel, steps: float, *, frames: int, size: float) -> float:
    per_step = (model.tflop_per_step or 0.0) * frames / 24
    return (steps * per_step + model.tflop_per_decoded_frame * frames) * size


def _guided_steps(sampling: Sampling, *, guidance: float) -> float:
    """Its steps counted as guided ones: one without guidance costs half."""
    guided = sampling.guided if guidance > 1.0 else 0.0
    return sampling.steps * (guided + (1.0 - guided) / 2)


def _size(model: VideoModel, width: int, height: int) -> float:
    """Pixels, in pictures of the model's own size."""
    return width * height / (model.width * model.height)
