"""Whether the process is up, and whether it can do its work."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache

from rendering import queries
from rendering.services import wakeups

logger = logging.getLogger(__name__)


@never_cache
def healthz(request: HttpRequest) -> JsonResponse:
    """The process answers. Asks nothing of the database."""
    return JsonResponse({"status": "ok"})


@never_cache
def readyz(request: HttpRequest) -> JsonResponse:
    """200 when database, broker and a worker that finishes films are there, else 503.

    Whether a worker that generates video is there is said, too; films are made without one.
    """
    parts = {part: _checked(part, check) for part, check in CHECKS.items()}
    ready = all(state == "ok" for state in parts.values())
    body = {"status": "ready" if ready else "not ready"} | parts
    body["gpu_workers"] = _checked("gpu_workers", _gpu_workers)
    return JsonResponse(body, status=200 if ready else 503)


def _checked(part: str, check: Callable[[], str]) -> str:
    try:
        return check()
    except Exception:
        logger.exception("Not ready: %s", part)
        return "unreachable"


def _database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return "ok"


def _broker() -> str:
    for queue in settings.QUEUES:
        wakeups.waiting(queue)
    return "ok"


def _workers() -> str:
    """The cpu queue's workers join every film, whoever draws its scenes."""
    return "ok" if queries.processes("cpu") else "none seen"


def _gpu_workers() -> str:
    return "ok" if queries.processes("gpu") else "none seen"


CHECKS = {"database": _database, "broker": _broker, "workers": _workers}
