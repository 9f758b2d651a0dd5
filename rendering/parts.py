"""Long-running commands side by side: started again when one dies, ended together."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from django.conf import settings

from rendering.processes import Session

ROUND_SECONDS = 0.25
RESTART_SECONDS = 2
"""The least time between two starts of one part, so that a broken one does not spin."""


class Part:
    """One command of ours, with what its environment has more than ours."""

    def __init__(
        self, command: Sequence[str], *, environment: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self.session = Session(command, environment=os.environ | dict(environment))
        self.started = 0.0

    def start(self) -> None:
        self.started = time.monotonic()
        self.session.start()

    def keep_up(self) -> None:
        if not self.session.is_running and time.monotonic() - self.started > RESTART_SECONDS:
            self.session.kill()
            self.start()


def managed(*arguments: str) -> list[str]:
    """The command `manage.py` with these arguments."""
    return [sys.executable, str(Path(settings.BASE_DIR) / "manage.py"), *arguments]


def run(parts: Sequence[Part], stopping: threading.Event, *, stop_seconds: float) -> None:
    """Until that event; then all are asked to end, and those that have not in time are ended."""
    try:
        for part in parts:
            part.start()
        while not stopping.wait(ROUND_SECONDS):
            for part in parts:
                part.keep_up()
    finally:
        stop(parts, seconds=stop_seconds)


def stop(parts: Sequence[Part], *, seconds: float) -> None:
    """Ask all parts to end, then see to it that nothing of them is left."""
    end = time.monotonic() + seconds
    for part in parts:
        part.session.terminate()
    for part in parts:
        part.session.wait(max(0.0, end - time.monotonic()))
        part.session.kill()
