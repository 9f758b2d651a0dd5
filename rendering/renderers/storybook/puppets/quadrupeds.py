"""Four-legged animals: standing, walking, sitting, lying. Unit: the body's length."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .animal_clothes import draw_little_hat, draw_neckwear
from .animal_frames import Frame, frame_of, head_of
from .animal_heads import draw_animal_head, mouth_of
from .animal_kinds import QUADRUPEDS
from .animal_legs import SWING, draw_leg
from .animal_postures import draw_crouching_trunk, draw_lying_trunk, draw_sitting_trunk
from .hides import draw_behind_trunk, draw_neck_wool, draw_on_trunk
from .look import Look
from .place import Place
from .pose import Pose
from .tails import draw_tail


def draw_quadruped(sheet: Sheet, look: Look, pose: Pose) -> None:
    """An animal standing on the origin, which is under the middle of its body."""
    frame = frame_of(look, pose)
    head = head_of(frame)
    if look.wings[0]:
        _draw_wing(sheet, frame, near=False)
    if frame.lies:
        draw_lying_trunk(sheet, frame)
        if not pose.sleep:
            root = (0.30, -0.5 * frame.species.body)
            _draw_neck(sheet, frame, head, root, (0.30, -0.8 * frame.species.body))
    elif frame.sits:
        x, y = frame.chest
        draw_sitting_trunk(sheet, frame)
        _draw_neck(sheet, frame, head, (x - 0.04, y + 0.20), (x, y + 0.02))
        draw_neckwear(sheet, look, frame.ground.inner(x + 0.05, y + 0.04))
    elif frame.crouches:
        draw_crouching_trunk(sheet, frame)
        back = -(frame.species.leg + frame.species.body)
        _draw_neck(sheet, frame, head, (0.20, back * 0.62), (0.16, back * 0.8))
        draw_neckwear(sheet, look, frame.trunk.inner(0.26, back * 0.80, 0.8))
    else:
        _draw_on_four_legs(sheet, frame, head)
    if look.wings[0]:
        _draw_wing(sheet, frame, near=True)
    draw_animal_head(sheet, head, frame.species, look, closed=pose.eyes_closed, mouth=pose.mouth)
    draw_little_hat(sheet, look, head)


def head_of_quadruped(look: Look, pose: Pose) -> Place:
    """The head's frame in frame heights from the ground point."""
    return head_of(frame_of(look, pose))


def quadruped_stride(look: Look) -> float:
    """Frame heights an animal gets ahead in one walk cycle, so that paws do not skate."""
    species = QUADRUPEDS[look.kind]
    if species.plan == "crouch":
        return 0.7 * look.height
    return 4 * math.sin(SWING) * species.leg * look.height


def mouth_of_quadruped(look: Look, pose: Pose) -> Point:
    """Where an animal carries a thing, in frame heights from the ground point."""
    frame = frame_of(look, pose)
    return head_of(frame).at(*mouth_of(frame.species))


def _draw_on_four_legs(sheet: Sheet, frame: Frame, head: Place) -> None:
    species, pose = frame.species, frame.pose
    swing = 0.10 * math.sin(pose.turn + 1) + 0.12 * pose.sway
    rump_x, rump_y = -0.50, frame.top + 0.16
    draw_tail(sheet, frame.trunk.inner(rump_x, rump_y, turn=0), species.tail, frame.look, swing)
    draw_leg(sheet, frame, 0.27, math.pi, front=True, near=False)
    draw_leg(sheet, frame, -0.32, 0.5 * math.pi, front=False, near=False)
    _draw_trunk(sheet, frame)
    draw_leg(sheet, frame, 0.36, 0.0, front=True, near=True)
    draw_leg(sheet, frame, -0.36, 1.5 * math.pi, front=False, near=True)
    _draw_neck(sheet, frame, head, (0.34, frame.top + 0.18), (0.40, frame.top))
    draw_neckwear(sheet, frame.look, frame.trunk.inner(0.47, frame.top + 0.05))


