"""Small things in the air that wander by themselves: fireflies, pollen, dust, stars, leaves."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...kit.colour import Colour
from ...kit.geometry import leaf
from ...kit.paper import Sheet
from ...kit.sprite import Canvas, Sprite, glow
from ..camera import View
from ..drawables import Workshop

Speck = tuple[float, float, float, float]
"""x, y (frame heights) and two numbers 0..1 that set it apart from the others."""

_BEAT = 3.0
"""Seconds in which a speck wanders once about its place, more or less."""


def specks(seed: int, count: int, aspect: float, top: float, bottom: float) -> list[Speck]:
    """`count` places scattered over the frame."""
    chance = random.Random(seed)
    return [
        (
            chance.uniform(-0.15, aspect + 0.2),
            chance.uniform(top, bottom),
            chance.random(),
            chance.random(),
        )
        for _ in range(count)
    ]


@dataclass(slots=True)
class Glimmer:
    """Lights that wander and pulse: fireflies by night, pollen by day.

    `rise` is how far they float up in three seconds; a quarter of the frame up they
    begin again below, unseen. `depth` from, to.
    """

    places: list[Speck]
    colour: Colour
    radius: float
    orbit: float = 0.03
    rise: float = 0.0
    faint: float = 0.0
    opacity: float = 1.0
    seconds: float = 3.0
    depth: tuple[float, float] = (0.7, 1.2)
    cost: float = 0.5
    _sprite: Sprite | None = None

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        colour, shine = workshop.style.tone(self.colour), workshop.style.compositing.shine
        self._sprite = glow(
            self.radius, colour, unit=workshop.unit, power=1.6, opacity=1.0, shine=shine
        )
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._sprite is not None  # noqa: S101 - prepared before the first frame
        beat = time * self.seconds / _BEAT
        near, far = self.depth[1], self.depth[0]
        for x, y, first, second in self.places:
            across = x + self.orbit * math.sin(math.tau * (beat * (0.5 + first) + second))
            down = y + self.orbit * math.cos(math.tau * (beat * (0.4 + second) + first))
            pulse = math.sin(math.tau * (beat * (1 + first) + second))
            strength = max(0.0, self.faint + (1 - self.faint) * (0.35 + 0.65 * pulse))
            if self.rise:
                share = (first + 2 * beat * self.rise * (0.4 + first)) % 1.0
                down += 0.25 - 0.5 * share
                strength *= min(1.0, 6 * share, 6 * (1 - share))
            spot = view.at(across, down, far + (near - far) * first)
            canvas.put(self._sprite, *spot, strength * self.opacity)


@dataclass(slots=True)
class Twinkle:
    """Bright stars that flare up one after another."""

    places: list[Speck]
    seconds: float
    cost: float = 1.0
    _star: Sprite | None = None

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        tone, shine = workshop.style.tone("#fff6dc"), workshop.style.compositing.shine
        self._star = glow(0.0105, tone, unit=workshop.unit, power=2.6, opacity=1.0, shine=shine)
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._star is not None  # noqa: S101 - prepared before the first frame
        for x, y, first, second in self.places:
            turn = math.tau * (time * self.seconds / (2.2 + 2.4 * first) + second)
            strength = max(0.0, math.sin(turn)) ** 2
            canvas.put(self._star, *view.at(x, y, 0.02), strength)


@dataclass(slots=True)
class WindLeaves:
    """Leaves blown across the frame, `speed` frame heights in three seconds."""

    places: list[Speck]
    colours: tuple[Colour, ...]
    speed: float = 1.3
    aspect: float = 1.8
    seconds: float = 3.0
    cost: float = 6.0
    _leaves: list[Sprite] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        for i in range(8):
            sheet = Sheet(
                0.09, 0.09, unit=workshop.unit, origin=(0.045, 0.045), style=workshop.style
            )
            turn = i * math.tau / 8
            shape = leaf(
                -0.02 * math.cos(turn),
                -0.02 * math.sin(turn),
                0.04,
                0.02 * (0.4 + 0.6 * abs(math.cos(turn * 1.5))),
                turn,
            )
            sheet.piece(shape, self.colours[i % len(self.colours)], shadow=0)
            self._leaves.append(sheet.sprite((-0.004, 0.006, 0.006, 0.3)))
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        span, beat = self.aspect + 0.6, time * self.seconds / _BEAT
        for i, (x, y, first, second) in enumerate(self.places):
            across = (x + 0.3 + self.speed * beat * (0.6 + 0.7 * first)) % span - 0.3
            fall = (y + 0.06 * beat) % 1.1
            down = fall + 0.05 * math.sin(math.tau * (beat * (1 + first) + second))
            turn = int(beat * 22 * (0.6 + first) + second * 8 + i) % 8
            canvas.put(self._leaves[turn], *view.at(across, down))
