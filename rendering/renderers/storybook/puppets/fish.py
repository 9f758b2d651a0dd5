"""Fish and octopuses, swimming about the centre of their body. Unit: its length."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.paper import Sheet
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place
from .pose import Pose


def draw_fish(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A round fish with a fanned tail that beats with the phase."""
    beat = math.sin(math.tau * (pose.phase or 0.0)) + pose.sway
    body = Place(0, 0.012 * beat * look.height, look.height, pose.pitch + 0.04 * beat)
    _draw_fish_tail(sheet, body, look, beat)
    back = [(-0.20, -0.20), (-0.14, -0.44), (0.10, -0.46), (0.26, -0.24)]
    under = [(-0.16, 0.18), (-0.20, 0.36), (0.02, 0.30), (0.08, 0.20)]
    for fin in (back, under):
        sheet.piece(body.curve(fin), lighten(look.belly, 0.1), darken(look.fur, 0.05))
    trunk = [(-0.42, 0.0), (-0.20, -0.22), (0.12, -0.31), (0.40, -0.20), (0.52, 0.02),
             (0.40, 0.20), (0.12, 0.28), (-0.20, 0.20)]  # fmt: skip
    sheet.piece(body.curve(trunk), lighten(look.fur, 0.14), darken(look.fur, 0.04))
    belly = [(0.50, 0.10), (0.20, 0.14), (-0.20, 0.10), (-0.30, 0.30), (0.30, 0.34)]
    blur = 0.014 * look.height
    sheet.piece(body.curve(belly), look.belly, inside=True, edge=0, blur=blur, opacity=0.9)
    bands = [body.ribbon([(x, -0.25), (x - 0.05, 0.0), (x, 0.22)], (0.05, 0.075, 0.05))
             for x in (0.13, -0.16)]  # fmt: skip
    sheet.piece(bands, lighten(look.belly, 0.2), inside=True, edge=0, opacity=0.85)
    _draw_scales(sheet, body, look)
    side = body.inner(0.06, 0.06, turn=0.25 * beat)
    fin = [(0.04, -0.06), (-0.12, -0.12), (-0.24, 0.0), (-0.14, 0.12), (0.02, 0.08)]
    sheet.piece(side.curve(fin), lighten(look.belly, 0.05), darken(look.fur, 0.06))
    draw_swimmer_face(sheet, body.inner(0.30, -0.04, 0.20), pose)


def _draw_fish_tail(sheet: Sheet, body: Place, look: Look, beat: float) -> None:
    root = body.inner(-0.36, 0.0, turn=0.18 * beat)
    fan = Place(root.x, root.y, root.scale, root.turn, squeeze=0.86 + 0.14 * math.cos(beat))
    tail = [(0.04, -0.04), (-0.18, -0.26), (-0.36, -0.30), (-0.30, -0.08), (-0.24, 0.0),
            (-0.30, 0.08), (-0.36, 0.30), (-0.18, 0.26), (0.04, 0.04)]  # fmt: skip
    sheet.piece(fan.curve(tail), lighten(look.belly, 0.1), darken(look.fur, 0.05))
    rays = [fan.ribbon([(0.0, y * 0.1), (-0.28, y)], (0.014, 0.006)) for y in (-0.20, 0.0, 0.20)]
    sheet.piece(rays, darken(look.fur, 0.25), shadow=0, edge=0, opacity=0.5, inside=True)


def _draw_scales(sheet: Sheet, body: Place, look: Look) -> None:
    scales = [
        body.ribbon([(x, y - 0.04), (x - 0.03, y), (x, y + 0.04)], (0.008, 0.016, 0.008), steps=4)
        for x, y in ((-0.02, -0.12), (-0.22, -0.06), (-0.22, 0.06), (-0.02, 0.0), (-0.30, 0.0))
    ]
    sheet.piece(scales, darken(look.fur, 0.22), shadow=0, edge=0, opacity=0.55)


def draw_swimmer_face(sheet: Sheet, face: Place, pose: Pose) -> None:
    """Unit: a fifth of a fish."""
    draw_blush(sheet, face, 0.0, 0.55, 0.4)
    draw_eye(sheet, face, -0.05, -0.20, (0.24, 0.33), closed=pose.eyes_closed)
    draw_eye(sheet, face, 0.68, -0.18, (0.20, 0.31), closed=pose.eyes_closed)
    if pose.mouth > 0.05:
        sheet.piece(face.ellipse(0.62, 0.52, 0.14, 0.10 + 0.14 * pose.mouth), "#7a2434", shadow=0)
        return
    smile = face.shape([(0.40, 0.40), (0.62, 0.54), (0.86, 0.38)])
    sheet.line(smile, face.widths(0.06, 0.11, 0.06), "#7a3444")


def draw_octopus(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A round head on six waving arms."""
    beat = math.tau * (pose.phase or 0.0)
    body = Place(0, 0.02 * math.sin(beat) * look.height, look.height, pose.pitch)
    for i, x in enumerate((-0.24, 0.20, -0.14, 0.10, -0.04, 0.02)):
        wave = 0.06 * math.sin(beat + i) + 0.03 * pose.sway
        reach = x * 2.0
        arm = [(x * 0.8, 0.02), (x * 1.4 + wave, 0.22), (reach, 0.36 + wave), (reach * 1.3, 0.34)]
        colour = look.fur if i > 1 else darken(look.fur, 0.18)
        sheet.piece(body.ribbon(arm, (0.16, 0.13, 0.09, 0.03)), lighten(colour, 0.05), colour)
    dome = [(-0.30, 0.08), (-0.36, -0.22), (-0.20, -0.46), (0.06, -0.52), (0.30, -0.38),
            (0.36, -0.12), (0.26, 0.10), (0.0, 0.14)]  # fmt: skip
    sheet.piece(body.curve(dome), lighten(look.fur, 0.16), darken(look.fur, 0.05))
    spots = [body.ellipse(x, y, r) for x, y, r in ((-0.20, -0.26, 0.04), (-0.08, -0.38, 0.05),
                                                   (0.10, -0.42, 0.03))]  # fmt: skip
    sheet.piece(spots, lighten(look.fur, 0.4), inside=True, edge=0, opacity=0.8)
    draw_swimmer_face(sheet, body.inner(0.06, -0.10, 0.24), pose)
