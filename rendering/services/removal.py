"""The only way to delete a story: refunds, rows, then files. The ledger stays."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import partial
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from rendering.models import Clip, RenderJob
from rendering.models.jobs import JOB_UNSETTLED
from rendering.services import claims, files, jobs
from stories.models import Story, User, WritingJob
from stories.models.writing import WRITING_ACTIVE
from stories.services import credits
from stories.services.writing import outcomes as writings

logger = logging.getLogger(__name__)


@transaction.atomic
def remove_story(story: Story) -> None:
    """Delete a story with its jobs, clips, films and links; what was not delivered is refunded.

    A worker in the middle of a clip finds its claim gone and writes nothing. WrongState when
    a film of the story is ordered in this very moment.
    """
    _remove(Story.objects.filter(pk=story.pk), story.owner)


@transaction.atomic
def remove_stories(owner: User, chosen: Iterable[Story]) -> None:
    """As `remove_story`, for several of one owner's: all of them, or none."""
    _remove(Story.objects.filter(owner=owner, pk__in=[story.pk for story in chosen]), owner)


@transaction.atomic
def remove_user(user: User) -> None:
    """Delete a person and all their stories. Their ledger stays, without the name."""
    _remove(Story.objects.filter(owner=user), user)
    writings.cancel_all(_open_writings(user))
    user.delete()


def _remove(stories: QuerySet[Story], owner: User) -> None:
    """Locks jobs, then the account, then stories: two of these never wait for each other."""
    doomed = list(
        RenderJob.objects.select_for_update(of=("self",)).filter(story__in=stories).order_by("pk")
    )
    list(_open_writings(owner).select_for_update().order_by("pk"))
    credits.locked(credits.account_of(owner))
    _refuse_newcomers(stories, doomed)
    writings.cancel_all(_open_writings(owner).filter(story__in=stories))
    list(stories.select_for_update())  # nobody adds a link or a scene while theirs are deleted
    stale = _stale_claims(doomed)
    for job in doomed:
        if job.status in JOB_UNSETTLED:
            jobs.cancel(job)
    RenderJob.objects.filter(pk__in=[job.pk for job in doomed]).delete()
    stories.delete()
    transaction.on_commit(partial(_clear, [job.pk for job in doomed], stale))


def _open_writings(owner: User) -> QuerySet[WritingJob]:
    return WritingJob.objects.filter(owner=owner, status__in=WRITING_ACTIVE)


def _refuse_newcomers(stories: QuerySet[Story], doomed: list[RenderJob]) -> None:
    """With the account locked no job is added: one that came in between has to be locked too."""
    newcomers = RenderJob.objects.filter(story__in=stories).exclude(
        pk__in=[job.pk for job in doomed]
    )
    if newcomers.exists():
        raise jobs.WrongState(_("A film of this story was ordered just now. Try again."))


def _stale_claims(doomed: list[RenderJob]) -> list[UUID]:
    """Tokens of claims whose worker is lost. One that lives clears its own things away."""
    films = RenderJob.objects.filter(pk__in=[job.pk for job in doomed])
    clips = Clip.objects.filter(job__in=doomed)
    return [
        token
        for held in (films, clips)
        for token in held.filter(claims.expired()).values_list("lease_token", flat=True)
        if token is not None
    ]


def _clear(job_ids: Iterable[UUID], stale: Iterable[UUID]) -> None:
    """After the commit: a file that cannot be deleted now is logged, the rows are gone."""
    try:
        for token in stale:
            files.clear_scratch(token)
        for job_id in job_ids:
            files.discard_folder(job_id)
    except OSError:
        logger.exception("Files of removed films are left behind")
