"""Frames → an H.264 MP4 that every browser plays."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from rendering.renderers.base import Frame

from stories.ffmpeg import Feed, MediaError

from .placing import placed

OnFrame = Callable[[int], None]
"""Called with the number of frames written so far; may raise to stop the work."""

BT709 = "setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709"
"""A filter that says how the colours are meant; players guess, and differ, without it."""

H264 = (
    "-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-pix_fmt", "yuv420p",
    "-g", "9999", "-sc_threshold", "0", "-force_key_frames", "expr:gte(t,n_forced*5)",
)  # fmt: skip
"""A picture to jump to every five seconds: most clips are one group of pictures."""
SAME_BYTES = (
    "-threads", "1", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact",
)  # fmt: skip
"""One thread: workers are processes, and the same frames give the same file."""

MP4 = ("-movflags", "+faststart", "-f", "mp4")
_TO_BT709 = "scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int+bitexact"


def encode(
    frames: Iterable[Frame],
    target: Path,
    *,
    width: int,
    height: int,
    fps: float,
    on_frame: OnFrame | None = None,
) -> int:
    """Write the frames to `target` (an existing folder) and return how many there were.

    The file appears when it is whole; after any exception, also one of `frames` or `on_frame`,
    neither a file nor a process is left. MediaError for no frame, or one of another size.
    """
    if width % 2 or height % 2:
        raise MediaError("odd_size", f"H.264 needs an even size, not {width}x{height}.")
    raw = _raw_input(width, height, fps)
    with placed(target) as unfinished, Feed([*raw, *_output(), str(unfinished)]) as feed:
        return _write(frames, feed, (height, width, 3), on_frame)


def _raw_input(width: int, height: int, fps: float) -> list[str]:
    raw = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-video_size", f"{width}x{height}"]
    return [*raw, "-framerate", f"{fps:g}", "-threads", "1", "-i", "pipe:0"]


def _output() -> list[str]:
    return ["-an", "-vf", f"{_TO_BT709},{BT709}", *H264, *SAME_BYTES, *MP4]


def _write(
    frames: Iterable[Frame], feed: Feed, shape: tuple[int, int, int], on_frame: OnFrame | None
) -> int:
    count = 0
    for count, frame in enumerate(frames, start=1):
        if frame.shape != shape or frame.dtype != np.uint8:
            found = f"{frame.dtype} {frame.shape}"
            raise MediaError("wrong_frame", f"Frame {count} is {found}, not uint8 {shape}.")
        feed.write(np.ascontiguousarray(frame).data.cast("B"))
        if on_frame:
            on_frame(count)
    if not count:
        raise MediaError("no_frames", "There was no frame to encode.")
    return count
