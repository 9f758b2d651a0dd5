"""Woods: trunks that leave the picture at the top, firs between them, leaves overhead."""

from __future__ import annotations

import random
from functools import partial

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, curve, height_at, leaf, ribbon
from ...kit.paper import Sheet
from ..beams import Shafts
from ..drawables import Drawable, Layer, MistBank
from ..nature import conifer, grass, trunk
from ..palettes import Palette
from ..plants import fern, mushroom
from ..stage import Setting
from .common import heavens, rolling, stand_on


def forest(setting: Setting, palette: Palette) -> None:
    """Three rows of trees in deep air, a path, and a dark frame of leaves and ferns."""
    heavens(setting, palette, clouds=0)
    far, middle, floor = (
        rolling(setting, *shape) for shape in ((0.76, 0.03, 3), (0.80, 0.03, 8), (0.865, 0.02, 11))
    )
    orb = palette.orb_x * setting.aspect if palette.orb else -9.0
    setting.behind += [
        _row(setting, palette, 0, far, orb),
        MistBank(0.28, palette.haze, 0.68, 0.13, 0.52, seed=3),
        _row(setting, palette, 1, middle, orb),
        MistBank(0.5, palette.haze, 0.82, 0.09, 0.48, seed=5),
    ]
    if palette.orb:
        ray = lighten(palette.glow, 0.2)
        faint = 0.18 if palette.night else 0.42
        beams = Shafts(orb - 0.25, -0.10, 1.0, 1.05, ray, setting.seconds, 4, 0.32, 0.45, faint, 6)
        setting.behind.append(beams)
    if "door" in setting.features:
        setting.behind.append(_ancient_tree(setting.aspect * 0.68, palette, setting.seed))
    setting.behind.append(_floor(setting, palette, floor))
    stand_on(setting, floor, feet=0.05)
    setting.before += _canopy(setting, palette)


def _row(setting: Setting, palette: Palette, row: int, outline: Points, orb: float) -> Layer:
    land = palette.land[row], palette.land[row + 1]
    widths = ((0.03, 0.055), (0.06, 0.10))[row]
    count = (12, 6)[row]
    depth = (0.2, 0.4)[row]

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + row)
        for i in range(count):
            x = -0.12 + (setting.aspect + 0.24) * (i + chance.uniform(0.2, 0.8)) / count
            if abs(x - orb) < 0.15 + 0.06 * row:
                x += 0.24 if x > orb else -0.24
            tone = mix(*land, chance.random() * 0.6 + 0.2 * row)
            bark = 2 if row == 0 else 5
            trunk(
                sheet,
                x,
                chance.uniform(*widths),
                tone,
                seed=setting.seed % 83 + i + 20 * row,
                bark=bark,
                roots=bool(row),
                foot=height_at(outline, x) + 0.03,
                shadow=0.12 + 0.08 * row,
            )
        if row:
            for i in range(4):
                x = 0.1 + i * 0.5 + chance.uniform(-0.12, 0.12)
                tall = chance.uniform(0.26, 0.42)
                conifer(sheet, x, 0.82, tall, palette.land[2], palette.trunk, seed=i)
        sheet.piece(outline, land[row], darken(land[1], 0.1), shadow=0, edge=0.05)

    drop = (-0.006, 0.01, 0.02, 0.2) if row == 0 else (-0.010, 0.014, 0.016, 0.34)
    bends = (0.80, 0.035 + 0.015 * row)
    return Layer(depth, paint, -0.5, 1.05, drop, cost=26 + 10 * row, seed=2 + row, bends=bends)


def _ancient_tree(x: float, palette: Palette, seed: int) -> Layer:
    """A trunk wide enough to have a door in it, its boughs leaving the picture."""
    bark = mix(palette.trunk, palette.land[4], 0.18)
    flank = (
        (-0.31, -0.55), (-0.27, 0.15), (-0.31, 0.45), (-0.38, 0.70), (-0.60, 0.90), (0.60, 0.90),
        (0.40, 0.68), (0.33, 0.42), (0.29, 0.10), (0.34, -0.55),
    )  # fmt: skip

    def paint(sheet: Sheet) -> None:
        chance = random.Random(seed + 2)
        for side in (-1, 1):
            bough = [(0.05, 0.34), (0.28, 0.10), (0.49, 0.03), (0.75, -0.06)]
            path = [(x + side * across, down) for across, down in bough]
            sheet.piece(ribbon(path, [0.22, 0.13, 0.08, 0.03]), darken(bark, 0.08))
        trunk_shape = curve([(x + across, down) for across, down in flank])
        sheet.piece(trunk_shape, lighten(bark, 0.05), darken(bark, 0.25), sideways=True)
        furrows = []
        for _ in range(26):
            aside, start = chance.uniform(-0.27, 0.28), chance.uniform(-0.05, 0.5)
            length = chance.uniform(0.1, 0.3)
            bent = x + aside * 1.03 + chance.uniform(-0.012, 0.012)
            path = [
                (x + aside, start),
                (bent, start + length / 2),
                (x + aside * 1.15, start + length),
            ]
            furrows.append(ribbon(path, [0.001, 0.010, 0.001], steps=4))
        sheet.piece(furrows, darken(bark, 0.45), opacity=0.7, shadow=0, edge=0)

    return Layer(0.95, paint, -0.5, 1.0, (-0.014, 0.012, 0.02, 0.42), cost=22, seed=4)


