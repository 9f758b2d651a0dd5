"""Birds: flying about the centre of their body, or standing on the origin.

Unit: the body's length.
"""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .bird_heads import draw_bird_head
from .bird_kinds import BIRDS, Bird
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place
from .plumage import draw_tail_feathers
from .pose import Pose

_BEAK = "#f0a030"
_FEET = "#e08a2a"
_LEGS = {"flamingo": "#e0607a", "stork": "#d8503e", "ostrich": "#e0a890", "crow": "#3a3450"}


def draw_bird(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A flyer spreads its wings unless it sits; walkers and sitters stand on the origin."""
    species = BIRDS[look.kind]
    flying = species.flies and not pose.resting
    body = _body(look, species, pose, flying=flying)
    head = _head(body, species, pose, upright=species.upright and not flying)
    if species.upright and not flying:
        _draw_upright(sheet, body, head, species, look, pose)
    else:
        _draw_level(sheet, body, head, species, look, pose, flying=flying)


def head_of_bird(look: Look, pose: Pose) -> Place:
    """The head's frame in frame heights from the bird's origin."""
    species = BIRDS[look.kind]
    flying = species.flies and not pose.resting
    body = _body(look, species, pose, flying=flying)
    return _head(body, species, pose, upright=species.upright and not flying)


def _head(body: Place, species: Bird, pose: Pose, *, upright: bool) -> Place:
    if upright:
        head = body.inner(0.06, -0.42, species.head * 0.78)
    else:
        x, y = 0.34 + species.neck * 0.28, -0.20 - species.neck * 1.05
        head = body.inner(x, y, species.head * 0.9)
    return Place(head.x, head.y, head.scale, pose.tilt)


def _body(look: Look, species: Bird, pose: Pose, *, flying: bool) -> Place:
    """The frame of the trunk, its centre at (0, 0)."""
    if flying:
        bob = -0.05 * pose.wings * look.height
        return Place(0, bob, look.height, pose.pitch - 0.12)
    sway = 0.07 * math.sin(pose.turn)
    hop = -0.03 * abs(math.sin(pose.turn)) * look.height
    centre = 0.50 if species.upright else 0.30 + species.leg
    return Place(0, hop - centre * look.height, look.height, sway + pose.pitch)


def _draw_level(
    sheet: Sheet, body: Place, head: Place, species: Bird, look: Look, pose: Pose, *, flying: bool
) -> None:
    """A songbird, duck or hen: trunk along the ground, head in front."""
    if flying:
        _draw_spread_wing(sheet, body, look, pose, near=False)
    elif species.leg:
        _draw_feet(sheet, body, species, look, pose)
    draw_tail_feathers(sheet, body, species, look)
    if species.neck > 0.15:
        _draw_long_neck(sheet, body, head, species, look)
    trunk = [(-0.48, -0.10), (-0.20, -0.26), (0.16, -0.32), (0.44, -0.16), (0.46, 0.08),
             (0.24, 0.27), (-0.10, 0.28), (-0.38, 0.12)]  # fmt: skip
    belly = [(0.42, -0.08), (0.52, 0.10), (0.24, 0.34), (-0.22, 0.34), (-0.10, 0.14), (0.18, 0.10)]
    sheet.piece(body.curve(trunk), lighten(look.fur, 0.08), darken(look.fur, 0.06))
    sheet.piece(body.curve(belly), look.belly, inside=True, edge=0, blur=0.012 * look.height)
    draw_head = _draw_facing_head if species.upright else draw_bird_head
    draw_head(sheet, head, species, look, pose)
    if flying:
        _draw_spread_wing(sheet, body, look, pose, near=True)
    else:
        _draw_folded_wing(sheet, body, look)


def _draw_long_neck(sheet: Sheet, body: Place, head: Place, species: Bird, look: Look) -> None:
    """Straight, or in an S where it is long."""
    long = max(0.0, species.neck - 0.5)
    foot = body.at(0.26, -0.06)
    low = body.at(0.46 + 0.05 * long, -0.24 - species.neck * 0.22)
    high = body.at(0.34 + species.neck * 0.28 - 0.30 * long, -0.20 - species.neck * 0.72)
    wide = [0.36 * body.scale, 0.24 * body.scale, 0.15 * body.scale, head.scale * 1.0]
    neck = Place().ribbon([foot, low, high, (head.x, head.y)], wide)
    bare = look.belly if look.kind == "ostrich" else look.fur
    sheet.piece(neck, lighten(bare, 0.06), bare, shadow=0.1, edge=0.05, seam=False)
    if look.kind == "mallard":
        ring = Place().ribbon([low, high], [0.20 * body.scale, 0.17 * body.scale])
        sheet.piece(ring, "#2f7a5a", shadow=0, edge=0.05)


def _draw_folded_wing(sheet: Sheet, body: Place, look: Look) -> None:
    wing = [(0.20, -0.14), (-0.05, -0.20), (-0.34, -0.10), (-0.62, 0.02), (-0.34, 0.10),
            (-0.08, 0.12), (0.14, 0.04)]  # fmt: skip
    sheet.piece(body.curve(wing), darken(look.fur, 0.05), look.dark)
    feathers = [
        body.ribbon([(x, 0.02), (x - 0.12, 0.07), (x - 0.25, 0.04)], (0.008, 0.016, 0.006))
        for x in (0.02, -0.12, -0.26)
    ]
    sheet.piece(feathers, darken(look.dark, 0.2), shadow=0, edge=0, opacity=0.6)


def _draw_spread_wing(sheet: Sheet, body: Place, look: Look, pose: Pose, *, near: bool) -> None:
    """A wing that beats about the shoulder: its height follows the beat, never quite flat."""
    beat = max(-0.75, pose.wings * (1.0 if near else 0.92))
    lift = math.copysign(max(0.28, abs(beat)), beat)
    root = (0.04, -0.14) if near else (0.12, -0.20)
    shoulder = body.inner(*root, turn=0.0 if near else 0.20)
    lean = 0.14 * lift
    species = BIRDS[look.kind]
    span = 1.22 if species.plumage == "broad" else 1.0
    outline = [(x * span - lean * y, y * lift * span) for x, y in _WING]
    quills = [
        shoulder.ribbon(
            [(-0.10, -0.04 * lift), (x * span - lean * y, y * lift * span)], (0.012, 0.006), steps=4
        )
        for x, y in _QUILLS
    ]
    colour: Colour = lighten(look.fur, 0.08) if near else darken(look.fur, 0.22)
    tips: Colour = look.dark if near else darken(look.dark, 0.15)
    top, bottom = (tips, colour) if lift > 0 else (colour, tips)
    sheet.piece(shoulder.curve(outline), top, bottom, shadow=0.34)
    sheet.piece(quills, darken(look.dark, 0.25), shadow=0, edge=0, opacity=0.5)


_WING = [(0.16, 0.0), (0.12, -0.34), (-0.02, -0.66), (-0.26, -0.90), (-0.33, -0.70),
         (-0.42, -0.68), (-0.42, -0.48), (-0.48, -0.40), (-0.43, -0.24), (-0.44, -0.12),
         (-0.28, 0.02), (-0.06, 0.06)]  # fmt: skip
_QUILLS = ((-0.22, -0.74), (-0.36, -0.54), (-0.40, -0.30))


def _draw_feet(sheet: Sheet, body: Place, species: Bird, look: Look, pose: Pose) -> None:
    """Two thin legs with three toes each, from the trunk to the ground."""
    for side, x in ((-1, 0.12), (1, -0.02)):
        step = 0.14 * math.sin(pose.turn + (0 if side > 0 else math.pi)) if pose.walking else 0.0
        lift = 0.05 * max(0.0, math.cos(pose.turn + (0 if side > 0 else math.pi)))
        foot_y = 0.29 + species.leg - (lift if pose.walking else 0.0)
        feet = _LEGS.get(look.kind, _FEET)
        colour = feet if side > 0 else darken(feet, 0.2)
        knee = (x + 0.6 * step - 0.05 * species.leg, 0.26 + 0.5 * species.leg)
        leg = body.ribbon([(x, 0.18), knee, (x + step, foot_y)], (0.055, 0.045, 0.04))
        toes = body.ribbon([(x + step - 0.06, foot_y), (x + step + 0.13, foot_y)], (0.05, 0.045))
        sheet.piece([leg, toes], colour, shadow=0.15)


def _draw_upright(
    sheet: Sheet, body: Place, head: Place, species: Bird, look: Look, pose: Pose
) -> None:
    """An owl on its branch or a penguin: belly and face to the front."""
    for x in (-0.12, 0.14):
        step = 0.05 * math.sin(pose.turn + (0 if x > 0 else math.pi))
        sheet.piece(body.ellipse(x + 0.03, 0.49 - max(0.0, step), 0.11, 0.05), _FEET, shadow=0.15)
    tail = [(-0.16, 0.20), (-0.36, 0.48), (-0.20, 0.50), (0.0, 0.36)]
    trunk = [(-0.36, -0.10), (-0.24, -0.40), (0.08, -0.48), (0.32, -0.34), (0.40, 0.02),
             (0.32, 0.38), (0.04, 0.50), (-0.26, 0.40), (-0.38, 0.16)]  # fmt: skip
    belly = [(0.02, -0.22), (0.36, -0.16), (0.42, 0.12), (0.26, 0.46), (0.0, 0.48), (-0.14, 0.18)]
    sheet.piece(body.curve(tail), look.dark)
    sheet.piece(body.curve(trunk), lighten(look.fur, 0.06), darken(look.fur, 0.08))
    sheet.piece(body.curve(belly), lighten(look.belly, 0.1), look.belly, inside=True, edge=0.05)
    if look.kind == "owl":
        _draw_breast_feathers(sheet, body, look)
    swing = 0.25 * math.sin(pose.turn) + 0.1 * pose.sway
    wing = body.inner(-0.20, -0.16, turn=0.10 + swing)
    outline = [(-0.02, -0.10), (0.12, 0.02), (0.10, 0.30), (-0.04, 0.52), (-0.16, 0.28),
               (-0.16, 0.02)]  # fmt: skip
    sheet.piece(wing.curve(outline), lighten(look.fur, 0.04), look.dark)
    _draw_facing_head(sheet, head, species, look, pose)


def _draw_breast_feathers(sheet: Sheet, body: Place, look: Look) -> None:
    scallops = [
        body.ribbon([(x - 0.05, y), (x, y + 0.04), (x + 0.05, y)], (0.010, 0.022, 0.010), steps=4)
        for y, xs in ((-0.02, (0.06, 0.20)), (0.10, (0.0, 0.14, 0.28)), (0.22, (0.07, 0.21)))
        for x in xs
    ]
    sheet.piece(scallops, darken(look.fur, 0.05), shadow=0, edge=0, opacity=0.75)


def _draw_facing_head(sheet: Sheet, head: Place, species: Bird, look: Look, pose: Pose) -> None:
    """A face turned three quarters to us; unit: the head's radius."""
    if species.crest == "tufts":
        tufts = [(-0.78, -0.50), (-0.88, -1.22), (-0.30, -0.86)], [
            (0.34, -0.90), (0.88, -1.20), (0.86, -0.46)]  # fmt: skip
        sheet.piece([head.curve(list(tuft)) for tuft in tufts], look.dark)
    sheet.piece(head.ellipse(0, 0, 1.0, 0.92), lighten(look.fur, 0.08), look.fur)
    discs = [head.ellipse(x, 0.04, 0.46, 0.50) for x in (-0.18, 0.62)]
    sheet.piece(discs, lighten(look.belly, 0.25), look.belly, inside=True, edge=0.08)
    draw_blush(sheet, head, -0.38, 0.42, 0.30)
    wide = (0.20, 0.25) if look.kind == "owl" else (0.14, 0.19)
    draw_eye(sheet, head, -0.08, 0.02, wide, closed=pose.eyes_closed)
    draw_eye(sheet, head, 0.60, 0.02, (wide[0] * 0.92, wide[1]), closed=pose.eyes_closed)
    low = 0.52 + 0.12 * pose.mouth
    beak = [(0.14, 0.20), (0.46, 0.20), (0.48, low), (0.34, low + 0.08)]
    sheet.piece(head.curve(beak), lighten(_BEAK, 0.1), _BEAK, shadow=0.25)
