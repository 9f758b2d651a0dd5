"""Who is there to work, and what they can make: the workers' own reports, read together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db.models import Q
from django.db.models.functions import Now

from rendering.models import Worker

REMEMBERED = timedelta(days=1)
"""A worker that has been silent for less may come back, and what it can make may be ordered."""


@dataclass(frozen=True, slots=True)
class Hand:
    """One worker."""

    worker: Worker
    is_live: bool
    """Heard of lately; the others may come back."""

    @property
    def has_card(self) -> bool:
        return self.worker.device_kind == "cuda"

    @property
    def is_looking(self) -> bool:
        """It has just started, and finds out what its device can do."""
        return not self.worker.abilities and not self.worker.problem

    def can_make(self, renderer: str, quality: str) -> bool:
        return quality in self.worker.abilities.get(renderer, {})

    def seconds(self, renderer: str, quality: str) -> float | None:
        """Its own estimate for one scene; None where it has none."""
        found: float | None = self.worker.abilities.get(renderer, {}).get(quality)
        return found


@dataclass(frozen=True, slots=True)
class Workforce:
    """Every worker of the last day, those that live first."""

    hands: tuple[Hand, ...]

    @property
    def generating(self) -> list[Hand]:
        """Those that were started to generate video."""
        return [hand for hand in self.hands if hand.worker.queue == "gpu"]

    def makers(self, renderer: str, quality: str) -> list[Hand]:
        return [hand for hand in self.hands if hand.can_make(renderer, quality)]

    def has_card_for(self, renderer: str, quality: str) -> bool:
        """A card that is at work now can make it."""
        makers = self.makers(renderer, quality)
        return any(hand.is_live and hand.has_card for hand in makers)

    @property
    def has_live_card(self) -> bool:
        """A card is at work now, whatever it can make."""
        return any(hand.is_live and hand.has_card for hand in self.hands)

    @property
    def can_understand(self) -> bool:
        """Some worker has what looking at pictures and listening needs."""
        return any(hand.worker.understands for hand in self.hands)

    def qualities(self, renderer: str) -> set[str]:
        """Those that some worker can make."""
        return {name for hand in self.hands for name in hand.worker.abilities.get(renderer, {})}

    def seconds(self, renderer: str, quality: str) -> float | None:
        """The estimate for one scene by the fastest that lives, else by the fastest of all."""
        makers = self.makers(renderer, quality)
        living = [hand for hand in makers if hand.is_live]
        known = [hand.seconds(renderer, quality) for hand in living or makers]
        return min((seconds for seconds in known if seconds is not None), default=None)

    @property
    def problems(self) -> list[str]:
        """What keeps them from generating video; first those that were started to."""
        ordered: Iterable[Hand] = sorted(self.hands, key=lambda hand: hand.worker.queue != "gpu")
        return [hand.worker.problem for hand in ordered if hand.worker.problem]


def workforce() -> Workforce:
    """One query."""
    living = Q(last_seen_at__gt=Now() - timedelta(seconds=settings.WORKER_SEEN_SECONDS))
    known = Worker.objects.filter(last_seen_at__gt=Now() - REMEMBERED).annotate(lives=living)
    rows = known.order_by("-lives", "pk")
    return Workforce(tuple(Hand(worker, worker.lives) for worker in rows))
