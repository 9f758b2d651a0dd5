"""A playground in a park: swings, a slide, a sandpit, a seesaw."""

from __future__ import annotations

import math
import random
from functools import partial

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, ellipse, height_at, ribbon
from ...kit.paper import Sheet
from ..drawables import Drawable, Layer, MistBank
from ..nature import grass, round_tree
from ..palettes import Palette, in_light, settled_snow
from ..stage import Setting
from .common import fir_frame, flower_frame, heavens, rolling, stand_on, tree

_SWINGS = 1.22
"""Where the swings' frame stands."""


def playground(setting: Setting, palette: Palette) -> None:
    """Park trees, a slide on the left, swings that still swing on the right."""
    heavens(setting, palette)
    far, middle, lawn = (
        rolling(setting, *shape) for shape in ((0.62, 0.03, 2), (0.72, 0.02, 6), (0.87, 0.012, 12))
    )
    setting.behind += [
        Layer(0.15, partial(_far_park, setting, palette, far), 0.36, 0.92, None, cost=20, seed=2),
        MistBank(0.25, palette.haze, 0.70, 0.05, 0.4, seed=4),
        Layer(0.40, partial(_park, setting, palette, middle), 0.20, 1.0,
              (-0.008, 0.012, 0.016, 0.28), cost=36, seed=3, bends=(0.70, 0.04)),
        Layer(0.75, partial(_frames, setting, palette), 0.28, 1.0, (-0.008, 0.012, 0.014, 0.3),
              cost=30, seed=4),
        *_seats(setting, palette),
        Layer(1.0, partial(_lawn, setting, palette, lawn), 0.74, 1.14, cost=28, seed=6),
    ]  # fmt: skip
    stand_on(setting, lawn, feet=0.05)
    frame = fir_frame if palette.snowy else flower_frame
    setting.before.append(frame(setting, palette))


def _seats(setting: Setting, palette: Palette) -> list[Drawable]:
    """Two swings; none where the story has its own."""
    if "swing" in setting.features:
        return []
    return [
        Layer(0.75, partial(_seat, palette, x), 0.40, 0.90, (-0.006, 0.010, 0.012, 0.25),
              drift=partial(_swinging, setting.seconds, number), spare=(0.05, 0.05), cost=6, seed=5)
        for number, x in enumerate((_SWINGS - 0.11, _SWINGS + 0.11))
    ]  # fmt: skip


def _swinging(seconds: float, number: int, time: float) -> tuple[float, float]:
    turn = math.sin(math.tau * (time * seconds / 2.4 + 0.3 * number))
    return 0.022 * turn, -0.006 * turn * turn


def _far_park(setting: Setting, palette: Palette, outline: Points, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 1)
    tone = mix(palette.foliage, palette.land[0], 0.6)
    for i in range(round(4 * setting.right)):
        x = setting.left + (setting.right - setting.left) * (i + chance.random()) / round(
            4 * setting.right
        )
        tall = chance.uniform(0.14, 0.22)
        round_tree(
            sheet,
            x,
            height_at(outline, x) + 0.03,
            tall,
            tone,
            palette.trunk,
            snow=settled_snow(palette),
            seed=i,
            leaves=0,
        )
    sheet.piece(outline, palette.land[0], mix(palette.land[0], palette.land[1], 0.5), shadow=0.1)


def _park(setting: Setting, palette: Palette, outline: Points, sheet: Sheet) -> None:
    sheet.piece(outline, palette.land[1], darken(palette.land[1], 0.14))
    trees = (
        (-0.02, 0.44),
        (0.62, 0.30),
        (setting.aspect - 0.10, 0.48),
        (setting.aspect + 0.3, 0.4),
    )
    for i, (x, tall) in enumerate(trees):
        y = height_at(outline, x) + 0.04
        tree(sheet, palette, x, y, tall, seed=i, leaves=30)
    wood = in_light(palette, "#b98a5c")
    posts = [
        ribbon([(x, 0.80), (x, 0.74)], [0.016, 0.014])
        for x in np.arange(setting.left, setting.right, 0.16)
    ]
    rails = [ribbon([(setting.left, y), (setting.right, y)], [0.010, 0.010]) for y in (0.75, 0.775)]
    sheet.piece([*rails, *posts], lighten(wood, 0.1), darken(wood, 0.1), shadow=0.2)


