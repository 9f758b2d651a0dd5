"""Stories told in scenes that their author wrote, and stories found by their words."""

from __future__ import annotations

import importlib

import pytest
from django.apps import apps

from stories.models import Story, User
from stories.searching import folded_text, folded_words
from stories.services import stories
from stories.story_text import StoryTextError
from tests.factories import make_story

pytestmark = pytest.mark.django_db
TWO = ["A fox ran.", "A cat slept."]


def scenes_of(story: Story) -> list[str]:
    return list(story.scenes.values_list("text", flat=True))


def test_given_scenes_are_the_scenes_and_the_text(owner: User) -> None:
    story = make_story(owner, "Something else.", scenes=TWO)
    assert scenes_of(story) == TWO
    assert story.text == "A fox ran.\n\nA cat slept."
    assert list(story.scenes.values_list("number", flat=True)) == [1, 2]


def test_scenes_that_are_the_texts_own_leave_the_text_as_it_was_written(owner: User) -> None:
    story = make_story(owner, "A fox ran. A cat slept.", scenes=TWO)
    assert story.text == "A fox ran. A cat slept."


def test_a_scene_may_have_paragraphs(owner: User) -> None:
    story = make_story(owner, "", scenes=["One.\r\n\r\nTwo.", "Three."])
    assert scenes_of(story) == ["One.\n\nTwo.", "Three."]


@pytest.mark.parametrize(
    ("scenes", "code", "number"),
    [
        ([], "too_many", None),
        (["A."] * 6, "too_many", None),
        (["A.", "  "], "blank_scene", 2),
        (["A\x00"], "nul", 1),
        (["a" * 10_000, "b" * 10_000], "too_long", None),
    ],
)
def test_what_cannot_be_scenes_says_which(
    owner: User, scenes: list[str], code: str, number: int | None
) -> None:
    with pytest.raises(StoryTextError) as caught:
        make_story(owner, "A fox.", scenes=scenes)
    assert (caught.value.code, caught.value.scene) == (code, number)
    assert not Story.objects.exists()


def test_changed_scenes_outlive_a_new_title_but_not_a_new_text(owner: User) -> None:
    story = make_story(owner, "A fox.", scenes=TWO)
    stories.change(story, title="Two")
    assert scenes_of(story) == TWO
    stories.change(story, scenes=TWO[::-1], language="de")
    assert scenes_of(story) == TWO[::-1]
    stories.change(story, text="A bear came.")
    assert scenes_of(story) == ["A bear came."]


def test_one_scene_can_be_told_in_other_words(owner: User) -> None:
    story = make_story(owner, "", scenes=TWO)
    changed = stories.change_scene(story, number=2, old="A cat slept.", new="A dog slept.")
    assert scenes_of(changed) == ["A fox ran.", "A dog slept."]
    assert changed.text.endswith("A dog slept.")
    for number in (2, 7):
        same = stories.change_scene(story, number=number, old="A cat slept.", new="Nobody.")
        assert scenes_of(same) == scenes_of(changed)


def test_wishes_are_kept_until_there_are_new_ones(owner: User) -> None:
    story = make_story(owner, wishes={"style": "felt"})
    assert stories.change(story, title="Two").wishes == {"style": "felt"}
    assert stories.change(story, wishes={}).wishes == {}


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Éclair", "eclair"),
        ("STRASSE", "straße"),
        ("Ёжик", "ежик"),
        ("الجَمَل", "الجمل"),
        ("ΣΊΣΥΦΟΣ", "σισυφος"),
        ("İstanbul", "istanbul"),
        ("한국", "한국"),
    ],
)
def test_case_and_accents_make_no_difference(written: str, asked: str) -> None:
    assert folded_text(asked) in folded_text(f"x {written} x")


def test_letters_that_only_look_like_accented_ones_stay_apart() -> None:
    assert folded_text("が") != folded_text("か")
    assert folded_text("कि") != folded_text("कु")


def test_a_search_is_a_dozen_words_at_most_and_never_breaks() -> None:
    assert folded_words("a\x00b \ud83e  C") == ["a", "b", "c"]
    assert len(folded_words("word " * 100)) == 12


def test_a_story_is_found_by_its_words_after_every_change(owner: User) -> None:
    story = make_story(owner, "Un ÉLÉPHANT.")
    assert Story.objects.filter(searchable__contains="elephant").exists()
    stories.change(story, title="Das Größte")
    assert Story.objects.filter(searchable__contains="grosste").exists()


def test_stories_of_an_older_version_are_found_too(owner: User) -> None:
    story = make_story(owner, "Un ÉLÉPHANT.")
    Story.objects.update(searchable="")
    migration = importlib.import_module("stories.migrations.0004_drafts_and_search")
    migration.fold_what_is_there(apps, None)
    assert Story.objects.filter(searchable__contains="elephant", pk=story.pk).exists()
