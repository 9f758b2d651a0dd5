"""A robot: boxes, tubes and lights on the skeleton of a person. Unit: the body's height."""

from __future__ import annotations

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .look import Look
from .place import Place
from .pose import Pose
from .skeletons import Limb, Skeleton

_DARK = "#3a4258"
_LIGHT = "#7fe0e8"


def draw_robot(sheet: Sheet, body: Place, head: Place, look: Look, bones: Skeleton,
               pose: Pose) -> None:  # fmt: skip
    metal = look.coat
    _draw_limb(sheet, body, bones.far_arm, darken(metal, 0.22), claw=True)
    for leg, shade in ((bones.far_leg, 0.24), (bones.near_leg, 0.04)):
        _draw_limb(sheet, body, leg, darken(metal, shade), claw=False)
    _draw_box(sheet, body, look, bones)
    _draw_head(sheet, head, look, pose, back=bones.back)
    _draw_limb(sheet, body, bones.near_arm, lighten(metal, 0.08), claw=True)


def _draw_box(sheet: Sheet, body: Place, look: Look, bones: Skeleton) -> None:
    """The trunk: a panel with a dial and three lamps."""
    (sx, sy), hip_y, torso = bones.shoulders, bones.hips[1] + 0.05, 1.05 * bones.torso
    box = [(sx - torso, sy + 0.02), (sx + torso, sy + 0.01), (0.96 * torso, hip_y),
           (-0.94 * torso, hip_y)]  # fmt: skip
    neck = body.ribbon([(sx, sy + 0.03), (bones.head.x, bones.head.y)], (0.07, 0.07))
    sheet.piece(neck, _DARK)
    sheet.piece(body.shape(box), lighten(look.coat, 0.22), darken(look.coat, 0.12))
    rivets = [body.ellipse(x * torso, y, 0.008) for x in (-0.80, 0.82)
              for y in (sy + 0.045, hip_y - 0.022)]  # fmt: skip
    sheet.piece(rivets, darken(look.coat, 0.4), shadow=0, edge=0)
    if bones.back:
        return
    panel = [(-0.42 * torso, sy + 0.075), (0.72 * torso, sy + 0.07), (0.70 * torso, hip_y - 0.055),
             (-0.42 * torso, hip_y - 0.055)]  # fmt: skip
    sheet.piece(body.shape(panel), "#fbf3e2", "#e6dac6", shadow=0.25)
    sheet.piece(body.ellipse(0.18 * torso, sy + 0.115, 0.034), _LIGHT, _DARK, shadow=0.2)
    for i, colour in enumerate(("#e4572e", "#f2b632", "#5ab85a")):
        sheet.piece(
            body.ellipse((0.34 * i - 0.16) * torso, hip_y - 0.088, 0.015), colour, shadow=0.2
        )


def _draw_limb(sheet: Sheet, body: Place, limb: Limb, colour: Colour, *, claw: bool) -> None:
    """A jointed tube with a claw, or with a flat foot."""
    sheet.piece(body.ribbon(limb.path, (0.045, 0.045)), _DARK, shadow=0.2)
    end = body.inner(*limb.end, 0.05, turn=-limb.angle if claw else 0.0)
    parts = [body.ribbon([limb.root, limb.joint], (0.075, 0.065)), body.ellipse(*limb.joint, 0.045)]
    if claw:
        parts += [end.ellipse(0, 0, 0.62), end.ribbon([(-0.3, 0.2), (-0.75, 0.8), (-0.35, 1.3)],
                  (0.4, 0.4, 0.2)), end.ribbon([(0.3, 0.2), (0.75, 0.8), (0.35, 1.3)],
                                               (0.4, 0.4, 0.2))]  # fmt: skip
    else:
        parts.append(
            end.curve([(-0.9, 0.75), (-0.7, -0.2), (0.4, -0.4), (1.5, 0.2), (1.7, 0.75)], 5)
        )
    sheet.piece(parts, lighten(colour, 0.08), darken(colour, 0.1), shadow=0.28)


def _draw_head(sheet: Sheet, head: Place, look: Look, pose: Pose, *, back: bool) -> None:
    """A box with a visor, two round eyes, an aerial and a grille. Unit: the head's radius."""
    sheet.piece(head.ribbon([(0.0, -0.86), (0.04, -1.36)], (0.12, 0.09)), _DARK)
    sheet.piece(head.ellipse(0.04, -1.44, 0.20), "#e4572e", shadow=0.2)
    for x in (-1.08, 1.10):
        sheet.piece(head.ellipse(x, 0.05, 0.18, 0.30), darken(look.coat, 0.2))
    box = [(-1.02, -0.70), (-0.86, -0.90), (0.90, -0.96), (1.06, -0.76), (1.08, 0.78), (0.92, 0.92),
           (-0.88, 0.96), (-1.02, 0.80)]  # fmt: skip
    sheet.piece(head.shape(box), lighten(look.coat, 0.34), darken(look.coat, 0.05))
    if back:
        return
    visor = [
        (-0.50, -0.42),
        (-0.36, -0.56),
        (0.86, -0.60),
        (0.98, -0.46),
        (0.98, 0.16),
        (0.84, 0.28),
        (-0.38, 0.30),
        (-0.50, 0.18),
    ]
    sheet.piece(head.shape(visor), "#2a3048", shadow=0.15)
    for x in (-0.02, 0.62):
        if pose.eyes_closed:
            sheet.line(
                head.shape([(x - 0.2, -0.14), (x + 0.2, -0.14)]), head.widths(0.09, 0.09), _LIGHT
            )
        else:
            sheet.piece(head.ellipse(x, -0.14, 0.22), _LIGHT, "#4ab8c8", shadow=0, edge=0)
            sheet.piece(head.ellipse(x + 0.05, -0.12, 0.10), "#2a3048", shadow=0, edge=0)
    wide = 0.10 + 0.16 * pose.mouth
    grille = [(0.0, 0.50), (0.72, 0.48), (0.70, 0.54 + wide), (0.02, 0.56 + wide)]
    sheet.piece(head.shape(grille), _DARK, shadow=0, edge=0)
    teeth = [head.ribbon([(x, 0.50), (x, 0.54 + wide)], (0.05, 0.05)) for x in (0.18, 0.36, 0.54)]
    sheet.piece(teeth, lighten(look.coat, 0.34), shadow=0, edge=0)
