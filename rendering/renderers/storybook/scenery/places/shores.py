"""Salt water: the sea calm or in a storm, a beach."""

from __future__ import annotations

import math
import random
from functools import partial

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, blob, curve, height_at
from ...kit.paper import Sheet
from ..drawables import Drawable, Halo, Layer
from ..glitter import Glitter
from ..landscape import boulder, spray, swell, water
from ..leafage import palm
from ..nature import grass, stones
from ..palettes import Palette, in_light
from ..stage import Setting
from ..waves import Waves
from .common import ORB_DEPTH, heavens, rolling, stand_on


def sea_colours(palette: Palette) -> tuple[Colour, Colour, Colour, Colour]:
    """Water from far to near, then foam, for this light."""
    if palette.name == "storm":
        return palette.land[1], palette.land[2], palette.land[3], "#d8e6e0"
    if palette.night:
        return "#3f6a8c", "#2c5478", "#173a5e", "#b9cfd4"
    horizon = palette.sky[-1][1]
    if palette.name == "sunset":
        return mix("#9a86b0", horizon, 0.40), mix("#7a6aa0", horizon, 0.14), "#454a86", "#f6d8c0"
    if palette.name == "dawn":
        return mix("#a6b0d0", horizon, 0.34), mix("#8a9cc4", horizon, 0.12), "#567aa8", "#f6e8e0"
    grey = {"mist": 0.55, "rain": 0.50, "snow day": 0.35}.get(palette.name, 0.0)
    waters: tuple[Colour, ...] = (
        mix("#6fb6c4", horizon, 0.22),
        mix("#3f97ae", horizon, 0.10),
        "#2a7896",
        "#eaf4ee",
    )
    first, second, third, _, _ = palette.land
    lands = (first, second, third, "#ffffff")
    far, middle, near, foam = (
        mix(tone, land, grey) for tone, land in zip(waters, lands, strict=True)
    )
    return far, middle, near, foam


def wave_layer(
    setting: Setting,
    *,
    y: float,
    height: float,
    length: float,
    colour: Colour,
    foam: Colour,
    depth: float,
    rolls: float,
    seed: int,
    rough: float,
) -> Layer:
    """A row of waves that rolls left by `rolls` wavelengths in three seconds, bobbing."""
    phase = (seed * 0.37) % 1 * length

    def paint(sheet: Sheet) -> None:
        span = (setting.left - length - phase, setting.right + 2 * length)
        outline = swell(*span, y, height, length, curl=rough)
        outline[:, 0] += phase
        water(sheet, outline, colour, foam, height=height, rough=rough)
        if rough > 0.4:
            spray(sheet, *span, y - height * 0.95, length, foam, seed=seed)

    bob, beat = 0.008 + 0.020 * rough, setting.seconds / 3

    def drift(time: float) -> tuple[float, float]:
        turn = math.tau * (time * beat * (0.6 + 0.5 * rough) + seed * 0.27)
        return -((rolls * beat * time) % 1.0) * length, bob * math.sin(turn)

    spare = (0.04, length + 0.04)
    top = y - height - 0.10
    drop = (-0.008, -0.010, 0.020, 0.30)
    return Waves(
        depth, paint, top, 1.18, drop, drift=drift, spare=spare, seed=seed, cost=24, length=length
    )


