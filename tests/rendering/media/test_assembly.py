"""Clips → a film, and looking into files."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from rendering.media.assembly import join_clips
from rendering.media.encoding import encode
from rendering.media.probing import probe
from stories import ffmpeg
from stories.ffmpeg import MediaError
from tests.rendering.gradient import gradient


def make_clip(
    path: Path, *, width: int = 128, height: int = 96, fps: int = 8, count: int = 9
) -> Path:
    frames = (gradient(width, height, number) for number in range(count))
    encode(frames, path, width=width, height=height, fps=fps)
    return path


def frame_times(path: Path) -> list[float]:
    command = [ffmpeg.binary(), "-i", path, "-vf", "showinfo", "-f", "null", "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    return [float(found) for found in re.findall(r"pts_time:(\S+)", told)]


def test_clips_follow_one_another_without_a_gap(tmp_path: Path) -> None:
    clips = [make_clip(tmp_path / f"{number}.mp4", count=7 + number) for number in range(3)]
    join_clips(clips, tmp_path / "film.mp4")
    info = probe(tmp_path / "film.mp4")
    assert (info.frames, info.seconds, info.fps, info.faststart) == (24, 3.0, 8.0, True)
    assert frame_times(tmp_path / "film.mp4") == [number / 8 for number in range(24)]


def test_clips_made_alike_are_copied_bit_by_bit(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "one.mp4")
    join_clips([clip, clip], tmp_path / "film.mp4")
    args = ["-f", "rawvideo", "pipe:1"]
    once = ffmpeg.run(["-i", str(clip), *args], timeout=20)
    assert ffmpeg.run(["-i", str(tmp_path / "film.mp4"), *args], timeout=20) == once * 2


def test_clips_of_other_sizes_and_rates_are_fitted_to_the_first(tmp_path: Path) -> None:
    first = make_clip(tmp_path / "one.mp4", count=8)
    second = make_clip(tmp_path / "two.mp4", width=96, height=96, fps=12, count=12)
    join_clips([first, second], tmp_path / "film.mp4")
    info = probe(tmp_path / "film.mp4")
    assert (info.width, info.height, info.fps, info.frames) == (128, 96, 8.0, 16)
    assert (info.pixel_format, info.faststart) == ("yuv420p", True)


def test_a_film_of_one_clip_and_awkward_names(tmp_path: Path) -> None:
    folder = tmp_path / 'it\'s "a" folder; with # ünïcode'
    folder.mkdir()
    clip = make_clip(folder / "the 'first' clip.mp4")
    join_clips([clip], folder / "film 1.mp4")
    assert probe(folder / "film 1.mp4").frames == 9
    different = make_clip(folder / "100% other.mp4", width=64)
    join_clips([clip, different], folder / "film 2.mp4")
    assert probe(folder / "film 2.mp4").frames == 18


def test_what_cannot_be_joined_leaves_no_file(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "one.mp4")
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(clip.read_bytes()[:-100])
    for clips in ([], [tmp_path / "missing.mp4"], [clip, broken]):
        with pytest.raises(MediaError):
            join_clips(clips, tmp_path / "film.mp4")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken.mp4", "one.mp4"]


def test_a_file_without_faststart_is_told_apart(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "one.mp4")
    ffmpeg.run(["-i", str(clip), "-c", "copy", str(tmp_path / "slow.mp4")], timeout=20)
    assert probe(clip).faststart
    assert not probe(tmp_path / "slow.mp4").faststart


@pytest.mark.parametrize("pixel_format", ["yuv444p", "yuv422p", "yuv420p10le", "yuv420p"])
def test_the_pixel_format_is_read_from_the_stream(tmp_path: Path, pixel_format: str) -> None:
    source = ["-f", "lavfi", "-i", "testsrc=size=64x48:rate=10:duration=1", "-c:v", "libx264"]
    ffmpeg.run([*source, "-pix_fmt", pixel_format, str(tmp_path / "a.mp4")], timeout=30)
    info = probe(tmp_path / "a.mp4")
    assert (info.pixel_format, info.width, info.frames) == (pixel_format, 64, 10)


def test_the_baseline_profile_and_a_sound_track_do_not_confuse(tmp_path: Path) -> None:
    args = [
        "-f",
        "lavfi",
        "-i",
        "sine=duration=1",
        "-f",
        "lavfi",
        "-i",
        "testsrc=duration=1:rate=25",
    ]
    args += ["-map", "0", "-map", "1", "-profile:v", "baseline", "-pix_fmt", "yuv420p"]
    ffmpeg.run([*args, str(tmp_path / "a.mp4")], timeout=30)
    info = probe(tmp_path / "a.mp4")
    assert (info.fps, info.pixel_format, info.codec) == (25.0, "yuv420p", "h264")


def test_what_is_no_video_is_a_clear_error(tmp_path: Path) -> None:
    whole = make_clip(tmp_path / "one.mp4").read_bytes()
    sound = tmp_path / "sound.mp4"
    ffmpeg.run(["-f", "lavfi", "-i", "sine=duration=1", str(sound)], timeout=20)
    bad = [b"", b"\0" * 64, b"not a video at all", whole[: len(whole) // 2], whole[:40]]
    for number, content in enumerate(bad):
        path = tmp_path / f"{number}.mp4"
        path.write_bytes(content)
        with pytest.raises(MediaError, match="is no video"):
            probe(path)
    for path in (sound, tmp_path, tmp_path / "missing.mp4"):
        with pytest.raises(MediaError, match="is no video"):
            probe(path)


def test_bytes_changed_at_random_never_break_probing(tmp_path: Path) -> None:
    import random

    whole = make_clip(tmp_path / "one.mp4").read_bytes()
    chance = random.Random(7)
    for _ in range(300):
        changed = bytearray(whole)
        for _ in range(8):
            changed[chance.randrange(min(1500, len(changed)))] = chance.randrange(256)
        (tmp_path / "changed.mp4").write_bytes(changed)
        try:
            probe(tmp_path / "changed.mp4")
        except MediaError as error:
            assert error.code == "not_a_video"
