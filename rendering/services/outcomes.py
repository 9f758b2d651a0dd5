"""What became of a claim, and what follows for the job. Money moves with the state.

Each change is one conditional update inside a transaction that holds the job's row: of two
clips that end at the same moment, the second one sees the first, and the job is settled once.
"""

from __future__ import annotations

import logging
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils.text import Truncator
from django.utils.translation import gettext_noop as _

from rendering.models import Clip, Film, RenderJob
from rendering.models.jobs import (
    CLIP_ACTIVE,
    JOB_UNSETTLED,
    ClipStatus,
    JobStatus,
)
from rendering.renderers import STORYBOOK, quality_profiles
from rendering.renderers.base import DEFAULT_QUALITY, RenderError
from rendering.services import claims, files, wakeups
from rendering.services.prices import price_per_scene
from stories.models import CreditAccount, Lease
from stories.services import credits

logger = logging.getLogger(__name__)

LOST = RenderError(
    "worker_lost", _("The worker stopped while it drew this scene."), permanent=False
)
BROKEN = RenderError(
    "internal", _("Drawing this scene failed. We have been told."), permanent=False
)
NO_FILM = _("The scenes are ready, but joining them into one film failed.")


def locked(job_id: Any) -> RenderJob:
    """The job as it is now, locked until the transaction ends."""
    return RenderJob.objects.select_for_update().get(pk=job_id)


def locked_if_there(job_id: Any) -> RenderJob | None:
    """As `locked`; None if the job was removed, with its story, while its clip was drawn."""
    return RenderJob.objects.select_for_update().filter(pk=job_id).first()


@transaction.atomic
def deliver(clip: Clip, *, video: str, poster: str, seconds: float, made_by: str = "") -> None:
    """Record the files of a claimed clip, and who made them. RenderCancelled if the claim is gone.

    Where the storybook drew what was ordered from a model, the difference in price comes back.
    """
    job = locked_if_there(clip.job_id)
    values: dict[str, Any] = {"video": video, "poster": poster, "seconds": seconds}
    if job is not None and made_by:
        values |= {"made_by": made_by, "discount": _discount(clip, job, made_by)}
    if job is None or not _end(clip, ClipStatus.READY, progress=1.0, **values):
        raise claims.RenderCancelled
    if values.get("discount"):
        _give_difference(clip, values["discount"])
    settle(job)


def _discount(clip: Clip, job: RenderJob, made_by: str) -> int:
    """Credits that the clip cost more than what was delivered."""
    if made_by != STORYBOOK or job.renderer == STORYBOOK:
        return 0
    return max(0, clip.price - price_per_scene(STORYBOOK, _drawn_quality(job)))


def _drawn_quality(job: RenderJob) -> str:
    """What the storybook would call what it drew in a model's place, at the model's size and rate.

    A model's HD has fewer pictures a second than a drawn one, and counts as the plainest.
    """
    own = quality_profiles(STORYBOOK).get(job.quality)
    drawn = quality_profiles(job.renderer).get(job.quality)
    return job.quality if own and drawn and drawn.is_as_good_as(own) else DEFAULT_QUALITY


def _give_difference(clip: Clip, amount: int) -> None:
    account = CreditAccount.objects.get(user=clip.owner_id)
    note = f"Drawn by the storybook: the difference, scene {clip.scene_number}"
    credits.correct(account, amount=amount, reference=str(clip.pk), note=note)


@transaction.atomic
def fail(clip: Clip, error: RenderError, *, only: Q | None = None) -> bool:
    """Give a claimed clip up for good, and its price back."""
    job = locked_if_there(clip.job_id)
    told: dict[str, Any] = {"error_code": error.code, "error": _fitting(error.message)}
    if job is None or not _end(clip, ClipStatus.FAILED, only=only, **told):
        return False
    give_back(clip, why=f"Not delivered: scene {clip.scene_number}")
    settle(job)
    return True


