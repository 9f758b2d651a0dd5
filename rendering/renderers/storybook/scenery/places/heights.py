"""High and cold places: mountains in mist, and a field of snow."""

from __future__ import annotations

import random

import numpy as np

from ...kit.colour import darken, lighten, mix
from ...kit.geometry import Points, blob, height_at
from ...kit.paper import Sheet
from ..drawables import Layer, MistBank
from ..landscape import mountains
from ..nature import conifer, fir_line, grass, stones
from ..palettes import Palette
from ..stage import Setting
from .common import fir_frame, grass_frame, heavens, range_line, repeated, rolling, stand_on

_RANGES = (
    # skyline, swing, peaks, depth, mist centre, mist half height, mist opacity
    (0.42, 0.20, 4, 0.06, 0.56, 0.07, 0.75),
    (0.50, 0.17, 5, 0.12, 0.64, 0.07, 0.80),
    (0.60, 0.14, 5, 0.22, 0.74, 0.06, 0.80),
    (0.72, 0.08, 6, 0.40, 0.85, 0.055, 0.70),
)


def mountain_walk(setting: Setting, palette: Palette) -> None:
    """Four ranges with mist between them and a winding path along the nearest slope."""
    heavens(setting, palette, clouds=0 if palette.name == "mist" else 3)
    thick = 1.0 if palette.name == "mist" else 0.7
    for index, (y, swing, peaks, depth, centre, half, opacity) in enumerate(_RANGES):
        outline = range_line(setting, y, swing, 5 + 7 * index, peaks=peaks)
        setting.behind.append(_range(setting, palette, index, outline, depth))
        bank = MistBank(depth + 0.06, palette.haze, centre, half, opacity * thick, seed=index + 2)
        setting.behind.append(bank)
    path = _path_outline(setting)
    setting.behind.append(_slope(setting, palette, path))
    setting.ground = lambda x: height_at(path, x)
    setting.feet = 0.036
    setting.before += [
        MistBank(1.15, palette.haze, 1.02, 0.07, 0.5 * thick, seed=21, travel=0.08),
        grass_frame(setting, palette),
    ]


def _range(setting: Setting, palette: Palette, index: int, outline: Points, depth: float) -> Layer:
    shades = palette.land
    colour = mix(shades[min(index, 3)], shades[3], 0.12 * index)

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + index)
        snow = lighten(palette.haze, 0.5) if index < 3 else None
        mountains(sheet, outline, colour, palette.haze, snow=snow, size=0.13 - 0.02 * index)
        if index >= 2:
            tall = (0.075, 0.11)[index - 2]
            firs = [
                (setting.aspect * chance.uniform(-0.05, 1.1), tall * chance.uniform(0.7, 1.3))
                for _ in range(14)
            ]
            fir_line(sheet, outline, sorted(firs), darken(mix(colour, palette.foliage, 0.35), 0.08))

    drop = (-0.006, 0.012, 0.020, 0.16 + 0.04 * index)
    top = (0.10, 0.20, 0.32, 0.46)[index]
    return Layer(
        depth, paint, top, min(1.12, top + 0.62), drop, cost=20 + 4 * index, seed=2 + index
    )


def _path_outline(setting: Setting) -> Points:
    x = np.linspace(setting.left, setting.right, 140)
    turn = setting.seed % 7
    y = 0.815 + 0.035 * np.sin(x * 2.1 + 0.6 + turn) + 0.014 * np.sin(x * 5 + 1 + turn)
    return np.concatenate([np.stack([x, y], axis=1), [[x[-1], 1.2], [x[0], 1.2]]])


