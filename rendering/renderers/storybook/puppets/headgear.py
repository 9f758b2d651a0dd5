"""Crowns, helmets and feelers: headgear that is not cloth. Unit: the head's radius."""

from __future__ import annotations

from collections.abc import Callable

from ..kit.colour import darken, lighten
from ..kit.paper import Sheet
from .look import Look
from .place import Place

_GOLD = "#f2c14e"
_STEEL = "#aab4c4"


def _crown(sheet: Sheet, head: Place, look: Look) -> None:
    spikes = [(-0.74, -0.60), (-0.98, -1.46), (-0.42, -1.10), (0.02, -1.68), (0.42, -1.14),
              (0.94, -1.54), (0.80, -0.68), (0.0, -0.74)]  # fmt: skip
    band = [(-0.74, -0.66), (0.02, -0.82), (0.80, -0.74)]
    gems = [head.ellipse(x, -0.90 - 0.02 * x, 0.10) for x in (-0.40, 0.04, 0.48)]
    balls = [head.ellipse(x, y, 0.10) for x, y in ((-0.98, -1.48), (0.02, -1.70), (0.94, -1.56))]
    gold = look.hat_colour or _GOLD
    sheet.piece([head.shape(spikes), *balls], lighten(gold, 0.2), darken(gold, 0.1))
    sheet.line(head.shape(band), head.widths(0.10, 0.12, 0.10), darken(gold, 0.22))
    sheet.piece(gems, "#d8453e", shadow=0.2)


def _tiara(sheet: Sheet, head: Place, look: Look) -> None:
    arc = [(-0.40, -0.84), (-0.26, -1.18), (-0.04, -1.04), (0.16, -1.42), (0.36, -1.02),
           (0.58, -1.14), (0.68, -0.76), (0.2, -0.90)]  # fmt: skip
    gold = look.hat_colour or _GOLD
    sheet.piece(head.shape(arc), lighten(gold, 0.3), darken(gold, 0.06))
    sheet.piece(head.ellipse(0.16, -1.08, 0.09), "#e0607a", shadow=0.1)


def _knight(sheet: Sheet, head: Place, look: Look) -> None:
    plume = [(-0.1, -1.22), (-0.70, -1.66), (-1.40, -1.40), (-1.62, -0.55)]
    bowl = [(-1.10, 0.66), (-1.12, -0.30), (-0.72, -1.06), (0.0, -1.30), (0.74, -1.04),
            (1.10, -0.42), (1.06, -0.16), (0.30, -0.24), (-0.28, -0.14), (-0.42, 0.6),
            (-0.30, 1.0), (-0.80, 0.98)]  # fmt: skip
    visor = [(0.02, -0.60), (0.60, -1.02), (1.20, -0.72), (1.36, -0.36), (0.72, -0.26),
             (0.10, -0.30)]  # fmt: skip
    chin = [(-0.38, 0.66), (0.10, 0.92), (0.62, 0.92), (1.0, 0.66), (0.92, 1.06), (0.30, 1.24),
            (-0.40, 1.08)]  # fmt: skip
    sheet.piece(head.ribbon(plume, (0.18, 0.52, 0.46, 0.06)), "#d8453e", "#a83040")
    sheet.piece(head.curve(chin), lighten(_STEEL, 0.1), darken(_STEEL, 0.2))
    sheet.piece(head.curve(bowl), lighten(_STEEL, 0.35), darken(_STEEL, 0.15))
    sheet.piece(head.curve(visor, 5), lighten(_STEEL, 0.2), darken(_STEEL, 0.22), shadow=0.3)
    slits = [head.ribbon([(0.42, y), (1.16, y + 0.10)], (0.05, 0.05)) for y in (-0.72, -0.56)]
    rivets = [head.ellipse(x, y, 0.06) for x, y in ((-0.15, -0.34), (-0.66, 0.30), (0.1, 1.04))]
    sheet.piece([*slits, *rivets], darken(_STEEL, 0.5), shadow=0, edge=0)