_TRUNKS: dict[str, list[tuple[float, float, float]]] = {
    "paws": [(-0.50, 0.16, 0), (-0.40, 0.02, 0), (-0.12, 0.03, 0), (0.18, 0.0, 0),
             (0.40, -0.04, 0), (0.54, 0.12, 0), (0.52, -0.14, 1), (0.36, 0.05, 1),
             (0.08, 0.01, 1), (-0.22, -0.06, 1), (-0.44, -0.04, 1), (-0.55, -0.18, 1)],
    "hoofs": [(-0.52, 0.14, 0), (-0.42, 0.0, 0), (-0.14, 0.04, 0), (0.16, 0.03, 0),
              (0.38, -0.05, 0), (0.52, 0.10, 0), (0.54, -0.16, 1), (0.38, 0.03, 1),
              (0.08, 0.03, 1), (-0.24, -0.01, 1), (-0.46, -0.03, 1), (-0.57, -0.18, 1)],
    "heavy": [(-0.54, 0.20, 0), (-0.40, 0.02, 0), (-0.14, -0.04, 0), (0.16, -0.03, 0),
              (0.42, 0.02, 0), (0.56, 0.16, 0), (0.56, -0.16, 1), (0.38, 0.06, 1),
              (0.06, 0.09, 1), (-0.26, 0.07, 1), (-0.48, 0.0, 1), (-0.58, -0.20, 1)],
}  # fmt: skip
"""Outlines: x, then y below the back (0) or the belly (1)."""


def _draw_trunk(sheet: Sheet, frame: Frame) -> None:
    look, top, bottom = frame.look, frame.top, frame.bottom
    outline = [(x, (bottom if low else top) + y) for x, y, low in _TRUNKS[frame.species.plan]]
    belly = [(0.56, top + 0.16), (0.52, bottom), (0.2, bottom + 0.08), (-0.2, bottom + 0.08),
             (0.05, bottom - 0.06), (0.32, bottom - 0.09), (0.42, top + 0.2)]  # fmt: skip
    draw_behind_trunk(sheet, frame.trunk, frame.species, look, top)
    sheet.piece(frame.trunk.curve(outline), lighten(look.fur, 0.06), darken(look.fur, 0.08))
    blur = 0.012 * look.height
    sheet.piece(frame.trunk.curve(belly), look.belly, inside=True, edge=0, blur=blur, opacity=0.9)
    draw_on_trunk(sheet, frame.trunk, frame.species, look, top, bottom)


def _draw_neck(sheet: Sheet, frame: Frame, head: Place, root: Point, withers: Point) -> None:
    """A band from the chest into the skull, with what grows on it."""
    species, look = frame.species, frame.look
    height = look.height
    start, over = frame.trunk.at(*root), frame.trunk.at(*withers)
    middle = ((over[0] + head.x) / 2, (over[1] + head.y) / 2 + 0.03 * height)
    end = (head.x - 0.1 * head.scale, head.y + 0.1 * head.scale)
    slim = 0.56 if species.plan == "hoofs" and species.neck > 0.3 else 0.74
    wide = [species.body * 0.80 * height, species.body * slim * height, head.scale * 1.25]
    if species.plan == "crouch":
        wide = [species.body * 0.55 * height, species.body * 0.5 * height, head.scale * 1.1]
    if species.mane in ("wool", "ruffle", "scruff"):
        draw_neck_wool(sheet, look, species, [start, middle, end], wide)
        return
    neck = Place().ribbon([start, middle, end], wide)
    sheet.piece(neck, look.fur, shadow=0, edge=0.03, seam=False)
    _draw_neck_marks(sheet, frame, start, end)
    if species.mane == "crest":
        _draw_crest(sheet, look, over, middle, head)


