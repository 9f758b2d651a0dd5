"""Heads of four-legged animals. Unit: the head's radius, its centre at (0, 0), facing right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..kit.colour import Colour, darken, lighten, mix
from ..kit.paper import Sheet
from .animal_kinds import Quadruped
from .faces import draw_blush, draw_eye
from .look import Look
from .place import Place

_MOUTH = "#5a2a33"
_IVORY = "#f6e8cc"


@dataclass(frozen=True, slots=True)
class _Colours:
    fur: Colour
    belly: Colour
    dark: Colour
    ear: Colour


def draw_animal_head(
    sheet: Sheet, head: Place, species: Quadruped, look: Look, *, closed: bool, mouth: float
) -> None:
    """Ears, skull, pale muzzle and a face with both eyes on the facing side."""
    colours = _Colours(look.fur, look.belly, look.dark, mix(look.fur, "#f4a79a", 0.62))
    if species.mane == "ruff":
        _draw_ruff(sheet, head, look.dark)
    if species.horns in ("antlers", "short", "curved", "stumps"):
        _draw_horns(sheet, head, species.horns)
    if species.ear in _EARS_BEHIND:
        _EARS_BEHIND[species.ear](sheet, head, colours)
    _draw_skull(sheet, head, species, look)
    snout = _draw_muzzle(sheet, head, species, look, mouth)
    draw_eye(sheet, head, -0.10, -0.10, (0.125, 0.175), closed=closed)
    draw_eye(sheet, head, 0.58, -0.10, (0.115, 0.17), closed=closed)
    draw_blush(sheet, head, -0.42, 0.28, 0.34)
    draw_blush(sheet, head, 0.86, 0.26, 0.28)
    if look.kind in ("cat", "tiger", "mouse", "rabbit", "squirrel"):
        _draw_whiskers(sheet, head, snout)
    if species.ear in _EARS_BEFORE:
        _EARS_BEFORE[species.ear](sheet, head, colours)
    if species.mane == "crest":
        _draw_forelock(sheet, head, look.dark)
    if species.horns == "unicorn":
        _draw_unicorn_horn(sheet, head)


def mouth_of(species: Quadruped) -> tuple[float, float]:
    """Where an animal carries things, in head radii."""
    return _nose_x(species) - 0.05, 0.52


def _nose_x(species: Quadruped) -> float:
    long = species.muzzle / 0.1
    return 0.70 + 0.13 * long


def _draw_skull(sheet: Sheet, head: Place, species: Quadruped, look: Look) -> None:
    outline = [(-1.0, 0.05), (-0.78, -0.62), (-0.2, -0.90), (0.42, -0.86), (0.92, -0.48),
               (1.06, 0.12), (0.86, 0.58), (0.30, 0.86), (-0.35, 0.84), (-0.84, 0.56)]  # fmt: skip
    woolly = species.mane == "wool"
    fur = look.dark if woolly else look.fur
    sheet.piece(head.curve(outline), lighten(fur, 0.1), fur, seam=False)
    if look.stripes:
        stripes = [
            head.ribbon([(x, -0.86), (x * 0.9 + 0.02, -0.55)], (0.13, 0.05))
            for x in (-0.32, -0.02, 0.28)
        ]
        sheet.piece(stripes, look.stripes, inside=True, edge=0, opacity=0.75)
    if woolly:
        tuft = [head.ellipse(x, y, 0.34) for x, y in ((-0.55, -0.62), (-0.1, -0.86), (0.36, -0.74))]
        sheet.piece(tuft, lighten(look.fur, 0.2), look.fur)


def _draw_muzzle(sheet: Sheet, head: Place, species: Quadruped, look: Look, mouth: float) -> float:
    """Muzzle, nose and mouth; returns the nose's x."""
    long = species.muzzle / 0.1
    x, nose = 0.50 + 0.10 * long, _nose_x(species)
    pale = lighten(look.fur, 0.3) if look.kind in ("bear", "cow", "elephant") else look.belly
    if look.kind == "cow":
        pale = "#f2c4bb"
    if species.tail == "bush":
        _draw_cheeks(sheet, head, look.belly)
    snout = [(x - 0.52, 0.36), (x - 0.18, 0.10), (x + 0.25, 0.10), (x + 0.44 + 0.05 * long, 0.30),
             (x + 0.34 + 0.04 * long, 0.62), (x - 0.05, 0.76), (x - 0.42, 0.66)]  # fmt: skip
    sheet.piece(head.curve(snout), pale, shadow=0.18, edge=0.08, seam=False)
    if species.horns == "trunk":
        _draw_trunk(sheet, head, look.fur)
    elif look.kind == "pig":
        _draw_pig_nose(sheet, head, nose, species.nose)
    else:
        tip = [(nose - 0.18, 0.14), (nose + 0.20, 0.14), (nose + 0.04, 0.36)]
        sheet.piece(head.curve(tip), species.nose, shadow=0.1, edge=0)
    _draw_smile(sheet, head, nose, mouth)
    return nose


