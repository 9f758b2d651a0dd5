"""Halls: a library between high shelves, a throne room with pillars and banners."""

from __future__ import annotations

import numpy as np

from ....kit.colour import darken, lighten
from ....kit.geometry import ellipse
from ....kit.paper import Sheet
from ...palettes import Palette
from ...stage import Setting
from .living_room import shelves
from .shell import Colours, armchairs, colours, furnish, hanging_lamp, rect, rug


def library(setting: Setting, palette: Palette) -> None:
    """Shelves to the ceiling, a ladder against them, a green lamp."""
    tones = colours(palette, wall="#7a5a48", floor="#8a5f40", wood="#6b4028", cloth="#3f6b5a")
    boards = (0.16, 0.36, 0.56, 0.76)

    def on_wall(sheet: Sheet) -> None:
        for left, right in ((-0.5, 0.16), (0.78, setting.aspect + 0.5)):
            back = darken(tones.wood, 0.35)
            sheet.piece(rect(left, -0.1, right, 0.80), back, darken(back, 0.2), shadow=0.3)
            shelves(sheet, setting, tones.wood, left, right, boards)

    def standing(sheet: Sheet) -> None:
        _posts(sheet, setting, tones)
        _ladder(sheet, 1.60, tones)
        hanging_lamp(sheet, 1.06, 0.20, "#3f8a6a")

    furnish(
        setting,
        palette,
        tones,
        on_wall=on_wall,
        standing=standing,
        on_floor=lambda sheet: rug(sheet, 0.9, 0.6, "#3f5a6a", "#c9a05a"),
        window=0.46,
        lamp=(1.06, 0.22),
        near=armchairs(setting, palette.land[4]),
    )


