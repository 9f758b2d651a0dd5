"""Crab, spider, ant, crocodile and seal on the ground. Unit: the creature's length."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place
from .pose import Pose

_INK = "#2f2638"


def _step(pose: Pose, offset: float) -> float:
    return math.sin(pose.turn + offset) if pose.walking else 0.0


def draw_crab(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A broad shell on six legs, two pincers up, eyes on stalks."""
    crab = Place(0, -0.012 * abs(_step(pose, 0.0)) * look.height, look.height, pose.pitch)
    dark = darken(look.fur, 0.16)
    for side in (-1, 1):
        for i, (reach, knee) in enumerate(((0.40, 0.30), (0.48, 0.36), (0.52, 0.40))):
            step = 0.03 * _step(pose, 2.1 * i + side)
            leg: list[Point] = [
                (0.22 * side, -0.20),
                (knee * side, -0.24 + 0.05 * i),
                ((reach - 0.10 * i) * side + step, -0.01),
            ]
            sheet.piece(crab.ribbon(leg, (0.065, 0.055, 0.02)), dark, shadow=0.2)
        _draw_pincer(sheet, crab, look, pose, side)
    for x in (-0.10, 0.12):
        sheet.piece(crab.ribbon([(x, -0.36), (x * 1.2, -0.52)], (0.045, 0.04)), look.fur)
    shell = [(-0.36, -0.20), (-0.32, -0.36), (-0.12, -0.44), (0.12, -0.44), (0.32, -0.36),
             (0.36, -0.20), (0.20, -0.09), (-0.20, -0.09)]  # fmt: skip
    sheet.piece(crab.curve(shell), lighten(look.fur, 0.14), darken(look.fur, 0.10))
    spots = [crab.ellipse(x, y, 0.03) for x, y in ((-0.22, -0.34), (-0.12, -0.39), (0.24, -0.33))]
    sheet.piece(spots, lighten(look.fur, 0.4), inside=True, edge=0, opacity=0.8)
    for x in (-0.12, 0.144):
        sheet.piece(crab.ellipse(x, -0.55, 0.075), "#fffaf0", shadow=0.2, seam=False)
        draw_eye(sheet, crab, x + 0.012, -0.55, (0.040, 0.052), closed=pose.eyes_closed)
    _draw_grin(sheet, crab.inner(0.02, -0.24, 0.2), pose)


def _draw_pincer(sheet: Sheet, crab: Place, look: Look, pose: Pose, side: int) -> None:
    lift = 0.05 * _step(pose, 1.5 * side) + (0.06 if pose.arm is not None and side > 0 else 0.0)
    wrist = (0.50 * side, -0.46 - lift)
    arm = crab.ribbon([(0.30 * side, -0.26), (0.46 * side, -0.30), wrist], (0.07, 0.07, 0.06))
    sheet.piece(arm, darken(look.fur, 0.06), shadow=0.25)
    claw = Place(*crab.at(*wrist), crab.scale, 0.0, squeeze=side)
    gap = 0.03
    fixed = [
        (-0.06, 0.02),
        (-0.10, -0.12),
        (-0.02, -0.26),
        (0.04, -0.22),
        (0.0, -0.12),
        (0.03, -0.02),
    ]
    moving = [(0.03, 0.0), (0.02 + gap, -0.08), (0.05 + gap, -0.20), (0.12 + gap, -0.18),
              (0.14 + gap, -0.06), (0.08, 0.03)]  # fmt: skip
    sheet.piece([claw.curve(fixed, 5), claw.curve(moving, 5)], lighten(look.fur, 0.12), look.fur)


def _draw_grin(sheet: Sheet, face: Place, pose: Pose) -> None:
    """A mouth and two cheeks about (0, 0), as wide as the unit."""
    draw_blush(sheet, face, -0.75, -0.1, 0.4)
    draw_blush(sheet, face, 0.75, -0.1, 0.34)
    if pose.mouth > 0.05:
        gape = face.ellipse(0.0, 0.08, 0.28, 0.08 + 0.24 * pose.mouth)
        sheet.piece(gape, "#7a2434", shadow=0, edge=0)
        return
    smile = face.shape([(-0.40, -0.04), (0.0, 0.18), (0.40, -0.06)])
    sheet.line(smile, face.widths(0.06, 0.11, 0.06), "#6b2434")


