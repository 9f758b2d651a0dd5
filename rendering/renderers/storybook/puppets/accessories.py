"""Glasses, eye patch, hearing aid, bow, backpack, cane and crutches."""

from __future__ import annotations

from ..kit.colour import darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .look import Look
from .place import Place
from .pose import Pose
from .skeletons import Limb, Skeleton

_FRAME = "#3a2c3a"
_WOOD = "#8a5634"


def draw_glasses(sheet: Sheet, head: Place) -> None:
    """Two round lenses, a bridge and the temple to the ear. Unit: the head's radius."""
    lenses = [head.ellipse(x, 0.14, wide, 0.265) for x, wide in ((0.15, 0.275), (0.735, 0.245))]
    sheet.piece(lenses, "#f2fbff", shadow=0, edge=0, opacity=0.26)
    rims = [head.ellipse(x, 0.14, wide, 0.30) for x, wide in ((0.15, 0.31), (0.735, 0.275))]
    bars = [head.ribbon([(0.44, 0.10), (0.49, 0.10)], (0.09, 0.09)),
            head.ribbon([(-0.14, 0.08), (-0.46, 0.06)], (0.09, 0.07))]  # fmt: skip
    sheet.piece([*rims, *bars], _FRAME, shadow=0.12, edge=0, grain=0, holes=lenses)


def draw_eye_patch(sheet: Sheet, head: Place) -> None:
    strap = head.ribbon([(-0.92, -0.30), (-0.1, -0.20), (0.42, 0.02)], (0.07, 0.08, 0.08))
    far = head.ribbon([(0.66, 0.0), (0.92, -0.28)], (0.07, 0.05))
    patch = [(-0.16, -0.06), (0.16, -0.14), (0.42, -0.02), (0.38, 0.26), (0.16, 0.40),
             (-0.10, 0.26)]  # fmt: skip
    sheet.piece([strap, far, head.curve(patch, 5)], "#2a2434", shadow=0.15)


def draw_hearing_aid(sheet: Sheet, head: Place) -> None:
    """A small bright shell behind the ear and its tube."""
    shell = head.ribbon([(-0.64, -0.02), (-0.76, 0.14), (-0.68, 0.36)], (0.15, 0.19, 0.13))
    tube = head.ribbon([(-0.64, -0.03), (-0.50, -0.06), (-0.44, 0.14)], (0.05, 0.05, 0.06))
    sheet.piece([shell, tube], "#4ab0d8", shadow=0.25)


def draw_bow(sheet: Sheet, head: Place, look: Look) -> None:
    """A bow at the back of the crown."""
    bow = head.inner(-0.55, -0.95, 0.42, turn=-0.5)
    loops = [bow.curve([(0, 0), (0.5 * side, -0.62), (1.1 * side, -0.5), (1.1 * side, 0.5),
                        (0.5 * side, 0.58)]) for side in (-1, 1)]  # fmt: skip
    sheet.piece(loops, lighten(look.bow, 0.1), darken(look.bow, 0.12))
    sheet.piece(bow.ellipse(0, 0, 0.30, 0.34), darken(look.bow, 0.14), shadow=0.2)


def draw_dummy(sheet: Sheet, head: Place) -> None:
    """A baby's dummy in its mouth."""
    sheet.piece(head.ellipse(0.46, 0.62, 0.27, 0.20), "#fff0b8", "#f2c75a", shadow=0.25)
    sheet.piece(head.ellipse(0.48, 0.62, 0.11, 0.10), "#4aa8c0", shadow=0.2)


def draw_red_nose(sheet: Sheet, head: Place) -> None:
    sheet.piece(head.ellipse(0.58, 0.34, 0.22), "#f0584a", "#c8322e", shadow=0.25)


