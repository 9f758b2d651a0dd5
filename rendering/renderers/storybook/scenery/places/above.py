"""High above: among the clouds, and on a moon among the planets."""

from __future__ import annotations

import random
from functools import partial

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, curve, ellipse, height_at, ribbon
from ...kit.paper import Sheet
from ..drawables import Backdrop, Halo, Layer, MistBank
from ..landscape import boulder, mountains
from ..nature import stones
from ..palettes import Palette
from ..stage import Setting
from .common import cloud_colours, heavens, range_line, repeated, rock_frame, rolling, stand_on


def space(setting: Setting, palette: Palette) -> None:
    """A moon's pale ground with craters, the earth and a ringed planet above it."""
    aspect = setting.aspect
    earth = (0.20 * aspect, 0.24)
    saturn = (0.80 * aspect, 0.20)
    setting.behind += [
        Backdrop(
            palette.sky,
            (*earth, 0.6, palette.glow, 0.45),
            0.05,
            setting.seed % 991 + 5,
            max(palette.stars, 190),
        ),
        Halo(*earth, 0.34, palette.glow, 0.04, power=1.9, opacity=0.7),
        Layer(0.04, lambda sheet: _earth(sheet, *earth, 0.125), 0.06, 0.42, drop=None, cost=12),
        Layer(0.06, lambda sheet: _ringed(sheet, *saturn, 0.085), 0.04, 0.38, drop=None, cost=10),
    ]
    far = range_line(setting, 0.66, 0.12, 3, peaks=6)
    middle, ground = rolling(setting, 0.755, 0.03, 4), rolling(setting, 0.86, 0.014, 9)
    for x, y, tone in ((0.46, 0.16, "#8a5ac0"), (1.10, 0.36, "#4f7ad0"), (1.50, 0.50, "#c05a9a")):
        setting.behind.append(Halo(x, y, 0.55, tone, 0.03, power=1.4, opacity=0.30, squash=0.6))
    setting.behind += [
        Layer(0.18, partial(_spires, palette, far), 0.44, 0.98, None, cost=16, seed=2),
        MistBank(0.25, palette.haze, 0.74, 0.05, 0.4, seed=4),
        Layer(
            0.42,
            partial(_moonscape, setting, palette, middle),
            0.62,
            1.06,
            (-0.008, 0.012, 0.018, 0.3),
            cost=22,
            seed=3,
        ),
        Layer(
            1.0,
            partial(_moon_ground, setting, palette, ground),
            0.70,
            1.14,
            (-0.006, 0.006, 0.02, 0.3),
            cost=34,
            seed=5,
        ),
    ]
    setting.pools.append((*earth, 0.8, palette.light, 0.35))
    stand_on(setting, ground, feet=0.05)
    setting.before.append(rock_frame(setting, palette.land[3]))


def _spires(palette: Palette, outline: Points, sheet: Sheet) -> None:
    """Sharp peaks without air: a lit and a shaded flank."""
    tone = mix(palette.land[0], palette.sky[-1][1], 0.25)
    mountains(sheet, outline, tone, palette.haze, snow=lighten(palette.land[1], 0.35), size=0.09)


def _moonscape(setting: Setting, palette: Palette, outline: Points, sheet: Sheet) -> None:
    tone = palette.land[1]
    sheet.piece(outline, lighten(tone, 0.10), darken(tone, 0.16))
    holes = ((0.30, 0.09), (0.74, 0.05), (1.12, 0.11), (1.58, 0.08), (1.90, 0.06))
    _craters(setting, sheet, outline, tone, holes, 0.045)


def _moon_ground(setting: Setting, palette: Palette, outline: Points, sheet: Sheet) -> None:
    """Pale dust with craters, boulders with long shadows, and a track of boots."""
    tone, aspect = palette.land[2], setting.aspect
    for x, rx, ry in (
        (aspect - 0.10, 0.15, 0.13),
        (aspect + 0.10, 0.12, 0.18),
        (-0.06, 0.13, 0.12),
    ):
        boulder(
            sheet, x, height_at(outline, x) + 0.01, rx, ry, darken(tone, 0.22), seed=int(9 * rx)
        )
    sheet.piece(outline, lighten(tone, 0.05), darken(mix(tone, palette.land[1], 0.5), 0.12))
    chance = random.Random(setting.seed + 3)
    rocks = [
        (
            chance.uniform(-0.1, aspect + 0.1),
            chance.uniform(0.90, 1.0),
            chance.uniform(0.012, 0.034),
        )
        for _ in range(9)
    ]
    falls = [ellipse(x + 1.5 * r, y + 0.45 * r, 1.8 * r, 0.32 * r, steps=20) for x, y, r in rocks]
    holes = ((0.14, 0.10), (0.62, 0.06), (1.04, 0.13), (1.44, 0.09), (1.84, 0.08))
    _craters(setting, sheet, outline, tone, holes, 0.085)
    small = tuple((x, 0.024) for x in (0.34, 0.46, 0.80, 1.24, 1.30, 1.66))
    _craters(setting, sheet, outline, tone, small, 0.05)
    sheet.piece(falls, palette.dark, inside=True, edge=0, shadow=0, opacity=0.35, blur=0.003)
    stones(sheet, rocks, darken(tone, 0.10), seed=7, flat=0.75)
    steps = [
        ellipse(0.30 + 0.055 * k, 0.955 + 0.012 * (k % 2) - 0.003 * k, 0.015, 0.006, steps=12)
        for k in range(14)
    ]
    sheet.piece(steps, darken(tone, 0.35), inside=True, edge=0, shadow=0, opacity=0.6)


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
    belts = [
        ribbon([(x - wide, y + v + 0.02), (x + wide, y + v - 0.03)], [0.016, 0.016])
        for v in (-0.35 * radius, 0.25 * radius)
    ]
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
    for x, size in repeated(setting, holes):
        y = height_at(outline, x) + below + chance.uniform(0.0, 0.03)
        rim = ellipse(x, y, size, 0.30 * size, steps=40)
        hollow = ellipse(x, y + 0.06 * size, 0.80 * size, 0.21 * size, steps=40)
        sheet.piece(rim, lighten(tone, 0.2), darken(tone, 0.05), shadow=0.2)
        sheet.piece(hollow, darken(tone, 0.34), darken(tone, 0.14), shadow=0)


def sky(setting: Setting, palette: Palette) -> None:
    """Above the clouds: banks of them below, some of them near enough to stand on."""
    heavens(setting, palette, clouds=3)
    light, under = cloud_colours(palette)
    if palette.name == "day":
        light, under = "#fffdf6", mix(palette.sky[0][1], "#5f9fd0", 0.5)
    elif not palette.night:
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
    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 31 * index)
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
