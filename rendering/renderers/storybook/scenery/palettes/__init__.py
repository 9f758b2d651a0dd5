"""The colours of a scene: five for the land, an accent and a light, by time, weather and place."""

from __future__ import annotations

from dataclasses import replace

from . import lights
from .palette import Palette, blend, distant, in_autumn, in_light, settled_snow

__all__ = [
    "INDOORS",
    "Palette",
    "distant",
    "in_autumn",
    "in_light",
    "palette_for",
    "settled_snow",
]

INDOORS = frozenset(
    ("room", "indoors", "house", "bedroom", "kitchen", "library", "school", "throne-room")
)
"""Places with a roof: their light is a lamp's or a window's."""

_HOURS = {"dawn": lights.DAWN, "day": lights.DAY, "sunset": lights.SUNSET, "night": lights.NIGHT}

_MIXTURES = {
    "rain": (lights.RAIN, {"dawn": 0.34, "sunset": 0.40}),
    "mist": (lights.MIST, {"dawn": 0.36, "sunset": 0.42}),
    "storm": (lights.STORM, {"dawn": 0.24, "sunset": 0.26, "day": 0.10, "night": 0.38}),
}
"""The light of a weather, and how much of the hour's own light comes through."""


def palette_for(*, place: str, time: str, weather: str, mood: str, moonlit: bool) -> Palette:
    """The palette of a scene as it was read; an empty word means the ordinary day."""
    hour = (
        "night" if time == "night" or moonlit else "sunset" if time == "evening" else time or "day"
    )
    if place in INDOORS:
        return _in_a_room(hour)
    if place == "space":
        return _in_space(hour)
    if place == "snow" and weather in ("", "wind"):
        weather = "snow"
    if weather == "snow" or (place == "snow" and weather == "mist"):
        return _in_snow(hour)
    if mood == "storm" and place == "sea" and not weather and hour != "night":
        weather = "storm"
    if weather in _MIXTURES:
        return _under_clouds(weather, hour)
    if hour == "night" and place == "night-field":
        return lights.STARRY
    return _HOURS.get(hour, lights.DAY)


def _in_a_room(hour: str) -> Palette:
    """By day the window's light; then the lamp's, in a room that is darker still by night."""
    if hour in ("day", "dawn"):
        return lights.INDOORS_BY_DAY
    return replace(lights.INDOORS, vignette=0.54) if hour == "night" else lights.INDOORS


def _under_clouds(weather: str, hour: str) -> Palette:
    """Rain, mist or a storm at that hour; by night neither stars nor, but for mist, a moon."""
    palette, shares = _MIXTURES[weather]
    if hour == "night" and weather != "storm":
        dim = blend(lights.NIGHT, palette, 0.24)
        return replace(dim, name=weather, stars=0, orb="moon" if weather == "mist" else "")
    return blend(palette, _HOURS[hour], shares.get(hour, 0.0))


def _in_snow(hour: str) -> Palette:
    if hour == "night":
        dim = blend(lights.WINTER, lights.NIGHT, 0.30)
        sky = blend(lights.NIGHT, lights.WINTER, 0.14).sky
        return replace(dim, sky=sky, orb="moon", light=lights.NIGHT.light, glow=lights.NIGHT.glow)
    if hour == "dawn":
        return replace(blend(lights.SNOW_DAY, lights.DAWN, 0.26), sky=lights.DAWN.sky)
    return lights.WINTER if hour == "sunset" else lights.SNOW_DAY


def _in_space(hour: str) -> Palette:
    """There is no hour in space: a nearer sun, a redder one, none."""
    if hour == "night":
        return replace(blend(lights.SPACE, lights.NIGHT, 0.45), stars=240)
    shares = {"dawn": 0.24, "sunset": 0.34}
    return blend(lights.SPACE, _HOURS[hour], shares.get(hour, 0.0))
