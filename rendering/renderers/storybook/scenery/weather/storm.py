"""A thunderstorm: lightning, and clouds that hang low."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass

from ...kit.colour import mix
from ...kit.geometry import Points, ribbon
from ...kit.paper import Sheet
from ...kit.sprite import Canvas, Sprite, glow
from ..camera import View
from ..drawables import Layer, Workshop
from ..landscape import cloud
from ..stage import Setting

_EVERY = 4.0
_FLASH = 0.30
"""Seconds from one pair of bolts to the next, and of one bolt."""


@dataclass(slots=True)
class Lightning:
    """A branched bolt and the sky lit by it, twice in every four seconds."""

    seed: int
    aspect: float
    seconds: float = 3.0
    cost: float = 9.0
    _bolt: Sprite | None = None
    _flash: Sprite | None = None

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        sheet = Sheet(0.7, 0.62, unit=workshop.unit, origin=(0.35, 0.02), style=workshop.style)
        branches: list[Points] = []
        _branch(branches, random.Random(self.seed + 12), (0.0, 0.0), 10, 0.012, -0.004)
        sheet.piece(branches, "#fff8dc", shadow=0, edge=0)
        self._bolt = sheet.sprite()
        tone = workshop.style.tone("#dfe6ff")
        shine = workshop.style.compositing.shine
        self._flash = glow(0.6, tone, unit=workshop.unit, power=1.6, opacity=0.75, shine=shine)
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._bolt is not None  # noqa: S101 - prepared before the first frame
        assert self._flash is not None  # noqa: S101
        run = (time * self.seconds) % _EVERY
        for start, share in ((0.48, 0.72), (1.86, 0.56)):
            age = (run - start) / _FLASH
            if 0 <= age < 1:
                x = self.aspect * share
                canvas.put(self._flash, *view.at(x, 0.28, 0.1), 1 - 0.6 * age)
                canvas.put(self._bolt, *view.at(x, 0.10, 0.1), 1 - 0.5 * age)


def _branch(
    into: list[Points],
    chance: random.Random,
    start: tuple[float, float],
    steps: int,
    width: float,
    lean: float,
) -> None:
    x, y = start
    path = [start]
    for step in range(steps):
        x += lean + chance.uniform(-0.035, 0.035)
        y += chance.uniform(0.030, 0.050)
        path.append((x, y))
        if width > 0.006 and step in (2, 5):
            _branch(into, chance, (x, y), 4, width * 0.5, lean + chance.choice((-0.02, 0.02)))
    into.append(ribbon(path, [width, width * 0.7, width * 0.15], smooth=False))


def low_clouds(setting: Setting) -> Layer:
    """Dark clouds along the top that move against the others."""
    drawn = 0.022 * setting.seconds
    count = 6 + math.ceil(6 * drawn / setting.aspect)

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 17)
        for i in range(count):
            x = setting.aspect * (i + chance.random()) / 6
            tone = mix("#1d2547", "#3a4a70", chance.random() * 0.7)
            y, wide = chance.uniform(0.0, 0.12), chance.uniform(0.4, 0.6)
            cloud(sheet, x, y, wide, tone, seed=i, lower="#161c3a")

    return Layer(
        0.14,
        paint,
        -0.06,
        0.34,
        (-0.006, 0.014, 0.02, 0.3),
        drift=lambda time: (-drawn * time, 0.0),
        spare=(0.02, drawn + 0.04),
        cost=14,
    )
