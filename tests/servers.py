"""Real PostgreSQL and Redis servers: on free ports, in folders of their own, for one test run."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest
import redis
import requests

START_SECONDS = 20


PORTS = range(20_000, 32_000)
"""Below those that the system gives to whoever connects somewhere: nobody takes one by chance."""


def free_port() -> int:
    """One that nobody listens at; by lot, as several test runs look for one at a time."""
    while True:
        port = secrets.choice(PORTS)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def wait_until(is_so: Callable[[], object], *, seconds: float, what: str) -> None:
    """Ask again and again; a test fails, in words, when it is not so in time."""
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            pytest.fail(f"After {seconds:g} seconds: {what}")
        time.sleep(0.05)


class LastWill:
    """Ends a process of ours, gently, when this test run was itself killed."""

    def __init__(self, pid: int) -> None:
        self.shell = subprocess.Popen(
            ["/bin/sh", "-c", 'read _; kill -INT "$0"', str(pid)],
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def revoke(self) -> None:
        self.shell.kill()
        self.shell.communicate()


def answers(url: str) -> bool:
    """Whether the site of that address is up."""
    try:
        return requests.get(f"{url}/healthz", timeout=5).ok
    except requests.ConnectionError:
        return False


class Server:
    """A server process with its data in a temporary folder."""

    user: str | None = None

    def __init__(self) -> None:
        self.port = free_port()
        self.folder = Path(tempfile.mkdtemp(prefix="storyvid-"))
        self.process: subprocess.Popen[bytes] | None = None
        if self.user:
            shutil.chown(self.folder, self.user)

    def command(self) -> list[str]:
        raise NotImplementedError

    def answers(self) -> bool:
        raise NotImplementedError

    def start(self) -> None:
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                self.command(),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for pytest, which then stops us in order
                **self._as_user(),
            )
        self.will = LastWill(self.process.pid)
        wait_until(self.answers, seconds=START_SECONDS, what=f"{self.command()[0]} is silent")

    def stop(self, number: signal.Signals = signal.SIGINT) -> None:
        if self.process is not None:
            self.will.revoke()
            self.process.send_signal(number)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(10)
            self.process.kill()
            self.process.wait()
        self.process = None

    def destroy(self) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def _as_user(self) -> dict[str, Any]:
        if self.user is None:
            return {}
        entry = pwd.getpwnam(self.user)
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


class Postgres(Server):
    """PostgreSQL; it refuses to run as root, so root lends it its own user."""

    def __init__(self, binaries: Path) -> None:
        self.binaries = binaries
        self.user = "postgres" if os.geteuid() == 0 else None
        super().__init__()
        subprocess.run(
            [
                *(binaries / "initdb", "-D", self.folder / "data", "-U", "storyvid"),
                *("-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"),
            ],
            check=True,
            capture_output=True,
            cwd=self.folder,
            **self._as_user(),
        )

    def url(self, name: str = "postgres") -> str:
        return f"postgres://storyvid@127.0.0.1:{self.port}/{name}"

    def command(self) -> list[str]:
        return [
            *(str(self.binaries / "postgres"), "-D", str(self.folder / "data")),
            *("-h", "127.0.0.1", "-p", str(self.port), "-k", str(self.folder)),
            *("-c", "fsync=off", "-c", "max_connections=150", "-c", "shared_buffers=64MB"),
        ]

    def answers(self) -> bool:
        try:
            self.run("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def run(self, statement: str) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)


class Redis(Server):
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def command(self) -> list[str]:
        return [
            *("redis-server", "--port", str(self.port), "--bind", "127.0.0.1"),
            *("--save", "", "--appendonly", "no", "--dir", str(self.folder)),
        ]

    def answers(self) -> bool:
        with redis.from_url(self.url()) as client:
            try:
                return bool(client.ping())
            except redis.ConnectionError:
                return False


def postgres_binaries() -> Path | None:
    """The folder of the newest PostgreSQL server here."""
    if found := shutil.which("postgres"):
        return Path(found).resolve().parent
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    return places[-1].parent if places else None


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    binaries = postgres_binaries()
    if binaries is None:
        pytest.skip("There is no PostgreSQL server (Debian: apt install postgresql).")
    server = Postgres(binaries)
    try:
        server.start()
        yield server
    finally:
        server.destroy()


@pytest.fixture(scope="session")
def redis_server() -> Iterator[Redis]:
    if shutil.which("redis-server") is None:
        pytest.skip("There is no redis-server (Debian: apt install redis-server).")
    server = Redis()
    try:
        server.start()
        yield server
    finally:
        server.destroy()


@pytest.fixture
def postgres_url(postgres_server: Postgres) -> str:
    return postgres_server.url()


@pytest.fixture
def redis_url(redis_server: Redis) -> str:
    return redis_server.url()
