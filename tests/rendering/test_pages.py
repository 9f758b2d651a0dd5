"""The pages of stories and films, by hand."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from rendering import forecasts
from rendering.models import Clip, RenderJob, ShareLink, Worker
from rendering.services import claims, jobs, sharing
from stories.models import Story, User
from stories.services import credits, stories
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


def fragment(client: Client, job: RenderJob, seen: str = "") -> Any:
    return client.get(f"/jobs/{job.pk}/", {"seen": seen}, headers=HTMX)


def add_worker() -> None:
    Worker.objects.create(name="w", queue="cpu", processes=2, last_seen_at=timezone.now())


# --- Making a film ------------------------------------------------------------


def told(**fields: str) -> dict[str, str]:
    return {"text": FIVE_SCENES, "language": "en", "quality": "fast", "preview": "1"} | fields


def drafted(client: Client, **fields: str) -> dict[str, str]:
    """The fields that the page sends when its button with the price is pressed."""
    told_fields = told(**fields)
    shown = client.post("/create/", told_fields).content.decode()
    hidden = dict(re.findall(r'name="(price|once)" value="([^"]*)"', shown))
    del told_fields["preview"]
    return told_fields | hidden | {"make": "1"}


def test_the_scenes_and_the_price_come_before_paying(browser: Client, owner: User) -> None:
    before = balance_of(owner)
    shown = " ".join(browser.post("/create/", told(quality="high")).content.decode().split())
    assert "Two children slept under the stars." in shown
    assert 'Make the film</span><span class="ticket__price num">' in shown
    assert "10 credits</span></button>" in shown
    assert f"You have {before} credits; {before - 10} stay." in shown
    assert balance_of(owner) == before
    assert not Story.objects.exists()


def test_every_quality_says_its_price(browser: Client) -> None:
    shown = page(browser, "/create/")
    assert "3 s a scene · 1 credit a scene" in shown
    assert "5 s a scene · 2 credits a scene" in shown


def test_pressing_the_button_pays_and_shows_the_story(browser: Client, owner: User) -> None:
    before = balance_of(owner)
    form = drafted(
        browser, title="Maya’s day", age_group="child", style="watercolour", camera="pan"
    )
    answer = browser.post("/create/", form)
    job = RenderJob.objects.get()
    assert answer["Location"] == f"/stories/{job.story_id}/"
    assert (job.style, job.camera, job.quality) == ("watercolour", "pan", "fast")
    assert (job.story.title, job.story.age_group) == ("Maya’s day", "child")
    assert balance_of(owner) == before - 5


def test_pressing_it_twice_makes_one_film(browser: Client, owner: User) -> None:
    form = drafted(browser)
    first, second = browser.post("/create/", form), browser.post("/create/", form)
    assert first["Location"] == second["Location"]
    assert RenderJob.objects.count() == 1


def test_another_price_than_the_one_shown_is_never_charged(browser: Client, owner: User) -> None:
    before = balance_of(owner)
    shown = browser.post("/create/", drafted(browser) | {"quality": "high"}).content.decode()
    assert "the film costs 10 credits now" in shown
    assert balance_of(owner) == before


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"text": ""}, "The story is empty."),
        ({"text": "  \n "}, "The story is empty."),
        ({"text": "a" * 20_001}, "at most 20,000 characters"),
        ({"text": "A fox\x00 ran."}, "Null characters are not allowed."),
        ({"title": "A\x00"}, "Null characters are not allowed."),
        ({"title": "a" * 201}, "at most 200 characters"),
        ({"language": "xx\x00"}, "is not one of the available choices"),
        ({"style": "oil"}, "oil is not one of the available choices"),
        ({"camera": "oil"}, "oil is not one of the available choices"),
        ({"age_group": "oil"}, "oil is not one of the available choices"),
        ({"once": "no uuid"}, "Enter a valid UUID."),
    ],
)
def test_what_cannot_be_told_is_said_and_kept(
    browser: Client, changes: dict[str, str], message: str
) -> None:
    fields = told(title="My title") | changes
    shown = browser.post("/create/", fields).content.decode()
    assert message in shown
    assert "ticket__price" not in shown
    if "title" not in changes:
        assert "My title" in shown


def test_a_text_of_twenty_thousand_characters_with_line_ends_fits(browser: Client) -> None:
    text = ("A fox ran.\r\n" * 2000)[: 20_000 + 1600]
    assert "ticket__price" in browser.post("/create/", told(text=text)).content.decode()


def test_too_few_credits_says_how_many_are_missing(browser: Client, owner: User) -> None:
    for _ in range(3):
        make_job(owner, FIVE_SCENES)
    shown = browser.post("/create/", drafted(browser, quality="high")).content.decode()
    assert "5 credits are missing" in shown
    assert "Nothing was charged" in shown
    assert "Two children slept under the stars." in shown
    assert (balance_of(owner), Story.objects.count()) == (5, 3)


def test_too_many_open_films_is_said(browser: Client, owner: User, settings: Any) -> None:
    settings.MAX_OPEN_JOBS = 1
    make_job(owner)
    shown = browser.post("/create/", drafted(browser)).content.decode()
    assert "1 of your films are being made" in shown


def test_the_draft_alone_answers_htmx(browser: Client) -> None:
    shown = browser.post("/create/", told(), headers=HTMX).content.decode()
    assert shown.lstrip().startswith('<div id="draft">')


def test_a_written_story_can_be_filmed(browser: Client, owner: User) -> None:
    story = make_story(owner, FIVE_SCENES)
    assert "5 s a scene · 10 credits" in page(browser, f"/stories/{story.pk}/")
    once = re.search(r'name="once" value="([^"]+)"', page(browser, f"/stories/{story.pk}/"))
    assert once
    for _ in range(2):
        browser.post(f"/stories/{story.pk}/film/", {"quality": "high", "once": once[1]})
    assert RenderJob.objects.get().quality == "high"


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


def test_the_fragment_brings_only_what_is_new(browser: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    first = fragment(browser, job).content.decode()
    assert POLLING in first
    assert 'id="clip-1" hx-swap-oob="true"' in first
    assert 'id="stage" hx-swap-oob="true"' in first
    assert "seen=1.1" in first
    again = fragment(browser, job, seen="1.1").content.decode()
    assert 'id="clip-1"' not in again
    assert 'id="stage"' not in again
    assert 'id="clip-2" hx-swap-oob="true"' in again


def test_a_finished_fragment_is_the_whole_story_and_asks_no_more(
    browser: Client, owner: User
) -> None:
    job = films.finish(make_job(owner, FIVE_SCENES))
    answer = fragment(browser, job)
    assert (answer["HX-Retarget"], answer["HX-Reswap"]) == ("#story", "outerHTML")
    assert f"/videos/{job.pk}/film.mp4" in answer.content.decode()
    assert "hx-get" not in answer.content.decode()
    assert "hx-get" not in browser.get(f"/jobs/{job.pk}/").content.decode()


def test_a_look_at_a_running_job_takes_four_queries(
    browser: Client,
    owner: User,
    monkeypatch: pytest.MonkeyPatch,
    django_assert_num_queries: Any,
) -> None:
    """The session, the person, the job and its clips; the server's pace is in memory."""
    job = make_job(owner, FIVE_SCENES)
    claims.beat(claim(), 0.5)
    monkeypatch.setattr(forecasts, "PACE_SECONDS", 1e9)
    forecasts.recent_pace("storybook", "fast")
    with django_assert_num_queries(4):
        fragment(browser, job)


