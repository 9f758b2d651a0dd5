"""The first command of the README, as a new user runs it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.processes import family, running
from tests.servers import wait_until
from tests.serving import ROOT, Served, served

FILM_SECONDS = 120


def test_a_fresh_data_folder_becomes_a_site_with_a_film(tmp_path: Path) -> None:
    with served(tmp_path) as site:
        site.wait_until_listening()
        headers = {"Authorization": f"Token {site.token()}"}

        def ready() -> bool:
            jobs = requests.get(f"{site.url}/api/v1/render-jobs/", headers=headers, timeout=20)
            return [job["status"] for job in jobs.json()["results"]] == ["ready"]

        wait_until(ready, seconds=FILM_SECONDS, what="the sample film is not ready")
        explore = requests.get(f"{site.url}/explore/", timeout=20)
        assert "Maya and the Door in the Forest" in explore.text
        assert len(site.processes()) > 5
        wait_until(
            lambda: is_generating(site), seconds=90, what="no worker is there to generate video"
        )
        assert site.interrupt() == 0
        assert not site.processes(), "processes are left behind"

    with served(tmp_path) as again:
        again.wait_until_listening()
        assert "password" not in again.text


def is_generating(site: Served) -> bool:
    """Its packages are installed here, so a worker for it is started, too."""
    answer = requests.get(f"{site.url}/readyz", timeout=20)
    return bool(answer.json()["gpu_workers"] == "ok")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One that runs."""
    with served(tmp_path_factory.mktemp("served")) as site:
        site.wait_until_listening()
        yield site


def test_a_part_that_dies_is_started_again(site: Served) -> None:
    listed = subprocess.run(
        ["pgrep", "-f", f"uvicorn.*--port {site.port}"],
        capture_output=True,
        text=True,
        check=True,
    )
    web = {int(pid) for pid in listed.stdout.split()} & family(site.process.pid)
    os.kill(min(web), signal.SIGKILL)
    wait_until(lambda: min(web) not in running(), seconds=30, what="the web process lives on")
    site.wait_until_listening()


def test_a_taken_port_is_said_in_one_line(site: Served, tmp_path: Path) -> None:
    command = [sys.executable, "manage.py", "serve", "--port", str(site.port)]
    second = Served(tmp_path, command=command)
    assert second.process.wait(60) == 1
    assert "Address already in use. Try PORT=8001." in second.text
    assert len(second.text.strip().splitlines()) == 1


def test_an_interrupted_make_ends_everything_it_started(tmp_path: Path) -> None:
    if shutil.which("make") is None or not (ROOT / ".venv" / "base").exists():
        pytest.skip("make or the .venv that it makes is missing")
    with served(tmp_path, command=["make", "run", "PORT={port}"]) as site:
        site.wait_until_listening()
        site.interrupt()
        wait_until(lambda: not site.processes(), seconds=30, what="processes are left behind")
    assert "StoryVid has stopped." in site.text
