"""Links that show a private film to whoever has them: made, revoked, opened."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext as _

from rendering.models import ShareLink
from rendering.models.sharing import id_of
from stories.models import Story
from stories.services import stories

MAX_OPEN_LINKS = 20
LASTING = {
    "never": None,
    "1": timedelta(days=1),
    "7": timedelta(days=7),
    "30": timedelta(days=30),
}
"""How long a link may last, by what is chosen on the page."""


class LinkUnknown(Exception):
    """No link has this token."""

    code = "not_found"
    message = "There is no such link."


class LinkGone(Exception):
    """The link was revoked, its time is over, or an administrator has hidden the story."""

    code = "link_gone"
    message = "This link does not work any more."


class TooManyLinks(Exception):
    code = "too_many_links"

    def __init__(self) -> None:
        text = _("A story has at most %(most)d open links. Revoke one first.")
        self.message = text % {"most": MAX_OPEN_LINKS}
        super().__init__(self.message)


@transaction.atomic
def share(story: Story, *, expires_at: datetime | None = None) -> ShareLink:
    """A new link to that story, which works until it is revoked or expires.

    StoryHidden for a hidden story; TooManyLinks when enough of them are open.
    """
    story = Story.objects.select_for_update().get(pk=story.pk)  # it stays while we add to it
    stories.shown(story)
    if open_links(story).count() >= MAX_OPEN_LINKS:
        raise TooManyLinks
    return ShareLink.objects.create(story=story, expires_at=expires_at)


def open_links(story: Story) -> QuerySet[ShareLink]:
    """The links to that story that have not ended, newest first."""
    lasting = Q(expires_at=None) | Q(expires_at__gt=timezone.now())
    return ShareLink.objects.filter(lasting, story=story, revoked_at=None)


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
    if not link.is_open or link.story.is_hidden:
        raise LinkGone
    return link


def opened(token: str) -> ShareLink | None:
    """As `open_link`; None for a token that opens nothing."""
    try:
        return open_link(token)
    except (LinkUnknown, LinkGone):
        return None
