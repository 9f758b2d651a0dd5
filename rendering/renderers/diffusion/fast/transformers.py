"""The two transformers of a layer: inside each frame, and over the frames of each pixel."""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn

from .attention import KeysValues, SelfAttention, TextAttention
from .layout import films_of, frames_of, pictures_of, pixels_of, size_of


class BeforeText(nn.Module):
    """Transformer2DModel as far as it goes without a text: each frame attends to itself."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        block = _only_block(stock)
        self.norm, self.proj_in = stock.norm, stock.proj_in
        self.norm1, self.itself = block.norm1, SelfAttention(block.attn1)

    def forward(self, pictures: Tensor) -> Tensor:
        """(N, C, H, W) → (N, H·W, C')."""
        pixels = self.proj_in(pixels_of(self.norm(pictures)))
        return self.itself(self.norm1(pixels)) + pixels


class WithText(nn.Module):
    """The rest of Transformer2DModel."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        block = _only_block(stock)
        self.norm2, self.text = block.norm2, TextAttention(block.attn2)
        self.norm3, self.feed_forward = block.norm3, block.ff
        self.proj_out = stock.proj_out

    def forward(self, pictures: Tensor, pixels: Tensor, text: KeysValues) -> Tensor:
        """What came in and what BeforeText made of it → (N, C, H, W)."""
        pixels = self.text(self.norm2(pixels), text) + pixels
        pixels = self.feed_forward(self.norm3(pixels)) + pixels
        return pictures + pictures_of(self.proj_out(pixels), size_of(pictures))


class TemporalTransformer(nn.Module):
    """TransformerTemporalModel: each pixel looks at itself in the other frames, twice."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        block = _only_block(stock)
        self.norm, self.proj_in, self.proj_out = stock.norm, stock.proj_in, stock.proj_out
        self.norm1, self.first = block.norm1, SelfAttention(block.attn1)
        self.norm2, self.second = block.norm2, SelfAttention(block.attn2)
        self.norm3, self.feed_forward = block.norm3, block.ff

    def forward(self, pictures: Tensor, frames: int) -> Tensor:
        """(B·F, C, H, W) → the same shape."""
        film = films_of(pictures, frames)
        times = self.proj_in(self.norm(film).permute(0, 3, 2, 1).flatten(0, 1))
        times = self.first(self.norm1(times)) + times
        times = self.second(self.norm2(times)) + times
        times = self.feed_forward(self.norm3(times)) + times
        seen = self.proj_out(times).unflatten(0, (film.shape[0], -1)).permute(0, 3, 2, 1)
        return frames_of(film + seen, size_of(pictures))


def _only_block(stock: Any) -> Any:
    (block,) = stock.transformer_blocks
    return block