def _posts(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    posts = [rect(x, -0.1, x + 0.05, 0.84) for x in (0.14, 0.76, setting.aspect + 0.1)]
    sheet.piece(posts, lighten(tones.wood, 0.18), darken(tones.wood, 0.1), sideways=True)


def _ladder(sheet: Sheet, x: float, tones: Colours) -> None:
    wood = lighten(tones.wood, 0.35)
    lean = 0.12
    rails = [
        np.array([(at, 0.84), (at + 0.025, 0.84), (at + lean + 0.025, 0.05), (at + lean, 0.05)])
        for at in (x, x + 0.14)
    ]
    rungs = [
        rect(x + 0.02 + lean * up, 0.84 - 0.79 * up, x + 0.16 + lean * up, 0.855 - 0.79 * up)
        for up in (0.12, 0.26, 0.40, 0.54, 0.68, 0.82)
    ]
    sheet.piece([*rungs, *rails], wood, darken(wood, 0.2), shadow=0.4)


def throne_room(setting: Setting, palette: Palette) -> None:
    """Pillars, banners, a red carpet, a throne on its steps and a ring of candles above."""
    tones = colours(palette, wall="#b9a898", floor="#a89a90", wood="#8a6a4a", cloth="#8a3048")

    def on_wall(sheet: Sheet) -> None:
        _stones(sheet, setting, tones)
        for x, colour in ((0.92, "#a23e48"), (1.30, "#3f5a8a"), (1.68, "#a23e48")):
            _banner(sheet, x, colour)

    def standing(sheet: Sheet) -> None:
        _pillars(sheet, setting, tones)
        if "throne" not in setting.features:  # the story's own stands in the room
            _throne(sheet, setting.aspect - 0.50, tones)
        _candles(sheet, 1.12, 0.22)

    furnish(
        setting,
        palette,
        tones,
        on_wall=on_wall,
        standing=standing,
        on_floor=lambda sheet: _carpet(sheet, setting),
        window=0.46,
        lamp=(1.12, 0.20),
        near=armchairs(setting, palette.land[4]),
    )


def _stones(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    joints = [rect(setting.left, y, setting.right, y + 0.004) for y in np.arange(0.04, 0.78, 0.12)]
    joints += [
        rect(x, y, x + 0.004, y + 0.12)
        for row, y in enumerate(np.arange(0.04, 0.70, 0.12))
        for x in np.arange(setting.left + 0.11 * (row % 2), setting.right, 0.22)
    ]
    sheet.piece(joints, darken(tones.wall, 0.18), shadow=0, edge=0, opacity=0.7)


def _banner(sheet: Sheet, x: float, colour: str) -> None:
    cloth = [(x - 0.10, 0.06), (x + 0.10, 0.06), (x + 0.10, 0.48), (x, 0.42), (x - 0.10, 0.48)]
    sheet.piece(np.array(cloth), lighten(colour, 0.08), darken(colour, 0.15), shadow=0.35)
    trim = [(x - 0.10, 0.44), (x, 0.38), (x + 0.10, 0.44), (x + 0.10, 0.48), (x, 0.42),
            (x - 0.10, 0.48)]  # fmt: skip
    sheet.piece(np.array(trim), "#e6bf62", inside=True, shadow=0.1)
    crown = [(x - 0.045, 0.27), (x - 0.05, 0.19), (x - 0.022, 0.225), (x, 0.18), (x + 0.022, 0.225),
             (x + 0.05, 0.19), (x + 0.045, 0.27)]  # fmt: skip
    sheet.piece(np.array(crown), "#f2d07a", "#c99a3f", shadow=0.2)


def _pillars(sheet: Sheet, setting: Setting, tones: Colours) -> None:
    stone = lighten(tones.wall, 0.22)
    for x in (-0.02, 0.80, setting.aspect + 0.02):
        sheet.piece(rect(x - 0.055, -0.1, x + 0.055, 0.82), stone, darken(stone, 0.25),
                    sideways=True, shadow=0.4)  # fmt: skip
        for y in (0.04, 0.80):
            block = rect(x - 0.08, y - 0.02, x + 0.08, y + 0.035)
            sheet.piece(block, lighten(stone, 0.1), darken(stone, 0.12), shadow=0.3)


def _throne(sheet: Sheet, x: float, tones: Colours) -> None:
    """A high seat of gold and red on two steps, its foot at y 0.82."""
    stone, gold, red = lighten(tones.wall, 0.1), "#d8a94a", "#a8323f"
    for half, top in ((0.30, 0.79), (0.23, 0.755)):
        step = rect(x - half, top, x + half, 0.84)
        sheet.piece(step, lighten(stone, 0.08), darken(stone, 0.18), shadow=0.35)
    back = [(x - 0.115, 0.76), (x - 0.125, 0.40), (x - 0.07, 0.36), (x, 0.29), (x + 0.07, 0.36),
            (x + 0.125, 0.40), (x + 0.115, 0.76)]  # fmt: skip
    sheet.piece(np.array(back), lighten(gold, 0.12), darken(gold, 0.22), shadow=0.4)
    cloth = [(x - 0.085, 0.74), (x - 0.09, 0.43), (x, 0.37), (x + 0.09, 0.43), (x + 0.085, 0.74)]
    sheet.piece(np.array(cloth), lighten(red, 0.08), darken(red, 0.2), shadow=0.25)
    sheet.piece(rect(x - 0.13, 0.63, x + 0.13, 0.68), lighten(red, 0.16), red, shadow=0.35)
    arms = [rect(x + side * 0.125 - 0.02, 0.55, x + side * 0.125 + 0.02, 0.765) for side in (-1, 1)]
    sheet.piece(arms, lighten(gold, 0.16), darken(gold, 0.16), shadow=0.35)
    knobs = [ellipse(x + dx, y, 0.024) for dx, y in ((-0.125, 0.545), (0.125, 0.545))]
    sheet.piece([*knobs, ellipse(x, 0.285, 0.028)], lighten(gold, 0.3), gold, shadow=0.3)


def _candles(sheet: Sheet, x: float, y: float) -> None:
    """A ring of candles on a chain from the ceiling."""
    sheet.line([(x, -0.1), (x, y - 0.05)], 0.006, "#3a2c34")
    chains = [[(x, y - 0.05), (x + dx, y)] for dx in (-0.13, 0.13)]
    for chain in chains:
        sheet.line(chain, 0.005, "#3a2c34")
    ring = ellipse(x, y + 0.006, 0.145, 0.022, steps=40)
    sheet.piece(ring, "#6b4a34", "#4a3228", shadow=0.3)
    stems = [
        rect(x + dx - 0.008, y - 0.045, x + dx + 0.008, y) for dx in (-0.12, -0.04, 0.04, 0.12)
    ]
    sheet.piece(stems, "#fbf3e4", "#e6d8c0", shadow=0.2)
    flames = [ellipse(x + dx, y - 0.058, 0.009, 0.016) for dx in (-0.12, -0.04, 0.04, 0.12)]
    sheet.piece(flames, "#fff3bd", "#ffb84a", shadow=0, edge=0)


def _carpet(sheet: Sheet, setting: Setting) -> None:
    """A red carpet along the hall with a golden border."""
    left, right = setting.left, setting.right
    sheet.piece(rect(left, 0.865, right, 1.0), "#b23c46", "#8a2c3c", shadow=0.2)
    borders = [rect(left, y, right, y + 0.012) for y in (0.872, 0.982)]
    sheet.piece(borders, "#e6bf62", shadow=0.1, edge=0)
    lozenges = [
        np.array([(x, 0.905), (x + 0.035, 0.932), (x, 0.959), (x - 0.035, 0.932)])
        for x in np.arange(left, right, 0.16)
    ]
    sheet.piece(lozenges, "#d8705a", shadow=0, edge=0)
    sheet.piece([ellipse(float(x) + 0.08, 0.932, 0.01) for x in np.arange(left, right, 0.16)],
                "#e6bf62", shadow=0, edge=0)  # fmt: skip
