"""Four-legged animals: standing, walking, sitting, asleep. Unit: the body's length."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point, bone
from ..kit.paper import Sheet
from .animal_heads import draw_animal_head, mouth_of
from .animal_kinds import QUADRUPEDS, Quadruped
from .hides import draw_behind_trunk, draw_on_trunk, draw_patches
from .look import Look
from .place import Place
from .pose import Pose
from .tails import draw_resting_tail, draw_tail

_SWING = 0.42
_STANDING_BEND = 0.16
_BELL = "#f6c945"


@dataclass(frozen=True, slots=True)
class _Frame:
    """The animal in a pose: the ground it stands on, its trunk's frame and its back line."""

    species: Quadruped
    look: Look
    pose: Pose
    ground: Place
    trunk: Place
    top: float
    bottom: float


def draw_quadruped(sheet: Sheet, look: Look, pose: Pose) -> None:
    """An animal standing on the origin, which is under the middle of its body."""
    frame = _frame(look, pose)
    if pose.sleep:
        _draw_asleep(sheet, frame)
    elif pose.sit and frame.species.mane != "spines":
        _draw_sitting(sheet, frame)
    else:
        _draw_on_four_legs(sheet, frame)


def quadruped_stride(look: Look) -> float:
    """Frame heights an animal gets ahead in one walk cycle, so that paws do not skate."""
    return 4 * math.sin(_SWING) * QUADRUPEDS[look.kind].leg * look.height


def mouth_of_quadruped(look: Look, pose: Pose) -> Point:
    """Where an animal carries a thing, in frame heights from the ground point."""
    frame = _frame(look, pose)
    return _head(frame).at(*mouth_of(frame.species))


def head_of_quadruped(look: Look, pose: Pose) -> Place:
    """The head's frame in frame heights from the ground point."""
    return _head(_frame(look, pose))


def _frame(look: Look, pose: Pose) -> _Frame:
    species = QUADRUPEDS[look.kind]
    lift = -0.018 * abs(math.sin(pose.turn)) * look.height
    return _Frame(
        species=species,
        look=look,
        pose=pose,
        ground=Place(scale=look.height),
        trunk=Place(0, lift, look.height, 0.0 if pose.resting else pose.pitch),
        top=-(species.leg + species.body * 0.75),
        bottom=-species.leg + 0.05,
    )


def _head(frame: _Frame) -> Place:
    species = frame.species
    if frame.pose.sleep:
        x, y = 0.46, -species.body * 0.5 - species.head * 0.45
    elif frame.pose.sit and species.mane != "spines":
        x, y = _sitting_chest(frame)
        x, y = x + 0.06 + species.neck * 0.3, y - 0.14 - species.neck * 0.5
    else:
        x = 0.56 + species.neck * 0.35
        y = frame.top - 0.10 - species.neck * 0.4
    across, down = frame.trunk.at(x, y)
    tilt = frame.pose.tilt + (0.16 if frame.pose.sleep else 0.0)
    return Place(across, down, species.head * frame.look.height, tilt)


def _draw_face(sheet: Sheet, frame: _Frame, head: Place) -> None:
    pose = frame.pose
    draw_animal_head(
        sheet, head, frame.species, frame.look, closed=pose.eyes_closed, mouth=pose.mouth
    )


def _draw_on_four_legs(sheet: Sheet, frame: _Frame) -> None:
    look, species, pose = frame.look, frame.species, frame.pose
    swing = 0.10 * math.sin(pose.turn + 1) + 0.12 * pose.sway
    rump_x, rump_y = -0.50, frame.top + 0.16
    draw_tail(sheet, frame.trunk.inner(rump_x, rump_y, turn=0), species.tail, look, swing)
    _draw_leg(sheet, frame, 0.27, math.pi, front=True, near=False)
    _draw_leg(sheet, frame, -0.34, 0.5 * math.pi, front=False, near=False)
    _draw_trunk(sheet, frame)
    _draw_leg(sheet, frame, 0.36, 0.0, front=True, near=True)
    _draw_leg(sheet, frame, -0.36, 1.5 * math.pi, front=False, near=True)
    head = _head(frame)
    _draw_neck(sheet, frame, head, (0.36, frame.top + 0.18), (0.40, frame.top))
    if look.collar:
        _draw_collar(sheet, frame, frame.trunk.inner(0.47, frame.top + 0.05))
    _draw_face(sheet, frame, head)


