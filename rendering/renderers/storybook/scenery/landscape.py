"""Sky, mountains, water and houses of cut paper. Sizes in frame heights."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from ..kit.colour import Colour, darken, lighten, mix
from ..kit.geometry import Points, blob, curve, ellipse
from ..kit.paper import Sheet

_CRATERS = (
    (-0.3, -0.2, 0.22),
    (0.25, 0.1, 0.16),
    (-0.1, 0.42, 0.13),
    (0.4, -0.38, 0.11),
    (-0.52, 0.25, 0.09),
    (0.08, -0.55, 0.08),
)


def moon(sheet: Sheet, x: float, y: float, radius: float, colour: Colour) -> None:
    """A full moon with its seas."""
    sheet.piece(
        ellipse(x, y, radius, steps=80), lighten(colour, 0.3), darken(colour, 0.06), edge=0.05
    )
    seas = [
        ellipse(x + u * radius, y + v * radius, r * radius, r * radius * 0.9)
        for u, v, r in _CRATERS
    ]
    sheet.piece(seas, darken(colour, 0.10), edge=0.12, inside=True, opacity=0.8)


def sun(sheet: Sheet, x: float, y: float, radius: float, colour: Colour) -> None:
    """A plain disc, warmer below."""
    disc = ellipse(x, y, radius, steps=80)
    if ring := sheet.style.compositing.sun_ring:
        sheet.piece(ellipse(x, y, radius * 1.18, steps=80), ring, shadow=0, blur=0.008)
    sheet.piece(disc, colour, mix(colour, "#ffc85a", 0.45), shadow=0, edge=0.1)


def cloud(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    colour: Colour,
    *,
    seed: int = 0,
    lower: Colour | None = None,
) -> None:
    """Five puffs on a flat base."""
    chance = random.Random(seed)
    puffs: list[Points] = []
    for i in range(5):
        u = (i + 0.5) / 5 - 0.5
        size = width * (0.13 + 0.15 * (1 - abs(u) * 1.7)) * chance.uniform(0.85, 1.15)
        puffs.append(ellipse(x + u * width, y - size * 0.55, size, size * 0.9, steps=36))
    puffs.append(ellipse(x, y - 0.02 * width, 0.52 * width, 0.09 * width))
    sheet.piece(
        puffs,
        colour,
        lower if lower is not None else darken(colour, 0.08),
        shadow=0.14,
        beyond=True,
        shadow_offset=(-0.006, 0.012),
        shadow_blur=0.014,
    )


def _summits(outline: Points) -> list[tuple[float, float]]:
    top = outline[:-2]
    return [
        (float(top[i, 0]), float(top[i, 1]))
        for i in range(3, len(top) - 3)
        if top[i, 1] <= top[i - 3 : i + 4, 1].min()
    ]


def _cap(x: float, y: float, size: float) -> Points:
    zigzag = [
        (x + u * size * 1.1, y + size * (0.42 + 0.30 * abs(u) + (0.16 if i % 2 else -0.10)))
        for i, u in enumerate(np.linspace(1, -1, 9))
    ]
    corners = ((-1.2, 0.3), (-0.6, -0.3), (0.6, -0.3), (1.2, 0.3))
    return np.array([*((x + u * size, y + v * size) for u, v in corners), *zigzag])


def _facet(x: float, y: float, size: float) -> Points:
    corners = (
        (0, -0.15), (0.02, 0.3), (-0.10, 0.55), (0.05, 0.8), (-0.05, 1.3), (1.4, 1.7), (1.2, 0),
    )  # fmt: skip
    return np.array([(x + u * size, y + v * size) for u, v in corners])


def mountains(
    sheet: Sheet,
    outline: Points,
    colour: Colour,
    haze: Colour,
    *,
    snow: Colour | None = "#fff8ea",
    size: float = 0.12,
) -> None:
    """A range that fades into the haze at its foot, its summits shaded and capped with snow."""
    sheet.piece(outline, lighten(colour, 0.10), mix(colour, haze, 0.55), gamma=0.7)
    summits = _summits(outline)
    if snow is None or not summits:
        return
    caps = [_cap(x, y, size) for x, y in summits]
    sheet.piece(caps, snow, mix(snow, haze, 0.3), inside=True, edge=0.04, opacity=0.8)
    facets = [_facet(x, y, size) for x, y in summits]
    sheet.piece(facets, darken(colour, 0.25), inside=True, edge=0, opacity=0.16, blur=0.003)


def swell(x0: float, x1: float, y: float, height: float, length: float, *, curl: float) -> Points:
    """A crest line that repeats every `length`, closed below; `curl` 0 rolls, 1 breaks."""
    rolling = np.array(
        [
            (0, 0),
            (0.25, -0.42),
            (0.45, -0.9),
            (0.58, -1.0),
            (0.72, -0.8),
            (0.86, -0.35),
            (0.95, -0.08),
        ]
    )
    breaking = np.array(
        [
            (0, 0),
            (0.22, -0.45),
            (0.42, -1.0),
            (0.60, -1.08),
            (0.72, -0.86),
            (0.66, -0.66),
            (0.74, -0.12),
        ]
    )
    shape = rolling + (breaking - rolling) * curl
    starts = np.arange(math.floor(x0 / length), math.ceil(x1 / length) + 1) * length
    crest = np.concatenate([shape * (length, height) + (start, y) for start in starts])
    return np.concatenate([curve(crest, False, 6), [[x1 + length, 1.3], [x0 - length, 1.3]]])


def water(
    sheet: Sheet, outline: Points, colour: Colour, foam: Colour, *, height: float, rough: float
) -> None:
    """A sheet of waves: foam along the crest, contour lines inside; `rough` 0..1."""
    sheet.piece(outline, lighten(colour, 0.10), darken(colour, 0.20), gamma=0.6)
    crest = outline[:-2]
    thick = 0.006 + 0.014 * rough
    band = np.concatenate([crest - (0, 0.002), (crest + np.array((-0.006 * rough, thick)))[::-1]])
    sheet.piece(band, foam, inside=True, edge=0.05, opacity=0.55 + 0.45 * rough)
    contours = []
    for i in range(3):
        line = crest + np.array((-0.02 - 0.02 * i, 0.035 + 0.04 * i + 0.02 * height))
        contours.append(np.concatenate([line, (line + np.array((0, 0.004)))[::-1]]))
    sheet.piece(contours, lighten(colour, 0.28), inside=True, edge=0, opacity=0.38)


def spray(
    sheet: Sheet, x0: float, x1: float, y: float, length: float, foam: Colour, *, seed: int
) -> None:
    """Drops thrown up at every crest, repeating with the waves."""
    chance = random.Random(seed)
    pattern = [
        (
            chance.uniform(-0.12, 0.16) * length,
            chance.uniform(-0.06, 0.05),
            chance.uniform(0.003, 0.011),
        )
        for _ in range(6)
    ]
    drops = [
        ellipse(start + 0.64 * length + dx, y + dy, size, steps=14)
        for start in np.arange(math.floor(x0 / length), math.ceil(x1 / length) + 1) * length
        for dx, dy, size in pattern
    ]
    sheet.piece(drops, foam, shadow=0.1, beyond=True)


def _pane(x: float, y: float, width: float, height: float) -> Points:
    return np.array(
        [
            (x - width, y - height),
            (x + width, y - height),
            (x + width, y + height),
            (x - width, y + height),
        ]
    )


def house(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    height: float,
    wall: Colour,
    roof: Colour,
    window: Colour,
    *,
    snow: Colour | None = None,
    door: Colour = "#7a4630",
    storeys: int = 1,
) -> None:
    """A gabled house; `height` is one storey's, the gable comes on top."""
    rise = height * (storeys - 1)
    eaves, gable = y - rise - 0.9 * height, y - rise - 1.35 * height
    chimney = (x + 0.23 * width, y - rise - 1.25 * height)
    sheet.piece(_pane(*chimney, 0.07 * width, 0.26 * height), darken(roof, 0.15))
    walls = [
        (x - 0.40 * width, y), (x + 0.40 * width, y), (x + 0.42 * width, eaves),
        (x, gable), (x - 0.42 * width, eaves),
    ]  # fmt: skip
    sheet.piece(np.array(walls), lighten(wall, 0.06), darken(wall, 0.12))
    _roof(sheet, x, y - rise, width, height, roof, snow)
    opening = [
        (x - 0.10 * width, y),
        *ellipse(
            x, y - 0.36 * height, 0.10 * width, steps=12, start=math.pi, end=math.tau
        ).tolist(),
        (x + 0.10 * width, y),
    ]
    sheet.piece(np.array(opening), door, darken(door, 0.2), shadow=0.25)
    _windows(sheet, window_places(x, y, width, height, storeys), 0.085 * width, wall, window)


