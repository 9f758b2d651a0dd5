"""The doors that django-q2 calls by dotted path."""

from __future__ import annotations


def work(queue: str) -> int:
    """Do what waits in that queue."""
    from rendering.services import pipeline

    return pipeline.work(queue)
