"""A road that winds from the lens to the horizon, with milestones and poplars."""

from __future__ import annotations

import random
from functools import partial

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, curve, ellipse, height_at, ribbon
from ...kit.paper import Sheet
from ..drawables import Layer, MistBank
from ..nature import grass, stones
from ..palettes import Palette, in_light
from ..plants import flower_bed
from ..stage import Setting
from .common import fir_frame, grass_frame, heavens, rolling, stand_on

Rail = tuple[tuple[float, float, float], ...]
"""x, y and width of a road, from its far end to its near one."""

_RAILS: tuple[Rail, ...] = (
    ((1.10, 0.545, 0.014), (1.22, 0.58, 0.026), (1.04, 0.62, 0.038), (1.16, 0.70, 0.046)),
    ((1.00, 0.655, 0.044), (0.84, 0.69, 0.064), (1.12, 0.74, 0.090), (1.18, 0.86, 0.11)),
    ((1.26, 0.755, 0.075), (1.36, 0.79, 0.10), (1.12, 0.83, 0.15), (1.0, 0.90, 0.20)),
)


def road(setting: Setting, palette: Palette) -> None:
    """Hill behind hill, one road over all of them; the hero stands where it passes the lens."""
    heavens(setting, palette, clouds=4)
    shapes = ((0.545, 0.05, 2), (0.655, 0.045, 6), (0.755, 0.035, 9))
    outlines = [rolling(setting, *shape) for shape in shapes]
    near = rolling(setting, 0.865, 0.010, 12)
    dust = _dust(palette)
    for index, depth in enumerate((0.14, 0.30, 0.55)):
        paint = partial(_hill, setting, palette, index, outlines[index], dust)
        top = (0.44, 0.50, 0.38)[index]
        drop = (-0.006, 0.010, 0.016, 0.18 + 0.05 * index)
        bends = (None, (0.66, 0.01), (0.76, 0.04))[index]
        setting.behind.append(
            Layer(depth, paint, top, 1.06, drop, cost=20, seed=2 + index, bends=bends)
        )
        if index < 2:
            y = (0.66, 0.77)[index]
            setting.behind.append(MistBank(depth + 0.08, palette.haze, y, 0.045, 0.5, seed=index))
    setting.behind.append(
        Layer(1.0, partial(_wayside, setting, palette, near, dust), 0.66, 1.14, cost=34, seed=6)
    )
    stand_on(setting, near, feet=0.055)
    frame = fir_frame if palette.snowy else grass_frame
    setting.before.append(frame(setting, palette))


def _dust(palette: Palette) -> Colour:
    if palette.snowy:
        return mix(palette.land[3], palette.land[0], 0.55)
    return in_light(palette, "#e6cc9a")


def _hill(
    setting: Setting, palette: Palette, index: int, outline: Points, dust: Colour, sheet: Sheet
) -> None:
    tone = palette.land[index]
    if index == 2:
        _poplars(setting, palette, outline, sheet)
    elif index == 1:
        _poplars(setting, palette, outline, sheet, far=True)
    sheet.piece(outline, lighten(tone, 0.10), mix(tone, palette.haze, 0.3), gamma=0.8)
    rail = _RAILS[index]
    top = height_at(outline, rail[0][0])
    shift = top - rail[0][1] + 0.004
    path = [(x, y + shift) for x, y, _ in rail]
    widths = [wide for _, _, wide in rail]
    shade = mix(dust, tone, 0.26 - 0.11 * index)
    verge = ribbon(path, [1.5 * wide for wide in widths], caps=False)
    sheet.piece(verge, darken(tone, 0.1), inside=True, edge=0, shadow=0, opacity=0.5)
    way = ribbon(path, widths, caps=False)
    sheet.piece(way, shade, darken(shade, 0.06), inside=True, edge=0.06, shadow=0)
    if index == 2:
        for x, tall in ((0.98, 0.06), (1.52, 0.05)):
            _milestone(sheet, palette, x, height_at(outline, x) + 0.07, tall)