@transaction.atomic
def release(
    clip: Clip, error: RenderError, *, only: Q | None = None, blameless: bool = False
) -> bool:
    """Put a claimed clip back into the queue; give it up when its attempts are used up.

    A blameless end (the model is still being fetched) does not count as an attempt.
    """
    uncounted = {"attempts": F("attempts") - 1} if blameless else {}
    if clip.attempts >= settings.MAX_ATTEMPTS and not blameless:
        return fail(clip, error, only=only)
    held = claims.held(clip).filter(only or Q())
    values: dict[str, Any] = claims.NOTHING_SAID | Lease.NO_LEASE | uncounted
    if not held.update(status=ClipStatus.QUEUED, **values):
        return False
    wakeups.wake(clip.queue)
    return True


def _fitting(sentence: str) -> str:
    """A sentence with a long path in it must not keep the failure from being written down."""
    return Truncator(sentence).chars(Clip._meta.get_field("error").max_length or 0)


def _end(clip: Clip, status: ClipStatus, *, only: Q | None = None, **values: Any) -> bool:
    held = claims.held(clip).filter(only or Q())
    return bool(held.update(status=status, finished_at=Now(), **values, **Lease.NO_LEASE))


def give_back(clip: Clip, *, why: str) -> None:
    account = CreditAccount.objects.get(user=clip.owner_id)
    credits.refund(account, reference=str(clip.pk), note=why)


def settle(job: RenderJob) -> None:
    """Once no clip is at work any more, decide how the job goes on. The job's row is locked."""
    clips = job.clips.all()
    if clips.filter(status__in=CLIP_ACTIVE).exists():
        return
    if clips.filter(status=ClipStatus.READY).exists():
        _film_is_due(job)
    elif clips.filter(status=ClipStatus.FAILED).exists():
        failed = clips.filter(status=ClipStatus.FAILED).latest("finished_at")
        _close(job, JobStatus.FAILED, error=failed.error)
    elif clips.filter(status=ClipStatus.CANCELLED).exists():
        _close(job, JobStatus.CANCELLED)


@transaction.atomic
def settle_now(job_id: Any) -> None:
    """As `settle`, for a job that is not locked yet, or gone."""
    if job := locked_if_there(job_id):
        settle(job)


def _film_is_due(job: RenderJob) -> None:
    moved = job.move_to(
        JobStatus.ASSEMBLING,
        old=JOB_UNSETTLED,
        film_due=True,
        attempts=0,
        **Lease.NO_LEASE,
    )
    if moved:
        wakeups.wake("cpu")


def _close(job: RenderJob, status: JobStatus, *, error: str = "") -> None:
    job.move_to(status, old=JOB_UNSETTLED, finished_at=Now(), error=error)


@transaction.atomic
def deliver_film(job: RenderJob, **values: Any) -> None:
    """Record a claimed job's film (`Film`'s fields). RenderCancelled if the claim is gone."""
    if not _end_assembly(job):
        raise claims.RenderCancelled
    old = Film.objects.filter(job=job).first()
    Film.objects.update_or_create(job=job, defaults=values)
    if old is not None:
        left = [str(old.video), str(old.captions)]
        transaction.on_commit(lambda: files.discard(left), robust=True)  # the new film stands
    job.move_to(JobStatus.READY, old=(JobStatus.ASSEMBLING,), finished_at=Now(), error="")


@transaction.atomic
def fail_film(job: RenderJob, *, only: Q | None = None) -> bool:
    """Give the joining up; the clips stay, paid and watchable."""
    if not _end_assembly(job, only=only):
        return False
    job.move_to(JobStatus.FAILED, old=(JobStatus.ASSEMBLING,), finished_at=Now(), error=NO_FILM)
    return True


@transaction.atomic
def release_film(job: RenderJob, *, only: Q | None = None) -> bool:
    """Let another worker join the film; give up when the attempts are used up."""
    if job.attempts >= settings.MAX_ATTEMPTS:
        return fail_film(job, only=only)
    held = claims.held_film(job).filter(only or Q())
    if not held.update(**Lease.NO_LEASE):
        return False
    wakeups.wake("cpu")
    return True


def _end_assembly(job: RenderJob, *, only: Q | None = None) -> bool:
    held = claims.held_film(job).filter(only or Q())
    return bool(held.update(film_due=False, **Lease.NO_LEASE))
