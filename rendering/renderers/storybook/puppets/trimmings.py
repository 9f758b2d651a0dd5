"""What makes one outfit a coat and another a uniform. Unit: the body's height."""

from __future__ import annotations

from dataclasses import dataclass

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .look import Look
from .place import Place
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


def front(bones: Skeleton, bell: Bell) -> list[Point]:
    """Where the garment closes, from the throat down the leaning chest to the hem."""
    (sx, sy), stoop, torso = bones.shoulders, bones.stoop, bell.torso
    return [
        (sx + 0.26 * torso, sy + 0.05),
        (0.42 * torso + stoop * 0.2, bell.waist),
        (bell.half * 0.42 + bell.lag * 0.6, bell.hem),
    ]


def draw_seam(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    seam = body.shape(front(bones, bell))
    sheet.line(seam, 0.007 * body.scale, darken(look.coat, 0.3), inside=True)


def draw_buttons(
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


def draw_belt(
    sheet: Sheet, body: Place, bones: Skeleton, bell: Bell, colour: Colour, buckle: str = _GOLD
) -> None:
    y = bones.hips[1] - 0.045
    belt = [(-0.95 * bell.torso, y), (0.0, y + 0.014), (0.98 * bell.torso, y - 0.004)]
    sheet.line(body.shape(belt), 0.030 * body.scale, colour, inside=True)
    sheet.piece(body.ellipse(0.42 * bell.torso, y + 0.010, 0.017), buckle, shadow=0.2)


def draw_lapels(
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


def draw_collar(sheet: Sheet, body: Place, bones: Skeleton, bell: Bell, cloth: Colour) -> None:
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


def draw_pocket(
    sheet: Sheet, body: Place, bones: Skeleton, bell: Bell, colour: Colour, y: float
) -> None:
    across = -0.10 * bell.torso
    flap = [(across, y), (across + 0.40 * bell.torso, y + 0.004)]
    sheet.line(body.shape(flap), 0.012 * body.scale, colour, inside=True)


def trim_coat(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A seam, a row of buttons, a collar and a pocket; ermine for a king."""
    draw_seam(sheet, body, look, bones, bell)
    draw_buttons(sheet, body, bones, bell, lighten(look.coat, 0.55))
    if look.hat == "crown":
        hem = [(-bell.half - bell.lag, bell.hem - 0.016), (0.0, bell.hem + 0.0),
               (bell.half + bell.lag, bell.hem - 0.016)]  # fmt: skip
        if look.outfit == "robe":
            sheet.line(body.shape(hem), 0.05 * body.scale, "#fffaf0", inside=True)
        _draw_fur_collar(sheet, body, bones, bell)
        return
    if look.hat == "tricorn":
        draw_belt(sheet, body, bones, bell, "#3a2a30")
    else:
        dark = darken(look.coat, 0.24)
        draw_pocket(sheet, body, bones, bell, dark, bones.hips[1] + 0.01)
    draw_collar(sheet, body, bones, bell, lighten(look.coat, 0.14))


def trim_dress(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
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
    draw_collar(sheet, body, bones, bell, _CREAM)


def trim_gown(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A light panel down the front, a sash and a collar; a witch's has none."""
    if look.hat == "pointed":
        draw_belt(sheet, body, bones, bell, "#2a2038")
        draw_collar(sheet, body, bones, bell, lighten(look.coat, 0.12))
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
    draw_collar(sheet, body, bones, bell, _CREAM)
    if look.hat == "crown":
        _draw_fur_collar(sheet, body, bones, bell)


def trim_suit(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
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


def trim_tunic(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A belt with a buckle; patches on a giant's."""
    if look.kind == "giant":
        patch = [(-0.5 * bell.torso, bell.waist + 0.02), (-0.1 * bell.torso, bell.waist + 0.01),
                 (-0.12 * bell.torso, bell.waist + 0.08),
                 (-0.52 * bell.torso, bell.waist + 0.085)]  # fmt: skip
        sheet.piece(body.shape(patch), lighten(look.coat, 0.35), inside=True, edge=0.1)
    draw_belt(sheet, body, bones, bell, darken(look.shoes, 0.1))
    if look.hat == "crown":
        _draw_fur_collar(sheet, body, bones, bell)
    else:
        draw_collar(sheet, body, bones, bell, lighten(look.coat, 0.16))


def trim_jacket(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A zip, a ribbed hem and a pocket; a cook's has two rows of buttons."""
    if look.hat == "chef":
        for across in (0.10, 0.48):
            draw_buttons(sheet, body, bones, bell, "#8a8f9a", across)
        return
    rib = [(-bell.half, bell.hem - 0.012), (0.0, bell.hem), (bell.half, bell.hem - 0.012)]
    sheet.line(body.shape(rib), 0.034 * body.scale, darken(look.coat, 0.22), inside=True)
    draw_seam(sheet, body, look, bones, bell)
    draw_pocket(sheet, body, bones, bell, darken(look.coat, 0.26), bell.waist + 0.045)
    draw_lapels(sheet, body, bones, bell, _CREAM, lighten(look.coat, 0.10))


def trim_hoodie(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
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


def trim_overalls(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
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
    draw_pocket(sheet, body, bones, bell, darken(cloth, 0.25), bell.waist + 0.0)


def trim_romper(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
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


def trim_armour(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
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
    draw_belt(sheet, body, bones, bell, "#5a3a2c")
