"""The few boxes of an MP4 file that tell what is in it (ISO/IEC 14496-12 and -15)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_LARGEST_INDEX = 64 * 1024 * 1024
_PIXEL_FORMATS = {0: "gray", 1: "yuv420p", 2: "yuv422p", 3: "yuv444p"}
_ALWAYS_420_PROFILES = {66, 77, 88}
_VISUAL_ENTRY = 78
"""Bytes of a visual sample entry before the boxes inside it."""


class Mp4Error(ValueError):
    """Bytes that are no whole MP4 file with a video track."""


@dataclass(frozen=True, slots=True)
class VideoTrack:
    """Of the first video track: `delta_counts` are (samples, ticks each), `ticks` per second."""

    width: int
    height: int
    sample_entry: str
    configuration: bytes
    ticks: int
    delta_counts: tuple[tuple[int, int], ...]

    @property
    def frames(self) -> int:
        return sum(count for count, _ in self.delta_counts)

    @property
    def seconds(self) -> float:
        return sum(count * delta for count, delta in self.delta_counts) / self.ticks

    @property
    def pixel_format(self) -> str:
        """From an avcC box: its last bytes name it in the profiles that have a choice."""
        setup = self.configuration
        if len(setup) < 7:
            return "unknown"
        if setup[1] in _ALWAYS_420_PROFILES:
            return "yuv420p"
        chroma, luma_bits = setup[-4] & 3, setup[-3] & 7
        name = _PIXEL_FORMATS[chroma]
        return f"{name}{luma_bits + 8}le" if luma_bits else name


def read(path: Path) -> tuple[VideoTrack, bool]:
    """The video track, and whether the index stands before the pictures (faststart).

    Mp4Error for anything else than a whole MP4 with video; OSError where there is no file.
    """
    try:
        with path.open("rb") as file:
            order, index = _top_level(file, path.stat().st_size)
        return _video_track(index), order.index("moov") < order.index("mdat")
    except (struct.error, IndexError, KeyError, ValueError, ZeroDivisionError) as error:
        raise Mp4Error(f"not a whole MP4 with video: {error}") from error


def _top_level(file: BinaryIO, size: int) -> tuple[list[str], bytes]:
    """The names of the outermost boxes in order, and the content of moov."""
    order: list[str] = []
    index = b""
    position = 0
    while position < size:
        name, start, end = _header(file, position, size)
        order.append(name)
        if name == "moov":
            if end - start > _LARGEST_INDEX:
                raise Mp4Error("its index is too large")
            file.seek(start)
            index = file.read(end - start)
        position = end
    return order, index


def _header(file: BinaryIO, position: int, size: int) -> tuple[str, int, int]:
    """Name, and where the content starts and ends, of the box at `position`."""
    file.seek(position)
    length, name = struct.unpack(">I4s", file.read(8))
    start = position + 8
    if length == 1:
        (length,) = struct.unpack(">Q", file.read(8))
        start += 8
    end = size if length == 0 else position + length
    if not start <= end <= size:
        raise Mp4Error("a box is cut off")
    return name.decode("latin-1"), start, end


def _video_track(index: bytes) -> VideoTrack:
    for name, track in _boxes(index):
        if name == "trak" and _inside(track, "mdia", "hdlr")[8:12] == b"vide":
            return _read_track(track)
    raise Mp4Error("no video track")


def _read_track(track: bytes) -> VideoTrack:
    samples = _inside(track, "mdia", "minf", "stbl")
    entry_name, entry = next(_boxes(_inside(samples, "stsd")[8:]))
    width, height = struct.unpack_from(">HH", entry, 24)
    setup = dict(_boxes(entry[_VISUAL_ENTRY:]))
    return VideoTrack(
        width=width,
        height=height,
        sample_entry=entry_name,
        configuration=setup.get("avcC", b""),
        ticks=_ticks(_inside(track, "mdia", "mdhd")),
        delta_counts=_delta_counts(_inside(samples, "stts")),
    )


def _ticks(header: bytes) -> int:
    (ticks,) = struct.unpack_from(">I", header, 20 if header[0] == 1 else 12)
    return int(ticks)


def _delta_counts(table: bytes) -> tuple[tuple[int, int], ...]:
    (length,) = struct.unpack_from(">I", table, 4)
    return tuple(struct.iter_unpack(">II", table[8 : 8 + 8 * length]))


def _inside(content: bytes, *path: str) -> bytes:
    for name in path:
        content = next((inner for found, inner in _boxes(content) if found == name), b"")
        if not content:
            raise Mp4Error(f"no {name} box")
    return content


def _boxes(content: bytes) -> Iterator[tuple[str, bytes]]:
    position = 0
    while position + 8 <= len(content):
        length, name = struct.unpack_from(">I4s", content, position)
        if length < 8 or position + length > len(content):
            raise Mp4Error("a box is cut off")
        yield name.decode("latin-1"), content[position + 8 : position + length]
        position += length
