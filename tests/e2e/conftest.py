"""A browser for each module, started after its site, and visitors for each test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.e2e.hands import Visitor, Welcome, chromium
from tests.site import Site


@pytest.fixture(scope="module")
def browser_flags() -> tuple[str, ...]:
    """What is different at the browser of this module; modules say it in a fixture of this name."""
    return ()


@pytest.fixture(scope="module")
def browser(house: Site, browser_flags: tuple[str, ...]) -> Iterator[Browser]:
    with chromium(*browser_flags) as browser:
        yield browser


@pytest.fixture
def welcome(browser: Browser, house: Site) -> Iterator[Welcome]:
    """Opens a browser for one more visitor; at the end nobody may have had complaints."""
    visitors: list[Visitor] = []

    def come(**how: Any) -> Visitor:
        visitors.append(Visitor(browser, house.url, **how))
        return visitors[-1]

    yield come
    for visitor in visitors:
        visitor.leave()
    assert [visitor.complaints for visitor in visitors] == [[]] * len(visitors)
