"""Animals that sit, lie, sleep or crouch on their haunches. Unit: the body's length."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .animal_frames import Frame, leg_colour, paw_colour
from .animal_legs import draw_foot
from .hides import draw_marks_at, draw_on_trunk
from .place import Place
from .tails import draw_resting_tail, draw_tail


def draw_sitting_trunk(sheet: Sheet, frame: Frame) -> None:
    """Rump on the ground, straight front legs, a haunch in front of the belly."""
    look, species, ground = frame.look, frame.species, frame.ground
    x, y = frame.chest
    body, leg = species.body, species.leg_width
    draw_resting_tail(sheet, ground.inner(-0.34, -0.06), species.tail, look)
    _draw_straight_leg(sheet, frame, x - 0.02, y + 0.22, leg_colour(frame, near=False))
    seat = -max(0.24, body * 0.66)
    spine = [(-0.20, seat), (-0.06, (y + seat) / 2 - 0.06), (x - 0.02, y + 0.10)]
    trunk = ground.ribbon(spine, (body * 1.30, body * 1.22, body * 0.86))
    sheet.piece(trunk, lighten(look.fur, 0.06), darken(look.fur, 0.08))
    draw_marks_at(sheet, ground, look, -0.10, (y + seat) / 2)
    chest = ground.ellipse(x + 0.13, y + 0.22, 0.10, 0.20, rotation=0.15)
    blur = 0.012 * look.height
    sheet.piece(chest, look.belly, inside=True, edge=0, blur=blur, opacity=0.9)
    _draw_straight_leg(sheet, frame, x + 0.06, y + 0.24, leg_colour(frame, near=True))
    haunch = ground.ellipse(-0.14, -0.21, 0.22, 0.21)
    near = leg_colour(frame, near=True)
    sheet.piece(haunch, near, darken(near, 0.06), shadow=0.2, edge=0.1)
    draw_foot(sheet, ground.inner(0.06, -leg * 0.38, leg * 1.2), frame, paw_colour(frame, near))


def _draw_straight_leg(sheet: Sheet, frame: Frame, x: float, top: float, colour: Colour) -> None:
    ground, wide = frame.ground, frame.species.leg_width
    leg = ground.ribbon([(x - 0.04, top), (x, top / 2), (x + 0.03, -0.05)],
                        (wide * 1.5, wide * 1.1, wide * 0.9))  # fmt: skip
    sheet.piece(leg, colour, shadow=0.15, edge=0.08)
    draw_foot(sheet, ground.inner(x + 0.03, -wide * 0.38, wide), frame, paw_colour(frame, colour))


def draw_lying_trunk(sheet: Sheet, frame: Frame) -> None:
    """Along the ground, the front legs stretched out before the chest."""
    look, species, ground = frame.look, frame.species, frame.ground
    body, leg = species.body, species.leg_width
    near, far = leg_colour(frame, near=True), leg_colour(frame, near=False)
    draw_resting_tail(sheet, ground.inner(-0.46, -0.06), species.tail, look)
    paws = [(0.22, -leg * 0.6), (0.42, -leg * 0.5), (0.66, -leg * 0.42)]
    sheet.piece(ground.ribbon(paws, (leg * 1.2, leg, leg * 0.9)), far)
    top = -body * 1.05
    trunk = [(-0.54, -0.06), (-0.56, top * 0.55), (-0.34, top), (0.0, top * 0.98),
             (0.34, top * 0.92), (0.50, top * 0.40), (0.46, -0.02), (0.0, 0.0)]  # fmt: skip
    sheet.piece(ground.curve(trunk), lighten(look.fur, 0.06), darken(look.fur, 0.10))
    if look.stripes:
        stripes = [ground.ribbon([(x, top - 0.02), (x + 0.03, top * 0.6)], (0.06, 0.012))
                   for x in (-0.30, -0.15, 0.0, 0.15)]  # fmt: skip
        sheet.piece(stripes, look.stripes, inside=True, edge=0, opacity=0.75)
    draw_marks_at(sheet, ground, look, 0.0, top * 0.62)
    if species.mane in ("spines", "wool"):
        draw_on_trunk(sheet, ground, species, look, top, -0.02)
    haunch = ground.ellipse(-0.30, top * 0.42, 0.21, abs(top) * 0.40)
    sheet.piece(haunch, near, darken(near, 0.06), shadow=0.2, edge=0.1)
    draw_foot(sheet, ground.inner(-0.08, -leg * 0.38, leg * 1.1), frame, paw_colour(frame, near))
    reach = [(0.20, -leg * 0.5), (0.42, -leg * 0.45), (0.62, -leg * 0.42)]
    sheet.piece(ground.ribbon(reach, (leg * 1.3, leg, leg * 0.9)), near, shadow=0.2)
    draw_foot(sheet, ground.inner(0.64, -leg * 0.38, leg), frame, paw_colour(frame, near))


def draw_crouching_trunk(sheet: Sheet, frame: Frame) -> None:
    """A round back over a big haunch and a long hind foot; it hops instead of walking."""
    look, species, trunk = frame.look, frame.species, frame.trunk
    body, leg = species.body, species.leg_width
    hop = max(0.0, math.sin(frame.pose.turn)) if frame.pose.walking else 0.0
    far = leg_colour(frame, near=False)
    swing = 0.10 * math.sin(frame.pose.turn + 1) + 0.12 * frame.pose.sway
    draw_tail(sheet, trunk.inner(-0.42, -0.20), species.tail, look, swing)
    _draw_front_paw(sheet, frame, 0.30, far, hop)
    back, low = -(species.leg + body), -0.05
    outline = [(-0.44, -0.12), (-0.46, back * 0.52), (-0.26, back * 0.90), (0.02, back * 0.92),
               (0.28, back * 0.84), (0.40, back * 0.55), (0.32, -0.16), (0.06, low),
               (-0.26, low)]  # fmt: skip
    sheet.piece(trunk.curve(outline), lighten(look.fur, 0.08), darken(look.fur, 0.08))
    belly = [(0.42, back * 0.62), (0.40, -0.10), (0.10, -0.02), (0.06, -0.14), (0.24, back * 0.45)]
    blur = 0.012 * look.height
    sheet.piece(trunk.curve(belly), look.belly, inside=True, edge=0, blur=blur, opacity=0.9)
    _draw_front_paw(sheet, frame, 0.24, leg_colour(frame, near=True), hop)
    haunch = trunk.ellipse(-0.20, back * 0.42, 0.25, abs(back) * 0.37, rotation=-0.25)
    sheet.piece(haunch, lighten(look.fur, 0.04), darken(look.fur, 0.08), shadow=0.22, edge=0.1)
    foot: list[Point] = [(-0.30 - 0.10 * hop, -0.06 + 0.05 * hop), (-0.06, -0.045 + 0.03 * hop),
                         (0.10 - 0.10 * hop, -0.05 + 0.10 * hop)]  # fmt: skip
    pale = lighten(look.fur, 0.14)
    sheet.piece(trunk.ribbon(foot, (leg * 0.9, leg * 1.0, leg * 0.75)), pale, shadow=0.2)


def _draw_front_paw(sheet: Sheet, frame: Frame, x: float, colour: Colour, hop: float) -> None:
    trunk, leg = frame.trunk, frame.species.leg_width
    top = -(frame.species.leg + 0.34 * frame.species.body)
    upright = frame.look.kind in ("squirrel", "kangaroo", "beaver") and not hop
    if upright:
        path = [(x - 0.04, top), (x + 0.06, top + 0.10), (x + 0.16, top + 0.04)]
        sheet.piece(trunk.ribbon(path, (leg * 1.1, leg * 0.9, leg * 0.7)), colour, shadow=0.2)
        return
    end = (x + 0.05 + 0.14 * hop, -0.045)
    limb = trunk.ribbon([(x - 0.04, top), (x, top / 2), end], (leg * 1.3, leg * 0.95, leg * 0.8))
    sheet.piece(limb, colour, shadow=0.15, edge=0.08)
    foot = Place(*trunk.at(end[0] + 0.02, end[1] + 0.005), leg * 0.8 * trunk.scale)
    draw_foot(sheet, foot, frame, paw_colour(frame, colour))