def _draw_trunk(sheet: Sheet, frame: _Frame) -> None:
    look, top, bottom = frame.look, frame.top, frame.bottom
    outline = [(-0.50, top + 0.16), (-0.40, top + 0.02), (-0.12, top + 0.03), (0.18, top),
               (0.40, top - 0.04), (0.52, top + 0.12), (0.50, bottom - 0.16),
               (0.34, bottom + 0.01), (0.05, bottom - 0.03), (-0.25, bottom - 0.02),
               (-0.46, bottom - 0.02), (-0.54, bottom - 0.18)]  # fmt: skip
    belly = [(0.56, top + 0.16), (0.52, bottom), (0.2, bottom + 0.04), (-0.2, bottom + 0.04),
             (0.05, bottom - 0.07), (0.32, bottom - 0.10), (0.42, top + 0.2)]  # fmt: skip
    draw_behind_trunk(sheet, frame.trunk, frame.species, look, top)
    sheet.piece(frame.trunk.curve(outline), lighten(look.fur, 0.06), darken(look.fur, 0.08))
    blur = 0.012 * look.height
    sheet.piece(frame.trunk.curve(belly), look.belly, inside=True, edge=0, blur=blur, opacity=0.9)
    draw_on_trunk(sheet, frame.trunk, frame.species, look, top, bottom)


def _leg_angles(frame: _Frame, offset: float, *, front: bool) -> tuple[float, float]:
    """The upper bone's angle and the lower's; a standing leg keeps a slight bend."""
    bend = -_STANDING_BEND * 0.6 if front else _STANDING_BEND
    if not frame.pose.walking:
        return bend, -bend * 0.9
    angle = frame.pose.turn + offset
    thigh = _SWING * math.sin(angle) - (0.0 if front else 0.05) + bend * 0.5
    knee = -(0.7 if front else 0.56) * max(0.0, math.cos(angle))
    return thigh, thigh + knee - bend


def _draw_leg(
    sheet: Sheet, frame: _Frame, x: float, offset: float, *, front: bool, near: bool
) -> None:
    species, look = frame.species, frame.look
    upper, lower = _leg_angles(frame, offset, front=front)
    height, width = look.height, species.leg_width
    hip = frame.trunk.at(x, -species.leg - 0.02)
    length = (species.leg + 0.02) * height
    knee = bone(hip, upper, length * 0.51)
    paw = bone(knee, lower, length * 0.47)
    middle = ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2)
    wide = (1.55 if front else 1.95, 1.30, 0.95, 0.90)
    limb = Place(scale=height).widths(*(width * share for share in wide))
    colour = _leg_colour(frame, near=near)
    leg = Place().ribbon([hip, middle, knee, paw], limb)
    sheet.piece(leg, colour, shadow=0.0 if near else 0.25, edge=0.08)
    _draw_paw(sheet, Place(*paw, width * height), _paw_colour(frame, colour))


def _leg_colour(frame: _Frame, *, near: bool) -> Colour:
    look = frame.look
    if frame.species.mane == "wool":
        return look.dark if near else darken(look.dark, 0.2)
    if near:
        return look.fur
    return darken(look.fur, 0.22) if frame.species.paws == "dark" else _far(look)


def _far(look: Look) -> Colour:
    """A far leg takes the dark of the hide, unless that is a patch of another colour."""
    return look.dark if not look.collar or look.kind == "cat" else darken(look.fur, 0.2)


def _paw_colour(frame: _Frame, leg: Colour) -> Colour:
    if frame.species.paws == "belly":
        return frame.look.belly
    return darken(leg, 0.5) if frame.species.paws == "dark" else lighten(leg, 0.08)


