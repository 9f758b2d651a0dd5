"""Under water: light from above, weed that sways, corals, bubbles and small fish that pass."""

from __future__ import annotations

import math
import random
from functools import partial

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, blob, curve, height_at, ribbon
from ...kit.paper import Sheet
from ..beams import Shafts
from ..drawables import Backdrop, Halo, Layer, MistBank
from ..nature import stones
from ..palettes import Palette
from ..stage import Setting
from ..swimmers import Bubbles, Shoal
from .common import rolling, stand_on

_CORALS = ("#e8745a", "#f2a65a", "#d8608a", "#b07ac8", "#f2c76a")


def underwater(setting: Setting, palette: Palette) -> None:
    """The floor of the sea: blue upon blue, with a garden of corals at both sides."""
    setting.submerged = True
    light, deep = _waters(palette)
    x = 0.42 * setting.aspect
    stops = ((0.0, light), (0.35, mix(light, deep, 0.42)), (0.8, deep), (1.0, darken(deep, 0.2)))
    setting.behind += [
        Backdrop(stops, (x, -0.05, 0.9, lighten(light, 0.5), 0.75), 0.04, setting.seed % 991),
        Halo(x, -0.02, 0.55, lighten(light, 0.6), 0.05, opacity=0.7),
    ]
    far, middle, ground = (
        rolling(setting, *shape) for shape in ((0.72, 0.05, 3), (0.80, 0.035, 8), (0.885, 0.02, 12))
    )
    sand = mix("#e8d4a4", deep, 0.45 if palette.night else 0.28)
    setting.behind += [
        Layer(0.2, partial(_reef, setting, far, mix(deep, light, 0.22)), 0.30, 1.1, None, cost=16),
        MistBank(0.3, mix(light, deep, 0.35), 0.74, 0.12, 0.45, seed=3),
        Layer(0.45, partial(_reef, setting, middle, mix(deep, sand, 0.18)), 0.42, 1.1, cost=18),
        Shafts(x - 0.55, -0.06, 1.3, 0.95, lighten(light, 0.7), setting.seconds, lean=0.12, seed=5),
        Shoal(setting.seed % 83, setting.aspect, _CORALS[setting.seed % 5], setting.seconds),
        *_weeds(setting, ground, mix("#3f8a6a", deep, 0.3), depth=0.8),
        Layer(1.0, partial(_floor, setting, ground, sand), 0.76, 1.14, cost=24, seed=5),
    ]
    setting.pools.append((x, 0.05, 1.0, lighten(light, 0.2), 0.4))
    stand_on(setting, ground, feet=0.04)
    setting.before += [
        Bubbles(setting.seed % 89, setting.aspect, lighten(light, 0.75), setting.seconds),
        _corners(setting, deep),
    ]


def _waters(palette: Palette) -> tuple[Colour, Colour]:
    """The water above and below in this light."""
    if palette.night:
        return "#3a6f9c", "#0f2450"
    if palette.name in ("storm", "rain"):
        return "#6f9aa8", "#1f4660"
    if palette.name == "sunset":
        return "#f0a890", "#4a3f86"
    if palette.name == "dawn":
        return "#e6dcd0", "#3f6ea4"
    return "#9fe0e0", "#1f6a94"


def _reef(setting: Setting, outline: Points, tone: Colour, sheet: Sheet) -> None:
    """A ridge with dark branches of coral on it, seen through the water."""
    chance = random.Random(setting.seed + len(outline) + int(outline[0, 1] * 1000))
    branches = []
    for i in range(7):
        x = setting.aspect * (i + chance.random()) / 7
        branches += _branching(chance, x, height_at(outline, x) + 0.03, chance.uniform(0.10, 0.2))
    sheet.piece(branches, lighten(tone, 0.06), darken(tone, 0.06), shadow=0.15)
    sheet.piece(outline, lighten(tone, 0.05), darken(tone, 0.2), shadow=0.2)


def _branching(chance: random.Random, x: float, y: float, tall: float) -> list[Points]:
    """A coral: a stem that forks, round at its tips."""
    stem = [(x, y), (x + chance.uniform(-0.02, 0.02), y - 0.5 * tall)]
    thick = 0.16 * tall
    found = [ribbon(stem, [thick * 1.3, thick])]
    for side in (-1.0, 0.1, 1.0):
        tip = (stem[1][0] + side * 0.34 * tall, stem[1][1] - chance.uniform(0.38, 0.5) * tall)
        bend = (stem[1][0] + side * 0.26 * tall, stem[1][1] - 0.14 * tall)
        found.append(ribbon([stem[1], bend, tip], [thick, 0.85 * thick, 0.7 * thick]))
    return found


