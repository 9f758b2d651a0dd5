"""What most places share: the sky with its sun or moon and clouds, and a dark frame in front."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, height_at, hill, ridge
from ...kit.paper import Sheet
from ..drawables import Backdrop, Halo, Layer
from ..landscape import cloud, moon, sun
from ..nature import conifer, grass, round_tree, stones
from ..palettes import Palette, settled_snow
from ..plants import fern, flower
from ..stage import Setting

ORB_DEPTH = 0.05

_FRAME = 1.94
"""Frame heights after which what stands along the way comes again."""

_CLOUD_SPEED = 0.015
"""Frame heights a second."""

LOW_FRAME = "low frame"
"""The feature of a setting whose small or many actors tall flowers would hide."""


def rolling(setting: Setting, y: float, swing: float, seed: int, *, octaves: int = 3) -> Points:
    """A hill as wide as can be seen; each story's seed gives it another skyline."""
    outline_seed = (setting.seed % 997) * 31 + seed
    return hill(setting.left, setting.right, y, swing, outline_seed, octaves=octaves)


def range_line(setting: Setting, y: float, swing: float, seed: int, *, peaks: int) -> Points:
    """A mountain skyline as wide as can be seen."""
    wide = max(1.0, (setting.right + 0.1) / 2.5)
    left, right, many = setting.left / wide, setting.right / wide, round(peaks * wide)
    outline = ridge(
        left, right, y, swing, setting.seed % 499 + seed, peaks=many, count=round(90 * wide)
    )
    outline[:, 0] *= wide
    return outline


def along(setting: Setting, places: Sequence[float]) -> list[float]:
    """Places within an ordinary frame, and the same again as far as a wide world reaches."""
    rounds = max(1, math.ceil((setting.right - 0.5) / _FRAME))
    return [x + _FRAME * lap for lap in range(rounds) for x in places]


def repeated(setting: Setting, places: Sequence[tuple[float, ...]]) -> list[tuple[float, ...]]:
    """As `along`, for places whose x comes first."""
    rounds = max(1, math.ceil((setting.right - 0.5) / _FRAME))
    return [(x + _FRAME * lap, *rest) for lap in range(rounds) for x, *rest in places]


def stand_on(setting: Setting, outline: Points, *, feet: float = 0.03) -> None:
    """Let the actors stand on the outline, `feet` below its skyline."""
    setting.ground = lambda x: height_at(outline, x)
    setting.feet = feet


def heavens(setting: Setting, palette: Palette, *, clouds: int = 3, orb: bool = True) -> None:
    """Sky, stars, sun or moon with its halo, clouds that drift, and the orb's pool of light."""
    shown = orb and bool(palette.orb)
    x, y = palette.orb_x * setting.aspect, palette.orb_y
    light = (x, y, 0.8, palette.glow, 0.62) if shown else (x, 0.55, 0.8, palette.haze, 0.35)
    setting.behind.append(
        Backdrop(
            palette.sky,
            light,
            0.06 if palette.name == "storm" else 0.03,
            setting.seed % 991 + 5,
            palette.stars,
        )
    )
    if shown:
        setting.behind.append(Halo(x, y, 0.43, palette.glow, ORB_DEPTH, power=1.9, opacity=0.75))
        setting.behind.append(_orb_layer(palette, x, y))
        warm = mix(palette.light, "#9a9080", 0.75)
        setting.pools.append((x, y, 0.85, warm, 0.42))
    if clouds:
        setting.behind.append(_cloud_layer(setting, palette, clouds))


def _orb_layer(palette: Palette, x: float, y: float) -> Layer:
    def paint(sheet: Sheet) -> None:
        if palette.orb == "moon":
            moon(sheet, x, y, 0.12, palette.light)
        else:
            sun(sheet, x, y, 0.085, palette.light)

    return Layer(ORB_DEPTH, paint, y - 0.16, y + 0.16, drop=None, cost=9)


def _cloud_layer(setting: Setting, palette: Palette, count: int) -> Layer:
    heavy = palette.name == "storm"
    colour, lower = cloud_colours(palette)
    drawn = _CLOUD_SPEED * setting.seconds
    more = math.ceil(count * drawn / setting.aspect)

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 71)
        for i in [*range(count), *range(-1, -more - 1, -1)]:
            x = setting.aspect * (i + 0.15 + 0.7 * chance.random()) / count
            if palette.orb and abs(x - palette.orb_x * setting.aspect) < 0.30:
                x += 0.36 if x > palette.orb_x * setting.aspect else -0.36
            y = chance.uniform(0.02, 0.16) if heavy else chance.uniform(0.14, 0.34)
            width = chance.uniform(0.45, 0.68) if heavy else chance.uniform(0.24, 0.38)
            tone = mix(colour, lower, chance.random() * 0.6)
            cloud(sheet, x, y, width, tone, seed=setting.seed % 89 + i, lower=lower)

    return Layer(
        0.10,
        paint,
        -0.05,
        0.48,
        drop=None,
        drift=lambda time: (drawn * time, 0.0),
        spare=(0.04 + drawn, 0.02),
        seed=2,
        cost=14,
    )


