"""More to travel in and with: bus, tractor, balloon, submarine, cases. Unit: the frame's height."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_TYRE, _GLASS = "#3a3348", "#9cc8d8"


def _wheel(sheet: Sheet, place: Place, x: float, radius: float, rim: Colour = "#d6d2d8") -> None:
    sheet.piece(place.ellipse(x, -radius, radius), _TYRE)
    sheet.piece(place.ellipse(x, -radius, 0.55 * radius), rim, darken(rim, 0.12), shadow=0.2)
    sheet.piece(place.ellipse(x, -radius, 0.16 * radius), darken(rim, 0.4), shadow=0)


def draw_bus(sheet: Sheet, glow: Glow) -> None:
    bus, paint = Place(0, 0, 0.50), glow.painted("#f2b02e")
    body = [
        (-0.70, -0.12),
        (-0.70, -0.54),
        (-0.62, -0.64),
        (0.56, -0.64),
        (0.66, -0.54),
        (0.72, -0.30),
        (0.72, -0.12),
    ]
    sheet.piece(bus.curve(body, 4), lighten(paint, 0.14), darken(paint, 0.12))
    glass = glow.over(_GLASS, 0.8)
    panes = [bus.shape([(x, -0.55), (x + 0.17, -0.55), (x + 0.17, -0.37), (x, -0.37)])
             for x in (-0.62, -0.41, -0.20, 0.01)]  # fmt: skip
    door = bus.shape([(0.24, -0.56), (0.42, -0.56), (0.42, -0.13), (0.24, -0.13)])
    front = bus.shape([(0.47, -0.55), (0.58, -0.55), (0.66, -0.37), (0.47, -0.37)])
    sheet.piece([*panes, front], lighten(glass, 0.3), glass, shadow=0.15)
    sheet.piece(door, darken(paint, 0.3), shadow=0.1)
    sheet.piece(
        bus.shape([(0.26, -0.53), (0.40, -0.53), (0.40, -0.32), (0.26, -0.32)]), glass, shadow=0
    )
    sheet.line(
        bus.shape([(-0.70, -0.29), (0.24, -0.29)]), bus.widths(0.03, 0.03), "#4a3a34", inside=True
    )
    for x in (-0.42, 0.50):
        _wheel(sheet, bus, x, 0.125)
    sheet.piece(bus.ellipse(0.69, -0.22, 0.035, 0.045), "#fff0c0", shadow=0.2)


def draw_fire_engine(sheet: Sheet, glow: Glow) -> None:
    """A red engine with a ladder and a blue light."""
    engine, red = Place(0, 0, 0.50), glow.painted("#d8352e")
    ladder = [engine.ribbon([(-0.70, y), (0.26, y - 0.14)], (0.03, 0.03)) for y in (-0.58, -0.66)]
    rungs = [
        engine.ribbon(
            [(x, -0.66 - 0.145 * (x + 0.7)), (x + 0.01, -0.58 - 0.145 * (x + 0.7))], (0.022,) * 2
        )
        for x in (-0.6, -0.44, -0.28, -0.12, 0.04, 0.18)
    ]
    sheet.piece([*ladder, *rungs], "#d6dae4", "#a8b0c0")
    body = [(-0.72, -0.12), (-0.72, -0.52), (0.20, -0.52), (0.20, -0.12)]
    cab = [(0.18, -0.12), (0.18, -0.62), (0.50, -0.62), (0.64, -0.40), (0.72, -0.36), (0.72, -0.12)]
    sheet.piece(engine.shape(body), lighten(red, 0.06), darken(red, 0.14))
    sheet.piece(engine.shape(cab), lighten(red, 0.12), darken(red, 0.12))
    glass = engine.shape([(0.27, -0.56), (0.47, -0.56), (0.57, -0.38), (0.27, -0.38)])
    sheet.piece(glass, lighten(_GLASS, 0.3), _GLASS, shadow=0.15)
    lockers = [
        engine.shape([(x, -0.44), (x + 0.22, -0.44), (x + 0.22, -0.22), (x, -0.22)])
        for x in (-0.64, -0.36)
    ]
    sheet.piece(lockers, "#e6e2e6", "#b8b4c0", shadow=0.15)
    hose = engine.ellipse(0.03, -0.33, 0.10)
    sheet.piece(hose, "#f2c75a", holes=[engine.ellipse(0.03, -0.33, 0.05)], shadow=0.2)
    band = engine.shape([(-0.72, -0.17), (0.72, -0.17)])
    sheet.line(band, engine.widths(0.04, 0.04), "#fff6e0", inside=True)
    sheet.piece(
        engine.curve([(0.30, -0.62), (0.33, -0.70), (0.42, -0.70), (0.45, -0.62)], 4), "#3f8fe0"
    )
    for x in (-0.44, 0.46):
        _wheel(sheet, engine, x, 0.13)


def draw_tractor(sheet: Sheet, glow: Glow) -> None:
    tractor, paint = Place(0, 0, 0.50), glow.painted("#c8403a")
    pipe = tractor.ribbon([(0.34, -0.44), (0.34, -0.76)], (0.05, 0.05))
    sheet.piece([pipe, tractor.ribbon([(0.33, -0.78), (0.40, -0.79)], (0.06, 0.05))], "#4a4a5e")
    posts = [
        tractor.ribbon([(x0, -0.40), (x1, -0.86)], (0.04, 0.04))
        for x0, x1 in ((-0.44, -0.38), (0.02, -0.02))
    ]
    sheet.piece(posts, darken(paint, 0.3))
    sheet.piece(tractor.ribbon([(-0.46, -0.87), (0.06, -0.87)], (0.07, 0.07)), lighten(paint, 0.1))
    hood = [(0.0, -0.22), (0.0, -0.48), (0.52, -0.46), (0.60, -0.38), (0.60, -0.20)]
    sheet.piece(tractor.curve(hood, 3), lighten(paint, 0.1), darken(paint, 0.12))
    bars = [
        tractor.ribbon([(0.46 + 0.05 * i, -0.42), (0.46 + 0.05 * i, -0.26)], (0.02, 0.02))
        for i in range(3)
    ]
    sheet.piece(bars, darken(paint, 0.4), shadow=0, edge=0)
    seat = tractor.ribbon([(-0.30, -0.60), (-0.28, -0.46), (-0.10, -0.45)], (0.07, 0.07, 0.06))
    sheet.piece(seat, "#3a3448")
    sheet.piece(
        tractor.ribbon([(0.02, -0.48), (-0.06, -0.58)], (0.03, 0.12)), "#3a3448", shadow=0.2
    )
    guard = [(-0.64, -0.30), (-0.50, -0.56), (-0.16, -0.58), (0.06, -0.34), (0.0, -0.22)]
    sheet.piece(tractor.curve(guard, 4), paint, darken(paint, 0.16))
    sheet.piece(tractor.ellipse(-0.30, -0.28, 0.28), _TYRE)
    lugs = [tractor.ribbon([(-0.30 + 0.25 * math.cos(a), -0.28 + 0.25 * math.sin(a)),
                            (-0.30 + 0.30 * math.cos(a), -0.28 + 0.30 * math.sin(a))], (0.06, 0.05))
            for a in (math.tau * i / 14 for i in range(14))]  # fmt: skip
    sheet.piece(lugs, _TYRE, shadow=0)
    sheet.piece(tractor.ellipse(-0.30, -0.28, 0.15), "#f2c75a", "#d9a03a", shadow=0.2)
    _wheel(sheet, tractor, 0.42, 0.15, "#f2c75a")


def draw_skateboard(sheet: Sheet, glow: Glow) -> None:
    board, colour = Place(0, 0, 0.36), glow.painted("#4aa890")
    for x in (-0.36, 0.36):
        sheet.piece(board.ribbon([(x, -0.17), (x, -0.10)], (0.14, 0.08)), "#a8b0c0")
        sheet.piece(board.ellipse(x, -0.07, 0.085), "#f2b632", "#d98a24")
        sheet.piece(board.ellipse(x, -0.07, 0.03), "#fff6e0", shadow=0.1)
    deck = [(-0.72, -0.34), (-0.56, -0.21), (0.0, -0.19), (0.56, -0.21), (0.72, -0.34)]
    sheet.piece(
        board.ribbon(deck, (0.07, 0.08, 0.08, 0.08, 0.07)),
        lighten(colour, 0.2),
        darken(colour, 0.1),
    )
    grip = [(-0.60, -0.26), (0.0, -0.225), (0.60, -0.26)]
    sheet.line(board.shape(grip), board.widths(0.025, 0.025, 0.025), "#3a3448", inside=True)


def draw_scooter(sheet: Sheet, glow: Glow) -> None:
    """A child's kick scooter."""
    scooter, colour = Place(0, 0, 0.44), glow.painted("#d8526a")
    stem = scooter.ribbon([(0.42, -0.14), (0.28, -0.94)], (0.045, 0.04))
    sheet.piece(stem, lighten(colour, 0.1), darken(colour, 0.1))
    sheet.piece(scooter.ribbon([(0.14, -0.92), (0.42, -0.96)], (0.045, 0.045)), "#3a3448")
    grips = [
        scooter.ribbon([(x - 0.04, y), (x + 0.04, y)], (0.07, 0.07))
        for x, y in ((0.13, -0.92), (0.43, -0.96))
    ]
    sheet.piece(grips, "#4aa890")
    deck = scooter.ribbon([(-0.48, -0.12), (0.24, -0.12), (0.40, -0.20)], (0.07, 0.07, 0.06))
    sheet.piece(deck, colour, darken(colour, 0.2))
    for x in (-0.50, 0.46):
        _wheel(sheet, scooter, x, 0.095)


