"""A real site for a while: `manage.py serve` on its own data."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.servers import wait_until
from tests.serving import ROOT, Served


class Site(Served):
    """A served site that is asked, and told what to do."""

    def manage(self, *arguments: str) -> str:
        command = [sys.executable, str(ROOT / "manage.py"), *arguments]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    def call(self, method: str, path: str, body: Any = None, *, token: str = "") -> Any:
        """The answer, read as JSON where it is; without a session's cost, which would count."""
        request = urllib.request.Request(f"{self.url}{path}", method=method)
        request.add_header("Content-Type", "application/json")
        if token:
            request.add_header("Authorization", f"Token {token}")
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(request, data, timeout=60) as response:
            answer = response.read()
            return json.loads(answer) if "json" in response.headers["Content-Type"] else answer

    def wait_for_sample_film(self, token: str) -> None:
        def ready() -> bool:
            jobs = self.call("GET", "/api/v1/render-jobs/", token=token)
            return all(job["status"] == "ready" for job in jobs["results"])

        wait_until(ready, seconds=60, what="the sample film is not ready")


@contextmanager
def served(**environment: str) -> Iterator[Site]:
    with tempfile.TemporaryDirectory() as folder:
        site = Site(Path(folder), environment=environment)
        try:
            site.wait_until_listening()
            yield site
        finally:
            site.interrupt()
