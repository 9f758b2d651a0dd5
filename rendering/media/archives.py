"""ZIP archives that are written while their files are read: never more than a chunk is held."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

LOCAL, DESCRIPTOR, CENTRAL, END = 30, 16, 46, 22
"""Bytes of the records around the files, without their names (APPNOTE 4.3)."""
LARGEST = 2_000_000_000
"""Archives up to here need none of ZIP64's longer records."""
FIRST_YEAR = 1980


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive: `size` bytes, which `read` gives in chunks."""

    name: str
    size: int
    modified: datetime
    read: Callable[[], Iterable[bytes]]


class _Outlet(io.RawIOBase):
    """Where zipfile writes to; what it wrote is taken out again at once."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        part = bytes(data)  # type: ignore[call-overload]
        self.parts.append(part)
        return len(part)

    def taken(self) -> bytes:
        data = b"".join(self.parts)
        self.parts.clear()
        return data


def zipped(members: Iterable[Member]) -> Iterator[bytes]:
    """The archive's bytes. Nothing is compressed: video does not get smaller."""
    outlet = _Outlet()
    with zipfile.ZipFile(outlet, "w", zipfile.ZIP_STORED) as archive:
        for member in members:
            with archive.open(_info(member), "w") as file:
                for data in member.read():
                    file.write(data)
                    yield outlet.taken()
            yield outlet.taken()
    yield outlet.taken()


def zipped_size(members: Sequence[Member]) -> int | None:
    """How many bytes `zipped` gives; None where that is not known before."""
    total = END
    for member in members:
        name = len(member.name.encode())
        total += LOCAL + name + member.size + DESCRIPTOR + CENTRAL + name
    return total if total < LARGEST else None


def _info(member: Member) -> zipfile.ZipInfo:
    moment = member.modified.timetuple()[:6]
    info = zipfile.ZipInfo(member.name, max(moment, (FIRST_YEAR, 1, 1, 0, 0, 0)))
    info.file_size = member.size
    info.external_attr = 0o644 << 16
    return info
