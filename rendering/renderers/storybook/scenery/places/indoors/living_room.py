"""A papered room with shelves of books and a rug."""

from __future__ import annotations

import random

import numpy as np

from ....kit.colour import Colour, darken, lighten
from ....kit.geometry import Points
from ....kit.paper import Sheet
from ...palettes import Palette
from ...stage import Setting
from .shell import Colours, armchairs, furnish, rect, rug


def room(setting: Setting, palette: Palette) -> None:
    """Indoors: a papered wall, a window on the hour, shelves by lamplight, a rug."""
    tones = Colours(palette.sky[1][1], palette.land[3], "#6b4432", "#a23e48")

    def on_wall(sheet: Sheet) -> None:
        wallpaper(sheet, setting, tones.wall)
        shelves(sheet, setting, tones.wood, 1.14, 1.72, (0.30, 0.50, 0.70))

    furnish(
        setting,
        palette,
        tones,
        on_wall=on_wall,
        standing=lambda sheet: _cabinet(sheet, setting, tones),
        on_floor=lambda sheet: rug(sheet, 0.9, 0.62, "#8a3f4a", "#c98a5a"),
        window=0.46,
        lamp=(1.42, 0.40),
        near=armchairs(setting, palette.land[4]),
    )


def wallpaper(sheet: Sheet, setting: Setting, wall: Colour) -> None:
    stripes = [
        rect(float(x), -0.1, float(x) + 0.05, 0.80)
        for x in np.arange(setting.left, setting.aspect + 0.4, 0.13)
    ]
    sheet.piece(stripes, lighten(wall, 0.05), shadow=0, edge=0, opacity=0.6)


def shelves(
    sheet: Sheet,
    setting: Setting,
    wood: Colour,
    left: float,
    right: float,
    boards: tuple[float, ...],
) -> None:
    """Boards with books in three colours, between `left` and `right`."""
    chance = random.Random(setting.seed + 2)
    for y in boards:
        groups: list[list[Points]] = [[], [], []]
        x = left + 0.04
        while x < right - 0.06:
            width, tall = chance.uniform(0.02, 0.04), chance.uniform(0.09, 0.15)
            chance.choice(groups).append(rect(x, y - tall, x + width, y))
            x += width + 0.004 + (0.09 if chance.random() < 0.12 else 0)
        for group, colour in zip(groups, ("#a8564a", "#4f7a7a", "#c9a05a"), strict=True):
            if group:
                sheet.piece(group, colour, darken(colour, 0.2), shadow=0.25)
        sheet.piece(rect(left, y, right, y + 0.02), lighten(wood, 0.12), wood, shadow=0.4)


def _cabinet(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    """A low chest of drawers at the far side, with a vase on it."""
    x, wood = setting.aspect + 0.08, lighten(tones.wood, 0.08)
    sheet.piece(rect(x - 0.16, 0.60, x + 0.2, 0.84), wood, darken(wood, 0.2), shadow=0.4)
    drawers = [rect(x - 0.13, y, x + 0.18, y + 0.06) for y in (0.63, 0.71)]
    sheet.piece(drawers, lighten(wood, 0.1), wood, shadow=0.2)
    vase = [(x - 0.03, 0.60), (x - 0.045, 0.55), (x - 0.02, 0.50), (x + 0.02, 0.50),
            (x + 0.045, 0.55), (x + 0.03, 0.60)]  # fmt: skip
    sheet.piece(np.array(vase), "#7fb0b0", "#4f8088", shadow=0.3)