def test_the_fragment_is_the_owners(browser: Client, other: Client, owner: User) -> None:
    job = make_job(owner)
    stories.publish(job.story)
    assert fragment(other, job).status_code == 404
    assert fragment(Client(), job).status_code == 404


def test_the_cancelled_films_ready_scenes_are_waited_for(browser: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    jobs.cancel(job)
    assert POLLING in fragment(browser, job).content.decode()
    films.join(job)
    assert POLLING not in fragment(browser, job).content.decode()


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
        forms = re.findall(r'<form[^>]*action="([^"]*)"', shown.partition("<main")[2])
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

    monkeypatch.setattr("rendering.views._own_story", found_and_removed)
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


# --- Shelves ------------------------------------------------------------------


def test_my_films_shows_every_state(browser: Client, owner: User) -> None:
    films.finish(make_job(owner, "Ready one."))
    jobs.cancel(make_job(owner, "Cancelled one."))
    make_story(owner, "Draft one.")
    make_job(owner, "Waiting one.")
    shown = page(browser, "/films/")
    for words in ("Ready</span>", "Cancelled</span>", "Draft</span>", "In line"):
        assert words in shown


def test_empty_shelves_show_the_way(browser: Client) -> None:
    assert "The shelf is waiting" in page(browser, "/films/")
    assert "Nothing on the shelf yet" in page(browser, "/explore/")


def test_explore_and_home_show_public_films_only(client: Client, owner: User) -> None:
    public = films.finish(make_job(owner, "A public fox."))
    films.finish(make_job(owner, "A private cat."))
    stories.publish(public.story)
    stories.publish(make_story(owner, "A public draft without a film."))
    for path in ("/", "/explore/"):
        shown = page(client, path)
        assert "A public fox." in shown
        assert "A private cat." not in shown
        assert "public draft" not in shown
    assert f'src="/videos/{public.pk}/film.mp4"' in page(client, "/")


@pytest.mark.parametrize("path", ["/films/", "/explore/", "/credits/"])
def test_more_rows_need_no_more_queries(browser: Client, owner: User, path: str) -> None:
    def counted() -> int:
        with CaptureQueriesContext(connection) as queries:
            page(browser, path)
        return len(queries)

    def add(count: int) -> None:
        for number in range(count):
            job = films.finish(make_job(owner, f"Fox {number} ran."))
            stories.publish(job.story)

    add(3)
    few = counted()
    credits.grant(credits.account_of(owner), amount=100, reference="more", note="For the test")
    add(30)
    make_job(owner, "One is waiting.")
    assert counted() <= few
    assert few <= 9


def test_shelves_have_pages(browser: Client, owner: User) -> None:
    for number in range(25):
        make_story(owner, f"Story {number}.")
    assert "Page 1 of 2" in page(browser, "/films/")
    assert "Story 0." in page(browser, "/films/", page="2")
    for odd in ("0", "-1", "x", "\x00", "99999999999999999999"):
        page(browser, "/films/", page=odd)


def test_credits_lists_every_entry_with_its_film(browser: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES, quality="high")
    jobs.cancel(job)
    shown = page(browser, "/credits/")
    assert "Welcome to StoryVid" in shown
    assert "5 scenes, given back" in shown
    assert "−10" in shown
    assert "+10" in shown
    assert f'href="/stories/{job.story_id}/"' in shown


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
    assert re.findall(r'<form[^>]*action="([^"]*)"', shown.partition("<main")[2]) == [
        f"{shared(link)}report/"
    ]
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
