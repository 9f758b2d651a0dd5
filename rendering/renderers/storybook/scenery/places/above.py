"""High above: among the clouds, and on a moon among the planets."""

from __future__ import annotations

import random

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, curve, ellipse, height_at, ribbon
from ...kit.paper import Sheet
from ..nature import stones
from ..palettes import Palette
from ..stage import Backdrop, Halo, Layer, MistBank, Setting
from .common import cloud_colours, heavens, rock_frame, rolling, stand_on


def space(setting: Setting, palette: Palette) -> None:
    """A moon's pale ground with craters, the earth and a ringed planet above it."""
    aspect = setting.aspect
    earth = (0.20 * aspect, 0.24)
    saturn = (0.80 * aspect, 0.20)
    setting.behind += [
        Backdrop(
            palette.sky, (*earth, 0.6, palette.glow, 0.45), 0.05, setting.seed % 991 + 5,
            max(palette.stars, 190),
        ),
        Halo(*earth, 0.34, palette.glow, 0.04, power=1.9, opacity=0.7),
        Layer(0.04, lambda sheet: _earth(sheet, *earth, 0.125), 0.06, 0.42, drop=None, cost=12),
        Layer(0.06, lambda sheet: _ringed(sheet, *saturn, 0.085), 0.04, 0.38, drop=None, cost=10),
    ]  # fmt: skip
    far = rolling(setting, 0.70, 0.05, 4)
    ground = rolling(setting, 0.85, 0.016, 9)

    def paint_far(sheet: Sheet) -> None:
        sheet.piece(far, palette.land[0], darken(palette.land[1], 0.1))
        _craters(
            setting, sheet, far, palette.land[0], ((0.35, 0.07), (1.0, 0.09), (1.6, 0.06)), 0.05
        )

    def paint_ground(sheet: Sheet) -> None:
        tone = palette.land[2]
        sheet.piece(ground, lighten(tone, 0.05), darken(mix(tone, palette.land[1], 0.5), 0.12))
        holes = ((0.12, 0.09), (0.62, 0.07), (1.02, 0.12), (1.46, 0.085), (1.86, 0.08))
        _craters(setting, sheet, ground, tone, holes, 0.10)
        chance = random.Random(setting.seed + 3)
        pebbles = [
            (chance.uniform(-0.1, 1.9), chance.uniform(0.88, 1.02), chance.uniform(0.006, 0.018))
            for _ in range(22)
        ]
        stones(sheet, pebbles, darken(tone, 0.12), seed=7)

    setting.behind += [
        Layer(0.35, paint_far, 0.58, 0.98, (-0.008, 0.012, 0.018, 0.3), cost=20, seed=3),
        MistBank(0.5, palette.haze, 0.80, 0.05, 0.35, seed=4),
        Layer(1.0, paint_ground, 0.78, 1.12, (-0.006, 0.006, 0.02, 0.3), cost=24, seed=5),
    ]
    setting.pools.append((*earth, 0.8, palette.light, 0.35))
    stand_on(setting, ground, feet=0.05)
    setting.before.append(rock_frame(setting, palette.land[3]))


def _earth(sheet: Sheet, x: float, y: float, radius: float) -> None:
    globe = ellipse(x, y, radius, steps=70)
    sheet.piece(globe, "#8fd0f2", "#3a6fc0", shadow=0.2)
    lands = (
        [(-0.75, -0.35), (-0.35, -0.70), (0.05, -0.55), (-0.10, -0.15), (-0.40, 0.05)],
        [(-0.30, 0.20), (0.05, 0.15), (0.15, 0.45), (-0.05, 0.85), (-0.25, 0.55)],
        [(0.35, -0.55), (0.80, -0.35), (0.90, 0.15), (0.55, 0.30), (0.40, -0.10)],
    )
    shapes = [curve([(x + u * radius, y + v * radius) for u, v in land], steps=6) for land in lands]
    sheet.piece(shapes, "#8ccf7a", "#5aa868", inside=True, edge=0.08)
    starts = [
        (x + a * radius, y + b * radius) for a, b in ((-0.7, 0.02), (0.05, -0.78), (0.2, 0.62))
    ]
    bands = [ribbon([(a, b), (a + 0.6 * radius, b)], [0.02, 0.012]) for a, b in starts]
    sheet.piece(bands, "#ffffff", inside=True, edge=0, shadow=0, opacity=0.75)
    shade = ellipse(x + 0.45 * radius, y + 0.5 * radius, radius, steps=50)
    sheet.piece(shade, "#120f35", inside=True, edge=0, blur=0.03, opacity=0.22)


