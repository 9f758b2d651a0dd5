"""Where a part of a puppet sits: its own small coordinate frame on the sheet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ..kit.geometry import Point, Points, curve, ellipse, ribbon


@dataclass(frozen=True, slots=True)
class Place:
    """An origin, a scale and a turn: 1 local unit is `scale` sheet units.

    x grows forward, y down. `turn` is in radians, positive is clockwise;
    `squeeze` narrows x before turning, which is how a wing closes.
    """

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    turn: float = 0.0
    squeeze: float = 1.0

    def at(self, x: float, y: float) -> Point:
        """A local point in sheet units."""
        across, down = x * self.scale * self.squeeze, y * self.scale
        cosine, sine = math.cos(self.turn), math.sin(self.turn)
        return (
            self.x + across * cosine - down * sine,
            self.y + across * sine + down * cosine,
        )

    def shape(self, points: ArrayLike) -> Points:
        """Local points, or a polygon with straight sides, in sheet units."""
        local = np.asarray(points, float) * (self.scale * self.squeeze, self.scale)
        if not self.turn:
            return np.asarray(local + np.array([self.x, self.y]))
        cosine, sine = math.cos(self.turn), math.sin(self.turn)
        turned = local @ np.array([[cosine, sine], [-sine, cosine]])
        return np.asarray(turned + np.array([self.x, self.y]))

    def curve(self, points: Sequence[Point], steps: int = 8) -> Points:
        """A smooth closed shape through the local points."""
        return curve(self.shape(points), steps=steps)

    def ellipse(
        self, x: float, y: float, rx: float, ry: float | None = None, *, rotation: float = 0.0
    ) -> Points:
        return self.shape(ellipse(x, y, rx, ry, rotation=rotation, steps=28))

    def ribbon(self, path: Sequence[Point], widths: Sequence[float], *, steps: int = 8) -> Points:
        """A limb along the local path; its widths do not narrow with `squeeze`."""
        return ribbon(self.shape(path), self.widths(*widths), steps=steps)

    def widths(self, *widths: float) -> list[float]:
        """Local widths in sheet units."""
        return [width * self.scale for width in widths]

    def inner(self, x: float, y: float, scale: float = 1.0, *, turn: float = 0.0) -> Place:
        """A frame inside this one."""
        across, down = self.at(x, y)
        return Place(across, down, self.scale * scale, self.turn + turn)


STAR = [(0, -1), (0.26, -0.36), (0.95, -0.31), (0.42, 0.14), (0.59, 0.81), (0, 0.45),
        (-0.59, 0.81), (-0.42, 0.14), (-0.95, -0.31), (-0.26, -0.36)]  # fmt: skip
"""A five-pointed star of radius 1."""
