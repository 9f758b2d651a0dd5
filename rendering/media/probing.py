"""What an MP4 file is, read from the file itself (imageio-ffmpeg brings no ffprobe)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from stories.ffmpeg import MediaError

from . import mp4

_CODECS = {"avc1": "h264", "avc3": "h264", "hvc1": "hevc", "hev1": "hevc", "av01": "av1"}


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """The video of a file; `seconds` is its frames' length, `codec` ffmpeg's name for it."""

    width: int
    height: int
    fps: float
    frames: int
    seconds: float
    codec: str
    pixel_format: str
    faststart: bool


def probe(path: Path) -> MediaInfo:
    """Look into an MP4 file. MediaError("not_a_video") where it is missing, cut off or another."""
    track, faststart = _read(path)
    return MediaInfo(
        width=track.width,
        height=track.height,
        fps=round(track.frames / track.seconds, 3) if track.seconds else 0.0,
        frames=track.frames,
        seconds=track.seconds,
        codec=_CODECS.get(track.sample_entry, track.sample_entry),
        pixel_format=track.pixel_format,
        faststart=faststart,
    )


def stream_parameters(path: Path) -> tuple[object, ...]:
    """What two files must have in common to be joined without encoding them again."""
    track, _ = _read(path)
    step = {delta for _, delta in track.delta_counts}
    size = (track.width, track.height)
    return (*size, track.sample_entry, track.configuration, track.ticks, frozenset(step))


def _read(path: Path) -> tuple[mp4.VideoTrack, bool]:
    try:
        return mp4.read(path)
    except (OSError, mp4.Mp4Error) as error:
        raise MediaError("not_a_video", f"{path.name} is no video: {error}") from error
