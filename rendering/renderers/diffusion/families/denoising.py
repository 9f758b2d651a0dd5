"""From noise to latents: several shots together, each with noise of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from rendering.renderers.diffusion.fast import FastUNet, Run, TextStates
from rendering.renderers.diffusion.sampling import Step, Table

from .work import Progress


@dataclass(slots=True)
class Guidance:
    """How strongly, for how many of the steps, and whether half by half to save memory."""

    scale: float
    share: float = 1.0
    halves: bool = False

    def steps(self, of: int) -> int:
        """How many steps, from the first, are guided."""
        return round(self.share * of) if self.scale > 1.0 else 0


@dataclass(slots=True)
class Texts:
    """What the network read: each shot's prompt, and what each is guided away from."""

    towards: TextStates
    away: TextStates | None = None
    _both: TextStates | None = None

    @property
    def both(self) -> TextStates:
        """First all that leads away, then all that leads there."""
        if self._both is None:
            self._both = self.away.followed_by(self.towards) if self.away else self.towards
        return self._both

    def picked(self, rows: Tensor) -> Texts:
        """Those of some of the shots."""
        away = None if self.away is None else self.away.picked(rows)
        return Texts(self.towards.picked(rows), away)


@dataclass(slots=True)
class Batch:
    """Shots that are denoised together. Those that nobody wants any more drop out."""

    places: list[int]
    latents: Tensor
    """(shots, C, F, H, W), float32."""
    texts: Texts
    noise: list[Tensor]
    """For each step that takes some: (shots, C, F, H, W)."""
    expected: Tensor | None = None

    def keep(self, wanted: Sequence[int]) -> None:
        """Only those, if any is left."""
        rows = [row for row, place in enumerate(self.places) if place in wanted]
        if len(rows) == len(self.places):
            return
        self.places = [self.places[row] for row in rows]
        chosen = torch.tensor(rows, device=self.latents.device, dtype=torch.long)
        self.latents = self.latents.index_select(0, chosen)
        self.texts = self.texts.picked(chosen)
        self.noise = [noise.index_select(0, chosen) for noise in self.noise]
        if self.expected is not None:
            self.expected = self.expected.index_select(0, chosen)


@dataclass(slots=True)
class Denoiser:
    """A network, and how it is run."""

    network: FastUNet
    run: Run

    @torch.no_grad()
    def denoise(
        self,
        batch: Batch,
        table: Table,
        guidance: Guidance,
        progress: Progress,
        *,
        shares: tuple[float, float],
    ) -> None:
        """Take all steps of the table; the latents in `batch` are clean then.

        `shares` of the whole work are done before it and after it.
        """
        tell = progress.between(*shares)
        device = batch.latents.device
        run = self.run if device.type == "cuda" else progress.beaten(self.run)
        embedded = self.network.embed(torch.tensor(table.timesteps, device=device))
        guided = guidance.steps(len(table.steps))
        pace = Pace(device)
        for number, step in enumerate(table.steps):
            now = embedded[number : number + 1]
            self._take(batch, step, number, now, guidance if number < guided else None, run)
            pace.keep()
            tell((number + 1) / len(table.steps))
            batch.keep(progress.wanted)

    def _take(
        self,
        batch: Batch,
        step: Step,
        number: int,
        embedded: Tensor,
        guidance: Guidance | None,
        run: Run,
    ) -> None:
        predicted = self._predicted(batch, embedded, guidance, run)
        noise = batch.noise[number] if number < len(batch.noise) else None
        batch.latents, batch.expected = step.taken(batch.latents, predicted, batch.expected, noise)

    def _predicted(
        self, batch: Batch, embedded: Tensor, guidance: Guidance | None, run: Run
    ) -> Tensor:
        """float32, the shape of the latents."""
        latents, texts = batch.latents.to(self.network.dtype), batch.texts
        if guidance is None or texts.away is None:
            return self.network(latents, embedded, texts.towards, run=run).float()
        if guidance.halves:
            shared = self.network.begin(latents, embedded, run=run)
            away, towards = (
                self.network.finish(shared, embedded, half, run=run).float()
                for half in (texts.away, texts.towards)
            )
        else:
            together = self.network(latents, embedded, texts.both, run=run).float()
            away, towards = together.chunk(2)
        return away + guidance.scale * (towards - away)


class Pace:
    """Lets the processor be one step ahead of a card: enough to keep it busy, and no more, so that
    what is told is true.
    """

    def __init__(self, device: torch.device) -> None:
        self._is_needed = device.type == "cuda"
        self._before: torch.cuda.Event | None = None

    def keep(self) -> None:
        """Wait for the step before the one that was just asked for."""
        if not self._is_needed:
            return
        asked = torch.cuda.Event()
        asked.record()
        if self._before is not None:
            self._before.synchronize()
        self._before = asked
