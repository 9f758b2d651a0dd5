"""A sheet on which pieces of paper are laid: each cut out, shaded, grained and lit at its edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Self, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import Image, ImageDraw, ImageFilter

from .colour import Colour, rgb
from .geometry import Points, ribbon
from .masks import Plane, blurred, shifted
from .sprite import Sprite, sprite_of
from .styles import PAPER_CUT, Backlight, Cut, Style
from .texture import dither, edge_wobble

Shapes: TypeAlias = "Points | Sequence[ArrayLike]"
Drop: TypeAlias = tuple[float, float, float, float]
"""The shadow of a whole sheet: dx, dy, blur (frame heights) and opacity."""

_OVERSAMPLING = 4
_SOFT_OVERSAMPLING = 2
_UNEVEN = np.float32(1.2)
"""Of 255: slow noise in a sky, which an encoder keeps where it smooths the dither away."""


def _as_list(shapes: Shapes) -> list[Points]:
    if isinstance(shapes, np.ndarray):
        return [shapes]
    return [np.asarray(shape, float) for shape in shapes]


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
        seam: bool = True,
    ) -> Self:
        """Lay one piece, filled from `fill` (top, or left if `sideways`) to `fill_to`.

        `inside` clips it to what is already on the sheet and drops its shadow; `beyond`
        lets the shadow fall past the pieces below; `blur` (frame heights) softens the
        piece itself; `gamma` bends the gradient; without `seam` no style ornaments it,
        which would spoil a face.
        """
        self._grain_step += 101
        styled = self.style.compositing
        shade_px = max(0.6, shadow_blur * self.unit * styled.spread)
        padding = int(3 * max(shade_px if shadow else 0.5, blur * self.unit)) + 2
        outlines = _as_list(shapes)
        cut_out = self._cut(outlines, _as_list(list(holes)), padding, blur * self.unit)
        if cut_out is None:
            return self
        (x0, y0), mask = cut_out
        cut = Cut(
            mask.shape[1],
            mask.shape[0],
            unit=self.unit,
            stops=[(0, fill)] if fill_to is None else [(0, fill), (1, fill_to)],
            extent=max(float(np.ptp(shape, axis=0).min()) for shape in outlines),
            place=self._grain_step,
            sideways=sideways,
            gamma=gamma,
            grain=grain,
            edge=edge,
            soft=bool(blur),
            inside=inside,
            seam=seam,
            shapes=outlines,
            corner=(x0 - self.origin_px[0], y0 - self.origin_px[1]),
        )
        window = (slice(y0, y0 + cut.height), slice(x0, x0 + cut.width))
        mask = self.style.edge.cut(mask, cut)
        if inside:
            mask = mask * self.alpha[window]
        elif shadow and styled.shadow:
            offset = (round(shadow_offset[0] * self.unit), round(shadow_offset[1] * self.unit))
            self._shade(window, mask, offset, shade_px, shadow, beyond)
        self._glue(window, mask, cut, opacity)
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
        if drop:
            for shade, thrown in self._thrown(drop):
                mask = thrown * (1 - alpha)
                colour = colour + rgb(shade)[:, None, None] * mask
                alpha = alpha + mask
        return sprite_of(colour, alpha, anchor=(self.origin_px[0], self.origin_px[1]))

    def _thrown(self, drop: Drop) -> Iterator[tuple[Colour, Plane]]:
        """The halo round the whole sheet and the shadow below it, as far as the style has them."""
        styled = self.style.compositing
        solid = np.clip(self.alpha, 0, 1)
        if styled.halo:
            halo, width = styled.halo
            radius = max(1.0, width * self.unit)
            yield halo, np.clip((blurred(solid, radius) - 0.16) * (3 * radius) + 0.5, 0, 1)
        if styled.shadow:
            dx, dy, blur, opacity = drop
            radius = max(0.6, blur * self.unit * styled.spread)
            dark = shifted(blurred(solid, radius), round(dx * self.unit), round(dy * self.unit))
            yield styled.shadow_colour, dark * np.float32(opacity * styled.shadow)

    def soften(self, blur: float) -> Self:
        """Blur everything laid so far by `blur` frame heights: out of focus, near the lens."""
        radius = blur * self.unit * self.style.compositing.lens
        if not radius:
            return self
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

    def _glue(self, window: tuple[slice, slice], mask: Plane, cut: Cut, opacity: float) -> None:
        """Paint the piece, treat its rim and lay it, as a veil if it is thin or soft."""
        style = self.style
        paint, mask = style.edge.rim(style.fill.paint(cut, style.tone), mask, cut)
        if opacity < 1 or cut.soft:
            mask = style.compositing.veil(mask * np.float32(opacity), cut)
        self._lay(window, paint, mask)

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
        styled = self.style.compositing
        dark *= np.float32(strength * styled.shadow)
        if not beyond:
            dark *= below
        self._lay(window, rgb(styled.shadow_colour)[:, None, None], dark)

    def _lay(self, window: tuple[slice, slice], paint: Plane, mask: Plane) -> None:
        below = self.colour[:, window[0], window[1]]
        below += (paint - below) * mask
        alpha = self.alpha[window]
        alpha += (1 - alpha) * mask


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
    cut = Cut(width, height, unit=float(height), stops=stops, place=seed, blotch=blotch)
    paint = style.fill.backdrop(cut, style.tone, _bright(light, width, height))
    values = paint * 255 + dither(width, height) * np.float32(1.2) + np.float32(0.5)
    values += _UNEVEN * edge_wobble(width, height, seed * 7, seed * 3, unit=height)
    return np.ascontiguousarray(np.clip(values, 0, 255).transpose(1, 2, 0)).astype(np.uint16)


def _bright(
    light: tuple[float, float, float, Colour, float] | None, width: int, height: int
) -> Backlight | None:
    if light is None:
        return None
    x0, y0, radius, colour, opacity = light
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / np.float32(height)
    share = np.clip(1 - np.hypot(x - x0, y - y0) / radius, 0, 1) ** 2 * opacity
    return Backlight(share.astype(np.float32), colour)
