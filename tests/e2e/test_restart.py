"""The server goes away in the middle of a film and comes back: nothing is lost, nothing jumps."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.hands import Welcome, aside, credits_shown, film_of, in_a_browser, make, write
from tests.factories import FIVE_SCENES
from tests.servers import wait_until
from tests.site import Site

pytestmark = in_a_browser
WATCH = """
window.percents = [];
new MutationObserver(() => {
  const bar = document.querySelector('#job progress');
  if (bar) window.percents.push(bar.value);
}).observe(document.body, {childList: true, subtree: true});
"""


@pytest.fixture(scope="module")
def house_environment() -> dict[str, str]:
    return {"CPU_LEASE_SECONDS": "3"}


def test_a_film_goes_on_after_the_server_was_gone(welcome: Welcome, house: Site) -> None:
    visitor = welcome()
    page = visitor.sign_up("patient")
    write(page, f"{FIVE_SCENES} Each of them WAITS for daylight.")
    make(page, "5 credits")
    page.evaluate(WATCH)
    expect(page.locator("#clip-1 video")).to_be_visible()
    house.break_off()
    expect(page.locator("#offline")).to_be_visible()
    house.bring("daylight")
    aside(house.start)
    expect(page.locator("#offline")).to_be_hidden()
    film = film_of(page)
    expect(page.locator("[hx-get]")).to_have_count(0)
    percents = page.evaluate("percents")
    assert percents == sorted(percents)
    assert max(percents) <= 100
    assert film.evaluate("film => film.play().then(() => film.duration)") == pytest.approx(15, 0.02)
    assert credits_shown(page) == 995
    wait_until(lambda: not aside(house.leftovers), seconds=30, what="files are left behind")
    visitor.complaints[:] = [
        complaint
        for complaint in visitor.complaints
        if not re.search(r"net::ERR_|htmx:\w+, ", complaint)  # the server was gone
    ]
