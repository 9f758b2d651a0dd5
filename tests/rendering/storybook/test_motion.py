"""How figures move and what the camera does: weight, pace, room, and no edge of the world."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.storybook.kit.styles import PAPER_CUT
from rendering.renderers.storybook.puppets import gait_of
from rendering.renderers.storybook.reading.scene_reading import read_scene
from rendering.renderers.storybook.renderer import looks
from rendering.renderers.storybook.scenery.drawables import Backdrop
from rendering.renderers.storybook.scenery.palettes import INDOORS
from rendering.renderers.storybook.scenery.places import PLACES
from rendering.renderers.storybook.scenery.stage import Stage
from rendering.renderers.storybook.staging.actors import Actor, Stance
from rendering.renderers.storybook.staging.animal_routines import ANIMAL_ROUTINES
from rendering.renderers.storybook.staging.direction import direct
from rendering.renderers.storybook.staging.paths import wander
from rendering.renderers.storybook.staging.people_routines import PEOPLE_ROUTINES
from rendering.renderers.storybook.staging.roles import story_of
from rendering.renderers.storybook.staging.scene import Take
from rendering.renderers.storybook.staging.signs import Signs
from stories.choices import CAMERAS

FPS = 8


def times_of(seconds: float, fps: float) -> tuple[float, ...]:
    count = round(seconds * fps)
    return tuple(index / (count - 1) for index in range(count))


def stage_of(
    text: str, *, seconds: float = 3.0, fps: float = FPS, camera: str = "", seed: int = 7
) -> Stage:
    reading = read_scene(text)
    take = Take(256, 144, times_of(seconds, fps), seconds, seed, captions=False, camera=camera)
    story = story_of(reading, key=7, accent="#e0644a")
    return direct(reading, take=take, style=PAPER_CUT, story=story)


def actors(stage: Stage) -> list[Actor]:
    """Back to front: the hero is the last."""
    return [one for one in stage.drawables if isinstance(one, Actor)]


def hero(stage: Stage) -> Actor:
    return actors(stage)[-1]


def shown(actor: Actor) -> list[Stance]:
    return [actor.stance(time) for time in actor.times]


# --- Walking --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "longest"),
    [
        ("A girl walked through the forest.", 1.05),
        ("An old man walked in the mountains.", 1.05),
        ("A fox walked through the snow.", 1.05),
        ("The boy ran across the meadow.", 1.35),
    ],
)
def test_feet_do_not_skate(text: str, longest: float) -> None:
    """From one drawing of the cycle to the next the body gets on by that part of a stride."""
    actor = hero(stage_of(text, fps=48))
    stride = gait_of(actor.figure, actor.look).stride * actor.scale
    walked = turned = 0.0
    for before, after in pairwise(shown(actor)):
        if before.pose.phase is None or after.pose.phase is None:
            continue
        walked += abs(after.x - before.x)
        turned += (after.pose.phase - before.pose.phase) % 1.0
    assert walked > 0.3
    assert 0.9 < walked / (turned * stride) < longest


def test_who_runs_is_faster_leans_and_leaves_the_ground() -> None:
    runner, walker = (
        hero(stage_of(f"The boy {verb} through the meadow.", fps=24)) for verb in ("ran", "walked")
    )
    assert runner.stance(1.0).x - runner.stance(0.0).x > 1.2 * (
        walker.stance(1.0).x - walker.stance(0.0).x
    )
    middle = [runner.stance(time) for time in np.linspace(0.4, 0.6, 30)]
    assert all(stance.pose.lean > 0.15 for stance in middle)
    assert max(stance.y for stance in middle) - min(stance.y for stance in middle) > 0.015


def test_a_walk_starts_and_stops_gently() -> None:
    places = [one.x for one in shown(hero(stage_of("A girl walked through the forest.", fps=24)))]
    steps = np.diff(places)
    assert steps[0] < 0.4 * steps.max()
    assert steps[-1] < 0.4 * steps.max()
    assert np.abs(np.diff(steps)).max() < 0.35 * steps.max()


@pytest.mark.parametrize("seconds", [2.0, 3.0, 8.0, 30.0])
def test_a_wander_lasts_as_long_as_the_shot(seconds: float) -> None:
    path = wander(0.2, 1.2, speed=0.3, seconds=seconds)
    places = [path.at(second) for second in np.linspace(0, seconds, 200)]
    assert all(0.19 <= place.x <= 1.21 for place in places)
    moving = sum(place.moving for place in places) / len(places)
    assert 0.3 < moving <= 1.0
    pauses = sum(before.moving and not after.moving for before, after in pairwise(places))
    assert pauses <= max(1, seconds / 3)


def test_a_wheelchair_rolls_beside_who_walks() -> None:
    cast = actors(
        stage_of("A girl in a wheelchair and her brother walked through the park.", fps=24)
    )
    rolling = next(one for one in cast if one.look.aid == "wheelchair")
    walking = next(one for one in cast if one is not rolling)
    apart = [
        abs(one.x - other.x) for one, other in zip(shown(rolling), shown(walking), strict=True)
    ]
    assert max(apart) - min(apart) < 0.03
    assert len({round(stance.y, 2) for stance in shown(rolling)}) <= 2


# --- Coming and going -----------------------------------------------------------------


def test_who_comes_comes_from_outside_and_who_leaves_is_gone() -> None:
    for text, kind in (("A fox came to the girl.", "fox"), ("A dog came into the garden.", "dog")):
        comer = next(one for one in actors(stage_of(text)) if one.figure.kind == kind)
        first, last = comer.stance(0.0), comer.stance(1.0)
        assert not 0.05 < first.x < 1.7
        assert 0.2 < last.x < 1.6
    for text in ("The boy ran away.", "The bird flew off.", "The witch left."):
        goer = hero(stage_of(text))
        assert 0.2 < goer.stance(0.0).x < 1.6
        assert not -0.1 < goer.stance(1.0).x < 1.85


def test_who_is_just_there_is_there_from_the_first_frame() -> None:
    for text in ("A cat slept.", "The king laughed.", "Two children danced in the garden."):
        assert all(0.1 < one.stance(0.0).x < 1.7 for one in actors(stage_of(text)))


# --- Deeds ----------------------------------------------------------------------------


def test_a_robot_and_a_cat_really_dance() -> None:
    for actor in actors(stage_of("A robot and a cat danced in the garden.", fps=24)):
        stances = shown(actor)
        assert {stance.facing for stance in stances} == {1, -1}
        assert max(stance.y for stance in stances) - min(stance.y for stance in stances) > 0.02
        if actor.look.build:
            arms = [stance.pose.arm[0] for stance in stances if stance.pose.arm]
            near = [stance.pose.near_arm[0] for stance in stances if stance.pose.near_arm]
            assert np.ptp(arms) > 1.2
            assert np.ptp(near) > 1.2
        else:
            assert min(stance.pose.pitch for stance in stances) < -0.3


def test_a_jump_gathers_leaps_and_lands() -> None:
    jumper = hero(stage_of("The boy jumped.", fps=24))
    stances = shown(jumper)
    heights = [jumper.stance(0.0).y - stance.y for stance in stances]
    top = int(np.argmax(heights))
    assert heights[top] > 0.12
    assert max(stance.pose.lean for stance in stances[:top]) > 0.15, "it gathers first"
    assert min(heights[top:]) < 0.01, "it lands"


def test_two_who_hug_step_together_and_keep_their_faces_apart() -> None:
    first, second = actors(stage_of("The two friends hugged in the park."))
    apart = [abs(first.stance(t).x - second.stance(t).x) for t in (0.0, 0.6, 1.0)]
    assert apart[0] > apart[1] + 0.15
    assert apart[1] == pytest.approx(apart[2], abs=0.02)
    assert common(first, second, 0.8) < 0.12
    assert first.stance(0.8).facing == -second.stance(0.8).facing


def test_who_falls_lies_and_sits_up_again() -> None:
    poses = [stance.pose for stance in shown(hero(stage_of("The clown tripped and fell.", fps=24)))]
    lying = [index for index, pose in enumerate(poses) if pose.lie]
    assert poses[0].walking
    assert lying
    assert poses[-1].sit


def test_signs_say_what_goes_on() -> None:
    for text, kind in (
        ("The two friends hugged.", "heart"),
        ("The boy cried.", "tear"),
        ("The girl sang a song.", "note"),
        ("The dog dug a hole.", "earth"),
        ("A cat slept.", "zed"),
    ):
        assert kind in {one.kind for one in stage_of(text).drawables if isinstance(one, Signs)}


def test_every_deed_looks_different() -> None:
    for table in (PEOPLE_ROUTINES, ANIMAL_ROUTINES):
        looks_of = {routine.keys for routine in table.values()}
        assert len(looks_of) > 0.55 * len(table)


def test_sad_is_slower_and_hangs_its_head() -> None:
    sad = hero(stage_of("The sad girl walked home. She cried.", fps=24))
    glad = hero(stage_of("The happy girl walked home. She smiled.", fps=24))
    assert all(stance.pose.sad and stance.pose.tilt > 0 for stance in shown(sad))
    assert not any(stance.pose.sad for stance in shown(glad))
    way = [one.stance(1.0).x - one.stance(0.0).x for one in (sad, glad)]
    assert way[0] < way[1]


def test_the_astronaut_floats_and_the_diver_swims() -> None:
    moon = hero(stage_of("An astronaut walked on the moon.", fps=24))
    earth = hero(stage_of("A man walked in the meadow.", fps=24))
    lift = [np.ptp([stance.y for stance in shown(one)]) for one in (moon, earth)]
    assert lift[0] > 2 * lift[1]


# --- Any length and rate ----------------------------------------------------------------


def still_for(actor: Actor, seconds: float) -> float:
    """The longest time in which nothing about the actor changes."""
    longest = current = 0
    for before, after in pairwise(shown(actor)):
        same = (
            before.pose == after.pose and abs(before.x - after.x) + abs(before.y - after.y) < 1e-3
        )
        current = current + 1 if same else 0
        longest = max(longest, current)
    return longest * seconds / len(actor.times)


DEEDS = (
    "A girl walked through the forest.", "The boy waved.", "The children danced in the garden.",
    "The cat slept.", "A man built a house.", "The girl read a book.", "A dog barked.",
)  # fmt: skip


@pytest.mark.parametrize("text", DEEDS)
@pytest.mark.parametrize("seconds", [2.0, 30.0])
def test_something_changes_soon_and_goes_on_changing(text: str, seconds: float) -> None:
    actor = hero(stage_of(text, seconds=seconds))
    early = [actor.stance(time) for time in actor.times if time <= 0.6]
    assert len({stance.pose for stance in early} | {round(stance.x, 3) for stance in early}) > 1
    assert still_for(actor, seconds) < 2.6


@pytest.mark.parametrize("text", DEEDS)
def test_poses_are_few_at_any_rate_and_length(text: str) -> None:
    for seconds, fps, most in ((3.0, 8, 18), (5.0, 24, 40), (30.0, 30, 46)):
        for actor in actors(stage_of(text, seconds=seconds, fps=fps)):
            assert len({stance.pose for stance in shown(actor)}) <= most


def test_a_gesture_takes_as_long_at_any_rate_and_length() -> None:
    def raised_at(seconds: float, fps: float) -> float:
        actor = hero(stage_of("The boy waved.", seconds=seconds, fps=fps))
        return next(t for t in actor.times if actor.stance(t).pose.arm) * seconds

    assert raised_at(3.0, 8) == pytest.approx(raised_at(3.0, 30), abs=0.2)
    assert raised_at(6.0, 24) == pytest.approx(raised_at(30.0, 24), abs=0.2)


# --- Nobody hides anybody's face ---------------------------------------------------------


def common(first: Actor, second: Actor, time: float) -> float:
    """The share of the smaller face that two faces have in common."""
    one, other = first.face(time), second.face(time)
    if one is None or other is None:
        return 0.0
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return max(0.0, across) * max(0.0, down) / min(areas)


SEVERAL = (
    "The girl and the boy walked through the forest.",
    "Mother, father and the two children stood in the garden.",
    "The lion and the mouse talked.",
    "A robot and a cat danced in the garden.",
    "The two friends hugged in the park.",
    "The knight fought the dragon near the castle.",
    "The dog chased the cat through the garden.",
    "Three kittens played in the garden.",
    "The king gave a gift to the queen.",
    "An owl and a fox sat under the tree.",
    "The boy and his grandfather read a book.",
    "A girl and a horse looked at the house.",
    "The teacher and the children sang.",
    "The wolf ran after the rabbit.",
    "A butterfly flew around the girl.",
    "Two children found a treasure on the beach.",
    "The princess and the frog sat by the river.",
    "A bear, a fox and a rabbit walked through the snow.",
)


@pytest.mark.parametrize("text", SEVERAL)
def test_nobody_hides_anybodys_face(text: str) -> None:
    cast = actors(stage_of(text))
    assert len(cast) > 1
    worst = [
        max(common(one, other, time) for time in one.times)
        for index, one in enumerate(cast)
        for other in cast[:index]
    ]
    assert max(worst) < 0.35, "not even for a moment"
    lasting = [
        np.mean([common(one, other, time) for time in one.times])
        for index, one in enumerate(cast)
        for other in cast[:index]
    ]
    assert max(lasting) < 0.12


# --- The camera ----------------------------------------------------------------------------


def test_every_camera_is_another_one() -> None:
    cameras = {
        wish: stage_of("A girl walked in the forest.", camera=wish).camera for wish in CAMERAS
    }
    assert len({repr(camera) for camera in cameras.values()}) == len(CAMERAS)
    assert cameras["still"].at(0.0) == cameras["still"].at(1.0)
    assert abs(cameras["pan"].at(1.0)[0] - cameras["pan"].at(0.0)[0]) > 0.35
    assert cameras["push-in"].at(1.0)[2] > 1.2 > cameras["push-in"].at(0.0)[2]
    assert cameras["pull-out"].at(0.0)[2] > 1.2 > cameras["pull-out"].at(1.0)[2]
    assert cameras["close-up"].near > 1.6
    assert cameras["aerial"].near < 0.8
    assert cameras["aerial"].top(1.0) > cameras["aerial"].top(0.0), "it looks down"


def test_the_camera_follows_whoever_goes() -> None:
    stage = stage_of("The boy ran over the hills.", camera="follow", fps=24)
    runner, (width, _) = hero(stage), stage.size
    seen = [
        stage.on_screen(stance.x, stance.y, 1.0, time)[0] / width
        for time, stance in zip(runner.times, shown(runner), strict=True)
    ]
    assert stage.camera.at(1.0)[0] - stage.camera.at(0.0)[0] > 0.5, "the world passes"
    assert min(seen) > 0.15
    assert max(seen) < 0.85


@pytest.mark.parametrize("text", ["A girl found a lantern.", "A cat slept.", "An owl sang."])
def test_a_close_up_shows_the_face_large_and_whole(text: str) -> None:
    stage = stage_of(text, camera="close-up")
    actor, (width, height) = hero(stage), stage.size
    for time in (0.3, 0.6, 1.0):
        face = actor.face(time)
        assert face is not None
        left, top = stage.on_screen(face[0], face[1], 1.0, time)
        right, bottom = stage.on_screen(face[2], face[3], 1.0, time)
        assert left > 0
        assert right < width
        assert top > -0.02 * height
        assert bottom < 0.75 * height
        assert bottom - top > 0.25 * height


def test_a_close_up_is_drawn_and_not_enlarged() -> None:
    stage = stage_of("A girl found a lantern.", camera="close-up")
    assert stage.workshop.unit > 1.6 * stage.workshop.height
    assert stage.workshop.height < 1.2 * stage.size[1]


WALLED = {*INDOORS, "indoors", "house", "sky", "cave", "underwater"}
"""Their backdrop is a wall, or there is no ground."""

SENTINEL = "#ff00ff"


def holes(stage: Stage, time: float) -> float:
    """The share of the lowest third in which nothing was painted."""
    picture = stage.frame(time).astype(int)[stage.size[1] * 2 // 3 :]
    red, green, blue = np.moveaxis(picture, 2, 0)
    return float((((red > 200) & (green < 70) & (blue > 200)) | (picture.sum(axis=2) < 6)).mean())


@pytest.mark.parametrize("camera", ["aerial", "pan", "follow"])
@pytest.mark.parametrize(
    "place", sorted({*PLACES} - {"sky", "indoors", "house", *INDOORS, "cave", "underwater"})
)
def test_the_world_has_no_edge(place: str, camera: str) -> None:
    """Without its sky, every place still covers the ground wherever the camera looks."""
    text = f"A girl walked in the {place}."
    stage = stage_of(text, camera=camera)
    for drawable in stage.drawables:
        if isinstance(drawable, Backdrop):
            drawable.stops, drawable.light, drawable.stars = [(0, SENTINEL), (1, SENTINEL)], None, 0
    stage._light = ((), 0.0, "#808080", "#000000")
    for _ in stage.prepare():
        pass
    assert max(holes(stage, time) for time in (0.0, 0.5, 1.0)) < 0.01


# --- A character keeps its look ---------------------------------------------------------------


def test_a_character_keeps_its_look_with_all_its_traits() -> None:
    profile = QualityProfile("small", width=64, height=36, fps=8, frames=2, steps=1)
    for scenes in (
        ("A girl with a red coat and glasses lived by the sea.", "She ran into the forest."),
        ("Mia in her wheelchair looked at the stars.", "Mia danced in the garden."),
        ("An old man with a white beard walked home.", "The old man slept."),
    ):
        first = Shot(text=scenes[0], prompt="", seed=1, profile=profile)
        later = Shot(text=scenes[1], prompt="", seed=2, profile=profile, earlier=scenes[:1])
        assert looks(first)[0] == looks(later)[0]
