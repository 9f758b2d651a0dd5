"""Convolutions over time. A (3, 1, 1) kernel over (F, H, W) is a (3, 1) kernel over (F, H·W)."""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn
from torch.nn import functional

from .layout import films_of, frames_of, size_of


class TemporalConvolutions(nn.Module):
    """TemporalConvLayer: each pixel over time, four times, added to what came in.

    With channels last the film is a view of its frames, and the matrix kernels of 2-D convolutions
    are faster than those of 3-D ones.
    """

    def __init__(self, stock: Any) -> None:
        super().__init__()
        steps = (stock.conv1, stock.conv2, stock.conv3, stock.conv4)
        self.norms = nn.ModuleList(step[0] for step in steps)
        self.convolutions = nn.ModuleList(_flat(step[-1]) for step in steps)

    def forward(self, pictures: Tensor, frames: int) -> Tensor:
        """(B·F, C, H, W) → the same shape."""
        before = film = films_of(pictures, frames)
        for norm, convolution in zip(self.norms, self.convolutions, strict=True):
            film = convolution(functional.silu(norm(film)))
        return frames_of(before + film, size_of(pictures))


def _flat(stock: Any) -> nn.Conv2d:
    weight = stock.weight.detach().squeeze(-1)
    flat = nn.Conv2d(
        weight.shape[1], weight.shape[0], (3, 1), padding=(1, 0), device="meta", dtype=weight.dtype
    )
    flat.weight = nn.Parameter(weight, requires_grad=False)
    flat.bias = nn.Parameter(stock.bias.detach(), requires_grad=False)
    return flat
