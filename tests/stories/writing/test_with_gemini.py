"""A story by Gemini, from the request to the scenes, against a server that speaks its protocol."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from rendering.services import jobs
from stories.models import Refusal, Story, User, WritingJob
from stories.services.writing import work
from tests.doors import headers_of
from tests.factories import balance_of
from tests.gemini_server import KEY, LOOK, GeminiServer, a_story, failing, telling


@pytest.fixture(autouse=True)
def a_key(settings: Any, gemini: GeminiServer) -> None:
    settings.WRITER = "auto"
    settings.GEMINI_API_KEY = KEY
    settings.GEMINI_ENDPOINT = gemini.url


def ask(user: User, **body: Any) -> WritingJob:
    client = Client(headers=headers_of(user))
    answer = client.post("/api/v1/stories/write/", {"idea": "a fox"} | body, "application/json")
    assert answer.status_code == 202
    work.work("cpu")
    return WritingJob.objects.get(pk=answer.json()["id"])


def test_a_story_comes_in_the_readers_language_and_its_pictures_in_english(owner: User) -> None:
    job = ask(owner, language="de", age_group="child")
    story = job.story
    assert story is not None
    assert (story.language, story.written_by, balance_of(owner)) == ("de", "gemini", 19)
    assert story.title == "Pip und die Laterne"
    clip = jobs.submit(story, jobs.Order()).clips.first()
    assert clip is not None
    assert LOOK in clip.prompt.lower()
    assert "cosy mood" in clip.prompt
    assert clip.camera == "push-in"


def test_a_service_that_stays_down_gives_the_credit_back(owner: User, gemini: GeminiServer) -> None:
    gemini.will_answer(*[failing(400, "INVALID_ARGUMENT")] * 8)
    job = ask(owner)
    assert (job.status, balance_of(owner)) == ("failed", 20)
    assert KEY not in job.error
    assert not Story.objects.exists()


def test_what_a_writer_should_not_have_written_is_refused_too(
    owner: User, gemini: GeminiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = a_story()
    story["scenes"][0]["text"] = "Pip wrote to maya.miller@example.org about the lantern."
    gemini.will_answer(telling(story))
    job = ask(owner, age_group="child")
    assert (job.status, job.error_code, balance_of(owner)) == ("failed", "refused", 20)
    assert Refusal.objects.get().where == "written"
