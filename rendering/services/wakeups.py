"""Wake-ups for those who render: see `stories.services.wakeups`."""

from __future__ import annotations

from stories.services import wakeups
from stories.services.wakeups import trim, waiting

__all__ = ["send", "trim", "waiting", "wake"]

DOOR = "rendering.tasks.work"


def wake(queue: str, *, units: int = 1) -> None:
    """Once this transaction is committed, tell workers of `units` new pieces of work."""
    wakeups.wake(queue, DOOR, units=units)


def send(queue: str, *, units: int = 1) -> None:
    wakeups.send(queue, DOOR, units=units)
