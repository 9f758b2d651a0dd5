"""What stands in yards, gardens and squares. Unit: the frame's height."""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import ellipse
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_WOOD, _STONE = "#a8703f", "#a4abb8"


def draw_well(sheet: Sheet, glow: Glow) -> None:
    """A stone well with a roof, a winch and a bucket."""
    well = Place(0, 0, 0.56)
    sheet.piece(well.ellipse(0, -0.34, 0.34, 0.09), darken(_STONE, 0.35))
    posts = [well.ribbon([(x, -0.72), (x, -0.26)], (0.05, 0.05)) for x in (-0.30, 0.30)]
    sheet.piece(posts, _WOOD, darken(_WOOD, 0.2))
    sheet.piece(well.ribbon([(-0.34, -0.56), (0.40, -0.56)], (0.045, 0.045)), darken(_WOOD, 0.1))
    sheet.piece(well.ribbon([(0.40, -0.56), (0.44, -0.46)], (0.03, 0.03)), "#5a5468")
    sheet.line(well.shape([(0, -0.56), (0, -0.42)]), well.widths(0.015, 0.015), "#e6cf9a")
    sheet.piece(
        well.shape([(-0.08, -0.44), (0.08, -0.44), (0.06, -0.30), (-0.06, -0.30)]), "#8a5634"
    )
    side = [(-0.36, -0.34), (0.0, -0.27), (0.36, -0.34), (0.34, -0.02), (0.0, 0.02), (-0.34, -0.02)]
    sheet.piece(well.curve(side, 4), lighten(_STONE, 0.1), darken(_STONE, 0.14))
    stones = [
        well.ellipse(x, y, 0.075, 0.035)
        for x, y in (
            (-0.24, -0.24),
            (-0.06, -0.20),
            (0.14, -0.22),
            (0.28, -0.25),
            (-0.28, -0.10),
            (-0.12, -0.08),
            (0.08, -0.08),
            (0.25, -0.11),
        )
    ]
    sheet.piece(stones, darken(_STONE, 0.2), inside=True, edge=0.1)
    roof = [(-0.46, -0.70), (-0.30, -0.98), (0.30, -0.98), (0.46, -0.70)]
    sheet.piece(well.shape(roof), "#c8604a", "#a04438")
    tiles = [well.ribbon([(-0.5, y), (0.5, y)], (0.012, 0.012)) for y in (-0.88, -0.79)]
    sheet.piece(tiles, "#8a3a30", inside=True, edge=0)


def draw_windmill(sheet: Sheet, glow: Glow) -> None:
    mill = Place(0, 0, 0.64)
    tower = [(-0.17, -0.64), (0.17, -0.64), (0.27, 0.0), (-0.27, 0.0)]
    sheet.piece(mill.shape(tower), "#fbf2e0", "#d9c8ac")
    arch = ellipse(0, -0.12, 0.07, steps=14, start=math.pi, end=math.tau)
    sheet.piece(mill.shape([(-0.07, 0.0), *arch.tolist(), (0.07, 0.0)]), "#8a5634")
    pane = glow.over("#6a8aa8", 0.9)
    sheet.piece([mill.ellipse(0, -0.34, 0.045), mill.ellipse(0, -0.50, 0.04)], pane, shadow=0.2)
    cap = [(-0.21, -0.62), (-0.15, -0.76), (0.0, -0.84), (0.15, -0.76), (0.21, -0.62)]
    sheet.piece(mill.curve(cap, 4), glow.painted("#c8544a"), "#9a3a38")
    hub = mill.inner(0.0, -0.70, 1.0, turn=0.35)
    for i in range(4):
        arm = hub.inner(0, 0, 1.0, turn=math.pi / 2 * i)
        sail = [(0.02, -0.08), (0.11, -0.08), (0.11, -0.40), (0.02, -0.40)]
        sheet.piece(arm.shape(sail), "#fffaf0", "#e0d2bc", shadow=0.3)
        bars = [arm.ribbon([(0.02, y), (0.11, y)], (0.010, 0.010)) for y in (-0.16, -0.24, -0.32)]
        sheet.piece([*bars, arm.ribbon([(0, 0), (0, -0.42)], (0.026, 0.02))], "#8a5c3a", shadow=0.1)
    sheet.piece(hub.ellipse(0, 0, 0.04), "#5a3c2c", shadow=0.2)


