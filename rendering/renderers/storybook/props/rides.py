"""Things on wheels and runners: train, car, bicycle, sled. Unit: the frame's height."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_TYRE = "#3a3348"


def _draw_wheel(sheet: Sheet, wheel: Place, rim: Colour) -> None:
    """Unit: the wheel's radius."""
    sheet.piece(wheel.ellipse(0, 0, 1.0), _TYRE)
    sheet.piece(wheel.ellipse(0, 0, 0.58), lighten(rim, 0.2), darken(rim, 0.1), shadow=0.2)
    sheet.piece(wheel.ellipse(0, 0, 0.18), darken(rim, 0.35), shadow=0)


def draw_car(sheet: Sheet, glow: Glow) -> None:
    """A round little car that drives right; its lamp shines when lit."""
    car = Place(scale=0.50)
    paint = glow.painted(glow.chance("car").choice(("#e0644a", "#4a6fb0", "#f2b632", "#3f8f8a")))
    body = [(-0.56, -0.12), (-0.55, -0.30), (-0.42, -0.36), (-0.28, -0.56), (-0.02, -0.62),
            (0.18, -0.54), (0.30, -0.36), (0.50, -0.32), (0.58, -0.20), (0.56, -0.10),
            (0.0, -0.08)]  # fmt: skip
    sheet.piece(car.curve(body, 6), lighten(paint, 0.12), darken(paint, 0.14))
    glass = [[(-0.25, -0.37), (-0.20, -0.51), (-0.04, -0.55), (-0.03, -0.37)],
             [(0.01, -0.37), (0.01, -0.55), (0.13, -0.50), (0.22, -0.37)]]  # fmt: skip
    sheet.piece([car.shape(pane) for pane in glass], "#cfe6ea", "#9cc4d0", shadow=0.15)
    seam = car.shape([(-0.01, -0.36), (-0.01, -0.14)])
    sheet.line(seam, 0.012 * car.scale, darken(paint, 0.35), inside=True)
    for x in (-0.32, 0.32):
        _draw_wheel(sheet, car.inner(x, -0.125, 0.125), "#d6d2d8")
    lamp = glow.over("#fff0c8", 1.0)
    sheet.piece(car.ellipse(0.52, -0.24, 0.045, 0.055), lighten(lamp, 0.3), shadow=0.2)
    sheet.piece(car.ribbon([(-0.60, -0.11), (-0.50, -0.10)], (0.05, 0.05)), "#c9c4cc")
    sheet.piece(car.ribbon([(0.50, -0.10), (0.61, -0.11)], (0.05, 0.05)), "#c9c4cc")


def draw_train(sheet: Sheet, glow: Glow) -> None:
    """A steam engine that pulls to the right."""
    train = Place(scale=0.52)
    red, dark = glow.painted("#c8483e"), "#3f3a58"
    for i, (x, y) in enumerate(((0.36, -0.92), (0.20, -1.02), (0.0, -1.08))):
        puff = train.ellipse(x, y, 0.09 + 0.02 * i, 0.075 + 0.02 * i)
        sheet.piece(puff, "#fffaf2", "#e6dfe0", opacity=0.9, shadow=0.12)
    sheet.piece(train.shape([(0.30, -0.56), (0.34, -0.80), (0.26, -0.84), (0.48, -0.84),
                             (0.40, -0.80), (0.44, -0.56)]), dark)  # fmt: skip
    boiler = [(-0.16, -0.60), (0.50, -0.60), (0.56, -0.52), (0.56, -0.30), (0.50, -0.24),
              (-0.16, -0.24)]  # fmt: skip
    sheet.piece(train.shape(boiler), lighten("#2f7563", 0.14), darken("#2f7563", 0.18))
    for x in (0.02, 0.28):
        band = train.ribbon([(x, -0.60), (x, -0.24)], (0.03, 0.03))
        sheet.piece(band, "#e0bc6a", inside=True, edge=0)
    cabin = [(-0.56, -0.78), (-0.12, -0.78), (-0.12, -0.22), (-0.56, -0.22)]
    sheet.piece(train.shape(cabin), lighten(red, 0.08), darken(red, 0.12))
    pane = glow.over("#7f9ab0", 0.9)
    sheet.piece(train.shape([(-0.46, -0.68), (-0.22, -0.68), (-0.22, -0.48), (-0.46, -0.48)]),
                lighten(pane, 0.3), pane, shadow=0.15)  # fmt: skip
    sheet.piece(train.shape([(-0.64, -0.84), (-0.04, -0.84), (-0.08, -0.76), (-0.60, -0.76)]), dark)
    sheet.piece(train.shape([(-0.62, -0.26), (0.58, -0.26), (0.70, -0.10), (-0.62, -0.16)]), dark)
    for x, radius in ((-0.36, 0.16), (0.06, 0.12), (0.38, 0.12)):
        _draw_wheel(sheet, train.inner(x, -radius, radius), red)
    lamp = glow.over("#fff0c8", 1.0)
    sheet.piece(train.ellipse(0.58, -0.52, 0.045, 0.06), lighten(lamp, 0.3), shadow=0.2)


