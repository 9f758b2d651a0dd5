"""The sweep: what dead workers left behind is put right, once."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.db.models.functions import Now
from django.utils import timezone
from django_q.models import OrmQ

from rendering.cluster import START_SECONDS, Pulse
from rendering.models import Clip, RenderJob, Worker
from rendering.models.jobs import ClipStatus, JobStatus
from rendering.services import claims, files, outcomes, sweeping, wakeups, workers
from stories.models import User
from stories.services import wakeups as messages
from tests.databases import in_threads
from tests.factories import FIVE_SCENES, balance_of, claim, make_job, make_user

WELCOME = 20
FILES = {"video": "v.mp4", "poster": "p.jpg", "seconds": 3.0}


def expire() -> None:
    long_ago = Now() - timedelta(seconds=1)
    for rows in (Clip.objects, RenderJob.objects):
        rows.exclude(lease_token=None).update(lease_expires_at=long_ago)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The wake-ups that were sent, in units of work."""
    seen: list[int] = []

    def send(queue: str, *, units: int = 1) -> None:
        seen.append(units)

    monkeypatch.setattr(wakeups, "send", send)
    return seen


# --- Expired leases ---------------------------------------------------------------


def test_an_expired_clip_waits_again_and_counts_its_attempt(owner: User) -> None:
    make_job(owner)
    claim()
    assert sweeping.requeue_expired_clips() == 0
    expire()
    assert sweeping.requeue_expired_clips() == 1
    clip = Clip.objects.get()
    assert (clip.status, clip.attempts, clip.lease_token) == (ClipStatus.QUEUED, 1, None)


def test_three_lost_attempts_are_refunded(owner: User) -> None:
    job = make_job(owner)
    for _ in range(3):
        claim()
        expire()
        sweeping.sweep("cpu")
    job.refresh_from_db()
    clip = job.clips.get()
    assert (job.status, clip.status, clip.error_code) == ("failed", "failed", "worker_lost")
    assert balance_of(owner) == WELCOME


def test_sweeps_at_once_release_a_clip_once(on_both: str) -> None:
    person = make_user()
    make_job(person, FIVE_SCENES)
    for _ in range(5):
        claim()
    Clip.objects.update(attempts=3)
    expire()
    assert sum(in_threads(6, lambda _: sweeping.requeue_expired_clips())) == 5
    assert balance_of(person) == WELCOME


def test_a_beat_between_reading_and_releasing_saves_the_clip(owner: User) -> None:
    make_job(owner)
    clip = claim()
    expire()
    (seen,) = claims.expired_clips()
    claims.beat(clip, 0.5)
    assert not outcomes.release(seen, outcomes.LOST, only=claims.expired())
    assert Clip.objects.get().status == ClipStatus.RENDERING


def test_what_a_lost_worker_wrote_is_cleared_away(owner: User, settings: Any) -> None:
    make_job(owner)
    clip = claim()
    left = write_files(clip, settings)
    expire()
    sweeping.requeue_expired_clips()
    assert not any(path.exists() for path in left)


def write_files(clip: Clip, settings: Any) -> list[Path]:
    names = files.clip_names(clip.job_id, clip.pk, clip.held_token).values()
    left = [Path(settings.MEDIA_ROOT) / name for name in names]
    left.append(Path(settings.SCRATCH_DIR) / str(clip.held_token) / "clip.mp4")
    for path in left:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half a film")
    return left


def test_an_expired_film_is_joined_by_another_or_given_up(owner: User) -> None:
    job = make_job(owner)
    outcomes.deliver(claim(), **FILES)
    for _ in range(3):
        assert claims.claim_film(holder="test/1") == job
        assert claims.claim_film(holder="test/2") is None
        expire()
        sweeping.sweep("cpu")
    job.refresh_from_db()
    assert (job.status, job.film_due, job.error) == ("failed", False, outcomes.NO_FILM)
    assert balance_of(owner) == WELCOME - 1


def test_scratch_folders_of_nobody_are_removed_and_those_of_claims_are_not(
    owner: User, settings: Any
) -> None:
    make_job(owner)
    mine = Path(settings.SCRATCH_DIR) / str(claim().held_token)
    orphan = Path(settings.SCRATCH_DIR) / str(uuid4())
    stranger = Path(settings.SCRATCH_DIR) / "an upload"
    for folder in (mine, orphan, stranger):
        folder.mkdir(parents=True)
    sweeping.sweep("cpu")
    assert [mine.exists(), orphan.exists(), stranger.exists()] == [True, False, True]


def test_a_job_that_goes_on_without_clips_at_work_is_settled(owner: User) -> None:
    job = make_job(owner)
    Clip.objects.update(status=ClipStatus.READY)
    sweeping.settle_forgotten_jobs()
    job.refresh_from_db()
    assert (job.status, job.film_due) == (JobStatus.ASSEMBLING, True)


# --- Wake-ups ---------------------------------------------------------------------


def test_work_without_a_message_gets_one(owner: User, sent: list[int]) -> None:
    make_job(owner, FIVE_SCENES)
    sweeping.top_up_wakeups("cpu")
    assert sent == [5]


def test_no_message_is_sent_without_work_or_while_one_waits(owner: User) -> None:
    sweeping.top_up_wakeups("cpu")
    assert OrmQ.objects.count() == 0
    make_job(owner)
    sweeping.top_up_wakeups("cpu")
    sweeping.top_up_wakeups("cpu")
    assert OrmQ.objects.count() == 1


