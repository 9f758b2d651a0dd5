"""Claims: which clip a worker gets next, and how it keeps it.

Fairness is a round between owners. When clips are submitted, each gets a `turn`: the owner's
own turns count on from the round that is being served now, so that the first clip of a new
owner stands beside the next clip of everybody else, however many others wait. A turn says
*whose* clip is next; which of the owner's clips it is, is decided at the claim: first
scenes first, then the oldest job.
"""

from __future__ import annotations

import time
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Case, FloatField, Max, Min, Q, QuerySet, Value, When
from django.db.models.functions import Greatest, Now

from rendering import queries
from rendering.models import Clip, RenderJob, Worker
from rendering.models.jobs import ClipStatus, JobStatus
from rendering.renderers.base import RenderStopped
from stories.models import User
from stories.models.leases import Lease, lease_end

CLAIM_TRIES = 20
CLAIM_PAUSE = 0.02
"""Seconds; a claim's transaction takes a few milliseconds."""

NOTHING_PREPARED = {"preparing": "", "preparing_done": 0, "preparing_total": 0}
NOTHING_SAID = NOTHING_PREPARED | {"made_by": "", "rung": ""}
"""Field values of a clip that nobody has begun to make."""


class RenderCancelled(RenderStopped):
    """The claim is gone: cancelled, expired or settled. Stop the work, write nothing."""


def next_turn(owner: User, *, queue: str) -> int:
    """The first turn for new clips of that owner. Call it with the owner's account locked."""
    waiting = waiting_clips(queue)
    serving = waiting.aggregate(turn=Min("turn"))["turn"] or 0
    own = waiting.filter(owner=owner).aggregate(turn=Max("turn"))["turn"]
    return serving if own is None else own + 1


def waiting_clips(queue: str) -> QuerySet[Clip]:
    return Clip.objects.filter(queue=queue, status=ClipStatus.QUEUED)


def within_reach(queue: str, *, worker: str) -> Q:
    """The clips that this worker can make: cards differ, and a processor makes the fewest.

    One that has not found out yet can make none; all of them where no such worker has reported.
    """
    if queue != "gpu":
        return Q()
    said = Worker.objects.filter(name=worker).values_list("abilities", flat=True).first()
    if said is None:
        return Q()
    reach = Q(pk__in=[])
    for renderer, qualities in said.items():
        reach |= Q(job__renderer=renderer, job__quality__in=list(qualities))
    return reach


def waiting_films() -> QuerySet[RenderJob]:
    return RenderJob.objects.filter(film_due=True, lease_token=None)


def lease_seconds(queue: str) -> int:
    return settings.QUEUES[queue]["lease_seconds"]


def claim_clip(queue: str, *, holder: str) -> Clip | None:
    """Take the clip whose turn it is, or None. Two workers never get the same one."""
    reach = within_reach(queue, worker=holder.rpartition("/")[0])
    for _ in range(CLAIM_TRIES):
        taken = _take_clip(queue, holder=holder, only=reach)
        if taken and (clip := _begun(taken)):
            return clip
        if not waiting_clips(queue).filter(reach).exists():
            break
        time.sleep(CLAIM_PAUSE)  # others have all that waits locked, and take one clip each
    return None


def claim_alike(clip: Clip, *, holder: str, most: int) -> list[Clip]:
    """Up to `most` more clips that can be made together with this claimed one, in their turns."""
    job = clip.job
    alike = Q(job__renderer=job.renderer, job__quality=job.quality)
    found: list[Clip] = []
    while len(found) < most and (taken := _take_clip(clip.queue, holder=holder, only=alike)):
        if more := _begun(taken):
            found.append(more)
    return found


def fair_share(queue: str) -> int:
    """How many of the waiting clips one worker may add to its own: the others work too."""
    return waiting_clips(queue).count() // max(1, queries.processes(queue))


def _begun(pk: UUID) -> Clip | None:
    """The taken clip, its job told of it; None if its story was removed in this moment."""
    try:
        clip = Clip.objects.select_related("job").get(pk=pk)
    except Clip.DoesNotExist:
        return None
    # Outside the claim's transaction: everyone else locks the job before its clips.
    clip.job.move_to(JobStatus.RENDERING, old=(JobStatus.QUEUED,), started_at=Now())
    return clip


@transaction.atomic
def _take_clip(queue: str, *, holder: str, only: Q | None = None) -> UUID | None:
    waiting = waiting_clips(queue).select_for_update(skip_locked=True, of=("self",))
    waiting = waiting.filter(only or Q())
    slot = waiting.order_by("turn", "created_at", "id").first()
    if slot is None:
        return None
    clip = _best_of_owner(waiting.filter(owner=slot.owner_id)) or slot
    if clip.pk != slot.pk:
        Clip.objects.filter(pk=slot.pk).update(turn=clip.turn)
    taken = Clip.objects.filter(pk=clip.pk, status=ClipStatus.QUEUED).update(
        status=ClipStatus.RENDERING,
        started_at=Now(),
        turn=slot.turn,
        **NOTHING_SAID,
        **Lease.taken(lease_seconds(queue), holder=holder),
    )
    return clip.pk if taken else None


def _best_of_owner(waiting: Any) -> Clip | None:
    first_scenes_first = Case(When(scene_number=1, then=Value(0)), default=Value(1))
    order = (first_scenes_first, "job__created_at", "scene_number", "take")
    clip: Clip | None = waiting.select_related("job").order_by(*order).first()
    return clip


def beat(clip: Clip, progress: float, **said: Any) -> None:
    """Progress, sign of life and "am I cancelled?" in one update. RenderCancelled if it is gone.

    Progress never falls: an attempt that begins again is shown once it gets further.
    `said` are fields of the clip that tell how it is made.
    """
    until = lease_end(lease_seconds(clip.queue))
    furthest = Greatest("progress", Value(progress, output_field=FloatField()))
    if not held(clip).update(progress=furthest, lease_expires_at=until, **said):
        raise RenderCancelled


@transaction.atomic
def claim_film(*, holder: str) -> RenderJob | None:
    """Take a film that waits to be joined, or None."""
    due = waiting_films()
    job = due.select_for_update(skip_locked=True).order_by("created_at").first()
    if job is None:
        return None
    if not due.filter(pk=job.pk).update(**Lease.taken(lease_seconds("cpu"), holder=holder)):
        return None
    return RenderJob.objects.get(pk=job.pk)


def expired() -> Q:
    """The lease ran out, by the database's clock."""
    return Q(lease_expires_at__lt=Now())


def held(clip: Clip) -> QuerySet[Clip]:
    """The clip, if it is still claimed by whoever read this row."""
    return Clip.objects.filter(
        pk=clip.pk, lease_token=clip.lease_token, status=ClipStatus.RENDERING
    )


def held_film(job: RenderJob) -> QuerySet[RenderJob]:
    """The job, if its film is still due and still claimed by whoever read this row."""
    return RenderJob.objects.filter(pk=job.pk, film_due=True, lease_token=job.lease_token)


def expired_clips() -> Any:
    return Clip.objects.filter(expired(), status=ClipStatus.RENDERING)
