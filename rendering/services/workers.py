"""Workers: where they run, whether they live, and what they held when they died."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.db.models import F, Max, QuerySet
from django.db.models.functions import Now

from rendering.models import Clip, RenderJob, Worker
from rendering.models.jobs import ClipStatus
from rendering.services import sweeping
from stories.services.writing import claims as claims_of_writing
from stories.services.writing import outcomes as writings


def report(name: str, *, queue: str, processes: int, **found: Any) -> None:
    """Say that this worker is here, and what it found out of itself (fields of `Worker`)."""
    values = {"queue": queue, "processes": processes, "last_seen_at": Now(), **found}
    Worker.objects.update_or_create(name=name, defaults=values)


def sign_off(name: str) -> None:
    Worker.objects.filter(name=name).delete()


def forget_gone() -> None:
    """Drop the rows of workers that have been silent for a day."""
    Worker.objects.filter(last_seen_at__lt=Now() - timedelta(days=1)).delete()


def pulse_of(name: str) -> Any:
    """Something that changes whenever a process of that worker claims, beats or finishes."""
    held = [
        list(rows.order_by("pk").values_list("pk", "lease_expires_at"))
        for rows in (_held_clips(name), _held_films(name))
    ]
    lately = Now() - timedelta(minutes=1)
    done = Clip.objects.filter(status=ClipStatus.READY, finished_at__gt=lately)
    own = done.filter(lease_holder__startswith=f"{name}/")
    return [*held, own.aggregate(last=Max("finished_at"))["last"], _patience(name)]


def _patience(name: str) -> Any:
    """Changes all the time while that worker waits for a writer or loads a model: both are
    silent for longer than a picture that is drawn, and their own lease says for how long."""
    if claims_of_writing.held_by(name).exclude(claims_of_writing.has_expired()).exists():
        return time.monotonic()
    return None


def release_dead(name: str) -> None:
    """Let go at once what dead processes of that worker held, instead of waiting for expiry."""
    for rows in _held(name):
        holders = set(rows.values_list("lease_holder", flat=True))
        if dead := list(filter(_is_dead, holders)):
            _let_go(rows.filter(lease_holder__in=dead))
            _requeue_expired()


def release_all(name: str, *, blameless: bool = False) -> None:
    """Let go what that worker held, all of whose processes were killed just now.

    Blameless ends (an orderly stop) do not count as attempts.
    """
    uncounted = {"attempts": F("attempts") - 1} if blameless else {}
    for rows in _held(name):
        _let_go(rows, **uncounted)
    _requeue_expired()


def _let_go(rows: QuerySet[Any], **values: Any) -> None:
    """One row after the other: who holds a job's clips locked never waits for us in a ring."""
    for pk in rows.values_list("pk", flat=True):
        rows.filter(pk=pk).update(lease_expires_at=Now() - timedelta(seconds=1), **values)


def _requeue_expired() -> None:
    sweeping.requeue_expired_clips()
    sweeping.requeue_expired_films()
    writings.requeue_expired()


def _held(name: str) -> tuple[QuerySet[Any], ...]:
    return _held_clips(name), _held_films(name), claims_of_writing.held_by(name)


def _held_clips(name: str) -> QuerySet[Any]:
    held = Clip.objects.filter(lease_holder__startswith=f"{name}/")
    return held.filter(status=ClipStatus.RENDERING)


def _held_films(name: str) -> QuerySet[Any]:
    held = RenderJob.objects.filter(lease_holder__startswith=f"{name}/", film_due=True)
    return held.exclude(lease_token=None)


def _is_dead(holder: str) -> bool:
    pid = holder.rpartition("/")[2]
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except (PermissionError, ValueError):
        return False
    return _is_unburied(pid)


def _is_unburied(pid: str) -> bool:
    """Dead, but its parent has not asked: for good, where a container's first process never does.

    Always False on systems without /proc; there the lease runs out.
    """
    try:
        line = Path("/proc", pid, "stat").read_text(errors="replace")
    except OSError:
        return False
    return line.rpartition(")")[2].split()[:1] == ["Z"]
