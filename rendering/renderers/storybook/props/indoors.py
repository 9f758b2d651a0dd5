"""What stands and hangs in rooms. Unit: the frame's height."""

from __future__ import annotations

from ..kit.colour import darken, lighten
from ..kit.geometry import ellipse, leaf
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_WOOD = "#a8703f"


def draw_window(sheet: Sheet, glow: Glow) -> None:
    """A window with curtains and a flower box."""
    window = Place(0, -0.05, 0.44)
    frame = [(-0.42, -0.92), (0.42, -0.92), (0.42, -0.06), (-0.42, -0.06)]
    pane = [(-0.35, -0.85), (0.35, -0.85), (0.35, -0.13), (-0.35, -0.13)]
    glass = glow.over("#a8d4e4", 0.9)
    sheet.piece(window.shape(frame), "#fbf1de", "#dccbb0")
    sheet.piece(window.shape(pane), lighten(glass, 0.3), glass, shadow=0, edge=0)
    bars = [window.ribbon([(0, -0.86), (0, -0.12)], (0.045, 0.045)),
            window.ribbon([(-0.36, -0.49), (0.36, -0.49)], (0.045, 0.045))]  # fmt: skip
    sheet.piece(bars, "#fbf1de", shadow=0.15)
    for side in (-1, 1):
        curtain = [
            (0.36 * side, -0.88),
            (0.06 * side, -0.88),
            (0.16 * side, -0.56),
            (0.30 * side, -0.42),
            (0.36 * side, -0.14),
            (0.44 * side, -0.14),
            (0.44 * side, -0.88),
        ]
        sheet.piece(window.curve(curtain, 5), "#e8707a", "#c8505e", shadow=0.3)
    sheet.piece(window.ribbon([(-0.52, -0.92), (0.52, -0.92)], (0.05, 0.05)), _WOOD)
    blooms = [
        (x, -0.10 - 0.03 * (i % 2)) for i, x in enumerate((-0.36, -0.2, -0.04, 0.12, 0.28, 0.40))
    ]
    leaves = [window.shape(leaf(x, -0.02, 0.14, 0.08, -1.57 + 0.5 * side))
              for x, _ in blooms for side in (-1, 1)]  # fmt: skip
    sheet.piece(leaves, "#5a9a4a")
    for i, (x, y) in enumerate(blooms):
        sheet.piece(
            window.ellipse(x, y, 0.06), ("#f2b632", "#f6f0ff", "#e0506a")[i % 3], shadow=0.2
        )
    box = [(-0.50, -0.04), (0.50, -0.04), (0.46, 0.10), (-0.46, 0.10)]
    sheet.piece(window.shape(box), "#b87a48", "#8a5634")


def draw_desk(sheet: Sheet, glow: Glow) -> None:
    """A writing desk with drawers, a pot of pencils and a sheet of paper."""
    desk = Place(0, 0, 0.44)
    for x in (-0.56, 0.50):
        sheet.piece(
            desk.shape([(x, -0.50), (x + 0.07, -0.50), (x + 0.07, 0.0), (x, 0.0)]),
            darken(_WOOD, 0.2),
        )
    drawers = [(0.04, -0.52), (0.58, -0.52), (0.58, -0.06), (0.04, -0.06)]
    sheet.piece(desk.shape(drawers), _WOOD, darken(_WOOD, 0.2))
    for y in (-0.46, -0.24):
        face = [(0.09, y), (0.53, y), (0.53, y + 0.16), (0.09, y + 0.16)]
        sheet.piece(desk.shape(face), lighten(_WOOD, 0.1), shadow=0.15)
        sheet.piece(desk.ellipse(0.31, y + 0.08, 0.03), "#f2c75a", shadow=0.2)
    pencils = [
        desk.ribbon([(x, -0.62), (x * 1.06, -0.92)], (0.025, 0.02)) for x in (-0.44, -0.38, -0.32)
    ]
    sheet.piece(pencils, "#e0644a")
    cup = desk.shape([(-0.48, -0.80), (-0.28, -0.80), (-0.30, -0.58), (-0.46, -0.58)])
    sheet.piece(cup, "#4a8fa8")
    sheet.piece(
        desk.shape([(-0.10, -0.64), (0.30, -0.64), (0.36, -0.58), (-0.14, -0.58)]), "#fff8e8"
    )
    top = [(-0.64, -0.58), (0.64, -0.58), (0.62, -0.50), (-0.62, -0.50)]
    sheet.piece(desk.shape(top), lighten(_WOOD, 0.2), _WOOD)


