"""What rooms share: wall, floor, skirting, window, lamp, and dark furniture near the lens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ....kit.colour import Colour, darken, lighten, mix
from ....kit.geometry import Points, ellipse, ribbon
from ....kit.paper import Sheet
from ...beams import Shafts
from ...drawables import Backdrop, Halo, Layer
from ...landscape import moon, sun
from ...palettes import Palette
from ...stage import Setting

Paint = Callable[[Sheet], None]


def rect(x0: float, y0: float, x1: float, y1: float) -> Points:
    return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


@dataclass(frozen=True, slots=True)
class Colours:
    """A room's wall, floor, wood and cloth in its light."""

    wall: Colour
    floor: Colour
    wood: Colour
    cloth: Colour


def colours(
    palette: Palette, *, wall: Colour, floor: Colour, wood: Colour, cloth: Colour
) -> Colours:
    """A room's own colours under the palette's lamp or daylight."""
    dim = 0.0 if palette.vignette < 0.36 else 0.36 if palette.vignette < 0.48 else 0.56
    shade = palette.sky[0][1]
    return Colours(*(mix(colour, shade, dim) for colour in (wall, floor, wood, cloth)))


def furnish(
    setting: Setting,
    palette: Palette,
    tones: Colours,
    *,
    on_wall: Paint,
    standing: Paint,
    on_floor: Paint,
    window: float,
    lamp: tuple[float, float],
    near: Paint,
) -> None:
    """Build a room: `window` is where it is, `lamp` where the light hangs or stands.

    Four depths: the wall at 0.55, furniture along it at 0.72, the floor at 1.0, and what
    stands near the lens at 1.3.
    """
    setting.indoors = True
    aspect = setting.aspect
    lit = is_lit(setting.features)
    glow = "#ffc46a" if lit else "#fff0cc"
    source = lamp if lit else (window, 0.36)
    wall = ((0.0, darken(tones.wall, 0.22)), (0.6, tones.wall), (1.0, lighten(tones.wall, 0.06)))
    setting.behind.append(Backdrop(wall, (*source, 0.8, glow, 0.4), 0.03, setting.seed % 91))

    def paint_wall(sheet: Sheet) -> None:
        on_wall(sheet)
        window_on(sheet, window, 0.36, tones, setting.features)

    def paint_floor(sheet: Sheet) -> None:
        lay_floor(sheet, setting, tones)
        on_floor(sheet)

    setting.behind += [
        Layer(0.55, paint_wall, -0.06, 0.92, None, cost=24, seed=3),
        Layer(0.72, standing, 0.0, 0.96, (-0.008, 0.012, 0.016, 0.34), cost=22, seed=5),
        Layer(1.0, paint_floor, 0.70, 1.14, (-0.004, -0.008, 0.02, 0.3), cost=18, seed=4),
    ]
    if lit:
        setting.behind.append(Halo(*lamp, 0.42, glow, 0.6, opacity=0.5))
    elif sunny(setting.features):
        setting.behind.append(
            Shafts(window - 0.10, 0.16, 0.3, 0.80, "#fff3d0", setting.seconds, 2, 0.5, 0.6, 0.3)
        )
    setting.pools.append((*source, 0.95, "#b08a58" if lit else "#b0a078", 0.5))
    setting.ground = lambda x: 0.86
    setting.feet = 0.045
    setting.before.append(
        Layer(1.3, near, 0.56, 1.16, (-0.01, 0.012, 0.024, 0.35), soften=0.002, cost=12)
    )
    setting.right = max(setting.right, aspect + 0.4)


def is_lit(features: frozenset[str]) -> bool:
    """Whether a lamp burns: by night, at dusk, and when it storms."""
    dark = ("night outside", "sunset outside", "storm outside")
    return not features.isdisjoint(dark)


def sunny(features: frozenset[str]) -> bool:
    """Whether the sun comes in."""
    clear = features.isdisjoint(("rain outside", "snow outside", "mist outside"))
    return clear and not features.isdisjoint(("day outside", "dawn outside"))


