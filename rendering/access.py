"""Who may do what on the pages: what the views ask before they call a service."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from rendering.models import RenderJob
from stories.models import Story, User

View = Callable[..., HttpResponse]


def action(view: View) -> View:
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


def person(request: HttpRequest) -> User:
    """Who asks, behind `login_required`."""
    assert isinstance(request.user, User)  # noqa: S101
    return request.user


def own_story(request: HttpRequest, story_id: int) -> Story:
    return get_object_or_404(Story, pk=story_id, owner=person(request))


def own_job(request: HttpRequest, job_id: UUID) -> RenderJob:
    return get_object_or_404(RenderJob, pk=job_id, owner=person(request))
