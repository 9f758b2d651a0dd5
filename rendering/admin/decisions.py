"""What administrators decide about films: the form, and what follows for each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from django import forms
from django.contrib import messages
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from rendering import queries
from rendering.models import Decision, RenderJob
from rendering.services import moderation
from rendering.services.jobs import JobError
from stories.models import Story, User

ACTS: dict[str, Callable[..., Decision]] = {
    "keep": moderation.keep,
    "hide": moderation.hide,
    "restore": moderation.restore,
    "remove": moderation.remove,
}
DONE = {
    "keep": gettext_lazy("“%(title)s” stays as it is."),
    "hide": gettext_lazy("“%(title)s” is hidden."),
    "restore": gettext_lazy("“%(title)s” is shown again."),
    "remove": gettext_lazy("“%(title)s” is removed. %(credits)d credits were given back."),
}


class DecisionForm(forms.Form):
    why = forms.CharField(
        label=gettext_lazy("Why"),
        max_length=300,
        widget=forms.TextInput({"size": 50}),
        error_messages={"required": gettext_lazy("Say why: it is recorded with your name.")},
    )
    our_fault = forms.BooleanField(
        label=gettext_lazy("The fault was ours: give back all that it cost"), required=False
    )


def may_decide(request: HttpRequest) -> bool:
    return request.user.has_perm("rendering.add_decision")


def decide(request: HttpRequest, act: str, stories: Iterable[Story], form: DecisionForm) -> None:
    """Do it to each of the stories, for the form's reason, and tell what became of it."""
    told = form.cleaned_data
    extra = {"our_fault": told["our_fault"]} if act == "remove" else {}
    for story in stories:
        try:
            made = ACTS[act](story, by=cast(User, request.user), why=told["why"], **extra)
        except JobError as error:
            messages.error(request, f"{story.title}: {error.message}")
        except Story.DoesNotExist:
            messages.error(request, _("“%(title)s” is gone already.") % {"title": story.title})
        else:
            values = {"title": story.title, "credits": made.given_back}
            messages.success(request, DONE[act] % values)


def screen(job: RenderJob | None) -> SafeString | str:
    """The film, to be played where it stands; it is fetched only then."""
    if job is None:
        return "–"
    return format_html(
        '<video class="desk-screen" controls playsinline preload="none" width="192" height="108" '
        'poster="/videos/{0}/poster.jpg" src="/videos/{0}/film.mp4" aria-label="{1}"></video>',
        job.pk,
        job.story.title,
    )


def state_of(story: Story) -> SafeString:
    """Who sees the story now."""
    if story.is_hidden:
        return format_html('<span class="desk-state desk-state--failed">{}</span>', _("hidden"))
    if story.is_public:
        return format_html('<span class="desk-state desk-state--ready">{}</span>', _("public"))
    return format_html('<span class="desk-state">{}</span>', _("private"))


def with_films(stories: list[Story]) -> list[tuple[Story, SafeString | str]]:
    """Each story with its newest film's screen: one query."""
    films = queries.films_of(stories)
    jobs = {pk: film.job for pk, film in films.items()}
    for story in stories:
        if story.pk in jobs:
            jobs[story.pk].story = story
    return [(story, screen(jobs.get(story.pk))) for story in stories]
