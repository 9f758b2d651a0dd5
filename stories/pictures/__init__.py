"""What an uploaded picture really is: looked at, and made one small JPEG that tells of nobody.

headers    what it is and how large, from its first bytes
shrinking  any kind of picture made small and RGB
failures   what cannot be taken, in a sentence that says what to do

A decoder needs 4 bytes a pixel of a PNG, 16 of a WebP, 2 a sample of a progressive JPEG; a standard
JPEG is made smaller while it is decoded. The limits keep that below 50 MB.
"""

from __future__ import annotations

import io
import os
import struct
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from typing import IO, BinaryIO

from PIL import Image

from stories.uploads import UploadError, size_of

from . import failures, headers
from .headers import Header
from .shrinking import fitting, shrunk

MAX_BYTES = 10_000_000
MAX_PIXELS = {"JPEG": 50_000_000, "PNG": 10_000_000, "WEBP": 2_500_000}
MAX_WEBP_BYTES = 3_000_000
"""The decoder keeps two copies of the file beside the picture."""
MAX_AT_ONCE = 18_500_000
"""12 megapixels where colours have half the size, as they mostly have."""
MAX_SCANS = 100
"""Each is a pass over all of the picture; progressive JPEGs have about ten."""
MIN_SIDE = 32

_QUALITY = 90
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""By EXIF's number, how a camera was held."""
_SEEN = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_PIECE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG: RGB, upright, at most 1024 pixels on its longer side, without metadata."""

    jpeg: bytes
    width: int
    height: int


def normalised(file: BinaryIO) -> Picture:
    """The picture in an uploaded file, whose name and type nobody asks for. UploadError.

    Reads little more than the header of what is too large.
    """
    size = size_of(file)
    if not size:
        raise failures.empty()
    if size > MAX_BYTES:
        raise failures.too_many_bytes()
    header = headers.read(file)
    _refuse_large(header, size)
    if header.kind == "JPEG" and _scans(file) > MAX_SCANS:
        raise failures.broken()
    try:
        return _decoded(file, header)
    except UploadError:
        raise
    except Exception as error:  # decoders meet broken files with errors of many kinds
        raise failures.broken() from error


def _refuse_large(header: Header, size: int) -> None:
    if header.moves:
        raise failures.moving()
    if min(header.width, header.height) < MIN_SIDE:
        raise failures.too_small()
    if header.pixels > MAX_PIXELS[header.kind]:
        raise failures.too_many_pixels()
    if header.kind == "WEBP" and size > MAX_WEBP_BYTES:
        raise failures.webp_of_too_many_bytes()
    if header.at_once > MAX_AT_ONCE:
        raise failures.progressive()


def _scans(file: BinaryIO) -> int:
    """How often a JPEG goes over its picture; the marker stands nowhere among coded pixels."""
    marks, last = 0, b""
    while piece := file.read(_PIECE):
        marks += (last + piece).count(b"\xff\xda")
        last = piece[-1:]
    file.seek(0)
    return marks


def _decoded(file: BinaryIO, header: Header) -> Picture:
    with _bare(file) if header.kind == "PNG" else nullcontext(file) as content:
        image = Image.open(content, formats=(header.kind,))
        if image.size != (header.width, header.height):
            raise failures.broken()
        image.draft("RGB", fitting(*image.size))
        turn = _TURNS.get(_orientation(image))
        small = shrunk(image)
    if turn is not None:
        small = small.transpose(turn)
    written = io.BytesIO()
    small.save(written, "JPEG", quality=_QUALITY)
    return Picture(written.getvalue(), *small.size)


def _orientation(image: Image.Image) -> int:
    with suppress(Exception):  # what cannot be read there does not matter to anybody
        return int(image.getexif().get(_ORIENTATION, 1))
    return 1


@contextmanager
def _bare(png: BinaryIO) -> Iterator[IO[bytes]]:
    """A copy on the disk of what is to be seen alone: texts and profiles can be unpacked to much.

    Neither is any part of a moving PNG but its first picture.
    """
    with tempfile.TemporaryFile() as bare:
        bare.write(png.read(8))
        while len(lead := png.read(8)) == 8:
            length, name = struct.unpack(">I4s", lead)
            if name in _SEEN or (name == b"eXIf" and length < _PIECE):
                bare.write(lead)
                _copy(png, bare, length, zlib.crc32(name))
            else:
                png.seek(length + 4, os.SEEK_CUR)
        bare.seek(0)
        yield bare


def _copy(source: BinaryIO, target: IO[bytes], length: int, check: int) -> None:
    """So many bytes and their checksum, which the decoder would not look at."""
    while length and (piece := source.read(min(length, _PIECE))):
        target.write(piece)
        check = zlib.crc32(piece, check)
        length -= len(piece)
    if source.read(4) != struct.pack(">I", check):
        raise failures.broken()
    target.write(struct.pack(">I", check))
