"""Pictures whose channels come last in memory: seen as pixels or as films without a copy."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def pixels_of(pictures: Tensor) -> Tensor:
    """(N, C, H, W) as (N, H·W, C)."""
    return pictures.permute(0, 2, 3, 1).flatten(1, 2)


def pictures_of(pixels: Tensor, size: tuple[int, int]) -> Tensor:
    """(N, H·W, C) as (N, C, H, W)."""
    return pixels.unflatten(1, size).permute(0, 3, 1, 2)


def films_of(pictures: Tensor, frames: int) -> Tensor:
    """(B·F, C, H, W) as (B, C, F, H·W)."""
    return pixels_of(pictures).unflatten(0, (-1, frames)).permute(0, 3, 1, 2)


def frames_of(films: Tensor, size: tuple[int, int]) -> Tensor:
    """(B, C, F, H·W) as (B·F, C, H, W)."""
    return pictures_of(films.permute(0, 2, 3, 1).flatten(0, 1), size)


def size_of(pictures: Tensor) -> tuple[int, int]:
    """Height and width."""
    return pictures.shape[-2], pictures.shape[-1]


def put_channels_last(network: nn.Module) -> None:
    """The weights of all 2-D convolutions, in place; the values stay."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            weight = module.weight
            weight.data = weight.data.contiguous(memory_format=torch.channels_last)
