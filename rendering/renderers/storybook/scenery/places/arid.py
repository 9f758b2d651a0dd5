"""The desert: dune behind dune, table mountains far off, cacti."""

from __future__ import annotations

import random
from functools import partial

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, height_at, ribbon
from ...kit.paper import Sheet
from ..drawables import Layer, MistBank
from ..nature import grass, stones
from ..palettes import Palette, in_light
from ..stage import Setting
from .common import heavens, repeated, rock_frame, rolling, stand_on

_DUNES = (
    # skyline, swing, seed, depth
    (0.60, 0.05, 2, 0.16),
    (0.69, 0.05, 5, 0.36),
    (0.77, 0.035, 7, 0.62),
    (0.865, 0.022, 9, 1.0),
)


def desert(setting: Setting, palette: Palette) -> None:
    """Table mountains in the haze, four rows of dunes with a shaded side each, cacti."""
    heavens(setting, palette, clouds=1)
    sand = in_light(palette, "#efc27c")
    setting.behind.append(
        Layer(0.07, partial(_tables, setting, palette, sand), 0.34, 0.80, None, cost=14, seed=1)
    )
    setting.behind.append(MistBank(0.1, palette.haze, 0.60, 0.06, 0.55, seed=4))
    for index, (y, swing, seed, depth) in enumerate(_DUNES):
        outline = rolling(setting, y, swing, seed, octaves=2)
        paint = partial(_dune, setting, palette, sand, outline, index)
        bottom = 1.14 if index == 3 else y + 0.36
        drop = (-0.006, 0.01, 0.02, 0.22)
        setting.behind.append(Layer(depth, paint, y - 0.36, bottom, drop, cost=16, seed=index + 2))
        if index < 2:
            haze = MistBank(depth + 0.1, palette.haze, y + 0.09, 0.045, 0.45, seed=index)
            setting.behind.append(haze)
        else:
            stand_on(setting, outline, feet=0.05)
    setting.before.append(rock_frame(setting, darken(sand, 0.5)))


def _tables(setting: Setting, palette: Palette, sand: Colour, sheet: Sheet) -> None:
    """Flat-topped rocks with steep sides, seen through much air."""
    tone = mix(mix(in_light(palette, "#c9785a"), sand, 0.3), palette.haze, 0.42)
    for x, wide, tall in (
        (0.22, 0.17, 0.15),
        (0.44, 0.07, 0.20),
        (1.24, 0.20, 0.18),
        (1.52, 0.06, 0.12),
    ):
        top, foot = 0.62 - tall, 0.66
        rock = [
            (x - 1.35 * wide, foot),
            (x - 1.05 * wide, top + 0.5 * tall),
            (x - wide, top + 0.01),
            (x - 0.6 * wide, top),
            (x + 0.7 * wide, top - 0.006),
            (x + wide, top + 0.012),
            (x + 1.08 * wide, top + 0.5 * tall),
            (x + 1.4 * wide, foot),
        ]
        sheet.piece(np.array(rock), lighten(tone, 0.06), mix(tone, palette.haze, 0.4), shadow=0.12)
        layers = [
            ribbon(
                [(x - 1.1 * wide, top + v * tall), (x + 1.1 * wide, top + v * tall + 0.004)],
                [0.010, 0.010],
            )
            for v in (0.22, 0.46)
        ]
        sheet.piece(layers, darken(tone, 0.16), inside=True, edge=0, shadow=0, opacity=0.5)


def _dune(
    setting: Setting, palette: Palette, sand: Colour, outline: Points, index: int, sheet: Sheet
) -> None:
    tone = mix(sand, palette.haze, (0.46, 0.28, 0.12, 0.0)[index])
    sheet.piece(outline, lighten(tone, 0.10), darken(tone, 0.16))
    sheet.piece(
        _lee_side(outline),
        darken(tone, 0.30),
        inside=True,
        edge=0,
        shadow=0,
        blur=0.006,
        opacity=0.42,
    )
    top = outline[:-2]
    lines = []
    for k in range(1, 5):
        line = top + np.array((0.04 * k, (0.026 + 0.004 * index) * k))
        line[:, 1] += 0.003 * np.sin(line[:, 0] * 23 + k)
        lines.append(np.concatenate([line, (line + np.array((0, 0.003 + 0.001 * index)))[::-1]]))
    sheet.piece(lines, darken(tone, 0.16), inside=True, edge=0, shadow=0, opacity=0.35)
    green = in_light(palette, "#5f9464")
    places = ((), ((0.58, 0.10),), ((1.36, 0.18), (0.30, 0.13)), ((1.60, 0.32), (0.06, 0.24)))[
        index
    ]
    for x, tall in repeated(setting, places):
        cactus = mix(green, tone, 0.34 - 0.1 * index)
        _cactus(sheet, x, height_at(outline, x) + 0.03, tall, cactus)
    if index == 3:
        chance = random.Random(setting.seed + 3)
        pebbles = [
            (
                chance.uniform(setting.left, setting.right),
                chance.uniform(0.92, 1.03),
                chance.uniform(0.006, 0.02),
            )
            for _ in range(18)
        ]
        stones(sheet, pebbles, darken(tone, 0.2), seed=7)
        dry = mix(in_light(palette, "#b8a45a"), tone, 0.2)
        for x in (0.20, 0.98, 1.46):
            grass(sheet, outline, x - 0.03, x + 0.03, 9, dry, seed=int(x * 10), height=0.05)


def _lee_side(outline: Points) -> Points:
    """The shaded flank below a crest: wide where the skyline falls to the right."""
    top = outline[:-2]
    fall = np.clip(np.gradient(top[:, 1], top[:, 0]), 0, None)
    smooth = np.convolve(np.pad(fall, 6, "edge"), np.ones(13) / 13, "valid")
    lower = top + np.stack([-0.10 * np.ones(len(top)), 0.9 * smooth], axis=1)
    return np.concatenate([top, lower[::-1]])


def _cactus(sheet: Sheet, x: float, y: float, tall: float, colour: Colour) -> None:
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
    sheet.piece([*arms, body], lighten(colour, 0.1), darken(colour, 0.15))