def draw_spider(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A round furry body on eight bent legs, with big friendly eyes."""
    spider = Place(0, -0.01 * abs(_step(pose, 0.0)) * look.height, look.height, pose.pitch)
    for side, shade in ((1, 0.2), (-1, 0.0)):
        for i in range(4):
            step = 0.04 * _step(pose, 1.7 * i + 1.5 * side)
            spread = (0.26, 0.40, 0.50, 0.56)[i]
            knee = (0.62 * spread * side, -0.62 + 0.10 * i)
            foot = (spread * side + step, -0.008)
            hip = (0.10 * side, -0.30 + 0.02 * i)
            leg = spider.ribbon([hip, knee, (0.95 * spread * side, -0.30 + 0.04 * i), foot],
                                (0.05, 0.05, 0.04, 0.022))  # fmt: skip
            sheet.piece(leg, darken(look.fur, shade), shadow=0.2)
    sheet.piece(spider.ellipse(-0.14, -0.36, 0.24, 0.22), lighten(look.fur, 0.12),
                darken(look.fur, 0.12))  # fmt: skip
    mark = [spider.ellipse(-0.20, -0.42, 0.05, 0.07), spider.ellipse(-0.20, -0.31, 0.05, 0.06)]
    sheet.piece(mark, look.belly, inside=True, edge=0)
    head = spider.inner(0.16, -0.30, 0.185)
    sheet.piece(head.ellipse(0, 0, 1.0, 0.95), lighten(look.fur, 0.2), look.fur, seam=False)
    for x, y, r in (
        (-0.28, -0.16, 0.36),
        (0.50, -0.16, 0.34),
        (-0.02, -0.72, 0.19),
        (0.36, -0.72, 0.18),
    ):
        sheet.piece(head.ellipse(x, y, r), "#fffaf0", shadow=0.1, edge=0, seam=False)
        draw_eye(sheet, head, x + 0.05, y + 0.02, (0.5 * r, 0.66 * r), closed=pose.eyes_closed)
    _draw_grin(sheet, head.inner(0.12, 0.46, 0.8), pose)


def draw_ant(sheet: Sheet, look: Look, pose: Pose) -> None:
    """Three beads of a body on six legs, with bent feelers."""
    ant = Place(0, -0.01 * abs(_step(pose, 0.0)) * look.height, look.height, pose.pitch)
    for near in (False, True):
        colour: Colour = darken(look.fur, 0.05 if near else 0.3)
        for i, (root, knee, foot) in enumerate(((-0.08, -0.26, -0.34), (0.0, -0.02, -0.02),
                                                (0.08, 0.22, 0.30))):  # fmt: skip
            step = 0.05 * _step(pose, 2.1 * i + (0.0 if near else math.pi))
            shift = 0.0 if near else 0.06
            leg = ant.ribbon(
                [(root + shift, -0.24), (knee + shift, -0.34), (foot + step + shift, -0.01)],
                (0.045, 0.045, 0.028),
            )
            sheet.piece(leg, colour, shadow=0.15)
    sheet.piece(ant.ellipse(-0.32, -0.30, 0.22, 0.17, rotation=-0.15), lighten(look.fur, 0.14),
                darken(look.fur, 0.1))  # fmt: skip
    rings = [ant.ribbon([(x, -0.48), (x - 0.03, -0.12)], (0.02, 0.02)) for x in (-0.34, -0.24)]
    sheet.piece(rings, darken(look.fur, 0.3), inside=True, edge=0, opacity=0.7)
    sheet.piece(ant.ellipse(0.0, -0.28, 0.13, 0.11), lighten(look.fur, 0.14), look.fur)
    head = ant.inner(0.26, -0.40, 0.20)
    feelers = [head.ribbon([(x, -0.7), (x + 0.30, -1.35), (x + 0.85, -1.45)], (0.13, 0.11, 0.16))
               for x in (-0.15, 0.30)]  # fmt: skip
    sheet.piece(feelers, darken(look.fur, 0.2))
    sheet.piece(head.ellipse(0, 0, 1.0, 0.94), lighten(look.fur, 0.2), look.fur, seam=False)
    for x in (0.02, 0.62):
        sheet.piece(head.ellipse(x, -0.12, 0.30, 0.34), "#fffaf0", shadow=0.1, edge=0, seam=False)
        draw_eye(sheet, head, x + 0.06, -0.08, (0.16, 0.21), closed=pose.eyes_closed)
    _draw_grin(sheet, head.inner(0.36, 0.48, 0.7), pose)


def draw_crocodile(sheet: Sheet, look: Look, pose: Pose) -> None:
    """Low and long: a ridged back, a tail along the ground, a snout full of teeth."""
    low = 0.03 if pose.resting else 0.0
    croc = Place(0, low * look.height, look.height, pose.pitch)
    dark, wave = darken(look.fur, 0.2), 0.04 * _step(pose, 1.0) + 0.03 * pose.sway
    for x, offset, colour in ((0.20, math.pi, dark), (-0.20, 0.0, dark)):
        _draw_stub(sheet, croc, x, _step(pose, offset), colour)
    spine: list[Point] = [(-0.78, -0.07 + wave), (-0.52, -0.10), (-0.26, -0.17), (0.0, -0.20),
                          (0.26, -0.19)]  # fmt: skip
    bumps = [croc.shape([(x - 0.045, y), (x, y - 0.075 * size), (x + 0.045, y)]) for x, y, size in
             ((-0.62, -0.10, 0.7), (-0.50, -0.14, 0.8), (-0.38, -0.19, 0.9), (-0.26, -0.25, 1.0),
              (-0.13, -0.29, 1.0), (0.0, -0.31, 1.0), (0.13, -0.31, 0.9))]  # fmt: skip
    sheet.piece(bumps, dark)
    trunk = croc.ribbon(spine, (0.03, 0.14, 0.24, 0.27, 0.24))
    sheet.piece(trunk, lighten(look.fur, 0.10), darken(look.fur, 0.08))
    belly = [(-0.45, -0.07), (0.0, -0.10), (0.36, -0.10), (0.30, -0.02), (-0.2, -0.02)]
    sheet.piece(croc.curve(belly), look.belly, inside=True, edge=0)
    for x, offset in ((0.28, 0.0), (-0.28, math.pi)):
        _draw_stub(sheet, croc, x, _step(pose, offset), look.fur)
    _draw_jaws(sheet, croc, look, pose)


def _draw_stub(sheet: Sheet, croc: Place, x: float, step: float, colour: Colour) -> None:
    foot = x + 0.05 + 0.05 * step
    leg = croc.ribbon([(x - 0.03, -0.14), (x - 0.02, -0.06), (foot, -0.025)], (0.11, 0.08, 0.06))
    toes = [croc.ellipse(foot + dx, -0.018, 0.022, 0.018) for dx in (0.0, 0.035, 0.065)]
    sheet.piece([leg, *toes], colour, shadow=0.2)


def _draw_jaws(sheet: Sheet, croc: Place, look: Look, pose: Pose) -> None:
    gape = 0.035 + 0.09 * pose.mouth
    lower = [
        (0.22, -0.14),
        (0.40, -0.12),
        (0.78, -0.10 + gape),
        (0.80, -0.055 + gape),
        (0.45, -0.04),
        (0.24, -0.06),
    ]
    upper = [
        (0.18, -0.26),
        (0.28, -0.35),
        (0.42, -0.32),
        (0.56, -0.25),
        (0.74, -0.255),
        (0.83, -0.22),
        (0.80, -0.17),
        (0.50, -0.145),
        (0.24, -0.13),
    ]
    mouth = [(0.34, -0.14), (0.80, -0.17), (0.78, -0.08 + gape), (0.40, -0.10)]
    sheet.piece(croc.curve(lower, 5), look.belly, darken(look.belly, 0.12))
    sheet.piece(croc.shape(mouth), "#a8404a", shadow=0, edge=0)
    teeth = [croc.shape([(x - 0.018, -0.165), (x + 0.018, -0.165), (x, -0.125)])
             for x in (0.46, 0.53, 0.60, 0.67, 0.74)]  # fmt: skip
    low_teeth = [croc.shape([(x - 0.016, -0.085 + gape * share), (x + 0.016, -0.085 + gape * share),
                             (x, -0.118 + gape * share)])
                 for x, share in ((0.50, 0.3), (0.58, 0.5), (0.66, 0.7))]  # fmt: skip
    sheet.piece([*teeth, *low_teeth], "#fffaf0", shadow=0.05, edge=0)
    sheet.piece(croc.curve(upper, 5), lighten(look.fur, 0.14), look.fur, seam=False)
    sheet.piece(croc.ellipse(0.77, -0.225, 0.016), darken(look.fur, 0.4), shadow=0, edge=0)
    for x in (0.30, 0.40):
        sheet.piece(croc.ellipse(x, -0.36, 0.058), lighten(look.fur, 0.1), seam=False)
        sheet.piece(croc.ellipse(x + 0.01, -0.365, 0.040), "#fffaf0", shadow=0, edge=0)
        draw_eye(sheet, croc, x + 0.018, -0.362, (0.020, 0.030), closed=pose.eyes_closed)
    draw_blush(sheet, croc.inner(0.30, -0.22, 0.2), 0.0, 0.0, 0.4)


def draw_seal(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A sleek body with its chest up, flippers and whiskers; it slides along the ground."""
    shove = _step(pose, 0.0)
    seal = Place(0, -0.015 * abs(shove) * look.height, look.height, pose.pitch + 0.03 * shove)
    low = 0.16 if pose.sleep or pose.lie else 0.0
    tail = [
        (-0.44, -0.08),
        (-0.62, -0.12),
        (-0.70, -0.02),
        (-0.60, -0.035),
        (-0.66, 0.0),
        (-0.46, -0.03),
    ]
    sheet.piece(seal.curve(tail, 5), darken(look.fur, 0.12))
    spine: list[Point] = [(-0.50, -0.07), (-0.26, -0.13), (0.02, -0.18), (0.20, -0.34 + low),
                          (0.24, -0.54 + 1.6 * low)]  # fmt: skip
    far = [(0.16, -0.18), (0.34, -0.08), (0.42, -0.02)]
    sheet.piece(seal.ribbon(far, (0.11, 0.09, 0.03)), darken(look.fur, 0.25))
    sheet.piece(seal.ribbon(spine, (0.07, 0.22, 0.34, 0.32, 0.25)), lighten(look.fur, 0.08),
                darken(look.fur, 0.10))  # fmt: skip
    belly = [(0.36, -0.50 + low), (0.36, -0.24), (0.10, -0.03), (-0.14, -0.02), (0.10, -0.14),
             (0.26, -0.32)]  # fmt: skip
    sheet.piece(seal.curve(belly), look.belly, inside=True, edge=0, blur=0.014 * look.height)
    spots = [seal.ellipse(x, y, r) for x, y, r in ((-0.24, -0.18, 0.025), (-0.10, -0.26, 0.03),
                                                   (0.04, -0.30, 0.022))]  # fmt: skip
    sheet.piece(spots, darken(look.fur, 0.2), inside=True, edge=0, opacity=0.7)
    near = [(0.06, -0.20), (0.10 + 0.05 * shove, -0.08), (0.24 + 0.06 * shove, -0.015)]
    sheet.piece(seal.ribbon(near, (0.13, 0.12, 0.04)), look.fur, darken(look.fur, 0.1))
    head = Place(*seal.at(0.28, -0.62 + 1.6 * low), 0.17 * look.height, pose.tilt)
    sheet.piece(head.ellipse(0, 0, 1.0, 0.92), lighten(look.fur, 0.14), look.fur, seam=False)
    muzzle = [head.ellipse(x, 0.28, 0.36, 0.30) for x in (0.28, 0.74)]
    sheet.piece(muzzle, look.belly, shadow=0.12, edge=0.06, seam=False)
    sheet.piece(head.ellipse(0.54, 0.06, 0.15, 0.11), _INK, shadow=0.1)
    draw_eye(sheet, head, 0.10, -0.18, (0.17, 0.22), closed=pose.eyes_closed)
    draw_eye(sheet, head, 0.74, -0.18, (0.15, 0.21), closed=pose.eyes_closed)
    whiskers = [
        head.ribbon([(x, y), (x + dx, y + 0.10)], (0.04, 0.015))
        for x, y, dx in (
            (0.16, 0.30, -0.55),
            (0.18, 0.42, -0.5),
            (0.90, 0.30, 0.5),
            (0.90, 0.42, 0.45),
        )
    ]
    sheet.piece(whiskers, _INK, shadow=0, edge=0, opacity=0.7)
    if pose.mouth > 0.05:
        gape = head.ellipse(0.52, 0.62, 0.18, 0.06 + 0.14 * pose.mouth)
        sheet.piece(gape, "#7a2434", shadow=0, edge=0)
