"""Things of a house and garden: bench, basket, cake, apple, gift. Unit: the frame's height."""

from __future__ import annotations

from ..kit.colour import darken, lighten
from ..kit.geometry import leaf
from ..kit.paper import Sheet
from ..puppets.place import Place
from .glow import Glow

_WOOD = "#a8703f"


def draw_bench(sheet: Sheet, glow: Glow) -> None:
    """A garden bench; its seat is 0.15 above the origin."""
    bench = Place(0, 0, 0.50)
    for x in (-0.38, 0.38):
        leg = bench.shape([(x - 0.03, -0.30), (x + 0.03, -0.30), (x + 0.045, 0.0), (x - 0.02, 0.0)])
        post = bench.ribbon([(x, -0.30), (x - 0.02, -0.62)], (0.05, 0.04))
        sheet.piece([leg, post], darken(_WOOD, 0.35))
    for y in (-0.56, -0.45):
        slat = bench.ribbon([(-0.46, y), (0.46, y)], (0.075, 0.075))
        sheet.piece(slat, lighten(_WOOD, 0.12), darken(_WOOD, 0.05))
    seat = [(-0.48, -0.34), (0.48, -0.34), (0.52, -0.26), (-0.52, -0.26)]
    sheet.piece(bench.shape(seat), lighten(_WOOD, 0.18), darken(_WOOD, 0.12))


def draw_apple(sheet: Sheet, glow: Glow) -> None:
    apple = Place(0, -0.065, 0.075)
    skin = [(0.0, -0.70), (0.45, -0.92), (0.95, -0.55), (0.98, 0.10), (0.62, 0.78), (0.18, 0.92),
            (0.0, 0.84), (-0.18, 0.92), (-0.62, 0.78), (-0.98, 0.10), (-0.95, -0.55),
            (-0.45, -0.92)]  # fmt: skip
    stalk = [(0.0, -0.62), (0.06, -1.0), (0.20, -1.25)]
    sheet.piece(apple.curve(skin), lighten("#d8402e", 0.12), darken("#d8402e", 0.15))
    sheet.piece(apple.ribbon(stalk, (0.14, 0.10, 0.12)), "#6b4636")
    sheet.piece(leaf(*apple.at(0.10, -1.0), 0.065, 0.036, -0.5), "#6fae5a")
    sheet.piece(apple.ellipse(0.48, -0.42, 0.14, 0.24, rotation=-0.5), "#ffffff", shadow=0, edge=0,
                opacity=0.5)  # fmt: skip


def draw_cake(sheet: Sheet, glow: Glow) -> None:
    """A cake with two layers and three candles that burn when lit."""
    cake = Place(0, 0, 0.26)
    plate = cake.curve([(-0.66, -0.06), (0.66, -0.06), (0.54, 0.03), (-0.54, 0.03)])
    sheet.piece(plate, "#f4efe6", "#cfc6bc")
    for half, top, bottom in ((0.52, -0.36, -0.05), (0.36, -0.62, -0.34)):
        tier = [(-half, top), (half, top), (half, bottom), (-half, bottom)]
        sheet.piece(cake.shape(tier), "#f2c79a", "#d99a62")
        icing = [(-half - 0.02, top + 0.02), (-half, top - 0.05), (half, top - 0.05),
                 (half + 0.02, top + 0.02), (half * 0.75, top + 0.13), (half * 0.5, top + 0.05),
                 (half * 0.2, top + 0.14), (-half * 0.1, top + 0.05), (-half * 0.4, top + 0.13),
                 (-half * 0.7, top + 0.05)]  # fmt: skip
        sheet.piece(cake.curve(icing), "#f7b6c4", "#e88aa0")
    for x in (-0.20, 0.0, 0.20):
        sheet.piece(cake.ribbon([(x, -0.64), (x, -0.82)], (0.05, 0.05)), "#8fc0d0")
        if glow.lit > 0:
            flame = [(x, -0.97), (x + 0.035, -0.88), (x, -0.82), (x - 0.035, -0.88)]
            sheet.piece(cake.curve(flame), lighten(glow.light, 0.3), shadow=0, edge=0)
    cherries = [cake.ellipse(x, -0.40, 0.045) for x in (-0.44, 0.44)]
    sheet.piece(cherries, "#d8402e")


