"""Places, hours and weathers as they are seen: distinct, whole, deep, and as fast in any clip."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

import numpy as np
import pytest

from rendering.renderers.storybook.kit.styles import style_named
from rendering.renderers.storybook.scenery.bending import Bending
from rendering.renderers.storybook.scenery.camera import Camera
from rendering.renderers.storybook.scenery.drawables import Backdrop, Drawable, Layer, Workshop
from rendering.renderers.storybook.scenery.palettes import INDOORS, Palette, palette_for
from rendering.renderers.storybook.scenery.passers import Flock, ShootingStar
from rendering.renderers.storybook.scenery.places import PLACES, build_place
from rendering.renderers.storybook.scenery.places.shores import glitter_below
from rendering.renderers.storybook.scenery.stage import Setting, Stage
from rendering.renderers.storybook.scenery.swimmers import Bubbles, Shoal
from rendering.renderers.storybook.scenery.waves import Waves
from rendering.renderers.storybook.scenery.weather import Glimmer, WindLeaves, add_weather, specks
from rendering.renderers.storybook.scenery.weather.falling import Rainfall, Ripples, Snowfall
from rendering.renderers.storybook.scenery.weather.specks import Twinkle
from rendering.renderers.storybook.scenery.weather.storm import Lightning

NAMES = [
    *("garden", "meadow", "hills", "night-field", "forest", "jungle", "mountains", "snow", "sea"),
    *("underwater", "beach", "river", "lake", "town", "city", "village", "desert", "cave"),
    *("castle", "farm", "space", "sky", "road", "room", "bedroom", "kitchen", "school"),
    *("throne-room", "library", "market", "playground", "swamp", "island"),
]
HOURS = ("dawn", "day", "sunset", "night")
OUTDOORS = sorted(set(NAMES) - INDOORS - {"space", "night-field"})
HEIGHT, ASPECT = 72, 16 / 9
STILL = Camera(pan=(0.0, 0.0), zoom=(1.0, 1.0))


def palette_of(place: str, hour: str, weather: str) -> Palette:
    return palette_for(place=place, time=hour, weather=weather, mood="", moonlit=False)


def make_setting(
    place: str,
    hour: str = "day",
    weather: str = "",
    *,
    seconds: float = 3.0,
    aspect: float = ASPECT,
) -> Setting:
    palette = palette_of(place, hour, weather)
    outside = frozenset((f"{hour} outside", f"{weather} outside"))
    setting = build_place(place, palette, seed=7, aspect=aspect, features=outside, seconds=seconds)
    add_weather(setting, palette, weather, "", seconds)
    return setting


def make_stage(
    drawables: Sequence[Drawable],
    *,
    camera: Camera = STILL,
    style: str = "paper-cut",
    palette: Palette | None = None,
    pools: Sequence[tuple[float, float, float, str, float]] = (),
) -> Stage:
    light = palette or palette_of("meadow", "day", "")
    stage = Stage(
        drawables,
        width=round(HEIGHT * ASPECT),
        height=HEIGHT,
        style=style_named(style),
        camera=camera,
        pools=pools,
        vignette=light.vignette,
        tint=light.tint,
        dark=light.dark,
    )
    for _ in stage.prepare():
        pass
    return stage


@lru_cache(maxsize=256)
def picture(place: str, hour: str = "day", weather: str = "") -> np.ndarray:
    setting = make_setting(place, hour, weather)
    stage = make_stage(
        [*setting.behind, *setting.before],
        palette=palette_of(place, hour, weather),
        pools=setting.pools,  # type: ignore[arg-type]
    )
    return stage.frame(0.5)


def apart(first: np.ndarray, second: np.ndarray) -> float:
    """The mean difference of two pictures, levels 0..255, each seen with half-closed eyes."""
    blurred = [
        shown[:72, :128].reshape(9, 8, 16, 8, 3).astype(float).mean(axis=(1, 3))
        for shown in (first, second)
    ]
    return float(np.abs(blurred[0] - blurred[1]).mean())


def test_every_place_of_a_story_is_drawn() -> None:
    assert set(NAMES) <= set(PLACES)


@pytest.mark.parametrize("hour", ["day", "night"])
def test_no_two_places_look_alike(hour: str) -> None:
    names = [name for name in NAMES if name != "night-field"]
    alike = [
        (one, other, round(apart(picture(one, hour), picture(other, hour)), 1))
        for one, other in combinations(names, 2)
        if apart(picture(one, hour), picture(other, hour)) < 3.5
    ]
    assert not alike


@pytest.mark.parametrize("place", OUTDOORS)
def test_the_hours_of_a_place_are_apart(place: str) -> None:
    for one, other in combinations(HOURS, 2):
        assert apart(picture(place, one), picture(place, other)) > 9, f"{one} and {other}"


@pytest.mark.parametrize("place", OUTDOORS)
def test_night_is_darker_than_dawn_and_dawn_than_day_is_rosier(place: str) -> None:
    dawn, day, night = (picture(place, hour).mean(axis=(0, 1)) for hour in ("dawn", "day", "night"))
    assert night.mean() < dawn.mean() - 20
    assert dawn[0] - dawn[1] > day[0] - day[1]


@pytest.mark.parametrize("weather", ["rain", "snow", "storm", "mist"])
@pytest.mark.parametrize("place", ["forest", "meadow", "town", "sea", "swamp", "road"])
def test_weather_changes_the_light_of_a_place(place: str, weather: str) -> None:
    assert apart(picture(place, "day"), picture(place, "day", weather)) > 12


@pytest.mark.parametrize("hour", HOURS)
def test_a_storm_is_the_darkest_weather(hour: str) -> None:
    means = {sky: picture("meadow", hour, sky).mean() for sky in ("rain", "mist", "snow", "storm")}
    assert min(means, key=means.__getitem__) == "storm"


def test_windows_show_the_hour_and_the_weather() -> None:
    shown = [picture("bedroom", *sky) for sky in (("day",), ("night",), ("day", "rain"))]
    for one, other in combinations(shown, 2):
        assert (np.abs(one.astype(int) - other).max(axis=2) > 24).mean() > 0.008


def test_lamps_burn_in_the_street_at_night_and_not_by_day() -> None:
    for place in ("town", "city", "market"):
        night, day = (make_setting(place, hour).pools for hour in ("night", "day"))
        assert len(night) >= len(day) + 2


@pytest.mark.parametrize("place", sorted(set(NAMES)))
def test_four_sheets_stand_clearly_one_behind_another(place: str) -> None:
    for hour in HOURS:
        setting = make_setting(place, hour)
        sheets = [d for d in (*setting.behind, *setting.before) if isinstance(d, Layer | Bending)]
        depths = sorted({0.0, *(sheet.depth for sheet in sheets)})
        steps = [0.0]
        for depth in depths:
            if depth >= steps[-1] + 0.1:
                steps.append(depth)
        assert len(steps) >= 4, (hour, depths)


FAR_CAMERAS = {
    "pan": (Camera((-0.22, 0.22), (1.03, 1.03)), ASPECT),
    "push-in": (Camera((-0.2, 0.2), (1.0, 1.6), lift=0.085), ASPECT),
    "tilt": (Camera((0.1, 0.1), (1.0, 1.0), tilt=(-0.25, 0.1)), ASPECT),
    "aerial": (
        Camera((-0.05, 0.05), (1.0, 1.05), lift=-0.31, near=0.74, corner=(0, 0.16), tilt=(-0.1, 0)),
        ASPECT / 0.74,
    ),
    "follow": (
        Camera((0.0, 1.2), (1.05, 1.05), track=((0.0, 0.0), (0.6, 0.0), (1.2, 0.0))),
        ASPECT + 1.2,
    ),
}


@pytest.mark.parametrize("name", FAR_CAMERAS)
def test_no_camera_sees_past_the_paper(name: str) -> None:
    camera, aspect = FAR_CAMERAS[name]
    for place in NAMES:
        setting = make_setting(place, aspect=aspect)
        sheets = [d for d in setting.behind if not isinstance(d, Backdrop)]
        stage = make_stage([*sheets, *setting.before], camera=camera)
        lowest = 0.93 if place != "sky" else 0.98
        for time in (0.0, 0.5, 1.0):
            first = max(0, round(stage.on_screen(0.0, lowest, 1.0, time)[1]))
            bare = stage.frame(time).max(axis=2)[first:] == 0
            assert not bare.any(), (place, time)


@pytest.mark.parametrize(
    "style", ["watercolour", "felt", "linocut", "chalk", "crayon", "night-lamp"]
)
def test_places_are_drawn_in_every_style(style: str) -> None:
    for place in ("jungle", "market"):
        setting = make_setting(place)
        drawables = [*setting.behind, *setting.before]
        shown = make_stage(drawables, style=style).frame(0.5)
        assert shown.std() > 12
        assert apart(shown, picture(place)) > 4


@pytest.mark.parametrize("place", NAMES)
def test_a_sheet_drawn_twice_is_the_same(place: str) -> None:
    setting = make_setting(place)
    workshop = Workshop(round(40 * ASPECT), 40, style_named("paper-cut"), STILL)
    for layer in (*setting.behind, *setting.before):
        if isinstance(layer, Layer):
            drawn = []
            for _ in range(2):
                list(layer.prepare(workshop))
                drawn.append(layer.sprite)
            assert np.array_equal(drawn[0].ink, drawn[1].ink)


def _moving(seconds: float) -> dict[str, Drawable]:
    places = specks(3, 9, ASPECT, 0.1, 0.9)
    night = palette_of("sea", "night", "")
    setting = Setting(seed=7, aspect=ASPECT, seconds=seconds)
    return {
        "fireflies": Glimmer(places, "#ffef9a", 0.03, seconds=seconds),
        "pollen": Glimmer(places, "#fffbe0", 0.02, rise=0.08, seconds=seconds),
        "stars": Twinkle(places, seconds),
        "snow": Snowfall(3, ASPECT, seconds),
        "rain": Rainfall(3, seconds),
        "ripples": Ripples(places, "#ffffff", seconds),
        "leaves": WindLeaves(places, ("#d8863a",), aspect=ASPECT, seconds=seconds),
        "lightning": Lightning(3, ASPECT, seconds),
        "birds": Flock(3, ASPECT, "#202030", seconds),
        "falling star": ShootingStar(ASPECT, seconds),
        "bubbles": Bubbles(3, ASPECT, "#ffffff", seconds),
        "fish": Shoal(3, ASPECT, "#e8745a", seconds),
        "light on water": glitter_below(setting, night, 0.6, 0.8)[0],
    }


@pytest.mark.parametrize("name", _moving(3.0))
def test_speed_does_not_depend_on_the_length_of_the_clip(name: str) -> None:
    shown = []
    for seconds in (3.0, 30.0):
        stage = make_stage([_moving(seconds)[name]])
        shown.append([stage.frame(at / seconds) for at in (0.5, 1.0, 1.5, 2.0, 2.5)])
    for short, long in zip(*shown, strict=True):
        assert np.abs(short.astype(int) - long).max() <= 2
    assert any((shown[0][0] != later).any() for later in shown[0][1:])


def test_long_clips_keep_moving() -> None:
    for name, drawable in _moving(30.0).items():
        if name not in ("birds", "falling star", "lightning"):
            stage = make_stage([drawable])
            assert (stage.frame(0.90) != stage.frame(0.914)).any(), name


@pytest.mark.parametrize("place", ["sea", "beach", "island", "river"])
def test_waves_begin_again_without_a_jump(place: str) -> None:
    setting = make_setting(place, seconds=30.0)
    for rows in [d for d in setting.behind if isinstance(d, Waves)]:
        stage = make_stage([replace(rows)])
        drift = rows.drift
        assert drift is not None
        times = np.linspace(0, 1, 6001)
        across = [drift(time)[0] for time in times]
        wrap = int(np.argmax(np.diff(across)))
        assert across[wrap + 1] > across[wrap] + 0.3
        before, after = (stage.frame(times[at]) for at in (wrap, wrap + 1))
        assert np.abs(before.astype(int) - after).mean() < 0.3


@pytest.mark.parametrize("weather", ["wind", "storm"])
def test_trees_bend_in_the_wind_and_their_feet_stay(weather: str) -> None:
    stage = make_stage([d for d in make_setting("forest", "day", weather).behind
                        if isinstance(d, Bending)])  # fmt: skip
    frames = [stage.frame(time).astype(int) for time in np.linspace(0, 1, 9)]
    moved = np.abs(np.array(frames[1:]) - frames[0]).max(axis=(0, 3)) > 16
    assert moved[: HEIGHT // 3].mean() > 0.05
    assert moved[round(0.85 * HEIGHT) :].mean() < 0.02


def test_nothing_bends_in_still_air() -> None:
    assert not any(isinstance(d, Bending) for d in make_setting("forest").behind)


def test_snow_lies_on_what_it_falls_on() -> None:
    def whites(frame: np.ndarray) -> float:
        return float((frame.min(axis=2) > 190).mean())

    for place in ("garden", "village", "road"):
        assert whites(picture(place, "day", "snow")) > whites(picture(place)) + 0.08


def test_snow_lies_on_the_crowns_of_trees() -> None:
    crowns = picture("meadow", "sunset", "snow")[round(0.15 * HEIGHT) : round(0.5 * HEIGHT)]
    assert (crowns.min(axis=2) > 150).mean() > 0.04


def test_the_light_of_a_thing_falls_on_who_stands_beside_it() -> None:
    def lit(strength: Callable[[float], float]) -> np.ndarray:
        setting = make_setting("forest", "night")
        setting.warm_beside(1.2, 0.9, "#ffcf6a", strength)
        return make_stage([*setting.behind, setting.before[0]]).frame(0.5).astype(int)

    gain = lit(lambda time: 1.0) - lit(lambda time: 0.0)
    beside = gain[round(0.55 * HEIGHT) : round(0.75 * HEIGHT), round(0.78 * HEIGHT) : HEIGHT]
    assert beside[..., 0].mean() > beside[..., 2].mean() + 8
    assert np.abs(gain[:, : HEIGHT // 4]).max() == 0
