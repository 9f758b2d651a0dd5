"""The only way to delete a story: refunds, rows, then files. The ledger stays."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import partial
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from rendering.models import Clip, RenderJob
from rendering.models.jobs import JobStatus
from rendering.services import files, jobs
from stories.models import Lease, Story, User
from stories.services import credits

logger = logging.getLogger(__name__)

CANCELLABLE = (JobStatus.QUEUED, JobStatus.RENDERING)


@transaction.atomic
def remove_story(story: Story) -> None:
    """Delete a story with its jobs, clips, films and links; what was not delivered is refunded.

    A worker in the middle of a clip finds its claim gone and writes nothing. WrongState when
    a film of the story is ordered in this very moment.
    """
    _remove(Story.objects.filter(pk=story.pk), story.owner)


@transaction.atomic
def remove_user(user: User) -> None:
    """Delete a person and all their stories. Their ledger stays, without the name."""
    _remove(Story.objects.filter(owner=user), user)
    user.delete()


def _remove(stories: QuerySet[Story], owner: User) -> None:
    """Locks jobs before the account, as everywhere: two of these never wait for each other."""
    doomed = list(
        RenderJob.objects.select_for_update(of=("self",)).filter(story__in=stories).order_by("pk")
    )
    credits.locked(credits.account_of(owner))
    _refuse_newcomers(stories, doomed)
    stale = _stale_claims(doomed)
    for job in doomed:
        if job.status in CANCELLABLE:
            jobs.cancel(job)
    RenderJob.objects.filter(pk__in=[job.pk for job in doomed]).delete()
    stories.delete()
    transaction.on_commit(partial(_clear, [job.pk for job in doomed], stale))


def _refuse_newcomers(stories: QuerySet[Story], doomed: list[RenderJob]) -> None:
    """With the account locked no job is added: one that came in between has to be locked too."""
    newcomers = RenderJob.objects.filter(story__in=stories).exclude(
        pk__in=[job.pk for job in doomed]
    )
    if newcomers.exists():
        raise jobs.WrongState("A film of this story was ordered just now. Try again.")


def _stale_claims(doomed: list[RenderJob]) -> list[UUID]:
    """Tokens of claims whose worker is lost. One that lives clears its own things away."""
    clips = Clip.objects.filter(job__in=doomed)
    return [row.held_token for row in (*doomed, *clips) if _is_stale(row)]


def _is_stale(row: Lease) -> bool:
    return (
        row.lease_token is not None
        and row.lease_expires_at is not None
        and row.lease_expires_at < timezone.now()
    )


def _clear(job_ids: Iterable[UUID], stale: Iterable[UUID]) -> None:
    """After the commit: a file that cannot be deleted now is logged, the rows are gone."""
    try:
        for token in stale:
            files.clear_away((), token)
        for job_id in job_ids:
            files.discard_folder(job_id)
    except OSError:
        logger.exception("Files of removed films are left behind")