def _draw_cheeks(sheet: Sheet, head: Place, belly: Colour) -> None:
    cheeks = [(-0.95, 0.25), (-0.3, 0.30), (0.15, 0.5), (0.4, 0.15), (0.8, 0.3), (1.05, 0.2),
              (1.25, 0.5), (0.8, 0.78), (0.2, 0.86), (-0.4, 0.84), (-0.85, 0.6)]  # fmt: skip
    sheet.piece(head.curve(cheeks), belly, shadow=0.12, edge=0.05, seam=False)


def _draw_smile(sheet: Sheet, head: Place, nose: float, mouth: float) -> None:
    if mouth > 0.05:
        low = 0.60 + 0.16 * mouth
        jaw = [(nose - 0.26, 0.50), (nose + 0.02, 0.48), (nose + 0.14, 0.50), (nose - 0.06, low)]
        sheet.piece(head.curve(jaw), "#7a2434", shadow=0, edge=0)
        return
    strokes = [
        head.ribbon([(nose, 0.34), (nose - 0.02, 0.50), (nose - 0.22, 0.57)], (0.05, 0.065, 0.03)),
        head.ribbon([(nose - 0.02, 0.50), (nose + 0.17, 0.53)], (0.05, 0.03)),
    ]
    sheet.piece(strokes, _MOUTH, shadow=0, edge=0)


def _draw_pig_nose(sheet: Sheet, head: Place, nose: float, colour: Colour) -> None:
    sheet.piece(head.ellipse(nose + 0.02, 0.26, 0.24, 0.22), lighten(colour, 0.25), colour)
    holes = [head.ellipse(nose + x, 0.27, 0.05, 0.075) for x in (-0.05, 0.10)]
    sheet.piece(holes, "#7a3a44", shadow=0, edge=0)


def _draw_trunk(sheet: Sheet, head: Place, fur: Colour) -> None:
    tusk = [(0.62, 0.62), (0.95, 0.92), (1.32, 0.80)]
    trunk = [(0.86, 0.18), (1.28, 0.62), (1.30, 1.30), (1.55, 1.72), (1.90, 1.55)]
    sheet.piece(head.ribbon(tusk, (0.20, 0.15, 0.03)), _IVORY)
    sheet.piece(head.ribbon(trunk, (0.66, 0.52, 0.38, 0.30, 0.24)), lighten(fur, 0.08), fur)
    for y in (0.62, 0.86, 1.10):
        fold = head.shape([(1.12, y), (1.30, y + 0.06), (1.46, y)])
        sheet.line(fold, head.widths(0.02, 0.04, 0.02), darken(fur, 0.25), opacity=0.6)


