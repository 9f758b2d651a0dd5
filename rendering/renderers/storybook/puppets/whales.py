"""Whale, dolphin and shark, swimming about the centre of their body. Unit: its length."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.paper import Sheet
from .faces import draw_blush, draw_eye
from .fish import draw_swimmer_face
from .look import Look
from .place import Place
from .pose import Pose


def _body(look: Look, pose: Pose) -> tuple[Place, float]:
    """The frame of the body and where the tail is in its beat, -1 to 1."""
    beat = math.sin(math.tau * (pose.phase or 0.0)) + pose.sway
    return Place(0, 0.012 * beat * look.height, look.height, pose.pitch - 0.03 * beat), beat


def _draw_fluke(
    sheet: Sheet, body: Place, look: Look, beat: float, root: tuple[float, float]
) -> None:
    """A level tail fin of two lobes, seen from behind and above."""
    fluke = body.inner(*root, turn=0.5 + 0.35 * beat)
    fins = [(0.02, 0.03), (-0.08, -0.06), (-0.28, -0.12), (-0.20, 0.02), (-0.10, 0.04),
            (-0.18, 0.16), (-0.05, 0.17)]  # fmt: skip
    sheet.piece(fluke.curve(fins), look.fur, darken(look.fur, 0.14))


def draw_whale(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A great blunt head, a grooved belly and a spout."""
    body, beat = _body(look, pose)
    lift = 0.05 * beat
    _draw_spout(sheet, body)
    _draw_fluke(sheet, body, look, beat, (-0.60, -0.24 - 2 * lift))
    trunk = [(-0.40, -0.10), (-0.16, -0.30), (0.14, -0.36), (0.42, -0.28), (0.55, -0.04),
             (0.46, 0.20), (0.10, 0.28), (-0.20, 0.18), (-0.38, 0.02)]  # fmt: skip
    tail = body.ribbon([(-0.28, -0.04), (-0.46, -0.11 - lift), (-0.60, -0.24 - 2 * lift)],
                       (0.32, 0.19, 0.08))  # fmt: skip
    sheet.piece([body.curve(trunk), tail], lighten(look.fur, 0.10), darken(look.fur, 0.08))
    belly = [(0.58, 0.02), (0.30, 0.08), (-0.02, 0.10), (-0.28, 0.08), (-0.20, 0.32), (0.38, 0.34)]
    sheet.piece(body.curve(belly), lighten(look.belly, 0.1), look.belly, inside=True, edge=0.06)
    grooves = [body.ribbon([(0.48 - 0.02 * i, y), (0.16, y + 0.015), (-0.12, y - 0.01)],
                           (0.005, 0.010, 0.004))
               for i, y in enumerate((0.125, 0.168, 0.210, 0.248))]  # fmt: skip
    sheet.piece(grooves, darken(look.belly, 0.28), inside=True, edge=0, opacity=0.7)
    flipper = body.inner(0.08, 0.12, turn=0.3 * beat)
    outline = [(0.06, -0.02), (-0.06, -0.03), (-0.22, 0.14), (-0.17, 0.20), (-0.02, 0.08)]
    sheet.piece(flipper.curve(outline), look.fur, darken(look.fur, 0.12))
    draw_swimmer_face(sheet, body.inner(0.33, -0.06, 0.13), pose)


def _draw_spout(sheet: Sheet, body: Place) -> None:
    jets = [
        body.ribbon(
            [(0.14, -0.32), (0.14 + 0.3 * dx, -0.50), (0.14 + dx, -0.52 + 0.3 * abs(dx))],
            (0.035, 0.045, 0.02),
        )
        for dx in (-0.13, 0.13)
    ]
    drops = [body.ellipse(0.14 + dx, y, 0.020, 0.026) for dx, y in ((-0.19, -0.42), (0.19, -0.42),
                                                                    (0.0, -0.56))]  # fmt: skip
    sheet.piece([*jets, *drops], "#d8f0f4", "#9fd4e4", shadow=0.1)


