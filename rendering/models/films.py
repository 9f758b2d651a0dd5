"""The finished film of a job."""

from __future__ import annotations

from django.db import models

from .jobs import RenderJob


class Film(models.Model):
    """All ready clips of a job in order, as one file, with its captions track."""

    job = models.OneToOneField(RenderJob, on_delete=models.CASCADE, related_name="film")
    video = models.FileField(max_length=200)
    captions = models.FileField(max_length=200)
    poster = models.FileField(max_length=200)
    seconds = models.FloatField()
    join_seconds = models.FloatField(default=0.0)
    """How long joining took; the next film's time left is learnt from it."""
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"film of {self.job_id}"
