"""Puddles on wet ground, which mirror the sky."""

from __future__ import annotations

import random

import numpy as np

from ...kit.colour import darken, mix
from ...kit.geometry import blob
from ...kit.paper import Sheet
from ..drawables import Layer
from ..palettes import Palette
from ..stage import Setting


def puddles(setting: Setting, palette: Palette) -> Layer:
    """Five flat pools at the actors' feet."""
    above, below = palette.sky[-1][1], palette.sky[1][1]

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 41)
        for i in range(5):
            x = setting.aspect * (i + chance.uniform(0.2, 0.8)) / 5
            y = max(0.935, setting.ground(x) + setting.feet + 0.012) + chance.uniform(0.0, 0.05)
            wide = chance.uniform(0.07, 0.14)
            pool = blob(x, y, wide, 0.16 * wide, setting.seed % 61 + i, corners=13, wobble=0.10)
            rim = pool + np.array((0.0, -0.003))
            sheet.piece(rim, darken(palette.land[3], 0.3), shadow=0, edge=0, opacity=0.5)
            sheet.piece(
                pool,
                mix(above, below, 0.25),
                mix(above, below, 0.8),
                shadow=0,
                edge=0.06,
                opacity=0.72,
            )

    return Layer(1.0, paint, 0.88, 1.08, None, cost=8, seed=9)
