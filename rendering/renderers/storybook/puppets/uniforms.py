"""What makes an outfit a trade's: uniforms, costumes, a dancer's skirt. Unit: the body's height."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import leaf
from ..kit.paper import Sheet
from .look import Look
from .place import STAR, Place
from .skeletons import Skeleton
from .trimmings import (
    Bell,
    draw_belt,
    draw_buttons,
    draw_collar,
    draw_lapels,
    draw_pocket,
    draw_seam,
)

_CREAM = "#fff4de"
_GOLD = "#f2c76a"


def trim_lab_coat(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A doctor's: open at the neck, a stethoscope round it, a pen in the pocket."""
    (sx, sy), torso = bones.shoulders, bell.torso
    draw_seam(sheet, body, look, bones, bell)
    draw_lapels(sheet, body, bones, bell, "#6fa8c8", "#fffdf8")
    tube = [(sx - 0.24 * torso, sy + 0.01), (sx - 0.04 * torso, sy + 0.10),
            (sx + 0.24 * torso, sy + 0.145), (sx + 0.52 * torso, sy + 0.10),
            (sx + 0.50 * torso, sy + 0.02)]  # fmt: skip
    sheet.line(body.shape(tube), (0.015 * body.scale,) * 2, "#34405c", shadow=0.15)
    sheet.piece(body.ellipse(sx + 0.24 * torso, sy + 0.165, 0.026), "#b8c0cc", shadow=0.25)
    draw_pocket(sheet, body, bones, bell, "#c9c2b8", bones.hips[1])


