"""Words never hide a face: in no frame of any scene, whatever the camera does and the size."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.storybook.captions.pages import Page, band, paged
from rendering.renderers.storybook.renderer import set_up
from rendering.renderers.storybook.scenery.stage import Stage
from rendering.renderers.storybook.staging.framing import faces
from rendering.shots import noise_seed
from stories.choices import CAMERAS

FRAMES = 24
TIMES = tuple(index / (FRAMES - 1) for index in range(FRAMES))
SIZES = {"fast": (576, 320), "square": (480, 480), "tall": (360, 640), "HD": (1280, 720)}
SENTENCES = """
Maya found a colorful butterfly in the garden. It had bright blue and yellow wings!
In the moonlight, the boy discovered an ancient door in the forest.
The philosopher walked through the misty mountains, contemplating life's meaning.
The cat slept on the floor in the warm kitchen.
A little mouse hid under the table.
A snail crawled slowly across the road after the rain.
The girl slept in her bed while the moon was shining.
Three frogs jumped beside the pond.
A turtle walked along the beach.
The baby crawled to the ball.
The dog lay by the fire and dreamed.
A whale swam under the boat in the deep blue sea.
The fish danced among the corals under water.
A boy swam in the river.
The mermaid sang on a rock in the sea.
A dragon slept in the cave upon its treasure.
The knight rode his horse to the castle.
An old woman sat by the window and read a book.
Two children built a snowman in the snow.
The rabbit dug a hole in the meadow.
A hedgehog found an apple in autumn.
The girl in the wheelchair waved to her friends in the park.
The boy knelt down and planted a seed.
A snake slid through the desert sand.
The crab and the octopus played by the sea.
The astronaut walked on the moon.
The witch flew over the town on a broom.
The king danced with the queen in the castle.
An owl looked down from the tree at night.
The fox ran through the snow after a hen.
The bear fished in the river.
A penguin family walked on the ice.
The elephant and the mouse became friends.
A bee flew from flower to flower.
The grandfather told a story to his grandson by the lamp.
The pirate dug for treasure on the island.
The teacher wrote on the board and the children listened.
A ghost floated through the old house.
The robot cooked a soup in the kitchen.
The girl hugged her father at the market.
The ducklings swam behind their mother on the lake.
A lion slept under a tree in the hot sun.
The boy fell off his bicycle on the road.
The princess cried in the tower because she was alone.
The squirrel climbed the tree with a nut.
A unicorn drank from the river in the magic forest.
The farmer fed the pigs and the hens on the farm.
She crept under the blanket and fell asleep with her teddy bear.
""".strip().splitlines()


def shot_of(
    text: str, *, camera: str = "", size: tuple[int, int] = SIZES["fast"], captions: bool = True
) -> Shot:
    profile = QualityProfile("any", *size, fps=8, frames=FRAMES, steps=1)
    seed = noise_seed(text)
    return Shot(text, "", seed, profile, camera=camera, captions=captions)


def hidden_faces(stage: Stage, pages: tuple[Page, ...]) -> int:
    """How many times a face meets the words in a frame."""
    left, top, right, bottom = band(pages)
    return sum(
        face[0] < right and face[2] > left and face[1] < bottom and face[3] > top
        for time in TIMES
        for face in faces(stage, time)
    )


def hidden_in(shot: Shot) -> int:
    stage, caption = set_up(shot)
    assert caption.pages
    return hidden_faces(stage, caption.pages)


@pytest.mark.parametrize("camera", ["", *CAMERAS])
def test_no_words_over_a_face_whatever_the_camera_does(camera: str) -> None:
    met = [text for text in SENTENCES if hidden_in(shot_of(text, camera=camera))]
    assert met == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_no_words_over_a_face_at_any_size(size: tuple[int, int]) -> None:
    met = [text for text in SENTENCES[::2] if hidden_in(shot_of(text, size=size))]
    assert met == []


def test_without_making_room_words_would_hide_faces() -> None:
    def hidden(text: str) -> int:
        stage, _ = set_up(shot_of(text, captions=False))
        return hidden_faces(stage, paged(text, width=576, height=320, seconds=3.0, language="en"))

    assert any(hidden(text) for text in SENTENCES)


def test_words_go_to_the_top_where_a_face_is_below() -> None:
    """Raised first, and only then moved: most scenes keep their words below."""
    tops = [set_up(shot_of(text))[1].pages[0].layout.top < 100 for text in SENTENCES]
    assert 0 < sum(tops) < len(tops) / 4


def test_almost_every_scene_shows_a_face() -> None:
    """The check would be empty if faces were not found."""
    seen = [bool(faces(set_up(shot_of(text))[0], 0.7)) for text in SENTENCES]
    assert sum(seen) > 0.9 * len(seen)


@pytest.mark.parametrize("text", [SENTENCES[0], SENTENCES[3], SENTENCES[16]])
def test_a_face_is_where_it_is_drawn(text: str) -> None:
    """Without its actors, the picture differs within the boxes of their faces."""
    shot = shot_of(text, captions=False)
    (stage, _), (empty, _) = set_up(shot), set_up(shot)
    boxes = faces(stage, TIMES[16])
    empty.drawables = [one for one in empty.drawables if not hasattr(one, "figure")]
    pictures = []
    for shown in (stage, empty):
        for _ in shown.prepare():
            pass
        pictures.append(shown.frame(TIMES[16]).astype(int))
    changed = np.abs(pictures[0] - pictures[1]).max(axis=2) > 20
    assert boxes
    for left, top, right, bottom in boxes:
        inside = changed[max(0, int(top)) : int(bottom), max(0, int(left)) : int(right)]
        assert inside.mean() > 0.5


def test_a_raised_camera_still_shows_the_ground_to_the_lower_edge() -> None:
    for text, camera in product(SENTENCES, ("", "still")):
        stage, _ = set_up(shot_of(text, camera=camera))
        assert 0 <= stage.camera.lift <= 0.085


def test_room_is_made_for_the_words_of_all_pages() -> None:
    profile = QualityProfile("long", 576, 320, fps=8, frames=160, steps=1)
    shot = Shot(" ".join(SENTENCES[3:9]), "", 7, profile)
    assert len(set_up(shot)[1].pages) > 1
    assert hidden_in(shot) == 0


def test_the_same_words_make_the_same_room() -> None:
    (one, first), (other, second) = set_up(shot_of(SENTENCES[11])), set_up(shot_of(SENTENCES[11]))
    assert one.camera == other.camera
    assert first.pages[0].layout.boxes == second.pages[0].layout.boxes