def open_water(setting: Setting, palette: Palette, rough: float, *, far_isle: bool = False) -> None:
    """The horizon and two rows of waves; `far_isle` puts land on the horizon."""
    far, middle, _, foam = sea_colours(palette)
    horizon = 0.60
    shimmer = lighten(far, 0.3)

    def paint_horizon(sheet: Sheet) -> None:
        flat = np.array(
            [
                (setting.left, horizon),
                (setting.right, horizon),
                (setting.right, 1.0),
                (setting.left, 1.0),
            ]
        )
        sheet.piece(flat, mix(far, palette.haze, 0.45), far, edge=0.1)
        chance = random.Random(setting.seed + 3)
        glints = [
            blob(
                setting.aspect * chance.uniform(-0.05, 1.1),
                horizon + 0.012 + 0.1 * chance.random() ** 1.5,
                chance.uniform(0.015, 0.06),
                0.0028,
                i,
                corners=8,
            )
            for i in range(40)
        ]
        sheet.piece(glints, shimmer, inside=True, edge=0, opacity=0.7)

    if far_isle:
        setting.behind.append(_isle_far_off(setting, palette))
    setting.behind.append(Layer(0.08, paint_horizon, 0.52, 0.90, None, cost=12))
    height = 0.025 + 0.12 * rough
    speed = 0.35 + 0.6 * rough
    setting.behind += [
        wave_layer(
            setting,
            y=0.68 + 0.01 * rough,
            height=height,
            length=0.42 + 0.1 * rough,
            colour=mix(far, middle, 0.4),
            foam=foam,
            depth=0.25,
            rolls=speed,
            seed=1,
            rough=rough,
        ),
        wave_layer(
            setting,
            y=0.76,
            height=height * 1.3,
            length=0.55 + 0.12 * rough,
            colour=middle,
            foam=foam,
            depth=0.45,
            rolls=speed * 0.9,
            seed=2,
            rough=rough,
        ),
        *glitter_below(setting, palette, horizon + 0.005, 0.82),
    ]


def glitter_below(setting: Setting, palette: Palette, top: float, bottom: float) -> list[Drawable]:
    """The path of light below the sun or moon, if one is shown."""
    if not palette.orb:
        return []
    x, tone = palette.orb_x * setting.aspect, lighten(palette.glow, 0.3)
    return [Glitter(x, top, bottom, tone, setting.seconds, ORB_DEPTH)]


def _isle_far_off(setting: Setting, palette: Palette) -> Layer:
    tone = mix(palette.land[0], palette.haze, 0.35)
    x = 0.62 * setting.aspect
    humps = [blob(x, 0.61, 0.16, 0.075, 3, wobble=0.08), blob(x + 0.14, 0.61, 0.11, 0.04, 5)]

    def paint(sheet: Sheet) -> None:
        sheet.piece(humps, lighten(tone, 0.05), mix(tone, palette.haze, 0.5), shadow=0)

    return Layer(0.07, paint, 0.50, 0.66, None, cost=4, seed=4)


def sea(setting: Setting, palette: Palette, *, shore: bool = True) -> None:
    """Waves to the horizon; with a rocky shore on the left for those who cannot float."""
    rough = 1.0 if palette.name == "storm" else 0.0
    heavens(setting, palette, clouds=5 if rough else 3)
    open_water(setting, palette, rough)
    _, _, near, foam = sea_colours(palette)
    setting.water = not shore
    front = wave_layer(
        setting,
        y=1.03 if shore else 0.93,
        height=0.05 + 0.09 * rough,
        length=0.66,
        colour=near,
        foam=foam,
        depth=1.3,
        rolls=0.6 + 0.3 * rough,
        seed=4,
        rough=rough,
    )
    middle = wave_layer(
        setting,
        y=0.86,
        height=0.03 + 0.10 * rough,
        length=0.60,
        colour=darken(near, 0.04),
        foam=foam,
        depth=0.9,
        rolls=0.5 + 0.35 * rough,
        seed=3,
        rough=rough,
    )
    if shore:
        if rough or palette.night or "lighthouse" in setting.features:
            setting.behind += _lighthouse(setting.aspect * 0.83, setting.seconds)
        setting.behind += [middle, _rocks(setting, palette)]
        setting.before.append(front)
    else:
        setting.ground = lambda x: 0.83
        setting.feet = 0.0
        setting.before += [middle, front]


