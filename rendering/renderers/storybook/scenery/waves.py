"""A row of waves that can roll for ever: its sheet repeats, grain and all, every wavelength."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..kit.masks import Plane
from .drawables import Layer, Workshop


@dataclass(slots=True)
class Waves(Layer):
    """A layer whose picture repeats every `length` frame heights."""

    length: float = 0.5

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        sheet = workshop.sheet(self.depth, self.top, self.bottom, spare=self.spare, seed=self.seed)
        self.paint(sheet)
        yield self.cost * 0.8
        period = round(self.length * workshop.unit)
        for plane in (*sheet.colour, sheet.alpha):
            _repeat(plane, period)
        self._sprite = sheet.sprite(self.drop)
        yield self.cost * 0.2


def _repeat(plane: Plane, period: int) -> None:
    """The first `period` columns again and again, in place; the seam is mixed over a few."""
    width = plane.shape[1]
    if width <= period:
        return
    seam = min(8, width - period, period)
    share = np.linspace(0, 1, seam + 2, dtype=np.float32)[1:-1]
    first = plane[:, :period].copy()
    first[:, :seam] += (plane[:, period : period + seam] - first[:, :seam]) * (1 - share)
    for start in range(0, width, period):
        plane[:, start : start + period] = first[:, : width - start]
