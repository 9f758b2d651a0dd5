"""From latents to frames, chunk by chunk; short memory slows it down, but never stops it."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from rendering.renderers.diffusion import devices
from rendering.renderers.diffusion.fast import FastDecoder, Run, plainly

from .offloading import Part

logger = logging.getLogger(__name__)

Pictures = NDArray[np.uint8]
"""Some frames: uint8 RGB, shape (frames, height, width, 3)."""


class Decoding:
    """Decodes for one call of `generate`.

    Until its first chunk is decoded it fails where the device has no room. After that it halves its
    chunks, down to single frames, and then goes on without the card, in float32.
    """

    def __init__(
        self, decoder: FastDecoder, part: Part, *, device: torch.device, chunk: int, run: Run
    ) -> None:
        self._decoder = decoder
        self._part = part
        self._device = device
        self._chunk = chunk
        self._run = run
        self._has_begun = False
        self._has_left = False
        self._copying = torch.cuda.Stream() if self._device.type == "cuda" else None

    def pictures(self, latents: Tensor) -> Iterator[Pictures]:
        """Latents (C, F, H, W) → frames by chunks: one is copied while the next is decoded."""
        waiting: Callable[[], Pictures] | None = None
        place = 0
        while place < latents.shape[1]:
            decoded = self._decoded(latents, place)
            place += decoded.shape[0]
            copied = self._copied(decoded)
            if waiting is not None:
                yield waiting()
            waiting = copied
        if waiting is not None:
            yield waiting()

    @torch.no_grad()
    def _decoded(self, latents: Tensor, place: int) -> Tensor:
        """uint8 (frames, H', W', 3), from `place` on, as many as fit."""
        while True:
            try:
                decoded = self._once(latents, place)
                self._has_begun = True
                return decoded
            except Exception as error:
                may_take_less = self._has_begun and not self._has_left
                if not (may_take_less and devices.is_out_of_memory(error)):
                    raise
            self._take_less()

    def _once(self, latents: Tensor, place: int) -> Tensor:
        start = place
        if self._run is not plainly and latents.shape[1] > self._chunk:
            # a shorter last chunk would be compiled anew: a full one repeats some frames instead
            start = min(place, latents.shape[1] - self._chunk)
        chunk = latents[:, start : start + self._chunk].transpose(0, 1)
        pictures = self._decoder(chunk.to(self._device), run=self._run)
        return as_bytes(pictures)[place - start :]

    def _take_less(self) -> None:
        """Outside of the except block, or what failed would still be held."""
        self._run = plainly
        if self._chunk > 1:
            self._chunk //= 2
            logger.warning("Decoding goes on by %d frames: no room for more", self._chunk)
        else:
            self._leave_the_card()
        devices.clear()

    def _leave_the_card(self) -> None:
        logger.warning("Decoding goes on without the card: no room for a single frame")
        if self._device.type != "cpu":
            self._part.park()
        self._decoder = copy.deepcopy(self._decoder).float()
        self._device = torch.device("cpu")
        self._has_left = True

    def _copied(self, decoded: Tensor) -> Callable[[], Pictures]:
        """Begin to copy; what comes back waits until it is done."""
        if decoded.device.type != "cuda" or self._copying is None:
            return decoded.numpy
        pinned = torch.empty(decoded.shape, dtype=decoded.dtype, pin_memory=True)
        self._copying.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(self._copying):
            pinned.copy_(decoded, non_blocking=True)
            done = self._copying.record_event()
        decoded.record_stream(self._copying)

        def wait() -> Pictures:
            done.synchronize()
            return pinned.numpy()

        return wait


def as_bytes(pictures: Tensor) -> Tensor:
    """(N, 3, H, W) from −1 to 1 → uint8 (N, H, W, 3), contiguous."""
    levels = pictures.float().add(1.0).mul(127.5).round().clamp(0, 255).to(torch.uint8)
    return levels.permute(0, 2, 3, 1).contiguous()
