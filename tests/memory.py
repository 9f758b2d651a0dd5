"""How much memory something takes at most: measured in a process of its own."""

from __future__ import annotations

import subprocess
import sys

_PEAK = """
def peak():
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
"""


def grown(program: str, *, after: str, given: tuple[str, ...] = ()) -> tuple[float, str]:
    """MB that `program` adds at most to what `after` took, and what it printed."""
    parts = [_PEAK, after, "before = peak()", program, "print((peak() - before) * 1024 / 1e6)"]
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(parts), *given],
        capture_output=True,
        text=True,
        check=True,
    )
    *said, megabytes = done.stdout.splitlines()
    return float(megabytes), "\n".join(said)
