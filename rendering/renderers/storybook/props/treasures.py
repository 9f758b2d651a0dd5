"""Small things that matter: lantern, book, key, chest, crown, letter. Unit: the frame's height."""

from __future__ import annotations

from ..kit.colour import darken, lighten
from ..kit.geometry import blob
from ..kit.paper import Sheet
from ..puppets.place import STAR, Place
from .glow import Glow

_IRON = "#4a3428"
_GOLD = "#f2c14e"
_PAGE = "#fff6e0"
_WOOD = "#8a5634"


def draw_lantern(sheet: Sheet, glow: Glow) -> None:
    """A lantern that hangs from the origin by its ring."""
    lamp = Place(0, 0, 1.15)
    ring = lamp.ellipse(0, 0.030, 0.030, 0.034)
    sheet.piece(ring, "#5a4636", holes=[lamp.ellipse(0, 0.030, 0.021, 0.026)], shadow=0.2)
    cap = [(-0.026, 0.050), (0.026, 0.050), (0.046, 0.068), (-0.046, 0.068)]
    sheet.piece(lamp.shape(cap), _IRON, shadow=0.2)
    glass = [(-0.036, 0.068), (0.036, 0.068), (0.042, 0.105), (0.033, 0.145), (-0.033, 0.145),
             (-0.042, 0.105)]  # fmt: skip
    pane = glow.over("#7a8698", 0.95)
    sheet.piece(lamp.curve(glass, 5), lighten(pane, 0.5 * glow.lit), pane, shadow=0)
    if glow.lit > 0:
        flame = [(0.0, 0.076), (0.014, 0.110), (0.0, 0.130), (-0.014, 0.110)]
        sheet.piece(lamp.curve(flame, 6), "#fffdf0", shadow=0, edge=0, opacity=glow.lit)
    bars = [lamp.ribbon([(x, 0.068), (x * 1.1, 0.146)], (0.005, 0.005)) for x in (-0.019, 0.019)]
    sheet.piece(bars, _IRON, shadow=0, edge=0)
    foot = [(-0.044, 0.143), (0.044, 0.143), (0.037, 0.163), (-0.037, 0.163)]
    sheet.piece(lamp.shape(foot), _IRON, shadow=0.2)


def draw_candle(sheet: Sheet, glow: Glow) -> None:
    candle = Place(0, 0, 0.24)
    sheet.piece(
        candle.curve([(-0.30, -0.06), (0.30, -0.06), (0.24, 0.02), (-0.24, 0.02)]), "#c9a24c"
    )
    wax = [(-0.12, -0.06), (-0.12, -0.56), (0.0, -0.60), (0.12, -0.55), (0.12, -0.06)]
    sheet.piece(candle.shape(wax), _PAGE, "#e6d2ae")
    sheet.line(candle.shape([(0, -0.58), (0.01, -0.68)]), 0.02 * candle.scale, _IRON)
    if glow.lit > 0:
        outer = [(0.0, -0.98), (0.08, -0.80), (0.05, -0.66), (-0.05, -0.66), (-0.08, -0.80)]
        inner = [(0.0, -0.86), (0.04, -0.76), (0.0, -0.67), (-0.04, -0.76)]
        sheet.piece(candle.curve(outer), glow.light, shadow=0, edge=0)
        sheet.piece(candle.curve(inner), "#fffdf0", shadow=0, edge=0)


def draw_book(sheet: Sheet, glow: Glow) -> None:
    """An open book; light rises from its pages when lit."""
    book = Place(0, -0.015, 0.30)
    cover: str = glow.chance("book").choice(("#a23e48", "#2f7563", "#4a6fb0", "#8a4a7a"))
    back = [(-0.56, -0.40), (0.0, -0.30), (0.56, -0.40), (0.58, -0.02), (0.0, 0.05), (-0.58, -0.02)]
    sheet.piece(book.shape(back), lighten(cover, 0.05), darken(cover, 0.15))
    page = glow.over(_PAGE, 0.35)
    for side in (-1, 1):
        leaf = [(0.0, -0.32), (0.22 * side, -0.44), (0.52 * side, -0.44), (0.52 * side, -0.09),
                (0.22 * side, -0.08), (0.0, 0.01)]  # fmt: skip
        tone = lighten(page, 0.3) if side > 0 else darken(page, 0.05)
        sheet.piece(book.curve(leaf, 5), tone, darken(page, 0.08))
        lines = [book.ribbon([(0.10 * side, y), (0.27 * side, y - 0.055), (0.44 * side, y - 0.055)],
                             (0.012, 0.012)) for y in (-0.29, -0.22, -0.15)]  # fmt: skip
        sheet.piece(lines, "#9a8a78", shadow=0, edge=0, opacity=0.6)
    if glow.lit > 0:
        motes = [book.inner(x, y, size).shape(STAR) for x, y, size in
                 ((-0.18, -0.62, 0.06), (0.08, -0.78, 0.08), (0.26, -0.58, 0.05))]  # fmt: skip
        sheet.piece(motes, lighten(glow.light, 0.2), shadow=0, edge=0, opacity=glow.lit)


