"""Waiting for an answer that may never come, and showing signs of life meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from stories.writers.base import OnStep

from .failures import ServiceFailure

T = TypeVar("T")

BEAT_SECONDS = 1.0
"""How often a waiting writer says that it waits. Leases are longer."""


class Deadline:
    """A moment that a whole call has to end before."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds, never below nothing."""
        return max(0.0, self._end - time.monotonic())

    def within(self, seconds: float) -> Deadline:
        """That many seconds from now, or this one where it is sooner."""
        return Deadline(min(seconds, self.left))


class _Work(Generic[T]):
    """Something done in a thread of its own, which nobody has to wait for."""

    def __init__(self, do: Callable[[], T]) -> None:
        self._do = do
        self._result: list[T] = []
        self._error: BaseException | None = None
        self.done = threading.Event()
        threading.Thread(target=self._run, name="story-writer", daemon=True).start()

    def _run(self) -> None:
        try:
            self._result.append(self._do())
        except BaseException as error:  # raised where the result is asked for
            self._error = error
        finally:
            self.done.set()

    def result(self) -> T:
        if self._error is not None:
            raise self._error
        return self._result[0]


def waited_for(do: Callable[[], T], deadline: Deadline, *, on_step: OnStep) -> T:
    """What `do` gives, or raises. ServiceFailure `too_slow` when it has not by the deadline.

    Clients' own time limits count from byte to byte, so that a service that sends one now and then
    is waited for without end. `on_step` is called from the caller's thread, and whatever it raises
    ends the waiting.
    """
    work = _Work(do)
    while not work.done.wait(min(BEAT_SECONDS, deadline.left)):
        if not deadline.left:
            raise ServiceFailure("too_slow")
        on_step()
    return work.result()
