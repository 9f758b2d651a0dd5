"""Fields that take what they say, and nothing that can be turned into it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.utils import html

from stories import choices
from stories.story_text import StoryTextError, clean_story_text


class Text(serializers.CharField):
    """A JSON string: numbers are not turned into text. No NUL, no half characters."""

    def to_internal_value(self, data: Any) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class StoryText(Text):
    """The text of a story, cleaned as it is stored."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(trim_whitespace=False, allow_blank=True, **kwargs)

    def run_validation(self, data: Any = serializers.empty) -> Any:
        if not isinstance(data, str):
            return super().run_validation(data)
        try:
            return clean_story_text(data)
        except StoryTextError as error:
            raise serializers.ValidationError(error.message, code=error.code) from None


class Choice(serializers.ChoiceField):
    """One of the names; "" too where leaving out is a choice. The error lists them."""

    def __init__(self, names: Sequence[str], **kwargs: Any) -> None:
        listed = ", ".join(repr(name) for name in names)
        message = f"This is not available here. Choose from {listed}."
        super().__init__(
            choices=[(name, name) for name in names],
            error_messages={"invalid_choice": message, "null": message},
            **kwargs,
        )


class Flag(serializers.BooleanField):
    """JSON's true or false: neither "yes" nor 1."""

    def to_internal_value(self, data: Any) -> bool:
        if not isinstance(data, bool):
            self.fail("invalid", input=data)
        return data


class FormFlag(Flag):
    """As `Flag`; a form, which has only text, says "true" or "false"."""

    SPELLED = {"true": True, "false": False, "": False}

    def to_internal_value(self, data: Any) -> bool:
        if html.is_html_input(self.parent.initial_data) and isinstance(data, str):
            data = self.SPELLED.get(data.lower(), data)
        return super().to_internal_value(data)


@extend_schema_field(OpenApiTypes.BINARY)
class Upload(serializers.FileField):
    """A file of a form; what it is, is found out by its content."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(allow_empty_file=True, **kwargs)


class Language(Text):
    """A language's code, such as `en` or `pt-BR`."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=16, **kwargs)

    def to_internal_value(self, data: Any) -> str:
        code = super().to_internal_value(data)
        if not choices.LANGUAGE_CODE.match(code):
            raise serializers.ValidationError("Use a language's code, such as en, hi or pt-BR.")
        return code


def title_field() -> Text:
    return Text(max_length=choices.MAX_TITLE_CHARACTERS, allow_blank=True, default="")


def language_field() -> Language:
    return Language(default=choices.DEFAULT_LANGUAGE)


def age_group_field() -> Choice:
    return Choice(choices.AGE_GROUPS, allow_blank=True, default="")