def draw_key(sheet: Sheet, glow: Glow) -> None:
    """An old key, bow up, standing on the origin."""
    key = Place(0.0, -0.19, 0.20, 0.25)
    gold = lighten(glow.over(_GOLD, 0.4), 0.3 * glow.lit)
    bow = [key.ellipse(x, y, 0.17) for x, y in ((-0.14, 0.04), (0.14, 0.04), (0.0, -0.16))]
    holes = [key.ellipse(x, y, 0.085) for x, y in ((-0.14, 0.04), (0.14, 0.04), (0.0, -0.16))]
    bits = [[(0.0, 0.62), (0.24, 0.62), (0.24, 0.72), (0.0, 0.72)],
            [(0.0, 0.78), (0.18, 0.78), (0.18, 0.88), (0.0, 0.88)]]  # fmt: skip
    shaft = key.ribbon([(0, 0.16), (0, 0.90)], (0.10, 0.09))
    sheet.piece([shaft, *(key.shape(bit) for bit in bits)], gold, darken(gold, 0.18))
    sheet.piece(bow, lighten(gold, 0.2), darken(gold, 0.08), holes=holes)
    sheet.piece(key.ribbon([(-0.09, 0.20), (0.09, 0.20)], (0.07, 0.07)), darken(gold, 0.1))


def draw_crown(sheet: Sheet, glow: Glow) -> None:
    crown = Place(0, 0, 0.20)
    gold = glow.over(_GOLD, 0.3)
    far = [(-0.52, -0.52), (-0.24, -0.34), (0.0, -0.60), (0.24, -0.34), (0.52, -0.52),
           (0.46, -0.12), (-0.46, -0.12)]  # fmt: skip
    near = [(-0.50, 0.0), (-0.60, -0.62), (-0.28, -0.30), (0.0, -0.78), (0.28, -0.30),
            (0.60, -0.62), (0.50, 0.0), (0.0, 0.06)]  # fmt: skip
    sheet.piece(crown.shape(far), darken(gold, 0.25))
    sheet.piece(crown.shape(near), lighten(gold, 0.25), darken(gold, 0.12))
    band = [(-0.54, -0.10), (0.0, -0.03), (0.54, -0.10)]
    sheet.piece(crown.ribbon(band, (0.12, 0.13, 0.12)), lighten(gold, 0.3), gold, inside=True)
    gems = (("#d8453e", 0.0, -0.04), ("#3f8fc0", -0.30, -0.07), ("#3f9a5a", 0.30, -0.07))
    for colour, x, y in gems:
        sheet.piece(crown.ellipse(x, y, 0.055), lighten(colour, 0.2), colour, shadow=0.25)
    pearls = [crown.ellipse(x, y, 0.05) for x, y in ((-0.60, -0.64), (0.0, -0.80), (0.60, -0.64))]
    sheet.piece(pearls, "#fff6e6")


