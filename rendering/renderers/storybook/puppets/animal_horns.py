"""Horns, manes and beards of four-legged animals. Unit: the head's radius."""

from __future__ import annotations

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from .place import Place

_IVORY = "#f6e8cc"


def draw_horns_behind(sheet: Sheet, head: Place, horns: str, told: str) -> None:
    """Those that grow behind the skull's edge; `told` is the colour of horns the words give."""
    if horns in ("antlers", *_HORNS):
        _draw_horns(sheet, head, horns)
    elif told:
        for x, shade in ((0.52, 0.15), (-0.40, 0.0)):
            horn = [(x, -0.72), (x - 0.16, -1.14), (x + 0.12, -1.48)]
            sheet.piece(head.ribbon(horn, (0.28, 0.20, 0.04)), darken(told, shade))


def draw_horns_before(sheet: Sheet, head: Place, horns: str) -> None:
    if horns == "unicorn":
        _draw_unicorn_horn(sheet, head)
    if horns == "rhino":
        for foot, tip, wide in (
            ((1.62, 0.05), (2.12, -0.98), 0.46),
            ((1.02, -0.30), (1.22, -0.86), 0.32),
        ):
            middle = ((foot[0] + tip[0]) / 2 + 0.10, (foot[1] + tip[1]) / 2)
            sheet.piece(
                head.ribbon([foot, middle, tip], (wide, wide * 0.7, 0.05)), _IVORY, "#c9b08a"
            )


def draw_ruff(sheet: Sheet, head: Place, colour: Colour) -> None:
    ruff = [(-1.45, 0.10), (-1.50, -0.60), (-1.10, -0.75), (-0.95, -1.30), (-0.35, -1.20),
            (0.10, -1.45), (0.55, -1.12), (1.00, -1.05), (1.10, -0.50), (1.22, 0.30), (0.80, 1.00),
            (0.30, 1.15), (0.05, 1.45), (-0.45, 1.15), (-0.95, 1.25), (-1.10, 0.70)]  # fmt: skip
    sheet.piece(head.curve(ruff), lighten(colour, 0.10), darken(colour, 0.08))


def draw_forelock(sheet: Sheet, head: Place, colour: Colour) -> None:
    lock = [(-0.30, -0.98), (0.20, -1.02), (0.42, -0.62), (0.30, -0.22), (0.08, -0.55),
            (-0.20, -0.62)]  # fmt: skip
    sheet.piece(head.curve(lock), lighten(colour, 0.08), colour)


def draw_goatee(sheet: Sheet, head: Place, colour: Colour) -> None:
    beard = [(0.60, 0.78), (1.10, 0.86), (1.02, 1.30), (0.74, 1.72), (0.62, 1.25)]
    sheet.piece(head.curve(beard, 5), lighten(colour, 0.2), darken(colour, 0.08))


def _draw_unicorn_horn(sheet: Sheet, head: Place) -> None:
    """A long golden horn with a twist."""
    sheet.piece(head.shape([(0.12, -0.72), (0.62, -0.62), (1.30, -2.35)]), "#ffe9a8", "#f2b83e")
    twists = []
    for along in (0.12, 0.34, 0.56, 0.76):
        left = (0.12 + 1.18 * along, -0.72 - 1.63 * along)
        right = (0.62 + 0.68 * along, -0.50 - 1.73 * along)
        twists.append(head.ribbon([left, right], (0.09, 0.07)))
    sheet.piece(twists, "#c98a2a", shadow=0, edge=0, inside=True)


_HORNS = {
    "short": ([(0.0, -0.72), (-0.10, -1.08), (0.16, -1.34)], (0.26, 0.18, 0.04), _IVORY),
    "curved": ([(0.0, -0.75), (-0.16, -1.45), (-0.86, -1.86)], (0.34, 0.26, 0.05), "#c9b08a"),
    "stumps": ([(0.0, -0.70), (-0.02, -1.05), (-0.04, -1.30)], (0.14, 0.12, 0.24), "#a8683a"),
}


def _draw_horns(sheet: Sheet, head: Place, kind: str) -> None:
    if kind in _HORNS:
        path, widths, colour = _HORNS[kind]
        for x, shade in ((0.52, 0.15), (-0.40, 0.0)):
            horn = head.ribbon([(x + across, y) for across, y in path], widths)
            sheet.piece(horn, darken(colour, shade))
        return
    for x, colour in ((0.42, "#6b4a3a"), (-0.30, "#8a6248")):
        beam = [(x, -0.70), (x - 0.42, -1.35), (x - 0.50, -2.0), (x - 0.14, -2.62)]
        tines = [
            head.ribbon([(x - 0.28, -1.12), (x + 0.24, -1.58)], (0.24, 0.10)),
            head.ribbon([(x - 0.50, -1.70), (x + 0.06, -2.02)], (0.22, 0.10)),
            head.ribbon([(x - 0.46, -1.50), (x - 0.98, -1.86)], (0.22, 0.10)),
            head.ribbon([(x - 0.46, -2.06), (x - 0.86, -2.50)], (0.20, 0.10)),
            head.ribbon(beam, (0.28, 0.25, 0.22, 0.10)),
        ]
        sheet.piece(tines, colour)
