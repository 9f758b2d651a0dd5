"""The pages of stories, films and credits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from rendering import ledger, presentation, queries
from rendering.forms import Draft, OrderForm, StoryForm, with_possible_quality
from rendering.models import RenderJob
from rendering.services import jobs, offers, removal
from stories.models import Story, User
from stories.queries import visible_to
from stories.services import credits, stories
from stories.templatetags.storyvid import credits_of

STRIP = 4
"""Films shown on the home page."""
SHELF = 24
"""Films on one page of a shelf."""
LOOK = ("renderer", "quality", "style", "camera")
"""Fields of a form that say how a film is made."""
View = Callable[..., HttpResponse]


def _action(view: View) -> View:
    """A POST by somebody signed in; 404 for what is removed by another request in this moment."""

    @login_required
    @require_POST
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except (Story.DoesNotExist, RenderJob.DoesNotExist):
            raise Http404 from None

    return answer


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    books = presentation.public_shelf(queries.gallery()[:STRIP])
    values = {"books": books, "welcome_credits": settings.WELCOME_CREDITS}
    return render(request, "home.html", values)


@require_safe
def explore(request: HttpRequest) -> HttpResponse:
    page = _page_of(queries.gallery(), request)
    values = {"page": page, "books": presentation.public_shelf(page)}
    return render(request, "rendering/explore.html", values)


@login_required
@require_safe
def films(request: HttpRequest) -> HttpResponse:
    mine = Story.objects.filter(owner=_person(request)).order_by("-created_at", "-id")
    page = _page_of(mine, request)
    values = {"page": page, "books": presentation.own_shelf(page)}
    return render(request, "rendering/films.html", values)


@login_required
@require_safe
def credits_page(request: HttpRequest) -> HttpResponse:
    account = credits.account_of(_person(request))
    page = _page_of(account.entries.all(), request, size=50)
    values = {"account": account, "page": page, "lines": ledger.lines(page)}
    return render(request, "rendering/credits.html", values | {"prices": ledger.prices()})


# --- Making a film ------------------------------------------------------------


@login_required
def create(request: HttpRequest) -> HttpResponse:
    """Paste a story, see its scenes and their price, and only then pay."""
    form = StoryForm(_look_sent(request) or None)
    if request.POST.get("preview") == "look":
        return render(request, "rendering/_qualities.html", {"form": form})
    if request.method != "POST" or not form.is_valid():
        return _create_page(request, form)
    draft = form.draft()
    if "make" not in request.POST:
        return _create_page(request, form, draft=draft)
    if form.cleaned_data["price"] != draft.price:
        return _create_page(request, form, draft=draft, price_is_new=True)
    return _make(request, form, draft)


def _make(request: HttpRequest, form: StoryForm, draft: Draft) -> HttpResponse:
    told = form.cleaned_data
    try:
        job = jobs.tell(
            _person(request),
            told["text"],
            form.order,
            title=told["title"],
            language=told["language"],
            age_group=told["age_group"],
            once=form.once_key(),
        )
    except credits.InsufficientCredits as error:
        return _create_page(request, form, draft=draft, missing=error.missing)
    except jobs.JobError as error:
        form.add_error(None, error.message)
        return _create_page(request, form, draft=draft)
    return redirect("rendering:story", job.story_id)


def _create_page(
    request: HttpRequest, form: StoryForm, *, draft: Draft | None = None, **values: Any
) -> HttpResponse:
    account = credits.account_of(_person(request))
    values |= {"form": form, "draft": draft, "balance": account.balance}
    values |= {"look_url": request.path, "live_price": draft}
    if draft is not None:
        values["cards"] = [
            presentation.SceneCard(number, text, form.cleaned_data["language"])
            for number, text in enumerate(draft.scenes, 1)
        ]
        values["balance_after"] = account.balance - draft.price
    htmx = getattr(request, "htmx", None)
    if not htmx:
        return render(request, "rendering/create.html", values)
    values |= {"partial": True, "renderer_changed": htmx.trigger_name == "renderer"}
    return render(request, "rendering/_preview.html", values)


def _look_sent(request: HttpRequest) -> QueryDict:
    """What was sent; whoever has just changed the renderer gets a quality that it makes."""
    htmx = getattr(request, "htmx", None)
    if htmx and htmx.trigger_name == "renderer":
        return with_possible_quality(request.POST)
    return request.POST


@_action
def order_film(request: HttpRequest, story_id: int) -> HttpResponse:
    """A film of a story that is written already."""
    story = _own_story(request, story_id)
    form = OrderForm(_look_sent(request), scenes=story.scenes.count())
    if "preview" in request.POST:
        return render(request, "rendering/_qualities.html", {"form": form})
    if not form.is_valid():
        return _choose_again(request, story, form, _what_is_wrong(form))
    if not form.price_was_shown:
        return _choose_again(request, story, form, _new_price(form))
    with _refusals_told(request):
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
    """What changed of a job since the page last asked; the whole story once it is over."""
    if not request.user.is_authenticated:
        raise Http404
    job = get_object_or_404(queries.jobs_of(request.user), pk=job_id)
    watch = presentation.Watch(job, seen=frozenset(request.GET.get("seen", "").split(",")))
    if watch.is_live or not getattr(request, "htmx", False):
        values = {"watch": watch, "fragment": True}
        return render(request, "rendering/_job.html", values)
    page = presentation.story_page(job.story, mine=True)
    response = render(request, "rendering/_story.html", {"page": page, "fragment": True})
    response.headers["HX-Retarget"] = "#story"
    response.headers["HX-Reswap"] = "outerHTML"
    return response


@_action
def cancel(request: HttpRequest, job_id: UUID) -> HttpResponse:
    job = _own_job(request, job_id)
    try:
        jobs.cancel(job)
    except jobs.JobError as error:
        messages.info(request, error.message)
    return redirect("rendering:story", job.story_id)


@_action
def try_again(request: HttpRequest, job_id: UUID, scene_number: int) -> HttpResponse:
    job = _own_job(request, job_id)
    with _refusals_told(request):
        jobs.retry(job, scene_number=scene_number)
    return redirect("rendering:story", job.story_id)


@_action
def publish(request: HttpRequest, story_id: int) -> HttpResponse:
    story = _own_story(request, story_id)
    with _refusals_told(request):
        stories.publish(story)
        messages.success(request, _("Everyone can watch this film now."))
    return redirect("rendering:story", story.pk)


@_action
def unpublish(request: HttpRequest, story_id: int) -> HttpResponse:
    story = stories.unpublish(_own_story(request, story_id))
    messages.success(request, _("Only you can watch this film now."))
    return redirect("rendering:story", story.pk)


@_action
def remove(request: HttpRequest, story_id: int) -> HttpResponse:
    story = _own_story(request, story_id)
    try:
        removal.remove_story(story)
    except jobs.JobError as error:
        messages.error(request, error.message)
        return redirect("rendering:story", story.pk)
    messages.success(request, _("The story and its films are deleted."))
    return redirect("rendering:films")


# --- Parts --------------------------------------------------------------------


def _person(request: HttpRequest) -> User:
    """Who asks, behind `login_required`."""
    assert isinstance(request.user, User)  # noqa: S101
    return request.user


def _own_story(request: HttpRequest, story_id: int) -> Story:
    return get_object_or_404(Story, pk=story_id, owner=_person(request))


def _own_job(request: HttpRequest, job_id: UUID) -> RenderJob:
    return get_object_or_404(RenderJob, pk=job_id, owner=_person(request))


def _page_of(rows: QuerySet[Any], request: HttpRequest, size: int = SHELF) -> Page[Any]:
    return Paginator(rows, size).get_page(request.GET.get("page"))


@contextmanager
def _refusals_told(request: HttpRequest) -> Iterator[None]:
    """What cannot be made, or paid, is a message on the next page."""
    try:
        yield
    except credits.InsufficientCredits as error:
        messages.error(request, _missing(error.missing))
    except (jobs.JobError, stories.StoryHidden) as error:
        messages.error(request, str(error.message))


def _missing(count: int) -> str:
    text = ngettext("%(count)d credit is missing.", "%(count)d credits are missing.", count)
    return text % {"count": count}
