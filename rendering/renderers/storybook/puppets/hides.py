"""What grows on an animal's trunk: stripes, patches, wool, spines, a hump, plates.

Unit: the body's length; `top` and `bottom` are the heights of its back and belly.
"""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import Points
from ..kit.paper import Sheet
from .animal_kinds import Quadruped
from .look import Look
from .place import Place


def draw_behind_trunk(
    sheet: Sheet, trunk: Place, species: Quadruped, look: Look, top: float
) -> None:
    """A camel's hump or a dinosaur's plates, which the back overlaps."""
    if species.mane == "hump":
        hump = [(-0.30, top + 0.14), (-0.20, top - 0.10), (-0.04, top - 0.24),
                (0.12, top - 0.12), (0.24, top + 0.14)]  # fmt: skip
        sheet.piece(trunk.curve(hump), lighten(look.fur, 0.10), look.fur)
    if species.mane == "plates":
        plates = [
            trunk.shape([(x - 0.09, top + 0.10), (x - 0.02, top - size), (x + 0.09, top + 0.08)])
            for x, size in ((-0.44, 0.05), (-0.28, 0.10), (-0.10, 0.13), (0.10, 0.12), (0.28, 0.08))
        ]
        sheet.piece(plates, lighten(look.dark, 0.08), look.dark)


def draw_on_trunk(
    sheet: Sheet, trunk: Place, species: Quadruped, look: Look, top: float, bottom: float
) -> None:
    """Marks of the hide, and a sheep's wool or a hedgehog's spines over it."""
    if look.stripes:
        _draw_stripes(sheet, trunk, look, top)
    if look.kind == "cow":
        draw_patches(sheet, trunk, look, [(-0.22, top + 0.14, 0.15), (0.16, top + 0.20, 0.11)])
    if species.mane == "patches":
        places = [(-0.40, 0.16, 0.07), (-0.24, 0.10, 0.08), (-0.06, 0.18, 0.09), (0.12, 0.08, 0.07),
                  (0.28, 0.18, 0.08), (-0.22, 0.28, 0.06), (0.42, 0.06, 0.06)]  # fmt: skip
        draw_patches(sheet, trunk, look, [(x, top + y, size) for x, y, size in places])
    if species.mane == "wool":
        _draw_wool(sheet, trunk, look, top, bottom)
    if species.mane == "spines":
        _draw_spines(sheet, trunk, look, top, bottom)


def draw_patches(
    sheet: Sheet, trunk: Place, look: Look, places: list[tuple[float, float, float]]
) -> None:
    """Rounded patches of the dark colour at (x, y, radius)."""
    patches = [
        trunk.curve([(x - r, y + 0.1 * r), (x - 0.1 * r, y - r * 0.8), (x + r, y),
                     (x + 0.1 * r, y + r * 0.8)])
        for x, y, r in places
    ]  # fmt: skip
    sheet.piece(patches, look.dark, inside=True, edge=0)


def _draw_stripes(sheet: Sheet, trunk: Place, look: Look, top: float) -> None:
    stripes = [
        trunk.ribbon(
            [(x, top - 0.02), (x + 0.02, top + 0.10), (x - 0.01, top + 0.19)], (0.06, 0.045, 0.01)
        )
        for x in (-0.36, -0.21, -0.06, 0.09, 0.24)
    ]
    sheet.piece(stripes, look.stripes, inside=True, edge=0, opacity=0.75)


def _draw_wool(sheet: Sheet, trunk: Place, look: Look, top: float, bottom: float) -> None:
    """Overlapping tufts round the trunk."""
    centre, half = (top + bottom) / 2, (bottom - top) / 2 + 0.02
    tufts = [
        trunk.ellipse(0.48 * math.cos(angle), centre + half * math.sin(angle) - 0.02, 0.13, 0.12)
        for angle in (math.tau * i / 12 for i in range(12))
    ]
    middle = trunk.ellipse(0, centre, 0.50, half)
    sheet.piece([*tufts, middle], lighten(look.fur, 0.25), darken(look.fur, 0.05))


def _draw_spines(sheet: Sheet, trunk: Place, look: Look, top: float, bottom: float) -> None:
    """Three coats of spines, each shorter and lighter than the one below."""
    for share, light in ((1.0, 0.0), (0.80, 0.10), (0.58, 0.22)):
        outline = _spiny_dome(trunk, share, (bottom - top) + 0.06, bottom)
        sheet.piece(outline, lighten(look.dark, light), darken(look.dark, 0.1 * (1 - share)))


def _spiny_dome(trunk: Place, share: float, height: float, bottom: float) -> Points:
    """Half an ellipse whose edge is a row of points that lean back."""
    spikes = []
    count = 23
    for i in range(count):
        angle = math.pi * (0.02 + 0.96 * i / (count - 1))
        reach = share * (1.12 if i % 2 else 0.98)
        x = math.cos(angle + (0.07 if i % 2 else 0.0)) * 0.52 * reach
        spikes.append((x - 0.10, bottom - math.sin(angle) * height * reach))
    return trunk.shape([(0.40 * share - 0.10, bottom), *spikes, (-0.52 * share - 0.10, bottom)])
