"""A whole StoryVid in processes of its own, as an operator runs it, for one test."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import override_settings
from django_q.conf import Conf

from rendering.models import Clip, Film, RenderJob, Worker
from tests.databases import default_database, postgres_config, sqlite_config
from tests.processes import children, family, kill, running
from tests.servers import LastWill, Redis, answers, free_port, wait_until

ROOT = Path(__file__).resolve().parent.parent
PROCESSES = 2
START_SECONDS = 60
STOP_SECONDS = 30
in_use: list[Site] = []


@dataclass(frozen=True, slots=True)
class ClusterPids:
    """The processes of a worker whose cluster has just started, by what they do."""

    watch: int
    reaper: int
    main: int
    sentinel: int
    workers: tuple[int, ...]
    monitor: int
    pusher: int


class Site:
    """Web and worker with a data folder, a database and a broker of their own."""

    def __init__(self, folder: Path, *, postgres: str = "", redis: str = "") -> None:
        self.folder = folder
        self.postgres = postgres
        self.redis = redis
        self.url = ""
        self.web: subprocess.Popen[bytes] | None = None
        self.worker: subprocess.Popen[bytes] | None = None
        self.others: list[subprocess.Popen[bytes]] = []
        self.seen: set[int] = set()
        self.wills: list[LastWill] = []
        self.environment = {
            "DJANGO_SETTINGS_MODULE": "tests.settings",
            "DATA_DIR": str(folder),
            "SECRET_KEY": settings.SECRET_KEY,
            "STATIC_MANIFEST": "0",
            "CPU_PROCESSES": str(PROCESSES),
            "WELCOME_CREDITS": "1000",
            "DATABASE_URL": postgres,
            "REDIS_URL": redis,
        }

    # --- Processes ----------------------------------------------------------------

    def start(self, *, web: bool = True, worker: bool = True) -> Site:
        if web:
            self._start_web()
        if worker:
            self.start_worker()
        return self

    def start_worker(self, *, processes: int = PROCESSES) -> None:
        command = ["manage.py", "worker", "--queue", "cpu", "--processes", str(processes)]
        self.worker = self._spawn(command, log="worker.log")
        wait_until(
            lambda: self.cluster(processes) is not None,
            seconds=START_SECONDS,
            what="the worker has no cluster",
        )
        wait_until(self._has_worker, seconds=START_SECONDS, what="the worker has not reported")

    def _start_web(self) -> None:
        if not self.url:
            self.url = f"http://127.0.0.1:{free_port()}"
        port = self.url.rpartition(":")[2]
        server = ["-m", "uvicorn", "storyvid_site.asgi:application", "--lifespan", "off"]
        self.web = self._spawn([*server, "--port", port], log="web.log")
        wait_until(self._web_answers, seconds=START_SECONDS, what="the site does not answer")

    def start_command(self, *arguments: str, log: str) -> subprocess.Popen[bytes]:
        """A `manage.py` command that goes on beside the others, until the site is stopped."""
        process = self._spawn(["manage.py", *arguments], log=log)
        self.others.append(process)
        return process

    def _spawn(self, command: list[str], *, log: str) -> subprocess.Popen[bytes]:
        with (self.folder / log).open("ab") as out:
            process = subprocess.Popen(
                [sys.executable, *command],
                cwd=ROOT,
                env=os.environ | self.environment,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )
        self.wills.append(LastWill(process.pid))
        return process

    def _web_answers(self) -> bool:
        assert self.web is not None
        assert self.web.poll() is None, self.log("web.log")
        return answers(self.url)

    def _has_worker(self) -> bool:
        assert self.worker is not None
        assert self.worker.poll() is None, self.log("worker.log")
        with self.database():
            return Worker.objects.exists()

    def cluster(self, processes: int = PROCESSES) -> ClusterPids | None:
        """The cluster's processes, when all of them are there and none was replaced yet."""
        assert self.worker is not None
        for pid in children(self.worker.pid):
            sentinels = [child for child in children(pid) if len(children(child)) >= processes + 2]
            if sentinels:
                below = children(sentinels[0])
                reapers = [other for other in children(self.worker.pid) if other != pid]
                found = ClusterPids(
                    watch=self.worker.pid,
                    reaper=reapers[0] if reapers else 0,
                    main=pid,
                    sentinel=sentinels[0],
                    workers=tuple(below[:processes]),
                    monitor=below[processes],
                    pusher=below[processes + 1],
                )
                self.seen |= family(self.worker.pid)
                return found
        return None

    def break_off(self) -> None:
        """The machine fails: web and worker are gone from one moment to the next."""
        left = self.worker_pids()
        for process in (self.web, self.worker):
            assert process is not None
            process.kill()
            process.wait()
        kill(*(left & set(running())))

    def worker_pids(self) -> set[int]:
        """Every living process of the worker, those that lost their parent included."""
        if self.worker is not None:
            self.seen |= family(self.worker.pid)
        return self.seen & set(running())

    def stop_worker(self) -> float:
        """SIGTERM, as a process manager sends it; the seconds until it ended."""
        assert self.worker is not None
        self.worker_pids()
        begun = time.monotonic()
        self.worker.terminate()
        self.worker.wait(2 * STOP_SECONDS)
        return time.monotonic() - begun

    def stop(self) -> None:
        """End everything, whatever state it is in."""
        left = self.worker_pids()
        for will in self.wills:
            will.revoke()
        for process in (self.web, self.worker, *self.others):
            if process is not None:
                process.terminate()
        for process in (self.web, self.worker, *self.others):
            if process is not None:
                with suppress(subprocess.TimeoutExpired):
                    process.wait(STOP_SECONDS)
                process.kill()
                process.wait()
        kill(*(left & set(running())))

    def bring(self, awaited: str) -> None:
        """What scenes wait for with "WAITS for …"."""
        (self.folder / awaited).touch()

    def manage(self, *arguments: str) -> str:
        """Run `manage.py` with the site's settings; what it printed."""
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        return done.stdout

    def leftovers(self) -> list[str]:
        """Files that should not be there: unfinished ones, and those that no row names."""
        media = self.folder / "media"
        files = {str(file.relative_to(media)) for file in media.rglob("*") if file.is_file()}
        unfinished = [str(path.relative_to(media)) for path in media.glob("scratch/*")]
        with self.database():
            named = {name for row in Clip.objects.values_list("video", "poster") for name in row}
            named |= {name for row in Film.objects.values_list("video", "captions") for name in row}
        return sorted((files - named) | set(unfinished))

    def log(self, name: str = "worker.log") -> str:
        file = self.folder / name
        return file.read_text(errors="replace") if file.exists() else ""

    # --- The site's data, seen from the test ------------------------------------------

    @contextmanager
    def database(self) -> Iterator[None]:
        """In this block models, files and wake-ups of the test are those of the site."""
        config = postgres_config(self.postgres) if self.postgres else None
        media = self.folder / "media"
        with (
            default_database(config or sqlite_config(self.folder / "db.sqlite3")),
            override_settings(MEDIA_ROOT=media, SCRATCH_DIR=media / "scratch"),
            self._broker(),
        ):
            yield

    @contextmanager
    def _broker(self) -> Iterator[None]:
        before = Conf.ORM, Conf.REDIS
        if self.redis:
            Conf.ORM, Conf.REDIS = None, self.redis
        try:
            yield
        finally:
            Conf.ORM, Conf.REDIS = before

    def wait_for(self, *jobs: RenderJob, seconds: float = 60) -> None:
        """Until all these jobs and their films are over. Call it in `database()`."""
        wait_until(
            lambda: all(is_over(job) for job in jobs),
            seconds=seconds,
            what=", ".join(f"{job} film_due={job.film_due}" for job in jobs),
        )


