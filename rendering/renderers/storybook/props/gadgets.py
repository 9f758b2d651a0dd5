"""Things with works in them: screens, clocks, lenses. Unit: the frame's height."""

from __future__ import annotations

from ..kit.colour import darken, lighten
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_WOOD = "#a8703f"


def draw_television(sheet: Sheet, glow: Glow) -> None:
    tv = Place(0, 0, 0.36)
    aerial = [tv.ribbon([(0.0, -0.66), (0.30 * side, -1.0)], (0.025, 0.015)) for side in (-1, 1)]
    sheet.piece([*aerial, *(tv.ellipse(0.30 * side, -1.01, 0.03) for side in (-1, 1))], "#5a5468")
    feet = [tv.ribbon([(x, -0.10), (x * 1.15, 0.0)], (0.06, 0.05)) for x in (-0.36, 0.36)]
    sheet.piece(feet, "#5a3c2c")
    case = [
        (-0.56, -0.64),
        (-0.50, -0.70),
        (0.50, -0.70),
        (0.56, -0.64),
        (0.56, -0.12),
        (0.50, -0.07),
        (-0.50, -0.07),
        (-0.56, -0.12),
    ]
    sheet.piece(tv.shape(case), "#c8864a", "#9a5f30")
    screen = [
        (-0.48, -0.60),
        (0.22, -0.62),
        (0.26, -0.38),
        (0.22, -0.16),
        (-0.48, -0.16),
        (-0.52, -0.38),
    ]
    lit = glow.over("#8fc8dc", 0.5)
    sheet.piece(tv.curve(screen, 4), lighten(lit, 0.35), lit, shadow=0.2)
    hill = [(-0.50, -0.26), (-0.20, -0.36), (0.24, -0.24), (0.22, -0.16), (-0.48, -0.16)]
    sheet.piece(tv.curve(hill, 4), "#7ab85a", shadow=0, edge=0)
    sheet.piece(tv.ellipse(0.06, -0.50, 0.06), "#fbe08a", shadow=0, edge=0)
    for y in (-0.54, -0.38):
        sheet.piece(tv.ellipse(0.41, y, 0.06), "#f6e6c8", shadow=0.25)
    grille = [tv.ribbon([(0.34, y), (0.48, y)], (0.02, 0.02)) for y in (-0.26, -0.21, -0.16)]
    sheet.piece(grille, "#6b4028", shadow=0, edge=0)


def draw_computer(sheet: Sheet, glow: Glow) -> None:
    """A screen, a stand and a keyboard."""
    desk = Place(0, 0, 0.34)
    sheet.piece(
        desk.shape([(-0.08, -0.34), (0.08, -0.34), (0.14, -0.12), (-0.14, -0.12)]), "#8a94a8"
    )
    case = [(-0.56, -0.98), (0.56, -0.98), (0.56, -0.30), (-0.56, -0.30)]
    sheet.piece(desk.shape(case), "#e6e8ee", "#b4bccb")
    screen = desk.shape([(-0.49, -0.91), (0.49, -0.91), (0.49, -0.40), (-0.49, -0.40)])
    sheet.piece(screen, "#3a5a94", "#2c4270", shadow=0.1)
    lines = [desk.ribbon([(-0.40, y), (-0.40 + w, y)], (0.035, 0.035))
             for y, w in ((-0.82, 0.5), (-0.73, 0.36), (-0.64, 0.6), (-0.55, 0.28))]  # fmt: skip
    sheet.piece(lines, "#a8e0d0", shadow=0, edge=0)
    keys = [(-0.50, -0.12), (0.50, -0.12), (0.58, 0.0), (-0.58, 0.0)]
    sheet.piece(desk.shape(keys), "#d6dae4", "#b4bccb")
    rows = [desk.ribbon([(-0.48, y), (0.48, y)], (0.025, 0.025)) for y in (-0.085, -0.04)]
    sheet.piece(rows, "#8a94a8", shadow=0, edge=0)


def draw_phone(sheet: Sheet, glow: Glow) -> None:
    """An old telephone with a dial."""
    phone, colour = Place(0, 0, 0.28), glow.painted("#c8403c")
    body = [(-0.52, 0.0), (-0.44, -0.30), (-0.22, -0.50), (0.22, -0.50), (0.44, -0.30), (0.52, 0.0)]
    sheet.piece(phone.curve(body, 4), lighten(colour, 0.1), darken(colour, 0.16))
    cradle = [phone.ribbon([(x, -0.46), (x * 1.2, -0.58)], (0.08, 0.08)) for x in (-0.20, 0.20)]
    sheet.piece(cradle, darken(colour, 0.2))
    receiver = [(-0.58, -0.50), (-0.46, -0.70), (0.0, -0.76), (0.46, -0.70), (0.58, -0.50)]
    sheet.piece(
        phone.ribbon(receiver, (0.26, 0.18, 0.14, 0.18, 0.26)), lighten(colour, 0.14), colour
    )
    sheet.piece(phone.ellipse(0, -0.24, 0.20), "#fff4de", shadow=0.25)
    dots = [
        phone.ellipse(x, y, 0.032)
        for x, y in (
            (0.0, -0.38),
            (0.11, -0.33),
            (0.14, -0.22),
            (0.08, -0.12),
            (-0.11, -0.33),
            (-0.14, -0.22),
            (-0.08, -0.12),
        )
    ]
    sheet.piece([*dots, phone.ellipse(0, -0.24, 0.05)], "#4a3a44", shadow=0, edge=0)


