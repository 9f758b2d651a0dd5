"""Noise, dither and the textures of the styles: seamless tiles, each made once per process."""

from __future__ import annotations

import math
import random
from collections import OrderedDict
from collections.abc import Callable
from functools import lru_cache
from threading import Lock
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Grid: TypeAlias = NDArray[np.float32]
"""Shape (height, width)."""

Bytes: TypeAlias = NDArray[np.int8]

TILE = 1024
TEXTURE_BYTES = 42 * 1024 * 1024
"""What all tiles together may hold; the least recently used goes first."""

_SIZES = ((540.0, 512, 0.5), (1000.0, TILE, 1.0), (1700.0, TILE, 1.5), (math.inf, TILE, 3.0))
"""Up to how many lines; a tile's pixels and how large its features are, 1 at 720 lines."""

_STEPS = 32
"""Of one standard deviation: tiles are kept in bytes, which holds four of them."""


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


def _bent_fibres(size: int, scale: float) -> Grid:
    picture = Image.new("L", (size, size), 0)
    pen = ImageDraw.Draw(picture)
    chance = random.Random(4)
    for _ in range(round(2600 * (size / TILE / scale) ** 2)):
        x, y = chance.random() * size, chance.random() * size
        angle = chance.random() * 2 * math.pi
        length = chance.uniform(6, 26) * scale
        bent = angle + chance.uniform(-0.6, 0.6)
        knee = (x + length * math.cos(angle), y + length * math.sin(angle))
        end = (knee[0] + 0.6 * length * math.cos(bent), knee[1] + 0.6 * length * math.sin(bent))
        pen.line([(x, y), knee, end], fill=chance.choice((110, 170, 255)))
    soft = picture.filter(ImageFilter.GaussianBlur(0.7))
    fibres = np.asarray(soft, np.float32) * np.float32(1 / 255)
    return fibres - fibres.mean()


