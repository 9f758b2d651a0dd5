"""Things to wear that lie about, and small toys. Unit: the frame's height."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import leaf
from ..kit.paper import Sheet
from ..puppets.place import STAR, Place
from .glow import Glow


def draw_hat(sheet: Sheet, glow: Glow) -> None:
    """A top hat with a ribbon."""
    hat, felt = Place(0, 0, 0.26), glow.painted("#3a3450")
    pipe = [(-0.34, -0.10), (-0.40, -0.78), (0.40, -0.78), (0.34, -0.10)]
    sheet.piece(hat.ellipse(0, -0.78, 0.40, 0.08), lighten(felt, 0.2))
    sheet.piece(hat.shape(pipe), lighten(felt, 0.10), darken(felt, 0.16))
    ribbon = [(-0.36, -0.24), (0.0, -0.19), (0.36, -0.24)]
    sheet.line(hat.shape(ribbon), hat.widths(0.14, 0.15, 0.14), "#d8453e", inside=True)
    brim = [
        (-0.66, -0.14),
        (-0.34, -0.09),
        (0.34, -0.09),
        (0.66, -0.14),
        (0.44, -0.01),
        (-0.44, -0.01),
    ]
    sheet.piece(hat.curve(brim, 5), lighten(felt, 0.08), darken(felt, 0.1))


def draw_scarf(sheet: Sheet, glow: Glow) -> None:
    """A striped scarf with fringes, tied in a loop."""
    scarf, wool = Place(0, 0, 0.32), glow.painted("#d8453e")
    for path in (
        [(-0.10, -0.66), (-0.26, -0.36), (-0.22, -0.06)],
        [(0.08, -0.66), (0.26, -0.40), (0.32, -0.14)],
    ):
        tail = scarf.ribbon(path, (0.20, 0.22, 0.24))
        (x, y) = path[-1]
        fringe = [
            scarf.ribbon([(x + dx, y), (x + dx * 1.2, y + 0.12)], (0.03, 0.02))
            for dx in (-0.09, -0.03, 0.03, 0.09)
        ]
        sheet.piece([tail, *fringe], lighten(wool, 0.08), darken(wool, 0.1))
        bands = [
            scarf.ribbon([(x - 0.16, y - d), (x + 0.16, y - d)], (0.055, 0.055))
            for d in (0.02, 0.16)
        ]
        sheet.piece(bands, "#fff2d6", inside=True, edge=0)
    loop = scarf.ellipse(0, -0.74, 0.36, 0.20)
    sheet.piece(
        loop, lighten(wool, 0.14), darken(wool, 0.06), holes=[scarf.ellipse(0, -0.78, 0.20, 0.075)]
    )
    sheet.piece(scarf.ellipse(0.0, -0.58, 0.14, 0.12), lighten(wool, 0.05), darken(wool, 0.12))


def draw_boots(sheet: Sheet, glow: Glow) -> None:
    """A pair of rubber boots."""
    boots, colour = Place(0, 0, 0.32), glow.painted("#f2b632")
    for x, shade in ((0.10, 0.16), (-0.26, 0.0)):
        rubber = darken(colour, shade)
        boot = [
            (x - 0.17, -0.80),
            (x + 0.17, -0.80),
            (x + 0.16, -0.34),
            (x + 0.34, -0.22),
            (x + 0.44, -0.08),
            (x + 0.40, 0.0),
            (x - 0.17, 0.0),
            (x - 0.18, -0.30),
        ]
        sheet.piece(boots.curve(boot, 4), lighten(rubber, 0.14), darken(rubber, 0.08))
        sheet.piece(
            boots.ribbon([(x - 0.17, -0.78), (x + 0.17, -0.78)], (0.10, 0.10)), darken(rubber, 0.25)
        )
        sheet.piece(
            boots.ribbon([(x - 0.15, -0.01), (x + 0.40, -0.01)], (0.05, 0.05)), "#5a3c2c", shadow=0
        )


def draw_glasses(sheet: Sheet, glow: Glow) -> None:
    frame = glow.painted("#3a2c3a")
    glasses = Place(0, -0.08, 0.10)
    sheet.piece(
        [glasses.ellipse(x, 0, 0.80) for x in (-1.0, 1.0)], "#e4f2f6", "#c0dce4", opacity=0.85
    )
    holes = [glasses.ellipse(x, 0, 0.72) for x in (-1.0, 1.0)]
    bridge = glasses.ribbon([(-0.28, -0.14), (0.0, -0.36), (0.28, -0.14)], (0.16, 0.14, 0.16))
    temples = [
        glasses.ribbon([(1.76 * s, -0.2), (2.1 * s, -0.42), (2.0 * s, 0.1)], (0.16, 0.12, 0.08))
        for s in (-1, 1)
    ]
    rims = [glasses.ellipse(x, 0, 0.90) for x in (-1.0, 1.0)]
    sheet.piece([*rims, bridge, *temples], frame, holes=holes)
    shines = [
        glasses.ribbon([(x - 0.34, -0.1), (x - 0.06, -0.42)], (0.06, 0.12)) for x in (-1.0, 1.0)
    ]
    sheet.piece(shines, "#ffffff", shadow=0, edge=0, opacity=0.8)


def draw_mitten(sheet: Sheet, glow: Glow) -> None:
    mitten, wool = Place(0, 0, 0.26), glow.painted("#d8453e")
    thumb = mitten.ribbon([(0.20, -0.34), (0.44, -0.52), (0.48, -0.66)], (0.24, 0.22, 0.18))
    hand = [
        (-0.28, -0.22),
        (-0.32, -0.60),
        (-0.18, -0.94),
        (0.10, -0.98),
        (0.26, -0.70),
        (0.28, -0.22),
    ]
    sheet.piece([mitten.curve(hand, 6), thumb], lighten(wool, 0.1), darken(wool, 0.08))
    star = mitten.inner(-0.02, -0.60, 0.17)
    sheet.piece(star.shape(STAR), "#fff6e0", shadow=0.1, edge=0)
    cuff = [(-0.32, -0.26), (0.30, -0.26), (0.32, 0.0), (-0.34, 0.0)]
    sheet.piece(mitten.curve(cuff, 3), "#fbf2e0", "#e0d2bc")
    ribs = [
        mitten.ribbon([(x, -0.24), (x, -0.02)], (0.02, 0.02)) for x in (-0.2, -0.07, 0.06, 0.19)
    ]
    sheet.piece(ribs, "#c9b89c", inside=True, edge=0)


def draw_necklace(sheet: Sheet, glow: Glow) -> None:
    """A string of pearls with a red stone."""
    chain = Place(0, -0.20, 0.18)
    angles = [-0.25 + (math.pi + 0.5) * i / 14 for i in range(15)]
    pearls = [chain.ellipse(math.cos(a), 0.92 * math.sin(a), 0.105) for a in angles]
    sheet.piece(pearls, "#fffaf2", "#dccfc6", shadow=0.25)
    stone = [(-0.20, 0.98), (0.20, 0.98), (0.24, 1.20), (0.0, 1.46), (-0.24, 1.20)]
    sheet.piece(
        chain.shape(stone),
        lighten(glow.painted("#d8304a"), 0.15),
        darken(glow.painted("#d8304a"), 0.12),
    )
    sheet.piece(
        chain.shape([(-0.10, 1.02), (0.10, 1.02), (0.0, 1.18)]),
        "#ffd0d4",
        shadow=0,
        edge=0,
        opacity=0.8,
    )


def draw_doll(sheet: Sheet, glow: Glow) -> None:
    """A rag doll with woollen plaits and button eyes."""
    doll, dress = Place(0, 0, 0.34), glow.painted("#6a8ad0")
    for s in (-1, 1):
        leg = doll.ribbon([(0.10 * s, -0.22), (0.13 * s, -0.04)], (0.10, 0.10))
        arm = doll.ribbon([(0.12 * s, -0.50), (0.34 * s, -0.34)], (0.10, 0.09))
        plait = doll.ribbon(
            [(0.22 * s, -0.80), (0.34 * s, -0.66), (0.36 * s, -0.50)], (0.12, 0.13, 0.06)
        )
        sheet.piece([leg, arm], "#f6dcbc")
        sheet.piece(doll.ellipse(0.15 * s, -0.02, 0.09, 0.05), "#5a3a44")
        sheet.piece(plait, "#d8742e", "#b0541e")
        sheet.piece(doll.ellipse(0.355 * s, -0.55, 0.05, 0.035), "#f2cf3a", shadow=0.2)
    skirt = [(-0.10, -0.56), (0.10, -0.56), (0.30, -0.20), (0.0, -0.16), (-0.30, -0.20)]
    sheet.piece(doll.curve(skirt, 5), lighten(dress, 0.1), darken(dress, 0.1))
    apron = [(-0.08, -0.46), (0.08, -0.46), (0.15, -0.22), (-0.15, -0.22)]
    sheet.piece(doll.curve(apron, 4), "#fffaf0", inside=True, edge=0.1)
    sheet.piece(doll.ellipse(0, -0.78, 0.26, 0.25), "#fbe4c8", "#f0cfa8")
    hair = [
        (-0.27, -0.72),
        (-0.24, -0.98),
        (0.0, -1.06),
        (0.24, -0.98),
        (0.27, -0.72),
        (0.12, -0.90),
        (-0.12, -0.90),
    ]
    sheet.piece(doll.curve(hair, 5), "#e07e34", "#c4622a")
    eyes = [doll.ellipse(x, -0.77, 0.032) for x in (-0.09, 0.09)]
    smile = doll.ribbon([(-0.07, -0.67), (0.0, -0.635), (0.07, -0.67)], (0.012, 0.02, 0.012))
    sheet.piece([*eyes, smile], "#3a2430", shadow=0, edge=0)
    sheet.piece(
        [doll.ellipse(x, -0.69, 0.045, 0.03) for x in (-0.16, 0.16)], "#f09a8a", shadow=0, edge=0
    )


def draw_puppet(sheet: Sheet, glow: Glow) -> None:
    """A wooden puppet on strings from a cross."""
    puppet, wood = Place(0, 0, 0.50), "#e0b078"
    cross = [puppet.ribbon([(-0.22, -0.97), (0.22, -0.97)], (0.03, 0.03)),
             puppet.ribbon([(0.0, -1.02), (0.0, -0.90)], (0.03, 0.03))]  # fmt: skip
    strings = [puppet.ribbon([(x0, -0.96), (x1, y1)], (0.006, 0.006)) for x0, x1, y1 in
               ((0.0, 0.0, -0.66), (-0.20, -0.26, -0.36), (0.20, 0.26, -0.46))]  # fmt: skip
    sheet.piece(cross, "#8a5634")
    sheet.piece(strings, "#6b6078", shadow=0, edge=0, beyond=True)
    for s, hand in ((-1, (-0.26, -0.34)), (1, (0.26, -0.44))):
        arm = puppet.ribbon([(0.08 * s, -0.46), (0.18 * s, -0.38), hand], (0.05, 0.045, 0.05))
        leg = puppet.ribbon(
            [(0.05 * s, -0.22), (0.08 * s, -0.12), (0.07 * s, -0.03)], (0.06, 0.05, 0.05)
        )
        sheet.piece(
            [arm, leg, puppet.ellipse(0.09 * s, -0.015, 0.055, 0.03)], wood, darken(wood, 0.15)
        )
    coat = [(-0.11, -0.49), (0.11, -0.49), (0.14, -0.20), (-0.14, -0.20)]
    colour = glow.painted("#d8453e")
    sheet.piece(puppet.curve(coat, 4), lighten(colour, 0.1), darken(colour, 0.1))
    sheet.piece(
        [puppet.ellipse(0.0, y, 0.014) for y in (-0.42, -0.34, -0.27)], "#ffe9a8", shadow=0.1
    )
    sheet.piece(puppet.ellipse(0, -0.58, 0.105), lighten(wood, 0.12), wood)
    nose = puppet.ribbon([(0.05, -0.58), (0.22, -0.60)], (0.035, 0.022))
    sheet.piece(nose, lighten(wood, 0.05), shadow=0.2)
    eyes = [puppet.ellipse(x, -0.61, 0.016) for x in (-0.02, 0.06)]
    smile = puppet.ribbon([(-0.04, -0.53), (0.01, -0.515), (0.06, -0.53)], (0.008, 0.012, 0.008))
    sheet.piece([*eyes, smile], "#3a2430", shadow=0, edge=0)
    sheet.piece(puppet.shape([(-0.12, -0.64), (0.0, -0.80), (0.12, -0.65)]), "#f2c03a", "#d99a2a")


def draw_blocks(sheet: Sheet, glow: Glow) -> None:
    """Three building blocks, one on the other two."""
    blocks = Place(0, 0, 0.26)
    for x, y, colour, mark in (
        (-0.36, 0.0, "#d8504a", "star"),
        (0.36, 0.0, "#4a86c0", "dot"),
        (0.02, -0.62, "#f2b632", "bar"),
    ):
        face = [(x - 0.31, y - 0.62), (x + 0.31, y - 0.62), (x + 0.31, y), (x - 0.31, y)]
        panel = [
            (x - 0.22, y - 0.53),
            (x + 0.22, y - 0.53),
            (x + 0.22, y - 0.09),
            (x - 0.22, y - 0.09),
        ]
        sheet.piece(blocks.shape(face), lighten(colour, 0.1), darken(colour, 0.12))
        sheet.piece(blocks.shape(panel), "#fff6e2", shadow=0.15)
        at = blocks.inner(x, y - 0.31, 0.16)
        shapes = {"star": at.shape(STAR), "dot": at.ellipse(0, 0, 0.85),
                  "bar": at.shape([(-0.8, 0.7), (0.0, -0.9), (0.8, 0.7)])}  # fmt: skip
        sheet.piece(shapes[mark], colour, shadow=0, edge=0)


def draw_puzzle(sheet: Sheet, glow: Glow) -> None:
    """A jigsaw piece."""
    piece, colour = Place(0, -0.12, 0.12, 0.12), glow.painted("#4aa0a8")
    body = piece.shape([(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)])
    knobs = [piece.ellipse(1.08, 0.0, 0.34), piece.ellipse(0.0, -1.08, 0.34)]
    dents = [piece.ellipse(-0.68, 0.0, 0.32), piece.ellipse(0.0, 0.68, 0.32)]
    sheet.piece([body, *knobs], lighten(colour, 0.2), darken(colour, 0.1), holes=dents)


def draw_flower_bunch(sheet: Sheet, glow: Glow) -> None:
    """A bunch of flowers in paper, held at the origin."""
    bunch = Place(0, 0.06, 0.26)
    leaves = [
        bunch.shape(leaf(0.0, -0.46, 0.46, 0.16, angle)) for angle in (-2.5, -2.0, -1.1, -0.6)
    ]
    sheet.piece(leaves, "#5a9a4a", "#3f7a3c")
    for x, y, colour in (
        (-0.26, -0.72, "#e0506a"),
        (0.26, -0.70, "#f2b632"),
        (0.0, -0.88, "#8a6ac8"),
        (-0.12, -0.56, "#f6f0ff"),
        (0.14, -0.54, "#ee8a5a"),
    ):
        petals = [bunch.ellipse(x + 0.10 * math.cos(a), y + 0.10 * math.sin(a), 0.085)
                  for a in (math.tau * i / 5 for i in range(5))]  # fmt: skip
        sheet.piece(petals, lighten(colour, 0.12), colour)
        sheet.piece(bunch.ellipse(x, y, 0.06), "#fff0b0", shadow=0.1)
    wrap = [(-0.32, -0.44), (0.0, -0.34), (0.32, -0.44), (0.06, 0.10), (-0.06, 0.10)]
    sheet.piece(bunch.shape(wrap), "#fff6e6", "#e6d4bc")
    sheet.piece(bunch.ribbon([(-0.13, -0.14), (0.13, -0.14)], (0.07, 0.07)), "#e0506a", shadow=0.2)
