"""A real site for a while: `manage.py serve` on its own data."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


@dataclass
class Site:
    """Where it runs, and as whom."""

    url: str
    data: Path
    log: Path
    environment: dict[str, str] = field(default_factory=dict)

    def manage(self, *arguments: str) -> str:
        command = [sys.executable, str(ROOT / "manage.py"), *arguments]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    def call(
        self, method: str, path: str, body: Any = None, *, token: str = "", **headers: str
    ) -> Any:
        request = urllib.request.Request(f"{self.url}{path}", method=method)
        request.add_header("Content-Type", "application/json")
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        if token:
            request.add_header("Authorization", f"Token {token}")
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(request, data, timeout=60) as response:
            answer = response.read()
            return json.loads(answer) if "json" in response.headers["Content-Type"] else answer

    def token(self) -> str:
        """The first administrator's, from the password that was printed."""
        password = re.search(r"password (\S+)", self.log.read_text())
        assert password is not None
        login = {"username": "admin", "password": password[1]}
        answer: dict[str, str] = self.call("POST", "/api/v1/auth/token/", login)
        return answer["token"]


@contextmanager
def served(**environment: str) -> Iterator[Site]:
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        site = Site(f"http://127.0.0.1:{port}", Path(folder), Path(folder) / "log")
        site.environment = os.environ | {"DATA_DIR": folder} | environment
        command = [sys.executable, str(ROOT / "manage.py"), "serve", "--port", str(port)]
        with site.log.open("w") as log:
            process = subprocess.Popen(command, env=site.environment, stdout=log, stderr=log)
        try:
            wait_until_listening(site.url, seconds=60)
            yield site
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(20)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_listening(url: str, *, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(f"{url}/healthz", timeout=2).close()
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(f"{url} did not answer within {seconds} s")


def wait_for_idle(site: Site, token: str, *, seconds: float = 60) -> None:
    """Until the sample film is done."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        jobs = site.call("GET", "/api/v1/render-jobs/", token=token)
        if all(job["status"] == "ready" for job in jobs["results"]):
            return
        time.sleep(0.2)
    raise TimeoutError("the sample film did not get ready")
