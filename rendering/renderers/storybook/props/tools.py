"""Tools and what one carries in the hand. Unit: the frame's height."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import ellipse
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_WOOD, _STEEL = "#b87a48", "#b4bccb"


def draw_flag(sheet: Sheet, glow: Glow) -> None:
    """A flag on a pole, held at the origin."""
    colour = glow.painted(glow.chance("flag").choice(("#d8453e", "#3f78b8", "#f2b632")))
    sheet.piece(Place().ribbon([(0.0, 0.10), (0.0, -0.46)], (0.014, 0.012)), _WOOD)
    cloth = [(0.0, -0.455), (0.09, -0.475), (0.17, -0.445), (0.27, -0.465), (0.265, -0.32),
             (0.17, -0.295), (0.09, -0.325), (0.0, -0.305)]  # fmt: skip
    sheet.piece(Place().curve(cloth, 5), lighten(colour, 0.08), darken(colour, 0.10))
    sheet.piece(ellipse(0.13, -0.385, 0.038), "#fff6e0", shadow=0, edge=0)
    sheet.piece(ellipse(0.0, -0.468, 0.013), "#f2c14e", shadow=0.2)


def draw_spade(sheet: Sheet, glow: Glow) -> None:
    """A spade, its blade down, held at the origin."""
    sheet.piece(Place().ribbon([(0.0, -0.22), (0.0, 0.12)], (0.020, 0.020)), _WOOD)
    grip = Place().ribbon([(-0.04, -0.23), (0.04, -0.23)], (0.026, 0.026))
    sheet.piece(grip, darken(_WOOD, 0.2))
    blade = [(-0.055, 0.10), (0.055, 0.10), (0.058, 0.19), (0.0, 0.26), (-0.058, 0.19)]
    sheet.piece(Place().curve(blade, 4), lighten(_STEEL, 0.2), darken(_STEEL, 0.2))


def draw_rake(sheet: Sheet, glow: Glow) -> None:
    sheet.piece(Place().ribbon([(0.0, -0.28), (0.0, 0.16)], (0.018, 0.020)), _WOOD)
    bar = Place().ribbon([(-0.09, 0.17), (0.09, 0.17)], (0.022, 0.022))
    teeth = [Place().ribbon([(x, 0.17), (x, 0.235)], (0.014, 0.009))
             for x in (-0.08, -0.04, 0.0, 0.04, 0.08)]  # fmt: skip
    sheet.piece([bar, *teeth], _STEEL, darken(_STEEL, 0.25))


def draw_axe(sheet: Sheet, glow: Glow) -> None:
    handle = [(0.0, 0.10), (0.006, -0.06), (0.0, -0.26)]
    sheet.piece(Place().ribbon(handle, (0.022, 0.022, 0.024)), _WOOD, darken(_WOOD, 0.2))
    head = [
        (-0.03, -0.25),
        (0.03, -0.25),
        (0.11, -0.29),
        (0.12, -0.22),
        (0.10, -0.14),
        (0.03, -0.18),
        (-0.03, -0.18),
    ]
    sheet.piece(Place().curve(head, 4), lighten(_STEEL, 0.25), darken(_STEEL, 0.2))


def draw_hammer(sheet: Sheet, glow: Glow) -> None:
    sheet.piece(Place().ribbon([(0.0, 0.10), (0.0, -0.18)], (0.026, 0.022)), _WOOD)
    head = [
        (-0.07, -0.22),
        (0.03, -0.22),
        (0.10, -0.20),
        (0.12, -0.16),
        (0.04, -0.165),
        (-0.07, -0.165),
    ]
    sheet.piece(Place().shape(head), lighten(_STEEL, 0.1), darken(_STEEL, 0.25))


def draw_watering_can(sheet: Sheet, glow: Glow) -> None:
    """Held by its handle, water running from its rose."""
    can, colour = Place(0, 0.13, 0.22), glow.painted("#4a9a8a")
    handle = [(-0.30, -0.36), (-0.20, -0.68), (0.14, -0.66), (0.22, -0.40)]
    sheet.piece(can.ribbon(handle, (0.06, 0.06)), darken(colour, 0.15))
    spout = [(0.24, -0.10), (0.48, -0.24), (0.66, -0.50)]
    sheet.piece(can.ribbon(spout, (0.14, 0.09, 0.08)), darken(colour, 0.06))
    sheet.piece(can.ellipse(0.69, -0.53, 0.05, 0.12, rotation=0.6), "#d9b04a")
    body = [(-0.34, -0.42), (0.28, -0.42), (0.32, 0.06), (-0.38, 0.06)]
    sheet.piece(can.curve(body, 3), lighten(colour, 0.14), darken(colour, 0.12))
    band = [(-0.40, -0.18), (0.34, -0.18)]
    sheet.line(can.shape(band), can.widths(0.05, 0.05), lighten(colour, 0.4), inside=True)
    drops = [
        can.ellipse(x, y, 0.03, 0.045)
        for x, y in ((0.80, -0.46), (0.86, -0.30), (0.76, -0.24), (0.90, -0.10), (0.80, -0.06))
    ]
    sheet.piece(drops, "#7fc0dc", shadow=0.1, beyond=True)


def draw_fishing_rod(sheet: Sheet, glow: Glow) -> None:
    """A bent rod with its line, float and hook, held at the origin."""
    rod = [(-0.08, 0.06), (0.10, -0.10), (0.26, -0.27), (0.38, -0.33)]
    line = [(0.38, -0.33), (0.405, -0.16), (0.40, 0.02), (0.40, 0.12)]
    sheet.line(line, (0.005, 0.005), "#f4ead6")
    sheet.piece(Place().ribbon(rod, (0.020, 0.016, 0.010, 0.006)), _WOOD, darken(_WOOD, 0.25))
    sheet.piece(ellipse(0.0, -0.005, 0.028), "#5a5468", shadow=0.25)
    sheet.piece(ellipse(0.40, 0.06, 0.018, 0.026), "#d8352e", "#fffaf0")
    hook = [(0.40, 0.11), (0.405, 0.15), (0.385, 0.165), (0.372, 0.145)]
    sheet.line(hook, (0.008, 0.008, 0.007, 0.004), "#5a5468")


def draw_net(sheet: Sheet, glow: Glow) -> None:
    """A butterfly net, held at the origin."""
    sheet.piece(Place().ribbon([(-0.05, 0.10), (0.08, -0.20)], (0.018, 0.016)), _WOOD)
    bag = [(0.02, -0.28), (0.17, -0.36), (0.24, -0.24), (0.30, -0.10), (0.22, -0.11), (0.10, -0.20)]
    sheet.piece(Place().curve(bag), "#fbf6ea", "#dfe8e4", opacity=0.78)
    mesh = [Place().ribbon([(0.06 + 0.05 * i, -0.31), (0.17 + 0.04 * i, -0.12)], (0.004, 0.004))
            for i in range(4)]  # fmt: skip
    sheet.piece(mesh, "#a8b4b0", inside=True, edge=0, opacity=0.7)
    hoop = ellipse(0.10, -0.30, 0.10, 0.055, rotation=-0.5)
    sheet.piece(hoop, "#8a9aa8", holes=[ellipse(0.10, -0.30, 0.086, 0.042, rotation=-0.5)])


def draw_torch(sheet: Sheet, glow: Glow) -> None:
    """A burning torch, held at the origin."""
    sheet.piece(Place().ribbon([(0.0, 0.12), (0.0, -0.12)], (0.020, 0.036)), _WOOD, "#6b4630")
    sheet.piece(Place().ribbon([(0.0, -0.10), (0.0, -0.16)], (0.052, 0.064)), "#5a4a4e")
    for share, colour in ((1.0, "#ee6a2a"), (0.68, "#ffae3e"), (0.38, "#fff0b0")):
        flame = [(-0.055 * share, -0.15), (-0.060 * share, -0.20), (-0.015, -0.24 - 0.05 * share),
                 (0.0, -0.25 - 0.12 * share), (0.03 * share, -0.26), (0.062 * share, -0.20),
                 (0.05 * share, -0.15)]  # fmt: skip
        sheet.piece(Place().curve(flame), colour, shadow=0, edge=0, beyond=True)


def draw_magnifying_glass(sheet: Sheet, glow: Glow) -> None:
    sheet.piece(Place().ribbon([(-0.03, 0.07), (0.05, -0.06)], (0.034, 0.030)), "#7a4a34")
    lens = ellipse(0.10, -0.15, 0.082)
    sheet.piece(lens, "#e4f4f8", "#b8dce8", opacity=0.8)
    sheet.piece(ellipse(0.10, -0.15, 0.098), "#d9a84a", holes=[ellipse(0.10, -0.15, 0.076)])
    shine = [(0.055, -0.16), (0.07, -0.195), (0.105, -0.208)]
    sheet.line(shine, (0.006, 0.014, 0.006), "#ffffff", opacity=0.8)


def draw_camera(sheet: Sheet, glow: Glow) -> None:
    camera = Place(0, 0, 0.26)
    sheet.piece(
        camera.shape([(-0.16, -0.66), (0.16, -0.66), (0.22, -0.52), (-0.22, -0.52)]), "#4a4458"
    )
    sheet.piece(camera.ribbon([(0.34, -0.58), (0.46, -0.58)], (0.10, 0.10)), "#d8453e")
    body = [(-0.54, -0.56), (0.54, -0.56), (0.56, -0.50), (0.56, -0.06), (0.50, 0.0), (-0.50, 0.0),
            (-0.56, -0.06), (-0.56, -0.50)]  # fmt: skip
    sheet.piece(camera.shape(body), "#4a4458", "#34304a")
    band = camera.shape([(-0.56, -0.44), (0.56, -0.44), (0.56, -0.14), (-0.56, -0.14)])
    sheet.piece(band, "#b8865a", inside=True, edge=0)
    for reach, colour in (
        (0.25, "#c8ccd6"),
        (0.20, "#2c2a3a"),
        (0.13, "#4a7aa8"),
        (0.06, "#9fd0e8"),
    ):
        sheet.piece(camera.ellipse(0, -0.28, reach), colour, shadow=0.25)
    sheet.piece(camera.ellipse(0.05, -0.34, 0.035), "#ffffff", shadow=0, edge=0)
    sheet.piece(camera.ellipse(-0.40, -0.48, 0.05, 0.04), "#fff0b8", shadow=0.1)


def draw_bucket(sheet: Sheet, glow: Glow) -> None:
    """A pail that hangs from its handle at the origin."""
    pail, colour = Place(0, 0.22, 0.24), glow.painted("#8fa4b4")
    handle = [(-0.42, -0.54), (-0.30, -0.84), (0.0, -0.94), (0.30, -0.84), (0.42, -0.54)]
    sheet.piece(pail.ribbon(handle, (0.035, 0.035)), "#5a5468")
    side = [(-0.46, -0.56), (0.46, -0.56), (0.34, 0.0), (-0.34, 0.0)]
    sheet.piece(pail.shape(side), lighten(colour, 0.18), darken(colour, 0.12), sideways=True)
    hoops = [pail.ribbon([(-0.5, y), (0.0, y + 0.03), (0.5, y)], (0.035, 0.04, 0.035))
             for y in (-0.40, -0.12)]  # fmt: skip
    sheet.piece(hoops, darken(colour, 0.25), inside=True, edge=0)
    sheet.piece(pail.ellipse(0, -0.56, 0.47, 0.10), lighten(colour, 0.3))
    sheet.piece(pail.ellipse(0, -0.55, 0.41, 0.075), "#6fb4d4", shadow=0.1)


def draw_feather(sheet: Sheet, glow: Glow) -> None:
    feather, colour = Place(0, 0.05, 0.34, 0.35), glow.painted("#6a9fd0")
    vane = [(0.0, -0.08), (0.13, -0.24), (0.17, -0.52), (0.10, -0.78), (0.0, -0.96), (-0.10, -0.78),
            (-0.16, -0.50), (-0.12, -0.24)]  # fmt: skip
    sheet.piece(feather.curve(vane), lighten(colour, 0.2), darken(colour, 0.08))
    notches = [feather.shape([(0.05, -0.40), (0.20, -0.48), (0.20, -0.42)]),
               feather.shape([(-0.05, -0.58), (-0.19, -0.66), (-0.19, -0.60)])]  # fmt: skip
    sheet.piece(notches, "#f3e8d2", inside=True, edge=0)
    barbs = [feather.ribbon([(0.0, y), (0.12 * side, y - 0.14)], (0.010, 0.005))
             for side in (-1, 1) for y in (-0.24, -0.38, -0.52, -0.66)]  # fmt: skip
    sheet.piece(barbs, darken(colour, 0.25), inside=True, edge=0, opacity=0.7)
    sheet.piece(feather.ribbon([(0.0, 0.06), (0.0, -0.90)], (0.028, 0.012)), "#fff6e6", shadow=0.1)


def draw_paintbrush(sheet: Sheet, glow: Glow) -> None:
    sheet.piece(Place().ribbon([(-0.06, 0.12), (0.03, -0.08)], (0.014, 0.026)), "#d9a04a")
    sheet.piece(Place().ribbon([(0.03, -0.08), (0.053, -0.13)], (0.032, 0.036)), _STEEL)
    colour = glow.painted("#d8453e")
    tip = [(0.036, -0.125), (0.07, -0.14), (0.098, -0.19), (0.092, -0.235), (0.055, -0.20)]
    sheet.piece(Place().curve(tip, 5), lighten(colour, 0.08), darken(colour, 0.1))


def draw_pencil(sheet: Sheet, glow: Glow) -> None:
    pencil, colour = Place(0, -0.02, 0.36, 0.5), glow.painted("#f2b632")
    sheet.piece(pencil.ribbon([(0, -0.84), (0, -0.94)], (0.14, 0.14)), "#e88a9a")
    sheet.piece(pencil.ribbon([(0, -0.78), (0, -0.86)], (0.15, 0.15), steps=2), _STEEL)
    sheet.piece(pencil.shape([(-0.07, -0.80), (0.07, -0.80), (0.07, -0.20), (-0.07, -0.20)]),
                lighten(colour, 0.12), darken(colour, 0.12))  # fmt: skip
    sheet.piece(pencil.shape([(-0.07, -0.20), (0.07, -0.20), (0.0, 0.0)]), "#f6dcb0")
    sheet.piece(pencil.shape([(-0.024, -0.07), (0.024, -0.07), (0.0, 0.0)]), "#3a3448", shadow=0)


def draw_shield(sheet: Sheet, glow: Glow) -> None:
    """A knight's shield with a cross, standing on its point."""
    shield, colour = Place(0, 0, 0.32), glow.painted("#3f68a8")
    outer = [(-0.44, -0.98), (0.0, -0.90), (0.44, -0.98), (0.44, -0.50), (0.24, -0.18), (0.0, 0.0),
             (-0.24, -0.18), (-0.44, -0.50)]  # fmt: skip
    sheet.piece(shield.curve(outer, 4), "#dfe3ea", "#9aa4b6")
    inner = [(x * 0.84, -0.50 + (y + 0.50) * 0.86) for x, y in outer]
    sheet.piece(shield.curve(inner, 4), lighten(colour, 0.1), darken(colour, 0.14), shadow=0.2)
    cross = [shield.ribbon([(0, -0.82), (0, -0.16)], (0.13, 0.13)),
             shield.ribbon([(-0.34, -0.60), (0.34, -0.60)], (0.13, 0.13))]  # fmt: skip
    sheet.piece(cross, "#f2c75a", shadow=0.2, inside=True)


