"""Butterflies, bees, fireflies and dragonflies, about the centre of their body."""

from __future__ import annotations

import numpy as np

from ..kit.colour import Colour, darken, lighten, luminance
from ..kit.paper import Sheet
from .faces import draw_eye
from .look import Look
from .place import Place
from .pose import Pose

_INK = "#22264d"
_BACK = 0.84
_UPPER = [(0.02, -0.02), (0.10, -0.30), (0.34, -0.52), (0.56, -0.50), (0.60, -0.30),
          (0.48, -0.10), (0.24, 0.02)]  # fmt: skip
_LOWER = [(0.02, 0.02), (0.22, 0.04), (0.42, 0.12), (0.46, 0.30), (0.34, 0.46), (0.20, 0.42),
          (0.08, 0.22)]  # fmt: skip
_VEINS = ((0.36, -0.40), (0.46, -0.26), (0.40, -0.12))


def draw_butterfly(sheet: Sheet, look: Look, pose: Pose) -> None:
    """Two pairs of wings on a dark paper back; they close by narrowing about the body."""
    spread = 0.48 + 0.26 * (1 + pose.wings)
    turn = pose.pitch + pose.tilt - 0.35
    first, second = look.wings
    for side, width in ((-1, 0.82), (1, 1.0)):
        wing = Place(0, 0, look.height, turn, squeeze=side * width * spread)
        _draw_wing(sheet, wing, _LOWER, lighten(second, 0.12), second)
        _draw_wing(sheet, wing, _UPPER, lighten(first, 0.12), first)
        _draw_markings(sheet, wing, first, second)
    _draw_body(sheet, Place(0, 0, look.height, turn))


def _draw_wing(
    sheet: Sheet, wing: Place, outline: list[tuple[float, float]], top: Colour, bottom: Colour
) -> None:
    shape = np.asarray(outline)
    middle = shape.mean(axis=0)
    inset = (shape - middle) * _BACK + middle * 0.97
    sheet.piece(wing.curve(outline), _INK, shadow=0.25)
    sheet.piece(wing.curve([(x, y) for x, y in inset]), top, bottom, shadow=0, edge=0.2)


def _draw_markings(sheet: Sheet, wing: Place, first: Colour, second: Colour) -> None:
    """Spots of the other pair's colour, and veins."""
    pale = lighten(first, 0.6) if luminance(first) < 0.8 else darken(first, 0.2)
    upper = [wing.ellipse(0.44, -0.38, 0.055), wing.ellipse(0.50, -0.24, 0.04)]
    sheet.piece(upper, second, shadow=0, edge=0.1)
    sheet.piece(wing.ellipse(0.30, -0.36, 0.045), pale, shadow=0, edge=0.1)
    sheet.piece(wing.ellipse(0.32, 0.30, 0.05), first, shadow=0, edge=0.1)
    sheet.piece(wing.ellipse(0.24, 0.18, 0.04), "#fff1b8", shadow=0, edge=0.1)
    veins = [
        wing.ribbon([(0.06, -0.06), (0.03 + x / 2, y / 2 - 0.05), (x, y)], (0.012, 0.006), steps=4)
        for x, y in _VEINS
    ]
    sheet.piece(veins, _INK, shadow=0, edge=0, opacity=0.55)


def _draw_body(sheet: Sheet, body: Place) -> None:
    feelers = [
        body.ribbon([(0, -0.22), (0.05 * side, -0.32), (0.13 * side, -0.38)], (0.014, 0.010))
        for side in (-1, 1)
    ]
    knobs = [body.ellipse(0.13 * side, -0.385, 0.016) for side in (-1, 1)]
    sheet.piece([*feelers, *knobs], _INK, shadow=0, edge=0)
    sheet.piece(body.ribbon([(0, -0.18), (0, 0.0), (0, 0.22)], (0.05, 0.07, 0.035)), _INK)
    sheet.piece(body.ellipse(0, -0.20, 0.045), _INK)


