"""Frog, turtle, snail, snake and ghost. Unit: the creature's length; they face right."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place
from .pose import Pose

_MOUTH = "#6b3040"


def _draw_features(sheet: Sheet, head: Place, pose: Pose, *, smile: float = 0.42) -> None:
    """Two eyes, blush and a mouth on a head of radius 1."""
    draw_blush(sheet, head, -0.10, 0.36, 0.34)
    draw_eye(sheet, head, 0.12, -0.10, (0.16, 0.23), closed=pose.eyes_closed)
    draw_eye(sheet, head, 0.68, -0.10, (0.14, 0.22), closed=pose.eyes_closed)
    _draw_mouth(sheet, head, pose, smile)


def _draw_mouth(sheet: Sheet, head: Place, pose: Pose, y: float) -> None:
    if pose.mouth > 0.05:
        sheet.piece(head.ellipse(0.45, y + 0.06, 0.16, 0.08 + 0.14 * pose.mouth), _MOUTH, shadow=0)
        return
    smile = head.shape([(0.18, y), (0.45, y + 0.14), (0.74, y - 0.02)])
    sheet.line(smile, head.widths(0.04, 0.08, 0.04), _MOUTH)


def draw_frog(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A frog on the origin; it walks in hops."""
    hop, frog = _hop(pose), frame_of_frog(look, pose)
    dark = darken(look.fur, 0.2)
    far = [(0.30, -0.30), (0.36, -0.14), (0.34, -0.03), (0.46, -0.03)]
    sheet.piece(frog.ribbon(far, (0.12, 0.10, 0.08, 0.07)), dark)
    body = [(-0.48, -0.14), (-0.36, -0.38), (-0.06, -0.54), (0.26, -0.52), (0.42, -0.30),
            (0.30, -0.10), (0.0, -0.03), (-0.34, -0.03)]  # fmt: skip
    belly = [(0.46, -0.36), (0.44, -0.06), (0.10, 0.0), (0.06, -0.14), (0.26, -0.24)]
    sheet.piece(frog.curve(body), lighten(look.fur, 0.10), darken(look.fur, 0.08))
    sheet.piece(frog.curve(belly), look.belly, inside=True, edge=0, blur=0.01 * look.height)
    spots = [frog.ellipse(x, y, r) for x, y, r in ((-0.22, -0.34, 0.05), (-0.06, -0.44, 0.04),
                                                   (-0.10, -0.28, 0.035))]  # fmt: skip
    sheet.piece(spots, dark, inside=True, edge=0, opacity=0.7)
    near = [(0.18, -0.26), (0.22, -0.12), (0.20, -0.03), (0.32, -0.02)]
    sheet.piece(frog.ribbon(near, (0.13, 0.10, 0.08, 0.08)), look.fur, shadow=0.25)
    reach = 0.30 * hop
    thigh = [(-0.30, -0.20), (-0.10 - reach, -0.24), (-0.30 - reach, -0.06), (-0.06 - reach, -0.02)]
    sheet.piece(frog.ribbon(thigh, (0.24, 0.16, 0.10, 0.08)), lighten(look.fur, 0.05), look.fur)
    head = frog.inner(0.24, -0.56, 0.25)
    sheet.piece([head.ellipse(x, -0.62, 0.40) for x in (-0.08, 0.66)], look.fur)
    sheet.piece(head.ellipse(0.08, 0, 1.08, 0.78), lighten(look.fur, 0.12), look.fur)
    for x in (0.0, 0.72):
        sheet.piece(head.ellipse(x, -0.62, 0.29), "#fffaf0", shadow=0, edge=0)
        draw_eye(sheet, head, x + 0.05, -0.60, (0.17, 0.21), closed=pose.eyes_closed)
    draw_blush(sheet, head, -0.30, 0.22, 0.36)
    draw_blush(sheet, head, 0.95, 0.20, 0.28)
    _draw_mouth(sheet, head, pose, 0.22)


def frame_of_frog(look: Look, pose: Pose) -> Place:
    hop = _hop(pose)
    return Place(0, -0.30 * hop * look.height, look.height, -0.25 * hop)


def _hop(pose: Pose) -> float:
    """How far up in its hop a frog is, 0 to 1."""
    return max(0.0, math.sin(pose.turn)) if pose.walking else 0.0


