"""`manage.py worker`: real processes on real servers, and what becomes of a film when one dies."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import redis
from django_q.models import OrmQ

from rendering.models import Clip, RenderJob, Worker
from rendering.models.jobs import ClipStatus, JobStatus
from rendering.services import jobs
from tests.factories import FIVE_SCENES, make_job, make_user
from tests.processes import children, kill
from tests.renderers import FRAME_SECONDS
from tests.servers import Postgres, Redis, wait_until
from tests.site import START_SECONDS, STOP_SECONDS, ClusterPids, Site

RECOVERY_SECONDS = 60
"""What the death of any one process may cost here, however busy the machine is."""
LONG_LEASE = {"CPU_LEASE_SECONDS": "600"}
"""So long nobody would come to the rescue who only waits for a lease to end."""
WAITING = "A fox WAITS for rain."
STALLED = "work waits and nobody takes it"

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "set_up",
    [
        "sqlite_site",
        pytest.param("postgres_site", marks=pytest.mark.postgres),
        pytest.param("postgres_redis_site", marks=[pytest.mark.postgres, pytest.mark.redis]),
    ],
)
def test_a_story_becomes_a_film(set_up: str, request: pytest.FixtureRequest) -> None:
    site: Site = request.getfixturevalue(set_up)
    site.start(web=True, worker=True)
    with site.database():
        job = make_job(make_user(), FIVE_SCENES)
        site.wait_for(job)
        assert job.status == JobStatus.READY
        assert job.film.seconds == 15.0
        assert Path(job.film.video.path).stat().st_size > 10_000
    assert site.leftovers() == []


# --- kill -9 ----------------------------------------------------------------------


def films_are_made(site: Site) -> bool:
    """Whether a film that is asked for now is ready in time."""
    with site.database():
        job = make_job(make_user())
        site.wait_for(job, seconds=RECOVERY_SECONDS)
        return job.status == JobStatus.READY


@pytest.mark.parametrize(
    "victims",
    [
        pytest.param(lambda it: [it.main], id="main"),
        pytest.param(lambda it: [it.sentinel], id="sentinel"),
        pytest.param(lambda it: [it.pusher], id="pusher"),
        pytest.param(lambda it: [it.monitor], id="monitor"),
        pytest.param(lambda it: [it.reaper], id="reaper"),
        pytest.param(lambda it: it.workers[:1], id="one idle worker"),
    ],
)
def test_films_are_made_after_any_process_was_killed(
    victims: Callable[[ClusterPids], list[int]], sqlite_site: Site
) -> None:
    sqlite_site.start(web=False)
    cluster = sqlite_site.cluster()
    assert cluster is not None
    kill(*victims(cluster))
    assert films_are_made(sqlite_site)


def test_films_are_made_after_the_worker_with_the_queues_lock_was_killed(sqlite_site: Site) -> None:
    """Of two idle workers one holds the lock, so both are killed: now nobody can read."""
    sqlite_site.start(web=False)
    cluster = sqlite_site.cluster()
    assert cluster is not None
    kill(*cluster.workers)
    assert films_are_made(sqlite_site)
    assert STALLED in sqlite_site.log(), "the cluster was not wedged: this test shows nothing"


def test_a_wedged_cluster_is_found_out_while_films_keep_coming(sqlite_site: Site) -> None:
    sqlite_site.start(web=False)
    cluster = sqlite_site.cluster()
    assert cluster is not None
    kill(*cluster.workers)
    with sqlite_site.database():
        person = make_user(extra_credits=100)
        first = make_job(person)
        end = time.monotonic() + RECOVERY_SECONDS
        while time.monotonic() < end and first.is_active:
            make_job(person)
            time.sleep(0.5)  # the rhythm of the submissions, not a wait
            first.refresh_from_db()
        assert not first.is_active


def test_killing_a_busy_worker_costs_one_attempt(sqlite_site: Site) -> None:
    sqlite_site.environment |= LONG_LEASE
    sqlite_site.start(web=False)
    with sqlite_site.database():
        job = make_job(make_user(), WAITING)
        kill(holder_of(job))
        sqlite_site.bring("rain")
        sqlite_site.wait_for(job, seconds=RECOVERY_SECONDS)
        assert job.status == JobStatus.READY
        assert job.clips.get().attempts == 2
    assert sqlite_site.leftovers() == []


def holder_of(job: RenderJob) -> int:
    """The process that draws one of the job's clips by now."""
    drawn = job.clips.filter(status=ClipStatus.RENDERING, progress__gt=0.1)
    wait_until(drawn.exists, seconds=START_SECONDS, what="no clip is drawn")
    return int(drawn[0].lease_holder.rpartition("/")[2])


