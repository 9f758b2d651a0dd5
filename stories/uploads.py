"""What somebody sends us: how large it is, and what is said where it cannot be taken."""

from __future__ import annotations

import os
from typing import BinaryIO


class UploadError(Exception):
    """A file that cannot be taken; the message says why, and what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def size_of(file: BinaryIO) -> int:
    """Its bytes, of which none is read; the file stands at its beginning afterwards."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    return size
