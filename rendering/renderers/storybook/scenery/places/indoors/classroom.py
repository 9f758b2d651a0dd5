"""A classroom: a blackboard, desks, a globe."""

from __future__ import annotations

from ....kit.colour import darken, lighten
from ....kit.geometry import ellipse, ribbon
from ....kit.paper import Sheet
from ...palettes import Palette
from ...stage import Setting
from .shell import Colours, colours, furnish, hanging_lamp, rect


def school(setting: Setting, palette: Palette) -> None:
    """A blackboard between window and door, a row of desks, drawings on the wall."""
    tones = colours(palette, wall="#f0dca8", floor="#c08a5a", wood="#8a5a3a", cloth="#4f8a8a")

    def on_wall(sheet: Sheet) -> None:
        _blackboard(sheet, setting, tones)
        _drawings(sheet)
        hanging_lamp(sheet, 0.86, 0.12, "#5f8a6a")

    furnish(
        setting,
        palette,
        tones,
        on_wall=on_wall,
        standing=lambda sheet: _desks(sheet, setting, tones),
        on_floor=lambda sheet: None,
        window=0.34,
        lamp=(0.86, 0.14),
        near=lambda sheet: _front_desks(sheet, setting, tones),
    )


def _blackboard(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    """Sums, a sun and a line of letters in chalk."""
    left, right = 0.80, 1.62
    sheet.piece(rect(left - 0.03, 0.14, right + 0.03, 0.62), lighten(tones.wood, 0.1), tones.wood,
                shadow=0.4)  # fmt: skip
    sheet.piece(rect(left, 0.17, right, 0.585), "#34574c", "#284840", shadow=0.2)
    strokes = [
        ribbon([(1.30 + 0.07 * k, 0.25), (1.33 + 0.07 * k, 0.23 + 0.03 * (k % 2)),
                (1.35 + 0.07 * k, 0.25)], [0.006, 0.006, 0.006], steps=5)
        for k in range(3)
    ]  # fmt: skip
    strokes += [ribbon([(0.88, y), (1.10 + 0.06 * (y > 0.3), y)], [0.006, 0.005]) for y in
                (0.26, 0.34, 0.42)]  # fmt: skip
    rays = [
        ribbon([(1.42 + 0.07 * dx, 0.42 + 0.07 * dy), (1.42 + 0.10 * dx, 0.42 + 0.10 * dy)],
               [0.006, 0.005])
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7),
                       (-0.7, -0.7))
    ]  # fmt: skip
    sheet.piece([*strokes, *rays], "#eef2e6", shadow=0, edge=0, opacity=0.85)
    sheet.piece(ellipse(1.42, 0.42, 0.05), "#f6e6a0", shadow=0, edge=0, opacity=0.85)
    sheet.piece(rect(left + 0.1, 0.60, right - 0.1, 0.625), lighten(tones.wood, 0.25), shadow=0.3)


def _drawings(sheet: Sheet) -> None:
    """Children's drawings pinned beside the board."""
    for x, y, colour in ((1.76, 0.26, "#f2a65a"), (1.90, 0.34, "#7fb0d0"), (1.78, 0.46, "#8fc07a")):
        sheet.piece(rect(x - 0.06, y - 0.075, x + 0.06, y + 0.075), "#fffaf0", shadow=0.3)
        sheet.piece(ellipse(x, y, 0.035), colour, shadow=0.1)


def _desks(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    """Small desks along the wall, a globe on one of them."""
    top = lighten(tones.wood, 0.25)
    for x in (0.02, 1.58):
        legs = [rect(x + dx, 0.69, x + dx + 0.02, 0.85) for dx in (0.02, 0.26)]
        sheet.piece(legs, darken(tones.wood, 0.2), shadow=0.3)
        sheet.piece(rect(x, 0.66, x + 0.30, 0.70), top, tones.wood, shadow=0.35)
    sheet.piece(ribbon([(1.74, 0.66), (1.74, 0.63)], [0.07, 0.02]), "#6b4432", shadow=0.3)
    sheet.piece(ellipse(1.74, 0.56, 0.075), "#7fc0e0", "#3f78b0", shadow=0.3)
    lands = [ellipse(1.715, 0.54, 0.03, 0.022), ellipse(1.765, 0.58, 0.024, 0.03)]
    sheet.piece(lands, "#8fc878", inside=True, edge=0)


def _front_desks(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    """The dark corners of desks near the lens, with books and pencils."""
    dark = darken(tones.wood, 0.5)
    for x, side in ((-0.12, 1), (setting.aspect + 0.12, -1)):
        edge = x + side * 0.36
        sheet.piece(rect(min(x, edge), 0.95, max(x, edge), 1.2), lighten(dark, 0.12), dark)
        at = x + side * 0.24
        sheet.piece(rect(at - 0.07, 0.915, at + 0.07, 0.95), "#7a3f48", "#5a3040", shadow=0.3)
        sheet.piece(rect(at - 0.06, 0.89, at + 0.05, 0.915), "#3f5a6a", "#2f4454", shadow=0.3)
