"""POST /generate-video: one request, which waits for its videos."""

from __future__ import annotations

import asyncio
import json
import select
import sys
import time
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
import requests
from asgiref.sync import async_to_sync
from django.db import connection
from django.test import AsyncClient, Client

from rendering.api import generate_video
from rendering.models import RenderJob
from rendering.services import jobs, removal
from stories.models import Story, User
from tests import films
from tests.doors import Answer, headers_of, knock, token_of
from tests.factories import FIVE_SCENES, balance_of, claim, make_user
from tests.servers import wait_until
from tests.site import Site

PATH = "/generate-video"
ASYNC = {"Prefer": "respond-async"}


def ask(user: User | None, body: Any, headers: dict[str, str] | None = None) -> Answer:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return knock("POST", PATH, headers=headers_of(user) | (headers or {}), body=raw)


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[RenderJob], Any]], None]:
    """Do something with the job between asking and the first look at it."""

    def arrange(act: Callable[[RenderJob], Any]) -> None:
        look = generate_video._is_going_on
        todo = [act]

        def act_and_look(job_id: Any) -> bool:
            if todo:
                todo.pop()(RenderJob.objects.get(pk=job_id))
            return look(job_id)

        monkeypatch.setattr(generate_video, "_is_going_on", act_and_look)

    return arrange


# --- What comes back ----------------------------------------------------------


def test_a_caption_comes_back_as_five_videos(owner: User, meanwhile: Any) -> None:
    meanwhile(films.finish)
    answer = ask(owner, {"caption": FIVE_SCENES})
    assert answer.status == 200
    job = RenderJob.objects.get()
    assert set(answer.body) == {"videos", "total_scenes", "message"}
    assert (answer.body["total_scenes"], answer.body["message"]) == (
        5,
        "Generated 5 animated videos",
    )
    assert answer.body["videos"][1] == {
        "scene_number": 2,
        "scene_text": "It flew over the hills at dawn.",
        "video_url": f"http://testserver/videos/{job.pk}/scene_2.mp4",
    }
    assert balance_of(owner) == 15


def test_one_video_is_one(owner: User, meanwhile: Any) -> None:
    meanwhile(films.finish)
    assert ask(owner, {"caption": "A fox."}).body["message"] == "Generated 1 animated video"


def test_a_scene_that_failed_is_named_and_not_counted(owner: User, meanwhile: Any) -> None:
    def one_fails(job: RenderJob) -> None:
        films.fail(claim())
        films.finish(job)

    meanwhile(one_fails)
    body = ask(owner, {"caption": FIVE_SCENES}).body
    assert [video["scene_number"] for video in body["videos"]] == [2, 3, 4, 5]
    assert body["total_scenes"] == 4
    assert body["message"].startswith("Generated 4 animated videos. 1 failed")
    assert films.REFUSED.message in body["message"]
    assert balance_of(owner) == 16


def test_when_every_scene_failed_it_is_502_with_the_reason(owner: User, meanwhile: Any) -> None:
    meanwhile(lambda job: films.fail(claim()))
    answer = ask(owner, {"caption": "A fox."})
    assert (answer.status, answer.code) == (502, "rendering_failed")
    assert answer.body["error"]["message"] == films.REFUSED.message
    assert balance_of(owner) == 20


def test_cancelled_meanwhile_it_is_409(owner: User, meanwhile: Any) -> None:
    meanwhile(jobs.cancel)
    answer = ask(owner, {"caption": "A fox."})
    assert (answer.status, answer.code) == (409, "wrong_state")
    assert balance_of(owner) == 20


def test_removed_meanwhile_it_is_409(owner: User, meanwhile: Any) -> None:
    meanwhile(lambda job: removal.remove_story(job.story))
    assert ask(owner, {"caption": "A fox."}).status == 409


def test_every_known_field_counts_and_unknown_ones_are_ignored(owner: User) -> None:
    sent = {
        "caption": "Ein Fuchs.",
        "title": "Fuchs",
        "language": "de",
        "age_group": "child",
        "quality": "high",
        "style": "felt",
        "camera": "pan",
        "captions": False,
        "renderer": "storybook",
        "colour": ["unknown", {"is": None}],
    }
    answer = ask(owner, sent, ASYNC)
    assert answer.status == 202
    job = RenderJob.objects.select_related("story").get()
    assert (job.quality, job.style, job.camera, job.renderer) == (
        "high",
        "felt",
        "pan",
        "storybook",
    )
    assert (job.story.title, job.language, job.age_group) == ("Fuchs", "de", "child")
    assert not job.captions


def test_the_caption_alone_has_the_usual_defaults(owner: User) -> None:
    ask(owner, {"caption": "A fox."}, ASYNC)
    job = RenderJob.objects.get()
    assert (job.quality, job.renderer, job.style, job.language) == ("fast", "storybook", "", "en")
    assert job.captions


