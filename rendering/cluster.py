"""The django-q2 cluster as a child that is watched.

A killed idle worker may hold the queue's read lock for good, and a killed main process leaves
orphans that go on taking tasks (seen with django-q2 1.11). So the cluster runs in a session of
its own, and is ended and started again as a whole when its main process is gone, or when work
waits and nobody takes any.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

from django.conf import settings

from rendering.processes import Session

STOP_SECONDS = 3
"""How long a stopping cluster may finish what it draws; what is left goes back to the queue."""
START_SECONDS = 4
"""How long a new cluster may take before its silence counts; doubled each time it was too short."""
LONGEST_START_SECONDS = 60


class Cluster:
    """One `manage.py qcluster` and everything it forks."""

    def __init__(self, queue: str, *, processes: int, name: str) -> None:
        environment = os.environ | {
            "Q_CLUSTER_NAME": queue,
            "WORKER_NAME": name,
            f"{queue.upper()}_PROCESSES": str(processes),
        }
        manage = str(Path(settings.BASE_DIR) / "manage.py")
        self.session = Session([sys.executable, manage, "qcluster"], environment=environment)

    @property
    def is_running(self) -> bool:
        return self.session.is_running

    def start(self) -> None:
        self.session.start()

    def keep_reaper(self) -> None:
        self.session.keep_reaper()

    def stop(self) -> None:
        """Let it finish for a moment, then end every process of it."""
        self.session.terminate()  # main alone: a signal to the whole group makes it hang
        self.session.wait(STOP_SECONDS)
        self.session.kill()

    def kill(self) -> None:
        self.session.kill()


class Pulse:
    """Tells a cluster that is silent while work waits from one that has nothing to do."""

    def __init__(self, *, patience: float, start: float = START_SECONDS) -> None:
        self.patience = patience
        self.start = start
        self.sign: Any = None
        self.heard = False
        self.last_heard = time.monotonic() + start

    @property
    def next_start(self) -> float:
        """How long the next cluster may take to start, if this one is given up as lost."""
        return START_SECONDS if self.heard else min(2 * self.start, LONGEST_START_SECONDS)

    def is_lost(self, *, work_waits: bool, sign: Any) -> bool:
        """`sign` is anything that changes whenever the cluster claims or beats."""
        now = time.monotonic()
        if sign != self.sign or not work_waits:
            self.heard = self.heard or self.sign not in (None, sign)
            self.sign = sign
            self.last_heard = max(self.last_heard, now)
        return now - self.last_heard > self.patience
