"""Things with a door: an ancient arched door, a small house, a tent. Unit: the frame's height."""

from __future__ import annotations

import math

import numpy as np

from ..kit.colour import Colour, darken, lighten, mix
from ..kit.geometry import Points, blob, ellipse, leaf
from ..kit.paper import Sheet
from ..puppets.place import STAR, Place
from .glow import Glow

_HALF, _TALL = 0.150, 0.46
_GOLD = "#c9a24c"


def draw_door(sheet: Sheet, glow: Glow) -> None:
    """An ancient arched door in a ring of stones; its edge and runes shine when lit."""
    _draw_stones(sheet, glow)
    rim = glow.over("#5a4a4a", 1.0)
    sheet.piece(_arch(1.07), lighten(rim, 0.55 * glow.lit), rim, shadow=0.5, edge=0)
    sheet.piece(
        _arch(1.0),
        glow.over(glow.painted("#7a4a3a"), 0.10),
        darken(glow.painted("#7a4a3a"), 0.3),
        shadow=0,
    )
    if glow.lit > 0:
        _draw_light_through(sheet, glow)
    planks = [Place().ribbon([(_HALF * k, 0.03 - _TALL), (_HALF * k, 0.0)], (0.005, 0.005))
              for k in (-0.6, -0.2, 0.2, 0.6)]  # fmt: skip
    sheet.piece(planks, "#33202c", shadow=0, edge=0, inside=True)
    for y in (-0.35, -0.12):
        hinge = [(-_HALF, y), (-0.2 * _HALF, y - 0.008), (0.55 * _HALF, y)]
        sheet.piece(Place().ribbon(hinge, (0.026, 0.024, 0.006)), _GOLD, "#8a6a34", shadow=0.35)
    ring = ellipse(0.098, -0.22, 0.026)
    sheet.piece(ring, "#e9c56a", holes=[ellipse(0.098, -0.22, 0.016)], shadow=0.4)
    _draw_runes(sheet, glow)
    _draw_ivy(sheet, glow)
    step = [(-0.24, 0.012), (-0.20, -0.022), (0.20, -0.022), (0.25, 0.014), (0.0, 0.034)]
    sheet.piece(Place().curve(step), "#8d97a8", "#5d6a86")


def _arch(share: float) -> Points:
    half = _HALF * share
    top = ellipse(0, _HALF - _TALL, half, half * 1.12, start=math.pi, end=math.tau)
    return np.concatenate([[(-half, 0.0)], top, [(half, 0.0)]])


def _draw_stones(sheet: Sheet, glow: Glow) -> None:
    chance = glow.chance("stones")
    for side in (-1, 1):
        for row in range(6):
            stone = blob(side * _HALF * 1.32, -0.03 - row * 0.052, 0.047, 0.032, row * 3 + side,
                         corners=8, wobble=0.14)  # fmt: skip
            sheet.piece(stone, mix("#5d6a86", "#7f8aa0", chance.random()), shadow=0.4)
    for i, angle in enumerate(np.linspace(math.pi, math.tau, 11)):
        x, y = math.cos(angle) * _HALF * 1.30, math.sin(angle) * _HALF * 1.42
        stone = blob(x, _HALF - _TALL + y, 0.043, 0.037, i, corners=8)
        sheet.piece(stone, mix("#6d7a94", "#97a1b0", chance.random()), shadow=0.45)


def _draw_light_through(sheet: Sheet, glow: Glow) -> None:
    """A soft warm pool on the wood, brightest at the sill."""
    pool = ellipse(0.0, -0.10, 0.12, 0.20)
    sheet.piece(pool, glow.light, inside=True, edge=0, grain=0, blur=0.05, opacity=0.30 * glow.lit)


def _draw_runes(sheet: Sheet, glow: Glow) -> None:
    """Moon, sun and stars cut into the wood."""
    colour = glow.over("#b08a5a", 0.8)
    colour = lighten(colour, 0.3 * glow.lit)
    moon = ellipse(0.0, -0.355, 0.030)
    sheet.piece(moon, colour, holes=[ellipse(0.014, -0.363, 0.025)], shadow=0, edge=0)
    stars = [Place(x, y, size).shape(STAR) for x, y, size in
             ((-0.085, -0.250, 0.020), (-0.10, -0.17, 0.010), (0.085, -0.285, 0.012))]  # fmt: skip
    rays = []
    for i in range(8):
        across, down = math.cos(i * math.pi / 4), math.sin(i * math.pi / 4)
        ray = [(0.022 * across, 0.022 * down - 0.24), (0.034 * across, 0.034 * down - 0.24)]
        rays.append(Place().ribbon(ray, (0.005, 0.004)))
    sheet.piece([*stars, ellipse(0.0, -0.24, 0.016), *rays], colour, shadow=0, edge=0)


