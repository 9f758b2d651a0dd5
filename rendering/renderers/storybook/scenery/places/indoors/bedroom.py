"""A child's bedroom."""

from __future__ import annotations

import math

import numpy as np

from ....kit.colour import darken, lighten
from ....kit.geometry import curve, ellipse
from ....kit.paper import Sheet
from ...palettes import Palette
from ...stage import Setting
from .shell import Colours, colours, frame, furnish, pot_plants, rect, rug


def bedroom(setting: Setting, palette: Palette) -> None:
    """Stars on a blue wall, a bed at the far side, a night lamp, toys."""
    tones = colours(palette, wall="#8fb0c9", floor="#b98a60", wood="#8a5f44", cloth="#e0a86a")

    def on_wall(sheet: Sheet) -> None:
        _stars(sheet, setting, tones)
        frame(sheet, 1.02, 0.30, 0.12, 0.09, tones.wood)

    furnish(
        setting,
        palette,
        tones,
        on_wall=on_wall,
        standing=lambda sheet: _bed(sheet, setting, tones),
        on_floor=lambda sheet: rug(sheet, 0.80, 0.50, "#d8785a", "#f2d9a0"),
        window=0.46,
        lamp=(setting.aspect - 0.60, 0.52),
        near=pot_plants(setting, palette.land[4]),
    )


def _stars(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    """Paper stars scattered over the wall."""
    stars = []
    for k in range(26):
        x = setting.left + (setting.aspect + 0.7) * (k * 0.618 % 1)
        y, size = 0.04 + 0.62 * (k * 0.382 % 1), 0.014 + 0.008 * (k % 3)
        corners = [
            (x + r * size * math.cos(turn), y + r * size * math.sin(turn))
            for step in range(10)
            for r, turn in [(1.0 if step % 2 == 0 else 0.45, step * math.pi / 5 - math.pi / 2)]
        ]
        stars.append(np.array(corners))
    sheet.piece(stars, lighten(tones.wall, 0.28), shadow=0, edge=0, opacity=0.8)


def _bed(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    """Headboard, pillow and a quilt at the right, a lamp on a stool beside it."""
    right = setting.aspect + 0.36
    left = right - 0.84
    _night_lamp(sheet, left - 0.12)
    if "bed" in setting.features:  # the story's own stands in the room
        return
    wood = tones.wood
    board = [(right - 0.14, 0.84), (right - 0.14, 0.46), (right - 0.04, 0.40), (right + 0.06, 0.46),
             (right + 0.06, 0.84)]  # fmt: skip
    sheet.piece(np.array(board), lighten(wood, 0.1), darken(wood, 0.1), shadow=0.4)
    sheet.piece(rect(left, 0.74, right, 0.84), lighten(wood, 0.05), darken(wood, 0.2), shadow=0.4)
    pillow = [(right - 0.36, 0.68), (right - 0.2, 0.60), (right - 0.1, 0.66), (right - 0.2, 0.72)]
    sheet.piece(curve(pillow), "#fbf3e4", "#e6d8c8", shadow=0.3)
    quilt = [(left - 0.01, 0.80), (left, 0.68), (left + 0.2, 0.645), (right - 0.3, 0.66),
             (right - 0.28, 0.80)]  # fmt: skip
    sheet.piece(np.array(quilt), "#e8785a", "#b84f4a", shadow=0.35)
    dots = [
        ellipse(left + 0.07 + 0.11 * k, 0.70 + 0.045 * (k % 2), 0.015, steps=16) for k in range(5)
    ]
    sheet.piece(dots, "#fbe2b0", inside=True, edge=0)


def _night_lamp(sheet: Sheet, x: float) -> None:
    sheet.piece(rect(x - 0.07, 0.68, x + 0.07, 0.70), "#8a5f44", shadow=0.3)
    sheet.piece([rect(x - 0.06, 0.70, x - 0.04, 0.84), rect(x + 0.04, 0.70, x + 0.06, 0.84)],
                "#6b4432", shadow=0.3)  # fmt: skip
    sheet.piece(rect(x - 0.01, 0.60, x + 0.01, 0.68), "#5a4a5e", shadow=0.2)
    shade = [(x - 0.03, 0.50), (x + 0.03, 0.50), (x + 0.06, 0.61), (x - 0.06, 0.61)]
    sheet.piece(np.array(shade), "#fff3c8", "#ffcf7a", shadow=0.2)