def cloud_colours(palette: Palette) -> tuple[Colour, Colour]:
    """Top and underside of the clouds in this light."""
    if palette.name == "storm":
        return "#3a4a70", "#1d2547"
    if palette.night:
        return mix(palette.sky[1][1], palette.sky[-1][1], 0.25), palette.sky[1][1]
    if palette.name == "rain":
        return "#a9b6bd", "#7d90a0"
    pale = lighten(palette.sky[2][1], 0.55)
    return lighten(pale, 0.5), mix(pale, palette.sky[1][1], 0.35)


def overhang(colour: Colour, share: float) -> Colour:
    """A foreground colour, darkest of all."""
    return darken(colour, share)


def flower_frame(setting: Setting, palette: Palette) -> Layer:
    """Large flowers in both lower corners, grass between them."""
    kinds = ("poppy", "daisy", "tulip")
    low = 0.62 if LOW_FRAME in setting.features else 1.0
    outline = rolling(setting, 1.02, 0.010, 33)

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 5)
        stem = palette.land[4]
        aspect = setting.aspect
        for i, x in enumerate((-0.05, 0.09, 0.22, aspect - 0.36, aspect - 0.22, aspect - 0.07)):
            tall = 0.18 + 0.16 * abs(x - aspect / 2) / (aspect / 2) + chance.uniform(-0.05, 0.03)
            tall *= low
            kind = kinds[(i + setting.seed) % 3]
            colour = palette.flowers[
                0 if kind == "poppy" else (i + setting.seed) % len(palette.flowers)
            ]
            flower(sheet, x, 1.10, tall, kind, colour, seed=i, stem=stem)
        grass(
            sheet, outline, setting.left, setting.right, 110, palette.land[4], seed=9, height=0.09
        )

    drop = (-0.012, 0.012, 0.024, 0.30)
    return Layer(1.3, paint, 0.66, 1.14, drop, cost=34, seed=7, bends=(1.08, 0.06))


def grass_frame(setting: Setting, palette: Palette, *, ferns: bool = True) -> Layer:
    """Dark grass along the bottom, ferns in the corners."""
    outline = rolling(setting, 1.03, 0.015, 35)
    colour = palette.land[4]

    def paint(sheet: Sheet) -> None:
        chance = random.Random(setting.seed + 6)
        sheet.piece(outline, lighten(colour, 0.04), darken(colour, 0.2))
        grass(sheet, outline, setting.left, setting.right, 110, colour, seed=6, height=0.08)
        if ferns:
            aspect = setting.aspect
            for x, angle in (
                (-0.04, -1.0), (0.04, -0.5), (0.0, -1.5),
                (aspect - 0.02, -2.1), (aspect - 0.08, -2.7), (aspect - 0.03, -1.6),
            ):  # fmt: skip
                fern(sheet, x, 1.08, chance.uniform(0.20, 0.30), angle, lighten(colour, 0.06))

    drop, bends = (-0.01, 0.01, 0.024, 0.3), (1.06, 0.05)
    return Layer(1.3, paint, 0.72, 1.14, drop, soften=0.0018, cost=26, seed=7, bends=bends)


def rock_frame(setting: Setting, colour: Colour) -> Layer:
    """Dark rocks in the lower corners."""

    def paint(sheet: Sheet) -> None:
        aspect = setting.aspect
        rocks = [(-0.06, 1.06, 0.20), (0.10, 1.10, 0.13), (aspect + 0.02, 1.06, 0.22)]
        rocks += [(aspect - 0.16, 1.11, 0.13), (aspect - 0.32, 1.13, 0.08)]
        stones(sheet, rocks, colour, seed=setting.seed % 71, flat=0.66)

    return Layer(1.3, paint, 0.80, 1.14, (-0.01, 0.012, 0.024, 0.35), soften=0.0016, cost=12)


def fir_frame(setting: Setting, palette: Palette) -> Layer:
    """A dark fir at each side, snow on it when there is snow."""
    snow = mix(palette.land[2], palette.land[4], 0.25) if palette.snowy else None
    outline = rolling(setting, 1.05, 0.015, 36)

    def paint(sheet: Sheet) -> None:
        for x, tall in ((-0.10, 0.66), (setting.aspect + 0.08, 0.74)):
            conifer(
                sheet, x, 1.12, tall, palette.land[4], palette.trunk, seed=3, tiers=6, snow=snow
            )
        ground = mix(palette.land[3], palette.land[4], 0.35 if palette.snowy else 0.85)
        sheet.piece(outline, ground, darken(ground, 0.2))

    drop, bends = (-0.012, 0.01, 0.026, 0.3), (1.05, 0.05)
    return Layer(1.35, paint, 0.30, 1.16, drop, soften=0.0016, cost=30, bends=bends)


def tree(
    sheet: Sheet, palette: Palette, x: float, y: float, tall: float, *, seed: int, leaves: int
) -> None:
    """A leafy tree, or a fir where the ground is white."""
    foliage, trunk = palette.foliage, palette.trunk
    if palette.snowy:
        conifer(sheet, x, y, tall, foliage, trunk, seed=seed, snow=palette.land[3])
        return
    snow = settled_snow(palette)
    round_tree(sheet, x, y, tall, foliage, trunk, snow=snow, seed=seed, leaves=leaves)