def window_places(
    x: float, y: float, width: float, height: float, storeys: int = 1
) -> list[tuple[float, float]]:
    """The centres of a house's windows."""
    rise = height * (storeys - 1)
    places = [(x, y - rise - 0.92 * height)]
    for storey in range(storeys):
        places += [(x + side * 0.25 * width, y - (0.50 + storey) * height) for side in (-1, 1)]
    return places


def _roof(
    sheet: Sheet, x: float, y: float, width: float, height: float, roof: Colour, snow: Colour | None
) -> None:
    tiles = ((-0.52, -0.80), (0, -1.50), (0.52, -0.80), (0.44, -0.76), (0, -1.34), (-0.44, -0.76))
    sheet.piece(
        np.array([(x + u * width, y + v * height) for u, v in tiles]),
        roof,
        darken(roof, 0.1),
        shadow=0.4,
    )
    if snow is None:
        return
    drift = (
        (-0.55, -0.79), (-0.28, -1.20), (0, -1.58), (0.28, -1.20), (0.55, -0.79), (0.40, -0.92),
        (0.30, -1.04), (0.18, -1.14), (0.0, -1.40), (-0.16, -1.20), (-0.28, -1.04), (-0.42, -0.90),
    )  # fmt: skip
    sheet.piece(
        curve([(x + u * width, y + v * height) for u, v in drift], steps=6), snow, shadow=0.25
    )


def _windows(
    sheet: Sheet, places: Sequence[tuple[float, float]], size: float, wall: Colour, window: Colour
) -> None:
    frame = darken(wall, 0.35)
    sheet.piece([_pane(x, y, 1.25 * size, 1.35 * size) for x, y in places], frame, shadow=0.2)
    panes = [_pane(x, y, size, 1.1 * size) for x, y in places]
    sheet.piece(panes, lighten(window, 0.35), window, shadow=0, edge=0)
    bars = [_pane(x, y, 0.08 * size, 1.1 * size) for x, y in places]
    bars += [_pane(x, y, size, 0.08 * size) for x, y in places]
    sheet.piece(bars, frame, shadow=0, edge=0)


def boulder(
    sheet: Sheet, x: float, y: float, rx: float, ry: float, colour: Colour, *, seed: int
) -> None:
    """A large rock, lit from above."""
    outline = blob(x, y, rx, ry, seed, corners=13, wobble=0.12)
    sheet.piece(outline, lighten(colour, 0.12), darken(colour, 0.22), shadow=0.35)
