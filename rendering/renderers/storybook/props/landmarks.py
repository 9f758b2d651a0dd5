"""Things a place is known by: tree, flower, lighthouse, bridge, fire, snowman, rainbow.

Unit: the frame's height.
"""

from __future__ import annotations

import math

import numpy as np

from ..kit.colour import darken, lighten
from ..kit.geometry import ellipse
from ..kit.paper import Sheet
from ..puppets.place import Place
from ..scenery.nature import round_tree
from ..scenery.plants import flower, mushroom
from .glow import Glow


def draw_tree(sheet: Sheet, glow: Glow) -> None:
    round_tree(sheet, 0, 0, 0.62, "#5f9e54", "#6b4632", seed=glow.seed)


def draw_flower(sheet: Sheet, glow: Glow) -> None:
    kind, colour = glow.chance("flower").choice(
        (("tulip", "#f26a8a"), ("poppy", "#f2584a"), ("daisy", "#fff6e4"), ("daisy", "#f2b632"))
    )
    flower(sheet, 0, 0, 0.36, kind, glow.painted(colour), seed=glow.seed)


def draw_mushroom(sheet: Sheet, glow: Glow) -> None:
    mushroom(sheet, 0, 0, 0.20, "#d8564a")
    mushroom(sheet, 0.13, 0, 0.13, "#e8824a")


def draw_lighthouse(sheet: Sheet, glow: Glow) -> None:
    """A striped lighthouse on a rock; its lamp shines both ways when lit."""
    tower = Place(scale=0.74)
    if glow.lit > 0:
        _draw_beams(sheet, tower, glow)
    rock = [
        (-0.42, 0.0),
        (-0.34, -0.10),
        (-0.16, -0.15),
        (0.16, -0.14),
        (0.32, -0.08),
        (0.42, 0.01),
    ]
    wall = [(-0.17, -0.10), (-0.105, -0.78), (0.105, -0.78), (0.17, -0.10)]
    sheet.piece(tower.curve(rock), "#7a7a92", "#4a4a68")
    sheet.piece(tower.shape(wall), "#f6eee2", "#d6cabc", sideways=True)
    bands = [tower.ribbon([(-0.2, y), (0.0, y + 0.02), (0.2, y)], (0.13, 0.13, 0.13))
             for y in (-0.25, -0.52)]  # fmt: skip
    sheet.piece(bands, "#d8453e", "#a8343a", inside=True, edge=0.1, sideways=True)
    pane = glow.over("#6a7f9a", 0.95)
    sheet.piece(tower.ellipse(0.0, -0.40, 0.035, 0.05), darken(pane, 0.2), shadow=0.15)
    sheet.piece(
        tower.shape([(-0.15, -0.80), (0.15, -0.80), (0.13, -0.76), (-0.13, -0.76)]), "#4a4058"
    )
    glass = [(-0.075, -0.93), (0.075, -0.93), (0.085, -0.80), (-0.085, -0.80)]
    sheet.piece(tower.shape(glass), lighten(pane, 0.5 * glow.lit), pane, shadow=0)
    roof = [(-0.12, -0.92), (-0.07, -1.00), (0.0, -1.05), (0.07, -1.00), (0.12, -0.92)]
    sheet.piece(tower.curve(roof), "#d8453e", "#a8343a")
    arch = ellipse(0, -0.20, 0.05, steps=12, start=math.pi, end=math.tau)
    door = np.concatenate([[(-0.05, -0.11)], arch, [(0.05, -0.11)]])
    sheet.piece(tower.shape(door), "#6b4632", "#4a2f2a", shadow=0.25)


def _draw_beams(sheet: Sheet, tower: Place, glow: Glow) -> None:
    """Two cones of light that thin out: nested, each longer and as faint as the last."""
    for reach in (0.22, 0.34, 0.46, 0.60):
        spread = 0.04 + 0.14 * reach
        beams = [tower.curve([(0, -0.88), (0.6 * side * reach, -0.87 - 0.6 * spread),
                              (side * reach, -0.865 - spread), (1.12 * side * reach, -0.865),
                              (side * reach, -0.865 + spread),
                              (0.6 * side * reach, -0.86 + 0.6 * spread), (0, -0.85)], 4)
                 for side in (-1, 1)]  # fmt: skip
        sheet.piece(beams, lighten(glow.light, 0.4), shadow=0, edge=0, grain=0, blur=0.008,
                    opacity=0.15 * glow.lit)  # fmt: skip


