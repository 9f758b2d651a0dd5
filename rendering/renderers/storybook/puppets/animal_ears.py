"""Ears of four-legged animals. Unit: the head's radius, its centre at (0, 0), facing right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..kit.colour import Colour, darken, lighten, mix
from ..kit.paper import Sheet
from .look import Look
from .place import Place


@dataclass(frozen=True, slots=True)
class _Colours:
    fur: Colour
    belly: Colour
    dark: Colour
    ear: Colour


def draw_ears(sheet: Sheet, head: Place, ear: str, look: Look, *, before: bool) -> None:
    """The ears that stand behind the skull, or those that hang before it."""
    shapes = _EARS_BEFORE if before else _EARS_BEHIND
    if ear in shapes:
        fur = look.dark if look.kind in ("panda", "sheep") else look.fur
        dark = look.dark if look.kind != "cow" else darken(look.fur, 0.2)
        shapes[ear](sheet, head, _Colours(fur, look.belly, dark, mix(fur, "#f4a79a", 0.62)))


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


def _draw_ears_fluffy(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """A koala's: big, round and pale inside."""
    for x, colour in ((0.74, colours.dark), (-0.92, colours.fur)):
        puffs = [head.ellipse(x + dx, -0.55 + dy, 0.40) for dx, dy in ((0, 0), (-0.16, 0.2),
                 (0.16, 0.2), (0.0, -0.18))]  # fmt: skip
        sheet.piece(puffs, lighten(colour, 0.06), colour)
        sheet.piece(head.ellipse(x + 0.02, -0.48, 0.28), colours.belly, shadow=0.15, edge=0)


def _draw_ears_tuft(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """A squirrel's: a point with a brush on it."""
    for x, colour in ((0.38, colours.dark), (-0.52, colours.fur)):
        outer = [(x - 0.26, -0.60), (x - 0.20, -1.0), (x - 0.16, -1.62), (x + 0.06, -1.12),
                 (x + 0.28, -0.62)]  # fmt: skip
        sheet.piece(head.curve(outer), colour)


def _draw_ears_ass(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """A donkey's: long, dark at the tip, both upright."""
    for x, lean, colour in ((0.24, 0.30, colours.dark), (-0.52, -0.22, colours.fur)):
        outer = [(x - 0.20, -0.60), (x - 0.30 + lean, -1.30), (x + 0.05 + lean, -2.05),
                 (x + 0.28 + lean, -1.30), (x + 0.22, -0.62)]  # fmt: skip
        hollow = [(x - 0.08, -0.76), (x - 0.12 + lean, -1.30), (x + 0.04 + lean, -1.76),
                  (x + 0.14 + lean, -1.30), (x + 0.10, -0.78)]  # fmt: skip
        sheet.piece(head.curve(outer), lighten(colour, 0.05), colour)
        sheet.piece(head.curve(hollow), colours.ear, shadow=0.15, edge=0)


def _draw_ears_droop(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """A sheep's or goat's: leaves that hang sideways."""
    far = [(0.62, -0.52), (1.02, -0.66), (1.22, -0.40), (0.92, -0.26)]
    near = [(-0.52, -0.44), (-1.02, -0.58), (-1.46, -0.20), (-1.30, 0.06), (-0.80, -0.04)]
    sheet.piece(head.curve(far, 5), darken(colours.fur, 0.16))
    sheet.piece(head.curve(near), lighten(colours.fur, 0.06), darken(colours.fur, 0.06))
    sheet.piece(head.ellipse(-1.04, -0.22, 0.24, 0.12, rotation=-0.35), colours.ear, shadow=0.1,
                edge=0)  # fmt: skip


def _draw_ears_lop(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """A pig's: triangles that fold forward."""
    for x, colour in ((0.52, darken(colours.dark, 0.06)), (-0.52, colours.dark)):
        flap = [(x - 0.34, -0.70), (x - 0.30, -1.16), (x + 0.10, -1.22), (x + 0.34, -0.72),
                (x + 0.30, -0.30), (x + 0.04, -0.52)]  # fmt: skip
        sheet.piece(head.curve(flap, 5), lighten(colour, 0.08), colour, shadow=0.3)


def _draw_ears_bud(sheet: Sheet, head: Place, colours: _Colours) -> None:
    """A hippopotamus's: two small buds."""
    for x, colour in ((0.36, colours.dark), (-0.56, colours.fur)):
        sheet.piece(head.ellipse(x, -0.92, 0.20, 0.24), colour)
        sheet.piece(head.ellipse(x + 0.02, -0.90, 0.10, 0.13), colours.ear, shadow=0.1, edge=0)


_Ears = Callable[[Sheet, Place, _Colours], None]
_EARS_BEHIND: dict[str, _Ears] = {
    "point": _draw_ears_point,
    "tall": _draw_ears_tall,
    "round": _draw_ears_round,
    "disc": _draw_ears_disc,
    "long": _draw_ears_long,
    "leaf": _draw_ears_leaf,
    "fluffy": _draw_ears_fluffy,
    "tuft": _draw_ears_tuft,
    "ass": _draw_ears_ass,
    "droop": _draw_ears_droop,
    "bud": _draw_ears_bud,
}
_EARS_BEFORE: dict[str, _Ears] = {
    "flop": _draw_ears_flop,
    "fan": _draw_ears_fan,
    "lop": _draw_ears_lop,
}