def draw_fountain(sheet: Sheet, glow: Glow) -> None:
    fountain = Place(0, 0, 0.52)
    water = "#8fcfe4"
    jets = [
        fountain.ribbon(
            [(0, -0.62), (0.10 * s, -0.94 + 0.05 * abs(s)), (0.22 * s, -0.76), (0.26 * s, -0.50)],
            (0.03, 0.04, 0.04, 0.02),
        )
        for s in (-1, -0.45, 0.45, 1)
    ]
    sheet.piece(jets, lighten(water, 0.5), water, shadow=0.1, opacity=0.9, beyond=True)
    sheet.piece(
        fountain.ribbon([(0, -0.66), (0, -0.16)], (0.07, 0.11)),
        lighten(_STONE, 0.1),
        darken(_STONE, 0.1),
    )
    bowl = [(-0.26, -0.50), (0.26, -0.50), (0.14, -0.40), (-0.14, -0.40)]
    sheet.piece(fountain.curve(bowl, 4), lighten(_STONE, 0.2), darken(_STONE, 0.08))
    falls = [fountain.ribbon([(x, -0.47), (x * 1.12, -0.22)], (0.03, 0.04)) for x in (-0.24, 0.24)]
    sheet.piece(falls, lighten(water, 0.4), water, opacity=0.9, shadow=0.1)
    sheet.piece(fountain.ellipse(0, -0.18, 0.50, 0.09), lighten(_STONE, 0.2))
    sheet.piece(fountain.ellipse(0, -0.18, 0.44, 0.065), water, shadow=0.1)
    side = [
        (-0.50, -0.18),
        (-0.30, -0.11),
        (0.0, -0.09),
        (0.30, -0.11),
        (0.50, -0.18),
        (0.46, 0.0),
        (-0.46, 0.0),
    ]
    sheet.piece(fountain.curve(side, 4), lighten(_STONE, 0.08), darken(_STONE, 0.16))


def draw_fence(sheet: Sheet, glow: Glow) -> None:
    """Pointed pickets on two rails."""
    colour = glow.painted("#fbf4e6")
    rails = [Place().ribbon([(-0.36, y), (0.36, y)], (0.026, 0.026)) for y in (-0.19, -0.07)]
    sheet.piece(rails, darken(colour, 0.14))
    pickets = [
        Place().shape(
            [(x - 0.032, 0.0), (x - 0.032, -0.23), (x, -0.27), (x + 0.032, -0.23), (x + 0.032, 0.0)]
        )
        for x in (-0.30, -0.18, -0.06, 0.06, 0.18, 0.30)
    ]
    sheet.piece(pickets, lighten(colour, 0.3), darken(colour, 0.08))


def draw_cage(sheet: Sheet, glow: Glow) -> None:
    """A bird's cage with a dome and a ring."""
    cage, gold = Place(0, 0, 0.40), "#d9a83a"
    sheet.piece(cage.ellipse(0, -1.0, 0.07), gold, holes=[cage.ellipse(0, -1.0, 0.04)])
    bird = cage.inner(-0.02, -0.34, 0.16)
    sheet.piece(cage.ribbon([(-0.24, -0.24), (0.24, -0.24)], (0.025, 0.025)), "#8a5634")
    sheet.piece(
        [bird.ellipse(0, 0, 0.62, 0.5), bird.ellipse(0.36, -0.42, 0.36)], "#4a8fd0", "#2f6aa8"
    )
    sheet.piece([bird.shape([(0.66, -0.46), (1.0, -0.36), (0.66, -0.26)])], "#f2a030", shadow=0)
    bars = [
        cage.ribbon([(x, -0.08), (x, -0.56), (0.72 * x, -0.80), (0.1 * x, -0.93)], (0.022, 0.022))
        for x in (-0.34, -0.20, -0.07, 0.07, 0.20, 0.34)
    ]
    bars += [
        cage.ribbon([(-0.34, y), (0.0, y + 0.04), (0.34, y)], (0.026, 0.026))
        for y in (-0.54, -0.10)
    ]
    sheet.piece(bars, lighten(gold, 0.15), darken(gold, 0.14), shadow=0.2)
    base = [(-0.40, -0.10), (0.40, -0.10), (0.36, 0.0), (-0.36, 0.0)]
    sheet.piece(cage.shape(base), gold, darken(gold, 0.25))


