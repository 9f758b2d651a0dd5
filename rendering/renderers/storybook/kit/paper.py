"""A sheet on which pieces of paper are laid: each cut out, shaded, grained and lit at its edge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import Image, ImageDraw, ImageFilter

from .colour import Colour, ramp, rgb
from .geometry import Points, ribbon
from .sprite import Sprite, sprite_of
from .styles import PAPER_CUT, Style
from .texture import dither, edge_wobble, fractal, paper_grain

Plane: TypeAlias = NDArray[np.float32]
Shapes: TypeAlias = "Points | Sequence[ArrayLike]"
Drop: TypeAlias = tuple[float, float, float, float]
"""The shadow of a whole sheet: dx, dy, blur (frame heights) and opacity."""

_OVERSAMPLING = 4
_SOFT_OVERSAMPLING = 2
_WATER_MIN_EXTENT = 0.045


def _as_list(shapes: Shapes) -> list[Points]:
    if isinstance(shapes, np.ndarray):
        return [shapes]
    return [np.asarray(shape, float) for shape in shapes]


def blurred(mask: Plane, radius: float) -> Plane:
    """The mask after a Gaussian blur of `radius` pixels; large ones at half size."""
    picture = Image.fromarray((mask * 255).astype(np.uint8))
    if radius > 3 and mask.size > 20_000:
        small = picture.reduce(2).filter(ImageFilter.GaussianBlur(radius / 2))
        picture = small.resize(picture.size, Image.Resampling.BILINEAR)
    else:
        picture = picture.filter(ImageFilter.GaussianBlur(radius))
    return np.asarray(picture, np.float32) * np.float32(1 / 255)


def shifted(mask: Plane, dx: int, dy: int) -> Plane:
    """The mask moved by whole pixels; what moves in is empty."""
    height, width = mask.shape
    moved = np.zeros_like(mask)
    if abs(dx) < width and abs(dy) < height:
        moved[max(0, dy) : height + min(0, dy), max(0, dx) : width + min(0, dx)] = mask[
            max(0, -dy) : height + min(0, -dy), max(0, -dx) : width + min(0, -dx)
        ]
    return moved


class Sheet:
    """Premultiplied float planes; coordinates in frame heights from `origin`, y down.

    `width` and `height` of the sheet and `origin` are in frame heights as well; `unit`
    is the pixels of one frame height. `seed` moves the paper's grain.
    """

    def __init__(
        self,
        width: float,
        height: float,
        *,
        unit: float,
        origin: tuple[float, float] = (0, 0),
        style: Style = PAPER_CUT,
        seed: int = 1,
    ) -> None:
        self.unit = float(unit)
        self.width_px, self.height_px = max(1, round(width * unit)), max(1, round(height * unit))
        self.origin_px = np.array([origin[0] * unit, origin[1] * unit])
        self.style = style
        self.colour: Plane = np.zeros((3, self.height_px, self.width_px), np.float32)
        self.alpha: Plane = np.zeros((self.height_px, self.width_px), np.float32)
        self._grain_step = seed * 37

    def piece(
        self,
        shapes: Shapes,
        fill: Colour,
        fill_to: Colour | None = None,
        *,
        shadow: float = 0.32,
        shadow_offset: tuple[float, float] = (-0.004, 0.007),
        shadow_blur: float = 0.007,
        grain: float | None = None,
        edge: float | None = None,
        opacity: float = 1,
        inside: bool = False,
        holes: Sequence[ArrayLike] = (),
        blur: float = 0,
        sideways: bool = False,
        beyond: bool = False,
        gamma: float = 1,
    ) -> Self:
        """Lay one piece, filled from `fill` (top, or left if `sideways`) to `fill_to`.

        `inside` clips it to what is already on the sheet and drops its shadow; `beyond`
        lets the shadow fall past the pieces below; `blur` (frame heights) softens the
        piece itself; `gamma` bends the gradient.
        """
        self._grain_step += 101
        shade_px = max(0.6, shadow_blur * self.unit)
        padding = int(3 * max(shade_px if shadow else 0.5, blur * self.unit)) + 2
        cut = self._cut(_as_list(shapes), _as_list(list(holes)), padding, blur * self.unit)
        if cut is None:
            return self
        (x0, y0), mask = cut
        extent = max(float(np.ptp(shape, axis=0).min()) for shape in _as_list(shapes))
        watered = bool(self.style.wobble) and not blur and extent > _WATER_MIN_EXTENT
        height, width = mask.shape
        window = (slice(y0, y0 + height), slice(x0, x0 + width))
        if watered:
            mask = self._wobbled(mask, extent)
        if inside:
            mask = mask * self.alpha[window]
        elif shadow and self.style.shadow:
            offset = (round(shadow_offset[0] * self.unit), round(shadow_offset[1] * self.unit))
            self._shade(window, mask, offset, shade_px, shadow, beyond)
        grain = self.style.grain if grain is None else grain
        paint = self._fill(fill, fill_to, (height, width), sideways, gamma, grain)
        if watered:
            paint, mask = self._pooled(paint, mask, extent)
        elif not blur:
            self._light_edge(paint, mask, self.style.edge if edge is None else edge)
        self._lay(window, paint, mask * np.float32(opacity * self.style.opacity))
        return self

    def line(
        self, path: ArrayLike, width: float | Sequence[float], colour: Colour, **options: object
    ) -> Self:
        """A flat stroke along the path; `width` in frame heights, several to taper it."""
        widths = [width, width] if isinstance(width, (int, float)) else width
        options = {"shadow": 0.0, "edge": 0.0, **options}
        return self.piece(ribbon(path, widths, steps=6), colour, **options)  # type: ignore[arg-type]

    def sprite(self, drop: Drop | None = None) -> Sprite:
        """What was laid, trimmed, with the shadow the whole sheet throws on what is behind."""
        colour, alpha = self.colour, self.alpha
        if drop and self.style.shadow:
            dx, dy, blur, opacity = drop
            dark = shifted(
                blurred(np.clip(alpha, 0, 1), max(0.6, blur * self.unit)),
                round(dx * self.unit),
                round(dy * self.unit),
            )
            dark *= (1 - alpha) * np.float32(opacity * self.style.shadow)
            colour = colour + rgb(self.style.shadow_colour)[:, None, None] * dark
            alpha = alpha + dark
        return sprite_of(colour, alpha, anchor=(self.origin_px[0], self.origin_px[1]))

    def soften(self, blur: float) -> Self:
        """Blur everything laid so far by `blur` frame heights: out of focus, near the lens."""
        radius = blur * self.unit
        for plane in (*self.colour, self.alpha):
            plane[:] = blurred(np.clip(plane, 0, 1), radius)
        return self

    def _cut(
        self, shapes: list[Points], holes: list[Points], padding: int, blur_px: float
    ) -> tuple[tuple[int, int], Plane] | None:
        """The mask of the shapes and its corner in pixels, or None off the sheet."""
        placed = [shape * self.unit + self.origin_px for shape in shapes]
        low = np.min([shape.min(axis=0) for shape in placed], axis=0)
        high = np.max([shape.max(axis=0) for shape in placed], axis=0)
        x0, y0 = max(0, int(low[0]) - padding), max(0, int(low[1]) - padding)
        x1 = min(self.width_px, int(high[0]) + padding + 2)
        y1 = min(self.height_px, int(high[1]) + padding + 2)
        if x1 <= x0 or y1 <= y0:
            return None
        scale = _SOFT_OVERSAMPLING if blur_px else _OVERSAMPLING
        picture = Image.new("L", ((x1 - x0) * scale, (y1 - y0) * scale), 0)
        pen = ImageDraw.Draw(picture)
        for shape in placed:
            pen.polygon(((shape - (x0, y0)) * scale).ravel().tolist(), fill=255)
        for hole in holes:
            pen.polygon(
                ((hole * self.unit + self.origin_px - (x0, y0)) * scale).ravel().tolist(), fill=0
            )
        picture = picture.reduce(scale)
        if blur_px:
            picture = picture.filter(ImageFilter.GaussianBlur(blur_px))
        return (x0, y0), np.asarray(picture, np.float32) * np.float32(1 / 255)

    def _shade(
        self,
        window: tuple[slice, slice],
        mask: Plane,
        offset: tuple[int, int],
        radius: float,
        strength: float,
        beyond: bool,
    ) -> None:
        """Darken what lies below where the piece's shadow falls."""
        below = self.alpha[window]
        if not beyond and not below.any():
            return
        dark = shifted(blurred(mask, radius), *offset)
        dark *= np.float32(strength * self.style.shadow)
        if not beyond:
            dark *= below
        self._lay(window, rgb(self.style.shadow_colour)[:, None, None], dark)

    def _fill(
        self,
        fill: Colour,
        fill_to: Colour | None,
        size: tuple[int, int],
        sideways: bool,
        gamma: float,
        grain: float,
    ) -> Plane:
        """Colour planes (3, h, w) of the piece: its gradient times the paper's grain."""
        height, width = size
        start = self.style.tone(fill)[:, None, None]
        if fill_to is not None:
            count = width if sideways else height
            share = np.linspace(0, 1, count, dtype=np.float32) ** np.float32(gamma)
            share = share[None, None, :] if sideways else share[None, :, None]
            start = start + (self.style.tone(fill_to)[:, None, None] - start) * share
        if not grain:
            return np.array(np.broadcast_to(start, (3, height, width)))
        step = self._grain_step
        strength = np.float32(grain) * (np.float32(1.25) - np.float32(0.95) * start.mean(axis=0))
        rough = paper_grain(width, height, step * 29, step * 13, unit=self.unit) * strength
        rough += np.float32(1)
        return np.asarray(start * rough, np.float32)

    def _light_edge(self, paint: Plane, mask: Plane, strength: float) -> None:
        """A lit rim where the mask begins from above, a dark one where it ends below."""
        if not strength:
            return
        step = np.diff(mask, axis=0, prepend=np.float32(0))
        lit = np.clip(step, 0, 1) * np.float32(1.5 * strength)
        under = np.zeros_like(mask)
        under[:-1] = np.clip(-step[1:], 0, 1)
        paint += (rgb(self.style.rim)[:, None, None] - paint) * lit
        paint *= 1 - under * np.float32(strength)

    def _lay(self, window: tuple[slice, slice], paint: Plane, mask: Plane) -> None:
        below = self.colour[:, window[0], window[1]]
        below += (paint - below) * mask
        alpha = self.alpha[window]
        alpha += (1 - alpha) * mask

    def _wobbled(self, mask: Plane, extent: float) -> Plane:
        """The mask with the uneven edge of water paint, more so on large pieces."""
        height, width = mask.shape
        soft = blurred(mask, max(0.8, 0.0035 * self.unit))
        step = self._grain_step
        noise = edge_wobble(width, height, step * 31, step * 13)
        amount = np.float32(0.20 * min(1.0, extent / 0.20))
        return np.clip(
            (soft + amount * noise * np.clip(4 * soft * (1 - soft), 0, 1) - 0.4) / 0.2, 0, 1
        )

    def _pooled(self, paint: Plane, mask: Plane, extent: float) -> tuple[Plane, Plane]:
        """Pigment gathered at the rim and in blotches, as it dries."""
        height, width = mask.shape
        pigment = np.clip(1.25 - paint.mean(axis=0), 0.25, 1)
        blotch = edge_wobble(width, height, self._grain_step * 7, self._grain_step * 3)
        inner = blurred(mask, max(1.0, 0.012 * self.unit))
        rim = np.clip((mask - inner) * 1.6, 0, 1) * np.float32(min(1.0, extent / 0.10))
        paint = paint * ((1 - 0.30 * pigment * rim) * (1 + 0.055 * pigment * blotch))
        return paint, mask * np.clip(1 - 0.05 * np.clip(blotch, 0, None), 0.6, 1)


