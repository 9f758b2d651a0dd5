"""How brightly a thing shines."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..kit.colour import Colour, mix


@dataclass(frozen=True, slots=True)
class Glow:
    """The colour a thing shines in, how strongly (0 dark to 1) and its own seed."""

    light: Colour
    lit: float = 0.0
    seed: int = 0
    colour: str = ""
    """What the words call it, '' where they leave it open."""

    def painted(self, usual: str) -> str:
        """The colour its words give the thing, else its usual one."""
        return self.colour or usual

    def over(self, dark: Colour, share: float = 1.0) -> NDArray[np.float32]:
        """`dark` where the thing is out, up to `share` of the light where it is lit."""
        return mix(dark, self.light, share * min(1.0, max(0.0, self.lit)))

    def chance(self, salt: str) -> random.Random:
        return random.Random(f"{self.seed}/{salt}")
