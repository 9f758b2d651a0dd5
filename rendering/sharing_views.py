"""Films for those who have no account: links, the pages they lead to, players, reports."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_POST, require_safe

from rendering import presentation, qr_codes
from rendering.models import ShareLink
from rendering.models.moderation import Reason
from rendering.owners import action, own_story
from rendering.services import moderation, sharing
from stories.models import Story, User
from stories.queries import public
from stories.services.stories import StoryHidden
from stories.visitors import visitor

# --- For the owner ------------------------------------------------------------


@action
def share(request: HttpRequest, story_id: int) -> HttpResponse:
    """A new link, for as long as was chosen."""
    story = own_story(request, story_id)
    lasting = sharing.LASTING.get(request.POST.get("days", ""))
    expires_at = timezone.now() + lasting if lasting else None
    try:
        sharing.share(story, expires_at=expires_at)
    except (StoryHidden, sharing.TooManyLinks) as error:
        return _links(request, story, problem=str(error.message))
    return _links(request, story)


@action
def revoke(request: HttpRequest, story_id: int, link_id: UUID) -> HttpResponse:
    story = own_story(request, story_id)
    sharing.revoke(get_object_or_404(ShareLink, pk=link_id, story=story))
    return _links(request, story)


def _links(request: HttpRequest, story: Story, *, problem: str = "") -> HttpResponse:
    """The links as they are now: in place, or on the story's page."""
    if getattr(request, "htmx", False):
        values = {"story": story, "problem": problem, "swapped": True}
        return render(request, "rendering/_share_swap.html", values)
    if problem:
        messages.error(request, problem)
    return redirect(f"{reverse('rendering:story', args=[story.pk])}#share")


@require_safe
def share_code(request: HttpRequest, story_id: int, link_id: UUID) -> HttpResponse:
    """The link as a QR code, for its owner."""
    if not request.user.is_authenticated:
        raise Http404
    link = get_object_or_404(ShareLink, pk=link_id, story=story_id, story__owner=request.user)
    address = request.build_absolute_uri(reverse("rendering:shared", args=[link.token]))
    response = HttpResponse(qr_codes.svg(address), content_type="image/svg+xml")
    response.headers["Cache-Control"] = "private, max-age=3600"
    return response


# --- For whoever has a link ---------------------------------------------------


@require_safe
def shared(request: HttpRequest, token: str) -> HttpResponse:
    """The film that a link leads to: 404 for a link that never was, 410 for one that ended."""
    link = _opened(token)
    if link is None:
        return _gone(request)
    page = presentation.story_page(link.story, mine=False)
    response = render(
        request, "rendering/shared.html", {"page": page, "token": token, "link": link}
    )
    return _private(response, findable=link.story.is_public)


@xframe_options_exempt
@require_safe
def shared_player(request: HttpRequest, token: str) -> HttpResponse:
    """The film alone, to stand in the frame of another site."""
    link = _opened(token)
    if link is None:
        return _private(render(request, "rendering/player.html", status=410))
    return _private(_player(request, link.story, token=token))


@require_POST
def report_shared(request: HttpRequest, token: str) -> HttpResponse:
    link = _opened(token)
    if link is None:
        return _gone(request)
    _report(request, link.story)
    return redirect("rendering:shared", token)


def _opened(token: str) -> ShareLink | None:
    """The link of that token; None when it has ended, Http404 when it never was."""
    try:
        return sharing.open_link(token)
    except sharing.LinkUnknown:
        raise Http404 from None
    except sharing.LinkGone:
        return None


def _gone(request: HttpRequest) -> HttpResponse:
    return _private(render(request, "rendering/shared_gone.html", status=410))


def _private(response: HttpResponse, *, findable: bool = False) -> HttpResponse:
    """The address is the secret: it must not travel on, nor be found unless the film is public."""
    response.headers["Referrer-Policy"] = "no-referrer"
    if not findable:
        response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cache-Control"] = "private, no-store"
    return response


# --- For everybody ------------------------------------------------------------


@xframe_options_exempt
@require_safe
def player(request: HttpRequest, story_id: int) -> HttpResponse:
    """A public film alone, to stand in the frame of another site: the same for whoever asks."""
    return _player(request, get_object_or_404(Story, public(), pk=story_id))


@require_POST
def report(request: HttpRequest, story_id: int) -> HttpResponse:
    _report(request, get_object_or_404(Story, public(), pk=story_id))
    return redirect("rendering:story", story_id)


def _player(request: HttpRequest, story: Story, **values: Any) -> HttpResponse:
    page = presentation.story_page(story, mine=False)
    if page.film is None:
        raise Http404
    return render(request, "rendering/player.html", values | {"page": page})


def _report(request: HttpRequest, story: Story) -> None:
    """By whoever asks; TooManyTries is answered for every page alike."""
    try:
        moderation.report(
            story,
            reason=Reason(request.POST.get("reason", "")),
            words=request.POST.get("words", ""),
            reporter=request.user if isinstance(request.user, User) else None,
            visitor=visitor(request.META),
        )
    except ValueError:
        messages.error(request, _("Choose what is wrong with the film."))
    except Story.DoesNotExist:
        raise Http404 from None
    else:
        messages.success(request, _("Thank you. An administrator will look at this film."))