def _draw_ivy(sheet: Sheet, glow: Glow) -> None:
    chance = glow.chance("ivy")
    for _ in range(30):
        angle = chance.uniform(0.98 * math.pi, 2.05 * math.pi)
        reach = chance.uniform(1.35, 1.75) * _HALF
        x, y = math.cos(angle) * reach, _HALF - _TALL + math.sin(angle) * reach * 1.15
        green = mix("#2e6b5c", "#5c9a6c", chance.random())
        sheet.piece(leaf(x, y, 0.046, 0.032, chance.random() * math.tau), green, shadow=0.35)


def draw_house(sheet: Sheet, glow: Glow) -> None:
    """A gabled cottage with a chimney; its windows fill with light."""
    chance = glow.chance("house")
    wall, roof = chance.choice((("#d8a06a", "#8a4a4f"), ("#e8c9a0", "#a8503f"),
                                ("#9fb0b8", "#4a4a78"), ("#e0b8a0", "#4f7a74")))  # fmt: skip
    wall = glow.painted(wall)
    house = Place(scale=0.62)
    chimney = [(0.16, -0.56), (0.30, -0.56), (0.30, -0.82), (0.16, -0.82)]
    walls = [(-0.40, 0), (0.40, 0), (0.42, -0.50), (0, -0.74), (-0.42, -0.50)]
    tiles = [(-0.54, -0.43), (0, -0.84), (0.54, -0.43), (0.46, -0.40), (0, -0.73), (-0.46, -0.40)]
    sheet.piece(house.shape(chimney), darken(roof, 0.15), darken(roof, 0.28))
    sheet.piece(house.shape(walls), lighten(wall, 0.06), darken(wall, 0.12))
    _draw_wall_stones(sheet, house, wall)
    sheet.piece(house.shape(tiles), lighten(roof, 0.05), darken(roof, 0.1), shadow=0.4)
    arch = ellipse(0, -0.20, 0.10, steps=14, start=math.pi, end=math.tau)
    door = np.concatenate([[(-0.10, 0.0)], arch, [(0.10, 0.0)]])
    frame = np.concatenate([[(-0.125, 0.0)], arch * 1.22 + (0, 0.03), [(0.125, 0.0)]])
    sheet.piece(house.shape(frame), darken(wall, 0.35), shadow=0.25)
    sheet.piece(house.shape(door), "#7a4630", darken("#7a4630", 0.2), shadow=0.25)
    sheet.piece(house.ellipse(0.06, -0.13, 0.014), _GOLD, shadow=0.2)
    for x, y in ((-0.25, -0.28), (0.25, -0.28), (0.0, -0.51)):
        _draw_window(sheet, house.inner(x, y, 0.085), wall, glow)
    bushes = [house.ellipse(x, -0.03, 0.09, 0.06) for x in (-0.42, -0.32, 0.36, 0.45)]
    sheet.piece(bushes, "#5f9e54", "#3f7a4a")


def _draw_wall_stones(sheet: Sheet, house: Place, wall: Colour) -> None:
    stones = [house.ellipse(x, y, 0.035, 0.016)
              for x, y in ((-0.33, -0.06), (-0.20, -0.12), (0.18, -0.06), (0.31, -0.13),
                           (-0.14, -0.42), (0.17, -0.44))]  # fmt: skip
    sheet.piece(stones, darken(wall, 0.14), shadow=0, edge=0, opacity=0.6)


def _draw_window(sheet: Sheet, window: Place, wall: Colour, glow: Glow) -> None:
    """Unit: half the window's width."""
    frame = [(-1.25, -1.35), (1.25, -1.35), (1.25, 1.35), (-1.25, 1.35)]
    pane = [(-1.0, -1.1), (1.0, -1.1), (1.0, 1.1), (-1.0, 1.1)]
    glass = glow.over("#5a6a86", 0.95)
    bars = [window.ribbon(path, (0.15, 0.15)) for path in
            ([(0.0, -1.1), (0.0, 1.1)], [(-1.0, 0.0), (1.0, 0.0)])]  # fmt: skip
    sheet.piece(window.shape(frame), darken(wall, 0.35), shadow=0.2)
    sheet.piece(window.shape(pane), lighten(glass, 0.30), glass, shadow=0, edge=0)
    sheet.piece(bars, darken(wall, 0.35), shadow=0, edge=0)


