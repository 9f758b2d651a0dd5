"""Green places: garden, meadow, hills, and a field under the stars."""

from __future__ import annotations

import random

import numpy as np

from ...kit.colour import darken, lighten, mix
from ...kit.geometry import Points, curve, height_at
from ...kit.paper import Sheet
from ..drawables import Halo, Layer, MistBank
from ..landscape import house
from ..nature import fir_line, grass, round_tree, stones
from ..palettes import Palette, distant, settled_snow
from ..plants import flower_bed
from ..stage import Setting
from .common import fir_frame, flower_frame, grass_frame, heavens, rolling, stand_on


def _far_hill(setting: Setting, palette: Palette, y: float, trees: int = 6) -> Layer:
    outline = rolling(setting, y, 0.045, 2)

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 11)
        sheet.piece(outline, palette.land[0], mix(palette.land[0], palette.land[1], 0.4))
        for i in range(trees):
            x = setting.aspect * (i + chance.random()) / trees
            tone = mix(palette.foliage, palette.land[0], 0.55)
            tall = chance.uniform(0.11, 0.18)
            round_tree(
                sheet,
                x,
                height_at(outline, x) + 0.02,
                tall,
                tone,
                palette.trunk,
                snow=settled_snow(palette),
                seed=i,
                leaves=0,
            )

    return Layer(0.2, paint, y - 0.28, y + 0.22, (-0.006, 0.008, 0.012, 0.2), cost=24, seed=3)


def _fence(setting: Setting, sheet: Sheet, outline: Points, colour: str) -> None:
    places = np.arange(setting.left, setting.right, 0.105)
    pickets = []
    for x in places:
        y = height_at(outline, x) + 0.07
        shape = [(-0.016, 0), (-0.016, -0.09), (0, -0.115), (0.016, -0.09), (0.016, 0)]
        pickets.append(curve([(x + dx, y + dy) for dx, dy in shape], steps=4))
    sheet.piece(pickets, colour, darken(colour, 0.1), shadow=0.2)
    top = np.array([(x, height_at(outline, x) + 0.003) for x in places])
    sheet.piece(np.concatenate([top, (top + np.array((0, 0.018)))[::-1]]), colour, shadow=0.2)


def garden(setting: Setting, palette: Palette) -> None:
    """A fenced garden with a cottage, flower beds, and great flowers in front."""
    chance = random.Random(setting.seed)
    heavens(setting, palette)
    setting.behind.append(_far_hill(setting, palette, 0.56))
    middle, beds, lawn = (
        rolling(setting, *shape) for shape in ((0.63, 0.03, 6), (0.77, 0.02, 9), (0.88, 0.012, 12))
    )
    house_x = setting.aspect * chance.uniform(0.70, 0.78)

    def paint_middle(sheet: Sheet) -> None:
        sheet.piece(middle, palette.land[1], darken(palette.land[1], 0.14))
        wall, roof = palette.wall[setting.seed % len(palette.wall)], palette.roof[0]
        house(
            sheet,
            house_x,
            height_at(middle, house_x) + 0.02,
            0.34,
            0.17,
            wall,
            roof,
            palette.window,
            door="#4f8a8a",
        )
        for i, (x, tall) in enumerate(
            ((house_x + 0.32, 0.40), (house_x - 0.30, 0.24), (-0.04, 0.46))
        ):
            y = height_at(middle, x) + 0.03
            round_tree(
                sheet,
                x,
                y,
                tall,
                palette.foliage,
                palette.trunk,
                snow=settled_snow(palette),
                seed=20 + i,
            )
        _fence(setting, sheet, middle, "#fff6e4" if not palette.night else palette.land[0])

    def paint_beds(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 12)
        sheet.piece(beds, palette.land[2], palette.land[3])
        bushes = [
            (x, height_at(beds, x) + 0.02, chance.uniform(0.07, 0.11))
            for x in np.arange(setting.left, setting.right, 0.19)
        ]
        stones(
            sheet,
            bushes,
            mix(palette.land[2], palette.land[3], 0.5),
            seed=setting.seed % 53,
            flat=0.72,
        )
        if palette.snowy:
            return
        span = setting.left, setting.right
        flower_bed(
            sheet,
            beds,
            *span,
            round(14 * setting.right),
            palette.flowers,
            seed=3,
            stem=palette.land[3],
        )

    def paint_lawn(sheet: Sheet) -> None:
        sheet.piece(
            lawn, lighten(palette.land[3], 0.12), mix(palette.land[3], palette.land[4], 0.6)
        )
        grass(sheet, lawn, setting.left, setting.right, 150, palette.land[3], seed=4)

    setting.behind += [
        Layer(0.45, paint_middle, 0.12, 0.90, (-0.008, 0.012, 0.016, 0.28), cost=42, seed=4),
        Layer(0.8, paint_beds, 0.60, 1.02, (-0.008, 0.012, 0.016, 0.28), cost=40, seed=5),
        Layer(1.0, paint_lawn, 0.78, 1.12, cost=22, seed=6),
    ]
    stand_on(setting, lawn, feet=0.055)
    frame = fir_frame if palette.snowy else flower_frame
    setting.before.append(frame(setting, palette))


