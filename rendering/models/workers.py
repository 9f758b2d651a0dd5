"""The workers that have been heard of."""

from __future__ import annotations

from django.db import models


class Worker(models.Model):
    """One `manage.py worker`: where it runs, what it can do, and when it was last seen."""

    name = models.CharField(max_length=100, unique=True)
    queue = models.CharField(max_length=8)
    processes = models.PositiveSmallIntegerField()
    host = models.CharField(max_length=255, blank=True)
    device = models.CharField(max_length=100, blank=True)
    """The card's or processor's own name."""
    device_kind = models.CharField(max_length=8, blank=True)
    """`cuda`, `cpu`, or blank while it is not known."""
    memory = models.BigIntegerField(null=True, blank=True)
    """Bytes of the device."""
    cards = models.CharField(max_length=100, blank=True)
    """CUDA_VISIBLE_DEVICES, where it was set."""
    abilities = models.JSONField(default=dict, blank=True)
    """{renderer: {quality: estimated seconds per scene, or null}}"""
    understands = models.BooleanField(default=False, db_default=False)
    """Whether it has the packages with which pictures are looked at and voices listened to."""
    problem = models.CharField(max_length=300, blank=True)
    """Why it cannot generate video, and what to do."""
    started_at = models.DateTimeField(auto_now_add=True)
    last_seen_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.name} ({self.queue})"