def draw_chest(sheet: Sheet, glow: Glow) -> None:
    """A treasure chest: shut when dark, open and full of gold when lit."""
    chest = Place(0, 0, 0.30)
    if glow.lit > 0:
        lid = [(-0.50, -0.44), (-0.58, -0.86), (-0.36, -1.00), (0.36, -1.00), (0.58, -0.86),
               (0.50, -0.44)]  # fmt: skip
        sheet.piece(chest.curve(lid, 5), "#6b3f2a", darken("#6b3f2a", 0.35))
        gold = glow.over(_GOLD, 0.3)
        heap = [(-0.46, -0.40), (-0.24, -0.58), (0.04, -0.64), (0.28, -0.56), (0.46, -0.40),
                (0.0, -0.30)]  # fmt: skip
        sheet.piece(chest.curve(heap), lighten(gold, 0.35), darken(gold, 0.1))
        chance = glow.chance("coins")
        places = [(chance.uniform(-0.38, 0.38), chance.uniform(-0.56, -0.42)) for _ in range(9)]
        coins = [chest.ellipse(x, y, 0.06, 0.045) for x, y in places]
        sheet.piece(coins[:5], lighten(gold, 0.5), shadow=0.25)
        sheet.piece(coins[5:], darken(gold, 0.12), shadow=0.25)
        sheet.piece(chest.ellipse(0.16, -0.60, 0.06), "#d8453e")
    else:
        lid = [(-0.52, -0.40), (-0.50, -0.62), (-0.34, -0.76), (0.34, -0.76), (0.50, -0.62),
               (0.52, -0.40)]  # fmt: skip
        sheet.piece(chest.curve(lid, 5), lighten(_WOOD, 0.10), darken(_WOOD, 0.12))
    _draw_chest_front(sheet, chest, shut=glow.lit <= 0)


def _draw_chest_front(sheet: Sheet, chest: Place, *, shut: bool) -> None:
    front = [(-0.52, -0.42), (0.52, -0.42), (0.48, 0.0), (-0.48, 0.0)]
    sheet.piece(chest.shape(front), _WOOD, darken(_WOOD, 0.25))
    boards = [chest.ribbon([(-0.50, y), (0.50, y)], (0.010, 0.010)) for y in (-0.28, -0.14)]
    sheet.piece(boards, darken(_WOOD, 0.5), inside=True, edge=0, opacity=0.7)
    top = -0.72 if shut else -0.42
    bands = [chest.ribbon([(x, top), (x * 0.95, 0.0)], (0.08, 0.08)) for x in (-0.34, 0.34)]
    sheet.piece(bands, "#c9a24c", "#8a6a34", inside=True, edge=0.1)
    sheet.piece(chest.ribbon([(-0.54, -0.41), (0.54, -0.41)], (0.075, 0.075)), "#c9a24c", "#9a7638")
    lock = [(-0.09, -0.46), (0.09, -0.46), (0.08, -0.26), (0.0, -0.21), (-0.08, -0.26)]
    sheet.piece(chest.curve(lock, 5), lighten(_GOLD, 0.2), "#b88a34")
    sheet.piece(chest.ellipse(0, -0.36, 0.025, 0.04), _IRON, shadow=0)


def draw_letter(sheet: Sheet, glow: Glow) -> None:
    """A sealed envelope, leaning a little."""
    letter = Place(0.0, -0.085, 0.24, -0.10)
    paper = glow.over(_PAGE, 0.25)
    sheet.piece(letter.shape([(-0.5, -0.32), (0.5, -0.32), (0.5, 0.32), (-0.5, 0.32)]), paper,
                darken(paper, 0.08))  # fmt: skip
    folds = [letter.ribbon([(0.48 * side, 0.30), (0.08 * side, 0.0)], (0.014, 0.010))
             for side in (-1, 1)]  # fmt: skip
    sheet.piece(folds, darken(paper, 0.22), shadow=0, edge=0, inside=True)
    flap = [(-0.5, -0.32), (0.5, -0.32), (0.04, 0.08), (-0.04, 0.08)]
    sheet.piece(letter.shape(flap), lighten(paper, 0.3), darken(paper, 0.05), shadow=0.4)
    sheet.piece(blob(*letter.at(0.0, 0.05), 0.024, 0.023, 4, wobble=0.08), "#d8453e")


def draw_map(sheet: Sheet, glow: Glow) -> None:
    """An old map between two rolls, with a dotted way to a cross."""
    chart = Place(0.0, -0.11, 0.30)
    sheet.piece(chart.curve([(-0.46, -0.34), (0.0, -0.31), (0.46, -0.34), (0.46, 0.34), (0.0, 0.31),
                             (-0.46, 0.34)], 5), "#f2dcae", "#d9b87e")  # fmt: skip
    land = [(-0.30, 0.02), (-0.16, -0.20), (0.12, -0.18), (0.30, 0.0), (0.12, 0.20), (-0.16, 0.18)]
    sheet.piece(chart.curve(land), "#a8b878", shadow=0, edge=0, inside=True, opacity=0.7)
    way = [(-0.24, 0.08), (-0.12, 0.0), (0.0, 0.04), (0.10, -0.04)]
    sheet.piece([chart.ellipse(x, y, 0.022) for x, y in way], "#8a4a3a", shadow=0, edge=0)
    cross = [chart.ribbon([(0.15, -0.12), (0.25, -0.02)], (0.03, 0.03)),
             chart.ribbon([(0.25, -0.12), (0.15, -0.02)], (0.03, 0.03))]  # fmt: skip
    sheet.piece(cross, glow.over("#c8402e", 0.5), shadow=0, edge=0)
    for x in (-0.47, 0.47):
        roll = chart.ribbon([(x, -0.38), (x, 0.38)], (0.11, 0.11))
        sheet.piece(roll, "#f6e6c0", "#c9a56a", sideways=True)


