"""Small signs that say without words what is going on: hearts, notes, tears, bubbles, dust."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from ..kit.colour import Colour
from ..kit.geometry import Point, Points, curve, ellipse, ribbon
from ..kit.paper import Sheet
from ..kit.sprite import Canvas, Sprite
from ..scenery.camera import View
from ..scenery.drawables import Workshop

Source = Callable[[float], Point | None]
"""Where signs come from at a share 0..1 of the shot, None when there are none."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """`every` and `life` in seconds; `drift` right and down over its life, `sway` sideways."""

    shape: Callable[[], list[Points]]
    colours: tuple[Colour, ...]
    size: float
    every: float
    life: float
    drift: tuple[float, float]
    sway: float = 0.0
    falls: float = 0.0
    opacity: float = 1.0


def _heart() -> list[Points]:
    outline = [(0, 0.9), (-0.75, 0.15), (-0.85, -0.45), (-0.42, -0.78), (0, -0.38),
               (0.42, -0.78), (0.85, -0.45), (0.75, 0.15)]  # fmt: skip
    return [curve(outline, steps=6)]


def _note() -> list[Points]:
    stem = ribbon([(0.25, 0.5), (0.25, -0.9)], [0.13, 0.13], smooth=False)
    flag = curve([(0.2, -0.9), (0.75, -0.55), (0.7, -0.1), (0.55, -0.4), (0.25, -0.5)], steps=5)
    return [ellipse(-0.05, 0.55, 0.42, 0.32, rotation=-0.3), stem, flag]


def _drop() -> list[Points]:
    return [curve([(0, -1), (0.42, 0.15), (0.30, 0.68), (0, 0.85), (-0.30, 0.68), (-0.42, 0.15)])]


def _ring() -> list[Points]:
    return [ellipse(0, 0, 0.9)]


def _puff() -> list[Points]:
    return [ellipse(-0.45, 0.15, 0.55), ellipse(0.1, -0.15, 0.65), ellipse(0.55, 0.2, 0.45)]


def _crumb() -> list[Points]:
    return [curve([(-0.7, 0.2), (-0.2, -0.6), (0.6, -0.3), (0.5, 0.5), (-0.2, 0.6)], steps=4)]


def _zed() -> list[Points]:
    path = [(-0.6, -0.7), (0.6, -0.7), (-0.6, 0.7), (0.6, 0.7)]
    return [ribbon(path, [0.26] * 4, smooth=False)]


def _spark() -> list[Points]:
    turns = [index * math.tau / 8 for index in range(8)]
    arms = [1.0 if index % 2 == 0 else 0.3 for index in range(8)]
    return [
        np.array([(r * math.sin(a), -r * math.cos(a)) for a, r in zip(turns, arms, strict=True)])
    ]


KINDS = {
    "heart": _Kind(_heart, ("#e0506a", "#f08a9a"), 0.036, 0.8, 1.8, (0.02, -0.22), sway=0.02),
    "note": _Kind(_note, ("#5a3f8a", "#c8503c", "#2f7563"), 0.036, 0.55, 1.7, (0.16, -0.20),
                  sway=0.03),
    "tear": _Kind(_drop, ("#8ec9ea",), 0.016, 0.45, 0.8, (0.03, 0.02), falls=0.26),
    "bubble": _Kind(_ring, ("#e4f6fa", "#bfe4ee"), 0.014, 0.5, 2.0, (0.02, -0.36), sway=0.02,
                    opacity=0.7),
    "dust": _Kind(_puff, ("#e6d8bc",), 0.034, 0.24, 0.7, (-0.10, -0.03), opacity=0.75),
    "earth": _Kind(_crumb, ("#7a5638", "#5e4028"), 0.016, 0.13, 0.75, (-0.20, -0.16), falls=0.40),
    "zed": _Kind(_zed, ("#fff6e0",), 0.026, 0.9, 2.2, (0.10, -0.20), sway=0.015),
    "spark": _Kind(_spark, ("#ffe08a", "#fff6d0"), 0.026, 0.20, 0.8, (0.0, -0.07), sway=0.10),
    "steam": _Kind(_puff, ("#fff8ec",), 0.030, 0.4, 1.5, (0.03, -0.20), sway=0.02, opacity=0.55),
}  # fmt: skip


@dataclass(slots=True)
class Signs:
    """A stream of one kind of sign."""

    kind: str
    source: Source
    seconds: float
    depth: float = 1.0
    scale: float = 1.0
    cost: float = 1.5
    _sprites: list[Sprite] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        kind = KINDS[self.kind]
        size = kind.size * self.scale
        for colour in kind.colours:
            sheet = Sheet(
                3 * size,
                3 * size,
                unit=workshop.unit,
                origin=(1.5 * size, 1.5 * size),
                style=workshop.style,
            )
            sheet.piece([shape * size for shape in kind.shape()], colour, shadow=0)
            self._sprites.append(sheet.sprite((-0.003, 0.004, 0.004, 0.25)))
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        kind, second = KINDS[self.kind], time * self.seconds
        first = max(0, math.ceil((second - kind.life) / kind.every))
        for index in range(first, int(second / kind.every) + 1):
            begun = index * kind.every
            place = self.source(begun / self.seconds)
            age = (second - begun) / kind.life
            if place is not None and 0 <= age < 1:
                sprite = self._sprites[index % len(self._sprites)]
                x, y = _drifted(place, kind, age, index)
                opacity = kind.opacity * min(1.0, 6 * age, 3 * (1 - age))
                canvas.put(sprite, *view.at(x, y, self.depth), opacity)


def _drifted(
    place: tuple[float, float], kind: _Kind, age: float, index: int
) -> tuple[float, float]:
    side = math.sin(2.4 * index)
    x = place[0] + kind.drift[0] * age * (0.7 + 0.5 * side) + kind.sway * math.sin(5 * age + index)
    return x, place[1] + kind.drift[1] * age * (1 + 0.2 * side) + kind.falls * age * age
