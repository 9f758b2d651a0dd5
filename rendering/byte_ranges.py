"""The Range header of HTTP (RFC 9110), for files of a known size."""

from __future__ import annotations

import re
from dataclasses import dataclass

BYTES = re.compile(r"bytes=([0-9]{0,19})-([0-9]{0,19})\Z", re.ASCII | re.IGNORECASE)
"""One range. Anything else, several ranges too, is answered with the whole file."""


class Unsatisfiable(Exception):
    """The range lies outside the file: 416."""


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes `start` up to and including `last`."""

    start: int
    last: int

    @property
    def length(self) -> int:
        return self.last - self.start + 1


def asked_span(header: str, size: int) -> Span | None:
    """The part of a file of `size` bytes that is asked for; None for the whole of it."""
    match = BYTES.match(header.strip())
    if match is None or match.group(1, 2) == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        return _suffix(int(last), size)
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise Unsatisfiable
    return Span(start, min(int(last), size - 1) if last else size - 1)


def _suffix(length: int, size: int) -> Span:
    if not length or not size:
        raise Unsatisfiable
    return Span(max(0, size - length), size - 1)
