"""What falls: snow, rain, and the rings that drops make on wet ground."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from ...kit.colour import Colour, rgb
from ...kit.sprite import Canvas, Sprite, glow, sprite_of
from ..camera import View
from ..drawables import Workshop
from .specks import Speck, specks


@dataclass(slots=True)
class Snowfall:
    """Flakes in three sizes, each falling at its own speed and depth."""

    seed: int
    aspect: float
    seconds: float
    wind: float = 0.0
    cost: float = 1.2
    _flakes: list[tuple[Sprite, float, float, list[Speck]]] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        rows = ((60, 0.006, 0.22, 0.5), (34, 0.010, 0.34, 0.9), (13, 0.017, 0.55, 1.3))
        for i, (count, radius, speed, depth) in enumerate(rows):
            colour, shine = workshop.style.tone("#fffaf6"), workshop.style.compositing.shine
            flake = glow(radius, colour, unit=workshop.unit, power=0.8, opacity=1.0, shine=shine)
            places = specks(self.seed + i, count, self.aspect, 0.0, 1.2)
            self._flakes.append((flake, speed / 3, depth, places))
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        run, span = time * self.seconds, self.aspect + 0.6
        for flake, speed, depth, places in self._flakes:
            for x, y, first, second in places:
                fallen = speed * run * (0.8 + 0.4 * first)
                sway = 0.015 * math.sin(math.tau * (run / 2.3 + second))
                across = (x + 0.3 - (0.10 + self.wind) * fallen) % span - 0.3 + sway
                down = (y + fallen) % 1.2 - 0.08
                spot = view.at(across, down, depth)
                canvas.put(flake, spot[0], down * canvas.height, 0.82)


@dataclass(slots=True)
class Rainfall:
    """One tile of slanted streaks, sliding along its own slant and repeating."""

    seed: int
    seconds: float
    strength: float = 1.0
    cost: float = 24.0
    _tile: Sprite | None = None
    _height: float = 1.0

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        unit, height = workshop.unit, workshop.height
        width = workshop.width + round(0.7 * height)
        picture = Image.new("L", (width, height), 0)
        pen = ImageDraw.Draw(picture)
        chance = random.Random(self.seed)
        for _ in range(150):
            x, y = chance.random() * width, chance.random() * height
            length = unit * chance.uniform(0.03, 0.075)
            fill = int(chance.choice((70, 100, 140)) * self.strength)
            for down in (y - height, y, y + height):
                end = (x - 0.28 * length, down + length)
                pen.line([(x, down), end], fill=fill, width=max(1, round(unit * 0.0024)))
        soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.5)), np.float32)
        soft = soft * np.float32(1 / 255)
        colour = rgb(workshop.style.tone("#d6e4f0"))[:, None, None]
        self._tile = sprite_of(colour * soft, soft)
        self._height = float(height)
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._tile is not None  # noqa: S101 - prepared before the first frame
        fallen = (time * self.seconds * 1.9) % 1.0 * self._height
        left = -0.30 * self._height - 0.28 * (fallen - self._height)
        for top in (fallen - self._height, fallen):
            canvas.put(self._tile, left, top)


@dataclass(slots=True)
class Ripples:
    """Rings where drops meet wet ground."""

    places: list[Speck]
    colour: Colour
    seconds: float = 3.0
    cost: float = 4.0
    _rings: list[Sprite] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        tone = rgb(workshop.style.tone(self.colour))[:, None, None]
        for size in (0.012, 0.022, 0.034):
            across, down = size * workshop.unit, size * workshop.unit * 0.3
            y, x = np.mgrid[-int(down) - 2 : int(down) + 3, -int(across) - 2 : int(across) + 3]
            ring = np.abs(np.hypot(x / across, y / down) - 0.8).astype(np.float32)
            alpha = np.clip(1 - ring * 4, 0, 1) * np.float32(0.55)
            self._rings.append(
                sprite_of(tone * alpha, alpha, anchor=(int(across) + 2, int(down) + 2))
            )
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        for x, y, first, second in self.places:
            age = (time * self.seconds * (1.6 + 0.7 * first) + second) % 1.0
            if age < 0.6:
                ring = self._rings[min(2, int(age / 0.2))]
                canvas.put(ring, *view.at(x, y), 1 - age / 0.7)