def meadow(setting: Setting, palette: Palette) -> None:
    """Open land for a sentence that names no place: hills, a few trees, flowers, much sky."""
    chance = random.Random(setting.seed)
    heavens(setting, palette, clouds=4)
    setting.behind.append(_far_hill(setting, palette, 0.60, trees=5))
    setting.behind.append(MistBank(0.3, palette.haze, 0.70, 0.06, 0.45, seed=4))
    middle, ground = rolling(setting, 0.70, 0.04, 6), rolling(setting, 0.85, 0.022, 9)
    tree_x = setting.aspect * chance.uniform(0.74, 0.86)

    def paint_middle(sheet: Sheet) -> None:
        sheet.piece(middle, palette.land[1], darken(palette.land[1], 0.14))
        for i, (x, tall) in enumerate(((tree_x, 0.46), (tree_x - 0.38, 0.20), (0.05, 0.34))):
            y = height_at(middle, x) + 0.03
            round_tree(
                sheet,
                x,
                y,
                tall,
                palette.foliage,
                palette.trunk,
                snow=settled_snow(palette),
                seed=setting.seed % 61 + i,
            )

    setting.behind.append(
        Layer(
            0.45,
            paint_middle,
            0.16,
            0.98,
            (-0.008, 0.012, 0.016, 0.28),
            cost=32,
            seed=4,
            bends=(0.72, 0.05),
        )
    )
    setting.behind.append(_flowering_ground(setting, palette, ground, 20))
    stand_on(setting, ground, feet=0.05)
    setting.before.append(
        flower_frame(setting, palette) if not palette.snowy else grass_frame(setting, palette)
    )


def _flowering_ground(setting: Setting, palette: Palette, outline: Points, flowers: int) -> Layer:
    def paint(sheet: Sheet) -> None:
        sheet.piece(outline, palette.land[2], mix(palette.land[3], palette.land[4], 0.35))
        if palette.snowy:
            return
        grass(sheet, outline, setting.left, setting.right, 150, palette.land[2], seed=4)
        if flowers:
            flower_bed(
                sheet, outline, -0.1, setting.aspect + 0.1, flowers, palette.flowers,
                seed=5, height=0.07, stem=palette.land[3],
            )  # fmt: skip

    return Layer(1.0, paint, 0.70, 1.12, cost=34, seed=6, bends=(0.90, 0.05))


