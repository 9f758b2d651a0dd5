"""The theatre: layers at their depths, actors between them, one camera, one light."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from ..kit.colour import Colour, hex_code, mix
from ..kit.compositing import Compositor, Words
from ..kit.sprite import Canvas, Sprite
from ..kit.styles import Style, sheet_over
from ..kit.zoom import Zoom
from .camera import Camera
from .drawables import Drawable, Halo, Workshop, seen
from .light import Pool, gain_map, illuminate, lay_over

OVERSIZE, _LARGEST = 1.06, 1.16
"""The canvas is this much larger than the frame, so that the push-in stays sharp."""


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
        pools = tuple(seen(pool, self.camera) for pool in pools)
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
