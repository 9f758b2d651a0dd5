"""What the API of stories takes and gives."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from stories.api import fields
from stories.models import CreditEntry, Scene, Story


class SignInSerializer(serializers.Serializer[Any]):
    username = fields.Text(max_length=254, help_text="The name, or the e-mail address.")
    password = fields.Text(max_length=4096, trim_whitespace=False, write_only=True)


class TokenSerializer(serializers.Serializer[Any]):
    token = serializers.CharField(read_only=True)


class SceneSerializer(serializers.ModelSerializer[Scene]):
    prompt = serializers.CharField(read_only=True)

    class Meta:
        model = Scene
        fields = ("number", "text", "prompt")


class StorySerializer(serializers.ModelSerializer[Story]):
    """A story as it is shown."""

    scenes = SceneSerializer(many=True, read_only=True)
    is_public = serializers.BooleanField(read_only=True)

    class Meta:
        model = Story
        fields = (
            "id",
            "title",
            "text",
            "language",
            "age_group",
            "is_public",
            "published_at",
            "hidden_at",
            "hidden_why",
            "created_at",
            "updated_at",
            "scenes",
        )
        read_only_fields = fields


class StoryInputSerializer(serializers.Serializer[Any]):
    """A story as it is sent."""

    text = fields.StoryText()
    title = fields.title_field()
    language = fields.language_field()
    age_group = fields.age_group_field()


class CreditEntrySerializer(serializers.ModelSerializer[CreditEntry]):
    class Meta:
        model = CreditEntry
        fields = ("kind", "amount", "reference", "note", "created_at")
        read_only_fields = fields


class CreditsSerializer(serializers.Serializer[Any]):
    """The balance, and one page of the entries that it is the sum of."""

    balance = serializers.IntegerField()
    count = serializers.IntegerField()
    next = serializers.URLField(allow_null=True)
    previous = serializers.URLField(allow_null=True)
    entries = CreditEntrySerializer(many=True)
