"""Links, players and the administrator's desk in a real browser: what only a browser can tell."""

from __future__ import annotations

import os
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from rendering.models import RenderJob
from rendering.services import jobs
from stories.models import User
from stories.services import accounts, stories
from tests.factories import FIVE_SCENES, PASSWORD
from tests.site import Site

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chrome")
SECONDS = 30_000

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]


@dataclass
class House:
    """A running site with a film of maya's, and browsers to look at it with."""

    url: str
    story: int
    job: str
    browser: Browser
    complaints: list[str] = field(default_factory=list)

    @contextmanager
    def visitor(self, name: str = "", *, javascript: bool = True) -> Iterator[Page]:
        """A page of somebody signed in by that name, or of nobody."""
        context = self.browser.new_context(base_url=self.url, java_script_enabled=javascript)
        context.set_default_timeout(SECONDS)
        page = context.new_page()
        page.on("console", lambda said: self.complaints.append(f"{page.url} {said.text}"))
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url} {error}"))
        page.on("request", lambda asked: self._stays_here(asked.url))
        if name:
            sign_in(page, name)
        yield page
        context.close()

    def _stays_here(self, url: str) -> None:
        if not url.startswith((self.url, "data:", "blob:")):
            self.complaints.append(f"asked for {url}")


def sign_in(page: Page, name: str) -> None:
    page.goto("/sign-in/")
    page.get_by_label("E-mail or user name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("link", name="My films")).to_be_visible()


def filmed(site: Site) -> RenderJob:
    """A public film by maya, and an administrator. Before Playwright runs, as Django wants it."""
    with site.database():
        maya = accounts.sign_up(username="maya", email="maya@example.org", password=PASSWORD)
        User.objects.create_superuser("chief", "chief@example.org", PASSWORD)
        job = jobs.tell(maya, FIVE_SCENES, jobs.Order(), title="The butterfly")
        site.wait_for(job)
        stories.publish(job.story)
        return job


@pytest.fixture
def house(sqlite_site: Site) -> Iterator[House]:
    job = filmed(sqlite_site.start())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        house = House(sqlite_site.url, job.story_id, str(job.pk), browser)
        yield house
        browser.close()
    assert house.complaints == []


def copied(context: BrowserContext, page: Page) -> str:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#share").get_by_role("button", name="Copy").click()
    expect(page.locator("#share").get_by_text("Copied")).to_be_visible()
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_a_link_is_made_copied_watched_and_taken_back(house: House) -> None:
    with house.visitor("maya") as page, house.visitor() as stranger:
        page.goto(f"/stories/{house.story}/")
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
        house.complaints.clear()
        assert stranger.goto(link).status == 410  # type: ignore[union-attr]
        expect(stranger.get_by_role("heading", level=1)).to_have_text("This link has ended")
        house.complaints.clear()  # the browser itself notes every 410


def test_links_are_made_and_taken_back_without_a_script(house: House) -> None:
    with house.visitor("maya", javascript=False) as page:
        page.goto(f"/stories/{house.story}/")
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


def test_the_player_stands_in_another_sites_frame_and_nothing_else_does(house: House) -> None:
    story = f"{house.url}/stories/{house.story}/"
    with house.visitor() as page:
        with another_site(f"{story}player/") as site:
            page.goto(site)
            film = page.frame_locator("iframe").locator("video")
            assert film.evaluate("film => film.play().then(() => film.duration)") > 10
            own = f"asked for {site.removesuffix('page')}"
            assert [said for said in house.complaints if not said.startswith(own)] == []
        with another_site(story) as site:
            with page.expect_console_message(lambda said: "frame-ancestors" in said.text):
                page.goto(site)
            expect(page.frame_locator("iframe").get_by_text("The butterfly")).to_have_count(0)
        house.complaints.clear()


def test_a_reported_film_is_watched_in_its_row_and_hidden(house: House) -> None:
    with house.visitor(javascript=False) as reader:
        reader.goto(f"/stories/{house.story}/")
        reader.get_by_text("Report this film").click()
        reader.get_by_label("What is wrong?").select_option("violence")
        reader.get_by_role("button", name="Send the report").click()
        expect(reader.get_by_text("Thank you.")).to_be_visible()
    with house.visitor("chief") as desk, house.visitor() as stranger:
        desk.goto("/admin/")
        desk.get_by_role("link", name="1 reported film waits for you").click()
        row = desk.locator(".desk-case")
        expect(row).to_contain_text("Violence or cruelty")
        assert row.locator("video").evaluate("film => film.play().then(() => film.duration)") > 10
        row.get_by_label("Why").fill("It frightens.")
        row.get_by_role("button", name="Hide").click()
        expect(desk.get_by_text("“The butterfly” is hidden.")).to_be_visible()
        stranger.goto("/explore/")
        expect(stranger.get_by_text("The butterfly")).to_have_count(0)
    with house.visitor("maya") as page:
        page.goto(f"/stories/{house.story}/")
        expect(page.locator("#hidden")).to_contain_text("It frightens.")


def test_a_token_is_copied_from_the_page_that_shows_it_once(house: House) -> None:
    with house.visitor("maya") as page:
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


def test_no_page_of_the_desk_or_of_the_api_needs_more_than_the_policy_allows(house: House) -> None:
    """With its complaints counted by the fixture."""
    with house.visitor("chief") as desk:
        desk.goto("/admin/")
        listed = desk.locator("#content-main table th a").evaluate_all(
            "links => links.map(link => link.getAttribute('href'))"
        )
        lists = [path for path in listed if path and path.startswith("/admin/")]
        assert len(lists) > 10
        for path in [*lists, "/admin/rendering/report/queue/", "/api/v1/docs/"]:
            desk.goto(path)
            desk.wait_for_load_state("networkidle")
            row = desk.locator("#result_list tbody th a").first
            if row.count():
                row.click()
                desk.wait_for_load_state("networkidle")
        expect(desk.get_by_text("/api/v1/render-jobs/").first).to_be_visible()
