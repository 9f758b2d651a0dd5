"""A river between green banks."""

from __future__ import annotations

import random

from ...kit.colour import darken, mix
from ...kit.geometry import height_at
from ...kit.paper import Sheet
from ..drawables import Layer, MistBank
from ..nature import grass, round_tree, stones
from ..palettes import Palette, settled_snow
from ..stage import Setting
from .common import fir_frame, flower_frame, heavens, rolling, stand_on
from .shores import sea_colours, wave_layer


def river(setting: Setting, palette: Palette) -> None:
    """A river winding between green banks; the actors stand on the near one."""
    heavens(setting, palette)
    far_bank = rolling(setting, 0.62, 0.03, 4)
    near_bank = rolling(setting, 0.87, 0.014, 12)
    tone, _, _, foam = sea_colours(palette)

    def paint_far(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 1)
        sheet.piece(far_bank, palette.land[1], palette.land[2])
        for i in range(7):
            x = setting.aspect * (i + chance.random()) / 7
            y, tall = height_at(far_bank, x) + 0.03, chance.uniform(0.16, 0.36)
            crown = mix(palette.foliage, palette.land[1], 0.25)
            round_tree(
                sheet,
                x,
                y,
                tall,
                crown,
                palette.trunk,
                snow=settled_snow(palette),
                seed=i,
                leaves=26 if tall > 0.28 else 0,
            )

    def paint_near(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 2)
        sheet.piece(near_bank, palette.land[2], mix(palette.land[3], palette.land[4], 0.4))
        places = [
            (
                chance.uniform(-0.1, 1.9),
                height_at(near_bank, 1.0) + 0.01,
                chance.uniform(0.015, 0.04),
            )
            for _ in range(16)
        ]
        stones(sheet, places, mix("#a8a296", palette.land[1], 0.4), seed=5)
        grass(sheet, near_bank, setting.left, setting.right, 120, palette.land[3], seed=4)

    setting.behind += [
        Layer(
            0.3,
            paint_far,
            0.20,
            0.92,
            (-0.008, 0.012, 0.016, 0.25),
            cost=34,
            seed=3,
            bends=(0.64, 0.04),
        ),
        MistBank(0.4, palette.haze, 0.70, 0.04, 0.4, seed=4),
        wave_layer(
            setting,
            y=0.735,
            height=0.012,
            length=0.50,
            colour=tone,
            foam=foam,
            depth=0.5,
            rolls=0.8,
            seed=2,
            rough=0.0,
        ),
        wave_layer(
            setting,
            y=0.80,
            height=0.014,
            length=0.62,
            colour=darken(tone, 0.08),
            foam=foam,
            depth=0.7,
            rolls=0.9,
            seed=3,
            rough=0.0,
        ),
        Layer(1.0, paint_near, 0.78, 1.12, (-0.006, -0.006, 0.018, 0.25), cost=26, seed=6),
    ]
    stand_on(setting, near_bank, feet=0.05)
    frame = fir_frame if palette.snowy else flower_frame
    setting.before.append(frame(setting, palette))
