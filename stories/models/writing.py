"""Writing jobs: an idea, a picture or a voice on its way to a story."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models

from stories import choices

from .leases import Lease
from .stories import Story


class Way(models.TextChoices):
    """What a story begins with."""

    IDEA = "idea"
    IMAGE = "image"
    AUDIO = "audio"


class WritingStatus(models.TextChoices):
    QUEUED = "queued"
    WORKING = "working"
    READY = "ready"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Stage(models.TextChoices):
    """What a worker does with a job just now."""

    LOOKING = "looking"
    LISTENING = "listening"
    WRITING = "writing"


WRITING_ACTIVE = (WritingStatus.QUEUED, WritingStatus.WORKING)
NO_STAGE = {"stage": "", "preparing": "", "preparing_done": 0, "preparing_total": 0}
"""Field values of a job that nobody works at."""


class WritingJob(Lease):
    """One way in: looked at, listened to or written by a worker, who holds its lease meanwhile.

    A picture or a voice ends with `heard_or_seen`, to be corrected and sent as an idea; with
    `auto` it goes straight on to a story.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="writing_jobs",
        db_index=False,
    )
    way = models.CharField(max_length=5, choices=Way.choices)
    auto = models.BooleanField(default=False)
    status = models.CharField(
        max_length=9, choices=WritingStatus.choices, default=WritingStatus.QUEUED
    )
    stage = models.CharField(max_length=9, choices=Stage.choices, blank=True)
    preparing = models.CharField(max_length=10, blank=True)
    """`fetching` or `loading` the model's files, or blank."""
    preparing_done = models.BigIntegerField(default=0)
    preparing_total = models.BigIntegerField(default=0)
    queue = models.CharField(max_length=8, default="cpu")
    writer = models.CharField(max_length=20)
    brief = models.JSONField()
    """`stories.writers.base.Brief`'s fields; of a picture or a voice the idea is still empty."""
    wishes = models.JSONField(default=dict, blank=True)
    """As `Story.wishes`, for the story to be."""
    upload = models.CharField(max_length=120, blank=True)
    """The picture or recording in the storage; gone as soon as the job is over."""
    heard_or_seen = models.TextField(blank=True)
    story = models.ForeignKey(
        Story, on_delete=models.CASCADE, null=True, blank=True, related_name="writing_jobs"
    )
    """The story that came of it; from the beginning the one that is written again."""
    price = models.PositiveSmallIntegerField(default=0)
    idempotency_key = models.CharField(max_length=200, null=True, blank=True)  # noqa: DJ001
    request_digest = models.CharField(max_length=64, blank=True)
    error_code = models.CharField(max_length=40, blank=True)
    error = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "idempotency_key"], name="writing_once_per_idempotency_key"
            ),
        ]
        indexes = [
            models.Index(fields=["owner", "-created_at"], name="writing_of_owner"),
            models.Index(
                fields=["queue", "created_at"],
                name="writing_waiting",
                condition=models.Q(status="queued"),
            ),
            models.Index(
                fields=["lease_expires_at"],
                name="writing_held",
                condition=models.Q(status="working"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.way} {self.status}"

    @property
    def is_active(self) -> bool:
        return self.status in WRITING_ACTIVE

    @property
    def prepared_percent(self) -> int:
        return 100 * self.preparing_done // max(1, self.preparing_total)

    @property
    def is_to_be_corrected(self) -> bool:
        """Something was heard or seen, and no story was made of it yet."""
        return bool(self.heard_or_seen) and not self.is_active and self.story_id is None


class Refusal(models.Model):
    """That something was refused, for moderators: the theme, not the words."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    theme = models.CharField(max_length=40)
    age_group = models.CharField(
        max_length=8, blank=True, choices=[(name, name) for name in choices.AGE_GROUPS]
    )
    where = models.CharField(max_length=20)
    """`idea`, `picture`, `voice`, `story` (pasted) or `written` (by a writer)."""
    created_at = models.DateTimeField(auto_now_add=True, db_index=True)

    class Meta:
        ordering = ["-id"]

    def __str__(self) -> str:
        return f"{self.theme} {self.where}"
