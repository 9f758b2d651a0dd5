"""How figures move over a shot: walking, standing, flying, swimming. Time is a share 0..1."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from ..kit.easing import between, ease
from ..puppets import Pose
from .actors import Stance
from .scene import Course, Move

Ground = Callable[[float], float]

STEPS_PER_CYCLE = 8
"""Distinct drawings of a cycle: more would not be seen at eight frames a second."""

_ARM_LEVELS = 4
_REST_ARM, _RAISED_ARM = (0.2, 0.4), (1.45, 1.75)
_SKYWARD_ARM = (2.15, 2.45)
_GREETING_ARM, _HUG_ARM = (1.9, 2.6), (1.2, 1.5)


@dataclass(frozen=True, slots=True)
class Timing:
    """What a move needs to know of its shot; `stride` and `pace` are of the figure."""

    seconds: float
    stride: float
    pace: float
    person: bool
    late: float = 0.0

    def phase(self, cycles: float) -> float:
        """A place in the cycle, in few enough steps to be kept."""
        return int(cycles * STEPS_PER_CYCLE + 1e-6) % STEPS_PER_CYCLE / STEPS_PER_CYCLE


def _blinks(time: float, late: float) -> bool:
    return any(start <= (time + late) % 1.0 < start + 0.05 for start in (0.30, 0.82))


def _level(share: float, steps: int) -> float:
    return round(share * steps) / steps


def idle(
    timing: Timing,
    *,
    raised: float = 0.0,
    towards: tuple[float, float] = _RAISED_ARM,
    mouth: float = 0.0,
    time: float = 0.0,
) -> Pose:
    """Standing still: breathing, blinking, perhaps an arm raised by a share."""
    wave = math.sin(math.tau * (time * timing.seconds * 0.45 + timing.late))
    sway = round(wave) * 0.012 if timing.person else round(wave * 2) * 0.12
    arm = None
    if timing.person and raised > 0.01:
        share = _level(raised, _ARM_LEVELS)
        low, high = (a + (b - a) * share for a, b in zip(_REST_ARM, towards, strict=True))
        arm = (round(low, 2), round(high, 2))
    return Pose(blink=_blinks(time, timing.late), arm=arm, mouth=mouth, sway=sway)


def standing(
    x: float, y: float, timing: Timing, *, facing: int, action: str, beside: bool = False
) -> Move:
    """Stand and act: the gesture rises by the middle of the shot, not of one `beside` the hero."""
    gesture = {
        "wave": _GREETING_ARM,
        "hug": _HUG_ARM,
        "dance": _GREETING_ARM,
        "stars": _SKYWARD_ARM,
    }.get(action, _RAISED_ARM)
    quiet = action in ("sleep", "sit", "read", "hide", "cry")
    hands_down = quiet or (beside and action not in ("wave", "dance", "stars"))
    bouncy = action in ("jump", "dance", "play", "laugh", "celebrate")

    def at(time: float) -> Stance:
        shown = time + timing.late * 0.2
        raised = 0.0 if hands_down else between(shown, 0.22, 0.52)
        if action == "wave" and time > 0.5:
            raised = 0.75 + 0.25 * round(math.sin(time * 30))
        mouth = 0.8 if shown > 0.5 and not quiet else 0.0
        pose = idle(timing, raised=raised, towards=gesture, mouth=mouth, time=time)
        if action == "stars":
            pose = replace(pose, tilt=round(-0.22 * _level(raised, 2), 2))
        if action in ("sit", "sleep"):
            pose = replace(pose, sit=action == "sit", sleep=action == "sleep")
        beats = timing.seconds * (1.1 if bouncy else 0.66)
        height = 0.09 if action == "jump" else 0.05 if bouncy else 0.014
        eager = bouncy or (not quiet and shown > 0.5)
        hop = abs(math.sin(math.pi * (time * beats + timing.late))) * height if eager else 0.0
        return Stance(x, y - hop, pose, facing)

    return at


def saddened(move: Move) -> Move:
    """The same move with a sad face."""

    def at(time: float) -> Stance:
        stance = move(time)
        return replace(stance, pose=replace(stance.pose, sad=True, mouth=0.0))

    return at


def walking(
    start: float, end: float, ground: Ground, timing: Timing, *, arrive: float, reach: bool
) -> Move:
    """Walk from `start` to `end` by the share `arrive`, then stand, and reach out if asked."""
    length = end - start
    facing = 1 if length >= 0 else -1
    stride = max(timing.stride, 0.08)

    def at(time: float) -> Stance:
        share = time / arrive
        way = share if arrive >= 1 else 0.35 * share + 0.65 * ease(share)
        x = start + length * min(1.0, way)
        if share < 1:
            phase = timing.phase(abs(x - start) / stride + timing.late)
            return Stance(x, ground(x), Pose(phase=phase, blink=False), facing)
        raised = between(time, arrive + 0.03, arrive + 0.22) if reach else 0.0
        mouth = 0.6 if raised > 0.5 else 0.0
        return Stance(x, ground(x), idle(timing, raised=raised, mouth=mouth, time=time), facing)

    return at


def flying_in(x: float, y: float, start: float, timing: Timing, *, facing: int) -> Move:
    """Flutter in from `start` and hover about (x, y)."""

    def at(time: float) -> Stance:
        share = ease(time / 0.75)
        across = start + (x - start) * share
        across += 0.09 * math.sin(math.tau * 1.3 * time) * (1 - 0.75 * share)
        down = y + 0.11 * math.sin(math.tau * (time * 1.1 + 0.2 + timing.late)) * (1 - 0.7 * share)
        phase = timing.phase(time * timing.seconds * timing.pace + timing.late)
        return Stance(across, down, Pose(phase=phase), facing)

    return at


def flying_over(start: float, end: float, y: float, timing: Timing) -> Move:
    """Fly across the sky on a long wave, rising and sinking with the beat of the wings."""

    def at(time: float) -> Stance:
        share = 0.5 * time + 0.5 * ease(time)
        x = start + (end - start) * share
        beat = time * timing.seconds * timing.pace
        bob = -0.012 * math.sin(math.tau * beat)
        down = y + 0.06 * math.sin(math.tau * (time * 0.8 + 0.1 + timing.late)) - 0.05 * share + bob
        return Stance(x, down, Pose(phase=timing.phase(beat + timing.late)), 1)

    return at


def swimming(start: float, end: float, y: float, timing: Timing, *, leaps: float = 0.30) -> Move:
    """Leap out of the water and dive back, twice in the shot."""

    def at(time: float) -> Stance:
        x = start + (end - start) * time
        leap = math.sin(math.pi * ((time * 1.5 + 0.12 + timing.late) % 1.0))
        cycles = time * timing.seconds * timing.pace
        return Stance(x, y - leaps * leap + 0.06, Pose(phase=timing.phase(cycles)), 1)

    return at


def wading(x: float, y: float, timing: Timing) -> Move:
    """Swim upright in deep water, drifting forward and bobbing."""

    def at(time: float) -> Stance:
        pose = idle(timing, raised=between(time, 0.2, 0.5), mouth=0.6, time=time)
        bob = 0.02 * math.sin(math.tau * (time * 1.5 + timing.late))
        return Stance(x + 0.18 * ease(time), y + bob, pose)

    return at


def sailing(start: float, end: float, y: float) -> Course:
    """Where a boat is: slowly along, bobbing."""

    def at(time: float) -> tuple[float, float]:
        x = start + (end - start) * (0.4 * time + 0.6 * ease(time))
        return x, y + 0.012 * math.sin(math.tau * (time * 1.2 + 0.15))

    return at
