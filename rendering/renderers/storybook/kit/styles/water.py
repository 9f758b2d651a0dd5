"""Watercolour: thin pigment on cold-pressed paper, gathered where it dried last."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..colour import Colour, mix, rgb
from ..masks import Plane, blurred
from ..sprite import Sprite
from ..texture import dither, edge_wobble, fractal, tooth
from .cut import Cut, Tone
from .switches import Backlight, Compositing, Edge, Fill, Style, drawn_on, lightened, sheet

_PAPER = "#fdf8ec"
_RELIEF_LINES = 320
"""In a frame of so many, the light falls from one pixel to the next."""


def _tone(colour: Colour) -> NDArray[np.float32]:
    """The colour thinned with water: lighter, more saturated, on warm white paper."""
    thin = np.clip(rgb(colour), 0, 1) ** 0.70
    grey = float(thin.mean())
    return mix(np.clip(grey + (thin - grey) * 1.22, 0, 1), _PAPER, 0.10)


def _pigment(paint: Plane) -> Plane:
    """How much pigment lies there: none on white, which is bare paper and must not turn grey."""
    return np.clip((0.93 - paint.mean(axis=0)) * 1.9, 0, 1)


def _run(mask: Plane, cut: Cut) -> Plane:
    """The uneven edge of water paint, more so on large pieces."""
    if cut.small or cut.soft:
        return mask
    soft = blurred(mask, max(0.8, 0.0035 * cut.unit))
    place = (cut.width, cut.height, cut.place * 31, cut.place * 13)
    amount = np.float32(0.20 * min(1.0, cut.extent / 0.20))
    bent = amount * edge_wobble(*place, unit=cut.unit) * np.clip(4 * soft * (1 - soft), 0, 1)
    return np.clip((soft + bent - 0.4) / 0.2, 0, 1)


def _pooled(paint: Plane, mask: Plane, cut: Cut) -> tuple[Plane, Plane]:
    """Pigment gathered at the rim."""
    if cut.small or cut.soft:
        return paint, mask
    pigment = np.maximum(_pigment(paint), np.float32(0.2))
    inner = blurred(mask, max(1.0, 0.012 * cut.unit))
    rim = np.clip((mask - inner) * 1.6, 0, 1) * np.float32(min(1.0, cut.extent / 0.10))
    return paint * (1 - 0.36 * pigment * rim), mask


def _settled(paint: Plane, cut: Cut, blotch: Plane) -> Plane:
    """Paint that dried in blotches, its grains in the paper's valleys."""
    grain = tooth(cut.width, cut.height, cut.place * 29, cut.place * 13, unit=cut.unit)
    return paint * (1 + _pigment(paint) * (0.06 * blotch + 0.022 * grain))


def _washed(cut: Cut, tone: Tone) -> Plane:
    paint = cut.colours(tone)
    if cut.grain == 0 or cut.soft:
        return np.array(np.broadcast_to(paint, (3, cut.height, cut.width)))
    blotch = edge_wobble(cut.width, cut.height, cut.place * 7, cut.place * 3, unit=cut.unit)
    return _settled(paint, cut, blotch)


def _sky(cut: Cut, tone: Tone, light: Backlight | None) -> Plane:
    """A wet wash that ran: wide clouds of more and less pigment."""
    clouds = fractal(cut.width, cut.height, cells=3, octaves=4, seed=cut.place)
    paint = _settled(cut.colours(tone), cut, np.float32(60 * cut.blotch) * np.float32(0.8) * clouds)
    return lightened(paint, tone, light)


def _sheet_of_paper(width: int, height: int) -> Sprite:
    """Cold-press relief and an unpainted margin with a brush's edge."""
    hills = tooth(width, height, 40, 70, unit=height)
    step = max(1, round(height / _RELIEF_LINES))
    slope = hills - np.roll(hills, (step, step), (0, 1))
    relief = 0.982 + 0.014 * slope + dither(width, height) * np.float32(1 / 255)
    wander = np.float32(0.006) * edge_wobble(width, height, 5, 9, unit=height)
    painted = drawn_on(width, height, margin=0.027, ragged=wander, soft=0.006)
    dried = drawn_on(width, height, margin=0.031, ragged=wander, soft=0.016)
    pool = 1 - np.float32(0.16) * painted * (1 - dried)
    shade = np.array((1.0, 0.994, 0.978), np.float32)[:, None, None] * np.clip(relief, 0.85, 1)
    return sheet(shade * (painted * pool), shade * (1 - painted) * rgb(_PAPER)[:, None, None])


WATERCOLOUR = Style(
    "watercolour",
    tone=_tone,
    edge=Edge(_run, _pooled),
    fill=Fill(_washed, _sky),
    compositing=Compositing(shadow=0.0, lit=False, finish=_sheet_of_paper),
)