def draw_gift(sheet: Sheet, glow: Glow) -> None:
    """A box with a ribbon and a bow."""
    paper, ribbon = glow.chance("gift").choice((("#4a6fb0", "#f5c04a"), ("#d8453e", "#fff0c8"),
                                                ("#3f8f8a", "#f2a0a8")))  # fmt: skip
    gift = Place(0, 0, 0.22)
    box = [(-0.44, -0.56), (0.44, -0.56), (0.42, 0.0), (-0.42, 0.0)]
    lid = [(-0.50, -0.74), (0.50, -0.74), (0.50, -0.54), (-0.50, -0.54)]
    sheet.piece(gift.shape(box), paper, darken(paper, 0.2))
    sheet.piece(gift.shape(lid), lighten(paper, 0.12), paper)
    sheet.piece(gift.ribbon([(0, -0.74), (0, 0.0)], (0.15, 0.15)), ribbon, inside=True, edge=0.1)
    for side in (-1, 1):
        loop = [(0, -0.74), (0.16 * side, -0.98), (0.40 * side, -1.00), (0.38 * side, -0.80)]
        sheet.piece(gift.curve(loop), lighten(ribbon, 0.1), darken(ribbon, 0.15))
    sheet.piece(gift.ellipse(0, -0.77, 0.08), ribbon)


def draw_basket(sheet: Sheet, glow: Glow) -> None:
    """A wicker basket of apples."""
    basket = Place(0, 0, 0.26)
    handle = [(-0.42, -0.42), (-0.30, -0.86), (0.0, -0.98), (0.30, -0.86), (0.42, -0.42)]
    sheet.piece(basket.ribbon(handle, (0.07, 0.07)), "#a8763f", "#7a5230")
    for x, y, colour in (
        (-0.22, -0.50, "#d8402e"),
        (0.20, -0.50, "#e0903a"),
        (0, -0.56, "#c8353a"),
    ):
        sheet.piece(basket.ellipse(x, y, 0.15), lighten(colour, 0.15), darken(colour, 0.1))
    body = [(-0.52, -0.44), (0.52, -0.44), (0.40, 0.0), (0.0, 0.03), (-0.40, 0.0)]
    sheet.piece(basket.shape(body), "#d9a860", "#a8763f")
    weave = [basket.ribbon([(-0.52, y), (0.0, y + 0.02), (0.52, y)], (0.018, 0.02, 0.018))
             for y in (-0.32, -0.20, -0.08)]  # fmt: skip
    staves = [basket.ribbon([(x, -0.44), (x * 0.8, 0.0)], (0.018, 0.018))
              for x in (-0.36, -0.18, 0.0, 0.18, 0.36)]  # fmt: skip
    sheet.piece([*weave, *staves], "#8a5c30", inside=True, edge=0, opacity=0.6)
    sheet.piece(basket.ribbon([(-0.54, -0.44), (0.54, -0.44)], (0.08, 0.08)), "#e6bc78", "#b8854a")


def draw_chair(sheet: Sheet, glow: Glow) -> None:
    chair = Place(0, 0, 0.36)
    for x, colour in ((-0.12, darken(_WOOD, 0.35)), (0.26, darken(_WOOD, 0.35)),
                      (-0.24, _WOOD), (0.16, _WOOD)):  # fmt: skip
        sheet.piece(chair.ribbon([(x, -0.42), (x, 0.0)], (0.06, 0.05)), colour)
    back = [(-0.28, -0.42), (-0.32, -0.98), (-0.20, -1.02), (-0.18, -0.42)]
    sheet.piece(chair.curve(back, 4), lighten(_WOOD, 0.1), darken(_WOOD, 0.1))
    seat = [(-0.32, -0.46), (0.28, -0.46), (0.32, -0.38), (-0.30, -0.38)]
    sheet.piece(chair.shape(seat), lighten(_WOOD, 0.16), darken(_WOOD, 0.08))