def _floor(setting: Setting, outline: Points, sand: Colour, sheet: Sheet) -> None:
    sheet.piece(outline, lighten(sand, 0.14), darken(sand, 0.3))
    lines = [
        ribbon(
            [(x, y), (x + 0.10, y - 0.012), (x + 0.22, y + 0.006)], [0.001, 0.006, 0.001], steps=6
        )
        for row, y in enumerate((0.95, 1.0, 1.06))
        for x in [setting.left + 0.31 * k + 0.1 * row for k in range(10)]
    ]
    sheet.piece(lines, darken(sand, 0.22), inside=True, edge=0, shadow=0, opacity=0.6)
    chance = random.Random(setting.seed + 3)
    pebbles = [
        (chance.uniform(-0.1, setting.aspect + 0.1), chance.uniform(0.93, 1.06), 0.012)
        for _ in range(16)
    ]
    stones(sheet, pebbles, lighten(sand, 0.25), seed=8)
    for i, x in enumerate((0.04, setting.aspect - 0.10, setting.aspect - 0.28)):
        _coral(sheet, chance, x, height_at(outline, x) + 0.05, 0.13 + 0.05 * (i % 2), i, setting)
    for x in (0.30 * setting.aspect, 0.80 * setting.aspect):
        _starfish(sheet, x, 1.0, 0.035)


def _coral(
    sheet: Sheet,
    chance: random.Random,
    x: float,
    y: float,
    tall: float,
    index: int,
    setting: Setting,
) -> None:
    colour = _CORALS[(index + setting.seed) % 5]
    if index % 2:
        domes = [blob(x, y - 0.3 * tall, 0.6 * tall, 0.5 * tall, index, corners=9, wobble=0.08)]
        sheet.piece(domes, lighten(colour, 0.15), darken(colour, 0.2))
        return
    sheet.piece(_branching(chance, x, y, tall), lighten(colour, 0.15), darken(colour, 0.15))


def _starfish(sheet: Sheet, x: float, y: float, size: float) -> None:
    corners = [
        (x + r * size * math.cos(turn), y + 0.6 * r * size * math.sin(turn))
        for k in range(10)
        for r, turn in [(1.0 if k % 2 == 0 else 0.42, k * math.pi / 5 - math.pi / 2)]
    ]
    sheet.piece(curve(corners, steps=3), "#f2885a", "#d8603f", shadow=0.3)


def _weeds(setting: Setting, outline: Points, tone: Colour, *, depth: float) -> list[Layer]:
    """Two sheets of weed that sway against each other."""
    chance = random.Random(setting.seed + 13)
    layers = []
    for sheet_number in range(2):
        places = [
            (setting.aspect * share + chance.uniform(-0.06, 0.06), chance.uniform(0.22, 0.42))
            for share in ((0.02, 0.16, 0.52, 0.93) if sheet_number else (0.08, 0.47, 0.88, 1.0))
        ]

        def paint(
            sheet: Sheet, places: list[tuple[float, float]] = places, number: int = sheet_number
        ) -> None:
            blades = [
                blade for x, tall in places for blade in _weed(x, height_at(outline, x), tall)
            ]
            shade = lighten(tone, 0.12 * number)
            sheet.piece(blades, lighten(shade, 0.1), darken(shade, 0.2), shadow=0.25)

        layers.append(
            Layer(
                depth,
                paint,
                0.34,
                1.05,
                (-0.006, 0.008, 0.014, 0.2),
                drift=partial(_sway, setting.seconds, sheet_number),
                spare=(0.02, 0.02),
                cost=12,
                seed=7 + sheet_number,
            )
        )
    return layers


def _sway(seconds: float, number: int, time: float) -> tuple[float, float]:
    return 0.012 * math.sin(math.tau * (time * seconds / 3.4 + 0.5 * number)), 0.0


def _weed(x: float, y: float, tall: float) -> list[Points]:
    """Three blades from one root."""
    return [
        ribbon(
            [
                (x + 0.02 * k, y + 0.06),
                (x + 0.02 * k + 0.035 * bend, y - 0.30 * share * tall),
                (x + 0.02 * k - 0.03 * bend, y - 0.65 * share * tall),
                (x + 0.02 * k + 0.03 * bend, y - share * tall),
            ],
            [0.024, 0.026, 0.02, 0.003],
        )
        for k, bend, share in ((-1, 1, 0.8), (0, -1, 1.0), (1, 1, 0.62))
    ]


def _corners(setting: Setting, deep: Colour) -> Layer:
    """Dark rocks with weed in the lower corners, near the lens."""
    dark = darken(deep, 0.45)

    def paint(sheet: Sheet) -> None:
        aspect = setting.aspect
        blades = [blade for x in (-0.02, 0.10) for blade in _weed(x, 1.06, 0.30)]
        blades += [blade for x in (aspect - 0.04,) for blade in _weed(x, 1.06, 0.36)]
        sheet.piece(blades, lighten(dark, 0.1), dark, shadow=0.2)
        rocks = [(-0.04, 1.08, 0.20), (0.12, 1.12, 0.12), (aspect + 0.02, 1.08, 0.22)]
        stones(sheet, [*rocks, (aspect - 0.2, 1.13, 0.12)], dark, seed=setting.seed % 71, flat=0.66)

    return Layer(1.3, paint, 0.62, 1.14, (-0.01, 0.012, 0.024, 0.35), soften=0.0018, cost=14)
