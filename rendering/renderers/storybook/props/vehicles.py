"""Things to travel in: a sailing boat, a rocket, a cart. Unit: the frame's height."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow


def draw_boat(sheet: Sheet, glow: Glow) -> None:
    """A wooden sailing boat, afloat at the origin; a lamp at its bow when lit."""
    boat = Place(scale=0.56)
    chance = glow.chance("boat")
    sail = chance.choice(("#f6ead2", "#f2d9a0", "#f0e6e0"))
    band = glow.painted(chance.choice(("#d9583b", "#3f8f8a", "#4a6fb0")))
    mast = [(-0.02, 0.02), (0.0, -0.45), (0.02, -0.98)]
    sheet.piece(boat.ribbon(mast, (0.045, 0.035, 0.022)), "#6b4632", "#8a5c3c", sideways=True)
    jib = [(0.06, -0.86), (0.20, -0.56), (0.46, -0.20), (0.22, -0.17), (0.07, -0.18)]
    main = [(-0.03, -0.90), (-0.26, -0.60), (-0.46, -0.22), (-0.24, -0.14), (-0.04, -0.15)]
    sheet.piece(boat.curve(main), lighten(sail, 0.3), darken(sail, 0.10))
    stripes = [boat.ribbon([(-0.50, y), (-0.24, y + 0.05), (0.02, y + 0.03)], (0.06, 0.07, 0.06))
               for y in (-0.36, -0.60)]  # fmt: skip
    sheet.piece(stripes, band, inside=True, edge=0, opacity=0.9)
    sheet.piece(boat.curve(jib), lighten(sail, 0.2), darken(sail, 0.14))
    pennant = [(0.02, -0.98), (-0.12, -1.02), (-0.22, -0.96), (-0.10, -0.94), (0.02, -0.92)]
    sheet.piece(boat.curve(pennant), band)
    _draw_hull(sheet, boat)
    if glow.lit > 0:
        _draw_bow_lamp(sheet, boat, glow)


def _draw_hull(sheet: Sheet, boat: Place) -> None:
    hull = [(-0.56, -0.12), (-0.30, -0.075), (0.0, -0.065), (0.30, -0.085), (0.62, -0.20),
            (0.52, -0.02), (0.38, 0.10), (0.0, 0.15), (-0.36, 0.12), (-0.50, 0.02)]  # fmt: skip
    sheet.piece(boat.curve(hull), "#a8683c", "#6b3f2e")
    planks = [
        boat.ribbon([(-0.55, y - 0.02), (0.0, y + 0.02), (0.56, y - 0.05)], (0.006, 0.012, 0.006))
        for y in (0.0, 0.05)
    ]
    sheet.piece(planks, darken("#8a5634", 0.3), inside=True, edge=0, opacity=0.7)
    rail = [(-0.57, -0.12), (-0.30, -0.078), (0.0, -0.066), (0.30, -0.086), (0.62, -0.205)]
    sheet.piece(boat.ribbon(rail, (0.03, 0.035, 0.035, 0.035, 0.025)), "#d9a05a", "#b87a3c")


def _draw_bow_lamp(sheet: Sheet, boat: Place, glow: Glow) -> None:
    lamp = glow.over("#8a7a5a", 1.0)
    sheet.piece(boat.ribbon([(0.58, -0.19), (0.60, -0.36)], (0.018, 0.014)), "#5a4034")
    sheet.piece(boat.ellipse(0.60, -0.30, 0.042, 0.050), lighten(lamp, 0.45), lamp, shadow=0.2)


def draw_rocket(sheet: Sheet, glow: Glow) -> None:
    """A rocket on its fins; its portholes shine and it breathes fire when lit."""
    rocket = Place(scale=0.66)
    if glow.lit > 0:
        _draw_flame(sheet, rocket, glow)
    body, fin = "#f4ead8", glow.painted("#d8453e")
    for side in (-1, 1):
        wing = [
            (0.13 * side, -0.36),
            (0.25 * side, -0.20),
            (0.27 * side, 0.0),
            (0.13 * side, -0.10),
        ]
        sheet.piece(rocket.curve(wing), lighten(fin, 0.06), darken(fin, 0.18))
    hull = [(0.0, -0.98), (0.11, -0.82), (0.175, -0.58), (0.17, -0.32), (0.12, -0.10),
            (-0.12, -0.10), (-0.17, -0.32), (-0.175, -0.58), (-0.11, -0.82)]  # fmt: skip
    sheet.piece(rocket.curve(hull), lighten(body, 0.3), darken(body, 0.22), sideways=True)
    nose = [(-0.20, -1.02), (0.20, -1.02), (0.20, -0.77), (0.0, -0.73), (-0.20, -0.77)]
    sheet.piece(rocket.curve(nose), lighten(fin, 0.06), darken(fin, 0.08), inside=True, edge=0.1)
    belt = [(-0.20, -0.27), (0.0, -0.25), (0.20, -0.27)]
    sheet.piece(rocket.ribbon(belt, (0.045, 0.05, 0.045)), "#f2b632", inside=True, edge=0.1)
    for y, radius in ((-0.60, 0.075), (-0.41, 0.045)):
        glass = glow.over("#8fd0d8", 0.7)
        sheet.piece(rocket.ellipse(0, y, radius * 1.28), "#b9c4c4", "#8a9698", shadow=0.3)
        sheet.piece(rocket.ellipse(0, y, radius), lighten(glass, 0.35), glass, shadow=0, edge=0)
        shine = [(-radius * 0.5, y - radius * 0.1), (-radius * 0.1, y - radius * 0.6)]
        sheet.line(rocket.shape(shine), rocket.widths(0.012, 0.008), "#ffffff", opacity=0.7)
    middle = [(-0.025, -0.30), (0.025, -0.30), (0.035, -0.02), (-0.035, -0.02)]
    sheet.piece(rocket.curve(middle), fin, darken(fin, 0.2))


def _draw_flame(sheet: Sheet, rocket: Place, glow: Glow) -> None:
    reach = 0.10 + 0.16 * glow.lit
    for share, colour in ((1.0, "#f08a2e"), (0.66, "#ffc35a"), (0.36, "#fff3bd")):
        flame = [(-0.10 * share, -0.10), (0.10 * share, -0.10), (0.09 * share, 0.02),
                 (0.0, reach * share), (-0.09 * share, 0.02)]  # fmt: skip
        sheet.piece(rocket.curve(flame), colour, shadow=0, edge=0)


def draw_cart(sheet: Sheet, glow: Glow) -> None:
    """A wooden cart on two spoked wheels."""
    cart = Place(scale=0.40)
    sheet.piece(cart.ribbon([(0.35, -0.28), (0.72, -0.34)], (0.05, 0.04)), "#8a5c3c")
    box = [(-0.52, -0.56), (0.50, -0.56), (0.42, -0.22), (-0.42, -0.22)]
    sheet.piece(cart.shape(box), "#c98a4e", "#9a6236")
    boards = [cart.ribbon([(-0.50, y), (0.48, y)], (0.010, 0.010)) for y in (-0.45, -0.34)]
    sheet.piece(boards, "#6b4030", inside=True, edge=0, opacity=0.7)
    for x in (-0.30, 0.28):
        _draw_wheel(sheet, cart.inner(x, -0.17, 0.17))


def _draw_wheel(sheet: Sheet, wheel: Place) -> None:
    sheet.piece(wheel.ellipse(0, 0, 1.0), "#6b4432", holes=[wheel.ellipse(0, 0, 0.76)])
    spokes = [
        wheel.ribbon([(0, 0), (0.85 * math.cos(a), 0.85 * math.sin(a))], (0.14, 0.10))
        for a in (math.tau * i / 6 for i in range(6))
    ]
    sheet.piece([*spokes, wheel.ellipse(0, 0, 0.22)], "#8a5c3c")