def draw_sofa(sheet: Sheet, glow: Glow) -> None:
    sofa, cloth = Place(0, 0, 0.40), glow.painted("#c8605a")
    feet = [sofa.ribbon([(x, -0.10), (x, 0.0)], (0.08, 0.06)) for x in (-0.62, 0.62)]
    sheet.piece(feet, "#6b4630")
    back = [
        (-0.70, -0.30),
        (-0.66, -0.80),
        (-0.30, -0.88),
        (0.30, -0.88),
        (0.66, -0.80),
        (0.70, -0.30),
    ]
    sheet.piece(sofa.curve(back, 5), cloth, darken(cloth, 0.1))
    seats = [
        sofa.curve(
            [
                (x - 0.30, -0.38),
                (x - 0.26, -0.48),
                (x + 0.26, -0.48),
                (x + 0.30, -0.38),
                (x + 0.28, -0.22),
                (x - 0.28, -0.22),
            ],
            4,
        )
        for x in (-0.28, 0.28)
    ]
    base = sofa.shape([(-0.66, -0.28), (0.66, -0.28), (0.66, -0.06), (-0.66, -0.06)])
    sheet.piece(base, darken(cloth, 0.14), darken(cloth, 0.22))
    sheet.piece(seats, lighten(cloth, 0.12), cloth)
    for side in (-1, 1):
        arm = [
            (0.58 * side, -0.52),
            (0.70 * side, -0.60),
            (0.82 * side, -0.50),
            (0.80 * side, -0.06),
            (0.60 * side, -0.06),
        ]
        sheet.piece(sofa.curve(arm, 4), lighten(cloth, 0.08), darken(cloth, 0.08))
    pillow = sofa.inner(-0.36, -0.54, 0.17, turn=0.2)
    sheet.piece(pillow.curve([(-1, -1), (1, -1), (1, 1), (-1, 1)], 5), "#f2c75a", "#d9a03a")


def draw_cradle(sheet: Sheet, glow: Glow) -> None:
    """A cradle on rockers with a blanket."""
    cradle = Place(0, 0, 0.36)
    rocker = [(-0.52, -0.12), (-0.28, -0.01), (0.28, -0.01), (0.52, -0.12)]
    sheet.piece(cradle.ribbon(rocker, (0.06, 0.06)), "#8a5634")
    hood = [(-0.58, -0.40), (-0.60, -0.84), (-0.36, -0.92), (-0.12, -0.76), (-0.10, -0.44)]
    sheet.piece(cradle.curve(hood, 5), "#e6c48c", "#c49458")
    pillow = cradle.ellipse(-0.26, -0.50, 0.18, 0.10)
    sheet.piece(pillow, "#fffaf2")
    cover = [(-0.16, -0.50), (0.10, -0.62), (0.44, -0.56), (0.56, -0.40), (-0.10, -0.38)]
    colour = glow.painted("#8fb8d8")
    sheet.piece(cradle.curve(cover, 5), lighten(colour, 0.2), colour)
    side = [(-0.60, -0.46), (0.60, -0.46), (0.48, -0.10), (-0.48, -0.10)]
    sheet.piece(cradle.shape(side), "#d9a868", "#b07c40")
    hearts = [cradle.ellipse(x, -0.28, 0.05) for x in (-0.25, 0.0, 0.25)]
    sheet.piece(hearts, "#fff0d0", shadow=0, edge=0)


def draw_painting(sheet: Sheet, glow: Glow) -> None:
    """A landscape in a golden frame."""
    picture = Place(0, -0.02, 0.40)
    frame = [(-0.56, -0.84), (0.56, -0.84), (0.56, 0.0), (-0.56, 0.0)]
    sheet.piece(picture.shape(frame), "#f0c860", "#b8842e")
    _draw_landscape(sheet, picture)


def _draw_landscape(sheet: Sheet, picture: Place) -> None:
    canvas = picture.shape([(-0.45, -0.73), (0.45, -0.73), (0.45, -0.11), (-0.45, -0.11)])
    sheet.piece(canvas, "#bfe0ea", "#f6ecc8", shadow=0.1)
    far = picture.shape(
        [
            (-0.45, -0.32),
            (-0.20, -0.56),
            (0.02, -0.34),
            (0.20, -0.48),
            (0.45, -0.28),
            (0.45, -0.11),
            (-0.45, -0.11),
        ]
    )
    sheet.piece(far, "#8fa8c0", shadow=0, edge=0)
    near = picture.shape(
        [(-0.45, -0.26), (-0.1, -0.18), (0.45, -0.30), (0.45, -0.11), (-0.45, -0.11)]
    )
    sheet.piece(near, "#7ab060", shadow=0, edge=0)
    sheet.piece(picture.ellipse(0.26, -0.60, 0.07), "#f6b84a", shadow=0, edge=0)


def draw_easel(sheet: Sheet, glow: Glow) -> None:
    """A painter's easel with a canvas on it."""
    easel = Place(0, 0, 0.54)
    sheet.piece(easel.ribbon([(0.0, -0.92), (0.16, -0.10)], (0.03, 0.03)), darken(_WOOD, 0.3))
    legs = [easel.ribbon([(0.0, -1.0), (0.30 * side, 0.0)], (0.04, 0.04)) for side in (-1, 1)]
    sheet.piece(legs, lighten(_WOOD, 0.1), darken(_WOOD, 0.1))
    sheet.piece(easel.ribbon([(-0.30, -0.30), (0.30, -0.30)], (0.05, 0.05)), _WOOD)
    board = easel.inner(0.0, -0.28, 0.70)
    sheet.piece(
        board.shape([(-0.50, -0.78), (0.50, -0.78), (0.50, -0.05), (-0.50, -0.05)]), "#fffaf0"
    )
    _draw_landscape(sheet, board)


