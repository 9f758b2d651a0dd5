"""Stories that somebody is writing just now: begun once a page, kept as they are told."""

from __future__ import annotations

import uuid

import pytest

from stories.models import Story, User
from stories.refusals import Refusal
from stories.services import drafts, refusing, stories
from stories.writers.base import Character
from tests.databases import in_threads
from tests.factories import make_story, make_user

NOBODY = Character()


def test_a_page_sent_by_two_at_once_begins_one_story(on_both: str) -> None:
    owner, once = make_user("owner"), uuid.uuid4()
    texts = ("A fox ran.", "A fox flew.")

    def begin(number: int) -> int:
        return int(drafts.begin(owner, once=once, hero=NOBODY, text=texts[number]).pk)

    first, second = in_threads(2, begin)
    assert first == second
    assert Story.objects.get().text in texts


def test_another_page_or_person_begins_another_story(owner: User, stranger: User) -> None:
    once = uuid.uuid4()
    for person, key in ((owner, once), (owner, uuid.uuid4()), (stranger, once), (owner, None)):
        drafts.begin(person, once=key, hero=NOBODY, text="A fox ran.")
    assert Story.objects.count() == 4
    story = Story.objects.get(owner=stranger)
    assert drafts.begun(stranger, once) == story


def test_a_hero_that_is_refused_changes_nothing(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = make_story(owner, "A fox ran.")

    def always_refused(text: str) -> Refusal | None:
        return Refusal("hate", "Not here.") if "enemy" in text else None

    monkeypatch.setattr(refusing, "always_refused", always_refused)
    with pytest.raises(refusing.Refused):
        drafts.keep(story, hero=Character(name="The enemy"), text="A cat sat.")
    story.refresh_from_db()
    assert story.text == "A fox ran."
    assert not story.cast.exists()


def test_what_stays_the_same_of_the_cast_stays_as_it_is(owner: User) -> None:
    story = make_story(owner, "A fox ran.")
    hero = Character(name="Rufus", look="a blue scarf")
    drafts.keep(story, hero=hero, title="One")
    before = story.cast.get().pk
    drafts.keep(story, hero=hero, title="Two")
    assert story.cast.get().pk == before
    assert stories.change(story, title="Three").cast.get().name == "Rufus"
