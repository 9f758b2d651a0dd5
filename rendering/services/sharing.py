"""Links that show a private film to whoever has them: made, revoked, opened."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models.functions import Now

from rendering.models import ShareLink
from rendering.models.sharing import id_of
from stories.models import Story


class LinkUnknown(Exception):
    """No link has this token."""

    code = "not_found"
    message = "There is no such link."


class LinkGone(Exception):
    """The link was revoked, or its time is over."""

    code = "link_gone"
    message = "This link does not work any more."


@transaction.atomic
def share(story: Story, *, expires_at: datetime | None = None) -> ShareLink:
    """A new link to that story, which works until it is revoked or expires."""
    story = Story.objects.select_for_update().get(pk=story.pk)  # it stays while we add to it
    return ShareLink.objects.create(story=story, expires_at=expires_at)


def revoke(link: ShareLink) -> ShareLink:
    """End a link now; one that was revoked before keeps its time."""
    ShareLink.objects.filter(pk=link.pk, revoked_at=None).update(revoked_at=Now())
    link.refresh_from_db()
    return link


def open_link(token: str) -> ShareLink:
    """The open link of that token, with its story. Raises LinkUnknown or LinkGone."""
    link_id = id_of(token)
    if link_id is None:
        raise LinkUnknown
    link = ShareLink.objects.select_related("story__owner").filter(pk=link_id).first()
    if link is None:
        raise LinkUnknown
    if not link.is_open:
        raise LinkGone
    return link


def opened(token: str) -> ShareLink | None:
    """As `open_link`; None for a token that opens nothing."""
    try:
        return open_link(token)
    except (LinkUnknown, LinkGone):
        return None
