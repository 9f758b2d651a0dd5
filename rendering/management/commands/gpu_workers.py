"""Start one worker for each card: `manage.py gpu_workers [--cards 0,1]`."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from argparse import ArgumentParser
from importlib.util import find_spec
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from rendering.parts import Part, managed, run

STOP_SECONDS = 6
"""Less than what `serve` waits for its parts."""
LOOK_SECONDS = 120
CARD = re.compile(r"[\w/-]+")
CARDS = "CUDA_VISIBLE_DEVICES"


class Command(BaseCommand):
    help = "Start a gpu worker for each card, or one for the processor where there is no card."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--cards", help="numbers of the cards, as in 0,1; all without it")

    def handle(self, *args: Any, **options: Any) -> None:
        cards = listed(options["cards"]) if options["cards"] else found()
        stopping = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: stopping.set())
        workers = [worker(card) for card in cards] or [worker(None)]
        run(workers, stopping, stop_seconds=STOP_SECONDS)


def worker(card: str | None) -> Part:
    """A worker that sees that card and no other; None leaves all as it is."""
    environment = {} if card is None else {CARDS: card}
    return Part(managed("worker", "--queue", "gpu"), environment=environment)


def listed(cards: str) -> list[str]:
    """CommandError for what are no names of cards."""
    names = [name.strip() for name in cards.split(",")]
    if not all(CARD.fullmatch(name) for name in names) or len(set(names)) < len(names):
        raise CommandError(f"--cards {cards}: give each card once, as in 0,1.")
    return names


def found() -> list[str]:
    """The cards that this process may use, found without touching one."""
    if CARDS in os.environ:
        return [name.strip() for name in os.environ[CARDS].split(",") if name.strip()]
    if shutil.which("nvidia-smi"):
        said = _said(["nvidia-smi", "-L"])
        return re.findall(r"^GPU (\d+):", said, re.MULTILINE)
    if not find_spec("torch"):
        return []
    said = _said([sys.executable, "-c", "import torch; print(torch.cuda.device_count())"])
    return [str(number) for number in range(int(said or 0))]


def _said(command: list[str]) -> str:
    """What that command printed; nothing where it failed."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=LOOK_SECONDS
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout
