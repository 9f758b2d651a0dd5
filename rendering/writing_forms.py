"""The forms that a story begins with: an idea, a picture, a voice, or what a worker understood."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from rendering.forms import listed_choices
from rendering.owners import missing
from rendering.services import writing_queues
from rendering.story_forms import StoryForm, offer_language_of
from rendering.workforce import workforce
from stories import choices, naming, recordings
from stories.models import Story, WritingJob
from stories.models.writing import Way
from stories.retelling import retold
from stories.services import credits, refusing, uploads
from stories.services.writing import orders, writers
from stories.services.writing.briefs import brief_from
from stories.story_text import StoryTextError, clean_idea
from stories.templatetags.storyvid import credits_of
from stories.uploads import UploadError
from stories.writers import OFFLINE, offline
from stories.writers.base import Brief, WriterError

WAYS = {"write": Way.IDEA, "picture": Way.IMAGE, "speak": Way.AUDIO}
"""By the name of its card on the page."""


class Pen:
    """Who writes here, and what that costs."""

    def __init__(self) -> None:
        self.writer = writers.name()
        self.price = writers.price(self.writer)

    @property
    def uses_ai(self) -> bool:
        return self.writer != OFFLINE

    @property
    def offline_languages(self) -> tuple[str, ...]:
        """Codes of those that a story is written in without AI."""
        return offline.available()

    @property
    def offline_names(self) -> str:
        return ", ".join(map(naming.language_as_read, self.offline_languages))


class Priced(forms.Form):
    """What writing costs: no more than was shown; and a press that comes twice is one order."""

    without_ai = forms.BooleanField(label=_("Without AI, free"), required=False)
    shown_price = forms.IntegerField(required=False, widget=forms.HiddenInput)
    """Of a story, as it stood on the page."""
    press = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid.uuid4)
    """Made with the page, so that a button pressed twice is one order."""

    @cached_property
    def pen(self) -> Pen:
        return Pen()

    @property
    def due(self) -> int:
        """The price of a story, as it is ordered by a valid form."""
        return writers.price(writers.chosen(without_ai=self.cleaned_data["without_ai"]))

    def price_is_new(self, price: int) -> bool:
        """More would be charged than was shown: then it is said, and nothing is done."""
        if price <= (self.cleaned_data.get("shown_price") or 0):
            return False
        told = _("Writing it costs %(price)s now. Press the button again if that is right.")
        self.add_error(None, told % {"price": credits_of(price)})
        return True

    def key(self, ask: orders.Ask, content: bytes = b"") -> str | None:
        """The same press of the same form; another content is another order."""
        press = self.cleaned_data.get("press")
        return f"page {press} {orders.digest_of(ask, content)[:40]}" if press else None

    def refuse(self, error: Exception, *, words: str) -> None:
        """Say at its field why nothing is written; `words` is the field of the idea."""
        place, message = told_of(error)
        self.add_error(words if place == "idea" else place or None, message)


class BeginningForm(Priced, StoryForm):
    """The first page: an idea, a picture or a voice for a writer; or a text to be split."""

    style = forms.ChoiceField(
        label=_("Painted as"),
        required=False,
        choices=listed_choices(choices.STYLES, naming.STYLES, _("As it fits")),
    )
    way = forms.ChoiceField(required=False, choices=[(name, name) for name in WAYS])
    length = forms.ChoiceField(
        label=_("Length"),
        required=False,
        initial=choices.DEFAULT_LENGTH,
        choices=listed_choices(choices.LENGTHS, naming.LENGTHS),
    )
    picture = forms.FileField(
        label=_("A drawing or a photo"),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput({"accept": "image/jpeg,image/png,image/webp"}),
    )
    speech = forms.FileField(
        label=_("Your voice"),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput({"accept": "audio/*"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].help_text = _(
            "An idea in a few words becomes a story. A finished story of up to 20,000 characters "
            "is split into scenes, not rewritten."
        )

    @property
    def chosen_way(self) -> str:
        """The card that is chosen."""
        way = self["way"].value() or self.pressed_way
        return way if way in WAYS else "write"

    @property
    def pressed_way(self) -> str:
        """That whose button was pressed; Enter presses the first, whatever card is chosen."""
        pressed = str(self.data.get("write", ""))
        if pressed == "write" and self.can_understand:
            pressed = str(self.data.get("way") or pressed)
        return pressed if pressed in WAYS else ""

    most_seconds = recordings.MAX_SECONDS
    """Of a recording."""

    @cached_property
    def can_understand(self) -> bool:
        """Somebody here can look at pictures and listen to voices."""
        return workforce().can_understand

    def clean_text(self) -> str:
        pressed = self.pressed_way
        if pressed and pressed != "write":
            return str(self.cleaned_data["text"])
        return cleaned_idea(self.cleaned_data["text"]) if pressed else super().clean_text()

    def clean_length(self) -> str:
        return str(self.cleaned_data["length"] or choices.DEFAULT_LENGTH)

    def clean_picture(self) -> uploads.Upload | None:
        return self._uploaded("picture", _("Choose a picture first."))

    def clean_speech(self) -> uploads.Upload | None:
        return self._uploaded("speak", _("Record something first, or choose a file."), "speech")

    def _uploaded(self, way: str, lacking: Any, name: str = "") -> uploads.Upload | None:
        """What was sent for the pressed way, made sure of; another way's file isn't looked at."""
        if self.pressed_way != way:
            return None
        file = self.cleaned_data[name or way]
        if file is None:
            raise forms.ValidationError(lacking)
        try:
            return uploads.checked(WAYS[way], file)
        except UploadError as error:
            raise forms.ValidationError(retold(error.message), code=error.code) from error

    @property
    def upload(self) -> uploads.Upload | None:
        told = self.cleaned_data
        found: uploads.Upload | None = told["picture"] or told["speech"]
        return found

    @property
    def ask(self) -> orders.Ask:
        """Of a valid form whose button was pressed."""
        told = self.cleaned_data
        way = WAYS[self.pressed_way]
        hero = self.hero
        brief = Brief(
            idea=told["text"] if way == Way.IDEA else "",
            language=told["language"],
            age_group=told["age_group"],
            length=told["length"],
            style=told["style"],
            hero=hero if hero.name or hero.what or hero.look else None,
        )
        wishes = {"style": told["style"]} if told["style"] else {}
        return orders.Ask(brief, way=way, without_ai=told["without_ai"], wishes=wishes)


class WordsForm(Priced):
    """An idea for a job's story: what was seen or heard, corrected, or what it began with."""

    idea = forms.CharField(
        required=False, strip=False, widget=forms.Textarea({"rows": 4, "dir": "auto"})
    )
    language = forms.ChoiceField(label=_("Language"), choices=naming.languages)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_language_of(self)

    def clean_idea(self) -> str:
        return cleaned_idea(self.cleaned_data["idea"])

    def ask_like(self, job: WritingJob) -> orders.Ask:
        """The job's own settings with these words."""
        told = self.cleaned_data
        brief = replace(brief_from(job.brief), idea=told["idea"], language=told["language"])
        return orders.Ask(brief, without_ai=told["without_ai"], wishes=job.wishes)


