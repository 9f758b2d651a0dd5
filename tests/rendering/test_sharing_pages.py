"""Sharing by hand: links, codes, the pages and players they lead to, in and out of frames."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from rendering.models import RenderJob, ShareLink
from rendering.services import sharing
from stories.models import Story, User
from stories.services import stories
from tests import films
from tests.factories import make_job, make_story

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def job(owner: User) -> RenderJob:
    return films.finish(make_job(owner))


@pytest.fixture
def browser(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


@pytest.fixture
def link(job: RenderJob) -> ShareLink:
    return sharing.share(job.story)


def shown(client: Client, path: str, status: int = 200) -> str:
    answer = client.get(path)
    assert answer.status_code == status, path
    return " ".join(answer.content.decode().split())


def meta(page: str) -> dict[str, str]:
    return dict(re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)"', page))


def hide(story: Story) -> None:
    Story.objects.filter(pk=story.pk).update(hidden_at=timezone.now(), hidden_why="Too gruesome")


# --- Links --------------------------------------------------------------------


@pytest.mark.parametrize(("days", "lasts"), [("never", None), ("1", 1), ("7", 7), ("30", 30)])
def test_a_link_lasts_as_long_as_was_chosen(
    browser: Client, job: RenderJob, days: str, lasts: int | None
) -> None:
    path = f"/stories/{job.story_id}/"
    answer = browser.post(f"{path}share/", {"days": days})
    assert answer["Location"] == f"{path}#share"
    link = ShareLink.objects.get()
    if lasts is None:
        assert link.expires_at is None
    else:
        assert link.expires_at is not None
        left = link.expires_at - timezone.now()
        assert timedelta(days=lasts, minutes=-1) < left <= timedelta(days=lasts)
    assert f'value="http://testserver/s/{link.token}/"' in shown(browser, path)


def test_nonsense_instead_of_days_makes_a_link_without_an_end(
    browser: Client, job: RenderJob
) -> None:
    browser.post(f"/stories/{job.story_id}/share/", {"days": "-5"})
    assert ShareLink.objects.get().expires_at is None


def test_with_a_script_only_the_links_are_drawn_again(browser: Client, job: RenderJob) -> None:
    answer = browser.post(f"/stories/{job.story_id}/share/", {"days": "7"}, headers=HTMX)
    page = answer.content.decode()
    assert page.strip().startswith('<section class="sheet" id="share"')
    assert ShareLink.objects.get().token in page
    assert "csrfmiddlewaretoken" in page


def test_a_revoked_or_expired_link_leaves_the_list(browser: Client, job: RenderJob) -> None:
    path = f"/stories/{job.story_id}/"
    kept, revoked = sharing.share(job.story), sharing.share(job.story)
    expired = sharing.share(job.story, expires_at=timezone.now())
    browser.post(f"{path}share/{revoked.pk}/revoke/")
    page = shown(browser, path)
    assert kept.token in page
    assert revoked.token not in page
    assert expired.token not in page
    assert shown(Client(), f"/s/{revoked.token}/", 410)


def test_there_is_an_end_to_how_many_links_are_open(
    browser: Client, job: RenderJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "MAX_OPEN_LINKS", 2)
    path = f"/stories/{job.story_id}/share/"
    for _ in range(3):
        answer = browser.post(path, {"days": "never"}, follow=True)
    assert "Revoke one first" in answer.content.decode()
    assert ShareLink.objects.count() == 2
    sharing.revoke(ShareLink.objects.all()[0])
    browser.post(path, {"days": "never"})
    assert ShareLink.objects.count() == 3


def test_a_story_without_a_film_has_no_links_to_make(browser: Client, owner: User) -> None:
    assert 'id="share"' not in shown(browser, f"/stories/{make_story(owner).pk}/")


def test_the_code_is_the_links_address_and_needs_no_style(
    browser: Client, link: ShareLink, stranger: User
) -> None:
    path = f"/stories/{link.story_id}/share/{link.pk}/code.svg"
    answer = browser.get(path)
    assert answer["Content-Type"] == "image/svg+xml"
    picture = answer.content.decode()
    assert picture.startswith("<?xml")
    assert "style" not in picture
    assert path in shown(browser, f"/stories/{link.story_id}/")
    other = Client()
    other.force_login(stranger)
    assert other.get(path).status_code == Client().get(path).status_code == 404


# --- The shared page ----------------------------------------------------------


def test_chats_and_feeds_get_a_poster_a_film_and_a_player(job: RenderJob, link: ShareLink) -> None:
    told = meta(shown(Client(), f"/s/{link.token}/"))
    site = "http://testserver"
    assert told["og:type"] == "video.other"
    assert told["og:title"] == told["twitter:title"] == job.story.title
    assert told["og:video"] == f"{site}/videos/{job.pk}/film.mp4?share={link.token}"
    assert told["og:image"] == f"{site}/videos/{job.pk}/poster.jpg?share={link.token}"
    assert (told["og:video:width"], told["og:video:height"]) == ("576", "320")
    assert told["twitter:card"] == "player"
    assert told["twitter:player"] == f"{site}/s/{link.token}/player/"
    assert told["twitter:player:stream"] == told["og:video"]
    for address in (told["og:image"], told["og:video"], told["twitter:player"]):
        assert Client().get(address.removeprefix(site)).status_code == 200


def test_only_a_public_film_is_found_by_search(job: RenderJob, link: ShareLink) -> None:
    path = f"/s/{link.token}/"
    assert meta(shown(Client(), path))["robots"] == "noindex"
    assert Client().get(path)["X-Robots-Tag"] == "noindex"
    stories.publish(job.story)
    page = shown(Client(), path)
    assert "robots" not in meta(page)
    assert "X-Robots-Tag" not in Client().get(path)
    assert f'<link rel="canonical" href="http://testserver/stories/{job.story_id}/">' in page
    assert "robots" not in meta(shown(Client(), f"/stories/{job.story_id}/"))


def test_a_public_story_has_its_own_player(job: RenderJob) -> None:
    path = f"/stories/{job.story_id}/player/"
    assert Client().get(path).status_code == 404
    stories.publish(job.story)
    assert f'src="/videos/{job.pk}/film.mp4"' in shown(Client(), path)
    told = meta(shown(Client(), f"/stories/{job.story_id}/"))
    assert told["twitter:player"] == f"http://testserver{path}"


def test_whoever_has_the_link_can_keep_the_film(job: RenderJob, link: ShareLink) -> None:
    page = shown(Client(), f"/s/{link.token}/")
    for name in ("film.mp4", "captions.vtt", "all.zip"):
        assert f'href="/videos/{job.pk}/{name}?download=1&amp;share={link.token}"' in page


@pytest.mark.parametrize("how", ["revoked", "expired", "hidden"])
def test_a_link_that_has_ended_is_gone_everywhere(
    job: RenderJob, link: ShareLink, how: str
) -> None:
    if how == "revoked":
        sharing.revoke(link)
    elif how == "expired":
        ShareLink.objects.update(expires_at=timezone.now())
    else:
        hide(job.story)
    for part in ("", "player/"):
        assert "This link has ended" in shown(Client(), f"/s/{link.token}/{part}", 410)
    assert Client().post(f"/s/{link.token}/report/", {"reason": "hate"}).status_code == 410
    assert Client().get(f"/videos/{job.pk}/film.mp4?share={link.token}").status_code == 404


# --- Frames -------------------------------------------------------------------


def frames(answer: Any) -> tuple[str, str]:
    policy = re.search(r"frame-ancestors ([^;]+)", answer["Content-Security-Policy"])
    assert policy is not None
    return policy[1], answer.headers.get("X-Frame-Options", "")


def test_only_the_players_may_stand_in_another_sites_frame(
    job: RenderJob, link: ShareLink, browser: Client
) -> None:
    stories.publish(job.story)
    for path in (f"/s/{link.token}/player/", f"/stories/{job.story_id}/player/"):
        assert frames(Client().get(path)) == ("*", "")
    for path in ("/", f"/s/{link.token}/", f"/stories/{job.story_id}/", "/account/", "/s/x/"):
        assert frames(browser.get(path)) == ("'none'", "DENY")


def test_a_player_is_the_same_for_whoever_asks(browser: Client, job: RenderJob) -> None:
    stories.publish(job.story)
    path = f"/stories/{job.story_id}/player/"
    page = shown(browser, path)
    assert page == shown(Client(), path)
    assert "<form" not in page
    stories.unpublish(job.story)
    assert browser.get(path).status_code == 404


# --- Hidden -------------------------------------------------------------------


def test_a_hidden_film_is_seen_by_its_owner_who_reads_why(
    browser: Client, job: RenderJob, stranger: User
) -> None:
    stories.publish(job.story)
    path = f"/stories/{job.story_id}/"
    hide(job.story)
    other = Client()
    other.force_login(stranger)
    assert other.get(path).status_code == Client().get(path).status_code == 404
    page = shown(browser, path)
    assert "An administrator has hidden this film." in page
    assert "Too gruesome" in page
    assert "Make it public" not in page
    assert "Make a link" not in page


def test_a_hidden_film_cannot_be_shown_by_its_owner(browser: Client, job: RenderJob) -> None:
    hide(job.story)
    path = f"/stories/{job.story_id}/"
    for change in ("publish/", "share/"):
        answer = browser.post(path + change, follow=True)
        assert "An administrator has hidden this story." in answer.content.decode()
    assert Story.objects.get().published_at is None
    assert not ShareLink.objects.exists()