def _draw_paw(sheet: Sheet, paw: Place, colour: Colour) -> None:
    """Unit: the leg's width, its ankle at (0, 0)."""
    outline = [(-0.5, -0.25), (0.35, -0.30), (0.85, 0.10), (0.70, 0.42), (-0.45, 0.42)]
    sheet.piece(paw.curve(outline), colour, shadow=0.18)


def _draw_neck(sheet: Sheet, frame: _Frame, head: Place, root: Point, withers: Point) -> None:
    """A band from the chest into the skull, with what grows on it."""
    species, look = frame.species, frame.look
    height = look.height
    start, over = frame.trunk.at(*root), frame.trunk.at(*withers)
    middle = ((over[0] + head.x) / 2, (over[1] + head.y) / 2 + 0.03 * height)
    end = (head.x - 0.1 * head.scale, head.y + 0.1 * head.scale)
    wide = [species.body * 0.80 * height, species.body * 0.74 * height, head.scale * 1.25]
    woolly = species.mane == "wool"
    colour = lighten(look.fur, 0.1) if woolly else look.fur
    sheet.piece(Place().ribbon([start, middle, end], wide), colour, shadow=0, edge=0.03)
    if species.mane == "patches":
        spots = [
            Place().ellipse(x, y, size, size * 1.2)
            for x, y, size in _beside(start, end, 0.032 * height)
        ]
        sheet.piece(spots, look.dark, inside=True, edge=0)
    if species.mane == "crest":
        _draw_crest(sheet, look, over, middle, head)


def _draw_crest(sheet: Sheet, look: Look, withers: Point, middle: Point, head: Place) -> None:
    """A horse's mane, along the upper edge of its neck."""
    height, back = look.height, 0.62 * head.scale
    crest = [(withers[0] - 0.04 * height, withers[1] - 0.01 * height),
             (middle[0] - back * 0.95, middle[1] - back * 0.25),
             (head.x - back * 1.1, head.y - back * 0.9)]  # fmt: skip
    mane = Place().ribbon(crest, [0.06 * height, 0.14 * height, 0.10 * height])
    sheet.piece(mane, lighten(look.dark, 0.08), look.dark)


def _beside(start: Point, end: Point, size: float) -> list[tuple[float, float, float]]:
    """Places along a neck, left and right of its middle in turn, with their size."""
    (x0, y0), (x1, y1) = start, end
    return [
        (x0 + (x1 - x0) * share + (size if i % 2 else -size), y0 + (y1 - y0) * share, size)
        for i, share in enumerate((0.30, 0.42, 0.54, 0.66, 0.78))
    ]


def _draw_collar(sheet: Sheet, frame: _Frame, throat: Place) -> None:
    """A band and a bell, their middle at (0, 0)."""
    band = throat.ribbon([(-0.11, -0.08), (0.0, 0.0), (0.13, -0.02)], (0.07, 0.08, 0.07))
    sheet.piece(band, frame.look.collar)
    sheet.piece(throat.ellipse(0.08, 0.05, 0.045), _BELL)


def _sitting_chest(frame: _Frame) -> Point:
    return 0.20, -(frame.species.leg + frame.species.body * 0.85 + 0.05)