def _frames(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    """What stands still: the slide, the swings' frame, the seesaw, but for the story's own."""
    if "slide" not in setting.features:
        _slide(sheet, 0.16, 0.87, in_light(palette, "#e0564a"), in_light(palette, "#d8c8b0"))
    if "swing" not in setting.features:
        _swing_frame(sheet, palette)
    _seesaw(setting, sheet, palette)


def _swing_frame(sheet: Sheet, palette: Palette) -> None:
    blue, x, top, foot = in_light(palette, "#4f8ab8"), _SWINGS, 0.40, 0.88
    legs = [ribbon([(x + side * out, low), (x + side * 0.20, top)], [0.019, 0.015])
            for side in (-1, 1) for out, low in ((0.26, foot), (0.15, foot - 0.03))]  # fmt: skip
    sheet.piece(legs, lighten(blue, 0.1), darken(blue, 0.2), shadow=0.3)
    beam = ribbon([(x - 0.23, top), (x + 0.23, top)], [0.022, 0.022])
    sheet.piece(beam, lighten(blue, 0.16), blue)
    if palette.snowy:
        drift = ribbon([(x - 0.22, top - 0.012), (x + 0.22, top - 0.012)], [0.014, 0.014])
        sheet.piece(drift, "#fbf6fa", shadow=0.15)


def _seesaw(setting: Setting, sheet: Sheet, palette: Palette) -> None:
    red, blue = in_light(palette, "#e0564a"), in_light(palette, "#4f8ab8")
    at = setting.aspect - 0.04
    pivot = np.array([(at - 0.03, 0.885), (at, 0.80), (at + 0.03, 0.885)])
    sheet.piece(pivot, blue, darken(blue, 0.2))
    board = [(at - 0.24, 0.865), (at + 0.24, 0.755)]
    yellow = in_light(palette, "#f2c14a")
    sheet.piece(ribbon(board, [0.022, 0.022]), lighten(yellow, 0.1), darken(yellow, 0.1))
    grips = [ribbon([(a, b), (a, b - 0.045)], [0.010, 0.010])
             for a, b in ((at - 0.19, 0.85), (at + 0.19, 0.765))]  # fmt: skip
    sheet.piece(grips, red, darken(red, 0.2), shadow=0.2)
    if palette.snowy:
        drift = ribbon([(at - 0.22, 0.846), (at + 0.22, 0.746)], [0.012, 0.012])
        sheet.piece(drift, "#fbf6fa", shadow=0.15)


def _slide(sheet: Sheet, x: float, foot: float, red: Colour, steel: Colour) -> None:
    rungs = [ribbon([(x - 0.095, y), (x - 0.025, y)], [0.010, 0.010])
             for y in np.arange(foot - 0.32, foot, 0.055)]  # fmt: skip
    rails = [
        ribbon([(x + dx, foot), (x + dx, foot - 0.42)], [0.014, 0.014]) for dx in (-0.095, -0.025)
    ]
    prop = ribbon([(x + 0.06, foot), (x + 0.02, foot - 0.36)], [0.014, 0.014])
    sheet.piece([*rungs, *rails, prop], steel, darken(steel, 0.25), shadow=0.25)
    chute = [(x - 0.09, foot - 0.36), (x + 0.0, foot - 0.36), (x + 0.16, foot - 0.22),
             (x + 0.30, foot - 0.06), (x + 0.40, foot - 0.03)]  # fmt: skip
    edge = np.array(chute) + np.array((0.0, -0.022))
    sheet.piece(ribbon(edge, [0.05, 0.055, 0.06]), lighten(red, 0.2), darken(red, 0.05))
    sheet.piece(ribbon(chute, [0.03, 0.03, 0.034]), red, darken(red, 0.2), shadow=0.3)


def _seat(palette: Palette, x: float, sheet: Sheet) -> None:
    """One swing's ropes and seat."""
    ropes = [ribbon([(x + dx, 0.41), (x + dx, 0.77)], [0.005, 0.005]) for dx in (-0.038, 0.038)]
    sheet.piece(ropes, in_light(palette, "#6b5a52"), shadow=0.15)
    seat = in_light(palette, "#f2a03c")
    sheet.piece(
        ribbon([(x - 0.05, 0.775), (x + 0.05, 0.775)], [0.020, 0.020]), lighten(seat, 0.1), seat
    )


def _lawn(setting: Setting, palette: Palette, outline: Points, sheet: Sheet) -> None:
    """Grass, and a sandpit with a bucket and cakes of sand."""
    ground = palette.land[2]
    sheet.piece(outline, lighten(ground, 0.06), mix(palette.land[3], palette.land[4], 0.35))
    x, y = 0.66 * setting.aspect, 0.965
    wood, sand = in_light(palette, "#a8784e"), in_light(palette, "#f0d49a")
    if palette.snowy:
        sand = palette.land[2]
    sheet.piece(ellipse(x, y, 0.30, 0.055, steps=50), lighten(wood, 0.1), darken(wood, 0.2))
    sheet.piece(ellipse(x, y + 0.004, 0.275, 0.044, steps=50), darken(sand, 0.08), sand, shadow=0.3)
    cakes = [ribbon([(x + dx, y + 0.01), (x + dx, y - 0.02)], [0.05, 0.034], caps=False)
             for dx in (-0.15, -0.08)]  # fmt: skip
    sheet.piece(cakes, lighten(sand, 0.2), darken(sand, 0.12), shadow=0.3)
    red = in_light(palette, "#e0564a")
    bucket = [
        (x + 0.08, y - 0.04),
        (x + 0.135, y - 0.04),
        (x + 0.125, y + 0.012),
        (x + 0.09, y + 0.012),
    ]
    sheet.piece(np.array(bucket), lighten(red, 0.1), darken(red, 0.12), shadow=0.3)
    if not palette.snowy:
        grass(sheet, outline, setting.left, setting.right, 140, ground, seed=4, height=0.04)
