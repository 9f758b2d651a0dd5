"""What falls, flies and glimmers through the air of a scene."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from ..kit.colour import Colour, mix, rgb
from ..kit.geometry import Points, leaf, ribbon
from ..kit.paper import Sheet
from ..kit.sprite import Canvas, Sprite, glow, sprite_of
from .camera import View
from .landscape import cloud
from .palettes import Palette
from .stage import Drawable, Layer, Setting, Workshop

Speck = tuple[float, float, float, float]
"""x, y (frame heights) and two numbers 0..1 that set it apart from the others."""


def specks(seed: int, count: int, aspect: float, top: float, bottom: float) -> list[Speck]:
    """`count` places scattered over the frame."""
    chance = random.Random(seed)
    return [
        (
            chance.uniform(-0.15, aspect + 0.2),
            chance.uniform(top, bottom),
            chance.random(),
            chance.random(),
        )
        for _ in range(count)
    ]


@dataclass(slots=True)
class Glimmer:
    """Lights that wander and pulse: fireflies by night, pollen by day."""

    places: list[Speck]
    colour: Colour
    radius: float
    orbit: float = 0.03
    rise: float = 0.0
    faint: float = 0.0
    opacity: float = 1.0
    cost: float = 0.5
    _sprite: Sprite | None = None

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        colour, shine = workshop.style.tone(self.colour), workshop.style.compositing.shine
        self._sprite = glow(
            self.radius, colour, unit=workshop.unit, power=1.6, opacity=1.0, shine=shine
        )
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._sprite is not None  # noqa: S101 - prepared before the first frame
        for x, y, first, second in self.places:
            across = x + self.orbit * math.sin(math.tau * (time * (0.5 + first) + second))
            down = y + self.orbit * math.cos(math.tau * (time * (0.4 + second) + first))
            pulse = math.sin(math.tau * (time * (1 + first) + second))
            strength = max(0.0, self.faint + (1 - self.faint) * (0.35 + 0.65 * pulse))
            spot = view.at(across, down - self.rise * time * (0.4 + first), 0.7 + 0.5 * first)
            canvas.put(self._sprite, *spot, strength * self.opacity)


@dataclass(slots=True)
class Snowfall:
    """Flakes in three sizes, each falling at its own speed and depth."""

    seed: int
    aspect: float
    seconds: float
    cost: float = 1.2
    _flakes: list[tuple[Sprite, float, float, list[Speck]]] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        rows = ((60, 0.006, 0.22, 0.5), (34, 0.010, 0.34, 0.9), (13, 0.017, 0.55, 1.3))
        for i, (count, radius, speed, depth) in enumerate(rows):
            colour, shine = workshop.style.tone("#fffaf6"), workshop.style.compositing.shine
            flake = glow(radius, colour, unit=workshop.unit, power=0.8, opacity=1.0, shine=shine)
            places = specks(self.seed + i, count, self.aspect, 0.0, 1.2)
            self._flakes.append((flake, speed * self.seconds / 3, depth, places))
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        for flake, speed, depth, places in self._flakes:
            for x, y, first, second in places:
                sway = 0.015 * math.sin(math.tau * (time * 1.3 + second))
                across = x - 0.10 * time * speed + sway
                down = (y + speed * time * (0.8 + 0.4 * first)) % 1.2 - 0.08
                spot = view.at(across, down, depth)
                canvas.put(flake, spot[0], down * canvas.height, 0.82)


@dataclass(slots=True)
class Rainfall:
    """One tile of slanted streaks, sliding along its own slant and repeating."""

    seed: int
    seconds: float
    strength: float = 1.0
    cost: float = 24.0
    _tile: Sprite | None = None
    _height: float = 1.0

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        unit, height = workshop.unit, workshop.height
        width = workshop.width + round(0.7 * height)
        picture = Image.new("L", (width, height * 2), 0)
        pen = ImageDraw.Draw(picture)
        chance = random.Random(self.seed)
        for _ in range(150):
            x, y = chance.random() * width, chance.random() * height
            length = unit * chance.uniform(0.03, 0.075)
            fill = int(chance.choice((70, 100, 140)) * self.strength)
            for down in (y - height, y, y + height):
                end = (x - 0.28 * length, down + length)
                pen.line([(x, down), end], fill=fill, width=max(1, round(unit * 0.0024)))
        soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.5)), np.float32)
        soft = soft * np.float32(1 / 255)
        colour = rgb(workshop.style.tone("#d6e4f0"))[:, None, None]
        self._tile = sprite_of(colour * soft, soft)
        self._height = float(height)
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._tile is not None  # noqa: S101 - prepared before the first frame
        fallen = (time * self.seconds * 1.9) % 1.0 * self._height
        left = -0.30 * self._height - 0.28 * (fallen - self._height)
        canvas.put(self._tile, left, fallen - self._height)


@dataclass(slots=True)
class Ripples:
    """Rings where drops meet wet ground."""

    places: list[Speck]
    colour: Colour
    cost: float = 4.0
    _rings: list[Sprite] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        tone = rgb(workshop.style.tone(self.colour))[:, None, None]
        for size in (0.012, 0.022, 0.034):
            across, down = size * workshop.unit, size * workshop.unit * 0.3
            y, x = np.mgrid[-int(down) - 2 : int(down) + 3, -int(across) - 2 : int(across) + 3]
            ring = np.abs(np.hypot(x / across, y / down) - 0.8).astype(np.float32)
            alpha = np.clip(1 - ring * 4, 0, 1) * np.float32(0.55)
            self._rings.append(
                sprite_of(tone * alpha, alpha, anchor=(int(across) + 2, int(down) + 2))
            )
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        for x, y, first, second in self.places:
            age = (time * (5 + 2 * first) + second) % 1.0
            if age < 0.6:
                ring = self._rings[min(2, int(age / 0.2))]
                canvas.put(ring, *view.at(x, y), 1 - age / 0.7)


@dataclass(slots=True)
class Lightning:
    """A branched bolt and the sky lit by it, twice in a shot."""

    seed: int
    aspect: float
    cost: float = 9.0
    _bolt: Sprite | None = None
    _flash: Sprite | None = None

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        sheet = Sheet(0.7, 0.62, unit=workshop.unit, origin=(0.35, 0.02), style=workshop.style)
        branches: list[Points] = []
        _branch(branches, random.Random(self.seed + 12), (0.0, 0.0), 10, 0.012, -0.004)
        sheet.piece(branches, "#fff8dc", shadow=0, edge=0)
        self._bolt = sheet.sprite()
        tone = workshop.style.tone("#dfe6ff")
        shine = workshop.style.compositing.shine
        self._flash = glow(0.6, tone, unit=workshop.unit, power=1.6, opacity=0.75, shine=shine)
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        assert self._bolt is not None  # noqa: S101 - prepared before the first frame
        assert self._flash is not None  # noqa: S101
        for start, share in ((0.16, 0.72), (0.62, 0.56)):
            age = (time - start) / 0.10
            if 0 <= age < 1:
                x = self.aspect * share
                canvas.put(self._flash, *view.at(x, 0.28, 0.1), 1 - 0.6 * age)
                canvas.put(self._bolt, *view.at(x, 0.10, 0.1), 1 - 0.5 * age)


def _branch(
    into: list[Points],
    chance: random.Random,
    start: tuple[float, float],
    steps: int,
    width: float,
    lean: float,
) -> None:
    x, y = start
    path = [start]
    for step in range(steps):
        x += lean + chance.uniform(-0.035, 0.035)
        y += chance.uniform(0.030, 0.050)
        path.append((x, y))
        if width > 0.006 and step in (2, 5):
            _branch(into, chance, (x, y), 4, width * 0.5, lean + chance.choice((-0.02, 0.02)))
    into.append(ribbon(path, [width, width * 0.7, width * 0.15], smooth=False))


@dataclass(slots=True)
class WindLeaves:
    """Leaves blown across the frame."""

    places: list[Speck]
    colours: tuple[Colour, ...]
    speed: float = 1.3
    aspect: float = 1.8
    cost: float = 6.0
    _leaves: list[Sprite] = field(default_factory=list)

    def cost_in(self, workshop: Workshop) -> float:
        return self.cost

    def prepare(self, workshop: Workshop) -> Iterator[float]:
        for i in range(8):
            sheet = Sheet(
                0.09, 0.09, unit=workshop.unit, origin=(0.045, 0.045), style=workshop.style
            )
            turn = i * math.tau / 8
            shape = leaf(
                -0.02 * math.cos(turn),
                -0.02 * math.sin(turn),
                0.04,
                0.02 * (0.4 + 0.6 * abs(math.cos(turn * 1.5))),
                turn,
            )
            sheet.piece(shape, self.colours[i % len(self.colours)], shadow=0)
            self._leaves.append(sheet.sprite((-0.004, 0.006, 0.006, 0.3)))
        yield self.cost

    def draw(self, canvas: Canvas, view: View, time: float) -> None:
        span = self.aspect + 0.4
        for i, (x, y, first, second) in enumerate(self.places):
            across = (x + self.speed * time * (0.6 + 0.7 * first)) % span - 0.2
            down = y + 0.05 * math.sin(math.tau * (time * (1 + first) + second)) + 0.06 * time
            turn = int(time * 22 * (0.6 + first) + second * 8 + i) % 8
            canvas.put(self._leaves[turn], *view.at(across, down))


def add_weather(
    setting: Setting, palette: Palette, weather: str, mood: str, seconds: float
) -> None:
    """Put the weather into the setting, or what glimmers when there is none."""
    seed, aspect = setting.seed % 9973, setting.aspect
    if setting.submerged:
        return
    if setting.indoors:
        setting.before.append(_motes(setting, palette, mood))
        return
    if weather in ("rain", "storm"):
        strength = 0.85 if weather == "rain" else 1.1
        setting.before.append(Rainfall(seed, seconds, strength))
        if not setting.water and weather == "rain":
            wet = mix(palette.land[0], "#ffffff", 0.4)
            setting.behind.append(Ripples(specks(seed + 2, 26, aspect, 0.88, 1.05), wet))
    if weather == "storm":
        setting.behind.insert(1, Lightning(seed, aspect))
        setting.behind.insert(2, _low_clouds(setting))
    elif weather == "snow" or (palette.snowy and weather != "wind"):
        setting.before.append(Snowfall(seed, aspect, seconds))
    elif weather == "wind":
        leaves = WindLeaves(
            specks(seed, 22, aspect, 0.1, 0.85),
            ("#d8863a", "#e0b24a", palette.foliage),
            aspect=aspect,
        )
        setting.before.append(leaves)
    elif not weather or weather == "mist":
        setting.before.append(_motes(setting, palette, mood))


def _motes(setting: Setting, palette: Palette, mood: str) -> Drawable:
    seed, aspect = setting.seed % 9973, setting.aspect
    if palette.night:
        count = 20 if mood == "mystery" or palette.orb == "moon" else 12
        return Glimmer(specks(seed, count, aspect, 0.35, 0.9), "#ffef9a", 0.028)
    return Glimmer(
        specks(seed, 24, aspect, 0.1, 0.9),
        "#fffbe0",
        0.014,
        orbit=0.02,
        rise=0.08,
        faint=0.4,
        opacity=0.75,
    )


def _low_clouds(setting: Setting) -> Layer:
    chance = random.Random(setting.seed + 17)

    def paint(sheet: Sheet) -> None:
        for i in range(6):
            x = setting.aspect * (i + chance.random()) / 6
            tone = mix("#1d2547", "#3a4a70", chance.random() * 0.7)
            cloud(
                sheet,
                x,
                chance.uniform(0.0, 0.12),
                chance.uniform(0.4, 0.6),
                tone,
                seed=i,
                lower="#161c3a",
            )

    return Layer(
        0.14,
        paint,
        -0.06,
        0.34,
        (-0.006, 0.014, 0.02, 0.3),
        drift=lambda t: (-0.06 * t, 0.0),
        spare=(0.02, 0.1),
        cost=14,
    )
