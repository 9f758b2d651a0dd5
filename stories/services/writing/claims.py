"""Claims: which writing job a worker gets next, and how it keeps it.

The oldest comes first. Nobody has more than a few of them open at once, which keeps it fair.
"""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.db.models.functions import Now

from stories.models import Lease, WritingJob
from stories.models.leases import lease_end
from stories.models.writing import NO_STAGE, Way, WritingStatus
from stories.writers import LOCAL

LEASE_SECONDS = 60
"""Longer than anything that a writer or a model does without a sign of life."""


class Gone(Exception):
    """The claim is gone: cancelled, expired or settled. Stop the work, write nothing."""


def waiting(queue: str) -> QuerySet[WritingJob]:
    return WritingJob.objects.filter(queue=queue, status=WritingStatus.QUEUED)


def held(job: WritingJob) -> QuerySet[WritingJob]:
    """The job, if it is still claimed by whoever read this row."""
    return WritingJob.objects.filter(
        pk=job.pk, lease_token=job.lease_token, status=WritingStatus.WORKING
    )


def held_by(worker: str) -> QuerySet[WritingJob]:
    """What the processes of that worker hold."""
    return WritingJob.objects.filter(
        lease_holder__startswith=f"{worker}/", status=WritingStatus.WORKING
    )


def expired() -> QuerySet[WritingJob]:
    """Claims whose lease ran out, by the database's clock."""
    return WritingJob.objects.filter(has_expired(), status=WritingStatus.WORKING)


def has_expired() -> Q:
    return Q(lease_expires_at__lt=Now())


def within_reach(*, has_models: bool) -> Q:
    """The jobs that a worker can do, with or without what models need to run."""
    return Q() if has_models else Q(way=Way.IDEA) & ~Q(writer=LOCAL)


@transaction.atomic
def claim(queue: str, *, holder: str, only: Q | None = None) -> WritingJob | None:
    """Take the oldest job that waits, or None. Two workers never get the same one."""
    wanted = waiting(queue).filter(only or Q())
    oldest = wanted.select_for_update(skip_locked=True).order_by("created_at").first()
    if oldest is None:
        return None
    taken = waiting(queue).filter(pk=oldest.pk)
    values = {"status": WritingStatus.WORKING, "started_at": Now()} | NO_STAGE
    if not taken.update(**values, **Lease.taken(LEASE_SECONDS, holder=holder)):
        return None
    return WritingJob.objects.select_related("owner").get(pk=oldest.pk)


def beat(job: WritingJob, **said: Any) -> None:
    """Sign of life, what goes on, and "am I cancelled?" in one update. Gone if it is."""
    if not held(job).update(lease_expires_at=lease_end(LEASE_SECONDS), **said):
        raise Gone


def lock(job: WritingJob) -> None:
    """Nobody ends it until this transaction does. Gone if somebody has.

    The job before what belongs to it (its owner's account, its story), as in every transaction:
    two of these never wait for each other.
    """
    if held(job).select_for_update().first() is None:
        raise Gone


def reroute(*, old: str, new: str) -> int:
    """Give what waits in one queue to another's workers; how many jobs that were."""
    return waiting(old).update(queue=new)
