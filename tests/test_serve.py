"""The first command of the README, as a new user runs it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from tests.servers import free_port, wait_until
from tests.site import family, running

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 60
FILM_SECONDS = 60


class Served:
    """`serve` with a data folder of its own, from the command line or through make."""

    def __init__(self, folder: Path, *, command: list[str] | None = None) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder = folder
        self.log = folder / "serve.log"
        self.seen: set[int] = set()
        command = command or [sys.executable, "manage.py", "serve", "--port", str(self.port)]
        hidden = {"DJANGO_SETTINGS_MODULE", "MAKEFLAGS", "MAKELEVEL", "MFLAGS"}
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        with self.log.open("w") as out:
            self.process = subprocess.Popen(
                [part.format(port=self.port) for part in command],
                cwd=ROOT,
                env=environment | {"DATA_DIR": str(folder)},
                stdout=out,
                stderr=out,
            )

    def wait_until_listening(self) -> None:
        wait_until(self._answers, seconds=START_SECONDS, what=f"no answer: {self.text}")

    @property
    def text(self) -> str:
        return self.log.read_text()

    def interrupt(self) -> int:
        """SIGINT to the started process alone; its exit status."""
        self.processes()
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(20)

    def processes(self) -> set[int]:
        if self.process.poll() is None:
            self.seen |= family(self.process.pid)
        return self.seen & set(running())

    def _answers(self) -> bool:
        assert self.process.poll() is None, self.text
        try:
            return requests.get(f"{self.url}/healthz", timeout=5).ok
        except requests.ConnectionError:
            return False


@contextmanager
def served(folder: Path, *, command: list[str] | None = None) -> Iterator[Served]:
    site = Served(folder, command=command)
    try:
        yield site
    finally:
        if site.process.poll() is None:
            site.interrupt()


def token_of(site: Served, password: str) -> str:
    login = {"username": "admin", "password": password}
    answer = requests.post(f"{site.url}/api/v1/auth/token/", json=login, timeout=20)
    assert answer.status_code == 200, answer.text
    token: str = answer.json()["token"]
    return token


def test_a_fresh_data_folder_becomes_a_site_with_a_film(tmp_path: Path) -> None:
    with served(tmp_path) as site:
        site.wait_until_listening()
        password = re.search(r"name admin, password (\S+)", site.text)
        assert password is not None, site.text
        headers = {"Authorization": f"Token {token_of(site, password[1])}"}

        def ready() -> bool:
            jobs = requests.get(f"{site.url}/api/v1/render-jobs/", headers=headers, timeout=20)
            return [job["status"] for job in jobs.json()["results"]] == ["ready"]

        wait_until(ready, seconds=FILM_SECONDS, what="the sample film is not ready")
        explore = requests.get(f"{site.url}/explore/", timeout=20)
        assert "Maya and the Door in the Forest" in explore.text
        assert len(site.processes()) > 5
        assert site.interrupt() == 0
        assert not site.processes(), "processes are left behind"

    with served(tmp_path) as again:
        again.wait_until_listening()
        assert "password" not in again.text


def test_a_part_that_dies_is_started_again(tmp_path: Path) -> None:
    with served(tmp_path) as site:
        site.wait_until_listening()
        listed = subprocess.run(
            ["pgrep", "-f", f"uvicorn.*--port {site.port}"],
            capture_output=True,
            text=True,
            check=True,
        )
        web = {int(pid) for pid in listed.stdout.split()} & family(site.process.pid)
        os.kill(min(web), signal.SIGKILL)
        wait_until(lambda: min(web) not in running(), seconds=10, what="the web process lives on")
        site.wait_until_listening()


def test_a_taken_port_is_said_in_one_line(tmp_path: Path) -> None:
    with served(tmp_path) as site:
        site.wait_until_listening()
        folder = tmp_path / "second"
        folder.mkdir()
        command = [sys.executable, "manage.py", "serve", "--port", str(site.port)]
        second = Served(folder, command=command)
        assert second.process.wait(30) == 1
        assert "Address already in use. Try PORT=8001." in second.text
        assert len(second.text.strip().splitlines()) == 1


def test_an_interrupted_make_ends_everything_it_started(tmp_path: Path) -> None:
    if shutil.which("make") is None or not (ROOT / ".venv" / "base").exists():
        pytest.skip("make or the .venv that it makes is missing")
    with served(tmp_path, command=["make", "run", "PORT={port}"]) as site:
        site.wait_until_listening()
        site.interrupt()
        wait_until(lambda: not site.processes(), seconds=15, what="processes are left behind")
    assert "StoryVid has stopped." in site.text
