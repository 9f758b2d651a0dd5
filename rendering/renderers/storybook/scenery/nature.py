"""Trees, plants and stones of cut paper. Sizes in frame heights; (x, y) is where a thing stands.

What comes in numbers (grass, leaves, petals) is cut as a few pieces of many shapes: a piece
costs some 0.25 ms whatever it holds.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from ..kit.colour import Colour, darken, lighten, mix
from ..kit.geometry import Points, blob, curve, height_at, leaf, ribbon
from ..kit.paper import Sheet

TreeParts = tuple[tuple[float, float, float, float], ...]

_CROWN: TreeParts = (
    (0.0, -0.80, 0.26, -0.24),
    (-0.22, -0.58, 0.23, -0.16),
    (0.22, -0.60, 0.24, -0.2),
    (0.02, -0.52, 0.24, -0.05),
    (-0.10, -0.72, 0.21, 0.07),
    (0.13, -0.72, 0.2, 0.02),
)
_FAR_CROWN: TreeParts = (
    (0.0, -0.74, 0.27, -0.14),
    (-0.17, -0.58, 0.23, -0.04),
    (0.15, -0.58, 0.23, 0.05),
)


def shade(colour: Colour, amount: float) -> Colour:
    """Lighter for a positive amount, darker for a negative one."""
    return lighten(colour, amount) if amount >= 0 else darken(colour, -amount)


def round_tree(
    sheet: Sheet,
    x: float,
    y: float,
    height: float,
    colour: Colour,
    trunk: Colour,
    *,
    seed: int = 0,
    leaves: int = 42,
    snow: Colour | None = None,
) -> None:
    """A leafy tree; with `leaves` = 0 the plain one that stands far off."""
    chance = random.Random(seed)
    lean = [
        (x, y + 0.01),
        (x + 0.01 * height, y - 0.25 * height),
        (x - 0.01 * height, y - 0.6 * height),
    ]
    sheet.piece(
        ribbon(lean, [0.16 * height, 0.085 * height, 0.05 * height]), trunk, darken(trunk, 0.2)
    )
    for i, (dx, dy, size, tone) in enumerate(_CROWN if leaves else _FAR_CROWN):
        crown = shade(colour, tone)
        sheet.piece(
            blob(
                x + dx * height,
                y + dy * height,
                size * height,
                size * height * 0.86,
                seed * 9 + i,
                corners=13,
                wobble=0.10,
            ),
            lighten(crown, 0.08),
            darken(crown, 0.06),
            shadow=0.30 if leaves else 0.18,
            shadow_offset=(-0.006, 0.012),
            shadow_blur=0.012,
        )
    if snow is not None:
        sheet.piece(_snow_on_crown(x, y, height, seed), snow, shadow=0.25, edge=0.1)
    elif leaves:
        _leaf_flecks(sheet, x, y - 0.64 * height, 0.40 * height, colour, leaves, chance)


def _snow_on_crown(x: float, y: float, height: float, seed: int) -> list[Points]:
    """What lies on the crown: three pillows, thick in the middle."""
    pillows = ((0.0, -0.98, 0.22, 0.085), (-0.23, -0.74, 0.17, 0.06), (0.24, -0.76, 0.17, 0.06))
    return [
        blob(x + dx * height, y + dy * height, rx * height, ry * height, seed + i, wobble=0.14)
        for i, (dx, dy, rx, ry) in enumerate(pillows)
    ]


def _leaf_flecks(
    sheet: Sheet,
    x: float,
    y: float,
    radius: float,
    colour: Colour,
    count: int,
    chance: random.Random,
) -> None:
    lit: list[Points] = []
    shaded: list[Points] = []
    for _ in range(count):
        angle, away = chance.random() * math.tau, math.sqrt(chance.random()) * radius
        dx, dy = math.cos(angle) * away, math.sin(angle) * away * 0.82
        fleck = leaf(x + dx, y + dy, 0.14 * radius, 0.07 * radius, chance.random() * math.tau)
        (lit if -0.5 * dx - 0.8 * dy > 0 else shaded).append(fleck)
    for flecks, tone in ((shaded, -0.16), (lit, 0.2)):
        if flecks:
            sheet.piece(flecks, shade(colour, tone), shadow=0.2, edge=0.1)


def _tier(x: float, top: float, bottom: float, half: float, jitter: float) -> Points:
    drop = bottom - top
    right = [(x + 0.30 * half, top + drop * 0.45), (x + 0.62 * half, top + drop * 0.8)]
    hem = [
        (x + half * u, bottom + (0.0 if i % 2 else -0.07 * drop) + (1 - abs(u)) * 0.05 * drop)
        for i, u in enumerate(np.linspace(1, -1, 13))
    ]
    left = [(x - 0.62 * half, top + drop * 0.8), (x - 0.30 * half, top + drop * 0.45)]
    return np.array([(x + jitter, top), *right, *hem, *left])


def _snow_cap(x: float, top: float, drop: float, half: float) -> Points:
    corners = (
        (0, -0.01), (0.30, 0.44), (0.55, 0.72), (0.2, 0.58),
        (-0.05, 0.70), (-0.28, 0.55), (-0.58, 0.74), (-0.30, 0.44),
    )  # fmt: skip
    return curve([(x + u * half, top + drop * v) for u, v in corners], steps=6)


def conifer(
    sheet: Sheet,
    x: float,
    y: float,
    height: float,
    colour: Colour,
    trunk: Colour,
    *,
    seed: int = 0,
    tiers: int = 5,
    snow: Colour | None = None,
) -> None:
    """A fir of zigzag tiers, lighter towards the tip."""
    chance = random.Random(seed)
    sheet.piece(
        ribbon([(x, y + 0.01), (x, y - 0.2 * height)], [0.07 * height, 0.06 * height]), trunk
    )
    for i in range(tiers):
        share = i / max(1, tiers - 1)
        bottom = y - (0.10 + 0.66 * share) * height
        drop = (0.40 - 0.12 * share) * height
        half = (0.27 - 0.17 * share) * height
        tone = mix(darken(colour, 0.18), lighten(colour, 0.12), share)
        sheet.piece(
            _tier(x, bottom - drop, bottom, half, chance.uniform(-0.005, 0.005) * height),
            lighten(tone, 0.07),
            darken(tone, 0.1),
            shadow=0.30,
            shadow_offset=(-0.004, 0.010),
            shadow_blur=0.009,
        )
        if snow is not None:
            sheet.piece(_snow_cap(x, bottom - drop, drop, half), snow, shadow=0.18, edge=0.1)


def fir_line(
    sheet: Sheet,
    outline: Points,
    places: Sequence[tuple[float, float]],
    colour: Colour,
    *,
    snow: Colour | None = None,
) -> None:
    """Distant firs at the (x, height) places, all in three pieces."""
    stems: list[Points] = []
    lower: list[Points] = []
    upper: list[Points] = []
    caps: list[Points] = []
    for x, height in places:
        y = height_at(outline, x) + 0.012
        stems.append(
            ribbon([(x, y), (x, y - 0.2 * height)], [0.07 * height, 0.06 * height], caps=False)
        )
        for i, half in enumerate((0.25, 0.19, 0.13, 0.08)):
            bottom = y - (0.10 + 0.20 * i) * height
            tier = _tier(x, bottom - 0.32 * height, bottom, half * height, 0.0)
            (upper if i % 2 else lower).append(tier)
            if snow is not None:
                caps.append(_snow_cap(x, bottom - 0.32 * height, 0.32 * height, half * height))
    sheet.piece([*stems, *lower], darken(colour, 0.08), shadow=0.2)
    sheet.piece(upper, lighten(colour, 0.06), shadow=0.2)
    if caps:
        sheet.piece(caps, snow if snow is not None else colour, shadow=0.1)


def trunk(
    sheet: Sheet,
    x: float,
    width: float,
    colour: Colour,
    *,
    seed: int,
    top: float = -0.5,
    foot: float = 1.0,
    bark: int = 8,
    roots: bool = True,
    shadow: float = 0.3,
) -> None:
    """A trunk that leaves the picture at the top."""
    chance = random.Random(seed)
    heights = np.linspace(top, foot, 7)
    spine = [x + chance.uniform(-0.10, 0.10) * width for _ in heights]
    widths = [width * (0.86 + 0.14 * chance.random()) for _ in heights]
    widths[-1] = width * (1.9 if roots else 1.1)
    widths[-2] = width * 1.12
    body = ribbon(list(zip(spine, heights, strict=True)), widths, caps=False)
    sheet.piece(body, lighten(colour, 0.07), darken(colour, 0.12), sideways=True, shadow=shadow)
    strokes = []
    for _ in range(bark):
        aside, start = chance.uniform(-0.36, 0.36) * width, chance.uniform(top, foot - 0.25)
        length = chance.uniform(0.06, 0.22)
        path = [
            (
                float(np.interp(start + length * k, heights, spine)) + aside + bend,
                start + length * k,
            )
            for k, bend in ((0, 0), (0.5, chance.uniform(-0.03, 0.03) * width), (1, 0))
        ]
        strokes.append(ribbon(path, [0.002, 0.05 * width, 0.002], steps=4))
    if strokes:
        sheet.piece(strokes, darken(colour, 0.28), opacity=0.7, shadow=0, edge=0)


def grass(
    sheet: Sheet,
    outline: Points,
    x0: float,
    x1: float,
    count: int,
    colour: Colour,
    *,
    seed: int,
    height: float = 0.05,
) -> None:
    """Blades along a skyline, in four tones."""
    chance = random.Random(seed)
    blades: list[list[Points]] = [[], [], [], []]
    for i in range(count):
        x = chance.uniform(x0, x1)
        y = height_at(outline, x) + chance.uniform(0, 0.015)
        length = height * chance.uniform(0.5, 1.3)
        bend = chance.uniform(-0.5, 0.5) * length
        half = 0.004 + 0.035 * length
        knee = (x + bend * 0.3, y - length * 0.55)
        blades[i % 4].append(
            np.array(
                [
                    (x - half, y + 0.012),
                    (knee[0] - 0.7 * half, knee[1]),
                    (x + bend, y - length),
                    (knee[0] + 0.7 * half, knee[1]),
                    (x + half, y + 0.012),
                ]
            )
        )
    for group, tone in zip(blades, (-0.15, -0.05, 0.08, 0.18), strict=True):
        if group:
            sheet.piece(group, shade(colour, tone), shadow=0.15, shadow_blur=0.005, edge=0.08)


def stones(
    sheet: Sheet,
    places: Sequence[tuple[float, float, float]],
    colour: Colour,
    *,
    seed: int,
    flat: float = 0.6,
) -> None:
    """Pebbles or boulders at (x, y, radius), alternating two tones, in two pieces."""
    groups: list[list[Points]] = [[], []]
    for i, (x, y, radius) in enumerate(places):
        groups[i % 2].append(blob(x, y, radius, radius * flat, seed + i, corners=9, wobble=0.16))
    for group, tone in zip(groups, (-0.08, 0.12), strict=True):
        if group:
            sheet.piece(group, shade(colour, tone), shade(colour, tone - 0.14), shadow=0.3)
