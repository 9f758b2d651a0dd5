"""What a program shows where it writes to a terminal."""

from __future__ import annotations

import os
import pty
import subprocess
from collections.abc import Callable


def shown_on_a_terminal(start: Callable[[int], subprocess.Popen[str]]) -> str:
    """All that the program wrote; `start` starts it with that file as its standard output.

    It has to end well, within a minute.
    """
    ours, theirs = pty.openpty()
    process = start(theirs)
    os.close(theirs)
    shown = b""
    try:
        while chunk := os.read(ours, 4096):
            shown += chunk
    except OSError:
        pass  # how a terminal says that its last writer is gone
    os.close(ours)
    process.communicate(timeout=60)
    assert process.returncode == 0
    return shown.decode()