def _helmet(sheet: Sheet, head: Place, look: Look) -> None:
    glass = head.ellipse(0.08, -0.02, 1.34)
    sheet.piece(glass, "#cfe8f5", shadow=0, edge=0.5, opacity=0.20, beyond=True)
    sheet.piece(head.ellipse(0.08, -0.02, 1.42), "#f4efe6", holes=[head.ellipse(0.10, -0.03, 1.24)])
    shine = [(-0.78, -0.5), (-0.45, -0.88), (0.0, -1.05)]
    sheet.line(head.shape(shine), head.widths(0.05, 0.13, 0.04), "#ffffff", opacity=0.75)
    collar = [(-0.8, 1.16), (0.1, 1.30), (0.95, 1.10)]
    sheet.piece(head.ribbon(collar, (0.24, 0.28, 0.24)), "#f4efe6", "#d6cfc6")
    sheet.piece(head.ellipse(-1.26, 0.10, 0.20, 0.28), "#e0783a", shadow=0.25)


def _hard(sheet: Sheet, head: Place, look: Look) -> None:
    """A helmet for a bicycle or a building site."""
    shell = look.hat_colour or "#e8a02a"
    dome = [(-1.04, -0.24), (-0.98, -0.84), (-0.48, -1.32), (0.26, -1.36), (0.86, -0.98),
            (1.06, -0.46), (0.1, -0.54)]  # fmt: skip
    vents = [head.ribbon([(x, -1.16 + 0.14 * abs(x)), (x * 1.25 + 0.05, -0.78)], (0.08, 0.12))
             for x in (-0.52, 0.0, 0.50)]  # fmt: skip
    strap = [(-0.66, -0.30), (-0.42, 0.52), (0.24, 1.0)]
    sheet.line(head.shape(strap), head.widths(0.07, 0.07), "#3a3450")
    sheet.piece(head.curve(dome), lighten(shell, 0.14), darken(shell, 0.12))
    sheet.piece(vents, darken(shell, 0.35), inside=True, edge=0)
    brim = [(-1.06, -0.26), (0.0, -0.50), (1.18, -0.40)]
    sheet.piece(head.ribbon(brim, (0.10, 0.13, 0.10)), darken(shell, 0.10), shadow=0.2)


def _fire(sheet: Sheet, head: Place, look: Look) -> None:
    """A red helmet with a comb, a badge and a brim that is long behind."""
    shell = look.hat_colour or "#d8352e"
    brim = [(-1.72, 0.12), (-1.10, -0.46), (0.2, -0.66), (1.30, -0.46), (1.12, -0.28),
            (0.1, -0.40), (-0.9, -0.16)]  # fmt: skip
    dome = [(-0.98, -0.36), (-0.92, -0.94), (-0.42, -1.38), (0.28, -1.40), (0.82, -0.98),
            (0.94, -0.52), (0.0, -0.60)]  # fmt: skip
    comb = [(-0.84, -1.0), (-0.34, -1.52), (0.28, -1.58), (0.72, -1.16)]
    shield = [(0.36, -1.16), (0.86, -1.04), (0.84, -0.70), (0.62, -0.52), (0.40, -0.70)]
    sheet.piece(head.ribbon(comb, (0.10, 0.26, 0.26, 0.10)), darken(shell, 0.16))
    sheet.piece(head.curve(dome), lighten(shell, 0.08), darken(shell, 0.12))
    sheet.piece(head.curve(brim), shell, darken(shell, 0.24))
    sheet.piece(head.curve(shield, 4), "#f6d04a", shadow=0.25)


def _feelers(sheet: Sheet, head: Place, look: Look) -> None:
    """An alien's two feelers."""
    stalks = [
        head.ribbon([(x, -0.86), (x * 1.5, -1.30), (x * 2.0 + 0.06, -1.62)], (0.13, 0.10, 0.08))
        for x in (-0.32, 0.42)
    ]
    sheet.piece(stalks, look.skin, darken(look.skin, 0.1))
    knobs = [head.ellipse(x * 2.0 + 0.06, -1.68, 0.19) for x in (-0.32, 0.42)]
    sheet.piece(knobs, "#f2d04a", shadow=0.2)


HEADGEAR: dict[str, Callable[[Sheet, Place, Look], None]] = {
    "crown": _crown,
    "tiara": _tiara,
    "knight": _knight,
    "helmet": _helmet,
    "hard": _hard,
    "fire": _fire,
    "feelers": _feelers,
}
