"""What dead workers left behind: expired leases, lost wake-ups, unfinished files."""

from __future__ import annotations

import logging

from django.conf import settings
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Now

from rendering.models import Clip, RenderJob
from rendering.models.jobs import CLIP_ACTIVE, ClipStatus, JobStatus
from rendering.services import claims, files, outcomes, wakeups

logger = logging.getLogger(__name__)


def sweep(queue: str) -> None:
    """Put right what can be seen to be wrong. Safe to run anywhere, at any time, twice at once."""
    requeue_expired_clips()
    give_up_films()
    settle_forgotten_jobs()
    top_up_wakeups(queue)


def requeue_expired_clips() -> int:
    """Release clips whose worker has not been heard of; the number released."""
    expired = list(claims.expired_clips().select_related("job"))
    return sum(_requeue(clip) for clip in expired)


def _requeue(clip: Clip) -> bool:
    still_expired = Q(lease_expires_at__lt=Now())
    released = outcomes.release(clip, outcomes.LOST, only=still_expired)
    if released and clip.lease_token is not None:
        logger.warning("Clip %s: its worker %s was lost", clip.pk, clip.lease_holder)
        names = files.clip_names(clip.job_id, clip.pk, clip.lease_token)
        files.clear_away(names.values(), clip.lease_token)
    return released


def give_up_films() -> None:
    """Films whose joining killed its worker every time; and leftovers of those that go on."""
    expired = RenderJob.objects.filter(film_due=True, lease_expires_at__lt=Now())
    for job in expired:
        if job.attempts >= settings.MAX_ATTEMPTS:
            outcomes.fail_film(job)
        if job.lease_token is not None:
            names = files.film_names(job.pk, job.lease_token)
            files.clear_away(names.values(), job.lease_token)


def settle_forgotten_jobs() -> None:
    """Jobs that go on without any clip at work: only a restored backup should have such."""
    active = Clip.objects.filter(job=OuterRef("pk"), status__in=CLIP_ACTIVE)
    stuck = RenderJob.objects.filter(
        ~Exists(active), status__in=(JobStatus.QUEUED, JobStatus.RENDERING)
    )
    for pk in stuck.values_list("pk", flat=True):
        outcomes.settle_now(pk)


def claimable(queue: str) -> int:
    """Units that a worker of that queue could claim right now."""
    clips = Clip.objects.filter(queue=queue, status=ClipStatus.QUEUED).count()
    films = RenderJob.objects.filter(claims.free_lease(), film_due=True).count()
    return clips + (films if queue == "cpu" else 0)


def top_up_wakeups(queue: str) -> None:
    """Work that waits while no message does: a message was lost, or its worker died."""
    units = claimable(queue)
    if units and not wakeups.waiting(queue):
        wakeups.send(queue, units=units)
