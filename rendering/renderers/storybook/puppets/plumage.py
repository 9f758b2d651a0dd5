"""Tails of birds. Unit: the body's length, the trunk's centre at (0, 0)."""

from __future__ import annotations

import math

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Point
from ..kit.paper import Sheet
from .bird_kinds import Bird
from .look import Look
from .place import Place


def draw_tail_feathers(sheet: Sheet, body: Place, species: Bird, look: Look) -> None:
    if species.plumage == "wheel":
        _draw_wheel(sheet, body, look)
    elif species.plumage == "sickle":
        _draw_sickles(sheet, body, look)
    else:
        _draw_fan(sheet, body, species, look)


def _draw_fan(sheet: Sheet, body: Place, species: Bird, look: Look) -> None:
    """Three feathers, as long as the species wears them; a walker's point up."""
    lift = 0.42 if species.plumage == "up" else 0.0
    colours: list[Colour] = [look.dark, darken(look.fur, 0.10), look.dark]
    if species.plumage == "macaw":
        colours = ["#f2b632", look.fur, look.dark]
    for i, angle in enumerate((0.16, 0.0, -0.16)):
        reach = species.tail * (1 - 0.08 * abs(i - 1))
        root = body.inner(-0.40, -0.04, turn=lift - 0.10 + angle)
        feather = [(0.10, -0.07), (-reach * 0.6, -0.09), (-reach, 0.0), (-reach * 0.6, 0.07),
                   (0.10, 0.07)]  # fmt: skip
        sheet.piece(root.curve(feather), colours[i], shadow=0.2)


def _draw_sickles(sheet: Sheet, body: Place, look: Look) -> None:
    """A cock's: long feathers that rise and fall over."""
    feathers: list[tuple[float, Colour]] = [
        (0.42, look.dark),
        (0.56, darken(look.dark, 0.2)),
        (0.68, lighten(look.dark, 0.15)),
        (0.50, look.belly),
    ]
    for i, (rise, colour) in enumerate(feathers):
        back = 0.60 - 0.08 * i
        path = [
            (-0.34, 0.0),
            (-0.46, -rise * 0.8),
            (-0.40 - back * 0.4, -rise),
            (-0.42 - back, -rise * 0.35),
        ]
        sheet.piece(body.ribbon(path, (0.12, 0.15, 0.13, 0.03)), colour, shadow=0.2)


def _draw_wheel(sheet: Sheet, body: Place, look: Look) -> None:
    """A wheel of feathers stood up behind the body, with eyes at their tips for a peacock."""
    peacock = look.kind == "peacock"
    reach, count = (1.0, 9) if peacock else (0.62, 7)
    angles = [-2.05 + 1.85 * i / (count - 1) for i in range(count)]
    for i, angle in enumerate(angles):
        feather = body.ribbon([(-0.2, 0.05), _rim(angle, reach)], (0.06, 0.30 * reach), steps=4)
        top = lighten(look.dark, 0.06 + 0.10 * (i % 2))
        sheet.piece(feather, top, darken(look.dark, 0.1), shadow=0.2)
    if peacock:
        eyes = [_rim(angle, 0.92 * reach) for angle in angles]
        sheet.piece([body.ellipse(x, y, 0.085) for x, y in eyes], "#e8c24a", shadow=0.1, edge=0)
        sheet.piece([body.ellipse(x, y, 0.045) for x, y in eyes], "#2a4ac0", shadow=0, edge=0)
        return
    bands = [
        body.ellipse(*_rim(angle, 0.70 * reach), 0.06, 0.03, rotation=angle) for angle in angles
    ]
    sheet.piece(bands, look.belly, shadow=0, edge=0)


def _rim(angle: float, reach: float) -> Point:
    """A place so far from the root of the tail, 0 straight up."""
    return -0.20 + reach * math.sin(angle), 0.05 - reach * math.cos(angle)
