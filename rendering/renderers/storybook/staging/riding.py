"""Who rides on what: a knight on his horse, a girl on her bicycle, a witch on her broom."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..puppets import Pose, is_person, kind_of
from ..puppets.animal_kinds import QUADRUPEDS
from .acting import idling
from .actors import Stance
from .moves import flying_over
from .roles import Role
from .scene import Course, Move
from .timing import Timing, ramped

_MOUNTS = frozenset(
    """horse unicorn donkey zebra camel llama elephant dragon deer reindeer lion tiger giraffe
    dinosaur""".split()  # noqa: SIM905
)
_SEATS = {"bicycle": 0.30, "sled": 0.13, "wagon": 0.20, "broom": 0.02}
"""Things one rides on, and how high one sits."""
_RESTS = {
    "throne": (0.21, 0.0),
    "chair": (0.165, 0.0),
    "bed": (0.18, -0.16),
    "bench": (0.165, -0.09),
}
_SECOND = {"bed": (0.17, 0.095), "bench": (0.20, 0.0)}
"""Where a second one has room: how far from the first, and how far below."""
"""Things one sits or sleeps on: how high, and how far from their middle."""
_ALOFT = frozenset(("broom",))
_RIDER = 0.62


@dataclass(frozen=True, slots=True)
class Ride:
    """The place in the cast of the one who rides, and of the animal or the thing."""

    rider: int
    mount: int = -1
    thing: str = ""


def ride_of(roles: Sequence[Role], things: Sequence[str]) -> Ride | None:
    """Who rides in this scene: whoever is said to, or flies and is no flyer."""
    for index, role in enumerate(roles[:1]):
        rest = next((name for name in things if name in _RESTS), "")
        if rest and is_person(role.figure) and role.figure.action in ("sit", "sleep", "read"):
            return Ride(index, thing=rest)
    for index, role in enumerate(roles):
        if not is_person(role.figure) or role.figure.action not in ("ride", "fly"):
            continue
        mount = next((at for at, other in enumerate(roles) if _carries(other)), -1)
        borne = mount >= 0 and roles[mount].medium == "air"
        if mount >= 0 and (borne or role.figure.action == "ride"):
            return Ride(index, mount)
        aloft = role.figure.action == "fly"
        thing = next(
            (name for name in things if name in _SEATS and (not aloft or name in _ALOFT)), ""
        )
        if thing:
            return Ride(index, thing=thing)
    return None


def rides_along(roles: Sequence[Role], ride: Ride) -> int:
    """The place of a second person on the same animal, -1 where there is none."""
    deed = roles[ride.rider].figure.action
    others = (at for at, role in enumerate(roles) if at not in (ride.rider, ride.mount))
    along = (at for at in others if roles[at].figure.action == deed and is_person(roles[at].figure))
    return next(along, -1)


def _carries(role: Role) -> bool:
    return kind_of(role.figure.kind) in _MOUNTS and role.figure.count == 1


def as_rider(role: Role, thing: str) -> Role:
    return replace(role, scale=role.scale * (0.84 if thing in _RESTS else _RIDER))


def in_saddle(mount: Role, move: Move, timing: Timing, *, back: float = 0.0) -> Move:
    """Sit on the back of an animal wherever it goes, or `back` behind the first rider."""
    kind = kind_of(mount.figure.kind)
    if kind in QUADRUPEDS:
        measures = QUADRUPEDS[kind]
        seat = (measures.leg + 0.80 * measures.body) * mount.look.height * mount.scale
    else:
        seat = 0.10 * mount.look.height * mount.scale

    def at(time: float) -> Stance:
        under = move(time)
        pose = idling(timing, time, sit=True)
        return Stance(under.x - (0.02 + back) * under.facing, under.y - seat, pose, under.facing)

    return at


def seats_two(thing: str) -> bool:
    return thing in _SECOND


def on_thing(
    name: str, course: Course, timing: Timing, *, asleep: bool = False, second: bool = False
) -> Move:
    """Sit on a thing that travels to the right, or sleep on one that stands."""

    height, across = _RESTS.get(name) or (_SEATS[name], -0.05)
    if second:
        across, height = across + _SECOND[name][0], height - _SECOND[name][1]

    def at(time: float) -> Stance:
        x, y = course(time)
        pose = _seated(timing, time, asleep=asleep)
        return Stance(x + across, y - height, pose)

    return at


def _seated(timing: Timing, time: float, *, asleep: bool) -> Pose:
    if not asleep:
        return idling(timing, time, sit=True)
    breath = round(math.sin(1.9 * time * timing.seconds)) * 0.012
    return Pose(lie=timing.person, sleep=not timing.person, blink=True, sway=breath)


def course_of(name: str, ground: float, width: float, aspect: float, timing: Timing) -> Course:
    """Where a ridden thing goes: along the ground, or through the air."""
    left, seconds = width - aspect, timing.seconds
    if name in _RESTS:
        return lambda time: (left + 0.40 * aspect, ground)
    if name in _ALOFT:
        flight = flying_over(left + 0.14 * aspect, left + 0.60 * aspect, 0.42, timing)
        return lambda time: (flight(time).x, flight(time).y)

    def rolling(time: float) -> tuple[float, float]:
        share = ramped(time * seconds, seconds, 0.5)
        return left + (0.20 + 0.42 * share) * aspect, ground

    return rolling
