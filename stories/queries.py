"""Reads: whose stories, and who may see which."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from stories.models import Story, User, WritingJob


def stories_of(user: User) -> QuerySet[Story]:
    """A person's stories with scenes and cast, newest first: three queries however many."""
    own = Story.objects.filter(owner=user).prefetch_related("scenes", "cast")
    return own.order_by("-created_at", "-id")


def public(at: str = "") -> Q:
    """What everybody may look at; `at` leads to the story, as in `story__`."""
    return Q(**{f"{at}published_at__isnull": False, f"{at}hidden_at__isnull": True})


def visible_to(user: User | AnonymousUser) -> QuerySet[Story]:
    """The stories that this person may look at: their own, and public ones."""
    allowed = public()
    if user.is_authenticated:
        allowed |= Q(owner=user.pk)
    return Story.objects.filter(allowed)


def writings_of(user: User) -> QuerySet[WritingJob]:
    """A person's writing jobs with their stories, newest first."""
    own = WritingJob.objects.filter(owner=user).select_related("story")
    return own.prefetch_related("story__scenes", "story__cast").order_by("-created_at", "-id")
