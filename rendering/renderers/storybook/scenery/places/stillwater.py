"""Still water: a lake that mirrors its hills, a swamp with crooked trees."""

from __future__ import annotations

import random
from functools import partial

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, ellipse, height_at, ribbon
from ...kit.paper import Sheet
from ..drawables import Halo, Layer, MistBank
from ..landscape import mountains
from ..leafage import bare_tree, lily_pads, reeds
from ..nature import fir_line, grass, stones
from ..palettes import Palette, in_light
from ..plants import fern, mushroom
from ..stage import Setting
from .common import heavens, range_line, repeated, rolling, stand_on
from .shores import glitter_below, sea_colours


def lake(setting: Setting, palette: Palette) -> None:
    """A lake between hills that stand on their heads in it; a jetty, reeds, water lilies."""
    heavens(setting, palette, clouds=3)
    far = range_line(setting, 0.46, 0.13, 7, peaks=5)
    shore = rolling(setting, 0.575, 0.03, 3)
    bank = rolling(setting, 0.875, 0.016, 12)
    setting.behind += [
        Layer(0.10, partial(_far_range, palette, far), 0.22, 0.80, None, cost=16, seed=1),
        MistBank(0.14, palette.haze, 0.56, 0.05, 0.55, seed=4),
        Layer(
            0.22, partial(_far_shore, setting, palette, shore), 0.40, 0.72, None, cost=16, seed=2
        ),
        Layer(0.24, partial(_mirror, setting, palette, shore), 0.58, 1.14, None, cost=24, seed=3),
        MistBank(0.3, palette.haze, 0.625, 0.022, 0.5, seed=6),
    ]
    setting.behind += glitter_below(setting, palette, 0.64, 0.90)
    setting.behind += [
        Layer(
            0.8, partial(_jetty, setting, palette), 0.60, 1.0, (-0.004, 0.01, 0.014, 0.3), cost=14
        ),
        Layer(
            1.0,
            partial(_bank, setting, palette, bank),
            0.58,
            1.14,
            (-0.004, -0.006, 0.018, 0.25),
            cost=30,
            seed=6,
            bends=(0.90, 0.05),
        ),
    ]
    stand_on(setting, bank, feet=0.05)
    setting.before.append(_reed_frame(setting, palette, palette.land[4]))


def _far_range(palette: Palette, outline: Points, sheet: Sheet) -> None:
    snow = lighten(palette.haze, 0.5)
    mountains(sheet, outline, palette.land[0], palette.haze, snow=snow, size=0.11)


def _far_shore(setting: Setting, palette: Palette, outline: Points, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 1)
    tone = mix(palette.land[1], palette.foliage, 0.35)
    places = [
        (setting.left + 0.085 * i, chance.uniform(0.05, 0.12))
        for i in range(round(30 * setting.right / 2.1))
    ]
    fir_line(sheet, outline, places, tone, snow=palette.land[3] if palette.snowy else None)
    sheet.piece(outline, palette.land[1], darken(palette.land[1], 0.12), shadow=0.1)


def _mirror(setting: Setting, palette: Palette, shore: Points, sheet: Sheet) -> None:
    """Water in the sky's colours, the shore upside down in it, fine level lines."""
    level, left, right = 0.635, setting.left, setting.right
    above, below = palette.sky[-1][1], palette.sky[1][1]
    far, _, near, _ = sea_colours(palette)
    flat = np.array([(left, level), (right, level), (right, 1.2), (left, 1.2)])
    sheet.piece(flat, mix(far, above, 0.62), mix(near, below, 0.25), edge=0.1, gamma=0.7)
    top = shore[:-2]
    hills = np.stack([top[:, 0], 2 * level - top[:, 1] + 0.015], axis=1)
    hills[:, 1] += 0.003 * np.sin(hills[:, 0] * 90)
    inverted = np.concatenate([hills, [(right, level), (left, level)]])
    tone = mix(palette.land[1], far, 0.35)
    sheet.piece(inverted, darken(tone, 0.08), tone, inside=True, edge=0, opacity=0.62, blur=0.003)
    chance = random.Random(setting.seed + 4)
    lines = []
    for _ in range(60):
        share = chance.random() ** 1.4
        x, half = chance.uniform(left, right), 0.02 + 0.10 * share * chance.random()
        lines.append(
            ellipse(x, level + 0.012 + 0.28 * share, half, 0.0014 + 0.002 * share, steps=12)
        )
    sheet.piece(lines, lighten(above, 0.35), inside=True, shadow=0, edge=0, opacity=0.55)


