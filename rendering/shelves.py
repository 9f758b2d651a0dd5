"""A person's own stories on their shelf: by what goes on with them, and by their words."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery

from rendering.models import Clip, RenderJob
from rendering.models.jobs import CLIP_ACTIVE, JOB_ACTIVE, JobStatus
from stories.models import Scene, Story, User
from stories.searching import folded_words

STATES: dict[str, Q] = {
    "": Q(),
    "work": Q(newest_status__in=JOB_ACTIVE),
    "ready": Q(newest_status=JobStatus.READY),
    "drafts": Q(newest_status=None),
    "failed": Q(newest_status__in=(JobStatus.FAILED, JobStatus.CANCELLED)),
}
"""What is shown of the shelf, by the state of each story's newest job."""


def own_stories(user: User, *, asked: str = "") -> QuerySet[Story]:
    """Newest first, with the state of their newest job; those in which every asked word stands."""
    newest = RenderJob.objects.filter(story=OuterRef("pk")).order_by("-created_at")
    found = Story.objects.filter(owner=user)
    for word in folded_words(asked):
        found = found.filter(searchable__contains=word)
    stated = found.annotate(newest_status=Subquery(newest.values("status")[:1]))
    return stated.order_by("-created_at", "-id")


def counts(stories: QuerySet[Story]) -> dict[str, int]:
    """How many of `own_stories` are in each of STATES: one query."""
    named = {name or "all": Count("pk", filter=which) for name, which in STATES.items()}
    found = stories.order_by().aggregate(**named)
    return {name: found[name or "all"] for name in STATES}


def with_scene_count(stories: QuerySet[Story]) -> QuerySet[Story]:
    scenes = Scene.objects.filter(story=OuterRef("pk")).order_by().values("story")
    return stories.annotate(scene_count=Subquery(scenes.annotate(n=Count("pk")).values("n")))


def comes_back(stories: Iterable[Story]) -> int:
    """Credits that come back when these stories are removed now."""
    active = Clip.objects.filter(job__story__in=list(stories), status__in=CLIP_ACTIVE)
    return sum(active.values_list("price", flat=True))
