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
from .stage import Workshop


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
        for i in range(4):
            x = start + 0.22 * time + 0.075 * i - 0.02 * (i % 2)
            y = 0.17 + 0.03 * i * (1 if i < 2 else -0.3) + 0.01 * math.sin(6 * time + i)
            wing = int(time * self.seconds * 9 + 2 * i) % 6
            canvas.put(self._birds[wing], *view.at(x, y, 0.15), 0.75)


@dataclass(slots=True)
class ShootingStar:
    """One falling star across the sky in the middle of the shot."""

    aspect: float
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
        age = (time - 0.40) / 0.34
        if 0 < age < 1:
            x, y = self.aspect * 0.92 - 0.60 * age, 0.04 + 0.28 * age
            canvas.put(self._sprite, *view.at(x, y, 0.05), min(1.0, 4 * age, 2.5 * (1 - age)))