# --- Not waiting --------------------------------------------------------------


@pytest.mark.parametrize("wish", ["respond-async", "wait=5, Respond-Async", "respond-async; x=1"])
def test_who_does_not_want_to_wait_gets_the_jobs_address(owner: User, wish: str) -> None:
    answer = ask(owner, {"caption": "A fox."}, {"Prefer": wish})
    job = RenderJob.objects.get()
    assert answer.status == 202
    assert answer.headers["Location"] == f"http://testserver/api/v1/render-jobs/{job.pk}/"
    assert answer.headers["Preference-Applied"] == "respond-async"
    assert (answer.body["id"], answer.body["status"]) == (str(job.pk), "queued")


def test_after_the_longest_wait_it_is_202_too(owner: User, settings: Any) -> None:
    settings.GENERATE_WAIT_SECONDS = 0.3
    begun = time.monotonic()
    answer = ask(owner, {"caption": "A fox."})
    assert answer.status == 202
    assert 0.3 <= time.monotonic() - begun < 30  # the settings say 600
    assert "Preference-Applied" not in answer.headers
    assert "Location" in answer.headers


def test_looks_become_rarer_and_never_rarer_than_twice_a_second() -> None:
    pauses = generate_video._pauses()
    some = [next(pauses) for _ in range(20)]
    assert some[0] == 0.1
    assert some == sorted(some)
    assert some[-1] == 0.5


