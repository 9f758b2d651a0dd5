"""How figures fly, swim, climb and float over a shot. Time is a share 0..1."""

from __future__ import annotations

import math
from dataclasses import replace

from ..kit.easing import ease
from ..puppets import Pose
from .acting import idling, pose_of, routine_for
from .actors import Stance
from .routine import played
from .scene import Course, Move
from .timing import Timing, ramped

_ARRIVAL = 2.4
_ROUND_SECONDS = 8.0


def flying_in(x: float, y: float, start: float, timing: Timing, *, facing: int) -> Move:
    """Flutter in from `start` and hover about (x, y)."""
    arrival = min(_ARRIVAL, 0.75 * timing.seconds)

    def at(time: float) -> Stance:
        second = time * timing.seconds
        left = 1 - ease(second / arrival)
        across = start + (x - start) * (1 - left)
        across += 0.09 * math.sin(math.tau * 0.43 * second) * (0.30 + 0.70 * left)
        turn = second * 0.37 + 0.2 + timing.late
        down = y + 0.11 * math.sin(math.tau * turn) * (0.35 + 0.65 * left)
        return Stance(across, down, _flap(timing, second), facing)

    return at


def _flap(timing: Timing, second: float) -> Pose:
    return Pose(phase=timing.phase(second * timing.pace + timing.late), blink=timing.blinks(second))


def flying_over(start: float, end: float, y: float, timing: Timing) -> Move:
    """Fly across the sky on a long wave, rising and sinking with the beat of the wings."""
    rounds = max(1, round(timing.seconds / _ROUND_SECONDS))
    rounds += 1 - rounds % 2

    def at(time: float) -> Stance:
        second = time * timing.seconds
        share, facing = _to_and_fro(time * rounds)
        x = start + (end - start) * share
        bob = -0.012 * math.sin(math.tau * second * timing.pace)
        down = y + 0.06 * math.sin(math.tau * (second * 0.27 + 0.1 + timing.late))
        down += bob - 0.05 * share
        pose = replace(_flap(timing, second), blink=False)
        return Stance(x, down, pose, facing if end >= start else -facing)

    return at


def _to_and_fro(rounds: float) -> tuple[float, int]:
    """Share of the way and the direction after so many ways, slow at each turn."""
    part = min(rounds - int(rounds), 1.0) if rounds < int(rounds) + 1 else 1.0
    share = 0.5 * part + 0.5 * ease(part)
    return (share, 1) if int(rounds) % 2 == 0 else (1 - share, -1)


def flying_off(x: float, y: float, edge: float, timing: Timing) -> Move:
    """Hover, then rise and fly out of the picture."""
    begin = min(1.2, 0.3 * timing.seconds)

    def at(time: float) -> Stance:
        second = time * timing.seconds
        share = max(0.0, second - begin) / max(0.3, timing.seconds - begin)
        gone = ease(0.5 * share) * 2
        bob = 0.03 * math.sin(math.tau * second * 0.6)
        facing = 1 if edge > x else -1
        return Stance(x + (edge - x) * gone, y - 0.22 * gone + bob, _flap(timing, second), facing)

    return at


def swimming(start: float, end: float, y: float, timing: Timing, *, leaps: float = 0.30) -> Move:
    """Leap out of the water and dive back, once in two seconds."""
    rounds = max(1, round(timing.seconds / _ROUND_SECONDS))
    rounds += 1 - rounds % 2

    def at(time: float) -> Stance:
        second = time * timing.seconds
        share, facing = _to_and_fro(time * rounds)
        x = start + (end - start) * (0.5 * share + 0.5 * (time if rounds == 1 else share))
        turn = (second * 0.5 + 0.12 + timing.late) % 1.0
        cycles = second * timing.pace
        pitch = round(-0.5 * math.cos(math.pi * turn) * 3) / 3 if leaps > 0.2 else 0.0
        pose = Pose(phase=timing.phase(cycles), pitch=round(pitch, 2))
        return Stance(x, y - leaps * math.sin(math.pi * turn) + 0.06, pose, facing)

    return at


def gliding(start: float, end: float, y: float, timing: Timing) -> Move:
    """Swim under water, gently up and down."""
    rounds = max(1, round(timing.seconds / _ROUND_SECONDS))
    rounds += 1 - rounds % 2

    def at(time: float) -> Stance:
        second = time * timing.seconds
        share, facing = _to_and_fro(time * rounds)
        wave = math.sin(math.tau * (second * 0.24 + timing.late))
        pose = Pose(phase=timing.phase(second * timing.pace), blink=timing.blinks(second))
        x = start + (end - start) * share
        return Stance(x, y + 0.05 * wave, pose, facing if end >= start else -facing)

    return at


