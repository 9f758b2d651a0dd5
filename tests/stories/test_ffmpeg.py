"""Running ffmpeg."""

from __future__ import annotations

import time

import pytest

from stories import ffmpeg
from stories.ffmpeg import Feed, MediaError

ENDLESS = ["-re", "-f", "lavfi", "-i", "testsrc", "-f", "null", "-"]


def test_what_ffmpeg_writes_is_returned() -> None:
    source = ["-f", "lavfi", "-i", "color=red:size=4x2", "-frames:v", "1"]
    picture = ffmpeg.run([*source, "-f", "rawvideo", "-pix_fmt", "rgb24", "pipe:1"], timeout=20)
    assert len(picture) == 4 * 2 * 3


def test_a_failure_carries_the_end_of_what_ffmpeg_said() -> None:
    with pytest.raises(MediaError) as caught:
        ffmpeg.run(["-i", "/no/such/file"], timeout=20)
    assert caught.value.code == "ffmpeg_failed"
    assert "No such file or directory" in caught.value.message
    assert len(caught.value.message) < 3000


def test_ffmpeg_is_stopped_when_it_takes_too_long() -> None:
    begun = time.monotonic()
    with pytest.raises(MediaError) as caught:
        ffmpeg.run(ENDLESS, timeout=0.3)
    assert caught.value.code == "ffmpeg_timeout"
    assert time.monotonic() - begun < 5


def test_a_feed_that_does_not_finish_is_stopped() -> None:
    with pytest.raises(MediaError, match=r"within 0\.3 s"), Feed(ENDLESS, timeout=0.3):
        pass


def test_writing_to_an_ffmpeg_that_has_ended_is_a_clear_error() -> None:
    with pytest.raises(MediaError) as caught, Feed(["-i", "/no/such/file"], timeout=5) as feed:
        for _ in range(200):
            feed.write(b"x" * 65536)
    assert caught.value.code == "ffmpeg_failed"
    assert "No such file" in caught.value.message
