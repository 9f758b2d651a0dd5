"""What flies and dives: balloons, saucers, carpets, submarines. Unit: the frame's height."""

from __future__ import annotations

from ..kit.colour import darken, lighten
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_TYRE, _GLASS = "#3a3348", "#9cc8d8"


def draw_helicopter(sheet: Sheet, glow: Glow) -> None:
    craft, paint = Place(0, 0, 0.52), glow.painted("#3f8fb8")
    tail = [(-0.16, -0.40), (-0.50, -0.46), (-0.72, -0.50)]
    sheet.piece(craft.ribbon(tail, (0.20, 0.09, 0.05)), paint, darken(paint, 0.14))
    fin = [(-0.70, -0.46), (-0.80, -0.66), (-0.68, -0.62), (-0.60, -0.48)]
    sheet.piece(craft.curve(fin, 4), "#e8a02a")
    sheet.piece(
        [craft.ellipse(-0.74, -0.50, 0.02, 0.12), craft.ellipse(-0.74, -0.50, 0.12, 0.02)],
        "#5a5468",
    )
    sheet.piece(craft.ribbon([(0.08, -0.60), (0.08, -0.74)], (0.05, 0.04)), "#5a5468")
    blades = craft.ribbon([(-0.58, -0.72), (0.08, -0.755), (0.74, -0.72)], (0.03, 0.05, 0.03))
    sheet.piece(blades, "#4a4458")
    skids = [craft.ribbon([(-0.22, -0.02), (0.34, -0.02), (0.42, -0.06)], (0.035, 0.035, 0.03)),
             craft.ribbon([(-0.08, -0.16), (-0.12, -0.03)], (0.03, 0.03)),
             craft.ribbon([(0.20, -0.16), (0.24, -0.03)], (0.03, 0.03))]  # fmt: skip
    sheet.piece(skids, "#5a5468")
    cabin = [
        (-0.30, -0.36),
        (-0.20, -0.54),
        (0.06, -0.62),
        (0.32, -0.54),
        (0.46, -0.34),
        (0.36, -0.16),
        (0.0, -0.12),
        (-0.22, -0.20),
    ]
    sheet.piece(craft.curve(cabin), lighten(paint, 0.14), darken(paint, 0.12))
    glass = [(0.12, -0.56), (0.32, -0.50), (0.43, -0.34), (0.38, -0.28), (0.14, -0.30)]
    sheet.piece(craft.curve(glass, 4), "#d8f0f6", _GLASS, shadow=0.15)
    sheet.piece(craft.ellipse(-0.04, -0.42, 0.075), "#d8f0f6", _GLASS, shadow=0.15)
    sheet.line(
        craft.shape([(-0.30, -0.26), (0.42, -0.24)]),
        craft.widths(0.05, 0.05),
        "#e8a02a",
        inside=True,
    )


def draw_hot_air_balloon(sheet: Sheet, glow: Glow) -> None:
    balloon = Place(0, 0, 0.66)
    first = glow.painted("#d8453e")
    ropes = [
        balloon.ribbon([(0.16 * s, -0.40), (0.08 * s, -0.14)], (0.008, 0.008))
        for s in (-1, -0.3, 0.3, 1)
    ]
    sheet.piece(ropes, "#6b4630", shadow=0, edge=0, beyond=True)
    skin = [
        (0.0, -1.0),
        (0.22, -0.94),
        (0.34, -0.74),
        (0.28, -0.54),
        (0.15, -0.40),
        (-0.15, -0.40),
        (-0.28, -0.54),
        (-0.34, -0.74),
        (-0.22, -0.94),
    ]
    sheet.piece(balloon.curve(skin), lighten(first, 0.08), darken(first, 0.1))
    for x, colour in ((-0.23, "#f6c84a"), (0.0, "#f6c84a"), (0.23, "#f6c84a")):
        gore = [
            (x * 0.1, -1.02),
            (x - 0.075, -0.74),
            (x * 0.6 - 0.04, -0.40),
            (x * 0.6 + 0.04, -0.40),
            (x + 0.075, -0.74),
        ]
        sheet.piece(balloon.curve(gore, 5), colour, darken(colour, 0.08), inside=True, edge=0)
    skirt = balloon.shape([(-0.15, -0.41), (0.15, -0.41), (0.11, -0.34), (-0.11, -0.34)])
    sheet.piece(skirt, "#3f6fa8")
    basket = [(-0.10, -0.15), (0.10, -0.15), (0.085, 0.0), (-0.085, 0.0)]
    sheet.piece(balloon.shape(basket), "#c9965a", "#96683a")
    weave = [balloon.ribbon([(-0.1, y), (0.1, y)], (0.010, 0.010)) for y in (-0.10, -0.05)]
    sheet.piece(weave, "#6b4630", inside=True, edge=0)
    sheet.piece(balloon.ribbon([(-0.11, -0.15), (0.11, -0.15)], (0.03, 0.03)), "#e0b478")