def _lighthouse(x: float, seconds: float) -> list[Drawable]:
    """A striped tower on a far rock, and its lamp, which turns."""

    def paint(sheet: Sheet) -> None:
        boulder(sheet, x, 0.80, 0.20, 0.09, "#3a4258", seed=5)
        left, right = (x - 0.052, x - 0.078), (x + 0.052, x + 0.078)
        tower = np.array([(left[0], 0.36), (right[0], 0.36), (right[1], 0.78), (left[1], 0.78)])
        sheet.piece(tower, "#f3e7d2", "#b9b0b4", shadow=0.4)
        for top, bottom in ((0.40, 0.49), (0.58, 0.67)):
            bow = [(x - 0.1, top), (x, top + 0.018), (x + 0.1, top), (x + 0.1, bottom)]
            sheet.piece(
                curve([*bow, (x, bottom + 0.018), (x - 0.1, bottom)], steps=6),
                "#c8453e",
                "#9a3442",
                inside=True,
            )
        shade = np.array([(x + 0.02, 0.3), (x + 0.12, 0.3), (x + 0.12, 0.8), (x + 0.03, 0.8)])
        sheet.piece(shade, "#1d2547", inside=True, edge=0, blur=0.02, opacity=0.45)
        gallery = np.array(
            [(x - 0.07, 0.345), (x + 0.07, 0.345), (x + 0.07, 0.365), (x - 0.07, 0.365)]
        )
        lantern = np.array(
            [(x - 0.036, 0.28), (x + 0.036, 0.28), (x + 0.036, 0.35), (x - 0.036, 0.35)]
        )
        roof = np.array([(x - 0.056, 0.284), (x, 0.225), (x + 0.056, 0.284)])
        sheet.piece(lantern, "#fff6cf", "#ffd06a", shadow=0)
        sheet.piece(gallery, "#3c3f5c", "#2a2d48")
        sheet.piece(roof, "#b23c3c", "#8a2f3c")

    def turning(time: float) -> float:
        return 0.45 + 0.55 * abs(math.cos(math.pi * (time * seconds * 0.47 + 0.2)))

    lamp = Halo(x, 0.315, 0.42, "#ffdf8a", 0.35, opacity=0.75, strength=turning)
    tower = Layer(0.35, paint, 0.18, 0.96, (-0.008, 0.012, 0.018, 0.3), cost=14, seed=8)
    return [lamp, tower, Halo(x, 0.315, 0.12, "#fff3c4", 0.35, opacity=0.8, strength=turning)]


def _rocks(setting: Setting, palette: Palette) -> Layer:
    """A headland: flat on top, broken towards the water."""
    outline = curve(
        [
            (-0.5, 0.80),
            (-0.1, 0.805),
            (0.25, 0.815),
            (0.60, 0.81),
            (0.92, 0.825),
            (1.12, 0.85),
            (1.22, 0.91),
            (1.34, 0.98),
            (1.40, 1.2),
            (-0.5, 1.25),
        ],
        steps=8,
    )
    stone = (
        mix(palette.land[4], "#a39a9e", 0.55)
        if palette.name == "storm"
        else mix("#8d8378", palette.land[2], 0.3)
    )
    if palette.night and palette.name != "storm":
        stone = mix(palette.land[3], "#6a6f88", 0.55)

    def paint(sheet: Sheet) -> None:
        for i, (x, y, rx, ry) in enumerate(
            ((1.30, 0.99, 0.16, 0.10), (1.48, 1.04, 0.10, 0.06), (1.14, 0.92, 0.10, 0.07))
        ):
            boulder(sheet, x, y, rx, ry, stone, seed=setting.seed % 41 + i)
        sheet.piece(outline, lighten(stone, 0.16), darken(stone, 0.34))
        chance = random.Random(setting.seed + 4)
        slabs = [
            (chance.uniform(-0.1, 1.15), chance.uniform(0.87, 1.05), chance.uniform(0.04, 0.10))
            for _ in range(18)
        ]
        stones(sheet, slabs, darken(stone, 0.1), seed=12, flat=0.35)
        if palette.name != "storm":
            top = np.concatenate([[(x, 0.815) for x in (-0.4, 1.0)], [(1.0, 1.2), (-0.4, 1.2)]])
            grass(sheet, top, -0.2, 0.95, 50, palette.foliage, seed=3, height=0.035)

    setting.ground = lambda x: 0.815
    setting.feet = 0.045
    return Layer(1.0, paint, 0.72, 1.12, (-0.012, 0.014, 0.02, 0.42), cost=24, seed=5)