def trim_uniform(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """Gold buttons, a belt, a tie and a badge."""
    (sx, sy), torso = bones.shoulders, bell.torso
    draw_lapels(sheet, body, bones, bell, "#fdf6ea", lighten(look.coat, 0.08))
    tie = [(sx + 0.24 * torso, sy + 0.015), (sx + 0.32 * torso, sy + 0.09)]
    sheet.line(body.shape(tie), (0.014 * body.scale, 0.026 * body.scale), "#242a44")
    draw_buttons(sheet, body, bones, bell, _GOLD)
    badge = Place(*body.at(sx - 0.14 * torso, sy + 0.10), 0.026 * body.scale)
    sheet.piece(badge.shape(STAR), _GOLD, shadow=0.25)
    draw_belt(sheet, body, bones, bell, "#1f2438")


def trim_fire_coat(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """Two bright bands and clasps."""
    for y in (bell.waist + 0.02, bell.hem - 0.035):
        band = [(-1.2 * bell.half, y), (0.0, y + 0.012), (1.2 * bell.half, y)]
        sheet.line(body.shape(band), 0.034 * body.scale, "#f6e04a", inside=True)
        sheet.line(body.shape(band), 0.012 * body.scale, "#d6d8dc", inside=True)
    draw_seam(sheet, body, look, bones, bell)
    draw_collar(sheet, body, bones, bell, darken(look.coat, 0.2))


def trim_sailor_suit(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """Blue stripes, a square blue collar and a red knot."""
    (sx, sy), torso = bones.shoulders, bell.torso
    stripes = [
        body.ribbon([(-1.1 * torso, y), (0.0, y + 0.012), (1.1 * torso, y)], (0.016,) * 3)
        for y in (sy + 0.13, sy + 0.175, sy + 0.22, sy + 0.265)
    ]
    sheet.piece(stripes, "#3f6aa8", inside=True, edge=0)
    collar = [(sx - 0.70 * torso, sy + 0.005), (sx + 0.5 * torso, sy - 0.005),
              (sx + 0.66 * torso, sy + 0.05), (sx + 0.26 * torso, sy + 0.115),
              (sx - 0.70 * torso, sy + 0.085)]  # fmt: skip
    sheet.piece(body.shape(collar), "#3f6aa8", "#2f528a", shadow=0.25)
    knot = [body.ellipse(sx + 0.28 * torso, sy + 0.115, 0.018),
            body.shape([(sx + 0.28 * torso, sy + 0.11), (sx + 0.14 * torso, sy + 0.17),
                        (sx + 0.42 * torso, sy + 0.175)])]  # fmt: skip
    sheet.piece(knot, "#d8453e", shadow=0.2)


def trim_motley(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A clown's: pompoms, big dots and a ruff."""
    (sx, sy), torso = bones.shoulders, bell.torso
    dots = [
        body.ellipse(x * torso, sy + y, 0.026)
        for x, y in ((-0.55, 0.13), (-0.1, 0.20), (-0.62, 0.26), (0.68, 0.24), (0.0, 0.31))
    ]
    sheet.piece(dots, "#4a8fd0", inside=True, edge=0)
    pompoms = [body.ellipse(0.36 * torso, sy + y, 0.024) for y in (0.10, 0.19, 0.28)]
    sheet.piece(pompoms, "#d8453e", shadow=0.25)
    ruff = [body.ellipse(sx + x * torso, sy + 0.012, 0.036, 0.030)
            for x in (-0.56, -0.30, -0.04, 0.22, 0.48)]  # fmt: skip
    sheet.piece(ruff, "#fffaf0", "#e6dcd2", shadow=0.3)


def trim_vest(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A cowboy's: a leather vest with a star, and a neckerchief."""
    (sx, sy), torso, stoop = bones.shoulders, bell.torso, bones.stoop
    vest = [(sx - 0.66 * torso, sy + 0.0), (sx + 0.02 * torso, sy),
            (0.24 * torso + stoop * 0.3, bell.waist), (0.20 * torso, bell.hem + 0.02),
            (-1.0 * torso, bell.hem + 0.02), (-0.9 * torso, bell.waist)]  # fmt: skip
    sheet.piece(body.shape(vest), "#8a5a38", "#6b4230", inside=True, edge=0.1)
    star = Place(*body.at(sx - 0.22 * torso, sy + 0.115), 0.030 * body.scale)
    sheet.piece(star.shape(STAR), "#f2d27a", shadow=0.25)
    cloth = [(sx - 0.44 * torso, sy - 0.012), (sx + 0.52 * torso, sy - 0.012),
             (sx + 0.22 * torso, sy + 0.085)]  # fmt: skip
    sheet.piece(body.curve(cloth, 4), "#d8453e", "#b0343a", shadow=0.25)
    draw_belt(sheet, body, bones, bell, "#4a3028")


def trim_tights(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A superhero's: a star on the chest, a belt and shorts."""
    (sx, sy), torso = bones.shoulders, bell.torso
    shorts = [(-1.1 * torso, bones.hips[1] - 0.035), (1.1 * torso, bones.hips[1] - 0.045),
              (1.1 * torso, bell.hem + 0.04), (-1.1 * torso, bell.hem + 0.04)]  # fmt: skip
    sheet.piece(body.shape(shorts), look.cape or "#c8392e", inside=True, edge=0)
    disc = body.inner(sx + 0.16 * torso, sy + 0.105, 0.05)
    sheet.piece(disc.ellipse(0, 0, 1.0), "#fff0b8", shadow=0.15)
    sheet.piece(disc.inner(0, 0, 0.86).shape(STAR), "#e0a02a", shadow=0.1)
    draw_belt(sheet, body, bones, bell, _GOLD, "#fff0b8")


def trim_tutu(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A ballerina's stiff skirt in layers."""
    y, lag = bones.hips[1] - 0.02, bell.lag
    for reach, lift, share in ((1.95, 0.03, 0.1), (1.7, 0.012, 0.3), (1.35, 0.0, 0.5)):
        half = reach * bell.torso
        skirt = [(-half + lag, y + lift), (-half * 0.5, y - 0.045), (half * 0.5, y - 0.045),
                 (half + lag, y + lift), (half * 0.5, y + lift + 0.03), (0.0, y + lift + 0.012),
                 (-half * 0.5, y + lift + 0.03)]  # fmt: skip
        sheet.piece(body.curve(skirt), lighten(look.coat, share), look.coat, shadow=0.2)


def trim_petals(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A fairy's skirt of petals."""
    reach = bell.hem - bell.waist + 0.045
    for x, turn in ((-0.72, 2.05), (0.72, 1.12), (-0.38, 1.82), (0.40, 1.34), (0.02, 1.57)):
        angle = turn + 2.0 * bell.lag
        petal = leaf(x * bell.torso, bell.waist + 0.0, reach, 0.62 * bell.half, angle)
        tint = lighten(look.coat, 0.30 - 0.2 * abs(x))
        sheet.piece(body.shape(petal), tint, darken(look.coat, 0.06), shadow=0.22)
    band = [(-0.8 * bell.torso, bell.waist + 0.012), (0.82 * bell.torso, bell.waist + 0.006)]
    sheet.line(body.shape(band), 0.028 * body.scale, "#8fc46a")


def trim_tail(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A mermaid's necklace of pearls."""
    (sx, sy), torso = bones.shoulders, bell.torso
    pearls = [
        body.ellipse(
            sx + (0.08 + 0.42 * math.cos(angle)) * torso, sy + 0.018 + 0.05 * math.sin(angle), 0.012
        )
        for angle in (0.2, 0.75, 1.3, 1.85, 2.4, 2.95)
    ]
    sheet.piece(pearls, "#fff6ea", shadow=0.2)
