"""What makes one outfit a coat and another a uniform. Unit: the body's height."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point, leaf
from ..kit.paper import Sheet
from .look import Look
from .place import STAR, Place
from .skeletons import Skeleton

_CREAM = "#fff4de"
_GOLD = "#f2c76a"


@dataclass(frozen=True, slots=True)
class Bell:
    """Measures of a garment in a pose: its torso, its hem's height, half width and lag."""

    torso: float
    hem: float
    half: float
    lag: float
    waist: float


def _front(bones: Skeleton, bell: Bell) -> list[Point]:
    """Where the garment closes, from the throat down the leaning chest to the hem."""
    (sx, sy), stoop, torso = bones.shoulders, bones.stoop, bell.torso
    return [
        (sx + 0.26 * torso, sy + 0.05),
        (0.42 * torso + stoop * 0.2, bell.waist),
        (bell.half * 0.42 + bell.lag * 0.6, bell.hem),
    ]


def _draw_seam(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    seam = body.shape(_front(bones, bell))
    sheet.line(seam, 0.007 * body.scale, darken(look.coat, 0.3), inside=True)


def _draw_buttons(
    sheet: Sheet, body: Place, bones: Skeleton, bell: Bell, colour: Colour, across: float = 0.33
) -> None:
    sy, stoop = bones.shoulders[1], bones.stoop
    buttons = [
        body.ellipse(
            across * bell.torso + stoop * (1 - along) * 0.5,
            sy + along * (bones.hips[1] - sy),
            0.011,
        )
        for along in (0.3, 0.52, 0.74)
    ]
    sheet.piece(buttons, colour, shadow=0.2, edge=0)


def _draw_belt(
    sheet: Sheet, body: Place, bones: Skeleton, bell: Bell, colour: Colour, buckle: str = _GOLD
) -> None:
    y = bones.hips[1] - 0.045
    belt = [(-0.95 * bell.torso, y), (0.0, y + 0.014), (0.98 * bell.torso, y - 0.004)]
    sheet.line(body.shape(belt), 0.030 * body.scale, colour, inside=True)
    sheet.piece(body.ellipse(0.42 * bell.torso, y + 0.010, 0.017), buckle, shadow=0.2)


def _draw_lapels(
    sheet: Sheet, body: Place, bones: Skeleton, bell: Bell, shirt: Colour, lapel: Colour
) -> None:
    """An open neck: a wedge of shirt between two lapels."""
    (sx, sy), torso = bones.shoulders, bell.torso
    low = (0.40 * torso + bones.stoop * 0.3, sy + 0.62 * (bell.waist - sy) + 0.02)
    wedge = [(sx - 0.06 * torso, sy - 0.004), (sx + 0.46 * torso, sy), low]
    near = [(sx - 0.10 * torso, sy - 0.004), (sx + 0.06 * torso, sy), low,
            (sx - 0.02 * torso, sy + 0.06)]  # fmt: skip
    far = [(sx + 0.40 * torso, sy), (sx + 0.54 * torso, sy + 0.01), (sx + 0.60 * torso, sy + 0.05),
           low]  # fmt: skip
    sheet.piece(body.shape(wedge), shirt, shadow=0, inside=True)
    sheet.piece([body.shape(near), body.shape(far)], lapel, shadow=0.25)


def _draw_collar(sheet: Sheet, body: Place, bones: Skeleton, bell: Bell, cloth: Colour) -> None:
    (sx, sy), torso = bones.shoulders, bell.torso
    collar = [(sx - 0.34 * torso, sy - 0.01), (sx + 0.40 * torso, sy - 0.005),
              (sx + 0.52 * torso, sy + 0.045), (sx + 0.1 * torso, sy + 0.07),
              (sx - 0.4 * torso, sy + 0.045)]  # fmt: skip
    sheet.piece(body.curve(collar), cloth, shadow=0.25)


def _draw_fur_collar(sheet: Sheet, body: Place, bones: Skeleton, bell: Bell) -> None:
    (sx, sy), torso = bones.shoulders, bell.torso
    fur = [(sx - 0.62 * torso, sy + 0.035), (sx - 0.1 * torso, sy + 0.055),
           (sx + 0.62 * torso, sy + 0.035)]  # fmt: skip
    spots = [body.ellipse(sx + x * torso, sy + 0.052, 0.008, 0.012) for x in (-0.35, 0.05, 0.42)]
    sheet.piece(body.ribbon(fur, (0.055, 0.065, 0.055)), "#fffaf0", shadow=0.3)
    sheet.piece(spots, "#4a3f4a", shadow=0, edge=0)


def _draw_pocket(
    sheet: Sheet, body: Place, bones: Skeleton, bell: Bell, colour: Colour, y: float
) -> None:
    across = -0.10 * bell.torso
    flap = [(across, y), (across + 0.40 * bell.torso, y + 0.004)]
    sheet.line(body.shape(flap), 0.012 * body.scale, colour, inside=True)


def _trim_coat(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A seam, a row of buttons, a collar and a pocket; ermine for a king."""
    _draw_seam(sheet, body, look, bones, bell)
    _draw_buttons(sheet, body, bones, bell, lighten(look.coat, 0.55))
    if look.hat == "crown":
        hem = [(-bell.half - bell.lag, bell.hem - 0.016), (0.0, bell.hem + 0.0),
               (bell.half + bell.lag, bell.hem - 0.016)]  # fmt: skip
        if look.outfit == "robe":
            sheet.line(body.shape(hem), 0.05 * body.scale, "#fffaf0", inside=True)
        _draw_fur_collar(sheet, body, bones, bell)
        return
    if look.hat == "tricorn":
        _draw_belt(sheet, body, bones, bell, "#3a2a30")
    else:
        dark = darken(look.coat, 0.24)
        _draw_pocket(sheet, body, bones, bell, dark, bones.hips[1] + 0.01)
    _draw_collar(sheet, body, bones, bell, lighten(look.coat, 0.14))


def _trim_dress(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """Dots along the hem, a waistband and a cream collar."""
    dots = [
        body.ellipse(bell.half * (0.21 * i - 0.85) + bell.lag, bell.hem - 0.028 - 0.004 * (i % 2),
                     0.0135)
        for i in range(9)
    ]  # fmt: skip
    sheet.piece(dots, lighten(look.coat, 0.75), inside=True, edge=0)
    band = [(-0.86 * bell.torso, bell.waist + 0.045), (0.0, bell.waist + 0.056),
            (0.88 * bell.torso, bell.waist + 0.04)]  # fmt: skip
    sheet.line(body.shape(band), 0.014 * body.scale, darken(look.coat, 0.22), inside=True)
    _draw_collar(sheet, body, bones, bell, _CREAM)


def _trim_gown(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A light panel down the front, a sash and a collar; a witch's has none."""
    if look.hat == "pointed":
        _draw_belt(sheet, body, bones, bell, "#2a2038")
        _draw_collar(sheet, body, bones, bell, lighten(look.coat, 0.12))
        return
    panel = [
        (0.30 * bell.torso, bell.waist + 0.05),
        (0.52 * bell.torso, bell.waist + 0.05),
        (bell.half * 0.78 + bell.lag, bell.hem + 0.004),
        (bell.half * 0.10 + bell.lag, bell.hem + 0.010),
    ]
    sheet.piece(body.curve(panel), lighten(look.coat, 0.42), lighten(look.coat, 0.22), inside=True)
    sash = [(-0.80 * bell.torso, bell.waist + 0.035), (0.0, bell.waist + 0.055),
            (0.82 * bell.torso, bell.waist + 0.03)]  # fmt: skip
    sheet.line(body.shape(sash), 0.022 * body.scale, _GOLD, inside=True)
    _draw_collar(sheet, body, bones, bell, _CREAM)
    if look.hat == "crown":
        _draw_fur_collar(sheet, body, bones, bell)


def _trim_suit(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A space suit's chest panel with three lights, and its belt."""
    hip_y, torso = bones.hips[1], bell.torso
    belt = [(-torso, hip_y - 0.02), (torso, hip_y - 0.02)]
    sheet.line(body.shape(belt), 0.02 * body.scale, "#e0783a", inside=True)
    panel = [(-0.3 * torso, hip_y - 0.17), (0.66 * torso, hip_y - 0.17),
             (0.68 * torso, hip_y - 0.06), (-0.28 * torso, hip_y - 0.06)]  # fmt: skip
    sheet.piece(body.curve(panel), look.trim, shadow=0.25)
    for i, colour in enumerate(("#e4572e", "#f2b632", "#3aa6a0")):
        light = body.ellipse((0.27 * i - 0.06) * torso, hip_y - 0.115, 0.014)
        sheet.piece(light, colour, shadow=0.2)


def _trim_tunic(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A belt with a buckle; patches on a giant's."""
    if look.kind == "giant":
        patch = [(-0.5 * bell.torso, bell.waist + 0.02), (-0.1 * bell.torso, bell.waist + 0.01),
                 (-0.12 * bell.torso, bell.waist + 0.08),
                 (-0.52 * bell.torso, bell.waist + 0.085)]  # fmt: skip
        sheet.piece(body.shape(patch), lighten(look.coat, 0.35), inside=True, edge=0.1)
    _draw_belt(sheet, body, bones, bell, darken(look.shoes, 0.1))
    if look.hat == "crown":
        _draw_fur_collar(sheet, body, bones, bell)
    else:
        _draw_collar(sheet, body, bones, bell, lighten(look.coat, 0.16))


def _trim_jacket(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A zip, a ribbed hem and a pocket; a cook's has two rows of buttons."""
    if look.hat == "chef":
        for across in (0.10, 0.48):
            _draw_buttons(sheet, body, bones, bell, "#8a8f9a", across)
        return
    rib = [(-bell.half, bell.hem - 0.012), (0.0, bell.hem), (bell.half, bell.hem - 0.012)]
    sheet.line(body.shape(rib), 0.034 * body.scale, darken(look.coat, 0.22), inside=True)
    _draw_seam(sheet, body, look, bones, bell)
    _draw_pocket(sheet, body, bones, bell, darken(look.coat, 0.26), bell.waist + 0.045)
    _draw_lapels(sheet, body, bones, bell, _CREAM, lighten(look.coat, 0.10))


def _trim_hoodie(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A pouch, two strings and the hood on the shoulders."""
    (sx, sy), torso = bones.shoulders, bell.torso
    pouch = [(-0.20 * torso, bell.waist + 0.075), (0.56 * torso, bell.waist + 0.07),
             (0.72 * torso, bell.hem - 0.03), (-0.36 * torso, bell.hem - 0.026)]  # fmt: skip
    sheet.piece(body.shape(pouch), darken(look.coat, 0.12), inside=True, edge=0.1)
    hood = [(sx - 0.62 * torso, sy + 0.012), (sx - 0.1 * torso, sy + 0.045),
            (sx + 0.5 * torso, sy + 0.02)]  # fmt: skip
    sheet.piece(body.ribbon(hood, (0.06, 0.05, 0.03)), darken(look.coat, 0.16), shadow=0.25)
    strings = [body.ribbon([(sx + x * torso, sy + 0.04), (sx + x * torso, sy + 0.10)],
                           (0.009, 0.009)) for x in (0.12, 0.40)]  # fmt: skip
    sheet.piece(strings, _CREAM, shadow=0.1, edge=0)


def _trim_overalls(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A bib on two straps, and trousers as far up as the waist."""
    (sx, sy), torso, stoop = bones.shoulders, bell.torso, bones.stoop
    cloth, top = look.trousers, bell.waist + 0.025
    lower = [(-1.1 * torso, top), (1.1 * torso, top - 0.01), (1.2 * torso, bell.hem + 0.04),
             (-1.2 * torso, bell.hem + 0.04)]  # fmt: skip
    bib = [
        (sx - 0.08 * torso, sy + 0.075),
        (sx + 0.52 * torso, sy + 0.075),
        (0.66 * torso + stoop * 0.3, top + 0.02),
        (-0.24 * torso + stoop * 0.3, top + 0.02),
    ]
    straps = [body.ribbon([(sx + x * torso, sy - 0.01), (sx + (x + 0.06) * torso, sy + 0.085)],
                          (0.026, 0.026)) for x in (-0.14, 0.38)]  # fmt: skip
    sheet.piece(body.shape(lower), cloth, darken(cloth, 0.1), inside=True, edge=0)
    sheet.piece([body.curve(bib, 4), *straps], lighten(cloth, 0.06), cloth, shadow=0.2, inside=True)
    studs = [body.ellipse(sx + x * torso, sy + 0.088, 0.011) for x in (-0.06, 0.44)]
    sheet.piece(studs, _GOLD, shadow=0.2)
    _draw_pocket(sheet, body, bones, bell, darken(cloth, 0.25), bell.waist + 0.0)


def _trim_romper(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A baby's bib."""
    (sx, sy), torso = bones.shoulders, bell.torso
    bib = [(sx - 0.40 * torso, sy - 0.005), (sx + 0.50 * torso, sy), (sx + 0.56 * torso, sy + 0.09),
           (sx + 0.12 * torso, sy + 0.15), (sx - 0.34 * torso, sy + 0.09)]  # fmt: skip
    sheet.piece(body.curve(bib), "#fffaf0", "#f0e6da", shadow=0.25)
    heart = body.inner(sx + 0.10 * torso, sy + 0.085, 0.03)
    sheet.piece(
        [
            heart.ellipse(-0.4, -0.2, 0.5),
            heart.ellipse(0.4, -0.2, 0.5),
            heart.shape([(-0.85, 0.0), (0.85, 0.0), (0.0, 1.0)]),
        ],
        "#e0607a",
        shadow=0.1,
    )


def _trim_armour(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A tabard in the knight's colour with a cross on it, and a belt."""
    (sx, sy), torso, stoop = bones.shoulders, bell.torso, bones.stoop
    tabard = [(sx - 0.22 * torso, sy), (sx + 0.56 * torso, sy + 0.01),
              (0.62 * torso + stoop * 0.2, bell.waist), (bell.half * 0.80 + bell.lag, bell.hem),
              (-bell.half * 0.30 + bell.lag, bell.hem + 0.01),
              (-0.30 * torso + stoop * 0.2, bell.waist)]  # fmt: skip
    sheet.piece(body.curve(tabard, 5), lighten(look.coat, 0.06), darken(look.coat, 0.12))
    x, y = sx + 0.20 * torso, (sy + bell.waist) / 2 + 0.02
    cross = [
        body.ribbon([(x, y - 0.045), (x, y + 0.055)], (0.024, 0.024)),
        body.ribbon([(x - 0.036, y - 0.01), (x + 0.036, y - 0.01)], (0.024, 0.024)),
    ]
    sheet.piece(cross, _GOLD, shadow=0.15, edge=0)
    _draw_belt(sheet, body, bones, bell, "#5a3a2c")


def _trim_lab_coat(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A doctor's: open at the neck, a stethoscope round it, a pen in the pocket."""
    (sx, sy), torso = bones.shoulders, bell.torso
    _draw_seam(sheet, body, look, bones, bell)
    _draw_lapels(sheet, body, bones, bell, "#6fa8c8", "#fffdf8")
    tube = [(sx - 0.24 * torso, sy + 0.01), (sx - 0.04 * torso, sy + 0.10),
            (sx + 0.24 * torso, sy + 0.145), (sx + 0.52 * torso, sy + 0.10),
            (sx + 0.50 * torso, sy + 0.02)]  # fmt: skip
    sheet.line(body.shape(tube), (0.015 * body.scale,) * 2, "#34405c", shadow=0.15)
    sheet.piece(body.ellipse(sx + 0.24 * torso, sy + 0.165, 0.026), "#b8c0cc", shadow=0.25)
    _draw_pocket(sheet, body, bones, bell, "#c9c2b8", bones.hips[1])


def _trim_uniform(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """Gold buttons, a belt, a tie and a badge."""
    (sx, sy), torso = bones.shoulders, bell.torso
    _draw_lapels(sheet, body, bones, bell, "#fdf6ea", lighten(look.coat, 0.08))
    tie = [(sx + 0.24 * torso, sy + 0.015), (sx + 0.32 * torso, sy + 0.09)]
    sheet.line(body.shape(tie), (0.014 * body.scale, 0.026 * body.scale), "#242a44")
    _draw_buttons(sheet, body, bones, bell, _GOLD)
    badge = Place(*body.at(sx - 0.14 * torso, sy + 0.10), 0.026 * body.scale)
    sheet.piece(badge.shape(STAR), _GOLD, shadow=0.25)
    _draw_belt(sheet, body, bones, bell, "#1f2438")


def _trim_fire_coat(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """Two bright bands and clasps."""
    for y in (bell.waist + 0.02, bell.hem - 0.035):
        band = [(-1.2 * bell.half, y), (0.0, y + 0.012), (1.2 * bell.half, y)]
        sheet.line(body.shape(band), 0.034 * body.scale, "#f6e04a", inside=True)
        sheet.line(body.shape(band), 0.012 * body.scale, "#d6d8dc", inside=True)
    _draw_seam(sheet, body, look, bones, bell)
    _draw_collar(sheet, body, bones, bell, darken(look.coat, 0.2))


def _trim_sailor_suit(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
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


def _trim_motley(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
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


def _trim_vest(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
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
    _draw_belt(sheet, body, bones, bell, "#4a3028")


def _trim_tights(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A superhero's: a star on the chest, a belt and shorts."""
    (sx, sy), torso = bones.shoulders, bell.torso
    shorts = [(-1.1 * torso, bones.hips[1] - 0.035), (1.1 * torso, bones.hips[1] - 0.045),
              (1.1 * torso, bell.hem + 0.04), (-1.1 * torso, bell.hem + 0.04)]  # fmt: skip
    sheet.piece(body.shape(shorts), look.cape or "#c8392e", inside=True, edge=0)
    disc = body.inner(sx + 0.16 * torso, sy + 0.105, 0.05)
    sheet.piece(disc.ellipse(0, 0, 1.0), "#fff0b8", shadow=0.15)
    sheet.piece(disc.inner(0, 0, 0.86).shape(STAR), "#e0a02a", shadow=0.1)
    _draw_belt(sheet, body, bones, bell, _GOLD, "#fff0b8")


def _trim_tutu(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A ballerina's stiff skirt in layers."""
    y, lag = bones.hips[1] - 0.02, bell.lag
    for reach, lift, share in ((1.95, 0.03, 0.1), (1.7, 0.012, 0.3), (1.35, 0.0, 0.5)):
        half = reach * bell.torso
        skirt = [(-half + lag, y + lift), (-half * 0.5, y - 0.045), (half * 0.5, y - 0.045),
                 (half + lag, y + lift), (half * 0.5, y + lift + 0.03), (0.0, y + lift + 0.012),
                 (-half * 0.5, y + lift + 0.03)]  # fmt: skip
        sheet.piece(body.curve(skirt), lighten(look.coat, share), look.coat, shadow=0.2)


def _trim_petals(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A fairy's skirt of petals."""
    reach = bell.hem - bell.waist + 0.045
    for x, turn in ((-0.72, 2.05), (0.72, 1.12), (-0.38, 1.82), (0.40, 1.34), (0.02, 1.57)):
        angle = turn + 2.0 * bell.lag
        petal = leaf(x * bell.torso, bell.waist + 0.0, reach, 0.62 * bell.half, angle)
        tint = lighten(look.coat, 0.30 - 0.2 * abs(x))
        sheet.piece(body.shape(petal), tint, darken(look.coat, 0.06), shadow=0.22)
    band = [(-0.8 * bell.torso, bell.waist + 0.012), (0.82 * bell.torso, bell.waist + 0.006)]
    sheet.line(body.shape(band), 0.028 * body.scale, "#8fc46a")


def _trim_tail(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A mermaid's necklace of pearls."""
    (sx, sy), torso = bones.shoulders, bell.torso
    pearls = [
        body.ellipse(
            sx + (0.08 + 0.42 * math.cos(angle)) * torso, sy + 0.018 + 0.05 * math.sin(angle), 0.012
        )
        for angle in (0.2, 0.75, 1.3, 1.85, 2.4, 2.95)
    ]
    sheet.piece(pearls, "#fff6ea", shadow=0.2)


Trim = Callable[[Sheet, Place, Look, Skeleton, Bell], None]

TRIMMINGS: dict[str, Trim] = {
    "coat": _trim_coat,
    "robe": _trim_coat,
    "dress": _trim_dress,
    "gown": _trim_gown,
    "suit": _trim_suit,
    "tunic": _trim_tunic,
    "jacket": _trim_jacket,
    "hoodie": _trim_hoodie,
    "overalls": _trim_overalls,
    "romper": _trim_romper,
    "armour": _trim_armour,
    "lab coat": _trim_lab_coat,
    "uniform": _trim_uniform,
    "fire coat": _trim_fire_coat,
    "sailor suit": _trim_sailor_suit,
    "motley": _trim_motley,
    "vest": _trim_vest,
    "tights": _trim_tights,
    "tutu": _trim_tutu,
    "petals": _trim_petals,
    "tail": _trim_tail,
}
