"""The first film, by hand: a real browser, a real server, a real worker."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    expect,
    sync_playwright,
)

from tests.factories import FIVE_SCENES, PASSWORD
from tests.servers import wait_until
from tests.site import Site
from tests.workers import processor

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chrome")
SECONDS = 30_000

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]


@pytest.fixture
def site(sqlite_site: Site) -> Site:
    sqlite_site.environment["TINY_FRAME_SECONDS"] = "0.06"
    return sqlite_site.start()


@pytest.fixture
def a_processor(site: Site) -> None:
    """Another worker has said what it can make. Before the browser, as the database is asked."""
    with site.database():
        processor()


@pytest.fixture
def browser(site: Site) -> Iterator[Browser]:
    """Started after the site: in a thread that runs Playwright, Django refuses its database."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def open_page(
    browser: Browser, site: Site, complaints: list[str]
) -> Callable[[bool, int], tuple[BrowserContext, Page]]:
    def opened(javascript: bool, width: int) -> tuple[BrowserContext, Page]:
        context = browser.new_context(
            base_url=site.url,
            java_script_enabled=javascript,
            viewport={"width": width, "height": 800},
        )
        context.set_default_timeout(SECONDS)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(said(message)))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "request",
            lambda request: (
                None if request.url.startswith(site.url) else complaints.append(request.url)
            ),
        )
        return context, page

    return opened


def said(message: ConsoleMessage) -> str:
    return f"{message.type}: {message.text}"


def sign_up(page: Page, name: str) -> None:
    page.goto("/")
    page.get_by_role("link", name="Start a story").first.click()
    page.get_by_label("User name").fill(name)
    page.get_by_label("E-mail").fill(f"{name}@example.org")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Start my first story").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How does your story begin?")


def order(page: Page) -> None:
    page.get_by_label("Your story").fill(FIVE_SCENES)
    page.get_by_role("button", name="See the scenes and the price").click()
    expect(page.get_by_text("Two children slept under the stars.").last).to_be_visible()
    page.get_by_role("button", name=re.compile("Make the film.*5 credits")).click()
    expect(page).to_have_url(re.compile(r"/stories/\d+/$"))


def downloaded(page: Page, name: str, folder: Path) -> bytes:
    with page.expect_download() as download:
        page.get_by_role("link", name=name).click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file.read_bytes()


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def seconds_in(film: Locator) -> float:
    return float(film.evaluate("film => film.currentTime"))


@pytest.mark.parametrize("width", [1280, 360])
def test_a_pasted_story_becomes_a_film_to_watch_and_keep(
    open_page: Callable[[bool, int], tuple[BrowserContext, Page]],
    complaints: list[str],
    tmp_path: Path,
    width: int,
) -> None:
    context, page = open_page(True, width)
    sign_up(page, "maya")
    order(page)
    expect(page.locator("#job")).to_contain_text("no time is known yet")
    assert fits(page)
    expect(page.locator("#job")).to_contain_text("scene")
    expect(page.locator("#clip-1 video")).to_be_visible()
    assert fits(page)
    expect(page.locator("#balance")).to_have_text(re.compile("995 credits"))

    film = page.locator("video[data-film]")
    expect(film).to_be_visible()
    expect(page.locator("[hx-get]")).to_have_count(0)
    expect(page.get_by_role("button", name="Make it public")).to_be_visible()
    assert fits(page)
    assert film.evaluate("film => film.play().then(() => film.duration)") == pytest.approx(15, 0.02)
    page.locator("a[data-seek='6']").click()
    wait_until(lambda: seconds_in(film) > 6.2, seconds=10, what="the chapter does not play")

    assert downloaded(page, "Film, MP4", tmp_path)[4:8] == b"ftyp"
    assert downloaded(page, "Scene 5, MP4", tmp_path)[4:8] == b"ftyp"
    assert downloaded(page, "Captions, VTT", tmp_path).startswith(b"WEBVTT")
    assert complaints == []
    context.close()


def test_what_stands_open_stays_open_while_the_film_is_made(
    open_page: Callable[[bool, int], tuple[BrowserContext, Page]], complaints: list[str]
) -> None:
    context, page = open_page(True, 1280)
    sign_up(page, "maya")
    order(page)
    page.get_by_text("Cancel this film").click()
    page.get_by_role("button", name="Cancel the film").focus()
    expect(page.locator("#clip-2 video")).to_be_visible()
    expect(page.get_by_role("button", name="Cancel the film")).to_be_focused()
    expect(page.locator("#comes-back")).to_contain_text("stay yours")
    page.get_by_role("button", name="Cancel the film").click()
    expect(page.locator("video[data-film]")).to_be_visible()
    expect(page.get_by_text("Cancelled.").first).to_be_visible()
    assert complaints == []
    context.close()


@pytest.mark.parametrize("width", [1280, 360])
def test_no_word_is_wider_than_the_page(
    open_page: Callable[[bool, int], tuple[BrowserContext, Page]], width: int
) -> None:
    context, page = open_page(True, width)
    sign_up(page, "maya")
    page.get_by_label("Your story").fill("https://example.org/" + "a" * 500)
    page.get_by_label("Title").fill("W" * 200)
    page.get_by_role("button", name="See the scenes and the price").click()
    expect(page.get_by_text("aaa").last).to_be_visible()
    assert fits(page)
    page.get_by_role("button", name=re.compile("Make the film")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("W" * 200)
    assert fits(page)
    expect(page.locator("video[data-film]")).to_be_visible()
    assert fits(page)
    page.goto("/credits/")
    assert fits(page)
    context.close()


def card(page: Page, name: str) -> Locator:
    """The radio button of the card whose words begin so."""
    return page.get_by_role("radio", name=re.compile(f"^{name}"))


@pytest.mark.usefixtures("a_processor")
def test_another_renderer_brings_its_qualities_and_prices(
    open_page: Callable[[bool, int], tuple[BrowserContext, Page]], complaints: list[str]
) -> None:
    context, page = open_page(True, 360)
    sign_up(page, "maya")
    card(page, "Zeroscope v2").check()
    expect(card(page, "Turbo")).to_be_checked()
    expect(page.get_by_text("About 14 min a scene to make")).to_be_visible()
    page.get_by_label("Your story").fill(FIVE_SCENES)
    page.get_by_role("button", name="See the scenes and the price").click()
    expect(page.locator("#draft")).to_contain_text("about 1 h 10 min to make")
    assert fits(page)
    card(page, "StoryVid’s storybook").check()
    expect(card(page, "Fast")).to_be_checked()
    expect(page.locator("#draft")).to_contain_text("Made by: StoryVid’s storybook.")
    card(page, "Longer").focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name=re.compile("Make the film.*10 credits"))).to_be_visible()
    expect(card(page, "Longer")).to_be_focused()
    card(page, "Turbo").check()
    expect(page.locator("#draft")).to_contain_text("does not make “turbo” here")
    assert complaints == []
    context.close()


def test_the_same_without_javascript(
    open_page: Callable[[bool, int], tuple[BrowserContext, Page]], tmp_path: Path
) -> None:
    context, page = open_page(False, 360)
    sign_up(page, "maya")
    order(page)
    film = page.locator("video[data-film]")
    expect(film).to_be_visible(timeout=SECONDS)
    address = film.get_attribute("src")
    assert address is not None
    assert context.request.get(address).body()[4:8] == b"ftyp"
    page.get_by_role("button", name="Make it public").click()
    expect(page.get_by_text("Everyone can watch this film now.")).to_be_visible()
    page.get_by_text("Delete this story").click()
    page.get_by_role("button", name="Delete it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The shelf is waiting")
    context.close()
