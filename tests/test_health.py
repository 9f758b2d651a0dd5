"""Whether the site says truthfully that it is well."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from rendering.models import Worker
from rendering.services import wakeups, workers


def broken(*args: Any, **kwargs: Any) -> Any:
    raise ConnectionError("secret address")


def test_the_process_is_up_without_asking_a_database() -> None:
    answer = Client().get("/healthz")  # without the db fixture a query would fail
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


def test_it_is_ready_when_every_part_is_there(db: None) -> None:
    workers.report("here", queue="cpu", processes=2)
    answer = Client().get("/readyz")
    assert answer.status_code == 200
    assert answer.json() == {
        "status": "ready",
        "database": "ok",
        "broker": "ok",
        "workers": "ok",
        "gpu_workers": "none seen",
    }


def test_a_worker_that_generates_video_is_told_of(db: None) -> None:
    workers.report("here", queue="cpu", processes=2)
    workers.report("there", queue="gpu", processes=1)
    assert Client().get("/readyz").json()["gpu_workers"] == "ok"


def test_it_is_not_ready_without_a_worker_for_films(db: None) -> None:
    workers.report("elsewhere", queue="gpu", processes=1)
    answer = Client().get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["workers"] == "none seen"
    assert answer.json()["database"] == "ok"


def test_a_worker_that_has_fallen_silent_does_not_count(db: None) -> None:
    workers.report("here", queue="cpu", processes=2)
    Worker.objects.update(last_seen_at="2020-01-01T00:00:00Z")
    assert Client().get("/readyz").status_code == 503


def test_a_broker_that_is_down_is_named_and_nothing_more(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wakeups, "waiting", broken)
    answer = Client().get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["broker"] == "unreachable"
    assert b"secret" not in answer.content


def test_a_database_that_is_down_is_named(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as outage:
        outage.setattr("storyvid_site.health.connection.cursor", broken)
        answer = Client().get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["database"] == "unreachable"
