"""Bare places: desert and cave."""

from __future__ import annotations

import random

import numpy as np

from ...kit.colour import darken, lighten, mix
from ...kit.geometry import Points, blob, height_at, ribbon
from ...kit.paper import Sheet
from ..nature import stones
from ..palettes import Palette
from ..stage import Backdrop, Halo, Layer, MistBank, Setting
from .common import heavens, rock_frame, rolling, stand_on


def desert(setting: Setting, palette: Palette) -> None:
    """Dune behind dune, cacti, a low warm haze."""
    heavens(setting, palette, clouds=1)
    chance = random.Random(setting.seed)
    sand = mix("#ecc07a", palette.land[1], 0.55 if palette.night else 0.12)
    shapes = ((0.60, 0.05, 2, 0.15), (0.70, 0.05, 5, 0.40), (0.86, 0.03, 9, 1.0))
    for index, (y, swing, seed, depth) in enumerate(shapes):
        outline = rolling(setting, y, swing, seed, octaves=2)
        setting.behind.append(_dune(setting, palette, sand, outline, index, depth, y, chance))
        if index < 2:
            setting.behind.append(
                MistBank(depth + 0.1, palette.haze, y + 0.09, 0.05, 0.5, seed=index)
            )
        else:
            stand_on(setting, outline, feet=0.05)
    setting.before.append(rock_frame(setting, darken(sand, 0.5)))


def _dune(
    setting: Setting,
    palette: Palette,
    sand: object,
    outline: Points,
    index: int,
    depth: float,
    y: float,
    chance: random.Random,
) -> Layer:
    tone = mix(sand, palette.haze, (0.5, 0.25, 0.0)[index])  # type: ignore[arg-type]

    def paint(sheet: Sheet) -> None:
        sheet.piece(outline, lighten(tone, 0.08), darken(tone, 0.18))
        ripple = outline[:-2]
        lines = [
            np.concatenate(
                [
                    ripple + np.array((0.03 * k, 0.03 * k)),
                    (ripple + np.array((0.03 * k, 0.03 * k + 0.004)))[::-1],
                ]
            )
            for k in range(1, 4)
        ]
        sheet.piece(lines, darken(tone, 0.14), inside=True, edge=0, opacity=0.35)
        places = ((1.55, 0.30), (0.08, 0.22)) if index == 2 else ((chance.uniform(0.9, 1.3), 0.14),)
        for x, tall in places:
            _cactus(
                sheet,
                x,
                height_at(outline, x) + 0.03,
                tall,
                mix("#5a8a5a", tone, 0.3 if index < 2 else 0.1),
            )

    return Layer(
        depth,
        paint,
        y - 0.38,
        min(1.12, y + 0.34),
        (-0.006, 0.01, 0.02, 0.22),
        cost=16,
        seed=index + 2,
    )


def _cactus(sheet: Sheet, x: float, y: float, tall: float, colour: object) -> None:
    thick = 0.2 * tall
    arms = [
        ribbon(
            [
                (x, y - 0.4 * tall),
                (x + side * 0.26 * tall, y - (0.42 + 0.1 * side) * tall),
                (x + side * 0.28 * tall, y - (0.7 + 0.1 * side) * tall),
            ],
            [0.6 * thick, 0.6 * thick, 0.55 * thick],
        )
        for side in (-1, 1)
    ]
    body = ribbon([(x, y), (x, y - 0.5 * tall), (x, y - tall)], [thick, thick * 1.05, thick * 0.9])
    sheet.piece([*arms, body], lighten(colour, 0.1), darken(colour, 0.15))  # type: ignore[arg-type]


def cave(setting: Setting, palette: Palette) -> None:
    """A cavern: its mouth full of light, stalactites, crystals that glimmer."""
    setting.indoors = True
    chance = random.Random(setting.seed)
    mouth_x, rock = 1.22, "#3a3a58"
    setting.behind.append(
        Backdrop(
            ((0.0, "#5f8fb0"), (0.6, "#a9cbc8"), (1, "#e0d4a8")),
            (mouth_x, 0.5, 0.6, "#fff6d6", 0.7),
            0.03,
        )
    )

    def paint_back(sheet: Sheet) -> None:
        opening = blob(mouth_x, 0.56, 0.30, 0.30, setting.seed, corners=11, wobble=0.10)
        frame = np.array(
            [(setting.left, -0.1), (setting.right, -0.1), (setting.right, 1.2), (setting.left, 1.2)]
        )
        sheet.piece(frame, lighten(rock, 0.14), darken(rock, 0.1), holes=[opening])
        slabs = [
            (chance.uniform(-0.1, 1.9), chance.uniform(0.05, 0.7), chance.uniform(0.04, 0.12))
            for _ in range(24)
        ]
        slabs = [slab for slab in slabs if abs(slab[0] - mouth_x) > 0.42]
        stones(sheet, slabs, lighten(rock, 0.06), seed=3, flat=0.8)
        crystals = [
            ribbon([(x, 0.80), (x + lean, 0.80 - tall)], [0.035, 0.004], caps=False)
            for x, lean, tall in (
                (0.18, -0.03, 0.16),
                (0.24, 0.03, 0.22),
                (0.30, 0.05, 0.12),
                (1.66, 0.04, 0.2),
                (1.60, -0.03, 0.13),
            )
        ]
        sheet.piece(crystals, "#bfeaf0", "#5fa8c8", shadow=0.3)

    floor = rolling(setting, 0.85, 0.015, 6)

    def paint_floor(sheet: Sheet) -> None:
        sheet.piece(floor, lighten(rock, 0.22), darken(rock, 0.3))
        places = [
            (chance.uniform(-0.1, 1.9), chance.uniform(0.9, 1.02), chance.uniform(0.012, 0.04))
            for _ in range(20)
        ]
        stones(sheet, places, lighten(rock, 0.2), seed=7)

    def paint_teeth(sheet: Sheet) -> None:
        teeth = [
            ribbon(
                [(x, -0.1), (x + 0.01, chance.uniform(0.04, 0.2) * (0.5 + abs(x - 0.9)))],
                [0.14, 0.006],
                caps=False,
            )
            for x in np.arange(-0.2, 2.1, 0.12)
        ]
        sheet.piece(teeth, darken(rock, 0.45), darken(rock, 0.6))

    setting.behind += [
        Layer(0.4, paint_back, -0.04, 1.05, (-0.01, 0.014, 0.02, 0.4), cost=34, seed=2),
        Halo(mouth_x, 0.56, 0.5, "#fff2c8", 0.4, opacity=0.28),
        Layer(1.0, paint_floor, 0.76, 1.12, cost=18, seed=4),
    ]
    setting.pools.append((mouth_x, 0.55, 0.8, "#b0a888", 0.5))
    stand_on(setting, floor, feet=0.05)
    setting.before += [
        Layer(1.2, paint_teeth, -0.08, 0.4, soften=0.002, cost=12),
        rock_frame(setting, darken(rock, 0.55)),
    ]
