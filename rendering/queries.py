"""Reads: whose jobs, what can be watched, how far a job is, who is there to work."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db.models import (
    Case,
    Count,
    Exists,
    Max,
    Min,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
    When,
)
from django.db.models.functions import Coalesce, Now

from rendering import takes
from rendering.models import Clip, Film, RenderJob, Report, ShareLink, Worker
from rendering.models.jobs import CLIP_REFUNDED, ClipStatus, JobStatus
from stories.models import Story, User
from stories.queries import public

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
PLACE = re.compile(r"[0-9]{1,17}-[0-9]{1,18}")


def jobs_of(user: User) -> QuerySet[RenderJob]:
    """A person's jobs with everything that is shown of them, newest first."""
    return whole(RenderJob.objects.filter(owner=user))


def whole(jobs: QuerySet[RenderJob]) -> QuerySet[RenderJob]:
    """Jobs with story, film and clips: two queries however many there are."""
    return jobs.select_related("story", "film").prefetch_related(
        Prefetch("clips", queryset=Clip.objects.order_by("scene_number", "take"))
    )


@dataclass(frozen=True, slots=True)
class Watched:
    """A job with its clips, story, film and its owner's account."""

    job: RenderJob
    place_in_line: int | None
    """1 for the job whose clip is next; None once it has begun, or is over."""


def watched_job(user: User, job_id: UUID) -> Watched | None:
    """A person's job as its page watches it: one query. None for what is not theirs."""
    clips = Clip.objects.filter(job=job_id, owner=user).annotate(ahead=_ahead())
    related = clips.select_related("job__story", "job__film", "job__owner__credit_account")
    found = list(related.order_by("scene_number", "take"))
    if not found:
        return None
    job = found[0].job
    for clip in found:
        clip.job = job
    job.__dict__["_prefetched_objects_cache"] = {"clips": found}
    ahead = [clip.ahead for clip in found if clip.ahead is not None]
    return Watched(job, min(ahead) + 1 if ahead else None)


def _ahead() -> Case:
    """How many clips are before this one in its queue, for the first of a job all of them others'.

    None unless its job has not begun.
    """
    others = Clip.objects.filter(status=ClipStatus.QUEUED, queue=OuterRef("queue"))
    before = Q(turn__lt=OuterRef("turn")) | Q(
        turn=OuterRef("turn"), created_at__lt=OuterRef("created_at")
    )
    counted = (
        others.filter(before).order_by().values("queue").annotate(count=Count("pk")).values("count")
    )
    waits = Q(status=ClipStatus.QUEUED, job__status=JobStatus.QUEUED)
    return Case(When(waits, then=Coalesce(Subquery(counted), 0)), default=None)


def newest_jobs(stories: Iterable[Story]) -> dict[int, RenderJob]:
    """The newest job of each of these stories, by the story's id: two queries."""
    of_same = RenderJob.objects.filter(story=OuterRef("story")).order_by("-created_at")
    newest = RenderJob.objects.filter(
        story__in=list(stories), pk=Subquery(of_same.values("pk")[:1])
    )
    return {job.story_id: job for job in whole(newest)}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of the gallery ended: its last film. As text it stands in the next address."""

    published_at: datetime
    story_id: int

    @classmethod
    def of(cls, story: Story) -> Place:
        """The place of a published story."""
        if story.published_at is None:
            raise ValueError(f"{story.pk} is not published")
        return cls(story.published_at, story.pk)

    @classmethod
    def read(cls, text: str) -> Place | None:
        """The place that `str(place)` names; None for anything else."""
        if not PLACE.fullmatch(text):
            return None
        micros, story_id = map(int, text.split("-"))
        try:
            return cls(EPOCH + timedelta(microseconds=micros), story_id)
        except OverflowError:
            return None

    def __str__(self) -> str:
        return f"{(self.published_at - EPOCH) // timedelta(microseconds=1)}-{self.story_id}"


def gallery(
    *, age_group: str = "", language: str = "", before: Place | None = None
) -> QuerySet[Story]:
    """Public stories that have a film, newest first; with `before`, those after that place.

    Take slices of it: films that are published in between move nothing on the pages that follow.
    """
    film = Film.objects.filter(job__story=OuterRef("pk"))
    wanted = public()
    if age_group:
        wanted &= Q(age_group=age_group)
    if language:
        wanted &= Q(language=language)
    if before is not None:
        older = Q(published_at__lt=before.published_at) | Q(pk__lt=before.story_id)
        wanted &= Q(published_at__lte=before.published_at) & older
    found = Story.objects.filter(Exists(film), wanted)
    return found.select_related("owner").order_by("-published_at", "-id")


def gallery_languages() -> list[str]:
    """Codes of the languages in which there are public films."""
    film = Film.objects.filter(job__story=OuterRef("pk"))
    found = Story.objects.filter(Exists(film), public()).order_by("language")
    return list(found.values_list("language", flat=True).distinct())


def films_of(stories: Iterable[Story]) -> dict[int, Film]:
    """The newest film of each of these stories, by the story's id: one query."""
    of_same = Film.objects.filter(job__story=OuterRef("job__story")).order_by("-created_at")
    newest = Film.objects.filter(
        job__story__in=list(stories), pk=Subquery(of_same.values("pk")[:1])
    )
    return {film.job.story_id: film for film in newest.select_related("job")}


