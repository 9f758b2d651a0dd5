"""A mermaid's tail. Unit: the body's height; it ends on the ground, y = 0."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import Point, Points
from ..kit.paper import Sheet
from .look import Look
from .place import Place
from .pose import Pose
from .skeletons import Skeleton


def draw_fish_tail(sheet: Sheet, body: Place, look: Look, bones: Skeleton, pose: Pose) -> None:
    """Scales from the hips down, curled back, with a broad fin that beats with the phase."""
    beat = math.sin(pose.turn) + 0.5 * pose.sway
    hip_y, torso = bones.hips[1], bones.torso
    length = -hip_y
    path: list[Point] = [
        (0.0, hip_y - 0.04),
        (0.035 + 0.01 * beat, hip_y + 0.34 * length),
        (0.01 + 0.03 * beat, hip_y + 0.66 * length),
        (-0.085 + 0.05 * beat, -0.075),
    ]
    fin = body.inner(*path[-1], turn=0.55 - 0.30 * beat)
    sheet.piece(_fluke(fin), lighten(look.coat, 0.26), darken(look.coat, 0.06))
    rays = [
        fin.ribbon([(0.0, 0.0), (x, y)], (0.012, 0.004)) for x, y in ((-0.13, 0.03), (0.09, 0.10))
    ]
    sheet.piece(rays, darken(look.coat, 0.2), shadow=0, edge=0, opacity=0.6, inside=True)
    wide = (1.50 * torso, 1.52 * torso, 0.86 * torso, 0.34 * torso)
    sheet.piece(body.ribbon(path, wide), lighten(look.coat, 0.08), darken(look.coat, 0.1))
    _draw_scales(sheet, body, look, path, torso)


def _fluke(fin: Place) -> Points:
    """Two lobes; the tail's end is at (0, 0)."""
    return fin.curve([(0.02, -0.03), (0.12, 0.0), (0.20, 0.10), (0.10, 0.13), (0.0, 0.07),
                      (-0.10, 0.14), (-0.24, 0.08), (-0.14, 0.0), (-0.02, -0.03)])  # fmt: skip


def _draw_scales(sheet: Sheet, body: Place, look: Look, path: list[Point], torso: float) -> None:
    scales = []
    for row, share in enumerate((0.10, 0.34, 0.58, 0.82)):
        (x0, y0), (x1, y1) = path[0], path[2]
        x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
        for i in range(3):
            across = (i - 1 + 0.5 * (row % 2)) * 0.46 * torso
            arc = [(x + across - 0.024, y), (x + across, y + 0.020), (x + across + 0.024, y)]
            scales.append(body.ribbon(arc, (0.006, 0.011, 0.006), steps=4))
    sheet.piece(scales, lighten(look.coat, 0.45), inside=True, edge=0, opacity=0.8)