def draw_bow_and_arrow(sheet: Sheet, glow: Glow) -> None:
    """Held at the origin, the arrow pointing right."""
    bow = [(-0.02, -0.22), (0.05, -0.12), (0.02, 0.0), (0.05, 0.12), (-0.02, 0.22)]
    sheet.line([(-0.02, -0.22), (-0.07, 0.0), (-0.02, 0.22)], (0.005, 0.005), "#f4ead6")
    sheet.piece(Place().ribbon(bow, (0.010, 0.022, 0.028, 0.022, 0.010)), "#8a5634", "#6b4028")
    sheet.piece(Place().ribbon([(-0.08, 0.0), (0.22, 0.0)], (0.010, 0.010)), "#d9b07a")
    sheet.piece(Place().shape([(0.20, -0.028), (0.27, 0.0), (0.20, 0.028)]), _STEEL)
    vanes = [
        Place().shape([(-0.09, 0.0), (-0.04, 0.0), (-0.07, 0.035 * side), (-0.12, 0.035 * side)])
        for side in (-1, 1)
    ]
    sheet.piece(vanes, "#d8453e")


def draw_rope(sheet: Sheet, glow: Glow) -> None:
    """A coil of rope."""
    for y, wide in ((-0.03, 0.15), (-0.065, 0.14), (-0.10, 0.13)):
        ring = ellipse(0, y, wide, 0.05)
        sheet.piece(ring, "#d9b074", "#b08848", holes=[ellipse(0, y, wide - 0.045, 0.022)])
    end = [(0.12, -0.03), (0.20, -0.01), (0.25, -0.04)]
    sheet.piece(Place().ribbon(end, (0.03, 0.028, 0.026)), "#d9b074", "#b08848")
    turns = [
        Place().ribbon(
            [
                (0.13 * math.cos(a) - 0.01, -0.10 + 0.04 * math.sin(a)),
                (0.13 * math.cos(a) + 0.012, -0.06 + 0.04 * math.sin(a)),
            ],
            (0.006, 0.006),
        )
        for a in (0.35 * i for i in range(1, 9))
    ]
    sheet.piece(turns, "#8a6434", shadow=0, edge=0, inside=True)


def draw_sack(sheet: Sheet, glow: Glow) -> None:
    sack = Place(0, 0, 0.30)
    bag = [(-0.16, -0.70), (-0.40, -0.46), (-0.46, -0.16), (-0.30, 0.0), (0.30, 0.0), (0.46, -0.16),
           (0.40, -0.46), (0.16, -0.70)]  # fmt: skip
    frill = [(-0.12, -0.70), (-0.26, -0.92), (0.0, -0.86), (0.26, -0.92), (0.12, -0.70)]
    sheet.piece(sack.curve(frill, 5), "#d9b07a", "#b88a52")
    sheet.piece(sack.curve(bag), "#d4a86c", "#a87c46")
    sheet.piece(
        sack.ribbon([(-0.18, -0.70), (0.0, -0.67), (0.18, -0.70)], (0.07, 0.08, 0.07)), "#8a5634"
    )
    patch = [(0.02, -0.42), (0.26, -0.46), (0.28, -0.22), (0.05, -0.20)]
    sheet.piece(sack.shape(patch), "#c8603c", shadow=0.15)
