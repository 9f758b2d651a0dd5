"""A film while it is made: what a page asks for, and how little it gets."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from rendering import forecasts, queries
from rendering.models import RenderJob, Worker
from rendering.services import claims, jobs, outcomes
from stories.models import User
from stories.services import stories
from tests import films
from tests.factories import FIVE_SCENES, balance_of, claim, make_job

pytestmark = pytest.mark.django_db
POLLING = 'hx-trigger="every 2s"'
HTMX = {"HX-Request": "true"}


@pytest.fixture
def browser(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


@pytest.fixture(autouse=True)
def pace_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read once by each test, as a server that many watch has it in memory."""
    forecasts._pace_of_period.cache_clear()
    forecasts._last_seen.cache_clear()
    monkeypatch.setattr(forecasts, "PACE_SECONDS", 1e9)


class Watcher:
    """A page that asks for what has changed, as the browser does."""

    def __init__(self, client: Client, job: RenderJob) -> None:
        self.client = client
        self.shown = client.get(f"/stories/{job.story_id}/").content.decode()
        self.address = asked_next(self.shown)

    def ask(self) -> Any:
        """The answer; the page goes on from what it says."""
        answer = self.client.get(self.address, headers=HTMX)
        if answer.status_code == 200 and POLLING in answer.content.decode():
            self.address = asked_next(answer.content.decode())
        return answer

    def parts(self) -> set[str]:
        """The ids that the answer swaps."""
        return set(re.findall(r'id="([\w-]+)"[^>]* hx-swap-oob', self.ask().content.decode()))


def asked_next(shown: str) -> str:
    (address,) = re.findall(r'hx-get="(/jobs/[^"]+)"', shown)
    return str(address).replace("&amp;", "&")


def test_nothing_new_is_no_content(browser: Client, owner: User) -> None:
    watcher = Watcher(browser, make_job(owner, FIVE_SCENES))
    answer = watcher.ask()
    assert (answer.status_code, answer.content) == (204, b"")


def test_a_step_of_one_scene_redraws_its_state_and_the_whole_films(
    browser: Client, owner: User
) -> None:
    job = make_job(owner, FIVE_SCENES)
    clip = claim()
    watcher = Watcher(browser, job)
    claims.beat(clip, 0.5)
    assert watcher.parts() == {"job", "comes-back", "state-1"}
    assert watcher.ask().status_code == 204


def test_a_ready_scene_can_be_watched_at_once_and_is_said_once(
    browser: Client, owner: User
) -> None:
    job = make_job(owner, FIVE_SCENES)
    watcher = Watcher(browser, job)
    films.deliver(claim())
    told = watcher.ask().content.decode()
    assert f'src="/videos/{job.pk}/scene_1.mp4"' in told
    assert 'id="stage" hx-swap-oob="true"' in told
    assert "Scene 1 is ready." in told
    films.deliver(claim())
    parts = watcher.parts()
    assert {"shown-2", "state-2", "news"} <= parts
    assert not {"stage", "shown-1", "state-1", "state-3"} & parts, "scene 1 goes on playing"


def test_a_failed_scene_brings_its_credits_back_on_the_page(browser: Client, owner: User) -> None:
    watcher = Watcher(browser, make_job(owner, FIVE_SCENES))
    films.fail(claim())
    told = watcher.ask().content.decode()
    assert "Scene 1 did not work." in told
    assert f'<span class="num">{balance_of(owner)}</span> credits' in told
    assert 'id="balance" hx-swap-oob="true"' in told
    assert "Try again · 1 credit" in told


def test_a_finished_film_comes_whole_and_the_page_asks_no_more(
    browser: Client, owner: User
) -> None:
    job = make_job(owner, FIVE_SCENES)
    watcher = Watcher(browser, job)
    films.finish(job)
    answer = watcher.ask()
    assert (answer["HX-Retarget"], answer["HX-Reswap"]) == ("#story", "outerHTML")
    shown = answer.content.decode()
    assert f"/videos/{job.pk}/film.mp4" in shown
    assert "hx-get" not in shown
    assert f'<span class="num">{balance_of(owner)}</span> credits' in shown
    assert "hx-get" not in browser.get(f"/stories/{job.story_id}/").content.decode()


