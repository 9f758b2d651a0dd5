"""`manage.py serve`, as a new user runs it: for its tests, and for the benchmarks."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import requests

from tests.processes import family, running
from tests.servers import answers, free_port, wait_until

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 120
HIDDEN = {"DJANGO_SETTINGS_MODULE", "MAKEFLAGS", "MAKELEVEL", "MFLAGS"}
"""Variables of whoever runs the tests that are none of the served site's."""


class Served:
    """`serve` with a data folder of its own, from the command line or through make."""

    def __init__(
        self,
        folder: Path,
        *,
        command: Sequence[str] = (),
        environment: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder = folder
        self.log = folder / "serve.log"
        self.seen: set[int] = set()
        command = command or (sys.executable, "manage.py", "serve", "--port", str(self.port))
        kept = {name: value for name, value in os.environ.items() if name not in HIDDEN}
        self.environment = kept | {"DATA_DIR": str(folder)} | dict(environment)
        with self.log.open("w") as out:
            self.process = subprocess.Popen(
                [part.format(port=self.port) for part in command],
                cwd=ROOT,
                env=self.environment,
                stdout=out,
                stderr=out,
            )

    def wait_until_listening(self) -> None:
        wait_until(self._answers, seconds=START_SECONDS, what=f"no answer: {self.text}")

    @property
    def text(self) -> str:
        return self.log.read_text()

    def token(self) -> str:
        """The first administrator's, by the password that was printed."""
        password = re.search(r"name admin, password (\S+)", self.text)
        assert password is not None, self.text
        login = {"username": "admin", "password": password[1]}
        answer = requests.post(f"{self.url}/api/v1/auth/token/", json=login, timeout=20)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["token"])

    def interrupt(self) -> int:
        """SIGINT to the started process alone; its exit status."""
        self.processes()
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(60)

    def processes(self) -> set[int]:
        if self.process.poll() is None:
            self.seen |= family(self.process.pid)
        return self.seen & set(running())

    def _answers(self) -> bool:
        assert self.process.poll() is None, self.text
        return answers(self.url)


@contextmanager
def served(folder: Path, *, command: Sequence[str] = ()) -> Iterator[Served]:
    site = Served(folder, command=command)
    try:
        yield site
    finally:
        if site.process.poll() is None:
            site.interrupt()
