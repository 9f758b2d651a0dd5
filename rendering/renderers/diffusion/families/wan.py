"""Wan 2.1: a diffusion transformer with a T5 that reads 512 tokens."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKLWan,
    UniPCMultistepScheduler,
    WanPipeline,
    WanTransformer3DModel,
)
from transformers import UMT5EncoderModel

from rendering.renderers.diffusion.devices import Device
from rendering.renderers.diffusion.ladder import DECODED_AT_ONCE, Rung
from rendering.renderers.diffusion.models import VideoModel

from . import OnPart
from .stock import T5Pipeline, read_parts, t5_tokenizer, weights

FLOW_SHIFT = 3.0
"""Its authors' choice for pictures 480 pixels high."""


class Wan(T5Pipeline):
    def decoding(self, rung: Rung) -> dict[str, Any]:
        """It decodes four frames at a time as it is; below that, only tiles take less."""
        self.pipe.vae.use_tiling = rung.decoded < min(DECODED_AT_ONCE, rung.frames)
        return {}


def load(model: VideoModel, folders: Mapping[str, Path], *, device: Device, on_part: OnPart) -> Wan:
    """All parts of `model`. The decoder works in float32, as its authors advise."""
    folder, dtype = folders["model"], device.dtype(model.dtype)
    read = partial(weights, variant=model.source.variant)
    parts = read_parts(
        {
            "tokenizer": t5_tokenizer(folder / "tokenizer"),
            "text_encoder": read(UMT5EncoderModel, folder / "text_encoder", dtype=dtype),
            "vae": read(AutoencoderKLWan, folder / "vae", dtype=torch.float32),
            "transformer": read(WanTransformer3DModel, folder / "transformer", dtype=dtype),
            "scheduler": lambda: UniPCMultistepScheduler.from_pretrained(
                folder / "scheduler", flow_shift=FLOW_SHIFT, local_files_only=True
            ),
        },
        on_part,
    )
    return Wan(model, WanPipeline, parts, device)
