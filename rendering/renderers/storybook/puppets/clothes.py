"""What people wear below the neck. Unit: the body's height; the ground is y = 0."""

from __future__ import annotations

from dataclasses import dataclass

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .look import Look
from .outfits import TRIMMINGS
from .place import Place
from .skeletons import Skeleton
from .trimmings import Bell

_STEEL = "#aab4c4"


@dataclass(frozen=True, slots=True)
class Cut:
    """How far an outfit falls below the hips, in legs, and its half width there, in torsos."""

    fall: float
    flare: float


CUTS = {
    "coat": Cut(0.50, 1.16),
    "dress": Cut(0.52, 1.42),
    "robe": Cut(0.93, 1.20),
    "gown": Cut(0.90, 1.85),
    "suit": Cut(0.18, 0.86),
    "tunic": Cut(0.28, 0.98),
    "jacket": Cut(0.15, 0.90),
    "hoodie": Cut(0.13, 0.94),
    "overalls": Cut(0.12, 0.84),
    "romper": Cut(0.34, 0.92),
    "armour": Cut(0.24, 0.94),
    "lab coat": Cut(0.60, 1.10),
    "uniform": Cut(0.14, 0.88),
    "fire coat": Cut(0.34, 1.06),
    "sailor suit": Cut(0.12, 0.88),
    "motley": Cut(0.24, 1.05),
    "vest": Cut(0.10, 0.86),
    "tights": Cut(0.06, 0.74),
    "tutu": Cut(0.08, 0.74),
    "petals": Cut(0.34, 1.20),
    "tail": Cut(0.06, 0.76),
}
_LEGS_IN_COAT = ("romper", "tights", "motley", "suit")


def sleeve_of(look: Look) -> Colour:
    return _STEEL if look.outfit == "armour" else look.coat


def stocking_of(look: Look) -> Colour:
    """The colour of a leg: most outfits have trousers or tights of their own below them."""
    if look.outfit == "armour":
        return _STEEL
    return look.coat if look.outfit in _LEGS_IN_COAT else look.trousers


def _bell(look: Look, bones: Skeleton, *, down: bool, rolling: bool) -> Bell:
    cut = CUTS[look.outfit]
    torso, leg, hip_y = bones.torso, bones.build.leg, bones.hips[1]
    hem = min(-0.012, hip_y + cut.fall * leg)
    half = cut.flare * torso
    if rolling:
        hem, half = hip_y + 0.035, 0.96 * torso
    elif down:
        hem = max(hem, -0.012) if cut.fall > 0.3 else min(-0.012, hip_y + 0.05)
        half *= 1.12
    waist = (bones.shoulders[1] + hip_y) / 2
    return Bell(torso, hem, half, bones.swing, waist)


def draw_outfit(
    sheet: Sheet, body: Place, look: Look, bones: Skeleton, *, down: bool, rolling: bool
) -> None:
    """The garment, its shaded back and its trimmings; `down` is sitting or kneeling."""
    bell = _bell(look, bones, down=down, rolling=rolling)
    if rolling and CUTS[look.outfit].fall > 0.4:
        _draw_lap(sheet, body, look, bones)
    cloth = _STEEL if look.outfit == "armour" else look.coat
    fold = darken(look.coat, 0.12) if look.outfit == "suit" else look.trim
    fold = darken(cloth, 0.25) if look.outfit == "armour" else fold
    sheet.piece(body.curve(_outline(bell, bones)), cloth, fold)
    shade = body.curve(_back_shade(bell, bones))
    blur = 0.010 * body.scale
    sheet.piece(shade, darken(cloth, 0.3), inside=True, edge=0, opacity=0.28, blur=blur)
    if bones.back:
        seam = [(bones.shoulders[0], bones.shoulders[1] + 0.05), (bell.lag * 0.5, bell.hem)]
        sheet.line(body.shape(seam), 0.006 * body.scale, darken(cloth, 0.3), inside=True)
        return
    TRIMMINGS[look.outfit](sheet, body, look, bones, bell)
    if look.apron:
        _draw_apron(sheet, body, look, bones, bell)


def _outline(bell: Bell, bones: Skeleton) -> list[Point]:
    (sx, sy), hip_y = bones.shoulders, bones.hips[1]
    torso, half, lag, stoop = bell.torso, bell.half, bell.lag, bones.stoop
    drop = bell.hem - hip_y
    return [
        (sx - 0.30 * torso, sy - 0.005),
        (sx + 0.30 * torso, sy),
        (sx + 0.66 * torso, sy + 0.07),
        (0.80 * torso + stoop * 0.2, bell.waist + 0.02),
        (half * 0.92 + lag * 0.6, hip_y + drop * 0.55),
        (half + lag, bell.hem),
        (half * 0.3 + lag, bell.hem + 0.018),
        (-half * 0.35 - lag, bell.hem + 0.016),
        (-half - lag, bell.hem - 0.002),
        (-half * 0.95 - lag * 0.6, hip_y + drop * 0.45),
        (-0.78 * torso + stoop * 0.15, bell.waist + 0.03),
        (sx - 0.66 * torso, sy + 0.07),
    ]


def _back_shade(bell: Bell, bones: Skeleton) -> list[Point]:
    shoulder_y = bones.shoulders[1]
    return [
        (-bell.half - bell.lag, bell.hem),
        (-bell.half * 0.4, shoulder_y + 0.1),
        (-0.55 * bell.torso, shoulder_y + 0.05),
        (-bell.half * 0.2, bones.hips[1]),
        (-bell.half * 0.45, bell.hem + 0.02),
    ]