def visible_job(job_id: UUID, *, user: User | None, share: ShareLink | None) -> RenderJob | None:
    """The job if its owner or an administrator asks, its story is public, or the link leads to
    it; else None. Of a hidden story only the first two see anything."""
    jobs = RenderJob.objects.filter(pk=job_id).select_related("story")
    if user is not None and answers_for_films(user):
        return jobs.first()
    allowed = public("story__")
    if user is not None and user.is_authenticated:
        allowed |= Q(owner=user)
    if share is not None and share.is_open:
        allowed |= Q(story=share.story_id, story__hidden_at__isnull=True)
    return jobs.filter(allowed).first()


def answers_for_films(user: User) -> bool:
    """An administrator who may look at every film, because they decide what is shown."""
    return user.is_staff and user.has_perm("rendering.view_film")


def reported() -> QuerySet[Story]:
    """Stories with open reports, the longest waiting first; `open_reports` are prefetched."""
    waiting = Report.objects.filter(decision=None).select_related("reporter").order_by("pk")
    found = Story.objects.filter(reports__decision=None, reports__isnull=False)
    return (
        found.annotate(first_report=Min("reports__created_at"))
        .select_related("owner")
        .prefetch_related(Prefetch("reports", queryset=waiting, to_attr="open_reports"))
        .order_by("first_report", "pk")
    )


# --- Progress -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Money:
    """What a job cost and what came back of it, in credits."""

    price: int
    refunded: int


def money(job: RenderJob) -> Money:
    clips = list(job.clips.all())
    refunded = sum(_refunded(clip) for clip in clips)
    return Money(price=sum(clip.price for clip in clips), refunded=refunded)


def _refunded(clip: Clip) -> int:
    """All of its price, or the difference where something cheaper was delivered."""
    return clip.price if clip.status in CLIP_REFUNDED else clip.discount


def progress(job: RenderJob) -> int:
    """Whole percent of the scenes' work that is done; 100 only when the film is ready."""
    if job.status == JobStatus.READY:
        return 100
    clips = takes.latest_takes(job.clips.all())
    done = sum(_share_done(job, clip) for clip in clips)
    return min(99, int(100 * done / max(1, len(clips))))


def _share_done(job: RenderJob, clip: Clip) -> float:
    """A failed scene is no work any more while the others go on; afterwards it is not done."""
    if clip.is_active or clip.status == ClipStatus.READY:
        return clip.progress
    return 1.0 if job.is_active else 0.0


# --- Workers ------------------------------------------------------------------


def processes(queue: str) -> int:
    """Processes of the workers of that queue that have been heard of lately."""
    silence = timedelta(seconds=settings.WORKER_SEEN_SECONDS)
    present = Worker.objects.filter(queue=queue, last_seen_at__gt=Now() - silence)
    return sum(present.values_list("processes", flat=True))


def last_seen(queue: str) -> datetime | None:
    """When a worker of that queue was heard of last; None where none ever was."""
    last: datetime | None = Worker.objects.filter(queue=queue).aggregate(last=Max("last_seen_at"))[
        "last"
    ]
    return last
