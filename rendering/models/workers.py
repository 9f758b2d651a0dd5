"""The workers that have been heard of."""

from __future__ import annotations

from django.db import models


class Worker(models.Model):
    """One `manage.py worker`: where it runs, what it can do, and when it was last seen."""

    name = models.CharField(max_length=100, unique=True)
    queue = models.CharField(max_length=8)
    processes = models.PositiveSmallIntegerField()
    started_at = models.DateTimeField(auto_now_add=True)
    last_seen_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.name} ({self.queue})"