def draw_bridge(sheet: Sheet, glow: Glow) -> None:
    """A humpbacked stone bridge over a dark arch."""
    bridge = Place(scale=0.86)
    top = [(-0.60, -0.10), (-0.34, -0.22), (0.0, -0.29), (0.34, -0.22), (0.60, -0.10)]
    crown = bridge.ribbon(top, (0.08, 0.08, 0.09, 0.08, 0.08))
    wall = bridge.shape([(-0.62, 0.0), (-0.60, -0.10), (-0.34, -0.22), (0.0, -0.29), (0.34, -0.22),
                         (0.60, -0.10), (0.62, 0.0)])  # fmt: skip
    arch = np.concatenate(
        [ellipse(0, 0.01, 0.25, 0.20, start=math.pi, end=math.tau), [(0.25, 0.02)]]
    )
    sheet.piece(wall, "#a8a0a8", "#77738a", holes=[bridge.shape(arch)])
    stones = []
    for i in range(9):
        angle = math.pi + math.pi * (i + 0.5) / 9
        x, y = 0.285 * math.cos(angle), 0.01 + 0.24 * math.sin(angle)
        stones.append(bridge.ellipse(x, y, 0.040, 0.032, rotation=angle))
    sheet.piece(stones, "#c4bcbc", shadow=0.25)
    sheet.piece(crown, "#d2cac4", "#aaa4ac", shadow=0.35)


def draw_tower(sheet: Sheet, glow: Glow) -> None:
    """A round tower with a pointed roof and one window that may be lit."""
    tower = Place(scale=0.66)
    wall = [(-0.20, 0.0), (-0.17, -0.62), (0.17, -0.62), (0.20, 0.0)]
    sheet.piece(tower.shape(wall), "#c9bdb4", "#8f8798", sideways=True)
    stones = [tower.ellipse(x, y, 0.035, 0.016) for x, y in ((-0.10, -0.12), (0.09, -0.20),
              (-0.04, -0.30), (0.11, -0.48), (-0.12, -0.50), (0.04, -0.06))]  # fmt: skip
    sheet.piece(stones, "#8a8292", inside=True, edge=0, shadow=0)
    for i in range(4):
        x = -0.21 + i * 0.14
        tooth = [(x - 0.045, -0.72), (x + 0.045, -0.72), (x + 0.045, -0.60), (x - 0.045, -0.60)]
        sheet.piece(tower.shape(tooth), "#d6cabf", shadow=0.2)
    roof = [
        (-0.22, -0.66),
        (-0.08, -0.86),
        (0.0, -1.06),
        (0.08, -0.86),
        (0.22, -0.66),
        (0.0, -0.63),
    ]
    sheet.piece(tower.curve(roof, 5), "#4a6fb0", "#34508a", shadow=0.4)
    pane = glow.over("#4a5674", 0.95)
    sheet.piece(tower.ellipse(0, -0.44, 0.065, 0.09), "#7a7284", shadow=0.2)
    sheet.piece(tower.ellipse(0, -0.435, 0.046, 0.07), lighten(pane, 0.3), pane, shadow=0, edge=0)
    flag = [(0.0, -1.18), (0.16, -1.14), (0.0, -1.09)]
    sheet.piece(tower.ribbon([(0, -1.02), (0, -1.18)], (0.014, 0.012)), "#6b4636")
    sheet.piece(tower.shape(flag), "#d8453e")