def draw_bee(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A round striped bee, a spotted ladybird, or a firefly with a lit tail; unit: its length."""
    body = Place(0, 0, look.height, pose.pitch + pose.tilt - 0.12)
    glowing = look.kind == "firefly"
    _draw_bee_wing(sheet, body, look.wings[0], -0.25 + 0.45 * pose.wings, far=True)
    hull = [(0.30, -0.22), (0.05, -0.31), (-0.28, -0.22), (-0.50, 0.03), (-0.26, 0.24),
            (0.06, 0.30), (0.30, 0.22)]  # fmt: skip
    sheet.piece(body.curve(hull), lighten(look.fur, 0.15), darken(look.fur, 0.10))
    if glowing:
        sheet.piece(
            body.ellipse(-0.36, 0.02, 0.22, 0.25), "#fff6a8", "#ffd95a", inside=True, edge=0
        )
    elif look.kind == "ladybird":
        _draw_spots(sheet, body)
    else:
        _draw_stripes(sheet, body)
    _draw_bee_head(sheet, body, pose)
    _draw_bee_wing(sheet, body, look.wings[0], 0.15 + 0.45 * pose.wings, far=False)


def _draw_stripes(sheet: Sheet, body: Place) -> None:
    stripes = [
        body.ribbon([(x, -0.34), (x - 0.06, 0.0), (x, 0.34)], (0.11, 0.12, 0.11))
        for x in (-0.28, -0.03)
    ]
    sting = [(-0.48, -0.03), (-0.60, 0.03), (-0.48, 0.08)]
    sheet.piece(body.shape(sting), _INK, shadow=0)
    sheet.piece(stripes, "#3a2a3a", inside=True, edge=0)


def _draw_spots(sheet: Sheet, body: Place) -> None:
    """A ladybird's: and the line where its wing cases meet."""
    spots = [body.ellipse(x, y, r) for x, y, r in ((-0.30, -0.06, 0.07), (-0.12, -0.19, 0.065),
             (0.08, -0.12, 0.06), (-0.12, 0.12, 0.07), (0.10, 0.14, 0.055))]  # fmt: skip
    sheet.piece(spots, _INK, inside=True, edge=0)


def _draw_bee_head(sheet: Sheet, body: Place, pose: Pose) -> None:
    head = body.inner(0.36, -0.02, 0.25)
    feelers = [
        head.ribbon([(x, -0.7), (x + 0.15, -1.3), (x + 0.5, -1.55)], (0.10, 0.10, 0.16))
        for x in (-0.1, 0.35)
    ]
    smile = head.shape([(0.28, 0.42), (0.48, 0.54), (0.68, 0.40)])
    sheet.piece(feelers, _INK, shadow=0, edge=0)
    sheet.piece(head.ellipse(0, 0, 1.0, 0.98), "#4a3a4a", "#332638")
    sheet.piece(head.ellipse(0.35, 0.12, 0.66, 0.66), "#ffe9c4", shadow=0.1, inside=True)
    draw_eye(sheet, head, 0.20, 0.02, (0.15, 0.22), closed=pose.eyes_closed)
    draw_eye(sheet, head, 0.68, 0.02, (0.13, 0.21), closed=pose.eyes_closed)
    sheet.line(smile, head.widths(0.05, 0.09, 0.05), "#8a3540")


def _draw_bee_wing(sheet: Sheet, body: Place, colour: Colour, lift: float, *, far: bool) -> None:
    """A see-through wing; `lift` turns it up, in radians."""
    root = body.inner(0.02 if far else -0.06, -0.22, 1.0, turn=-0.35 + 0.6 * lift)
    outline = [(0, 0), (-0.14, -0.24), (-0.12, -0.46), (0.06, -0.52), (0.16, -0.34), (0.10, -0.08)]
    tint = darken(colour, 0.12) if far else colour
    sheet.piece(root.curve(outline), lighten(tint, 0.2), tint, opacity=0.84, shadow=0.2)


def draw_dragonfly(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A long thin body, two pairs of clear wings, a head that is all eyes; unit: its length."""
    body = Place(0, 0, look.height, pose.pitch + pose.tilt - 0.18)
    beat = 0.16 * pose.wings
    for root_x, reach, turn in ((0.08, 0.56, 0.10), (0.20, 0.66, -0.30)):
        for lift, shade in ((0.7 + beat, 0.20), (-0.50 - beat, 0.0)):
            wing = body.inner(root_x, -0.04, turn=turn + lift * 0.5 - 0.5)
            outline = [(0.0, 0.02), (-0.13, -0.24), (-0.12, -reach), (0.0, -reach - 0.06),
                       (0.08, -reach), (0.06, -0.18)]  # fmt: skip
            tint = darken(look.wings[0], shade)
            sheet.piece(wing.curve(outline), lighten(tint, 0.3), tint, opacity=0.8, shadow=0.2)
            vein = wing.ribbon([(0.0, 0.0), (0.0, -reach)], (0.012, 0.006), steps=4)
            sheet.piece(vein, darken(look.fur, 0.2), shadow=0, edge=0, opacity=0.5)
    tail = body.ribbon([(0.16, 0.0), (-0.16, 0.02), (-0.42, 0.0), (-0.66, -0.05)],
                       (0.12, 0.075, 0.07, 0.05))  # fmt: skip
    sheet.piece(tail, lighten(look.fur, 0.2), darken(look.fur, 0.1))
    rings = [
        body.ribbon([(x, -0.06), (x, 0.08)], (0.022, 0.022)) for x in (-0.14, -0.28, -0.42, -0.54)
    ]
    sheet.piece(rings, darken(look.fur, 0.35), inside=True, edge=0)
    sheet.piece(body.ellipse(0.16, 0.0, 0.12, 0.10), lighten(look.fur, 0.1), darken(look.fur, 0.12))
    head = body.inner(0.34, 0.0, 0.13)
    sheet.piece(head.ellipse(0, 0, 0.95, 0.9), lighten(look.fur, 0.25), look.fur, seam=False)
    for x in (-0.30, 0.52):
        sheet.piece(head.ellipse(x, -0.28, 0.52, 0.58), "#fffaf0", shadow=0.1, edge=0)
        draw_eye(sheet, head, x + 0.08, -0.24, (0.26, 0.34), closed=pose.eyes_closed)
    smile = head.shape([(0.0, 0.42), (0.32, 0.58), (0.64, 0.40)])
    sheet.line(smile, head.widths(0.06, 0.12, 0.06), "#6b2434")
