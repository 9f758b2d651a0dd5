"""A wheelchair about the one who sits in it. Unit: the body's height; the ground is y = 0."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .look import Look
from .place import Place
from .pose import Pose
from .skeletons import Skeleton, wheel_of

_SPOKES = 8
_TYRE = "#35324a"
_TUBE = "#9aa4b8"
_SEAT = "#3f5a94"


def draw_wheelchair_behind(
    sheet: Sheet, body: Place, look: Look, bones: Skeleton, pose: Pose
) -> None:
    """What is behind the person: the far wheels, back rest, handles, seat and the footrest."""
    hip_x, hip_y = bones.hips
    seat, reach = hip_y + 0.045, bones.near_leg.joint[0]
    _draw_wheel(sheet, body, look, pose, x=0.025, near=False)
    _draw_caster(sheet, body, reach * 0.86, near=False)
    back = [(hip_x - 0.115, seat), (hip_x - 0.125, bones.shoulders[1] + 0.10)]
    handle = [
        (hip_x - 0.125, bones.shoulders[1] + 0.12),
        (hip_x - 0.14, bones.shoulders[1] + 0.075),
        (hip_x - 0.20, bones.shoulders[1] + 0.075),
    ]
    foot_x, foot_y = bones.near_leg.end
    frame = [
        body.ribbon(handle, (0.020, 0.020, 0.024)),
        body.ribbon([(hip_x - 0.12, seat + 0.01), (reach, seat + 0.01),
                     (foot_x + 0.005, foot_y + 0.02)], (0.020, 0.020, 0.018)),
        body.ribbon([(foot_x - 0.03, foot_y + 0.042), (foot_x + 0.10, foot_y + 0.036)],
                    (0.022, 0.022)),
        body.ribbon([(reach * 0.86, seat), (reach * 0.86, -0.06)], (0.018, 0.018)),
    ]  # fmt: skip
    sheet.piece(frame, _TUBE, darken(_TUBE, 0.2))
    sheet.piece(body.ribbon(back, (0.040, 0.044)), lighten(_SEAT, 0.06), darken(_SEAT, 0.1))
    cushion = body.ribbon([(hip_x - 0.11, seat), (reach * 0.92, seat)], (0.044, 0.040))
    sheet.piece(cushion, lighten(_SEAT, 0.1), darken(_SEAT, 0.1))


def draw_wheelchair_before(
    sheet: Sheet, body: Place, look: Look, bones: Skeleton, pose: Pose
) -> None:
    """What is in front of the person: the near big wheel with its rim, and the small one."""
    _draw_caster(sheet, body, bones.near_leg.joint[0] * 0.86, near=True)
    _draw_wheel(sheet, body, look, pose, x=-0.025, near=True)


def _draw_wheel(sheet: Sheet, body: Place, look: Look, pose: Pose, *, x: float, near: bool) -> None:
    """Tyre, push rim, spokes and hub; half a turn in each cycle."""
    radius = wheel_of(look)
    turn = math.pi * (pose.phase or 0.0) if not pose.resting else 0.0
    wheel = body.inner(x, -radius, radius)
    shade = 0.0 if near else 0.3
    rim: Colour = darken("#c9cfdc", shade)
    spokes = []
    for i in range(_SPOKES):
        across, down = (
            math.cos(turn + math.tau * i / _SPOKES),
            math.sin(turn + math.tau * i / _SPOKES),
        )
        spokes.append(wheel.ribbon([(0.06 * across, 0.06 * down), (0.88 * across, 0.88 * down)],
                                   (0.036, 0.028)))  # fmt: skip
    sheet.piece(spokes, rim, shadow=0.12, edge=0)
    tyre = wheel.ellipse(0, 0, 1.0)
    sheet.piece(tyre, darken(_TYRE, shade * 0.5), holes=[wheel.ellipse(0, 0, 0.86)])
    if near:
        sheet.piece(wheel.ellipse(0, 0, 0.78), rim, holes=[wheel.ellipse(0, 0, 0.70)], shadow=0.25)
    sheet.piece(wheel.ellipse(0, 0, 0.13), darken("#d8a03a", shade), shadow=0.2)


def _draw_caster(sheet: Sheet, body: Place, x: float, *, near: bool) -> None:
    wheel = body.inner(x + (0.0 if near else 0.02), -0.04, 0.04)
    sheet.piece(wheel.ellipse(0, 0, 1.0), _TYRE if near else darken(_TYRE, 0.2))
    sheet.piece(wheel.ellipse(0, 0, 0.45), "#c9cfdc", shadow=0.1)
