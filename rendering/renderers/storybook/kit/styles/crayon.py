"""Wax crayon on warm white paper: strokes in one direction, valleys left bare, a drawn outline."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..colour import Colour, luminance, mix, rgb
from ..masks import Plane
from ..sprite import Sprite
from ..texture import edge_wobble, strokes, tooth
from .cut import Cut, Tone
from .sticks import Line, shining, veiled
from .switches import (
    Backlight,
    Compositing,
    Edge,
    Fill,
    Style,
    drawn_on,
    lightened,
    rough_edge,
    sheet,
)

_PAPER = "#fcf5e6"
_EDGE = Line(fine=0.0030, broad=0.0054, least=1.0, strength=4.6, dry=0.55, press=0.95, bite=0.30)
_PALE_LINE = "#7f86b4"
_LARGE = 0.5


def _tone(colour: Colour) -> NDArray[np.float32]:
    """The colour of the stick: purer, and never as dark as ink."""
    given = rgb(colour)
    light = luminance(given)
    pure = np.clip(light + (given - light) * np.float32(1.22), 0, 1)
    return mix(pure, _PAPER, 0.03 + 0.10 * (1 - light))


def _turn(cut: Cut) -> int:
    """Which way the piece is filled; what is wide is filled along its length."""
    return (cut.place * 5 >> 3) & (1 if cut.extent > 0.2 else 3)


def _waxed(cut: Cut, press: Plane | np.float32, *, turn: int, loose: float) -> tuple[Plane, Plane]:
    """The share of paper that wax covers, and the strokes' own lights and darks."""
    place = (cut.width, cut.height, cut.place * 29, cut.place * 13)
    lines = strokes(*place, unit=cut.unit, turn=turn)
    relief = np.float32(0.62) * tooth(*place, unit=cut.unit)
    cover = relief + np.float32(loose) * lines
    cover += press
    cover *= np.float32(0.60)
    return np.clip(cover, 0.40 - 0.30 * min(1.0, loose / 0.5), 1, out=cover), lines


def _paint(cut: Cut, tone: Tone) -> Plane:
    wax = cut.colours(tone)
    if cut.grain == 0 or cut.soft or cut.extent < 0.012:
        return np.array(np.broadcast_to(wax, (3, cut.height, cut.width)))
    large = min(1.0, max(0.0, (cut.extent - 0.2) / _LARGE))
    press = np.float32(2.10 - 0.40 * large) - np.float32(0.30) * wax.mean(axis=0)
    cover, lines = _waxed(cut, press, turn=_turn(cut), loose=0.22 + 0.30 * large)
    paper = rgb(_PAPER)[:, None, None]
    uneven = np.float32(0.085) - np.float32(0.062) * wax.mean(axis=0)
    shade = np.float32(1) - uneven * lines
    return np.asarray(paper + (wax * shade - paper) * cover, np.float32)


def _sky(cut: Cut, tone: Tone, light: Backlight | None) -> Plane:
    """Wide strokes with much paper between, fewer where it is bright."""
    wax = cut.colours(tone)
    press = np.float32(1.95) - np.float32(1.0) * wax.mean(axis=0)
    if light is not None:
        press = press - np.float32(0.5) * light.share
    cover, lines = _waxed(cut, press, turn=0, loose=0.58)
    paper = rgb(_PAPER)[:, None, None]
    wax = lightened(wax, tone, light)
    return np.asarray(paper + (wax * (1 - np.float32(0.05) * lines) - paper) * cover, np.float32)


def _outlined(paint: Plane, mask: Plane, cut: Cut) -> tuple[Plane, Plane]:
    """A line drawn over the edge in a darker tone of the piece's own colour, pressed unevenly."""
    line = _EDGE.along(mask, cut)
    if line is None:
        return paint, mask
    pale = np.clip(paint.mean(axis=0) * 5 - np.float32(4.0), 0, 1) * np.float32(0.75)
    dark = paint * np.float32(0.42)
    dark += (rgb(_PALE_LINE)[:, None, None] - dark) * pale
    paint += (dark - paint) * line
    return paint, mask


def _drawing_paper(width: int, height: int) -> Sprite:
    """Bare paper all round, into which the strokes run out."""
    ragged = np.float32(0.009) * strokes(width, height, 9, 4, unit=height)
    ragged += np.float32(0.0045) * tooth(width, height, 8, 8, unit=height)
    ragged += np.float32(0.004) * edge_wobble(width, height, 5, 9, unit=height)
    drawn = drawn_on(width, height, margin=0.030, ragged=ragged, soft=0.010)
    return sheet(drawn, (1 - drawn) * rgb(_PAPER)[:, None, None])


CRAYON = Style(
    "crayon",
    tone=_tone,
    edge=Edge(rough_edge(radius=0.0022, tooth=0.13, wobble=0.26, sharp=3.2), _outlined),
    fill=Fill(_paint, _sky),
    compositing=Compositing(
        shadow=0.0,
        veil=veiled(0.9, 0.45, 0),
        shine=shining(0.85, 0.5, 0),
        lit=False,
        lens=0.0,
        finish=_drawing_paper,
    ),
)