def lay_floor(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    """Boards and a skirting board."""
    left, right, floor = setting.left, setting.right, tones.floor
    sheet.piece(rect(left, 0.79, right, 1.2), lighten(floor, 0.05), darken(floor, 0.3))
    sheet.piece(rect(left, 0.775, right, 0.80), darken(tones.wood, 0.1), shadow=0.2)
    boards = [rect(left, y, right, y + 0.003) for y in (0.84, 0.90, 0.98)]
    sheet.piece(boards, darken(floor, 0.35), inside=True, edge=0, opacity=0.6)


def rug(sheet: Sheet, x: float, across: float, colour: Colour, border: Colour) -> None:
    """An oval rug of three rings."""
    for share, tone, fall in ((1.0, colour, 0.2), (0.87, border, 0.1), (0.74, colour, 0.1)):
        ring = ellipse(x, 0.93, across * share, 0.16 * across * share, steps=60)
        sheet.piece(ring, tone, darken(tone, 0.2), shadow=fall)


def _view(features: frozenset[str]) -> tuple[str, str, str]:
    """Sky above, sky below and the orb that a window shows."""
    if not features.isdisjoint(("rain outside", "storm outside")):
        return "#5f7893", "#a9b6bd", ""
    if "night outside" in features:
        return "#1c2c66", "#5f86a8", "#ece2bd"
    if "sunset outside" in features:
        return "#7a5590", "#f5a95e", "#ffdc8a"
    if not features.isdisjoint(("snow outside", "mist outside")):
        return "#b6c6dc", "#eef0f2", ""
    if "dawn outside" in features:
        return "#a99ac0", "#f8cba0", "#ffe0ac"
    return "#7cc3e0", "#e6f0dc", "#fff2b0"


def window_on(sheet: Sheet, x: float, y: float, tones: Colours, features: frozenset[str]) -> None:
    """A curtained window at (x, y): the sky of the hour, hills, and what falls outside."""
    wood = tones.wood
    sheet.piece(rect(x - 0.20, y - 0.25, x + 0.20, y + 0.25), lighten(wood, 0.15), wood, shadow=0.4)
    upper, lower, orb = _view(features)
    glass = rect(x - 0.17, y - 0.22, x + 0.17, y + 0.22)
    sheet.piece(glass, upper, lower, shadow=0.3)
    if orb == "#ece2bd":
        moon(sheet, x + 0.06, y - 0.09, 0.055, orb)
    elif orb:
        sun(sheet, x + 0.06, y - 0.09, 0.05, orb)
    _outside(sheet, x, y, lower, features)
    bars = [
        rect(x - 0.008, y - 0.22, x + 0.008, y + 0.22),
        rect(x - 0.17, y - 0.008, x + 0.17, y + 0.008),
    ]
    sheet.piece(bars, lighten(wood, 0.1), shadow=0.2)
    for side in (-1, 1):
        folds = [(x + side * 0.23, y - 0.29), (x + side * 0.21, y), (x + side * 0.26, y + 0.31)]
        sheet.piece(
            ribbon(folds, [0.11, 0.08, 0.12]), tones.cloth, darken(tones.cloth, 0.25), shadow=0.4
        )


def _outside(sheet: Sheet, x: float, y: float, sky: str, features: frozenset[str]) -> None:
    """Hills beyond the glass, white when it snows, and drops or flakes before them."""
    white = "snow outside" in features
    near = "#f4f2f4" if white else mix("#6f9a72", sky, 0.35)
    dark = "night outside" in features or "storm outside" in features
    tone = mix(near, "#22305c", 0.55) if dark else near
    hills = [(x - 0.17, y + 0.14), (x - 0.06, y + 0.10), (x + 0.06, y + 0.15), (x + 0.17, y + 0.11)]
    sheet.piece(np.array([*hills, (x + 0.17, y + 0.22), (x - 0.17, y + 0.22)]), tone, shadow=0.1)
    if white:
        flakes = [
            ellipse(x - 0.15 + 0.3 * (k * 0.382 % 1), y - 0.2 + 0.4 * (k * 0.618 % 1), 0.006)
            for k in range(18)
        ]
        sheet.piece(flakes, "#ffffff", shadow=0, edge=0)
    elif not features.isdisjoint(("rain outside", "storm outside")):
        drops = [
            ribbon([(a, b), (a - 0.012, b + 0.04)], [0.003, 0.002])
            for k in range(20)
            for a, b in [(x - 0.14 + 0.29 * (k * 0.382 % 1), y - 0.2 + 0.36 * (k * 0.618 % 1))]
        ]
        sheet.piece(drops, "#e6eef4", shadow=0, edge=0, opacity=0.7)


def hanging_lamp(sheet: Sheet, x: float, y: float, colour: Colour) -> None:
    """A lamp on a cord from the ceiling, its light at (x, y)."""
    sheet.line([(x, -0.1), (x, y - 0.06)], 0.008, "#3a2c34")
    shade = [(x - 0.04, y - 0.075), (x + 0.04, y - 0.075), (x + 0.10, y + 0.012),
             (x - 0.10, y + 0.012)]  # fmt: skip
    sheet.piece(ellipse(x, y + 0.014, 0.035), "#fff3c8", shadow=0, edge=0)
    sheet.piece(np.array(shade), lighten(colour, 0.15), darken(colour, 0.15), shadow=0.3)


def frame(sheet: Sheet, x: float, y: float, width: float, height: float, wood: Colour) -> None:
    """A framed picture of hills on the wall, its middle at (x, y)."""
    sheet.piece(
        rect(x - width, y - height, x + width, y + height), lighten(wood, 0.2), wood, shadow=0.35
    )
    inner = rect(x - 0.84 * width, y - 0.8 * height, x + 0.84 * width, y + 0.8 * height)
    sheet.piece(inner, "#bcd6d2", "#f0e4c8", shadow=0.1)
    hill = [(x - 0.84 * width, y + 0.3 * height), (x - 0.2 * width, y - 0.1 * height),
            (x + 0.84 * width, y + 0.4 * height), (x + 0.84 * width, y + 0.8 * height),
            (x - 0.84 * width, y + 0.8 * height)]  # fmt: skip
    sheet.piece(np.array(hill), "#7fa878", "#5a8a64", shadow=0.1)


def armchairs(setting: Setting, dark: Colour) -> Paint:
    """The dark backs of two chairs in the lower corners."""

    def paint(sheet: Sheet) -> None:
        for x, side in ((-0.08, 1), (setting.aspect + 0.08, -1)):
            back = [(x, 1.2), (x - side * 0.02, 0.86), (x + side * 0.06, 0.80)]
            arm = [(x + side * 0.02, 1.2), (x + side * 0.16, 0.98)]
            sheet.piece(ribbon(back, [0.34, 0.30, 0.22]), lighten(dark, 0.12), dark)
            sheet.piece(ribbon(arm, [0.16, 0.13]), lighten(dark, 0.18), dark)

    return paint


def pot_plants(setting: Setting, dark: Colour) -> Paint:
    """Dark leaves of pot plants reaching in from the lower corners."""

    def paint(sheet: Sheet) -> None:
        for x, side in ((-0.03, 1), (setting.aspect + 0.03, -1)):
            leaves = [
                _long_leaf(x, side * reach, tall)
                for reach, tall in ((0.04, 0.30), (0.13, 0.22), (0.20, 0.12), (-0.04, 0.24))
            ]
            sheet.piece(leaves, lighten(dark, 0.16), dark, shadow=0.3)

    return paint


def _long_leaf(x: float, reach: float, tall: float) -> Points:
    path = [(x, 1.12), (x + reach * 0.5, 1.02 - tall * 0.6), (x + reach, 1.0 - tall)]
    return ribbon(path, [0.02, 0.07, 0.004])
