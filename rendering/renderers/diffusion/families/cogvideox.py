"""CogVideoX: a diffusion transformer with a T5 that reads 226 tokens."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from diffusers import (
    AutoencoderKLCogVideoX,
    CogVideoXDDIMScheduler,
    CogVideoXPipeline,
    CogVideoXTransformer3DModel,
)
from transformers import T5EncoderModel

from rendering.renderers.diffusion.devices import Device
from rendering.renderers.diffusion.ladder import DECODED_AT_ONCE, Rung
from rendering.renderers.diffusion.models import VideoModel

from . import OnPart
from .stock import T5Pipeline, read_parts, t5_tokenizer, weights

_TILES = {True: (240, 360), False: (144, 200)}
"""Height and width. They overlap by a sixth and a fifth, which must be whole latents of 8 pixels:
other sizes come out larger than they should."""


class CogVideoX(T5Pipeline):
    def decoding(self, rung: Rung) -> dict[str, Any]:
        """It decodes eight frames at a time as it is; tiles of a quarter or a twelfth take less."""
        vae = self.pipe.vae
        vae.enable_tiling(*_TILES[rung.decoded >= DECODED_AT_ONCE])
        vae.use_tiling = rung.decoded < rung.frames
        return {}


def load(
    model: VideoModel, folders: Mapping[str, Path], *, device: Device, on_part: OnPart
) -> CogVideoX:
    """All parts of `model`. A T5 may overflow in float16, so it reads in bfloat16."""
    folder, dtype = folders["model"], device.dtype(model.dtype)
    reader_dtype = device.dtype("bfloat16")
    read = partial(weights, variant=model.source.variant)
    parts = read_parts(
        {
            "tokenizer": t5_tokenizer(folder / "tokenizer"),
            "text_encoder": read(T5EncoderModel, folder / "text_encoder", dtype=reader_dtype),
            "vae": read(AutoencoderKLCogVideoX, folder / "vae", dtype=dtype),
            "transformer": read(CogVideoXTransformer3DModel, folder / "transformer", dtype=dtype),
            "scheduler": lambda: CogVideoXDDIMScheduler.from_pretrained(
                folder / "scheduler", timestep_spacing="trailing", local_files_only=True
            ),
        },
        on_part,
    )
    return CogVideoX(model, CogVideoXPipeline, parts, device)
