"""How a puppet is held, how much room it needs and how it moves."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pose:
    """One drawing of a puppet. Angles in radians, 0 hangs straight down, + is forward.

    `phase` is the place in the walk, swim or flap cycle, 0 to 1, None when still.
    `arm` raises the far arm (upper arm, forearm). `mouth` opens 0 to 1. `flap` moves
    wings and tails from -1, down, to 1, up; a flyer without one flaps by its phase.
    `tilt` leans the head, `sway` moves hem, scarf and tail, `pitch` turns an animal
    (negative climbs) or a person who flies or swims (1.3 is flat, head first).
    `sit` and `sleep` fold the legs, `sleep` closes the eyes. `sad` turns a
    person's mouth and brows down. `near_arm` raises the near arm as `arm` does the far one;
    `kneel` and `lie` are ways to be down; `back` shows a person from behind; `lean` bends the
    trunk forward.
    """

    phase: float | None = None
    blink: bool = False
    arm: tuple[float, float] | None = None
    mouth: float = 0.0
    flap: float | None = None
    tilt: float = 0.0
    sway: float = 0.0
    pitch: float = 0.0
    sit: bool = False
    sleep: bool = False
    sad: bool = False
    near_arm: tuple[float, float] | None = None
    kneel: bool = False
    lie: bool = False
    back: bool = False
    lean: float = 0.0

    @property
    def walking(self) -> bool:
        return self.phase is not None and not self.resting

    @property
    def resting(self) -> bool:
        return self.sit or self.sleep or self.kneel or self.lie

    @property
    def eyes_closed(self) -> bool:
        return self.blink or self.sleep

    @property
    def turn(self) -> float:
        """The phase as an angle, 0 when still."""
        return math.tau * (self.phase or 0.0) if self.walking else 0.0

    @property
    def wings(self) -> float:
        """Where the wings are, -1 down to 1 up."""
        if self.flap is not None:
            return self.flap
        return math.sin(math.tau * self.phase) if self.phase is not None else 0.6


@dataclass(frozen=True, slots=True)
class Size:
    """The sheet a drawing needs, in frame heights; the origin from its top left corner."""

    width: float
    height: float
    origin_x: float
    origin_y: float


@dataclass(frozen=True, slots=True)
class Gait:
    """How a figure gets about: distinct drawings per cycle and frame heights per cycle.

    A walker that moves `stride` per cycle keeps its feet where they are set down. A
    flyer's stride is 0: its path is free.
    """

    poses: int
    cycles_per_second: float
    stride: float
    flies: bool = False
