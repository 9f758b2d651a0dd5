"""A writing job as somebody watches it: what goes on, and whether the page shows it already."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cached_property

from django.urls import reverse

from rendering.workforce import Hand, workforce
from stories.models import User, WritingJob
from stories.models.writing import WRITING_ACTIVE, Way, WritingStatus


@dataclass(frozen=True)
class Writing:
    """A job on its way to a story, or to words that are to be corrected."""

    job: WritingJob

    @property
    def place(self) -> str:
        """Where to go on: its story, once there is one, else its own page."""
        if self.job.status == WritingStatus.READY and self.job.story_id:
            return reverse("rendering:edit", args=[self.job.story_id])
        return reverse("rendering:writing", args=[self.job.pk])

    @property
    def is_done(self) -> bool:
        """There is a story, and nothing more to see here."""
        return self.job.status == WritingStatus.READY and self.job.story_id is not None

    @property
    def tells_again(self) -> bool:
        """It is of a story that was there before."""
        return self.job.story_id is not None

    @property
    def words(self) -> str:
        """What there is to go on with when it is over."""
        return self.job.heard_or_seen or str(self.job.brief["idea"])

    @cached_property
    def waits_for_worker(self) -> bool:
        """It is in line, and nobody is there who could take it."""
        if self.job.status != WritingStatus.QUEUED:
            return False
        return not any(self._can_take(hand) for hand in workforce().hands)

    def _can_take(self, hand: Hand) -> bool:
        return hand.is_live and (self.job.way == Way.IDEA or hand.worker.understands)

    @property
    def known(self) -> str:
        """What the page says that it shows when it asks: the stage, and a digest of it all."""
        job = self.job
        now = job.status, job.stage, job.preparing, job.prepared_percent, self.waits_for_worker
        return f"{self.event}.{zlib.crc32(repr(now).encode()):08x}"

    @property
    def event(self) -> str:
        """Changes when something happens that is worth saying aloud; percents are not."""
        return self.job.preparing or self.job.stage or "queued"


def unfinished(owner: User) -> list[Writing]:
    """What is on its way still, and the newest of all if its words wait to be corrected."""
    own = WritingJob.objects.filter(owner=owner).order_by("-created_at")
    newest = own.first()
    active = own.filter(status__in=WRITING_ACTIVE)
    waits = [newest] if newest is not None and newest.is_to_be_corrected else []
    return [Writing(job) for job in [*waits, *active]]
