"""Pots, cups, bowls and jars. Unit: the frame's height."""

from __future__ import annotations

from ..kit.colour import darken, lighten
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_LEAF = "#5a9a4a"


def draw_soup(sheet: Sheet, glow: Glow) -> None:
    """A steaming bowl with a spoon."""
    soup = Place(0, 0, 0.24)
    spoon = soup.ribbon([(0.20, -0.42), (0.56, -0.86)], (0.05, 0.07))
    sheet.piece(spoon, "#b8c0cc")
    _draw_bowl(sheet, soup, glow.painted("#4a7ab0"), "#e8943a")
    puffs = [soup.ribbon([(x, -0.52), (x - 0.06, -0.66), (x + 0.05, -0.80), (x, -0.94)],
                         (0.02, 0.05, 0.05, 0.01)) for x in (-0.24, 0.0)]  # fmt: skip
    sheet.piece(puffs, "#fffaf2", shadow=0, edge=0, opacity=0.8, beyond=True)


def draw_bowl(sheet: Sheet, glow: Glow) -> None:
    _draw_bowl(sheet, Place(0, 0, 0.24), glow.painted("#4a9a9a"), "#2f6a70")


def _draw_bowl(sheet: Sheet, bowl: Place, colour: str, inside: str) -> None:
    side = [(-0.52, -0.42), (0.52, -0.42), (0.40, -0.12), (0.18, 0.0), (-0.18, 0.0), (-0.40, -0.12)]
    sheet.piece(bowl.curve(side, 5), lighten(colour, 0.1), darken(colour, 0.16))
    sheet.piece(bowl.ellipse(0, -0.42, 0.54, 0.12), lighten(colour, 0.3))
    sheet.piece(bowl.ellipse(0, -0.42, 0.46, 0.085), inside, shadow=0.1)
    stripe = [(-0.50, -0.24), (0.0, -0.16), (0.50, -0.24)]
    sheet.line(bowl.shape(stripe), bowl.widths(0.05, 0.06, 0.05), "#fff2d6", inside=True)


def draw_jar(sheet: Sheet, glow: Glow) -> None:
    """A glass jar with a cloth over its lid."""
    _draw_jar(sheet, Place(0, 0, 0.24), "#d8526a")


def draw_honey_jar(sheet: Sheet, glow: Glow) -> None:
    """A pot of honey with a dipper, honey running over its edge."""
    pot = Place(0, 0, 0.26)
    stick = pot.ribbon([(0.10, -0.58), (0.38, -1.02)], (0.05, 0.05))
    sheet.piece(stick, "#a8683c")
    body = [
        (-0.36, -0.60),
        (-0.48, -0.36),
        (-0.40, -0.06),
        (0.0, 0.0),
        (0.40, -0.06),
        (0.48, -0.36),
        (0.36, -0.60),
    ]
    sheet.piece(pot.curve(body), "#c8784a", "#9a5430")
    sheet.piece(pot.ribbon([(-0.38, -0.62), (0.38, -0.62)], (0.14, 0.14)), "#d99060")
    honey = [
        (-0.36, -0.68),
        (0.36, -0.68),
        (0.38, -0.56),
        (0.28, -0.42),
        (0.20, -0.56),
        (0.06, -0.54),
        (-0.02, -0.30),
        (-0.12, -0.54),
        (-0.30, -0.54),
    ]
    sheet.piece(pot.curve(honey, 5), "#fbc53a", "#e89a1c", shadow=0.2)
    bee = pot.inner(0.0, -0.20, 0.13)
    sheet.piece(bee.ellipse(0, 0, 1.3, 0.9), "#fbe08a", shadow=0.2)
    bars = [bee.ribbon([(x, -0.9), (x, 0.9)], (0.32, 0.32)) for x in (-0.35, 0.4)]
    sheet.piece(bars, "#4a3024", shadow=0, edge=0, inside=True)


def _draw_jar(sheet: Sheet, jar: Place, jam: str) -> None:
    glass = [
        (-0.32, -0.62),
        (-0.38, -0.50),
        (-0.38, -0.06),
        (0.0, 0.0),
        (0.38, -0.06),
        (0.38, -0.50),
        (0.32, -0.62),
    ]
    sheet.piece(jar.curve(glass, 4), lighten(jam, 0.12), darken(jam, 0.12))
    label = [(-0.24, -0.40), (0.24, -0.40), (0.24, -0.16), (-0.24, -0.16)]
    sheet.piece(jar.shape(label), "#fff6e2", shadow=0.15)
    cloth = [
        (-0.34, -0.60),
        (-0.46, -0.52),
        (-0.36, -0.78),
        (0.36, -0.78),
        (0.46, -0.52),
        (0.34, -0.60),
        (0.0, -0.56),
    ]
    sheet.piece(jar.curve(cloth, 5), "#fbf0dc", "#e8c8b0")
    checks = [jar.ribbon([(x, -0.80), (x * 1.1, -0.52)], (0.06, 0.06)) for x in (-0.26, 0.0, 0.26)]
    sheet.piece(checks, "#d8526a", inside=True, edge=0, opacity=0.6)