def is_over(job: RenderJob) -> bool:
    job.refresh_from_db()
    return not job.is_active and not job.film_due


@pytest.fixture
def sqlite_site(sqlite_template: Path, tmp_path: Path, django_db_blocker: Any) -> Iterator[Site]:
    """SQLite and django-q2's own table as broker: what a bare laptop has."""
    shutil.copy(sqlite_template, tmp_path / "db.sqlite3")
    yield from _stopped(Site(tmp_path), django_db_blocker)


@pytest.fixture
def postgres_site(new_postgres: str, tmp_path: Path, django_db_blocker: Any) -> Iterator[Site]:
    """PostgreSQL, which carries the wake-ups too."""
    yield from _stopped(Site(tmp_path, postgres=new_postgres), django_db_blocker)


@pytest.fixture
def postgres_redis_site(
    new_postgres: str, redis_server: Redis, tmp_path: Path, django_db_blocker: Any
) -> Iterator[Site]:
    """PostgreSQL, with Redis for cache and wake-ups."""
    site = Site(tmp_path, postgres=new_postgres, redis=redis_server.url())
    yield from _stopped(site, django_db_blocker)


@pytest.fixture(scope="module")
def house_environment() -> dict[str, str]:
    """What is different at the house of this module; modules say it in a fixture of this name."""
    return {}


@pytest.fixture(scope="module")
def house(
    sqlite_template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    house_environment: dict[str, str],
    django_db_blocker: Any,
) -> Iterator[Site]:
    """One running site for all tests of a module that only look at it from outside."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(sqlite_template, folder / "db.sqlite3")
    site = Site(folder)
    site.environment |= house_environment
    if site.environment["STATIC_MANIFEST"] == "1":
        site.manage("collectstatic", "--no-input")
    for running_site in _stopped(site, django_db_blocker):
        yield running_site.start()


def _stopped(site: Site, django_db_blocker: Any) -> Iterator[Site]:
    with django_db_blocker.unblock():
        in_use.append(site)
        try:
            yield site
        finally:
            site.stop()
            in_use.remove(site)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    """What the site's processes said, below the test that failed."""
    report = yield
    if report.failed:
        for site in in_use:
            report.sections += [(name, site.log(name)) for name in ("web.log", "worker.log")]
    return report
