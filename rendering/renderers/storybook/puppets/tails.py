"""Tails of four-legged animals. Unit: the body's length; they start at the rump, (0, 0)."""

from __future__ import annotations

from collections.abc import Sequence

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .look import Look
from .place import Place

_PALE = ("bush", "brush", "whip", "plume", "thick", "balance", "ringed", "corkscrew")
"""Tails as light as the fur; the others are as dark as the far legs."""


def draw_tail(sheet: Sheet, rump: Place, tail: str, look: Look, swing: float) -> None:
    """A tail by name; `swing` moves its tip, about -0.2 to 0.2."""
    if tail == "none":
        return
    if tail == "puff":
        _draw_puff(sheet, rump, look.belly)
        return
    path, widths = _shape(tail, swing)
    colour: Colour = look.fur if tail in _PALE else look.dark
    sheet.piece(rump.ribbon(path, widths), lighten(colour, 0.04), darken(colour, 0.06))
    if tail == "bush":
        _draw_tip(sheet, rump, path, look.belly)
    if tail == "ringed":
        rings = [rump.ribbon([(x, y - 0.14), (x + 0.03, y + 0.14)], (0.05, 0.05))
                 for x, y in (path[1], path[2], path[3])]  # fmt: skip
        sheet.piece(rings, look.dark, inside=True, edge=0)
    if tail == "plume":
        inner = rump.ribbon(path[1:], (0.05, 0.13, 0.10, 0.03))
        sheet.piece(inner, lighten(colour, 0.30), shadow=0, edge=0, opacity=0.7, inside=True)
    if tail == "tuft":
        sheet.piece(rump.ellipse(*path[-1], 0.075, 0.095), darken(look.dark, 0.05))


def draw_resting_tail(sheet: Sheet, rump: Place, tail: str, look: Look) -> None:
    """The same tail along the ground, for an animal that sits or lies."""
    if tail in ("puff", "stub", "none", "corkscrew"):
        draw_tail(sheet, rump, tail, look, 0.0)
        return
    path = [(0.06, -0.08), (-0.20, 0.0), (-0.42, -0.02), (-0.58, -0.14)]
    wide = (
        (0.10, 0.22, 0.24, 0.03)
        if tail in ("bush", "brush", "hair", "plume", "thick", "ringed", "paddle")
        else (0.09, 0.085, 0.075, 0.06)
    )
    colour: Colour = look.fur if tail in _PALE else look.dark
    sheet.piece(rump.ribbon(path, wide), lighten(colour, 0.04), darken(colour, 0.06))
    if tail == "bush":
        _draw_tip(sheet, rump, path, look.belly)


def _shape(tail: str, swing: float) -> tuple[list[Point], Sequence[float]]:
    w = swing
    shapes: dict[str, tuple[list[Point], Sequence[float]]] = {
        "curl": (
            [(0.04, -0.02), (-0.16, -0.14), (-0.30, -0.36 + w / 2), (-0.24, -0.62 + w),
             (-0.08 + w * 0.6, -0.70 + w)],
            (0.10, 0.10, 0.09, 0.085, 0.07),
        ),
        "up": (
            [(0.04, -0.04), (-0.12, -0.21), (-0.20 + w, -0.40), (-0.12 + w * 2, -0.56)],
            (0.10, 0.09, 0.075, 0.05),
        ),
        "bush": (
            [(0.06, 0.0), (-0.18, w * 0.3), (-0.45, 0.06 + w), (-0.70, -0.06 + w * 1.4)],
            (0.08, 0.20, 0.27, 0.20, 0.02),
        ),
        "brush": (
            [(0.06, 0.02), (-0.14, 0.08 + w * 0.3), (-0.30, 0.24 + w), (-0.40, 0.40 + w)],
            (0.08, 0.18, 0.22, 0.16, 0.03),
        ),
        "balance": (
            [(0.16, 0.10), (-0.10, 0.14), (-0.40, 0.14 + w / 2), (-0.66, 0.06 + w)],
            (0.20, 0.16, 0.11, 0.05),
        ),
        "paddle": (
            [(0.10, 0.12), (-0.12, 0.13), (-0.34, 0.11 + w / 2), (-0.52, 0.06 + w)],
            (0.12, 0.22, 0.26, 0.20),
        ),
        "ringed": (
            [(0.06, 0.0), (-0.16, -0.02), (-0.36, -0.12 + w), (-0.52, -0.30 + w * 1.4)],
            (0.10, 0.19, 0.22, 0.19, 0.04),
        ),
        "corkscrew": (
            [(0.03, -0.02), (-0.07, -0.05), (-0.11, -0.13), (-0.05, -0.17), (-0.02, -0.11),
             (-0.09, -0.09), (-0.16, -0.15)],
            (0.05, 0.045, 0.035),
        ),
        "stub": ([(0.0, -0.02), (-0.08, -0.05)], (0.13, 0.10)),
        "whip": (
            [(0.04, -0.02), (-0.14, 0.04), (-0.34, 0.02 + w), (-0.50, -0.16 + w), (-0.62, -0.10)],
            (0.06, 0.045, 0.04, 0.03, 0.02),
        ),
        "tuft": (
            [(0.04, -0.02), (-0.18, -0.04), (-0.34, -0.22 + w / 2), (-0.32 + w, -0.46 + w)],
            (0.08, 0.065, 0.055, 0.05),
        ),
        "plume": (
            [(0.10, 0.10), (-0.16, 0.06), (-0.30, -0.22 + w / 2), (-0.24, -0.56 + w),
             (-0.40 + w, -0.78 + w), (-0.60 + w, -0.66 + w)],
            (0.10, 0.22, 0.34, 0.36, 0.24, 0.08),
        ),
        "thick": (
            [(0.22, 0.06), (-0.10, 0.06), (-0.42, 0.22 + w / 2), (-0.74, 0.16 + w)],
            (0.34, 0.30, 0.15, 0.02),
        ),
        "hair": (
            [(0.04, -0.04), (-0.14, 0.0), (-0.24 - w * 0.5, 0.22), (-0.20 - w, 0.50)],
            (0.10, 0.16, 0.19, 0.03),
        ),
    }  # fmt: skip
    return shapes[tail]


def _draw_puff(sheet: Sheet, rump: Place, colour: Colour) -> None:
    puff = [rump.ellipse(x, y, 0.075) for x, y in ((-0.02, -0.02), (-0.07, 0.03), (-0.06, -0.06))]
    sheet.piece(puff, lighten(colour, 0.2), colour)


def _draw_tip(sheet: Sheet, rump: Place, path: list[Point], colour: Colour) -> None:
    (x0, y0), (x1, y1) = path[-2:]
    tip = [(x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2 + 0.01), (x1, y1)]
    sheet.piece(rump.ribbon(tip, (0.27, 0.19, 0.02)), colour, shadow=0.1)
