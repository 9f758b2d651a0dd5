"""What the API of stories takes and gives."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from stories import choices
from stories.api import fields
from stories.models import Character, CreditEntry, Scene, Story, WritingJob
from stories.models.writing import Way
from stories.services.writing import orders
from stories.writers import base


class SignInSerializer(serializers.Serializer[Any]):
    username = fields.Text(max_length=254, help_text="The name, or the e-mail address.")
    password = fields.Text(max_length=4096, trim_whitespace=False, write_only=True)


class TokenSerializer(serializers.Serializer[Any]):
    token = serializers.CharField(read_only=True)


class SceneSerializer(serializers.ModelSerializer[Scene]):
    prompt = serializers.CharField(read_only=True)

    class Meta:
        model = Scene
        fields = ("number", "text", "prompt", "visual", "camera", "mood")


class CharacterSerializer(serializers.ModelSerializer[Character]):
    class Meta:
        model = Character
        fields = ("name", "what", "look")


class StorySerializer(serializers.ModelSerializer[Story]):
    """A story as it is shown."""

    scenes = SceneSerializer(many=True, read_only=True)
    cast = CharacterSerializer(many=True, read_only=True, help_text="The hero first.")
    written_by = serializers.CharField(
        read_only=True, help_text="`offline` is without AI; empty where a person wrote it."
    )
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
            "written_by",
            "cast",
            "scenes",
        )
        read_only_fields = fields


class StoryInputSerializer(serializers.Serializer[Any]):
    """A story as it is sent: its text, to be split into scenes, or the scenes themselves."""

    text = fields.StoryText(required=False)
    scenes = serializers.ListField(
        child=fields.StoryText(),
        required=False,
        min_length=1,
        max_length=choices.MAX_SCENES,
        help_text="The texts of one to five scenes; where they say something else than the "
        "text, they are the text.",
    )
    title = fields.title_field()
    language = fields.language_field()
    age_group = fields.age_group_field()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if not self.partial and not {"text", "scenes"} & set(attrs):
            raise serializers.ValidationError({"text": ["This field is required."]})
        return attrs if self.partial else {"text": ""} | attrs


# --- Writing ------------------------------------------------------------------


class HeroSerializer(serializers.Serializer[Any]):
    """Who the story is about, looking the same in every scene."""

    name = fields.Text(max_length=choices.MAX_NAME_CHARACTERS, allow_blank=True, default="")
    what = fields.Text(max_length=choices.MAX_WHAT_CHARACTERS, allow_blank=True, default="")
    look = fields.Text(max_length=choices.MAX_LOOK_CHARACTERS, allow_blank=True, default="")


class WriteSerializer(serializers.Serializer[Any]):
    """What a story is to be written of: an idea, or (in a form) a picture or a recording."""

    idea = fields.Text(
        required=False,
        allow_blank=True,
        trim_whitespace=False,
        max_length=choices.MAX_STORY_CHARACTERS,
        help_text=f"At most {choices.MAX_IDEA_CHARACTERS} characters.",
    )
    image = fields.Upload(required=False, help_text="JPEG, PNG or WebP, up to 10 MB.")
    audio = fields.Upload(required=False, help_text="A recording of up to three minutes.")
    language = fields.language_field()
    age_group = fields.age_group_field()
    length = fields.Choice(tuple(choices.LENGTHS), default=choices.DEFAULT_LENGTH)
    style = fields.Choice(choices.STYLES, allow_blank=True, default="")  # type: ignore[assignment]
    hero = HeroSerializer(required=False, help_text="In a form: `hero.name`, `hero.look` …")
    auto = fields.FormFlag(
        default=False,
        help_text="Of a picture or recording: straight on to the story, uncorrected.",
    )
    without_ai = fields.FormFlag(default=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if len([way for way in Way.values if way in attrs]) != 1:
            raise serializers.ValidationError(
                "Send one of idea, image and audio; the last two as multipart/form-data."
            )
        return attrs


def ask_of(sent: dict[str, Any]) -> orders.Ask:
    """What the service takes, of a valid WriteSerializer's values."""
    hero = base.Character(**sent.get("hero", {}))
    brief = base.Brief(
        idea=sent.get("idea", ""),
        language=sent["language"],
        age_group=sent["age_group"],
        length=sent["length"],
        style=sent["style"],
        hero=hero if hero != base.Character() else None,
    )
    return orders.Ask(
        brief,
        way=next(way for way in Way.values if way in sent),
        auto=sent["auto"],
        without_ai=sent["without_ai"],
        wishes={"style": sent["style"]} if sent["style"] else {},
    )


class TellAgainSerializer(serializers.Serializer[Any]):
    wish = fields.Choice(choices.WISHES, default="again")
    without_ai = fields.Flag(default=False)


class FetchingSerializer(serializers.Serializer[Any]):
    """What goes on before a model can begin."""

    what = serializers.ChoiceField(("fetching", "loading"))
    percent = serializers.IntegerField(min_value=0, max_value=100)
    bytes_total = serializers.IntegerField(allow_null=True)


class WritingJobSerializer(serializers.ModelSerializer[WritingJob]):
    """A story on its way."""

    story = StorySerializer(read_only=True, allow_null=True)
    stage = serializers.SerializerMethodField(
        help_text="`looking`, `listening` or `writing`; null while it waits or when it is over."
    )
    preparing = serializers.SerializerMethodField()
    heard_or_seen = serializers.SerializerMethodField(
        help_text="Of a picture or recording, to be corrected and sent as `idea`; else null."
    )
    error = serializers.SerializerMethodField()

    class Meta:
        model = WritingJob
        fields = (
            "id",
            "way",
            "auto",
            "status",
            "stage",
            "preparing",
            "heard_or_seen",
            "story",
            "price",
            "error",
            "created_at",
            "finished_at",
        )
        read_only_fields = fields

    def get_stage(self, job: WritingJob) -> str | None:
        return job.stage or None

    @extend_schema_field(FetchingSerializer(allow_null=True))
    def get_preparing(self, job: WritingJob) -> dict[str, Any] | None:
        if not job.preparing:
            return None
        total = job.preparing_total if job.preparing == "fetching" else None
        return {"what": job.preparing, "percent": job.prepared_percent, "bytes_total": total}

    def get_heard_or_seen(self, job: WritingJob) -> str | None:
        return job.heard_or_seen or None

    def get_error(self, job: WritingJob) -> str | None:
        return job.error or None


# --- Credits ------------------------------------------------------------------


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
