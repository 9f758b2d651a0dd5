"""A friendly monster and a bat. Unit: the creature's height; the monster stands on the origin."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point, Points
from ..kit.paper import Sheet
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place
from .pose import Pose

_IVORY = "#fff3d8"
_INK = "#3a2440"


def draw_monster(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A furry round giant with two horns, three eyes, two fangs and a striped belly."""
    step = math.sin(pose.turn) if pose.walking else 0.0
    down = 0.06 if pose.resting else -0.02 * abs(step)
    monster = Place(0, down * look.height, look.height, 0.05 * step + pose.pitch)
    dark = darken(look.fur, 0.22)
    _draw_arm(sheet, monster, look, pose, near=False)
    for x, lift in ((0.16, max(0.0, -step)), (-0.14, max(0.0, step))):
        foot = [(x - 0.10, -0.12), (x + 0.06, -0.14), (x + 0.15, -0.05), (x + 0.14, -0.005),
                (x - 0.10, -0.005)]  # fmt: skip
        raised = Place(monster.x, monster.y - (0.04 * lift + down) * look.height, look.height)
        sheet.piece(raised.curve(foot), dark)
        claws = [raised.ellipse(x + dx, -0.02, 0.022, 0.026) for dx in (0.03, 0.08, 0.125)]
        sheet.piece(claws, _IVORY, shadow=0.15)
    for side in (-1, 1):
        horn = [(0.16 * side, -0.80), (0.28 * side, -0.90), (0.24 * side, -1.04)]
        sheet.piece(monster.ribbon(horn, (0.11, 0.085, 0.015)), _IVORY, "#d9b98a")
    sheet.piece(_fur(monster), lighten(look.fur, 0.12), darken(look.fur, 0.12))
    belly = monster.ellipse(0.05, -0.26, 0.19, 0.20)
    sheet.piece(belly, lighten(look.belly, 0.1), look.belly, shadow=0, edge=0.06, inside=True)
    bands = [monster.ribbon([(-0.13, y), (0.05, y + 0.02), (0.23, y)], (0.02, 0.026, 0.02))
             for y in (-0.34, -0.26, -0.18)]  # fmt: skip
    sheet.piece(bands, darken(look.belly, 0.16), shadow=0, edge=0, inside=True)
    _draw_monster_face(sheet, monster, look, pose)
    _draw_arm(sheet, monster, look, pose, near=True)


def _fur(monster: Place) -> Points:
    """A dome with a shaggy edge."""
    edge: list[Point] = []
    for i in range(46):
        angle = math.tau * i / 46
        reach = 1.0 if i % 2 else 0.93
        x, y = 0.33 * math.cos(angle), 0.44 * math.sin(angle)
        wide = 1.0 + 0.16 * max(0.0, math.sin(angle))
        edge.append((x * reach * wide, -0.48 + y * reach))
    return monster.curve(edge, 3)


def _draw_arm(sheet: Sheet, monster: Place, look: Look, pose: Pose, *, near: bool) -> None:
    swing = 0.10 * math.sin(pose.turn + (math.pi if near else 0.0)) if pose.walking else 0.0
    colour: Colour = lighten(look.fur, 0.08) if near else darken(look.fur, 0.2)
    given = pose.near_arm if near else pose.arm
    x = -0.24 if near else 0.26
    if given is not None:
        upper, lower = given
        elbow = (x + 0.17 * math.sin(upper), -0.50 + 0.17 * math.cos(upper))
        hand = (elbow[0] + 0.17 * math.sin(lower), elbow[1] + 0.17 * math.cos(lower))
    else:
        lift = 0.0 if near else -0.34
        elbow = (x + (-0.12 if near else 0.14) + swing, -0.36 + 0.5 * lift)
        hand = (x + (-0.10 if near else 0.24) + swing, -0.20 + lift)
    sheet.piece(monster.ribbon([(x, -0.50), elbow, hand], (0.13, 0.12, 0.11)), colour)
    claws = [
        monster.ellipse(hand[0] + dx, hand[1] + 0.05, 0.02, 0.028) for dx in (-0.04, 0.0, 0.04)
    ]
    sheet.piece(claws, _IVORY, shadow=0.15)


