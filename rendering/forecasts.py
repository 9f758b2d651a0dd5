"""When a job will go on, and how long it still takes: learnt from this server's own renders."""

from __future__ import annotations

import heapq
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from statistics import median
from uuid import UUID

from django.db.models import Count, Q

from rendering import queries, workforce
from rendering.models import Clip, Film, RenderJob
from rendering.models.jobs import ClipStatus, JobStatus, queue_of

RECENT = 20
"""How many of this server's last clips of a kind tell how long the next one takes."""
ENOUGH = 3
"""So many clips tell more than a worker's estimate: the first one may have fetched its model."""
PACE_SECONDS = 5.0
"""How long a pace that was read once is good enough for everybody who watches."""
USUAL_JOIN_SECONDS = 0.5
"""Of a server that has joined no film yet."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """When a job will go on, as far as this server can tell."""

    queue_position: int | None
    """1 for the job whose clip is next; None once it has begun, or is over."""
    seconds_left: int | None
    """Whole seconds of work still to do; see `work_left`."""
    waiting_for_worker: bool


def outlook(job: RenderJob) -> Outlook:
    return outlooks([job])[job.pk]


def outlook_at(job: RenderJob, position: int | None) -> Outlook:
    """As `outlook`, for a job whose place in line is known."""
    pace = recent_pace(job.renderer, job.quality) if job.is_live else None
    return _outlook(job, position, pace)


def last_seen(queue: str) -> datetime | None:
    """When a worker of that queue was heard of last, from memory as the pace is."""
    return _last_seen(queue, int(time.monotonic() / PACE_SECONDS))


@lru_cache(maxsize=8)
def _last_seen(queue: str, period: int) -> datetime | None:
    return queries.last_seen(queue)


def outlooks(jobs: Iterable[RenderJob]) -> dict[UUID, Outlook]:
    """The outlook of each job, by its id: as many queries for a hundred as for one."""
    jobs = list(jobs)
    positions = queue_positions(jobs)
    kinds = {(job.renderer, job.quality) for job in jobs if job.is_live}
    paces = {kind: recent_pace(*kind) for kind in kinds}
    return {
        job.pk: _outlook(job, positions.get(job.pk), paces.get((job.renderer, job.quality)))
        for job in jobs
    }


def _outlook(job: RenderJob, position: int | None, pace: Pace | None) -> Outlook:
    if pace is None or not job.is_live:
        return Outlook(None, None, waiting_for_worker=False)
    left = work_left(job, pace)
    seconds = None if left is None else round(left)
    return Outlook(position, seconds, waiting_for_worker=not pace.processes)


# --- Place in line ------------------------------------------------------------


def queue_positions(jobs: Sequence[RenderJob]) -> dict[UUID, int]:
    """The place of each of these jobs that still waits for its first clip: one query for all."""
    firsts = {job.pk: clip for job in jobs if (clip := _first_waiting(job))}
    if not firsts:
        return {}
    ahead = {f"_{pk.hex}": Count("pk", filter=_ahead_of(clip)) for pk, clip in firsts.items()}
    counts = Clip.objects.filter(status=ClipStatus.QUEUED).aggregate(**ahead)
    return {pk: counts[f"_{pk.hex}"] + 1 for pk in firsts}


def _first_waiting(job: RenderJob) -> Clip | None:
    if job.status != JobStatus.QUEUED:
        return None
    clips = [clip for clip in job.clips.all() if clip.status == ClipStatus.QUEUED]
    return min(clips, key=lambda clip: (clip.turn, clip.created_at), default=None)


def _ahead_of(clip: Clip) -> Q:
    before = Q(turn__lt=clip.turn) | Q(turn=clip.turn, created_at__lt=clip.created_at)
    return before & Q(queue=clip.queue) & ~Q(job=clip.job_id)


# --- Time left ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast this server makes clips of one kind, joins films, and by how many processes."""

    processes: int
    clip_seconds: float | None
    """None while no clip of that kind was made here, and no worker has an estimate."""
    film_seconds: float


def recent_pace(renderer: str, quality: str) -> Pace:
    """As `read_pace`, from memory for PACE_SECONDS: one read for everybody who watches."""
    return _pace_of_period(renderer, quality, int(time.monotonic() / PACE_SECONDS))


@lru_cache(maxsize=32)
def _pace_of_period(renderer: str, quality: str, period: int) -> Pace:
    return read_pace(renderer, quality)


def read_pace(renderer: str, quality: str) -> Pace:
    """Three queries, or four."""
    return Pace(
        processes=queries.processes(queue_of(renderer)),
        clip_seconds=_clip_seconds(renderer, quality),
        film_seconds=_film_seconds(),
    )


def work_left(job: RenderJob, pace: Pace) -> float | None:
    """Seconds of work still to do for this job, without the time it waits for its turn.

    None when the job is over, when no worker is there to do it, or when nothing is known yet.
    """
    seconds = pace.clip_seconds
    if not job.is_active or not pace.processes or seconds is None:
        return None
    clips = sorted((clip for clip in job.clips.all() if clip.is_active), key=_waits)
    left = [seconds if _is_whole(clip) else seconds * (1.0 - clip.progress) for clip in clips]
    return makespan(left, pace.processes) + pace.film_seconds


def makespan(pieces: Sequence[float], processes: int) -> float:
    """Seconds until all pieces are done when each goes to the process that is free first."""
    free = [0.0] * processes
    for piece in pieces:
        heapq.heapreplace(free, free[0] + piece)
    return max(free) if pieces else 0.0


def _waits(clip: Clip) -> bool:
    return clip.status == ClipStatus.QUEUED


def _is_whole(clip: Clip) -> bool:
    """Nothing of it is done: it waits, or began again and its progress is that of before."""
    return _waits(clip) or clip.attempts > 1


def expected(renderer: str, quality: str, *, scenes: int) -> float | None:
    """Seconds of work for a film that is not ordered yet; None where nothing is known."""
    pace = recent_pace(renderer, quality)
    if pace.clip_seconds is None:
        return None
    return makespan([pace.clip_seconds] * scenes, max(1, pace.processes)) + pace.film_seconds


def _clip_seconds(renderer: str, quality: str) -> float | None:
    """Median seconds from claim to file of the last clips of that kind, or a worker's estimate."""
    known = _recent_seconds(renderer, quality)
    if len(known) < ENOUGH:
        estimate = workforce.workforce().seconds(renderer, quality)
        if estimate is not None:
            return estimate
    return median(known) if known else None


def _recent_seconds(renderer: str, quality: str) -> list[float]:
    """Those that another renderer had to draw tell nothing."""
    ready = Clip.objects.filter(
        status=ClipStatus.READY,
        job__renderer=renderer,
        job__quality=quality,
        made_by__in=("", renderer),
    ).order_by("-finished_at")
    spans = ready.values_list("started_at", "finished_at")[:RECENT]
    return [(end - start).total_seconds() for start, end in spans if start and end]


def _film_seconds() -> float:
    """Median seconds that joining took, over the last films."""
    last = Film.objects.order_by("-id").values_list("join_seconds", flat=True)[:RECENT]
    return median(last) if last else USUAL_JOIN_SECONDS
