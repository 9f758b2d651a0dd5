"""A city of towers, and a market among old houses."""

from __future__ import annotations

import math
import random
from functools import partial

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, ellipse, ribbon
from ...kit.paper import Sheet
from ..drawables import Halo, Layer, MistBank
from ..landscape import house
from ..nature import round_tree, stones
from ..palettes import Palette, distant, in_light, settled_snow
from ..stage import Setting
from .built import is_lit, panes, street_lamp
from .common import along, heavens, rolling, stand_on

_WALLS = ("#d98a6a", "#8fa6b8", "#e0bd84", "#a3788a", "#7fa39a", "#c9a48c")
_LAMPS = (0.84, 1.66)


def _rect(x0: float, y0: float, x1: float, y1: float) -> Points:
    return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


def city(setting: Setting, palette: Palette) -> None:
    """Towers behind towers full of windows, shops with awnings, a crossing in front."""
    heavens(setting, palette, clouds=2)
    setting.behind += [
        Layer(0.10, partial(_skyline, setting, palette, 0), 0.06, 0.96, None, cost=20, seed=1),
        MistBank(0.14, palette.haze, 0.66, 0.12, 0.5, seed=3),
        Layer(0.25, partial(_skyline, setting, palette, 1), 0.02, 0.96, (-0.008, 0.01, 0.02, 0.2),
              cost=30, seed=2),
        MistBank(0.35, palette.haze, 0.74, 0.09, 0.42, seed=5),
        Layer(0.65, partial(_shops, setting, palette), 0.24, 0.95, (-0.010, 0.014, 0.02, 0.34),
              cost=44, seed=3),
        Layer(1.0, partial(_crossing, setting, palette), 0.34, 1.14, (-0.004, 0.006, 0.016, 0.28),
              cost=26, seed=5),
    ]  # fmt: skip
    light_lamps(setting, palette, _LAMPS)
    stand_on(setting, rolling(setting, 0.865, 0.0, 7), feet=0.035)
    setting.before.append(_planters(setting, palette))


def light_lamps(setting: Setting, palette: Palette, places: tuple[float, ...]) -> None:
    """Street lamps that burn: halo, light on the ground, a warm pool."""
    if not is_lit(palette):
        return
    for x in along(setting, places):
        setting.behind.append(Halo(x, 0.43, 0.30, "#ffcf7a", 1.0, opacity=0.6))
        setting.behind.append(Halo(x, 0.93, 0.30, "#ffcf7a", 1.0, opacity=0.34, squash=0.22))
        setting.pools.append((x, 0.5, 0.5, "#b08a58", 0.4))


def _skyline(setting: Setting, palette: Palette, row: int, sheet: Sheet) -> None:
    """Towers of one row: flat, stepped, pointed or with a tank on top."""
    chance = random.Random(setting.seed + 3 + row)
    air = (0.66, 0.36)[row]
    step, low, high = ((0.15, 0.44, 0.70), (0.24, 0.46, 0.74))[row]
    x = setting.left
    lit: list[Points] = []
    blind: list[Points] = []
    index = chance.randrange(6)
    while x < setting.right:
        wide = step * chance.uniform(0.72, 1.0)
        side = abs(x + wide / 2 - setting.aspect / 2) / (setting.aspect / 2)
        tall = chance.uniform(low, high) * (0.80 + 0.20 * min(1.0, side))
        tone = distant(palette, in_light(palette, _WALLS[index % 6]), air)
        top = 0.86 - tall
        _tower(sheet, x, top, wide, tone, kind=index % 4)
        for a in np.arange(x + 0.16 * wide, x + 0.86 * wide, 0.030 + 0.008 * row):
            for b in np.arange(top + 0.03, 0.84, 0.042 + 0.008 * row):
                pane = _rect(a, b, a + 0.013 + 0.004 * row, b + 0.020 + 0.004 * row)
                (lit if chance.random() < (0.42 if is_lit(palette) else 0.0) else blind).append(
                    pane
                )
        x, index = x + wide * 1.02 + 0.02 * chance.random(), index + 1 + chance.randrange(2)
    glass = mix(palette.sky[1][1], palette.land[0], 0.35)
    sheet.piece(blind, glass, inside=True, shadow=0, edge=0, opacity=0.65)
    if lit:
        gold = distant(palette, "#ffd27a", 0.45 * air)
        sheet.piece(lit, gold, inside=True, shadow=0, edge=0)


