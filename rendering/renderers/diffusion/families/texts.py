"""Prompts as the networks read them: tokens, then embeddings."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

KEPT = 8
"""Negative prompts whose embeddings are kept; there is one for each model."""


class TextEncoder:
    """CLIP's text encoder with its tokenizer: what is too long is cut, what is short is padded."""

    def __init__(self, tokenizer: Any, network: Any, *, most_tokens: int) -> None:
        self._tokenizer = tokenizer
        self._network = network
        self._most = min(most_tokens, tokenizer.model_max_length)
        self._kept: OrderedDict[str, Tensor] = OrderedDict()

    @torch.no_grad()
    def encode(self, prompts: Sequence[str]) -> Tensor:
        """(prompts, tokens, D), on the network's device."""
        read = self._tokenizer(
            list(prompts),
            padding="max_length",
            max_length=self._most,
            truncation=True,
            return_tensors="pt",
        )
        device = self._network.device
        masked = getattr(self._network.config, "use_attention_mask", False)
        mask = read.attention_mask.to(device) if masked else None
        return self._network(read.input_ids.to(device), attention_mask=mask)[0]

    def encode_negative(self, prompt: str) -> Tensor:
        """(1, tokens, D); computed once for each prompt."""
        if prompt not in self._kept:
            self._kept[prompt] = self.encode([prompt])
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(prompt)
        return self._kept[prompt]
