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
_FOOTREST = 0.09
_LYING = -1.47
_WHEEL = 0.165


@dataclass(frozen=True, slots=True)
class Limb:
    """Shoulder, elbow, wrist or hip, knee, ankle; `angle` is the lower bone's."""

    root: Point
    joint: Point
    end: Point
    angle: float

    @property
    def path(self) -> list[Point]:
        """Five points along the limb, close about its joint so that it bends there."""
        return [self.root, _between(self.root, self.joint, 0.72), self.joint,
                _between(self.joint, self.end, 0.28), self.end]  # fmt: skip


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
    back: bool
    torso: float


def skeleton(look: Look, pose: Pose) -> Skeleton:
    build = BUILDS[look.build]
    radius = build.head / 2
    drop = _drop(look, build, pose)
    lean = 0.0 if rolls(look) else pose.lean
    stoop = (0.0 if pose.back else build.stoop) + (0.04 if walks(look, pose) else 0.0)
    hips = (0.0, 0.012 - build.leg + drop)
    upright = (stoop * 0.55, build.head * 0.93 - 1 + drop)
    shoulders = _turned(upright, hips, lean)
    ahead = 0.0 if pose.back else 0.012 + stoop * 0.25
    centre = _turned((upright[0] + ahead, radius - 1 + drop + stoop * 0.10), hips, lean)
    return Skeleton(
        build=build,
        hips=hips,
        shoulders=shoulders,
        head=_head(centre, radius, pose, 0.55 * lean),
        far_arm=_arm(look, build, shoulders, pose, near=False),
        near_arm=_arm(look, build, shoulders, pose, near=True),
        far_leg=_leg(build, hips, look, pose, near=False),
        near_leg=_leg(build, hips, look, pose, near=True),
        stoop=stoop + shoulders[0] - upright[0],
        swing=0.018 * math.sin(pose.turn) + 0.02 * pose.sway,
        back=pose.back,
        torso=build.torso * look.girth,
    )


def body_of(look: Look, pose: Pose) -> Place:
    """The frame of the whole body: upright, on its back along the ground, or pitched in flight."""
    height = look.height
    if pose.lie:
        return Place(0.46 * height, -0.085 * height * look.girth, height, _LYING)
    if pose.pitch:
        half = 0.5 * height
        pivot = Place(0, -half, height, pose.pitch)
        return Place(*pivot.at(0, 0.5), height, pose.pitch)
    return Place(scale=height)


def walks(look: Look, pose: Pose) -> bool:
    return pose.walking and not rolls(look)


def rolls(look: Look) -> bool:
    return look.aid == "wheelchair"


def wheel_of(look: Look) -> float:
    """The radius of a wheelchair's big wheel."""
    return _WHEEL if look.build in ("adult", "old", "teen") else 1.1 * _WHEEL


def stride_of(look: Look) -> float:
    """Frame heights a person gets ahead in one cycle of two steps, so that feet do not skate.

    A wheelchair's wheel turns once in two cycles.
    """
    if rolls(look):
        return math.pi * wheel_of(look) * look.height
    swing = _swing(look)
    return 4 * math.sin(swing) * BUILDS[look.build].leg * look.height


def _drop(look: Look, build: Build, pose: Pose) -> float:
    """How much lower than standing the hips are."""
    if pose.lie:
        return 0.0
    if rolls(look):
        return build.leg - 0.47 * build.leg - _FOOTREST - 0.02
    if pose.kneel:
        return 0.47 * build.leg
    if pose.resting:
        return build.leg + _SEAT
    return -0.018 * abs(math.cos(pose.turn)) if pose.walking else 0.0


def _turned(point: Point, about: Point, angle: float) -> Point:
    """The point bent forward about the hips."""
    across, down = point[0] - about[0], point[1] - about[1]
    cosine, sine = math.cos(angle), math.sin(angle)
    return about[0] + across * cosine - down * sine, about[1] + across * sine + down * cosine


def _swing(look: Look) -> float:
    return STRIDE_SWING / 2 if look.outfit in _LONG_SKIRTS else STRIDE_SWING


