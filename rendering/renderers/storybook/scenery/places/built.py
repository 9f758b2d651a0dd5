"""Where people live: a town street, a village."""

from __future__ import annotations

import random
from functools import partial

import numpy as np

from ...kit.colour import darken, lighten, mix
from ...kit.geometry import Points, ellipse, height_at, ribbon
from ...kit.paper import Sheet
from ..drawables import Halo, Layer, MistBank
from ..landscape import house, window_places
from ..nature import grass, stones
from ..palettes import Palette, distant
from ..stage import Setting
from .common import along, fir_frame, flower_frame, heavens, rolling, stand_on, tree

_LAMPS = (0.86, 1.62)


def _rect(x0: float, y0: float, x1: float, y1: float) -> Points:
    return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


def is_lit(palette: Palette) -> bool:
    """Whether lamps burn and windows shine."""
    return palette.night or palette.name in ("rain", "mist", "sunset", "dawn")


def town(setting: Setting, palette: Palette) -> None:
    """A street: gabled houses wall to wall, lamps, wet or dry paving."""
    heavens(setting, palette, clouds=3)
    far, street, ground = (
        partial(paint, setting, palette) for paint in (_far_roofs, _street_front, _paving)
    )
    setting.behind += [
        Layer(0.25, far, 0.14, 0.92, (-0.006, 0.01, 0.02, 0.2), cost=44, seed=2),
        MistBank(0.4, palette.haze, 0.74, 0.10, 0.5, seed=4),
        Layer(0.7, street, 0.06, 0.90, (-0.010, 0.014, 0.02, 0.34), cost=40, seed=3),
        Layer(1.0, ground, 0.34, 1.12, (-0.006, 0.006, 0.016, 0.28), cost=28, seed=5),
    ]
    if is_lit(palette):
        for x in along(setting, _LAMPS):
            setting.behind.append(Halo(x, 0.43, 0.30, "#ffcf7a", 1.0, opacity=0.6))
            setting.behind.append(Halo(x, 0.93, 0.26, "#ffcf7a", 1.0, opacity=0.30, squash=0.22))
            setting.pools.append((x, 0.5, 0.5, "#b08a58", 0.4))
    stand_on(setting, rolling(setting, 0.87, 0.0, 7), feet=0.03)
    setting.before.append(_kerb(setting, palette))


def panes(palette: Palette) -> str:
    """The colour of a window."""
    return "#ffd27a" if is_lit(palette) else palette.window


def _painted(palette: Palette, index: int) -> tuple[str, str]:
    """Wall and roof of the index-th house."""
    return palette.wall[index % len(palette.wall)], palette.roof[index % len(palette.roof)]


def _far_roofs(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 1)
    window = distant(palette, panes(palette), 0.25)
    for i in range(round(9 * setting.right / 2.1)):
        x, rise = -0.15 + i * 0.26, chance.uniform(0.10, 0.13)
        wall, roof = (distant(palette, colour, 0.58) for colour in _painted(palette, i))
        house(sheet, x, 0.84, 0.28, rise, wall, roof, window, storeys=2 + i % 2)


def _street_front(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 2)
    snow = "#fbf6fa" if palette.snowy else None
    window = panes(palette)
    x, i = -0.14, setting.seed % 4
    while x < setting.aspect + 0.4:
        width = chance.uniform(0.34, 0.44)
        wall, roof = _painted(palette, i)[0], _painted(palette, i * 3 + 1)[1]
        house(sheet, x, 0.835, width, 0.19, wall, roof, window, snow=snow, storeys=1 + i % 2)
        x, i = x + width * 0.98, i + 1


def _paving(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 3)
    ground = palette.land[3] if palette.snowy else mix("#a89c94", palette.land[3], 0.45)
    outline = rolling(setting, 0.825, 0.004, 7)
    sheet.piece(outline, lighten(ground, 0.14), darken(ground, 0.28))
    slabs = []
    for row, y in enumerate((0.865, 0.91, 0.965, 1.03)):
        slabs += [
            (x + 0.05 * (row % 2), y + chance.uniform(-0.006, 0.006), 0.042 + 0.008 * row)
            for x in np.arange(-0.2, setting.aspect + 0.3, 0.105 + 0.012 * row)
        ]
    if not palette.snowy:
        stones(sheet, slabs, mix(ground, palette.land[1], 0.15), seed=3, flat=0.36)
    for x in along(setting, _LAMPS):
        street_lamp(sheet, x, 0.87)


