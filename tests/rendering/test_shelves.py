"""Shelves: my films by state and words, everybody's by age and language; and the receipts."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from rendering.services import jobs, removal
from stories.models import Story, User
from stories.services import credits, stories
from tests import films
from tests.factories import FIVE_SCENES, balance_of, claim, make_job, make_story, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


def page(client: Client, path: str, **query: str) -> str:
    answer = client.get(path, query)
    assert answer.status_code == 200, path
    return " ".join(answer.content.decode().split())


def titles(shown: str) -> list[str]:
    return re.findall(r'<h3><a href="[^"]+" dir="auto" lang="\w+">([^<]+)</a></h3>', shown)


def published(owner: User, text: str, **fields: Any) -> Story:
    story = make_story(owner, text, **fields)
    films.finish(jobs.submit(story, jobs.Order()))
    return stories.publish(story)


# --- My films ---------------------------------------------------------------------


@pytest.fixture
def every_state(owner: User) -> None:
    films.finish(make_job(owner, "Ready one."))
    jobs.cancel(make_job(owner, "Cancelled one."))
    make_story(owner, "Draft one.")
    make_job(owner, "Failing one.")
    films.fail(claim())
    make_job(owner, "Waiting one.")


def test_my_films_shows_every_state(browser: Client, every_state: None) -> None:
    shown = page(browser, "/films/")
    for words in ("Ready</span>", "Cancelled</span>", "Draft</span>", "In line", "Did not work"):
        assert words in shown


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        ("", ["Waiting one.", "Failing one.", "Draft one.", "Cancelled one.", "Ready one."]),
        ("work", ["Waiting one."]),
        ("ready", ["Ready one."]),
        ("drafts", ["Draft one."]),
        ("failed", ["Failing one.", "Cancelled one."]),
        (
            "nonsense",
            ["Waiting one.", "Failing one.", "Draft one.", "Cancelled one.", "Ready one."],
        ),
    ],
)
def test_one_state_can_be_shown_alone(
    browser: Client, every_state: None, state: str, shown: list[str]
) -> None:
    answer = page(browser, "/films/", state=state)
    assert titles(answer) == shown
    assert re.search(rf'aria-current="true">[\w ]+ <span class="num">{len(shown)}</span>', answer)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("elephant", ["L’ÉLÉPHANT rose"]),
        ("ELÉPHANT ROSE", ["L’ÉLÉPHANT rose"]),
        ("igel", ["Der Große Igel"]),
        ("gross", ["Der Große Igel"]),
        ("النجوم", ["الجمل"]),
        ("जंगल", ["हाथी"]),
        ("nobody", []),
        ("%", []),
        ("\x00", ["हाथी", "الجمل", "Der Große Igel", "L’ÉLÉPHANT rose"]),
    ],
)
def test_films_are_found_by_words_in_any_script(
    browser: Client, owner: User, asked: str, found: list[str]
) -> None:
    make_story(owner, "Il dansait.", title="L’ÉLÉPHANT rose")
    make_story(owner, "Er schlief.", title="Der Große Igel")
    make_story(owner, "رأى النُّجوم.", title="الجمل")
    make_story(owner, "वह जंगल में था।", title="हाथी")
    make_story(make_user("other"), "Il dansait.", title="L’éléphant vert")
    shown = page(browser, "/films/", q=asked)
    assert titles(shown) == found
    assert ("Nothing here fits." in shown) == (not found)


def test_pages_keep_what_was_asked(browser: Client, owner: User) -> None:
    for number in range(13):
        make_story(owner, f"Fox {number}.")
    make_story(owner, "A cat.")
    shown = page(browser, "/films/", q="fox", state="drafts")
    assert "Page 1 of 2" in shown
    assert "?q=fox&amp;state=drafts&amp;page=2" in shown
    assert titles(page(browser, "/films/", q="fox", state="drafts", page="2")) == ["Fox 0."]
    for odd in ("0", "-1", "x", "\x00", "99999999999999999999"):
        page(browser, "/films/", page=odd)


def test_several_are_deleted_after_being_asked(browser: Client, owner: User) -> None:
    make_job(owner, FIVE_SCENES)
    films.finish(make_job(owner, "Ready one."))
    kept = make_story(owner, "Kept one.")
    before = balance_of(owner)
    chosen = [story.pk for story in Story.objects.exclude(pk=kept.pk)]
    assert 'name="story"' in page(browser, "/films/", choose="1")
    asked = browser.post("/films/delete/", {"story": chosen}).content.decode()
    assert "Delete these 2 stories?" in asked
    assert "come back for scenes that are not made yet" in asked
    assert Story.objects.count() == 3
    browser.post("/films/delete/", {"story": chosen, "confirm": "1"})
    assert list(Story.objects.all()) == [kept]
    assert balance_of(owner) > before
    assert "2 stories are deleted." in page(browser, "/films/")


def test_nobody_deletes_what_is_not_theirs(browser: Client, owner: User, stranger: User) -> None:
    theirs, mine = make_story(stranger), make_story(owner)
    sent = ["x", "", "9" * 30, "²", str(theirs.pk)]
    browser.post("/films/delete/", {"story": sent, "confirm": "1"})
    assert "Nothing was chosen" in page(browser, "/films/")
    assert set(Story.objects.all()) == {theirs, mine}
    browser.post("/films/delete/", {"story": [*sent, str(mine.pk)], "confirm": "1"})
    assert list(Story.objects.all()) == [theirs]


def test_a_film_with_a_missing_scene_leads_to_it(browser: Client, owner: User) -> None:
    job = make_job(owner, "A fox.\n\nA cat.")
    films.deliver(claim())
    films.fail(claim())
    films.join(job)
    shown = page(browser, "/films/")
    assert "One scene missing" in shown
    assert f'href="/stories/{job.story_id}/#clip-2"' in shown


# --- Explore ----------------------------------------------------------------------


def test_empty_shelves_show_the_way(browser: Client) -> None:
    assert "The shelf is waiting" in page(browser, "/films/")
    assert "Nothing on the shelf yet" in page(browser, "/explore/")


def test_explore_and_home_show_public_films_only(client: Client, owner: User) -> None:
    public = published(owner, "A public fox.")
    films.finish(make_job(owner, "A private cat."))
    stories.publish(make_story(owner, "A public draft without a film."))
    for path in ("/", "/explore/"):
        shown = page(client, path)
        assert f'href="/stories/{public.pk}/"' in shown
        assert "A private cat." not in shown
        assert "public draft" not in shown


def test_the_first_page_plays_a_film_of_our_own(client: Client) -> None:
    assert 'data-quiet poster="/static/made/first.webp" src="/static/made/first.mp4"' in page(
        client, "/"
    )


def test_explore_shows_one_age_and_one_language(client: Client, owner: User) -> None:
    published(owner, "Old fox.", age_group="adult")
    published(owner, "Ein Fuchs.", age_group="child", language="de")
    published(owner, "A fox.", age_group="child")
    assert titles(page(client, "/explore/", age="child")) == ["A fox.", "Ein Fuchs."]
    assert titles(page(client, "/explore/", age="child", language="de")) == ["Ein Fuchs."]
    assert "?age=child&amp;language=de" in page(client, "/explore/", age="child")
    assert "No film on the shelf fits." in page(client, "/explore/", age="teen")
    everything = page(client, "/explore/", age="nonsense", language="\x00", before="nonsense")
    assert titles(everything) == ["Ein Fuchs.", "Old fox."]
    assert "Tonight’s film" in everything


def test_paging_is_stable_while_films_are_published(client: Client, owner: User) -> None:
    credits.grant(credits.account_of(owner), amount=100, reference="more", note="For the test")
    for number in range(30):
        published(owner, f"Fox {number}.")
    seen: list[str] = []
    address = "/explore/"
    while address:
        shown = page(client, address)
        seen += re.findall(r"Fox \d+\.(?=</h1>|</a></h3>)", shown)
        published(owner, "New one.")
        found = re.search(r'href="(\?before=[^"]+)" rel="next"', shown)
        address = f"/explore/{found[1]}" if found else ""
    assert seen == [f"Fox {number}." for number in reversed(range(30))]


def test_films_play_on_covers_only_when_a_script_asks(client: Client, owner: User) -> None:
    published(owner, "A fox.")
    story = published(owner, "A cat.")
    shown = page(client, "/explore/")
    assert f'data-preview="/videos/{story.render_jobs.get().pk}/film.mp4"' in shown
    assert "<video" not in shown
    assert "autoplay" not in shown + page(client, "/")


@pytest.mark.parametrize("path", ["/films/", "/explore/", "/credits/"])
def test_more_rows_need_no_more_queries(browser: Client, owner: User, path: str) -> None:
    def counted() -> int:
        with CaptureQueriesContext(connection) as queries:
            page(browser, path)
        return len(queries)

    for number in range(3):
        published(owner, f"Fox {number} ran.")
    few = counted()
    credits.grant(credits.account_of(owner), amount=100, reference="more", note="For the test")
    for number in range(30):
        published(owner, f"Cat {number} ran.")
    make_job(owner, "One is waiting.")
    assert counted() <= few
    assert few <= 10


# --- Receipts ---------------------------------------------------------------------


def receipts(shown: str) -> list[str]:
    found = re.findall(r'<article class="receipt">(.*?)</article>', shown)
    return [" ".join(re.sub(r"<[^>]+>", " ", receipt).split()) for receipt in found]


def test_a_film_has_one_receipt_with_all_that_was_paid_and_given_back(
    browser: Client, owner: User
) -> None:
    job = make_job(owner, "A fox ran.\n\nA cat sat.", quality="high")
    films.deliver(claim())
    films.fail(claim())
    films.join(job)
    jobs.retry(job, scene_number=2)
    shown = page(browser, "/credits/")
    (film, welcome) = receipts(shown)
    assert re.fullmatch(
        r"A fox ran\. (Today|Yesterday), [\d:]+ · in line 2 scenes −4 Scene 2, given back \+2 "
        r"Scene 2 −2 So far −4",
        film,
    )
    assert welcome.startswith("Welcome to StoryVid ")
    assert welcome.endswith("Added +20 Together +20")
    assert '<strong class="num">2 more</strong> are paid for scenes' in shown


def test_the_receipt_of_a_deleted_film_stays(browser: Client, owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    removal.remove_story(job.story)
    (back, paid, _) = receipts(page(browser, "/credits/"))
    assert "A film that is deleted" in back
    assert "5 scenes, given back +5" in back
    assert "5 scenes −5" in paid


def test_a_receipt_is_on_one_page_only_and_whole(
    browser: Client, owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rendering.shelf_views.SLIPS", 4)
    first = make_job(owner, FIVE_SCENES)
    films.finish(make_job(owner, "A cat."))
    jobs.cancel(first)
    found = [receipts(page(browser, "/credits/", page=str(number))) for number in (1, 2, 3)]
    whole = [receipt for page_of in found for receipt in page_of]
    assert len(whole) == 3
    assert sum("5 scenes −5" in one and "given back" in one for one in whole) == 1
    totals = [one.rpartition(" ")[2].replace("−", "-") for one in whole]
    assert sum(map(int, totals)) == balance_of(owner)
    assert 'href="?page=2" rel="next"' in page(browser, "/credits/")


def test_every_entry_can_be_taken_away_as_a_table(browser: Client, owner: User) -> None:
    account = credits.account_of(owner)
    credits.grant(account, amount=3, reference="x", note="=HYPERLINK(1)")
    make_job(owner, FIVE_SCENES)
    answer = browser.get("/credits/entries.csv")
    assert answer["Content-Type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert sum(int(row["credits"]) for row in rows) == balance_of(owner)
    assert "'=HYPERLINK(1)" in {row["note"] for row in rows}


def test_texts_are_text(browser: Client, owner: User) -> None:
    job = films.finish(make_job(owner, "<script>alert(1)</script> ran."))
    stories.publish(job.story)
    other = published(owner, "A cat.")
    draft = make_story(owner, "<script>alert(1)</script>")
    for path in (
        *(f"/stories/{job.story_id}/", f"/stories/{draft.pk}/edit/", "/films/?q=<script>alert"),
        *("/explore/", "/explore/?age=<script>alert", "/credits/"),
    ):
        assert "<script>alert" not in page(browser, path), (path, other)
