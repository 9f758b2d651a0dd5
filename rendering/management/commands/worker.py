"""Start a worker: `manage.py worker --queue cpu|gpu`."""

from __future__ import annotations

import logging
import os
import secrets
import signal
import socket
import threading
import time
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import connection

from rendering import probe
from rendering.cluster import START_SECONDS, Cluster, Pulse
from rendering.services import sweeping, workers
from stories.services import refusing
from stories.services.writing import outcomes as writings

logger = logging.getLogger(__name__)

ROUND_SECONDS = 1.0
FORGET_SECONDS = 24 * 60 * 60


class Command(BaseCommand):
    help = "Render what waits in a queue, and keep at it whatever dies."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--queue", choices=sorted(settings.QUEUES), default="cpu")
        parser.add_argument("--processes", type=int, help="render so many clips at once")

    def handle(self, *args: Any, **options: Any) -> None:
        queue = options["queue"]
        processes = options["processes"] or settings.QUEUES[queue]["processes"]
        stopping = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stopping.set())
        Watch(queue, processes=processes).run(stopping)


class Watch:
    """Looks after one cluster: reports it, sweeps, and starts it anew when it is lost."""

    def __init__(self, queue: str, *, processes: int) -> None:
        self.queue = queue
        self.processes = processes
        # Two containers may share a host name and a process id, and must not share a name.
        self.name = f"{socket.gethostname()}:{os.getpid()}:{queue}:{secrets.token_hex(3)}"
        self.cluster = Cluster(queue, processes=processes, name=self.name)
        self.pulse = self._new_pulse()
        self.forgets_at = 0.0
        self.probe = probe.Probe() if queue == "gpu" else None
        self.known = probe.whereabouts() | ({} if self.probe else probe.drawing())

    def run(self, stopping: threading.Event) -> None:
        self.cluster.start()
        if self.probe is not None:
            self.probe.start()
        logger.info("Worker %s: %d processes", self.name, self.processes)
        try:
            while not stopping.wait(ROUND_SECONDS):
                self.round()
        finally:
            if self.probe is not None:
                self.probe.stop()
            self.cluster.stop()
            self._guarded(self._sign_off)

    def round(self) -> None:
        if not self.cluster.is_running:
            self._restart("its main process died")
        self.cluster.keep_reaper()
        self._guarded(self._look_after)

    def report(self) -> None:
        found = self.known | (self.probe.found() if self.probe else {})
        workers.report(self.name, queue=self.queue, processes=self.processes, **found)

    def forget(self) -> None:
        """Once a day, drop what is not to be kept any longer."""
        if time.monotonic() < self.forgets_at:
            return
        self.forgets_at = time.monotonic() + FORGET_SECONDS
        workers.forget_gone()
        refusing.forget_old()
        writings.forget_old()

    def _look_after(self) -> None:
        self.report()
        self.forget()
        workers.release_dead(self.name)
        sweeping.sweep(self.queue)
        work_waits = sweeping.claimable(self.queue, worker=self.name) > 0
        if self.pulse.is_lost(work_waits=work_waits, sign=workers.pulse_of(self.name)):
            self._restart("work waits and nobody takes it", start=self.pulse.next_start)

    def _restart(self, why: str, *, start: float = START_SECONDS) -> None:
        logger.error("Worker %s starts its cluster again: %s", self.name, why)
        self.cluster.kill()
        self.cluster.start()
        self.pulse = self._new_pulse(start)
        self._guarded(lambda: workers.release_all(self.name))

    def _sign_off(self) -> None:
        workers.release_all(self.name, blameless=True)
        workers.sign_off(self.name)

    def _new_pulse(self, start: float = START_SECONDS) -> Pulse:
        return Pulse(patience=settings.QUEUES[self.queue]["stall_seconds"], start=start)

    def _guarded(self, step: Any) -> None:
        """A database or broker that is away for a while must not end the watch."""
        try:
            step()
        except Exception:
            logger.exception("Worker %s: the database or the broker did not answer", self.name)
            connection.close()
            self.pulse = self._new_pulse()  # the cluster did not hear from them either
