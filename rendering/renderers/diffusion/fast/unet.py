"""The denoiser. What the text does not touch is computed once for both guidance halves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, cast

import torch
from torch import Tensor, nn

from .attention import KeysValues, TextAttention, TextStates
from .blocks import DownBlock, Entry, Exit, FirstBlock, MiddleBlock, UpBlock, attends
from .layout import put_channels_last, size_of
from .running import Run, plainly


@dataclass(slots=True)
class Shared:
    """How far a step gets without the text: the same for the guided and the unguided half."""

    frames: int
    remembered: Tensor
    pictures: Tensor
    pixels: Tensor

    def repeated(self, times: int) -> Shared:
        """For `times` texts for each film."""
        if times == 1:
            return self
        parts = (self.remembered, self.pictures, self.pixels)
        return Shared(self.frames, *(torch.cat([part] * times) for part in parts))


class FastUNet(nn.Module):
    """UNet3DConditionModel whose first block attends to text, as those of Zeroscope do."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        if not attends(stock.down_blocks[0]):
            raise ValueError("The first block of the network has to attend to text.")
        self.time_proj, self.time_embedding = stock.time_proj, stock.time_embedding
        self.entry = Entry(stock)
        self.first = FirstBlock(stock)
        self.down = nn.ModuleList(DownBlock(block) for block in stock.down_blocks[1:])
        self.middle = MiddleBlock(stock.mid_block)
        self.up = nn.ModuleList(UpBlock(block) for block in stock.up_blocks)
        self.exit = Exit(stock)
        put_channels_last(self)

    @property
    def stages(self) -> list[nn.Module]:
        """What is run, and compiled, one after the other."""
        return [self.entry, *self._reading, self.exit]

    @property
    def dtype(self) -> torch.dtype:
        return self.exit.convolution.weight.dtype

    def embed(self, timesteps: Tensor) -> Tensor:
        """(N,) → (N, D): what the layers are told of N steps."""
        return self.time_embedding(self.time_proj(timesteps).to(self.dtype))

    def read(self, texts: Tensor) -> TextStates:
        """Of text embeddings (B, tokens, D)."""
        return TextStates(tuple(_keys_values(block, texts) for block in self._reading))

    def forward(
        self, latents: Tensor, embedded: Tensor, text: TextStates, *, run: Run = plainly
    ) -> Tensor:
        """Latents (B, C, F, H, W), one step's (1, D) and R texts → predictions (R, C, F, H, W).

        R is B, or a multiple of it: first all films with their first texts, and so on.
        """
        return self.finish(self.begin(latents, embedded, run=run), embedded, text, run=run)

    def begin(self, latents: Tensor, embedded: Tensor, *, run: Run = plainly) -> Shared:
        """As far as it goes without a text."""
        frames = latents.shape[2]
        pictures = latents.permute(0, 2, 3, 4, 1).contiguous().flatten(0, 1).permute(0, 3, 1, 2)
        return Shared(frames, *run(self.entry, pictures, embedded, frames))

    def finish(
        self, shared: Shared, embedded: Tensor, text: TextStates, *, run: Run = plainly
    ) -> Tensor:
        """The rest of `forward`."""
        frames = shared.frames
        shared = shared.repeated(text.count * frames // shared.pictures.shape[0])
        texts = iter(text.blocks)
        pictures, more = run(
            self.first, shared.pictures, shared.pixels, embedded, frames, next(texts)
        )
        remembered = [shared.remembered, *more]
        del shared  # large, and of no use any more
        for block in self.down:
            pictures, more = run(block, pictures, embedded, frames, next(texts))
            remembered += more
        pictures = run(self.middle, pictures, embedded, frames, next(texts))
        for block in cast("Iterable[UpBlock]", self.up):
            own = [remembered.pop() for _ in block.layers]
            size = size_of(remembered[-1]) if remembered else None
            pictures = run(block, pictures, own, embedded, frames, next(texts), size)
        predicted = run(self.exit, pictures)
        return predicted.unflatten(0, (-1, frames)).transpose(1, 2)

    @property
    def _reading(self) -> list[nn.Module]:
        """The stages that are given texts; some have no use for them."""
        return [self.first, *self.down, self.middle, *self.up]


def _keys_values(block: Any, texts: Tensor) -> Sequence[KeysValues]:
    layers = (part for part in block.modules() if isinstance(part, TextAttention))
    return [layer.keys_values(texts) for layer in layers]