def sky(
    width: int,
    height: int,
    stops: Sequence[tuple[float, Colour]],
    *,
    style: Style = PAPER_CUT,
    blotch: float = 0.03,
    seed: int = 5,
    light: tuple[float, float, float, Colour, float] | None = None,
) -> NDArray[np.uint16]:
    """The backdrop, uint16 (height, width, 3): a dithered OKLab ramp from top to bottom.

    `light` is x, y, radius (all in heights), colour and strength of a bright place.
    """
    toned = [(place, style.tone(colour)) for place, colour in stops]
    paint = ramp(toned, height).T[:, :, None]
    clouds = fractal(width, height, cells=3, octaves=4, seed=seed)
    amount = blotch * (2.2 if style.wobble else 1)
    rough = paper_grain(width, height, seed * 31, seed * 17, unit=height)
    strength = np.float32(0.45 * style.grain) * (1.25 - 0.95 * paint.mean(axis=0))
    paint = paint * (1 + np.float32(amount) * clouds + strength * rough)
    if light is not None:
        x0, y0, radius, colour, opacity = light
        y, x = np.mgrid[0:height, 0:width].astype(np.float32) / np.float32(height)
        bright = np.clip(1 - np.hypot(x - x0, y - y0) / radius, 0, 1) ** 2 * opacity
        paint += (style.tone(colour)[:, None, None] - paint) * bright
    values = paint * 255 + dither(width, height) * np.float32(1.2) + np.float32(0.5)
    return np.ascontiguousarray(np.clip(values, 0, 255).transpose(1, 2, 0)).astype(np.uint16)
