"""Where a person's joints are in a pose. Unit: the body's height; the ground is y = 0."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..kit.geometry import Point, bone
from .look import Look
from .people_kinds import BUILDS, Build
from .place import Place
from .pose import Pose

STRIDE_SWING = 0.52
"""How far a thigh swings forward and back in a walk, radians."""

_LONG_SKIRTS = ("robe", "gown")
_SEAT = -0.055


@dataclass(frozen=True, slots=True)
class Limb:
    """Shoulder, elbow, wrist or hip, knee, ankle; `angle` is the lower bone's."""

    root: Point
    joint: Point
    end: Point
    angle: float

    @property
    def path(self) -> list[Point]:
        """Five points along the limb, for a ribbon that keeps its joint."""
        return [self.root, _middle(self.root, self.joint), self.joint,
                _middle(self.joint, self.end), self.end]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Joints of a person facing right; `swing` is how far the hem is behind the walk."""

    build: Build
    hips: Point
    shoulders: Point
    head: Place
    far_arm: Limb
    near_arm: Limb
    far_leg: Limb
    near_leg: Limb
    stoop: float
    swing: float


def skeleton(look: Look, pose: Pose) -> Skeleton:
    build = BUILDS[look.build]
    radius = build.head / 2
    rise = -0.018 * abs(math.cos(pose.turn)) if pose.walking else 0.0
    drop = build.leg + _SEAT if pose.resting else rise
    stoop = build.stoop + (0.04 if pose.walking else 0.0)
    hips = (0.0, 0.012 - build.leg + drop)
    shoulders = (stoop * 0.55, build.head * 0.93 - 1 + drop)
    centre = (shoulders[0] + 0.012 + stoop * 0.25, radius - 1 + drop + stoop * 0.10)
    return Skeleton(
        build=build,
        hips=hips,
        shoulders=shoulders,
        head=_head(centre, radius, pose),
        far_arm=_arm(build, shoulders, pose, near=False),
        near_arm=_arm(build, shoulders, pose, near=True),
        far_leg=_leg(build, hips, look, pose, near=False),
        near_leg=_leg(build, hips, look, pose, near=True),
        stoop=stoop,
        swing=0.018 * math.sin(pose.turn) + 0.02 * pose.sway,
    )


def stride_of(look: Look) -> float:
    """Frame heights a person gets ahead in one cycle of two steps, so that feet do not skate."""
    swing = _swing(look)
    return 4 * math.sin(swing) * BUILDS[look.build].leg * look.height


def _swing(look: Look) -> float:
    return STRIDE_SWING / 2 if look.outfit in _LONG_SKIRTS else STRIDE_SWING


def _head(centre: Point, radius: float, pose: Pose) -> Place:
    """The head's frame, leaning about the neck."""
    tilt = pose.tilt + (0.22 if pose.sleep else 0.0)
    reach = 0.8 * radius
    return Place(
        centre[0] + reach * math.sin(tilt),
        centre[1] + reach * (1 - math.cos(tilt)),
        radius,
        tilt,
    )


def _arm(build: Build, shoulders: Point, pose: Pose, *, near: bool) -> Limb:
    root = (shoulders[0] + (-0.035 if near else 0.045), shoulders[1] + 0.065)
    upper, lower = _arm_angles(pose, near=near)
    elbow = bone(root, upper, build.arm * 0.95)
    return Limb(root, elbow, bone(elbow, lower, build.arm * 0.88), lower)


def _arm_angles(pose: Pose, *, near: bool) -> tuple[float, float]:
    if pose.arm is not None and not near:
        return pose.arm
    if pose.resting:
        return (0.30, 0.95) if near else (0.55, 1.15)
    if not pose.walking:
        return (-0.10, 0.16) if near else (0.12, 0.42)
    swing = math.sin(pose.turn + (math.pi if near else 0.0))
    upper = 0.42 * swing
    return upper, upper + 0.28 + 0.18 * max(0.0, swing)


def _leg(build: Build, hips: Point, look: Look, pose: Pose, *, near: bool) -> Limb:
    side = 1 if near else -1
    root = (hips[0] + side * 0.022, hips[1])
    thigh, knee = _leg_angles(look, pose, side)
    joint = bone(root, thigh, build.leg * 0.5)
    return Limb(root, joint, bone(joint, thigh + knee, build.leg * 0.47), thigh + knee)


def _leg_angles(look: Look, pose: Pose, side: int) -> tuple[float, float]:
    """The thigh's angle and the knee's bend."""
    if pose.resting:
        return 1.62 + 0.12 * side, -0.42 - 0.12 * side
    if not pose.walking:
        return 0.06 * side, -0.03
    angle = pose.turn + (0.0 if side > 0 else math.pi)
    lift = 0.4 if look.outfit in _LONG_SKIRTS else 0.75
    return _swing(look) * math.sin(angle), -lift * max(0.0, math.cos(angle)) - 0.08


def _middle(first: Point, second: Point) -> Point:
    return (first[0] + second[0]) / 2, (first[1] + second[1]) / 2
