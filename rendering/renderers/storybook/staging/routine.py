"""A routine: key poses a figure goes through again and again, with a rest between bouts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..kit.easing import ease
from .timing import Timing, anticipated

Arm = tuple[float, float]
"""Upper arm and forearm, radians: 0 hangs, half pi points forward, pi up."""

HANGING_FAR, HANGING_NEAR = (0.12, 0.42), (-0.10, 0.16)
_RISE = 0.4


@dataclass(frozen=True, slots=True)
class Key:
    """How a figure is held at a share `at` of the routine's cycle.

    `hop` (up) and `step` (forward) are in the figure's heights. `down` is one of "sit",
    "kneel", "lie", "sleep"; `turn` faces the other way, `back` away from us; `legs` is a place
    in the walk.
    """

    at: float = 0.0
    arm: Arm | None = None
    near: Arm | None = None
    lean: float = 0.0
    tilt: float = 0.0
    mouth: float = 0.0
    pitch: float = 0.0
    sway: float = 0.0
    hop: float = 0.0
    step: float = 0.0
    down: str = ""
    turn: bool = False
    back: bool = False
    closed: bool = False
    sad: bool = False
    legs: float | None = None


REST = Key()


@dataclass(frozen=True, slots=True)
class Routine:
    """Key poses over a cycle of `beat` seconds; `times` cycles, then `rest` seconds at ease.

    Without `times` it never rests. `still` is how the figure is held between bouts and before.
    """

    keys: tuple[Key, ...]
    beat: float = 1.0
    times: int = 0
    rest: float = 1.6
    still: Key = REST

    @property
    def holds(self) -> bool:
        return len(self.keys) == 1


def played(routine: Routine, second: float, timing: Timing) -> Key:
    """The pose `second` seconds after the routine began; before that its still one."""
    if second <= 0:
        return routine.still
    first, rise = routine.keys[0], min(_RISE, 0.2 * timing.seconds)
    active = routine.beat * routine.times / timing.tempo
    if routine.times:
        second %= rise + active + rise + routine.rest
    if second < rise:
        return mixed(routine.still, first, anticipated(_stepped(second / rise, timing)))
    if not routine.times or second < rise + active:
        return _in_cycle(routine, (second - rise) * timing.tempo, timing)
    away = (second - rise - active) / rise
    return mixed(first, routine.still, ease(_stepped(away, timing)))


def _stepped(share: float, timing: Timing) -> float:
    """So few steps that each can be kept: what rises passes the same poses as what sinks."""
    steps = 6 if timing.smooth else 3
    return round(min(1.0, max(0.0, share)) * steps) / steps


def _in_cycle(routine: Routine, second: float, timing: Timing) -> Key:
    if routine.holds:
        return routine.keys[0]
    steps = max(2, min(timing.steps, round(routine.beat * timing.rate)))
    share = second / routine.beat
    key = _at(routine.keys, int(share * steps + 1e-6) % steps / steps)
    exact = _at(routine.keys, share % 1.0)  # going up and along costs no drawing
    return replace(key, hop=exact.hop, step=exact.step)


def _at(keys: tuple[Key, ...], share: float) -> Key:
    """The pose at a share of the cycle."""
    index = max(at for at, key in enumerate(keys) if key.at <= share)
    start, end = keys[index], keys[(index + 1) % len(keys)]
    length = (end.at - start.at) % 1.0 or 1.0
    return mixed(start, end, ease((share - start.at) / length))


def steadied(routine: Routine) -> Routine:
    """The same without turning round: where a neighbour's face would be in the way."""
    keys = tuple(replace(key, turn=False) for key in routine.keys)
    return replace(routine, keys=keys)


def mixed(start: Key, end: Key, share: float) -> Key:
    """A key between two; what cannot be mixed changes half-way."""
    if share in (0.0, 1.0):
        return end if share else start
    return replace(
        end if share >= 0.5 else start,
        arm=_arm_between(start.arm, end.arm, share, HANGING_FAR),
        near=_arm_between(start.near, end.near, share, HANGING_NEAR),
        lean=_between(start.lean, end.lean, share),
        tilt=_between(start.tilt, end.tilt, share),
        mouth=_between(start.mouth, end.mouth, share),
        pitch=_between(start.pitch, end.pitch, share),
        sway=_between(start.sway, end.sway, share),
        hop=_between(start.hop, end.hop, share),
        step=_between(start.step, end.step, share),
    )


def _between(start: float, end: float, share: float) -> float:
    return start + (end - start) * share


def _arm_between(start: Arm | None, end: Arm | None, share: float, hanging: Arm) -> Arm | None:
    if start is None and end is None:
        return None
    low, high = start or hanging, end or hanging
    return _between(low[0], high[0], share), _between(low[1], high[1], share)