def draw_bottle(sheet: Sheet, glow: Glow) -> None:
    bottle, green = Place(0, 0, 0.30), glow.painted("#4a9a7a")
    glass = [
        (-0.07, -0.92),
        (-0.08, -0.66),
        (-0.22, -0.50),
        (-0.23, -0.06),
        (0.0, 0.0),
        (0.23, -0.06),
        (0.22, -0.50),
        (0.08, -0.66),
        (0.07, -0.92),
    ]
    sheet.piece(bottle.curve(glass, 5), lighten(green, 0.2), darken(green, 0.1))
    label = [(-0.22, -0.40), (0.22, -0.40), (0.22, -0.16), (-0.22, -0.16)]
    sheet.piece(bottle.shape(label), "#fff2d6", inside=True, edge=0)
    sheet.piece(bottle.ribbon([(0, -0.90), (0, -1.0)], (0.11, 0.12)), "#b87a48")
    shine = bottle.ribbon([(0.13, -0.48), (0.15, -0.20)], (0.03, 0.02))
    sheet.piece(shine, "#ffffff", shadow=0, edge=0, opacity=0.5)


def draw_cup(sheet: Sheet, glow: Glow) -> None:
    """A steaming cup on its saucer."""
    cup, colour = Place(0, 0, 0.22), glow.painted("#d8605a")
    sheet.piece(cup.ellipse(0, -0.06, 0.62, 0.09), "#fbf2e2", "#dccbb4")
    handle = cup.ellipse(0.48, -0.34, 0.20, 0.18)
    sheet.piece(handle, colour, holes=[cup.ellipse(0.48, -0.34, 0.11, 0.10)])
    body = [
        (-0.46, -0.62),
        (0.46, -0.62),
        (0.40, -0.24),
        (0.22, -0.06),
        (-0.22, -0.06),
        (-0.40, -0.24),
    ]
    sheet.piece(cup.curve(body, 4), lighten(colour, 0.12), darken(colour, 0.14))
    sheet.piece(cup.ellipse(0, -0.62, 0.45, 0.085), "#6b3f2c", shadow=0.1)
    puffs = [cup.ribbon([(x, -0.72), (x - 0.07, -0.86), (x + 0.06, -1.0), (x, -1.14)],
                        (0.02, 0.06, 0.05, 0.01)) for x in (-0.14, 0.12)]  # fmt: skip
    sheet.piece(puffs, "#fffaf2", shadow=0, edge=0, opacity=0.85, beyond=True)


def draw_teapot(sheet: Sheet, glow: Glow) -> None:
    pot, colour = Place(0, 0, 0.28), glow.painted("#4a86b8")
    spout = [(0.30, -0.26), (0.52, -0.34), (0.62, -0.60), (0.72, -0.66)]
    sheet.piece(pot.ribbon(spout, (0.22, 0.15, 0.10, 0.11)), colour, darken(colour, 0.12))
    handle = [(-0.36, -0.52), (-0.68, -0.58), (-0.70, -0.24), (-0.40, -0.16)]
    sheet.piece(pot.ribbon(handle, (0.09, 0.09, 0.09, 0.09)), darken(colour, 0.08))
    sheet.piece(pot.ellipse(0, -0.32, 0.46, 0.32), lighten(colour, 0.12), darken(colour, 0.14))
    sheet.piece(pot.ellipse(0, -0.60, 0.26, 0.08), darken(colour, 0.06))
    sheet.piece(pot.ellipse(0, -0.70, 0.07), lighten(colour, 0.3))
    dots = [
        pot.ellipse(x, y, 0.05)
        for x, y in (
            (-0.22, -0.38),
            (0.0, -0.30),
            (0.22, -0.38),
            (0.0, -0.48),
            (-0.14, -0.18),
            (0.14, -0.18),
        )
    ]
    sheet.piece(dots, "#fff6e0", shadow=0, edge=0)


def draw_pot(sheet: Sheet, glow: Glow) -> None:
    """A black kettle on three feet."""
    pot = Place(0, 0, 0.30)
    feet = [pot.ribbon([(x, -0.14), (x * 1.15, 0.0)], (0.10, 0.07)) for x in (-0.30, 0.0, 0.30)]
    sheet.piece(feet, "#2c2a3a")
    handle = [(-0.42, -0.56), (-0.36, -0.94), (0.0, -1.06), (0.36, -0.94), (0.42, -0.56)]
    sheet.piece(pot.ribbon(handle, (0.045, 0.045)), "#4a4a5e")
    body = [
        (-0.44, -0.58),
        (-0.54, -0.32),
        (-0.34, -0.08),
        (0.0, -0.03),
        (0.34, -0.08),
        (0.54, -0.32),
        (0.44, -0.58),
    ]
    sheet.piece(pot.curve(body), "#565a70", "#2f2d40")
    sheet.piece(pot.ellipse(0, -0.58, 0.47, 0.10), "#6a6e84")
    brew = glow.over("#7ab85a", 0.3)
    sheet.piece(pot.ellipse(0, -0.58, 0.40, 0.07), brew, shadow=0.1)
    bubbles = [
        pot.ellipse(x, y, r)
        for x, y, r in (
            (-0.16, -0.64, 0.07),
            (0.10, -0.66, 0.09),
            (0.24, -0.80, 0.05),
            (-0.04, -0.84, 0.045),
        )
    ]
    sheet.piece(bubbles, lighten(brew, 0.3), shadow=0.1)
