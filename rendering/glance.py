"""The site at a glance, for the administrator's first page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db.models import Count, Q
from django.db.models.functions import Now

from rendering import queries, workforce
from rendering.models import Clip, RenderJob
from rendering.models.jobs import JOB_ACTIVE, ClipStatus, JobStatus


@dataclass(frozen=True, slots=True)
class Queue:
    """One queue: who is there to work, and what waits."""

    name: str
    processes: int
    waiting: int
    rendering: int

    @property
    def is_stuck(self) -> bool:
        """Something waits, and nobody is there."""
        return bool(self.waiting) and not self.processes


@dataclass(frozen=True, slots=True)
class Glance:
    reported: int
    """Films that somebody reported and nobody has decided on."""
    active: int
    failed: int
    """Films that failed within the last day."""
    finished: int
    queues: list[Queue]
    hands: tuple[workforce.Hand, ...]


def glance() -> Glance:
    """Four queries, however much there is."""
    lately = Now() - timedelta(days=1)
    jobs = RenderJob.objects.aggregate(
        active=Count("pk", filter=Q(status__in=JOB_ACTIVE)),
        failed=Count("pk", filter=Q(status=JobStatus.FAILED, finished_at__gt=lately)),
        finished=Count("pk", filter=Q(status=JobStatus.READY, finished_at__gt=lately)),
    )
    hands = workforce.workforce().hands
    return Glance(reported=queries.reported().count(), queues=_queues(hands), hands=hands, **jobs)


def _queues(hands: tuple[workforce.Hand, ...]) -> list[Queue]:
    clips = Clip.objects.filter(status__in=(ClipStatus.QUEUED, ClipStatus.RENDERING))
    counted = clips.order_by().values_list("queue", "status").annotate(count=Count("pk"))
    found = {(queue, status): count for queue, status, count in counted}
    return [
        Queue(
            name=name,
            processes=_at_work(hands, name),
            waiting=found.get((name, ClipStatus.QUEUED), 0),
            rendering=found.get((name, ClipStatus.RENDERING), 0),
        )
        for name in settings.QUEUES
    ]


def _at_work(hands: tuple[workforce.Hand, ...], queue: str) -> int:
    there = (hand.worker for hand in hands if hand.is_live)
    return sum(worker.processes for worker in there if worker.queue == queue)