def test_a_clip_keeps_its_element_through_every_refresh(browser: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    watcher = Watcher(browser, job)
    films.deliver(claim())
    first = re.findall(r'<video id="(take-[^"]+)" hx-preserve', watcher.ask().content.decode())
    films.finish(job)
    last = re.findall(r'<video id="(take-[^"]+)" hx-preserve', watcher.ask().content.decode())
    assert len(first) == 1
    assert len(last) == 5
    assert first[0] in last


@pytest.mark.parametrize("state", ["waiting", "drawing", "nothing new", "failed"])
def test_a_look_takes_three_queries(
    browser: Client, owner: User, django_assert_num_queries: Any, state: str
) -> None:
    """The session, the person, and the job with its clips; the server's pace is in memory."""
    job = make_job(owner, FIVE_SCENES)
    watcher = Watcher(browser, job)
    if state == "drawing":
        claims.beat(claim(), 0.5)
    elif state == "failed":
        films.fail(claim())
    with django_assert_num_queries(3):
        answer = watcher.ask()
    assert answer.status_code == (204 if state in ("waiting", "nothing new") else 200)


def test_the_place_in_line_is_the_one_that_everybody_else_counts(
    owner: User, stranger: User
) -> None:
    mine = [make_job(owner, FIVE_SCENES) for _ in range(2)]
    theirs = make_job(stranger, FIVE_SCENES)
    claim()
    for job in (*mine, theirs):
        job.refresh_from_db()
        watched = queries.watched_job(job.owner, job.pk)
        assert watched is not None
        assert watched.place_in_line == forecasts.outlook(job).queue_position
        assert len(watched.job.clips.all()) == 5


def test_progress_never_goes_back_nor_past_a_hundred(browser: Client, owner: User) -> None:
    job = make_job(owner, "A fox ran.\n\nA cat sat.")
    shown = [percent_of(browser, job)]

    def seen() -> None:
        shown.append(percent_of(browser, job))

    first = claim()
    claims.beat(first, 0.7)
    seen()
    outcomes.release(first, outcomes.LOST)
    seen()
    again = claim()
    claims.beat(again, 0.1)
    seen()
    films.deliver(again)
    seen()
    films.fail(claim())
    seen()
    films.join(job)
    assert shown == sorted(shown)
    assert shown[-1] <= 100


def percent_of(client: Client, job: RenderJob) -> int:
    shown = client.get(f"/stories/{job.story_id}/").content.decode()
    (percent,) = re.findall(r'<progress value="(\d+)" max="100" aria-label="The whole film"', shown)
    return int(percent)


def test_what_is_watched_is_the_owners(browser: Client, owner: User, stranger: User) -> None:
    job = make_job(owner)
    stories.publish(job.story)
    other = Client()
    other.force_login(stranger)
    for somebody in (other, Client()):
        assert somebody.get(f"/jobs/{job.pk}/", headers=HTMX).status_code == 404
    assert browser.get(f"/jobs/{job.pk}/")["Location"] == f"/stories/{job.story_id}/"


@pytest.mark.parametrize("query", ["", "?parts=x&seen=y", "?parts=%00", "?parts=" + "a." * 500])
def test_a_page_that_knows_nonsense_gets_everything(
    browser: Client, owner: User, query: str
) -> None:
    job = make_job(owner, FIVE_SCENES)
    answer = browser.get(f"/jobs/{job.pk}/{query}", headers=HTMX)
    assert answer.content.decode().count('id="state-') == 5


def test_the_cancelled_films_ready_scenes_are_waited_for(browser: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    jobs.cancel(job)
    watcher = Watcher(browser, job)
    films.join(job)
    assert POLLING not in watcher.ask().content.decode()


def test_without_a_worker_the_page_says_when_the_last_one_was_here(
    browser: Client, owner: User, django_assert_num_queries: Any
) -> None:
    Worker.objects.create(
        name="w", queue="cpu", processes=1, last_seen_at="2020-03-14T16:40:00+00:00"
    )
    watcher = Watcher(browser, make_job(owner))
    assert "The last one was here: <strong>14 March 2020, 16:40</strong>." in watcher.shown
    with django_assert_num_queries(3):
        watcher.ask()


# --- A scene in other words -------------------------------------------------------


def test_a_scene_is_changed_and_made_anew_for_its_price(browser: Client, owner: User) -> None:
    job = films.finish(make_job(owner, "A fox ran.\n\nA cat sat."))
    before = balance_of(owner)
    address = f"/jobs/{job.pk}/scenes/2/again/"
    assert "Make it anew · 1 credit" in browser.get(f"/stories/{job.story_id}/").content.decode()
    for _ in range(2):
        browser.post(address, {"text": "A dog sat."})
    assert balance_of(owner) == before - 1
    shown = browser.get(f"/stories/{job.story_id}/").content.decode()
    assert "A dog sat." in shown
    assert "As it was; the new one is on its way" in shown
    assert f'src="/videos/{job.pk}/film.mp4"' in shown


def test_everybody_else_reads_the_old_words_until_the_new_scene_is_ready(
    browser: Client, owner: User
) -> None:
    job = films.finish(make_job(owner, "A fox ran.\n\nA cat sat."))
    stories.publish(job.story)
    browser.post(f"/jobs/{job.pk}/scenes/2/again/", {"text": "A dog sat."})
    address = f"/stories/{job.story_id}/"
    reader = Client()
    assert "A dog sat." not in reader.get(address).content.decode()
    films.deliver(claim())
    films.join(job)
    shown = reader.get(address).content.decode()
    assert "A dog sat." in shown
    assert "A cat sat." not in shown
    assert f"/videos/{job.pk}/film.mp4?made=" in shown, "browsers keep what they played"


def test_empty_words_change_nothing_and_say_so(browser: Client, owner: User) -> None:
    job = films.finish(make_job(owner))
    before = balance_of(owner)
    browser.post(f"/jobs/{job.pk}/scenes/1/again/", {"text": "  "})
    assert "The story is empty." in browser.get(f"/stories/{job.story_id}/").content.decode()
    assert balance_of(owner) == before
