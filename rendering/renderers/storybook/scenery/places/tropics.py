"""Hot places: a jungle of layered greens, and a small island with palms."""

from __future__ import annotations

import random
from functools import partial

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, blob, curve, height_at, ribbon
from ...kit.paper import Sheet
from ..beams import Shafts
from ..drawables import Drawable, Layer, MistBank
from ..leafage import broad_leaf, broad_leaves, frond, liana, palm
from ..nature import grass, stones, trunk
from ..palettes import Palette, in_light
from ..plants import fern
from ..stage import Setting
from .common import along, heavens, repeated, rolling, stand_on
from .shores import open_water, sea_colours, wave_layer

_GREENS = ("#c4dc9a", "#7fb878", "#3f9264", "#2f7a4a", "#123c34")
"""Of a jungle by day, from far to near."""


def _greens(palette: Palette) -> list[Colour]:
    own = 0.62 if palette.name == "day" else 0.42 if not palette.night else 0.14
    return [mix(land, green, own) for land, green in zip(palette.land, _GREENS, strict=True)]


def jungle(setting: Setting, palette: Palette) -> None:
    """Five greens one behind another: hazy crowns, buttressed trunks, lianas, leaves like boats."""
    heavens(setting, palette, clouds=0)
    greens = _greens(palette)
    haze = mix(palette.haze, greens[0], 0.35)
    floor = rolling(setting, 0.865, 0.02, 11)
    setting.behind += [
        Layer(0.12, partial(_crowns, setting, greens[0]), 0.10, 1.0, None, cost=18, seed=2),
        MistBank(0.2, haze, 0.66, 0.14, 0.55, seed=3),
        Layer(
            0.35,
            partial(_giants, setting, palette, greens),
            -0.5,
            1.05,
            cost=34,
            seed=3,
            bends=(0.82, 0.05),
        ),
        MistBank(0.45, haze, 0.80, 0.10, 0.5, seed=5),
    ]
    if not palette.night and palette.name not in ("rain", "mist"):
        ray = lighten(palette.glow, 0.2)
        beams = Shafts(0.25, -0.08, 0.9, 1.0, ray, setting.seconds, 4, 0.28, 0.5, 0.30, seed=9)
        setting.behind.append(beams)
    setting.behind += [
        Layer(
            0.7,
            partial(_thicket, setting, palette, greens),
            0.20,
            1.1,
            cost=40,
            seed=5,
            bends=(0.86, 0.06),
        ),
        Layer(1.0, partial(_jungle_floor, setting, palette, greens, floor), 0.62, 1.14, cost=34),
    ]
    stand_on(setting, floor, feet=0.05)
    setting.before += _curtain(setting, greens[4], palette)


def _crowns(setting: Setting, tone: Colour, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 1)
    step = (setting.right - setting.left) / 11
    crowns: list[Points] = []
    for i in range(12):
        x = setting.left + step * (i + chance.uniform(-0.2, 0.2))
        y = chance.uniform(0.34, 0.52)
        crowns.append(blob(x, y, 0.20, chance.uniform(0.08, 0.13), i, corners=13, wobble=0.08))
        crowns.append(ribbon([(x, y), (x + 0.02, 1.0)], [0.05, 0.07], caps=False))
    floor = np.array([(setting.left, 0.70), (setting.right, 0.70), (setting.right, 1.1),
                      (setting.left, 1.1)])  # fmt: skip
    sheet.piece([*crowns, floor], lighten(tone, 0.12), tone, shadow=0.1)


def _giants(setting: Setting, palette: Palette, greens: list[Colour], sheet: Sheet) -> None:
    """Trunks with roots like walls, a palm or two between them, creepers from one to another."""
    chance = random.Random(setting.seed + 2)
    bark = mix(greens[1], palette.trunk, 0.32)
    places = (-0.10, 0.46, 1.02, 1.42)
    for i, x in enumerate(along(setting, places)):
        wide = chance.uniform(0.09, 0.14)
        trunk(sheet, x, wide, bark, seed=setting.seed % 83 + i, bark=5, foot=0.86, shadow=0.2)
        roots = [
            [
                (x + side * 0.2 * wide, 0.60),
                (x + side * 0.7 * wide, 0.76),
                (x + side * 1.9 * wide, 0.88),
            ]
            for side in (-1, 1)
        ]
        sheet.piece([ribbon(root, [0.02, 0.06, 0.04]) for root in roots], bark, darken(bark, 0.14))
    palms = ((0.70, 0.46, -0.12), (1.66, 0.54, 0.15))
    for x, tall, lean in repeated(setting, palms):
        palm(sheet, x, 0.86, tall, greens[2], bark, lean=lean, seed=int(tall * 100))
    tone = darken(greens[2], 0.05)
    bows = ((-0.1, 0.46, 0.02, 0.16), (0.46, 1.02, 0.06, 0.10), (1.42, 1.92, 0.0, 0.2))
    for a, b, top, sag in bows:
        liana(sheet, (a, top), (b, top + 0.05), sag, tone)
    hanging = [ribbon([(x, -0.1), (x + 0.02, 0.1), (x, drop)], [0.008, 0.007, 0.004])
               for x, drop in ((0.60, 0.36), (0.92, 0.24), (1.30, 0.40), (1.55, 0.20))]  # fmt: skip
    sheet.piece(hanging, tone, shadow=0.15)
    floor = rolling(setting, 0.80, 0.03, 4)
    sheet.piece(floor, greens[1], darken(greens[1], 0.12), shadow=0.1)


