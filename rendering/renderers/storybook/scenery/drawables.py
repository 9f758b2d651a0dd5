"""What stands on the stage but does not act: sheets of scenery, mist, halos and the sky."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from ..kit.colour import Colour
from ..kit.paper import Drop, Sheet, sky
from ..kit.sprite import Canvas, Sprite, glow, mist_band
from ..kit.styles import Cut, Style
from .camera import Camera, View, Window
from .light import Pool

_DRIFT = 0.06
"""How far up or down something moves by itself, frame heights."""

Drift: TypeAlias = Callable[[float], tuple[float, float]]
"""Where something has moved to (frame heights) at a share 0..1 of the shot."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """What a drawable needs to make its sprites: sizes in pixels, style and camera."""

    width: int
    height: int
    style: Style
    camera: Camera

    @property
    def unit(self) -> float:
        """Pixels of one frame height of the world, as the lens enlarges it."""
        return self.height * self.camera.near

    @property
    def aspect(self) -> float:
        return self.width / self.height

    def window(self, depth: float) -> Window:
        """What the camera will have seen of a layer: left, top, right, bottom in the world."""
        return self.camera.window(depth, self.aspect)

    def sheet(
        self, depth: float, top: float, bottom: float, *, spare: tuple[float, float], seed: int
    ) -> Sheet:
        """A sheet as large as the camera sees at `depth`, plus `spare` on either side.

        `top` and `bottom` bound it; what reaches the floor goes on as far down as is looked.
        """
        left, highest, right, lowest = self.window(depth)
        left, right = left - spare[0] - 0.01, right + spare[1] + 0.01
        top = max(top, highest - _DRIFT)
        bottom += max(0.0, -self.camera.lift) * max(0.0, 1 - depth)  # more of it is seen from above
        bottom = lowest + 0.02 if bottom < lowest and bottom > 1 else min(bottom, lowest + _DRIFT)
        return Sheet(
            right - left,
            max(0.01, bottom - top),
            unit=self.unit,
            origin=(-left, -top),
            style=self.style,
            seed=seed,
        )


class Drawable(Protocol):
    """Something on the stage. `prepare` yields the cost (ms) of each step just done."""

    def cost_in(self, workshop: Workshop) -> float: ...

    def prepare(self, workshop: Workshop) -> Iterator[float]: ...

    def draw(self, canvas: Canvas, view: View, time: float) -> None: ...


@dataclass(slots=True)
class Layer:
    """A sheet of scenery. `top` and `bottom` bound it; `spare` is what `drift` uncovers.

    `bends` is for plants in the wind: from where upwards, and how far at the top.
    """

    depth: float
    paint: Callable[[Sheet], None]
    top: float = -0.02
    bottom: float = 1.12
    drop: Drop | None = (-0.010, 0.014, 0.016, 0.30)
    soften: float = 0.0
    drift: Drift | None = None
    spare: tuple[float, float] = (0.0, 0.0)
    seed: int = 1
    cost: float = 30.0
    bends: tuple[float, float] | None = None
    _sprite: Sprite | None = None

    @property
    def sprite(self) -> Sprite:
        """The sheet once it is prepared."""
        assert self._sprite is not None  # noqa: S101 - prepared before the first frame
        return self._sprite

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        sheet = workshop.sheet(self.depth, self.top, self.bottom, spare=self.spare, seed=self.seed)
        self.paint(sheet)
        yield self.cost * 0.8
        if self.soften:
            sheet.soften(self.soften)
        self._sprite = sheet.sprite(self.drop)
        yield self.cost * 0.2

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        dx, dy = self.drift(time) if self.drift else (0.0, 0.0)
        canvas.put(self.sprite, *view.at(dx, dy, self.depth))


@dataclass(slots=True)
class MistBank:
    """Mist between two layers, drifting a little by itself."""

    depth: float
    colour: Colour
    centre: float
    half_height: float = 0.06
    opacity: float = 0.7
    seed: int = 1
    travel: float = 0.03
    cost: float = 4.5
    _sprite: Sprite | None = None
    _left: float = 0.0
    _top: float = 0.0

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        left, _, right, _ = workshop.window(self.depth)
        self._left = left - self.travel - 0.01
        self._top = self.centre - 2.6 * self.half_height
        tall = 5.2 * self.half_height
        width = round((right + 0.01 - self._left) * workshop.unit)
        height = round(tall * workshop.unit)
        thin = Cut(width, height, workshop.unit, [(0, self.colour)], place=self.seed, soft=True)
        self._sprite = mist_band(
            width,
            height,
            workshop.style.tone(self.colour),
            centre=0.5,
            half_height=self.half_height / tall,
            opacity=self.opacity,
            seed=self.seed,
            veil=lambda alpha: workshop.style.compositing.veil(alpha, thin),
        )
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._sprite is not None  # noqa: S101 - prepared before the first frame
        x = self._left + self.travel * time
        canvas.put(self._sprite, *view.at(x, self._top, self.depth))


@dataclass(slots=True)
class Halo:
    """Soft light around a lamp, a moon, a door. `strength` gives its opacity over time."""

    x: float
    y: float
    radius: float
    colour: Colour
    depth: float = 1.0
    power: float = 1.9
    opacity: float = 0.7
    squash: float = 1.0
    strength: Callable[[float], float] | None = None
    follow: Callable[[float], tuple[float, float]] | None = None
    cost: float = 2.4
    _sprite: Sprite | None = None

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        tone = workshop.style.tone(self.colour)
        self._sprite = glow(
            self.radius,
            tone,
            unit=workshop.unit,
            power=self.power,
            opacity=self.opacity,
            squash=self.squash,
            shine=workshop.style.compositing.shine,
        )
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._sprite is not None  # noqa: S101 - prepared before the first frame
        x, y = self.follow(time) if self.follow else (self.x, self.y)
        strength = self.strength(time) if self.strength else 1.0
        canvas.put(self._sprite, *view.at(x, y, self.depth), strength)


@dataclass(slots=True)
class Backdrop:
    """The sky behind everything; it does not move."""

    stops: Sequence[tuple[float, Colour]]
    light: tuple[float, float, float, Colour, float] | None = None
    blotch: float = 0.03
    seed: int = 5
    stars: int = 0
    cost: float = 17.0
    _sprite: Sprite | None = None

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        camera = workshop.camera
        pixels = sky(
            workshop.width,
            workshop.height,
            [((place - camera.top(1.0)) * camera.near, colour) for place, colour in self.stops],
            style=workshop.style,
            blotch=self.blotch,
            seed=self.seed,
            light=seen(self.light, camera) if self.light else None,
        )
        if self.stars:
            _sprinkle(pixels, self.stars, self.seed)
        self._sprite = Sprite(pixels.astype(np.uint8), np.empty((0, workshop.width, 3), np.uint8))
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._sprite is not None  # noqa: S101 - prepared before the first frame
        canvas.put(self._sprite, 0, 0)


def seen(pool: Pool, camera: Camera) -> Pool:
    """A light's place and radius in the picture."""
    x, y, radius, colour, strength = pool
    across, down = x - camera.corner[0], y - camera.top(1.0)
    return across * camera.near, down * camera.near, radius * camera.near, colour, strength


def _sprinkle(pixels: NDArray[np.uint16], count: int, seed: int) -> None:
    """Small soft stars, fewer towards the horizon."""
    chance = np.random.default_rng(seed)
    height, width = pixels.shape[:2]
    for x, y, size, bright in chance.random((count, 4)):
        column, row = int(x * (width - 8)) + 4, int(y**1.3 * 0.6 * height) + 4
        radius = (0.0011, 0.0014, 0.002, 0.0030)[int(size * 4)] * height
        reach = max(3, int(3 * radius))
        column = min(max(column, reach), width - reach - 1)
        row = min(max(row, reach), height - reach - 1)
        grid = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
        share = np.exp(-(grid[0] ** 2 + grid[1] ** 2) / (2 * radius * radius))
        share *= 0.35 + 0.65 * bright
        part = pixels[row - reach : row + reach + 1, column - reach : column + reach + 1]
        lit = part + (np.array((255, 244, 214)) - part) * share[..., None]
        part[:] = np.clip(lit, 0, 255)
