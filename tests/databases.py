"""Other databases than pytest-django's: real files and servers, real transactions, many threads."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import environ
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connections

from tests.servers import Postgres

T = TypeVar("T")
TEMPLATE = "storyvid_template"
numbers = count(1)


def sqlite_config(file: Path, **options: Any) -> dict[str, Any]:
    """That file as the site would open it; `options` replace some of the site's."""
    own = settings.DATABASES["default"]["OPTIONS"] | options
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(file), "OPTIONS": own}


def postgres_config(url: str) -> dict[str, Any]:
    return dict(environ.Env.db_url_config(url))


@contextmanager
def default_database(config: dict[str, Any]) -> Iterator[None]:
    """Make that database the one that models use, in this thread and in new ones."""
    before, kept = connections.settings["default"], connections["default"]
    connections.settings["default"] = connections.configure_settings({"default": config})["default"]
    del connections["default"]
    try:
        yield
    finally:
        connections["default"].close()
        connections.settings["default"] = before
        connections["default"] = kept


def in_threads(number: int, act: Callable[[int], T]) -> list[T]:
    """Call `act` in so many threads, begun at one moment, each with a connection of its own."""
    barrier = threading.Barrier(number)

    def run(index: int) -> T:
        try:
            barrier.wait(20)
            return act(index)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(run, range(number)))


@pytest.fixture(scope="session")
def sqlite_template(
    tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: Any
) -> Path:
    """A migrated, empty database file, to be copied."""
    file = tmp_path_factory.mktemp("sqlite") / "template.sqlite3"
    with django_db_blocker.unblock(), default_database(sqlite_config(file)):
        call_command("migrate", verbosity=0)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return file


@pytest.fixture(scope="session")
def postgres_template(
    postgres_server: Postgres, django_db_setup: None, django_db_blocker: Any
) -> str:
    """The name of a migrated, empty database, to be copied."""
    postgres_server.run(f"CREATE DATABASE {TEMPLATE}")
    config = postgres_config(postgres_server.url(TEMPLATE))
    with django_db_blocker.unblock(), default_database(config):
        call_command("migrate", verbosity=0)
    return TEMPLATE


@pytest.fixture
def new_sqlite(sqlite_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sqlite_template, tmp_path / "db.sqlite3"))


@pytest.fixture
def new_postgres(postgres_server: Postgres, postgres_template: str) -> Iterator[str]:
    """The address of a migrated database of the test's own."""
    name = f"storyvid_{next(numbers)}"
    postgres_server.run(f"CREATE DATABASE {name} TEMPLATE {postgres_template}")
    yield postgres_server.url(name)
    postgres_server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def on_sqlite(new_sqlite: Path, django_db_blocker: Any) -> Iterator[None]:
    """Models live in a real SQLite file, opened as the site opens it."""
    with django_db_blocker.unblock(), default_database(sqlite_config(new_sqlite)):
        yield


@pytest.fixture
def on_postgres(new_postgres: str, django_db_blocker: Any) -> Iterator[None]:
    """Models live in a real PostgreSQL."""
    with django_db_blocker.unblock(), default_database(postgres_config(new_postgres)):
        yield


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def on_both(request: pytest.FixtureRequest) -> str:
    """The test runs once on SQLite and once on PostgreSQL, with real transactions."""
    request.getfixturevalue(f"on_{request.param}")
    return str(request.param)
