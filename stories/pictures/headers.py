"""What a picture is, from its first bytes: nothing is decoded, whatever they claim.

JPEG as in ITU-T T.81 (annex B), PNG as in its specification (chunks), WebP as in RFC 9649.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from . import failures

_JPEG = b"\xff\xd8\xff"
_PNG = b"\x89PNG\r\n\x1a\n"
_GIFS = (b"GIF87a", b"GIF89a")
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_MARKUP_MARKS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<", b"\xfe\xff\x00<")

_SEQUENTIAL = (0xC0, 0xC1, 0xC9)
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN = 0xDA


@dataclass(frozen=True, slots=True)
class Header:
    """What the file says of itself. `at_once`: samples of a JPEG that are decoded together."""

    kind: str
    width: int
    height: int
    moves: bool = False
    at_once: int = 0

    @property
    def pixels(self) -> int:
        return self.width * self.height


def read(file: BinaryIO) -> Header:
    """The header, by content and not by name. UploadError for what is no JPEG, PNG or WebP."""
    start = file.read(32)
    file.seek(0)
    try:
        if start.startswith(_JPEG):
            return _jpeg(file)
        if start.startswith(_PNG):
            return _png(start)
        if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
            return _webp(start)
    except (struct.error, IndexError, ValueError) as error:
        raise failures.broken() from error
    finally:
        file.seek(0)
    if start.startswith(_GIFS):
        raise failures.gif()
    if start[4:8] == b"ftyp" and start[8:12] in _HEIC_BRANDS:
        raise failures.heic()
    if start.lstrip().startswith(_MARKUP_MARKS):
        raise failures.drawing()
    raise failures.another()


# --- JPEG ---------------------------------------------------------------------------


def _jpeg(file: BinaryIO) -> Header:
    frame = None
    for marker, content in _segments(file):
        if marker in _FRAMES:
            frame = marker, content
        elif marker == _SCAN and frame is not None:
            return _jpeg_header(*frame, scanned=content[0])
    raise failures.broken()


def _segments(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Markers and what stands in their segments, as long as there are any."""
    file.seek(2)
    while file.read(1) == b"\xff":
        while (code := file.read(1)) == b"\xff":
            pass
        (length,) = struct.unpack(">H", file.read(2))
        yield code[0], file.read(max(0, length - 2))


def _jpeg_header(marker: int, frame: bytes, *, scanned: int) -> Header:
    """A file whose first scan has all components is decoded row by row, any other all at once."""
    _, height, width, count = struct.unpack(">BHHB", frame[:6])
    factors = [(both >> 4, both & 15) for both in frame[7 : 6 + 3 * count : 3]]
    if marker in _SEQUENTIAL and scanned == count:
        return Header("JPEG", width, height)
    largest = max(across for across, _ in factors) * max(down for _, down in factors)
    samples = width * height * sum(across * down for across, down in factors) // max(1, largest)
    return Header("JPEG", width, height, at_once=samples)


# --- PNG and WebP ---------------------------------------------------------------------


def _png(start: bytes) -> Header:
    width, height = struct.unpack(">II", start[16:24])
    return Header("PNG", width, height)


def _webp(start: bytes) -> Header:
    """Of its first chunk: the extended format's canvas, or the one picture."""
    match start[12:16]:
        case b"VP8X":
            width = int.from_bytes(start[24:27], "little") + 1
            height = int.from_bytes(start[27:30], "little") + 1
            return Header("WEBP", width, height, moves=bool(start[20] & 2))
        case b"VP8L":
            (bits,) = struct.unpack("<I", start[21:25])
            return Header("WEBP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case b"VP8 ":
            width, height = struct.unpack("<HH", start[26:30])
            return Header("WEBP", width & 0x3FFF, height & 0x3FFF)
    raise failures.broken()
