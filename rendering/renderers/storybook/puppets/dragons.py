"""A flying dragon about its chest. Unit: half of nose to tail."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point, Points, curve
from ..kit.paper import Sheet
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place
from .pose import Pose

_LOWEST_WING = -0.6
_CLAW = "#ffe9b8"
_MOUTH = "#5a1a20"
_SPINE_WIDTHS = (0.15, 0.16, 0.24, 0.34, 0.33, 0.22, 0.12, 0.07, 0.03)


@dataclass(frozen=True, slots=True)
class _Back:
    """The spine as a polyline from neck to tail: points, unit steps along, outward normals."""

    points: Points
    along: Points
    out: Points
    half: Points


def draw_dragon(sheet: Sheet, look: Look, pose: Pose) -> None:
    """Far wing, spikes, body with a ribbed belly, legs, near wing and head, in that order."""
    beat = max(_LOWEST_WING, pose.wings)
    body = Place(0, -0.03 * beat * look.height, look.height, pose.pitch)
    wing, shade = look.wings[0], darken(look.fur, 0.25)
    _draw_wing(sheet, body, 0.20, beat, darken(wing, 0.24), shade)
    back = _back(body, beat)
    _draw_spikes(sheet, back, look)
    for x in (-0.28, 0.18):
        _draw_leg(sheet, body, x, shade, near=False)
    _draw_trunk(sheet, body, back, look, beat)
    for x in (-0.20, 0.26):
        _draw_leg(sheet, body, x, look.fur, near=True)
    _draw_wing(sheet, body, 0.16, beat, wing, look.fur)
    _draw_head(sheet, head_of_dragon(look, pose), look, pose)


def head_of_dragon(look: Look, pose: Pose) -> Place:
    """The head's frame in frame heights from the dragon's chest."""
    beat = max(_LOWEST_WING, pose.wings)
    body = Place(0, -0.03 * beat * look.height, look.height, pose.pitch)
    head = body.inner(0.70, -0.38, 0.17)
    return Place(head.x, head.y, head.scale, pose.tilt + pose.pitch)


def _spine(beat: float) -> list[Point]:
    tail = 0.08 * beat
    return [(0.62, -0.30), (0.50, -0.18), (0.34, -0.06), (0.08, 0.0), (-0.22, 0.02),
            (-0.52, 0.08), (-0.78, 0.04 + tail * 0.7), (-1.02, -0.10 + tail),
            (-1.12, -0.24 + tail)]  # fmt: skip


def _back(body: Place, beat: float) -> _Back:
    points = curve(body.shape(_spine(beat)), closed=False, steps=8)
    along = np.gradient(points, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    out = np.stack([along[:, 1], -along[:, 0]], axis=1) * -1
    if out[10, 1] > 0:
        out = -out
    share = np.linspace(0, 1, len(points))
    wide = np.interp(share, np.linspace(0, 1, len(_SPINE_WIDTHS)), _SPINE_WIDTHS)
    return _Back(points, along, out, wide * body.scale / 2)


def _draw_spikes(sheet: Sheet, back: _Back, look: Look) -> None:
    """Triangles along the back, and the arrow at the end of the tail."""
    unit, wing = look.height, look.wings[0]
    spikes = []
    for i in range(5, len(back.points) - 3, 4):
        root = back.points[i] + back.out[i] * back.half[i] * 0.9
        size = 0.045 * unit + 0.25 * back.half[i]
        along, out = back.along[i] * size, back.out[i] * size
        spikes.append(np.array([root + along * 0.6, root + out * 1.25 + along * 0.5,
                                root - along * 0.6]))  # fmt: skip
    sheet.piece(spikes, wing, shadow=0.2)
    tip, along, out = back.points[-1], back.along[-1] * unit, back.out[-1] * unit
    arrow = [tip - along * 0.03, tip + out * 0.09 + along * 0.02, tip + along * 0.17,
             tip - out * 0.09 + along * 0.02]  # fmt: skip
    sheet.piece(np.array(arrow), wing)


def _draw_trunk(sheet: Sheet, body: Place, back: _Back, look: Look, beat: float) -> None:
    trunk = body.ribbon(_spine(beat), _SPINE_WIDTHS)
    sheet.piece(trunk, lighten(look.fur, 0.06), darken(look.fur, 0.06))
    part = slice(6, 44)
    inward = back.out[part] * back.half[part, None]
    belly = np.concatenate([back.points[part] - inward * 1.05,
                            (back.points[part] - inward * 0.42)[::-1]])  # fmt: skip
    sheet.piece(belly, look.belly, inside=True, edge=0.1)
    ribs = []
    for i in range(8, 44, 4):
        reach = back.out[i] * back.half[i]
        rib = [tuple(back.points[i] - reach * 0.42), tuple(back.points[i] - reach)]
        ribs.append(Place().ribbon(rib, [0.010 * look.height] * 2))
    sheet.piece(ribs, darken(look.belly, 0.25), inside=True, edge=0, opacity=0.6)
    spots = [body.ellipse(x, y, 0.02) for x, y in ((0.0, -0.07), (-0.12, -0.06), (0.12, -0.09),
             (-0.26, -0.03), (-0.05, -0.02), (-0.4, 0.0))]  # fmt: skip
    sheet.piece(spots, darken(look.fur, 0.18), inside=True, edge=0, opacity=0.7)


def _draw_leg(sheet: Sheet, body: Place, x: float, colour: Colour, *, near: bool) -> None:
    if not near:
        leg = [(x, 0.08), (x - 0.06, 0.24), (x + 0.02, 0.30)]
        sheet.piece(body.ribbon(leg, (0.13, 0.10, 0.08)), colour)
        return
    leg = [(x, 0.06), (x - 0.05, 0.22), (x + 0.06, 0.30)]
    sheet.piece(body.ribbon(leg, (0.16, 0.12, 0.09)), colour)
    claws = [body.ellipse(x + 0.055 + 0.035 * i, 0.325, 0.022) for i in range(3)]
    sheet.piece(claws, _CLAW, shadow=0.2)


def _draw_wing(
    sheet: Sheet, body: Place, x: float, beat: float, colour: Colour, bone: Colour
) -> None:
    """A membrane with a scalloped edge between three fingers, and the arm that holds it."""
    lift = beat * 0.52 + 0.66
    shoulder, elbow = (x, -0.10), (x - 0.10, -0.16 - 0.34 * lift)
    tip = (x - 0.42, -0.15 - 0.62 * lift)
    fingers = [(x - 0.74, -0.42 * lift), (x - 0.72, 0.18 - 0.14 * lift),
               (x - 0.50, 0.22 + 0.02 * lift)]  # fmt: skip
    edge = [tip, *fingers, (x - 0.20, 0.02)]
    parts = [curve(body.shape([shoulder, elbow, tip]), closed=False, steps=8)]
    for (x0, y0), (x1, y1), depth in zip(
        edge[:-1], edge[1:], (0.10, 0.10, 0.08, 0.02), strict=True
    ):
        hollow = ((x0 + x1) / 2 + depth, (y0 + y1) / 2)
        parts.append(curve(body.shape([(x0, y0), hollow, (x1, y1)]), closed=False, steps=8))
    sheet.piece(np.concatenate(parts), lighten(colour, 0.12), darken(colour, 0.14), shadow=0.34)
    veins = [
        body.ribbon([elbow, ((elbow[0] + fx) / 2 + 0.02, (elbow[1] + fy) / 2 - 0.02), (fx, fy)],
                    (0.02, 0.008), steps=5)
        for fx, fy in fingers
    ]  # fmt: skip
    sheet.piece(veins, darken(colour, 0.3), shadow=0, edge=0, opacity=0.6)
    sheet.piece(body.ribbon([shoulder, elbow, tip], (0.075, 0.05, 0.02)), bone, shadow=0.25)


def _draw_head(sheet: Sheet, head: Place, look: Look, pose: Pose) -> None:
    """Unit: the head's radius."""
    for x, colour in ((-0.1, darken(look.belly, 0.2)), (-0.42, look.belly)):
        horn = [(x, -0.55), (x - 0.35, -1.05), (x - 0.9, -1.3)]
        sheet.piece(head.ribbon(horn, (0.32, 0.22, 0.04)), colour)
    skull = [(-0.85, -0.05), (-0.6, -0.72), (0.0, -0.85), (0.5, -0.62), (0.95, -0.32),
             (1.55, -0.22), (1.78, 0.10), (1.60, 0.46), (0.9, 0.62), (0.1, 0.72),
             (-0.6, 0.62)]  # fmt: skip
    jaw = [(0.2, 0.72), (0.75, 0.30), (1.4, 0.26), (1.76, 0.20), (1.62, 0.48), (0.9, 0.66)]
    sheet.piece(head.curve(skull), lighten(look.fur, 0.1), look.fur)
    sheet.piece(head.curve(jaw), look.belly, inside=True, edge=0)
    _draw_dragon_mouth(sheet, head, pose.mouth)
    sheet.piece(head.ellipse(1.48, -0.02, 0.07, 0.05), _MOUTH, shadow=0, edge=0)
    if not pose.eyes_closed:
        sheet.piece(head.ellipse(0.22, -0.22, 0.27, 0.30), "#fff6df", shadow=0.15, edge=0)
    draw_eye(sheet, head, 0.28, -0.2, (0.16, 0.21), closed=pose.eyes_closed)
    draw_blush(sheet, head, 0.10, 0.32, 0.40)
    frill = [(-0.78, -0.1), (-1.25, -0.55), (-1.5, -0.35), (-1.2, 0.15)]
    sheet.piece(head.curve(frill), look.wings[0], shadow=0.3)


def _draw_dragon_mouth(sheet: Sheet, head: Place, opening: float) -> None:
    if opening > 0.05:
        low = 0.36 + 0.28 * opening
        gape = [(1.68, 0.20), (1.1, 0.28), (0.66, 0.22), (1.0, low), (1.5, low * 0.9)]
        sheet.piece(head.curve(gape), _MOUTH, shadow=0, edge=0)
        return
    grin = head.shape([(1.66, 0.26), (1.1, 0.36), (0.62, 0.22)])
    sheet.line(grin, head.widths(0.05, 0.07, 0.04), _MOUTH)


def claws_of_dragon(look: Look, pose: Pose) -> Point:
    """Where a dragon carries a thing, in frame heights from its chest."""
    beat = max(_LOWEST_WING, pose.wings)
    return Place(0, -0.03 * beat * look.height, look.height, pose.pitch).at(0.02, 0.36)


def wing_beats_per_second(look: Look) -> float:
    """Bigger wings beat more slowly; never above 2.4."""
    return min(2.4, 0.9 / math.sqrt(max(look.height, 0.01)))
