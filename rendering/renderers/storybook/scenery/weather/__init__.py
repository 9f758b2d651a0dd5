"""What falls, flies and glimmers through the air of a scene."""

from __future__ import annotations

from ...kit.colour import mix
from ..bending import bend
from ..drawables import Drawable, MistBank
from ..palettes import Palette
from ..stage import Setting
from .falling import Rainfall, Ripples, Snowfall
from .puddles import puddles
from .specks import Glimmer, Speck, Twinkle, WindLeaves, specks
from .storm import Lightning, low_clouds

__all__ = ["Glimmer", "Speck", "WindLeaves", "add_weather", "specks"]

_STARRY = 60
"""From so many stars on some of them twinkle."""


def add_weather(
    setting: Setting, palette: Palette, weather: str, mood: str, seconds: float
) -> None:
    """Put the weather into the setting, or what glimmers when there is none."""
    if setting.submerged:
        return
    if setting.indoors:
        setting.before.append(_motes(setting, palette, mood, seconds))
        return
    if weather in ("rain", "storm"):
        _add_rain(setting, palette, weather, seconds)
    if weather == "storm":
        _add_storm(setting, seconds)
    elif weather == "snow" or (palette.snowy and weather != "wind"):
        setting.before.append(Snowfall(setting.seed % 9973, setting.aspect, seconds))
    elif weather == "wind":
        _add_wind(setting, palette, seconds)
    elif weather != "rain":
        _add_still_air(setting, palette, weather, mood, seconds)
    if palette.stars >= _STARRY and weather in ("", "wind"):
        stars = specks(setting.seed % 9973 + 7, 16, setting.aspect, 0.02, 0.42)
        setting.behind.insert(1, Twinkle(stars, seconds))


def _add_still_air(
    setting: Setting, palette: Palette, weather: str, mood: str, seconds: float
) -> None:
    """What floats in the air; in space there is none."""
    if weather == "mist":
        _add_mist(setting, palette, seconds)
    if palette.name != "space":
        setting.before.append(_motes(setting, palette, mood, seconds))


def _add_rain(setting: Setting, palette: Palette, weather: str, seconds: float) -> None:
    seed, aspect = setting.seed % 9973, setting.aspect
    strength = 0.85 if weather == "rain" else 1.1
    setting.before.append(Rainfall(seed, seconds, strength))
    if setting.water:
        return
    wet = mix(palette.land[0], "#ffffff", 0.4)
    setting.behind.append(puddles(setting, palette))
    setting.behind.append(Ripples(specks(seed + 2, 26, aspect, 0.88, 1.05), wet, seconds))


def _add_storm(setting: Setting, seconds: float) -> None:
    setting.behind.insert(1, Lightning(setting.seed % 9973, setting.aspect, seconds))
    setting.behind.insert(2, low_clouds(setting))
    bend(setting, 1.5)


def _add_wind(setting: Setting, palette: Palette, seconds: float) -> None:
    places = specks(setting.seed % 9973, 22, setting.aspect, 0.1, 0.85)
    colours = ("#d8863a", "#e0b24a", palette.foliage)
    setting.before.append(WindLeaves(places, colours, aspect=setting.aspect, seconds=seconds))
    bend(setting, 1.0)


def _add_mist(setting: Setting, palette: Palette, seconds: float) -> None:
    """A bank behind the actors and one about their feet."""
    travel = 0.03 * min(12.0, seconds)
    behind = MistBank(0.6, palette.haze, 0.72, 0.07, 0.5, seed=31, travel=travel)
    before = MistBank(1.15, palette.haze, 0.98, 0.07, 0.42, seed=37, travel=1.5 * travel)
    setting.behind.append(behind)
    setting.before.append(before)


def _motes(setting: Setting, palette: Palette, mood: str, seconds: float) -> Drawable:
    seed, aspect = setting.seed % 9973, setting.aspect
    if palette.night and not setting.indoors:
        count = 20 if mood == "mystery" or palette.orb == "moon" else 12
        places = specks(seed, count, aspect, 0.35, 0.9)
        return Glimmer(places, "#ffef9a", 0.028, seconds=seconds)
    return Glimmer(
        specks(seed, 24, aspect, 0.1, 0.9),
        "#fffbe0",
        0.014,
        orbit=0.02,
        rise=0.08,
        faint=0.4,
        opacity=0.75,
        seconds=seconds,
    )
