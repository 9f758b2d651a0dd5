"""What became of a writing job. Money moves with the state; the upload goes when it is over.

Each change is one conditional update; the winner acts, the loser returns.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext_noop as _

from stories.models import Lease, WritingJob
from stories.models.writing import NO_STAGE, WRITING_ACTIVE, WritingStatus
from stories.services import credits, tellings, uploads, wakeups
from stories.services.writing import claims, writers
from stories.services.writing.briefs import brief_from
from stories.writers.base import WrittenStory

KEPT_DAYS = 30
ABANDONED = timedelta(minutes=10)
"""Longer than between keeping an upload and the commit of its job."""
LOST = ("worker_lost", _("The worker stopped while it was at this."))
BROKEN = ("internal", _("Something went wrong while this was made. We have been told."))


@transaction.atomic
def deliver_words(job: WritingJob, words: str) -> None:
    """A picture or a voice is understood, and to be corrected now. Gone if the claim is."""
    if not _end(claims.held(job), WritingStatus.READY, heard_or_seen=words):
        raise claims.Gone
    uploads.discard_later(job.upload)


@transaction.atomic
def deliver_story(job: WritingJob, written: WrittenStory) -> None:
    """The story is there: a new one, or another telling. Gone if the claim is."""
    claims.lock(job)
    story = tellings.of_job(job, written)
    if not _end(claims.held(job), WritingStatus.READY, story=story):
        raise claims.Gone
    uploads.discard_later(job.upload)


def write_at_once(job: WritingJob) -> None:
    """Write the story of a job that needs no worker. WriterError where there will be none."""
    written = writers.made(job.writer).write(brief_from(job.brief), on_step=lambda: None)
    job.story = tellings.of_job(job, written)
    job.status = WritingStatus.READY
    job.finished_at = timezone.now()
    job.save()


@transaction.atomic
def fail(job: WritingJob, code: str, message: str, *, only: Q | None = None) -> bool:
    """Give a claimed job up for good, and its price back."""
    return _give_up(claims.held(job).filter(only or Q()), job, code, message)


@transaction.atomic
def give_up(job: WritingJob, code: str, message: str) -> bool:
    """As `fail`, for a job that still waits: nobody here can do it."""
    waiting = WritingJob.objects.filter(pk=job.pk, status=WritingStatus.QUEUED)
    return _give_up(waiting, job, code, message)


def _give_up(found: QuerySet[WritingJob], job: WritingJob, code: str, message: str) -> bool:
    told = {"error_code": code, "error": Truncator(message).chars(300)}
    if not _end(found, WritingStatus.FAILED, **told):
        return False
    give_back(job, why="No story was written")
    uploads.discard_later(job.upload)
    return True


@transaction.atomic
def release(
    job: WritingJob, problem: tuple[str, str], *, only: Q | None = None, blameless: bool = False
) -> bool:
    """Put a claimed job back into its queue; give it up when its attempts are used up.

    A blameless end (the model is still being fetched) does not count as an attempt.
    """
    if job.attempts >= settings.MAX_ATTEMPTS and not blameless:
        return fail(job, *problem, only=only)
    uncounted = {"attempts": F("attempts") - 1} if blameless else {}
    values: dict[str, Any] = NO_STAGE | Lease.NO_LEASE | uncounted
    held = claims.held(job).filter(only or Q())
    if not held.update(status=WritingStatus.QUEUED, **values):
        return False
    wakeups.wake(job.queue, wakeups.WRITING)
    return True


@transaction.atomic
def cancel(job: WritingJob) -> bool:
    """Stop it and give its price back. False when it was over already."""
    active = WritingJob.objects.filter(pk=job.pk, status__in=WRITING_ACTIVE)
    if not _end(active, WritingStatus.CANCELLED):
        return False
    give_back(job, why="Cancelled: a story")
    uploads.discard_later(job.upload)
    return True


def cancel_all(jobs: QuerySet[WritingJob]) -> None:
    """Stop whatever of these is not over yet."""
    for job in jobs.filter(status__in=WRITING_ACTIVE):
        cancel(job)


def requeue_expired() -> int:
    """Release jobs whose worker has not been heard of; the number released."""
    return sum(release(job, LOST, only=claims.has_expired()) for job in claims.expired())


def discard_abandoned() -> None:
    """Delete uploads that no open job has: who was to do it was killed in that moment."""
    names = uploads.kept_before(timezone.now() - ABANDONED)
    if not names:
        return
    open_ones = WritingJob.objects.filter(status__in=WRITING_ACTIVE, upload__in=names)
    for name in set(names) - set(open_ones.values_list("upload", flat=True)):
        uploads.discard(name)


def forget_old() -> None:
    """Drop jobs that have long been over: what came of them is in their stories."""
    over = WritingJob.objects.exclude(status__in=WRITING_ACTIVE)
    over.filter(finished_at__lt=Now() - timedelta(days=KEPT_DAYS)).delete()


def give_back(job: WritingJob, *, why: str) -> None:
    credits.refund(credits.account_of(job.owner), reference=reference(job), note=why)


def reference(job: WritingJob) -> str:
    """Of its entries in the ledger."""
    return f"writing {job.pk}"


def _end(jobs: QuerySet[WritingJob], status: WritingStatus, **values: Any) -> bool:
    ended: dict[str, Any] = NO_STAGE | Lease.NO_LEASE | {"upload": ""}
    return bool(jobs.update(status=status, finished_at=Now(), **ended, **values))
