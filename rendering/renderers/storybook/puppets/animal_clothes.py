"""What an animal of a picture book wears: a collar with a bell, a scarf, a bow, a little hat."""

from __future__ import annotations

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .look import Look
from .place import Place

_BELL = "#f6c945"
_FELT = "#5f8f4e"


def draw_neckwear(sheet: Sheet, look: Look, throat: Place) -> None:
    """What stands at the throat, its middle at (0, 0): one thing, the warmest first."""
    if look.scarf:
        _draw_scarf(sheet, look.scarf, throat)
    elif look.bow:
        _draw_bow(sheet, look.bow, throat)
    elif look.collar:
        _draw_band(sheet, look.collar, throat)
        sheet.piece(throat.ellipse(0.08, 0.05, 0.045), _BELL)


def draw_little_hat(sheet: Sheet, look: Look, head: Place) -> None:
    """Between the ears, in head radii; animals wear one only where the words say so."""
    if not look.hat:
        return
    felt = look.hat_colour or _FELT
    cone = [(-0.40, -0.80), (-0.24, -1.24), (-0.10, -1.52), (0.10, -1.28), (0.34, -0.84)]
    brim = [(-0.56, -0.74), (0.0, -0.88), (0.52, -0.78)]
    sheet.piece(head.curve(cone), lighten(felt, 0.08), darken(felt, 0.08))
    sheet.piece(head.ribbon(brim, (0.13, 0.16, 0.13)), darken(felt, 0.12))


def _draw_band(sheet: Sheet, colour: Colour, throat: Place) -> None:
    band = throat.ribbon([(-0.11, -0.08), (0.0, 0.0), (0.13, -0.02)], (0.07, 0.08, 0.07))
    sheet.piece(band, colour)


def _draw_scarf(sheet: Sheet, colour: str, throat: Place) -> None:
    tail = [(0.06, 0.03), (0.09, 0.16), (0.04, 0.28)]
    wrap = [(-0.15, -0.10), (0.0, 0.02), (0.16, 0.0)]
    sheet.piece(throat.ribbon(tail, (0.07, 0.09, 0.08)), darken(colour, 0.10))
    sheet.piece(throat.ribbon(wrap, (0.11, 0.13, 0.11)), lighten(colour, 0.04))


def _draw_bow(sheet: Sheet, colour: str, throat: Place) -> None:
    _draw_band(sheet, darken(colour, 0.08), throat)
    for side in (-1, 1):
        wing = [(0.06, 0.03), (0.06 + 0.15 * side, -0.05), (0.06 + 0.17 * side, 0.12)]
        sheet.piece(throat.curve(wing), colour)
    sheet.piece(throat.ellipse(0.06, 0.03, 0.035), darken(colour, 0.15))
