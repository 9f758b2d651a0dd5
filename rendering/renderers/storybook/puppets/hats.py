"""Hats of cloth, felt and straw. Unit: the head's radius, its centre at (0, 0), facing right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .headgear import HEADGEAR
from .look import Look
from .place import STAR, Place

_RED = "#d9583b"
_NAVY = "#2f4272"
_WHITE = "#fbf6ec"


@dataclass(frozen=True, slots=True)
class _Felt:
    """What a hat is made of: its own colour and that of its ribbon."""

    cloth: Colour
    band: Colour


def draw_hat(sheet: Sheet, head: Place, look: Look) -> None:
    """The look's hat, in the colour its words give it or else in its usual one."""
    if look.hat in HEADGEAR:
        HEADGEAR[look.hat](sheet, head, look)
        return
    draw, usual = _HATS[look.hat]
    cloth = look.hat_colour or usual or darken(look.coat, 0.12)
    band = look.scarf if look.scarf and look.scarf != look.hat_colour else _RED
    draw(sheet, head, _Felt(cloth, band))


def _straw(sheet: Sheet, head: Place, felt: _Felt) -> None:
    brim = [(-1.65, -0.22), (-0.6, -0.60), (0.5, -0.66), (1.5, -0.38), (1.2, -0.20),
            (0.4, -0.34), (-0.6, -0.28)]  # fmt: skip
    crown = [(-0.85, -0.42), (-0.72, -1.05), (0, -1.30), (0.72, -1.12), (0.85, -0.50), (0, -0.55)]
    ribbon = [(-0.86, -0.42), (-0.82, -0.66), (0, -0.80), (0.82, -0.70), (0.87, -0.48), (0, -0.58)]
    sheet.piece(head.curve(brim), felt.cloth, darken(felt.cloth, 0.14))
    sheet.piece(head.curve(crown), lighten(felt.cloth, 0.15), darken(felt.cloth, 0.08))
    sheet.piece(head.curve(ribbon), felt.band, shadow=0.2)


def _wide(sheet: Sheet, head: Place, felt: _Felt) -> None:
    brim = [(-1.7, -0.30), (-0.6, -0.62), (0.5, -0.68), (1.6, -0.50), (1.25, -0.32),
            (0.4, -0.42), (-0.6, -0.36)]  # fmt: skip
    crown = [(-0.72, -0.48), (-0.42, -1.1), (0.05, -1.45), (0.40, -1.2), (0.72, -0.56), (0, -0.6)]
    sheet.piece(head.curve(brim), darken(felt.cloth, 0.12))
    sheet.piece(head.curve(crown), felt.cloth, darken(felt.cloth, 0.16))
    ribbon = head.shape([(-0.66, -0.60), (0, -0.74), (0.66, -0.66)])
    sheet.line(ribbon, head.widths(0.12, 0.14, 0.12), felt.band)