def draw_pillow(sheet: Sheet, glow: Glow) -> None:
    pillow, colour = Place(0, -0.09, 0.16), glow.painted("#a8c4e0")
    shape = [
        (-1.0, -0.50),
        (-0.5, -0.52),
        (0.5, -0.52),
        (1.0, -0.50),
        (0.92, 0.0),
        (1.0, 0.52),
        (0.5, 0.50),
        (-0.5, 0.50),
        (-1.0, 0.52),
        (-0.92, 0.0),
    ]
    sheet.piece(pillow.curve(shape, 5), lighten(colour, 0.25), darken(colour, 0.04))
    stripes = [
        pillow.ribbon([(x, -0.56), (x * 0.95, 0.0), (x, 0.56)], (0.07, 0.07))
        for x in (-0.5, 0.0, 0.5)
    ]
    sheet.piece(stripes, darken(colour, 0.14), inside=True, edge=0)


def draw_blanket(sheet: Sheet, glow: Glow) -> None:
    """A folded quilt of many patches."""
    quilt = Place(0, 0, 0.28)
    for y, colour in ((-0.08, "#4a7a9a"), (-0.24, "#d98a4a"), (-0.40, "#8a5a9a")):
        fold = [(-0.58, y - 0.08), (0.54, y - 0.08), (0.62, y), (0.54, y + 0.08), (-0.58, y + 0.08)]
        sheet.piece(quilt.curve(fold, 4), lighten(colour, 0.14), darken(colour, 0.08))
    colours = ("#e8a04a", "#5a9a8a", "#d8605a", "#f2d48a", "#6a7ab8")
    for i in range(5):
        x = -0.56 + 0.22 * i
        patch = [(x, -0.62), (x + 0.20, -0.62), (x + 0.20, -0.46), (x, -0.46)]
        sheet.piece(quilt.shape(patch), colours[i], darken(colours[i], 0.08), shadow=0.2)


def draw_newspaper(sheet: Sheet, glow: Glow) -> None:
    paper = Place(0, 0, 0.30, -0.08)
    sheet.piece(
        paper.shape([(-0.44, -0.86), (0.48, -0.90), (0.50, -0.04), (-0.42, 0.0)]), "#dcd4c4"
    )
    sheet.piece(
        paper.shape([(-0.48, -0.88), (0.44, -0.88), (0.44, 0.0), (-0.48, 0.0)]),
        "#fbf6ea",
        "#ece2d0",
    )
    head = paper.shape([(-0.40, -0.82), (0.36, -0.82), (0.36, -0.70), (-0.40, -0.70)])
    photo = paper.shape([(-0.40, -0.62), (-0.04, -0.62), (-0.04, -0.34), (-0.40, -0.34)])
    sheet.piece(head, "#3a3444", shadow=0, edge=0)
    sheet.piece(photo, "#9aa4b0", shadow=0, edge=0)
    rows = [
        paper.ribbon([(x, y), (x + 0.34, y)], (0.024, 0.024))
        for x, ys in (
            (0.03, (-0.60, -0.53, -0.46, -0.39, -0.25, -0.18, -0.11)),
            (-0.40, (-0.25, -0.18, -0.11)),
        )
        for y in ys
    ]
    sheet.piece(rows, "#8a8490", shadow=0, edge=0)


def draw_sign(sheet: Sheet, glow: Glow) -> None:
    """A signpost with two arms."""
    sheet.piece(Place().ribbon([(0, -0.46), (0, 0)], (0.030, 0.034)), "#8a5c3a", "#6b4230")
    right = [(-0.10, -0.42), (0.16, -0.42), (0.22, -0.37), (0.16, -0.32), (-0.10, -0.32)]
    left = [(0.10, -0.28), (-0.15, -0.28), (-0.20, -0.235), (-0.15, -0.19), (0.10, -0.19)]
    for arm in (right, left):
        sheet.piece(Place().shape(arm), "#d9a868", "#b8844a")
    strokes = [
        Place().ribbon([(x, y), (x + 0.14, y)], (0.012, 0.012))
        for x, y in ((-0.05, -0.385), (-0.05, -0.355), (-0.09, -0.25), (-0.09, -0.22))
    ]
    sheet.piece(strokes, "#6b4630", shadow=0, edge=0)
    sheet.piece(
        [ellipse(x, y, 0.006) for x, y in ((0.0, -0.37), (0.0, -0.235))], "#3a2c2a", shadow=0
    )