def _draw_sitting(sheet: Sheet, frame: _Frame) -> None:
    """Rump on the ground, straight front legs, a haunch in front of the belly."""
    look, species, ground = frame.look, frame.species, frame.ground
    x, y = _sitting_chest(frame)
    body, leg = species.body, species.leg_width
    draw_resting_tail(sheet, ground.inner(-0.34, -0.06), species.tail, look)
    _draw_straight_leg(sheet, frame, x - 0.02, y + 0.22, _leg_colour(frame, near=False))
    seat = -max(0.24, body * 0.66)
    spine = [(-0.20, seat), (-0.06, (y + seat) / 2 - 0.06), (x - 0.02, y + 0.10)]
    trunk = ground.ribbon(spine, (body * 1.30, body * 1.22, body * 0.86))
    sheet.piece(trunk, lighten(look.fur, 0.06), darken(look.fur, 0.08))
    if look.kind == "cow":
        draw_patches(sheet, ground, look, [(-0.16, seat - 0.16, 0.12), (0.02, y, 0.09)])
    chest = ground.ellipse(x + 0.13, y + 0.22, 0.10, 0.20, rotation=0.15)
    blur = 0.012 * look.height
    sheet.piece(chest, look.belly, inside=True, edge=0, blur=blur, opacity=0.9)
    _draw_straight_leg(sheet, frame, x + 0.06, y + 0.24, _leg_colour(frame, near=True))
    haunch = ground.ellipse(-0.14, -0.21, 0.22, 0.21)
    sheet.piece(haunch, look.fur, darken(look.fur, 0.06), shadow=0.2, edge=0.1)
    _draw_paw(sheet, ground.inner(0.06, -leg * 0.42, leg * 1.2), _paw_colour(frame, look.fur))
    head = _head(frame)
    _draw_neck(sheet, frame, head, (x - 0.04, y + 0.20), (x, y + 0.02))
    if look.collar:
        _draw_collar(sheet, frame, ground.inner(x + 0.05, y + 0.04))
    _draw_face(sheet, frame, head)


def _draw_straight_leg(sheet: Sheet, frame: _Frame, x: float, top: float, colour: Colour) -> None:
    ground, wide = frame.ground, frame.species.leg_width
    leg = ground.ribbon([(x - 0.04, top), (x, top / 2), (x + 0.03, -0.05)],
                        (wide * 1.5, wide * 1.1, wide * 0.9))  # fmt: skip
    sheet.piece(leg, colour, shadow=0.15, edge=0.08)
    _draw_paw(sheet, ground.inner(x + 0.03, -wide * 0.42, wide), _paw_colour(frame, colour))


def _draw_asleep(sheet: Sheet, frame: _Frame) -> None:
    """Lying down, chin on the paws, eyes closed."""
    look, species, ground = frame.look, frame.species, frame.ground
    body, leg = species.body, species.leg_width
    draw_resting_tail(sheet, ground.inner(-0.46, -0.06), species.tail, look)
    paws = [(0.22, -leg * 0.6), (0.42, -leg * 0.5), (0.62, -leg * 0.42)]
    sheet.piece(ground.ribbon(paws, (leg * 1.2, leg, leg * 0.9)), _leg_colour(frame, near=False))
    top = -body * 1.05
    trunk = [(-0.54, -0.06), (-0.56, top * 0.55), (-0.34, top), (0.0, top * 0.98),
             (0.34, top * 0.92), (0.50, top * 0.40), (0.46, -0.02), (0.0, 0.0)]  # fmt: skip
    sheet.piece(ground.curve(trunk), lighten(look.fur, 0.06), darken(look.fur, 0.10))
    if look.stripes:
        stripes = [ground.ribbon([(x, top - 0.02), (x + 0.03, top * 0.6)], (0.06, 0.012))
                   for x in (-0.30, -0.15, 0.0, 0.15)]  # fmt: skip
        sheet.piece(stripes, look.stripes, inside=True, edge=0, opacity=0.75)
    if species.mane in ("spines", "wool"):
        draw_on_trunk(sheet, ground, species, look, top, -0.02)
    haunch = ground.ellipse(-0.30, top * 0.42, 0.21, abs(top) * 0.40)
    sheet.piece(haunch, look.fur, darken(look.fur, 0.06), shadow=0.2, edge=0.1)
    _draw_paw(sheet, ground.inner(-0.08, -leg * 0.42, leg * 1.1), _paw_colour(frame, look.fur))
    near = [(0.20, -leg * 0.5), (0.42, -leg * 0.45), (0.60, -leg * 0.42)]
    sheet.piece(ground.ribbon(near, (leg * 1.3, leg, leg * 0.9)), look.fur, shadow=0.2)
    _draw_paw(sheet, ground.inner(0.62, -leg * 0.42, leg), _paw_colour(frame, look.fur))
    _draw_face(sheet, frame, _head(frame))
