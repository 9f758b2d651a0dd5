"""What people write: stories and their scenes."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from stories import choices, prompts


class Story(models.Model):
    """A text of up to 20,000 characters, told in one to five scenes. New stories are private."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stories", db_index=False
    )
    title = models.CharField(max_length=choices.MAX_TITLE_CHARACTERS)
    text = models.TextField()
    language = models.CharField(max_length=16, default=choices.DEFAULT_LANGUAGE)
    age_group = models.CharField(
        max_length=8, blank=True, choices=[(name, name) for name in choices.AGE_GROUPS]
    )
    published_at = models.DateTimeField(null=True, blank=True)
    hidden_at = models.DateTimeField(null=True, blank=True)
    """Set by an administrator: then nobody but its owner sees it, published or shared or not."""
    hidden_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    hidden_why = models.CharField(max_length=300, blank=True)
    """What the administrator tells the owner."""
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name_plural = "stories"
        indexes = [
            models.Index(fields=["owner", "-created_at"], name="story_of_owner"),
            models.Index(
                fields=["-published_at", "-id"],
                name="story_published",
                condition=models.Q(published_at__isnull=False, hidden_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_hidden(self) -> bool:
        return self.hidden_at is not None

    @property
    def is_public(self) -> bool:
        return self.published_at is not None and not self.is_hidden


class Scene(models.Model):
    """One part of a story, shown as one clip. Numbers run from 1 without gaps."""

    story = models.ForeignKey(
        Story, on_delete=models.CASCADE, related_name="scenes", db_index=False
    )
    number = models.PositiveSmallIntegerField()
    text = models.TextField()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["story", "number"], name="scene_number_once"),
        ]

    def __str__(self) -> str:
        return f"{self.story_id}.{self.number}"

    @property
    def prompt(self) -> str:
        """The text-to-video prompt of this scene, before a job adds style and camera."""
        return prompts.scene_prompt(self.text, age_group=self.story.age_group)
