"""A cave: its mouth shows the hour outside, crystals glow, water drips into a pool."""

from __future__ import annotations

import random
from functools import partial

import numpy as np

from ...kit.colour import Colour, darken, lighten, mix
from ...kit.geometry import Points, blob, curve, ellipse, height_at, ribbon
from ...kit.paper import Sheet
from ..beams import Shafts
from ..drawables import Backdrop, Halo, Layer, MistBank
from ..landscape import moon, sun
from ..nature import stones
from ..palettes import Palette
from ..stage import Setting
from .common import ORB_DEPTH, rock_frame, rolling, stand_on

_MOUTH = (1.20, 0.52)


def cave(setting: Setting, palette: Palette) -> None:
    """Rock behind rock, lit from the mouth by day and by crystals at night."""
    setting.indoors = True
    x, y = _MOUTH
    rock = _rock(palette)
    glow = palette.glow if palette.orb else palette.haze
    setting.behind.append(
        Backdrop(palette.sky, (x, y, 0.6, glow, 0.6), 0.03, setting.seed % 991, palette.stars)
    )
    if palette.orb:
        setting.behind.append(Halo(x + 0.06, 0.40, 0.3, glow, ORB_DEPTH, opacity=0.7))
        setting.behind.append(Layer(ORB_DEPTH, partial(_orb, palette), 0.28, 0.52, None, cost=6))
    floor = rolling(setting, 0.855, 0.014, 6)
    dim = 0.16 if palette.night else 0.30
    setting.behind += [
        Layer(0.12, partial(_outside, setting, palette), 0.50, 0.95, None, cost=12, seed=1),
        Layer(
            0.32,
            partial(_wall, setting, palette, rock),
            -0.6,
            1.1,
            (-0.010, 0.014, 0.02, 0.4),
            cost=36,
            seed=2,
        ),
        Halo(x, y + 0.02, 0.62, glow, 0.32, opacity=dim),
        MistBank(0.45, mix(rock, glow, 0.4), 0.80, 0.06, 0.4, seed=3),
        Shafts(
            x - 0.26,
            0.30,
            0.46,
            0.62,
            lighten(glow, 0.2),
            setting.seconds,
            3,
            -0.75,
            0.5,
            0.5 * dim + 0.06,
            seed=4,
        ),
        Layer(
            0.62,
            partial(_arch, setting, rock),
            -0.6,
            1.1,
            (-0.012, 0.014, 0.022, 0.4),
            cost=30,
            seed=3,
        ),
    ]
    crystal = "#8fe6f0" if not palette.night else "#7fd8ff"
    for at in (0.10, 1.70):
        setting.behind.append(
            Halo(at, 0.76, 0.26, crystal, 0.72, opacity=0.55 if palette.night else 0.28)
        )
    setting.behind += [
        Layer(0.72, partial(_crystals, setting, crystal), 0.46, 0.98, cost=14, seed=6),
        Layer(1.0, partial(_floor, setting, palette, floor, rock), 0.62, 1.14, cost=26, seed=4),
    ]
    setting.pools.append((x, 0.62, 0.85, "#b0a888" if not palette.night else "#8a98b8", 0.5))
    setting.pools.append((0.12, 0.76, 0.45, "#88b0bc", 0.4))
    stand_on(setting, floor, feet=0.05)
    setting.before += [
        Layer(
            1.25, partial(_teeth, setting, darken(rock, 0.55)), -0.10, 0.42, soften=0.002, cost=12
        ),
        rock_frame(setting, darken(rock, 0.5)),
    ]


def _rock(palette: Palette) -> Colour:
    own = {"sunset": "#6b4a5e", "dawn": "#76607e", "day": "#5c5660"}.get(palette.name, "#4a4a66")
    return mix("#2c2f56", palette.sky[0][1], 0.25) if palette.night else mix(own, palette.dark, 0.1)


def _orb(palette: Palette, sheet: Sheet) -> None:
    draw = moon if palette.orb == "moon" else sun
    draw(sheet, _MOUTH[0] + 0.06, 0.40, 0.07, palette.light)


def _outside(setting: Setting, palette: Palette, sheet: Sheet) -> None:
    """Hills that are seen through the mouth."""
    for y, tone in ((0.60, palette.land[0]), (0.68, palette.land[1])):
        hill = rolling(setting, y, 0.05, int(y * 100))
        sheet.piece(hill, tone, darken(tone, 0.12), shadow=0.15)


def _wall(setting: Setting, palette: Palette, rock: Colour, sheet: Sheet) -> None:
    """The back wall with the mouth in it, lit round its edge."""
    left, right = setting.left, setting.right
    x, y = _MOUTH
    opening = blob(x, y, 0.30, 0.30, setting.seed % 97, corners=13, wobble=0.12)
    opening = np.concatenate([opening, opening[:1]])
    whole = np.array([(left, -0.6), (right, -0.6), (right, 1.3), (left, 1.3)])
    sheet.piece(whole, lighten(rock, 0.20), lighten(rock, 0.02), holes=[opening])
    rim = (opening - (x, y)) * 1.16 + (x, y)
    shine = mix(rock, palette.glow if palette.orb else palette.haze, 0.38)
    sheet.piece(
        rim,
        shine,
        mix(rock, shine, 0.5),
        holes=[opening],
        shadow=0,
        edge=0.2,
        blur=0.004,
        opacity=0.8,
    )
    chance = random.Random(setting.seed + 2)
    slabs = [
        (chance.uniform(left, right), chance.uniform(0.0, 0.8), chance.uniform(0.04, 0.13))
        for _ in range(34)
    ]
    slabs = [slab for slab in slabs if abs(slab[0] - x) > 0.40 + slab[2]]
    stones(sheet, slabs, lighten(rock, 0.12), seed=3, flat=0.8)


