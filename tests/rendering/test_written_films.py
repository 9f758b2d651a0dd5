"""What a writer thought of a scene reaches whoever films it."""

from __future__ import annotations

from typing import Any

from rendering.services import jobs, pipeline
from stories.models import Story, User
from stories.services import stories, tellings
from stories.services.writing import orders
from stories.writers.base import Brief, Character
from tests.factories import claim


def written(owner: User, **wanted: Any) -> Story:
    job = orders.submit(owner, orders.Ask(Brief(**({"idea": "a fox in the snow"} | wanted))))
    assert job.story is not None
    return job.story


def test_a_model_is_told_what_the_writer_saw_in_english(owner: User) -> None:
    story = written(owner, idea="ein kleiner Fuchs im Schnee", language="de")
    scene = story.scenes.first()
    assert scene is not None
    assert scene.visual
    clip = jobs.submit(story, jobs.Order()).clips.get(scene_number=1)
    assert scene.visual.rstrip(".")[:40] in clip.prompt
    assert scene.text[:20] not in clip.prompt


def test_the_writers_camera_is_used_where_none_was_asked_for(owner: User) -> None:
    story = written(owner)
    story.scenes.filter(number=1).update(camera="aerial")
    jobs.submit(story, jobs.Order())
    assert pipeline.shot_of(claim()).camera == "aerial"


def test_whoever_orders_has_the_last_word_on_the_camera(owner: User) -> None:
    story = written(owner)
    story.scenes.update(camera="aerial")
    jobs.submit(story, jobs.Order(camera="still"))
    assert pipeline.shot_of(claim()).camera == "still"


def test_the_mood_is_in_the_prompt(owner: User) -> None:
    story = written(owner)
    story.scenes.update(mood="mysterious")
    assert "mysterious mood" in jobs.submit(story, jobs.Order()).clips.first().prompt  # type: ignore[union-attr]


def test_the_hero_of_the_card_is_drawn_as_the_card_says(owner: User) -> None:
    story = stories.create(owner, text="Lumi ran through the snow.")
    tellings.change_hero(story, Character("Lumi", "a small fox", "a green scarf"))
    jobs.submit(story, jobs.Order())
    assert pipeline.shot_of(claim()).earlier == ("Lumi is a small fox with a green scarf.",)


def test_another_look_on_the_card_changes_what_the_writer_saw(owner: User) -> None:
    story = written(owner, hero=Character("Lumi", "a fox", "a green scarf"))
    before = story.scenes.filter(visual__contains="green scarf").count()
    assert before
    tellings.change_hero(story, Character("Lumi", "a fox", "a red hat"))
    assert not story.scenes.filter(visual__contains="green scarf").exists()
    assert story.scenes.filter(visual__contains="red hat").count() == before


def test_an_empty_card_takes_the_hero_away_and_leaves_the_others(owner: User) -> None:
    story = written(owner)
    tellings.change_hero(story, Character("Lumi", "a fox", "a green scarf"))
    tellings.change_hero(story, Character())
    assert Character("Lumi", "a fox", "a green scarf") not in tellings.cast_of(story)


def test_what_the_writer_saw_is_drawn_and_what_it_told_is_the_caption(owner: User) -> None:
    story = written(owner)
    jobs.submit(story, jobs.Order())
    shot = pipeline.shot_of(claim())
    scene = story.scenes.get(number=1)
    assert (shot.seen, shot.text) == (scene.visual, scene.text)


def test_later_scenes_know_what_was_seen_before(owner: User) -> None:
    story = written(owner)
    jobs.submit(story, jobs.Order())
    claim()
    shot = pipeline.shot_of(claim())
    assert shot.earlier == (story.scenes.get(number=1).visual,)


def test_a_scene_in_other_words_of_ones_own_is_drawn_from_them(owner: User) -> None:
    story = written(owner)
    scenes = [scene.text for scene in story.scenes.all()]
    scenes[0] = "A whale sang in the sea."
    jobs.submit(stories.change(story, scenes=scenes), jobs.Order())
    assert pipeline.shot_of(claim()).seen == "A whale sang in the sea."


def test_a_story_of_ones_own_is_drawn_from_its_words(owner: User) -> None:
    jobs.submit(stories.create(owner, text="A whale sang."), jobs.Order())
    assert pipeline.shot_of(claim()).seen == ""


def test_a_story_of_ones_own_in_another_language_is_named_in_english(owner: User) -> None:
    story = stories.create(owner, text="Uma raposa corre pela floresta.", language="pt")
    clip = jobs.submit(story, jobs.Order()).clips.get()
    assert "a fox, a forest" in clip.prompt
    assert "raposa" not in clip.prompt


def test_what_is_not_recognised_stays_in_its_own_words(owner: User) -> None:
    story = stories.create(owner, text="Zzz qqq.", language="pt")
    assert "Zzz qqq" in jobs.submit(story, jobs.Order()).clips.get().prompt
