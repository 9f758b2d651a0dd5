"""The clips of a story, joined into its film."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from stories import ffmpeg
from stories.ffmpeg import MediaError

from .encoding import BT709, H264, MP4, SAME_BYTES
from .placing import placed
from .probing import MediaInfo, probe, stream_parameters

_TIMEOUT = 300


def join_clips(clips: Sequence[Path], target: Path) -> None:
    """Write the clips to `target`, one after the other; the file appears when it is whole.

    Clips made alike are copied; others are encoded again at the first one's size and rate.
    MediaError where there is no clip, or one is no video, and where ffmpeg fails.
    """
    if not clips:
        raise MediaError("no_clips", "There is no clip to join.")
    alike = len({stream_parameters(clip) for clip in clips}) == 1
    with placed(target) as unfinished:
        if alike:
            _copy(clips, unfinished)
        else:
            _encode(clips, unfinished)


def _copy(clips: Sequence[Path], target: Path) -> None:
    args = ["-f", "concat", "-safe", "0", "-protocol_whitelist", "file,pipe,fd", "-i", "pipe:0"]
    args += ["-map", "0", "-c", "copy", *SAME_BYTES, *MP4, str(target)]
    ffmpeg.run(args, timeout=_TIMEOUT, stdin=_clip_list(clips).encode())


def _clip_list(clips: Sequence[Path]) -> str:
    """What the concat demuxer reads: one clip a line, in quotes."""
    names = [str(clip.resolve()) for clip in clips]
    if any("\n" in name or "\r" in name for name in names):
        raise MediaError("bad_name", "A clip's file name contains a line break.")
    return "".join("file 'file:{}'\n".format(name.replace("'", r"'\''")) for name in names)


def _encode(clips: Sequence[Path], target: Path) -> None:
    first = probe(clips[0])
    inputs = [arg for clip in clips for arg in ("-i", f"file:{clip.resolve()}")]
    args = [*inputs, "-filter_complex", _joining_filter(len(clips), first), "-map", "[film]"]
    ffmpeg.run([*args, *H264, *SAME_BYTES, *MP4, str(target)], timeout=_TIMEOUT)


def _joining_filter(count: int, size: MediaInfo) -> str:
    box = f"{size.width}:{size.height}"
    fit = (
        f"scale={box}:force_original_aspect_ratio=decrease,pad={box}:(ow-iw)/2:(oh-ih)/2,"
        f"setsar=1,fps={size.fps:g},format=yuv420p,{BT709}"
    )
    fitted = "".join(f"[{number}:v]{fit}[v{number}];" for number in range(count))
    names = "".join(f"[v{number}]" for number in range(count))
    return f"{fitted}{names}concat=n={count}:v=1:a=0[film]"
