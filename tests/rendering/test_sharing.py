"""Links that show a private film to whoever has them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from rendering.models import ShareLink
from rendering.services import sharing
from stories.models import User
from tests.factories import make_story


@pytest.fixture
def link(owner: User) -> ShareLink:
    return sharing.share(make_story(owner))


def test_the_token_opens_its_own_link(link: ShareLink, owner: User) -> None:
    other = sharing.share(make_story(owner))
    assert sharing.open_link(link.token) == link
    assert sharing.open_link(other.token) == other


def test_the_token_is_no_part_of_the_database(link: ShareLink) -> None:
    signature = link.token.partition("-")[2]
    assert len(signature) >= 22  # 128 bits and more
    stored = ShareLink.objects.values().get()
    assert not any(signature in str(value) for value in stored.values())


def test_a_revoked_link_is_gone(link: ShareLink) -> None:
    sharing.revoke(link)
    with pytest.raises(sharing.LinkGone):
        sharing.open_link(link.token)


def test_an_expired_link_is_gone(link: ShareLink) -> None:
    link.expires_at = timezone.now() - timedelta(seconds=1)
    link.save()
    with pytest.raises(sharing.LinkGone):
        sharing.open_link(link.token)


@pytest.mark.parametrize("token", ["", "x", "-", ":", "\0", "é", "\ud800", "a" * 5000])
def test_nonsense_opens_nothing(db: None, token: str) -> None:
    with pytest.raises(sharing.LinkUnknown):
        sharing.open_link(token)


def test_an_id_without_its_signature_opens_nothing(link: ShareLink) -> None:
    changed = ("0" if link.token[-1] != "0" else "1").join([link.token[:-1], ""])
    for token in (link.id.hex, f"{link.id.hex}-", str(link.id), changed):
        with pytest.raises(sharing.LinkUnknown):
            sharing.open_link(token)


def test_a_link_to_a_removed_story_opens_nothing(link: ShareLink) -> None:
    link.story.delete()
    with pytest.raises(sharing.LinkUnknown):
        sharing.open_link(link.token)
