"""A figure that goes its path and does its routine where it stands."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from ..kit.easing import ease
from ..puppets import Pose
from .actors import Stance
from .animal_routines import ANIMAL_ROUTINES
from .paths import Path, Whereabouts
from .people_routines import PEOPLE_ROUTINES
from .routine import Arm, Key, Routine, played
from .scene import Move
from .timing import Timing

Ground = Callable[[float], float]


@dataclass(frozen=True, slots=True)
class Manner:
    """How somebody gets along: `quick` in cycles and `reach` in length of an ordinary step.

    `bound` is how high it leaves the ground with every step, in its heights.
    """

    quick: float = 1.0
    reach: float = 1.0
    lean: float = 0.0
    bound: float = 0.0
    pitch: float = 0.0
    arm: Arm | None = None
    near: Arm | None = None

    def speed(self, timing: Timing) -> float:
        return timing.speed * self.quick * self.reach


WALK, RUN = Manner(lean=0.02), Manner(1.5, 1.25, lean=0.22, bound=0.04)
MANNERS = {
    "run": RUN, "escape": RUN, "chase": RUN,
    "hop": Manner(1.1, 1.2, lean=0.06, bound=0.12),
    "climb": Manner(0.8, 0.8, lean=0.24, pitch=-0.30, arm=(1.7, 2.1)),
    "carry": Manner(0.85, arm=(0.95, 1.65), near=(0.80, 1.60)),
    "search": Manner(0.85, lean=0.10),
    "pull": Manner(0.6, 0.7, lean=-0.28, arm=(1.1, 1.4), near=(0.9, 1.3)),
    "push": Manner(0.6, 0.7, lean=0.30, arm=(1.4, 1.55), near=(1.25, 1.45)),
    "drift": Manner(0.55, 1.9, lean=0.04, bound=0.22),
}  # fmt: skip
"""By action; others walk."""


def routine_for(action: str, timing: Timing) -> Routine:
    """What the action looks like on the spot; one that is not known is a friendly stance."""
    table = PEOPLE_ROUTINES if timing.person else ANIMAL_ROUTINES
    return table.get(action, table["stand"])


def performing(
    path: Path,
    routine: Routine,
    ground: Ground,
    timing: Timing,
    *,
    manner: Manner = WALK,
    pause: Routine | None = None,
) -> Move:
    """Go the path in this manner, do `pause` between its legs and the routine at its end."""
    between = pause or routine_for("idle", timing)

    def at(time: float) -> Stance:
        second = time * timing.seconds
        place = path.at(second)
        if place.moving:
            return _under_way(place, ground, timing, manner)
        key = played(routine if place.arrived else between, place.since, timing)
        return _held(key, place.x, place.facing, ground, timing, second)

    return at


def _under_way(place: Whereabouts, ground: Ground, timing: Timing, manner: Manner) -> Stance:
    cycles = place.way / (max(timing.stride, 0.08) * manner.reach) + timing.late
    bound = 0.0 if timing.rolls else manner.bound * timing.height * abs(math.sin(math.tau * cycles))
    pose = Pose(
        phase=timing.phase(cycles),
        lean=0.0 if timing.rolls else manner.lean,
        pitch=manner.pitch,
        arm=manner.arm,
        near_arm=manner.near,
    )
    return Stance(place.x, ground(place.x) - bound, pose, place.facing)


def _held(key: Key, x: float, facing: int, ground: Ground, timing: Timing, second: float) -> Stance:
    x += facing * key.step * timing.height
    facing = -facing if key.turn else facing
    if timing.rolls:
        key = replace(key, hop=0.0, lean=0.0, down="", legs=None, back=False)
    hop = key.hop * timing.height
    return Stance(x, ground(x) - hop, pose_of(key, timing, second), facing)


def pose_of(key: Key, timing: Timing, second: float) -> Pose:
    """The drawing of a key, in few enough degrees to be kept; breathing and blinking go on."""
    breath = _breath(timing, second) if _at_ease(key) else 0.0
    return Pose(
        phase=key.legs if not key.down else None,
        blink=key.closed or timing.blinks(second),
        arm=_rounded(key.arm, timing),
        near_arm=_rounded(key.near, timing),
        mouth=round(key.mouth * 2) / 2,
        tilt=_to(key.tilt, 0.06 if timing.smooth else 0.1),
        lean=_to(key.lean, 0.06 if timing.smooth else 0.1),
        pitch=_to(key.pitch, 0.1),
        sway=breath + (0.0 if timing.person and not key.sway else _to(key.sway, 0.25) * 0.12),
        sit=key.down == "sit",
        kneel=key.down == "kneel",
        lie=key.down == "lie",
        sleep=key.down == "sleep",
        sad=key.sad,
        back=key.back,
    )


def _at_ease(key: Key) -> bool:
    return not (key.arm or key.near or key.hop or key.sway or key.pitch or key.tilt)


def _breath(timing: Timing, second: float) -> float:
    """A breath every three and a half seconds, in three drawings."""
    wave = math.sin(math.tau * (second / 3.4 + timing.late))
    return round(wave) * (0.012 if timing.person else 0.06)


def _rounded(arm: Arm | None, timing: Timing) -> Arm | None:
    return (timing.rounded(arm[0]), timing.rounded(arm[1])) if arm else None


def _to(value: float, grain: float) -> float:
    return round(round(value / grain) * grain, 2)


def idling(timing: Timing, time: float, **changes: object) -> Pose:
    """At ease: breathing, blinking, looking about."""
    second = time * timing.seconds
    key = played(routine_for("idle", timing), second - timing.start, timing)
    return replace(pose_of(key, timing, second), **changes)  # type: ignore[arg-type]


def tumbling(path: Path, ground: Ground, timing: Timing, *, manner: Manner = WALK) -> Move:
    """Walk, trip, lie flat for a moment and sit up again, rubbing the head."""
    trip = path.legs[-1].end
    soothe = routine_for("soothe" if timing.person else "sit", timing)

    def at(time: float) -> Stance:
        second = time * timing.seconds
        place, since = path.at(second), second - trip
        if since < 0:
            return _under_way(place, ground, timing, manner)
        flown = min(1.0, since / 0.45)
        x = place.x + place.facing * 0.30 * timing.height * ease(flown)
        arc = 0.16 * timing.height * math.sin(math.pi * flown)
        key = _tumble(since, soothe, timing)
        stance = _held(key, x, place.facing, ground, timing, second)
        return replace(stance, y=stance.y - arc)

    return at


def _tumble(since: float, soothe: Routine, timing: Timing) -> Key:
    if since < 0.22:
        return Key(arm=(1.6, 1.8), near=(2.0, 2.3), lean=0.40, pitch=0.30, mouth=1.0)
    if since < 0.45:
        return Key(arm=(2.0, 2.2), near=(1.6, 1.9), lean=0.70, pitch=0.60, mouth=1.0)
    if since < 1.25:
        down = "lie" if timing.person else "sleep"
        return Key(down=down, closed=since < 0.9, sad=timing.person)
    return played(soothe, since - 1.25, timing)


def saddened(move: Move) -> Move:
    """The same move with a sad face and a hanging head."""

    def at(time: float) -> Stance:
        stance = move(time)
        pose = replace(stance.pose, sad=True, mouth=0.0, tilt=round(stance.pose.tilt + 0.12, 2))
        return replace(stance, pose=pose)

    return at