def _arch(setting: Setting, rock: Colour, sheet: Sheet) -> None:
    """The nearer vault: pillars at both sides, stalactites from the roof."""
    tone = darken(rock, 0.22)
    left, right, aspect = setting.left, setting.right, setting.aspect
    opening = curve(
        [
            (0.16, 1.2),
            (0.22, 0.72),
            (0.14, 0.42),
            (0.34, 0.20),
            (0.62, 0.155),
            (0.92, 0.125),
            (1.20, 0.16),
            (aspect - 0.36, 0.20),
            (aspect - 0.16, 0.44),
            (aspect - 0.24, 0.74),
            (aspect - 0.14, 1.2),
        ],
        steps=8,
    )
    whole = np.array([(left, -0.6), (right, -0.6), (right, 1.3), (left, 1.3)])
    chance = random.Random(setting.seed + 5)
    spikes = [
        ribbon([(x, 0.06), (x + 0.008, 0.2), (x + 0.004, tip)], [0.075, 0.04, 0.004], caps=False)
        for x in (0.36, 0.50, 0.70, 0.98, 1.32, 1.46)
        for tip in [chance.uniform(0.24, 0.40)]
    ]
    sheet.piece(spikes, tone, darken(tone, 0.12), shadow=0.3)
    sheet.piece(whole, lighten(tone, 0.06), darken(tone, 0.15), holes=[opening])
    cracks = [
        ribbon([(x, y), (x + 0.03, y + 0.06), (x + 0.01, y + 0.13)], [0.001, 0.008, 0.001], steps=4)
        for x, y in ((0.02, 0.30), (0.08, 0.55), (aspect - 0.06, 0.35), (aspect - 0.10, 0.62))
    ]
    sheet.piece(cracks, darken(tone, 0.4), inside=True, edge=0, shadow=0, opacity=0.8)


def _crystals(setting: Setting, tone: Colour, sheet: Sheet) -> None:
    for at, size in ((0.10, 1.0), (setting.aspect - 0.10, 0.9)):
        back: list[Points] = []
        front: list[Points] = []
        for i, (dx, lean, tall) in enumerate(
            ((-0.07, -0.05, 0.13), (-0.02, -0.02, 0.22), (0.04, 0.03, 0.17), (0.08, 0.07, 0.10))
        ):
            foot, tip = (at + dx * size, 0.88), (at + (dx + lean) * size, 0.86 - tall * size)
            knee = (foot[0] + 0.72 * (tip[0] - foot[0]), foot[1] + 0.72 * (tip[1] - foot[1]))
            shape = ribbon(
                [foot, knee, tip], [0.036 * size, 0.046 * size, 0.002], smooth=False, caps=False
            )
            (front if i % 2 else back).append(shape)
        sheet.piece(back, lighten(tone, 0.1), darken(tone, 0.35), shadow=0.3)
        sheet.piece(front, lighten(tone, 0.45), darken(tone, 0.15), shadow=0.3)


def _floor(setting: Setting, palette: Palette, outline: Points, rock: Colour, sheet: Sheet) -> None:
    aspect = setting.aspect
    horns = [
        ribbon(
            [(x, height_at(outline, x) + 0.04), (x + 0.006, height_at(outline, x) - tall)],
            [0.10, 0.006],
            caps=False,
        )
        for x, tall in ((0.0, 0.20), (0.19, 0.10), (aspect - 0.20, 0.13), (aspect - 0.02, 0.22))
    ]
    stone = lighten(rock, 0.06)
    sheet.piece(horns, lighten(stone, 0.1), stone, shadow=0.3)
    sheet.piece(outline, lighten(stone, 0.14), darken(stone, 0.4))
    water = mix(palette.sky[-1][1], rock, 0.45)
    pool = blob(1.10, 0.965, 0.34, 0.045, setting.seed % 61, corners=15, wobble=0.08)
    sheet.piece(pool + np.array((0.0, -0.006)), darken(stone, 0.3), inside=True, edge=0, shadow=0)
    sheet.piece(pool, lighten(water, 0.15), darken(water, 0.3), inside=True, edge=0.1, shadow=0)
    gleam = [
        ellipse(1.10 + dx, 0.955 + dy, wide, 0.003, steps=12)
        for dx, dy, wide in ((-0.1, 0.0, 0.06), (0.05, 0.012, 0.08), (0.12, -0.008, 0.04))
    ]
    sheet.piece(gleam, lighten(water, 0.5), inside=True, edge=0, shadow=0, opacity=0.7)
    chance = random.Random(setting.seed + 7)
    pebbles = [
        (
            chance.uniform(setting.left, setting.right),
            chance.uniform(0.90, 1.02),
            chance.uniform(0.010, 0.034),
        )
        for _ in range(20)
    ]
    stones(sheet, pebbles, lighten(stone, 0.08), seed=7)


def _teeth(setting: Setting, tone: Colour, sheet: Sheet) -> None:
    """Stalactites near the lens, longer at the sides."""
    chance = random.Random(setting.seed + 9)
    middle = setting.aspect / 2
    teeth = [
        ribbon(
            [
                (x, -0.12),
                (x + 0.01, 0.02 + chance.uniform(0.03, 0.15) * (0.3 + 1.5 * abs(x - middle))),
            ],
            [0.15, 0.006],
            caps=False,
        )
        for x in np.arange(setting.left, setting.right, 0.12)
    ]
    sheet.piece(teeth, lighten(tone, 0.05), darken(tone, 0.3))