def _jetty(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    """Planks on posts, from the bank out over the water."""
    wood = in_light(palette, "#a8784e")
    x = setting.aspect - 0.30
    posts = [
        ribbon([(x + dx, y), (x + dx, y + 0.10)], [0.020, 0.018])
        for dx, y in ((-0.20, 0.70), (-0.05, 0.70), (-0.12, 0.77), (0.08, 0.77))
    ]
    sheet.piece(posts, darken(wood, 0.25), darken(wood, 0.4), shadow=0.2)
    deck = [(x - 0.22, 0.725), (x - 0.02, 0.725), (x + 0.40, 0.95), (x + 0.08, 0.95)]
    sheet.piece(np.array(deck), lighten(wood, 0.14), darken(wood, 0.1), shadow=0.3, beyond=True)
    seams = []
    for k in range(1, 9):
        share = (k / 9) ** 1.3
        y, a, b = 0.725 + 0.225 * share, x - 0.22 + 0.30 * share, x - 0.02 + 0.42 * share
        seams.append(ribbon([(a, y), (b, y)], [0.004, 0.004], smooth=False))
    sheet.piece(seams, darken(wood, 0.35), inside=True, edge=0, shadow=0, opacity=0.7)


def _bank(setting: Setting, palette: Palette, outline: Points, sheet: Sheet) -> None:
    ground = palette.land[2]
    aspect = setting.aspect
    green = mix(palette.foliage, ground, 0.3)
    if not palette.snowy:
        pads = [(0.58, 0.855, 0.05), (0.70, 0.83, 0.04), (1.02, 0.845, 0.045), (0.9, 0.82, 0.035)]
        lily_pads(sheet, repeated(setting, pads), green, in_light(palette, "#f6d6dc"))
    for x, count, tall in ((0.06, 16, 0.26), (aspect - 0.04, 14, 0.24)):
        reeds(sheet, x, height_at(outline, x) + 0.02, count, tall, green, seed=int(9 * x) + 3)
    sheet.piece(outline, ground, mix(palette.land[3], palette.land[4], 0.4))
    pebbles = [(setting.left + 0.16 * i, 0.0, 0.02 + 0.012 * (i % 3)) for i in range(16)]
    placed = [(x, height_at(outline, x) + 0.012, r) for x, _, r in pebbles]
    stones(sheet, placed, in_light(palette, "#b0a89a"), seed=5)
    if not palette.snowy:
        grass(sheet, outline, setting.left, setting.right, 120, palette.land[3], seed=4)


def _reed_frame(setting: Setting, palette: Palette, tone: Colour) -> Layer:
    """Dark bulrushes in the lower corners."""
    outline = rolling(setting, 1.04, 0.012, 33)

    def paint(sheet: Sheet) -> None:
        aspect = setting.aspect
        for x, count, tall in ((-0.03, 17, 0.44), (aspect + 0.03, 18, 0.50)):
            reeds(sheet, x, 1.14, count, tall, tone, seed=int(10 * x) + 40, spread=0.14)
        sheet.piece(outline, lighten(tone, 0.03), darken(tone, 0.2))
        grass(sheet, outline, setting.left, setting.right, 80, tone, seed=6, height=0.07)

    drop, bends = (-0.01, 0.012, 0.024, 0.3), (1.08, 0.07)
    return Layer(1.3, paint, 0.54, 1.16, drop, soften=0.0016, cost=20, seed=7, bends=bends)


def swamp(setting: Setting, palette: Palette) -> None:
    """Crooked trees with beards of moss stand in dark green water; mist lies over it."""
    heavens(setting, palette, clouds=0)
    murk = in_light(palette, "#7d8c5a")
    if palette.night:
        murk = mix(murk, "#2f5a52", 0.4)
    haze = mix(palette.haze, in_light(palette, "#c8d49a"), 0.5)
    bank = rolling(setting, 0.885, 0.018, 12)
    setting.behind += [
        Layer(
            0.10,
            partial(_drowned, setting, palette, 0, mix(murk, haze, 0.62)),
            -0.05,
            0.92,
            None,
            cost=22,
            seed=1,
        ),
        MistBank(0.16, haze, 0.62, 0.12, 0.6, seed=3),
        Layer(
            0.30,
            partial(_drowned, setting, palette, 1, mix(murk, haze, 0.30)),
            -0.05,
            0.96,
            None,
            cost=26,
            seed=2,
        ),
        Layer(0.34, partial(_pool, setting, palette, murk), 0.62, 1.14, None, cost=20, seed=3),
        MistBank(0.42, haze, 0.70, 0.045, 0.6, seed=5),
        Layer(
            0.70,
            partial(_drowned, setting, palette, 2, darken(murk, 0.30)),
            -0.05,
            1.0,
            (-0.010, 0.014, 0.016, 0.3),
            cost=34,
            seed=4,
            bends=(0.88, 0.05),
        ),
        MistBank(0.8, haze, 0.84, 0.03, 0.4, seed=8, travel=0.06),
        Layer(
            1.0,
            partial(_mossy_bank, setting, palette, bank, murk),
            0.62,
            1.14,
            cost=30,
            seed=6,
            bends=(0.90, 0.05),
        ),
    ]
    for x, y in ((0.50, 0.66), (1.28, 0.62)) if palette.night else ():
        setting.behind.append(Halo(x, y, 0.10, "#bff0b0", 0.5, opacity=0.5))
    stand_on(setting, bank, feet=0.045)
    setting.before.append(
        _reed_frame(setting, palette, mix(palette.land[4], darken(murk, 0.7), 0.4))
    )


_TREES = (
    ((0.08, 0.34), (0.42, 0.46), (0.80, 0.36), (1.16, 0.44), (1.52, 0.36), (1.90, 0.46)),
    ((-0.04, 0.50), (0.66, 0.40), (1.32, 0.46), (1.80, 0.56)),
    ((0.02, 0.78), (1.64, 0.86)),
)
"""Where a swamp's trees stand and how tall they are, row by row."""


def _drowned(setting: Setting, palette: Palette, row: int, tone: Colour, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 17 * row)
    foot = (0.68, 0.76, 0.88)[row]
    moss = mix(tone, in_light(palette, "#9ab070"), 0.5) if row else None
    for i, (x, tall) in enumerate(repeated(setting, _TREES[row])):
        at = x + chance.uniform(-0.05, 0.05)
        bare_tree(sheet, at, foot, tall, tone, seed=setting.seed % 53 + 7 * i + row, moss=moss)
        wide = 0.10 * tall
        roots = [
            ribbon(
                [
                    (at, foot - 0.10 * tall),
                    (at + side * wide, foot - 0.02),
                    (at + side * 1.9 * wide, foot + 0.02),
                ],
                [0.06 * tall, 0.05 * tall, 0.02 * tall],
            )
            for side in (-1, 1)
        ]
        sheet.piece(roots, tone, darken(tone, 0.15), shadow=0.15)
    if row == 0:
        floor = np.array(
            [
                (setting.left, 0.665),
                (setting.right, 0.665),
                (setting.right, 1.0),
                (setting.left, 1.0),
            ]
        )
        sheet.piece(floor, tone, darken(tone, 0.1), shadow=0.1)


def _pool(setting: Setting, palette: Palette, murk: Colour, sheet: Sheet) -> None:
    left, right = setting.left, setting.right
    top = mix(murk, palette.sky[-1][1], 0.45)
    flat = np.array([(left, 0.72), (right, 0.72), (right, 1.2), (left, 1.2)])
    sheet.piece(flat, top, darken(murk, 0.45), gamma=0.6, shadow=0)
    chance = random.Random(setting.seed + 4)
    lines = [
        ellipse(
            chance.uniform(left, right),
            0.735 + 0.16 * chance.random() ** 1.3,
            chance.uniform(0.02, 0.10),
            0.002,
            steps=12,
        )
        for _ in range(40)
    ]
    sheet.piece(lines, lighten(top, 0.3), inside=True, shadow=0, edge=0, opacity=0.5)


def _mossy_bank(
    setting: Setting, palette: Palette, outline: Points, murk: Colour, sheet: Sheet
) -> None:
    aspect, green = setting.aspect, mix(palette.foliage, murk, 0.4)
    pads = [
        (0.52, 0.86, 0.05),
        (0.66, 0.835, 0.036),
        (0.98, 0.85, 0.05),
        (1.12, 0.825, 0.036),
        (1.34, 0.86, 0.045),
    ]
    lily_pads(sheet, repeated(setting, pads), lighten(green, 0.05), in_light(palette, "#f2c8dc"))
    for x, count, tall in ((0.10, 14, 0.24), (aspect - 0.14, 13, 0.22)):
        reeds(sheet, x, height_at(outline, x) + 0.02, count, tall, green, seed=int(9 * x) + 3)
    ground = mix(darken(murk, 0.3), palette.land[3], 0.5)
    sheet.piece(outline, ground, mix(ground, palette.land[4], 0.6))
    tussocks = [
        (x, height_at(outline, x) + 0.02, 0.05)
        for x in np.arange(setting.left, setting.right, 0.23)
    ]
    stones(sheet, tussocks, mix(ground, green, 0.5), seed=9, flat=0.5)
    grass(sheet, outline, setting.left, setting.right, 130, lighten(green, 0.02), seed=4)
    for x, tall in ((0.30, 0.05), (0.35, 0.035), (aspect - 0.34, 0.055)):
        cap = in_light(palette, "#c86a8a")
        mushroom(sheet, x, height_at(outline, x) + 0.02, tall, cap)
    fern(sheet, aspect - 0.06, height_at(outline, aspect) + 0.03, 0.17, -2.0, green)
