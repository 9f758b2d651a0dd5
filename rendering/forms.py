"""What people choose for a film, and the text it is made of."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _

from rendering.renderers import STORYBOOK
from rendering.renderers.base import DEFAULT_QUALITY
from rendering.services import jobs, offers
from rendering.services.prices import AUTO
from stories import choices, naming


def listed_choices(
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
    estimate: float | None
    """Seconds that making one scene takes."""
    chosen: bool
    elsewhere: str = ""
    """Who makes it, where the chosen renderer does not."""


@dataclass(frozen=True, slots=True)
class Maker:
    """A card to choose a renderer by."""

    offer: offers.Offer
    now: str
    """For `auto`: who it is now."""
    chosen: bool


NO_CAPTIONS = "off"


class OrderForm(forms.Form):
    """How a film is to be made."""

    style = forms.ChoiceField(
        label=_("Painted as"),
        required=False,
        widget=forms.RadioSelect,
        choices=listed_choices(choices.STYLES, naming.STYLES, _("As it fits")),
    )
    camera = forms.ChoiceField(
        label=_("Camera"),
        required=False,
        widget=forms.RadioSelect,
        choices=listed_choices(choices.CAMERAS, naming.CAMERAS, _("As it fits")),
    )
    captions = forms.ChoiceField(
        label=_("Words of a drawn film"),
        required=False,
        widget=forms.RadioSelect,
        choices=[("", _("In the picture")), (NO_CAPTIONS, _("As subtitles only"))],
    )
    renderer = forms.ChoiceField(  # type: ignore[assignment]  # a field, not Django's renderer
        label=_("Made by"), required=False
    )
    quality = forms.ChoiceField(
        label=_("Quality"),
        required=False,
        choices=listed_choices(offers.qualities_of(AUTO), offers.QUALITY_NAMES),
    )
    price = forms.IntegerField(required=False, widget=forms.HiddenInput)
    """The price that stood on the pressed button."""
    priced_for = forms.CharField(required=False, widget=forms.HiddenInput)
    """The renderer whose prices stood on the cards of the qualities."""
    once = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid.uuid4)
    """Made with the form, so that pressing the button twice makes one film."""

    def __init__(self, *args: Any, scenes: int = 0, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.scenes = scenes
        """How many scenes the film will have, where that is known before."""
        names = (AUTO, STORYBOOK, *settings.VIDEO_MODELS)
        listed = [(name, offers.title_of(name)) for name in names]
        self.fields["renderer"].choices = listed  # type: ignore[attr-defined]

    def clean_quality(self) -> str:
        return self.cleaned_data["quality"] or DEFAULT_QUALITY

    def clean_renderer(self) -> str:
        return self.cleaned_data["renderer"] or AUTO

    def clean(self) -> dict[str, Any]:
        """Of renderer and quality each is known by now; here they must go together."""
        if not {"renderer", "quality"} & set(self.errors):
            chosen = self.cleaned_data["renderer"], self.cleaned_data["quality"]
            if refusal := self.here.refusal(*chosen):
                self.add_error(refusal.field, refusal.message)
        return self.cleaned_data

    @cached_property
    def here(self) -> offers.Offers:
        """As this server is when the form is read: price and renderer stay what they were."""
        return offers.Offers()

    @property
    def offered(self) -> offers.OfferedQuality:
        """Who makes it and at what price, of a valid form."""
        return self.here.quality(self.cleaned_data["renderer"], self.cleaned_data["quality"])

    @property
    def price_was_shown(self) -> bool:
        """Whether the card of that quality showed the price that holds for the renderer."""
        shown = self._quality(self.cleaned_data["quality"], self.cleaned_data["priced_for"])
        if not self.cleaned_data["priced_for"] or shown is None:
            return True
        return shown.price == self.offered.price

    @property
    def order(self) -> jobs.Order:
        chosen = self.cleaned_data
        return jobs.Order(
            renderer=self.offered.renderer,
            quality=chosen["quality"],
            style=chosen["style"],
            camera=chosen["camera"],
            captions=chosen["captions"] != NO_CAPTIONS,
        )

    def once_key(self) -> jobs.OnceKey | None:
        """The same form sent twice is one film; a changed one is another."""
        if self.cleaned_data["once"] is None:
            return None
        chosen = {name: str(value) for name, value in self.cleaned_data.items()}
        digest = jobs.digest_of(chosen)
        return jobs.OnceKey(key=f"page {chosen['once']} {digest[:40]}", digest=digest)

    # --- Cards ------------------------------------------------------------------------

    @property
    def chosen_renderer(self) -> str:
        known = dict(self.fields["renderer"].choices)  # type: ignore[attr-defined]
        chosen = self["renderer"].value()
        return chosen if chosen in known else AUTO

    @property
    def chosen_quality(self) -> str:
        return self["quality"].value() or DEFAULT_QUALITY

    @cached_property
    def every_offer(self) -> list[offers.Offer]:
        return [self.here.of(AUTO), *self.here.every()]

    def makers(self) -> list[Maker]:
        """Every renderer that can be chosen now, `auto` first."""
        return [
            Maker(offer, self._now(offer), chosen=offer.name == self.chosen_renderer)
            for offer in self.every_offer
            if offer.is_available
        ]

    def missing_makers(self) -> dict[str, list[offers.Offer]]:
        """Those that cannot be chosen now, by the sentence that says why."""
        reasons: dict[str, list[offers.Offer]] = {}
        for offer in self.every_offer:
            if not offer.is_available:
                reasons.setdefault(offer.reason, []).append(offer)
        return reasons

    def _now(self, offer: offers.Offer) -> str:
        if offer.name != AUTO:
            return ""
        chosen = offer.qualities.get(self.chosen_quality)
        if chosen is None or chosen.refusal is not None:
            chosen = offer.possible[0]
        return offers.title_of(chosen.renderer)

    def qualities(self) -> list[Quality]:
        """Every quality that can be made here now, with its length and price for one scene."""
        names = offers.qualities_of(AUTO)
        cards = (self._quality(name, self.chosen_renderer) for name in names)
        return [card for card in cards if card is not None]

    def _quality(self, name: str, renderer: str) -> Quality | None:
        """None where nobody makes it; where only others do, what it is with the first of them."""
        makers = [offer for offer in self.every_offer if _makes(offer, name)]
        makers.sort(key=lambda offer: offer.name != renderer)
        if not makers:
            return None
        offered = makers[0].qualities[name]
        return Quality(
            value=name,
            name=offers.QUALITY_NAMES.get(name, name),
            seconds=offered.profile.seconds,
            price=offered.price,
            total=offered.price * self.scenes,
            estimate=offered.seconds,
            chosen=name == self.chosen_quality,
            elsewhere="" if makers[0].name == renderer else offers.title_of(offered.renderer),
        )


def _makes(offer: offers.Offer, quality: str) -> bool:
    return quality in offer.qualities and offer.qualities[quality].refusal is None


LOOK = ("renderer", "quality", "style", "camera", "captions")
"""Fields that say how a film is made."""


def wishes_of(form: OrderForm) -> dict[str, str]:
    """What was chosen of LOOK, to be kept with the story."""
    return {name: value for name in LOOK if (value := form.cleaned_data.get(name))}


def with_possible_quality(sent: QueryDict) -> QueryDict:
    """The same choices; where the renderer does not make that quality, one that it makes."""
    known = offers.Offers()
    renderer = sent.get("renderer") or AUTO
    if renderer not in (AUTO, STORYBOOK, *settings.VIDEO_MODELS):
        return sent
    offer = known.of(renderer)
    if _makes(offer, sent.get("quality") or DEFAULT_QUALITY) or not offer.possible:
        return sent
    changed = sent.copy()
    changed["quality"] = offer.possible[0].profile.name
    return changed


def with_sent_look(request: HttpRequest) -> QueryDict:
    """What was sent; whoever has just changed the renderer gets a quality that it makes."""
    htmx = getattr(request, "htmx", None)
    if htmx and htmx.trigger_name == "renderer":
        return with_possible_quality(request.POST)
    return request.POST
