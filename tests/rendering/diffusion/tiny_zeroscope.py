"""Zeroscope in small: random weights and a tokenizer, made here, saved as the real ones are."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import AutoencoderKL, DDIMScheduler, TextToVideoSDPipeline, UNet3DConditionModel
from diffusers.models.resnet import TemporalConvLayer
from safetensors.torch import save_file
from torch import nn
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer

from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.diffusion.devices import Device
from rendering.renderers.diffusion.families.text_to_video import ZeroscopeParts, ZeroscopePipeline
from rendering.renderers.diffusion.ladder import Rung
from rendering.renderers.diffusion.models import MODELS, Sampling

TOKENS = 514
"""Every byte inside a word and at its end, a beginning and an end."""

UNET: dict[str, Any] = {
    "sample_size": 8,
    "block_out_channels": (8, 16),
    "layers_per_block": 1,
    "down_block_types": ("CrossAttnDownBlock3D", "DownBlock3D"),
    "up_block_types": ("UpBlock3D", "CrossAttnUpBlock3D"),
    "cross_attention_dim": 8,
    "attention_head_dim": 4,
    "norm_num_groups": 4,
}
VAE: dict[str, Any] = {
    "block_out_channels": (8, 8, 8, 8),
    "down_block_types": ("DownEncoderBlock2D",) * 4,
    "up_block_types": ("UpDecoderBlock2D",) * 4,
    "layers_per_block": 1,
    "norm_num_groups": 4,
    "sample_size": 64,
}
CLIP: dict[str, Any] = {
    "vocab_size": TOKENS,
    "hidden_size": 8,
    "intermediate_size": 16,
    "num_attention_heads": 2,
    "num_hidden_layers": 2,
    "max_position_embeddings": 77,
    "bos_token_id": TOKENS - 2,
    "eos_token_id": TOKENS - 1,
    "pad_token_id": TOKENS - 1,
}
SCHEDULER: dict[str, Any] = {
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "clip_sample": False,
    "set_alpha_to_one": False,
    "steps_offset": 1,
}


def clip_tokenizer(vocab_size: int = TOKENS) -> CLIPTokenizer:
    """A tokenizer that reads any text byte by byte, for a text encoder of that vocabulary."""
    assert vocab_size >= TOKENS
    letters = _byte_letters()
    words = [*letters, *(f"{letter}</w>" for letter in letters)]
    words += ["<|startoftext|>", "<|endoftext|>"]
    vocabulary = {word: number for number, word in enumerate(words)}
    return CLIPTokenizer(vocabulary, [], model_max_length=77)


def _byte_letters() -> list[str]:
    """The letter that stands for each byte in byte-level vocabularies."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    return [chr(byte) for byte in printable] + [chr(256 + n) for n in range(len(others))]


def unet(seed: int = 0, **changed: Any) -> UNet3DConditionModel:
    torch.manual_seed(seed)
    network = UNet3DConditionModel(**(UNET | changed)).eval().requires_grad_(False)
    for layer in network.modules():
        if isinstance(layer, TemporalConvLayer):  # made of zeros, it would do nothing
            nn.init.normal_(layer.conv4[-1].weight, std=0.1)
    return network


def vae(seed: int = 0, **changed: Any) -> AutoencoderKL:
    torch.manual_seed(seed)
    return AutoencoderKL(**(VAE | changed)).eval().requires_grad_(False)


def text_encoder(seed: int = 0, **changed: Any) -> CLIPTextModel:
    torch.manual_seed(seed)
    return CLIPTextModel(CLIPTextConfig(**(CLIP | changed))).eval().requires_grad_(False)


def pipeline(
    seed: int = 0, *, scheduler: dict[str, Any] | None = None, **unet_changes: Any
) -> TextToVideoSDPipeline:
    """The stock pipeline, which knows nothing of ours."""
    made = TextToVideoSDPipeline(
        vae=vae(seed),
        text_encoder=text_encoder(seed),
        tokenizer=clip_tokenizer(),
        unet=unet(seed, **unet_changes),
        scheduler=DDIMScheduler(**(SCHEDULER | (scheduler or {}))),
    )
    made.set_progress_bar_config(disable=True)
    return made


