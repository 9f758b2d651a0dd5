"""Zeroscope with random weights, full-size or tiny, and what the benchmark does to it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import AutoencoderKL, DDIMScheduler, TextToVideoSDPipeline, UNet3DConditionModel
from diffusers.models.resnet import TemporalConvLayer
from transformers import CLIPTextConfig, CLIPTextModel

from rendering.media.encoding import encode
from rendering.renderers.diffusion import devices
from rendering.renderers.diffusion.families.text_to_video import ZeroscopeParts
from tests.rendering.diffusion.tiny_zeroscope import clip_tokenizer

UNET: dict[str, Any] = {
    "sample_size": 32,
    "in_channels": 4,
    "out_channels": 4,
    "down_block_types": ("CrossAttnDownBlock3D",) * 3 + ("DownBlock3D",),
    "up_block_types": ("UpBlock3D",) + ("CrossAttnUpBlock3D",) * 3,
    "block_out_channels": (320, 640, 1280, 1280),
    "layers_per_block": 2,
    "norm_num_groups": 32,
    "cross_attention_dim": 1024,
    "attention_head_dim": 64,
}
VAE: dict[str, Any] = {
    "in_channels": 3,
    "out_channels": 3,
    "latent_channels": 4,
    "block_out_channels": (128, 256, 512, 512),
    "layers_per_block": 2,
    "down_block_types": ("DownEncoderBlock2D",) * 4,
    "up_block_types": ("UpDecoderBlock2D",) * 4,
    "sample_size": 512,
}
CLIP: dict[str, Any] = {
    "vocab_size": 49408,
    "hidden_size": 1024,
    "intermediate_size": 4096,
    "num_hidden_layers": 23,
    "num_attention_heads": 16,
    "max_position_embeddings": 77,
    "hidden_act": "gelu",
    "projection_dim": 512,
}
SCHEDULER: dict[str, Any] = {
    "num_train_timesteps": 1000,
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "clip_sample": False,
    "set_alpha_to_one": False,
    "steps_offset": 1,
    "prediction_type": "epsilon",
}
TINY_UNET = {"block_out_channels": (32, 64, 64, 64), "norm_num_groups": 8} | {
    "cross_attention_dim": 32,
    "attention_head_dim": 16,
}
TINY_VAE = {"block_out_channels": (16, 32, 32, 32), "norm_num_groups": 8}
TINY_CLIP = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2} | {
    "num_attention_heads": 4
}


@dataclass(slots=True)
class Parts:
    """The networks as they are loaded, on the processor in the card's precision."""

    unet: Any
    vae: Any
    text_encoder: Any
    tokenizer: Any
    scheduler: Any

    def copied(self) -> ZeroscopeParts:
        """For our pipeline, which rewrites its own; the plain way keeps the originals."""
        return ZeroscopeParts(
            unet=copy.deepcopy(self.unet),
            vae=copy.deepcopy(self.vae),
            text_encoder=copy.deepcopy(self.text_encoder),
            tokenizer=self.tokenizer,
            scheduler_config=dict(self.scheduler.config),
        )


def build(device: devices.Device, *, is_tiny: bool) -> Parts:
    """Random networks, made on the device, for making them there takes seconds, not minutes."""
    torch.manual_seed(0)
    dtype = device.dtype("float16")
    with torch.device(device.kind), _by_default(dtype):
        unet = UNet3DConditionModel(**(UNET | (TINY_UNET if is_tiny else {})))
        vae = AutoencoderKL(**(VAE | (TINY_VAE if is_tiny else {})))
        text = CLIPTextModel(CLIPTextConfig(**(CLIP | (TINY_CLIP if is_tiny else {}))))
    for layer in unet.modules():
        if isinstance(layer, TemporalConvLayer):
            torch.nn.init.normal_(layer.conv4[-1].weight, std=0.02)
    networks = [
        network.eval().requires_grad_(False).to("cpu", dtype) for network in (unet, vae, text)
    ]
    return Parts(*networks, clip_tokenizer(CLIP["vocab_size"]), DDIMScheduler(**SCHEDULER))


@contextmanager
def _by_default(dtype: Any) -> Iterator[None]:
    """Networks are made in that precision at once: in float32 they would not fit on small cards."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        yield
    finally:
        torch.set_default_dtype(before)


def stock_pipeline(made: Parts) -> Any:
    pipeline = TextToVideoSDPipeline(
        vae=made.vae,
        text_encoder=made.text_encoder,
        tokenizer=made.tokenizer,
        unet=made.unet,
        scheduler=made.scheduler,
    )
    pipeline.set_progress_bar_config(disable=True)
    pipeline.vae.enable_slicing()
    return pipeline


def save(made: Parts, folder: Path) -> None:
    stock_pipeline(made).save_pretrained(folder)


def export(frames: Any, file: Path, *, fps: int) -> None:
    """As the plain way does: through diffusers' exporter where imageio is, else through ours.

    The latter is the faster one, so that A is never slower here than it is.
    """
    try:
        import imageio  # noqa: F401
    except ImportError:
        pictures = (
            np.ascontiguousarray((frame * 255).round().astype(np.uint8)) for frame in frames
        )
        height, width = frames[0].shape[:2]
        encode(pictures, file, width=width, height=height, fps=fps, on_frame=lambda count: None)
        return
    from diffusers.utils import export_to_video

    export_to_video(list(frames), str(file), fps=fps)
