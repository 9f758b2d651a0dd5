"""Trying again what may go better the next time, after pauses that grow."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from stories.writers.base import OnStep

from .failures import ServiceFailure
from .waiting import BEAT_SECONDS, Deadline

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Patience:
    """How often something is tried, and how long is paused between: twice as long each time."""

    tries: int = 4
    first_pause: float = 1.0
    """Seconds."""
    longest_pause: float = 30.0

    def pause(self, number: int, asked: float | None) -> float:
        """Seconds after try `number`, the first being 1; never less than the service asked for."""
        own = min(self.first_pause * 2.0 ** (number - 1), self.longest_pause)
        return max(own, asked or 0.0)


def persistently(
    attempt: Callable[[], T], patience: Patience, deadline: Deadline, *, on_step: OnStep
) -> T:
    """What `attempt` gives in the end. ServiceFailure: its last one, or the first that stays."""
    number = 1
    while True:
        try:
            return attempt()
        except ServiceFailure as failure:
            on_step()
            pause = patience.pause(number, failure.retry_after)
            if not failure.passes or number >= patience.tries or pause >= deadline.left:
                raise
        _pause(pause, on_step)
        number += 1


def _pause(seconds: float, on_step: OnStep) -> None:
    end = Deadline(seconds)
    while left := end.left:
        time.sleep(min(left, BEAT_SECONDS))
        on_step()
