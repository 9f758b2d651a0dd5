"""How often something may be tried. Counted in the cache: a stranger's tries write no rows."""

from __future__ import annotations

import math
import time
from contextlib import suppress
from dataclasses import dataclass

from django.core.cache import cache
from django.utils.crypto import salted_hmac
from django.utils.translation import ngettext


class TooManyTries(Exception):
    """It was tried too often; `retry_after` says in how many seconds it may be again."""

    code = "too_many_requests"

    def __init__(self, *, retry_after: int) -> None:
        self.retry_after = retry_after
        self.message = _wait(math.ceil(retry_after / 60))
        super().__init__(self.message)


def _wait(minutes: int) -> str:
    text = ngettext(
        "That was tried too often. Wait %(minutes)d minute, then try again.",
        "That was tried too often. Wait %(minutes)d minutes, then try again.",
        minutes,
    )
    return text % {"minutes": minutes}


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` tries of each one in `seconds`, which begin with the first of them."""

    name: str
    most: int
    seconds: int

    def take(self, who: str) -> None:
        """Count a try before it is made, so that many at once do not slip through together."""
        key, now = self._key(who), time.time()
        cache.add(f"{key}:until", now + self.seconds, self.seconds)
        if _counted(key, self.seconds) > self.most:
            until = cache.get(f"{key}:until") or now
            raise TooManyTries(retry_after=max(1, math.ceil(until - now)))

    def give_back(self, who: str) -> None:
        """The try was a good one, and does not count."""
        with suppress(ValueError):  # its time is over
            cache.decr(self._key(who))

    def forget(self, who: str) -> None:
        """Begin anew."""
        key = self._key(who)
        cache.delete_many([key, f"{key}:until"])

    def _key(self, who: str) -> str:
        """No name and no address lies in the cache."""
        return f"limit:{self.name}:{salted_hmac('stories.Limit', who).hexdigest()}"


def _counted(key: str, seconds: int) -> int:
    cache.add(key, 0, seconds)
    try:
        return int(cache.incr(key))
    except ValueError:  # it ran out between these two lines
        cache.set(key, 1, seconds)
        return 1