def draw_backpack(sheet: Sheet, body: Place, look: Look, bones: Skeleton) -> None:
    """A pack on the back; from behind, in the middle of it."""
    (sx, sy), torso = bones.shoulders, bones.torso
    x = sx if bones.back else sx - 1.02 * torso
    wide = 0.62 * torso if bones.back else 0.50 * torso
    y0, y1 = sy + 0.035, bones.hips[1] - 0.01
    pack = [
        (x - wide * 0.8, y0 + 0.02),
        (x, y0),
        (x + wide * 0.8, y0 + 0.02),
        (x + wide, y1 - 0.03),
        (x + wide * 0.7, y1),
        (x - wide * 0.9, y1),
        (x - wide * 1.1, y1 - 0.04),
    ]
    pocket = [(x - wide * 0.85, (y0 + y1) / 2), (x + wide * 0.5, (y0 + y1) / 2),
              (x + wide * 0.5, y1 - 0.02), (x - wide * 0.8, y1 - 0.02)]  # fmt: skip
    sheet.piece(body.curve(pack), lighten(look.backpack, 0.10), darken(look.backpack, 0.14))
    sheet.piece(body.curve(pocket, 5), darken(look.backpack, 0.12), shadow=0.25)
    roll = body.ribbon([(x - wide * 0.9, y0 - 0.012), (x + wide * 0.7, y0 - 0.012)], (0.05, 0.05))
    sheet.piece(roll, lighten(look.backpack, 0.45), shadow=0.25)


def draw_straps(sheet: Sheet, body: Place, look: Look, bones: Skeleton) -> None:
    """The strap of a backpack over the near shoulder."""
    if bones.back:
        return
    (sx, sy), torso = bones.shoulders, bones.torso
    strap = [(sx - 0.30 * torso, sy + 0.005), (sx + 0.02 * torso, sy + 0.07),
             (sx - 0.12 * torso, sy + 0.17), (sx - 0.6 * torso, sy + 0.21)]  # fmt: skip
    sheet.piece(body.ribbon(strap, (0.028, 0.030, 0.028)), darken(look.backpack, 0.2), shadow=0.25)


def draw_walking_aids(
    sheet: Sheet, body: Place, look: Look, bones: Skeleton, pose: Pose, *, near: bool
) -> None:
    """A cane in the near hand, or a crutch under each arm; none while the arm is raised."""
    raised = pose.near_arm if near else pose.arm
    if raised is not None or pose.resting or (look.aid == "cane" and not near):
        return
    arm = bones.near_arm if near else bones.far_arm
    if look.aid == "cane":
        _draw_cane(sheet, body, arm)
    elif look.aid == "crutches":
        _draw_crutch(sheet, body, arm, bones.shoulders[1], near=near)


def _draw_cane(sheet: Sheet, body: Place, arm: Limb) -> None:
    x, y = arm.end[0] + 0.02, arm.end[1] + 0.03
    stick = [(x - 0.055, y + 0.018), (x - 0.045, y - 0.032), (x, y - 0.036), (x + 0.016, y + 0.02),
             (x + 0.035, -0.20), (x + 0.05, -0.005)]  # fmt: skip
    sheet.piece(body.ribbon(stick, (0.024, 0.026, 0.026, 0.026, 0.024, 0.022)), _WOOD, "#5a3624")
    tip = body.ribbon([(x + 0.047, -0.03), (x + 0.05, -0.006)], (0.030, 0.030))
    sheet.piece(tip, "#2a2434", shadow=0)


def _draw_crutch(sheet: Sheet, body: Place, arm: Limb, shoulder: float, *, near: bool) -> None:
    """A rest below the armpit, two bows that meet at a foot, a grip at the hand."""
    top: Point = (arm.root[0] - 0.01, shoulder + 0.12)
    hand: Point = (arm.end[0] + 0.012, arm.end[1] + 0.03)
    foot: Point = (hand[0] + (hand[0] - top[0]) * 0.55, -0.008)
    shade = 0.0 if near else 0.22
    colour = darken("#c9955a", shade)
    poles = [body.ribbon([(top[0] + dx, top[1]), (hand[0] + dx * 0.9, hand[1]), foot], (0.02,) * 3)
             for dx in (-0.026, 0.026)]  # fmt: skip
    sheet.piece(poles, colour, darken(colour, 0.15), shadow=0.25)
    rests = [
        body.ribbon([(top[0] - 0.045, top[1]), (top[0] + 0.045, top[1] - 0.006)], (0.034,) * 2),
        body.ribbon([(hand[0] - 0.036, hand[1]), (hand[0] + 0.036, hand[1])], (0.026,) * 2),
        body.ribbon([(foot[0] - 0.005, foot[1] - 0.03), foot], (0.032,) * 2),
    ]
    sheet.piece(rests, darken("#4a4a5e", shade), shadow=0.2)
