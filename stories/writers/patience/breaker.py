"""No more tries for a while, where many came to nothing: people get their answer at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import cache

from .failures import ServiceFailure


class Breaker:
    """Shut at first. `failures` in a row open it for `seconds`; then one caller may try."""

    def __init__(
        self,
        *,
        failures: int = 3,
        seconds: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._most = failures
        self._seconds = seconds
        self._clock = clock
        self._count = 0
        self._until = 0.0
        self._somebody_tries = False
        self._lock = threading.Lock()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """A call goes on inside. ServiceFailure `resting` where it may not."""
        is_trial = self._enter()
        try:
            yield
        except ServiceFailure as failure:
            self._leave(is_trial, failed=failure.passes)
            raise
        except BaseException:  # the caller gave up, which tells nothing of the service
            self._leave(is_trial, failed=None)
            raise
        self._leave(is_trial, failed=False)

    def _enter(self) -> bool:
        """Whether this is the one call that tries whether the service is well again."""
        with self._lock:
            if self._count < self._most:
                return False
            if self._somebody_tries or self._clock() < self._until:
                raise ServiceFailure("resting")
            self._somebody_tries = True
            return True

    def _leave(self, is_trial: bool, *, failed: bool | None) -> None:
        with self._lock:
            if is_trial:
                self._somebody_tries = False
            if failed is not None:
                self._count = self._count + 1 if failed else 0
            if failed and self._count >= self._most:
                self._until = self._clock() + self._seconds


@cache
def breaker_of(*service: Hashable, failures: int, seconds: float) -> Breaker:
    """The one breaker that this process has for a service."""
    return Breaker(failures=failures, seconds=seconds)
