"""Processes: children that never outlive us, in sessions of their own; how many have a core."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import IO


class Session:
    """A command and everything that it forks.

    Beside it waits a small shell on a pipe from us. When we are gone, however we went, the
    pipe closes and the shell ends the whole session: nothing is left behind.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        environment: Mapping[str, str],
        output: IO[bytes] | None = None,
    ) -> None:
        self.command = list(command)
        self.environment = dict(environment)
        self.output = output
        """The file that its standard output goes to; without one it goes where ours goes."""
        self._main: subprocess.Popen[bytes] | None = None
        self._reaper: subprocess.Popen[bytes] | None = None

    @property
    def is_running(self) -> bool:
        """Whether the command itself lives; its children may live without it."""
        return self._main is not None and self._main.poll() is None

    def start(self) -> None:
        self._main = subprocess.Popen(
            self.command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=self.output,
            start_new_session=True,
        )
        self._reaper = _reaper(self._main.pid)

    def keep_reaper(self) -> None:
        """Put another shell beside the session if somebody killed ours."""
        if self._main is None or self._reaper is None or self._reaper.poll() is None:
            return
        self._reaper.communicate()
        self._reaper = _reaper(self._main.pid)

    def terminate(self) -> None:
        """Ask the command, and it alone, to end."""
        if self._main is not None and self._main.poll() is None:
            self._main.terminate()

    def wait(self, seconds: float) -> None:
        """Wait so long at most for the command to end."""
        if self._main is not None:
            with suppress(subprocess.TimeoutExpired):
                self._main.wait(seconds)

    def kill(self) -> None:
        """End every process of the session at once."""
        if self._reaper is not None:
            self._reaper.kill()
            self._reaper.communicate()
        if self._main is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._main.pid, signal.SIGKILL)
            self._main.wait()
        self._main = self._reaper = None


def _reaper(group: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        ["/bin/sh", "-c", 'read _; kill -9 "-$0"', str(group)],
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def cores() -> int:
    """Processor cores that this process may use: in a container, what it really has."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS
        return os.cpu_count() or 1
