"""What an uploaded recording really is: looked at, and made plain samples.

ffmpeg reads the one file that it is handed, as the one container that its first bytes say: no
playlist, no list of files, no address is followed, whatever stands in it.
"""

from __future__ import annotations

import io
import re
import shutil
import tempfile
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import IO, BinaryIO

import numpy as np
from numpy.typing import NDArray

from stories import ffmpeg
from stories.ffmpeg import MediaError
from stories.uploads import UploadError, size_of

MAX_BYTES = 20_000_000
MAX_SECONDS = 180
MIN_SECONDS = 0.5
RATE = 16_000
"""Samples a second, as speech models hear."""

SILENT = -65.0
QUIET = -50.0
"""dB below full scale, of the loudest moments."""

_SPARE = 0.5
"""Seconds over the limit that nobody minds: a recorder stops when it can."""
_ENOUGH = (MAX_SECONDS + 2) * RATE * 4
"""Bytes of samples that show that it is too long."""
_MOMENT = RATE // 20
_LOUD_MOMENTS = 95
"""Per cent of the moments that are quieter than what counts: a click is no speech."""
_TIMEOUT = 30


@dataclass(frozen=True)
class Recording:
    """One voice: float32 samples in -1 … 1, mono, RATE a second."""

    samples: NDArray[np.float32]

    @cached_property
    def seconds(self) -> float:
        return len(self.samples) / RATE

    @property
    def wav(self) -> bytes:
        """As a WAV file of 16 bits, to be kept; see `of_wav`."""
        written = io.BytesIO()
        with wave.open(written, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes((self.samples.clip(-1, 1) * 32767).astype("<i2").tobytes())
        return written.getvalue()

    @classmethod
    def of_wav(cls, content: bytes) -> Recording:
        """What `wav` wrote."""
        with wave.open(io.BytesIO(content)) as file:
            samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        return cls(samples.astype(np.float32) / np.float32(32767))


def decoded(file: BinaryIO) -> Recording:
    """The voice in an uploaded file, whose name and type nobody asks for. UploadError."""
    size = size_of(file)
    if not size:
        raise UploadError("recording_empty", "This recording is empty. Record or choose another.")
    if size > MAX_BYTES:
        raise UploadError(
            "recording_too_many_bytes",
            "This recording is larger than 20 MB. Choose a shorter one, or save it as an MP3.",
        )
    container = _container(file.read(16))
    file.seek(0)
    with tempfile.TemporaryFile() as copy:
        shutil.copyfileobj(file, copy)
        copy.flush()
        return _heard(copy, container)


def _container(start: bytes) -> str:
    """ffmpeg's name for it. UploadError for what is no recording that is taken."""
    for mark, place, name in _MARKS:
        if start[place : place + len(mark)] == mark:
            return name
    if len(start) > 1 and start[0] == 0xFF and start[1] & 0xE0 == 0xE0:
        return "mp3" if start[1] & 0x06 else "aac"
    raise UploadError(
        "recording_unknown",
        "This is no recording that can be read here. Choose an MP3, M4A, WAV, FLAC, OGG or WebM.",
    )


_MARKS = (
    (b"\x1aE\xdf\xa3", 0, "matroska"),
    (b"ftyp", 4, "mov"),
    (b"OggS", 0, "ogg"),
    (b"WAVE", 8, "wav"),
    (b"fLaC", 0, "flac"),
    (b"ID3", 0, "mp3"),
)
"""What stands where in the first bytes, and whose it is."""


def _heard(file: IO[bytes], container: str) -> Recording:
    if _is_film(file, container):
        raise UploadError(
            "recording_is_video",
            "This is a film, not a recording of a voice. Choose a file with sound alone.",
        )
    args = ["-vn", "-sn", "-dn", "-ac", "1", "-ar", str(RATE), "-fs", str(_ENOUGH)]
    sound = _ffmpeg(file, container, "0:a:0", [*args, "-f", "f32le", "pipe:1"])
    recording = Recording(np.frombuffer(sound, np.float32))
    if recording.seconds > MAX_SECONDS + _SPARE:
        raise _too_long(max(recording.seconds, _length(file, container)))
    _refuse_silence(recording)
    return recording


def _is_film(file: IO[bytes], container: str) -> bool:
    """Whether there is a picture that moves; the cover of a record is none."""
    try:
        args = ["-c", "copy", "-t", "0", "-f", "null", "-"]
        ffmpeg.run([*_input(container), "-map", "0:V:0", *args], timeout=_TIMEOUT, stdin=file)
    except MediaError:
        return False
    return True


def _length(file: IO[bytes], container: str) -> float:
    """Seconds, by the last of its packets: many a recording does not say, or says it wrong."""
    args = ["-c", "copy", "-progress", "pipe:1", "-f", "null", "-"]
    report = _ffmpeg(file, container, "0:a:0", args).decode()
    times = re.findall(r"out_time_us=(\d+)", report)
    return int(times[-1]) / 1e6 if times else 0.0


def _ffmpeg(file: IO[bytes], container: str, stream: str, args: Sequence[str]) -> bytes:
    try:
        return ffmpeg.run([*_input(container), "-map", stream, *args], timeout=_TIMEOUT, stdin=file)
    except MediaError as error:
        raise UploadError(
            "recording_broken",
            "This recording is damaged or has no sound. Record it again, or choose another.",
        ) from error


def _input(container: str) -> tuple[str, ...]:
    """The file that is stdin, and nothing beside it."""
    reading = ("-protocol_whitelist", "fd", "-format_whitelist", container, "-f", container)
    return ("-threads", "1", *reading, "-fd", "0", "-i", "fd:")


def _too_long(seconds: float) -> UploadError:
    return UploadError(
        "recording_too_long",
        "This recording is %(length)s minutes long. Record at most 3 minutes, or choose a "
        "shorter one.",
        {"length": f"{int(seconds) // 60}:{int(seconds) % 60:02}"},
    )


def _refuse_silence(recording: Recording) -> None:
    if recording.seconds < MIN_SECONDS:
        raise UploadError(
            "recording_too_short",
            "This recording is too short to hear anything. Record at least a few words.",
        )
    level = _loudness(recording.samples)
    if level < SILENT:
        raise UploadError(
            "recording_silent",
            "Nothing can be heard in this recording. Check that the microphone is on, and record "
            "it again.",
        )
    if level < QUIET:
        raise UploadError(
            "recording_too_quiet",
            "This recording is too quiet. Come nearer to the microphone, and record it again.",
        )


def _loudness(samples: NDArray[np.float32]) -> float:
    """Of its loud moments, in dB below full scale."""
    moments = samples[: len(samples) // _MOMENT * _MOMENT].reshape(-1, _MOMENT)
    power = np.percentile(np.square(moments).mean(axis=1), _LOUD_MOMENTS)
    return float(10 * np.log10(max(float(power), 1e-12)))
