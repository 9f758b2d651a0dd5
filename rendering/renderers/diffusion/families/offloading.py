"""Which parts of a model are on the card: all of them, or only the one that works."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor, nn


class Part:
    """A network that goes to the card, or waits in the machine's memory.

    From the first time that it leaves the card on, a copy stays in memory: weights never change,
    so that they travel one way only.
    """

    def __init__(self, network: nn.Module, *, device: torch.device) -> None:
        self._device = device
        self._waiting: list[Tensor] | None = None
        self._tensors = [*network.parameters(), *network.buffers()]

    def bring(self) -> None:
        for tensor in self._tensors:
            if tensor.device != self._device:
                tensor.data = tensor.data.to(self._device)

    def park(self) -> bool:
        """Whether any of it was on the device."""
        was_there = any(tensor.device == self._device for tensor in self._tensors)
        if self._waiting is None:
            self._waiting = [tensor.data.cpu() for tensor in self._tensors]
        for tensor, waiting in zip(self._tensors, self._waiting, strict=True):
            tensor.data = waiting
        return was_there


class Card:
    """The device's memory, and who is in it."""

    def __init__(self, device: str) -> None:
        self.device = torch.empty(0, device=device).device  # with its number, as tensors have it
        self._parts: list[Part] = []
        self._is_narrow = False

    def add(self, part: Part) -> Part:
        """One more that comes when it is asked for."""
        self._parts.append(part)
        return part

    def settle(self, parts: Sequence[Part], *, offload: bool) -> None:
        """These parts are going to work, one after the other; the others make room.

        With `offload` only the one that works is on the card.
        """
        self._is_narrow = offload
        self._leave(part for part in self._parts if part not in parts)
        if not offload:
            for part in parts:
                part.bring()

    def use(self, part: Part) -> None:
        """That part works next."""
        if self._is_narrow:
            self._leave(other for other in self._parts if other is not part)
        part.bring()

    def clear(self) -> None:
        """Nobody is there any more; who is asked for comes back."""
        self._leave(self._parts)

    def _leave(self, parts: Iterable[Part]) -> None:
        if self.device.type == "cpu":
            return
        have_left = [part.park() for part in parts]
        if any(have_left) and self.device.type == "cuda":
            torch.cuda.empty_cache()