def save(folder: Path, seed: int = 0, *, old_style: bool = False, **options: Any) -> Path:
    """A folder as the hub's repositories are, in today's way or in that of the real weights."""
    made = pipeline(seed, **options)
    made.save_pretrained(folder, safe_serialization=not old_style)
    if old_style:
        _save_old_text_encoder(made.text_encoder, folder / "text_encoder")
        _save_old_tokenizer(made.tokenizer, folder / "tokenizer")
        _rename_old_attention(folder / "vae" / "diffusion_pytorch_model.bin")
    return folder


def _save_old_text_encoder(network: CLIPTextModel, folder: Path) -> None:
    positions = torch.arange(network.config.max_position_embeddings)[None]
    weights = network.state_dict() | {"text_model.embeddings.position_ids": positions}
    torch.save(weights, folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()


def _save_old_tokenizer(tokenizer: CLIPTokenizer, folder: Path) -> None:
    (folder / "vocab.json").write_text(json.dumps(tokenizer.get_vocab()))
    (folder / "merges.txt").write_text("#version: 0.2\n")
    (folder / "tokenizer.json").unlink()


def _rename_old_attention(file: Path) -> None:
    names = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}
    weights = torch.load(file)
    for new, old in names.items():
        weights = {key.replace(f".{new}.", f".{old}."): value for key, value in weights.items()}
    torch.save(weights, file)


def parts(
    seed: int = 0, *, scheduler: dict[str, Any] | None = None, **unet_changes: Any
) -> ZeroscopeParts:
    """The same networks, for our pipeline."""
    return ZeroscopeParts(
        unet=unet(seed, **unet_changes),
        vae=vae(seed),
        text_encoder=text_encoder(seed),
        tokenizer=clip_tokenizer(),
        scheduler_config=SCHEDULER | (scheduler or {}),
    )


def make_shot(
    seed: int = 7, prompt: str = "a red fox", *, quality: str = "fast", **profile: Any
) -> Shot:
    size = {"width": 64, "height": 32, "fps": 8, "frames": 6, "steps": 3}
    return Shot(
        text="A fox.",
        prompt=prompt,
        seed=seed,
        profile=QualityProfile(quality, **(size | profile)),
    )


def make_rung(**changed: Any) -> Rung:
    usual = {"name": "scene", "frames": 6, "width": 64, "height": 32, "decoded": 4, "scenes": 4}
    return Rung(**(usual | changed))


def nobody_leaves(share: float) -> list[int]:
    """An `on_step` that goes on wanting all shots."""
    return list(range(4))


def zeroscope(
    sampling: Sampling | None = None, given: ZeroscopeParts | None = None, **options: Any
) -> ZeroscopePipeline:
    """Our pipeline on a processor, in float32."""
    model = replace(MODELS["zeroscope"], sampling={"fast": sampling or Sampling(3)})
    device = Device("cpu", "a processor", 0)
    return ZeroscopePipeline(
        given or parts(**options), model, device, on_part=lambda what, done, total: None
    )


def film(made: ZeroscopePipeline, *shots: Shot, **rung: Any) -> list[np.ndarray]:
    """All frames of each shot."""
    taken = made.generate(shots, rung=make_rung(**rung), on_step=nobody_leaves)
    return [np.stack(list(frames)) for _, frames in taken]


def difference(ours: torch.Tensor, stock: torch.Tensor) -> float:
    """Relative error."""
    assert ours.shape == stock.shape
    return float((ours - stock).norm() / stock.norm())


LINEAR = "down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_q"
KERNEL = "up_blocks.0.upsamplers.0.conv"
OVER_TIME = "mid_block.temp_convs.0.conv1.2"


def save_turbo(
    folder: Path, network: UNet3DConditionModel, *, rank: int = 2, alpha: int = 4
) -> Path:
    """Low-rank differences for three kinds of layers, as peft saves them."""
    torch.manual_seed(1)
    weights = {}
    for name in (LINEAR, KERNEL, OVER_TIME):
        out, into, *kernel = network.get_submodule(name).weight.shape
        ones = [1] * len(kernel)
        weights[f"base_model.model.{name}.lora_A.weight"] = torch.randn(rank, into, *kernel)
        weights[f"base_model.model.{name}.lora_B.weight"] = torch.randn(out, rank, *ones)
    folder.mkdir(parents=True, exist_ok=True)
    save_file(weights, folder / "adapter_model.safetensors")
    config = {"peft_type": "LORA", "r": rank, "lora_alpha": alpha, "target_modules": []}
    (folder / "adapter_config.json").write_text(json.dumps(config))
    return folder
