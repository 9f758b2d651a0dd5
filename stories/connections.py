"""Database connections in threads that no request owns: nobody else would close them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import connection

P = ParamSpec("P")
T = TypeVar("T")


def leaving_none_open(read: Callable[P, T]) -> Callable[P, T]:
    """The function, with its thread's connection given back afterwards."""

    @wraps(read)
    def reading(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return read(*args, **kwargs)
        finally:
            if not connection.in_atomic_block:  # a test's own transaction goes on
                connection.close()

    return reading
