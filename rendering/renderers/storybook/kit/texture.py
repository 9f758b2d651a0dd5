"""The paper's grain, noise and dither; each tile is made once per process."""

from __future__ import annotations

import math
import random
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Grid: TypeAlias = NDArray[np.float32]
"""Shape (height, width)."""

TILE = 1024
_TILE_MASK = TILE - 1
_GRAIN_LINES = 720
"""Grain is drawn for frames of this many lines."""


def stretched(values: Grid, width: int, height: int) -> Grid:
    """The grid resized bicubically."""
    picture = Image.fromarray(np.ascontiguousarray(values, np.float32))
    return np.asarray(picture.resize((width, height), Image.Resampling.BICUBIC), np.float32)


def fractal(
    width: int, height: int, *, cells: int = 4, octaves: int = 5, seed: int = 0, gain: float = 0.55
) -> Grid:
    """Cloudy noise of unit variance; `cells` blobs from top to bottom in the coarsest octave."""
    chance = np.random.default_rng(seed)
    total = np.zeros((height, width), np.float32)
    weight = 1.0
    for octave in range(octaves):
        rows = cells * 2**octave
        if rows > height:
            break
        columns = max(2, int(rows * width / height))
        noise = chance.standard_normal((rows + 1, columns + 1), np.float32)
        total += np.float32(weight) * stretched(noise, width, height)
        weight *= gain
    return total / max(float(total.std()), 1e-6)


def _fibres() -> Grid:
    picture = Image.new("L", (TILE, TILE), 0)
    pen = ImageDraw.Draw(picture)
    chance = random.Random(4)
    for _ in range(2600):
        x, y = chance.random() * TILE, chance.random() * TILE
        angle = chance.random() * 2 * math.pi
        length = chance.uniform(6, 26)
        bent = angle + chance.uniform(-0.6, 0.6)
        knee = (x + length * math.cos(angle), y + length * math.sin(angle))
        end = (knee[0] + 0.6 * length * math.cos(bent), knee[1] + 0.6 * length * math.sin(bent))
        pen.line([(x, y), knee, end], fill=chance.choice((110, 170, 255)))
    fibres = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.7)), np.float32) / 255
    return fibres - fibres.mean()


def _seamless(values: Grid) -> Grid:
    """The tile blended with itself shifted by half, so that it repeats without a seam."""
    across = np.clip(1 - np.abs(np.linspace(-1, 1, TILE, dtype=np.float32)) ** 6, 0, 1)
    weight = np.sqrt(across[:, None] * across[None, :])
    moved = np.roll(values, (TILE // 2, TILE // 2), (0, 1))
    return values * weight + moved * np.sqrt(1 - weight * weight)


def _doubled(tile: Grid) -> Grid:
    """The tile two by two, so that any window no larger than it is one slice."""
    values = np.ascontiguousarray(np.tile(tile / tile.std(), (2, 2)), np.float32)
    values.setflags(write=False)
    return values


@lru_cache(maxsize=4)
def _paper(size: int) -> Grid:
    chance = np.random.default_rng(3)
    fine = chance.standard_normal((TILE, TILE), np.float32)
    middle = stretched(chance.standard_normal((TILE // 2, TILE // 2), np.float32), TILE, TILE)
    broad = fractal(TILE, TILE, cells=8, octaves=5, seed=9)
    tile = _seamless(0.38 * fine + 0.5 * middle + 0.25 * broad + 1.3 * _fibres())
    return _doubled(tile if size == TILE else stretched(tile, size, size))


@lru_cache(maxsize=1)
def _wobble() -> Grid:
    return _doubled(
        _seamless(
            stretched(np.random.default_rng(8).standard_normal((72, 72), np.float32), TILE, TILE)
        )
    )


@lru_cache(maxsize=1)
def _dither() -> Grid:
    chance = np.random.default_rng(1)
    noise = chance.random((TILE, TILE), np.float32) + chance.random((TILE, TILE), np.float32) - 1
    return np.ascontiguousarray(np.tile(noise, (2, 2)))


def _window(tile: Grid, width: int, height: int, x: int, y: int) -> Grid:
    size = len(tile) // 2
    x, y = x % size, y % size
    if height <= size and width <= size:
        return tile[y : y + height, x : x + width]
    rows = (np.arange(height) + y) % size
    columns = (np.arange(width) + x) % size
    return np.asarray(tile[rows[:, None], columns[None, :]])


def paper_grain(width: int, height: int, x: int, y: int, *, unit: float) -> Grid:
    """Paper grain of unit variance; coarser for larger frames so that all look alike."""
    size = TILE if unit < _GRAIN_LINES * 1.6 else TILE * 2
    return _window(_paper(size), width, height, x, y)


def edge_wobble(width: int, height: int, x: int, y: int) -> Grid:
    """Slow noise of unit variance, some 14 pixels wide: where water paint runs."""
    return _window(_wobble(), width, height, x, y)


def dither(width: int, height: int, x: int = 0, y: int = 0) -> Grid:
    """Triangular noise between -1 and 1."""
    return _window(_dither(), width, height, x, y)