def draw_dolphin(sheet: Sheet, look: Look, pose: Pose) -> None:
    """An arched back with a curved fin, a beak, and a pale belly."""
    body, beat = _body(look, pose)
    lift = 0.06 * beat
    _draw_fluke(sheet, body, look, beat, (-0.56, 0.10 - 2 * lift))
    dorsal = [(-0.02, -0.22), (-0.16, -0.44), (-0.24, -0.40), (-0.20, -0.18)]
    sheet.piece(body.curve(dorsal, 5), look.fur, darken(look.fur, 0.14))
    trunk = [(-0.34, -0.06), (-0.10, -0.22), (0.16, -0.24), (0.34, -0.15), (0.42, -0.04),
             (0.58, -0.005), (0.62, 0.045), (0.56, 0.085), (0.36, 0.14), (0.08, 0.17),
             (-0.20, 0.10)]  # fmt: skip
    tail = body.ribbon([(-0.20, -0.03), (-0.42, 0.02 - lift), (-0.58, 0.12 - 2 * lift)],
                       (0.22, 0.12, 0.05))  # fmt: skip
    sheet.piece([body.curve(trunk), tail], lighten(look.fur, 0.12), darken(look.fur, 0.06))
    belly = [(0.64, 0.05), (0.36, 0.05), (0.10, 0.06), (-0.16, 0.06), (-0.10, 0.22), (0.40, 0.22)]
    sheet.piece(body.curve(belly), look.belly, inside=True, edge=0, blur=0.008 * look.height)
    flipper = body.inner(0.12, 0.10, turn=0.3 * beat)
    outline = [(0.06, -0.02), (-0.05, -0.02), (-0.18, 0.14), (-0.12, 0.16), (0.0, 0.07)]
    sheet.piece(flipper.curve(outline), look.fur, darken(look.fur, 0.14))
    face = body.inner(0.30, -0.06, 0.13)
    draw_blush(sheet, face, -0.05, 0.55, 0.4)
    draw_eye(sheet, face, 0.10, -0.02, (0.22, 0.30), closed=pose.eyes_closed)
    low = 0.05 + 0.05 * pose.mouth
    if pose.mouth > 0.05:
        gape = body.curve([(0.36, 0.06), (0.60, 0.035), (0.58, low + 0.03), (0.42, low + 0.05)], 5)
        sheet.piece(gape, "#7a2434", shadow=0, edge=0)
    else:
        smile = body.shape([(0.60, 0.045), (0.46, 0.065), (0.36, 0.045)])
        sheet.line(smile, body.widths(0.008, 0.016, 0.008), "#3f5a7a")


def draw_shark(sheet: Sheet, look: Look, pose: Pose) -> None:
    """A pointed nose, a tall fin, an upright tail, gills and a row of teeth."""
    body, beat = _body(look, pose)
    root = body.inner(-0.52, -0.02, turn=0.16 * beat)
    tail = [
        (0.06, -0.05),
        (-0.10, -0.20),
        (-0.22, -0.38),
        (-0.26, -0.34),
        (-0.16, -0.06),
        (-0.12, 0.02),
        (-0.20, 0.20),
        (-0.14, 0.22),
        (0.02, 0.07),
    ]
    sheet.piece(root.curve(tail, 5), look.fur, darken(look.fur, 0.16))
    dorsal = [(0.12, -0.20), (-0.02, -0.38), (-0.14, -0.50), (-0.19, -0.48), (-0.16, -0.20)]
    sheet.piece(body.curve(dorsal, 5), look.fur, darken(look.fur, 0.16))
    trunk = [(-0.56, -0.04), (-0.26, -0.16), (0.06, -0.25), (0.34, -0.21), (0.66, -0.04),
             (0.48, 0.10), (0.26, 0.19), (-0.02, 0.19), (-0.30, 0.10), (-0.56, 0.03)]  # fmt: skip
    sheet.piece(body.curve(trunk), lighten(look.fur, 0.12), darken(look.fur, 0.06))
    belly = [(0.66, 0.0), (0.36, 0.03), (0.10, 0.06), (-0.30, 0.04), (-0.30, 0.20), (0.30, 0.26)]
    sheet.piece(body.curve(belly), lighten(look.belly, 0.2), look.belly, inside=True, edge=0.06)
    gills = [body.ribbon([(x, -0.07), (x - 0.02, 0.0), (x, 0.06)], (0.008, 0.014, 0.008))
             for x in (0.02, 0.07, 0.12)]  # fmt: skip
    sheet.piece(gills, darken(look.fur, 0.3), shadow=0, edge=0)
    fin = body.inner(0.0, 0.12, turn=0.2 * beat)
    outline = [(0.08, -0.02), (-0.04, -0.02), (-0.26, 0.20), (-0.20, 0.23), (0.02, 0.08)]
    sheet.piece(fin.curve(outline, 5), look.fur, darken(look.fur, 0.16))
    low = 0.10 + 0.08 * pose.mouth
    gape = [(0.22, 0.03), (0.40, 0.075), (0.56, 0.015), (0.46, low), (0.30, low + 0.01)]
    sheet.piece(body.curve(gape, 5), "#8a2f3e", shadow=0, edge=0)
    teeth = [
        body.shape([(x - 0.018, y - 0.012), (x + 0.018, y - 0.012), (x, y + 0.028)])
        for x, y in ((0.29, 0.06), (0.34, 0.075), (0.39, 0.08), (0.44, 0.07), (0.49, 0.052))
    ]
    sheet.piece(teeth, "#ffffff", shadow=0, edge=0)
    draw_eye(
        sheet, body.inner(0.30, -0.06, 0.13), 0.15, -0.25, (0.22, 0.30), closed=pose.eyes_closed
    )
