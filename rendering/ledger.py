"""The entries of a person's account, with the films that they were for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet

from rendering.models import Clip
from rendering.renderers.base import QUALITY_PROFILES
from stories.models import CreditAccount, CreditEntry, Story


@dataclass(frozen=True, slots=True)
class Line:
    """One entry, and the story it was for where that still is."""

    entry: CreditEntry
    story: Story | None


@dataclass(frozen=True, slots=True)
class Price:
    """What one scene of that quality costs."""

    quality: str
    seconds: float
    amount: int


def entries(account: CreditAccount) -> QuerySet[CreditEntry]:
    return account.entries.order_by("-id")


def lines(page: Iterable[CreditEntry]) -> list[Line]:
    """One query more: a clip's entries have its id as their reference."""
    listed = list(page)
    references = set(_clip_ids(listed))
    clips = Clip.objects.filter(pk__in=references).select_related("job__story")
    stories = {str(clip.pk): clip.job.story for clip in clips}
    return [Line(entry, stories.get(entry.reference)) for entry in listed]


def prices() -> list[Price]:
    """The prices that hold on this server, for what it can make."""
    listed: dict[str, int] = settings.CREDIT_PRICES["storybook"]
    return [
        Price(name, profile.seconds, listed[name])
        for name, profile in QUALITY_PROFILES.items()
        if name in listed
    ]


def _clip_ids(listed: Iterable[CreditEntry]) -> Iterator[UUID]:
    for entry in listed:
        try:
            yield UUID(entry.reference)
        except ValueError:
            continue
