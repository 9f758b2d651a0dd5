"""Who asks by a request, what of the asked-for things is theirs, and how a refusal is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from rendering.models import RenderJob
from rendering.services import jobs
from stories import naming
from stories.models import Story, User, WritingJob
from stories.retelling import retold
from stories.services import credits, refusing, stories
from stories.story_text import StoryTextError

View = Callable[..., HttpResponse]


def person(request: HttpRequest) -> User:
    """Who asks, behind `login_required`."""
    assert isinstance(request.user, User)  # noqa: S101
    return request.user


def own_story(request: HttpRequest, story_id: int) -> Story:
    return get_object_or_404(Story, pk=story_id, owner=person(request))


def own_job(request: HttpRequest, job_id: UUID) -> RenderJob:
    return get_object_or_404(RenderJob, pk=job_id, owner=person(request))


def own_writing(request: HttpRequest, job_id: UUID) -> WritingJob:
    owned = WritingJob.objects.select_related("story", "owner__credit_account")
    return get_object_or_404(owned, pk=job_id, owner=person(request))


def signed_in(view: View) -> View:
    """As `login_required`; a fragment of a page is refused: signing in has no room there."""
    behind_login = login_required(view)

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if getattr(request, "htmx", False) and not request.user.is_authenticated:
            return HttpResponse(status=401)
        return behind_login(request, *args, **kwargs)

    return answer


def action(view: View) -> View:
    """A POST by somebody signed in; 404 for what is removed by another request in this moment."""

    @login_required
    @require_POST
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except (Story.DoesNotExist, RenderJob.DoesNotExist, WritingJob.DoesNotExist):
            raise Http404 from None

    return answer


@contextmanager
def refusals_told(request: HttpRequest) -> Iterator[None]:
    """What cannot be made, or paid, is a message on the next page."""
    try:
        yield
    except credits.InsufficientCredits as error:
        messages.error(request, missing(error.missing))
    except StoryTextError as error:
        messages.error(request, naming.text_error(error.code, error.values))
    except refusing.Refused as error:
        error.log()
        messages.error(request, retold(error.message))
    except (jobs.JobError, stories.StoryHidden) as error:
        messages.error(request, str(error.message))


def missing(count: int) -> str:
    text = ngettext("%(count)d credit is missing.", "%(count)d credits are missing.", count)
    return text % {"count": count}
