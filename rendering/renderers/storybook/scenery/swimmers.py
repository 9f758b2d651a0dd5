"""What moves in the water behind the actors: a shoal of small fish, and bubbles that rise."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from ..kit.colour import Colour, darken, lighten, rgb
from ..kit.geometry import curve, ellipse
from ..kit.paper import Sheet
from ..kit.sprite import Canvas, Sprite, sprite_of
from .camera import View
from .drawables import Workshop
from .weather import Speck, specks


@dataclass(slots=True)
class Shoal:
    """Nine small fish that cross the frame together in some twelve seconds, and come again."""

    seed: int
    aspect: float
    colour: Colour
    seconds: float
    depth: float = 0.6
    cost: float = 4.0
    _fish: list[Sprite] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        for bend in (-0.3, 0.3):
            sheet = Sheet(0.10, 0.06, unit=workshop.unit, origin=(0.05, 0.03), style=workshop.style)
            _draw_small_fish(sheet, self.colour, bend)
            self._fish.append(sheet.sprite())
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        run = time * self.seconds
        for i, (_, y, first, second) in enumerate(specks(self.seed, 9, self.aspect, 0.30, 0.52)):
            speed = 0.17 + 0.02 * first
            x = (speed * run + 0.42 * second + 0.10 * i + 0.35) % (self.aspect + 0.6) - 0.3
            down = y + 0.02 * math.sin(math.tau * (run / 2.2 + first))
            wag = int(run * 5 + 3 * second) % 2
            canvas.put(self._fish[wag], *view.at(x, down, self.depth))


def _draw_small_fish(sheet: Sheet, colour: Colour, bend: float) -> None:
    tail = [(-0.018, 0.0), (-0.042, -0.016 + 0.012 * bend), (-0.036, 0.0), (-0.042, 0.016)]
    sheet.piece(curve(tail, steps=4), darken(colour, 0.15), shadow=0.2)
    body = [(0.034, 0.0), (0.012, -0.016), (-0.02, -0.006), (-0.02, 0.006), (0.012, 0.015)]
    sheet.piece(curve(body, steps=6), lighten(colour, 0.2), colour, shadow=0.2)
    sheet.piece(ellipse(0.02, -0.003, 0.0035, steps=10), "#2a2033", shadow=0, edge=0)


@dataclass(slots=True)
class Bubbles:
    """Bubbles in three sizes, rising and wobbling."""

    seed: int
    aspect: float
    colour: Colour
    seconds: float
    cost: float = 2.0
    _rings: list[Sprite] = field(default_factory=list)
    _places: list[list[Speck]] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        tone = rgb(workshop.style.tone(self.colour))[:, None, None]
        for i, (radius, count) in enumerate(((0.006, 16), (0.011, 10), (0.019, 5))):
            self._rings.append(_ring(tone, radius * workshop.unit))
            self._places.append(specks(self.seed + i, count, self.aspect, 0.0, 1.2))
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        run = time * self.seconds
        for size, (ring, places) in enumerate(zip(self._rings, self._places, strict=True)):
            for x, y, first, second in places:
                speed = (0.10 + 0.04 * size) * (0.8 + 0.4 * first)
                across = x + 0.012 * math.sin(math.tau * (run * 0.6 + second))
                down = (y - speed * run) % 1.2 - 0.1
                canvas.put(ring, *view.at(across, down, 0.7 + 0.25 * size), 0.8)


def _ring(tone: np.ndarray, radius: float) -> Sprite:
    """A thin circle with a light spot; `radius` in pixels."""
    reach = int(radius) + 2
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
    away = np.hypot(x, y)
    rim = np.clip(1 - np.abs(away - radius * 0.85) / max(1.0, 0.22 * radius), 0, 1)
    spot = np.clip(1 - np.hypot(x + 0.35 * radius, y + 0.35 * radius) / (0.3 * radius + 0.5), 0, 1)
    inside = np.clip(radius - away, 0, 1) * np.float32(0.16)
    alpha = np.clip(np.maximum(np.maximum(rim * 0.7, spot), inside), 0, 1).astype(np.float32)
    return sprite_of(tone * alpha, alpha, anchor=(reach, reach))
