"""Links, players and the administrator's desk in a real browser: what only a browser can tell."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from rendering.models import RenderJob
from rendering.services import jobs
from stories.models import User
from stories.services import accounts, stories
from tests.e2e.hands import Visitor, aside, in_a_browser
from tests.factories import FIVE_SCENES, PASSWORD
from tests.site import Site

pytestmark = in_a_browser
numbers = count(1)


@dataclass
class Told:
    """A running site with a public film by somebody new, and browsers to look at it with."""

    url: str
    owner: str
    title: str
    story: int
    browser: Browser
    complaints: list[str] = field(default_factory=list)

    @contextmanager
    def visitor(self, name: str = "", *, javascript: bool = True) -> Iterator[Page]:
        """A page of somebody signed in by that name, or of nobody."""
        visitor = Visitor(self.browser, self.url, java_script_enabled=javascript)
        visitor.complaints = self.complaints
        try:
            yield visitor.sign_in(name) if name else visitor.page
        finally:
            visitor.leave()


def filmed(site: Site, owner: str, title: str) -> RenderJob:
    """A public film by a new person of that name."""
    with site.database():
        person = accounts.sign_up(username=owner, email=f"{owner}@example.org", password=PASSWORD)
        job = jobs.tell(person, FIVE_SCENES, jobs.Order(), title=title)
        site.wait_for(job)
        stories.publish(job.story)
        return job


def administrator(site: Site) -> None:
    with site.database():
        if not User.objects.filter(username="chief").exists():
            User.objects.create_superuser("chief", "chief@example.org", PASSWORD)


@pytest.fixture
def told(house: Site, browser: Browser) -> Iterator[Told]:
    number = next(numbers)
    owner, title = f"maya{number}", f"Butterfly {number}"
    aside(lambda: administrator(house))
    job = aside(lambda: filmed(house, owner, title))
    told = Told(house.url, owner, title, job.story_id, browser)
    yield told
    assert told.complaints == []


def copied(context: BrowserContext, page: Page) -> str:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#share").get_by_role("button", name="Copy").click()
    expect(page.locator("#share").get_by_text("Copied")).to_be_visible()
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_a_link_is_made_copied_watched_and_taken_back(told: Told) -> None:
    with told.visitor(told.owner) as page, told.visitor() as stranger:
        page.goto(f"/stories/{told.story}/")
        page.locator("video[data-film]").evaluate("film => { film.same = true }")
        page.get_by_label("How long shall it work?").select_option("7")
        page.get_by_role("button", name="Make a link").click()
        expect(page.get_by_text(re.compile("^Link until "))).to_be_visible()
        assert page.locator("video[data-film]").evaluate("film => film.same"), "the page is new"

        link = copied(page.context, page)
        assert link == page.locator("#share input[readonly]").input_value()
        page.get_by_text("QR code").click()
        code = page.locator("#share img.qr")
        expect(code).to_be_visible()
        code.evaluate("picture => picture.decode()")

        stranger.goto(link)
        film = stranger.locator("video[data-film]")
        assert film.evaluate("film => film.play().then(() => film.duration)") > 10
        expect(stranger.get_by_text("Link ends on")).to_be_visible()

        page.get_by_role("button", name="Revoke").click()
        expect(page.locator("#share input[readonly]")).to_have_count(0)
        told.complaints.clear()
        assert stranger.goto(link).status == 410  # type: ignore[union-attr]
        expect(stranger.get_by_role("heading", level=1)).to_have_text("This link has ended")
        told.complaints.clear()  # the browser itself notes every 410


def test_links_are_made_and_taken_back_without_a_script(told: Told) -> None:
    with told.visitor(told.owner, javascript=False) as page:
        page.goto(f"/stories/{told.story}/")
        page.get_by_role("button", name="Make a link").click()
        expect(page).to_have_url(re.compile("#share$"))
        expect(page.get_by_label("Link without an end")).to_have_value(re.compile("/s/"))
        expect(page.get_by_role("button", name="Copy")).to_be_hidden()
        page.get_by_role("button", name="Revoke").click()
        expect(page.locator("#share input[readonly]")).to_have_count(0)


@contextmanager
def another_site(address: str) -> Iterator[str]:
    """A site of another origin, whose only page has that address in a frame."""

    class Frame(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(f'<iframe src="{address}" width="576" height="400">'.encode())

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Frame)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/page"
    server.shutdown()
    server.server_close()


def test_the_player_stands_in_another_sites_frame_and_nothing_else_does(told: Told) -> None:
    story = f"{told.url}/stories/{told.story}/"
    with told.visitor() as page:
        with another_site(f"{story}player/") as site:
            page.goto(site)
            film = page.frame_locator("iframe").locator("video")
            assert film.evaluate("film => film.play().then(() => film.duration)") > 10
            own = site.removesuffix("page")
            assert [said for said in told.complaints if not said.startswith(own)] == []
        with another_site(story) as site:
            with page.expect_console_message(lambda said: "frame-ancestors" in said.text):
                page.goto(site)
            expect(page.frame_locator("iframe").get_by_text(told.title)).to_have_count(0)
        told.complaints.clear()


def test_a_reported_film_is_watched_in_its_row_and_hidden(told: Told) -> None:
    with told.visitor(javascript=False) as reader:
        reader.goto(f"/stories/{told.story}/")
        reader.get_by_text("Report this film").click()
        reader.get_by_label("What is wrong?").select_option("violence")
        reader.get_by_role("button", name="Send the report").click()
        expect(reader.get_by_text("Thank you.")).to_be_visible()
    with told.visitor("chief") as desk, told.visitor() as stranger:
        desk.goto("/admin/")
        desk.get_by_role("link", name="1 reported film waits for you").click()
        row = desk.locator(".desk-case")
        expect(row).to_contain_text("Violence or cruelty")
        assert row.locator("video").evaluate("film => film.play().then(() => film.duration)") > 10
        row.get_by_label("Why").fill("It frightens.")
        row.get_by_role("button", name="Hide").click()
        expect(desk.get_by_text(f"“{told.title}” is hidden.")).to_be_visible()
        stranger.goto("/explore/")
        expect(stranger.get_by_text(told.title)).to_have_count(0)
    with told.visitor(told.owner) as page:
        page.goto(f"/stories/{told.story}/")
        expect(page.locator("#hidden")).to_contain_text("It frightens.")


def test_a_token_is_copied_from_the_page_that_shows_it_once(told: Told) -> None:
    with told.visitor(told.owner) as page:
        page.goto("/account/")
        page.get_by_label("What is the token for?").fill("Script")
        page.get_by_role("button", name="Make a token").click()
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.get_by_role("button", name="Copy").click()
        expect(page.get_by_text("Copied")).to_be_visible()
        key = page.evaluate("navigator.clipboard.readText()")
        assert key == page.locator("#new-token").inner_text()
        asked = page.request.get("/api/v1/credits/", headers={"Authorization": f"Token {key}"})
        assert asked.json()["balance"] == 15


def test_no_page_of_the_desk_or_of_the_api_needs_more_than_the_policy_allows(told: Told) -> None:
    """With its complaints counted by the fixture."""
    with told.visitor("chief") as desk:
        desk.goto("/admin/")
        listed = desk.locator("#content-main table th a").evaluate_all(
            "links => links.map(link => link.getAttribute('href'))"
        )
        lists = [path for path in listed if path and path.startswith("/admin/")]
        assert len(lists) > 10
        for path in [*lists, "/admin/rendering/report/queue/", "/api/v1/docs/"]:
            desk.goto(path)
            row = desk.locator("#result_list tbody th a").first
            if row.count():
                desk.goto(urljoin(desk.url, row.get_attribute("href")))
        expect(desk.get_by_text("/api/v1/render-jobs/").first).to_be_visible()
