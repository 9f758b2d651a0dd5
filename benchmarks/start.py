"""From a fresh clone to the first answer: `make run` in an empty folder, twice."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.served import ROOT, free_port, wait_until_listening


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "storyvid"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        first = seconds_to_listen(clone)
        second = seconds_to_listen(clone)
    return [
        Figure("fresh clone to listening, packages at hand", first, "s", 60),
        Figure("second start to listening", second, "s", 5),
    ]


def seconds_to_listen(clone: Path) -> float:
    port = free_port()
    hidden = {"VIRTUAL_ENV", "DATA_DIR", "MAKEFLAGS", "MAKELEVEL", "MFLAGS"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    begun = time.monotonic()
    process = subprocess.Popen(
        ["make", "run", f"PORT={port}"],
        cwd=clone,
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    try:
        wait_until_listening(f"http://127.0.0.1:{port}", seconds=300)
        return time.monotonic() - begun
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)
