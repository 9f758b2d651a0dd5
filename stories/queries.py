"""Reads: whose stories, and who may see which."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from stories.models import Story, User


def stories_of(user: User) -> QuerySet[Story]:
    """A person's stories with their scenes, newest first: two queries however many."""
    own = Story.objects.filter(owner=user).prefetch_related("scenes")
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
