"""Files that appear whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

UNFINISHED_SUFFIX = ".part"
"""Ends the name of a file that is still being written, or whose writer was killed."""


@contextmanager
def placed(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to; moved onto it at the end, removed on any exception."""
    unfinished = target.with_name(f".{uuid4().hex}{UNFINISHED_SUFFIX}")
    try:
        yield unfinished
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