def draw_throne(sheet: Sheet, glow: Glow) -> None:
    """A golden throne with a red cushion and a high back."""
    throne, gold, red = Place(0, 0, 0.46), "#e6b84a", glow.painted("#a83240")
    for x in (-0.26, 0.30):
        leg = throne.ribbon([(x, -0.40), (x, 0.0)], (0.09, 0.08))
        sheet.piece(leg, gold, darken(gold, 0.3))
    back = [(-0.36, -0.36), (-0.38, -1.0), (-0.20, -1.14), (-0.02, -1.0), (-0.06, -0.36)]
    velvet = [(-0.30, -0.46), (-0.31, -0.95), (-0.20, -1.02), (-0.09, -0.95), (-0.11, -0.46)]
    sheet.piece(throne.curve(back, 5), lighten(gold, 0.15), darken(gold, 0.2))
    sheet.piece(throne.curve(velvet, 5), lighten(red, 0.06), darken(red, 0.15), shadow=0.25)
    sheet.piece(throne.ellipse(-0.20, -1.14, 0.06), "#d8453e", shadow=0.2)
    seat = [(-0.36, -0.46), (0.36, -0.46), (0.38, -0.32), (-0.34, -0.32)]
    sheet.piece(throne.shape(seat), lighten(gold, 0.1), darken(gold, 0.15))
    cushion = [(-0.30, -0.45), (0.0, -0.51), (0.34, -0.46), (0.32, -0.41), (-0.28, -0.41)]
    sheet.piece(throne.curve(cushion, 5), lighten(red, 0.1), darken(red, 0.08), shadow=0.25)


def draw_egg(sheet: Sheet, glow: Glow) -> None:
    """A speckled egg in a nest; lit, it glows from inside."""
    nest = Place(0, 0, 0.24)
    shell = glow.over("#a8d0c0", 0.45)
    egg = [(0.0, -0.92), (0.24, -0.72), (0.34, -0.38), (0.24, -0.08), (-0.24, -0.08),
           (-0.34, -0.38), (-0.24, -0.72)]  # fmt: skip
    sheet.piece(nest.curve(egg), lighten(shell, 0.35), darken(shell, 0.08))
    specks = [nest.ellipse(x, y, r) for x, y, r in ((-0.12, -0.60, 0.05), (0.10, -0.74, 0.035),
              (0.16, -0.46, 0.055), (-0.18, -0.36, 0.035), (0.0, -0.34, 0.04))]  # fmt: skip
    sheet.piece(specks, darken(shell, 0.25), inside=True, edge=0)
    for y, width, colour in (
        (-0.16, 0.10, "#a8763f"),
        (-0.08, 0.11, "#c9985a"),
        (0.0, 0.09, "#8a5c30"),
    ):
        straw = [(-0.50, y - 0.05), (0.0, y + 0.03), (0.50, y - 0.05)]
        sheet.piece(nest.ribbon(straw, (width * 0.6, width, width * 0.6)), colour)


def draw_bed(sheet: Sheet, glow: Glow) -> None:
    """A bed with a patchwork quilt, its pillow on the left."""
    bed = Place(0, 0, 0.62)
    quilt: str = glow.chance("bed").choice(("#5a7fb0", "#a85a6a", "#4f8f80"))
    for x, top in ((-0.55, -0.56), (0.53, -0.40)):
        board = [(x - 0.035, top), (x + 0.035, top), (x + 0.04, 0.0), (x - 0.04, 0.0)]
        sheet.piece(bed.shape(board), lighten(_WOOD, 0.08), darken(_WOOD, 0.2))
    sheet.piece(bed.shape([(-0.54, -0.20), (0.54, -0.20), (0.54, -0.09), (-0.54, -0.09)]),
                darken(_WOOD, 0.1))  # fmt: skip
    pillow = [(-0.50, -0.32), (-0.24, -0.34), (-0.20, -0.22), (-0.50, -0.20)]
    sheet.piece(bed.curve(pillow), "#fff6e8", "#e2d6cc")
    cover = [(-0.26, -0.30), (0.10, -0.34), (0.48, -0.30), (0.50, -0.12), (0.0, -0.09),
             (-0.26, -0.12)]  # fmt: skip
    sheet.piece(bed.curve(cover), lighten(quilt, 0.10), darken(quilt, 0.12))
    patches = [bed.ellipse(-0.14 + 0.15 * i, -0.22 + 0.04 * (i % 2), 0.035) for i in range(5)]
    sheet.piece(patches, lighten(quilt, 0.5), inside=True, edge=0, opacity=0.8)


