"""Plants of hot and wet places: palms, big leaves, lianas, reeds, water lilies, bare trees."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Points, curve, ellipse, ribbon, transform
from ..kit.paper import Sheet

_SPLIT_LEAF = (
    (0, 0), (0.22, -0.20), (0.40, -0.30), (0.38, -0.12), (0.58, -0.30), (0.72, -0.27),
    (0.62, -0.09), (0.84, -0.20), (0.94, -0.12), (0.84, -0.04), (1.04, 0.0),
)  # fmt: skip
"""The upper half of a leaf with slits, its stalk at the origin, pointing right."""


def palm(
    sheet: Sheet,
    x: float,
    y: float,
    height: float,
    colour: Colour,
    trunk: Colour,
    *,
    lean: float = 0.2,
    seed: int = 0,
) -> None:
    """A palm whose trunk leans by `lean` of its height, with rings and drooping fronds."""
    top = (x + lean * height, y - height)
    spine = [(x, y + 0.02), (x + 0.16 * lean * height, y - 0.4 * height), top]
    body = ribbon(spine, [0.11 * height, 0.065 * height, 0.05 * height])
    sheet.piece(body, lighten(trunk, 0.12), darken(trunk, 0.15), sideways=True)
    path = curve(spine, False, 7)
    rings = [
        ribbon(
            [(a - 0.035 * height, b + 0.012 * height), (a + 0.035 * height, b - 0.004 * height)],
            [0.006 * height, 0.012 * height],
        )
        for a, b in path[1:-1]
    ]
    sheet.piece(rings, darken(trunk, 0.25), inside=True, edge=0, shadow=0, opacity=0.6)
    _crown(sheet, top, 0.52 * height, colour, random.Random(seed))
    nuts = [
        ellipse(top[0] + u * height, top[1] + v * height, 0.034 * height)
        for u, v in ((-0.03, 0.04), (0.035, 0.05))
    ]
    sheet.piece(nuts, darken(trunk, 0.2), darken(trunk, 0.4), shadow=0.3)


def _crown(
    sheet: Sheet, top: tuple[float, float], reach: float, colour: Colour, chance: random.Random
) -> None:
    turns = (-2.75, -0.35, -2.2, -0.95, -1.57, -3.05, -0.08)
    for i, turn in enumerate(turns):
        length = reach * chance.uniform(0.85, 1.1)
        tone = lighten(colour, 0.04 * i) if i < 5 else darken(colour, 0.1)
        sheet.piece(frond(*top, length, turn), tone, darken(tone, 0.16), shadow=0.28)


def frond(x: float, y: float, length: float, turn: float) -> Points:
    """A feathered palm leaf that sets out at `turn` and droops, its lower edge cut into fingers."""
    cosine, sine = math.cos(turn), math.sin(turn)
    end = (x + 0.98 * length * cosine, y + 0.62 * length * sine + 0.42 * length)
    rise = (x + 0.52 * length * cosine, y + 0.58 * length * sine - 0.06 * length)
    spine = curve([(x, y), rise, end], False, 8)
    along = np.gradient(spine, axis=0)
    along /= np.hypot(along[:, 0], along[:, 1])[:, None] + 1e-9
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    across *= np.sign(across[:, 1:2] + 1e-9)
    half = np.sin(np.linspace(0.25, math.pi, len(spine))) ** 0.6 * 0.15 * length
    teeth = np.where(np.arange(len(spine)) % 2 == 0, 0.35, 1.25)
    lower = spine + across * (half * teeth)[:, None] + along * (0.4 * half * teeth)[:, None]
    upper = spine - across * (0.28 * half)[:, None]
    return np.concatenate([upper, lower[::-1]])


def broad_leaf(x: float, y: float, length: float, turn: float) -> Points:
    """A wide leaf with slits at its sides."""
    half = np.array(_SPLIT_LEAF)
    whole = np.concatenate([half, (half * (1, -1))[-2:0:-1]])
    return transform(curve(whole, steps=4), scale=length, rotation=-turn, dx=x, dy=y)


def broad_leaves(
    sheet: Sheet,
    x: float,
    y: float,
    size: float,
    colour: Colour,
    turns: Sequence[float] = (2.6, 0.5, 2.0, 1.1, 1.55),
) -> None:
    """A bush of big leaves from one root, each with its rib."""
    for i, turn in enumerate(turns):
        stalk = 0.45 * size * (1.0 - 0.08 * i)
        foot = (x + stalk * math.cos(turn), y - stalk * math.sin(turn))
        tone = lighten(colour, 0.05 * (i % 3))
        bend = turn - 0.5 * math.cos(turn)
        sheet.line([(x, y), foot], [0.02 * size, 0.03 * size], darken(colour, 0.15))
        sheet.piece(broad_leaf(*foot, 0.72 * size, bend), tone, darken(tone, 0.12), shadow=0.3)
        tip = (foot[0] + 0.62 * size * math.cos(bend), foot[1] - 0.62 * size * math.sin(bend))
        sheet.line([foot, tip], [0.022 * size, 0.004], lighten(tone, 0.16), inside=True)


def liana(
    sheet: Sheet,
    start: tuple[float, float],
    end: tuple[float, float],
    sag: float,
    colour: Colour,
    *,
    width: float = 0.012,
) -> None:
    """A creeper that hangs in a bow from `start` to `end`, leaves along it."""
    middle = ((start[0] + end[0]) / 2, max(start[1], end[1]) + sag)
    path = curve([start, middle, end], False, 9)
    sheet.piece(ribbon(path, [width, 0.8 * width], smooth=False), colour, shadow=0.2)
    leaves = []
    for i, (a, b) in enumerate(path[1:-1]):
        turn = 1.9 if i % 2 else 1.2
        shape = np.array([(0, 0), (0.5, -0.3), (1, 0), (0.5, 0.3)])
        leaves.append(transform(curve(shape, steps=4), scale=0.04, rotation=-turn, dx=a, dy=b))
    sheet.piece(leaves, lighten(colour, 0.14), shadow=0.2)


def reeds(
    sheet: Sheet,
    x: float,
    y: float,
    count: int,
    height: float,
    colour: Colour,
    *,
    seed: int,
    spread: float = 0.10,
) -> None:
    """Bulrushes: long blades and brown heads."""
    chance = random.Random(seed)
    blades: list[Points] = []
    stems: list[Points] = []
    heads: list[Points] = []
    for i in range(count):
        foot = x + chance.uniform(-spread, spread)
        tall = height * chance.uniform(0.6, 1.1)
        bend = chance.uniform(-0.22, 0.22) * tall
        path = [(foot, y), (foot + 0.3 * bend, y - 0.6 * tall), (foot + bend, y - tall)]
        if i % 3:
            blades.append(ribbon(path, [0.012, 0.013, 0.002], steps=5))
            continue
        stems.append(ribbon(path, [0.006, 0.004], steps=5, caps=False))
        tip = path[-1]
        lower = (tip[0] - 0.03 * bend, tip[1] + 0.17 * tall)
        heads.append(ribbon([lower, tip], [0.019, 0.019]))
    sheet.piece(stems, darken(colour, 0.1), shadow=0.15)
    sheet.piece(blades[::2], darken(colour, 0.12), shadow=0.15)
    sheet.piece(heads, darken("#8a5a3a", 0.15), "#6b4030", shadow=0.2)
    sheet.piece(blades[1::2], lighten(colour, 0.08), shadow=0.15)


def lily_pads(
    sheet: Sheet,
    places: Sequence[tuple[float, ...]],
    colour: Colour,
    blossom: Colour,
) -> None:
    """Round leaves with a notch on still water at (x, y, radius), a blossom on every third."""
    pads, petals, hearts = [], [], []
    for i, (x, y, radius) in enumerate(places):
        arc = ellipse(x, y, radius, 0.34 * radius, steps=26, start=0.5, end=math.tau - 0.1)
        pads.append(np.concatenate([arc, [(x, y)]]))
        if i % 3 == 0:
            petals += [
                ellipse(x + u * radius, y - 0.22 * radius, 0.13 * radius, 0.34 * radius,
                        rotation=turn, steps=14)
                for u, turn in ((-0.24, -0.7), (-0.1, -0.3), (0.1, 0.3), (0.24, 0.7))
            ]  # fmt: skip
            hearts.append(ellipse(x, y - 0.3 * radius, 0.16 * radius, 0.3 * radius, steps=14))
    sheet.piece(pads, lighten(colour, 0.10), darken(colour, 0.1), shadow=0.3)
    if petals:
        sheet.piece(petals, blossom, darken(blossom, 0.1), shadow=0.25)
        sheet.piece(hearts, lighten(blossom, 0.4), shadow=0.15)


def bare_tree(
    sheet: Sheet,
    x: float,
    y: float,
    height: float,
    colour: Colour,
    *,
    seed: int,
    moss: Colour | None = None,
) -> None:
    """A crooked tree without leaves; `moss` hangs from its boughs."""
    chance = random.Random(seed)
    boughs: list[Points] = []
    tips: list[tuple[float, float]] = []
    _fork(boughs, tips, chance, (x, y), 0.34 * height, -math.pi / 2, 0.15 * height, 4)
    sheet.piece(boughs, lighten(colour, 0.08), darken(colour, 0.15), shadow=0.3)
    if moss is None:
        return
    beards = []
    for a, b in tips:
        for dx in (-0.03, 0.0, 0.03):
            long = chance.uniform(0.06, 0.20) * height
            path = [
                (a + dx * height, b - 0.005),
                (a + (dx + 0.008) * height, b + 0.5 * long),
                (a + dx * height, b + long),
            ]
            beards.append(ribbon(path, [0.024 * height, 0.018 * height, 0.002], steps=5))
    sheet.piece(beards, moss, darken(moss, 0.15), shadow=0.25)


def _fork(
    boughs: list[Points],
    tips: list[tuple[float, float]],
    chance: random.Random,
    foot: tuple[float, float],
    length: float,
    turn: float,
    width: float,
    depth: int,
) -> None:
    knee_turn = turn + chance.uniform(-0.35, 0.35)
    knee = (foot[0] + 0.5 * length * math.cos(knee_turn), foot[1] + 0.5 * length * math.sin(turn))
    end = (knee[0] + 0.5 * length * math.cos(turn), knee[1] + 0.5 * length * math.sin(turn))
    boughs.append(ribbon([foot, knee, end], [width, 0.75 * width, 0.55 * width], steps=5))
    if depth <= 2:
        tips.append(end)
    if depth == 1:
        return
    for side in (-1, 1):
        aside = turn + side * chance.uniform(0.35, 0.75)
        share = chance.uniform(0.62, 0.8)
        _fork(boughs, tips, chance, end, share * length, aside, 0.55 * width, depth - 1)
