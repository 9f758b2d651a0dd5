"""Ways over the stage: legs walked at the figure's own pace, with pauses between them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from .timing import ramped

_LONG_WALK = 6.5
_LEG_SECONDS = 5.0
_WALKING_SHARE = 0.5
_HASTE = 1.7


@dataclass(frozen=True, slots=True)
class Leg:
    """From `start` to `goal` (x, frame heights) between two seconds."""

    begin: float
    end: float
    start: float
    goal: float


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`way` is all that was walked so far, `since` the seconds since the last stop."""

    x: float
    way: float
    moving: bool
    facing: int
    since: float
    arrived: bool


@dataclass(frozen=True, slots=True)
class Path:
    """Legs in order of time; before, between and after them the figure stands."""

    legs: tuple[Leg, ...]
    facing: int = 1
    """Where it looks in the end."""

    @property
    def stays(self) -> bool:
        return all(leg.start == leg.goal for leg in self.legs)

    def at(self, second: float) -> Whereabouts:
        if self.stays:
            since = second - self.legs[0].begin
            return Whereabouts(self.legs[0].start, 0.0, False, self.facing, since, True)
        way, x, facing, stopped = 0.0, self.legs[0].start, _facing(self.legs[0]), 0.0
        for leg in self.legs:
            if second <= leg.begin:
                return Whereabouts(x, way, False, facing, second - stopped, False)
            x = leg.start + (leg.goal - leg.start) * ramped(second - leg.begin, leg.end - leg.begin)
            facing, stopped = _facing(leg), leg.end
            if second < leg.end:
                return Whereabouts(x, way + abs(x - leg.start), True, facing, 0.0, False)
            way += abs(leg.goal - leg.start)
        return Whereabouts(x, way, False, self.facing, second - stopped, True)


def _facing(leg: Leg) -> int:
    return 1 if leg.goal >= leg.start else -1


def standing_at(x: float, facing: int, begin: float) -> Path:
    """No way at all; what is done there begins at `begin`."""
    return Path((Leg(begin, begin, x, x),), facing)


def walk_to(start: float, goal: float, *, begin: float, speed: float, by: float) -> Path:
    """One leg at `speed`, hastened (or begun nearer) so that it ends `by` that second."""
    time = max(0.2, by - begin)
    longest = time * speed * _HASTE
    way = max(-longest, min(longest, goal - start))
    length = min(time, abs(way) / speed + 0.15)
    return Path((Leg(begin, begin + length, goal - way, goal),), 1 if way >= 0 else -1)


def walk_off(start: float, edge: float, *, begin: float, speed: float, by: float) -> Path:
    """Out of the picture by that second, however far it is."""
    speed = max(speed, abs(edge - start) / max(0.3, by - begin))
    return Path((Leg(begin, begin + abs(edge - start) / speed, start, edge),))


def wander(start: float, end: float, *, speed: float, seconds: float) -> Path:
    """To and fro between two places as long as the shot lasts; a short shot sees one walk."""
    room = end - start
    if seconds <= _LONG_WALK:
        return Path((Leg(0.0, seconds, start, start + min(room, speed * seconds)),))
    total = max(room, _WALKING_SHARE * seconds * speed)
    count = max(2, round(seconds / _LEG_SECONDS))
    turns = max(1, round(total / room))
    turns += 1 - turns % 2  # it ends where it was going
    stops = [_folded(turns * index / count) for index in range(count + 1)]
    slot = seconds / count
    legs: list[Leg] = []
    for index, (one, other) in enumerate(pairwise(stops)):
        length = min(slot * 0.85, abs(other - one) * room / speed + 0.2)
        begin = index * slot
        legs.append(Leg(begin, begin + length, start + one * room, start + other * room))
    return Path(tuple(legs))


def _folded(share: float) -> float:
    """A place on the way there and back, 0..1."""
    return 1 - abs(share % 2.0 - 1)
