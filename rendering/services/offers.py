"""What can be ordered here: by which renderer, in which quality, at what price and in what time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from rendering.renderers import RENDERERS, STORYBOOK, quality_profiles
from rendering.renderers.base import QualityProfile
from rendering.renderers.diffusion.fitting import least_card
from rendering.renderers.diffusion.models import MODELS, VideoModel
from rendering.services.prices import AUTO, price_per_scene
from rendering.workforce import Workforce, workforce
from stories.retelling import retold

QUALITY_NAMES = {
    "fast": gettext_lazy("Fast"),
    "high": gettext_lazy("Longer"),
    "hd": gettext_lazy("HD"),
    "draft": gettext_lazy("Draft"),
    "turbo": gettext_lazy("Turbo"),
}
"""What they are called on pages."""
WORKER_COMMAND = "manage.py worker --queue gpu"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something cannot be made now, and what to do; `field` is the choice to change."""

    field: str
    message: str


@dataclass(frozen=True, slots=True)
class OfferedQuality:
    """One way of ordering a film."""

    renderer: str
    """Who makes it: for `auto` the renderer that this server would take now."""
    profile: QualityProfile
    price: int
    """Credits a scene."""
    seconds: float | None
    """How long a worker needs for a scene by its own estimate; None where it has none."""
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A renderer with its qualities; the reason says why none of them can be made, or is ""."""

    name: str
    title: str
    qualities: dict[str, OfferedQuality]
    reason: str = ""
    model: VideoModel | None = None
    on_processor: bool = False
    """Some worker can make it, but none with a card."""

    @property
    def is_available(self) -> bool:
        return not self.reason

    @property
    def possible(self) -> list[OfferedQuality]:
        return [offered for offered in self.qualities.values() if offered.refusal is None]

    @property
    def seconds(self) -> float | None:
        """The shortest time that a scene takes."""
        known = [offered.seconds for offered in self.possible if offered.seconds is not None]
        return min(known, default=None)


def qualities_of(renderer: str) -> list[str]:
    """The qualities that the renderer knows, whether or not a worker can make them; `auto` all."""
    names: Iterable[str] = RENDERERS if renderer == AUTO else [renderer]
    return list(dict.fromkeys(quality for name in names for quality in quality_profiles(name)))


def title_of(renderer: str) -> str:
    """What it is called; its bare name where this server does not know it any more."""
    titles = {AUTO: _("As this server can"), STORYBOOK: _("StoryVid’s storybook")}
    return titles.get(renderer) or (MODELS[renderer].title if renderer in MODELS else renderer)


@dataclass(frozen=True)
class Offers:
    """What this server offers, as its workers are now: one query when it is made, none after."""

    force: Workforce = field(default_factory=workforce)

    def every(self) -> list[Offer]:
        """The storybook, then the models that may be chosen here, the best first."""
        return [self.of(name) for name in (STORYBOOK, *settings.VIDEO_MODELS)]

    def of(self, renderer: str) -> Offer:
        """KeyError for a name that is no renderer's."""
        qualities = {name: self.quality(renderer, name) for name in qualities_of(renderer)}
        possible = [name for name, offered in qualities.items() if offered.refusal is None]
        return Offer(
            name=renderer,
            title=title_of(renderer),
            qualities=qualities,
            reason="" if possible else self._why_not(renderer),
            model=MODELS.get(renderer),
            on_processor=renderer in MODELS
            and bool(possible)
            and not any(self.force.has_card_for(renderer, name) for name in possible),
        )

    def quality(self, renderer: str, quality: str) -> OfferedQuality:
        """One choice of both. KeyError for a quality that the renderer does not know."""
        maker = self._maker(renderer, quality)
        return OfferedQuality(
            renderer=maker,
            profile=quality_profiles(maker)[quality],
            price=price_per_scene(maker, quality),
            seconds=self.force.seconds(maker, quality),
            refusal=self.refusal(renderer, quality),
        )

    def refusal(self, renderer: str, quality: str) -> Refusal | None:
        """Why that choice cannot be made now; None where it can."""
        if quality not in qualities_of(renderer):
            return _not_made(renderer, quality, qualities_of(renderer))
        if renderer == AUTO:
            return None if self._best(quality) else self._auto_refusal(quality)
        return self._refusal(renderer, quality)

    # --- Who makes it -----------------------------------------------------------------

    def _maker(self, renderer: str, quality: str) -> str:
        """Who makes it; where `auto` finds nobody, who could if a worker were there."""
        if renderer != AUTO:
            return renderer
        return self._best(quality) or self._able(quality) or _models_with(quality)[0]

    def _best(self, quality: str) -> str | None:
        """The first model that a card at work can make it with, else the storybook, else None."""
        for name in settings.VIDEO_MODELS:
            if self.force.has_card_for(name, quality):
                return str(name)
        return STORYBOOK if quality in quality_profiles(STORYBOOK) else None

    def _able(self, quality: str) -> str | None:
        """The first model that some worker can make it with, when it is asked for by name."""
        able = (name for name in settings.VIDEO_MODELS if self.force.makers(name, quality))
        return next(able, None)

    # --- Why not ----------------------------------------------------------------------

    def _refusal(self, renderer: str, quality: str) -> Refusal | None:
        if renderer == STORYBOOK:
            return None
        makers = self.force.makers(renderer, quality)
        if renderer in settings.VIDEO_MODELS and makers:
            return None
        able = self.force.qualities(renderer)
        possible = [name for name in qualities_of(renderer) if name in able]
        if renderer not in settings.VIDEO_MODELS or not possible:
            return Refusal("renderer", self._why_not(renderer))
        return _not_made(renderer, quality, possible)

    def _auto_refusal(self, quality: str) -> Refusal:
        if able := self._able(quality):
            values = {"quality": quality, "renderer": able, "title": title_of(able)}
            message = _(
                "No card is at work that makes “%(quality)s”. Choose %(title)s (“%(renderer)s”) "
                "by name, or another quality."
            )
            return Refusal("quality", message % values)
        why = self._why_not(_models_with(quality)[0])
        message = _("“%(quality)s” cannot be made here now. %(why)s")
        return Refusal("quality", message % {"quality": quality, "why": why})

    def _why_not(self, renderer: str) -> str:
        """One sentence on a model that no worker can run, with what to do."""
        values = {"title": title_of(renderer), "command": WORKER_COMMAND}
        if renderer not in settings.VIDEO_MODELS:
            return _("%(title)s is not offered here.") % values
        workers = self.force.generating
        if not workers and self.force.problems:
            return retold(self.force.problems[0])
        if not workers:
            return _("No worker here generates video: start one with %(command)s") % values
        if any(hand.is_looking for hand in workers):
            return _("A worker has just started and looks at its device. Try again in a minute.")
        if all(hand.worker.problem for hand in workers):
            return retold(self.force.problems[0])
        values["memory"] = str(least_card(MODELS[renderer]))
        return _("It takes a card with %(memory)s GB, and no worker here has one.") % values


def _models_with(quality: str) -> list[str]:
    """Models that know the quality, those that are offered here first."""
    names = dict.fromkeys([*settings.VIDEO_MODELS, *RENDERERS])
    return [name for name in names if quality in quality_profiles(name)]


def _not_made(renderer: str, quality: str, possible: list[str]) -> Refusal:
    values = {"title": title_of(renderer), "quality": quality}
    values["possible"] = ", ".join(f"“{name}”" for name in possible)
    message = _("%(title)s does not make “%(quality)s” here. Choose from %(possible)s.")
    return Refusal("quality", message % values)
