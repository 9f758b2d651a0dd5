"""The renderers as cards, by hand: each brings its own qualities, prices and times."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.hands import Welcome, fits, in_a_browser, write
from tests.site import Site
from tests.workers import processor

pytestmark = in_a_browser


@pytest.fixture(scope="module", autouse=True)
def a_processor(house: Site) -> None:
    """Another worker has said what it can make. Before the browser, as the database is asked."""
    with house.database():
        processor()


def card(page: Page, name: str) -> Locator:
    """The radio button of the card whose words begin so."""
    return page.get_by_role("radio", name=re.compile(f"^{name}"))


def test_another_renderer_brings_its_qualities_and_prices(welcome: Welcome) -> None:
    page = welcome(width=360).sign_up("maya")
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
