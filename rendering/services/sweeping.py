"""What dead workers left behind: expired leases, lost wake-ups, unfinished files."""

from __future__ import annotations

import logging

from django.db.models import Exists, OuterRef

from rendering.models import Clip, RenderJob
from rendering.models.jobs import CLIP_ACTIVE, JOB_UNSETTLED, ClipStatus
from rendering.services import claims, files, outcomes, wakeups, writing_queues
from stories.services import wakeups as wakeups_of_writing
from stories.services.writing import claims as writing_claims
from stories.services.writing import outcomes as writings

logger = logging.getLogger(__name__)


def sweep(queue: str) -> None:
    """Put right what can be seen to be wrong. Safe to run anywhere, at any time, twice at once."""
    requeue_expired_clips()
    requeue_expired_films()
    writings.requeue_expired()
    writing_queues.come_back()
    settle_forgotten_jobs()
    clear_scratch()
    writings.discard_abandoned()
    wakeups.trim(queue)
    top_up_wakeups(queue)


def requeue_expired_clips() -> int:
    """Release clips whose worker has not been heard of; the number released."""
    return sum(_requeue(clip) for clip in claims.expired_clips().select_related("job"))


def _requeue(clip: Clip) -> bool:
    if not outcomes.release(clip, outcomes.LOST, only=claims.expired()):
        return False
    logger.warning("Clip %s: its worker %s was lost", clip.pk, clip.lease_holder)
    names = files.clip_names(clip.job_id, clip.pk, clip.held_token)
    files.clear_away(names.values(), clip.held_token)
    return True


def requeue_expired_films() -> int:
    """Release films whose joining has not been heard of; the number released."""
    due = RenderJob.objects.filter(claims.expired(), film_due=True)
    return sum(_requeue_film(job) for job in due)


def _requeue_film(job: RenderJob) -> bool:
    if not outcomes.release_film(job, only=claims.expired()):
        return False
    logger.warning("Film of job %s: its worker %s was lost", job.pk, job.lease_holder)
    names = files.film_names(job.pk, job.held_token)
    files.clear_away(names.values(), job.held_token)
    return True


def settle_forgotten_jobs() -> None:
    """Jobs that go on without any clip at work: only a restored backup should have such."""
    active = Clip.objects.filter(job=OuterRef("pk"), status__in=CLIP_ACTIVE)
    stuck = RenderJob.objects.filter(~Exists(active), status__in=JOB_UNSETTLED)
    for pk in stuck.values_list("pk", flat=True):
        outcomes.settle_now(pk)


def clear_scratch() -> None:
    """Unfinished files of claims that are gone: their worker died before it could clean up."""
    folders = files.scratch_tokens()  # before the rows: a claim is made before its folder
    if not folders:
        return
    clips = Clip.objects.filter(status=ClipStatus.RENDERING, lease_token__in=folders)
    films = RenderJob.objects.filter(film_due=True, lease_token__in=folders)
    held = {
        token for rows in (clips, films) for token in rows.values_list("lease_token", flat=True)
    }
    for token in folders - held:
        files.clear_scratch(token)


def claimable(queue: str, *, worker: str = "") -> int:
    """Units that this worker, or any of that queue, could claim right now."""
    films = claims.waiting_films().count() if queue == "cpu" else 0
    reach = claims.within_reach(queue, worker=worker)
    clips = claims.waiting_clips(queue).filter(reach).count()
    return clips + films + _writings(queue, worker=worker)


def _writings(queue: str, *, worker: str = "") -> int:
    return writing_claims.waiting(queue).filter(writing_queues.reach_of(worker)).count()


def top_up_wakeups(queue: str) -> None:
    """Work that waits while no message does: a message was lost, or its worker died."""
    writings = _writings(queue)
    units = claimable(queue) - writings
    if not (units or writings) or wakeups.waiting(queue):
        return
    if units:
        wakeups.send(queue, units=units)
    if writings:
        wakeups_of_writing.send(queue, wakeups_of_writing.WRITING, units=writings)
