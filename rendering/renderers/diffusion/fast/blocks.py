"""The blocks of the denoiser, made of the stock network's layers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from .attention import KeysValues
from .temporal_convolutions import TemporalConvolutions
from .transformers import BeforeText, TemporalTransformer, WithText
from .upsampling import PhaseUpsample

Texts = Sequence[KeysValues]
"""One pair for each layer of a block that attends to the text, in order."""


class Residual(nn.Module):
    """A residual block inside the frames and one over time."""

    def __init__(self, block: Any, number: int) -> None:
        super().__init__()
        self.resnet = block.resnets[number]
        self.temporal = TemporalConvolutions(block.temp_convs[number])

    def forward(self, pictures: Tensor, embedded: Tensor, frames: int) -> Tensor:
        return self.temporal(self.resnet(pictures, embedded), frames)


class Attending(nn.Module):
    """The transformers that follow it: inside the frames, with the text, over time."""

    def __init__(self, block: Any, number: int) -> None:
        super().__init__()
        self.before_text = BeforeText(block.attentions[number])
        self.with_text = WithText(block.attentions[number])
        self.over_time = TemporalTransformer(block.temp_attentions[number])

    def forward(self, pictures: Tensor, frames: int, text: KeysValues) -> Tensor:
        pictures = self.with_text(pictures, self.before_text(pictures), text)
        return self.over_time(pictures, frames)


class Layer(nn.Module):
    """Both of them, or the first one alone."""

    def __init__(self, block: Any, number: int) -> None:
        super().__init__()
        self.residual = Residual(block, number)
        self.attending = Attending(block, number) if attends(block) else None

    def forward(
        self, pictures: Tensor, embedded: Tensor, frames: int, text: KeysValues | None
    ) -> Tensor:
        pictures = self.residual(pictures, embedded, frames)
        return pictures if self.attending is None else self.attending(pictures, frames, text)


class DownBlock(nn.Module):
    """Layers, each of which is remembered for the way up, and a halving."""

    def __init__(self, block: Any, *, first: int = 0) -> None:
        super().__init__()
        numbers = range(first, len(block.resnets))
        self.layers = nn.ModuleList(Layer(block, number) for number in numbers)
        self.halving = block.downsamplers[0] if block.downsamplers else None

    def forward(
        self, pictures: Tensor, embedded: Tensor, frames: int, texts: Texts
    ) -> tuple[Tensor, list[Tensor]]:
        """Pictures (B·F, C, H, W) → halved ones, and those to remember."""
        remembered = []
        for layer, text in zip(self.layers, _each(texts, self.layers), strict=True):
            pictures = layer(pictures, embedded, frames, text)
            remembered.append(pictures)
        if self.halving is not None:
            pictures = self.halving(pictures)
            remembered.append(pictures)
        return pictures, remembered


class Entry(nn.Module):
    """All that comes before the first text: the same for both guidance halves."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        block = stock.down_blocks[0]
        self.convolution = stock.conv_in
        self.over_time = TemporalTransformer(stock.transformer_in)
        self.residual = Residual(block, 0)
        self.before_text = BeforeText(block.attentions[0])

    def forward(
        self, pictures: Tensor, embedded: Tensor, frames: int
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Latents (B·F, C, H, W) → what to remember, and what `FirstBlock` goes on with."""
        remembered = self.over_time(self.convolution(pictures), frames)
        pictures = self.residual(remembered, embedded, frames)
        return remembered, pictures, self.before_text(pictures)


class FirstBlock(nn.Module):
    """The first block from where the text comes in."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        block = stock.down_blocks[0]
        self.with_text = WithText(block.attentions[0])
        self.over_time = TemporalTransformer(block.temp_attentions[0])
        self.rest = DownBlock(block, first=1)

    def forward(
        self, pictures: Tensor, pixels: Tensor, embedded: Tensor, frames: int, texts: Texts
    ) -> tuple[Tensor, list[Tensor]]:
        """Like DownBlock's, from what `Entry` gives."""
        pictures = self.over_time(self.with_text(pictures, pixels, texts[0]), frames)
        smaller, remembered = self.rest(pictures, embedded, frames, texts[1:])
        return smaller, [pictures, *remembered]


class MiddleBlock(nn.Module):
    """A residual one, then pairs of attention and another residual one."""

    def __init__(self, block: Any) -> None:
        super().__init__()
        first, *others = range(len(block.resnets))
        self.residual = Residual(block, first)
        self.attending = nn.ModuleList(Attending(block, number - 1) for number in others)
        self.others = nn.ModuleList(Residual(block, number) for number in others)

    def forward(self, pictures: Tensor, embedded: Tensor, frames: int, texts: Texts) -> Tensor:
        pictures = self.residual(pictures, embedded, frames)
        for attending, other, text in zip(self.attending, self.others, texts, strict=True):
            pictures = other(attending(pictures, frames, text), embedded, frames)
        return pictures


class UpBlock(nn.Module):
    """Layers that are each given what was remembered at their place, and a doubling."""

    def __init__(self, block: Any) -> None:
        super().__init__()
        numbers = range(len(block.resnets))
        self.layers = nn.ModuleList(Layer(block, number) for number in numbers)
        self.doubling = PhaseUpsample(block.upsamplers[0]) if block.upsamplers else None

    def forward(
        self,
        pictures: Tensor,
        remembered: Sequence[Tensor],
        embedded: Tensor,
        frames: int,
        texts: Texts,
        size: tuple[int, int] | None,
    ) -> Tensor:
        """Pictures and one remembered for each layer → pictures of `size`."""
        each = zip(self.layers, remembered, _each(texts, self.layers), strict=True)
        for layer, before, text in each:
            pictures = layer(torch.cat((pictures, before), 1), embedded, frames, text)
        return pictures if self.doubling is None else self.doubling(pictures, size)


class Exit(nn.Module):
    """From the last block's pictures to what the network predicts."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        self.norm, self.activation = stock.conv_norm_out, stock.conv_act
        self.convolution = stock.conv_out

    def forward(self, pictures: Tensor) -> Tensor:
        if self.norm is not None:
            pictures = self.activation(self.norm(pictures))
        return self.convolution(pictures)


def attends(block: Any) -> bool:
    """Whether a stock block has transformers."""
    return bool(getattr(block, "has_cross_attention", False))


def _each(texts: Texts, layers: nn.ModuleList) -> Sequence[KeysValues | None]:
    return texts if texts else [None] * len(layers)
