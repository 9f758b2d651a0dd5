"""Chalk on a blackboard: dust on the board's grain, the dark left as board and drawn round."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..colour import Colour, rgb
from ..masks import Plane
from ..sprite import Sprite
from ..texture import fractal, strokes, tooth
from .cut import Cut, Tone
from .sticks import Line, shining, veiled
from .switches import Backlight, Compositing, Edge, Fill, Style, drawn_on, rough_edge, sheet

_BOARD = "#22332d"
_WIPED = "#18241f"
_FRAME = "#7d5a3c"
_FRAME_WIDTH = 0.020
_NONE = np.zeros(1, np.float32)
_LARGE = 0.5
_EDGE = Line(fine=0.0026, broad=0.0042, least=0.9, strength=2.9, dry=0.10, press=0.86, bite=0.24)


def _lightness(colour: Plane) -> Plane:
    return np.asarray(0.3 * colour[0] + 0.55 * colour[1] + 0.15 * colour[2], np.float32)


def _stick(colour: Plane, light: Plane) -> Plane:
    """The stick of chalk that comes nearest: always light, its hue kept."""
    pale = np.float32(0.66) + np.float32(0.31) * light
    return np.clip(pale + (colour - light) * np.float32(1.20), 0, 1)


def _covering(colour: Plane, light: Plane) -> Plane:
    """How thickly a colour is laid: the darker and duller, the more is left as board."""
    strong = np.float32(0.5) * (light + colour.max(axis=0))
    share = np.clip((strong - np.float32(0.17)) * np.float32(1.75), 0, 1)
    return np.float32(0.06) + np.float32(0.90) * share


def _tone(colour: Colour) -> NDArray[np.float32]:
    """The colour in one even layer; the darkest is wiped board."""
    given = rgb(colour)
    light = _lightness(given)
    board = rgb(_WIPED)
    cover = _covering(given, light)
    return np.asarray(board + (_stick(given, light) - board) * cover, np.float32)


def _dust(cut: Cut, *, turn: int, grain: float, loose: float) -> Plane:
    """How much chalk the grain of the board took, about 1."""
    place = (cut.width, cut.height, cut.place * 29, cut.place * 13)
    dust = np.float32(grain) * tooth(*place, unit=cut.unit)
    dust += np.float32(loose) * strokes(*place, unit=cut.unit, turn=turn)
    dust += np.float32(0.96)
    return np.clip(dust, 0.25, 1.25, out=dust)


def _drawn(colours: Plane, cover: Plane) -> Plane:
    board = rgb(_BOARD)[:, None, None]
    stick = _stick(colours, _lightness(colours))
    return np.asarray(board + (stick - board) * np.clip(cover, 0, 1), np.float32)


def _paint(cut: Cut, tone: Tone) -> Plane:
    if cut.grain == 0 or cut.soft or (cut.edge == 0 and cut.small):
        flat = cut.colours(tone)
        return np.array(np.broadcast_to(flat, (3, cut.height, cut.width)))
    colours = cut.colours(rgb)
    large = min(1.0, max(0.0, cut.extent - 0.12) / _LARGE)
    turn = (cut.place * 5 >> 3) & (1 if cut.extent > 0.2 else 3)
    smooth = 1.0 if cut.seam else 0.5
    dust = _dust(cut, turn=turn, grain=0.13 * smooth, loose=(0.07 + 0.09 * large) * smooth)
    cover = _covering(colours, _lightness(colours))
    return _drawn(colours, cover * dust * np.float32(1 - 0.55 * large * smooth))


def _sky(cut: Cut, tone: Tone, light: Backlight | None) -> Plane:
    """A little dust, rubbed into clouds with the flat of the hand."""
    colours = cut.colours(rgb)
    rubbed = 1 + np.float32(0.30) * fractal(
        cut.width, cut.height, cells=2, octaves=4, seed=cut.place
    )
    cover = _covering(colours, _lightness(colours)) * np.float32(0.28) * rubbed
    if light is not None:
        colours = colours + (rgb(light.colour)[:, None, None] - colours) * light.share
        cover = cover + np.float32(0.30) * light.share
    return _drawn(
        np.asarray(colours, np.float32), cover * _dust(cut, turn=0, grain=0.13, loose=0.14)
    )


def _outlined(paint: Plane, mask: Plane, cut: Cut) -> tuple[Plane, Plane]:
    """A line of the edge of the stick, heavier round what is left dark."""
    line = _EDGE.along(mask, cut)
    if line is None:
        return paint, mask
    middle = (rgb(cut.stops[0][1]) + rgb(cut.stops[-1][1])) * np.float32(0.5)
    light = _lightness(middle)
    stick = np.clip(_stick(middle, light) + np.float32(0.16), 0, 1)[:, None, None]
    paint += (stick - paint) * line * np.float32(0.92)
    return paint, mask


def _board(width: int, height: int) -> Sprite:
    """The smudges of many lessons, the board bare at its rim, and its wooden frame."""
    lines = strokes(width, height, 9, 4, unit=height)
    drawn = drawn_on(width, height, margin=0.034, ragged=np.float32(0.006) * lines, soft=0.012)
    smears = fractal(width, height, cells=2, octaves=3, seed=31) + np.float32(0.2) * lines
    dust = np.clip(smears - np.float32(0.5), 0, 1.6) * np.float32(0.035)
    bare = (1 - drawn) * rgb(_BOARD)[:, None, None]
    outside = 1 - drawn_on(width, height, margin=_FRAME_WIDTH, ragged=_NONE, soft=1 / height)
    ink = (bare * (1 - dust) + dust * np.float32(0.80)) * (1 - outside)
    return sheet(drawn * (1 - dust) * (1 - outside), ink + _wood(width, height) * outside)


def _wood(width: int, height: int) -> Plane:
    """The frame's wood, darker at its inner edge."""
    grain = 1 + np.float32(0.05) * strokes(width, height, 70, 20, unit=height)
    inner = drawn_on(width, height, margin=0.6 * _FRAME_WIDTH, ragged=_NONE, soft=0.008)
    return rgb(_FRAME)[:, None, None] * (grain * (np.float32(1.08) - np.float32(0.5) * inner))


CHALK = Style(
    "chalk",
    tone=_tone,
    edge=Edge(rough_edge(radius=0.0018, tooth=0.20, wobble=0.16, sharp=3.0), _outlined),
    fill=Fill(_paint, _sky),
    compositing=Compositing(
        shadow=0.0,
        halo=(_WIPED, 0.005),
        veil=veiled(0.72, 0.30, 0.05),
        shine=shining(0.72, 0.34, 0.05),
        lit=False,
        lens=0.0,
        finish=_board,
    ),
)