def _head(centre: Point, radius: float, pose: Pose, lean: float) -> Place:
    """The head's frame, leaning about the neck."""
    dozes = pose.sleep and not pose.lie
    tilt = pose.tilt + lean + (0.22 if dozes else 0.0)
    reach = 0.8 * radius
    return Place(
        centre[0] + reach * math.sin(tilt - lean),
        centre[1] + reach * (1 - math.cos(tilt - lean)),
        radius,
        tilt,
    )


def _arm(look: Look, build: Build, shoulders: Point, pose: Pose, *, near: bool) -> Limb:
    side = 0.62 * build.torso * look.girth
    across = (-side if near else side) if pose.back else (-0.035 if near else 0.045)
    root = (shoulders[0] + across, shoulders[1] + 0.065)
    upper, lower = _arm_angles(look, pose, near=near)
    elbow = bone(root, upper, build.arm * 0.95)
    return Limb(root, elbow, bone(elbow, lower, build.arm * 0.88), lower)


def _arm_angles(look: Look, pose: Pose, *, near: bool) -> tuple[float, float]:
    raised = pose.near_arm if near else pose.arm
    if raised is not None:
        return raised
    if pose.back:
        swing = 0.10 * math.sin(pose.turn) if pose.walking else 0.0
        return (-0.16 + swing, -0.04) if near else (0.16 + swing, 0.04)
    return _arms_at_ease(look, pose, near=near)


def _arms_at_ease(look: Look, pose: Pose, *, near: bool) -> tuple[float, float]:
    if rolls(look):
        push = 0.22 * math.sin(pose.turn) if pose.walking else 0.0
        return (-0.30 + push, 0.55 + 1.4 * push) if near else (0.20 + push, 0.95)
    if look.aid and not pose.resting:
        poke = 0.10 * math.sin(pose.turn) if pose.walking else 0.0
        return (0.18 + poke, 0.62 + poke) if near else (0.28 - poke, 0.75 - poke)
    if pose.lie:
        return (0.25, 0.95) if near else (0.05, 0.10)
    if pose.resting:
        return (0.30, 0.95) if near else (0.55, 1.15)
    if not pose.walking:
        return (-0.10, 0.16) if near else (0.12, 0.42)
    swing = math.sin(pose.turn + (math.pi if near else 0.0))
    upper = 0.42 * swing
    return upper, upper + 0.28 + 0.18 * max(0.0, swing)


def _leg(build: Build, hips: Point, look: Look, pose: Pose, *, near: bool) -> Limb:
    side = 1 if near else -1
    apart = 0.55 * build.leg_width if pose.back else -0.022
    root = (hips[0] - side * apart, hips[1])
    thigh, knee = _leg_angles(look, pose, side)
    length = build.leg * _foreshortened(pose, side)
    joint = bone(root, thigh, length * 0.5)
    return Limb(root, joint, bone(joint, thigh + knee, length * 0.47), thigh + knee)


def _foreshortened(pose: Pose, side: int) -> float:
    """From behind, a leg that is lifted looks shorter."""
    lifted = pose.back and pose.walking
    return 1.0 - 0.16 * max(0.0, side * math.sin(pose.turn)) if lifted else 1.0


def _leg_angles(look: Look, pose: Pose, side: int) -> tuple[float, float]:
    """The thigh's angle and the knee's bend."""
    if pose.lie:
        return 0.10 + 0.16 * side, -0.12 - 0.16 * side
    if rolls(look):
        return 1.46 + 0.05 * side, -1.28
    if pose.kneel:
        return 0.10 + 0.10 * side, -1.62 - 0.06 * side
    if pose.resting:
        return 1.62 + 0.12 * side, -0.42 - 0.12 * side
    if pose.back:
        return -0.05 * side, 0.03 * side
    if not pose.walking:
        return 0.06 * side, -0.03
    angle = pose.turn + (0.0 if side > 0 else math.pi)
    lift = 0.4 if look.outfit in _LONG_SKIRTS else 0.75
    return _swing(look) * math.sin(angle), -lift * max(0.0, math.cos(angle)) - 0.08


def _between(first: Point, second: Point, share: float) -> Point:
    return (
        first[0] + (second[0] - first[0]) * share,
        first[1] + (second[1] - first[1]) * share,
    )
