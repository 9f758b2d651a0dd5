"""What one call of `generate` is about: the shots, their noise, how they are made, who waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.diffusion.families import OnStep
from rendering.renderers.diffusion.fast import Run
from rendering.renderers.diffusion.ladder import Rung

Size = tuple[int, int]
"""Height and width, in pixels."""


class Progress:
    """Passes on how far it is, never falling, and knows who is still wanted."""

    def __init__(self, on_step: OnStep, shots: int) -> None:
        self._on_step = on_step
        self._share = 0.0
        self.wanted = list(range(shots))

    def tell(self, share: float) -> None:
        self._share = max(self._share, min(share, 1.0))
        self.wanted = list(self._on_step(self._share))

    def beat(self) -> None:
        """Something got done that is no share of its own."""
        self.tell(self._share)

    def beaten(self, run: Run) -> Run:
        """Runs stages as `run` does, with a beat after each.

        A step takes a processor a minute and more; without a card nothing runs ahead, so that what
        a stage has done is done.
        """

        def run_and_beat(stage: nn.Module, /, *arguments: Any) -> Any:
            made = run(stage, *arguments)
            self.beat()
            return made

        return run_and_beat

    def between(self, start: float, end: float) -> Callable[[float], None]:
        """Tells shares of a part of the work."""
        return lambda share: self.tell(start + share * (end - start))


class Noise:
    """One shot's noise: drawn on the processor in float32, so that it is the same everywhere."""

    def __init__(self, seed: int) -> None:
        self._generator = torch.Generator("cpu").manual_seed(seed % 2**63)

    def draw(self, shape: Sequence[int]) -> Tensor:
        return torch.randn(tuple(shape), generator=self._generator)


class Work:
    """Shots of one profile, made together on one rung."""

    def __init__(self, shots: Sequence[Shot], rung: Rung, on_step: OnStep) -> None:
        self.shots = shots
        self.rung = rung
        self.progress = Progress(on_step, len(shots))
        self._noise = [Noise(shot.seed) for shot in shots]

    @property
    def profile(self) -> QualityProfile:
        return self.shots[0].profile

    @property
    def size(self) -> Size:
        return self.rung.height, self.rung.width

    def prompts(self, places: Sequence[int]) -> list[str]:
        return [self.shots[place].prompt for place in places]

    def noise(self, places: Sequence[int], shape: Sequence[int]) -> Tensor:
        """Each shot's next noise, stacked: the same in any company."""
        return torch.stack([self._noise[place].draw(shape) for place in places])