def _thicket(setting: Setting, palette: Palette, greens: list[Colour], sheet: Sheet) -> None:
    """Big-leaved bushes at both sides; the middle stays open."""
    outline = rolling(setting, 0.84, 0.02, 7)
    tone = greens[2]
    aspect = setting.aspect
    sheet.piece(outline, tone, darken(tone, 0.15), shadow=0.2)
    for x, size in ((-0.16, 0.34), (0.12, 0.25), (aspect - 0.50, 0.18), (aspect - 0.20, 0.30),
                    (aspect + 0.14, 0.38)):  # fmt: skip
        broad_leaves(sheet, x, height_at(outline, x) + 0.03, size, tone)
    for x, tall in ((0.30, 0.15), (0.92, 0.12), (1.14, 0.15)):
        y = height_at(outline, x) + 0.03
        blades = [frond(x, y, tall, turn) for turn in (-2.5, -0.6, -1.9, -1.2)]
        sheet.piece(blades, lighten(tone, 0.08), darken(tone, 0.1), shadow=0.25)
    _blossoms(sheet, palette, ((0.02, 0.72), (aspect - 0.26, 0.66), (aspect - 0.04, 0.74)))


def _blossoms(sheet: Sheet, palette: Palette, places: tuple[tuple[float, float], ...]) -> None:
    red = in_light(palette, "#e8604a")
    petals = [
        blob(x + 0.022 * dx, y + 0.020 * dy, 0.020, 0.018, i)
        for i, (x, y) in enumerate(places)
        for dx, dy in ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3))
    ]
    sheet.piece(petals, lighten(red, 0.1), darken(red, 0.1), shadow=0.25)
    hearts = [blob(x, y, 0.010, 0.010, 1) for x, y in places]
    sheet.piece(hearts, in_light(palette, "#ffd45a"), shadow=0.15)


def _jungle_floor(
    setting: Setting, palette: Palette, greens: list[Colour], outline: Points, sheet: Sheet
) -> None:
    ground = greens[3]
    aspect = setting.aspect
    sheet.piece(outline, ground, mix(ground, greens[4], 0.7))
    path = curve(
        [(0.30, 1.18), (0.62, 0.96), (0.98, 0.885), (1.20, 0.885), (1.10, 0.97), (0.98, 1.18)]
    )
    earth = in_light(palette, "#a9825a")
    sheet.piece(path, mix(earth, ground, 0.3), mix(earth, ground, 0.65), inside=True, edge=0.05,
                opacity=0.75, blur=0.006)  # fmt: skip
    grass(sheet, outline, setting.left, setting.right, 110, lighten(ground, 0.06), seed=4)
    for x, size in ((0.03, 0.17), (aspect - 0.05, 0.19)):
        broad_leaves(sheet, x, height_at(outline, x) + 0.04, size, mix(ground, greens[2], 0.5))
    for x, angle in ((0.18, -1.0), (aspect - 0.22, -2.1), (aspect - 0.30, -1.4)):
        fern(sheet, x, height_at(outline, x) + 0.03, 0.15, angle, lighten(ground, 0.1))


def _curtain(setting: Setting, dark: Colour, palette: Palette) -> list[Drawable]:
    """Leaves like boats reaching in from the lower corners; leaves and creepers from above."""
    tone = dark if palette.night else mix(dark, palette.dark, 0.25)
    drop = (-0.01, 0.01, 0.03, 0.3)
    return [
        Layer(
            1.35,
            partial(_boat_leaves, setting, tone),
            0.40,
            1.16,
            drop,
            soften=0.0022,
            cost=22,
            seed=7,
            bends=(1.10, 0.06),
        ),
        Layer(
            1.34,
            partial(_hanging, setting, tone),
            -0.12,
            0.44,
            drop,
            soften=0.0022,
            cost=14,
            seed=8,
            bends=(0.44, 0.02),
        ),
    ]


def _boat_leaves(setting: Setting, tone: Colour, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 77)
    for x, side in ((-0.06, 1), (setting.aspect + 0.06, -1)):
        for turn, y, size in ((0.15, 0.98, 0.36), (0.75, 1.06, 0.38), (1.3, 1.08, 0.34)):
            heading = turn if side > 0 else np.pi - turn
            shade = lighten(tone, chance.uniform(0.0, 0.10))
            shape = broad_leaf(x, y, size, heading)
            sheet.piece(shape, shade, darken(shade, 0.15), shadow=0.35)


