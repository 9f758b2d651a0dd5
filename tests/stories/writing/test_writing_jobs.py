"""A story by a paid writer: charged once, written once, given back when nothing came."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from django.db.models.functions import Now
from django.test import Client
from django_q.models import OrmQ

from rendering.management.commands.worker import Watch
from rendering.services import removal, sweeping, workers
from stories.models import Story, User, WritingJob
from stories.services import credits, refusing, stories, tellings
from stories.services.writing import claims, orders, outcomes, work
from stories.writers.base import Brief, OnStep, WriterError, WrittenStory
from tests import writers
from tests.databases import in_threads
from tests.doors import headers_of
from tests.factories import account_of, balance_of, make_user

IDEA = orders.Ask(Brief("A lighthouse is afraid of the dark."))


@pytest.fixture(autouse=True)
def paid_writer(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    writers.introduce()
    settings.WRITER = writers.NAME
    yield
    del writers.writers.WRITERS[writers.NAME]


def fails(error: Exception) -> Any:
    def write(brief: Brief, on_step: OnStep) -> WrittenStory:
        raise error

    return write


def again(job: WritingJob) -> WritingJob:
    return WritingJob.objects.get(pk=job.pk)


def test_it_is_paid_when_it_is_asked_for_and_written_by_a_worker(owner: User) -> None:
    job = orders.submit(owner, IDEA)
    assert (job.status, job.price, balance_of(owner)) == ("queued", 1, 19)
    assert work.work("cpu") == 1
    job = again(job)
    assert job.status == "ready"
    story = job.story
    assert story is not None
    assert (story.title, story.written_by) == ("The Lighthouse", writers.NAME)
    assert [scene.camera for scene in story.scenes.all()] == ["pan", ""]
    assert [one.name for one in story.cast.all()] == ["Lumi"]
    assert balance_of(owner) == 19


def test_what_cannot_be_paid_is_not_begun(owner: User) -> None:
    credits.charge(account_of(owner), amount=20, reference="x", note="x")
    with pytest.raises(credits.InsufficientCredits):
        orders.submit(owner, IDEA)
    assert not WritingJob.objects.exists()


def test_without_ai_it_costs_nothing_and_is_there_at_once(owner: User) -> None:
    job = orders.submit(owner, orders.Ask(IDEA.brief, without_ai=True))
    assert (job.status, balance_of(owner)) == ("ready", 20)


def test_a_writer_that_fails_gives_the_credit_back_and_says_why(owner: User) -> None:
    job = orders.submit(owner, IDEA)
    with writers.writing_as(fails(WriterError("busy", "The writer is busy."))):
        work.work("cpu")
    job = again(job)
    assert (job.status, job.error, balance_of(owner)) == ("failed", "The writer is busy.", 20)
    assert not Story.objects.exists()


def test_a_bug_is_tried_three_times_and_then_given_back(owner: User) -> None:
    job = orders.submit(owner, IDEA)
    with writers.writing_as(fails(ZeroDivisionError())):
        work.work("cpu")
    job = again(job)
    assert (job.status, job.attempts, balance_of(owner)) == ("failed", 3, 20)
    assert "division" not in job.error


def test_a_stopped_worker_puts_it_back(owner: User) -> None:
    job = orders.submit(owner, IDEA)
    with writers.writing_as(fails(SystemExit())), pytest.raises(SystemExit):  # type: ignore[arg-type]
        work.work("cpu")
    assert again(job).status == "queued"
    work.work("cpu")
    assert again(job).status == "ready"


def test_a_worker_that_is_lost_is_replaced_when_its_lease_runs_out(owner: User) -> None:
    job = orders.submit(owner, IDEA)
    assert claims.claim("cpu", holder="gone/1")
    assert claims.claim("cpu", holder="other/1") is None
    WritingJob.objects.update(lease_expires_at=Now() - timedelta(seconds=1))
    sweeping.sweep("cpu")
    assert again(job).status == "queued"
    work.work("cpu")
    assert again(job).status == "ready"
    assert balance_of(owner) == 19


def test_a_worker_that_comes_too_late_writes_nothing(owner: User) -> None:
    orders.submit(owner, IDEA)
    late = claims.claim("cpu", holder="late/1")
    assert late is not None
    WritingJob.objects.update(lease_expires_at=Now() - timedelta(seconds=1))
    outcomes.requeue_expired()
    work.work("cpu")
    work.do(late)
    assert Story.objects.count() == 1


def test_it_is_cancelled_while_it_is_written(owner: User) -> None:
    job = orders.submit(owner, IDEA)

    def cancelled(brief: Brief, on_step: OnStep) -> WrittenStory:
        orders.cancel(job)
        on_step()
        raise AssertionError("it went on")

    with writers.writing_as(cancelled):
        work.work("cpu")
    assert (again(job).status, balance_of(owner)) == ("cancelled", 20)
    assert not Story.objects.exists()


def test_what_is_over_cannot_be_cancelled(owner: User) -> None:
    job = orders.submit(owner, IDEA)
    work.work("cpu")
    with pytest.raises(orders.IsOver):
        orders.cancel(again(job))
    assert balance_of(owner) == 19


def test_nobody_has_more_than_three_open(owner: User, stranger: User) -> None:
    for _ in range(3):
        orders.submit(owner, IDEA)
    with pytest.raises(orders.TooManyWritings):
        orders.submit(owner, IDEA)
    assert balance_of(owner) == 17
    orders.submit(stranger, IDEA)


def test_another_telling_is_paid_too_and_the_old_one_is_kept(owner: User) -> None:
    story = stories.create(owner, text="My own words.")
    job = orders.tell_again(story, "funnier")
    assert balance_of(owner) == 19
    work.work("cpu")
    story.refresh_from_db()
    assert again(job).story == story
    assert story.title == "The Lighthouse"
    assert story.tellings.get().text == "My own words."


def test_the_writer_is_shown_what_it_tells_again(owner: User) -> None:
    seen: list[Brief] = []

    def write(brief: Brief, on_step: OnStep) -> WrittenStory:
        seen.append(brief)
        return writers.STORY

    orders.tell_again(stories.create(owner, text="My own words."), "calmer")
    with writers.writing_as(write):
        work.work("cpu")
    assert (seen[0].before, seen[0].wish) == ("My own words.", "calmer")


def test_removing_a_story_stops_its_new_telling_and_gives_the_credit_back(owner: User) -> None:
    story = stories.create(owner, text="My own words.")
    orders.tell_again(story, "funnier")
    removal.remove_story(story)
    assert balance_of(owner) == 20
    assert work.work("cpu") == 0


def test_removing_a_person_removes_their_ideas(owner: User) -> None:
    orders.submit(owner, IDEA)
    removal.remove_user(owner)
    assert not WritingJob.objects.exists()


def test_a_person_removed_while_their_story_is_refused_stops_nobody(
    transactional_db: None, owner: User, stranger: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: Any, user: User, **kwargs: Any) -> None:
        if user == owner:
            removal.remove_user(User.objects.get(pk=owner.pk))
            raise refusing.Refused("x", "No.", user=user, where="written", age_group="")

    orders.submit(owner, IDEA)
    orders.submit(stranger, IDEA)
    monkeypatch.setattr(refusing, "check", refuse)
    assert work.work("cpu") == 2
    assert Story.objects.get().owner == stranger


def test_a_lost_message_is_sent_again(owner: User) -> None:
    orders.submit(owner, IDEA)
    OrmQ.objects.all().delete()
    sweeping.top_up_wakeups("cpu")
    assert [message.func() for message in OrmQ.objects.all()] == ["stories.tasks.work"]


def test_a_dead_process_is_replaced_at_once(owner: User) -> None:
    job = orders.submit(owner, IDEA)
    assert claims.claim("cpu", holder="worker/999999999")
    workers.release_dead("worker")
    assert again(job).status == "queued"


def test_a_worker_that_waits_for_its_writer_is_not_taken_for_dead(owner: User) -> None:
    orders.submit(owner, IDEA)
    claims.claim("cpu", holder="worker/1")
    assert workers.pulse_of("worker") != workers.pulse_of("worker")
    WritingJob.objects.update(lease_expires_at=Now() - timedelta(seconds=1))
    assert workers.pulse_of("worker") == workers.pulse_of("worker")


def test_a_program_waits_for_the_job_and_reads_the_story(owner: User) -> None:
    client = Client(headers=headers_of(owner))
    answer = client.post("/api/v1/stories/write/", {"idea": "a boat"}, "application/json")
    assert answer.status_code == 202
    place = answer.headers["Location"]
    assert client.get(place).json()["status"] == "queued"
    work.work("cpu")
    job = client.get(place).json()
    assert (job["status"], job["story"]["title"]) == ("ready", "The Lighthouse")
    assert job["heard_or_seen"] is None


def test_the_key_of_a_telling_that_failed_answers_with_that_job(owner: User) -> None:
    story = stories.create(owner, text="My own words.")
    client = Client(headers=headers_of(owner) | {"Idempotency-Key": "k1"})
    place = f"/api/v1/stories/{story.pk}/tell-again/"
    first = client.post(place, {}, "application/json")
    with writers.writing_as(fails(WriterError("busy", "The writer is busy."))):
        work.work("cpu")
    answer = client.post(place, {}, "application/json")
    assert (answer.status_code, answer.json()["id"]) == (202, first.json()["id"])
    assert answer.json()["error"] == "The writer is busy."
    assert balance_of(owner) == 20


def test_workers_never_write_the_same_story(on_both: str) -> None:
    owner = make_user("owner")
    for _ in range(3):
        orders.submit(owner, IDEA)
    in_threads(3, lambda _: work.work("cpu"))
    assert Story.objects.count() == 3
    assert balance_of(owner) == 17


@pytest.mark.parametrize("time", range(4))
def test_delivered_and_cancelled_at_one_moment_is_one_of_both(on_both: str, time: int) -> None:
    owner = make_user("owner")
    orders.submit(owner, IDEA)
    job = claims.claim("cpu", holder="worker/1")
    assert job is not None
    acts = [partial(_delivers, job), partial(outcomes.cancel, job)]
    in_threads(2, lambda index: acts[index]())
    written = again(job).status == "ready"
    assert written or again(job).status == "cancelled"
    assert Story.objects.count() == written
    assert balance_of(owner) == 20 - written


def _delivers(job: WritingJob) -> None:
    with suppress(claims.Gone):
        outcomes.deliver_story(job, writers.STORY)


@pytest.mark.postgres
@pytest.mark.parametrize("end", ["deliver", "fail", "cancel"])
def test_a_story_can_be_removed_while_its_new_telling_ends(
    on_postgres: None, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    owner = make_user("owner")
    story = stories.create(owner, text="My own words.")
    orders.tell_again(story, "funnier")
    job = claims.claim("cpu", holder="worker/1")
    assert job is not None
    both_at_it = threading.Barrier(2)
    _meets(monkeypatch, credits, "refund" if end == "deliver" else "locked", both_at_it)
    _meets(monkeypatch, tellings, "retell", both_at_it)

    def ends() -> None:
        if end == "deliver":
            _delivers(job)
        elif end == "fail":
            outcomes.fail(job, "busy", "The writer is busy.")
        else:
            outcomes.cancel(job)

    acts = [ends, partial(removal.remove_story, story)]
    in_threads(2, lambda index: acts[index]())
    assert not Story.objects.exists()
    assert balance_of(owner) in (19, 20)
    assert sum(entry.amount for entry in account_of(owner).entries.all()) == balance_of(owner)


def _meets(
    monkeypatch: pytest.MonkeyPatch, place: Any, name: str, barrier: threading.Barrier
) -> None:
    """Who calls that waits a moment for the other, so that each has what the other wants next."""
    do = getattr(place, name)

    def meet(*args: Any, **kwargs: Any) -> Any:
        done = do(*args, **kwargs)
        with suppress(threading.BrokenBarrierError):
            barrier.wait(0.5)
        return done

    monkeypatch.setattr(place, name, meet)


def test_what_is_long_over_is_forgotten_and_its_story_stays(owner: User) -> None:
    job = orders.submit(owner, IDEA)
    work.work("cpu")
    outcomes.forget_old()
    assert again(job).status == "ready"
    WritingJob.objects.update(finished_at=Now() - timedelta(days=31))
    outcomes.forget_old()
    assert not WritingJob.objects.exists()
    assert Story.objects.count() == 1


def test_a_worker_that_runs_for_ever_forgets_once_a_day(owner: User) -> None:
    watch = Watch("cpu", processes=1)
    watch.forget()
    orders.submit(owner, IDEA)
    WritingJob.objects.update(status="failed", finished_at=Now() - timedelta(days=31))
    watch.forget()
    assert WritingJob.objects.exists()
    watch.forgets_at -= 24 * 60 * 60
    watch.forget()
    assert not WritingJob.objects.exists()
