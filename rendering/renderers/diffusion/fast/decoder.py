"""From latents to pictures: AutoencoderKL's decoder, with its doublings at the smaller size."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from .layout import put_channels_last
from .running import Run, plainly
from .upsampling import PhaseUpsample


class FastDecoder(nn.Module):
    """AutoencoderKL.decode, without tiles and slices: the caller gives as much as fits."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        self.scaling: float = stock.config.scaling_factor
        self.entry = _Entry(stock)
        self.up = nn.ModuleList(_UpBlock(block) for block in stock.decoder.up_blocks)
        self.exit = _Exit(stock)
        put_channels_last(self)

    @property
    def stages(self) -> list[nn.Module]:
        """What is run, and compiled, one after the other."""
        return [self.entry, *self.up, self.exit]

    @property
    def dtype(self) -> torch.dtype:
        return self.exit.convolution.weight.dtype

    def forward(self, latents: Tensor, *, run: Run = plainly) -> Tensor:
        """Latents (N, C, H, W) as the denoiser leaves them → pictures (N, 3, H', W'), −1 to 1."""
        pictures = (latents / self.scaling).to(self.dtype)
        pictures = pictures.contiguous(memory_format=torch.channels_last)
        for stage in self.stages:
            pictures = run(stage, pictures)
        return pictures


class _Entry(nn.Module):
    def __init__(self, stock: Any) -> None:
        super().__init__()
        self.after_quantisation = stock.post_quant_conv or nn.Identity()
        self.convolution = stock.decoder.conv_in
        self.middle = stock.decoder.mid_block

    def forward(self, latents: Tensor) -> Tensor:
        return self.middle(self.convolution(self.after_quantisation(latents)))


class _UpBlock(nn.Module):
    def __init__(self, block: Any) -> None:
        super().__init__()
        self.resnets = block.resnets
        self.doubling = PhaseUpsample(block.upsamplers[0]) if block.upsamplers else None

    def forward(self, pictures: Tensor) -> Tensor:
        for resnet in self.resnets:
            pictures = resnet(pictures, None)
        return pictures if self.doubling is None else self.doubling(pictures)


class _Exit(nn.Module):
    def __init__(self, stock: Any) -> None:
        super().__init__()
        decoder = stock.decoder
        self.norm, self.activation = decoder.conv_norm_out, decoder.conv_act
        self.convolution = decoder.conv_out

    def forward(self, pictures: Tensor) -> Tensor:
        return self.convolution(self.activation(self.norm(pictures)))
