"""Hats. Unit: the head's radius, its centre at (0, 0), facing right."""

from __future__ import annotations

from collections.abc import Callable

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .place import Place

_GOLD = "#f2c14e"
_STEEL = "#aab4c4"


def draw_hat(sheet: Sheet, head: Place, hat: str, coat: Colour, band: Colour) -> None:
    """A hat by name: its cloth goes with the coat, its ribbon with the scarf."""
    _HATS[hat](sheet, head, coat, band)


def _straw(sheet: Sheet, head: Place, _coat: Colour, band: Colour) -> None:
    brim = [(-1.65, -0.22), (-0.6, -0.60), (0.5, -0.66), (1.5, -0.38), (1.2, -0.20),
            (0.4, -0.34), (-0.6, -0.28)]  # fmt: skip
    crown = [(-0.85, -0.42), (-0.72, -1.05), (0, -1.30), (0.72, -1.12), (0.85, -0.50), (0, -0.55)]
    ribbon = [(-0.86, -0.42), (-0.82, -0.66), (0, -0.80), (0.82, -0.70), (0.87, -0.48), (0, -0.58)]
    sheet.piece(head.curve(brim), "#f0cf86", "#d9ac5c")
    sheet.piece(head.curve(crown), "#f6dc9c", "#e3bb6b")
    sheet.piece(head.curve(ribbon), band, shadow=0.2)


def _wide(sheet: Sheet, head: Place, coat: Colour, band: Colour) -> None:
    brim = [(-1.7, -0.30), (-0.6, -0.62), (0.5, -0.68), (1.6, -0.50), (1.25, -0.32),
            (0.4, -0.42), (-0.6, -0.36)]  # fmt: skip
    crown = [(-0.72, -0.48), (-0.42, -1.1), (0.05, -1.45), (0.40, -1.2), (0.72, -0.56), (0, -0.6)]
    sheet.piece(head.curve(brim), darken(coat, 0.35))
    sheet.piece(head.curve(crown), darken(coat, 0.28), darken(coat, 0.4))
    sheet.line(
        head.shape([(-0.66, -0.60), (0, -0.74), (0.66, -0.66)]), head.widths(0.12, 0.14, 0.12), band
    )


def _pointed(sheet: Sheet, head: Place, coat: Colour, _band: Colour) -> None:
    cone = [(-0.82, -0.45), (-0.62, -1.10), (-0.55, -1.85), (-1.02, -2.18), (-0.35, -2.12),
            (0.10, -1.55), (0.62, -0.95), (0.84, -0.52), (0, -0.60)]  # fmt: skip
    brim = [(-1.6, -0.20), (-0.7, -0.56), (0.5, -0.64), (1.55, -0.40), (1.2, -0.26),
            (0.4, -0.42), (-0.6, -0.32)]  # fmt: skip
    sheet.piece(head.curve(cone), darken(coat, 0.12), darken(coat, 0.36))
    sheet.piece(head.curve(brim), darken(coat, 0.22), darken(coat, 0.4))
    stars = [head.inner(x, y, size) for x, y, size in ((-0.1, -1.05, 0.15), (-0.35, -1.6, 0.10))]
    sheet.piece([star.shape(STAR) for star in stars], "#ffe08a", shadow=0.2)


STAR = [(0, -1), (0.26, -0.36), (0.95, -0.31), (0.42, 0.14), (0.59, 0.81), (0, 0.45),
        (-0.59, 0.81), (-0.42, 0.14), (-0.95, -0.31), (-0.26, -0.36)]  # fmt: skip
"""A five-pointed star of radius 1."""


def _hood(sheet: Sheet, head: Place, coat: Colour, _band: Colour) -> None:
    hood = [(-1.05, 0.75), (-1.22, -0.1), (-0.95, -0.85), (-0.3, -1.3), (0.35, -1.28),
            (0.85, -0.95), (0.72, -0.72), (0.1, -0.82), (-0.35, -0.55), (-0.52, 0),
            (-0.45, 0.55), (-0.2, 1.0), (-0.7, 1.15)]  # fmt: skip
    sheet.piece(head.curve(hood), lighten(coat, 0.04), darken(coat, 0.16))


def _cap(sheet: Sheet, head: Place, coat: Colour, band: Colour) -> None:
    dome = [(-0.98, -0.30), (-0.86, -0.82), (-0.35, -1.22), (0.30, -1.22), (0.82, -0.85),
            (0.94, -0.42), (0.1, -0.56)]  # fmt: skip
    peak = [(0.45, -0.62), (1.0, -0.56), (1.52, -0.34), (1.30, -0.26), (0.80, -0.38)]
    sheet.piece(head.curve(peak), darken(band, 0.15))
    sheet.piece(head.curve(dome), band, darken(coat, 0.2))


def _beret(sheet: Sheet, head: Place, coat: Colour, _band: Colour) -> None:
    felt = [(-1.12, -0.42), (-1.22, -0.82), (-0.6, -1.22), (0.2, -1.24), (0.86, -0.92),
            (0.92, -0.52), (0.0, -0.66)]  # fmt: skip
    sheet.piece(head.ellipse(-0.12, -1.24, 0.09, 0.13), darken(coat, 0.25))
    sheet.piece(head.curve(felt), lighten(coat, 0.05), darken(coat, 0.2))