def draw_bicycle(sheet: Sheet, glow: Glow) -> None:
    bicycle = Place(scale=0.44)
    paint = glow.painted(glow.chance("bicycle").choice(("#d8453e", "#3f8f8a", "#f2a23a")))
    for x in (-0.34, 0.36):
        wheel = bicycle.inner(x, -0.25, 0.25)
        spokes = [wheel.ribbon([(-math.cos(a), -math.sin(a)), (math.cos(a), math.sin(a))],
                               (0.03, 0.03)) for a in (0.2, 0.99, 1.77, 2.56)]  # fmt: skip
        sheet.piece(spokes, "#b9b4be", shadow=0, edge=0)
        sheet.piece(wheel.ellipse(0, 0, 1.0), _TYRE, holes=[wheel.ellipse(0, 0, 0.86)])
    frame = (
        [(-0.34, -0.25), (-0.14, -0.56), (0.24, -0.56), (0.02, -0.22), (-0.34, -0.25)],
        [(-0.16, -0.62), (0.02, -0.22)],
        [(0.36, -0.25), (0.24, -0.56), (0.20, -0.70)],
    )
    tubes = [bicycle.ribbon(path[i : i + 2], (0.045, 0.045))
             for path in frame for i in range(len(path) - 1)]  # fmt: skip
    sheet.piece(tubes, lighten(paint, 0.06), darken(paint, 0.1))
    bar = [(0.20, -0.70), (0.16, -0.76), (0.30, -0.77)]
    sheet.piece(bicycle.ribbon(bar, (0.035, 0.035, 0.05)), "#5a4034")
    saddle = [(-0.27, -0.66), (-0.10, -0.67), (-0.05, -0.63), (-0.20, -0.60)]
    sheet.piece(bicycle.curve(saddle, 5), "#5a4034")
    ring = bicycle.ellipse(0.02, -0.22, 0.065)
    sheet.piece(ring, "#d6b25a", holes=[bicycle.ellipse(0.02, -0.22, 0.03)], shadow=0.2)


def draw_sled(sheet: Sheet, glow: Glow) -> None:
    """A wooden sled with curled runners."""
    sled = Place(scale=0.40)
    for lift, colour in ((0.05, "#7a4a34"), (0.0, "#a8683c")):
        runner = [(-0.52, -0.04 - lift), (0.0, -0.03 - lift), (0.42, -0.05 - lift),
                  (0.60, -0.18 - lift), (0.54, -0.32 - lift), (0.44, -0.27 - lift)]  # fmt: skip
        sheet.piece(sled.ribbon(runner, (0.045, 0.05, 0.05, 0.05, 0.04, 0.03)), colour)
    posts = [sled.ribbon([(x, -0.22), (x, -0.04)], (0.05, 0.05)) for x in (-0.34, 0.0, 0.32)]
    sheet.piece(posts, "#8a5634")
    for i in range(3):
        board = [(-0.52 + 0.02 * i, -0.30 + 0.045 * i), (0.42 + 0.02 * i, -0.30 + 0.045 * i)]
        sheet.piece(sled.ribbon(board, (0.055, 0.055)), lighten("#c8483e", 0.1), "#b03c3a")
    rope = [(0.54, -0.30), (0.70, -0.24), (0.78, -0.36)]
    sheet.line(sled.shape(rope), (0.008, 0.008), "#e6cf9a")


def draw_broom(sheet: Sheet, glow: Glow) -> None:
    """A broom in flight to the right, its twigs behind."""
    broom = Place(scale=0.50)
    twigs = [(-0.26, -0.03), (-0.46, -0.12), (-0.64, -0.10), (-0.60, 0.0), (-0.66, 0.08),
             (-0.46, 0.09), (-0.26, 0.02)]  # fmt: skip
    stick = broom.ribbon([(-0.34, 0.0), (0.10, -0.02), (0.56, -0.07)], (0.035, 0.035, 0.03))
    sheet.piece(stick, "#a8683c", "#7a4a34")
    sheet.piece(broom.curve(twigs, 5), "#d9a850", "#a8743a")
    band = broom.ribbon([(-0.31, -0.045), (-0.31, 0.035)], (0.03, 0.03))
    sheet.piece(band, "#a23e48", shadow=0.15)


def draw_plane(sheet: Sheet, glow: Glow) -> None:
    """A small aeroplane that flies to the right."""
    plane = Place(scale=0.52)
    paint = glow.painted("#f4ead8")
    far_wing = [(-0.02, -0.10), (-0.16, -0.34), (-0.05, -0.34), (0.16, -0.08)]
    sheet.piece(plane.curve(far_wing, 4), darken("#d8453e", 0.2))
    fin = [(-0.60, -0.40), (-0.48, -0.40), (-0.34, -0.12), (-0.58, -0.08)]
    sheet.piece(plane.curve(fin, 4), "#d8453e", "#a8343a")
    hull = [(-0.62, -0.10), (-0.30, -0.17), (0.20, -0.18), (0.48, -0.12), (0.60, 0.0),
            (0.44, 0.09), (0.0, 0.12), (-0.40, 0.03)]  # fmt: skip
    sheet.piece(plane.curve(hull), lighten(paint, 0.25), darken(paint, 0.16))
    belt = [(-0.62, 0.0), (0.0, 0.03), (0.62, 0.03)]
    sheet.piece(plane.ribbon(belt, (0.03, 0.05, 0.05)), "#d8453e", inside=True, edge=0)
    panes = [plane.ellipse(x, -0.07, 0.038, 0.042) for x in (-0.22, -0.08, 0.06, 0.20)]
    panes.append(plane.curve([(0.34, -0.11), (0.47, -0.08), (0.50, -0.02), (0.36, -0.03)], 4))
    glass = glow.over("#8fc4d8", 0.8)
    sheet.piece(panes, lighten(glass, 0.2), glass, shadow=0.15)
    wing = [(0.16, 0.02), (-0.04, 0.04), (-0.30, 0.24), (-0.16, 0.25), (0.20, 0.08)]
    sheet.piece(plane.curve(wing, 4), "#e0564a", "#a8343a", shadow=0.4)
    blades = [plane.ellipse(0.62, 0.0, 0.018, 0.16)]
    sheet.piece(blades, "#5a4a5e", shadow=0.1, opacity=0.6)
    sheet.piece(plane.ellipse(0.605, 0.0, 0.03, 0.035), "#f2b632")