def _draw_lap(sheet: Sheet, body: Place, look: Look, bones: Skeleton) -> None:
    """A skirt or a coat over the knees of somebody in a wheelchair."""
    leg, wide = bones.near_leg, bones.build.leg_width
    over = [(bones.hips[0] - 0.02, bones.hips[1] - 0.01), leg.joint,
            ((leg.joint[0] + leg.end[0]) / 2 + 0.01, (leg.joint[1] + leg.end[1]) / 2)]  # fmt: skip
    lap = body.ribbon(over, (wide * 1.9, wide * 1.8, wide * 1.7))
    sheet.piece(lap, lighten(look.coat, 0.03), look.trim)


def _draw_apron(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: Bell) -> None:
    """A bib, a skirt of it as far as the hem, and the strings at its waist."""
    (sx, sy), torso, stoop = bones.shoulders, bell.torso, bones.stoop
    hem = min(bell.hem - 0.01, bones.hips[1] + 0.42 * bones.build.leg)
    low = max(hem, bell.waist + 0.08)
    cloth = [
        (sx - 0.20 * torso, sy + 0.055),
        (sx + 0.58 * torso, sy + 0.055),
        (0.72 * torso + stoop * 0.3, bell.waist + 0.02),
        (bell.half * 0.90 + bell.lag, low),
        (-0.42 * bell.half + bell.lag, low + 0.012),
        (-0.48 * torso + stoop * 0.2, bell.waist + 0.03),
    ]
    tie = [(-0.84 * torso, bell.waist + 0.045), (0.0, bell.waist + 0.055),
           (0.82 * torso, bell.waist + 0.035)]  # fmt: skip
    pocket = [(0.20 * torso, bell.waist + 0.10), (0.62 * torso, bell.waist + 0.095)]
    sheet.piece(body.curve(cloth, 5), lighten(look.apron, 0.12), darken(look.apron, 0.08))
    sheet.line(body.shape(tie), 0.014 * body.scale, darken(look.apron, 0.16), inside=True)
    sheet.line(body.shape(pocket), 0.008 * body.scale, darken(look.apron, 0.28), inside=True)


def draw_cape(sheet: Sheet, body: Place, look: Look, bones: Skeleton) -> None:
    """A cape behind the back that trails 90 degrees behind the walk."""
    (sx, sy), torso, lag = bones.shoulders, bones.torso, bones.swing
    low = max(bones.hips[1] + 0.62 * bones.build.leg, sy + 0.2)
    low = min(low, -0.015)
    cloth = [(sx + 0.42 * torso, sy - 0.01), (sx - 0.30 * torso, sy - 0.02),
             (sx - 0.95 * torso, sy + 0.10), (-1.35 * torso - 1.5 * lag, (sy + low) / 2),
             (-1.75 * torso - 3 * lag, low), (-0.9 * torso - 2 * lag, low + 0.012),
             (0.1 * torso - lag, low - 0.01)]  # fmt: skip
    sheet.piece(body.curve(cloth), lighten(look.cape, 0.05), darken(look.cape, 0.22))


def draw_cape_collar(sheet: Sheet, body: Place, look: Look, bones: Skeleton) -> None:
    """What ties the cape at the throat; from behind, the whole of it."""
    (sx, sy), torso, lag = bones.shoulders, bones.torso, bones.swing
    if bones.back:
        low = min(-0.015, bones.hips[1] + 0.62 * bones.build.leg)
        cloth = [(sx - 0.62 * torso, sy), (sx + 0.62 * torso, sy), (1.1 * torso, (sy + low) / 2),
                 (1.45 * torso + lag, low), (0.0 + lag, low + 0.012),
                 (-1.45 * torso + lag, low), (-1.1 * torso, (sy + low) / 2)]  # fmt: skip
        sheet.piece(body.curve(cloth), lighten(look.cape, 0.05), darken(look.cape, 0.16))
        return
    yoke = [(sx - 0.62 * torso, sy + 0.05), (sx, sy + 0.035), (sx + 0.55 * torso, sy + 0.035)]
    sheet.piece(body.ribbon(yoke, (0.045, 0.05, 0.035)), darken(look.cape, 0.06), shadow=0.25)
    sheet.piece(body.ellipse(sx + 0.40 * torso, sy + 0.045, 0.018), "#f2c76a", shadow=0.2)


def draw_scarf(sheet: Sheet, body: Place, look: Look, bones: Skeleton) -> None:
    """A wrap and a tail that trails 90 degrees behind the walk."""
    (sx, sy), torso, lag = bones.shoulders, bones.build.torso, bones.swing
    wrap = [(sx - 0.48 * torso, sy - 0.022), (sx + 0.05 * torso, sy - 0.012),
            (sx + 0.6 * torso, sy - 0.022), (sx + 0.64 * torso, sy + 0.03),
            (sx + 0.1 * torso, sy + 0.055), (sx - 0.54 * torso, sy + 0.032)]  # fmt: skip
    tail = [(sx - 0.40 * torso, sy + 0.02), (sx - 0.9 * torso - lag, sy + 0.06),
            (sx - 1.35 * torso - 2 * lag, sy + 0.05 + lag),
            (sx - 1.75 * torso - 2 * lag, sy + 0.09 - lag)]  # fmt: skip
    sheet.piece(body.ribbon(tail, (0.03, 0.04, 0.035, 0.045)), darken(look.scarf, 0.1))
    sheet.piece(body.curve(wrap), lighten(look.scarf, 0.04), darken(look.scarf, 0.05))