def _slope(setting: Setting, palette: Palette, outline: Points) -> Layer:
    ground = mix(palette.land[3], palette.foliage, 0.35)
    sand = (
        mix("#d8bf94", palette.haze, 0.2)
        if not palette.night
        else mix("#b8a888", palette.land[1], 0.4)
    )

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 9)
        sheet.piece(outline, ground, palette.land[4])
        top = outline[:-2]
        lower = top + np.stack([np.zeros(len(top)), 0.05 + 0.01 * np.sin(top[:, 0] * 9)], axis=1)
        band = np.concatenate([top + np.array((0, 0.016)), lower[::-1]])
        sheet.piece(band, sand, inside=True, edge=0.08, opacity=0.9)
        scattered = []
        for _ in range(22):
            x = setting.aspect * chance.uniform(-0.1, 1.15)
            scattered.append(
                (x, height_at(outline, x) + chance.uniform(0.08, 0.2), chance.uniform(0.012, 0.04))
            )
        stones(sheet, scattered, mix(palette.land[1], ground, 0.4), seed=9)
        grass(
            sheet,
            outline,
            setting.left,
            setting.right,
            70,
            lighten(ground, 0.1),
            seed=4,
            height=0.03,
        )
        aspect = setting.aspect
        for i, (x, tall) in enumerate(((aspect - 0.30, 0.50), (aspect - 0.12, 0.38), (0.02, 0.34))):
            y = height_at(outline, x) + 0.02
            conifer(
                sheet, x, y, tall, darken(palette.foliage, 0.04), palette.trunk, seed=i, tiers=5
            )

    return Layer(1.0, paint, 0.26, 1.12, (-0.008, 0.012, 0.018, 0.3), cost=50, seed=9)


def snow_field(setting: Setting, palette: Palette) -> None:
    """White land, blue firs with snow on them, a range behind."""
    heavens(setting, palette, clouds=2)
    far = range_line(setting, 0.52, 0.15, 7, peaks=5)
    middle, near, ground = (
        rolling(setting, *shape)
        for shape in ((0.65, 0.035, 3), (0.76, 0.03, 9), (0.875, 0.018, 12))
    )

    def paint_far(sheet: Sheet) -> None:
        mountains(sheet, far, palette.land[0], palette.haze, snow="#fbf2f0", size=0.13)

    def paint_middle(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 1)
        sheet.piece(middle, palette.land[1], darken(palette.land[1], 0.16))
        places = sorted(
            (setting.aspect * chance.uniform(-0.05, 1.1), chance.uniform(0.10, 0.18))
            for _ in range(15)
        )
        fir_line(
            sheet, middle, places, mix(palette.foliage, palette.land[0], 0.4), snow=palette.land[2]
        )

    def paint_near(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 2)
        sheet.piece(near, palette.land[2], mix(palette.land[2], palette.land[1], 0.8))
        for i, (x, tall) in enumerate(
            repeated(
                setting, ((0.12, 0.34), (0.62, 0.22), (1.28, 0.32), (1.55, 0.42), (1.78, 0.28))
            )
        ):
            moved = x + chance.uniform(-0.06, 0.06)
            y = height_at(near, moved) + 0.04
            conifer(
                sheet, moved, y, tall, palette.foliage, palette.trunk, seed=i, snow=palette.land[3]
            )

    def paint_ground(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 3)
        sheet.piece(ground, palette.land[3], mix(palette.land[3], palette.land[1], 0.75))
        drifts = [
            blob(
                chance.uniform(setting.left, setting.right),
                chance.uniform(0.93, 1.06),
                chance.uniform(0.03, 0.09),
                0.005,
                i,
                corners=8,
            )
            for i in range(26)
        ]
        sheet.piece(drifts, palette.land[1], inside=True, edge=0, opacity=0.55)

    setting.behind += [
        Layer(0.1, paint_far, 0.22, 0.86, (-0.006, 0.01, 0.02, 0.2), cost=18, seed=1),
        MistBank(0.15, palette.haze, 0.67, 0.06, 0.6, seed=4),
        Layer(0.35, paint_middle, 0.42, 0.94, (-0.008, 0.012, 0.018, 0.28), cost=20, seed=2),
        Layer(0.7, paint_near, 0.26, 1.04, (-0.010, 0.014, 0.02, 0.30), cost=40, seed=3),
        Layer(1.0, paint_ground, 0.80, 1.12, (-0.006, -0.006, 0.02, 0.22), cost=16, seed=5),
    ]
    stand_on(setting, ground, feet=0.045)
    setting.before.append(fir_frame(setting, palette))
