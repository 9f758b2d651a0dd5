"""A five-scene story from POST to film, and other pages while twenty calls wait."""

from __future__ import annotations

import threading
import time
from statistics import median

from benchmarks.figures import Figure
from benchmarks.served import Site, served
from benchmarks.storybook import SCENES

HEROES = ("Maya", "Lina", "Amara", "Ines", "Ruth")
"""One film each: what was drawn for one hero is of no use to the next."""

GRANT = """
from stories.models import CreditAccount, User
from stories.services import credits
account = CreditAccount.objects.get(user=User.objects.get(username="admin"))
credits.grant(account, amount=1000, reference="benchmark", note="For the benchmark")
"""


def measure() -> list[Figure]:
    with served(CPU_PROCESSES="2") as site:
        token = site.token()
        site.manage("shell", "--verbosity", "0", "--command", GRANT)
        site.wait_for_sample_film(token)
        films = [film_seconds(site, token, story_of(turn)) for turn in range(len(HEROES))]
        calm = page_seconds(site)
        busy = pages_while_twenty_wait(site, token)
    return [
        Figure("five scenes, POST to film, two processes, median", median(films), "s", 6),
        Figure("five scenes, POST to film, slowest", max(films), "s", 6),
        Figure("sign-in page, nothing else going on, median", 1000 * calm, "ms"),
        Figure("sign-in page while twenty /generate-video calls wait, median", 1000 * busy, "ms"),
    ]


def story_of(turn: int) -> str:
    """Five of the ten scenes, others each time, with another hero."""
    scenes = [SCENES[(turn * 2 + step) % len(SCENES)] for step in range(5)]
    return "\n\n".join(scenes).replace(HEROES[0], HEROES[turn % len(HEROES)])


def film_seconds(site: Site, token: str, story: str) -> float:
    begun = time.monotonic()
    answer = site.call("POST", "/generate-video", {"caption": story}, token=token)
    assert answer["total_scenes"] == 5, answer
    return time.monotonic() - begun


def page_seconds(site: Site, rounds: int = 40) -> float:
    seconds = []
    for _ in range(rounds):
        begun = time.monotonic()
        site.call("GET", "/sign-in/")
        seconds.append(time.monotonic() - begun)
    return median(seconds)


def pages_while_twenty_wait(site: Site, token: str) -> float:
    """The page's median while twenty calls wait: with the worker's share of the cores."""
    calls = [
        threading.Thread(target=film_seconds, args=(site, token, story_of(turn)))
        for turn in range(20)
    ]
    for call in calls:
        call.start()
    time.sleep(2)
    seconds = page_seconds(site)
    for call in calls:
        call.join(300)
    return seconds
