"""Arms, hands, legs and shoes of people. Unit: the body's height."""

from __future__ import annotations

import numpy as np

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .clothes import sleeve_of, stocking_of
from .look import Look
from .place import Place
from .skeletons import Limb, Skeleton

_BARE_ARMS = ("tail", "tutu", "petals")
_GLOVES = {"helmet": "#fdf3e0", "knight": "#8b95a8", "feelers": ""}
_CREASED = 0.45
"""Radians from which a bent elbow has a crease."""


def draw_leg(
    sheet: Sheet, body: Place, look: Look, bones: Skeleton, *, near: bool, walking: bool
) -> None:
    leg = bones.near_leg if near else bones.far_leg
    width = bones.build.leg_width * (0.5 + 0.5 * look.girth)
    cloth = stocking_of(look)
    cloth = cloth if near else darken(cloth, 0.22)
    shape = body.ribbon(
        leg.path, (width * 1.32, width * 1.16, width, width * 0.94, width * 0.78), steps=5
    )
    sheet.piece(shape, cloth, shadow=0.25)
    toes_up = leg.angle * (0.75 if walking else 0.9 if abs(leg.angle) > 0.5 else 0.0)
    foot = body.inner(*leg.end, width, turn=-toes_up)
    shoe = look.shoes if near else darken(look.shoes, 0.2)
    _draw_shoe(sheet, foot, shoe, boot=look.boots, behind=bones.back)


def _draw_shoe(sheet: Sheet, foot: Place, colour: Colour, *, boot: bool, behind: bool) -> None:
    """A round-toed shoe or a boot, its ankle at (0, 0); unit: the leg's width."""
    if behind:
        heel = [(-0.50, -0.40), (0.50, -0.40), (0.62, 0.36), (0.30, 0.5), (-0.30, 0.5),
                (-0.62, 0.36)]  # fmt: skip
        sheet.piece(foot.curve(heel, 5), colour, darken(colour, 0.12))
    else:
        shoe = [(-0.52, -0.48), (0.34, -0.52), (0.78, -0.12), (1.38, 0.04), (1.54, 0.36),
                (1.2, 0.5), (-0.4, 0.5), (-0.64, 0.1)]  # fmt: skip
        sheet.piece(foot.curve(shoe), lighten(colour, 0.08), colour)
    if boot:
        shaft = [(-0.60, -2.3), (0.52, -2.3), (0.50, -1.2), (0.54, -0.2), (-0.60, -0.1),
                 (-0.52, -1.2)]  # fmt: skip
        sheet.piece(foot.curve(shaft, 5), lighten(colour, 0.08), colour)
        cuff = foot.ribbon([(-0.60, -2.3), (0.54, -2.3)], (0.34, 0.34))
        sheet.piece(cuff, lighten(colour, 0.25), shadow=0.2)
    sole = foot.ribbon([(-0.45, 0.50), (1.25 if not behind else 0.45, 0.50)], (0.16, 0.13))
    sheet.piece(sole, darken(colour, 0.4), shadow=0, edge=0)


def draw_arm(sheet: Sheet, body: Place, look: Look, bones: Skeleton, *, near: bool) -> None:
    """A hand and the sleeve over its wrist; the near sleeve is lighter than the coat."""
    arm = bones.near_arm if near else bones.far_arm
    width = bones.build.arm_width * (0.7 + 0.3 * look.girth)
    hand = _GLOVES.get(look.hat) or look.skin
    _draw_hand(sheet, body, arm, width, hand if near else darken(hand, 0.08), near=near)
    cloth = look.skin if look.outfit in _BARE_ARMS else sleeve_of(look)
    cloth = lighten(cloth, 0.06) if near else darken(cloth, 0.2)
    widths = (width * 1.02, width * 1.14, width * 0.94, width * 0.86, width * 0.80)
    shadow = 0.34 if near else 0.2
    sheet.piece(body.ribbon(arm.path, widths, steps=5), cloth, shadow=shadow)
    if look.outfit not in _BARE_ARMS:
        _draw_cuff(sheet, body, arm, width, darken(cloth, 0.16))


def _draw_cuff(sheet: Sheet, body: Place, arm: Limb, width: float, colour: Colour) -> None:
    """A turned-up edge at the wrist, and a crease inside a bent elbow: one piece."""
    wrist = body.inner(*arm.end, width, turn=-arm.angle)
    cuff = wrist.ribbon([(-0.42, -0.10), (0.42, -0.10)], (0.26, 0.26))
    pieces = [cuff]
    bend = arm.angle - _upper_angle(arm)
    if abs(bend) > _CREASED:
        elbow = body.inner(*arm.joint, width, turn=-(arm.angle - bend / 2))
        side = 1 if bend > 0 else -1
        pieces.append(elbow.ribbon([(0.48 * side, 0.02), (0.08 * side, 0.0)], (0.10, 0.03)))
    sheet.piece(pieces, colour, shadow=0.12, edge=0.1)


def _upper_angle(arm: Limb) -> float:
    (x0, y0), (x1, y1) = arm.root, arm.joint
    across, down = x1 - x0, y1 - y0
    return float(np.arctan2(across, down))


def _draw_hand(
    sheet: Sheet, body: Place, arm: Limb, width: float, skin: Colour, *, near: bool
) -> None:
    """A mitten with a thumb on its forward side and three lines between fingers.

    Local y runs along the forearm; unit: the arm's width.
    """
    wrist = body.inner(*arm.end, width, turn=-arm.angle)
    palm = [(-0.36, -0.05), (0.34, -0.05), (0.44, 0.42), (0.40, 0.86), (0.27, 1.02), (0.15, 0.96),
            (0.03, 1.08), (-0.11, 1.0), (-0.24, 1.04), (-0.36, 0.86), (-0.46, 0.40)]  # fmt: skip
    thumb = wrist.ribbon([(0.16, 0.20), (0.54, 0.32), (0.66, 0.66)], (0.30, 0.27, 0.19), steps=4)
    sheet.piece([wrist.curve(palm, 5), thumb], skin, shadow=0.2)
    if not near:
        return
    gaps = [wrist.ribbon([(x, 0.66), (x + 0.01, 0.98)], (0.045, 0.06)) for x in (-0.17, 0.09)]
    sheet.piece(gaps, darken(skin, 0.24), shadow=0, edge=0, opacity=0.8)
