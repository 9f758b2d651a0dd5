"""One shot while it is being set up: its measures, its cast, its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ..scenery.palettes import Palette
from ..scenery.stage import Setting
from .actors import Stance
from .roles import Role

Move = Callable[[float], Stance]
"""Where an actor is and how it is held at a share 0..1 of the shot."""

Course = Callable[[float], tuple[float, float]]
"""Where a thing is at a share 0..1 of the shot."""


@dataclass(frozen=True, slots=True)
class Take:
    """The shot's measures: frame size in pixels, times of its frames, seconds, seed."""

    width: int
    height: int
    times: tuple[float, ...]
    seconds: float
    seed: int
    captions: bool
    camera: str = ""

    @property
    def aspect(self) -> float:
        return self.width / self.height

    @property
    def rate(self) -> float:
        """Frames a second."""
        return len(self.times) / self.seconds


@dataclass(slots=True)
class Scene:
    """What everything on one stage has to know of the rest.

    `standing` things have the right pole to themselves, `held` ones are in the hero's hand.
    """

    roles: list[Role]
    standing: list[str]
    held: list[str]
    setting: Setting
    palette: Palette
    take: Take
    mood: str
    width: float
    """Of the place, in frame heights: the frame's aspect, or more where the camera sees more."""
    place: str
    boat: Course | None
    stars: bool = False
    tossed: bool = False
    """Whether a ball is in the air."""
    colours: dict[str, str] = field(default_factory=dict)
    """Of the things whose colour the words give."""

    @property
    def pole(self) -> float:
        """Where the right pole is, the middle of what stands there."""
        return self.width - 0.32 * self.take.aspect

    def feet(self, x: float) -> float:
        return self.setting.ground(x) + self.setting.feet
