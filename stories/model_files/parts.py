"""A file that is on its way: what has arrived of it, and whether it is what the hub promised."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from . import failures
from .listing import File
from .sources import Source

_PIECE = 4 * 1024 * 1024


class Part:
    """Bytes from the beginning of a file, on the disk, and their hash. Use `Part.opened`."""

    def __init__(self, source: Source, path: Path, file: File, out: BinaryIO) -> None:
        self.file = file
        self.size = 0
        self._source = source
        self._path = path
        self._out = out
        self._hash = _hash_of(file)

    @classmethod
    @contextmanager
    def opened(cls, source: Source, path: Path, file: File) -> Iterator[Part]:
        """The part at that path, an empty one where there is none."""
        with failures.of_disk(source, path.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
            # Not buffered: what has arrived is on the disk if this process is killed.
            out = path.open("a+b", buffering=0)
        with out:
            yield cls(source, path, file, out)

    def read_again(self) -> Iterator[int]:
        """Take in what an earlier fetch left; how much was read, each time."""
        left = self._path.stat().st_size
        if left > self.file.size:
            self.start_again()
            return
        self._out.seek(0)
        while self.size < left and (piece := self._out.read(min(_PIECE, left - self.size))):
            self._count(piece)
            yield self.size

    def start_again(self) -> None:
        self.size = 0
        self._hash = _hash_of(self.file)
        with failures.of_disk(self._source, self._path.parent):
            self._out.truncate(0)

    def add(self, chunk: bytes) -> None:
        """The next bytes that arrived. ModelFilesError if there are too many of them."""
        if self.size + len(chunk) > self.file.size:
            self._throw_away()
        with failures.of_disk(self._source, self._path.parent):
            rest = memoryview(chunk)
            while rest:  # an unbuffered write may take only a part
                rest = rest[self._out.write(rest) :]
        self._count(chunk)

    def finish(self, destination: Path) -> None:
        """Move it, whole, into its place. ModelFilesError if it is not what the hub promised."""
        if self._hash.hexdigest() != self.file.etag:
            self._throw_away()
        with failures.of_disk(self._source, self._path.parent):
            self._path.replace(destination)

    def _count(self, piece: bytes) -> None:
        self._hash.update(piece)
        self.size += len(piece)

    def _throw_away(self) -> None:
        self._path.unlink(missing_ok=True)
        raise failures.damaged(self._source, self.file.path)


def _hash_of(file: File) -> hashlib._Hash:
    """The hash whose value is the file's etag: SHA-256, or git's for a blob (no secret is kept)."""
    if len(file.etag) == 64:
        return hashlib.sha256()
    return hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)
