"""Attention: to itself with one product for queries, keys and values, and to a text kept ready."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention

KeysValues = tuple[Tensor, Tensor]
"""Of one layer: (B, heads, tokens, C / heads) each."""

MOST_ROWS = 32_768
"""CUDA's attention kernels take at most 65,535 rows; films of HD have more pixels."""


@dataclass(frozen=True, slots=True)
class TextStates:
    """What every layer's attention needs of B texts: computed once, the same for all steps."""

    blocks: tuple[Sequence[KeysValues], ...]
    """By block of the network, then by layer; none where a block does not attend to text."""

    @property
    def count(self) -> int:
        """B."""
        return next(keys.shape[0] for block in self.blocks for keys, _ in block)

    def picked(self, rows: Tensor) -> TextStates:
        """Those of some of the texts."""
        return self._each(lambda kept: kept.index_select(0, rows))

    def repeated(self, times: int) -> TextStates:
        """One text's, for as many films."""
        return self._each(lambda kept: kept.repeat(times, 1, 1, 1))

    def followed_by(self, other: TextStates) -> TextStates:
        """These texts, then the other ones."""
        both = zip(self.blocks, other.blocks, strict=True)
        return TextStates(tuple(_followed(first, second) for first, second in both))

    def _each(self, change: Callable[[Tensor], Tensor]) -> TextStates:
        blocks = ([(change(keys), change(values)) for keys, values in b] for b in self.blocks)
        return TextStates(tuple(blocks))


def _followed(first: Sequence[KeysValues], second: Sequence[KeysValues]) -> list[KeysValues]:
    return [
        (torch.cat((keys, more_keys)), torch.cat((values, more_values)))
        for (keys, values), (more_keys, more_values) in zip(first, second, strict=True)
    ]


class SelfAttention(nn.Module):
    """Attention of each row of tokens to itself."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        self.heads = stock.heads
        self.to_all = _joined((stock.to_q, stock.to_k, stock.to_v))
        self.to_out = stock.to_out[0]

    def forward(self, tokens: Tensor) -> Tensor:
        """(N, T, C) → the same shape."""
        parts = self.to_all(tokens).unflatten(-1, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        queries, keys, values = parts.unbind(0)
        found = _attended(queries, keys, values)
        return self.to_out(found.transpose(1, 2).flatten(2))


class TextAttention(nn.Module):
    """Attention of all pixels of a film to its text."""

    def __init__(self, stock: Any) -> None:
        super().__init__()
        self.heads = stock.heads
        self.to_q, self.to_k, self.to_v = stock.to_q, stock.to_k, stock.to_v
        self.to_out = stock.to_out[0]

    def keys_values(self, texts: Tensor) -> KeysValues:
        """Of (B, tokens, D)."""
        return self._by_head(self.to_k(texts)), self._by_head(self.to_v(texts))

    def forward(self, pixels: Tensor, text: KeysValues) -> Tensor:
        """(B·F, T, C) → the same shape. A film's frames are one long row: they share the text."""
        films = text[0].shape[0]
        queries = self._by_head(self.to_q(pixels).unflatten(0, (films, -1)).flatten(1, 2))
        found = scaled_dot_product_attention(queries, *text).transpose(1, 2).flatten(2)
        return self.to_out(found.reshape(pixels.shape[0], pixels.shape[1], -1))

    def _by_head(self, rows: Tensor) -> Tensor:
        return rows.unflatten(-1, (self.heads, -1)).transpose(1, 2)


def _attended(queries: Tensor, keys: Tensor, values: Tensor) -> Tensor:
    if queries.shape[0] <= MOST_ROWS:
        return scaled_dot_product_attention(queries, keys, values)
    chunks = zip(*(part.split(MOST_ROWS) for part in (queries, keys, values)), strict=True)
    return torch.cat([scaled_dot_product_attention(q, k, v) for q, k, v in chunks])


def _joined(layers: Sequence[nn.Linear]) -> nn.Linear:
    weight = torch.cat([layer.weight.detach() for layer in layers])
    joined = nn.Linear(
        weight.shape[1], weight.shape[0], bias=False, device="meta", dtype=weight.dtype
    )
    joined.weight = nn.Parameter(weight, requires_grad=False)
    if layers[0].bias is not None:
        bias = torch.cat([layer.bias.detach() for layer in layers])
        joined.bias = nn.Parameter(bias, requires_grad=False)
    return joined
