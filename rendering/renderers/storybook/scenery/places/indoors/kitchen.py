"""A kitchen: tiles, a stove with a pot, cups on a shelf."""

from __future__ import annotations

import numpy as np

from ....kit.colour import darken, lighten
from ....kit.geometry import Points, curve, ellipse
from ....kit.paper import Sheet
from ...palettes import Palette
from ...stage import Setting
from .shell import Colours, colours, furnish, hanging_lamp, pot_plants, rect


def kitchen(setting: Setting, palette: Palette) -> None:
    """A tiled wall, a cupboard and a stove along it, pans and cups."""
    tones = colours(palette, wall="#e8d6b0", floor="#c07a56", wood="#a06a44", cloth="#5f9a8a")

    def on_wall(sheet: Sheet) -> None:
        _tiles(sheet, setting, tones)
        _cups(sheet, tones)
        hanging_lamp(sheet, 1.02, 0.20, "#c8504a")

    furnish(
        setting,
        palette,
        tones,
        on_wall=on_wall,
        standing=lambda sheet: _counter(sheet, setting, tones),
        on_floor=lambda sheet: _chequers(sheet, setting, tones),
        window=0.46,
        lamp=(1.02, 0.22),
        near=pot_plants(setting, palette.land[4]),
    )


def _tiles(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    lines: list[Points] = [
        rect(setting.left, y, setting.right, y + 0.004) for y in (0.46, 0.56, 0.66)
    ]
    lines += [
        rect(float(x), 0.46, float(x) + 0.004, 0.78)
        for x in np.arange(setting.left, setting.right, 0.1)
    ]
    sheet.piece(rect(setting.left, 0.46, setting.right, 0.80), lighten(tones.wall, 0.3), shadow=0.1)
    sheet.piece(lines, darken(tones.wall, 0.08), shadow=0, edge=0)


def _cups(sheet: Sheet, tones: Colours) -> None:
    """A shelf of cups and jars."""
    for i, colour in enumerate(("#d8604a", "#5f9a9a", "#f2c14e", "#7a9a5a", "#b07ac8")):
        x = 1.28 + 0.10 * i
        sheet.piece(rect(x - 0.03, 0.25 - 0.02 * (i % 2), x + 0.03, 0.32), colour,
                    darken(colour, 0.2), shadow=0.25)  # fmt: skip
    sheet.piece(rect(1.20, 0.32, 1.76, 0.34), lighten(tones.wood, 0.1), tones.wood, shadow=0.35)


def _counter(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    """A stove at the right with a pot on it, a cupboard beyond."""
    wood, right = tones.wood, setting.aspect + 0.4
    sheet.piece(rect(1.26, 0.58, right, 0.86), lighten(wood, 0.12), darken(wood, 0.15), shadow=0.4)
    doors = [rect(1.56 + 0.24 * k, 0.63, 1.76 + 0.24 * k, 0.83) for k in range(3)]
    sheet.piece(doors, lighten(wood, 0.2), wood, shadow=0.2)
    sheet.piece(rect(1.24, 0.56, right, 0.59), lighten(wood, 0.35), lighten(wood, 0.2), shadow=0.3)
    sheet.piece(rect(1.28, 0.60, 1.52, 0.86), "#5a5a68", "#3f4050", shadow=0.3)
    sheet.piece(rect(1.32, 0.68, 1.48, 0.80), "#ffb45a", "#d8703a", shadow=0.1)
    sheet.piece([rect(1.31, 0.735, 1.49, 0.745), rect(1.395, 0.68, 1.405, 0.80)], "#33333f",
                shadow=0, edge=0)  # fmt: skip
    pot = [(1.32, 0.47), (1.48, 0.47), (1.47, 0.55), (1.45, 0.565), (1.35, 0.565), (1.33, 0.55)]
    sheet.piece(np.array(pot), "#c8504a", "#98343a", shadow=0.3)
    sheet.piece(ellipse(1.40, 0.468, 0.085, 0.014), "#e87a64", shadow=0.2)
    steam = [(1.40, 0.45), (1.37, 0.40), (1.42, 0.34), (1.39, 0.28), (1.44, 0.34), (1.42, 0.42)]
    sheet.piece(curve(steam), "#ffffff", shadow=0, edge=0, opacity=0.4, blur=0.008)


def _chequers(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    """Floor tiles that narrow towards the wall."""
    tiles = []
    for row, (upper, lower) in enumerate(((0.80, 0.85), (0.85, 0.92), (0.92, 1.01), (1.01, 1.13))):
        wide, wider = 0.10 + 0.34 * (upper - 0.80), 0.10 + 0.34 * (lower - 0.80)
        for k in range(-14, 15):
            if (k + row) % 2 == 0:
                x = setting.aspect / 2
                tiles.append(
                    np.array(
                        [(x + k * wide, upper), (x + (k + 1) * wide, upper),
                         (x + (k + 1) * wider, lower), (x + k * wider, lower)]
                    )
                )  # fmt: skip
    sheet.piece(tiles, "#f2e2c4", inside=True, edge=0.05, shadow=0, opacity=0.5)