def _crown(sheet: Sheet, head: Place, _coat: Colour, _band: Colour) -> None:
    spikes = [(-0.62, -0.68), (-0.80, -1.36), (-0.36, -1.06), (0.02, -1.52), (0.36, -1.10),
              (0.78, -1.42), (0.70, -0.74)]  # fmt: skip
    gems = [head.ellipse(x, -0.86 - 0.02 * x, 0.085) for x in (-0.34, 0.04, 0.42)]
    sheet.piece(head.shape(spikes), lighten(_GOLD, 0.2), darken(_GOLD, 0.1))
    sheet.piece(gems, "#d8453e", shadow=0.2)


def _knight(sheet: Sheet, head: Place, _coat: Colour, band: Colour) -> None:
    plume = [(-0.2, -1.25), (-0.75, -1.55), (-1.35, -1.2), (-1.45, -0.5)]
    bowl = [(-1.08, 0.62), (-1.10, -0.30), (-0.70, -1.02), (0.0, -1.26), (0.72, -1.0),
            (1.06, -0.40), (1.02, -0.20), (0.30, -0.26), (-0.28, -0.16), (-0.40, 0.6),
            (-0.75, 0.86)]  # fmt: skip
    sheet.piece(head.ribbon(plume, (0.16, 0.44, 0.40, 0.06)), band, darken(band, 0.2))
    sheet.piece(head.curve(bowl), lighten(_STEEL, 0.3), darken(_STEEL, 0.15))
    rivets = [head.ellipse(x, y, 0.05) for x, y in ((-0.15, -0.36), (0.3, -0.44), (0.75, -0.42))]
    sheet.piece(rivets, darken(_STEEL, 0.35), shadow=0)


def _tricorn(sheet: Sheet, head: Place, _coat: Colour, band: Colour) -> None:
    felt = [(-1.55, -0.30), (-1.05, -0.95), (-0.45, -1.40), (0.15, -1.55), (0.70, -1.35),
            (1.15, -0.90), (1.60, -0.38), (0.9, -0.46), (0.1, -0.60), (-0.7, -0.46)]  # fmt: skip
    edge = [(-1.50, -0.32), (-0.7, -0.50), (0.1, -0.64), (0.9, -0.50), (1.55, -0.40)]
    sheet.piece(head.curve(felt), "#3a3450", "#241f38")
    sheet.line(head.shape(edge), head.widths(0.07, 0.10, 0.10, 0.10, 0.07), band)
    bones = [head.ribbon([(-0.12, -0.84), (0.42, -0.70)], (0.07, 0.07)),
             head.ribbon([(-0.12, -0.70), (0.42, -0.84)], (0.07, 0.07))]  # fmt: skip
    sheet.piece([head.ellipse(0.15, -1.02, 0.20, 0.18), *bones], "#f6efe2", shadow=0.1)
    eyes = [head.ellipse(x, -1.02, 0.055, 0.06) for x in (0.08, 0.23)]
    sheet.piece(eyes, "#241f38", shadow=0, edge=0)


def _tin_head(sheet: Sheet, head: Place, _coat: Colour, band: Colour) -> None:
    """A robot's box of a head around its face, with an aerial."""
    sheet.piece(head.ribbon([(0.0, -1.1), (0.05, -1.75)], (0.09, 0.07)), darken(_STEEL, 0.25))
    sheet.piece(head.ellipse(0.05, -1.82, 0.17), band)
    box = [(-1.12, -1.08), (1.14, -1.16), (1.20, 1.02), (-1.06, 1.10)]
    window = [
        (-0.36, -0.50),
        (0.42, -0.62),
        (1.02, -0.44),
        (1.02, 0.62),
        (0.62, 0.86),
        (-0.2, 0.82),
    ]
    sheet.piece(head.ellipse(-1.12, 0.05, 0.20, 0.28), darken(_STEEL, 0.2))
    sheet.piece(
        head.shape(box), lighten(_STEEL, 0.3), darken(_STEEL, 0.08), holes=[head.curve(window)]
    )
    bolts = [head.ellipse(x, y, 0.07) for x, y in ((-0.9, -0.88), (0.95, -0.94), (-0.86, 0.86))]
    sheet.piece(bolts, darken(_STEEL, 0.35), shadow=0)


def _helmet(sheet: Sheet, head: Place, _coat: Colour, _band: Colour) -> None:
    glass = head.ellipse(0.08, -0.02, 1.34)
    sheet.piece(glass, "#cfe8f5", shadow=0, edge=0.5, opacity=0.20, beyond=True)
    sheet.piece(head.ellipse(0.08, -0.02, 1.40), "#f4efe6", holes=[head.ellipse(0.10, -0.03, 1.26)])
    shine = [(-0.78, -0.5), (-0.45, -0.88), (0.0, -1.05)]
    sheet.line(head.shape(shine), head.widths(0.05, 0.13, 0.04), "#ffffff", opacity=0.75)
    collar = [(-0.8, 1.16), (0.1, 1.30), (0.95, 1.10)]
    sheet.piece(head.ribbon(collar, (0.24, 0.28, 0.24)), "#f4efe6", "#d6cfc6")


_HATS: dict[str, Callable[[Sheet, Place, Colour, Colour], None]] = {
    "straw": _straw,
    "wide": _wide,
    "pointed": _pointed,
    "hood": _hood,
    "cap": _cap,
    "beret": _beret,
    "crown": _crown,
    "tin": _tin_head,
    "tricorn": _tricorn,
    "knight": _knight,
    "helmet": _helmet,
}