def _seamless(values: Grid) -> Grid:
    """The tile blended with itself shifted by half, so that it repeats without a seam."""
    size = len(values)
    across = np.clip(1 - np.abs(np.linspace(-1, 1, size, dtype=np.float32)) ** 6, 0, 1)
    weight = np.sqrt(across[:, None] * across[None, :])
    moved = np.roll(values, (size // 2, size // 2), (0, 1))
    return values * weight + moved * np.sqrt(1 - weight * weight)


def _paper(size: int, scale: float) -> Grid:
    """Pressed paper: fine grain and short bent fibres."""
    chance = np.random.default_rng(3)
    fine = chance.standard_normal((size, size), np.float32)
    half = round(size / 2 / max(1.0, scale))
    middle = stretched(chance.standard_normal((half, half), np.float32), size, size)
    broad = fractal(size, size, cells=8, octaves=5, seed=9)
    return _seamless(0.38 * fine + 0.5 * middle + 0.25 * broad + 1.3 * _bent_fibres(size, scale))


def _filtered(size: int, seed: int, gain: Callable[[Grid, Grid], Grid]) -> Grid:
    """White noise through `gain` of its waves per pixel across and down; it repeats."""
    noise = np.random.default_rng(seed).standard_normal((size, size), np.float32)
    down = np.fft.fftfreq(size).astype(np.float32)[:, None]
    across = np.fft.rfftfreq(size).astype(np.float32)[None, :]
    waves = np.fft.rfft2(noise) * gain(across, down)
    return np.fft.irfft2(waves, s=(size, size)).astype(np.float32)


def _wobble(size: int, scale: float) -> Grid:
    """Slow noise: where water paint runs, and a hand is unsteady."""
    width = 9.0 * scale
    return _filtered(size, 8, lambda x, y: np.exp(-19.7 * (x * x + y * y) * width * width))


def _tooth(size: int, scale: float) -> Grid:
    """The hills and valleys of rough paper, some four pixels wide at 720 lines."""
    small, large = 1.5 * scale, 5.0 * scale

    def gain(x: Grid, y: Grid) -> Grid:
        waves = 19.7 * (x * x + y * y)
        fine = np.exp(-waves * small * small)
        return np.asarray(fine - 0.8 * np.exp(-waves * large * large), np.float32)

    return _filtered(size, 21, gain)


_STROKE_ANGLE = math.radians(24)


def _strokes(size: int, scale: float) -> Grid:
    """Strokes of a soft stick, side by side, rising to the right."""
    along, thin, wide = 38.0 * scale, 1.7 * scale, 6.0 * scale
    cosine, sine = math.cos(_STROKE_ANGLE), -math.sin(_STROKE_ANGLE)

    def gain(x: Grid, y: Grid) -> Grid:
        u, v = x * cosine + y * sine, y * cosine - x * sine
        length = np.exp(-19.7 * u * u * along * along)
        waves = 19.7 * v * v
        across = np.exp(-waves * thin * thin) - 0.6 * np.exp(-waves * wide * wide)
        return np.asarray(length * across, np.float32)

    return _filtered(size, 22, gain)


def _wool(size: int, scale: float) -> Grid:
    """Long curled hairs, light and dark, and the clouds in which they lie."""
    margin = round(90 * scale)
    full = size + 2 * margin
    picture = Image.new("L", (full, full), 128)
    pen = ImageDraw.Draw(picture)
    chance = random.Random(23)
    for _ in range(round(9000 * (size / TILE / scale) ** 2)):
        x, y = margin + chance.random() * size, margin + chance.random() * size
        angle, curl = chance.random() * math.tau, chance.uniform(-0.3, 0.3)
        step = chance.uniform(4, 9) * scale
        hair = [(x, y)]
        for _ in range(6):
            x, y = x + step * math.cos(angle), y + step * math.sin(angle)
            angle += curl + chance.uniform(-0.2, 0.2)
            hair.append((x, y))
        tone = chance.choice((70, 95, 165, 185, 215))
        pen.line(hair, fill=tone, width=max(1, round(1.2 * scale)))
    soft = picture.filter(ImageFilter.GaussianBlur(0.6 * max(scale, 0.8)))
    hairs = _folded(np.asarray(soft, np.float32) - 128, margin)
    return hairs / hairs.std() + 0.5 * _wobble(size, 1.6 * scale) / _wobble(size, scale).std()


def _folded(values: Grid, margin: int) -> Grid:
    """What hangs over an edge laid in at the edge across."""
    inner = values[margin:-margin].copy()
    inner[:margin] += values[-margin:]
    inner[-margin:] += values[:margin]
    whole = inner[:, margin:-margin].copy()
    whole[:, :margin] += inner[:, -margin:]
    whole[:, -margin:] += inner[:, :margin]
    return whole


_GOUGE_LINES = 94
"""Of a gouge, across a tile at 720 lines."""


def _gouge(size: int, scale: float) -> Grid:
    """How deep a row of carved lines is, evenly spread from -2 to 2: a screen to print with."""
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) / np.float32(size)
    sway = _filtered(size, 24, lambda u, v: np.exp(-19.7 * (u * u + 9 * v * v) * (34 * scale) ** 2))
    count = round(_GOUGE_LINES * size / TILE / scale)
    phase = count * y + round(count * 0.3) * x + 0.42 * sway / sway.std()
    return (4 * np.abs(2 * (phase % 1) - 1) - 2).astype(np.float32)


_MAKERS = {
    "paper": _paper,
    "wobble": _wobble,
    "tooth": _tooth,
    "strokes": _strokes,
    "wool": _wool,
    "gouge": _gouge,
}


class TileCache:
    """The tiles in use, each as bytes and repeated so far that most windows are one slice."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._tiles: OrderedDict[tuple[str, int, float], Bytes] = OrderedDict()
        self._lock = Lock()

    @property
    def size_in_bytes(self) -> int:
        return sum(tile.nbytes for tile in self._tiles.values())

    def get(self, name: str, size: int, scale: float) -> Bytes:
        """The tile (2 * size, 3 * size), in 1/32 of a standard deviation."""
        key = (name, size, scale)
        with self._lock:
            if key not in self._tiles:
                self._tiles[key] = _as_bytes(_MAKERS[name](size, scale), spread=name != "gouge")
                while self.size_in_bytes > self._limit and len(self._tiles) > 1:
                    self._tiles.popitem(last=False)
            self._tiles.move_to_end(key)
            return self._tiles[key]


def _as_bytes(values: Grid, *, spread: bool) -> Bytes:
    if spread:
        values = (values - values.mean()) / values.std()
    tile = np.tile(np.clip(np.rint(values * _STEPS), -127, 127).astype(np.int8), (2, 3))
    tile.setflags(write=False)
    return tile


TILES = TileCache(TEXTURE_BYTES)


def _window(tile: NDArray[np.int8], size: int, place: tuple[int, int, int, int]) -> Bytes:
    width, height, x, y = place
    spare_down, spare_across = tile.shape[0] - height, tile.shape[1] - width
    if spare_down >= 0 and spare_across >= 0:
        y, x = y % min(size, spare_down + 1), x % min(size, spare_across + 1)
        return tile[y : y + height, x : x + width]
    rows = (np.arange(height) + y) % size
    columns = (np.arange(width) + x) % size
    return np.asarray(tile[rows[:, None], columns[None, :]])


def _tile_for(unit: float) -> tuple[int, float]:
    return next((size, scale) for limit, size, scale in _SIZES if unit <= limit)


def _texture(name: str, place: tuple[int, int, int, int], unit: float, turn: int = 0) -> Grid:
    """The window (width, height, x, y) of a texture; odd turns mirror it, 2 and 3 lay it over."""
    size, scale = _tile_for(unit)
    tile = TILES.get(name, size, scale)
    width, height, x, y = place
    laid = (height, width, y, x) if turn & 2 else place
    part = _window(tile, size, laid)
    part = part.T if turn & 2 else part
    part = part[:, ::-1] if turn & 1 else part
    return part * np.float32(1 / _STEPS)


def paper_grain(width: int, height: int, x: int, y: int, *, unit: float) -> Grid:
    """Paper grain of unit variance, for sheets of `unit` pixels to a frame's height."""
    return _texture("paper", (width, height, x, y), unit)


def edge_wobble(width: int, height: int, x: int, y: int, *, unit: float) -> Grid:
    """Slow noise of unit variance, a thirtieth of the frame's height wide."""
    return _texture("wobble", (width, height, x, y), unit)


def tooth(width: int, height: int, x: int, y: int, *, unit: float) -> Grid:
    """The relief of rough paper, unit variance: hills above 0."""
    return _texture("tooth", (width, height, x, y), unit)


def strokes(width: int, height: int, x: int, y: int, *, unit: float, turn: int = 0) -> Grid:
    """Strokes of a soft stick, unit variance; `turn` 0..3 is one of four directions."""
    return _texture("strokes", (width, height, x, y), unit, turn)


def wool(width: int, height: int, x: int, y: int, *, unit: float) -> Grid:
    """Felted hairs, unit variance."""
    return _texture("wool", (width, height, x, y), unit)


def gouges(width: int, height: int, x: int, y: int, *, unit: float, turn: int = 0) -> Grid:
    """A printing screen of carved lines, evenly spread over 0..1; `turn` as for strokes."""
    screen = _texture("gouge", (width, height, x, y), unit, turn)
    return screen * np.float32(0.25) + np.float32(0.5)


def gouge_pitch(unit: float) -> float:
    """Pixels from one carved line to the next."""
    _, scale = _tile_for(unit)
    return TILE / _GOUGE_LINES * scale


@lru_cache(maxsize=1)
def _dither() -> Bytes:
    chance = np.random.default_rng(1)
    noise = chance.random((TILE, TILE), np.float32) + chance.random((TILE, TILE), np.float32) - 1
    return np.tile(np.rint(noise * 127).astype(np.int8), (2, 2))


def dither(width: int, height: int, x: int = 0, y: int = 0) -> Grid:
    """Triangular noise between -1 and 1."""
    return _window(_dither(), TILE, (width, height, x, y)) * np.float32(1 / 127)
