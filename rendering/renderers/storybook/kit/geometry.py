"""Outlines as point arrays. Unit: the frame's height; x to the right, y down; angles in radians."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Points: TypeAlias = NDArray[np.float64]
"""Shape (n, 2)."""

Point: TypeAlias = tuple[float, float]


@lru_cache(maxsize=64)
def _catmull_rom_weights(steps: int) -> NDArray[np.float64]:
    share = np.linspace(0, 1, steps, endpoint=False)
    square, cube = share**2, share**3
    return 0.5 * np.stack(
        [
            -share + 2 * square - cube,
            2 - 5 * square + 3 * cube,
            share + 4 * square - 3 * cube,
            cube - square,
        ],
        axis=1,
    )


def curve(points: ArrayLike, closed: bool = True, steps: int = 10) -> Points:
    """A Catmull-Rom curve through the points, `steps` per segment."""
    given = np.asarray(points, float)
    if closed:
        padded = np.concatenate([given[-1:], given, given[:2]])
    else:
        padded = np.concatenate([given[:1] * 2 - given[1:2], given, given[-1:] * 2 - given[-2:-1]])
    segments = len(padded) - 3
    corners = np.stack([padded[i : i + segments] for i in range(4)], axis=1)
    outline = np.einsum("sc,ncd->nsd", _catmull_rom_weights(steps), corners).reshape(-1, 2)
    return outline if closed else np.concatenate([outline, given[-1:]])


def ellipse(
    cx: float,
    cy: float,
    rx: float,
    ry: float | None = None,
    *,
    rotation: float = 0,
    steps: int = 40,
    start: float = 0,
    end: float = 2 * math.pi,
) -> Points:
    """An ellipse or, between two angles, its arc."""
    angle = np.linspace(start, end, steps)
    x, y = rx * np.cos(angle), (rx if ry is None else ry) * np.sin(angle)
    cosine, sine = math.cos(rotation), math.sin(rotation)
    return np.stack([cx + cosine * x - sine * y, cy + sine * x + cosine * y], axis=1)


def _round_cap(centre: Points, direction: Points, radius: float) -> Points:
    facing = math.atan2(direction[1], direction[0])
    angle = np.linspace(facing + math.pi / 2, facing - math.pi / 2, 9)
    return np.asarray(centre + radius * np.stack([np.cos(angle), np.sin(angle)], axis=1))


def ribbon(
    path: ArrayLike,
    widths: Sequence[float],
    *,
    steps: int = 10,
    smooth: bool = True,
    caps: bool = True,
) -> Points:
    """A band along `path`, its full width interpolated over `widths`: limbs, tails, stems."""
    given = np.asarray(path, float)
    spine = curve(given, False, steps) if smooth and len(given) > 2 else given
    half = np.interp(np.linspace(0, 1, len(spine)), np.linspace(0, 1, len(widths)), widths) / 2
    along = np.gradient(spine, axis=0)
    along /= np.hypot(along[:, 0], along[:, 1])[:, None] + 1e-9
    across = np.stack([-along[:, 1], along[:, 0]], axis=1) * half[:, None]
    left, right = spine + across, (spine - across)[::-1]
    if not caps:
        return np.concatenate([left, right])
    tip = _round_cap(spine[-1], along[-1], half[-1])
    root = _round_cap(spine[0], -along[0], half[0])
    return np.concatenate([left, tip, right, root])


def transform(
    points: ArrayLike,
    *,
    rotation: float = 0,
    scale: float = 1,
    dx: float = 0,
    dy: float = 0,
    sx: float = 1,
    sy: float = 1,
    about: Point = (0, 0),
) -> Points:
    """Scaled, then turned about a point, then moved."""
    centred = (np.asarray(points, float) - about) * [scale * sx, scale * sy]
    cosine, sine = math.cos(rotation), math.sin(rotation)
    turned = centred @ np.array([[cosine, sine], [-sine, cosine]])
    return np.asarray(turned + np.array([about[0] + dx, about[1] + dy]))


def bone(origin: Point, angle: float, length: float) -> Point:
    """The far end of a limb; angle 0 hangs straight down, positive swings forward (right)."""
    return (origin[0] + length * math.sin(angle), origin[1] + length * math.cos(angle))


def blob(
    cx: float,
    cy: float,
    rx: float,
    ry: float,
    seed: int,
    *,
    corners: int = 11,
    wobble: float = 0.16,
) -> Points:
    """A rounded, irregular pebble or tree crown."""
    chance = random.Random(seed)
    return curve(
        [
            (
                cx + rx * math.cos(angle) * (1 + chance.uniform(-wobble, wobble)),
                cy + ry * math.sin(angle) * (1 + chance.uniform(-wobble, wobble)),
            )
            for angle in np.linspace(0, 2 * math.pi, corners, endpoint=False)
        ],
        steps=6,
    )


_LEAF = curve([(0, 0), (0.3, -0.5), (0.7, -0.42), (1, 0), (0.7, 0.42), (0.3, 0.5)], steps=4)


def leaf(x: float, y: float, length: float, width: float, angle: float) -> Points:
    """A pointed leaf growing from (x, y) in the direction of `angle`."""
    return transform(_LEAF, sx=length, sy=width, rotation=angle, dx=x, dy=y)


def _closed_below(x: Points, y: Points, base: float) -> Points:
    top = np.stack([x, y], axis=1)
    return np.concatenate([top, [[x[-1], base], [x[0], base]]])


def hill(
    x0: float,
    x1: float,
    y: float,
    swing: float,
    seed: int,
    *,
    base: float = 1.2,
    count: int = 100,
    octaves: int = 3,
) -> Points:
    """A rolling skyline around height `y`, closed at `base`; the same for any x0, x1."""
    chance = np.random.default_rng(seed)
    x = np.linspace(x0, x1, count)
    height = np.zeros(count)
    weight, frequency = 1.0, 1.0
    for _ in range(octaves):
        height += weight * np.sin(
            x * frequency * chance.uniform(1.6, 2.6) + chance.uniform(0, 2 * math.pi)
        )
        weight, frequency = weight * 0.45, frequency * 2.1
    return _closed_below(x, y + swing * height / 1.6, base)


def ridge(
    x0: float,
    x1: float,
    y: float,
    swing: float,
    seed: int,
    *,
    peaks: int = 5,
    base: float = 1.2,
    count: int = 90,
) -> Points:
    """A jagged mountain skyline with `peaks` peaks over -0.5..2.5, closed at `base`."""
    chance = np.random.default_rng(seed)
    corners = peaks * 2 + 1
    jitter = np.concatenate([[0], chance.uniform(-0.05, 0.05, corners - 2), [0]])
    corner_x = np.linspace(-0.5, 2.5, corners) + jitter
    corner_y = [
        y + swing * (chance.uniform(0.55, 1.0) if i % 2 == 0 else -chance.uniform(0.3, 1.0))
        for i in range(corners)
    ]
    rough_x = np.linspace(-0.5, 2.5, 31)
    rough = chance.normal(size=31) * swing * 0.07
    fine_x = np.linspace(-0.5, 2.5, 121)
    fine = chance.normal(size=121) * swing * 0.025
    x = np.linspace(x0, x1, count)
    height = np.convolve(
        np.pad(np.interp(x, corner_x, corner_y), 2, "edge"), np.ones(5) / 5, "valid"
    )
    height += np.interp(x, rough_x, rough) + np.interp(x, fine_x, fine)
    return _closed_below(x, height, base)


def height_at(outline: Points, x: float) -> float:
    """Where the skyline of a `hill` or `ridge` stands at `x`."""
    top = len(outline) - 2
    return float(np.interp(x, outline[:top, 0], outline[:top, 1]))
