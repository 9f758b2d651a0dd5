"""The whole of StoryVid on one machine: prepared, then web and worker until Ctrl-C."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from rendering.processes import Session

ROUND_SECONDS = 0.25
STOP_SECONDS = 8
RESTART_SECONDS = 2
"""The least time between two starts of one part, so that a broken one does not spin."""


class Command(BaseCommand):
    help = "Prepare the site, then serve web and worker until Ctrl-C."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument(
            "--while-exists",
            type=Path,
            metavar="FILE",
            help="make this file, and stop when somebody deletes it or our parent ends",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        host, port = options["host"], options["port"]
        refuse_taken_port(host, port)
        call_command("prepare", stdout=self.stdout)
        stopping = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: stopping.set())
        parts = [Part(web_command(host, port)), Part(worker_command())]
        with Sign(options["while_exists"], stopping):
            self.run(parts, stopping, url=f"http://{host}:{port}")

    def run(self, parts: list[Part], stopping: threading.Event, *, url: str) -> None:
        for part in parts:
            part.start()
        self.stdout.write(f"StoryVid starts on {url}  (Ctrl-C ends it)")
        try:
            while not stopping.wait(ROUND_SECONDS):
                for part in parts:
                    part.keep_up()
        finally:
            stop(parts)
            self.stdout.write("StoryVid has stopped.")


class Part:
    """One part of the site, started again when it dies."""

    def __init__(self, command: list[str]) -> None:
        self.session = Session(command, environment=os.environ)
        self.started = 0.0

    def start(self) -> None:
        self.started = time.monotonic()
        self.session.start()

    def keep_up(self) -> None:
        if not self.session.is_running and time.monotonic() - self.started > RESTART_SECONDS:
            self.session.kill()
            self.start()


class Sign:
    """A file that stands for "go on": `make` deletes it when it is interrupted."""

    def __init__(self, file: Path | None, stopping: threading.Event) -> None:
        self.file = file
        self.stopping = stopping
        self.parent = os.getppid()

    def __enter__(self) -> None:
        if self.file is not None:
            self.file.touch()
            threading.Thread(target=self._watch, args=(self.file,), daemon=True).start()

    def __exit__(self, *error: object) -> None:
        if self.file is not None:
            self.file.unlink(missing_ok=True)

    def _watch(self, file: Path) -> None:
        while file.exists() and os.getppid() == self.parent:
            time.sleep(ROUND_SECONDS)
        self.stopping.set()


def stop(parts: list[Part]) -> None:
    """Ask all parts to end, then see to it that nothing of them is left."""
    end = time.monotonic() + STOP_SECONDS
    for part in parts:
        part.session.terminate()
    for part in parts:
        part.session.wait(max(0.0, end - time.monotonic()))
        part.session.kill()


def refuse_taken_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CommandError(f"{host}:{port}: {error.strerror}. Try PORT=8001.") from error


def web_command(host: str, port: int) -> list[str]:
    return [
        *(sys.executable, "-m", "uvicorn", "storyvid_site.asgi:application"),
        *("--app-dir", str(settings.BASE_DIR)),
        *("--host", host, "--port", str(port)),
        *("--lifespan", "off", "--log-level", "warning", "--timeout-graceful-shutdown", "3"),
    ]


def worker_command() -> list[str]:
    manage = str(Path(settings.BASE_DIR) / "manage.py")
    return [sys.executable, manage, "worker", "--queue", "cpu"]