def test_a_client_that_hangs_up_ends_the_looking_and_not_the_job(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[float] = []
    headers_of_owner = headers_of(owner)
    monkeypatch.setattr(
        generate_video, "_is_going_on", lambda job_id: looks.append(time.monotonic()) or True
    )

    @async_to_sync
    async def hang_up() -> int:
        asked = asyncio.ensure_future(
            AsyncClient().post(
                PATH,
                {"caption": "A fox."},
                content_type="application/json",
                headers=headers_of_owner,
            )
        )
        while len(looks) < 2 and not asked.done():
            await asyncio.sleep(0.01)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked
        seen = len(looks)
        await asyncio.sleep(2 * generate_video.LONGEST_POLL)
        return len(looks) - seen

    assert hang_up() == 0
    assert len(looks) >= 2
    assert RenderJob.objects.get().status == "queued"


# --- One key, one film --------------------------------------------------------


def test_the_same_request_again_answers_the_same_and_costs_once(owner: User) -> None:
    key = {"Idempotency-Key": "once"} | ASYNC
    first = ask(owner, {"caption": "A fox."}, key)
    films.finish(RenderJob.objects.get())
    again = ask(
        owner, {"caption": "A fox.", "quality": "fast", "more": 1}, {"Idempotency-Key": "once"}
    )
    third = ask(owner, {"caption": "A fox."}, {"Idempotency-Key": "once"})
    assert (first.status, again.status) == (202, 200)
    assert again.body == third.body
    assert Story.objects.count() == RenderJob.objects.count() == 1
    assert balance_of(owner) == 19


def test_the_same_key_with_another_request_is_422(owner: User) -> None:
    key = {"Idempotency-Key": "once"} | ASYNC
    ask(owner, {"caption": "A fox."}, key)
    answer = ask(owner, {"caption": "A cat."}, key)
    assert (answer.status, answer.code) == (422, "idempotency_key_reused")
    assert Story.objects.count() == RenderJob.objects.count() == 1


def test_the_same_key_is_another_one_for_another_person(owner: User, stranger: User) -> None:
    key = {"Idempotency-Key": "once"} | ASYNC
    ids = {ask(person, {"caption": "A fox."}, key).body["id"] for person in (owner, stranger)}
    assert len(ids) == 2


def test_the_same_key_at_another_address_is_422(owner: User) -> None:
    job_id = ask(owner, {"caption": "A fox."}, {"Idempotency-Key": "once"} | ASYNC).body["id"]
    story = RenderJob.objects.get(pk=job_id).story_id
    answer = knock(
        "POST",
        f"/api/v1/stories/{story}/render-jobs/",
        headers=headers_of(owner) | {"Idempotency-Key": "once"},
        body=b"{}",
    )
    assert answer.status == 422


# --- Who may ask, and how -----------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
def test_it_can_only_be_posted_to(owner: User, method: str) -> None:
    answer = knock(method, PATH, headers=headers_of(owner))
    assert (answer.status, answer.code) == (405, "method_not_allowed")
    assert answer.headers["Allow"] == "POST"


def test_without_a_good_token_it_is_401(owner: User) -> None:
    for headers in ({}, {"Authorization": "Token nonsense"}, {"Authorization": "Basic eDp5"}):
        answer = knock("POST", PATH, headers=headers, body=b'{"caption": "A fox."}')
        assert (answer.status, answer.code) == (401, "not_signed_in")
        assert answer.headers["WWW-Authenticate"] == "Token"


def test_a_session_does_not_open_it(owner: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(owner)
    answer = client.post(PATH, {"caption": "A fox."}, content_type="application/json")
    assert answer.status_code == 401
    assert not Story.objects.exists()


def test_another_type_than_json_is_415(owner: User) -> None:
    answer = knock(
        "POST", PATH, headers=headers_of(owner), body=b"caption=x", content_type="text/plain"
    )
    assert (answer.status, answer.code) == (415, "unsupported_media_type")


def test_a_bug_is_told_as_json(owner: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: Any, **kwargs: Any) -> None:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(generate_video.jobs, "tell", broken)
    answer = knock(
        "POST", PATH, headers=headers_of(owner), body=b'{"caption": "A fox."}', expect_bug=True
    )
    assert (answer.status, answer.code) == (500, "internal")
    assert b"secret" not in answer.raw


# --- A real server ------------------------------------------------------------


def person_of(site: Site) -> dict[str, str]:
    with site.database():
        return {"Authorization": f"Token {token_of(make_user())}"}


@pytest.mark.slow
def test_a_real_server_makes_a_real_film(sqlite_site: Site) -> None:
    sqlite_site.start()
    headers = person_of(sqlite_site)
    answer = requests.post(
        sqlite_site.url + PATH, json={"caption": FIVE_SCENES}, headers=headers, timeout=60
    )
    assert answer.status_code == 200, answer.text
    videos = answer.json()["videos"]
    assert [video["scene_number"] for video in videos] == [1, 2, 3, 4, 5]
    part = requests.get(videos[0]["video_url"], headers=headers | {"Range": "bytes=4-7"}, timeout=5)
    assert (part.status_code, part.content) == (206, b"ftyp")
    assert requests.get(videos[0]["video_url"], timeout=5).status_code == 404


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="open files are read from /proc")
@pytest.mark.parametrize(
    "site", ["sqlite_site", pytest.param("postgres_site", marks=pytest.mark.postgres)]
)
def test_twenty_waits_hold_up_nobody_and_a_client_may_hang_up(
    site: Any, request: pytest.FixtureRequest
) -> None:
    site = request.getfixturevalue(site)
    site.start(worker=False)
    headers = person_of(site)
    alone = median_of_20(site, headers)
    waiting = [asking(site, headers, f"Fox {number}.") for number in range(20)]
    wait_for_jobs(site, 20)
    assert median_of_20(site, headers) < 0.2 + 3 * alone
    open_now = [open_connections(site) for _ in range(20)]
    assert not any(has_answered(client) for client in waiting)
    assert min(open_now) <= 1
    for client in waiting:
        client.close()
    median_of_20(site, headers)  # the server has noticed by then that they are gone
    with site.database():
        assert RenderJob.objects.filter(status="queued").count() == 20  # the jobs go on
    assert "Traceback" not in site.log("web.log")


def asking(site: Site, headers: dict[str, str], caption: str) -> HTTPConnection:
    """A client that has asked for a film, and waits."""
    client = HTTPConnection(site.url.removeprefix("http://"), timeout=60)
    body = json.dumps({"caption": caption})
    client.request("POST", PATH, body, headers | {"Content-Type": "application/json"})
    return client


def has_answered(client: HTTPConnection) -> bool:
    return bool(select.select([client.sock], [], [], 0)[0])


def open_connections(site: Site) -> int:
    """Connections that requests of the web process hold now; a pool's resting ones do not count."""
    time.sleep(0.05)
    if site.postgres:
        return connections_in_use(site)
    assert site.web is not None
    files = Path(f"/proc/{site.web.pid}/fd").iterdir()
    names = [name.readlink().name for name in files if name.is_symlink()]
    return names.count("db.sqlite3")


def connections_in_use(site: Site) -> int:
    with site.database(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid() AND state <> 'idle'"
        )
        return int(cursor.fetchone()[0])


def wait_for_jobs(site: Site, count: int) -> None:
    def all_there() -> bool:
        with site.database():
            return RenderJob.objects.count() == count

    wait_until(all_there, seconds=30, what="not all requests are waiting")


def median_of_20(site: Site, headers: dict[str, str]) -> float:
    """Seconds that half of 20 answers to somebody else take."""
    return sorted(seconds_for(site.url + "/api/v1/credits/", headers) for _ in range(20))[10]


def seconds_for(url: str, headers: dict[str, str]) -> float:
    begun = time.monotonic()
    assert requests.get(url, headers=headers, timeout=10).status_code == 200
    return time.monotonic() - begun
