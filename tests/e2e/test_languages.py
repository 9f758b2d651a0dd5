"""Somebody who reads Arabic, from right to left, and somebody who reads German."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.e2e.hands import Welcome, fits, in_a_browser

pytestmark = in_a_browser


def side(page: Page, name: str) -> float:
    """Where a link of the header's is, from the left."""
    box = page.locator("header").get_by_role("link", name=name).bounding_box()
    assert box
    return box["x"]


def test_an_arabic_page_runs_from_right_to_left_on_any_screen(welcome: Welcome) -> None:
    for width in (360, 1280):
        page = welcome(locale="ar", width=width).page
        page.goto("/")
        assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
        expect(page.get_by_role("heading", level=1)).to_have_text("قصتك تصبح فيلمًا")
        assert side(page, "StoryVid") > width / 2 > side(page, "تسجيل الدخول")
        assert fits(page)
        hills = page.locator(".meadow > svg").bounding_box()
        assert hills
        assert hills["x"] <= 0 < width <= hills["x"] + hills["width"]


def test_a_language_is_chosen_by_hand_and_holds(welcome: Welcome) -> None:
    page = welcome(locale="en-GB", width=360, java_script_enabled=False).page
    page.goto("/explore/")
    page.get_by_role("button", name="Deutsch").click()
    expect(page).to_have_url("/explore/")
    page.get_by_role("link", name="Anmelden").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Willkommen zurück")
    assert page.locator("html").get_attribute("lang") == "de"
    page.goto("/preferences/")
    page.get_by_role("button", name="Wie dieser Browser es wünscht").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Language, colours, clock")