def _ringed(sheet: Sheet, x: float, y: float, radius: float) -> None:
    tilt = -0.35
    ring = ellipse(x, y, 1.95 * radius, 0.50 * radius, rotation=tilt)
    gap = ellipse(x, y, 1.40 * radius, 0.30 * radius, rotation=tilt)
    sheet.piece(ring, "#f2d9a0", "#c99a6a", holes=[gap], shadow=0)
    globe = ellipse(x, y, radius, steps=60)
    sheet.piece(globe, "#f6c98a", "#d8895a", shadow=0.2)
    wide = 1.1 * radius
    belts = [ribbon([(x - wide, y + v + 0.02), (x + wide, y + v - 0.03)], [0.016, 0.016])
             for v in (-0.35 * radius, 0.25 * radius)]  # fmt: skip
    sheet.piece(belts, "#b9703f", inside=True, edge=0, shadow=0, opacity=0.45)
    front = _front_half(x, y, radius, tilt)
    sheet.piece(front, "#f6e2b0", "#d8aa74", shadow=0.3)


def _front_half(x: float, y: float, radius: float, tilt: float) -> Points:
    outer = ellipse(x, y, 1.95 * radius, 0.50 * radius, rotation=tilt, start=0.0, end=np.pi)
    inner = ellipse(x, y, 1.40 * radius, 0.30 * radius, rotation=tilt, start=np.pi, end=0.0)
    return np.concatenate([outer, inner])


def _craters(
    setting: Setting,
    sheet: Sheet,
    outline: Points,
    tone: Colour,
    holes: tuple[tuple[float, float], ...],
    below: float,
) -> None:
    chance = random.Random(setting.seed + 9)
    for x, size in holes:
        y = height_at(outline, x) + below + chance.uniform(0.0, 0.03)
        rim = ellipse(x, y, size, 0.30 * size, steps=40)
        hollow = ellipse(x, y + 0.06 * size, 0.80 * size, 0.21 * size, steps=40)
        sheet.piece(rim, lighten(tone, 0.2), darken(tone, 0.05), shadow=0.2)
        sheet.piece(hollow, darken(tone, 0.34), darken(tone, 0.14), shadow=0)


def sky(setting: Setting, palette: Palette) -> None:
    """Above the clouds: banks of them below, some of them near enough to stand on."""
    heavens(setting, palette, clouds=3)
    light, under = cloud_colours(palette)
    if not palette.night:
        light, under = lighten(light, 0.5), mix(under, palette.sky[0][1], 0.6)
    shapes = ((0.70, 0.15, 0.30, 0.13), (0.80, 0.40, 0.36, 0.15), (0.90, 1.0, 0.44, 0.16))
    for index, (y, depth, step, size) in enumerate(shapes):
        tone = mix(light, palette.sky[1][1], 0.55 - 0.22 * index)
        setting.behind.append(_bank(setting, tone, under, y, depth, step, size, index))
        if index < 2:
            setting.behind.append(
                MistBank(depth + 0.1, palette.haze, y + 0.06, 0.05, 0.5, seed=index)
            )
    setting.ground = lambda x: 0.84
    setting.feet = 0.02
    before = mix(light, under, 0.35)
    setting.before.append(_bank(setting, before, under, 1.08, 1.3, 0.5, 0.16, 5))


def _bank(
    setting: Setting,
    tone: Colour,
    under: Colour,
    y: float,
    depth: float,
    step: float,
    size: float,
    index: int,
) -> Layer:
    chance = random.Random(setting.seed + 31 * index)

    def paint(sheet: Sheet) -> None:
        puffs = [
            ellipse(
                float(x) + chance.uniform(-0.05, 0.05),
                y + chance.uniform(0.0, 0.03),
                size * chance.uniform(0.9, 1.25),
                0.72 * size * chance.uniform(0.6, 1.15),
                steps=36,
            )
            for x in np.arange(setting.left - 0.1, setting.right + 0.1, step * 0.46)
        ]
        left, right = setting.left - 0.2, setting.right + 0.2
        floor = np.array([(left, y), (right, y), (right, 1.3), (left, 1.3)])
        sheet.piece([*puffs, floor], lighten(tone, 0.3), mix(tone, under, 0.6), gamma=0.6)
        humps = [
            ellipse(float(x), y + 0.08 + 0.03 * chance.random(), 0.8 * size, 0.4 * size, steps=30)
            for x in np.arange(setting.left, setting.right, step * 0.8)
        ]
        sheet.piece(humps, lighten(tone, 0.25), mix(tone, under, 0.35), inside=True, shadow=0.22)

    return Layer(depth, paint, y - 0.16, 1.14, (-0.008, 0.012, 0.02, 0.25), cost=22, seed=index + 2)
