"""What people choose for a film, and the text it is made of."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from rendering.renderers.base import DEFAULT_QUALITY, QUALITY_PROFILES
from rendering.services import jobs
from stories import choices, naming
from stories.scene_splitting import split_scenes
from stories.story_text import StoryTextError, clean_story_text

QUALITY_NAMES = {"fast": _("Fast"), "high": _("Longer"), "hd": _("HD")}


def _choices(
    values: Iterable[str], names: Mapping[str, Any], none: Any = None
) -> list[tuple[str, Any]]:
    listed = [(value, names.get(value, value)) for value in values]
    return listed if none is None else [("", none), *listed]


@dataclass(frozen=True, slots=True)
class Quality:
    """A card to choose a quality by."""

    value: str
    name: Any
    seconds: float
    price: int
    total: int
    chosen: bool


class OrderForm(forms.Form):
    """How a film is to be made."""

    style = forms.ChoiceField(
        label=_("Painted as"),
        required=False,
        choices=_choices(choices.STYLES, naming.STYLES, _("As the story suggests")),
    )
    camera = forms.ChoiceField(
        label=_("Camera"),
        required=False,
        choices=_choices(choices.CAMERAS, naming.CAMERAS, _("As the story suggests")),
    )
    quality = forms.ChoiceField(
        label=_("Quality"),
        required=False,
        choices=_choices(QUALITY_PROFILES, QUALITY_NAMES),
    )
    price = forms.IntegerField(required=False, widget=forms.HiddenInput)
    """The price that stood on the pressed button."""
    once = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid.uuid4)
    """Made with the form, so that pressing the button twice makes one film."""

    def __init__(self, *args: Any, scenes: int = 0, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.scenes = scenes
        """How many scenes the film will have, where that is known before."""

    def clean_quality(self) -> str:
        return self.cleaned_data["quality"] or DEFAULT_QUALITY

    @property
    def order(self) -> jobs.Order:
        chosen = self.cleaned_data
        return jobs.Order(quality=chosen["quality"], style=chosen["style"], camera=chosen["camera"])

    def once_key(self) -> jobs.OnceKey | None:
        """The same form sent twice is one film; a changed one is another."""
        if self.cleaned_data["once"] is None:
            return None
        chosen = {name: str(value) for name, value in self.cleaned_data.items()}
        digest = jobs.digest_of(chosen)
        return jobs.OnceKey(key=f"page {chosen['once']} {digest[:40]}", digest=digest)

    def qualities(self) -> list[Quality]:
        """Every quality with its length and price for one scene."""
        chosen = self["quality"].value() or DEFAULT_QUALITY
        return [
            Quality(
                value=name,
                name=QUALITY_NAMES.get(name, name),
                seconds=profile.seconds,
                price=(price := jobs.Order(quality=name).price_per_scene),
                total=price * self.scenes,
                chosen=name == chosen,
            )
            for name, profile in QUALITY_PROFILES.items()
        ]


@dataclass(frozen=True, slots=True)
class Draft:
    """The scenes that a text becomes, and what their film costs."""

    scenes: list[str]
    seconds: float
    price: int
    once: str


class StoryForm(OrderForm):
    """A pasted story and its film in one."""

    title = forms.CharField(
        label=_("Title"),
        required=False,
        max_length=choices.MAX_TITLE_CHARACTERS,
        help_text=_("Without one, the first words are the title."),
    )
    text = forms.CharField(
        label=_("Your story"),
        strip=False,
        widget=forms.Textarea({"rows": 10}),
        help_text=_(
            "One sentence is enough, 20,000 characters are the most. "
            "It is split into at most five scenes, not rewritten."
        ),
        error_messages={"required": _("The story is empty. Write at least one sentence.")},
    )
    language = forms.ChoiceField(label=_("Language"), choices=naming.languages)
    age_group = forms.ChoiceField(
        label=_("For whom"),
        required=False,
        choices=_choices(choices.AGE_GROUPS, naming.AGE_GROUPS, _("Everyone")),
    )

    def clean_text(self) -> str:
        try:
            return clean_story_text(self.cleaned_data["text"])
        except StoryTextError as error:
            raise forms.ValidationError(error.message, code=error.code) from error

    def draft(self) -> Draft:
        told = self.cleaned_data
        scenes = split_scenes(told["text"], language=told["language"])
        return Draft(
            scenes=scenes,
            seconds=len(scenes) * QUALITY_PROFILES[told["quality"]].seconds,
            price=len(scenes) * self.order.price_per_scene,
            once=str(told["once"] or uuid.uuid4()),
        )
