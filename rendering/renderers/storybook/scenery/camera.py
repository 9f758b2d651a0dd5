"""The camera before the paper theatre: where it looks, and all that it will have seen."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..kit.easing import between, ease

Point = tuple[float, float]
Window = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_STEPS = 32


@dataclass(frozen=True, slots=True)
class Camera:
    """One move per shot, or a pan and then a zoom that starts at `begin`.

    `pan` from, to in frame heights; `zoom` from, to, never below 1, about `focus` (shares of
    the frame). `near` is the lens: above 1 it enlarges all that is drawn, below 1 it sees more;
    `corner` is the world's point at its upper left. `tilt` from, to moves far and near alike.
    `track` replaces the pan: x and y at evenly spaced moments, on the tail of somebody.
    """

    pan: Point = (-0.04, 0.07)
    zoom: Point = (1.0, 1.07)
    focus: Point = (0.58, 0.62)
    lift: float = 0.0
    roll: float = 0.0
    arrive: float = 1.0
    begin: float = 0.0
    near: float = 1.0
    corner: Point = (0.0, 0.0)
    tilt: Point = (0.0, 0.0)
    track: tuple[Point, ...] = ()

    def at(self, time: float) -> tuple[float, float, float]:
        """x, y (frame heights) and zoom at a share of the shot."""
        x, y = self._followed(time) if self.track else (self._panned(time), 0.0)
        y += self.lift + self.roll * math.sin(5 * time)
        return x, y, self.zoom[0] + (self.zoom[1] - self.zoom[0]) * between(time, self.begin, 1.0)

    def _panned(self, time: float) -> float:
        return self.pan[0] + (self.pan[1] - self.pan[0]) * ease(time / self.arrive)

    def _followed(self, time: float) -> Point:
        place = min(1.0, max(0.0, time)) * (len(self.track) - 1)
        index = min(int(place), len(self.track) - 2)
        (x0, y0), (x1, y1) = self.track[index : index + 2]
        share = place - index
        return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share

    def top(self, time: float) -> float:
        """The world's height at the upper edge of the picture."""
        share = ease(time / self.arrive)
        return self.corner[1] + self.tilt[0] + (self.tilt[1] - self.tilt[0]) * share

    def view(self, time: float, unit: float) -> View:
        x, y, _ = self.at(time)
        return View(x, y, unit, self.corner[0], self.top(time))

    @property
    def zooms(self) -> bool:
        return self.zoom[0] != self.zoom[1]

    def window(self, depth: float, aspect: float) -> Window:
        """All of a layer at `depth` that is seen in the shot, in frame heights of the world."""
        places = [self.at(step / _STEPS) for step in range(_STEPS + 1)]
        across, down = [x * depth for x, _, _ in places], [y * depth for _, y, _ in places]
        left, top = self.corner[0], self.corner[1] + min(self.tilt)
        bottom = self.corner[1] + max(self.tilt) + 1 / self.near
        return (
            left + min(across),
            top + min(down),
            left + aspect / self.near + max(across),
            bottom + max(down),
        )


@dataclass(frozen=True, slots=True)
class View:
    """The camera at one moment: where a point of the world falls on the canvas."""

    x: float
    y: float
    unit: float
    left: float = 0.0
    top: float = 0.0

    def at(self, x: float, y: float, depth: float = 1.0) -> Point:
        """Canvas pixels of (x, y) seen at `depth`."""
        across, down = x - self.left - self.x * depth, y - self.top - self.y * depth
        return across * self.unit, down * self.unit
