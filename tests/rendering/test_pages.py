"""The pages of stories and films, by hand."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from rendering.models import Clip, RenderJob, ShareLink, Worker
from rendering.services import claims, jobs, sharing
from stories.models import Story, User
from stories.services import stories
from tests import films
from tests.factories import FIVE_SCENES, balance_of, claim, make_job, make_story

pytestmark = pytest.mark.django_db
POLLING = 'hx-trigger="every 2s"'
HTMX = {"HX-Request": "true"}


@pytest.fixture
def browser(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


@pytest.fixture
def other(stranger: User) -> Client:
    client = Client()
    client.force_login(stranger)
    return client


def page(client: Client, path: str, **query: str) -> str:
    answer = client.get(path, query)
    assert answer.status_code == 200, path
    return " ".join(answer.content.decode().split())


def story_page(client: Client, job: RenderJob) -> str:
    return page(client, f"/stories/{job.story_id}/")


def main_of(shown: str) -> str:
    """What the page is about, without its head and foot."""
    return shown.partition("<main")[2].partition("</main>")[0]


def add_worker() -> None:
    Worker.objects.create(name="w", queue="cpu", processes=2, last_seen_at=timezone.now())


# --- Watching it --------------------------------------------------------------


def test_without_a_worker_no_time_is_promised(browser: Client, owner: User) -> None:
    shown = story_page(browser, make_job(owner, FIVE_SCENES))
    assert "Nobody is at the projector" in shown
    assert "No time can be promised yet." in shown
    assert "of work left" not in shown


def test_the_queue_place_and_the_time_left_are_two_things(
    browser: Client, owner: User, stranger: User
) -> None:
    films.finish(make_job(stranger))
    make_job(stranger)
    add_worker()
    shown = story_page(browser, make_job(owner, FIVE_SCENES))
    assert "Number 2 in line." in shown
    assert re.search(r"About \d+ s of work left", shown)


def test_a_ready_clip_can_be_watched_at_once(browser: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    claims.beat(claim(), 0.5)
    shown = story_page(browser, job)
    assert f'src="/videos/{job.pk}/scene_1.mp4"' in shown
    assert "1 of 5 scenes is ready." in shown
    assert "50 %" in shown
    assert POLLING in shown


def test_cancelling_says_before_what_comes_back(browser: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    assert "<strong>4 credits</strong> come back" in story_page(browser, job)
    before = balance_of(owner)
    browser.post(f"/jobs/{job.pk}/cancel/")
    assert balance_of(owner) == before + 4
    browser.post(f"/jobs/{job.pk}/cancel/")
    assert "nothing left to cancel" in story_page(browser, job)
    assert balance_of(owner) == before + 4


def test_a_failed_scene_says_why_and_can_be_tried_again(browser: Client, owner: User) -> None:
    job = make_job(owner, "A fox ran.\n\nA cat sat.")
    films.deliver(claim())
    films.fail(claim())
    films.join(job)
    shown = story_page(browser, job)
    assert "This scene cannot be drawn." in shown
    assert "1 credit given back." in shown
    assert "Try again · 1 credit" in shown
    browser.post(f"/jobs/{job.pk}/scenes/2/again/")
    assert Clip.objects.get(scene_number=2, take=2).status == "queued"
    shown = story_page(browser, job)
    assert POLLING in shown
    assert f'src="/videos/{job.pk}/film.mp4"' in shown
    browser.post(f"/jobs/{job.pk}/scenes/2/again/")
    assert "This scene is being made." in story_page(browser, job)


def test_a_film_of_which_nothing_worked_says_so(browser: Client, owner: User) -> None:
    job = make_job(owner)
    films.fail(claim())
    shown = story_page(browser, job)
    assert "The film did not work." in shown
    assert "This scene cannot be drawn." in shown


# --- The finished film --------------------------------------------------------


def test_the_film_has_captions_chapters_and_downloads(browser: Client, owner: User) -> None:
    job = films.finish(make_job(owner, FIVE_SCENES))
    shown = story_page(browser, job)
    base = f"/videos/{job.pk}"
    assert f'<track kind="captions" src="{base}/captions.vtt" srclang="en"' in shown
    assert f'href="{base}/film.mp4#t=9" data-seek="9"' in shown
    assert f'href="{base}/film.mp4?download=1" download' in shown
    assert f'href="{base}/captions.vtt?download=1" download' in shown
    assert shown.count("Scene 5, MP4") == 1


def test_a_private_story_is_not_there_for_others(
    client: Client, other: Client, owner: User
) -> None:
    job = films.finish(make_job(owner))
    for somebody in (client, other):
        assert somebody.get(f"/stories/{job.story_id}/").status_code == 404
        assert somebody.get("/stories/99999999999999999999999/").status_code == 404


def test_a_public_story_can_be_watched_but_not_changed(
    client: Client, other: Client, browser: Client, owner: User
) -> None:
    job = films.finish(make_job(owner))
    browser.post(f"/stories/{job.story_id}/publish/")
    for somebody in (Client(), other):
        shown = story_page(somebody, job)
        assert f"/videos/{job.pk}/film.mp4" in shown
        assert "Told by owner" in shown
        forms = re.findall(r'<form[^>]*action="([^"]*)"', main_of(shown))
        assert forms == [f"/stories/{job.story_id}/report/"]
    browser.post(f"/stories/{job.story_id}/unpublish/")
    assert other.get(f"/stories/{job.story_id}/").status_code == 404


@pytest.mark.parametrize("what", ["publish/", "unpublish/", "delete/", "film/"])
def test_only_the_owner_changes_a_story(other: Client, owner: User, what: str) -> None:
    story = stories.publish(make_story(owner))
    assert other.post(f"/stories/{story.pk}/{what}").status_code == 404
    assert Client().post(f"/stories/{story.pk}/{what}").status_code == 302
    story.refresh_from_db()
    assert story.is_public
    assert not story.render_jobs.exists()


@pytest.mark.parametrize("what", ["publish/", "unpublish/", "film/"])
def test_a_story_that_is_removed_in_this_moment_is_not_there(
    browser: Client, owner: User, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = make_story(owner)

    def found_and_removed(*args: Any) -> Story:
        Story.objects.all().delete()
        return story

    monkeypatch.setattr("rendering.views.own_story", found_and_removed)
    assert browser.post(f"/stories/{story.pk}/{what}").status_code == 404


@pytest.mark.parametrize("what", ["cancel/", "scenes/1/again/"])
def test_only_the_owner_changes_a_job(other: Client, owner: User, what: str) -> None:
    job = make_job(owner)
    assert other.post(f"/jobs/{job.pk}/{what}").status_code == 404
    assert Client().post(f"/jobs/{job.pk}/{what}").status_code == 302
    job.refresh_from_db()
    assert job.status == "queued"


def test_deleting_a_story_asks_first_and_gives_back(browser: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    jobs.cancel(job)
    films.join(job)
    assert "go, at once and for good." in story_page(browser, job)
    assert browser.post(f"/stories/{job.story_id}/delete/")["Location"] == "/films/"
    assert not Story.objects.exists()


# --- Shared pages -------------------------------------------------------------


def shared(link: ShareLink) -> str:
    return f"/s/{link.token}/"


def test_a_shared_film_is_shown_to_whoever_has_the_link(client: Client, owner: User) -> None:
    job = films.finish(make_job(owner))
    link = sharing.share(job.story)
    answer = client.get(shared(link))
    shown = answer.content.decode()
    film = f"/videos/{job.pk}/film.mp4?share={link.token}"
    assert f'src="{film}"' in shown
    assert f'<meta property="og:video" content="http://testserver{film}">' in shown
    poster = f"http://testserver/videos/{job.pk}/poster.jpg?share={link.token}"
    assert f'<meta property="og:image" content="{poster}">' in shown
    assert '<meta name="robots" content="noindex">' in shown
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["X-Robots-Tag"] == "noindex"
    forms = re.findall(r'<form[^>]*action="([^"]*)"', main_of(shown))
    assert forms == [f"{shared(link)}report/"]
    assert "storybook" in shown
    assert "Made with AI" not in shown, "the storybook renderer uses no model"


def test_a_link_that_ended_is_gone_and_one_that_never_was_is_not_there(
    client: Client, owner: User
) -> None:
    job = films.finish(make_job(owner))
    revoked = sharing.revoke(sharing.share(job.story))
    expired = sharing.share(job.story, expires_at=timezone.now())
    for link in (revoked, expired):
        answer = client.get(shared(link))
        assert answer.status_code == 410
        assert "This link has ended" in answer.content.decode()
    for token in ("x", "a%00b", revoked.token[:-1]):
        assert client.get(f"/s/{token}/").status_code == 404


def test_texts_are_text(browser: Client, owner: User) -> None:
    job = make_job(owner, "<script>alert(1)</script> ran.")
    films.finish(job)
    for path in (f"/stories/{job.story_id}/", "/films/"):
        assert "<script>alert" not in page(browser, path)
