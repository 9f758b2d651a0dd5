"""The colours of a scene: five for the land, an accent and a light, by time, weather and place."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..kit.colour import Colour, hex_code, lighten, mix

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


_DAY = Palette(
    name="day",
    sky=((0, "#7cc3e0"), (0.45, "#b9e0dc"), (0.75, "#fbeec4"), (1, "#fde3a6")),
    land=("#a8d3a0", "#86c07a", "#7cbf5e", "#4f9a55", "#2f7a45"),
    haze="#f4f0d6",
    accent="#f5a623",
    light="#fff2b0",
    glow="#fff3b8",
    dark="#1c2b14",
    foliage="#5fa568",
    trunk="#6b4632",
    tint="#838078",
    vignette=0.30,
)
_NIGHT = Palette(
    name="night",
    sky=((0, "#0c1236"), (0.35, "#1c2c66"), (0.62, "#3c6290"), (0.85, "#86b3ad"), (1, "#b9d0b4")),
    land=("#6b9a9c", "#42707f", "#2e5a70", "#2c5a55", "#0b1030"),
    haze="#a9cdc0",
    accent="#e0644a",
    light="#ece2bd",
    glow="#eaf3d8",
    dark="#0a0d2c",
    foliage="#2f6b63",
    trunk="#3a3f66",
    wall=("#7f8fa8", "#9a7a8c", "#8a7f9a"),
    roof=("#4a4a78", "#5b4468", "#3c4a70"),
    window="#ffcf6a",
    flowers=("#c9485a", "#8fa0d8", "#d8d0e8", "#e0b45a", "#8a6ac0"),
    orb="moon",
    orb_x=0.40,
    orb_y=0.22,
    tint="#80848c",
    vignette=0.52,
    night=True,
    stars=90,
)
_MIST = Palette(
    name="mist",
    sky=((0, "#8fa9b8"), (0.4, "#c9cfc6"), (0.7, "#f0dcc0"), (1, "#f3cfae")),
    land=("#c3ccc8", "#a3b6ba", "#809ea8", "#5c7f8e", "#24404c"),
    haze="#f6e6d2",
    accent="#b2483f",
    light="#fff6df",
    glow="#fff0cf",
    dark="#14202a",
    foliage="#3a6a6c",
    trunk="#5a4034",
    wall=("#d9cbb8", "#b9b4ac", "#c4a898"),
    roof=("#8a5a58", "#5f6a78", "#7a5f5a"),
    window="#ffd79a",
    flowers=("#c9786a", "#e6d6c0", "#d8b45a", "#8f8ab0", "#f0e6d6"),
    orb_x=0.63,
    orb_y=0.30,
    tint="#82807c",
)
_STORM = Palette(
    name="storm",
    sky=((0, "#141a38"), (0.4, "#29365c"), (0.7, "#4a5f7d"), (1, "#6f8790")),
    land=("#4a6a84", "#3f6680", "#2f5878", "#1f4466", "#132c4c"),
    haze="#8ea3a2",
    accent="#ea8a34",
    light="#d8e6e0",
    glow="#ffb84a",
    dark="#0d1126",
    foliage="#2c5566",
    trunk="#33344f",
    wall=("#8f97a8", "#a08a90", "#7f8ca0"),
    roof=("#5b4a62", "#46506e", "#6b4a58"),
    window="#ffcb6a",
    flowers=("#b85a5a", "#8fa0b8", "#c9b06a", "#8a7aa8", "#c9ccd0"),
    orb="",
    tint="#7a7f8e",
    vignette=0.50,
    night=True,
)
_WINTER = Palette(
    name="winter",
    sky=((0, "#232a5c"), (0.4, "#4a4f8a"), (0.7, "#a3789c"), (0.9, "#eaa88c"), (1, "#f6c99a")),
    land=("#9a90b8", "#c3bcd8", "#e6e2f0", "#f6f2f8", "#24385e"),
    haze="#e8bfae",
    accent="#d8452e",
    light="#ffe6b0",
    glow="#ffc060",
    dark="#161338",
    foliage="#3f6a78",
    trunk="#4a3850",
    wall=("#b86a5a", "#d8a06a", "#7f8fa8", "#b8705a"),
    roof=("#6b3f58", "#8a4a4f", "#4a4a78"),
    window="#ffd27a",
    orb="",
    orb_x=0.66,
    orb_y=0.30,
    tint="#808084",
    vignette=0.42,
    night=True,
    snowy=True,
    stars=60,
)
_SNOW_DAY = replace(
    _WINTER,
    name="snow day",
    sky=((0, "#8fb4d6"), (0.45, "#bcd6e2"), (0.75, "#f0e4dc"), (1, "#f8dcc4")),
    land=("#b6c6dc", "#cdd8e8", "#e4ebf4", "#fbf8f6", "#3f6480"),
    haze="#f6ece6",
    light="#fff4d6",
    glow="#fff0cf",
    dark="#1a2440",
    foliage="#3f7478",
    orb="sun",
    tint="#82817e",
    vignette=0.30,
    night=False,
    stars=0,
)
_DAWN = replace(
    _DAY,
    name="dawn",
    sky=((0, "#6f7fb4"), (0.35, "#a99ac0"), (0.6, "#e6b4b0"), (0.82, "#f8cba0"), (1, "#ffe0ac")),
    land=("#b7adc0", "#97ab9c", "#7c9f78", "#557f5c", "#2c4a4a"),
    haze="#fbdcc0",
    light="#fff0c0",
    glow="#ffdf9c",
    dark="#2a2140",
    foliage="#5c8a66",
    accent="#e8743a",
    window="#ffdf9a",
    orb_x=0.64,
    orb_y=0.46,
    tint="#84807c",
    vignette=0.34,
)
_SUNSET = replace(
    _DAY,
    name="sunset",
    sky=((0, "#33346e"), (0.35, "#7a5590"), (0.62, "#d8776f"), (0.84, "#f5a95e"), (1, "#ffd58a")),
    land=("#a07c90", "#86728a", "#6b6a72", "#54605c", "#2a2a4a"),
    haze="#f3b48c",
    light="#ffdc8a",
    glow="#ffb860",
    dark="#1f1638",
    foliage="#5a6e5c",
    trunk="#4f3340",
    accent="#e0503a",
    window="#ffd27a",
    orb_x=0.66,
    orb_y=0.42,
    tint="#86807a",
    vignette=0.40,
)
_STARRY = replace(_NIGHT, name="starry", orb_x=0.50, orb_y=0.17, stars=190)
_RAIN = replace(
    _MIST,
    name="rain",
    sky=((0, "#5f7893"), (0.45, "#8fa3b0"), (0.75, "#bcc3c0"), (1, "#d3c9b8")),
    land=("#a3b3b8", "#83989f", "#66838c", "#4a6a72", "#1f3540"),
    haze="#d3d6d0",
    accent="#e2a63a",
    glow="#ffd08a",
    dark="#141c2c",
    foliage="#44705f",
    wall=("#c9a98c", "#b08a80", "#8fa0a0", "#d3bd98"),
    roof=("#8a4f4a", "#5c5470", "#466470", "#7a5244"),
    window="#ffd480",
    orb="",
    tint="#7e8186",
    vignette=0.42,
)
_INDOORS = replace(
    _SUNSET,
    name="indoors",
    sky=((0, "#3a2a3f"), (0.6, "#6f4546"), (1, "#8a5a4a")),
    land=("#7a4f48", "#6b4340", "#5a3838", "#8f6246", "#2c1c30"),
    haze="#e0a870",
    orb="",
    glow="#ffc46a",
    night=True,
)

_INDOORS_BY_DAY = replace(
    _INDOORS,
    sky=((0, "#6a4a4a"), (0.6, "#9a6e5c"), (1, "#b98a68")),
    land=("#8a5f52", "#7d5248", "#6b4640", "#a87a55", "#3a2632"),
    vignette=0.32,
    tint="#868280",
)
_SPACE = replace(
    _NIGHT,
    name="space",
    sky=((0, "#120f35"), (0.4, "#2a2566"), (0.75, "#5a3f8a"), (1, "#8a5a96")),
    land=("#6f639c", "#9a8bb8", "#e6dcd6", "#2f2858", "#1d1840"),
    haze="#a884b8",
    accent="#f2a03c",
    light="#7fb8ff",
    glow="#a8d0ff",
    dark="#120f35",
    orb="",
    vignette=0.40,
    stars=190,
)


INDOORS = frozenset(
    ("room", "indoors", "house", "bedroom", "kitchen", "library", "school", "throne-room")
)
"""Places with a roof: their light is a lamp's or a window's."""

_AUTUMN = ("#e0c890", "#d8b068", "#c9a050", "#9a7a3c", "#5a4026")


def palette_for(*, place: str, time: str, weather: str, mood: str, moonlit: bool) -> Palette:
    """The palette of a scene as it was read; an empty word means the ordinary day."""
    if place in INDOORS:
        return _INDOORS_BY_DAY if time in ("day", "dawn") and not moonlit else _INDOORS
    if place == "space":
        return _SPACE
    night = time == "night" or moonlit
    base = _by_weather(place, weather, time, mood, night)
    if base is not None:
        return base
    if night:
        return _STARRY if place == "night-field" else _NIGHT
    return {"dawn": _DAWN, "sunset": _SUNSET, "evening": _SUNSET}.get(time, _DAY)


def _by_weather(place: str, weather: str, time: str, mood: str, night: bool) -> Palette | None:
    if weather == "storm":
        return _STORM
    if place == "snow" or weather == "snow":
        if night or time in ("sunset", "evening"):
            return replace(_WINTER, orb="moon") if night else _WINTER
        return replace(_SNOW_DAY, sky=_lightened(_DAWN.sky)) if time == "dawn" else _SNOW_DAY
    if night:
        return None
    if weather == "rain":
        return _RAIN
    if weather == "mist":
        return _MIST
    return _STORM if mood == "storm" and place == "sea" else None


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


def _lightened(sky: SkyStops) -> SkyStops:
    return tuple((place, hex_code(lighten(colour, 0.25))) for place, colour in sky)


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
