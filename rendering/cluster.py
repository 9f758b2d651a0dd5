"""The django-q2 cluster as a child that is watched.

A killed idle worker may hold the queue's read lock for good, and a killed main process leaves
orphans that go on taking tasks (facts of django-q2 1.11). So the cluster runs in a session of
its own, and is ended and started again as a whole when its main process is gone, or when work
waits and nobody takes any.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.conf import settings

logger = logging.getLogger(__name__)

STOP_SECONDS = 3
"""How long a stopping cluster may finish what it draws; what is left goes back to the queue."""
START_SECONDS = 10
"""How long a new cluster may take before its silence counts."""


class Cluster:
    """One `manage.py qcluster` and everything it forks."""

    def __init__(self, queue: str, *, processes: int, name: str) -> None:
        self.queue = queue
        self.environment = os.environ | {
            "Q_CLUSTER_NAME": queue,
            "WORKER_NAME": name,
            f"{queue.upper()}_PROCESSES": str(processes),
        }
        self.main: subprocess.Popen[bytes] | None = None
        self.reaper: subprocess.Popen[bytes] | None = None

    @property
    def is_running(self) -> bool:
        return self.main is not None and self.main.poll() is None

    def start(self) -> None:
        manage = Path(settings.BASE_DIR) / "manage.py"
        self.main = subprocess.Popen(
            [sys.executable, str(manage), "qcluster"],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        # Ends the whole session when this process is gone, however it went: the pipe closes.
        self.reaper = subprocess.Popen(
            ["/bin/sh", "-c", 'read _; kill -9 -- "-$0"', str(self.main.pid)],
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def stop(self) -> None:
        """Let it finish for a moment, then end every process of it."""
        if self.is_running and self.main is not None:
            self.main.terminate()  # main alone: a signal to the whole group makes it hang
            with suppress(subprocess.TimeoutExpired):
                self.main.wait(STOP_SECONDS)
        self.kill()

    def kill(self) -> None:
        """End every process of the cluster's session at once."""
        if self.reaper is not None:
            self.reaper.kill()
            self.reaper.communicate()
        if self.main is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.main.pid, signal.SIGKILL)
            self.main.wait()
        self.main = self.reaper = None


class Pulse:
    """Tells a cluster that is silent while work waits from one that has nothing to do."""

    def __init__(self, *, patience: float) -> None:
        self.patience = patience
        self.sign: Any = None
        self.last_heard = time.monotonic() + START_SECONDS

    def is_lost(self, *, work_waits: bool, sign: Any) -> bool:
        """`sign` is anything that changes whenever the cluster claims or beats."""
        now = time.monotonic()
        if sign != self.sign or not work_waits:
            self.sign = sign
            self.last_heard = max(self.last_heard, now)
        return now - self.last_heard > self.patience
