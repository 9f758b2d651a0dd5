"""What crayon and chalk share: a stick's uneven line along an edge, and the grain it catches on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..masks import Plane, blurred
from ..texture import edge_wobble, tooth
from .cut import Cut

_LEAST_EXTENT = 0.014


@dataclass(frozen=True, slots=True)
class Line:
    """`fine` and `broad` are its widths on small and large pieces, in frame heights, and `least`
    in pixels; `strength` less `dry` is how much of the edge it covers; `press` its mean on large
    ones and `bite` how unevenly the tooth of the ground takes it.
    """

    fine: float
    broad: float
    least: float
    strength: float
    dry: float
    press: float
    bite: float

    def along(self, mask: Plane, cut: Cut) -> Plane | None:
        """How much of the line lies on each pixel, 0..1; None where a piece gets no line."""
        if cut.soft or cut.edge == 0 or cut.extent < _LEAST_EXTENT:
            return None
        width = (self.fine if cut.small else self.broad) * cut.unit
        line = (mask - blurred(mask, max(self.least, width))) * np.float32(self.strength)
        if not cut.small:
            place = (cut.width, cut.height, cut.place * 17, cut.place * 11)
            line *= 1 + np.float32(0.2) * edge_wobble(*place, unit=cut.unit)
            line *= np.float32(self.press) + np.float32(self.bite) * tooth(*place, unit=cut.unit)
        return np.asarray(np.clip(line - np.float32(self.dry), 0, 1), np.float32)


def veiled(mean: float, bite: float, least: float) -> Callable[[Plane, Cut], Plane]:
    """A thin layer that lies on the ground's grain, never below `least` of itself."""

    def veil(alpha: Plane, cut: Cut) -> Plane:
        grain = tooth(cut.width, cut.height, cut.place * 29, cut.place * 13, unit=cut.unit)
        return alpha * np.clip(np.float32(mean) + np.float32(bite) * grain, least, 1)

    return veil


def shining(mean: float, bite: float, least: float) -> Callable[[Plane, float], Plane]:
    """The same for a light, which has no place of its own."""

    def shine(alpha: Plane, unit: float) -> Plane:
        height, width = alpha.shape
        grain = tooth(width, height, 3, 5, unit=unit)
        return alpha * np.clip(np.float32(mean) + np.float32(bite) * grain, least, 1)

    return shine
