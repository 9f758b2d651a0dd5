"""The four switches of a style: tone, edge, fill and compositing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from ..colour import Colour, rgb
from ..masks import Plane, blurred
from ..sprite import Sprite
from ..texture import edge_wobble, fractal, paper_grain
from ..texture import tooth as relief
from .cut import Cut, Tone

Veil: TypeAlias = Callable[[Plane, Cut], Plane]
Shine: TypeAlias = Callable[[Plane, float], Plane]


def as_cut(mask: Plane, cut: Cut) -> Plane:
    """The scissors' own edge."""
    return mask


def no_rim(paint: Plane, mask: Plane, cut: Cut) -> tuple[Plane, Plane]:
    """An edge like the rest of the piece."""
    return paint, mask


def as_laid(alpha: Plane, cut: Cut) -> Plane:
    """A thin layer that lets through what is below."""
    return alpha


def as_shone(alpha: Plane, unit: float) -> Plane:
    """Light that fades evenly."""
    return alpha


@dataclass(frozen=True, slots=True)
class Edge:
    """`cut` gives the mask its edge, `rim` treats paint and mask along it."""

    cut: Callable[[Plane, Cut], Plane] = as_cut
    rim: Callable[[Plane, Plane, Cut], tuple[Plane, Plane]] = no_rim


@dataclass(frozen=True, slots=True)
class Fill:
    """`paint` gives a piece's colour planes (3, height, width); `backdrop` those of the sky.

    `light` of a backdrop is its share of bright place per pixel and that place's colour.
    """

    paint: Callable[[Cut, Tone], Plane]
    backdrop: Callable[[Cut, Tone, Backlight | None], Plane]


@dataclass(frozen=True, slots=True)
class Backlight:
    """A bright place in the sky: its share 0..1 per pixel, and its colour."""

    share: Plane
    colour: Colour


@dataclass(frozen=True, slots=True)
class Lamp:
    """A light of the style's own in place of the scene's: one pool and a dark all round."""

    vignette: float
    tint: str
    dark: str
    pool: str
    strength: float
    radius: float = 0.95
    height: float = 0.55


@dataclass(frozen=True, slots=True)
class Compositing:
    """How pieces lie on each other, and how the picture ends.

    `shadow` is the strength of all shadows, `spread` how wide they are; `halo` a line of that
    colour and width (frame heights) round whatever throws one. `veil` lays thin and soft pieces,
    `shine` light and mist (alpha and pixels per height). `lit` pictures take the scene's light,
    or the `lamp`'s. `lens` is how much of the blur near the lens is shown, `sun_ring` what
    stands round a sun that would vanish in its sky. `finish` is what lies over
    every frame of that size in pixels: the sheet's relief and margin.
    """

    shadow: float = 1.0
    spread: float = 1.0
    shadow_colour: str = "#140f2a"
    halo: tuple[str, float] | None = None
    veil: Veil = as_laid
    shine: Shine = as_shone
    lit: bool = True
    lamp: Lamp | None = None
    lens: float = 1.0
    sun_ring: str = ""
    finish: Callable[[int, int], Sprite] | None = None


@dataclass(frozen=True, slots=True)
class Style:
    """A scene's look: one record of four switches. `name` tells it from every other.

    `for_scene` gives the style in the scene's own inks, from its accent and its darkest colour.
    """

    name: str
    tone: Tone
    edge: Edge
    fill: Fill
    compositing: Compositing
    inked: Callable[[str, str], Style] | None = None

    def for_scene(self, *, accent: str, dark: str) -> Style:
        """The style as it is printed for a scene of these colours."""
        return self.inked(accent, dark) if self.inked else self


def rough_edge(
    *, radius: float, tooth: float, wobble: float, sharp: float
) -> Callable[[Plane, Cut], Plane]:
    """An edge softened by `radius` (frame heights) that follows the relief and a hand's wobble.

    `sharp` is how steeply it ends. Small pieces keep the scissors' edge.
    """

    def cut_roughly(mask: Plane, cut: Cut) -> Plane:
        if cut.small or cut.soft:
            return mask
        soft = blurred(mask, max(0.7, radius * cut.unit))
        place = (cut.width, cut.height, cut.place * 29, cut.place * 13)
        noise = np.float32(tooth) * relief(*place, unit=cut.unit)
        noise += np.float32(wobble) * edge_wobble(*place, unit=cut.unit)
        noise *= soft * (1 - soft) * np.float32(4)
        return np.clip((soft + noise - np.float32(0.5)) * np.float32(sharp) + np.float32(0.5), 0, 1)

    return cut_roughly


