"""The theatre: layers at their depths, actors between them, one camera, one light."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from ..kit.colour import Colour, hex_code, mix
from ..kit.compositing import Compositor, Words
from ..kit.paper import Drop, Sheet, sky
from ..kit.sprite import Canvas, Sprite, glow, mist_band
from ..kit.styles import Cut, Style, sheet_over
from ..kit.zoom import Zoom
from .camera import Camera, View, Window
from .light import Pool, gain_map, illuminate, lay_over

OVERSIZE, _LARGEST = 1.06, 1.16
"""The canvas is this much larger than the frame, so that the push-in stays sharp."""

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
            light=_seen(self.light, camera) if self.light else None,
        )
        if self.stars:
            _sprinkle(pixels, self.stars, self.seed)
        self._sprite = Sprite(pixels.astype(np.uint8), np.empty((0, workshop.width, 3), np.uint8))
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._sprite is not None  # noqa: S101 - prepared before the first frame
        canvas.put(self._sprite, 0, 0)


def _seen(pool: Pool, camera: Camera) -> Pool:
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
        grid = np.mgrid[-3:4, -3:4].astype(np.float32)
        share = np.exp(-(grid[0] ** 2 + grid[1] ** 2) / (2 * radius * radius))
        share *= 0.35 + 0.65 * bright
        part = pixels[row - 3 : row + 4, column - 3 : column + 4]
        lit = part + (np.array((255, 244, 214)) - part) * share[..., None]
        part[:] = np.clip(lit, 0, 255)


@dataclass(slots=True)
class Setting:
    """A place being built: what stands behind the actors, what before them, and its light.

    `ground` is the skyline the actors stand on, `feet` how far below it; `left` and
    `right` are how far anything can be seen; `seconds` is the shot's length.
    """

    seed: int
    aspect: float
    behind: list[Drawable] = field(default_factory=list)
    before: list[Drawable] = field(default_factory=list)
    pools: list[Pool] = field(default_factory=list)
    ground: Callable[[float], float] = lambda x: 0.86
    feet: float = 0.03
    left: float = -0.36
    right: float = 2.2
    water: bool = False
    indoors: bool = False
    submerged: bool = False
    features: frozenset[str] = frozenset()
    seconds: float = 3.0

    def warm_beside(
        self, x: float, y: float, colour: Colour, strength: Callable[[float], float]
    ) -> None:
        """Let the light of a thing standing at (x, y) fall on whoever stands to its left."""
        side = Halo(x - 0.36, y - 0.30, 0.40, mix(colour, "#ff9a4a", 0.4), power=1.3, opacity=0.24)
        self.before.insert(0, replace(side, strength=strength))
        self.pools.append((x - 0.34, y - 0.28, 0.42, "#c2904e", 0.34))


FRAME_COST = 6.3
_LIGHT_COST = 7.5
_SMOOTH_RATE = 16.0
_FINE_LINES = 900
_FINEST_LINES = 1800


class Stage:
    """A scene ready to be played: prepare once, then any frame. `rate` is in frames a second."""

    def __init__(
        self,
        drawables: Sequence[Drawable],
        *,
        width: int,
        height: int,
        style: Style,
        camera: Camera,
        pools: Sequence[Pool],
        vignette: float,
        tint: Colour,
        dark: Colour,
        rate: float = 8.0,
    ) -> None:
        self.size = (width, height)
        self.camera = camera
        self.style = style
        self.dark = hex_code(style.tone(dark))
        self.drawables = list(drawables)
        oversize = _oversize(camera.zoom) if camera.zooms else camera.zoom[0]
        self.workshop = Workshop(round(width * oversize), round(height * oversize), style, camera)
        canvas_size = self.workshop.width, self.workshop.height
        self._canvas = Canvas(*canvas_size, **_places_in_a_pixel(height, rate))
        self._compositor = Compositor(*canvas_size)
        self._zoom = Zoom(canvas_size, self.size)
        self._light = (tuple(pools), vignette, tint, dark)
        self._gains: NDArray[np.uint16] | None = None
        self._paper: Sprite | None = None

    def aim(self, camera: Camera) -> None:
        """Another camera than at first, with the same zoom; before `prepare`."""
        self.camera = camera
        self.workshop = replace(self.workshop, camera=camera)

    def on_screen(self, x: float, y: float, depth: float, time: float) -> tuple[float, float]:
        """Frame pixels at which a point of the world is seen at a share 0..1 of the shot."""
        across, down = self.camera.view(time, self.workshop.unit).at(x, y, depth)
        left, top, ratio = self._window(self.camera.at(time)[2])
        return (across - left) / ratio, (down - top) / ratio

    @property
    def cost(self) -> float:
        """What `prepare` will take, in the same unit as it reports."""
        return sum(d.cost_in(self.workshop) for d in self.drawables) + _LIGHT_COST

    def prepare(self) -> Iterator[float]:
        """Draw every sheet and puppet; yields the cost of each step just done."""
        for drawable in self.drawables:
            yield from drawable.prepare(self.workshop)
        self._lay_light()
        yield _LIGHT_COST

    def _lay_light(self) -> None:
        styled = self.style.compositing
        if styled.finish:
            self._paper = sheet_over(styled.finish, *self.size)
        if not styled.lit:
            return
        pools, vignette, tint, dark = self._light
        pools = tuple(_seen(pool, self.camera) for pool in pools)
        if lamp := styled.lamp:
            vignette, tint, dark = lamp.vignette, lamp.tint, lamp.dark
            middle = 0.5 * self.workshop.aspect
            pools = ((middle, lamp.height, lamp.radius, lamp.pool, lamp.strength),)
        self._gains = gain_map(
            self.workshop.width,
            self.workshop.height,
            pools=pools,
            vignette=vignette,
            tint=tint,
            dark=dark,
        )

    def frame(self, time: float) -> NDArray[np.uint8]:
        """The picture at a share 0..1 of the shot, uint8 (height, width, 3), newly made."""
        _, _, zoom = self.camera.at(time)
        view = self.camera.view(time, self.workshop.unit)
        self._canvas.clear()
        for drawable in self.drawables:
            drawable.draw(self._canvas, view, time)
        picture = self._cropped(self._compositor.paint(self._canvas.laid, self._finish), zoom)
        if self._paper is None:
            return picture
        lay_over(picture, self._paper)
        return picture

    def _finish(self, pixels: Words, rows: slice) -> None:
        if self._gains is not None:
            illuminate(pixels, self._gains[rows])

    def _cropped(self, picture: NDArray[np.uint8], zoom: float) -> NDArray[np.uint8]:
        return self._zoom.frame(picture, *self._window(zoom))

    def _window(self, zoom: float) -> tuple[float, float, float]:
        """Left, top and pixels a pixel of what is seen of the canvas."""
        ratio = self.workshop.height / (zoom * self.size[1]) if self.camera.zooms else 1.0
        left = (self.workshop.width - self.size[0] * ratio) * self.camera.focus[0]
        top = (self.workshop.height - self.size[1] * ratio) * self.camera.focus[1]
        return left, top, ratio


def _oversize(zoom: tuple[float, float]) -> float:
    return min(_LARGEST, max(OVERSIZE, 0.4 + 0.6 * max(zoom)))


def _places_in_a_pixel(lines: int, rate: float) -> dict[str, int]:
    """In how many steps slow things cross a pixel: at high rates whole ones would judder."""
    if rate < _SMOOTH_RATE or lines >= _FINEST_LINES:
        return {"across": 1, "down": 1}
    return {"across": 4 if lines < _FINE_LINES else 2, "down": 2}
