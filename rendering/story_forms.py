"""The form that a story is written, cut into scenes and ordered with."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from rendering import forecasts, hints
from rendering.forms import OrderForm, listed_choices
from rendering.services import jobs, offers
from rendering.storyboard import storyboard
from stories import choices, naming
from stories.models import Story
from stories.scene_splitting import split_scenes
from stories.services import tellings
from stories.story_text import StoryTextError, clean_scenes, clean_story_text
from stories.writers.base import Character

SCENE = "scene"
"""Name of the fields with the scenes' texts, one a scene, in their order."""


@dataclass(frozen=True, slots=True)
class SceneField:
    """One scene of a draft, to be written."""

    number: int
    text: str
    language: str
    is_last: bool
    is_only: bool
    is_hard_to_picture: bool
    error: str = ""

    @property
    def board(self) -> tuple[str, ...]:
        return storyboard(self.text)


@dataclass(frozen=True, slots=True)
class Till:
    """What the film of a draft costs, who makes it, and how long that takes."""

    scenes: int
    seconds: float
    price: int
    once: str
    maker: str
    estimate: float | None
    """Seconds that making it takes, as far as this server knows."""


@dataclass(frozen=True, slots=True)
class Cheaper:
    """Another quality for the same scenes, and what they cost in it."""

    value: str
    name: Any
    seconds: float
    total: int


class StoryForm(OrderForm):
    """A story, its scenes once there are some, and how its film is made."""

    title = forms.CharField(
        label=_("Title"),
        required=False,
        max_length=choices.MAX_TITLE_CHARACTERS,
        help_text=_("Without one, the first words are the title."),
        widget=forms.TextInput({"class": "serif", "dir": "auto"}),
    )
    text = forms.CharField(
        label=_("Your story"),
        required=False,
        strip=False,
        widget=forms.Textarea({"rows": 8, "dir": "auto"}),
        help_text=_(
            "One sentence is enough, 20,000 characters are the most. "
            "It is split into at most five scenes, not rewritten."
        ),
    )
    language = forms.ChoiceField(
        label=_("Language"), choices=naming.languages, initial=naming.readers_language
    )
    age_group = forms.ChoiceField(
        label=_("For whom"),
        required=False,
        choices=listed_choices(choices.AGE_GROUPS, naming.AGE_GROUPS, _("Everyone")),
    )
    hero_name = forms.CharField(
        label=_("Name"),
        required=False,
        max_length=choices.MAX_NAME_CHARACTERS,
        widget=forms.TextInput({"dir": "auto"}),
    )
    hero_what = forms.CharField(
        label=_("Who or what"),
        required=False,
        max_length=choices.MAX_WHAT_CHARACTERS,
        widget=forms.TextInput({"dir": "auto"}),
    )
    hero_look = forms.CharField(
        label=_("How it looks, in every scene"),
        required=False,
        max_length=choices.MAX_LOOK_CHARACTERS,
        widget=forms.Textarea({"rows": 2, "dir": "auto"}),
    )
    split_of = forms.CharField(required=False, widget=forms.HiddenInput)
    """Digest of the text that the scenes were made of."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_language_of(self)

    @property
    def hero(self) -> Character:
        """The hero's card, as far as it can be read."""
        told = self.cleaned_data
        return Character(
            name=told.get("hero_name", ""),
            what=told.get("hero_what", ""),
            look=told.get("hero_look", ""),
        )

    @property
    def hero_face(self) -> str:
        """An emoji of who the hero is; "" where none is known."""
        said = " ".join(str(self[name].value() or "") for name in ("hero_what", "hero_name"))
        first = storyboard(said)[0]
        return "" if first == storyboard("")[0] else first

    @property
    def scenes_sent(self) -> list[str]:
        sent = self.data.getlist(SCENE) if isinstance(self.data, QueryDict) else []
        return list(map(str, sent[: choices.MAX_SCENES]))

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        if self.scenes_sent and not text.strip():
            return ""
        try:
            return clean_story_text(text)
        except StoryTextError as error:
            raise forms.ValidationError(_told(error), code=error.code) from error

    def scenes_of_text(self) -> list[str]:
        told = self.cleaned_data
        return split_scenes(told["text"], language=told["language"])

    @property
    def text_is_new(self) -> bool:
        """The text was changed after it was split: the scenes do not say what it says."""
        told = self.cleaned_data
        return bool(told["text"]) and told["split_of"] != jobs.digest_of(told["text"])

    def told(self, scenes: Sequence[str]) -> dict[str, Any]:
        """What the services take of a valid form."""
        sent = self.cleaned_data
        return {
            "text": sent["text"],
            "title": sent["title"],
            "language": sent["language"],
            "age_group": sent["age_group"],
            "scenes": scenes,
        }

    def till(self, scenes: int) -> Till | None:
        """None while renderer and quality do not go together."""
        if {"renderer", "quality"} & set(self.errors):
            return None
        offered = self.offered
        quality = self.cleaned_data["quality"]
        return Till(
            scenes=scenes,
            seconds=scenes * offered.profile.seconds,
            price=scenes * offered.price,
            once=str(self.cleaned_data.get("once") or uuid.uuid4()),
            maker=offers.title_of(offered.renderer),
            estimate=forecasts.expected(offered.renderer, quality, scenes=scenes),
        )

    def cheaper_ways(self, scenes: int, *, balance: int) -> list[Cheaper]:
        """Qualities of the same renderer that cost less than the chosen one, and can be paid."""
        limit = min(balance, scenes * self.offered.price - 1)
        return [
            Cheaper(card.value, card.name, card.seconds, card.price * scenes)
            for card in self.qualities()
            if not card.elsewhere and card.price * scenes <= limit
        ]


def offer_language_of(form: Any) -> None:
    """The list of languages with the form's own: a program's story may be told in any."""
    code, listed = str(form["language"].value() or ""), naming.languages()
    if code not in dict(listed) and choices.LANGUAGE_CODE.match(code):
        form.fields["language"].choices = [*listed, (code, naming.language(code))]


def scene_fields(
    scenes: Sequence[str], *, language: str, age_group: str, errors: dict[int, str]
) -> list[SceneField]:
    hard = hints.hard_to_picture(scenes, language=language, age_group=age_group)
    return [
        SceneField(
            number=number,
            text=text,
            language=language,
            is_last=number == len(scenes),
            is_only=len(scenes) == 1,
            is_hard_to_picture=hard[number - 1],
            error=errors.get(number, ""),
        )
        for number, text in enumerate(scenes, 1)
    ]


def wrong_scenes(scenes: Sequence[str]) -> dict[int, str]:
    """By number what is wrong with a scene; 0 stands for all of them together."""
    wrong: dict[int, str] = {}
    for number, text in enumerate(scenes, 1):
        try:
            clean_scenes([text])
        except StoryTextError as error:
            wrong[number] = _told(error)
    if not wrong:
        try:
            clean_scenes(scenes)
        except StoryTextError as error:
            wrong[0] = _told(error)
    return wrong


def _told(error: StoryTextError) -> str:
    return naming.text_error(error.code, error.values)


def as_told(story: Story) -> dict[str, Any]:
    """A saved story as the form shows it at first."""
    wishes: dict[str, Any] = story.wishes
    hero = tellings.hero_of(story)
    return wishes | {
        "hero_name": hero.name,
        "hero_what": hero.what,
        "hero_look": hero.look,
        "title": story.title,
        "text": story.text,
        "language": story.language,
        "age_group": story.age_group,
        "split_of": jobs.digest_of(story.text),
    }
