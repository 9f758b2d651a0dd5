"""What passes through the sky: birds by day, a falling star by night."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..kit.colour import Colour
from ..kit.geometry import ribbon
from ..kit.paper import Sheet
from ..kit.sprite import Canvas, Sprite
from .camera import View
from .drawables import Workshop

_ROUND = 3.0
"""Frame heights that birds fly before they come again."""

_EVERY, _FALLS = 8.0, 1.0
"""Seconds from one falling star to the next, and of its fall."""


@dataclass(slots=True)
class Flock:
    """Four birds far off, beating their wings."""

    seed: int
    aspect: float
    colour: Colour
    seconds: float
    cost: float = 4.0
    _birds: list[Sprite] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        for lift in (1.0, 0.6, 0.1, -0.5, -0.1, 0.5):
            sheet = Sheet(
                0.09, 0.06, unit=workshop.unit, origin=(0.045, 0.03), style=workshop.style
            )
            wings = [
                (-0.030, -0.012 * lift), (-0.014, -0.018 * lift), (0.0, 0.002),
                (0.014, -0.018 * lift), (0.030, -0.012 * lift),
            ]  # fmt: skip
            sheet.piece(ribbon(wings, [0.002, 0.006, 0.008, 0.006, 0.002]), self.colour, shadow=0)
            self._birds.append(sheet.sprite())
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        start = 0.25 + (self.seed % 5) * 0.12
        run = time * self.seconds
        for i in range(4):
            x = (start + 0.073 * run) % _ROUND + 0.075 * i - 0.02 * (i % 2)
            y = 0.17 + 0.03 * i * (1 if i < 2 else -0.3) + 0.01 * math.sin(2 * run + i)
            wing = int(run * 9 + 2 * i) % 6
            canvas.put(self._birds[wing], *view.at(x, y, 0.15), 0.75)


@dataclass(slots=True)
class ShootingStar:
    """A falling star across the sky, the first after some 1.2 seconds."""

    aspect: float
    seconds: float = 3.0
    cost: float = 5.0
    _sprite: Sprite | None = None

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        sheet = Sheet(0.40, 0.24, unit=workshop.unit, origin=(0.02, 0.20), style=workshop.style)
        tail = [(0.34, -0.16), (0.16, -0.075), (0.0, 0.0)]
        sheet.piece(ribbon(tail, [0.0005, 0.003, 0.009]), "#fff6d8", shadow=0, edge=0, blur=0.002)
        self._sprite = sheet.sprite()
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._sprite is not None  # noqa: S101 - prepared before the first frame
        age = (time * self.seconds % _EVERY - 1.2) / _FALLS
        if 0 < age < 1:
            x, y = self.aspect * 0.92 - 0.60 * age, 0.04 + 0.28 * age
            canvas.put(self._sprite, *view.at(x, y, 0.05), min(1.0, 4 * age, 2.5 * (1 - age)))