def _draw_monster_face(sheet: Sheet, monster: Place, look: Look, pose: Pose) -> None:
    """Unit: a fifth of the monster."""
    face = monster.inner(0.06, -0.66, 0.20)
    whites = [face.ellipse(x, y, r) for x, y, r in ((-0.42, -0.08, 0.34), (0.62, -0.08, 0.32),
                                                    (0.12, -0.56, 0.36))]  # fmt: skip
    if not pose.eyes_closed:
        sheet.piece(whites, "#fffaf0", shadow=0.15, edge=0, seam=False)
    for x, y, size in ((-0.36, -0.06, 0.16), (0.64, -0.06, 0.15), (0.16, -0.54, 0.17)):
        draw_eye(sheet, face, x, y, (size, size * 1.2), closed=pose.eyes_closed)
    draw_blush(sheet, face, -0.78, 0.40, 0.45)
    draw_blush(sheet, face, 0.98, 0.40, 0.38)
    low = 0.72 + 0.40 * pose.mouth
    grin = [(-0.46, 0.42), (0.12, 0.54), (0.72, 0.40), (0.52, low), (-0.22, low)]
    sheet.piece(face.curve(grin, 5), "#6b2038", shadow=0, edge=0)
    fangs = [face.shape([(x - 0.11, 0.47), (x + 0.11, 0.48), (x, 0.74)]) for x in (-0.14, 0.42)]
    sheet.piece(fangs, _IVORY, shadow=0, edge=0)


def draw_bat(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A bat seen from the front: two scalloped wings, big ears; it flies about its middle."""
    beat = pose.wings
    bat = Place(0, -0.05 * beat * look.height, look.height, 0.3 * pose.pitch + pose.tilt)
    for side, shade in ((1, 0.14), (-1, 0.0)):
        _draw_bat_wing(sheet, bat, look, beat, side=side, shade=shade)
    feet = [bat.ribbon([(x, 0.16), (x, 0.27)], (0.035, 0.03)) for x in (-0.05, 0.08)]
    sheet.piece(feet, darken(look.fur, 0.3))
    sheet.piece(bat.ellipse(0, 0.06, 0.14, 0.18), lighten(look.fur, 0.08), darken(look.fur, 0.1))
    sheet.piece(bat.ellipse(0.03, 0.09, 0.08, 0.11), look.belly, inside=True, edge=0)
    head = bat.inner(0.02, -0.14, 0.16)
    for x in (0.62, -0.60):
        ear = [(x - 0.34, -0.50), (x + 0.06 * x, -1.55), (x + 0.36, -0.50)]
        hollow = [(x - 0.18, -0.60), (x + 0.06 * x, -1.25), (x + 0.20, -0.60)]
        sheet.piece(head.curve(ear, 5), look.fur)
        sheet.piece(head.curve(hollow, 5), "#e8a0a0", shadow=0.1, edge=0)
    sheet.piece(head.ellipse(0, 0, 1.0, 0.92), lighten(look.fur, 0.12), look.fur, seam=False)
    for x in (-0.26, 0.48):
        sheet.piece(head.ellipse(x, -0.04, 0.27, 0.30), "#fffaf0", shadow=0, edge=0)
        draw_eye(sheet, head, x + 0.04, -0.02, (0.16, 0.21), closed=pose.eyes_closed)
    draw_blush(sheet, head, -0.58, 0.34, 0.4)
    smile = head.shape([(-0.14, 0.40), (0.14, 0.54), (0.46, 0.38)])
    sheet.line(smile, head.widths(0.05, 0.10, 0.05), _INK)
    fangs = [head.shape([(x - 0.08, 0.46), (x + 0.08, 0.46), (x, 0.70)]) for x in (0.0, 0.28)]
    sheet.piece(fangs, "#ffffff", shadow=0, edge=0)
    if pose.mouth > 0.05:
        gape = head.ellipse(0.14, 0.62, 0.18, 0.06 + 0.14 * pose.mouth)
        sheet.piece(gape, "#7a2434", shadow=0, edge=0)


def _draw_bat_wing(
    sheet: Sheet, bat: Place, look: Look, beat: float, *, side: int, shade: float
) -> None:
    """Three fingers with a hollow edge between them; they rise and fall with the beat."""
    wing = Place(bat.x, bat.y, bat.scale, bat.turn, squeeze=side)
    lift = 0.20 * beat
    tip, mid, inner = (0.66, -0.16 - lift), (0.52, 0.20 - 0.7 * lift), (0.26, 0.24 - 0.3 * lift)
    outline = [(0.08, -0.06), (0.32, -0.30 - lift), tip, (0.55, 0.0 - 0.8 * lift), mid,
               (0.38, 0.12 - 0.5 * lift), inner, (0.16, 0.14), (0.10, 0.16)]  # fmt: skip
    colour = darken(look.fur, 0.12 + shade)
    sheet.piece(wing.shape(outline), lighten(colour, 0.10), colour, shadow=0.3)
    bones = [wing.ribbon([(0.32, -0.30 - lift), end], (0.024, 0.010), steps=4)
             for end in (tip, mid, inner)]  # fmt: skip
    arm = wing.ribbon([(0.08, -0.04), (0.32, -0.30 - lift)], (0.05, 0.035))
    sheet.piece([*bones, arm], darken(look.fur, 0.3 + shade), shadow=0.1, edge=0)
