"""The pages of stories, films and credits."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django_htmx.http import reswap, retarget

from rendering import forecasts, presentation, queries
from rendering.forms import LOOK, OrderForm, with_sent_look
from rendering.owners import action, own_job, own_story, refusals_told
from rendering.services import jobs, offers, removal
from rendering.watching import Known, Watch
from stories.models import Story
from stories.queries import visible_to
from stories.services import stories
from stories.templatetags.storyvid import credits_of

STRIP = 4
"""Films shown on the home page."""


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    books = presentation.public_shelf(queries.gallery()[:STRIP])
    values = {"books": books, "welcome_credits": settings.WELCOME_CREDITS}
    return render(request, "home.html", values)


# --- Ordering a film ----------------------------------------------------------


@action
def order_film(request: HttpRequest, story_id: int) -> HttpResponse:
    """A film of a story that is written already."""
    story = own_story(request, story_id)
    form = OrderForm(with_sent_look(request), scenes=story.scenes.count())
    if "preview" in request.POST:
        return render(request, "rendering/_qualities.html", {"form": form})
    if not form.is_valid():
        return _choose_again(request, story, form, _what_is_wrong(form))
    if not form.price_was_shown:
        return _choose_again(request, story, form, _new_price(form))
    with refusals_told(request):
        jobs.submit(story, form.order, once=form.once_key())
    return redirect("rendering:story", story.pk)


def _choose_again(
    request: HttpRequest, story: Story, form: OrderForm, message: str
) -> HttpResponse:
    """The story's page with what was chosen, and why it is not made yet."""
    messages.error(request, message)
    chosen = {name: value for name in LOOK if (value := form[name].value())}
    address = reverse("rendering:story", args=[story.pk])
    return redirect(f"{address}?{urlencode(chosen)}#mk")


def _what_is_wrong(form: OrderForm) -> str:
    told = [*form.errors.get("renderer", []), *form.errors.get("quality", [])]
    return " ".join(map(str, told)) or _("This choice is not available. Choose again.")


def _new_price(form: OrderForm) -> str:
    values = {"maker": offers.title_of(form.offered.renderer)}
    values["price"] = credits_of(form.offered.price * form.scenes)
    text = _("With %(maker)s the film costs %(price)s. Press the button again if that is right.")
    return text % values


# --- A story and its film -----------------------------------------------------


@never_cache
@require_safe
def story(request: HttpRequest, story_id: int) -> HttpResponse:
    found = get_object_or_404(visible_to(request.user).select_related("owner"), pk=story_id)
    page = presentation.story_page(found, mine=found.owner_id == request.user.pk)
    values: dict[str, Any] = {"page": page}
    if page.mine and page.film is None and not page.is_live:
        chosen = {name: request.GET[name] for name in LOOK if name in request.GET}
        values["form"] = OrderForm(scenes=found.scenes.count(), initial=chosen)
        values["look_url"] = reverse("rendering:order-film", args=[found.pk])
    return render(request, "rendering/story.html", values)


@never_cache
@require_safe
def job_fragment(request: HttpRequest, job_id: UUID) -> HttpResponse:
    """What changed of a job since the page last asked, 204 when nothing did.

    The whole story once the job is over: that has nothing in it which asks again.
    """
    if not request.user.is_authenticated:
        raise Http404
    watched = queries.watched_job(request.user, job_id)
    if watched is None:
        raise Http404
    if not getattr(request, "htmx", False):
        return redirect("rendering:story", watched.job.story_id)
    return _what_changed(request, watched)


def _what_changed(request: HttpRequest, watched: queries.Watched) -> HttpResponse:
    job = watched.job
    balance = job.owner.credit_account.balance
    if not job.is_live:
        page = presentation.story_page(job.story, mine=True)
        values = {"page": page, "fragment": True, "balance": balance}
        response = render(request, "rendering/_story.html", values)
        return retarget(reswap(response, "outerHTML"), "#story")
    outlook = forecasts.outlook_at(job, watched.place_in_line)
    watch = Watch(job, Known.sent(request.GET), outlook)
    if watch.nothing_changed:
        return HttpResponse(status=204)
    return render(request, "rendering/_changes.html", {"watch": watch, "balance": balance})


@action
def cancel(request: HttpRequest, job_id: UUID) -> HttpResponse:
    job = own_job(request, job_id)
    try:
        jobs.cancel(job)
    except jobs.JobError as error:
        messages.info(request, error.message)
    return redirect("rendering:story", job.story_id)


@action
def try_again(request: HttpRequest, job_id: UUID, scene_number: int) -> HttpResponse:
    """Another take of a scene, in the words that were sent if there are any."""
    job = own_job(request, job_id)
    with refusals_told(request):
        jobs.retry(job, scene_number=scene_number, text=request.POST.get("text"))
    return redirect("rendering:story", job.story_id)


@action
def publish(request: HttpRequest, story_id: int) -> HttpResponse:
    story = own_story(request, story_id)
    with refusals_told(request):
        stories.publish(story)
        messages.success(request, _("Everyone can watch this film now."))
    return redirect("rendering:story", story.pk)


@action
def unpublish(request: HttpRequest, story_id: int) -> HttpResponse:
    story = stories.unpublish(own_story(request, story_id))
    messages.success(request, _("Only you can watch this film now."))
    return redirect("rendering:story", story.pk)


@action
def remove(request: HttpRequest, story_id: int) -> HttpResponse:
    story = own_story(request, story_id)
    try:
        removal.remove_story(story)
    except jobs.JobError as error:
        messages.error(request, error.message)
        return redirect("rendering:story", story.pk)
    messages.success(request, _("The story and its films are deleted."))
    return redirect("rendering:films")