def draw_table(sheet: Sheet, glow: Glow) -> None:
    table = Place(0, 0, 0.44)
    legs = [table.ribbon([(x, -0.50), (x, 0.0)], (0.07, 0.05)) for x in (-0.40, 0.40)]
    far = [table.ribbon([(x, -0.50), (x, -0.04)], (0.06, 0.045)) for x in (-0.30, 0.30)]
    sheet.piece(far, darken(_WOOD, 0.4))
    sheet.piece(legs, darken(_WOOD, 0.08), darken(_WOOD, 0.25))
    top = [(-0.52, -0.58), (0.52, -0.58), (0.56, -0.49), (-0.56, -0.49)]
    sheet.piece(table.shape(top), lighten(_WOOD, 0.20), darken(_WOOD, 0.06))


def draw_mirror(sheet: Sheet, glow: Glow) -> None:
    """A standing oval mirror in a gilt frame."""
    mirror = Place(0, 0, 0.46)
    feet = [mirror.ribbon([(0, -0.16), (x, 0.0)], (0.06, 0.05)) for x in (-0.22, 0.22)]
    sheet.piece(feet, "#a8803a")
    sheet.piece(mirror.ellipse(0, -0.56, 0.32, 0.44), "#f2cf7a", "#b88a3a")
    glass = glow.over("#a8c8d4", 0.55)
    sheet.piece(mirror.ellipse(0, -0.56, 0.255, 0.37), lighten(glass, 0.4), glass, shadow=0.2)
    shine = [mirror.ribbon([(-0.14, -0.52), (0.04, -0.80)], (0.03, 0.05)),
             mirror.ribbon([(-0.06, -0.42), (0.14, -0.72)], (0.02, 0.03))]  # fmt: skip
    sheet.piece(shine, "#ffffff", inside=True, edge=0, opacity=0.6)


def draw_clock(sheet: Sheet, glow: Glow) -> None:
    """An alarm clock with two bells."""
    clock = Place(0, 0, 0.26)
    for side in (-1, 1):
        sheet.piece(
            clock.ribbon([(0.26 * side, -0.14), (0.34 * side, 0.0)], (0.09, 0.07)), "#5a4034"
        )
        bell = clock.ellipse(0.25 * side, -0.84, 0.16, 0.12, rotation=0.6 * side)
        sheet.piece(bell, "#f2c14e", "#b8863a")
    sheet.piece(clock.ellipse(0, -0.45, 0.42), "#e0644a", "#b04238")
    face = glow.over("#fff6e0", 0.3)
    sheet.piece(clock.ellipse(0, -0.45, 0.32), face, shadow=0.25)
    hands = [clock.ribbon([(0, -0.45), (0, -0.68)], (0.05, 0.03)),
             clock.ribbon([(0, -0.45), (0.15, -0.40)], (0.05, 0.03))]  # fmt: skip
    sheet.piece([*hands, clock.ellipse(0, -0.45, 0.04)], "#3a3048", shadow=0)


def draw_ladder(sheet: Sheet, glow: Glow) -> None:
    ladder = Place(0, 0, 0.62)
    rungs = [ladder.ribbon([(-0.12, y), (0.12, y)], (0.03, 0.03))
             for y in (-0.12, -0.30, -0.48, -0.66, -0.84)]  # fmt: skip
    sheet.piece(rungs, darken(_WOOD, 0.05))
    for x in (-0.12, 0.12):
        rail = ladder.ribbon([(x * 1.15, 0.0), (x, -0.98)], (0.045, 0.04))
        sheet.piece(rail, lighten(_WOOD, 0.16), darken(_WOOD, 0.12))
