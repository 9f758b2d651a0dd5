"""Instruments. Unit: the frame's height."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import ellipse
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_BRASS, _INK = "#f2c04a", "#2c2638"


def draw_piano(sheet: Sheet, glow: Glow) -> None:
    """An upright piano with its keys and a sheet of notes."""
    piano, wood = Place(0, 0, 0.46), glow.painted("#7a4a34")
    for x in (-0.48, 0.44):
        sheet.piece(
            piano.shape([(x, -0.34), (x + 0.08, -0.34), (x + 0.06, 0.0), (x, 0.0)]),
            darken(wood, 0.2),
        )
    case = [(-0.52, -0.94), (0.52, -0.94), (0.52, -0.06), (-0.52, -0.06)]
    sheet.piece(piano.shape(case), lighten(wood, 0.06), darken(wood, 0.16))
    top = [(-0.56, -0.98), (0.56, -0.98), (0.54, -0.90), (-0.54, -0.90)]
    sheet.piece(piano.shape(top), lighten(wood, 0.14))
    panel = [(-0.44, -0.84), (0.44, -0.84), (0.44, -0.60), (-0.44, -0.60)]
    sheet.piece(piano.shape(panel), darken(wood, 0.1), shadow=0.1)
    music = [(-0.16, -0.80), (0.16, -0.80), (0.18, -0.56), (-0.18, -0.56)]
    sheet.piece(piano.shape(music), "#fff8e8", shadow=0.25)
    staves = [piano.ribbon([(-0.13, y), (0.13, y)], (0.008, 0.008)) for y in (-0.75, -0.70, -0.65)]
    notes = [
        piano.ellipse(x, y, 0.02, 0.015) for x, y in ((-0.08, -0.74), (0.0, -0.70), (0.08, -0.66))
    ]
    sheet.piece([*staves, *notes], _INK, shadow=0, edge=0)
    ledge = [(-0.54, -0.50), (0.54, -0.50), (0.56, -0.36), (-0.56, -0.36)]
    sheet.piece(piano.shape(ledge), "#fffaf0", "#e6dccb", shadow=0.35)
    gaps = [piano.ribbon([(x, -0.50), (x * 1.03, -0.36)], (0.007, 0.007))
            for x in (-0.44 + 0.11 * i for i in range(9))]  # fmt: skip
    sheet.piece(gaps, "#8a8078", shadow=0, edge=0, inside=True)
    black = [piano.ribbon([(x, -0.50), (x * 1.02, -0.42)], (0.045, 0.045))
             for x in (-0.44, -0.33, -0.11, 0.0, 0.11, 0.33, 0.44)]  # fmt: skip
    sheet.piece(black, _INK, shadow=0.2)


def draw_violin(sheet: Sheet, glow: Glow) -> None:
    """A violin leaning, its bow across."""
    violin = Place(0.0, -0.02, 0.40, 0.30)
    sheet.piece(violin.ribbon([(0, -0.42), (0, -0.84)], (0.06, 0.05)), "#3a2630")
    scroll = [violin.ellipse(0, -0.90, 0.05), violin.ellipse(-0.06, -0.78, 0.03, 0.02),
              violin.ellipse(0.06, -0.82, 0.03, 0.02)]  # fmt: skip
    sheet.piece(scroll, "#7a4630")
    body = [(0.0, -0.52), (0.16, -0.46), (0.15, -0.34), (0.09, -0.27), (0.20, -0.16), (0.17, -0.03),
            (0.0, 0.01), (-0.17, -0.03), (-0.20, -0.16), (-0.09, -0.27), (-0.15, -0.34),
            (-0.16, -0.46)]  # fmt: skip
    sheet.piece(violin.curve(body), "#d98a44", "#a85a28")
    holes = [
        violin.ribbon(
            [(0.09 * s, -0.32), (0.07 * s, -0.25), (0.10 * s, -0.18)], (0.012, 0.02, 0.012)
        )
        for s in (-1, 1)
    ]
    sheet.piece(holes, _INK, shadow=0, edge=0)
    strings = [
        violin.ribbon([(x, -0.80), (x * 1.6, -0.10)], (0.006, 0.006)) for x in (-0.02, 0.0, 0.02)
    ]
    sheet.piece(violin.ribbon([(0, -0.44), (0, -0.28)], (0.055, 0.065)), "#3a2630", shadow=0.1)
    sheet.piece(strings, "#fff6e0", shadow=0, edge=0)
    sheet.piece(
        violin.shape([(-0.03, -0.14), (0.03, -0.14), (0.04, -0.03), (-0.04, -0.03)]), "#3a2630"
    )
    bow = Place(0.02, -0.17, 0.42, -0.62)
    sheet.line(bow.shape([(-0.42, 0.03), (0.42, 0.03)]), bow.widths(0.012, 0.012), "#fff6e0")
    sheet.piece(
        bow.ribbon([(-0.46, 0.0), (0.0, -0.03), (0.44, 0.0)], (0.028, 0.018, 0.02)), "#6b3a28"
    )


def draw_trumpet(sheet: Sheet, glow: Glow) -> None:
    """A trumpet that points right, held at the origin."""
    horn = Place(0, 0, 0.36)
    loop = horn.ellipse(-0.02, 0.02, 0.26, 0.13)
    sheet.piece(loop, _BRASS, darken(_BRASS, 0.2), holes=[horn.ellipse(-0.02, 0.02, 0.20, 0.075)])
    pipe = [(-0.52, -0.08), (0.0, -0.08), (0.34, -0.09)]
    sheet.piece(horn.ribbon(pipe, (0.05, 0.055, 0.07)), _BRASS)
    bell = [(0.26, -0.12), (0.46, -0.17), (0.62, -0.30), (0.66, -0.08), (0.62, 0.14), (0.46, -0.01),
            (0.26, -0.06)]  # fmt: skip
    sheet.piece(horn.curve(bell), lighten(_BRASS, 0.25), darken(_BRASS, 0.14))
    sheet.piece(horn.ellipse(0.63, -0.08, 0.05, 0.21), darken(_BRASS, 0.3), shadow=0.1)
    sheet.piece(horn.ribbon([(-0.52, -0.08), (-0.60, -0.08)], (0.06, 0.11)), lighten(_BRASS, 0.2))
    valves = [horn.ribbon([(x, 0.06), (x, -0.24)], (0.06, 0.06)) for x in (-0.12, 0.0, 0.12)]
    caps = [horn.ellipse(x, -0.25, 0.045, 0.03) for x in (-0.12, 0.0, 0.12)]
    sheet.piece([*valves, *caps], lighten(_BRASS, 0.12), darken(_BRASS, 0.1), shadow=0.25)


def draw_flute(sheet: Sheet, glow: Glow) -> None:
    """A wooden flute, held at the origin."""
    pipe = Place().ribbon([(-0.19, 0.04), (0.21, -0.06)], (0.034, 0.030))
    sheet.piece(pipe, "#d9a05a", "#a86c34")
    bands = [
        Place().ribbon(
            [(x - 0.006, -0.25 * x + 0.012), (x + 0.006, -0.25 * x - 0.03)], (0.013,) * 2
        )
        for x in (-0.16, -0.04, 0.19)
    ]
    sheet.piece(bands, "#7a4a2c", inside=True, edge=0)
    holes = [ellipse(x, -0.25 * x - 0.010, 0.007) for x in (-0.11, 0.02, 0.06, 0.10, 0.14)]
    sheet.piece(holes, _INK, shadow=0, edge=0)


def draw_music_box(sheet: Sheet, glow: Glow) -> None:
    """An open box with a dancer on it, a crank and notes in the air."""
    box, colour = Place(0, 0, 0.30), glow.painted("#c86a8a")
    lid = [(-0.44, -0.40), (-0.34, -0.86), (0.34, -0.86), (0.44, -0.40)]
    sheet.piece(box.shape(lid), darken(colour, 0.12), darken(colour, 0.24))
    mirror = [(-0.30, -0.46), (-0.24, -0.78), (0.24, -0.78), (0.30, -0.46)]
    sheet.piece(box.shape(mirror), "#d8ecf0", "#b4d4de", shadow=0.1)
    sheet.piece(box.ribbon([(0, -0.42), (0, -0.60)], (0.03, 0.03)), "#f0c4a0")
    skirt = [(0.0, -0.58), (0.16, -0.50), (0.0, -0.47), (-0.16, -0.50)]
    arms = box.ribbon([(-0.09, -0.70), (0.0, -0.62), (0.09, -0.70)], (0.025, 0.035, 0.025))
    sheet.piece(arms, "#f0c4a0")
    sheet.piece(box.curve(skirt, 4), "#fff0f4", shadow=0.2)
    sheet.piece(box.ellipse(0, -0.71, 0.05), "#f0c4a0", shadow=0.2)
    sheet.piece(box.ellipse(0, -0.76, 0.035, 0.025), "#5a3424", shadow=0.1)
    front = [(-0.48, -0.42), (0.48, -0.42), (0.46, 0.0), (-0.46, 0.0)]
    sheet.piece(box.shape(front), lighten(colour, 0.14), darken(colour, 0.1))
    sheet.line(
        box.shape([(-0.44, -0.08), (0.44, -0.08)]), box.widths(0.04, 0.04), _BRASS, inside=True
    )
    sheet.piece(box.ellipse(0, -0.24, 0.07), _BRASS, shadow=0.2)
    crank = box.ribbon([(0.46, -0.22), (0.60, -0.22), (0.60, -0.36)], (0.04, 0.04))
    sheet.piece([crank, box.ellipse(0.60, -0.40, 0.05)], "#5a5468")
    for x, y in ((0.46, -0.78), (-0.50, -0.86)):
        head = box.ellipse(x, y, 0.05, 0.038, rotation=-0.4)
        tail = box.ribbon(
            [(x + 0.042, y), (x + 0.042, y - 0.18), (x + 0.12, y - 0.12)], (0.02, 0.02)
        )
        sheet.piece([head, tail], "#5a4a7a", shadow=0, edge=0, beyond=True)


def draw_harp(sheet: Sheet, glow: Glow) -> None:
    """A golden harp."""
    harp = Place(0, 0, 0.52)
    strings = [
        harp.ribbon(
            [(-0.20 + 0.07 * i, -0.90 + 0.03 * i), (-0.16 + 0.055 * i, -0.12 - 0.07 * i)],
            (0.006, 0.006),
        )
        for i in range(7)
    ]
    sheet.piece(strings, "#8a7040", shadow=0, edge=0, beyond=True)
    sheet.piece(
        harp.ribbon([(-0.30, -0.94), (-0.26, -0.06)], (0.06, 0.08)), _BRASS, darken(_BRASS, 0.2)
    )
    neck = [(-0.30, -0.94), (-0.10, -0.98), (0.10, -0.82), (0.32, -0.84)]
    sheet.piece(harp.ribbon(neck, (0.08, 0.07, 0.06, 0.08)), lighten(_BRASS, 0.1))
    board = [(0.32, -0.84), (0.08, -0.40), (-0.20, -0.06)]
    sheet.piece(harp.ribbon(board, (0.06, 0.10, 0.13)), darken(_BRASS, 0.08), darken(_BRASS, 0.25))
    foot = [(-0.40, -0.05), (0.10, -0.05), (0.12, 0.0), (-0.42, 0.0)]
    sheet.piece(harp.shape(foot), darken(_BRASS, 0.2))
    curl = [
        harp.ellipse(0.02 * math.cos(a) - 0.31, 0.02 * math.sin(a) - 0.95, 0.05) for a in (0.0, 2.0)
    ]
    sheet.piece(curl, lighten(_BRASS, 0.2))
