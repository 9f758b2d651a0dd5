"""The gallery: which films everybody sees, in which order, and that its pages hold still."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from rendering import queries
from rendering.queries import Place, gallery
from stories.models import Story, User
from stories.services import stories
from tests import films
from tests.factories import make_job, make_story

pytestmark = pytest.mark.django_db


def shown(owner: User, title: str = "A film", **fields: str) -> Story:
    """A public story with its film."""
    job = make_job(owner)
    Story.objects.filter(pk=job.story_id).update(title=title, **fields)
    films.finish(job)
    return stories.publish(job.story)


def titles(page: object) -> list[str]:
    return [story.title for story in page]  # type: ignore[attr-defined]


def test_only_public_stories_with_a_film_that_nobody_has_hidden(owner: User) -> None:
    kept = shown(owner, "Kept")
    stories.unpublish(shown(owner, "Taken back"))
    stories.publish(make_story(owner, title="No film"))
    hidden = shown(owner, "Hidden")
    Story.objects.filter(pk=hidden.pk).update(hidden_at=timezone.now())
    assert list(gallery()) == [kept]


def test_by_age_group_and_language(owner: User) -> None:
    for age_group, language in [("child", "en"), ("child", "hi"), ("adult", "en")]:
        shown(owner, f"{age_group} {language}", age_group=age_group, language=language)
    assert titles(gallery(age_group="child")) == ["child hi", "child en"]
    assert titles(gallery(language="en")) == ["adult en", "child en"]
    assert titles(gallery(age_group="adult", language="hi")) == []
    assert queries.gallery_languages() == ["en", "hi"]


def test_what_is_published_meanwhile_moves_nothing_on_the_next_page(owner: User) -> None:
    for number in range(5):
        shown(owner, str(number))
    first = list(gallery()[:2])
    shown(owner, "new")
    second = list(gallery(before=Place.of(first[-1]))[:2])
    third = list(gallery(before=Place.of(second[-1]))[:2])
    assert titles([*first, *second, *third]) == ["4", "3", "2", "1", "0"]


def test_films_of_the_same_moment_come_once_each(owner: User) -> None:
    made = [shown(owner, str(number)) for number in range(4)]
    Story.objects.update(published_at=made[0].published_at)
    seen: list[str] = []
    page = list(gallery()[:1])
    while page:
        seen += titles(page)
        page = list(gallery(before=Place.of(page[-1]))[:1])
    assert seen == ["3", "2", "1", "0"]


def test_an_old_story_that_is_published_anew_comes_once(owner: User) -> None:
    old, other = shown(owner, "old"), shown(owner, "other")
    stories.unpublish(old)
    stories.publish(old)
    assert titles(gallery()) == ["old", "other"]
    assert titles(gallery(before=Place.of(other))) == []


def test_a_place_that_is_taken_back_is_still_a_place(owner: User) -> None:
    first, second = shown(owner, "first"), shown(owner, "second")
    place = Place.of(second)
    stories.unpublish(second)
    assert list(gallery(before=place)) == [first]


@pytest.mark.parametrize(
    "moment",
    [datetime(2026, 3, 1, 12, 30, 59, 123456, tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC)],
)
def test_a_place_survives_the_address(moment: datetime) -> None:
    place = Place(moment, 7)
    assert Place.read(str(place)) == place
    assert Place.read(str(Place(moment + timedelta(microseconds=1), 7))) != place


@pytest.mark.parametrize(
    "nonsense",
    ["", "x", "1", "-1-1", "1-", "1-1-1", "٣-١", "1-1\n", "9" * 18 + "-1", "9" * 5000 + "-1"],
)
def test_nonsense_is_no_place(nonsense: str) -> None:
    assert Place.read(nonsense) is None
