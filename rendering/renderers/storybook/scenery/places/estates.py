"""Great houses of stories: a castle on its hill, a farm with its barn."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, ellipse, height_at, ribbon
from ...kit.paper import Sheet
from ..drawables import Halo, Layer, MistBank
from ..nature import conifer, grass, round_tree
from ..palettes import Palette, settled_snow
from ..stage import Setting
from .common import along, fir_frame, flower_frame, heavens, rolling, stand_on

_SNOW = "#fbf6fa"
_TOWERS = ((0.80, 0.34, 0.070), (1.48, 0.38, 0.074), (0.97, 0.41, 0.056), (1.31, 0.46, 0.060))
"""Of a castle: where they stand, how tall and how wide they are."""


def _rect(x0: float, y0: float, x1: float, y1: float) -> Points:
    return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


def castle(setting: Setting, palette: Palette) -> None:
    """A castle with towers, flags and a gate on a green hill; its windows shine at dusk."""
    heavens(setting, palette)
    hill = rolling(setting, 0.70, 0.02, 6)
    ground = rolling(setting, 0.87, 0.014, 12)
    far = rolling(setting, 0.60, 0.06, 2)

    def paint_far(sheet: Sheet) -> None:
        sheet.piece(far, palette.land[0], mix(palette.land[0], palette.land[1], 0.5))

    def paint_castle(sheet: Sheet) -> None:
        _castle(sheet, palette, 0.73)
        sheet.piece(hill, palette.land[1], mix(palette.land[1], palette.land[2], 0.7))
        _trees(setting, palette, sheet, hill)
        _path(sheet, palette, height_at(hill, 1.14))

    def paint_ground(sheet: Sheet) -> None:
        sheet.piece(ground, palette.land[2], mix(palette.land[3], palette.land[4], 0.35))
        if not palette.snowy:
            grass(sheet, ground, setting.left, setting.right, 140, palette.land[3], seed=4)

    setting.behind += [
        Layer(0.2, paint_far, 0.44, 0.92, (-0.006, 0.008, 0.012, 0.2), cost=12, seed=2),
        MistBank(0.3, palette.haze, 0.66, 0.06, 0.45, seed=4),
        Layer(0.45, paint_castle, 0.0, 0.98, (-0.010, 0.014, 0.02, 0.34), cost=60, seed=3),
    ]
    if palette.night or palette.name in ("mist", "rain", "sunset"):
        setting.behind.append(Halo(1.14, 0.60, 0.34, "#ffc060", 0.45, opacity=0.5))
    setting.behind.append(Layer(1.0, paint_ground, 0.78, 1.12, cost=24, seed=6))
    stand_on(setting, ground, feet=0.05)
    frame = fir_frame if palette.snowy else flower_frame
    setting.before.append(frame(setting, palette))


def _castle(sheet: Sheet, palette: Palette, foot: float) -> None:
    stone = mix("#d9cdc2", palette.land[0], 0.45 if palette.night else 0.15)
    if palette.night:
        stone = mix(stone, palette.sky[1][1], 0.35)
    roof, snow = palette.roof[2], _SNOW if palette.snowy else None
    window = "#ffd27a" if palette.night or palette.name != "day" else darken(stone, 0.45)
    for x, tall, half in _TOWERS[:2]:
        _tower(sheet, x, foot, tall, half, stone, roof, window, snow)
    _wall(sheet, 0.80, 1.48, foot, 0.20, stone)
    keep = darken(stone, 0.05)
    sheet.piece(_rect(1.0, foot - 0.34, 1.28, foot), lighten(keep, 0.08), darken(keep, 0.16))
    _battlements(sheet, 1.0, 1.28, foot - 0.34, keep)
    for x, tall, half in _TOWERS[2:]:
        _tower(sheet, x, foot, tall, half, stone, palette.roof[0], window, snow)
    _windows(sheet, [(1.08, foot - 0.26), (1.20, foot - 0.26)], 0.018, stone, window)
    _gate(sheet, 1.14, foot, stone)


def _wall(sheet: Sheet, x0: float, x1: float, foot: float, tall: float, stone: Colour) -> None:
    sheet.piece(_rect(x0, foot - tall, x1, foot), lighten(stone, 0.04), darken(stone, 0.2))
    _battlements(sheet, x0, x1, foot - tall, stone)


def _battlements(sheet: Sheet, x0: float, x1: float, y: float, stone: Colour) -> None:
    teeth = [_rect(x, y - 0.028, x + 0.03, y + 0.006) for x in np.arange(x0, x1 - 0.02, 0.052)]
    sheet.piece(teeth, lighten(stone, 0.08), shadow=0.2)


def _tower(
    sheet: Sheet,
    x: float,
    foot: float,
    tall: float,
    half: float,
    stone: Colour,
    roof: Colour,
    window: Colour,
    snow: Colour | None,
) -> None:
    top = foot - tall
    sheet.piece(_rect(x - half, top, x + half, foot), lighten(stone, 0.1), darken(stone, 0.16))
    sheet.piece(
        _rect(x - 1.16 * half, top - 0.012, x + 1.16 * half, top + 0.02), lighten(stone, 0.06)
    )
    _battlements(sheet, x - 1.16 * half, x + 1.2 * half, top - 0.012, stone)
    peak = top - 3.0 * half
    cone = np.array([(x - 1.1 * half, top - 0.02), (x, peak), (x + 1.1 * half, top - 0.02)])
    sheet.piece(cone, lighten(roof, 0.08), darken(roof, 0.14), shadow=0.3)
    if snow is not None:
        share = 0.45
        cap = [(x - 1.1 * half * share, peak + (top - 0.02 - peak) * share), (x, peak - 0.006),
               (x + 1.1 * half * share, peak + (top - 0.02 - peak) * share),
               (x, peak + (top - peak) * share * 0.8)]  # fmt: skip
        sheet.piece(np.array(cap), snow, shadow=0.2)
    pole = ribbon([(x, peak + 0.01), (x, peak - 0.07)], [0.007, 0.006])
    flag = np.array([(x, peak - 0.07), (x + 0.062, peak - 0.05), (x, peak - 0.03)])
    sheet.piece(pole, "#6b4636", shadow=0.1)
    sheet.piece(flag, "#e0564a", shadow=0.15)
    _windows(sheet, [(x, top + 0.10)], 0.2 * half, stone, window)
    slabs = [ellipse(x + u * half, top + v * tall, 0.24 * half, 0.008)
             for u, v in ((-0.5, 0.42), (0.4, 0.55), (-0.2, 0.7), (0.5, 0.84))]  # fmt: skip
    sheet.piece(slabs, darken(stone, 0.14), shadow=0, edge=0, opacity=0.6)


def _windows(
    sheet: Sheet, places: Sequence[tuple[float, float]], half: float, stone: Colour, pane: Colour
) -> None:
    def arched(x: float, y: float, size: float) -> Points:
        arch = ellipse(x, y, size, steps=10, start=np.pi, end=2 * np.pi)
        return np.concatenate([[(x - size, y + 2.2 * size)], arch, [(x + size, y + 2.2 * size)]])

    sheet.piece([arched(x, y, 1.4 * half) for x, y in places], darken(stone, 0.3), shadow=0.1)
    sheet.piece([arched(x, y, half) for x, y in places], lighten(pane, 0.2), pane, shadow=0, edge=0)


def _gate(sheet: Sheet, x: float, foot: float, stone: Colour) -> None:
    for size, colour in ((0.085, darken(stone, 0.32)), (0.066, "#6b4030")):
        arch = ellipse(x, foot - 0.10, size, steps=16, start=np.pi, end=2 * np.pi)
        outline = np.concatenate([[(x - size, foot + 0.02)], arch, [(x + size, foot + 0.02)]])
        sheet.piece(outline, colour, darken(colour, 0.25), shadow=0.25)
    bars = [ribbon([(x + dx, foot - 0.15), (x + dx, foot)], [0.005, 0.005])
            for dx in (-0.033, 0.0, 0.033)]  # fmt: skip
    sheet.piece(bars, "#3f2a28", shadow=0, edge=0)


def _path(sheet: Sheet, palette: Palette, top: float) -> None:
    """From the gate down the hill."""
    sand = mix("#ecd6a8", palette.land[1], 0.5 if palette.night else 0.15)
    edges = [(1.08, top), (1.20, top), (1.22, top + 0.06), (1.30, top + 0.14), (1.36, top + 0.26),
             (0.96, top + 0.26), (1.04, top + 0.14), (1.07, top + 0.06)]  # fmt: skip
    sheet.piece(np.array(edges), sand, darken(sand, 0.12), shadow=0.1, inside=True)


def _trees(setting: Setting, palette: Palette, sheet: Sheet, outline: Points) -> None:
    chance = random.Random(setting.seed + 3)
    for i, x in enumerate(along(setting, (0.10, 0.34, 0.64, 1.64, 1.86))):
        y, tall = height_at(outline, x) + 0.04, chance.uniform(0.16, 0.28)
        if palette.snowy:
            conifer(sheet, x, y, tall, palette.foliage, palette.trunk, seed=i, snow=_SNOW)
        else:
            round_tree(
                sheet,
                x,
                y,
                tall,
                palette.foliage,
                palette.trunk,
                snow=settled_snow(palette),
                seed=i,
                leaves=16,
            )


def farm(setting: Setting, palette: Palette) -> None:
    """A red barn with its silo among fields, hay, and a fence along the yard."""
    heavens(setting, palette)
    far, field, yard = (
        rolling(setting, *shape) for shape in ((0.60, 0.05, 2), (0.70, 0.02, 6), (0.86, 0.012, 12))
    )

    def paint_far(sheet: Sheet) -> None:
        sheet.piece(far, palette.land[0], mix(palette.land[0], palette.land[1], 0.5))

    def paint_field(sheet: Sheet) -> None:
        _silo(sheet, palette, 1.52, 0.735)
        _barn(sheet, palette, 1.24, 0.735)
        y = height_at(field, 0.0) + 0.03
        round_tree(
            sheet,
            0.02,
            y,
            0.40,
            palette.foliage,
            palette.trunk,
            snow=settled_snow(palette),
            seed=setting.seed % 61,
        )
        sheet.piece(field, palette.land[1], mix(palette.land[1], palette.land[2], 0.7))
        _furrows(sheet, palette)
        _hay(sheet, palette)
        _rails(setting, sheet, 0.80, "#f4e6d0" if not palette.night else palette.land[0])

    def paint_yard(sheet: Sheet) -> None:
        sheet.piece(yard, palette.land[2], mix(palette.land[3], palette.land[4], 0.35))
        if not palette.snowy:
            grass(sheet, yard, setting.left, setting.right, 150, palette.land[2], seed=4)

    setting.behind += [
        Layer(0.2, paint_far, 0.46, 0.92, (-0.006, 0.008, 0.012, 0.2), cost=12, seed=2),
        MistBank(0.3, palette.haze, 0.68, 0.05, 0.4, seed=4),
        Layer(0.55, paint_field, 0.16, 1.0, (-0.010, 0.014, 0.02, 0.32), cost=50, seed=3),
    ]
    if palette.night:
        setting.behind.append(Halo(1.24, 0.52, 0.26, "#ffc060", 0.55, opacity=0.5))
    setting.behind.append(Layer(1.0, paint_yard, 0.78, 1.12, cost=24, seed=6))
    stand_on(setting, yard, feet=0.05)
    frame = fir_frame if palette.snowy else flower_frame
    setting.before.append(frame(setting, palette))


def _barn(sheet: Sheet, palette: Palette, x: float, foot: float) -> None:
    red = mix("#c4503f", palette.sky[1][1], 0.5 if palette.night else 0.05)
    white = mix("#fbf1e2", palette.sky[1][1], 0.4 if palette.night else 0.0)
    roof = _SNOW if palette.snowy else palette.roof[1]

    def at(points: Sequence[tuple[float, float]]) -> Points:
        return np.array([(x + u, foot + v) for u, v in points])

    front = [(-0.23, 0.03), (-0.23, -0.20), (-0.16, -0.32), (0, -0.40), (0.16, -0.32),
             (0.23, -0.20), (0.23, 0.03)]  # fmt: skip
    tiles = [(-0.27, -0.19), (-0.19, -0.34), (0, -0.44), (0.19, -0.34), (0.27, -0.19),
             (0.235, -0.18), (0.165, -0.31), (0, -0.395), (-0.165, -0.31),
             (-0.235, -0.18)]  # fmt: skip
    sheet.piece(at(front), lighten(red, 0.06), darken(red, 0.14))
    boards = [at([(u, -0.30), (u + 0.004, -0.30), (u + 0.004, 0.03), (u, 0.03)])
              for u in np.arange(-0.20, 0.21, 0.05)]  # fmt: skip
    sheet.piece(boards, darken(red, 0.25), inside=True, edge=0, shadow=0, opacity=0.5)
    sheet.piece(at(tiles), roof, darken(roof, 0.15), shadow=0.35)
    sheet.piece(at([(-0.11, -0.17), (0.11, -0.17), (0.11, 0.03), (-0.11, 0.03)]), white)
    for side in (-1, 1):
        wing = _rect(x + side * 0.005, foot - 0.155, x + side * 0.098, foot + 0.03)
        sheet.piece(wing, darken(red, 0.08), shadow=0)
        cross = [(x + side * 0.01, foot - 0.15), (x + side * 0.095, foot + 0.01)]
        sheet.piece(ribbon(cross, [0.01, 0.01]), white, shadow=0, edge=0)
    loft = "#ffd27a" if palette.night else "#5a3a34"
    sheet.piece(at([(-0.05, -0.29), (0.05, -0.29), (0.05, -0.215), (-0.05, -0.215)]), white)
    sheet.piece(
        at([(-0.038, -0.28), (0.038, -0.28), (0.038, -0.215), (-0.038, -0.215)]), loft, shadow=0
    )


def _silo(sheet: Sheet, palette: Palette, x: float, foot: float) -> None:
    tin = mix("#d6d2cc", palette.sky[1][1], 0.4 if palette.night else 0.1)
    body = _rect(x - 0.075, foot - 0.36, x + 0.075, foot + 0.03)
    dome = ellipse(x, foot - 0.36, 0.08, 0.075, steps=20, start=np.pi, end=2 * np.pi)
    sheet.piece(body, lighten(tin, 0.1), darken(tin, 0.18), sideways=True)
    sheet.piece(dome, palette.roof[1], darken(palette.roof[1], 0.2))
    hoops = [_rect(x - 0.075, foot + v, x + 0.075, foot + v + 0.008) for v in (-0.26, -0.16, -0.06)]
    sheet.piece(hoops, darken(tin, 0.2), shadow=0, edge=0, opacity=0.7)


def _furrows(sheet: Sheet, palette: Palette) -> None:
    tone = mix("#e0bc5e", palette.land[2], 0.6 if palette.night or palette.snowy else 0.3)
    rows = [ribbon([(0.30 + 0.1 * i, 0.71), (0.10 + 0.16 * i, 0.80)], [0.012, 0.028])
            for i in range(6)]  # fmt: skip
    sheet.piece(rows, tone, shadow=0.1, inside=True)


def _hay(sheet: Sheet, palette: Palette) -> None:
    straw = mix("#e8c060", palette.land[2], 0.45 if palette.night else 0.1)
    for x, y, size in ((0.84, 0.775, 0.052), (0.95, 0.785, 0.046)):
        sheet.piece(ellipse(x, y, size * 1.15, size), lighten(straw, 0.1), darken(straw, 0.18))
        rings = [ellipse(x, y, size * r, size * r * 0.87) for r in (0.74, 0.44)]
        holes = [ellipse(x, y, size * (r - 0.10), size * (r - 0.10) * 0.87) for r in (0.74, 0.44)]
        for ring, hole in zip(rings, holes, strict=True):
            sheet.piece(ring, darken(straw, 0.22), holes=[hole], shadow=0, edge=0, opacity=0.7)


def _rails(setting: Setting, sheet: Sheet, y: float, colour: Colour) -> None:
    posts = [_rect(x - 0.011, y - 0.085, x + 0.011, y + 0.05)
             for x in np.arange(setting.left, setting.right, 0.19)]  # fmt: skip
    rails = [_rect(setting.left, y + dy, setting.right, y + dy + 0.016) for dy in (-0.062, -0.018)]
    sheet.piece(rails, colour, darken(colour, 0.12), shadow=0.2)
    sheet.piece(posts, lighten(colour, 0.05), darken(colour, 0.12), shadow=0.2)
