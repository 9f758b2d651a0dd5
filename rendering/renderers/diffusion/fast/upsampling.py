"""Doubling a picture and convolving it, at the smaller size: 4/9 of the products.

In a picture doubled by repeating, a 3 × 3 kernel sees each pixel of the small one two times, so it
is one of four 2 × 2 kernels there, one for each place inside the doubled pixel.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from .layout import size_of


class PhaseUpsample(nn.Module):
    """Upsample2D: nearest doubling, then a 3 × 3 convolution with padding 1."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        self.convolution = stock.conv if stock.name == "conv" else stock.Conv2d_0

    def forward(self, pictures: Tensor, size: tuple[int, int] | None = None) -> Tensor:
        """(N, C, H, W) → (N, C', 2·H, 2·W), or the size asked for, where an odd one was halved."""
        height, width = size_of(pictures)
        if size is not None and size != (2 * height, 2 * width):
            # the last row or column lacks its twin: the kernels at that edge would be others
            return self.convolution(functional.interpolate(pictures, size=size, mode="nearest"))
        kernels = phase_kernels(self.convolution.weight)
        biases = self.convolution.bias.repeat(4)
        return _interleaved(functional.conv2d(pictures, kernels, biases, padding=1))


def phase_kernels(weight: Tensor) -> Tensor:
    """(O, C, 3, 3) → (4·O, C, 2, 2), for the places (0, 0), (0, 1), (1, 0), (1, 1)."""
    exact = weight.to(torch.promote_types(weight.dtype, torch.float32))
    kernels = [kernel for rows in _halved(exact, 2) for kernel in _halved(rows, 3)]
    joined = torch.cat(kernels).to(weight.dtype)
    return joined.contiguous(memory_format=torch.channels_last)


def _halved(weight: Tensor, dim: int) -> tuple[Tensor, Tensor]:
    """What the first and the second pixel of a doubled one see along `dim`."""
    before, here, after = weight.unbind(dim)
    first = torch.stack((before, here + after), dim)
    return first, torch.stack((before + here, after), dim)


def _interleaved(phases: Tensor) -> Tensor:
    """(N, 4·O, H + 1, W + 1) → (N, O, 2·H, 2·W). Padding gave every phase one row too many."""
    number, channels = phases.shape[0], phases.shape[1] // 4
    height, width = phases.shape[2] - 1, phases.shape[3] - 1
    places = phases.permute(0, 2, 3, 1).unflatten(-1, (2, 2, channels))
    doubled = phases.new_empty(number, height, 2, width, 2, channels)
    for row in (0, 1):
        for column in (0, 1):
            seen = places[:, row : row + height, column : column + width, row, column]
            doubled[:, :, row, :, column] = seen
    return doubled.flatten(3, 4).flatten(1, 2).permute(0, 3, 1, 2)
