"""The first film, by hand: a real browser, a real server, a real worker."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.hands import (
    Welcome,
    aside,
    credits_shown,
    film_of,
    fits,
    in_a_browser,
    make,
    seconds_in,
    write,
)
from tests.servers import wait_until
from tests.site import Site
from tests.workers import processor

pytestmark = in_a_browser


@pytest.fixture(scope="module")
def house_environment() -> dict[str, str]:
    return {"TINY_FRAME_SECONDS": "0.06"}


def downloaded(page: Page, name: str, folder: Path) -> bytes:
    with page.expect_download() as download:
        page.get_by_role("link", name=name).click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file.read_bytes()


@pytest.mark.parametrize("width", [1280, 360])
def test_a_pasted_story_becomes_a_film_to_watch_and_keep(
    welcome: Welcome, tmp_path: Path, width: int
) -> None:
    page = welcome(width=width).sign_up(f"maya{width}")
    write(page)
    expect(page.get_by_label("Scene 5: what is told")).to_have_value(
        "Two children slept under the stars."
    )
    assert fits(page)
    make(page, "5 credits")
    expect(page.locator("#job")).to_contain_text("scene")
    assert fits(page)
    expect(page.locator("#clip-1 video")).to_be_visible()
    assert fits(page)
    assert credits_shown(page) == 995

    film = film_of(page)
    expect(page.locator("[hx-get]")).to_have_count(0)
    expect(page.get_by_role("button", name="Make it public")).to_be_visible()
    assert fits(page)
    assert film.evaluate("film => film.play().then(() => film.duration)") == pytest.approx(15, 0.02)
    page.locator("a[data-seek='6']").click()
    wait_until(lambda: seconds_in(film) > 6.2, seconds=30, what="the chapter does not play")
    expect(page.locator("a[data-seek='6']")).to_have_attribute("aria-current", "true")
    expect(page.locator("#read")).to_have_text("A fox ran through the snow.")

    assert downloaded(page, "Film, MP4", tmp_path)[4:8] == b"ftyp"
    assert downloaded(page, "Scene 5, MP4", tmp_path)[4:8] == b"ftyp"
    assert downloaded(page, "Captions, VTT", tmp_path).startswith(b"WEBVTT")

    page.get_by_role("link", name="My films").first.click()
    expect(page.get_by_text("Ready")).to_have_count(2)
    page.get_by_label("Find in my films").fill("BUTTERFLY")
    page.get_by_role("button", name="Find").click()
    expect(page.locator(".book")).to_have_count(1)
    assert fits(page)


@pytest.mark.parametrize("width", [1280, 360])
def test_no_word_is_wider_than_the_page(welcome: Welcome, width: int) -> None:
    page = welcome(width=width).sign_up(f"wide{width}")
    write(page, "https://example.org/" + "a" * 500)
    page.get_by_label("Title", exact=True).fill("W" * 200)
    assert fits(page)
    make(page, "1 credit")
    expect(page.get_by_role("heading", level=1)).to_have_text("W" * 200)
    assert fits(page)
    film_of(page)
    assert fits(page)
    for path in ("/credits/", "/films/", "/films/?choose=1"):
        page.goto(path)
        assert fits(page), path


def card(page: Page, name: str) -> Locator:
    """The radio button of the card whose words begin so."""
    return page.get_by_role("radio", name=re.compile(f"^{name}"))


def test_another_renderer_brings_its_qualities_and_prices(welcome: Welcome, house: Site) -> None:
    def report() -> None:
        with house.database():
            processor()

    aside(report)
    page = welcome(width=360).sign_up("chooser")
    write(page)
    till = page.locator("#till")
    card(page, "Zeroscope v2").check()
    expect(card(page, "Turbo")).to_be_checked()
    expect(page.get_by_text("About 14 min a scene to make")).to_be_visible()
    expect(till).to_contain_text("about 1 h 10 min to make")
    assert fits(page)
    card(page, "StoryVid’s storybook").check()
    expect(card(page, "Fast")).to_be_checked()
    expect(till).to_contain_text("Made by: StoryVid’s storybook.")
    card(page, "Longer").focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name=re.compile("Make the film.*10 credits"))).to_be_visible()
    expect(card(page, "Longer")).to_be_focused()
    card(page, "Turbo").check()
    expect(till).to_contain_text("does not make “turbo” here")


def test_the_same_without_javascript(welcome: Welcome) -> None:
    visitor = welcome(java_script_enabled=False, width=360)
    page = visitor.sign_up("plain")
    write(page)
    page.get_by_role("button", name="Later scene 1").click()
    expect(page.get_by_label("Scene 2: what is told")).to_have_value(re.compile("^Maya found"))
    page.get_by_role("button", name="Remove scene 5").click()
    page.get_by_label("Scene 1: what is told").fill("A dragon flew over the hills.")
    page.get_by_role("button", name="Save for later").click()
    expect(page.get_by_text("Saved. You find it under My films")).to_be_visible()
    make(page, "4 credits")
    film = film_of(page)
    expect(page.locator("#clip-1")).to_contain_text("A dragon flew over the hills.")
    address = film.get_attribute("src")
    assert address is not None
    assert visitor.context.request.get(address).body()[4:8] == b"ftyp"
    page.get_by_role("button", name="Make it public").click()
    expect(page.get_by_text("Everyone can watch this film now.")).to_be_visible()
    page.get_by_text("You", exact=True).click()
    page.get_by_role("button", name="Dark").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.get_by_text("Delete this story").click()
    page.get_by_role("button", name="Delete it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The shelf is waiting")
