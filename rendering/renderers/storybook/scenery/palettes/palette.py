"""A scene's colours, and what is made of them: mixtures, autumn, a thing in their light."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...kit.colour import Colour, hex_code, mix

SkyStops = tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour as '#rrggbb'; `land` runs from far to near, its last is the foreground.

    `orb` is "sun", "moon" or "" and stands at (`orb_x`, `orb_y`), shares of the frame's
    width and height. `tint` and `vignette` set the light map, `snowy` whitens the ground.
    """

    name: str
    sky: SkyStops
    land: tuple[str, str, str, str, str]
    haze: str
    accent: str
    light: str
    glow: str
    dark: str
    foliage: str
    trunk: str
    wall: tuple[str, ...] = ("#fff1d6", "#e9c9a0", "#d8b0a0", "#b9c6c0")
    roof: tuple[str, ...] = ("#d8654a", "#8a4a4f", "#6b5478", "#4f7a7a")
    window: str = "#9fd0dc"
    flowers: tuple[str, ...] = ("#f26a5a", "#ffb0a0", "#fff4e0", "#ffc93c", "#b88ae0")
    orb: str = "sun"
    orb_x: float = 0.17
    orb_y: float = 0.17
    tint: str = "#808080"
    vignette: float = 0.35
    night: bool = False
    snowy: bool = False
    stars: int = 0


def blend(first: Palette, second: Palette, share: float) -> Palette:
    """`first` with `share` of its sky, land, air and light replaced by those of `second`."""

    def between(one: str, other: str) -> str:
        return hex_code(mix(one, other, share))

    sky = tuple((place, between(tone, _sky_at(second.sky, place))) for place, tone in first.sky)
    far, middle, near, ground, front = map(between, first.land, second.land)
    return replace(
        first,
        sky=sky,
        land=(far, middle, near, ground, front),
        haze=between(first.haze, second.haze),
        light=between(first.light, second.light),
        glow=between(first.glow, second.glow),
        dark=between(first.dark, second.dark),
        foliage=between(first.foliage, second.foliage),
        trunk=between(first.trunk, second.trunk),
        tint=between(first.tint, second.tint),
        vignette=first.vignette + (second.vignette - first.vignette) * share,
    )


def _sky_at(sky: SkyStops, place: float) -> str:
    places = [at for at, _ in sky]
    index = min(max(1, int(np.searchsorted(places, place))), len(sky) - 1)
    (low, lower), (high, upper) = sky[index - 1 : index + 1]
    return hex_code(mix(lower, upper, (place - low) / (high - low)))


_AUTUMN = ("#e0c890", "#d8b068", "#c9a050", "#9a7a3c", "#5a4026")


def in_autumn(palette: Palette) -> Palette:
    """The same light on turned leaves and dry grass."""
    land = tuple(
        hex_code(mix(tone, gold, share))
        for tone, gold, share in zip(
            palette.land, _AUTUMN, (0.35, 0.45, 0.50, 0.45, 0.35), strict=True
        )
    )
    return replace(
        palette,
        land=(land[0], land[1], land[2], land[3], land[4]),
        foliage=hex_code(mix(palette.foliage, "#e0762c", 0.82)),
        flowers=("#c9583a", "#e0a03c", "#f2dcb0", "#d8782e", "#a8503f"),
    )


def in_light(palette: Palette, colour: Colour) -> Colour:
    """A thing's own colour in the light of the scene, near by."""
    if palette.night and palette.name != "storm":
        return mix(mix(colour, palette.sky[1][1], 0.46), palette.land[3], 0.12)
    veil, share = {
        "sunset": ("#8a4a5f", 0.30),
        "dawn": ("#b48aa8", 0.22),
        "mist": (palette.land[1], 0.34),
        "rain": (palette.land[2], 0.32),
        "storm": (palette.land[2], 0.50),
        "snow day": (palette.land[0], 0.18),
    }.get(palette.name, (palette.haze, 0.0))
    return mix(colour, veil, share)


def distant(palette: Palette, colour: Colour, share: float) -> Colour:
    """A thing's own colour seen through `share` (0..1) of the scene's air."""
    return mix(colour, palette.land[0], share)


def settled_snow(palette: Palette) -> Colour | None:
    """The snow that lies on roofs and trees, where it snows."""
    if not palette.snowy:
        return None
    return mix("#fbf6fa", palette.land[1], 0.30 if palette.night else 0.05)