def draw_fire(sheet: Sheet, glow: Glow) -> None:
    """A camp fire: logs in a ring of stones, flames that grow as it is lit."""
    fire = Place(scale=0.32)
    logs = [
        ([(-0.40, -0.02), (0.30, -0.22)], "#6b4432"),
        ([(0.40, -0.02), (-0.30, -0.22)], "#8a5a3c"),
    ]
    for path, colour in logs:
        sheet.piece(fire.ribbon(path, (0.13, 0.12)), colour, darken(colour, 0.2))
    size = 0.45 + 0.55 * glow.lit
    for share, colour in ((1.0, "#e8642e"), (0.70, "#f8a83a"), (0.40, "#fff0b0")):
        reach = share * size
        flame = [
            (-0.30 * share, -0.12),
            (-0.26 * share, -0.30),
            (-0.10 * share, -0.12 - 0.42 * reach),
            (0.04 * share, -0.12 - 0.86 * reach),
            (0.14 * share, -0.12 - 0.44 * reach),
            (0.24 * share, -0.12 - 0.52 * reach),
            (0.29 * share, -0.24),
            (0.22 * share, -0.10),
        ]
        sheet.piece(fire.curve(flame), colour, shadow=0, edge=0.05)
    stones = [fire.ellipse(x, -0.02 + 0.02 * (i % 2), 0.10, 0.065)
              for i, x in enumerate((-0.48, -0.30, -0.11, 0.09, 0.29, 0.48))]  # fmt: skip
    sheet.piece(stones, "#8a8a9a", "#5f5f74")


def draw_snowman(sheet: Sheet, glow: Glow) -> None:
    """Three balls of snow with a scarf and a hat, looking right."""
    man = Place(scale=0.48)
    snow, shade = "#fdf8f6", "#cfd0e0"
    for y, radius in ((-0.24, 0.27), (-0.58, 0.20)):
        sheet.piece(man.ellipse(0, y, radius, radius * 0.94), snow, shade)
    arms = [man.ribbon([(0.16, -0.60), (0.34, -0.70), (0.44, -0.82)], (0.03, 0.025, 0.02)),
            man.ribbon([(0.36, -0.72), (0.46, -0.70)], (0.02, 0.015)),
            man.ribbon([(-0.16, -0.58), (-0.36, -0.62)], (0.03, 0.02))]  # fmt: skip
    sheet.piece(arms, "#6b4636")
    sheet.piece(man.ellipse(0.02, -0.84, 0.155, 0.15), snow, shade)
    scarf = [(-0.15, -0.72), (0.02, -0.69), (0.17, -0.73)]
    sheet.piece(
        man.ribbon([(-0.08, -0.70), (-0.14, -0.56), (-0.12, -0.46)], (0.06, 0.06)), "#b83a3a"
    )
    sheet.piece(man.ribbon(scarf, (0.07, 0.08, 0.07)), "#d8453e")
    coal = [man.ellipse(x, y, r) for x, y, r in ((0.03, -0.89, 0.021), (0.12, -0.89, 0.019),
            (0.05, -0.58, 0.02), (0.06, -0.48, 0.02), (0.05, -0.26, 0.024))]  # fmt: skip
    sheet.piece(coal, "#2a2033", shadow=0.15, edge=0)
    sheet.piece(man.shape([(0.07, -0.86), (0.08, -0.80), (0.27, -0.81)]), "#f08a2e", shadow=0.25)
    crown = [(-0.11, -0.96), (-0.10, -1.16), (0.12, -1.16), (0.13, -0.96)]
    sheet.piece(man.shape(crown), "#4a4460", "#2f2a44")
    sheet.piece(
        man.ribbon([(-0.19, -0.96), (0.0, -0.945), (0.22, -0.97)], (0.045, 0.05)), "#3f3a54"
    )


def draw_rainbow(sheet: Sheet, glow: Glow) -> None:
    """Seven arcs of paper that stand on the origin."""
    hues = ("#e0564a", "#f08a3a", "#f5c04a", "#7cbf5e", "#4fa0c0", "#5a6fb8", "#8a5aa8")
    for i, hue in enumerate(hues):
        radius = 0.56 - 0.036 * i
        arc = ellipse(0, 0, radius, radius * 0.86, start=math.pi, end=math.tau)
        inner = ellipse(0, 0, radius - 0.038, (radius - 0.038) * 0.86, start=math.tau, end=math.pi)
        sheet.piece(np.concatenate([arc, inner]), lighten(hue, 0.15), shadow=0.14, opacity=0.92)