def draw_backpack(sheet: Sheet, glow: Glow) -> None:
    pack, colour = Place(0, 0, 0.32), glow.painted("#d8603a")
    handle = [(-0.12, -0.84), (0.0, -1.0), (0.12, -0.84)]
    sheet.piece(pack.ribbon(handle, (0.05, 0.05, 0.05)), darken(colour, 0.25))
    straps = [
        pack.ribbon([(0.30 * s, -0.70), (0.50 * s, -0.44), (0.38 * s, -0.10)], (0.08, 0.08))
        for s in (-1, 1)
    ]
    sheet.piece(straps, darken(colour, 0.25))
    body = [
        (-0.30, -0.86),
        (0.30, -0.86),
        (0.40, -0.60),
        (0.40, -0.08),
        (0.32, 0.0),
        (-0.32, 0.0),
        (-0.40, -0.08),
        (-0.40, -0.60),
    ]
    sheet.piece(pack.curve(body, 4), lighten(colour, 0.12), darken(colour, 0.10))
    flap = [
        (-0.34, -0.84),
        (0.34, -0.84),
        (0.40, -0.60),
        (0.30, -0.50),
        (-0.30, -0.50),
        (-0.40, -0.60),
    ]
    sheet.piece(pack.curve(flap, 4), darken(colour, 0.12))
    pocket = [(-0.27, -0.38), (0.27, -0.38), (0.27, -0.08), (-0.27, -0.08)]
    sheet.piece(pack.curve(pocket, 4), lighten(colour, 0.2), colour, shadow=0.25)
    buckles = [pack.ribbon([(x, -0.58), (x, -0.40)], (0.06, 0.06)) for x in (-0.18, 0.18)]
    sheet.piece(buckles, "#f2cf86", shadow=0.2)


