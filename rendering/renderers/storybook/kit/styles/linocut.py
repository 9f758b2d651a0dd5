"""Linocut: two inks on cream paper, carved lines between them, and no tone in between."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray

from ..colour import Colour, hex_code, luminance, mix, rgb
from ..masks import Plane, blurred
from ..sprite import Sprite
from ..texture import edge_wobble, gouge_pitch, gouges, tooth
from .cut import Cut, Tone
from .switches import Backlight, Compositing, Edge, Fill, Style, drawn_on, sheet

_PAPER = "#f6ecd6"
_BARE, _FULL = 0.13, 0.84
"""Less ink than this prints none, more prints solid."""

_LARGE = 0.3
_WALL = 0.6
"""What is larger than that is never a solid accent, which is for what the scene is about."""

_WHITE_LINED = 0.39
"""What is darker than that is outlined with bare paper."""

_LIPS = 0.38
"""A mark that is darker is in the dark ink: lips show on a face printed in the accent."""

_RAYS = 110
"""Of a light, for each frame height of its radius."""


@dataclass(frozen=True, slots=True)
class Inks:
    """The dark ink and the accent of one scene, as '#rrggbb'."""

    dark: str
    accent: str

    def apart(self, colour: Plane, *, bare: float = 0.76) -> tuple[Plane, Plane]:
        """How much accent and how much dark a colour (3, ...) is printed with, 0..1.

        What is lighter than `bare` has no dark at all.
        """
        light = np.float32(0.3) * colour[0] + np.float32(0.55) * colour[1]
        light = light + np.float32(0.15) * colour[2]
        red, blue = colour[0] - light, colour[2] - light
        own = rgb(self.accent) - luminance(self.accent)
        across, along = own[[0, 2]] / np.hypot(own[0], own[2])
        near = red * across + blue * along
        off = np.abs(red * along - blue * across)
        warm = near - np.float32(0.8) * off
        pure = np.clip((warm - np.float32(0.20)) * 12, 0, 1)
        muted = np.clip((warm - np.float32(0.035)) * 18, 0, 1)
        muted *= np.clip((np.float32(0.80) - light) * np.float32(2.9), 0, 1)
        accent = np.maximum(pure, muted)
        dark = np.clip((np.float32(bare) - light) * np.float32(1.75), 0, 1)
        burnt = np.clip((np.float32(0.36) - light) * np.float32(3.2), 0, 0.62)
        return accent, dark + (burnt - dark) * np.clip(accent * np.float32(1.6), 0, 1)

    def flat(self, colour: Colour) -> NDArray[np.float32]:
        """The one ink, or bare paper, that comes nearest."""
        return _nearest(self, *rgb(colour).tolist())


@lru_cache(maxsize=4096)
def _nearest(inks: Inks, red: float, green: float, blue: float) -> NDArray[np.float32]:
    accent, dark = inks.apart(np.array((red, green, blue), np.float32))
    if dark > 0.5:
        return rgb(inks.dark)
    return rgb(inks.accent if accent > 0.5 else _PAPER)


def _snapped(ink: Plane) -> Plane:
    return np.clip((ink - np.float32(_BARE)) * np.float32(1 / (_FULL - _BARE)), 0, 1)


def _carved(ink: Plane, cut: Cut, turn: int) -> Plane:
    """Ink as lines: as wide as it is strong, cut off sharply."""
    if not ink.any() or (ink >= 1).all():
        return np.array(np.broadcast_to(ink, (cut.height, cut.width)))
    screen = gouges(cut.width, cut.height, cut.place * 29, cut.place * 13, unit=cut.unit, turn=turn)
    edge = np.float32(gouge_pitch(cut.unit) * 0.62)
    within = np.clip((ink * np.float32(1.1) - screen - np.float32(0.05)) * edge + 0.5, 0, 1)
    return np.where((ink > 0) & (ink < 1), within, ink)


def _printed(accent: Plane, dark: Plane, inks: Inks) -> Plane:
    paper = rgb(_PAPER)[:, None, None]
    paint = paper + (rgb(inks.accent)[:, None, None] - paper) * accent
    paint += (rgb(inks.dark)[:, None, None] - paint) * dark
    return np.asarray(paint, np.float32)


def _paint(cut: Cut, tone: Tone, *, inks: Inks) -> Plane:
    flat = cut.grain == 0 or cut.soft or cut.edge == 0 or cut.small or not cut.seam
    if flat:
        colour = cut.stops[0][1]
        mark = cut.edge == 0 and luminance(colour) < _LIPS
        solid = rgb(inks.dark if mark else inks.flat(colour))[:, None, None]
        return np.array(np.broadcast_to(solid, (3, cut.height, cut.width)))
    accent, dark = inks.apart(cut.colours(rgb))
    if cut.extent > _WALL:
        accent = np.minimum(accent, np.float32(0.40))
    turn = (cut.place * 5 >> 3) & (1 if cut.extent > _LARGE else 3)
    return _printed(_carved(_snapped(accent), cut, turn), _carved(_snapped(dark), cut, turn), inks)


def _sky(cut: Cut, tone: Tone, light: Backlight | None, *, inks: Inks) -> Plane:
    """Lines that grow with the dark, and are cut away where it is bright."""
    colours = cut.colours(rgb)
    if light is not None:
        colours = colours + (rgb(light.colour)[:, None, None] - colours) * light.share
    accent, dark = inks.apart(np.asarray(colours, np.float32), bare=0.90)
    dark = _carved(_snapped(dark), cut, 0)
    accent = np.minimum(accent, np.float32(0.45))
    return _printed(_carved(_snapped(accent), cut, 0), dark, inks)


def _gouged(mask: Plane, cut: Cut) -> Plane:
    """The edge that a knife leaves: sharp, and never quite smooth."""
    if cut.small or cut.soft:
        return mask
    radius = max(0.7, 0.0026 * cut.unit)
    soft = blurred(mask, radius)
    place = (cut.width, cut.height, cut.place * 31, cut.place * 13)
    noise = np.float32(0.24) * edge_wobble(*place, unit=cut.unit)
    noise += np.float32(0.07) * tooth(*place, unit=cut.unit)
    noise *= soft * (1 - soft) * np.float32(4)
    sharp = np.float32(2.6 * radius)
    return np.clip((soft + noise - np.float32(0.5)) * sharp + np.float32(0.5), 0, 1)


def _lined(paint: Plane, mask: Plane, cut: Cut, *, inks: Inks) -> tuple[Plane, Plane]:
    """A line within the edge: of ink round what is light, cut out round what is dark."""
    if cut.soft or cut.edge == 0 or cut.extent < 0.014:
        return paint, mask
    width = max(0.8, (0.0028 if cut.small else 0.0042) * cut.unit)
    inner = blurred(mask, width)
    reach: Plane | np.float32 = np.float32(0.82)
    if not cut.small:
        place = (cut.width, cut.height, cut.place * 17, cut.place * 11)
        reach = reach + np.float32(0.05) * edge_wobble(*place, unit=cut.unit)
    reach = np.minimum(reach, np.float32(0.99 - 0.14 / width))
    line = np.clip((reach - inner) * np.float32(3.6 * width) + np.float32(0.5), 0, 1)
    light = 0.5 * (luminance(cut.stops[0][1]) + luminance(cut.stops[-1][1]))
    colour = rgb(_PAPER if light < _WHITE_LINED else inks.dark)[:, None, None]
    paint += (colour - paint) * line
    return paint, mask


def _screened(alpha: Plane, cut: Cut) -> Plane:
    """A thin layer as lines that cover as much."""
    return _carved(_snapped(alpha), cut, 0 if cut.width > cut.height else 3)


def _rays(alpha: Plane, unit: float) -> Plane:
    """Light as rays cut all round, which taper with it; a small one is a dot."""
    height, width = alpha.shape
    radius = width / 2
    if radius < 0.06 * unit:
        return np.clip((alpha - np.float32(0.45)) * np.float32(0.6 * radius) + 0.5, 0, 1)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = x - (width - 1) / 2, y - (height - 1) / 2
    count = max(14, round(_RAYS * radius / unit))
    turned = np.arctan2(y, x) * np.float32(count / (2 * np.pi))
    screen = np.abs(2 * (turned % 1) - 1)
    sharp = np.clip(np.hypot(x, y) * np.float32(np.pi / count), 0.5, 40)
    shown = np.clip((np.clip(alpha * 1.2 - 0.08, 0, 1) - screen) * sharp + 0.5, 0, 1)
    return np.where(alpha > 0.04, shown, 0).astype(np.float32)


def _proof(width: int, height: int) -> Sprite:
    """The bare paper round a block, and flecks where the ink did not take."""
    wander = np.float32(0.0018) * edge_wobble(width, height, 5, 9, unit=height)
    printed = drawn_on(width, height, margin=0.026, ragged=wander, soft=1.2 / height)
    rough = tooth(width, height, 60, 30, unit=height)
    rough += np.float32(0.5) * edge_wobble(width, height, 90, 50, unit=height)
    printed *= 1 - np.clip((rough - np.float32(2.35)) * 2, 0, np.float32(0.8))
    return sheet(printed, (1 - printed) * rgb(_PAPER)[:, None, None])


@lru_cache(maxsize=64)
def linocut(accent: str, dark: str) -> Style:
    """The style in two inks made from a scene's accent and its darkest colour."""
    inks = Inks(dark=_as_dark(dark), accent=_as_accent(accent))
    return Style(
        f"linocut {inks.accent} {inks.dark}",
        tone=inks.flat,
        edge=Edge(_gouged, partial(_lined, inks=inks)),
        fill=Fill(partial(_paint, inks=inks), partial(_sky, inks=inks)),
        compositing=Compositing(
            shadow=0.0,
            halo=(_PAPER, 0.0045),
            veil=_screened,
            shine=_rays,
            lit=False,
            lens=0.0,
            finish=_proof,
        ),
        inked=linocut,
    )


def _as_dark(colour: str) -> str:
    """An ink nearly black that keeps the scene's hue."""
    given = rgb(colour)
    return hex_code(mix(given * np.float32(0.12 / max(0.02, luminance(given))), "#141220", 0.45))


def _as_accent(colour: str) -> str:
    """An ink of the accent's hue, between paper and dark."""
    given = rgb(colour)
    return hex_code(np.clip(given * np.float32(min(1.1, 0.58 / luminance(given))), 0, 0.93))


LINOCUT = linocut("#e0503a", "#1b1c30")
