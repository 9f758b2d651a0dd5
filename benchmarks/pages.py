"""Lists with 10,000 stories behind them, and what the web process weighs."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure
from benchmarks.served import Site, served

STORIES = 10_000
FILL = f"""
from django.utils import timezone
from rendering.models import Film, RenderJob
from stories.models import Scene, Story, User
owner = User.objects.get(username="admin")
stories = Story.objects.bulk_create(
    Story(owner=owner, title=f"Story {{n}}", text="A fox ran.", published_at=timezone.now())
    for n in range({STORIES})
)
Scene.objects.bulk_create(Scene(story=s, number=1, text="A fox ran.") for s in stories)
jobs = RenderJob.objects.bulk_create(
    RenderJob(story=s, owner=owner, renderer="storybook", quality="fast", status="ready")
    for s in stories
)
Film.objects.bulk_create(
    Film(job=j, video="none.mp4", captions="none.vtt", poster="none.jpg", seconds=3) for j in jobs
)
"""


def measure() -> list[Figure]:
    with served() as site:
        token = site.token()
        site.manage("shell", "--verbosity", "0", "--command", FILL)
        explore = page_milliseconds(site, "/explore/", "")
        deep = page_milliseconds(site, "/explore/?page=200", "")
        api = page_milliseconds(site, "/api/v1/stories/", token)
        memory = web_megabytes(site)
    return [
        Figure(f"gallery with {STORIES:,} stories, median", explore, "ms", 100),
        Figure("gallery, page 200, median", deep, "ms", 100),
        Figure(f"story list of the API with {STORIES:,} stories, median", api, "ms", 100),
        Figure("web process after these, resident", memory, "MB", 200),
        Figure("importing the URL configuration", import_milliseconds(), "ms"),
    ]


def page_milliseconds(site: Site, path: str, token: str, rounds: int = 30) -> float:
    seconds = []
    for _ in range(rounds):
        begun = time.monotonic()
        site.call("GET", path, token=token)
        seconds.append(time.monotonic() - begun)
    return 1000 * median(seconds)


def web_megabytes(site: Site) -> float:
    port = site.url.rpartition(":")[2]
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            command = (status.parent / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            if "uvicorn" in command and f"--port {port}" in command and "sh -c" not in command:
                line = next(row for row in status.read_text().splitlines() if "VmRSS" in row)
                return int(line.split()[1]) / 1024
        except (OSError, StopIteration):
            continue
    return float("nan")


def import_milliseconds() -> float:
    program = (
        "import os, time; begun = time.monotonic();"
        "os.environ['DJANGO_SETTINGS_MODULE'] = 'storyvid_site.settings';"
        "import django; django.setup(); import storyvid_site.urls;"
        "print(1000 * (time.monotonic() - begun))"
    )
    command = [sys.executable, "-c", program]
    spent = [
        float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for _ in range(5)
    ]
    return median(spent)