def draw_kennel(sheet: Sheet, glow: Glow) -> None:
    """A dog's house with a bone above its door."""
    kennel, wall = Place(0, 0, 0.40), glow.painted("#d98a4a")
    front = [(-0.44, 0.0), (-0.44, -0.50), (0.0, -0.84), (0.44, -0.50), (0.44, 0.0)]
    sheet.piece(kennel.shape(front), lighten(wall, 0.08), darken(wall, 0.12))
    boards = [
        kennel.ribbon([(x, -0.8), (x, 0.0)], (0.012, 0.012)) for x in (-0.30, -0.15, 0.15, 0.30)
    ]
    sheet.piece(boards, darken(wall, 0.3), inside=True, edge=0, opacity=0.7)
    arch = ellipse(0, -0.30, 0.21, steps=16, start=math.pi, end=math.tau)
    sheet.piece(kennel.shape([(-0.21, 0.0), *arch.tolist(), (0.21, 0.0)]), "#3a2a34", shadow=0)
    roof = [kennel.ribbon([(0.54 * side, -0.44), (0.0, -0.88)], (0.11, 0.11)) for side in (-1, 1)]
    sheet.piece(roof, "#c8443c", "#9a3034", shadow=0.35)
    _draw_bone_at(sheet, kennel.inner(0.0, -0.62, 0.14))


def draw_bone(sheet: Sheet, glow: Glow) -> None:
    _draw_bone_at(sheet, Place(0, -0.08, 0.16, -0.3))


def _draw_bone_at(sheet: Sheet, bone: Place) -> None:
    knobs = [bone.ellipse(x, y, 0.26) for x in (-0.74, 0.74) for y in (-0.20, 0.20)]
    sheet.piece([bone.ribbon([(-0.74, 0), (0.74, 0)], (0.34, 0.34)), *knobs], "#fffaf0", "#e6d8c0")


def draw_scarecrow(sheet: Sheet, glow: Glow) -> None:
    """A scarecrow on its pole: straw hands, a patched coat and a hat."""
    crow, coat = Place(0, 0, 0.60), glow.painted("#8a5a9a")
    sheet.piece(crow.ribbon([(0, -0.60), (0, 0.0)], (0.04, 0.045)), "#8a5634")
    sheet.piece(crow.ribbon([(-0.44, -0.56), (0.44, -0.56)], (0.035, 0.035)), "#8a5634")
    for side in (-1, 1):
        straws = [crow.ribbon([(0.36 * side, -0.56), (0.47 * side, -0.56 + d)], (0.03, 0.012))
                  for d in (-0.05, 0.0, 0.05)]  # fmt: skip
        sheet.piece(straws, "#f2cf6a")
    shirt = [
        (-0.38, -0.63),
        (0.38, -0.63),
        (0.38, -0.50),
        (0.15, -0.47),
        (0.17, -0.20),
        (-0.17, -0.20),
        (-0.15, -0.47),
        (-0.38, -0.50),
    ]
    sheet.piece(crow.shape(shirt), lighten(coat, 0.08), darken(coat, 0.12))
    patch = crow.shape([(-0.10, -0.40), (0.0, -0.41), (0.0, -0.31), (-0.10, -0.30)])
    sheet.piece(patch, "#e8b04a", shadow=0.15)
    sheet.piece(
        [crow.ellipse(0.07, -0.52, 0.014), crow.ellipse(0.07, -0.44, 0.014)], "#fff0c8", shadow=0.1
    )
    hem = [
        crow.shape([(x, -0.21), (x + 0.06, -0.21), (x + 0.03, -0.12)])
        for x in (-0.16, -0.09, -0.02, 0.05, 0.11)
    ]
    sheet.piece(hem, "#f2cf6a")
    sheet.piece(crow.ellipse(0, -0.74, 0.12, 0.125), "#f0d9a4", "#d9b878")
    eyes = [crow.ellipse(x, -0.76, 0.016) for x in (-0.03, 0.06)]
    smile = crow.ribbon([(-0.05, -0.69), (0.015, -0.66), (0.08, -0.69)], (0.008, 0.014, 0.008))
    sheet.piece([*eyes, smile], "#3a2a34", shadow=0, edge=0)
    sheet.piece(crow.shape([(0.0, -0.735), (0.035, -0.735), (0.02, -0.70)]), "#e8783a", shadow=0)
    brim = [(-0.22, -0.82), (0.0, -0.85), (0.22, -0.82), (0.0, -0.79)]
    top = [(-0.11, -0.83), (-0.07, -0.96), (0.02, -1.0), (0.11, -0.83)]
    sheet.piece(crow.curve(top, 4), "#b8844a", "#8a5c30")
    sheet.piece(crow.curve(brim, 5), "#b8844a")


