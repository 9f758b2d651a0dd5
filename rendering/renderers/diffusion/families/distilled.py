"""Distilled weights on top of a network: low-rank differences in peft's format, added for good."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

from safetensors.torch import load_file
from torch import Tensor, nn

PREFIX = "base_model.model."


def fuse(network: nn.Module, folder: Path) -> None:
    """Add the differences in `folder`, or in one below it, to the network's weights.

    W += (alpha / r) · B·A for linear layers and for convolutions. OSError where there are none,
    ValueError where they belong to another network or are of a kind that cannot be added so.
    """
    home = _home(folder)
    config = json.loads((home / "adapter_config.json").read_text())
    if config.get("use_dora"):
        raise ValueError("Differences of magnitude (DoRA) cannot be added.")
    weights = load_file(home / "adapter_model.safetensors")
    names = {key.removesuffix(".lora_A.weight") for key in weights if key.endswith("lora_A.weight")}
    if len(weights) != 2 * len(names):
        raise ValueError("There is more in the file than low-rank differences.")
    layers = dict(network.named_parameters())
    for name in sorted(names):
        down, up = weights[f"{name}.lora_A.weight"], weights[f"{name}.lora_B.weight"]
        module = name.removeprefix(PREFIX)
        weight = layers.get(f"{module}.weight")
        if weight is None:
            raise ValueError(f"The network has no layer {module}.")
        _add(weight, down, up, _scale(config, module, rank=down.shape[0]))


def _home(folder: Path) -> Path:
    found = sorted(folder.rglob("adapter_config.json"))
    if not found:
        raise FileNotFoundError(f"There is no adapter_config.json in {folder}.")
    return found[0].parent


def _scale(config: dict[str, Any], module: str, *, rank: int) -> float:
    """alpha / r, or alpha / √r where it was trained so; some layers have an alpha of their own."""
    alpha = float(config["lora_alpha"])
    for pattern, own in (config.get("alpha_pattern") or {}).items():
        if re.fullmatch(rf"(.*\.)?{pattern}", module):
            alpha = float(own)
    return alpha / (math.sqrt(rank) if config.get("use_rslora") else rank)


def _add(weight: nn.Parameter, down: Tensor, up: Tensor, scale: float) -> None:
    """A convolution's A has its kernel, and its B is 1 × 1: flattened they are matrices, too."""
    difference = (up.float().flatten(1) @ down.float().flatten(1)) * scale
    if difference.numel() != weight.numel():
        raise ValueError("The differences are not of the weights' shape.")
    weight.data = (weight.data.float() + difference.view(weight.shape)).to(weight.dtype)
