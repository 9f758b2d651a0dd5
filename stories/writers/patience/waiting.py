"""Waiting for what may never come, and showing signs of life meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

from stories.writers.base import OnStep

from .failures import ServiceFailure

T = TypeVar("T")

BEAT_SECONDS = 1.0
"""How often a waiting writer says that it waits. Leases are longer."""

Tick = Callable[[], None]
"""Called from the work when it got further. Raises Abandoned when nobody wants it any more."""


class Abandoned(Exception):
    """Nobody waits for this work any more."""


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

    def __init__(self, do: Callable[[Tick], T]) -> None:
        self._do = do
        self._result: list[T] = []
        self._error: BaseException | None = None
        self._news: SimpleQueue[None] = SimpleQueue()
        self.is_done = False
        self.is_abandoned = False
        threading.Thread(target=self._run, name="story-writer", daemon=True).start()

    def _run(self) -> None:
        try:
            self._result.append(self._do(self._tick))
        except BaseException as error:  # raised where the result is asked for
            self._error = error
        finally:
            self.is_done = True
            self._news.put(None)

    def _tick(self) -> None:
        if self.is_abandoned:
            raise Abandoned
        self._news.put(None)

    def wait(self, seconds: float) -> None:
        """Until it got further, at most so long. What came meanwhile counts as one."""
        with suppress(Empty):
            self._news.get(timeout=seconds)
            while True:
                self._news.get_nowait()

    def result(self) -> T:
        if self._error is not None:
            raise self._error
        return self._result[0]


def waited_for(do: Callable[[Tick], T], deadline: Deadline, *, on_step: OnStep) -> T:
    """What `do` gives, or raises. ServiceFailure `too_slow` when it has not by the deadline.

    Clients' own time limits count from byte to byte, so that a service that sends one now and then
    is waited for without end. `on_step` is called from the caller's thread: when the work got
    further, and every second when it did not; whatever it raises ends the waiting.
    """
    work = _Work(do)
    try:
        while not work.is_done:
            if not deadline.left:
                raise ServiceFailure("too_slow")
            work.wait(min(BEAT_SECONDS, deadline.left))
            on_step()
    finally:
        work.is_abandoned = True
    return work.result()