def _brimmed(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """A felt hat with a pinched crown."""
    crown = [(-0.82, -0.52), (-0.78, -1.16), (-0.40, -1.42), (-0.02, -1.28), (0.38, -1.44),
             (0.76, -1.20), (0.82, -0.58), (0.0, -0.64)]  # fmt: skip
    brim = [(-1.38, -0.42), (-0.6, -0.66), (0.5, -0.70), (1.34, -0.58), (1.10, -0.42),
            (0.4, -0.50), (-0.6, -0.44)]  # fmt: skip
    sheet.piece(head.curve(crown), lighten(felt.cloth, 0.06), darken(felt.cloth, 0.14))
    ribbon = head.shape([(-0.80, -0.66), (0.0, -0.80), (0.80, -0.72)])
    sheet.line(ribbon, head.widths(0.17, 0.19, 0.17), darken(felt.cloth, 0.4))
    sheet.piece(head.curve(brim), lighten(felt.cloth, 0.04), darken(felt.cloth, 0.12))


def _cowboy(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """A brim that curls up at both sides."""
    crown = [(-0.80, -0.50), (-0.72, -1.30), (-0.36, -1.55), (0.0, -1.36), (0.36, -1.58),
             (0.70, -1.34), (0.80, -0.56), (0.0, -0.62)]  # fmt: skip
    brim = [(-1.75, -0.98), (-1.55, -0.60), (-0.8, -0.36), (0.2, -0.40), (1.0, -0.44),
            (1.55, -0.72), (1.80, -1.08), (1.25, -0.80), (0.5, -0.68), (-0.5, -0.64),
            (-1.2, -0.72)]  # fmt: skip
    sheet.piece(head.curve(crown), lighten(felt.cloth, 0.08), darken(felt.cloth, 0.12))
    ribbon = head.shape([(-0.78, -0.64), (0.0, -0.78), (0.78, -0.70)])
    sheet.line(ribbon, head.widths(0.14, 0.16, 0.14), darken(felt.cloth, 0.45))
    sheet.piece(head.curve(brim), felt.cloth, darken(felt.cloth, 0.16))


def _top(sheet: Sheet, head: Place, felt: _Felt) -> None:
    pipe = [(-0.78, -0.50), (-0.90, -1.95), (-0.5, -2.06), (0.42, -2.06), (0.86, -1.96),
            (0.76, -0.56), (0.0, -0.60)]  # fmt: skip
    brim = [(-1.32, -0.42), (-0.6, -0.62), (0.5, -0.66), (1.30, -0.54), (1.05, -0.40),
            (0.4, -0.46), (-0.6, -0.40)]  # fmt: skip
    sheet.piece(head.curve(pipe, 4), lighten(felt.cloth, 0.10), darken(felt.cloth, 0.10))
    ribbon = head.shape([(-0.80, -0.68), (0.0, -0.80), (0.78, -0.74)])
    sheet.line(ribbon, head.widths(0.24, 0.26, 0.24), felt.band)
    sheet.piece(head.curve(brim), lighten(felt.cloth, 0.08), darken(felt.cloth, 0.1))


def _pointed(sheet: Sheet, head: Place, felt: _Felt) -> None:
    cone = [(-0.82, -0.45), (-0.62, -1.10), (-0.55, -1.85), (-1.02, -2.18), (-0.35, -2.12),
            (0.10, -1.55), (0.62, -0.95), (0.84, -0.52), (0, -0.60)]  # fmt: skip
    brim = [(-1.6, -0.20), (-0.7, -0.56), (0.5, -0.64), (1.55, -0.40), (1.2, -0.26),
            (0.4, -0.42), (-0.6, -0.32)]  # fmt: skip
    sheet.piece(head.curve(cone), lighten(felt.cloth, 0.04), darken(felt.cloth, 0.2))
    sheet.piece(head.curve(brim), darken(felt.cloth, 0.1), darken(felt.cloth, 0.28))
    stars = [head.inner(x, y, size) for x, y, size in ((-0.1, -1.05, 0.19), (-0.38, -1.62, 0.13))]
    sheet.piece([star.shape(STAR) for star in stars], "#ffe08a", shadow=0.2)


def _gnome(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """A tall soft cone without a brim, pulled down to the brows."""
    cone = [(-1.06, -0.10), (-1.0, -0.66), (-0.62, -1.35), (-0.42, -2.10), (-0.62, -2.52),
            (0.0, -2.20), (0.42, -1.45), (0.92, -0.80), (1.02, -0.36), (0.1, -0.52)]  # fmt: skip
    rim = [(-1.06, -0.14), (-0.5, -0.44), (0.2, -0.56), (1.04, -0.40)]
    sheet.piece(head.curve(cone), lighten(felt.cloth, 0.08), darken(felt.cloth, 0.16))
    sheet.piece(head.ribbon(rim, (0.2, 0.24, 0.2)), darken(felt.cloth, 0.14), shadow=0.2)


def _elf(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """A green cap whose tip falls behind, with a bell on it."""
    cone = [(-1.04, -0.12), (-1.0, -0.72), (-0.55, -1.30), (-0.75, -1.70), (-1.42, -1.58),
            (-1.72, -1.02), (-1.50, -1.16), (-1.12, -1.86), (-0.30, -2.0), (0.38, -1.42),
            (0.92, -0.80), (1.02, -0.36), (0.1, -0.52)]  # fmt: skip
    rim = [(-1.04, -0.14), (-0.5, -0.44), (0.2, -0.56), (1.02, -0.40)]
    sheet.piece(head.curve(cone), lighten(felt.cloth, 0.06), darken(felt.cloth, 0.16))
    sheet.piece(head.ribbon(rim, (0.24, 0.28, 0.24)), felt.band, shadow=0.2)
    sheet.piece(head.ellipse(-1.70, -0.94, 0.20), "#f2c14e", shadow=0.2)


def _hood(sheet: Sheet, head: Place, felt: _Felt) -> None:
    hood = [(-1.05, 0.75), (-1.22, -0.1), (-0.95, -0.85), (-0.3, -1.3), (0.35, -1.28),
            (0.85, -0.95), (0.72, -0.72), (0.1, -0.82), (-0.35, -0.55), (-0.52, 0),
            (-0.45, 0.55), (-0.2, 1.0), (-0.7, 1.15)]  # fmt: skip
    sheet.piece(head.curve(hood), lighten(felt.cloth, 0.14), darken(felt.cloth, 0.06))


def _headscarf(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """Cloth round the whole head and under the chin, the face free."""
    wrap = [(-0.98, 0.30), (-1.10, -0.32), (-0.74, -1.0), (-0.1, -1.22), (0.52, -1.10),
            (0.92, -0.66), (0.84, -0.42), (0.34, -0.62), (-0.16, -0.48), (-0.44, 0.02),
            (-0.36, 0.62), (0.05, 0.95), (0.52, 1.02), (0.78, 1.20), (0.30, 1.42), (-0.42, 1.36),
            (-1.0, 1.10)]  # fmt: skip
    fold = [(0.80, -0.58), (0.20, -0.86), (-0.48, -0.60), (-0.74, 0.10), (-0.52, 0.82)]
    sheet.piece(head.curve(wrap), lighten(felt.cloth, 0.08), darken(felt.cloth, 0.12))
    sheet.line(head.shape(fold), head.widths(0.03, 0.06, 0.03), darken(felt.cloth, 0.3))


def _turban(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """Cloth wound round the head in three folds."""
    dome = [(-1.08, -0.18), (-1.26, -0.70), (-0.86, -1.28), (-0.1, -1.52), (0.66, -1.32),
            (1.08, -0.82), (1.04, -0.42), (0.50, -0.66), (-0.2, -0.62), (-0.72, -0.36)]  # fmt: skip
    sheet.piece(head.curve(dome), lighten(felt.cloth, 0.08), darken(felt.cloth, 0.10))
    folds = [
        head.ribbon(path, (0.03, 0.07, 0.03))
        for path in (
            [(-1.12, -0.52), (-0.3, -0.90), (0.42, -1.36)],
            [(-0.98, -1.0), (-0.3, -1.12), (0.10, -1.46)],
            [(0.94, -0.50), (0.42, -0.86), (-0.20, -1.06), (-0.86, -0.70)],
        )
    ]
    sheet.piece(folds, darken(felt.cloth, 0.30), shadow=0, edge=0, inside=True)
    sheet.piece(head.ellipse(0.44, -0.98, 0.13, 0.17), felt.band, shadow=0.25)


def _cap(sheet: Sheet, head: Place, felt: _Felt) -> None:
    dome = [(-0.98, -0.30), (-0.86, -0.82), (-0.35, -1.22), (0.30, -1.22), (0.82, -0.85),
            (0.94, -0.42), (0.1, -0.56)]  # fmt: skip
    peak = [(0.45, -0.62), (1.0, -0.56), (1.52, -0.34), (1.30, -0.26), (0.80, -0.38)]
    sheet.piece(head.curve(peak), darken(felt.cloth, 0.18))
    sheet.piece(head.curve(dome), lighten(felt.cloth, 0.06), darken(felt.cloth, 0.12))
    sheet.piece(head.ellipse(0.0, -1.24, 0.10, 0.07), darken(felt.cloth, 0.2), shadow=0.1)


def _woolly(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """A knitted hat with a rib and a bobble."""
    dome = [(-1.0, -0.34), (-0.94, -0.88), (-0.46, -1.34), (0.26, -1.38), (0.82, -0.98),
            (0.98, -0.48), (0.1, -0.60)]  # fmt: skip
    rib = [(-1.02, -0.24), (-0.4, -0.52), (0.3, -0.62), (1.02, -0.42)]
    sheet.piece(head.curve(dome), lighten(felt.cloth, 0.06), darken(felt.cloth, 0.12))
    stitch = [head.ribbon([(x, -0.60), (x * 0.8 - 0.02, -1.28)], (0.05, 0.03))
              for x in (-0.62, -0.28, 0.08, 0.44)]  # fmt: skip
    sheet.piece(stitch, darken(felt.cloth, 0.2), inside=True, edge=0, opacity=0.6)
    sheet.piece(head.ribbon(rib, (0.28, 0.32, 0.28)), lighten(felt.cloth, 0.32), felt.cloth)
    sheet.piece(head.ellipse(-0.10, -1.48, 0.28), lighten(felt.cloth, 0.42), shadow=0.25)


def _beret(sheet: Sheet, head: Place, felt: _Felt) -> None:
    shape = [(-1.12, -0.42), (-1.22, -0.82), (-0.6, -1.22), (0.2, -1.24), (0.86, -0.92),
             (0.92, -0.52), (0.0, -0.66)]  # fmt: skip
    sheet.piece(head.ellipse(-0.12, -1.24, 0.09, 0.13), darken(felt.cloth, 0.25))
    sheet.piece(head.curve(shape), lighten(felt.cloth, 0.14), darken(felt.cloth, 0.08))


def _tricorn(sheet: Sheet, head: Place, felt: _Felt) -> None:
    shape = [(-1.55, -0.30), (-1.05, -0.95), (-0.45, -1.40), (0.15, -1.55), (0.70, -1.35),
             (1.15, -0.90), (1.60, -0.38), (0.9, -0.46), (0.1, -0.60), (-0.7, -0.46)]  # fmt: skip
    edge = [(-1.50, -0.32), (-0.7, -0.50), (0.1, -0.64), (0.9, -0.50), (1.55, -0.40)]
    sheet.piece(head.curve(shape), felt.cloth, darken(felt.cloth, 0.3))
    sheet.line(head.shape(edge), head.widths(0.07, 0.10, 0.10, 0.10, 0.07), "#f2c14e")
    bones = [head.ribbon([(-0.16, -0.86), (0.46, -0.68)], (0.09, 0.09)),
             head.ribbon([(-0.16, -0.68), (0.46, -0.86)], (0.09, 0.09))]  # fmt: skip
    sheet.piece([head.ellipse(0.15, -1.04, 0.24, 0.22), *bones], "#f6efe2", shadow=0.1)
    eyes = [head.ellipse(x, -1.04, 0.065, 0.07) for x in (0.07, 0.24)]
    sheet.piece(eyes, darken(felt.cloth, 0.3), shadow=0, edge=0)


def _chef(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """A tall white cloud on a straight band."""
    puffs = [
        head.ellipse(x, y, r)
        for x, y, r in (
            (-0.62, -1.36, 0.50),
            (0.02, -1.58, 0.56),
            (0.62, -1.36, 0.48),
            (0.0, -1.20, 0.60),
        )
    ]
    band = [(-0.90, -0.34), (-0.84, -1.10), (0.80, -1.16), (0.88, -0.42), (0.0, -0.56)]
    sheet.piece(puffs, lighten(felt.cloth, 0.4), darken(felt.cloth, 0.06))
    sheet.piece(head.curve(band, 4), lighten(felt.cloth, 0.5), darken(felt.cloth, 0.10))
    pleats = [
        head.ribbon([(x, -1.04), (x, -0.60)], (0.04, 0.04)) for x in (-0.50, -0.16, 0.18, 0.5)
    ]
    sheet.piece(pleats, darken(felt.cloth, 0.22), inside=True, edge=0, opacity=0.7)


def _peaked(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """A flat uniform cap with a dark band, a shiny peak and a badge."""
    plate = [(-1.20, -0.92), (-0.70, -1.36), (0.20, -1.50), (1.05, -1.24), (1.22, -0.90),
             (0.3, -0.86), (-0.8, -0.76)]  # fmt: skip
    band = [(-0.96, -0.50), (-0.98, -0.84), (0.1, -0.98), (1.04, -0.88), (0.98, -0.50),
            (0.1, -0.62)]  # fmt: skip
    peak = [(0.20, -0.60), (0.90, -0.62), (1.50, -0.38), (1.34, -0.26), (0.80, -0.36)]
    sheet.piece(head.curve(peak, 5), "#232238", "#3a3a54")
    sheet.piece(head.curve(plate), lighten(felt.cloth, 0.08), darken(felt.cloth, 0.10))
    sheet.piece(head.curve(band, 5), darken(felt.cloth, 0.30) if felt.cloth != _WHITE else _NAVY)
    badge = head.inner(0.52, -0.94, 0.26)
    sheet.piece(badge.shape(STAR), "#f6cf5a", shadow=0.2)


def _sailor(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """A round white cap with a blue band and two ribbons."""
    tails = [
        head.ribbon([(-0.92, -0.50), (-1.30, -0.20), (-1.36, 0.20)], (0.14, 0.14, 0.18)),
        head.ribbon([(-0.92, -0.50), (-1.14, -0.10), (-1.08, 0.30)], (0.14, 0.14, 0.18)),
    ]
    top = [(-1.14, -0.76), (-0.9, -1.16), (0.0, -1.32), (0.92, -1.16), (1.14, -0.82),
           (0.2, -0.80)]  # fmt: skip
    band = [(-0.98, -0.40), (-1.0, -0.76), (0.1, -0.90), (1.0, -0.80), (0.96, -0.46), (0.1, -0.58)]
    sheet.piece(tails, "#3f6aa8")
    sheet.piece(head.curve(top), lighten(felt.cloth, 0.3), darken(felt.cloth, 0.08))
    sheet.piece(head.curve(band, 5), "#3f6aa8", "#2f528a")
    sheet.piece(head.ellipse(0.0, -1.30, 0.14, 0.10), "#d8453e", shadow=0.2)


def _nurse(sheet: Sheet, head: Place, felt: _Felt) -> None:
    """A small white cap with a red cross."""
    cap = [(-0.66, -0.72), (-0.78, -1.22), (-0.1, -1.42), (0.62, -1.28), (0.60, -0.84),
           (0.0, -0.94)]  # fmt: skip
    cross = [head.ribbon([(-0.06, -1.30), (-0.06, -1.00)], (0.11, 0.11)),
             head.ribbon([(-0.21, -1.15), (0.09, -1.15)], (0.11, 0.11))]  # fmt: skip
    sheet.piece(head.curve(cap, 4), lighten(felt.cloth, 0.4), darken(felt.cloth, 0.08))
    sheet.piece(cross, "#d8352e", shadow=0, edge=0)


_Draw = Callable[[Sheet, Place, _Felt], None]

_HATS: dict[str, tuple[_Draw, str]] = {
    "straw": (_straw, "#f0cf86"),
    "wide": (_wide, ""),
    "brimmed": (_brimmed, "#8a5a3c"),
    "cowboy": (_cowboy, "#9a6a40"),
    "top": (_top, "#2c2a42"),
    "pointed": (_pointed, ""),
    "gnome": (_gnome, "#d8352e"),
    "elf": (_elf, "#3f8f4a"),
    "hood": (_hood, ""),
    "headscarf": (_headscarf, "#b0607a"),
    "turban": (_turban, "#e8943a"),
    "cap": (_cap, "#d9583b"),
    "woolly": (_woolly, "#c8503e"),
    "beret": (_beret, ""),
    "tricorn": (_tricorn, "#3a3450"),
    "chef": (_chef, "#fbf4e8"),
    "police": (_peaked, "#33508c"),
    "pilot": (_peaked, "#34405c"),
    "captain": (_peaked, _WHITE),
    "sailor": (_sailor, _WHITE),
    "nurse": (_nurse, _WHITE),
}
"""How each hat is drawn and its usual colour, '' for that of the coat."""