def _hanging(setting: Setting, tone: Colour, sheet: Sheet) -> None:
    aspect = setting.aspect
    for x, side in ((-0.06, 1), (aspect + 0.06, -1)):
        for turn, y, size in ((-0.5, -0.04, 0.34), (-1.1, -0.08, 0.30)):
            heading = turn if side > 0 else np.pi - turn
            sheet.piece(broad_leaf(x, y, size, heading), lighten(tone, 0.05), tone, shadow=0.3)
    for start, end, sag in ((-0.1, 0.42, 0.10), (aspect - 0.5, aspect + 0.1, 0.12)):
        liana(sheet, (start, -0.06), (end, -0.06), sag, lighten(tone, 0.04), width=0.018)


def island(setting: Setting, palette: Palette) -> None:
    """A small island of sand with two palms, water on every side, another isle far off."""
    heavens(setting, palette, clouds=3)
    open_water(setting, palette, 0.0, far_isle=True)
    _, middle, near, foam = sea_colours(palette)
    sand = in_light(palette, "#f2d8a0")
    aspect = setting.aspect
    edge = curve(
        [(-0.06, 1.0), (0.05, 0.895), (0.30, 0.845), (0.75, 0.825), (1.15, 0.835), (1.50, 0.855),
         (aspect - 0.08, 0.90), (aspect + 0.06, 1.0), (aspect + 0.1, 1.2), (-0.1, 1.2)],
        steps=8,
    )  # fmt: skip
    setting.behind += [
        wave_layer(setting, y=0.845, height=0.026, length=0.58, colour=mix(middle, near, 0.5),
                   foam=foam, depth=0.7, rolls=0.5, seed=3, rough=0.0),
        Layer(1.0, partial(_isle, setting, palette, edge, sand), -0.02, 1.14,
              (-0.006, 0.008, 0.02, 0.25), cost=34, seed=6, bends=(0.86, 0.07)),
    ]  # fmt: skip
    setting.ground = lambda at: 0.835 + 0.02 * abs(at - 0.9)
    setting.feet = 0.055
    setting.before += [
        wave_layer(setting, y=1.02, height=0.03, length=0.62, colour=near, foam=foam, depth=1.25,
                   rolls=0.6, seed=4, rough=0.0),
        _palm_frame(setting, palette),
    ]  # fmt: skip


def _isle(setting: Setting, palette: Palette, edge: Points, sand: Colour, sheet: Sheet) -> None:
    aspect = setting.aspect
    green, bark = in_light(palette, "#4f9a55"), in_light(palette, "#9a7048")
    if palette.night:
        green = mix(green, palette.land[3], 0.3)
    palm(sheet, aspect - 0.22, 0.90, 0.60, green, bark, lean=-0.26, seed=setting.seed % 31)
    palm(sheet, aspect - 0.10, 0.92, 0.44, darken(green, 0.06), bark, lean=0.16, seed=5)
    wet = darken(sand, 0.16)
    sheet.piece(edge + np.array((0.0, -0.012)), mix(wet, "#ffffff", 0.2), wet, shadow=0)
    sheet.piece(edge * np.array((0.965, 1.0)) + np.array((0.03, 0.004)), lighten(sand, 0.16),
                darken(sand, 0.2))  # fmt: skip
    chance = random.Random(setting.seed + 3)
    shells = [
        (chance.uniform(0.1, aspect - 0.1), chance.uniform(0.92, 1.0), 0.010) for _ in range(9)
    ]
    stones(sheet, shells, lighten(sand, 0.4), seed=8)
    rocks = [(0.10, 0.90, 0.05), (0.17, 0.915, 0.032), (aspect - 0.03, 0.945, 0.05)]
    stones(sheet, rocks, in_light(palette, "#8f8a86"), seed=5, flat=0.7)
    tuft = np.array([(0.0, 0.90), (aspect, 0.90), (aspect, 1.2), (0.0, 1.2)])
    grass(sheet, tuft, aspect - 0.34, aspect - 0.06, 26, green, seed=3, height=0.05)
    grass(sheet, tuft, 0.06, 0.2, 14, green, seed=5, height=0.045)


def _palm_frame(setting: Setting, palette: Palette) -> Layer:
    """Dark fronds in the upper left corner."""
    dark = mix(palette.land[4], palette.dark, 0.3)

    def paint(sheet: Sheet) -> None:
        leaves = [frond(-0.16, -0.06, size, turn)
                  for size, turn in ((0.52, 0.12), (0.46, 0.62), (0.50, -0.25))]  # fmt: skip
        for i, shape in enumerate(leaves):
            sheet.piece(shape, lighten(dark, 0.05 * i), dark, shadow=0.3)

    return Layer(1.35, paint, -0.12, 0.58, (-0.01, 0.01, 0.03, 0.3), soften=0.002, cost=8, seed=7)
