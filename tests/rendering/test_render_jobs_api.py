"""Render jobs over HTTP: ordered, watched, cancelled, tried again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from rendering.models import RenderJob
from rendering.services import claims, workers
from stories.models import User
from tests import films
from tests.doors import Api
from tests.factories import FIVE_SCENES, balance_of, claim, make_job, make_story

JOBS = "/api/v1/render-jobs/"


def of(job: RenderJob, *parts: str) -> str:
    return JOBS + "/".join([str(job.pk), *parts]) + "/"


def order(owner: User, text: str = FIVE_SCENES, body: Any = None, **headers: str) -> Any:
    story = make_story(owner, text)
    return Api(owner).post(f"/api/v1/stories/{story.pk}/render-jobs/", body, **headers)


def test_ordering_a_film_answers_202_with_its_address(owner: User) -> None:
    answer = order(owner)
    assert answer.status == 202
    assert answer.headers["Location"] == f"http://testserver{JOBS}{answer.body['id']}/"
    assert Api(owner).get(answer.headers["Location"]).body["id"] == answer.body["id"]


def test_a_new_job_says_what_it_costs_and_where_it_stands(owner: User) -> None:
    body = order(owner, body={"quality": "high", "style": "felt"}).body
    assert body["status"] == "queued"
    assert (body["price"], body["refunded"]) == (10, 0)
    assert (body["progress"], body["queue_position"], body["eta_seconds"]) == (0, 1, None)
    assert (body["renderer"], body["quality"], body["style"]) == ("storybook", "high", "felt")
    assert body["waiting_for_worker"] is True
    assert body["film_url"] is body["captions_url"] is body["poster_url"] is body["error"] is None
    assert [clip["scene_number"] for clip in body["clips"]] == [1, 2, 3, 4, 5]
    assert body["clips"][0] == {
        "scene_number": 1,
        "take": 1,
        "status": "queued",
        "progress": 0,
        "preparing": None,
        "made_by": None,
        "rung": None,
        "video_url": None,
        "poster_url": None,
        "error": None,
    }


def test_a_finished_job_gives_the_addresses_of_everything(owner: User) -> None:
    job = films.finish(make_job(owner, FIVE_SCENES))
    body = Api(owner).get(of(job)).body
    place = f"http://testserver/videos/{job.pk}"
    assert (body["status"], body["progress"]) == ("ready", 100)
    assert body["film_url"] == f"{place}/film.mp4"
    assert body["captions_url"] == f"{place}/captions.vtt"
    assert body["poster_url"] == f"{place}/poster.jpg"
    assert [clip["video_url"] for clip in body["clips"]] == [
        f"{place}/scene_{number}.mp4" for number in range(1, 6)
    ]
    assert {clip["progress"] for clip in body["clips"]} == {100}


def test_a_clip_in_work_shows_its_progress_and_the_time_left(owner: User) -> None:
    films.finish(make_job(owner))
    job = make_job(owner)
    workers.report("here", queue="cpu", processes=1)
    clip = claim()
    claims.beat(clip, 0.416)
    body = Api(owner).get(of(job)).body
    assert body["clips"][0]["status"] == "rendering"
    assert body["clips"][0]["progress"] == 41
    assert body["progress"] == 41
    assert isinstance(body["eta_seconds"], int)
    assert body["waiting_for_worker"] is False
    assert body["queue_position"] is None


def test_a_new_take_in_work_leaves_the_old_one_watchable(owner: User) -> None:
    job = films.finish(make_job(owner))
    answer = Api(owner).post(of(job, "retry"), {"scene_number": 1})
    assert answer.status == 202
    assert answer.headers["Location"].endswith(of(job))
    (clip,) = answer.body["clips"]
    assert (clip["take"], clip["status"]) == (2, "queued")
    assert clip["video_url"].endswith("/scene_1.mp4")
    assert answer.body["price"] == 2


def test_a_failed_scene_says_why_and_is_refunded(owner: User) -> None:
    job = make_job(owner)
    films.fail(claim())
    body = Api(owner).get(of(job)).body
    assert body["status"] == "failed"
    assert body["clips"][0]["error"] == body["error"] == films.REFUSED.message
    assert (body["price"], body["refunded"]) == (1, 1)


def test_trying_a_scene_that_there_is_not_is_400(owner: User) -> None:
    job = films.finish(make_job(owner))
    answer = Api(owner).post(of(job, "retry"), {"scene_number": 4})
    assert answer.status == 400
    assert "scene_number" in answer.body["error"]["fields"]
    assert balance_of(owner) == 19


def test_trying_again_while_it_is_being_made_is_409(owner: User) -> None:
    job = make_job(owner)
    assert Api(owner).post(of(job, "retry"), {"scene_number": 1}).status == 409


def test_cancelling_refunds_and_a_second_time_is_409(owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    answer = Api(owner).post(of(job, "cancel"))
    assert (answer.status, answer.body["status"], answer.body["refunded"]) == (200, "cancelled", 5)
    assert answer.body["progress"] == 0, "nothing was drawn"
    again = Api(owner).post(of(job, "cancel"))
    assert (again.status, again.code) == (409, "wrong_state")
    assert balance_of(owner) == 20


def test_cancelling_a_finished_film_is_409(owner: User) -> None:
    job = films.finish(make_job(owner))
    assert Api(owner).post(of(job, "cancel")).status == 409
    assert balance_of(owner) == 19


def test_the_same_key_with_the_same_order_is_one_job(owner: User) -> None:
    path = f"/api/v1/stories/{make_story(owner).pk}/render-jobs/"
    first = Api(owner).post(path, {}, Idempotency_Key="once")
    same = Api(owner).post(path, {"quality": "fast"}, Idempotency_Key="once")
    assert first.body["id"] == same.body["id"]
    assert RenderJob.objects.count() == 1
    assert balance_of(owner) == 19


def test_the_same_key_with_another_order_is_422(owner: User) -> None:
    story, other = make_story(owner), make_story(owner)
    Api(owner).post(f"/api/v1/stories/{story.pk}/render-jobs/", {}, Idempotency_Key="once")
    for number, body in ((story.pk, {"quality": "high"}), (other.pk, {})):
        path = f"/api/v1/stories/{number}/render-jobs/"
        answer = Api(owner).post(path, body, Idempotency_Key="once")
        assert (answer.status, answer.code) == (422, "idempotency_key_reused")
    assert RenderJob.objects.count() == 1


@pytest.mark.parametrize("key", ["", "x" * 201, "tab\there", "schlüssel"])
def test_a_key_that_is_none_is_400(owner: User, key: str) -> None:
    answer = order(owner, Idempotency_Key=key)
    assert (answer.status, answer.code) == (400, "invalid_idempotency_key")
    assert not RenderJob.objects.exists()


def test_too_few_credits_is_402_and_says_how_many_are_missing(owner: User) -> None:
    order(owner, body={"quality": "high"})
    order(owner, body={"quality": "fast"})
    answer = order(owner, body={"quality": "high"})
    assert (answer.status, answer.code) == (402, "insufficient_credits")
    assert answer.body["error"]["missing"] == 5
    assert "5 credits" in answer.body["error"]["message"]
    assert RenderJob.objects.count() == 2


def test_too_many_open_jobs_is_429_and_says_when_to_come_back(owner: User, settings: Any) -> None:
    settings.MAX_OPEN_JOBS = 1
    order(owner)
    answer = order(owner)
    assert (answer.status, answer.code) == (429, "too_many_jobs")
    assert int(answer.headers["Retry-After"]) > 0


def test_each_unknown_choice_is_named(owner: User) -> None:
    wrong = {"quality": "best", "renderer": "crystal", "style": "noir", "camera": 7}
    answer = order(owner, body=wrong)
    assert answer.status == 400
    assert set(answer.body["error"]["fields"]) == set(wrong)
    assert "'fast'" in answer.body["error"]["fields"]["quality"][0]


def test_jobs_are_listed_newest_first_for_their_owner_only(owner: User, stranger: User) -> None:
    made = [make_job(owner), make_job(owner)]
    make_job(stranger)
    listed = Api(owner).get(JOBS).body
    assert listed["count"] == 2
    assert [row["id"] for row in listed["results"]] == [str(job.pk) for job in reversed(made)]


def test_a_storys_jobs_are_only_its_own(owner: User) -> None:
    job, _ = make_job(owner), make_job(owner)
    listed = Api(owner).get(f"/api/v1/stories/{job.story_id}/render-jobs/").body
    assert [row["id"] for row in listed["results"]] == [str(job.pk)]


def test_a_list_asks_as_often_for_many_as_for_few(owner: User) -> None:
    workers.report("here", queue="cpu", processes=1)
    films.finish(make_job(owner))
    make_job(owner)
    Api(owner).get(JOBS)
    few = queries_of_list(owner)
    for _ in range(6):
        make_job(owner)
    assert queries_of_list(owner) == few


def queries_of_list(owner: User) -> int:
    api = Api(owner)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert api.get(JOBS).status == 200
    return len(asked)


def test_positions_in_a_list_are_those_of_each_job(owner: User, stranger: User) -> None:
    first, other, second = make_job(owner), make_job(stranger), make_job(owner)
    listed = {row["id"]: row["queue_position"] for row in Api(owner).get(JOBS).body["results"]}
    alone = {str(job.pk): Api(owner).get(of(job)).body["queue_position"] for job in (first, second)}
    assert listed == alone == {str(first.pk): 1, str(second.pk): 3}
    assert Api(stranger).get(of(other)).body["queue_position"] == 2


def test_other_peoples_jobs_are_not_there(owner: User, stranger: User) -> None:
    job = make_job(owner)
    for method, path in (("GET", of(job)), ("POST", of(job, "cancel")), ("POST", of(job, "retry"))):
        answer = Api(stranger).send(method, path, {"scene_number": 1})
        assert (answer.status, answer.code) == (404, "not_found")
    assert RenderJob.objects.get().status == "queued"


def test_times_are_given_with_their_zone(owner: User) -> None:
    created = Api(owner).get(of(make_job(owner))).body["created_at"]
    assert datetime.fromisoformat(created).astimezone(UTC) <= datetime.now(UTC)