def draw_turtle(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A turtle with a patterned shell, standing on the origin."""
    turtle = Place(scale=look.height)
    skin, dark = look.belly, darken(look.belly, 0.2)
    for x, phase, colour in ((0.22, math.pi, dark), (-0.26, 0.0, dark), (0.30, 0.0, skin),
                             (-0.34, math.pi, skin)):  # fmt: skip
        step = 0.07 * math.sin(pose.turn + phase) if pose.walking else 0.0
        leg = [(x, -0.20), (x + step * 0.5, -0.10), (x + step, -0.04)]
        sheet.piece(turtle.ribbon(leg, (0.17, 0.15, 0.15)), colour)
    sheet.piece(turtle.ribbon([(-0.42, -0.16), (-0.56, -0.10)], (0.10, 0.02)), skin)
    neck = [(0.34, -0.20), (0.48, -0.26), (0.56, -0.40)]
    sheet.piece(turtle.ribbon(neck, (0.18, 0.16, 0.16)), skin)
    shell = [(-0.50, -0.16), (-0.44, -0.38), (-0.16, -0.58), (0.16, -0.56), (0.40, -0.36),
             (0.46, -0.16), (0.0, -0.10)]  # fmt: skip
    sheet.piece(turtle.curve(shell), lighten(look.fur, 0.12), darken(look.fur, 0.12))
    plates = [turtle.curve([(x - r, y), (x - r * 0.4, y - r * 0.9), (x + r * 0.5, y - r * 0.85),
                            (x + r, y), (x + r * 0.4, y + r * 0.8), (x - r * 0.5, y + r * 0.8)], 4)
              for x, y, r in ((0.0, -0.42, 0.12), (-0.26, -0.34, 0.10), (0.25, -0.33, 0.10),
                              (-0.13, -0.23, 0.09), (0.13, -0.22, 0.09))]  # fmt: skip
    sheet.piece(plates, lighten(look.fur, 0.28), lighten(look.fur, 0.1), inside=True, edge=0.1)
    rim = [(-0.50, -0.17), (0.0, -0.12), (0.46, -0.17)]
    sheet.piece(turtle.ribbon(rim, (0.06, 0.08, 0.06)), lighten(look.fur, 0.2), shadow=0.2)
    head = turtle.inner(0.60, -0.46, 0.18)
    upright = Place(head.x, head.y, head.scale, pose.tilt)
    sheet.piece(upright.ellipse(0, 0, 1.05, 0.92), lighten(skin, 0.12), skin)
    _draw_features(sheet, upright, pose)


def draw_snail(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A snail; it stretches and gathers as it goes."""
    stretch = 1.0 + (0.07 * math.sin(pose.turn) if pose.walking else 0.0)
    snail = Place(0, 0, look.height, 0.0, squeeze=stretch)
    foot = [(-0.56, -0.03), (-0.20, -0.06), (0.20, -0.08), (0.40, -0.20), (0.46, -0.42)]
    sheet.piece(snail.ribbon(foot, (0.05, 0.13, 0.18, 0.19, 0.20)), look.belly)
    sheet.piece(snail.ellipse(-0.08, -0.36, 0.31, 0.30), lighten(look.fur, 0.12),
                darken(look.fur, 0.10))  # fmt: skip
    coil: list[Point] = [
        (-0.08 + 0.022 * turn * math.cos(turn), -0.36 + 0.022 * turn * math.sin(turn))
        for turn in (0.6 * i for i in range(20))
    ]
    sheet.piece(snail.ribbon(coil, (0.02, 0.035, 0.045), steps=4), darken(look.fur, 0.3),
                inside=True, edge=0, opacity=0.75)  # fmt: skip
    head = snail.inner(0.48, -0.48, 0.17)
    stalks = [head.ribbon([(x, -0.5), (x + 0.15, -1.3)], (0.18, 0.14)) for x in (0.0, 0.6)]
    sheet.piece([*stalks, *(head.ellipse(x + 0.15, -1.4, 0.20) for x in (0.0, 0.6))], look.belly)
    sheet.piece(head.ellipse(0, 0, 1.05, 0.95), lighten(look.belly, 0.12), look.belly)
    _draw_features(sheet, head, pose)


def draw_snake(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A friendly snake that winds along the ground with its head up."""
    snake = Place(scale=look.height)
    path: list[Point] = []
    for i in range(8):
        x = -0.62 + 0.135 * i
        wave = 0.06 * math.sin(1.9 * i - pose.turn) * (1 - i / 10)
        path.append((x, -0.09 + wave - (0.02 if i == 7 else 0.0)))
    path += [(0.46, -0.22), (0.44, -0.40), (0.50, -0.54)]
    wide = (0.02, 0.08, 0.12, 0.14, 0.15, 0.15, 0.14, 0.13, 0.12)
    sheet.piece(snake.ribbon(path, wide), lighten(look.fur, 0.12), darken(look.fur, 0.08))
    bands = [snake.ellipse(x, y, 0.022, 0.05) for x, y in path[2:9]]
    sheet.piece(bands, look.belly, inside=True, edge=0, opacity=0.85)
    head = Place(*snake.at(0.54, -0.58), 0.14 * look.height, pose.tilt)
    tongue = [(0.9, 0.30), (1.35, 0.36), (1.6, 0.22)]
    sheet.piece(head.ribbon(tongue, (0.10, 0.09, 0.03)), "#d8453e", shadow=0, edge=0)
    sheet.piece(head.ellipse(0.08, 0, 1.15, 0.88), lighten(look.fur, 0.15), look.fur)
    _draw_features(sheet, head, pose)


def draw_ghost(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A small friendly ghost, floating about its middle."""
    drift = math.sin(math.tau * (pose.phase or 0.0)) + pose.sway
    ghost = Place(0, 0.03 * drift * look.height, look.height, 0.06 * drift)
    lag = 0.05 * drift
    veil = [(0.0, -0.52), (0.26, -0.42), (0.36, -0.14), (0.34, 0.16), (0.36 - lag, 0.44),
            (0.22 - lag, 0.36), (0.08 - lag, 0.48), (-0.06 - lag, 0.37), (-0.20 - lag, 0.49),
            (-0.34 - 2 * lag, 0.38), (-0.52 - 3 * lag, 0.46), (-0.38, 0.16), (-0.32, -0.16),
            (-0.22, -0.42)]  # fmt: skip
    arm = [(0.20, -0.04), (0.40, -0.10), (0.52, -0.22 - lag)]
    sheet.piece(ghost.ribbon(arm, (0.14, 0.13, 0.09)), darken(look.fur, 0.06))
    sheet.piece(ghost.curve(veil), lighten(look.fur, 0.3), darken(look.fur, 0.12), opacity=0.94)
    near = [(-0.10, 0.0), (0.10, 0.08), (0.24, 0.0 + lag)]
    sheet.piece(ghost.ribbon(near, (0.13, 0.13, 0.10)), lighten(look.fur, 0.15), shadow=0.25)
    _draw_features(sheet, ghost.inner(0.04, -0.20, 0.28), pose)
