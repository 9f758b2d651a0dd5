"""Plants that bend in the wind: a sheet sheared from its foot up, further the higher."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..kit.sprite import Canvas, Sprite
from .camera import View
from .drawables import Layer, Workshop
from .stage import Setting

_STEPS = 7
"""Positions from upright to fully bent."""


@dataclass(slots=True)
class Bending:
    """The layer in gusts: it leans to the right by `reach` (frame heights) at its top."""

    layer: Layer
    foot: float
    reach: float
    seconds: float
    _positions: list[Sprite] = field(default_factory=list)

    @property
    def depth(self) -> float:
        return self.layer.depth

    @property
    def cost(self) -> float:
        return self.layer.cost + 10.0

    def cost_in(self, workshop: Workshop) -> float:
        return self.layer.cost_in(workshop) + 10.0

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        yield from self.layer.prepare(workshop)
        upright = self.layer.sprite
        span = max(0.05, self.foot - self.layer.top)
        rows = (np.arange(upright.height) + upright.top) / workshop.unit
        lean = np.clip((self.foot - rows) / span, 0, 1) ** 1.5 * self.reach * workshop.unit
        shares = [step / (_STEPS - 1) for step in range(_STEPS)]
        self._positions = [_sheared(upright, np.rint(lean * share)) for share in shares]
        yield 10.0

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        gust = gust_at(time * self.seconds + 0.5 * self.depth)
        sprite = self._positions[round(gust * (_STEPS - 1))]
        canvas.put(sprite, *view.at(0.0, 0.0, self.depth))


def gust_at(seconds: float) -> float:
    """How hard it blows, 0..1: long gusts with a flutter on them."""
    slow = 0.62 + 0.24 * math.sin(math.tau * seconds / 2.9)
    return min(1.0, max(0.0, slow + 0.14 * math.sin(math.tau * seconds / 0.83)))


def _sheared(sprite: Sprite, lean: NDArray[np.float64]) -> Sprite:
    """Each row moved right by its `lean`, whole pixels."""
    most = int(lean.max())
    if most <= 0:
        return sprite
    height, width = sprite.height, sprite.width
    ink = np.zeros((height, width + most, 3), np.uint8)
    keep = np.full((height, width + most, 3), 255, np.uint8)
    clear = sprite.opaque_from
    for row, shift in enumerate(lean.astype(int).tolist()):
        ink[row, shift : shift + width] = sprite.ink[row]
        keep[row, shift : shift + width] = sprite.keep[row] if row < clear else 0
    return Sprite(ink, keep, sprite.left, sprite.top)


def bend(setting: Setting, strength: float) -> None:
    """Let everything that can bend do so in the wind."""
    for drawables in (setting.behind, setting.before):
        for place, drawable in enumerate(drawables):
            if isinstance(drawable, Layer) and drawable.bends:
                foot, reach = drawable.bends
                left, right = drawable.spare
                drawable.spare = (left + reach * strength, right)
                drawables[place] = Bending(drawable, foot, reach * strength, setting.seconds)
