"""What somebody sends us: how large it is, and what is said where it cannot be taken."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import BinaryIO


class UploadError(Exception):
    """A file that cannot be taken; the message says why, and what to do.

    `template` is the message before its `values` came in: what can be translated.
    """

    def __init__(self, code: str, template: str, values: Mapping[str, str] | None = None) -> None:
        self.code = code
        self.template = template
        self.values = values or {}
        self.message = template % self.values if self.values else template
        super().__init__(self.message)


def size_of(file: BinaryIO) -> int:
    """Its bytes, of which none is read; the file stands at its beginning afterwards."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    return size