def draw_wand(sheet: Sheet, glow: Glow) -> None:
    """A wand held at the origin, its star at the upper right."""
    sheet.piece(Place().ribbon([(0.0, 0.0), (0.12, -0.17)], (0.014, 0.009)), "#6b4636")
    star = Place(0.135, -0.195, 0.05, 0.3)
    colour = glow.over(_GOLD, 0.6)
    sheet.piece(star.shape(STAR), lighten(colour, 0.3), colour)


def draw_stone(sheet: Sheet, glow: Glow) -> None:
    """A cut crystal, or with light in it a glowing one."""
    gem = Place(0, 0, 0.20)
    body = glow.over("#7a8fb0", 0.75)
    faces = (
        ([(-0.40, -0.42), (-0.16, -0.80), (-0.10, -0.45), (-0.06, 0.0), (-0.30, -0.10)], 0.10),
        ([(-0.16, -0.80), (0.18, -0.88), (0.16, -0.46), (-0.10, -0.45)], 0.45),
        ([(0.18, -0.88), (0.42, -0.50), (0.30, -0.08), (0.16, -0.46)], 0.18),
        ([(-0.10, -0.45), (0.16, -0.46), (0.30, -0.08), (0.08, 0.02), (-0.06, 0.0)], 0.0),
    )
    outline = [(-0.40, -0.42), (-0.16, -0.80), (0.18, -0.88), (0.42, -0.50), (0.30, -0.08),
               (0.08, 0.02), (-0.06, 0.0), (-0.30, -0.10)]  # fmt: skip
    sheet.piece(gem.shape(outline), darken(body, 0.1))
    for facet, light in faces:
        sheet.piece(gem.shape(facet), lighten(body, light), inside=True, edge=0.2)


def draw_bell(sheet: Sheet, glow: Glow) -> None:
    bell = Place(0, 0, 0.20)
    gold = glow.over(_GOLD, 0.3)
    sheet.piece(bell.ellipse(0, -0.05, 0.11), darken(gold, 0.3))
    sheet.piece(
        bell.ellipse(0, -0.92, 0.12), darken(gold, 0.1), holes=[bell.ellipse(0, -0.92, 0.06)]
    )
    cup = [(-0.48, -0.10), (-0.34, -0.30), (-0.30, -0.62), (0.0, -0.84), (0.30, -0.62),
           (0.34, -0.30), (0.48, -0.10), (0.0, -0.05)]  # fmt: skip
    sheet.piece(bell.curve(cup), lighten(gold, 0.25), darken(gold, 0.15), sideways=True)
    rim = [(-0.34, -0.28), (0.0, -0.22), (0.34, -0.28)]
    sheet.piece(bell.ribbon(rim, (0.04, 0.05, 0.04)), darken(gold, 0.2), inside=True, edge=0)


def draw_telescope(sheet: Sheet, glow: Glow) -> None:
    """A brass telescope on three legs, looking up to the right."""
    stand = Place(0, 0, 0.42)
    legs = [stand.ribbon([(0, -0.52), (x, 0.0)], (0.045, 0.035)) for x in (-0.26, 0.04, 0.28)]
    sheet.piece(legs, _WOOD, darken(_WOOD, 0.2))
    tube = stand.inner(0, -0.58, 1.0, turn=-0.55)
    parts = ((-0.34, -0.14, 0.09, "#8a6a34"), (-0.18, 0.12, 0.13, "#c9a24c"),
             (0.08, 0.48, 0.17, "#e0bc6a"))  # fmt: skip
    for start, end, width, colour in parts:
        part = [(start, -width / 2), (end, -width / 2), (end, width / 2), (start, width / 2)]
        sheet.piece(tube.shape(part), lighten(colour, 0.2), darken(colour, 0.12))
    lens = glow.over("#8fd0d8", 0.7)
    sheet.piece(tube.ellipse(0.485, 0, 0.03, 0.085), lighten(lens, 0.3), shadow=0.2)


