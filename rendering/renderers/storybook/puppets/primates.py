"""A monkey on two legs with long arms. Unit: its height; it stands on the origin."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point, bone
from ..kit.paper import Sheet
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place
from .pose import Pose


def draw_monkey(sheet: Sheet, look: Look, pose: Pose) -> None:
    """Curled tail, far limbs, round trunk, heart-shaped face, near limbs."""
    monkey, shade = _frame(look, pose), darken(look.fur, 0.2)
    wave = 0.05 * math.sin(pose.turn) + 0.04 * pose.sway
    tail = [(-0.10, -0.20), (-0.32, -0.12), (-0.46, -0.30 + wave), (-0.42, -0.56 + wave),
            (-0.28, -0.58 + wave), (-0.28, -0.46 + wave)]  # fmt: skip
    sheet.piece(monkey.ribbon(tail, (0.06, 0.06, 0.055, 0.05, 0.045)), look.fur, shade)
    _draw_arm(sheet, monkey, look, pose, near=False)
    _draw_leg(sheet, monkey, look, pose, near=False)
    trunk = [(-0.13, -0.52), (0.10, -0.53), (0.19, -0.36), (0.17, -0.17), (0.0, -0.11),
             (-0.17, -0.17), (-0.20, -0.36)]  # fmt: skip
    belly = [(0.02, -0.47), (0.18, -0.44), (0.22, -0.26), (0.10, -0.13), (-0.03, -0.22)]
    sheet.piece(monkey.curve(trunk), lighten(look.fur, 0.08), shade)
    sheet.piece(monkey.curve(belly), look.belly, inside=True, edge=0)
    _draw_leg(sheet, monkey, look, pose, near=True)
    _draw_head(sheet, head_of_monkey(look, pose), look, pose)
    _draw_arm(sheet, monkey, look, pose, near=True)


def head_of_monkey(look: Look, pose: Pose) -> Place:
    """The head's frame; its scale is the head's radius."""
    monkey = _frame(look, pose)
    return Place(*monkey.at(0.04, -0.72), 0.225 * look.height, pose.tilt + 0.5 * pose.pitch)


def hand_of_monkey(look: Look, pose: Pose) -> Point:
    """Where the raised far hand is, from the ground point."""
    return _hand(_frame(look, pose), pose, near=False)[2]


def _frame(look: Look, pose: Pose) -> Place:
    rise = -0.02 * abs(math.cos(pose.turn)) if pose.walking else 0.0
    down = 0.10 if pose.resting else rise
    lean = 0.06 if pose.walking else 0.0
    return Place(0.0, down * look.height, look.height, lean + pose.pitch + 0.4 * pose.lean)


def _hand(monkey: Place, pose: Pose, *, near: bool) -> tuple[Point, Point, Point]:
    """Shoulder, elbow and hand on the sheet."""
    given = pose.near_arm if near else pose.arm
    swing = 0.5 * math.sin(pose.turn + (math.pi if near else 0.0)) if pose.walking else 0.0
    upper, lower = given or ((-0.25 + swing, 0.30 + swing) if near else (0.45 + swing, 0.9 + swing))
    root = monkey.at(-0.10 if near else 0.10, -0.46)
    elbow = bone(root, upper, 0.20 * monkey.scale)
    return root, elbow, bone(elbow, lower, 0.20 * monkey.scale)


def _draw_arm(sheet: Sheet, monkey: Place, look: Look, pose: Pose, *, near: bool) -> None:
    root, elbow, hand = _hand(monkey, pose, near=near)
    colour: Colour = lighten(look.fur, 0.05) if near else darken(look.fur, 0.22)
    unit = monkey.scale
    arm = Place().ribbon([root, elbow, hand], [0.095 * unit, 0.08 * unit, 0.07 * unit])
    palm = Place(*hand, 0.05 * unit)
    fingers = [palm.ellipse(x, y, 0.5, 0.4) for x, y in ((0.6, 0.5), (0.2, 0.9), (-0.3, 0.8))]
    pale = look.belly if near else darken(look.belly, 0.15)
    sheet.piece([palm.ellipse(0, 0.1, 0.95), *fingers], pale, shadow=0.2)
    sheet.piece(arm, colour, shadow=0.3 if near else 0.15)


def _draw_leg(sheet: Sheet, monkey: Place, look: Look, pose: Pose, *, near: bool) -> None:
    phase = pose.turn + (0.0 if near else math.pi)
    swing = 0.45 * math.sin(phase) if pose.walking else (0.10 if near else -0.04)
    swing = 1.3 if pose.resting else swing
    colour: Colour = look.fur if near else darken(look.fur, 0.22)
    unit = monkey.scale
    root = monkey.at(-0.05 if near else 0.05, -0.20)
    knee = bone(root, swing + 0.30, 0.11 * unit)
    foot = bone(knee, swing - 0.35, 0.085 * unit)
    limb = Place().ribbon([root, knee, foot], [0.12 * unit, 0.095 * unit, 0.07 * unit])
    sole = Place(*foot, 0.06 * unit).curve([(-0.7, -0.3), (0.7, -0.4), (1.5, 0.0), (1.4, 0.45),
                                             (-0.6, 0.45)], 5)  # fmt: skip
    sheet.piece(sole, look.belly if near else darken(look.belly, 0.15), shadow=0.15)
    sheet.piece(limb, colour, shadow=0.2)


def _draw_head(sheet: Sheet, head: Place, look: Look, pose: Pose) -> None:
    """Unit: the head's radius."""
    for x in (1.0, -0.98):
        sheet.piece(head.ellipse(x, -0.02, 0.40), look.fur, darken(look.fur, 0.15))
        sheet.piece(head.ellipse(x, 0.0, 0.25), look.belly, shadow=0.15, edge=0)
    skull = [
        (-0.92, 0.0),
        (-0.78, -0.66),
        (-0.1, -0.98),
        (0.18, -1.12),
        (0.30, -0.94),
        (0.78, -0.66),
        (0.94, 0.0),
        (0.80, 0.62),
        (0.10, 0.92),
        (-0.62, 0.66),
    ]
    sheet.piece(head.curve(skull), lighten(look.fur, 0.1), look.fur, seam=False)
    mask = [head.ellipse(x, -0.16, 0.42, 0.46) for x in (-0.10, 0.54)]
    muzzle = head.ellipse(0.26, 0.44, 0.68, 0.44)
    sheet.piece([*mask, muzzle], lighten(look.belly, 0.1), look.belly, shadow=0.12, edge=0.08,
                seam=False)  # fmt: skip
    draw_eye(sheet, head, -0.02, -0.14, (0.13, 0.185), closed=pose.eyes_closed)
    draw_eye(sheet, head, 0.54, -0.14, (0.12, 0.185), closed=pose.eyes_closed)
    draw_blush(sheet, head, -0.26, 0.36, 0.34)
    nostrils = [head.ellipse(x, 0.24, 0.05, 0.04) for x in (0.22, 0.40)]
    sheet.piece(nostrils, darken(look.fur, 0.3), shadow=0, edge=0)
    if pose.mouth > 0.05:
        gape = head.ellipse(0.32, 0.56, 0.26, 0.08 + 0.16 * pose.mouth)
        sheet.piece(gape, "#7a2434", shadow=0, edge=0)
        return
    smile = head.shape([(-0.06, 0.46), (0.30, 0.66), (0.70, 0.44)])
    sheet.line(smile, head.widths(0.04, 0.08, 0.04), "#6b3040")
