"""What grows on an animal's trunk: stripes, patches, wool, spines, a hump, plates.

Unit: the body's length; `top` and `bottom` are the heights of its back and belly.
"""

from __future__ import annotations

import math

from ..kit.colour import darken, lighten
from ..kit.geometry import Point, Points
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
        _draw_stripes(sheet, trunk, look, top, bottom)
    if look.spots:
        _draw_spots(sheet, trunk, look.spots, top)
    if look.kind == "cow":
        patches = [
            (-0.24, top + 0.14, 0.17),
            (0.20, top + 0.22, 0.14),
            (-0.02, bottom - 0.04, 0.08),
        ]
        draw_patches(sheet, trunk, look, patches)
    if look.kind == "panda":
        band = trunk.ribbon([(0.30, top - 0.10), (0.34, (top + bottom) / 2), (0.36, bottom + 0.1)],
                            (0.24, 0.27, 0.27))  # fmt: skip
        sheet.piece(band, look.dark, inside=True, edge=0)
    if species.mane == "rosettes":
        _draw_rosettes(sheet, trunk, look, top)
    if species.mane == "dapples":
        dapples = [trunk.ellipse(x, top + y, 0.022) for x, y in ((-0.38, 0.10), (-0.26, 0.17),
                   (-0.22, 0.07), (-0.10, 0.13), (-0.36, 0.22))]  # fmt: skip
        sheet.piece(dapples, look.belly, inside=True, edge=0, opacity=0.85)
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


def draw_marks_at(sheet: Sheet, place: Place, look: Look, x: float, y: float) -> None:
    """Patches, spots or stripes about one point of an animal that sits or lies."""
    if look.kind == "cow":
        draw_patches(sheet, place, look, [(x - 0.10, y - 0.06, 0.13), (x + 0.14, y + 0.10, 0.09)])
    if look.kind in ("giraffe", "leopard") or look.spots:
        spots = [place.ellipse(x + dx, y + dy, 0.045) for dx, dy in ((-0.12, 0.02), (0.02, -0.10),
                 (0.06, 0.10), (-0.20, 0.16), (0.16, -0.02))]  # fmt: skip
        sheet.piece(spots, look.spots or look.dark, inside=True, edge=0)
    if look.kind == "panda":
        sheet.piece(place.ellipse(x + 0.28, y + 0.02, 0.17, 0.3), look.dark, inside=True, edge=0)


def draw_neck_wool(
    sheet: Sheet, look: Look, species: Quadruped, path: list[Point], wide: list[float]
) -> None:
    """A neck in wool, or in a thick scruff of the belly's colour."""
    colour = look.fur if species.mane != "ruffle" else look.belly
    sheet.piece(Place().ribbon(path, wide), lighten(colour, 0.12), colour, shadow=0, edge=0.03)
    if species.mane == "wool":
        (x0, y0), _, (x1, y1) = path
        size = 0.30 * wide[-1]
        tufts = [Place().ellipse(x0 + (x1 - x0) * at + side * size, y0 + (y1 - y0) * at, size)
                 for at in (0.25, 0.5, 0.75) for side in (-1.1, 1.1)]  # fmt: skip
        sheet.piece(tufts, lighten(look.fur, 0.2), look.fur, shadow=0.12)
        return
    (x0, y0), (x1, y1) = path[0], path[1]
    size = 0.36 * wide[0]
    zigzag = [(x0 - size, y0 - size * 0.5), (x1, y1 - size * 0.3), (x1 + size, y1),
              (x0 + size * 1.3, y0 + size * 0.2), (x0 + size * 0.8, y0 + size * 0.5),
              (x0 + size * 0.7, y0 + size * 1.1), (x0 + size * 0.25, y0 + size * 0.7),
              (x0 - size * 0.1, y0 + size * 1.1), (x0 - size * 0.4, y0 + size * 0.4)]  # fmt: skip
    pale = look.belly if species.mane == "ruffle" else lighten(look.fur, 0.25)
    sheet.piece(Place().shape(zigzag), pale, shadow=0.15, edge=0.06, seam=False)


def _draw_stripes(sheet: Sheet, trunk: Place, look: Look, top: float, bottom: float) -> None:
    """A tabby's are short and soft, a tiger's and a zebra's go round the trunk."""
    bold = look.kind in ("tiger", "zebra")
    reach = (bottom - top) * 0.86 if bold else 0.19
    wide = (0.075, 0.05, 0.012) if bold else (0.06, 0.045, 0.01)
    places = (-0.43, -0.29, -0.15, 0.0, 0.14, 0.28) if bold else (-0.36, -0.21, -0.06, 0.09, 0.24)
    stripes = [
        trunk.ribbon([(x, top - 0.03), (x + 0.03, top + reach / 2), (x - 0.01, top + reach)], wide)
        for x in places
    ]
    sheet.piece(stripes, look.stripes, inside=True, edge=0, opacity=0.92 if bold else 0.75)


def _draw_spots(sheet: Sheet, trunk: Place, colour: str, top: float) -> None:
    spots = [trunk.ellipse(x, top + y, r) for x, y, r in ((-0.38, 0.14, 0.05), (-0.22, 0.08, 0.04),
             (-0.18, 0.24, 0.055), (-0.02, 0.12, 0.045), (0.12, 0.24, 0.05), (0.26, 0.10, 0.04),
             (0.38, 0.22, 0.045))]  # fmt: skip
    sheet.piece(spots, colour, inside=True, edge=0)


def _draw_rosettes(sheet: Sheet, trunk: Place, look: Look, top: float) -> None:
    places = (
        (-0.42, 0.12),
        (-0.30, 0.22),
        (-0.28, 0.06),
        (-0.14, 0.14),
        (-0.02, 0.24),
        (0.0, 0.06),
        (0.14, 0.15),
        (0.28, 0.07),
        (0.28, 0.24),
        (0.42, 0.14),
    )
    spots = [trunk.ellipse(x, top + y, 0.042, 0.036) for x, y in places]
    cores = [trunk.ellipse(x + 0.008, top + y, 0.018, 0.015) for x, y in places]
    sheet.piece(spots, look.dark, inside=True, edge=0)
    sheet.piece(cores, darken(look.fur, 0.2), inside=True, edge=0)


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
