"""The path of light that the sun or the moon lays on water."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..kit.colour import Colour
from ..kit.geometry import Points, ellipse
from ..kit.paper import Sheet
from ..kit.sprite import Canvas, Sprite
from .camera import View
from .drawables import Workshop

_SHARES = 3
_PERIOD = 2.6


@dataclass(slots=True)
class Glitter:
    """Dashes of light about `x` from `top` down to `bottom`, wider near the lens.

    They come in three lots that shine one after another, each once in some 2.6 seconds.
    """

    x: float
    top: float
    bottom: float
    colour: Colour
    seconds: float
    depth: float = 0.05
    reach: float = 0.13
    opacity: float = 0.8
    seed: int = 1
    cost: float = 8.0
    _lots: list[Sprite] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        chance = random.Random(self.seed)
        for _ in range(_SHARES):
            sheet = Sheet(
                2.6 * self.reach,
                self.bottom - self.top + 0.02,
                unit=workshop.unit,
                origin=(1.3 * self.reach, 0.01),
                style=workshop.style,
            )
            dashes = [self._dash(chance, (row + chance.random()) / 16) for row in range(16)]
            sheet.piece(dashes, self.colour, shadow=0, edge=0, blur=0.0012, grain=0)
            self._lots.append(sheet.sprite())
        yield self.cost

    def _dash(self, chance: random.Random, share: float) -> Points:
        spread = self.reach * (0.22 + 0.78 * share)
        half = spread * chance.uniform(0.12, 0.42)
        x = chance.uniform(-1, 1) * (spread - half)
        y = share * (self.bottom - self.top)
        return ellipse(x, y, half, 0.0016 + 0.0034 * share, steps=14)

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        for number, lot in enumerate(self._lots):
            turn = math.tau * (time * self.seconds / _PERIOD + number / _SHARES)
            strength = self.opacity * (0.62 + 0.38 * math.sin(turn))
            canvas.put(lot, *view.at(self.x, self.top, self.depth), strength)
