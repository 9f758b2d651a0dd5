"""AnimateDiff: a motion module put into any network of Stable Diffusion 1.5."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from diffusers import (
    AnimateDiffPipeline,
    AutoencoderKL,
    DDIMScheduler,
    MotionAdapter,
    UNet2DConditionModel,
    UNetMotionModel,
)
from transformers import CLIPTextModel, CLIPTokenizer

from rendering.renderers.diffusion.devices import Device
from rendering.renderers.diffusion.ladder import Rung
from rendering.renderers.diffusion.models import VideoModel

from . import OnPart
from .stock import StockPipeline, read_parts, weights

_NOISE = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "linear"}
"""What the motion module was trained on; Stable Diffusion's own schedule is another."""


class AnimateDiff(StockPipeline):
    def decoding(self, rung: Rung) -> dict[str, Any]:
        return {"decode_chunk_size": rung.decoded}


def load(
    model: VideoModel, folders: Mapping[str, Path], *, device: Device, on_part: OnPart
) -> AnimateDiff:
    """The base in `model` with the motion module in `motion_adapter`."""
    base, dtype = folders["model"], device.dtype(model.dtype)
    read = partial(weights, dtype=dtype, variant=model.source.variant)
    parts = read_parts(
        {
            "tokenizer": lambda: CLIPTokenizer.from_pretrained(
                base / "tokenizer", local_files_only=True
            ),
            "text_encoder": read(CLIPTextModel, base / "text_encoder"),
            "vae": read(AutoencoderKL, base / "vae"),
            "unet": read(UNet2DConditionModel, base / "unet"),
            "motion_adapter": read(MotionAdapter, folders["motion_adapter"]),
        },
        on_part,
    )
    # Merged here, so that the motion module is not kept in memory a second time.
    parts["unet"] = UNetMotionModel.from_unet2d(parts["unet"], parts.pop("motion_adapter")).eval()
    return AnimateDiff(
        model, AnimateDiffPipeline(**parts, motion_adapter=None, scheduler=_scheduler()), device
    )


def _scheduler() -> DDIMScheduler:
    return DDIMScheduler(
        **_NOISE,
        clip_sample=False,
        set_alpha_to_one=False,
        steps_offset=1,
        timestep_spacing="linspace",
    )
