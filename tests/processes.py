"""The processes of this machine."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Running:
    """One process of this machine."""

    pid: int
    parent: int
    state: str


def running() -> dict[int, Running]:
    """Every process that lives; the dead that nobody has buried yet do not count."""
    listed = subprocess.run(
        ["ps", "-A", "-o", "pid=,ppid=,state="], capture_output=True, text=True, check=True
    )
    rows = (line.split() for line in listed.stdout.splitlines())
    found = [Running(int(pid), int(parent), state) for pid, parent, state in rows]
    return {process.pid: process for process in found if not process.state.startswith("Z")}


def children(parent: int) -> list[int]:
    return sorted(process.pid for process in running().values() if process.parent == parent)


def family(pid: int) -> set[int]:
    """The process and everything below it."""
    return {pid}.union(*(family(child) for child in children(pid)))


def kill(*pids: int) -> None:
    assert all(pids), "0 would be our own process group"
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
