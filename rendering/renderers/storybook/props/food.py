"""Things to eat and drink, and what they are in. Unit: the frame's height."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import leaf
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_LEAF = "#5a9a4a"


def draw_ice_cream(sheet: Sheet, glow: Glow) -> None:
    """A cone with two scoops and a cherry, held at the origin."""
    ice = Place(0, 0, 0.20)
    cone = [(-0.26, -0.30), (0.26, -0.30), (0.02, 0.42), (-0.02, 0.42)]
    sheet.piece(ice.shape(cone), "#e8b468", "#c4843e")
    waffle = [ice.ribbon([(x, -0.30), (x + 0.26 * side, 0.30)], (0.025, 0.02))
              for side in (-1, 1) for x in (-0.16, 0.0, 0.16)]  # fmt: skip
    sheet.piece(waffle, "#a8662c", inside=True, edge=0, opacity=0.7)
    scoops = (("#f6a8bc", 0.0, -0.42, 0.30), (glow.painted("#fff0c8"), 0.02, -0.78, 0.26))
    for colour, x, y, radius in scoops:
        drips = [ice.ellipse(x + dx * radius, y + 0.72 * radius, 0.34 * radius)
                 for dx in (-0.62, 0.0, 0.62)]  # fmt: skip
        sheet.piece([ice.ellipse(x, y, radius), *drips], lighten(colour, 0.2), darken(colour, 0.08))
    sheet.piece(ice.ellipse(0.04, -1.06, 0.10), "#d8304a", shadow=0.25)


def draw_bread(sheet: Sheet, glow: Glow) -> None:
    loaf = Place(0, 0, 0.24)
    crust = [(-0.62, -0.06), (-0.64, -0.36), (-0.36, -0.54), (0.0, -0.58), (0.36, -0.54),
             (0.64, -0.36), (0.62, -0.06), (0.0, 0.0)]  # fmt: skip
    sheet.piece(loaf.curve(crust), "#d99a50", "#a8642c")
    slits = [loaf.ribbon([(x - 0.10, -0.26), (x, -0.36), (x + 0.14, -0.44)], (0.05, 0.10, 0.04))
             for x in (-0.36, -0.04, 0.28)]  # fmt: skip
    sheet.piece(slits, "#f6dca4", shadow=0.12)


def draw_pizza(sheet: Sheet, glow: Glow) -> None:
    """A slice, point down."""
    slice_ = Place(0, 0, 0.26)
    dough = [(-0.46, -0.72), (0.0, -0.80), (0.46, -0.72), (0.04, 0.0), (-0.04, 0.0)]
    sheet.piece(slice_.shape(dough), "#f6d06a", "#e8b04a")
    crust = [(-0.48, -0.72), (0.0, -0.82), (0.48, -0.72)]
    sheet.piece(slice_.ribbon(crust, (0.16, 0.18, 0.16)), "#d9954a", "#b06a2e")
    spots = [slice_.ellipse(x, y, 0.11) for x, y in ((-0.16, -0.52), (0.18, -0.50), (0.0, -0.24))]
    sheet.piece(spots, "#d8402e", shadow=0.2)
    sheet.piece(
        [
            slice_.shape(leaf(0.0, -0.44, 0.14, 0.08, 0.6)),
            slice_.shape(leaf(-0.08, -0.34, 0.12, 0.07, 2.2)),
        ],
        _LEAF,
        shadow=0.15,
    )


def draw_cookie(sheet: Sheet, glow: Glow) -> None:
    cookie = Place(0, -0.10, 0.10)
    sheet.piece(cookie.ellipse(0, 0, 1.0), "#e0a860", "#b87838")
    chips = [
        cookie.ellipse(x, y, r)
        for x, y, r in (
            (-0.4, -0.3, 0.17),
            (0.2, -0.5, 0.15),
            (0.5, 0.1, 0.18),
            (-0.1, 0.15, 0.16),
            (-0.55, 0.3, 0.14),
            (0.15, 0.6, 0.15),
        )
    ]
    sheet.piece(chips, "#5a3424", shadow=0.2)


def draw_cheese(sheet: Sheet, glow: Glow) -> None:
    """A wedge with holes."""
    wedge = Place(0, 0, 0.24)
    top = [(-0.58, -0.38), (0.50, -0.66), (0.58, -0.36)]
    front = [(-0.58, -0.38), (0.58, -0.36), (0.58, 0.0), (-0.56, 0.0)]
    sheet.piece(wedge.shape(top), "#fbe08a", "#f2c75a")
    sheet.piece(wedge.shape(front), "#f6c848", "#e0a02e")
    holes = [wedge.ellipse(x, y, rx, ry) for x, y, rx, ry in ((-0.24, -0.20, 0.10, 0.09),
             (0.12, -0.12, 0.07, 0.07), (0.36, -0.24, 0.09, 0.08), (-0.02, -0.30, 0.05, 0.04),
             (0.30, -0.48, 0.07, 0.04))]  # fmt: skip
    sheet.piece(holes, "#c98a24", shadow=0, edge=0)


def draw_carrot(sheet: Sheet, glow: Glow) -> None:
    carrot = Place(0, -0.02, 0.26, 0.25)
    for angle in (-2.1, -1.57, -1.0):
        sheet.piece(carrot.shape(leaf(0.0, -0.62, 0.42, 0.18, angle)), _LEAF, darken(_LEAF, 0.15))
    root = [(-0.18, -0.60), (0.0, -0.68), (0.18, -0.60), (0.14, -0.34), (0.03, 0.0), (-0.03, 0.0),
            (-0.14, -0.34)]  # fmt: skip
    sheet.piece(carrot.curve(root), "#f4943a", "#d86a24")
    rings = [
        carrot.ribbon([(x, y), (x + 0.12, y + 0.01)], (0.02, 0.01))
        for x, y in ((-0.15, -0.48), (0.02, -0.38), (-0.11, -0.26), (-0.03, -0.16))
    ]
    sheet.piece(rings, "#a84e1c", inside=True, edge=0)


def draw_pumpkin(sheet: Sheet, glow: Glow) -> None:
    pumpkin = Place(0, 0, 0.26)
    for x, wide, light in ((-0.34, 0.26, -0.1), (0.34, 0.26, -0.06), (-0.18, 0.27, 0.0),
                           (0.18, 0.27, 0.03), (0.0, 0.24, 0.10)):  # fmt: skip
        colour = lighten("#ee8a2c", light) if light > 0 else darken("#ee8a2c", -light)
        sheet.piece(pumpkin.ellipse(x, -0.32, wide, 0.33), colour, darken(colour, 0.14))
    stem = [(0.0, -0.60), (0.02, -0.74), (0.12, -0.82)]
    sheet.piece(pumpkin.ribbon(stem, (0.13, 0.09, 0.08)), "#6b8a3a", "#4a6a2e")
    sheet.piece(pumpkin.shape(leaf(0.05, -0.64, 0.34, 0.22, -0.2)), _LEAF)


def draw_turnip(sheet: Sheet, glow: Glow) -> None:
    turnip = Place(0, -0.02, 0.26)
    for angle in (-2.2, -1.8, -1.35, -0.95):
        sheet.piece(turnip.shape(leaf(0.0, -0.58, 0.46, 0.22, angle)), _LEAF, darken(_LEAF, 0.16))
    root = [
        (-0.36, -0.46),
        (-0.18, -0.62),
        (0.18, -0.62),
        (0.36, -0.46),
        (0.30, -0.22),
        (0.06, -0.06),
        (0.0, 0.06),
        (-0.06, -0.06),
        (-0.30, -0.22),
    ]
    sheet.piece(turnip.curve(root), "#c060a0", "#fbf0e6", gamma=0.6)


def draw_banana(sheet: Sheet, glow: Glow) -> None:
    banana = Place(0, -0.02, 0.26)
    fruit = [(-0.42, -0.46), (-0.30, -0.16), (0.02, -0.04), (0.34, -0.14), (0.48, -0.40)]
    sheet.piece(banana.ribbon(fruit, (0.07, 0.22, 0.28, 0.20, 0.05)), "#fbdc58", "#e8b432")
    edge = banana.ribbon([(-0.34, -0.30), (-0.06, -0.08), (0.34, -0.20)], (0.01, 0.03, 0.01))
    sheet.piece(edge, "#c08a24", inside=True, edge=0)
    sheet.piece([banana.ellipse(-0.43, -0.49, 0.05), banana.ellipse(0.49, -0.43, 0.035)], "#6b4a2c")


def draw_strawberry(sheet: Sheet, glow: Glow) -> None:
    berry = Place(0, 0, 0.22)
    fruit = [
        (-0.40, -0.56),
        (0.0, -0.66),
        (0.40, -0.56),
        (0.38, -0.28),
        (0.12, -0.02),
        (-0.12, -0.02),
        (-0.38, -0.28),
    ]
    sheet.piece(berry.curve(fruit), "#ee4a48", "#c42a34")
    seeds = [
        berry.ellipse(x, y, 0.022, 0.034)
        for x, y in (
            (-0.24, -0.44),
            (0.0, -0.46),
            (0.24, -0.44),
            (-0.13, -0.30),
            (0.13, -0.30),
            (0.0, -0.16),
        )
    ]
    sheet.piece(seeds, "#fbe08a", shadow=0, edge=0)
    for angle in (-2.9, -2.2, -1.57, -0.95, -0.25):
        sheet.piece(berry.shape(leaf(0.0, -0.62, 0.28, 0.14, angle)), _LEAF, shadow=0.2)


def draw_cherry(sheet: Sheet, glow: Glow) -> None:
    """Two cherries on one stalk."""
    pair = Place(0, 0, 0.22)
    stalks = [
        pair.ribbon([(x, -0.34), (0.5 * x + 0.06, -0.66), (0.10, -0.92)], (0.035, 0.035, 0.05))
        for x in (-0.24, 0.26)
    ]
    sheet.piece(stalks, "#6b8a3a")
    sheet.piece(pair.shape(leaf(0.10, -0.90, 0.36, 0.20, 0.2)), _LEAF)
    for x, y in ((-0.24, -0.22), (0.26, -0.20)):
        sheet.piece(pair.ellipse(x, y, 0.21), "#e0384a", "#a81c34")
        sheet.piece(
            pair.ellipse(x + 0.07, y - 0.08, 0.05), "#ffffff", shadow=0, edge=0, opacity=0.7
        )


def draw_acorn(sheet: Sheet, glow: Glow) -> None:
    acorn = Place(0, 0, 0.20)
    nut = [(-0.34, -0.56), (0.34, -0.56), (0.32, -0.28), (0.08, -0.03), (0.0, 0.03), (-0.08, -0.03),
           (-0.32, -0.28)]  # fmt: skip
    sheet.piece(acorn.curve(nut), "#d9a05a", "#a86a30")
    sheet.piece(acorn.ribbon([(0, -0.84), (0.05, -1.0)], (0.08, 0.07)), "#6b4630")
    cap = [(-0.42, -0.54), (-0.36, -0.78), (0.0, -0.90), (0.36, -0.78), (0.42, -0.54), (0.0, -0.50)]
    sheet.piece(acorn.curve(cap), "#8a5c3a", "#6b4630")
    scales = [
        acorn.ellipse(x, y, 0.06, 0.035)
        for x, y in ((-0.24, -0.62), (0.0, -0.60), (0.24, -0.62), (-0.12, -0.74), (0.12, -0.74))
    ]
    sheet.piece(scales, "#a8764c", shadow=0, edge=0)


def draw_nest(sheet: Sheet, glow: Glow) -> None:
    """A nest of twigs with three eggs."""
    nest = Place(0, 0, 0.26)
    for x, y, colour in (
        (-0.24, -0.42, "#bfe0e4"),
        (0.02, -0.50, "#cfe8ea"),
        (0.26, -0.42, "#b4d8de"),
    ):
        sheet.piece(nest.ellipse(x, y, 0.15, 0.20), lighten(colour, 0.2), colour)
    cup = [(-0.64, -0.36), (0.0, -0.24), (0.64, -0.36), (0.48, -0.06), (0.0, 0.0), (-0.48, -0.06)]
    sheet.piece(nest.curve(cup), "#a87844", "#7a5230")
    chance = glow.chance("nest")
    twigs = []
    for _ in range(16):
        x, y, lean = (
            chance.uniform(-0.5, 0.5),
            chance.uniform(-0.28, -0.04),
            chance.uniform(-0.10, 0.10),
        )
        twigs.append(nest.ribbon([(x - 0.16, y - lean), (x + 0.16, y + lean)], (0.022, 0.016)))
    sheet.piece(twigs, "#5a3c26", shadow=0, edge=0, opacity=0.75)
    straws = [nest.ribbon([(0.5 * side, -0.34), (0.72 * side, -0.40 - 0.06 * i)], (0.03, 0.015))
              for side in (-1, 1) for i in range(2)]  # fmt: skip
    sheet.piece(straws, "#c99a5a")


def draw_watermelon(sheet: Sheet, glow: Glow) -> None:
    """A slice with its rind below."""
    melon = Place(0, -0.17, 0.18)
    for reach, colour in ((1.0, "#3f8a4a"), (0.88, "#e8f0c0"), (0.78, "#ee5a58")):
        arc = [(reach * math.cos(a), reach * 0.92 * math.sin(a)) for a in
               (math.pi * i / 16 for i in range(17))]  # fmt: skip
        sheet.piece(melon.shape(arc), colour, shadow=0.1)
    pips = [melon.ellipse(x, y, 0.04, 0.06) for x, y in ((-0.44, 0.16), (-0.15, 0.16), (0.15, 0.16),
                                                         (0.44, 0.16), (-0.28, 0.42), (0.0, 0.46),
                                                         (0.28, 0.42))]  # fmt: skip
    sheet.piece(pips, "#3a2430", shadow=0, edge=0)
