"""What a style is told of the piece that is being laid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from ..colour import Colour, ramp
from ..geometry import Points
from ..masks import Plane

Tone: TypeAlias = Callable[[Colour], NDArray[np.float32]]
"""A colour as the style has it: float32 (3,), 0..1."""

_SMALL = 0.045


@dataclass(slots=True)
class Cut:
    """One piece. `unit` is the pixels of one frame height, `extent` its smaller side in those.

    `stops` are its colours from top to bottom (or left to right if `sideways`), `place` where
    on the textures it was cut from. `grain` 0 is a smooth piece, `edge` 0 a flat mark without
    a rim; None leaves both to the style. `soft` has no edge at all; `seam` may be
    ornamented along it, as a face may not. `blotch` is how cloudy a sky
    is. `shapes` are in frame heights, `corner` where the window begins there, in pixels.
    """

    width: int
    height: int
    unit: float
    stops: Sequence[tuple[float, Colour]]
    extent: float = 1.0
    place: int = 0
    sideways: bool = False
    gamma: float = 1.0
    grain: float | None = None
    edge: float | None = None
    soft: bool = False
    inside: bool = False
    seam: bool = True
    blotch: float = 0.03
    shapes: Sequence[Points] = ()
    corner: tuple[float, float] = (0.0, 0.0)

    @property
    def small(self) -> bool:
        """Too small to be treated: an eye, a button, a window."""
        return self.extent <= _SMALL

    @property
    def outlines(self) -> list[Points]:
        """Its shapes in pixels of its window."""
        return [shape * self.unit - np.asarray(self.corner) for shape in self.shapes]

    def colours(self, tone: Tone) -> Plane:
        """Its colours as the style has them, (3, height or 1, width or 1)."""
        toned = [tone(colour)[:, None, None] for _, colour in self.stops]
        if len(toned) == 1:
            return toned[0]
        if len(toned) > 2:
            return self._backdrop(tone)
        count = self.width if self.sideways else self.height
        share = np.linspace(0, 1, count, dtype=np.float32) ** np.float32(self.gamma)
        share = share[None, None, :] if self.sideways else share[None, :, None]
        return np.asarray(toned[0] + (toned[1] - toned[0]) * share, np.float32)

    def _backdrop(self, tone: Tone) -> Plane:
        """Through more than two colours, and so through their hues."""
        return ramp([(at, tone(colour)) for at, colour in self.stops], self.height).T[:, :, None]