def draw_statue(sheet: Sheet, glow: Glow) -> None:
    """A stone figure with one arm raised, on a plinth."""
    statue, stone = Place(0, 0, 0.60), "#bcc2cc"
    plinth = [
        (-0.22, 0.0),
        (-0.22, -0.06),
        (-0.17, -0.09),
        (-0.17, -0.26),
        (-0.21, -0.30),
        (0.21, -0.30),
        (0.17, -0.26),
        (0.17, -0.09),
        (0.22, -0.06),
        (0.22, 0.0),
    ]
    sheet.piece(statue.shape(plinth), darken(stone, 0.08), darken(stone, 0.28))
    robe = [
        (-0.10, -0.74),
        (0.10, -0.74),
        (0.14, -0.54),
        (0.17, -0.31),
        (-0.17, -0.31),
        (-0.12, -0.54),
    ]
    raised = statue.ribbon([(0.07, -0.71), (0.18, -0.80), (0.20, -0.97)], (0.07, 0.06, 0.05))
    low = statue.ribbon([(-0.08, -0.70), (-0.14, -0.58), (-0.08, -0.50)], (0.07, 0.06, 0.05))
    sheet.piece(raised, lighten(stone, 0.1), stone)
    sheet.piece(statue.curve(robe, 5), lighten(stone, 0.2), darken(stone, 0.14))
    folds = [
        statue.ribbon([(x * 0.5, -0.56), (x, -0.33)], (0.008, 0.016)) for x in (-0.09, 0.0, 0.09)
    ]
    sheet.piece(folds, darken(stone, 0.25), inside=True, edge=0, opacity=0.7)
    sheet.piece(low, lighten(stone, 0.12), stone)
    sheet.piece(statue.ellipse(0, -0.83, 0.085, 0.10), lighten(stone, 0.25), darken(stone, 0.06))
    wreath = statue.ribbon([(-0.08, -0.88), (0.0, -0.91), (0.08, -0.88)], (0.03, 0.035, 0.03))
    sheet.piece(wreath, darken(stone, 0.16))


def draw_wheelbarrow(sheet: Sheet, glow: Glow) -> None:
    barrow, colour = Place(0, 0, 0.40), glow.painted("#4a8a5a")
    handles = barrow.ribbon([(-0.64, -0.46), (-0.1, -0.26), (0.42, -0.18)], (0.04, 0.045, 0.045))
    leg = barrow.ribbon([(-0.22, -0.30), (-0.26, 0.0)], (0.045, 0.04))
    sheet.piece([handles, leg], "#8a5634")
    sheet.piece(
        [barrow.ellipse(x, -0.60, 0.16, 0.10) for x in (-0.16, 0.05, 0.24)], "#7a5236", "#5a3a28"
    )
    tray = [(-0.42, -0.60), (0.50, -0.56), (0.30, -0.24), (-0.22, -0.26)]
    sheet.piece(barrow.shape(tray), lighten(colour, 0.14), darken(colour, 0.12))
    sheet.piece(barrow.ellipse(0.46, -0.15, 0.15), "#3a3448")
    sheet.piece(barrow.ellipse(0.46, -0.15, 0.08), "#d6d2d8", shadow=0.2)


def draw_slide(sheet: Sheet, glow: Glow) -> None:
    """A playground slide with its ladder."""
    slide, colour = Place(0, 0, 0.54), glow.painted("#e8a02a")
    posts = [
        slide.ribbon([(-0.36 + dx, -0.90), (-0.48 + dx, 0.0)], (0.035, 0.035)) for dx in (0.0, 0.10)
    ]
    rungs = [slide.ribbon([(-0.46 + 0.02 * i, y), (-0.32 + 0.015 * i, y)], (0.028, 0.028))
             for i, y in enumerate((-0.14, -0.30, -0.46, -0.62))]  # fmt: skip
    sheet.piece([*posts, *rungs], "#4a6fb0", "#34528a")
    sheet.piece(slide.ribbon([(0.12, -0.42), (0.12, 0.0)], (0.035, 0.035)), "#34528a")
    chute = [(-0.40, -0.74), (-0.20, -0.74), (0.10, -0.46), (0.36, -0.14), (0.56, -0.06)]
    sheet.piece(slide.ribbon(chute, (0.10, 0.11, 0.11, 0.11, 0.10)), lighten(colour, 0.15), colour)
    rail = [(-0.38, -0.82), (-0.18, -0.82), (0.13, -0.53), (0.40, -0.20), (0.58, -0.11)]
    sheet.piece(slide.ribbon(rail, (0.035, 0.035)), darken(colour, 0.22), shadow=0.25)


