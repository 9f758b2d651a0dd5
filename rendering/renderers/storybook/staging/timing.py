"""When things happen in a shot, in real seconds: the same at any length and frame rate."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..kit.easing import ease

_SMOOTH_RATE = 16.0
_BLINK_EVERY, _BLINK_LASTS, _FIRST_BLINK = 3.1, 0.14, 1.15
_ARM_GRAIN, _COARSE_GRAIN = 0.1, 0.2


@dataclass(frozen=True, slots=True)
class Timing:
    """What a move needs to know of its shot and its figure.

    `stride` is how far the figure gets per cycle (frame heights), `pace` its cycles a second,
    `late` a share of a cycle by which it is behind the others, `tempo` how brisk the mood is.
    """

    seconds: float
    stride: float
    pace: float
    person: bool
    late: float = 0.0
    rate: float = 8.0
    tempo: float = 1.0
    height: float = 0.5
    rolls: bool = False
    """On wheels: nothing hops or lies down."""

    @property
    def smooth(self) -> bool:
        return self.rate >= _SMOOTH_RATE

    @property
    def steps(self) -> int:
        """Distinct drawings of a cycle: more would not be seen at eight frames a second."""
        return 12 if self.smooth else 8

    @property
    def grain(self) -> float:
        """Angles are told apart by this much."""
        return _ARM_GRAIN if self.smooth else _COARSE_GRAIN

    @property
    def speed(self) -> float:
        """Frame heights a second at which the feet do not skate."""
        return max(self.stride, 0.08) * self.pace * self.tempo

    @property
    def start(self) -> float:
        """Seconds until a deed begins: soon enough to be seen in the shortest clip."""
        return min(0.45, 0.14 * self.seconds) + 0.25 * self.late

    def phase(self, cycles: float) -> float:
        """A place in the cycle, in few enough steps to be kept."""
        return int(cycles * self.steps + 1e-6) % self.steps / self.steps

    def blinks(self, second: float) -> bool:
        since = second - _FIRST_BLINK + 0.9 * self.late
        return since >= 0 and since % _BLINK_EVERY < _BLINK_LASTS

    def rounded(self, angle: float) -> float:
        return round(round(angle / self.grain) * self.grain, 2)


def ramped(second: float, length: float, ramp: float = 0.3) -> float:
    """Share of the way after `second` of `length` seconds, slow at both ends only."""
    if length <= 0 or second >= length:
        return 1.0
    ramp = min(ramp, 0.5 * length)
    top = 1 / (length - ramp)
    if second < ramp:
        return top * ramp * _ramp(second / ramp)
    if second > length - ramp:
        return 1 - top * ramp * _ramp((length - second) / ramp)
    return top * (second - 0.5 * ramp)


def _ramp(share: float) -> float:
    """Way made while speeding up smoothly to 1; 0.5 at the end of it."""
    return share**3 * (1 - 0.5 * share)


def anticipated(share: float) -> float:
    """0 to 1, dipping the other way first: how anything with weight sets off."""
    share = min(1.0, max(0.0, share))
    dip = 0.18 * math.sin(math.tau * share) if share < 0.5 else 0.0
    return ease(share) - dip
