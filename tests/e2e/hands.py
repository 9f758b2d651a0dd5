"""What hands and eyes do in a browser: open pages, sign up, write, look."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
import requests
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

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chrome")
MILLISECONDS = 30_000
expect.set_options(timeout=MILLISECONDS)

in_a_browser = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]


@contextmanager
def chromium(*flags: str) -> Iterator[Browser]:
    """Start it after the site: in a thread that runs Playwright, Django refuses its database."""
    with sync_playwright() as playwright:
        args = ["--no-sandbox", *flags]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=args)
        yield browser
        browser.close()


def aside(do: Callable[[], Any]) -> Any:
    """Do it in a thread without a browser: Django refuses its database where Playwright runs."""
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(do).result()


class Visitor:
    """Somebody with a browser of their own, who notes whatever it complains of."""

    def __init__(self, browser: Browser, address: str, **how: Any) -> None:
        width = how.pop("width", 1280)
        self.address = address
        self.complaints: list[str] = []
        self.context: BrowserContext = browser.new_context(
            base_url=address, viewport={"width": width, "height": 800}, **how
        )
        self.context.set_default_timeout(MILLISECONDS)
        self.page: Page = self.context.new_page()
        self.page.on("console", lambda message: self.complaints.append(said(message)))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self._asked(request.url))

    def _asked(self, address: str) -> None:
        if not address.startswith((self.address, "data:", "blob:")):
            self.complaints.append(address)

    def sign_up(self, name: str) -> Page:
        self.page.goto("/")
        self.page.get_by_role("link", name="Start a story").first.click()
        fill_in(self.page, name)
        return self.page

    def sign_in(self, name: str) -> Page:
        self.page.goto("/sign-in/")
        self.page.get_by_label("E-mail or user name").fill(name)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("button", name="Sign in").click()
        expect(self.page.get_by_role("link", name="My films").first).to_be_visible()
        return self.page

    def token(self, name: str) -> str:
        """What a program gets for the same name and password."""
        login = {"username": name, "password": PASSWORD}
        answer = requests.post(f"{self.address}/api/v1/auth/token/", json=login, timeout=20)
        return str(answer.json()["token"])

    def leave(self) -> None:
        self.context.close()


Welcome = Callable[..., Visitor]


def said(message: ConsoleMessage) -> str:
    return f"{message.type}: {message.text}"


def fill_in(page: Page, name: str) -> None:
    """The form that signs up."""
    page.get_by_label("User name").fill(name)
    page.get_by_label("E-mail").fill(f"{name}@example.org")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Start my first story").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How does your story begin?")


def write(page: Page, text: str = FIVE_SCENES) -> None:
    """Paste a story and see its scenes."""
    page.get_by_label("Your story").fill(text)
    page.get_by_role("button", name="See the scenes and the price").click()
    expect(page.get_by_role("heading", name="The story")).to_be_visible()


def make(page: Page, price: str) -> None:
    """Press the button that says this price."""
    page.get_by_role("button", name=re.compile(f"Make the film.*{price}")).click()
    expect(page).to_have_url(re.compile(r"/stories/\d+/$"))


def film_of(page: Page) -> Locator:
    """The film, once it is there."""
    film = page.locator("video[data-film]")
    expect(film).to_be_visible(timeout=MILLISECONDS)
    return film


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def seconds_in(film: Locator) -> float:
    return float(film.evaluate("film => film.currentTime"))


def credits_shown(page: Page) -> int:
    return int(page.locator("#balance .num").inner_text())