def _draw_whiskers(sheet: Sheet, head: Place, nose: float) -> None:
    whiskers = [
        head.ribbon(
            [(nose + side * 0.26, y), (nose + side * 0.6 - 0.1, y - 0.03),
             (nose + side * 0.95 - 0.1, y + 0.06)],
            (0.03, 0.024, 0.012),
            steps=4,
        )
        for side in (-1, 1)
        for y in (0.34, 0.50)
    ]  # fmt: skip
    sheet.piece(whiskers, "#fff6e4", shadow=0, edge=0, opacity=0.9)


def _draw_ruff(sheet: Sheet, head: Place, colour: Colour) -> None:
    ruff = [(-1.45, 0.10), (-1.50, -0.60), (-1.10, -0.75), (-0.95, -1.30), (-0.35, -1.20),
            (0.10, -1.45), (0.55, -1.12), (1.00, -1.05), (1.10, -0.50), (1.22, 0.30), (0.80, 1.00),
            (0.30, 1.15), (0.05, 1.45), (-0.45, 1.15), (-0.95, 1.25), (-1.10, 0.70)]  # fmt: skip
    sheet.piece(head.curve(ruff), lighten(colour, 0.10), darken(colour, 0.08))


def _draw_forelock(sheet: Sheet, head: Place, colour: Colour) -> None:
    lock = [(-0.30, -0.98), (0.20, -1.02), (0.42, -0.62), (0.30, -0.22), (0.08, -0.55),
            (-0.20, -0.62)]  # fmt: skip
    sheet.piece(head.curve(lock), lighten(colour, 0.08), colour)


def _draw_unicorn_horn(sheet: Sheet, head: Place) -> None:
    sheet.piece(head.shape([(0.22, -0.78), (0.62, -0.66), (0.95, -1.75)]), "#ffe9a8", "#f2c14e")
    for along in (0.3, 0.55):
        left = (0.22 + 0.73 * along, -0.78 - 0.97 * along)
        right = (0.62 + 0.30 * along, -0.60 - 1.02 * along)
        sheet.line(head.shape([left, right]), 0.05 * head.scale, "#c9963a")


