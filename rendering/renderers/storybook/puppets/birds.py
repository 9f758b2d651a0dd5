"""Birds: flying about the centre of their body, or standing on the origin.

Unit: the body's length.
"""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .bird_kinds import BIRDS, Bird
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place
from .pose import Pose

_BEAK = "#f0a030"
_FEET = "#e08a2a"


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
    else:
        _draw_feet(sheet, body, species, pose)
    _draw_tail(sheet, body, species, look)
    if species.neck > 0.15:
        _draw_long_neck(sheet, body, head, species, look)
    trunk = [(-0.48, -0.10), (-0.20, -0.26), (0.16, -0.32), (0.44, -0.16), (0.46, 0.08),
             (0.24, 0.27), (-0.10, 0.28), (-0.38, 0.12)]  # fmt: skip
    belly = [(0.42, -0.08), (0.52, 0.10), (0.24, 0.34), (-0.22, 0.34), (-0.10, 0.14), (0.18, 0.10)]
    sheet.piece(body.curve(trunk), lighten(look.fur, 0.08), darken(look.fur, 0.06))
    sheet.piece(body.curve(belly), look.belly, inside=True, edge=0, blur=0.012 * look.height)
    draw_head = _draw_facing_head if species.upright else _draw_bird_head
    draw_head(sheet, head, species, look, pose)
    if flying:
        _draw_spread_wing(sheet, body, look, pose, near=True)
    else:
        _draw_folded_wing(sheet, body, look)


def _draw_long_neck(sheet: Sheet, body: Place, head: Place, species: Bird, look: Look) -> None:
    foot, bend = body.at(0.28, -0.06), body.at(0.40 - species.neck * 0.1, -0.22 - species.neck / 2)
    wide = [0.34 * body.scale, 0.20 * body.scale, head.scale * 0.95]
    neck = Place().ribbon([foot, bend, (head.x, head.y)], wide)
    sheet.piece(neck, lighten(look.fur, 0.06), look.fur, shadow=0.1, edge=0.05)


def _draw_bird_head(sheet: Sheet, head: Place, species: Bird, look: Look, pose: Pose) -> None:
    """Unit: the head's radius."""
    _draw_crest(sheet, head, species, look)
    fur = look.belly if look.kind == "eagle" else look.fur
    _draw_beak(sheet, head, species, pose.mouth)
    sheet.piece(head.ellipse(0, 0, 1.0, 0.98), lighten(fur, 0.14), fur, seam=False)
    draw_blush(sheet, head, 0.10, 0.36, 0.34)
    if look.kind == "crow":
        sheet.piece(head.ellipse(0.34, -0.10, 0.34, 0.38), "#8a86a8", shadow=0, edge=0)
    draw_eye(sheet, head, 0.34, -0.10, (0.17, 0.23), closed=pose.eyes_closed)


def _draw_beak(sheet: Sheet, head: Place, species: Bird, mouth: float) -> None:
    reach = species.beak / species.head
    gap = 0.10 + 0.22 * mouth
    upper = [(0.72, -0.16), (1.0 + reach * 0.5, 0.0), (0.92 + reach, 0.18), (0.75, 0.24)]
    lower = [(0.70, 0.16), (0.88 + reach * 0.75, 0.16 + gap), (0.66, 0.42)]
    sheet.piece(head.curve(lower), darken(_BEAK, 0.18), shadow=0.1)
    sheet.piece(head.curve(upper), lighten(_BEAK, 0.15), _BEAK, shadow=0.2)


def _draw_crest(sheet: Sheet, head: Place, species: Bird, look: Look) -> None:
    if species.crest == "comb":
        comb = [head.ellipse(x, y, 0.26, 0.30) for x, y in
                ((-0.35, -0.92), (0.05, -1.08), (0.42, -0.92))]  # fmt: skip
        sheet.piece([*comb, head.ellipse(0.78, 0.62, 0.18, 0.30)], "#d8402e")
    if species.crest == "plume":
        plume = [(-0.10, -0.80), (-0.50, -1.30), (-1.10, -1.45)]
        sheet.piece(head.ribbon(plume, (0.34, 0.30, 0.05)), look.belly)


def _draw_tail(sheet: Sheet, body: Place, species: Bird, look: Look) -> None:
    """Three feathers, as long as the species wears them."""
    lift = 0.30 if look.kind in ("hen", "duck", "swan") else 0.0
    for i, angle in enumerate((0.16, 0.0, -0.16)):
        reach = species.tail * (1 - 0.08 * abs(i - 1))
        root = body.inner(-0.40, -0.04, turn=lift - 0.10 + angle)
        feather = [(0.10, -0.07), (-reach * 0.6, -0.09), (-reach, 0.0), (-reach * 0.6, 0.07),
                   (0.10, 0.07)]  # fmt: skip
        colour = look.dark if i != 1 else darken(look.fur, 0.10)
        sheet.piece(root.curve(feather), colour, shadow=0.2)


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
    outline = [(x - lean * y, y * lift) for x, y in _WING]
    quills = [
        shoulder.ribbon([(-0.10, -0.04 * lift), (x - lean * y, y * lift)], (0.012, 0.006), steps=4)
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


def _draw_feet(sheet: Sheet, body: Place, species: Bird, pose: Pose) -> None:
    """Two thin legs with three toes each, from the trunk to the ground."""
    for side, x in ((-1, 0.12), (1, -0.02)):
        step = 0.14 * math.sin(pose.turn + (0 if side > 0 else math.pi)) if pose.walking else 0.0
        lift = 0.05 * max(0.0, math.cos(pose.turn + (0 if side > 0 else math.pi)))
        foot_y = 0.29 + species.leg - (lift if pose.walking else 0.0)
        colour = _FEET if side > 0 else darken(_FEET, 0.2)
        leg = body.ribbon([(x, 0.18), (x + step, foot_y)], (0.05, 0.04))
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