def beach(setting: Setting, palette: Palette) -> None:
    """Sand in front of a quiet sea that runs up on it; palms, shells, a starfish."""
    heavens(setting, palette)
    open_water(setting, palette, 0.0)
    sand = in_light(palette, "#f6dcaa")
    outline = rolling(setting, 0.84, 0.012, 9)
    middle, near, foam = sea_colours(palette)[1:]
    setting.behind += [
        wave_layer(setting, y=0.815, height=0.016, length=0.62, colour=mix(middle, near, 0.35),
                   foam=foam, depth=0.75, rolls=0.5, seed=3, rough=0.0),
        Layer(1.0, partial(_sands, setting, palette, outline, sand, foam), -0.02, 1.14,
              (-0.006, -0.004, 0.02, 0.25), cost=34, seed=6, bends=(0.86, 0.07)),
    ]  # fmt: skip
    stand_on(setting, outline, feet=0.06)
    setting.before.append(_shore_frame(setting, palette, sand))


def _sands(
    setting: Setting, palette: Palette, outline: Points, sand: Colour, foam: Colour, sheet: Sheet
) -> None:
    chance = random.Random(setting.seed)
    aspect = setting.aspect
    wet = darken(sand, 0.18)
    sheet.piece(outline + np.array((0.0, -0.010)), foam, wet, shadow=0.15, edge=0.1)
    sheet.piece(outline + np.array((0.0, 0.004)), wet, mix(wet, sand, 0.6), shadow=0.1)
    dry = outline + np.array((0.0, 0.035))
    dry[:-2, 1] += 0.008 * np.sin(7 * dry[:-2, 0])
    sheet.piece(dry, lighten(sand, 0.08), darken(sand, 0.16), shadow=0.12)
    places = [
        (
            chance.uniform(-0.1, aspect + 0.1),
            chance.uniform(0.92, 1.05),
            chance.uniform(0.006, 0.016),
        )
        for _ in range(20)
    ]
    stones(sheet, places, lighten(sand, 0.35), seed=8)
    star = [
        (0.50 * aspect + r * 0.03 * math.cos(turn), 0.985 + 0.6 * r * 0.03 * math.sin(turn))
        for k in range(10)
        for r, turn in [(1.0 if k % 2 == 0 else 0.42, k * math.pi / 5 - math.pi / 2)]
    ]
    sheet.piece(curve(star, steps=3), in_light(palette, "#f2885a"), in_light(palette, "#d8603f"))
    green, bark = in_light(palette, "#4f9a55"), in_light(palette, "#9a7048")
    for x, tall, lean in ((aspect - 0.06, 0.62, -0.24), (aspect + 0.12, 0.48, 0.10)):
        palm(sheet, x, height_at(outline, x) + 0.05, tall, green, bark, lean=lean, seed=4)


def _shore_frame(setting: Setting, palette: Palette, sand: Colour) -> Layer:
    outline = rolling(setting, 1.03, 0.012, 31)

    def paint(sheet: Sheet) -> None:
        sheet.piece(outline, darken(sand, 0.25), darken(sand, 0.4))
        grass(sheet, outline, -0.2, 0.35, 34, palette.land[4], seed=5, height=0.10)
        grass(
            sheet,
            outline,
            setting.aspect - 0.3,
            setting.aspect + 0.2,
            34,
            palette.land[4],
            seed=6,
            height=0.10,
        )

    return Layer(1.3, paint, 0.84, 1.14, (-0.01, 0.012, 0.024, 0.3), cost=14)