def draw_tent(sheet: Sheet, glow: Glow) -> None:
    """A striped tent; light shines out of its flap."""
    tent = Place(scale=0.42)
    canvas = [(-0.62, 0.0), (-0.30, -0.45), (0.0, -0.92), (0.30, -0.45), (0.62, 0.0)]
    sheet.piece(tent.shape(canvas), "#e8b95a", "#c98a3a")
    for left, right in ((-0.56, -0.36), (0.36, 0.56)):
        stripe = [(0.0, -0.92), (left, -0.08), (left, 0.0), (right, 0.0), (right, -0.05)]
        sheet.piece(tent.shape(stripe), "#d9583b", inside=True, edge=0)
    flap = [(0.0, -0.66), (0.10, -0.36), (0.22, 0.0), (-0.22, 0.0), (-0.10, -0.36)]
    inside = glow.over("#4a2f3a", 0.9)
    sheet.piece(tent.shape(flap), inside, lighten(inside, 0.2), shadow=0.2)
    curtain = [(0.0, -0.66), (-0.04, -0.34), (-0.10, 0.0), (-0.26, 0.0), (-0.14, -0.34)]
    sheet.piece(tent.curve(curtain), "#f2cf86", "#d9a050")
    sheet.piece(tent.ribbon([(0.0, -0.88), (0.0, -1.10)], (0.025, 0.02)), "#6b4636")
    sheet.piece(tent.shape([(0.0, -1.10), (0.20, -1.03), (0.0, -0.97)]), "#d9583b")


def draw_school(sheet: Sheet, glow: Glow) -> None:
    """A brick schoolhouse: a clock in its gable, rows of windows, a bell and a flag."""
    school = Place(scale=0.62)
    wall, roof, white = glow.painted("#c8704e"), "#4f5f7a", "#fbf1e2"
    low = [(-0.62, 0.0), (0.62, 0.0), (0.62, -0.40), (-0.62, -0.40)]
    tiles = [(-0.66, -0.38), (-0.52, -0.56), (0.52, -0.56), (0.66, -0.38)]
    sheet.piece(school.shape(low), lighten(wall, 0.06), darken(wall, 0.14))
    sheet.piece(school.shape(tiles), lighten(roof, 0.08), darken(roof, 0.14), shadow=0.35)
    bell = [(-0.06, -0.80), (0.06, -0.80), (0.06, -0.66), (-0.06, -0.66)]
    sheet.piece(school.shape(bell), white)
    sheet.piece(school.shape([(-0.10, -0.79), (0.0, -0.92), (0.10, -0.79)]), roof)
    sheet.piece(school.ellipse(0.0, -0.73, 0.035, 0.04), _GOLD, shadow=0.2)
    gable = [(-0.20, 0.0), (0.20, 0.0), (0.20, -0.48), (0.0, -0.70), (-0.20, -0.48)]
    sheet.piece(school.shape(gable), lighten(wall, 0.14), darken(wall, 0.06), shadow=0.35)
    edge = [school.ribbon([(0.23 * side, -0.46), (0.0, -0.71)], (0.035, 0.035)) for side in (-1, 1)]
    sheet.piece(edge, white, shadow=0.2)
    sheet.piece(school.ellipse(0.0, -0.49, 0.075), white, shadow=0.25)
    hands = [school.ribbon([(0.0, -0.49), end], (0.012, 0.010))
             for end in ((0.0, -0.54), (0.04, -0.48))]  # fmt: skip
    sheet.piece(hands, "#3a3348", shadow=0, edge=0)
    door = [(-0.10, 0.0), (0.10, 0.0), (0.10, -0.26), (0.0, -0.31), (-0.10, -0.26)]
    sheet.piece(school.shape(door), "#3f6f7a", "#2c525c", shadow=0.3)
    sheet.piece(school.ribbon([(0.0, -0.29), (0.0, 0.0)], (0.012, 0.012)), white, shadow=0, edge=0)
    for x in (-0.48, -0.31, 0.31, 0.48):
        _draw_window(sheet, school.inner(x, -0.21, 0.062), wall, glow)
    sheet.piece(school.ribbon([(0.0, -0.90), (0.0, -1.0)], (0.012, 0.010)), "#6b4636", shadow=0.1)
    flag = [(0.0, -1.0), (0.12, -0.975), (0.0, -0.945)]
    sheet.piece(school.shape(flag), "#e0564a", shadow=0.15)
