"""Running the ffmpeg binary that imageio-ffmpeg brings along."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from types import TracebackType
from typing import IO, Any, Self

import imageio_ffmpeg

_QUIET = ("-hide_banner", "-nostdin", "-loglevel", "error", "-y")
_TAIL = 2_000


class MediaError(Exception):
    """Pictures or a file that cannot be worked with; `code` is stable, `message` one sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@cache
def binary() -> str:
    """The path of ffmpeg. RuntimeError from imageio_ffmpeg where there is none."""
    return str(imageio_ffmpeg.get_ffmpeg_exe())


def run(args: Sequence[str], *, timeout: float, stdin: bytes | IO[bytes] = b"") -> bytes:
    """Run ffmpeg to its end and return what it wrote to stdout; `timeout` in seconds.

    A file as `stdin` is the process's own, to be read from its beginning (`-fd 0 -i fd:`).

    MediaError("ffmpeg_failed") with the end of its stderr, or ("ffmpeg_timeout").
    """
    command = [binary(), *_QUIET, *args]
    given: dict[str, Any] = {"input": stdin}
    if not isinstance(stdin, bytes):
        os.lseek(stdin.fileno(), 0, os.SEEK_SET)
        given = {"stdin": stdin}
    try:
        done: subprocess.CompletedProcess[bytes] = subprocess.run(
            command,
            **given,
            capture_output=True,
            timeout=timeout,
            check=False,
            process_group=0,  # Ctrl-C is ours to handle
        )
    except subprocess.TimeoutExpired:
        raise MediaError("ffmpeg_timeout", f"ffmpeg took longer than {timeout:g} s.") from None
    if done.returncode:
        raise _failure(done.returncode, done.stderr)
    return done.stdout


class Feed:
    """An ffmpeg that reads from us through a pipe, and so ends with us.

    Used with `with`: leaving it waits until ffmpeg is done, at most `timeout` seconds, and raises
    MediaError where it failed; leaving it by any exception kills ffmpeg.
    """

    def __init__(self, args: Sequence[str], *, timeout: float = 120) -> None:
        self._args = args
        self._timeout = timeout

    def __enter__(self) -> Self:
        # A file and not a pipe: nobody reads stderr while frames are written.
        self._errors: IO[bytes] = tempfile.TemporaryFile()
        try:
            self._process = subprocess.Popen(
                [binary(), *_QUIET, *self._args],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=self._errors,
                process_group=0,
            )
        except BaseException:
            self._errors.close()
            raise
        return self

    def write(self, data: bytes | memoryview) -> None:
        """Hand over bytes. MediaError("ffmpeg_failed") when ffmpeg has ended already."""
        assert self._process.stdin is not None  # noqa: S101
        try:
            self._process.stdin.write(data)
        except BrokenPipeError:
            self._process.wait(self._timeout)
            raise self._failed() from None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            self._end()

    def _finish(self) -> None:
        assert self._process.stdin is not None  # noqa: S101
        try:
            self._process.stdin.close()
            self._process.wait(self._timeout)
        except BrokenPipeError:
            self._process.wait(self._timeout)
        except subprocess.TimeoutExpired:
            message = f"ffmpeg did not finish within {self._timeout:g} s."
            raise MediaError("ffmpeg_timeout", message) from None
        if self._process.returncode:
            raise self._failed()

    def _failed(self) -> MediaError:
        self._errors.seek(0)
        return _failure(self._process.returncode, self._errors.read())

    def _end(self) -> None:
        """Leave no process and no open file behind, whatever happened."""
        self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            with suppress(BrokenPipeError):  # what was in our buffer is not wanted any more
                self._process.stdin.close()
        self._errors.close()


def _failure(code: int, stderr: bytes) -> MediaError:
    tail = stderr[-_TAIL:].decode(errors="replace").strip() or "no message"
    return MediaError("ffmpeg_failed", f"ffmpeg ended with {code}: {tail}")
