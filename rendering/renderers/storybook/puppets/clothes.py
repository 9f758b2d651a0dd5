"""What people wear below the neck. Unit: the body's height; the ground is y = 0."""

from __future__ import annotations

from dataclasses import dataclass

from ..kit.colour import darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .look import Look
from .place import Place
from .skeletons import Skeleton

_CREAM = "#fff4de"


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
}


@dataclass(frozen=True, slots=True)
class _Bell:
    """Measures of the garment in a pose: its hem's height, half width and lag."""

    torso: float
    hem: float
    half: float
    lag: float
    waist: float


def _bell(look: Look, bones: Skeleton, *, seated: bool) -> _Bell:
    cut = CUTS[look.outfit]
    torso = bones.build.torso
    hem = -0.012 if seated else bones.hips[1] + cut.fall * bones.build.leg
    half = cut.flare * torso * (1.12 if seated else 1.0)
    return _Bell(torso, hem, half, bones.swing, (bones.shoulders[1] + bones.hips[1]) / 2)


def draw_outfit(sheet: Sheet, body: Place, look: Look, bones: Skeleton, *, seated: bool) -> None:
    """The garment, its shaded back and its trimmings."""
    bell = _bell(look, bones, seated=seated)
    fold = darken(look.coat, 0.12) if look.outfit == "suit" else look.trim
    sheet.piece(body.curve(_outline(bell, bones)), look.coat, fold)
    shade = body.curve(_back_shade(bell, bones))
    blur = 0.010 * body.scale
    dark = darken(look.coat, 0.3)
    sheet.piece(shade, dark, inside=True, edge=0, opacity=0.28, blur=blur)
    _TRIMMINGS[look.outfit](sheet, body, look, bones, bell)


def _outline(bell: _Bell, bones: Skeleton) -> list[Point]:
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


def _back_shade(bell: _Bell, bones: Skeleton) -> list[Point]:
    shoulder_y = bones.shoulders[1]
    return [
        (-bell.half - bell.lag, bell.hem),
        (-bell.half * 0.4, shoulder_y + 0.1),
        (-0.55 * bell.torso, shoulder_y + 0.05),
        (-bell.half * 0.2, bones.hips[1]),
        (-bell.half * 0.45, bell.hem + 0.02),
    ]


def _trim_coat(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: _Bell) -> None:
    """A front seam and a row of buttons down the leaning chest."""
    (sx, sy), stoop, torso = bones.shoulders, bones.stoop, bell.torso
    seam = [
        (sx + 0.26 * torso, sy + 0.05),
        (0.42 * torso + stoop * 0.2, bell.waist),
        (bell.half * 0.42 + bell.lag * 0.6, bell.hem),
    ]
    sheet.line(body.shape(seam), 0.007 * body.scale, darken(look.coat, 0.3), inside=True)
    buttons = [
        body.ellipse(
            0.33 * torso + stoop * (1 - along) * 0.5, sy + along * (bones.hips[1] - sy), 0.011
        )
        for along in (0.3, 0.52, 0.74)
    ]
    sheet.piece(buttons, lighten(look.coat, 0.55), shadow=0.2, edge=0)
    if look.hat == "crown":
        _draw_fur_collar(sheet, body, bones, bell)


def _trim_dress(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: _Bell) -> None:
    """Dots along the hem and a cream collar."""
    dots = [
        body.ellipse(bell.half * (0.21 * i - 0.85) + bell.lag, bell.hem - 0.028 - 0.004 * (i % 2),
                     0.0135)
        for i in range(9)
    ]  # fmt: skip
    sheet.piece(dots, lighten(look.coat, 0.75), inside=True, edge=0)
    _draw_collar(sheet, body, bones, bell)


def _trim_gown(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: _Bell) -> None:
    """A light panel down the front, a sash and a collar."""
    panel = [
        (0.30 * bell.torso, bell.waist + 0.05),
        (0.52 * bell.torso, bell.waist + 0.05),
        (bell.half * 0.78 + bell.lag, bell.hem + 0.004),
        (bell.half * 0.10 + bell.lag, bell.hem + 0.010),
    ]
    sheet.piece(body.curve(panel), lighten(look.coat, 0.42), lighten(look.coat, 0.22), inside=True)
    sash = [(-0.80 * bell.torso, bell.waist + 0.035), (0.0, bell.waist + 0.055),
            (0.82 * bell.torso, bell.waist + 0.03)]  # fmt: skip
    sheet.line(body.shape(sash), 0.022 * body.scale, "#f2c76a", inside=True)
    _draw_collar(sheet, body, bones, bell)