def _tower(sheet: Sheet, x: float, top: float, wide: float, tone: Colour, *, kind: int) -> None:
    parts = [_rect(x, top, x + wide, 0.90)]
    middle = x + wide / 2
    if kind == 1:
        parts.append(_rect(x + 0.18 * wide, top - 0.05, x + 0.82 * wide, top + 0.01))
        parts.append(_rect(x + 0.34 * wide, top - 0.09, x + 0.66 * wide, top - 0.04))
    elif kind == 2:
        parts.append(np.array([(x, top + 0.002), (middle, top - 0.10), (x + wide, top + 0.002)]))
        parts.append(ribbon([(middle, top - 0.08), (middle, top - 0.16)], [0.006, 0.003]))
    elif kind == 3:
        tank = middle + 0.16 * wide
        parts.append(_rect(tank - 0.022, top - 0.055, tank + 0.022, top - 0.014))
        parts.append(np.array([(tank - 0.026, top - 0.053), (tank, top - 0.078),
                               (tank + 0.026, top - 0.053)]))  # fmt: skip
        parts += [_rect(tank + dx, top - 0.02, tank + dx + 0.005, top + 0.01)
                  for dx in (-0.018, 0.014)]  # fmt: skip
    sheet.piece(parts, lighten(tone, 0.08), darken(tone, 0.12), shadow=0.22)