_HORNS = {
    "short": ([(0.0, -0.72), (-0.10, -1.08), (0.16, -1.34)], (0.26, 0.18, 0.04), _IVORY),
    "curved": ([(0.0, -0.75), (-0.22, -1.35), (-0.72, -1.62)], (0.26, 0.20, 0.04), "#c9b08a"),
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
        beam = head.ribbon([(x, -0.75), (x - 0.22, -1.45), (x - 0.10, -2.15)], (0.16, 0.13, 0.06))
        tines = [
            head.ribbon([(x - 0.16, -1.25), (x + 0.18, -1.52)], (0.11, 0.05)),
            head.ribbon([(x - 0.20, -1.65), (x - 0.52, -1.95)], (0.10, 0.05)),
        ]
        sheet.piece([beam, *tines], colour)


def _draw_ears_point(sheet: Sheet, head: Place, colours: _Colours, reach: float = 1.0) -> None:
    inner = colours.belly if reach > 1 else colours.ear
    for x, colour in ((0.42, colours.dark), (-0.55, colours.fur)):
        outer = [(x - 0.36, -0.50), (x - 0.24, -0.95 * reach), (x - 0.10, -1.28 * reach),
                 (x + 0.16, -0.98 * reach), (x + 0.40, -0.50)]  # fmt: skip
        hollow = [(x - 0.16, -0.55), (x - 0.08, -reach), (x + 0.10, -0.90 * reach),
                  (x + 0.22, -0.55)]  # fmt: skip
        sheet.piece(head.curve(outer), colour)
        sheet.piece(head.curve(hollow), inner, shadow=0.2, edge=0)


def _draw_ears_tall(sheet: Sheet, head: Place, colours: _Colours) -> None:
    _draw_ears_point(sheet, head, colours, 1.28)


def _draw_ears_round(sheet: Sheet, head: Place, colours: _Colours) -> None:
    for x, colour in ((0.5, colours.dark), (-0.62, colours.fur)):
        sheet.piece(head.ellipse(x, -0.82, 0.34), colour)
        sheet.piece(head.ellipse(x + 0.03, -0.80, 0.18), colours.ear, shadow=0.2, edge=0)


def _draw_ears_disc(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """A mouse's: as large as half its head."""
    for x, colour in ((0.48, colours.dark), (-0.66, colours.fur)):
        sheet.piece(head.ellipse(x, -0.92, 0.56, 0.58), lighten(colour, 0.06), colour)
        sheet.piece(head.ellipse(x + 0.05, -0.88, 0.36, 0.38), colours.ear, shadow=0.2, edge=0)


def _draw_ears_long(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """A rabbit's: the far one bends forward a little."""
    far = [(0.22, -0.62), (0.28, -1.30), (0.62, -1.86), (0.78, -1.30), (0.62, -0.60)]
    near = [(-0.66, -0.55), (-0.92, -1.30), (-0.70, -2.12), (-0.28, -1.40), (-0.16, -0.62)]
    hollow = [(-0.50, -0.72), (-0.70, -1.30), (-0.60, -1.82), (-0.40, -1.30), (-0.30, -0.75)]
    sheet.piece(head.curve(far), colours.dark)
    sheet.piece(head.curve(near), lighten(colours.fur, 0.06), colours.fur)
    sheet.piece(head.curve(hollow), colours.ear, shadow=0.2, edge=0)


def _draw_ears_leaf(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """A deer's or horse's: a leaf that points up and back."""
    for x, colour in ((0.30, colours.dark), (-0.58, lighten(colours.fur, 0.04))):
        outer = [(x - 0.12, -0.62), (x - 0.46, -0.98), (x - 0.42, -1.42), (x + 0.04, -1.12),
                 (x + 0.20, -0.70)]  # fmt: skip
        hollow = [(x - 0.06, -0.74), (x - 0.28, -0.98), (x - 0.30, -1.24), (x + 0.0, -1.02)]
        sheet.piece(head.curve(outer), colour)
        sheet.piece(head.curve(hollow), colours.ear, shadow=0.15, edge=0)


def _draw_ears_flop(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """A dog's: they hang over the skull."""
    near = [(-0.72, -0.70), (-0.35, -0.78), (-0.30, -0.30), (-0.48, 0.35), (-0.80, 0.62),
            (-1.08, 0.30), (-1.02, -0.30)]  # fmt: skip
    far = [(0.62, -0.74), (0.95, -0.62), (1.18, -0.15), (1.12, 0.10), (0.92, -0.12)]
    sheet.piece(head.curve(near), colours.dark, darken(colours.dark, 0.15))
    sheet.piece(head.curve(far), colours.dark, shadow=0.25)


def _draw_ears_fan(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """An elephant's."""
    fan = [(-0.30, -0.72), (-0.80, -1.02), (-1.42, -0.72), (-1.55, 0.10), (-1.18, 0.82),
           (-0.62, 0.72), (-0.30, 0.20)]  # fmt: skip
    inner = [(-0.45, -0.50), (-0.85, -0.74), (-1.25, -0.50), (-1.32, 0.08), (-1.02, 0.55),
             (-0.62, 0.46)]  # fmt: skip
    sheet.piece(head.curve(fan), lighten(colours.fur, 0.06), darken(colours.fur, 0.10), shadow=0.4)
    sheet.piece(head.curve(inner), mix(colours.fur, "#e8b0b0", 0.4), shadow=0.1, edge=0)


_Ears = Callable[[Sheet, Place, _Colours], None]
_EARS_BEHIND: dict[str, _Ears] = {
    "point": _draw_ears_point,
    "tall": _draw_ears_tall,
    "round": _draw_ears_round,
    "disc": _draw_ears_disc,
    "long": _draw_ears_long,
    "leaf": _draw_ears_leaf,
}
_EARS_BEFORE: dict[str, _Ears] = {"flop": _draw_ears_flop, "fan": _draw_ears_fan}
