"""Render jobs and workers at the administrator's desk."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from rendering.models import RenderJob, Worker
from stories.models import User
from tests import films
from tests.factories import FIVE_SCENES, PASSWORD, balance_of, claim, make_job

pytestmark = pytest.mark.django_db
JOBS = "/admin/rendering/renderjob/"


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("chief", "chief@example.org", PASSWORD))
    return client


def page(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return " ".join(answer.content.decode().split())


def do(desk: Client, act: str, *jobs: RenderJob) -> str:
    form: dict[str, Any] = {"action": act, "_selected_action": [job.pk for job in jobs]}
    return str(desk.post(JOBS, form, follow=True).content.decode())


def test_a_job_says_how_far_it_is_and_what_it_cost(desk: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    films.fail(claim())
    shown = page(desk, JOBS)
    assert "desk-state--rendering" in shown or "desk-state--queued" in shown
    assert "40 %" in shown
    assert str(job.pk) in shown


def test_cancelling_gives_back_what_is_not_ready(desk: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    assert "1 film was changed." in do(desk, "cancel", job)
    job.refresh_from_db()
    assert job.status == "cancelled"
    assert balance_of(owner) == 19


def test_what_cannot_be_cancelled_says_so_and_the_others_go_on(desk: Client, owner: User) -> None:
    over, going = films.finish(make_job(owner)), make_job(owner)
    shown = do(desk, "cancel", over, going)
    assert "there is nothing left to cancel" in shown
    assert "1 film was changed." in shown
    going.refresh_from_db()
    assert going.status == "cancelled"


def test_trying_again_makes_a_take_of_each_scene_that_is_missing(desk: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    for _ in range(2):
        films.fail(claim())
    films.finish(job)
    assert balance_of(owner) == 17
    assert "1 film was changed." in do(desk, "try_again", job)
    assert sorted(job.clips.filter(take=2).values_list("scene_number", flat=True)) == [1, 2]
    assert balance_of(owner) == 15
    films.finish(job)
    assert "0 films were changed." in do(desk, "try_again", job)


def test_an_owner_who_cannot_pay_is_named(desk: Client, owner: User) -> None:
    jobs = [make_job(owner, FIVE_SCENES) for _ in range(4)]
    films.fail(claim())
    while jobs[0].clips.filter(status="queued").exists():
        films.deliver(claim())
    make_job(owner)
    RenderJob.objects.filter(pk=jobs[0].pk).update(status="ready", film_due=False)
    assert "1 credit is missing." in do(desk, "try_again", jobs[0])


def test_who_may_only_look_steers_nothing(client: Client, owner: User) -> None:
    helper = User.objects.create_user("helper", "helper@example.org", PASSWORD, is_staff=True)
    helper.user_permissions.add(Permission.objects.get(codename="view_renderjob"))
    client.force_login(helper)
    job = make_job(owner)
    assert 'value="cancel"' not in page(client, JOBS)
    do(client, "cancel", job)
    job.refresh_from_db()
    assert job.status == "queued"


def test_the_list_asks_as_much_for_many_as_for_one(desk: Client, owner: User) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            page(desk, JOBS)
        return len(queries)

    make_job(owner, FIVE_SCENES)
    few = asked()
    films.finish(make_job(owner))
    make_job(owner)
    assert asked() == few


# --- At a glance --------------------------------------------------------------


def worker(name: str, *, seen: Any, queue: str = "cpu") -> None:
    Worker.objects.create(name=name, queue=queue, processes=3, last_seen_at=seen, host="render-1")


def test_the_first_page_says_who_is_at_work_and_what_waits(desk: Client, owner: User) -> None:
    worker("lively", seen=timezone.now())
    worker("sleepy", seen=timezone.now() - timedelta(hours=2), queue="gpu")
    make_job(owner, FIVE_SCENES)
    claim()
    shown = page(desk, "/admin/")
    assert "<code>cpu</code></th><td>3</td><td>1</td><td>4</td>" in shown
    assert "<code>gpu</code></th><td>0</td><td>0</td><td>0</td>" in shown
    assert "lively" in shown
    assert "silent" in shown
    assert "<strong>1</strong> film is being made" in shown


def test_work_that_nobody_is_there_for_stands_out(desk: Client, owner: User) -> None:
    make_job(owner)
    assert "nobody is there" in page(desk, "/admin/")


def test_who_may_see_nothing_is_told_nothing(client: Client, owner: User) -> None:
    helper = User.objects.create_user("helper", "helper@example.org", PASSWORD, is_staff=True)
    client.force_login(helper)
    make_job(owner)
    shown = page(client, "/admin/")
    assert "being made" not in shown
    assert "reported" not in shown
    assert "<code>cpu</code>" not in shown