def lit_rim(strength: float, colour: str) -> Callable[[Plane, Plane, Cut], tuple[Plane, Plane]]:
    """A lit rim where the mask begins from above, a dark one where it ends below."""

    def rim(paint: Plane, mask: Plane, cut: Cut) -> tuple[Plane, Plane]:
        force = strength if cut.edge is None else cut.edge
        if not force or cut.soft:
            return paint, mask
        step = np.diff(mask, axis=0, prepend=np.float32(0))
        lit = np.clip(step, 0, 1) * np.float32(1.5 * force)
        under = np.zeros_like(mask)
        under[:-1] = np.clip(-step[1:], 0, 1)
        paint += (rgb(colour)[:, None, None] - paint) * lit
        paint *= 1 - under * np.float32(force)
        return paint, mask

    return rim


def grained(strength: float) -> Callable[[Cut, Tone], Plane]:
    """The piece's gradient times the paper's grain, less of it on white."""

    def paint(cut: Cut, tone: Tone) -> Plane:
        start = cut.colours(tone)
        grain = strength if cut.grain is None else cut.grain
        if not grain:
            return np.array(np.broadcast_to(start, (3, cut.height, cut.width)))
        force = np.float32(grain) * (np.float32(1.25) - np.float32(0.95) * start.mean(axis=0))
        place = (cut.width, cut.height, cut.place * 29, cut.place * 13)
        rough = paper_grain(*place, unit=cut.unit) * force
        rough += np.float32(1)
        return np.asarray(start * rough, np.float32)

    return paint


def lightened(paint: Plane, tone: Tone, light: Backlight | None) -> Plane:
    """The paint with the backlight on it."""
    if light is None:
        return paint
    return paint + (tone(light.colour)[:, None, None] - paint) * light.share


def airy(grain: float, clouded: float = 1.0) -> Callable[[Cut, Tone, Backlight | None], Plane]:
    """A sky of slow clouds, so many times as strong as asked for, and half the paper's grain."""

    def backdrop(cut: Cut, tone: Tone, light: Backlight | None) -> Plane:
        paint = cut.colours(tone)
        clouds = fractal(cut.width, cut.height, cells=3, octaves=4, seed=cut.place)
        place = (cut.width, cut.height, cut.place * 31, cut.place * 17)
        force = np.float32(0.45 * grain) * (1.25 - 0.95 * paint.mean(axis=0))
        rough = force * paper_grain(*place, unit=cut.unit)
        cloudy = np.float32(clouded * cut.blotch) * clouds
        return lightened(paint * (1 + cloudy + rough), tone, light)

    return backdrop


@lru_cache(maxsize=1)
def sheet_over(make: Callable[[int, int], Sprite], width: int, height: int) -> Sprite:
    """What `make` lays over frames of that size; the last one is kept for the next scene."""
    return make(width, height)


def drawn_on(width: int, height: int, *, margin: float, ragged: Plane, soft: float) -> Plane:
    """How far each pixel is inside a bare margin, 0..1; lengths are in frame heights.

    `ragged` moves the margin per pixel, over `soft` it fades.
    """
    across, down = np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
    across, down = np.minimum(across, across[::-1]), np.minimum(down, down[::-1])
    inwards = np.minimum(across[None, :], down[:, None]) * np.float32(1 / height)
    inwards += ragged
    inwards -= np.float32(margin)
    inwards *= np.float32(1 / soft)
    return np.clip(inwards, 0, 1, out=inwards)


def sheet(keep: Plane, ink: Plane) -> Sprite:
    """What lies over a frame: `keep` (height, width) or (3, height, width) of the picture, 0..1,
    and `ink` (3, height, width) added to it.
    """
    kept = np.clip(keep * 255, 0, 255).astype(np.uint8)
    kept = np.broadcast_to(kept, ink.shape)
    inked = np.clip(ink * 255 + 0.5, 0, 255 - kept).astype(np.uint8)
    return Sprite(_interleaved(inked), _interleaved(kept))


def _interleaved(planes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.ascontiguousarray(planes.transpose(1, 2, 0))