def draw_suitcase(sheet: Sheet, glow: Glow) -> None:
    """A suitcase that hangs from its handle at the origin."""
    case, colour = Place(0, 0.26, 0.30), glow.painted("#a8683c")
    handle = [(-0.16, -0.72), (-0.14, -0.88), (0.14, -0.88), (0.16, -0.72)]
    sheet.piece(case.ribbon(handle, (0.06, 0.06)), "#5a3424")
    body = [
        (-0.54, -0.70),
        (-0.48, -0.75),
        (0.48, -0.75),
        (0.54, -0.70),
        (0.54, -0.05),
        (0.48, 0.0),
        (-0.48, 0.0),
        (-0.54, -0.05),
    ]
    sheet.piece(case.shape(body), lighten(colour, 0.12), darken(colour, 0.14))
    belts = [case.ribbon([(x, -0.76), (x, 0.0)], (0.09, 0.09)) for x in (-0.30, 0.30)]
    sheet.piece(belts, "#6b3f28", inside=True, edge=0.1)
    corners = [case.ellipse(x, y, 0.10) for x in (-0.52, 0.52) for y in (-0.73, -0.02)]
    sheet.piece(corners, "#d9a858", inside=True, edge=0.1)
    sheet.piece([case.ellipse(x, -0.50, 0.035) for x in (-0.30, 0.30)], "#f2cf6a", shadow=0.2)
    sheet.piece(
        case.shape([(-0.12, -0.48), (0.14, -0.52), (0.16, -0.30), (-0.10, -0.26)]),
        "#6fb0c8",
        shadow=0.15,
    )


def draw_wheelchair(sheet: Sheet, glow: Glow) -> None:
    """An empty wheelchair."""
    chair, seat = Place(0, 0, 0.46), glow.painted("#3f5a94")
    frame = [
        chair.ribbon(
            [(-0.40, -0.94), (-0.24, -0.92), (-0.20, -0.44), (0.26, -0.42), (0.38, -0.08)],
            (0.035, 0.035),
        ),
        chair.ribbon([(-0.18, -0.66), (0.24, -0.66), (0.26, -0.42)], (0.035, 0.035)),
        chair.ribbon([(0.32, -0.06), (0.54, -0.07)], (0.04, 0.04)),
    ]
    sheet.piece(frame, "#a8b0c0", "#7a8498")
    sheet.piece(
        chair.ribbon([(-0.24, -0.86), (-0.20, -0.48)], (0.09, 0.09)), seat, darken(seat, 0.1)
    )
    sheet.piece(
        chair.ribbon([(-0.20, -0.45), (0.24, -0.43)], (0.10, 0.10)), lighten(seat, 0.1), seat
    )
    spokes = [
        chair.ribbon(
            [(-0.10, -0.32), (-0.10 + 0.28 * math.cos(a), -0.32 + 0.28 * math.sin(a))],
            (0.010, 0.010),
        )
        for a in (math.tau * i / 10 for i in range(10))
    ]
    sheet.piece(spokes, "#c9cfdc", shadow=0, edge=0, beyond=True)
    sheet.piece(
        chair.ellipse(-0.10, -0.32, 0.32), _TYRE, holes=[chair.ellipse(-0.10, -0.32, 0.275)]
    )
    sheet.piece(
        chair.ellipse(-0.10, -0.32, 0.25), "#c9cfdc", holes=[chair.ellipse(-0.10, -0.32, 0.23)]
    )
    sheet.piece(chair.ellipse(-0.10, -0.32, 0.05), "#d8a03a", shadow=0.2)
    sheet.piece(chair.ellipse(0.28, -0.08, 0.08), _TYRE, holes=[chair.ellipse(0.28, -0.08, 0.03)])
