"""Flowers, ferns and mushrooms of cut paper. Sizes in frame heights; (x, y) is where one grows."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from ..kit.colour import Colour, darken, lighten
from ..kit.geometry import Points, blob, curve, ellipse, height_at, leaf, ribbon, transform
from ..kit.paper import Sheet
from .nature import shade

_DAISY_PETAL = curve(
    [(0, 0), (0.5, -0.22), (1.0, -0.16), (1.08, 0.0), (1.0, 0.16), (0.5, 0.22)], steps=4
)
_TULIP = (
    ([(-0.75, -0.1), (-0.8, -0.9), (-0.5, -1.35), (0, -0.7), (0.1, 0.15), (-0.4, 0.25)], -0.12),
    ([(0.75, -0.1), (0.8, -0.9), (0.5, -1.35), (0, -0.7), (-0.1, 0.15), (0.4, 0.25)], -0.06),
    ([(-0.5, 0.2), (-0.62, -0.5), (0, -1.3), (0.62, -0.5), (0.5, 0.2), (0, 0.4)], 0.08),
)


def _head(
    kind: str, x: float, y: float, size: float, seed: int
) -> list[tuple[list[Points], float | str]]:
    """The parts of a blossom: shapes, and a tone of its colour or a colour of their own."""
    if kind == "tulip":
        return [([curve(np.array(part) * size + (x, y), steps=6)], tone) for part, tone in _TULIP]
    if kind == "poppy":
        petals: list[tuple[list[Points], float | str]] = [
            (
                [
                    blob(
                        x + 0.34 * size * math.cos(angle),
                        y + 0.26 * size * math.sin(angle),
                        0.72 * size,
                        0.58 * size,
                        seed + int(angle * 9),
                        corners=9,
                        wobble=0.1,
                    )
                ],
                tone,
            )
            for angle, tone in ((0, -0.14), (2.1, -0.05), (4.2, 0.06))
        ]
        return [*petals, ([ellipse(x, y, 0.24 * size, steps=20)], "#3a2438")]
    rays = [
        transform(_DAISY_PETAL, scale=size, rotation=i * math.tau / 9, dx=x, dy=y) for i in range(9)
    ]
    return [
        (rays[::2], 0.0),
        (rays[1::2], 0.1),
        ([ellipse(x, y, 0.36 * size, steps=20)], "#f0a428"),
    ]


def flower(
    sheet: Sheet,
    x: float,
    y: float,
    height: float,
    kind: str,
    colour: Colour,
    *,
    seed: int = 0,
    stem: Colour = "#4f8a4a",
) -> None:
    """One large flower: "daisy", "tulip" or "poppy"."""
    tip = (x + random.Random(seed).uniform(-0.06, 0.06) * height, y - height)
    path = [(x, y), (x + (tip[0] - x) * 0.3, y - 0.5 * height), tip]
    widths = [0.04 * height + 0.002, 0.03 * height + 0.002, 0.02 * height + 0.002]
    sheet.piece(ribbon(path, widths), stem, shadow=0.2)
    sides = [
        leaf(x, y - 0.3 * height, 0.34 * height, 0.12 * height, angle) for angle in (-0.9, -2.2)
    ]
    sheet.piece(sides, lighten(stem, 0.08), shadow=0.2)
    for shapes, tone in _head(kind, *tip, 0.26 * height, seed):
        fill = tone if isinstance(tone, str) else shade(colour, tone)
        sheet.piece(shapes, fill, shadow=0.22)


def flower_bed(
    sheet: Sheet,
    outline: Points,
    x0: float,
    x1: float,
    count: int,
    colours: Sequence[Colour],
    *,
    seed: int,
    height: float = 0.10,
    stem: Colour = "#4f8a4a",
) -> None:
    """Many small daisies and poppies along a skyline, a few pieces per colour."""
    chance = random.Random(seed)
    stems: list[Points] = []
    petals: list[list[Points]] = [[] for _ in colours]
    hearts: list[Points] = []
    for i in range(count):
        x = x0 + (x1 - x0) * (i + chance.random()) / count
        y = height_at(outline, x) + chance.uniform(0.0, 0.06)
        tall = height * chance.uniform(0.7, 1.2)
        size = 0.24 * tall
        stems.append(
            ribbon([(x, y), (x, y - tall)], [0.05 * tall, 0.03 * tall], smooth=False, caps=False)
        )
        stems.append(leaf(x, y - 0.2 * tall, 0.34 * tall, 0.13 * tall, -0.8 if i % 2 else -2.3))
        turn = chance.random()
        petals[i % len(colours)].extend(
            transform(_DAISY_PETAL, scale=size, rotation=k * math.tau / 7 + turn, dx=x, dy=y - tall)
            for k in range(7)
        )
        hearts.append(ellipse(x, y - tall, 0.34 * size, steps=12))
    sheet.piece(stems, stem, shadow=0.15)
    for colour, group in zip(colours, petals, strict=True):
        if group:
            sheet.piece(group, colour, shadow=0.2, shadow_blur=0.004)
    sheet.piece(hearts, "#f0a428", shadow=0.1)


def fern(
    sheet: Sheet, x: float, y: float, length: float, angle: float, colour: Colour, *, pairs: int = 9
) -> None:
    """A frond: leaf pairs on an arc that droops at its end."""
    cosine, sine = math.cos(angle), math.sin(angle)
    end = (
        x + length * cosine + 0.18 * length * math.copysign(1, cosine),
        y + length * sine + 0.16 * length,
    )
    middle = (x + length * 0.5 * cosine, y + length * 0.5 * sine)
    spine = curve([(x, y), middle, end], False, pairs)
    near: list[Points] = []
    far: list[Points] = []
    for i in range(2, len(spine)):
        share = 1 - i / len(spine)
        dx, dy = spine[i] - spine[i - 1]
        along = math.atan2(dy, dx)
        size = ((0.06 + 0.24 * share) * length, (0.03 + 0.05 * share) * length)
        far.append(leaf(spine[i, 0], spine[i, 1], *size, along - 0.95))
        near.append(leaf(spine[i, 0], spine[i, 1], *size, along + 0.95))
    sheet.piece(far, lighten(colour, 0.06), shadow=0.12, edge=0.08)
    sheet.piece(near, colour, shadow=0.12, edge=0.08)
    sheet.line([(x, y), middle, end], [0.025 * length, 0.005 * length], darken(colour, 0.1))


def mushroom(sheet: Sheet, x: float, y: float, height: float, colour: Colour) -> None:
    """A spotted cap on a pale stalk."""
    stalk = ribbon([(x, y), (x + 0.02 * height, y - 0.7 * height)], [0.34 * height, 0.24 * height])
    sheet.piece(stalk, "#f3e3c8", "#cdb894")
    cap = ((-0.55, -0.55), (-0.42, -0.95), (0, -1.15), (0.44, -0.95), (0.56, -0.55), (0, -0.48))
    sheet.piece(
        curve([(x + u * height, y + v * height) for u, v in cap]),
        lighten(colour, 0.1),
        darken(colour, 0.12),
    )
    spots = ((-0.2, -0.85, 0.08), (0.12, -0.95, 0.07), (0.28, -0.72, 0.06), (-0.02, -0.68, 0.05))
    sheet.piece(
        [
            ellipse(x + u * height, y + v * height, r * height, r * height * 0.8)
            for u, v, r in spots
        ],
        "#fff3dc",
        shadow=0.1,
    )
