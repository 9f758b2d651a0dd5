"""What people write: stories and their scenes."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models

from stories import choices, prompts
from stories.searching import folded_text
from stories.writers import OFFLINE


class Searchable(models.TextField):
    """Title and text without case and accents, kept beside them: databases fold only ASCII."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"editable": False, "default": ""})

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        del kwargs["editable"], kwargs["default"]
        return name, path, args, kwargs

    def pre_save(self, model_instance: Any, add: bool) -> str:
        value = folded_text(f"{model_instance.title}\n{model_instance.text}")
        setattr(model_instance, self.attname, value)
        return value


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
    wishes = models.JSONField(default=dict, blank=True, editable=False)
    """How its next film is wished for, as names and values of the form that orders it."""
    brief = models.JSONField(default=dict, blank=True, editable=False)
    """What it was written from, as `stories.writers.base.Brief`'s fields; empty where a person
    wrote it."""
    written_by = models.CharField(max_length=20, blank=True, editable=False)
    """The writer's name (`offline`, `gemini`, …); blank where a person wrote it."""
    once = models.UUIDField(null=True, blank=True, editable=False)
    """Of the page on which it was begun, so that one page begins one story."""
    searchable = Searchable()
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
        constraints = [
            models.UniqueConstraint(fields=["owner", "once"], name="story_begun_once"),
        ]
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

    @property
    def is_written_with_ai(self) -> bool:
        return self.written_by not in ("", OFFLINE)


class Scene(models.Model):
    """One part of a story, shown as one clip. Numbers run from 1 without gaps."""

    story = models.ForeignKey(
        Story, on_delete=models.CASCADE, related_name="scenes", db_index=False
    )
    number = models.PositiveSmallIntegerField()
    text = models.TextField()
    visual = models.TextField(blank=True)
    """What is to be seen, in English, where a writer said so; text-to-video models read English."""
    camera = models.CharField(max_length=20, blank=True)
    """How the writer would film it, where whoever orders the film does not mind."""
    mood = models.CharField(max_length=12, blank=True)

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
        recognised = prompts.shown(self.text, language=self.story.language)
        shown = self.visual or recognised or self.text
        return prompts.scene_prompt(shown, age_group=self.story.age_group, mood=self.mood)


class Character(models.Model):
    """Somebody in a story, looking the same in every scene; number 1 is the hero."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="cast", db_index=False)
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=choices.MAX_NAME_CHARACTERS, blank=True)
    what = models.CharField(max_length=choices.MAX_WHAT_CHARACTERS, blank=True)
    look = models.CharField(max_length=choices.MAX_LOOK_CHARACTERS, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["story", "number"], name="character_number_once"),
        ]

    def __str__(self) -> str:
        return self.name or self.what


class Telling(models.Model):
    """A story as it was told before it was written again, to go back to."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="tellings")
    title = models.CharField(max_length=choices.MAX_TITLE_CHARACTERS)
    text = models.TextField()
    scenes = models.JSONField()
    """Of each scene its text, visual, camera and mood."""
    cast = models.JSONField()
    """Of each character its name, what it is and its look."""
    brief = models.JSONField(default=dict)
    written_by = models.CharField(max_length=20, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-id"]

    def __str__(self) -> str:
        return self.title