def draw_sword(sheet: Sheet, glow: Glow) -> None:
    """A sword held at the origin, its point up and forward."""
    sword = Place(0.0, 0.0, 0.34, 0.35)
    blade = [(-0.045, -0.14), (-0.040, -0.84), (0.0, -0.98), (0.040, -0.84), (0.045, -0.14)]
    steel = glow.over("#c9d2de", 0.5)
    sheet.piece(sword.shape(blade), lighten(steel, 0.4), darken(steel, 0.15), sideways=True)
    sheet.piece(sword.ribbon([(0, 0.10), (0, -0.12)], (0.055, 0.055)), "#6b4636")
    sheet.piece(
        sword.ribbon([(-0.16, -0.12), (0.0, -0.14), (0.16, -0.12)], (0.05, 0.06, 0.05)), _GOLD
    )
    sheet.piece(sword.ellipse(0, 0.12, 0.05), _GOLD)


def draw_ring(sheet: Sheet, glow: Glow) -> None:
    """A gold ring with a stone, upright on the origin."""
    ring = Place(0.0, 0.0, 0.18)
    gold = glow.over(_GOLD, 0.3)
    sheet.piece(ring.ellipse(0, -0.36, 0.36), lighten(gold, 0.3), darken(gold, 0.15),
                holes=[ring.ellipse(0, -0.36, 0.26)])  # fmt: skip
    gem = [(-0.16, -0.86), (-0.08, -0.98), (0.08, -0.98), (0.16, -0.86), (0.0, -0.68)]
    stone = glow.over("#4fa0d0", 0.5)
    sheet.piece(ring.shape(gem), lighten(stone, 0.45), stone)


def draw_shell(sheet: Sheet, glow: Glow) -> None:
    """A scallop standing on its hinge."""
    shell = Place(0.0, 0.0, 0.20)
    fan = [
        (0.0, 0.0),
        (-0.30, -0.16),
        (-0.52, -0.46),
        (-0.44, -0.70),
        (-0.26, -0.78),
        (-0.14, -0.90),
        (0.0, -0.86),
        (0.14, -0.90),
        (0.26, -0.78),
        (0.44, -0.70),
        (0.52, -0.46),
        (0.30, -0.16),
    ]
    pink = glow.over("#f2a890", 0.4)
    sheet.piece(shell.curve(fan), lighten(pink, 0.4), darken(pink, 0.08))
    ribs = [
        shell.ribbon([(0.0, -0.05), (x, y)], (0.012, 0.022))
        for x, y in ((-0.36, -0.58), (-0.18, -0.72), (0.0, -0.76), (0.18, -0.72), (0.36, -0.58))
    ]
    sheet.piece(ribs, darken(pink, 0.22), inside=True, edge=0, opacity=0.7)


def draw_guitar(sheet: Sheet, glow: Glow) -> None:
    """A guitar leaning to the right, its foot on the origin."""
    guitar = Place(0.0, -0.02, 0.42, 0.30)
    sheet.piece(guitar.ribbon([(0, -0.42), (0, -0.96)], (0.075, 0.065)), "#5a3a2c")
    head = [(-0.06, -0.94), (0.06, -0.94), (0.07, -1.08), (-0.07, -1.08)]
    sheet.piece(guitar.shape(head), "#6b4432")
    body = [(0.0, -0.02), (-0.24, -0.08), (-0.28, -0.26), (-0.16, -0.38), (-0.19, -0.52),
            (0.0, -0.58), (0.19, -0.52), (0.16, -0.38), (0.28, -0.26), (0.24, -0.08)]  # fmt: skip
    sheet.piece(guitar.curve(body), "#e0984a", "#b86a34")
    sheet.piece(guitar.ellipse(0, -0.36, 0.085), "#4a2f2a", shadow=0.1)
    sheet.piece(
        guitar.ribbon([(-0.09, -0.17), (0.09, -0.17)], (0.035, 0.035)), "#5a3a2c", shadow=0.2
    )
    strings = [
        guitar.ribbon([(x, -0.17), (x * 0.8, -1.0)], (0.006, 0.006)) for x in (-0.02, 0, 0.02)
    ]
    sheet.piece(strings, "#fff0cf", shadow=0, edge=0, opacity=0.8)
