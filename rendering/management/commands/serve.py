"""The whole of StoryVid on one machine: prepared, then web and worker until Ctrl-C."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time
from argparse import ArgumentParser
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from rendering.parts import Part, managed, run

ROUND_SECONDS = 0.25
STOP_SECONDS = 8


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
        with Sign(options["while_exists"], stopping):
            self.stdout.write(f"StoryVid starts on http://{host}:{port}  (Ctrl-C ends it)")
            run(parts(host, port), stopping, stop_seconds=STOP_SECONDS)
            self.stdout.write("StoryVid has stopped.")


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


def refuse_taken_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CommandError(f"{host}:{port}: {error.strerror}. Try PORT=8001.") from error


def parts(host: str, port: int) -> list[Part]:
    """Web and worker; and workers that generate video, where what they need is installed."""
    every = [Part(web_command(host, port)), Part(managed("worker", "--queue", "cpu"))]
    if find_spec("torch"):
        every.append(Part(managed("gpu_workers")))
    return every


def web_command(host: str, port: int) -> list[str]:
    return [
        *(sys.executable, "-m", "uvicorn", "storyvid_site.asgi:application"),
        *("--app-dir", str(settings.BASE_DIR)),
        *("--host", host, "--port", str(port)),
        *("--lifespan", "off", "--log-level", "warning", "--timeout-graceful-shutdown", "3"),
    ]
