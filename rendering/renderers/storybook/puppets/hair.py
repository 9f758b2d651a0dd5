"""Hair and beards. Unit: the head's radius, its centre at (0, 0), facing right.

Each style has a back, drawn before the head, and a front, drawn over face and ear.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from ..kit.colour import Colour, darken, lighten, luminance
from ..kit.geometry import Point, Points
from ..kit.paper import Sheet
from .place import Place

_Shape = Sequence[Point]

_BACKS: dict[str, _Shape] = {
    "bob": [(-0.9, -0.5), (-0.2, -1.1), (0.6, -0.95), (0.9, -0.2), (0.2, 0.2), (-0.05, 0.95),
            (-0.75, 1.02), (-1.12, 0.75), (-1.12, 0.1)],
    "long": [(-0.8, -0.6), (-0.1, -1.1), (0.6, -0.9), (0.5, 0.2), (-0.1, 1.2), (-0.35, 1.9),
             (-1.0, 1.95), (-1.3, 1.4), (-1.15, 0.3)],
    "swept": [(-0.9, -0.4), (-0.2, -1.05), (0.5, -0.9), (0.2, 0.2), (-0.3, 0.75), (-0.85, 0.55)],
    "wavy": [(-0.8, -0.6), (-0.1, -1.1), (0.6, -0.9), (0.5, 0.2), (0.12, 0.7), (0.02, 1.15),
             (-0.22, 1.5), (-0.28, 1.95), (-0.62, 2.2), (-1.0, 2.05), (-1.12, 1.65), (-1.4, 1.4),
             (-1.26, 0.95), (-1.38, 0.55), (-1.12, 0.1)],
    "wild": [(-0.8, -0.6), (-0.1, -1.1), (0.6, -0.9), (0.5, 0.2), (0.2, 1.0), (-0.05, 1.7),
             (-0.25, 1.3), (-0.45, 2.0), (-0.72, 1.5), (-1.05, 2.05), (-1.1, 1.4), (-1.6, 1.6),
             (-1.32, 0.9), (-1.7, 0.7), (-1.22, 0.1)],
}  # fmt: skip

_FRONTS: dict[str, _Shape] = {
    "fringe cut": [(-0.98, 0.25), (-1.0, -0.35), (-0.62, -0.98), (0.1, -1.14), (0.78, -0.88),
                   (0.98, -0.28), (0.80, -0.36), (0.42, -0.42), (0.1, -0.46), (-0.2, -0.30),
                   (-0.36, 0.0), (-0.42, 0.5), (-0.60, 0.86), (-0.86, 0.72)],
    "swept": [(-0.95, 0.1), (-0.95, -0.4), (-0.55, -0.98), (0.1, -1.10), (0.72, -0.86),
              (0.96, -0.22), (0.7, -0.55), (0.25, -0.62), (-0.2, -0.35), (-0.42, 0.0),
              (-0.6, 0.35), (-0.85, 0.35)],
    "short": [(-0.92, 0.15), (-1.0, -0.4), (-0.66, -0.98), (-0.2, -1.22), (0.15, -1.10),
              (0.5, -1.24), (0.8, -0.92), (1.02, -0.75), (0.92, -0.32), (0.62, -0.52),
              (0.3, -0.38), (0.05, -0.55), (-0.25, -0.35), (-0.40, 0.0), (-0.55, 0.05),
              (-0.62, 0.4), (-0.82, 0.4)],
    "tousled": [(-0.92, 0.30), (-1.14, 0.02), (-1.0, -0.40), (-1.08, -0.78), (-0.70, -0.95),
                (-0.55, -1.28), (-0.12, -1.12), (0.22, -1.36), (0.45, -1.08), (0.92, -1.12),
                (0.92, -0.70), (1.10, -0.40), (0.80, -0.30), (0.62, -0.52), (0.42, -0.22),
                (0.20, -0.50), (-0.05, -0.20), (-0.28, -0.45), (-0.42, 0.02), (-0.60, 0.34)],
    "balding": [(-0.72, 0.62), (-1.06, 0.42), (-1.12, -0.05), (-0.92, -0.48), (-0.62, -0.72),
                (-0.40, -0.52), (-0.34, -0.18), (-0.40, 0.04), (-0.62, 0.10), (-0.60, 0.44)],
}  # fmt: skip

_FRONTS["parted"] = [(-0.92, 0.20), (-1.02, -0.40), (-0.68, -1.02), (-0.10, -1.22), (0.52, -1.12),
                     (0.98, -0.66), (0.98, -0.18), (0.78, -0.50), (0.36, -0.66), (-0.22, -0.62),
                     (-0.40, -0.30), (-0.46, 0.05), (-0.62, 0.36), (-0.82, 0.38)]  # fmt: skip
_FRONTS["curl"] = [(-0.14, -0.92), (-0.10, -1.30), (0.26, -1.42), (0.52, -1.20), (0.42, -0.96),
                   (0.24, -1.04), (0.30, -1.18), (0.14, -1.16), (0.12, -0.90)]  # fmt: skip

_STYLES: dict[str, tuple[str, str]] = {
    "bob": ("bob", "fringe cut"),
    "long": ("long", "fringe cut"),
    "bun": ("swept", "swept"),
    "braids": ("swept", "swept"),
    "ponytail": ("swept", "swept"),
    "short": ("", "short"),
    "tousled": ("", "tousled"),
    "balding": ("", "balding"),
    "cropped": ("", "swept"),
    "curly": ("", ""),
    "bald": ("", ""),
    "afro": ("", ""),
    "clown": ("", ""),
    "curl": ("", "curl"),
    "parted": ("", "parted"),
    "pigtails": ("swept", "fringe cut"),
    "wavy": ("wavy", "swept"),
    "wild": ("wild", "swept"),
}

_BEARDS: dict[str, _Shape] = {
    "long": [(0.05, 0.42), (0.40, 0.50), (0.80, 0.40), (0.86, 0.75), (0.62, 1.35), (0.35, 1.62),
             (0.05, 1.2), (-0.25, 0.8), (-0.2, 0.5)],
    "short": [(-0.42, 0.30), (0.0, 0.52), (0.40, 0.46), (0.84, 0.36), (0.86, 0.72), (0.55, 1.08),
              (0.20, 1.14), (-0.25, 0.94), (-0.52, 0.62)],
}  # fmt: skip
_MOUSTACHE = [(0.02, 0.56), (0.40, 0.44), (0.78, 0.54), (0.62, 0.66), (0.40, 0.58), (0.18, 0.68)]


def draw_hair_back(
    sheet: Sheet, head: Place, style: str, colour: Colour, *, ribbon: Colour, sway: float
) -> None:
    """What hangs behind the head; `sway` swings braids and ponytails, in radii."""
    dark = darken(colour, 0.18)
    outline = _BACKS.get(_STYLES[style][0])
    if style == "bun":
        sheet.piece(head.ellipse(-0.85, -0.78, 0.42), dark, seam=False)
    if style == "ponytail":
        _draw_ponytail(sheet, head, colour, ribbon, sway)
    if outline:
        sheet.piece(head.curve(outline), colour, dark, seam=False)
    if style == "braids":
        _draw_braid(sheet, head, colour, ribbon, sway)
    if style == "pigtails":
        _draw_pigtail(sheet, head, colour, ribbon, sway)
    if style == "curly":
        _draw_curls(sheet, head, (dark, colour), np.linspace(2.2, 5.6, 9), (0.88, 0.42), seed=3)
    if style == "afro":
        cloud = _cloud(head, -0.16, -0.38, 1.22, 13)
        sheet.piece(cloud, lighten(colour, 0.06), dark)
    if style == "clown":
        for x in (-0.86, 0.80):
            sheet.piece(_cloud(head, x, -0.34, 0.52, 8), "#e8643a", "#c8402e")


def draw_hair_front(sheet: Sheet, head: Place, style: str, colour: Colour) -> None:
    """What falls over brow and ear."""
    light = lighten(colour, 0.08)
    outline = _FRONTS.get(_STYLES[style][1])
    if outline:
        sheet.piece(head.curve(outline), light, colour, seam=False)
    if style == "curly":
        _draw_curls(sheet, head, (colour, light), np.linspace(3.25, 5.65, 7), (0.84, 0.29), seed=5)
    if style == "afro":
        _draw_curls(sheet, head, (colour, light), np.linspace(3.1, 5.5, 8), (0.92, 0.30), seed=5)


def draw_hair_behind(
    sheet: Sheet, head: Place, style: str, colour: Colour, *, ribbon: Colour, sway: float
) -> None:
    """A head of hair seen from the back."""
    dark = darken(colour, 0.18)
    if style in ("afro", "curly"):
        reach = 1.22 if style == "afro" else 1.06
        sheet.piece(_cloud(head, 0.0, -0.16, reach, 13), lighten(colour, 0.06), dark)
        return
    if style == "balding":
        fringe = [(-1.0, -0.1), (0.0, 0.06), (1.0, -0.1), (0.86, 0.66), (0.0, 0.84), (-0.86, 0.66)]
        sheet.piece(head.curve(fringe), colour, dark)
        return
    low = {"long": 1.9, "wavy": 2.0, "wild": 2.0, "bob": 0.98}.get(style, 0.72)
    wide = 1.12 if low > 0.9 else 1.0
    veil = [(0.0, -1.08), (0.78, -0.78), (1.04, -0.1), (wide, 0.4), (0.86 * wide, low),
            (0.0, low + 0.08), (-0.86 * wide, low), (-wide, 0.4), (-1.04, -0.1),
            (-0.78, -0.78)]  # fmt: skip
    sheet.piece(head.curve(veil), lighten(colour, 0.08), dark)
    if style == "bun":
        sheet.piece(head.ellipse(0.0, -0.92, 0.44), lighten(colour, 0.06), dark)
    if style in ("braids", "pigtails"):
        for side in (-1, 1):
            tail = [(0.72 * side, 0.45), (0.94 * side, 0.95), ((0.86 + sway) * side, 1.55)]
            sheet.piece(head.ribbon(tail, (0.30, 0.40, 0.14)), colour, dark)
            sheet.piece(head.ellipse(0.92 * side, 1.35, 0.15, 0.10), ribbon, shadow=0.2)
    if style == "ponytail":
        tail = [(0.0, -0.42), (0.06 + sway, 0.45), (0.02 + 2 * sway, 1.30)]
        sheet.piece(head.ribbon(tail, (0.34, 0.54, 0.08)), lighten(colour, 0.06), dark)
        sheet.piece(head.ellipse(0.0, -0.42, 0.22, 0.14), ribbon, shadow=0.25)


def draw_beard(sheet: Sheet, head: Place, beard: str, colour: Colour) -> None:
    """A beard; white hair has a whiter one."""
    light = lighten(colour, _lift(colour))
    sheet.piece(head.curve(_BEARDS[beard]), light, darken(colour, 0.06))


def draw_moustache(sheet: Sheet, head: Place, colour: Colour) -> None:
    lift = _lift(colour)
    light = lighten(colour, lift)
    sheet.piece(head.curve(_MOUSTACHE), lighten(colour, 1.6 * lift), light, shadow=0.2)


def _lift(colour: Colour) -> float:
    return 0.35 if luminance(colour) > 0.6 else 0.08


def _cloud(head: Place, x: float, y: float, radius: float, bumps: int) -> Points:
    """A round head of hair with a bumpy edge."""
    edge = []
    for i in range(2 * bumps):
        angle = math.pi * i / bumps
        reach = radius * (1.0 if i % 2 else 0.90)
        edge.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return head.curve(edge, 4)


def _draw_pigtail(sheet: Sheet, head: Place, colour: Colour, ribbon: Colour, sway: float) -> None:
    """One high tail behind; the other shows beyond the brow."""
    for x, y, lean, shade in ((0.86, -0.72, 0.34, 0.2), (-0.86, -0.62, -0.42, 0.0)):
        tail = [(x, y), (x + lean, y - 0.12), (x + 1.5 * lean - sway, y + 0.36),
                (x + 1.1 * lean - 2 * sway, y + 0.82)]  # fmt: skip
        sheet.piece(head.ribbon(tail, (0.22, 0.40, 0.36, 0.05)), darken(colour, shade))
        sheet.piece(head.ellipse(x, y, 0.17), ribbon, shadow=0.25)


def _draw_ponytail(sheet: Sheet, head: Place, colour: Colour, ribbon: Colour, sway: float) -> None:
    tail = [(-0.75, -0.55), (-1.28, -0.35), (-1.42 - sway, 0.35), (-1.28 - 2 * sway, 1.0)]
    sheet.piece(
        head.ribbon(tail, (0.26, 0.50, 0.42, 0.05)), colour, darken(colour, 0.22), seam=False
    )
    sheet.piece(head.ellipse(-0.88, -0.52, 0.17, 0.20), ribbon, shadow=0.25)


def _draw_braid(sheet: Sheet, head: Place, colour: Colour, ribbon: Colour, sway: float) -> None:
    dark = darken(colour, 0.18)
    for knot in range(5):
        x, y = -(1.0 + 0.07 * knot) - sway * knot / 3, 0.35 + 0.30 * knot
        outline = head.ellipse(x, y, 0.25 - 0.022 * knot, 0.20 - 0.01 * knot, rotation=0.5)
        sheet.piece(outline, colour if knot % 2 else dark, shadow=0.25)
    sheet.piece(head.ellipse(-1.34 - 1.6 * sway, 1.72, 0.13, 0.10), ribbon)


def _draw_curls(
    sheet: Sheet,
    head: Place,
    colours: tuple[Colour, Colour],
    angles: Sequence[float] | np.ndarray[tuple[int], np.dtype[np.float64]],
    rings: tuple[float, float],
    *,
    seed: int,
) -> None:
    """Round curls on an arc; `rings` is (radius of the arc, radius of a curl)."""
    chance = random.Random(seed)
    reach, curl = rings
    for angle in angles:
        x, y = math.cos(angle) * reach - 0.06, math.sin(angle) * (reach + 0.03)
        sheet.piece(head.ellipse(x, y, curl), chance.choice(colours), shadow=0.22)
