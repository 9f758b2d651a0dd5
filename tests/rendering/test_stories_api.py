"""Stories over HTTP: created, read, changed, published, deleted."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from stories.models import Scene, Story, User
from tests.doors import Api
from tests.factories import FIVE_SCENES, balance_of, make_job, make_story

STORIES = "/api/v1/stories/"


def of(story: Story, *parts: str) -> str:
    return STORIES + "/".join([str(story.pk), *parts]) + "/"


def test_a_posted_story_is_created_with_its_scenes_and_prompts(owner: User) -> None:
    sent = {"text": FIVE_SCENES, "title": "Maya", "language": "en", "age_group": "child"}
    answer = Api(owner).post(STORIES, sent)
    assert answer.status == 201
    body = answer.body
    assert answer.headers["Location"] == f"http://testserver{STORIES}{body['id']}/"
    assert {name: body[name] for name in sent} == sent
    assert [scene["number"] for scene in body["scenes"]] == [1, 2, 3, 4, 5]
    assert body["scenes"][0]["text"] == "Maya found a colorful butterfly in the garden."
    assert "children's book style" in body["scenes"][0]["prompt"]
    assert body["is_public"] is False


def test_the_title_is_the_first_words_and_the_rest_has_defaults(owner: User) -> None:
    body = Api(owner).post(STORIES, {"text": "A fox ran."}).body
    assert (body["title"], body["language"], body["age_group"]) == ("A fox ran.", "en", "")


def test_one_field_can_be_changed_alone(owner: User) -> None:
    story = make_story(owner, title="Old", age_group="teen")
    body = Api(owner).send("PATCH", of(story), {"title": "New"}).body
    assert (body["title"], body["age_group"], body["text"]) == ("New", "teen", story.text)


def test_a_new_text_has_new_scenes(owner: User) -> None:
    story = make_story(owner)
    body = Api(owner).send("PATCH", of(story), {"text": FIVE_SCENES}).body
    assert len(body["scenes"]) == 5
    assert Scene.objects.filter(story=story).count() == 5


def test_putting_a_story_replaces_all_of_it(owner: User) -> None:
    story = make_story(owner, title="Old", age_group="teen", language="de")
    body = Api(owner).send("PUT", of(story), {"text": "A cat slept."}).body
    assert (body["title"], body["age_group"], body["language"]) == ("A cat slept.", "", "en")
    assert Api(owner).send("PUT", of(story), {"title": "No text"}).status == 400


def test_publishing_and_unpublishing(owner: User) -> None:
    story = make_story(owner)
    assert Api(owner).post(of(story, "publish")).body["is_public"] is True
    assert Api(owner).post(of(story, "publish")).status == 200
    assert Api(owner).post(of(story, "unpublish")).body["published_at"] is None


def test_deleting_a_story_with_a_waiting_film_refunds_it(owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    assert Api(owner).send("DELETE", of(job.story)).status == 204
    assert Api(owner).get(of(job.story)).status == 404
    assert balance_of(owner) == 20


def test_stories_are_listed_newest_first_for_their_owner_only(owner: User, stranger: User) -> None:
    made = [make_story(owner).pk, make_story(owner).pk]
    make_story(stranger)
    listed = Api(owner).get(STORIES).body
    assert [story["id"] for story in listed["results"]] == made[::-1]
    assert (listed["count"], listed["next"], listed["previous"]) == (2, None, None)


def test_a_list_comes_in_pages(owner: User) -> None:
    for _ in range(3):
        make_story(owner)
    page = Api(owner).get(STORIES, page=2, page_size=2).body
    assert len(page["results"]) == 1
    assert page["previous"] == f"http://testserver{STORIES}?page_size=2"


@pytest.mark.parametrize("page", ["0", "3", "-1", "x", "9" * 30, "9" * 5000, "\0"])
def test_a_page_that_there_is_not_is_404(owner: User, page: str) -> None:
    assert Api(owner).get(STORIES, page=page).status == 404


def test_the_list_asks_as_often_for_many_as_for_few(owner: User) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            Api(owner).get(STORIES)
        return len(queries)

    make_story(owner, FIVE_SCENES)
    asked()
    few = asked()
    for _ in range(8):
        make_story(owner, FIVE_SCENES)
    assert asked() == few


@pytest.mark.parametrize("method", ["GET", "PATCH", "PUT", "DELETE"])
def test_other_peoples_stories_are_not_there(owner: User, stranger: User, method: str) -> None:
    story = make_story(owner)
    answer = Api(stranger).send(method, of(story), {"text": "Mine now."})
    assert (answer.status, answer.code) == (404, "not_found")
    assert Story.objects.get().text == story.text


def test_a_public_story_is_still_its_owners_alone_to_change(owner: User, stranger: User) -> None:
    story = make_story(owner)
    Api(owner).post(of(story, "publish"))
    assert Api(stranger).post(of(story, "unpublish")).status == 404


@pytest.mark.parametrize(
    "path", ["99999999999999999999/", "9" * 5000 + "/", "0/", "-1/", "x/", "1", "%00/", "²/"]
)
def test_addresses_that_lead_nowhere_are_404_in_json(owner: User, path: str) -> None:
    answer = Api(owner).get(STORIES + path)
    assert (answer.status, answer.code) == (404, "not_found")


def test_a_story_that_is_removed_while_it_is_changed_does_not_come_back(owner: User) -> None:
    from stories.services import stories

    story = make_story(owner)
    Story.objects.filter(pk=story.pk).delete()
    with pytest.raises(Story.DoesNotExist):
        stories.change(story, title="Back again")
    assert not Story.objects.exists()
