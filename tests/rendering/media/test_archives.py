"""ZIP archives that are written while their files are read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from rendering.media.archives import Member, zipped, zipped_size

MOMENT = datetime(2026, 3, 14, 18, 20, 30, tzinfo=UTC)


def member(name: str, data: bytes, modified: datetime = MOMENT, chunk: int = 7) -> Member:
    parts = [data[at : at + chunk] for at in range(0, len(data), chunk)]
    return Member(name, len(data), modified, lambda: parts)


FILES = {
    "The fox.mp4": bytes(range(256)) * 9,
    "狐狸 🦊.vtt": "WEBVTT 狐".encode(),
    "empty.txt": b"",
}


def test_what_comes_out_is_what_went_in() -> None:
    members = [member(name, data) for name, data in FILES.items()]
    archive = zipfile.ZipFile(io.BytesIO(b"".join(zipped(members))))
    assert archive.testzip() is None
    assert {info.filename: archive.read(info) for info in archive.infolist()} == FILES
    assert archive.infolist()[0].date_time == (2026, 3, 14, 18, 20, 30)


@pytest.mark.parametrize("names", [[], list(FILES)[:1], list(FILES)])
def test_the_size_is_known_before(names: list[str]) -> None:
    members = [member(name, FILES[name]) for name in names]
    assert zipped_size(members) == len(b"".join(zipped(members)))


def test_a_very_large_archive_has_no_known_size() -> None:
    assert zipped_size([Member("film.mp4", 2**31, MOMENT, list)]) is None


def test_a_file_from_before_zip_was_invented_is_packed_too() -> None:
    old = member("old.txt", b"x", datetime(1970, 1, 1, tzinfo=UTC))
    archive = zipfile.ZipFile(io.BytesIO(b"".join(zipped([old]))))
    assert archive.infolist()[0].date_time[0] == 1980


def test_no_more_than_a_chunk_is_read_ahead() -> None:
    read = 0

    def chunks() -> Iterator[bytes]:
        nonlocal read
        for _ in range(100):
            read += 1
            yield bytes(1000)

    pieces = zipped([Member("film.mp4", 100_000, MOMENT, chunks)])
    assert len(next(pieces)) < 1200
    assert read == 1
    assert max(len(piece) for piece in pieces) < 1200
