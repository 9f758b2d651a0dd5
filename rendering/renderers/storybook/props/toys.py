"""Things to play with: balloon, kite, ball, umbrella, swing, drum. Unit: the frame's height."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from ..puppets.place import STAR, Place
from .glow import Glow

_BRIGHT = ("#e0644a", "#f5a623", "#4a6fb0", "#d8526a", "#3f8f8a")
_STRING = "#f0e2c4"


def draw_ball(sheet: Sheet, glow: Glow) -> None:
    """A striped ball resting on the origin."""
    first, second = glow.chance("ball").sample(_BRIGHT, 2)
    ball = Place(0, -0.075, 0.075)
    first = glow.painted(first)
    sheet.piece(ball.ellipse(0, 0, 1.0), lighten(first, 0.10), darken(first, 0.12))
    for path in ([(-0.55, -1.1), (-0.15, 0.0), (-0.55, 1.1)], [(0.62, -1.1), (0.36, 0.0),
                                                                (0.62, 1.1)]):  # fmt: skip
        sheet.piece(ball.ribbon(path, (0.20, 0.42, 0.20)), second, inside=True, edge=0)
    sheet.piece(ball.ellipse(0.10, 0.0, 0.24), "#fff6e0", inside=True, edge=0)
    shade = ball.ellipse(-0.1, 0.85, 0.95, 0.45)
    sheet.piece(shade, darken(first, 0.5), inside=True, edge=0, opacity=0.35, blur=0.02)
    sheet.piece(ball.ellipse(0.38, -0.48, 0.20, 0.13, rotation=0.6), "#ffffff", opacity=0.6,
                shadow=0, edge=0)  # fmt: skip


def draw_balloon(sheet: Sheet, glow: Glow) -> None:
    """A balloon whose string is held at the origin."""
    colour = glow.painted(glow.chance("balloon").choice(_BRIGHT))
    string = [(0.0, 0.0), (0.02, -0.08), (-0.01, -0.16), (0.0, -0.245)]
    sheet.line(string, (0.004, 0.004), _STRING)
    balloon = Place(0.0, -0.37, 0.105)
    sheet.piece(balloon.shape([(-0.16, 1.32), (0.0, 1.12), (0.16, 1.32)]), darken(colour, 0.2))
    skin = [(0.0, -1.12), (0.62, -0.88), (0.92, -0.25), (0.74, 0.48), (0.16, 1.14), (-0.16, 1.14),
            (-0.74, 0.48), (-0.92, -0.25), (-0.62, -0.88)]  # fmt: skip
    sheet.piece(balloon.curve(skin), lighten(colour, 0.16), darken(colour, 0.14))
    shine = [(0.30, -0.80), (0.58, -0.55), (0.66, -0.15)]
    sheet.piece(balloon.ribbon(shine, (0.06, 0.17, 0.05)), "#ffffff", shadow=0, edge=0,
                opacity=0.55)  # fmt: skip


def draw_kite(sheet: Sheet, glow: Glow) -> None:
    """A kite high at the upper right, its string held at the origin."""
    first, second = glow.chance("kite").sample(_BRIGHT, 2)
    first = glow.painted(first)
    string = [(0.0, 0.0), (0.08, -0.05), (0.17, -0.16), (0.22, -0.30)]
    sheet.line(string, (0.004, 0.004), _STRING)
    kite = Place(0.23, -0.34, 0.12, 0.35)
    _draw_kite_tail(sheet, kite, second)
    quarters = (
        ((0, -1.1), (0.78, -0.2), first, 0.12),
        ((0.78, -0.2), (0, 1.15), second, 0.0),
        ((0, 1.15), (-0.78, -0.2), first, -0.12),
        ((-0.78, -0.2), (0, -1.1), second, 0.1),
    )
    outline = [(0.0, -1.1), (0.78, -0.2), (0.0, 1.15), (-0.78, -0.2)]
    sheet.piece(kite.shape(outline), first)
    for start, end, colour, light in quarters:
        tint = lighten(colour, light) if light > 0 else darken(colour, -light)
        sheet.piece(kite.shape([(0, -0.2), start, end]), tint, inside=True, edge=0)
    spars = [kite.ribbon([(0, -1.08), (0, 1.12)], (0.05, 0.05)),
             kite.ribbon([(-0.76, -0.2), (0.76, -0.2)], (0.05, 0.05))]  # fmt: skip
    sheet.piece(spars, "#6b4636", shadow=0.2, edge=0, opacity=0.8)


def _draw_kite_tail(sheet: Sheet, kite: Place, colour: Colour) -> None:
    path: list[Point] = [(0, 1.1), (-0.35, 1.45), (0.05, 1.85), (-0.30, 2.25)]
    sheet.piece(kite.ribbon(path, (0.05, 0.04)), _STRING, shadow=0)
    for x, y in path[1:]:
        bow = [(x, y), (x - 0.24, y - 0.16), (x - 0.24, y + 0.16), (x, y), (x + 0.24, y - 0.16),
               (x + 0.24, y + 0.16)]  # fmt: skip
        sheet.piece(kite.shape(bow), colour, shadow=0.2)


def draw_umbrella(sheet: Sheet, glow: Glow) -> None:
    """An open umbrella, held at the origin."""
    colour = glow.painted(glow.chance("umbrella").choice(_BRIGHT))
    stick = [(0.0, -0.36), (0.0, -0.10), (0.0, 0.02), (0.014, 0.045), (0.036, 0.040)]
    sheet.piece(Place().ribbon(stick, (0.010, 0.010, 0.012, 0.013, 0.012)), "#6b4636")
    canopy = Place(0.0, -0.215, 0.23)
    dome = [(-1.0, 0.0), (-0.86, -0.42), (-0.48, -0.74), (0.0, -0.86), (0.48, -0.74),
            (0.86, -0.42), (1.0, 0.0), (0.80, -0.09), (0.60, 0.0), (0.40, -0.09), (0.20, 0.0),
            (0.0, -0.09), (-0.20, 0.0), (-0.40, -0.09), (-0.60, 0.0), (-0.80, -0.09)]  # fmt: skip
    sheet.piece(canopy.curve(dome), lighten(colour, 0.10), darken(colour, 0.10))
    for left, right in ((-0.60, -0.20), (0.20, 0.60)):
        gore = [(0.0, -0.88), (left * 0.8, -0.45), (left, 0.02), (right, 0.02), (right * 0.6, -0.5)]
        sheet.piece(canopy.curve(gore), lighten(colour, 0.35), inside=True, edge=0, opacity=0.85)
    sheet.piece(canopy.ribbon([(0, -0.84), (0, -0.98)], (0.05, 0.03)), "#6b4636")


def draw_swing(sheet: Sheet, glow: Glow) -> None:
    """A plank on two ropes that hang from above; its seat is at the origin."""
    for x in (-0.10, 0.10):
        rope = [(x * 0.96, -0.60), (x, -0.30), (x, 0.0)]
        sheet.piece(Place().ribbon(rope, (0.010, 0.010)), "#d9b98a", "#a8875a")
    seat = [(-0.14, -0.012), (0.14, -0.012), (0.135, 0.016), (-0.135, 0.016)]
    sheet.piece(Place().shape(seat), "#b87a48", "#8a5634")


def draw_drum(sheet: Sheet, glow: Glow) -> None:
    drum = Place(0, 0, 0.20)
    side = [(-0.55, -0.62), (0.0, -0.70), (0.55, -0.62), (0.52, -0.08), (0.0, 0.02), (-0.52, -0.08)]
    sheet.piece(drum.curve(side), "#d8453e", "#a8323a")
    laces = [drum.ribbon([(x, -0.58), (x + 0.11, -0.06), (x + 0.22, -0.58)], (0.03, 0.03))
             for x in (-0.44, -0.22, 0.0, 0.22)]  # fmt: skip
    sheet.piece(laces, "#f6e2b0", inside=True, edge=0)
    for y in (-0.62, -0.08):
        rim = [(-0.55, y - 0.02), (0.0, y + 0.08), (0.55, y - 0.02)]
        sheet.piece(drum.ribbon(rim, (0.08, 0.09, 0.08)), "#f2b632")
    sheet.piece(drum.ellipse(0, -0.66, 0.56, 0.13), "#fff6e0", "#ecdcc0")
    sticks = [drum.ribbon([(-0.35, -1.05), (0.10, -0.72)], (0.05, 0.05)),
              drum.ribbon([(0.42, -1.08), (0.05, -0.70)], (0.05, 0.05))]  # fmt: skip
    sheet.piece(sticks, "#b87a48")


def draw_star(sheet: Sheet, glow: Glow) -> None:
    """A paper star with a face of light, standing on the origin."""
    star = Place(0.0, -0.12, 0.13, 0.06)
    colour = glow.over("#f2c14e", 0.6)
    sheet.piece(star.curve(STAR, 3), lighten(colour, 0.35), darken(colour, 0.06))
    inner = star.inner(0, 0.02, 0.62)
    sheet.piece(inner.curve(STAR, 3), lighten(colour, 0.5), colour, shadow=0.12, opacity=0.8)
    if glow.lit > 0:
        rays = [star.ribbon([(1.02 * math.cos(a), 1.02 * math.sin(a)),
                             (1.25 * math.cos(a), 1.25 * math.sin(a))], (0.07, 0.03))
                for a in (0.94 + math.tau * i / 5 for i in range(5))]  # fmt: skip
        sheet.piece(rays, lighten(glow.light, 0.3), shadow=0, edge=0, opacity=glow.lit)


def draw_teddy_bear(sheet: Sheet, glow: Glow) -> None:
    """A sitting toy bear with a bow."""
    bear = Place(scale=0.30)
    fur, pale = "#b98250", "#ecc998"
    for x in (-0.26, 0.26):
        sheet.piece(bear.ellipse(x, -0.10, 0.15, 0.12), darken(fur, 0.06))
    sheet.piece(bear.ellipse(0, -0.28, 0.26, 0.27), lighten(fur, 0.06), darken(fur, 0.08))
    sheet.piece(bear.ellipse(0.02, -0.26, 0.15, 0.17), pale, inside=True, edge=0)
    for x, turn in ((-0.26, 0.5), (0.27, -0.5)):
        sheet.piece(bear.ellipse(x, -0.34, 0.085, 0.16, rotation=turn), fur)
        sheet.piece(bear.ellipse(x * 1.1, -0.09, 0.075, 0.065), pale, shadow=0.15)
    for x in (-0.19, 0.21):
        sheet.piece(bear.ellipse(x, -0.88, 0.095), fur)
        sheet.piece(bear.ellipse(x, -0.87, 0.05), pale, shadow=0.15, edge=0)
    sheet.piece(bear.ellipse(0.01, -0.70, 0.26, 0.23), lighten(fur, 0.12), fur)
    sheet.piece(bear.ellipse(0.04, -0.63, 0.12, 0.09), pale, shadow=0.15)
    eyes = [bear.ellipse(x, -0.74, 0.028) for x in (-0.06, 0.14)]
    sheet.piece([*eyes, bear.ellipse(0.04, -0.66, 0.036, 0.026)], "#2a2033", shadow=0, edge=0)
    bow = [(0.0, -0.48), (-0.13, -0.55), (-0.13, -0.41), (0.0, -0.48), (0.13, -0.55), (0.13, -0.41)]
    sheet.piece([bear.shape(bow), bear.ellipse(0, -0.48, 0.04)], "#d8453e", shadow=0.3)
