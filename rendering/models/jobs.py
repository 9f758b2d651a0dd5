"""Render jobs and clips: what is to be made, who makes it now, and what became of it."""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.db import models

from stories.choices import DEFAULT_LANGUAGE
from stories.models import Lease, Story


class JobStatus(models.TextChoices):
    QUEUED = "queued"
    RENDERING = "rendering"
    ASSEMBLING = "assembling"
    READY = "ready"
    FAILED = "failed"
    CANCELLED = "cancelled"


class ClipStatus(models.TextChoices):
    QUEUED = "queued"
    RENDERING = "rendering"
    READY = "ready"
    FAILED = "failed"
    CANCELLED = "cancelled"


JOB_UNSETTLED = (JobStatus.QUEUED, JobStatus.RENDERING)
"""Scenes are still to be drawn, so that the job can be cancelled."""
JOB_ACTIVE = (*JOB_UNSETTLED, JobStatus.ASSEMBLING)
JOB_OVER = (JobStatus.READY, JobStatus.FAILED, JobStatus.CANCELLED)
CLIP_ACTIVE = (ClipStatus.QUEUED, ClipStatus.RENDERING)
CLIP_REFUNDED = (ClipStatus.FAILED, ClipStatus.CANCELLED)


def queue_of(renderer: str) -> str:
    """The queue whose workers can run that renderer."""
    return "cpu" if renderer == "storybook" else "gpu"


class RenderJob(Lease):
    """A story's film being made: one clip per scene, then the film of them.

    The lease is that of the assembly. `film_due` says that a film waits to be joined: also
    for a cancelled job, whose ready clips are joined into what there is.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    story = models.ForeignKey(
        Story, on_delete=models.PROTECT, related_name="render_jobs", db_index=False
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="render_jobs",
        db_index=False,
    )
    status = models.CharField(
        max_length=10, choices=JobStatus.choices, default=JobStatus.QUEUED, editable=False
    )
    film_due = models.BooleanField(default=False, editable=False)
    renderer = models.CharField(max_length=40)
    quality = models.CharField(max_length=8)
    style = models.CharField(max_length=20, blank=True)
    camera = models.CharField(max_length=20, blank=True)
    captions = models.BooleanField(default=True, db_default=True)
    language = models.CharField(max_length=16, default=DEFAULT_LANGUAGE)
    age_group = models.CharField(max_length=8, blank=True)
    idempotency_key = models.CharField(max_length=200, null=True, blank=True)  # noqa: DJ001
    request_digest = models.CharField(max_length=64, blank=True, editable=False)
    error = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "idempotency_key"], name="job_once_per_idempotency_key"
            ),
        ]
        indexes = [
            models.Index(fields=["owner", "-created_at"], name="job_of_owner"),
            models.Index(fields=["story", "-created_at"], name="job_of_story"),
            models.Index(
                fields=["lease_expires_at"],
                name="job_film_due",
                condition=models.Q(film_due=True),
            ),
            models.Index(fields=["status", "owner"], name="job_by_status"),
        ]

    def __str__(self) -> str:
        return f"{self.story_id} {self.status}"

    @property
    def is_active(self) -> bool:
        return self.status in JOB_ACTIVE

    @property
    def is_live(self) -> bool:
        """Something may still change by itself: a cancelled job's ready clips are joined too."""
        return self.is_active or self.film_due

    def move_to(self, new: JobStatus, *, old: tuple[JobStatus, ...], **values: Any) -> bool:
        """Change the status in one conditional update; False if another was faster."""
        moved = type(self).objects.filter(pk=self.pk, status__in=old)
        return bool(moved.update(status=new, **values))


class Clip(Lease):
    """One take of one scene: the unit of work, of price and of refund."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    job = models.ForeignKey(
        RenderJob, on_delete=models.CASCADE, related_name="clips", db_index=False
    )
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    scene_number = models.PositiveSmallIntegerField()
    take = models.PositiveSmallIntegerField(default=1)
    scene_text = models.TextField()
    prompt = models.TextField()
    seed = models.BigIntegerField()
    camera = models.CharField(max_length=20, blank=True, default="", db_default="")
    """The one that was asked for, or its writer's."""
    seen = models.TextField(blank=True, default="", db_default="")
    """What is to be seen, in English, as a writer said it: drawn instead of the text."""
    price = models.PositiveIntegerField()
    queue = models.CharField(max_length=8)
    turn = models.PositiveBigIntegerField(editable=False)
    """Place in the round between owners; see services.claims."""
    status = models.CharField(
        max_length=10, choices=ClipStatus.choices, default=ClipStatus.QUEUED, editable=False
    )
    progress = models.FloatField(default=0.0, editable=False)
    preparing = models.CharField(max_length=12, blank=True, editable=False)
    """What goes on before the first step, as in `Preparing.what`: `done` of `total`."""
    preparing_done = models.BigIntegerField(default=0, editable=False)
    preparing_total = models.BigIntegerField(default=0, editable=False)
    made_by = models.CharField(max_length=40, blank=True, editable=False)
    """The renderer that really drew it; blank until that is known."""
    rung = models.CharField(max_length=40, blank=True, editable=False)
    """The rung of the memory ladder that it was made on."""
    discount = models.PositiveIntegerField(default=0, editable=False)
    """Credits that came back because something cheaper was delivered."""
    video = models.FileField(max_length=200, blank=True, editable=False)
    poster = models.FileField(max_length=200, blank=True, editable=False)
    seconds = models.FloatField(default=0.0, editable=False)
    error_code = models.CharField(max_length=40, blank=True, editable=False)
    error = models.CharField(max_length=300, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["scene_number", "take"]
        constraints = [
            models.UniqueConstraint(fields=["job", "scene_number", "take"], name="take_once"),
        ]
        indexes = [
            models.Index(
                fields=["queue", "turn"],
                name="clip_waiting",
                condition=models.Q(status=str(ClipStatus.QUEUED)),
            ),
            models.Index(
                fields=["owner", "queue", "turn"],
                name="clip_waiting_of_owner",
                condition=models.Q(status=str(ClipStatus.QUEUED)),
            ),
            models.Index(
                fields=["lease_expires_at"],
                name="clip_in_work",
                condition=models.Q(status=str(ClipStatus.RENDERING)),
            ),
            models.Index(
                fields=["-finished_at"],
                name="clip_ready",
                condition=models.Q(status=str(ClipStatus.READY)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.job_id} scene {self.scene_number} take {self.take}: {self.status}"

    @property
    def is_active(self) -> bool:
        return self.status in CLIP_ACTIVE

    @property
    def percent(self) -> int:
        return int(100 * self.progress)

    @property
    def is_preparing(self) -> bool:
        """Its model is being fetched, loaded or compiled."""
        return bool(self.preparing) and self.status == ClipStatus.RENDERING

    @property
    def prepared_percent(self) -> int:
        """How much is done of what goes on before the first step."""
        return min(100, 100 * self.preparing_done // max(1, self.preparing_total))