@pytest.mark.parametrize("without_reaper", [False, True])
def test_a_killed_watch_leaves_no_process(sqlite_site: Site, without_reaper: bool) -> None:
    sqlite_site.start(web=False)
    cluster = sqlite_site.cluster()
    assert cluster is not None
    if without_reaper:  # the watch finds it another
        kill(cluster.reaper)
        wait_until(lambda: new_reaper(sqlite_site, cluster), seconds=30, what="no new reaper")
    with sqlite_site.database():
        holder_of(make_job(make_user(), WAITING))
    assert len(sqlite_site.worker_pids()) >= 8
    kill(cluster.watch)
    assert sqlite_site.worker is not None
    sqlite_site.worker.wait()
    wait_until(lambda: not sqlite_site.worker_pids(), seconds=30, what="processes are left")


def new_reaper(site: Site, before: ClusterPids) -> bool:
    return len(set(children(before.watch)) - {before.main, before.reaper}) == 1


def test_a_new_watch_goes_on_with_what_the_killed_one_left(sqlite_site: Site) -> None:
    sqlite_site.environment["CPU_LEASE_SECONDS"] = "3"
    sqlite_site.start(web=False)
    with sqlite_site.database():
        job = make_job(make_user(), WAITING)
        holder_of(job)
        kill(sqlite_site.worker.pid)  # type: ignore[union-attr]
        sqlite_site.worker.wait()  # type: ignore[union-attr]
        sqlite_site.bring("rain")
        sqlite_site.start_worker()
        sqlite_site.wait_for(job)
        assert job.status == JobStatus.READY
    assert sqlite_site.leftovers() == []


# --- Orderly ends -----------------------------------------------------------------


def test_sigterm_ends_everything_and_gives_the_work_back(sqlite_site: Site) -> None:
    """In time, though the scene that is drawn would never end."""
    sqlite_site.start(web=False)
    with sqlite_site.database():
        job = make_job(make_user(), WAITING)
        holder_of(job)
        assert sqlite_site.stop_worker() < STOP_SECONDS
        assert sqlite_site.worker_pids() == set()
        clip = job.clips.get()
        assert (clip.status, clip.attempts, clip.lease_token) == (ClipStatus.QUEUED, 0, None)
        assert not Worker.objects.exists()
    assert sqlite_site.leftovers() == []


def test_sigterm_ends_a_worker_that_has_nothing_to_do(sqlite_site: Site) -> None:
    sqlite_site.start(web=False)
    assert sqlite_site.stop_worker() < STOP_SECONDS
    assert sqlite_site.worker_pids() == set()


def test_cancelling_stops_the_drawing_and_frees_the_process(sqlite_site: Site) -> None:
    """The only process would draw it for ever; it makes the next film instead."""
    sqlite_site.start(web=False, worker=False)
    sqlite_site.start_worker(processes=1)
    with sqlite_site.database():
        person = make_user()
        job, other = make_job(person, WAITING), make_job(person)
        holder_of(job)
        jobs.cancel(job)
        sqlite_site.wait_for(other)
        job.refresh_from_db()
        assert (job.status, other.status) == (JobStatus.CANCELLED, JobStatus.READY)
        assert job.clips.get().attempts == 1
    sqlite_site.stop_worker()
    assert sqlite_site.leftovers() == []


# --- Lost messages, servers that are away ------------------------------------------


def test_deleted_wake_ups_are_sent_again(sqlite_site: Site) -> None:
    with sqlite_site.database():
        job = make_job(make_user())
        assert OrmQ.objects.count() == 1
        OrmQ.objects.all().delete()
        sqlite_site.start(web=False)
        sqlite_site.wait_for(job)
        assert job.status == JobStatus.READY


@pytest.mark.postgres
@pytest.mark.redis
def test_wake_ups_lost_with_redis_are_sent_again(
    postgres_redis_site: Site, redis_server: Redis
) -> None:
    with postgres_redis_site.database(), redis.from_url(redis_server.url()) as client:
        job = make_job(make_user())
        assert client.llen("django_q:cpu:q") == 1
        client.flushall()
        postgres_redis_site.start(web=False)
        postgres_redis_site.wait_for(job)
        assert job.status == JobStatus.READY


@pytest.mark.postgres
def test_a_database_that_is_away_for_a_while_is_survived(
    postgres_site: Site, postgres_server: Postgres
) -> None:
    postgres_site.environment[FRAME_SECONDS] = "0.05"
    postgres_site.start(web=False)
    with postgres_site.database():
        job = make_job(make_user(), FIVE_SCENES)
        holder_of(job)
    postgres_server.stop()
    time.sleep(2)  # how long it is away
    postgres_server.start()
    with postgres_site.database():
        postgres_site.wait_for(job, seconds=90)
        assert job.status == JobStatus.READY
        assert Clip.objects.filter(status=ClipStatus.READY).count() == 5
    assert postgres_site.leftovers() == []


@pytest.mark.postgres
@pytest.mark.redis
def test_a_broker_that_is_away_for_a_while_is_survived(
    postgres_redis_site: Site, redis_server: Redis
) -> None:
    postgres_redis_site.start(web=False)
    redis_server.stop(signal.SIGKILL)
    with postgres_redis_site.database():
        job = make_job(make_user())
    time.sleep(2)  # how long it is away
    redis_server.start()
    with postgres_redis_site.database():
        postgres_redis_site.wait_for(job, seconds=90)
        assert job.status == JobStatus.READY
