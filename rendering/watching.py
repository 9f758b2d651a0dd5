"""A job as somebody watches it: what there is to see, and what of it they have not seen yet.

A page that asks says what it shows: the finished takes it knows of, and for the job and each of
its scenes a digest of what stands there. The answer is only what is different by now.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from rendering import forecasts, queries, takes
from rendering.models import Clip, RenderJob
from rendering.models.jobs import JOB_UNSETTLED, ClipStatus, queue_of
from rendering.scene_cards import SceneCard, scene_cards, take_keys
from stories.templatetags.storyvid import duration


@dataclass(frozen=True)
class Known:
    """What a page says that it shows."""

    seen: frozenset[str] = frozenset()
    """Finished takes, as `<scene>.<take>`."""
    parts: tuple[str, ...] = ()
    """Digests, the job's first, then the scenes' in their order."""

    @classmethod
    def sent(cls, query: Mapping[str, str]) -> Known:
        seen = frozenset(query.get("seen", "").split(","))
        return cls(seen, tuple(query.get("parts", "").split(".")))


@dataclass(frozen=True)
class Watch:
    """A job on its way: everything about it that changes while it is watched."""

    job: RenderJob
    known: Known = Known()
    outlook_known: forecasts.Outlook | None = None

    @cached_property
    def clips(self) -> list[Clip]:
        return takes.latest_takes(self.job.clips.all())

    @cached_property
    def cards(self) -> list[SceneCard]:
        return scene_cards(self.job)

    @property
    def is_live(self) -> bool:
        return self.job.is_live

    @cached_property
    def outlook(self) -> forecasts.Outlook:
        return self.outlook_known or forecasts.outlook(self.job)

    @property
    def last_seen(self) -> datetime | None:
        """When somebody was there to work on it."""
        return forecasts.last_seen(queue_of(self.job.renderer))

    @property
    def percent(self) -> int:
        return queries.progress(self.job)

    @property
    def ready_numbers(self) -> list[int]:
        return [clip.scene_number for clip in self.clips if clip.status == ClipStatus.READY]

    @property
    def failed_numbers(self) -> list[int]:
        return [clip.scene_number for clip in self.clips if clip.status == ClipStatus.FAILED]

    @property
    def can_cancel(self) -> bool:
        return self.job.status in JOB_UNSETTLED

    @property
    def comes_back(self) -> int:
        """Credits that cancelling now would give back."""
        return sum(clip.price for clip in self.clips if clip.is_active)

    @property
    def first_shown(self) -> SceneCard | None:
        return next((card for card in self.cards if card.shown), None)

    # --- What is new ----------------------------------------------------------------

    @cached_property
    def finished(self) -> frozenset[str]:
        return take_keys(clip for clip in self.clips if not clip.is_active)

    @cached_property
    def news(self) -> list[SceneCard]:
        """Scenes that became ready, failed or cancelled since the page last asked."""
        new = self.finished - self.known.seen
        return [card for card in self.cards if card.clip and take_keys([card.clip]) & new]

    @property
    def first_just_came(self) -> bool:
        """The stage shows a storyboard still, and now there is a clip for it."""
        ready = take_keys(clip for clip in self.clips if clip.status == ClipStatus.READY)
        return self.first_shown is not None and not ready & self.known.seen

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """Digests of all that a page shows now."""
        return (_digest(self._job_shows()), *(_digest(_card_shows(card)) for card in self.cards))

    @property
    def nothing_changed(self) -> bool:
        return self.known.parts == self.parts

    @property
    def job_changed(self) -> bool:
        return self.known.parts[:1] != self.parts[:1]

    @property
    def changed(self) -> list[SceneCard]:
        """The scenes to draw again."""
        known = dict(enumerate(self.known.parts[1:]))
        return [
            card
            for place, (card, part) in enumerate(zip(self.cards, self.parts[1:], strict=True))
            if known.get(place) != part
        ]

    @property
    def query(self) -> str:
        """What the page says when it asks the next time."""
        return urlencode({"seen": ",".join(sorted(self.finished)), "parts": ".".join(self.parts)})

    def _job_shows(self) -> tuple[Any, ...]:
        outlook = self.outlook
        left = None if outlook.seconds_left is None else duration(outlook.seconds_left)
        waits = outlook.queue_position, outlook.waiting_for_worker
        counts = self.ready_numbers, self.failed_numbers, self.comes_back
        return self.job.status, self.job.film_due, self.percent, left, *waits, *counts


def _card_shows(card: SceneCard) -> tuple[Any, ...]:
    clip = card.clip
    if clip is None:
        return ()
    left = None if card.seconds_left is None else duration(card.seconds_left)
    prepared = clip.preparing, clip.preparing_done, clip.preparing_total
    return clip.take, clip.status, clip.percent, left, card.can_be_made, *prepared


def _digest(shown: tuple[Any, ...]) -> str:
    return f"{zlib.crc32(repr(shown).encode()):08x}"