def draw_submarine(sheet: Sheet, glow: Glow) -> None:
    """A yellow submarine with portholes and a periscope."""
    sub, paint = Place(0, -0.02, 0.50), glow.painted("#f2c02e")
    scope = [(0.02, -0.56), (0.02, -0.84), (0.16, -0.84)]
    sheet.piece(sub.ribbon(scope, (0.05, 0.05, 0.07)), "#8a94a8")
    rudder = [(-0.58, -0.30), (-0.82, -0.50), (-0.76, -0.26), (-0.82, -0.02), (-0.58, -0.20)]
    sheet.piece(sub.curve(rudder, 4), "#d8603a")
    tower = [(-0.20, -0.40), (-0.14, -0.62), (0.16, -0.62), (0.22, -0.40)]
    sheet.piece(sub.curve(tower, 3), lighten(paint, 0.06), darken(paint, 0.1))
    hull = [
        (-0.70, -0.25),
        (-0.50, -0.42),
        (0.0, -0.48),
        (0.46, -0.42),
        (0.70, -0.24),
        (0.46, -0.06),
        (0.0, 0.0),
        (-0.50, -0.08),
    ]
    sheet.piece(sub.curve(hull), lighten(paint, 0.16), darken(paint, 0.16))
    for x in (-0.34, -0.04, 0.26):
        sheet.piece(sub.ellipse(x, -0.25, 0.115), "#d8603a", shadow=0.25)
        glass = glow.over("#8fd0e0", 0.6)
        sheet.piece(sub.ellipse(x, -0.25, 0.08), lighten(glass, 0.35), glass, shadow=0.1)
    rivets = [
        sub.ellipse(x, -0.40 + 0.06 * abs(x), 0.012)
        for x in (-0.42, -0.24, -0.06, 0.12, 0.30, 0.46)
    ]
    sheet.piece(rivets, darken(paint, 0.4), shadow=0, edge=0)


def draw_flying_saucer(sheet: Sheet, glow: Glow) -> None:
    saucer = Place(0, -0.08, 0.46)
    dome = [(-0.28, -0.28), (-0.22, -0.48), (0.0, -0.58), (0.22, -0.48), (0.28, -0.28)]
    sheet.piece(saucer.curve(dome, 5), "#d8f4ec", "#8fd0c4", opacity=0.95)
    pilot = [saucer.ellipse(0, -0.38, 0.10, 0.11), saucer.ellipse(-0.02, -0.50, 0.015)]
    sheet.piece(pilot, "#8fc46a", "#6aa04a", shadow=0.1)
    sheet.piece(
        [saucer.ellipse(x, -0.40, 0.025, 0.035) for x in (-0.035, 0.045)],
        "#2c2638",
        shadow=0,
        edge=0,
    )
    disc = [
        (-0.74, -0.20),
        (-0.34, -0.32),
        (0.34, -0.32),
        (0.74, -0.20),
        (0.36, -0.06),
        (-0.36, -0.06),
    ]
    sheet.piece(saucer.curve(disc), "#dfe3ee", "#8a90a8")
    lamps = [
        saucer.ellipse(x, y, 0.055)
        for x, y in ((-0.50, -0.18), (-0.25, -0.145), (0.0, -0.135), (0.25, -0.145), (0.50, -0.18))
    ]
    sheet.piece(lamps, glow.over("#f2c03a", 0.5), shadow=0.2)
    legs = [saucer.ribbon([(0.26 * s, -0.07), (0.38 * s, 0.14)], (0.04, 0.03)) for s in (-1, 1)]
    feet = [saucer.ellipse(0.38 * s, 0.15, 0.07, 0.025) for s in (-1, 1)]
    sheet.piece([*legs, *feet], "#8a90a8")


def draw_magic_carpet(sheet: Sheet, glow: Glow) -> None:
    """A carpet that ripples in the air, with tassels."""
    carpet, colour = Place(0, -0.10, 0.46), glow.painted("#a83a4e")
    top = [(-0.70, -0.20), (-0.40, -0.30), (-0.05, -0.20), (0.30, -0.30), (0.74, -0.20)]
    low = [(0.62, 0.02), (0.20, -0.06), (-0.15, 0.05), (-0.50, -0.05), (-0.84, 0.05)]
    sheet.piece(carpet.curve([*top, *low], 6), lighten(colour, 0.08), darken(colour, 0.14))
    rim = [(-0.72, -0.14), (-0.42, -0.24), (-0.06, -0.14), (0.28, -0.24), (0.66, -0.15)]
    rim_low = [(-0.76, 0.0), (-0.48, -0.10), (-0.14, 0.0), (0.20, -0.11), (0.60, -0.03)]
    for edge in (rim, rim_low):
        sheet.line(carpet.shape(edge), carpet.widths(*(0.035,) * 5), "#f2c75a", inside=True)
    gems = [carpet.shape([(x - 0.07, y), (x, y - 0.05), (x + 0.07, y), (x, y + 0.05)])
            for x, y in ((-0.46, -0.16), (-0.10, -0.08), (0.26, -0.16))]  # fmt: skip
    sheet.piece(gems, "#4aa8b8", inside=True, edge=0.1)
    tassels = [
        carpet.ribbon([(x, y), (x + dx, y + 0.10)], (0.03, 0.045))
        for x, y, dx in ((-0.84, 0.05, -0.04), (0.62, 0.02, 0.03), (0.74, -0.20, 0.06))
    ]
    sheet.piece(tassels, "#f2c75a")
    puffs = [
        carpet.ribbon([(-0.95 - dx, y), (-1.12 - dx, y)], (0.025, 0.008))
        for dx, y in ((0, -0.16), (0.04, -0.04))
    ]
    sheet.piece(puffs, "#fffaf0", shadow=0, edge=0, opacity=0.8, beyond=True)
