"""The entries of a person's account, with the films that they were for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from uuid import UUID

from rendering.models import Clip, RenderJob
from rendering.services import offers
from stories.models import CreditEntry, Story


@dataclass(frozen=True, slots=True)
class Line:
    """Neighbouring entries of one kind for one film, as one."""

    entry: CreditEntry
    count: int
    amount: int
    story: Story | None


@dataclass(frozen=True, slots=True)
class Price:
    """What one scene of that quality costs."""

    quality: Any
    seconds: float
    amount: int
    generated: bool


def lines(page: Iterable[CreditEntry]) -> list[Line]:
    """One query more: a clip's entries have its id as their reference."""
    listed = list(page)
    clips = Clip.objects.filter(pk__in=list(_clip_ids(listed))).select_related("job__story")
    jobs = {str(clip.pk): clip.job for clip in clips}

    def together(entry: CreditEntry) -> tuple[str, object]:
        job = jobs.get(entry.reference)
        return entry.kind, job.pk if job else entry.pk

    grouped = [list(group) for _, group in groupby(listed, together)]
    return [_line(group, jobs.get(group[0].reference)) for group in grouped]


def _line(group: Sequence[CreditEntry], job: RenderJob | None) -> Line:
    amount = sum(entry.amount for entry in group)
    return Line(group[0], len(group), amount, job.story if job else None)


def prices() -> list[Price]:
    """The prices that hold on this server, for what it can make now: one query."""
    listed: dict[tuple[bool, str], Price] = {}
    for offer in offers.Offers().every():
        for name, quality in offer.qualities.items():
            if quality.refusal is None:
                seconds, generated = quality.profile.seconds, offer.model is not None
                price = Price(offers.QUALITY_NAMES[name], seconds, quality.price, generated)
                listed.setdefault((generated, name), price)
    return list(listed.values())


def _clip_ids(listed: Iterable[CreditEntry]) -> Iterator[UUID]:
    for entry in listed:
        try:
            yield UUID(entry.reference)
        except ValueError:
            continue