def _poplars(
    setting: Setting, palette: Palette, outline: Points, sheet: Sheet, *, far: bool = False
) -> None:
    """A row of slender trees, taller towards the lens."""
    chance = random.Random(setting.seed + (5 if far else 6))
    crown = mix(palette.foliage, palette.land[1], 0.5 if far else 0.12)
    places = (0.60, 0.68, 0.75, 0.81) if far else (-0.02, 0.16, 0.31, 1.60, 1.76, 1.95)
    talls = (0.13, 0.12, 0.11, 0.10) if far else (0.36, 0.31, 0.27, 0.30, 0.34, 0.38)
    stems, back, front = [], [], []
    for x, tall in zip(places, talls, strict=True):
        y = height_at(outline, x) + 0.02
        long = tall * chance.uniform(0.92, 1.08)
        stems.append(ribbon([(x, y), (x, y - 0.3 * long)], [0.06 * long, 0.05 * long]))
        back.append(ellipse(x, y - 0.58 * long, 0.135 * long, 0.44 * long, steps=30))
        front.append(ellipse(x - 0.02 * long, y - 0.60 * long, 0.085 * long, 0.34 * long, steps=26))
    sheet.piece(stems, palette.trunk, darken(palette.trunk, 0.2), shadow=0.2)
    sheet.piece(back, lighten(crown, 0.06), darken(crown, 0.16), shadow=0.3)
    white = palette.land[3] if palette.snowy else lighten(crown, 0.12)
    sheet.piece(front, white, crown, shadow=0.15, edge=0.1)


def _milestone(sheet: Sheet, palette: Palette, x: float, y: float, tall: float) -> None:
    stone = in_light(palette, "#e2dccf")
    half = 0.36 * tall
    arch = ellipse(x, y - 0.66 * tall, half, 0.34 * tall, steps=16, start=np.pi, end=2 * np.pi)
    body = np.concatenate([[(x - half, y)], arch, [(x + half, y)]])
    sheet.piece(body, lighten(stone, 0.1), darken(stone, 0.2), shadow=0.35, beyond=True)
    band = [
        (x - half, y - 0.66 * tall),
        (x + half, y - 0.66 * tall),
        (x + half, y - 0.54 * tall),
        (x - half, y - 0.54 * tall),
    ]
    sheet.piece(np.array(band), in_light(palette, "#c9584a"), inside=True, edge=0, shadow=0)
    marks = [
        ribbon([(x - 0.5 * half, y - v * tall), (x + 0.5 * half, y - v * tall)], [0.005, 0.005])
        for v in (0.40, 0.27)
    ]
    sheet.piece(marks, darken(stone, 0.4), inside=True, edge=0, shadow=0, opacity=0.7)


def _wayside(
    setting: Setting, palette: Palette, outline: Points, dust: Colour, sheet: Sheet
) -> None:
    """The road in front: it comes down from the right and passes below the hero's feet."""
    ground, aspect = palette.land[2], setting.aspect
    sheet.piece(outline, lighten(ground, 0.04), mix(palette.land[3], palette.land[4], 0.3))
    left, right = setting.left, setting.right
    edge = [
        (left, 0.93),
        (0.35, 0.918),
        (0.80, 0.905),
        (1.02, 0.868),
        (1.30, 0.868),
        (1.34, 0.905),
        (1.45, 0.928),
        (right, 0.94),
        (right, 1.035),
        (1.2, 1.03),
        (0.6, 1.04),
        (left, 1.035),
    ]
    way = curve(edge, steps=8)
    sheet.piece(way + np.array((0, -0.008)), darken(ground, 0.18), inside=True, edge=0, shadow=0)
    sheet.piece(way, lighten(dust, 0.08), darken(dust, 0.14), inside=True, edge=0.1, shadow=0)
    ruts = [
        ribbon([(left, y), (0.6, y - 0.004), (1.2, y + 0.004), (right, y)], [0.006, 0.008, 0.006])
        for y in (0.962, 1.002)
    ]
    sheet.piece(ruts, darken(dust, 0.2), inside=True, edge=0, shadow=0, opacity=0.55)
    chance = random.Random(setting.seed + 4)
    pebbles = [
        (chance.uniform(left, right), chance.uniform(0.945, 1.02), chance.uniform(0.005, 0.012))
        for _ in range(26)
    ]
    stones(sheet, pebbles, darken(dust, 0.14), seed=7)
    if not palette.snowy:
        grass(sheet, outline, left, 1.0, 80, ground, seed=4, height=0.04)
        grass(sheet, outline, 1.34, right, 50, ground, seed=5, height=0.04)
        for x0, x1 in ((-0.1, 0.30), (1.42, aspect + 0.2)):
            flower_bed(
                sheet,
                outline,
                x0,
                x1,
                8,
                palette.flowers,
                seed=5,
                height=0.07,
                stem=palette.land[3],
            )
    _milestone(sheet, palette, aspect - 0.16, height_at(outline, aspect) + 0.065, 0.17)
