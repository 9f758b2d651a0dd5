"""The doors that django-q2 calls by dotted path."""

from __future__ import annotations


def work(queue: str) -> int:
    """Look at, listen to and write what waits in that queue."""
    from stories.services.writing import work as writing

    return writing.work(queue)
