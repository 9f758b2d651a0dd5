"""From a reading to a stage: places that draw their thing, riders, proportion, colours."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.storybook import StorybookRenderer
from rendering.renderers.storybook.kit.styles import NATURAL, PAPER_CUT, style_named
from rendering.renderers.storybook.reading.scene_reading import SceneReading, read_scene
from rendering.renderers.storybook.scenery.palettes import palette_for
from rendering.renderers.storybook.scenery.places import PLACES, build_place
from rendering.renderers.storybook.scenery.stage import Stage
from rendering.renderers.storybook.staging.actors import Actor, Thing
from rendering.renderers.storybook.staging.direction import direct
from rendering.renderers.storybook.staging.roles import story_of
from rendering.renderers.storybook.staging.scene import Take

TIMES = tuple(index / 8 for index in range(8))
TAKE = Take(256, 144, TIMES, 3.0, seed=7, captions=False)
SMALL = QualityProfile("small", width=256, height=144, fps=8, frames=4, steps=1)


def stage_of(text: str) -> Stage:
    reading = read_scene(text)
    story = story_of(reading, key=7, accent="#e0644a")
    return direct(reading, take=TAKE, style=PAPER_CUT, story=story)


def actors(stage: Stage) -> dict[str, Actor]:
    return {one.figure.kind: one for one in stage.drawables if isinstance(one, Actor)}


def things(stage: Stage) -> dict[str, Thing]:
    return {one.name: one for one in stage.drawables if isinstance(one, Thing)}


def frame_of(text: str) -> np.ndarray:
    shot = Shot(text=text, prompt="", seed=7, profile=SMALL, captions=False)
    return list(StorybookRenderer().frames(shot, on_progress=lambda share: None))[-1]


@pytest.mark.parametrize("name", ["castle", "farm", "space", "sky"])
def test_a_place_of_its_own_is_drawn(name: str) -> None:
    """Each looks clearly different from the meadow that stands for an unknown place."""
    palette = palette_for(place=name, time="day", weather="", mood="", moonlit=False)
    setting = build_place(name, palette, seed=7, aspect=1.8)
    assert PLACES[name] is not PLACES["meadow"]
    assert setting.behind
    assert setting.before
    words = "in outer space" if name == "space" else f"in the {name}"
    there = frame_of(f"It was quiet {words}.").astype(int)
    meadow = frame_of("It was quiet.").astype(int)
    assert (np.abs(there - meadow).max(axis=2) > 24).mean() > 0.2


def test_a_castle_has_red_roofs_and_a_farm_a_red_barn() -> None:
    for text in ("The castle was quiet.", "The farm was quiet."):
        red, green, blue = np.moveaxis(frame_of(text)[20:100, 110:220].astype(int), 2, 0)
        assert ((red - green > 50) & (red - blue > 40)).mean() > 0.01


def test_space_is_dark_with_a_pale_ground() -> None:
    picture = frame_of("The planet was silent.").mean(axis=2)
    assert picture[:40].mean() < 90 < picture[122:134, 90:160].mean()


def test_a_castle_shows_no_second_tower() -> None:
    assert "tower" not in things(stage_of("The princess waved from the tower of the castle."))


def test_no_tree_of_another_wood_stands_in_a_forest() -> None:
    assert "tree" not in things(stage_of("A fox came out of the trees in the dark forest."))


def test_a_rider_sits_on_the_horse_all_along() -> None:
    cast = actors(stage_of("A brave knight rode his horse through the forest."))
    for time in TIMES:
        rider, horse = cast["knight"].stance(time), cast["horse"].stance(time)
        assert rider.pose.sit
        assert abs(rider.x - horse.x) < 0.1
        assert 0.2 < horse.y - rider.y < 0.5


def test_one_rides_a_bicycle_and_a_witch_her_broom() -> None:
    for text, kind, name in (
        ("Ben rode his bicycle down the hill.", "boy", "bicycle"),
        ("The witch flew on her broom across the full moon.", "witch", "broom"),
    ):
        stage = stage_of(text)
        rider, mount = actors(stage)[kind], things(stage)[name]
        starts, ends = mount.place(0.0), mount.place(1.0)
        assert ends[0] - starts[0] > 0.4
        assert abs(rider.stance(1.0).x - ends[0]) < 0.1


def test_things_have_the_colour_their_words_give() -> None:
    reading = read_scene("A girl with a red umbrella found a blue balloon.")
    assert dict(reading.prop_colours) == {"umbrella": "#d8452e", "balloon": "#3f78c8"}
    red, blue = (
        things(stage_of(f"A girl held a {colour} balloon."))["balloon"].colour
        for colour in ("red", "blue")
    )
    assert (red, blue) == ("#d8452e", "#3f78c8")


def test_a_mouse_beside_a_lion_is_small_and_alone_is_not() -> None:
    both = actors(stage_of("The lion and the mouse talked."))
    alone = actors(stage_of("The mouse talked."))
    assert both["mouse"].scale < 0.7 * both["lion"].scale
    assert both["mouse"].scale < 0.7 * alone["mouse"].scale


def test_each_kind_is_seen_before_a_third_of_one() -> None:
    cast = actors(stage_of("The farmer fed the chickens and the cows on the farm."))
    assert {*cast} == {"farmer", "chicken", "cow"}


def test_nobody_stands_on_top_of_another() -> None:
    stage = stage_of("Mother, father and the two children stood in the garden.")
    places = sorted(one.stance(1.0).x for one in stage.drawables if isinstance(one, Actor))
    assert len(places) == 4
    assert min(np.diff(places)) > 0.15
    assert places[0] > 0.1
    assert places[-1] < TAKE.aspect - 0.1


def test_nobody_walks_through_who_stands() -> None:
    cast = actors(stage_of("A fox walked to the girl in the forest."))
    for time in TIMES:
        assert cast["girl"].stance(time).x - cast["fox"].stance(time).x > 0.3


def test_an_owl_sits_in_its_tree() -> None:
    stage = stage_of("An owl sat in a tree at night.")
    owl, tree = actors(stage)["owl"].stance(0.5), things(stage)["tree"].place(0.5)
    assert abs(owl.x - tree[0]) < 0.1
    assert tree[1] - owl.y > 0.2


def test_a_ghost_floats() -> None:
    assert all(
        actors(stage_of("A ghost lived in the castle."))["ghost"].stance(t).y < 0.7 for t in TIMES
    )


def test_the_face_stays_free_of_the_umbrella() -> None:
    girl = actors(stage_of("A girl held an umbrella in the rain."))["girl"]
    arms = [girl.stance(time).pose.arm for time in TIMES]
    assert all(arm is not None and arm[0] > 1.2 for arm in arms)


def test_a_sad_scene_has_a_sad_face() -> None:
    assert actors(stage_of("The boy was sad and cried."))["boy"].stance(0.5).pose.sad
    assert not actors(stage_of("The boy was happy."))["boy"].stance(0.5).pose.sad


def test_autumn_turns_the_leaves() -> None:
    def red_over_green(text: str) -> float:
        picture = frame_of(text).astype(float)
        return float((picture[..., 0] - picture[..., 1]).mean())

    assert red_over_green("The autumn park was quiet.") > red_over_green("The park was quiet.") + 8


def test_the_window_shows_the_time_of_day() -> None:
    by_day, by_night = (
        frame_of(f"Anna sat in her room {time}.").astype(int) for time in ("at noon", "at night")
    )
    assert by_day[20:70].mean() > by_night[20:70].mean() + 15


def test_rain_stays_outside() -> None:
    indoors = stage_of("It rained and Anna sat in her room.")
    assert "Rainfall" not in {type(one).__name__ for one in indoors.drawables}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Anna looked out of the window.", "room"),
        ("The snowman smiled at the children.", "snow"),
        ("A plane flew by.", "sky"),
        ("The astronaut waved.", "space"),
        ("The old wizard raised his wand in the dark cave.", "cave"),
        ("The astronaut found a star in space.", "space"),
    ],
)
def test_a_scene_is_where_its_things_are(text: str, place: str) -> None:
    assert read_scene(text).place == place


@pytest.mark.parametrize(
    ("text", "kinds", "place"),
    [
        ("🐱🌊⛈️", ["cat"], "sea"),
        ("👸🐉🏰", ["princess", "dragon"], "castle"),
        ("小女孩在花园里看见一只美丽的蝴蝶。", ["girl", "butterfly"], "garden"),
        ("猫が森で寝ています。", ["cat"], "forest"),
    ],
)
def test_signs_are_words(text: str, kinds: list[str], place: str) -> None:
    reading = read_scene(text)
    assert [figure.kind for figure in reading.figures] == kinds
    assert reading.place == place


def test_a_lily_who_lets_go_is_a_girl() -> None:
    assert [one.name for one in read_scene("Lily let go of her balloon.").figures] == ["Lily"]


def test_realistic_is_the_nearest_style() -> None:
    assert style_named("realistic") is NATURAL


def test_a_reading_made_by_hand_needs_no_colours() -> None:
    reading = replace(read_scene("A cat slept."), prop_colours=(), season="")
    assert isinstance(reading, SceneReading)


def test_a_king_sits_on_his_throne_and_a_child_sleeps_in_its_bed() -> None:
    king = stage_of("The king sat on his throne.")
    sleeper = stage_of("The boy slept in his bed.")
    throne, bed = things(king)["throne"].place(0.5), things(sleeper)["bed"].place(0.5)
    assert actors(king)["king"].stance(0.5).y < throne[1] - 0.1
    assert actors(sleeper)["boy"].stance(0.5).y < bed[1] - 0.1
    pose = actors(sleeper)["boy"].stance(0.5).pose
    assert pose.lie
    assert pose.eyes_closed


def test_two_ride_one_unicorn() -> None:
    cast = actors(stage_of("A wizard and a princess rode a unicorn through the snow."))
    first, second = cast["wizard"].stance(0.5), cast["princess"].stance(0.5)
    assert first.pose.sit
    assert second.pose.sit
    assert 0.1 < first.x - second.x < 0.3


def test_who_climbs_stays_in_the_picture() -> None:
    for text in ("The brave girl climbed the tree.", "The fireman climbed the ladder."):
        climber = next(iter(actors(stage_of(text)).values()))
        stances = [climber.stance(time) for time in TIMES]
        assert stances[0].y - stances[-1].y > 0.15
        assert min(one.y for one in stances) - climber.look.height * climber.scale > 0.12


def test_a_boat_floats_on_a_lake_behind_those_on_the_bank() -> None:
    ashore = stage_of("A boat sailed on the lake with a boy.")
    assert things(ashore)["boat"].place(0.5)[1] < actors(ashore)["boy"].stance(0.5).y - 0.08
    rowing = stage_of("The fisherman rowed his boat across the lake.")
    boat, man = things(rowing)["boat"].place(0.5), next(iter(actors(rowing).values())).stance(0.5)
    assert man.pose.sit
    assert abs(boat[0] - man.x) < 0.3