def _shops(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    """Flat-roofed houses wall to wall, a shop with an awning below each."""
    chance = random.Random(setting.seed + 8)
    x, index = setting.left, setting.seed % 5
    while x < setting.right:
        wide = chance.uniform(0.36, 0.46)
        wall = in_light(palette, _WALLS[(index * 2 + 1) % 6])
        top = 0.835 - chance.choice((0.30, 0.395, 0.395))
        _block(sheet, palette, x, top, wide, wall)
        _shop(
            sheet, palette, x, wide, ("#c9584a", "#3f8a86", "#e0a03c", "#7a5a98")[index % 4], wall
        )
        x, index = x + wide, index + 1


def _block(sheet: Sheet, palette: Palette, x: float, top: float, wide: float, wall: Colour) -> None:
    sheet.piece(_rect(x, top, x + wide, 0.86), lighten(wall, 0.06), darken(wall, 0.14), shadow=0.35)
    ledge = _rect(x - 0.008, top - 0.016, x + wide + 0.008, top + 0.012)
    white = palette.land[3] if palette.snowy else lighten(wall, 0.2)
    sheet.piece(ledge, white, darken(wall, 0.05), shadow=0.3)
    places = [
        (x + share * wide, y)
        for share in (0.2, 0.5, 0.8)
        for y in np.arange(top + 0.064, 0.612, 0.095)
    ]
    frames = [_rect(a - 0.034, b - 0.040, a + 0.034, b + 0.040) for a, b in places]
    sheet.piece(frames, lighten(wall, 0.28), shadow=0.2)
    glass = [_rect(a - 0.026, b - 0.032, a + 0.026, b + 0.032) for a, b in places]
    shine = panes(palette)
    sheet.piece(glass[::2], lighten(shine, 0.3), shine, shadow=0, edge=0)
    dim = mix(shine, palette.sky[0][1], 0.55) if is_lit(palette) else shine
    sheet.piece(glass[1::2], lighten(dim, 0.12), dim, shadow=0, edge=0)


def _shop(sheet: Sheet, palette: Palette, x: float, wide: float, colour: str, wall: Colour) -> None:
    front = _rect(x + 0.05 * wide, 0.665, x + 0.95 * wide, 0.86)
    sheet.piece(front, darken(wall, 0.42), darken(wall, 0.5), shadow=0.1)
    shine = panes(palette)
    glass = _rect(x + 0.10 * wide, 0.70, x + 0.62 * wide, 0.815)
    sheet.piece(glass, lighten(shine, 0.35), shine, shadow=0, edge=0)
    door = _rect(x + 0.69 * wide, 0.70, x + 0.88 * wide, 0.86)
    sheet.piece(door, in_light(palette, colour), darken(in_light(palette, colour), 0.2), shadow=0.2)
    awning(sheet, x + 0.03 * wide, x + 0.97 * wide, 0.645, 0.06, in_light(palette, colour),
           in_light(palette, "#fff1dc"))  # fmt: skip


def awning(
    sheet: Sheet, x0: float, x1: float, y: float, deep: float, colour: Colour, pale: Colour
) -> None:
    """Striped cloth with a scalloped hem, hung at `y`, `deep` tall."""
    count = max(4, round((x1 - x0) / 0.052))
    wide = (x1 - x0) / count
    stripes: list[list[Points]] = [[], []]
    for i in range(count):
        left, right = x0 + i * wide, x0 + (i + 1) * wide
        hem = ellipse((left + right) / 2, y + deep, wide / 2, 0.3 * wide, steps=9, end=math.pi)
        inset = 0.12 * deep
        top = [
            (left + inset * (0.5 - i / count), y),
            (right + inset * (0.5 - (i + 1) / count), y),
        ]
        stripes[i % 2].append(np.concatenate([top, hem]))
    for group, tone in zip(stripes, (colour, pale), strict=True):
        sheet.piece(group, lighten(tone, 0.08), darken(tone, 0.10), shadow=0.35)


def _crossing(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    """Pavement, kerb and road with a striped crossing; lamps and small trees along it."""
    left, right = setting.left, setting.right
    stone = palette.land[3] if palette.snowy else in_light(palette, "#b9aca4")
    tar = mix(stone, palette.dark, 0.55) if not palette.snowy else darken(stone, 0.22)
    sheet.piece(_rolling_rect(left, right, 0.83, 1.2), lighten(stone, 0.1), darken(stone, 0.1))
    seams = [
        ribbon([(x, 0.84), (x - 0.04, 0.918)], [0.003, 0.004]) for x in np.arange(left, right, 0.15)
    ]
    sheet.piece(seams, darken(stone, 0.25), inside=True, edge=0, shadow=0, opacity=0.7)
    sheet.piece(_rolling_rect(left, right, 0.915, 1.2), lighten(stone, 0.22), shadow=0.1)
    sheet.piece(_rolling_rect(left, right, 0.930, 1.2), tar, darken(tar, 0.25), shadow=0.4)
    bars = [np.array([(x, 0.945), (x + 0.055, 0.945), (x + 0.02, 1.06), (x - 0.055, 1.06)])
            for x in np.arange(0.62, 1.18, 0.115)]  # fmt: skip
    sheet.piece(bars, lighten(tar, 0.55), inside=True, edge=0, shadow=0, opacity=0.75)
    for x in (-0.02, setting.aspect - 0.02):
        crown = palette.land[3] if palette.snowy else palette.foliage
        round_tree(
            sheet,
            x,
            0.89,
            0.36,
            crown,
            palette.trunk,
            snow=settled_snow(palette),
            seed=int(10 * x) + 12,
            leaves=20,
        )
    for x in along(setting, _LAMPS):
        street_lamp(sheet, x, 0.87)


def _rolling_rect(left: float, right: float, y: float, base: float) -> Points:
    """A strip whose upper edge is not quite straight."""
    x = np.linspace(left, right, 40)
    top = np.stack([x, y + 0.003 * np.sin(5.1 * x + 40 * y)], axis=1)
    return np.concatenate([top, [(right, base), (left, base)]])


def _planters(setting: Setting, palette: Palette) -> Layer:
    """Dark tubs with bushes in the lower corners."""
    dark = mix(palette.land[4], palette.dark, 0.3)
    leaf = mix(dark, palette.foliage, 0.3)

    def paint(sheet: Sheet) -> None:
        aspect = setting.aspect
        for x, size in ((-0.04, 0.16), (aspect + 0.04, 0.17)):
            bush = [(x + dx * size, 0.98 - dy * size, 0.62 * size)
                    for dx, dy in ((-0.5, 0.1), (0.5, 0.15), (0.0, 0.45))]  # fmt: skip
            stones(sheet, bush, leaf, seed=int(10 * x) + 30, flat=0.9)
            tub = [(x - size, 1.01), (x + size, 1.01), (x + 0.8 * size, 1.2), (x - 0.8 * size, 1.2)]
            sheet.piece(np.array(tub), lighten(dark, 0.1), dark, shadow=0.4)
            rim = _rect(x - 1.08 * size, 0.995, x + 1.08 * size, 1.03)
            sheet.piece(rim, lighten(dark, 0.14), dark, shadow=0.3)

    return Layer(1.3, paint, 0.74, 1.16, (-0.01, 0.012, 0.024, 0.3), soften=0.0016, cost=14)


def market(setting: Setting, palette: Palette) -> None:
    """Stalls under striped awnings before old houses; fruit in crates, flags overhead."""
    heavens(setting, palette, clouds=2)
    setting.behind += [
        Layer(0.18, partial(_gables, setting, palette, 0), 0.10, 0.92, None, cost=26, seed=1),
        MistBank(0.25, palette.haze, 0.70, 0.10, 0.45, seed=3),
        Layer(0.45, partial(_gables, setting, palette, 1), 0.12, 0.95, (-0.008, 0.012, 0.02, 0.3),
              cost=34, seed=2),
        Layer(0.60, partial(_bunting, setting, palette), -0.06, 0.36, (-0.004, 0.01, 0.012, 0.25),
              cost=12, seed=4, drift=partial(_flutter, setting.seconds), spare=(0.02, 0.02)),
        Layer(0.80, partial(_stalls, setting, palette), 0.36, 1.0, (-0.010, 0.014, 0.02, 0.36),
              cost=46, seed=3),
        Layer(1.0, partial(_cobbles, setting, palette), 0.78, 1.14, (-0.004, 0.006, 0.016, 0.25),
              cost=22, seed=5),
    ]  # fmt: skip
    if is_lit(palette):
        for x in along(setting, (0.04, 1.06, 1.68)):
            setting.behind.append(Halo(x, 0.60, 0.20, "#ffcf7a", 0.8, opacity=0.6))
            setting.pools.append((x, 0.66, 0.42, "#b08a58", 0.4))
    stand_on(setting, rolling(setting, 0.87, 0.0, 7), feet=0.035)
    setting.before.append(_crates(setting, palette))


def _flutter(seconds: float, time: float) -> tuple[float, float]:
    return 0.004 * math.sin(math.tau * time * seconds / 2.3), 0.003 * math.sin(
        math.tau * time * seconds / 1.7
    )


def _gables(setting: Setting, palette: Palette, row: int, sheet: Sheet) -> None:
    chance = random.Random(setting.seed + 21 + row)
    air = (0.6, 0.18)[row]
    window = distant(palette, panes(palette), 0.5 * air)
    snow = "#fbf6fa" if palette.snowy else None
    x, index = setting.left, setting.seed % 4
    while x < setting.right + 0.2:
        wide = (0.24, 0.36)[row] * chance.uniform(0.9, 1.1)
        wall = distant(palette, palette.wall[index % len(palette.wall)], air)
        roof = distant(palette, palette.roof[(index * 3 + 1) % len(palette.roof)], air)
        storeys = 2 + (index + row) % 2 if not row else 1 + index % 2
        house(
            sheet, x, 0.85, wide, (0.11, 0.17)[row], wall, roof, window, snow=snow, storeys=storeys
        )
        x, index = x + wide * 0.97, index + 1


def _bunting(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    """Two cords of small flags across the square."""
    colours = [in_light(palette, c) for c in ("#e0564a", "#f2c14a", "#4f9aa8", "#fff1dc")]
    flags: list[list[Points]] = [[], [], [], []]
    for number, (a, b, sag) in enumerate(((0.06, 0.02, 0.13), (0.10, 0.16, 0.10))):
        x = np.linspace(setting.left, setting.right, round(19 * setting.right))
        wave = np.abs(np.sin(math.pi * (x - 0.3 * number) / 0.95))
        y = a + (b - a) * (x - setting.left) / (setting.right - setting.left) + sag * wave
        sheet.line(np.stack([x, y], axis=1), 0.004, "#5a4a50")
        for i, (u, v) in enumerate(zip(x[::1], y[::1], strict=True)):
            flag = np.array([(u - 0.019, v), (u + 0.019, v), (u, v + 0.052)])
            flags[(i + number) % 4].append(flag)
    for group, tone in zip(flags, colours, strict=True):
        sheet.piece(group, lighten(tone, 0.06), darken(tone, 0.06), shadow=0.2)


_STALLS = (
    (-0.16, "#c9584a", ("#e0564a", "#7fb050")),
    (0.86, "#3f8a86", ("#f2a03c", "#f2d24a")),
    (1.48, "#e0a03c", ("#8a4a7a", "#e0564a")),
)
"""Left end of a stall, its awning's colour and those of its wares."""


def _stalls(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    wood, pale = in_light(palette, "#a8784e"), in_light(palette, "#fff1dc")
    stalls = [(lap, *stall) for lap in along(setting, (0.0,)) for stall in _STALLS]
    for lap, x, cloth, wares in stalls:
        x0, x1 = x + lap, x + lap + 0.50
        posts = [_rect(a, 0.50, a + 0.018, 0.90) for a in (x0 + 0.02, x1 - 0.04)]
        sheet.piece(posts, darken(wood, 0.15), darken(wood, 0.35), shadow=0.2)
        back = _rect(x0 + 0.03, 0.56, x1 - 0.03, 0.72)
        sheet.piece(back, mix(wood, palette.dark, 0.62), mix(wood, palette.dark, 0.5), shadow=0)
        heaps = [(x0 + 0.10 + 0.028 * (k % 11), 0.712 - 0.020 * (k // 11) - 0.004 * (k % 3), 0.017)
                 for k in range(26)]  # fmt: skip
        for part, colour in zip((heaps[::2], heaps[1::2]), wares, strict=True):
            tone = in_light(palette, colour)
            sheet.piece([ellipse(a, b, r, steps=14) for a, b, r in part], lighten(tone, 0.14),
                        darken(tone, 0.12), shadow=0.3)  # fmt: skip
        counter = _rect(x0, 0.72, x1, 0.885)
        sheet.piece(counter, lighten(wood, 0.1), darken(wood, 0.22), shadow=0.35)
        boards = [_rect(x0, y, x1, y + 0.004) for y in (0.775, 0.83)]
        sheet.piece(boards, darken(wood, 0.35), inside=True, edge=0, shadow=0)
        if is_lit(palette):
            sheet.piece(ellipse((x0 + x1) / 2 - 0.05, 0.60, 0.022), "#fff3bd", "#ffc862", shadow=0)
        awning(sheet, x0 - 0.03, x1 + 0.03, 0.46, 0.09, in_light(palette, cloth), pale)


def _cobbles(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    left, right = setting.left, setting.right
    ground = palette.land[3] if palette.snowy else in_light(palette, "#c2a88c")
    sheet.piece(_rolling_rect(left, right, 0.845, 1.2), lighten(ground, 0.1), darken(ground, 0.24))
    if palette.snowy:
        return
    chance = random.Random(setting.seed + 3)
    slabs = [
        (x + 0.04 * (row % 2), y + chance.uniform(-0.004, 0.004), 0.036 + 0.008 * row)
        for row, y in enumerate((0.872, 0.905, 0.945, 0.992, 1.05))
        for x in np.arange(left, right, 0.088 + 0.014 * row)
    ]
    stones(sheet, slabs, mix(ground, palette.land[1], 0.10), seed=3, flat=0.34)


def _crates(setting: Setting, palette: Palette) -> Layer:
    """Dark crates with fruit in the lower corners, near the lens."""
    dark = mix(darken(in_light(palette, "#8a5a3a"), 0.45), palette.dark, 0.25)

    def paint(sheet: Sheet) -> None:
        aspect = setting.aspect
        for x, y, colour in ((-0.10, 0.96, "#c8503f"), (aspect - 0.16, 0.95, "#d8893a")):
            tone = mix(in_light(palette, colour), dark, 0.35)
            fruit = [
                ellipse(x + 0.03 + 0.052 * k, y - 0.006 - 0.016 * (k % 2), 0.032) for k in range(5)
            ]
            sheet.piece(fruit, lighten(tone, 0.1), darken(tone, 0.2), shadow=0.3)
            box = _rect(x - 0.02, y, x + 0.28, 1.2)
            sheet.piece(box, lighten(dark, 0.12), dark, shadow=0.4)
            slats = [_rect(x - 0.02, v, x + 0.28, v + 0.006) for v in (y + 0.05, y + 0.105)]
            sheet.piece(slats, darken(dark, 0.4), inside=True, edge=0, shadow=0)

    return Layer(1.3, paint, 0.84, 1.16, (-0.01, 0.012, 0.024, 0.3), soften=0.0016, cost=12)