def _trim_suit(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: _Bell) -> None:
    """A space suit's chest panel with three lights."""
    hip_y, torso = bones.hips[1], bell.torso
    panel = [(-0.5 * torso, hip_y - 0.17), (0.62 * torso, hip_y - 0.17),
             (0.66 * torso, hip_y - 0.06), (-0.48 * torso, hip_y - 0.06)]  # fmt: skip
    sheet.piece(body.curve(panel), look.trim, shadow=0.25)
    for i, colour in enumerate(("#e4572e", "#f2b632", "#3aa6a0")):
        light = body.ellipse((0.27 * i - 0.18) * torso, hip_y - 0.115, 0.014)
        sheet.piece(light, colour, shadow=0.2)


def _trim_tunic(sheet: Sheet, body: Place, look: Look, bones: Skeleton, bell: _Bell) -> None:
    """A belt with a buckle."""
    y = bones.hips[1] - 0.045
    belt = [(-0.95 * bell.torso, y), (0.0, y + 0.014), (0.98 * bell.torso, y - 0.004)]
    sheet.line(body.shape(belt), 0.030 * body.scale, darken(look.shoes, 0.1), inside=True)
    sheet.piece(body.ellipse(0.42 * bell.torso, y + 0.010, 0.017), "#f2c76a", shadow=0.2)
    if look.hat == "crown":
        _draw_fur_collar(sheet, body, bones, bell)


_TRIMMINGS = {
    "coat": _trim_coat,
    "robe": _trim_coat,
    "dress": _trim_dress,
    "gown": _trim_gown,
    "suit": _trim_suit,
    "tunic": _trim_tunic,
}


def _draw_collar(sheet: Sheet, body: Place, bones: Skeleton, bell: _Bell) -> None:
    (sx, sy), torso = bones.shoulders, bell.torso
    collar = [(sx - 0.34 * torso, sy - 0.01), (sx + 0.40 * torso, sy - 0.005),
              (sx + 0.52 * torso, sy + 0.045), (sx + 0.1 * torso, sy + 0.07),
              (sx - 0.4 * torso, sy + 0.045)]  # fmt: skip
    sheet.piece(body.curve(collar), _CREAM, shadow=0.25)


def _draw_fur_collar(sheet: Sheet, body: Place, bones: Skeleton, bell: _Bell) -> None:
    (sx, sy), torso = bones.shoulders, bell.torso
    fur = [(sx - 0.62 * torso, sy + 0.035), (sx - 0.1 * torso, sy + 0.055),
           (sx + 0.62 * torso, sy + 0.035)]  # fmt: skip
    spots = [body.ellipse(sx + x * torso, sy + 0.052, 0.008, 0.012) for x in (-0.35, 0.05, 0.42)]
    sheet.piece(body.ribbon(fur, (0.055, 0.065, 0.055)), "#fffaf0", shadow=0.3)
    sheet.piece(spots, "#4a3f4a", shadow=0, edge=0)


def draw_scarf(sheet: Sheet, body: Place, look: Look, bones: Skeleton) -> None:
    """A wrap and a tail that trails 90 degrees behind the walk."""
    (sx, sy), torso, lag = bones.shoulders, bones.build.torso, bones.swing
    wrap = [(sx - 0.48 * torso, sy - 0.022), (sx + 0.05 * torso, sy - 0.012),
            (sx + 0.6 * torso, sy - 0.022), (sx + 0.64 * torso, sy + 0.03),
            (sx + 0.1 * torso, sy + 0.055), (sx - 0.54 * torso, sy + 0.032)]  # fmt: skip
    tail = [(sx - 0.40 * torso, sy + 0.02), (sx - 0.9 * torso - lag, sy + 0.06),
            (sx - 1.35 * torso - 2 * lag, sy + 0.05 + lag),
            (sx - 1.75 * torso - 2 * lag, sy + 0.09 - lag)]  # fmt: skip
    sheet.piece(body.curve(wrap), look.scarf)
    sheet.piece(body.ribbon(tail, (0.03, 0.04, 0.035, 0.045)), darken(look.scarf, 0.1))