def draw_snow_globe(sheet: Sheet, glow: Glow) -> None:
    globe = Place(0, 0, 0.28)
    base = [(-0.34, -0.26), (0.34, -0.26), (0.44, 0.0), (-0.44, 0.0)]
    sheet.piece(globe.shape(base), "#8a4a3a", "#5f3028")
    sheet.piece(globe.ellipse(0, -0.58, 0.42), "#e6f4fa", "#a8d0e4")
    snow = [(-0.42, -0.40), (0.0, -0.46), (0.42, -0.40), (0.30, -0.22), (-0.30, -0.22)]
    sheet.piece(globe.curve(snow, 4), "#ffffff", inside=True, edge=0)
    fir = [
        globe.shape([(x - 0.11, y), (x, y - 0.18), (x + 0.11, y)])
        for x, y in ((0.12, -0.42), (0.12, -0.53))
    ]
    sheet.piece(fir, "#3f7a5a", shadow=0.1)
    house = globe.shape(
        [(-0.24, -0.40), (-0.24, -0.56), (-0.12, -0.68), (0.0, -0.56), (0.0, -0.40)]
    )
    sheet.piece(house, "#d8605a", shadow=0.1)
    flakes = [
        globe.ellipse(x, y, 0.022)
        for x, y in (
            (-0.26, -0.74),
            (0.02, -0.80),
            (0.24, -0.70),
            (-0.06, -0.90),
            (0.28, -0.52),
            (-0.32, -0.54),
        )
    ]
    sheet.piece(flakes, "#ffffff", shadow=0, edge=0)
    shine = globe.ribbon([(0.22, -0.88), (0.33, -0.74), (0.36, -0.58)], (0.02, 0.05, 0.02))
    sheet.piece(shine, "#ffffff", shadow=0, edge=0, opacity=0.7)


def draw_hourglass(sheet: Sheet, glow: Glow) -> None:
    glass = Place(0, 0, 0.30)
    bulbs = [
        (-0.26, -0.90),
        (0.26, -0.90),
        (0.22, -0.62),
        (0.04, -0.48),
        (0.22, -0.34),
        (0.26, -0.06),
        (-0.26, -0.06),
        (-0.22, -0.34),
        (-0.04, -0.48),
        (-0.22, -0.62),
    ]
    sheet.piece(glass.curve(bulbs, 4), "#e4f2f4", "#bcd8dc")
    sand = [glass.shape([(-0.19, -0.66), (0.19, -0.66), (0.03, -0.50), (-0.03, -0.50)]),
            glass.shape([(-0.22, -0.08), (0.0, -0.26), (0.22, -0.08)]),
            glass.ribbon([(0, -0.50), (0, -0.20)], (0.02, 0.02))]  # fmt: skip
    sheet.piece(sand, "#e8b04a", shadow=0, edge=0)
    for y in (-0.92, -0.04):
        sheet.piece(glass.ribbon([(-0.34, y), (0.34, y)], (0.10, 0.10)), "#8a5634", "#6b4028")
    posts = [glass.ribbon([(x, -0.90), (x, -0.06)], (0.04, 0.04)) for x in (-0.32, 0.32)]
    sheet.piece(posts, "#a8703f")


def draw_pocket_watch(sheet: Sheet, glow: Glow) -> None:
    watch = Place(0, -0.10, 0.10)
    links = [
        watch.ellipse(x, y, 0.14, 0.10, rotation=0.6)
        for x, y in (
            (0.20, -1.55),
            (0.42, -1.72),
            (0.66, -1.84),
            (0.92, -1.88),
            (1.18, -1.84),
            (1.42, -1.70),
            (1.60, -1.50),
        )
    ]
    sheet.piece(links, "#d9a83a", shadow=0.2)
    sheet.piece(watch.ellipse(0, -1.24, 0.22), "#e6b84a", holes=[watch.ellipse(0, -1.24, 0.12)])
    sheet.piece(watch.ellipse(0, 0, 1.08), "#f2cc6a", "#b8862e")
    sheet.piece(watch.ellipse(0, 0, 0.86), "#fffaf0", shadow=0.2)
    marks = [watch.ellipse(x, y, 0.06) for x, y in ((0, -0.68), (0.68, 0), (0, 0.68), (-0.68, 0))]
    hands = [
        watch.ribbon([(0, 0), (0, -0.52)], (0.09, 0.05)),
        watch.ribbon([(0, 0), (0.36, 0.16)], (0.10, 0.06)),
    ]
    sheet.piece([*marks, *hands], "#2c2638", shadow=0, edge=0)


def draw_microscope(sheet: Sheet, glow: Glow) -> None:
    scope, dark = Place(0, 0, 0.34), "#3f4a6a"
    sheet.piece(scope.curve([(-0.36, 0.0), (-0.30, -0.10), (0.30, -0.10), (0.36, 0.0)], 4), dark)
    arm = [(0.20, -0.08), (0.34, -0.36), (0.22, -0.66), (0.02, -0.74)]
    sheet.piece(scope.ribbon(arm, (0.12, 0.12, 0.12, 0.14)), lighten(dark, 0.12), dark)
    sheet.piece(scope.ribbon([(-0.30, -0.30), (0.26, -0.30)], (0.06, 0.06)), "#8a94a8")
    tube = scope.inner(-0.06, -0.62, 1.0, turn=-0.32)
    sheet.piece(tube.ribbon([(0, -0.34), (0, 0.14)], (0.15, 0.15)), "#dfe3ea", "#a8b0c0")
    sheet.piece(tube.ribbon([(0, -0.44), (0, -0.36)], (0.11, 0.11)), "#2c2a3a")
    sheet.piece(tube.ribbon([(0, 0.14), (0, 0.26)], (0.10, 0.06)), "#d9a83a")
    sheet.piece(scope.ellipse(0.32, -0.40, 0.07), "#d9a83a", shadow=0.25)