def cleaned_idea(text: str) -> str:
    try:
        return clean_idea(text)
    except StoryTextError as error:
        raise forms.ValidationError(
            naming.text_error(error.code, error.values), code=error.code
        ) from error


def told_of(error: Exception) -> tuple[str, str]:
    """The field that an order was refused for, "" for none, and the sentence."""
    if isinstance(error, credits.InsufficientCredits):
        nothing = gettext("Nothing was charged, and your words are still here.")
        return "", f"{missing(error.missing)} {nothing}"
    if isinstance(error, refusing.Refused):
        error.log()
        return error.field, retold(error.message)
    place = "language" if getattr(error, "code", "") == "language" else ""
    return place, retold(str(getattr(error, "message", error)))


@dataclass(frozen=True)
class Again:
    """How a story can be told in other words."""

    story: Story
    telling: str
    """How it is told now, as `drafts.telling_of` names it."""
    press: uuid.UUID = field(default_factory=uuid.uuid4)

    @cached_property
    def pen(self) -> Pen:
        return Pen()

    @property
    def wishes(self) -> list[tuple[str, Any]]:
        """Values and names; none where nobody can write it again."""
        if not self.pen.uses_ai and not self.can_do_without:
            return []
        return [(value, naming.WISHES[value]) for value in choices.WISHES]

    @property
    def can_do_without(self) -> bool:
        """Without AI: it has a brief still, and a language that is written so."""
        return bool(self.story.brief) and offline.is_spoken(self.story.language)


NOT_WRITTEN = (
    refusing.Refused,
    WriterError,
    credits.InsufficientCredits,
    orders.TooManyWritings,
    orders.KeyReused,
    writing_queues.NobodyUnderstands,
)
"""Why an order is not taken."""
