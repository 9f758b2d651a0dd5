"""Reads: whose jobs, what can be watched, who waits where, how long it still takes."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from statistics import median
from uuid import UUID

from django.conf import settings
from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet
from django.db.models.functions import Now

from rendering import takes
from rendering.models import Clip, Film, RenderJob, ShareLink, Worker
from rendering.models.jobs import (
    CLIP_ACTIVE,
    CLIP_REFUNDED,
    ClipStatus,
    JobStatus,
    queue_of,
)
from stories.models import Story, User

RECENT = 20
"""How many of this server's last clips of a kind tell how long the next one takes."""


def jobs_of(user: User) -> QuerySet[RenderJob]:
    """A person's jobs with everything that is shown of them, newest first."""
    return whole(RenderJob.objects.filter(owner=user))


def whole(jobs: QuerySet[RenderJob]) -> QuerySet[RenderJob]:
    """Jobs with story, film and clips: two queries however many there are."""
    return jobs.select_related("story", "film").prefetch_related(
        Prefetch("clips", queryset=Clip.objects.order_by("scene_number", "take"))
    )


def newest_job(story: Story) -> RenderJob | None:
    return whole(RenderJob.objects.filter(story=story)).order_by("-created_at").first()


def gallery() -> QuerySet[Story]:
    """Published stories that have a film, newest first."""
    film = Film.objects.filter(job__story=OuterRef("pk"))
    public = Story.objects.filter(Exists(film), published_at__isnull=False)
    return public.select_related("owner").order_by("-published_at", "-id")


def films_of(stories: Iterable[Story]) -> dict[int, Film]:
    """The newest film of each of these stories, by the story's id: one query."""
    films = Film.objects.filter(job__story__in=list(stories)).select_related("job")
    return {film.job.story_id: film for film in films.order_by("created_at")}


def visible_job(job_id: UUID, *, user: User | None, share: ShareLink | None) -> RenderJob | None:
    """The job if its owner asks, its story is public, or the link leads to it; else None."""
    allowed = Q(story__published_at__isnull=False)
    if user is not None and user.is_authenticated:
        allowed |= Q(owner=user)
    if share is not None and share.is_open:
        allowed |= Q(story=share.story_id)
    return RenderJob.objects.filter(allowed, pk=job_id).first()


# --- Progress -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Money:
    """What a job cost and what came back of it, in credits."""

    price: int
    refunded: int


def money(job: RenderJob) -> Money:
    clips = list(job.clips.all())
    refunded = sum(clip.price for clip in clips if clip.status in CLIP_REFUNDED)
    return Money(price=sum(clip.price for clip in clips), refunded=refunded)


def progress(job: RenderJob) -> int:
    """Whole percent of the scenes' work that is done; 100 only when the job is over."""
    if not job.is_active:
        return 100
    clips = takes.latest_takes(job.clips.all())
    done = sum(1.0 if not clip.is_active else clip.progress for clip in clips)
    return min(99, int(100 * done / max(1, len(clips))))


def queue_position(job: RenderJob) -> int | None:
    """1 for the job whose clip is next; None once it has begun, or is over."""
    return queue_positions([job]).get(job.pk)


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


class Pace:
    """How fast this server works, read at most once per kind: ask one Pace about many jobs."""

    def __init__(self) -> None:
        self.clip_seconds = cache(clip_seconds)
        self.film_seconds = cache(film_seconds)
        self.processes = cache(processes)


def processes(queue: str) -> int:
    """Processes of the workers of that queue that have been heard of lately."""
    return sum(present_workers().filter(queue=queue).values_list("processes", flat=True))


def seconds_left(job: RenderJob, *, pace: Pace | None = None) -> int | None:
    """Whole seconds of work still to do for this job; see `work_left`."""
    left = work_left(job, pace=pace)
    return None if left is None else round(left)


def work_left(job: RenderJob, *, pace: Pace | None = None) -> float | None:
    """Seconds of work still to do for this job, without the time it waits for its turn.

    Learnt from this server's own last clips of the same renderer and quality. None when the
    job is over, when no worker is there to do it, or when nothing is known yet.
    """
    if not job.is_active:
        return None
    pace = pace or Pace()
    hands = pace.processes(queue_of(job.renderer))
    seconds = pace.clip_seconds(job.renderer, job.quality)
    if not hands or seconds is None:
        return None
    clips = sorted((clip for clip in job.clips.all() if clip.is_active), key=_waits)
    left = [_clip_seconds_left(clip, seconds) for clip in clips]
    return makespan(left, hands) + pace.film_seconds()


@dataclass(frozen=True, slots=True)
class Outlook:
    """When a job will go on, as far as this server can tell."""

    queue_position: int | None
    seconds_left: int | None
    waiting_for_worker: bool


def outlooks(jobs: Iterable[RenderJob]) -> dict[UUID, Outlook]:
    """The outlook of each job, by its id: as many queries for a hundred as for one."""
    jobs = list(jobs)
    positions = queue_positions(jobs)
    pace = Pace()
    return {
        job.pk: Outlook(
            queue_position=positions.get(job.pk),
            seconds_left=seconds_left(job, pace=pace),
            waiting_for_worker=job.is_active and not pace.processes(queue_of(job.renderer)),
        )
        for job in jobs
    }


def _waits(clip: Clip) -> bool:
    return clip.status == ClipStatus.QUEUED


def _clip_seconds_left(clip: Clip, usual: float) -> float:
    return usual if _waits(clip) else usual * (1.0 - clip.progress)


def clip_seconds(renderer: str, quality: str) -> float | None:
    """Median seconds from claim to file of this server's last clips of that kind."""
    ready = Clip.objects.filter(
        status=ClipStatus.READY, job__renderer=renderer, job__quality=quality
    ).order_by("-finished_at")
    spans = ready.values_list("started_at", "finished_at")[:RECENT]
    known = [(end - start).total_seconds() for start, end in spans if start and end]
    return median(known) if known else None


def film_seconds() -> float:
    """Median seconds that joining took, over the last films."""
    last = Film.objects.order_by("-id").values_list("join_seconds", flat=True)[:RECENT]
    return median(last) if last else 0.5


def makespan(pieces: list[float], processes: int) -> float:
    """Seconds until all pieces are done when each goes to the process that is free first."""
    free = [0.0] * processes
    for piece in pieces:
        heapq.heapreplace(free, free[0] + piece)
    return max(free) if pieces else 0.0


def present_workers() -> QuerySet[Worker]:
    """The workers heard of lately."""
    silence = timedelta(seconds=settings.WORKER_SEEN_SECONDS)
    return Worker.objects.filter(last_seen_at__gt=Now() - silence)


def has_worker(job: RenderJob) -> bool:
    return present_workers().filter(queue=queue_of(job.renderer)).exists()


def active_clip_count(queue: str) -> int:
    return Clip.objects.filter(queue=queue, status__in=CLIP_ACTIVE).count()