_STROKE = (
    ((1.3, 1.5), (1.1, 1.4)),
    ((1.9, 2.1), (1.7, 2.0)),
    ((2.3, 2.5), (2.1, 2.4)),
    ((1.6, 1.9), (1.4, 1.7)),
    ((0.9, 1.2), (0.7, 1.0)),
    ((0.7, 1.2), (0.5, 1.0)),
)
"""Both arms over a swimmer's stroke."""


def _stroke(timing: Timing, second: float) -> Pose:
    """A swimmer: arms pull, legs kick."""
    count = len(_STROKE)
    index = int((second * 0.55 + timing.late) * count) % count
    if not timing.person:
        return Pose(phase=timing.phase(second * 0.7), blink=timing.blinks(second))
    far, near = _STROKE[index]
    kick = 0.25 if index % 2 else 0.75
    return Pose(phase=kick, arm=far, near_arm=near, lean=0.30, mouth=0.0)


def floating(start: float, end: float, y: float, timing: Timing, action: str) -> Move:
    """Under water: swim along, or do what is done while drifting up and down."""
    swims = action in ("swim", "walk", "run", "dive", "stand", "look", "find", "search", "fly")
    facing = 1 if end >= start else -1

    def at(time: float) -> Stance:
        second = time * timing.seconds
        share = ramped(second, max(timing.seconds, 2.0), 0.8)
        bob = 0.022 * math.sin(math.tau * (second * 0.4 + timing.late))
        pose = _stroke(timing, second) if swims else _afloat(action, timing, second)
        return Stance(start + (end - start) * share, y + bob, pose, facing)

    return at


def _afloat(action: str, timing: Timing, second: float) -> Pose:
    key = played(routine_for(action, timing), second - timing.start, timing)
    down = "" if key.down in ("sit", "kneel") else key.down
    return pose_of(replace(key, down=down), timing, second)


def wading(x: float, y: float, timing: Timing, *, swims: bool) -> Move:
    """Swim upright in deep water, drifting forward and bobbing."""

    def at(time: float) -> Stance:
        second = time * timing.seconds
        pose = _stroke(timing, second) if swims else _greeting(timing, second)
        bob = 0.02 * math.sin(math.tau * (second * 0.5 + timing.late))
        return Stance(x + 0.24 * ramped(second, timing.seconds, 0.6), y + bob, pose)

    return at


def _greeting(timing: Timing, second: float) -> Pose:
    return pose_of(played(routine_for("wave", timing), second - timing.start, timing), timing,
                   second)  # fmt: skip


def soaring(start: float, end: float, y: float, timing: Timing) -> Move:
    """A person who flies: arms ahead, body leant, on a long wave."""
    over = flying_over(start, end, y, timing)

    def at(time: float) -> Stance:
        second = time * timing.seconds
        arm = (1.9, 2.0) if int(second * 0.7) % 2 == 0 else (2.1, 2.2)
        pose = Pose(phase=0.25, arm=arm, near_arm=(0.9, 1.0), lean=0.45, mouth=0.5)
        return replace(over(time), pose=replace(pose, blink=timing.blinks(second)))

    return at


def climbing(x: float, foot: float, height: float, timing: Timing, *, facing: int = 1) -> Move:
    """Up a ladder or a tree, hand over hand."""
    stride = 0.16 * timing.height
    seconds = min(timing.seconds * 0.9, max(1.2, height / stride * 0.55))

    def at(time: float) -> Stance:
        second = time * timing.seconds
        share = ramped(second - timing.start, seconds)
        step = int(height * share / stride)
        up, low = ((2.5, 2.8), (1.5, 2.0)) if step % 2 else ((1.5, 2.0), (2.5, 2.8))
        legs = 0.25 if step % 2 else 0.75
        if share >= 1:
            pose = idling(timing, time, arm=(2.3, 2.6), mouth=0.5)
        elif timing.person:
            pose = Pose(phase=legs, arm=up, near_arm=low, lean=0.08, tilt=-0.12)
        else:
            pose = Pose(phase=timing.phase(height * share / stride * 0.5), pitch=-0.9)
        y = foot - height * max(0.0, share)
        return Stance(x, y, pose, facing)

    return at


def sailing(start: float, end: float, y: float, seconds: float) -> Course:
    """Where a boat is: slowly along, bobbing."""

    def at(time: float) -> tuple[float, float]:
        x = start + (end - start) * ramped(time * seconds, seconds, 0.25 * seconds)
        return x, y + 0.012 * math.sin(math.tau * (time * seconds * 0.4 + 0.15))

    return at


def fading(move: Move, begin: float, end: float) -> Move:
    """Vanish (or, with the times turned round, appear) between two shares of the shot."""

    def at(time: float) -> Stance:
        gone = min(1.0, max(0.0, (time - begin) / (end - begin)))
        return replace(move(time), opacity=1 - gone)

    return at
