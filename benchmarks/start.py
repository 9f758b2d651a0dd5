"""From a fresh clone to the first answer: `make run` in an empty folder, twice."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure
from tests.servers import answers, free_port, wait_until
from tests.serving import ROOT


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
        url = f"http://127.0.0.1:{port}"
        wait_until(lambda: answers(url), seconds=300, what="make run does not listen")
        return time.monotonic() - begun
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)