def hills(setting: Setting, palette: Palette) -> None:
    """Ridge behind rolling ridge, mist between them, a hamlet's roof or two."""
    heavens(setting, palette)
    shapes = ((0.55, 0.10, 1, 0.10), (0.64, 0.09, 3, 0.22), (0.75, 0.08, 5, 0.40))
    for i, (y, swing, seed, depth) in enumerate(shapes):
        setting.behind.append(
            _hill_layer(setting, palette, i, rolling(setting, y, swing, seed), depth, y)
        )
        setting.behind.append(
            MistBank(depth + 0.06, palette.haze, y + 0.10, 0.055, 0.62, seed=i + 2)
        )
    ground = rolling(setting, 0.87, 0.03, 9)
    setting.behind.append(_flowering_ground(setting, palette, ground, 14))
    stand_on(setting, ground, feet=0.045)
    setting.before.append(grass_frame(setting, palette))


def _hill_layer(
    setting: Setting,
    palette: Palette,
    index: int,
    outline: Points,
    depth: float,
    y: float,
) -> Layer:
    colour = palette.land[index]

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 13 + index)
        sheet.piece(outline, lighten(colour, 0.10), mix(colour, palette.haze, 0.45), gamma=0.8)
        if index == 0:
            return
        tone = mix(darken(palette.foliage, 0.1), colour, 0.55 - 0.2 * index)
        if index == 1:
            x = setting.aspect * chance.uniform(0.55, 0.75)
            wall, roof = (
                distant(palette, palette.wall[0], 0.3),
                distant(palette, palette.roof[0], 0.25),
            )
            house(sheet, x, height_at(outline, x) + 0.02, 0.12, 0.06, wall, roof, palette.window)
        for k in range(3 + index):
            x = setting.aspect * (k + chance.random()) / (3 + index)
            tall = (0.06 + 0.045 * index) * chance.uniform(0.7, 1.3)
            round_tree(
                sheet,
                x,
                height_at(outline, x) + 0.015,
                tall,
                tone,
                palette.trunk,
                snow=settled_snow(palette),
                seed=k,
                leaves=0,
            )

    drop = (-0.006, 0.010, 0.018, 0.16 + 0.05 * index)
    cost, bends = 16 + 8 * index, (y, 0.02)
    return Layer(depth, paint, y - 0.36, y + 0.32, drop, cost=cost, seed=3 + index, bends=bends)


def night_field(setting: Setting, palette: Palette) -> None:
    """A dark field under a great sky: low hills, a lone tree, a lit cottage far away."""
    heavens(setting, palette, clouds=0)
    far, middle, ground = (
        rolling(setting, *shape) for shape in ((0.70, 0.035, 2), (0.77, 0.03, 6), (0.87, 0.018, 9))
    )
    house_x = setting.aspect * 0.86

    def paint_far(sheet: Sheet) -> None:
        sheet.piece(far, mix(palette.land[0], palette.land[1], 0.3), palette.land[1])
        firs = [
            (x, 0.07 + 0.05 * ((i * 7) % 5) / 5)
            for i, x in enumerate(np.arange(setting.left, setting.right, 0.11))
        ]
        fir_line(sheet, far, firs, palette.land[1])

    def paint_middle(sheet: Sheet) -> None:
        sheet.piece(middle, palette.land[2], darken(palette.land[2], 0.2))
        y = height_at(middle, house_x) + 0.02
        house(sheet, house_x, y, 0.17, 0.085, palette.wall[0], palette.roof[0], palette.window)
        round_tree(
            sheet,
            0.10,
            height_at(middle, 0.1) + 0.03,
            0.44,
            palette.foliage,
            palette.trunk,
            snow=settled_snow(palette),
            seed=8,
        )

    setting.behind += [
        Layer(0.2, paint_far, 0.48, 0.98, (-0.006, 0.01, 0.02, 0.2), cost=20, seed=3),
        MistBank(0.3, palette.haze, 0.80, 0.05, 0.4, seed=4),
        Layer(0.45, paint_middle, 0.26, 1.04, (-0.008, 0.012, 0.016, 0.28), cost=26, seed=4),
        Halo(house_x, 0.74, 0.12, "#ffc86a", 0.45, opacity=0.55),
        _flowering_ground(setting, palette, ground, 0),
    ]
    stand_on(setting, ground, feet=0.05)
    setting.before.append(grass_frame(setting, palette))
