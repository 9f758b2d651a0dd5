"""Suns, hearts, leaves and other small wonders. Unit: the frame's height."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten, mix
from ..kit.paper import Sheet
from ..puppets.place import STAR, Place
from .glow import Glow

_WOOD, _STONE = "#a8703f", "#a4abb8"


def draw_sun(sheet: Sheet, glow: Glow) -> None:
    """A paper sun with a face."""
    sun = Place(0, -0.19, 0.12)
    rays = []
    for i in range(12):
        a = math.tau * i / 12
        reach = 1.55 if i % 2 else 1.36
        rays.append(
            sun.shape(
                [
                    (1.02 * math.cos(a - 0.16), 1.02 * math.sin(a - 0.16)),
                    (reach * math.cos(a), reach * math.sin(a)),
                    (1.02 * math.cos(a + 0.16), 1.02 * math.sin(a + 0.16)),
                ]
            )
        )
    sheet.piece(rays, "#f6a83a", "#ee8a2c")
    sheet.piece(sun.ellipse(0, 0, 1.0), "#fde08a", "#f6bc48")
    face = [sun.ellipse(-0.30, -0.12, 0.09, 0.13), sun.ellipse(0.30, -0.12, 0.09, 0.13),
            sun.ribbon([(-0.36, 0.26), (0.0, 0.46), (0.36, 0.26)], (0.06, 0.10, 0.06))]  # fmt: skip
    sheet.piece(face, "#8a4a2c", shadow=0, edge=0)


def draw_moon(sheet: Sheet, glow: Glow) -> None:
    """A paper crescent."""
    moon = Place(0, -0.18, 0.17)
    horn = [
        (0.42, -0.92),
        (-0.28, -0.86),
        (-0.82, -0.28),
        (-0.82, 0.34),
        (-0.28, 0.88),
        (0.42, 0.92),
        (-0.02, 0.56),
        (-0.22, 0.0),
        (-0.02, -0.56),
    ]
    colour = mix("#f6e6b0", glow.light, 0.2)
    sheet.piece(moon.curve(horn, 6), lighten(colour, 0.4), darken(colour, 0.06))
    craters = [
        moon.ellipse(x, y, r)
        for x, y, r in ((-0.52, -0.20, 0.10), (-0.44, 0.30, 0.13), (-0.22, -0.62, 0.07))
    ]
    sheet.piece(craters, darken(colour, 0.12), inside=True, edge=0)


def draw_cloud(sheet: Sheet, glow: Glow) -> None:
    cloud = Place(0, -0.08, 0.20)
    puffs = [
        cloud.ellipse(x, y, r)
        for x, y, r in (
            (-0.62, 0.02, 0.36),
            (-0.20, -0.30, 0.50),
            (0.34, -0.22, 0.44),
            (0.74, 0.04, 0.32),
            (0.06, 0.08, 0.46),
        )
    ]
    base = cloud.ribbon([(-0.62, 0.20), (0.72, 0.20)], (0.36, 0.36))
    sheet.piece([*puffs, base], "#ffffff", "#cfdcea")


def draw_heart(sheet: Sheet, glow: Glow) -> None:
    heart, colour = Place(0, -0.14, 0.15), glow.painted("#e0405a")
    shape = [
        (0.0, -0.48),
        (0.36, -0.88),
        (0.86, -0.80),
        (1.0, -0.32),
        (0.70, 0.22),
        (0.0, 0.92),
        (-0.70, 0.22),
        (-1.0, -0.32),
        (-0.86, -0.80),
        (-0.36, -0.88),
    ]
    sheet.piece(heart.curve(shape, 6), lighten(colour, 0.14), darken(colour, 0.10))
    shine = heart.ribbon([(0.42, -0.66), (0.68, -0.54), (0.74, -0.28)], (0.05, 0.12, 0.04))
    sheet.piece(shine, "#ffffff", shadow=0, edge=0, opacity=0.55)


def draw_leaf(sheet: Sheet, glow: Glow) -> None:
    """A maple leaf."""
    maple, colour = Place(0, -0.02, 0.30, 0.15), glow.painted("#e0702c")
    half = [
        (0.10, -0.22),
        (0.36, -0.16),
        (0.30, -0.28),
        (0.52, -0.44),
        (0.38, -0.48),
        (0.42, -0.66),
        (0.20, -0.56),
        (0.16, -0.78),
        (0.08, -0.72),
    ]
    outline = [(0.0, -0.20), *half, (0.0, -0.96), *((-x, y) for x, y in reversed(half))]
    sheet.piece(maple.shape(outline), lighten(colour, 0.12), darken(colour, 0.14))
    veins = [
        maple.ribbon([(0, -0.20), end], (0.016, 0.008))
        for end in ((0.0, -0.84), (0.34, -0.50), (-0.34, -0.50), (0.26, -0.24), (-0.26, -0.24))
    ]
    sheet.piece(veins, darken(colour, 0.35), inside=True, edge=0)
    sheet.piece(
        maple.ribbon([(0.0, -0.22), (0.02, -0.08), (0.06, 0.02)], (0.02, 0.022, 0.026)),
        darken(colour, 0.3),
    )


def draw_starfish(sheet: Sheet, glow: Glow) -> None:
    star, colour = Place(0, -0.12, 0.14, 0.2), glow.painted("#f08a5a")
    arms = [
        (x * (1.0 if i % 2 == 0 else 1.15), y * (1.0 if i % 2 == 0 else 1.15))
        for i, (x, y) in enumerate(STAR)
    ]
    sheet.piece(star.curve(arms, 6), lighten(colour, 0.14), darken(colour, 0.1))
    dots = [
        star.ellipse(r * math.sin(a), -r * math.cos(a), 0.05)
        for a in (math.tau * i / 5 for i in range(5))
        for r in (0.28, 0.50, 0.70)
    ]
    sheet.piece(dots, lighten(colour, 0.5), shadow=0, edge=0)


def draw_crystal_ball(sheet: Sheet, glow: Glow) -> None:
    """A shining ball on a carved foot."""
    ball = Place(0, 0, 0.28)
    foot = [(-0.36, 0.0), (-0.22, -0.20), (-0.30, -0.30), (0.30, -0.30), (0.22, -0.20), (0.36, 0.0)]
    sheet.piece(ball.curve(foot, 4), "#c8963a", "#8a6024")
    tint = glow.over("#b49ae0", 0.3)
    sheet.piece(ball.ellipse(0, -0.62, 0.40), lighten(tint, 0.4), darken(tint, 0.2))
    swirls = [
        ball.ribbon(
            [(-0.26, -0.52), (-0.04, -0.66), (0.16, -0.50), (0.28, -0.64)], (0.03, 0.08, 0.06, 0.02)
        ),
        ball.ribbon([(-0.20, -0.76), (0.06, -0.84), (0.22, -0.78)], (0.02, 0.05, 0.02)),
    ]
    sheet.piece(swirls, "#ffffff", shadow=0, edge=0, opacity=0.65, inside=True)
    glints = [
        ball.inner(x, y, r).shape(STAR) for x, y, r in ((0.12, -0.70, 0.08), (-0.16, -0.46, 0.05))
    ]
    sheet.piece(glints, "#fff6c8", shadow=0, edge=0)