def draw_sandcastle(sheet: Sheet, glow: Glow) -> None:
    castle, sand = Place(0, 0, 0.34), "#ecca88"
    mound = [(-0.66, 0.0), (-0.44, -0.16), (0.44, -0.16), (0.66, 0.0)]
    for x, tall, wide in ((-0.34, 0.56, 0.14), (0.34, 0.56, 0.14), (0.0, 0.76, 0.17)):
        tower = [(x - wide, -0.08), (x - wide, -tall), (x + wide, -tall), (x + wide, -0.08)]
        teeth = [castle.shape([(x + d * wide - 0.04, -tall), (x + d * wide - 0.04, -tall - 0.09),
                               (x + d * wide + 0.04, -tall - 0.09), (x + d * wide + 0.04, -tall)])
                 for d in (-0.72, 0.0, 0.72)]  # fmt: skip
        sheet.piece([castle.shape(tower), *teeth], lighten(sand, 0.14), darken(sand, 0.12))
    sheet.piece(castle.curve(mound, 4), sand, darken(sand, 0.16))
    arch = ellipse(0, -0.24, 0.09, steps=12, start=math.pi, end=math.tau)
    sheet.piece(
        castle.shape([(-0.09, -0.08), *arch.tolist(), (0.09, -0.08)]), darken(sand, 0.45), shadow=0
    )
    sheet.piece(castle.ribbon([(0, -0.84), (0, -1.06)], (0.02, 0.02)), "#8a5634")
    sheet.piece(castle.shape([(0.0, -1.06), (0.20, -1.0), (0.0, -0.92)]), "#e0564a")


def draw_barrel(sheet: Sheet, glow: Glow) -> None:
    barrel = Place(0, 0, 0.30)
    side = [(-0.34, -0.88), (0.34, -0.88), (0.46, -0.44), (0.34, 0.0), (-0.34, 0.0), (-0.46, -0.44)]
    sheet.piece(barrel.curve(side, 4), lighten(_WOOD, 0.14), darken(_WOOD, 0.1), sideways=True)
    staves = [barrel.ribbon([(x * 0.76, -0.90), (x, -0.44), (x * 0.76, 0.0)], (0.012, 0.014, 0.012))
              for x in (-0.28, -0.10, 0.10, 0.28)]  # fmt: skip
    sheet.piece(staves, darken(_WOOD, 0.4), inside=True, edge=0, opacity=0.8)
    hoops = [
        barrel.ribbon([(-0.5, y), (0.0, y + 0.04), (0.5, y)], (0.06, 0.065, 0.06))
        for y in (-0.70, -0.20)
    ]
    sheet.piece(hoops, "#5a5a6e", inside=True, edge=0.1)
    sheet.piece(barrel.ellipse(0, -0.88, 0.36, 0.07), lighten(_WOOD, 0.3), shadow=0.15)


def draw_anchor(sheet: Sheet, glow: Glow) -> None:
    anchor, iron = Place(0, 0, 0.40), glow.painted("#4f5f80")
    arms = [(-0.42, -0.30), (-0.32, -0.10), (0.0, -0.01), (0.32, -0.10), (0.42, -0.30)]
    flukes = [
        anchor.shape([(0.52 * s, -0.24), (0.40 * s, -0.42), (0.28 * s, -0.26)]) for s in (-1, 1)
    ]
    stock = anchor.ribbon([(-0.22, -0.72), (0.22, -0.72)], (0.08, 0.08))
    shank = anchor.ribbon([(0, -0.86), (0, -0.02)], (0.09, 0.10))
    parts = [anchor.ribbon(arms, (0.06, 0.10, 0.12, 0.10, 0.06)), *flukes, stock, shank]
    sheet.piece(anchor.ellipse(0, -0.92, 0.10), iron, holes=[anchor.ellipse(0, -0.92, 0.05)])
    sheet.piece(parts, lighten(iron, 0.16), darken(iron, 0.12))