def test_a_film_that_waits_to_be_joined_is_work_for_the_cpu_only(owner: User) -> None:
    make_job(owner)
    outcomes.deliver(claim(), **FILES)
    assert (sweeping.claimable("cpu"), sweeping.claimable("gpu")) == (1, 0)
    claims.claim_film(holder="test/1")
    assert sweeping.claimable("cpu") == 0


@pytest.mark.django_db
def test_far_too_many_messages_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "MOST_MESSAGES", 3)
    wakeups.send("cpu")
    wakeups.trim("cpu")
    assert OrmQ.objects.count() == 1
    delivered = timezone.now() + timedelta(seconds=600)
    OrmQ.objects.bulk_create(OrmQ(key="cpu", payload="", lock=delivered) for _ in range(3))
    wakeups.trim("cpu")
    assert OrmQ.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_a_broker_that_is_down_is_no_error_for_who_submits(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def down(queue: str, door: str, *, units: int = 1) -> None:
        raise ConnectionError("the broker is down")

    monkeypatch.setattr(messages, "send", down)
    job = make_job(make_user())
    assert job.status == JobStatus.QUEUED
    assert "the broker is down" in caplog.text


# --- Dead processes ---------------------------------------------------------------


@pytest.fixture
def dead_pid() -> int:
    process = subprocess.Popen(["true"])
    process.wait()
    return process.pid


def test_what_a_dead_process_held_is_released_at_once(owner: User, dead_pid: int) -> None:
    make_job(owner, "A fox.\n\nA cat.")
    lost = claim(holder=f"me/{dead_pid}")
    kept = claim(holder=f"me/{os.getpid()}")
    workers.release_dead("me")
    lost.refresh_from_db()
    kept.refresh_from_db()
    assert (lost.status, lost.attempts) == (ClipStatus.QUEUED, 1)
    assert kept.status == ClipStatus.RENDERING


def test_a_dead_process_that_nobody_buried_is_dead_too(owner: User) -> None:
    make_job(owner)
    process = subprocess.Popen(["true"])
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    claim(holder=f"me/{process.pid}")
    workers.release_dead("me")
    assert Clip.objects.get().status == ClipStatus.QUEUED
    process.wait()


def test_another_workers_processes_are_none_of_our_business(owner: User, dead_pid: int) -> None:
    make_job(owner)
    claim(holder=f"you/{dead_pid}")
    workers.release_dead("me")
    assert Clip.objects.get().status == ClipStatus.RENDERING


def test_an_orderly_stop_costs_no_attempt(owner: User) -> None:
    make_job(owner)
    for _ in range(5):
        claim(holder="me/1")
        workers.release_all("me", blameless=True)
    assert Clip.objects.get().attempts == 0
    assert balance_of(owner) == WELCOME - 1


@pytest.mark.django_db
def test_workers_silent_for_a_day_are_forgotten() -> None:
    workers.report("old", queue="cpu", processes=1)
    Worker.objects.update(last_seen_at=Now() - timedelta(days=2))
    workers.report("new", queue="cpu", processes=1)
    workers.forget_gone()
    assert Worker.objects.get().name == "new"


# --- The pulse --------------------------------------------------------------------


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    now = [100.0]
    monkeypatch.setattr("rendering.cluster.time.monotonic", lambda: now[0])

    def advance(seconds: float) -> None:
        now[0] += seconds

    return advance


def test_a_cluster_that_is_silent_while_work_waits_is_lost(clock: Callable[[float], None]) -> None:
    pulse = Pulse(patience=5)
    assert not pulse.is_lost(work_waits=True, sign="a")
    clock(START_SECONDS + 4)
    assert not pulse.is_lost(work_waits=True, sign="a")
    clock(2)
    assert pulse.is_lost(work_waits=True, sign="a")


def test_a_sign_or_an_empty_queue_is_life(clock: Callable[[float], None]) -> None:
    pulse = Pulse(patience=5)
    for number in range(20):
        clock(4)
        assert not pulse.is_lost(work_waits=True, sign=number)
    for _ in range(20):
        clock(4)
        assert not pulse.is_lost(work_waits=False, sign="same")


def test_a_cluster_that_never_spoke_gets_longer_to_start_next_time(
    clock: Callable[[float], None],
) -> None:
    pulse = Pulse(patience=5)
    pulse.is_lost(work_waits=True, sign=[])
    assert pulse.next_start == 2 * START_SECONDS
    assert Pulse(patience=5, start=1_000).next_start <= 60
    pulse.is_lost(work_waits=True, sign=["a claim"])
    assert pulse.next_start == START_SECONDS


def test_the_pulse_changes_with_claims_beats_and_deliveries(owner: User) -> None:
    signs = [workers.pulse_of("me")]
    make_job(owner)
    assert workers.pulse_of("me") == signs[0], "somebody else's new film is no sign of our life"
    clip = claim(holder="me/1")
    signs.append(workers.pulse_of("me"))
    claims.beat(clip, 0.5)
    signs.append(workers.pulse_of("me"))
    outcomes.deliver(clip, **FILES)
    signs.append(workers.pulse_of("me"))
    assert all(one != other for one, other in pairwise(signs))