def _draw_neck_marks(sheet: Sheet, frame: Frame, start: Point, end: Point) -> None:
    look, height = frame.look, frame.look.height
    if frame.species.mane == "patches":
        spots = [
            Place().ellipse(x, y, size, size * 1.2)
            for x, y, size in _beside(start, end, 0.032 * height)
        ]
        sheet.piece(spots, look.dark, inside=True, edge=0)
    if look.kind == "zebra":
        (x0, y0), (x1, y1) = start, end
        stripes = []
        for share in (0.34, 0.50, 0.66, 0.82):
            x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
            reach = 0.11 * height
            stripes.append(
                Place().ribbon([(x - reach, y - 0.06 * height), (x, y), (x + reach, y)],
                               [0.036 * height, 0.034 * height, 0.012 * height])
            )  # fmt: skip
        sheet.piece(stripes, look.stripes, inside=True, edge=0)


def _draw_crest(sheet: Sheet, look: Look, withers: Point, middle: Point, head: Place) -> None:
    """A horse's mane, along the upper edge of its neck."""
    height, back = look.height, 0.62 * head.scale
    crest = [(withers[0] - 0.05 * height, withers[1] - 0.01 * height),
             (middle[0] - back * 1.05, middle[1] - back * 0.25),
             (head.x - back * 1.1, head.y - back * 0.9)]  # fmt: skip
    upright = look.kind in ("zebra", "donkey")
    wide = (0.05, 0.10, 0.07) if upright else (0.08, 0.17, 0.12)
    mane = Place().ribbon(crest, [share * height for share in wide])
    sheet.piece(mane, lighten(look.dark, 0.10), look.dark)
    if not upright:
        strands = [
            Place().ribbon([(x - 0.02 * height, y - 0.05 * height), (x, y), (x - 0.01 * height,
                            y + 0.07 * height)], [0.006 * height, 0.014 * height, 0.004 * height])
            for x, y in ((crest[1][0], crest[1][1]), ((crest[1][0] + crest[2][0]) / 2,
                                                      (crest[1][1] + crest[2][1]) / 2))
        ]  # fmt: skip
        sheet.piece(strands, darken(look.dark, 0.25), shadow=0, edge=0, opacity=0.7, inside=True)


def _beside(start: Point, end: Point, size: float) -> list[tuple[float, float, float]]:
    """Places along a neck, left and right of its middle in turn, with their size."""
    (x0, y0), (x1, y1) = start, end
    return [
        (x0 + (x1 - x0) * share + (size if i % 2 else -size), y0 + (y1 - y0) * share, size)
        for i, share in enumerate((0.30, 0.42, 0.54, 0.66, 0.78))
    ]


def _draw_wing(sheet: Sheet, frame: Frame, *, near: bool) -> None:
    """A feathered wing at the withers, for an animal that the words give one."""
    lift = 0.55 + 0.45 * frame.pose.wings
    down = frame.lies or frame.sits or frame.crouches
    root = (0.12, -0.72 * frame.species.body) if down else (0.14, frame.top + 0.14)
    wing = frame.trunk.inner(*root, turn=0.0 if near else 0.18)
    colour = frame.look.wings[0] if near else darken(frame.look.wings[0], 0.2)
    outline = [(0.10, 0.06), (0.08, -0.24 * lift), (-0.06, -0.62 * lift), (-0.34, -0.86 * lift),
               (-0.36, -0.64 * lift), (-0.52, -0.62 * lift), (-0.48, -0.40 * lift),
               (-0.58, -0.34 * lift), (-0.46, -0.14 * lift), (-0.26, 0.06)]  # fmt: skip
    sheet.piece(wing.curve(outline), lighten(colour, 0.25), darken(colour, 0.06), shadow=0.34)
    quills = [wing.ribbon([(-0.04, -0.06 * lift), (x, y * lift)], (0.014, 0.006), steps=4)
              for x, y in ((-0.28, -0.66), (-0.42, -0.46), (-0.42, -0.24))]  # fmt: skip
    sheet.piece(quills, darken(colour, 0.25), shadow=0, edge=0, opacity=0.6)
