"""Shafts of light that fall slanting from above: through leaves, water, windows and mist."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from ..kit.colour import Colour, rgb
from ..kit.sprite import Canvas, Sprite, sprite_of
from .camera import View
from .drawables import Workshop

_COARSE = 3
"""Shafts are soft: drawn at a third of the size and enlarged."""


@dataclass(slots=True)
class Shafts:
    """`count` beams from (`x`, `y`) spread over `width`, `length` long, leaning by `lean`.

    All in frame heights; each glows and fades by itself, once in some six seconds.
    """

    x: float
    y: float
    width: float
    length: float
    colour: Colour
    seconds: float
    count: int = 5
    lean: float = 0.35
    depth: float = 0.5
    opacity: float = 0.34
    seed: int = 1
    cost: float = 9.0
    _beams: list[tuple[float, Sprite]] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        chance = random.Random(self.seed)
        for i in range(self.count):
            start = self.width * (i + chance.uniform(0.2, 0.8)) / self.count
            narrow, wide = chance.uniform(0.02, 0.05), chance.uniform(0.10, 0.17)
            self._beams.append((start, self._beam(workshop, narrow, wide)))
        yield self.cost

    def _beam(self, workshop: Workshop, narrow: float, wide: float) -> Sprite:
        """One beam, its origin in the middle of its upper end."""
        unit = workshop.unit / _COARSE
        left = min(0.0, self.lean * self.length) - wide
        across = abs(self.lean) * self.length + 2 * wide
        size = (max(2, round(across * unit)), max(2, round(self.length * unit)))
        picture = Image.new("L", size, 0)
        foot = self.lean * self.length
        outline = [(-narrow, 0.0), (narrow, 0.0), (foot + wide, self.length),
                   (foot - wide, self.length)]  # fmt: skip
        places = [((x - left) * unit, y * unit) for x, y in outline]
        ImageDraw.Draw(picture).polygon(places, fill=255)
        picture = picture.filter(ImageFilter.GaussianBlur(0.022 * unit))
        full = (size[0] * _COARSE, size[1] * _COARSE)
        soft = np.asarray(picture.resize(full, Image.Resampling.BICUBIC), np.float32) / 255
        fading = np.linspace(1, 0, full[1], dtype=np.float32)[:, None] ** np.float32(0.8)
        alpha = np.clip(soft, 0, 1) * fading * np.float32(self.opacity)
        tint = rgb(workshop.style.tone(self.colour))[:, None, None]
        return sprite_of(tint * alpha, alpha, anchor=(-left * workshop.unit, 0), noise=1.2)

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        for i, (start, beam) in enumerate(self._beams):
            turn = math.tau * (time * self.seconds / 6.0 + i * 0.37)
            strength = 0.72 + 0.28 * math.sin(turn)
            canvas.put(beam, *view.at(self.x + start, self.y, self.depth), strength)
