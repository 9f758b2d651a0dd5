"""POST /api/v1/stories/write/ and its jobs, as a program uses them."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from stories.models import CreditEntry, Refusal, Story, User, WritingJob
from stories.services.throttling import Limit
from stories.services.writing import orders
from tests.doors import headers_of
from tests.factories import balance_of

WRITE = "/api/v1/stories/write/"


def post(user: User, path: str = WRITE, *, key: str | None = None, **body: Any) -> Any:
    headers = headers_of(user) | ({"Idempotency-Key": key} if key else {})
    return Client().post(path, body, content_type="application/json", headers=headers)


def test_an_idea_becomes_a_story_at_once_and_for_nothing(owner: User) -> None:
    answer = post(owner, idea="A small fox who is afraid of the dark.", age_group="child")
    assert answer.status_code == 201
    story = answer.json()
    assert "fox" in story["scenes"][0]["text"]
    assert story["written_by"] == "offline"
    assert len(story["scenes"]) == 4
    assert all(scene["visual"] for scene in story["scenes"])
    assert balance_of(owner) == 20
    assert answer.headers["Location"].endswith(f"/api/v1/stories/{story['id']}/")


def test_the_length_says_how_many_scenes(owner: User) -> None:
    assert len(post(owner, idea="a whale", length="short").json()["scenes"]) == 3
    assert len(post(owner, idea="a whale", length="long").json()["scenes"]) == 5


def test_a_hero_is_in_the_story_and_its_cast(owner: User) -> None:
    hero = {"name": "Lumi", "what": "a lighthouse", "look": "red and white stripes"}
    story = post(owner, idea="a storm at sea", hero=hero).json()
    assert story["cast"][0]["name"] == "Lumi"
    assert "Lumi" in story["scenes"][0]["text"]


def test_the_chosen_style_waits_for_the_film(owner: User) -> None:
    story = post(owner, idea="a whale", style="felt").json()
    assert Story.objects.get(pk=story["id"]).wishes == {"style": "felt"}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"idea": ""},
        {"idea": "   "},
        {"idea": "x" * 4001},
        {"idea": 7},
        {"idea": "a\x00b"},
        {"idea": "a fox", "length": "endless"},
        {"idea": "a fox", "age_group": "toddler"},
        {"idea": "a fox", "style": "oil"},
        {"idea": "a fox", "language": "not a code"},
        {"idea": "a fox", "hero": "Lumi"},
        {"idea": "a fox", "hero": {"name": "x" * 81}},
        {"idea": "a fox", "auto": "perhaps"},
    ],
    ids=str,
)
def test_what_is_wrong_is_said_and_nothing_is_kept(owner: User, body: dict[str, Any]) -> None:
    answer = post(owner, **body)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"]
    assert not Story.objects.exists()
    assert not WritingJob.objects.exists()


def test_a_language_without_a_writer_is_told_honestly(owner: User) -> None:
    answer = post(owner, idea="une idée", language="sw")
    assert answer.status_code == 400
    assert "English" in answer.json()["error"]["message"]
    assert not WritingJob.objects.exists()


def test_the_same_key_makes_one_story(owner: User) -> None:
    first = post(owner, idea="a whale", key="k1")
    second = post(owner, idea="a whale", key="k1")
    assert first.json()["id"] == second.json()["id"]
    assert Story.objects.count() == 1


def test_one_key_with_another_idea_is_refused(owner: User) -> None:
    post(owner, idea="a whale", key="k1")
    answer = post(owner, idea="a fox", key="k1")
    assert answer.status_code == 422
    assert answer.json()["error"]["code"] == "idempotency_key_reused"


def test_a_story_is_told_again_and_back(owner: User) -> None:
    story = post(owner, idea="a fox in the snow").json()
    again = post(owner, f"/api/v1/stories/{story['id']}/tell-again/", wish="shorter")
    assert again.status_code == 201
    assert again.json()["id"] == story["id"]
    assert len(again.json()["scenes"]) == 3
    assert again.json()["text"] != story["text"]
    back = post(owner, f"/api/v1/stories/{story['id']}/undo/")
    assert back.json()["text"] == story["text"]
    assert back.json()["scenes"] == story["scenes"]
    assert back.json()["cast"] == story["cast"]


def test_the_same_key_tells_a_story_again_once(owner: User) -> None:
    story = post(owner, idea="a fox in the snow").json()
    place = f"/api/v1/stories/{story['id']}/tell-again/"
    first = post(owner, place, key="k1", wish="funnier")
    second = post(owner, place, key="k1", wish="funnier")
    assert (second.status_code, second.json()) == (201, first.json())
    assert Story.objects.get().tellings.count() == 1
    assert post(owner, place, key="k1", wish="calmer").status_code == 422
    other = post(owner, idea="a fox in the snow").json()
    place = f"/api/v1/stories/{other['id']}/tell-again/"
    assert post(owner, place, key="k1", wish="funnier").status_code == 422


def test_telling_again_and_again_is_always_something_else(owner: User) -> None:
    story = post(owner, idea="a fox in the snow").json()
    texts = {story["text"]}
    for _ in range(4):
        texts.add(post(owner, f"/api/v1/stories/{story['id']}/tell-again/").json()["text"])
    assert len(texts) == 5


def test_a_pasted_story_cannot_be_told_again_without_ai(owner: User) -> None:
    mine = Client().post(
        "/api/v1/stories/",
        {"text": "My own words."},
        content_type="application/json",
        headers=headers_of(owner),
    )
    answer = post(owner, f"/api/v1/stories/{mine.json()['id']}/tell-again/")
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "not_written"


def test_undo_of_a_story_that_was_never_told_again_changes_nothing(owner: User) -> None:
    story = post(owner, idea="a whale").json()
    assert post(owner, f"/api/v1/stories/{story['id']}/undo/").json()["text"] == story["text"]


def test_an_edited_scene_loses_what_the_writer_saw_in_it_and_others_keep_it(owner: User) -> None:
    story = post(owner, idea="a fox in the snow").json()
    texts = [scene["text"] for scene in story["scenes"]]
    texts[1] = "A whale swam by."
    texts.reverse()
    changed = (
        Client()
        .patch(
            f"/api/v1/stories/{story['id']}/",
            {"scenes": texts},
            content_type="application/json",
            headers=headers_of(owner),
        )
        .json()
    )
    assert [scene["text"] for scene in changed["scenes"]] == texts
    visuals = [scene["visual"] for scene in story["scenes"]]
    visuals[1] = ""
    assert [scene["visual"] for scene in changed["scenes"]] == visuals[::-1]


def test_what_is_refused_is_logged_without_its_words(owner: User) -> None:
    answer = post(owner, idea="My e-mail is maya@example.org, write to me.", age_group="child")
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "refused"
    refusal = Refusal.objects.get()
    assert (refusal.user, refusal.where, refusal.age_group) == (owner, "idea", "child")
    assert not WritingJob.objects.exists()
    assert not Story.objects.exists()
    assert not CreditEntry.objects.filter(kind="charge").exists()


def test_stories_without_end_are_answered_with_when_to_come_back(
    owner: User, stranger: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(orders, "WRITINGS", Limit("writing", most=2, seconds=600))
    assert [post(owner, idea="a fox").status_code for _ in range(3)] == [201, 201, 429]
    assert int(post(owner, idea="a fox").headers["Retry-After"]) <= 600
    assert post(stranger, idea="a fox").status_code == 201
