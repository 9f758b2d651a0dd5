"""Links to private films over HTTP."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from rendering.models import ShareLink
from rendering.services import sharing
from stories.models import Story, User
from tests.doors import Api
from tests.factories import make_story


def links(story: Story, *parts: Any) -> str:
    return "/".join(["/api/v1/stories", str(story.pk), "share-links", *map(str, parts), ""])


def test_a_link_is_made_listed_and_revoked(owner: User) -> None:
    story = make_story(owner)
    made = Api(owner).post(links(story))
    assert made.status == 201
    link = ShareLink.objects.get()
    assert made.body["url"] == f"http://testserver/s/{link.token}/"
    assert (made.body["expires_at"], made.body["revoked_at"]) == (None, None)
    listed = Api(owner).get(links(story)).body["results"]
    assert listed == [made.body]
    assert Api(owner).send("DELETE", links(story, link.pk)).status == 204
    (ended,) = Api(owner).get(links(story)).body["results"]
    assert ended["revoked_at"] is not None


def test_revoking_twice_keeps_the_first_time(owner: User) -> None:
    story = make_story(owner)
    Api(owner).post(links(story))
    link = ShareLink.objects.get()
    Api(owner).send("DELETE", links(story, link.pk))
    first = Api(owner).get(links(story, link.pk)).body["revoked_at"]
    assert Api(owner).send("DELETE", links(story, link.pk)).status == 204
    assert Api(owner).get(links(story, link.pk)).body["revoked_at"] == first


def test_a_link_can_end_by_itself(owner: User) -> None:
    made = Api(owner).post(links(make_story(owner)), {"expires_at": "2999-01-01T00:00:00Z"})
    assert made.body["expires_at"] == "2999-01-01T00:00:00Z"


@pytest.mark.parametrize(
    "moment", ["2001-01-01T00:00:00Z", "soon", 7, [], "9999-12-31T23:59:59-23:59"]
)
def test_a_moment_that_cannot_be_is_400(owner: User, moment: Any) -> None:
    answer = Api(owner).post(links(make_story(owner)), {"expires_at": moment})
    assert answer.status == 400
    assert "expires_at" in answer.body["error"]["fields"]
    assert not ShareLink.objects.exists()


def test_other_peoples_links_are_not_there(owner: User, stranger: User) -> None:
    story = make_story(owner)
    Api(owner).post(links(story))
    link = ShareLink.objects.get()
    for method, path in (
        ("GET", links(story)),
        ("POST", links(story)),
        ("GET", links(story, link.pk)),
        ("DELETE", links(story, link.pk)),
    ):
        assert Api(stranger).send(method, path, {}).status == 404
    link.refresh_from_db()
    assert ShareLink.objects.count() == 1
    assert link.revoked_at is None


def test_a_link_is_found_only_below_its_own_story(owner: User) -> None:
    story, other = make_story(owner), make_story(owner)
    Api(owner).post(links(story))
    assert Api(owner).send("DELETE", links(other, ShareLink.objects.get().pk)).status == 404
    assert Api(owner).get(links(story, uuid4())).status == 404


def test_a_story_that_was_removed_in_the_same_moment_gets_no_link(owner: User) -> None:
    story = make_story(owner)
    Story.objects.filter(pk=story.pk).delete()
    with pytest.raises(Story.DoesNotExist):
        sharing.share(story)