def street_lamp(sheet: Sheet, x: float, y: float) -> None:
    """An iron lantern on its post."""
    iron = "#2f3048"
    sheet.piece(ribbon([(x, y), (x, y - 0.24), (x, y - 0.40)], [0.024, 0.014, 0.012]), iron)
    sheet.piece(_rect(x - 0.022, y - 0.012, x + 0.022, y + 0.006), iron)
    glass = np.array(
        [(x - 0.022, y - 0.40), (x + 0.022, y - 0.40), (x + 0.032, y - 0.47), (x - 0.032, y - 0.47)]
    )
    sheet.piece(glass, "#fff3bd", "#ffc862", shadow=0)
    cap = np.array([(x - 0.042, y - 0.468), (x + 0.042, y - 0.468), (x, y - 0.512)])
    sheet.piece(cap, iron, shadow=0.2)


def _kerb(setting: Setting, palette: Palette) -> Layer:
    """Railings and pots of flowers in the lower corners."""
    dark = mix(palette.land[4], palette.dark, 0.3)

    def paint(sheet: Sheet) -> None:
        aspect = setting.aspect
        bars: list[Points] = []
        for start, end in ((-0.15, 0.24), (aspect - 0.24, aspect + 0.2)):
            for x in np.arange(start, end, 0.055):
                bars.append(ribbon([(x, 1.14), (x, 0.90)], [0.013, 0.011]))
                bars.append(ellipse(float(x), 0.894, 0.012, steps=14))
            bars.append(_rect(start, 0.935, end, 0.948))
        sheet.piece(bars, lighten(dark, 0.08), dark)

    return Layer(1.3, paint, 0.82, 1.14, (-0.01, 0.012, 0.024, 0.3), soften=0.0016, cost=12)


def village(setting: Setting, palette: Palette) -> None:
    """Cottages on a slope with trees between them, their windows lit at dusk."""
    heavens(setting, palette)
    chance = random.Random(setting.seed)
    middle, near, ground = (
        rolling(setting, *shape) for shape in ((0.64, 0.04, 3), (0.77, 0.025, 9), (0.90, 0.016, 12))
    )
    houses = [
        (x + chance.uniform(-0.04, 0.04), 0.27 + 0.05 * chance.random())
        for x in along(setting, (0.04, 0.66, 1.12, 1.60))
    ]
    far_side = partial(_far_cottages, setting, palette, middle)
    near_side = partial(_cottages, setting, palette, near, houses)
    green = partial(_green, setting, palette, ground)
    setting.behind += [
        Layer(0.35, far_side, 0.36, 0.92, (-0.008, 0.012, 0.018, 0.28), cost=26, seed=2),
        MistBank(0.5, palette.haze, 0.76, 0.05, 0.4, seed=4),
        Layer(0.7, near_side, 0.28, 1.02, (-0.010, 0.014, 0.02, 0.34), cost=48, seed=3),
        Layer(1.0, green, 0.82, 1.12, (-0.006, -0.004, 0.02, 0.25), cost=12, seed=5),
    ]
    for x, width in houses if is_lit(palette) else ():
        height = width * 0.52
        _, top = window_places(x, height_at(near, x) + 0.04, width, height)[0]
        setting.behind.append(Halo(x, top + 0.4 * height, 0.15, "#ffc060", 0.7, opacity=0.5))
    stand_on(setting, ground, feet=0.045)
    frame = fir_frame if palette.snowy else flower_frame
    setting.before.append(frame(setting, palette))


def _far_cottages(setting: Setting, palette: Palette, outline: Points, sheet: Sheet) -> None:
    snow = "#fbf6fa" if palette.snowy else None
    sheet.piece(outline, palette.land[1], darken(palette.land[1], 0.12))
    for i, x in enumerate(along(setting, (0.18, 0.62, 1.12, 1.60))):
        wall, roof = (distant(palette, colour, 0.42) for colour in _painted(palette, i))
        y = height_at(outline, x) + 0.03
        house(sheet, x, y, 0.18, 0.09, wall, roof, panes(palette), snow=snow)


def _cottages(
    setting: Setting,
    palette: Palette,
    outline: Points,
    houses: list[tuple[float, float]],
    sheet: Sheet,
) -> None:
    chance = random.Random(setting.seed + 1)
    snow = "#fbf6fa" if palette.snowy else None
    sheet.piece(outline, palette.land[2], mix(palette.land[2], palette.land[3], 0.6))
    for i, x in enumerate(along(setting, (0.36, 0.88, 1.36, 1.82))):
        y, tall = height_at(outline, x) + 0.05, chance.uniform(0.24, 0.36)
        tree(sheet, palette, x, y, tall, seed=i, leaves=24)
    for i, (x, width) in enumerate(houses):
        y = height_at(outline, x) + 0.04
        house(sheet, x, y, width, width * 0.52, *_painted(palette, i), panes(palette), snow=snow)


def _green(setting: Setting, palette: Palette, outline: Points, sheet: Sheet) -> None:
    sheet.piece(outline, palette.land[3], mix(palette.land[3], palette.land[4], 0.3))
    if not palette.snowy:
        span = (setting.left, setting.right)
        grass(sheet, outline, *span, 120, palette.land[3], seed=4, height=0.04)