def _floor(setting: Setting, palette: Palette, outline: Points) -> Layer:
    path = curve(
        [(0.40, 1.14), (0.78, 0.95), (1.03, 0.875), (1.24, 0.875), (1.17, 0.95), (1.02, 1.14)]
    )
    sandy = mix("#c9b078", palette.land[3], 0.35)

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 3)
        ground = palette.land[3]
        sheet.piece(outline, ground, mix(ground, palette.land[4], 0.65))
        sheet.piece(
            path, sandy, mix(sandy, ground, 0.6), inside=True, edge=0.05, opacity=0.7, blur=0.006
        )
        grass(sheet, outline, setting.left, setting.right, 130, lighten(ground, 0.04), seed=4)
        for x, tall in ((0.20, 0.06), (0.27, 0.045), (setting.aspect - 0.2, 0.07)):
            colour = chance.choice(("#d8564a", "#e8824a", "#c9485a"))
            mushroom(sheet, x, height_at(outline, x) + 0.02, tall, mix(colour, ground, 0.12))
        for x, length, angle in (
            (0.02, 0.17, -2.2), (0.06, 0.20, -1.2), (setting.aspect - 0.06, 0.2, -1.9),
            (setting.aspect, 0.18, -1.1),
        ):  # fmt: skip
            fern(
                sheet,
                x,
                height_at(outline, x) + 0.03,
                length,
                angle,
                lighten(palette.foliage, 0.05),
            )

    return Layer(1.0, paint, 0.68, 1.12, cost=34, seed=6)


def _canopy(setting: Setting, palette: Palette) -> list[Drawable]:
    """Dark trunks at both sides with ferns at their feet; leaves along the top."""
    dark = palette.land[4] if palette.night else mix(palette.land[4], palette.dark, 0.55)
    drop = (-0.01, 0.01, 0.03, 0.3)
    return [
        Layer(
            1.35,
            partial(_sides, setting, dark),
            -0.5,
            1.14,
            drop,
            soften=0.0022,
            cost=34,
            seed=7,
            bends=(1.10, 0.06),
        ),
        Layer(
            1.34,
            partial(_leaves_above, setting, dark),
            -0.1,
            0.24,
            drop,
            soften=0.0022,
            cost=8,
            seed=8,
            bends=(0.24, 0.02),
        ),
    ]


def _sides(setting: Setting, dark: Colour, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 77)
    aspect = setting.aspect
    for i, (x, width) in enumerate(((-0.11, 0.22), (aspect + 0.10, 0.20))):
        trunk(sheet, x, width, lighten(dark, 0.04), seed=77 + i, foot=1.12, bark=8)
    for x, angle in (
        (0.0, -1.2), (0.10, -0.8), (-0.05, -0.4), (aspect - 0.05, -1.9), (aspect - 0.1, -2.4),
    ):  # fmt: skip
        fern(sheet, x, 1.10, chance.uniform(0.20, 0.27), angle, lighten(dark, 0.08))


def _leaves_above(setting: Setting, dark: Colour, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 78)
    aspect = setting.aspect
    groups: list[list[Points]] = [[], []]
    for i, x in enumerate(np.linspace(-0.1, aspect + 0.1, round(36 * aspect))):
        side = abs(x - aspect / 2) / (aspect / 2)
        if chance.random() < side:
            y = -0.03 + chance.uniform(0, 0.14) * side * side
            groups[i % 2].append(leaf(float(x), y, 0.12, 0.055, chance.uniform(0.6, 2.6)))
    for group, tone in zip(groups, (0.0, 0.1), strict=True):
        sheet.piece(group, lighten(dark, tone), shadow=0.3)
