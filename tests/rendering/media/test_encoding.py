"""Frames → MP4, decoded again by the real ffmpeg."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from rendering.media.encoding import encode
from rendering.media.posters import save_poster
from rendering.media.probing import probe
from rendering.renderers.base import Frame
from stories import ffmpeg
from stories.ffmpeg import MediaError
from tests.rendering.gradient import gradient

WIDTH, HEIGHT, FPS = 128, 96, 8


def frames(count: int = 24) -> Iterator[Frame]:
    return (gradient(WIDTH, HEIGHT, number) for number in range(count))


def encode_to(path: Path, pictures: Iterator[Frame], **options: object) -> int:
    return encode(pictures, path, width=WIDTH, height=HEIGHT, fps=FPS, **options)  # type: ignore[arg-type]


def decoded(path: Path) -> np.ndarray:
    args = ["-i", str(path), "-f", "rawvideo", "-pix_fmt", "rgb24", "pipe:1"]
    return np.frombuffer(ffmpeg.run(args, timeout=60), np.uint8).reshape(-1, HEIGHT, WIDTH, 3)


def children_of_ours() -> set[str]:
    listed = subprocess.run(
        ["ps", "-ww", "-eo", "ppid,args"], capture_output=True, text=True, check=True
    )
    return {line for line in listed.stdout.splitlines() if "rawvideo" in line}


def test_frames_come_back_as_they_went_in(tmp_path: Path) -> None:
    assert encode_to(tmp_path / "clip.mp4", frames()) == 24
    wanted = np.stack(list(frames())).astype(int)
    difference = np.abs(decoded(tmp_path / "clip.mp4").astype(int) - wanted)
    assert difference.mean() < 2.5
    assert difference.max() < 30


def test_colours_are_not_shifted(tmp_path: Path) -> None:
    for colour in ([200, 30, 30], [30, 200, 30], [30, 30, 200], [255, 255, 255], [0, 0, 0]):
        plain = np.full((HEIGHT, WIDTH, 3), colour, np.uint8)
        encode_to(tmp_path / "clip.mp4", iter([plain] * 3))
        assert np.abs(decoded(tmp_path / "clip.mp4").astype(int) - plain).max() <= 4


def test_a_long_clip_can_be_jumped_into_every_five_seconds(tmp_path: Path) -> None:
    encode_to(tmp_path / "clip.mp4", frames(96))
    told = (tmp_path / "clip.mp4").read_bytes().partition(b"stss")[2]
    count = int.from_bytes(told[4:8], "big")
    keys = [int.from_bytes(told[8 + 4 * at : 12 + 4 * at], "big") for at in range(count)]
    assert keys == [1, 41, 81]


def test_the_file_plays_in_every_browser(tmp_path: Path) -> None:
    encode_to(tmp_path / "clip.mp4", frames())
    info = probe(tmp_path / "clip.mp4")
    assert (info.codec, info.pixel_format, info.faststart) == ("h264", "yuv420p", True)
    assert (info.width, info.height, info.fps, info.frames) == (WIDTH, HEIGHT, FPS, 24)
    told = subprocess.run(
        [ffmpeg.binary(), "-i", tmp_path / "clip.mp4"], capture_output=True, text=True, check=False
    ).stderr
    assert "yuv420p(tv, bt709, progressive)" in told


def test_the_same_frames_give_the_same_bytes(tmp_path: Path) -> None:
    encode_to(tmp_path / "one.mp4", frames())
    encode_to(tmp_path / "two.mp4", frames())
    assert (tmp_path / "one.mp4").read_bytes() == (tmp_path / "two.mp4").read_bytes()


def test_every_written_frame_is_reported(tmp_path: Path) -> None:
    counts: list[int] = []
    encode_to(tmp_path / "clip.mp4", frames(5), on_frame=counts.append)
    assert counts == [1, 2, 3, 4, 5]


def test_frames_may_be_views_of_larger_arrays(tmp_path: Path) -> None:
    wide = [gradient(WIDTH * 2, HEIGHT, number)[:, ::2] for number in range(3)]
    assert encode_to(tmp_path / "clip.mp4", iter(wide)) == 3


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_whatever_stops_the_frames_leaves_no_file_and_no_process(
    tmp_path: Path, error: type[BaseException]
) -> None:
    def broken() -> Iterator[Frame]:
        yield from frames(3)
        raise error

    with pytest.raises(error):
        encode_to(tmp_path / "clip.mp4", broken())
    assert list(tmp_path.iterdir()) == []
    assert not any(str(tmp_path) in line for line in children_of_ours())


def test_an_earlier_file_stays_when_the_new_one_fails(tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"earlier")
    with pytest.raises(MediaError):
        encode_to(tmp_path / "clip.mp4", iter([]))
    assert (tmp_path / "clip.mp4").read_bytes() == b"earlier"


@pytest.mark.parametrize(
    ("code", "pictures"),
    [
        ("no_frames", []),
        ("wrong_frame", [gradient(WIDTH + 2, HEIGHT, 0)]),
        ("wrong_frame", [gradient(WIDTH, HEIGHT, 0).astype(np.float32)]),
        ("wrong_frame", [gradient(WIDTH, HEIGHT, 0)[..., 0]]),
    ],
)
def test_wrong_frames_are_a_clear_error(tmp_path: Path, code: str, pictures: list[Frame]) -> None:
    with pytest.raises(MediaError) as caught:
        encode_to(tmp_path / "clip.mp4", iter(pictures))
    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_an_odd_size_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="even size, not 127x96"):
        encode(frames(), tmp_path / "clip.mp4", width=127, height=96, fps=8)


def test_an_ffmpeg_that_dies_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(MediaError) as caught:
        encode_to(tmp_path / "no such folder" / "clip.mp4", frames())
    assert caught.value.code == "ffmpeg_failed"
    assert "No such file or directory" in caught.value.message


def test_ffmpeg_ends_with_a_killed_parent(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path\n"
        "from rendering.media.encoding import encode\n"
        "from tests.rendering.gradient import gradient\n"
        "def frames():\n"
        "    yield gradient(128, 96, 0)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "encode(frames(), Path(sys.argv[1]), width=128, height=96, fps=8)\n"
    )
    target = tmp_path / "clip.mp4"
    done = subprocess.run([sys.executable, "-c", script, target], check=False)
    assert done.returncode == -9
    subprocess.run(["sleep", "0.5"], check=True)
    assert not any(str(tmp_path) in line for line in children_of_ours())
    assert not target.exists()


def test_a_poster_is_a_progressive_jpeg_of_the_frame(tmp_path: Path) -> None:
    from PIL import Image

    save_poster(gradient(WIDTH, HEIGHT, 0), tmp_path / "poster.jpg")
    with Image.open(tmp_path / "poster.jpg") as picture:
        assert (picture.format, picture.size) == ("JPEG", (WIDTH, HEIGHT))
        assert picture.info["progressive"]
    with pytest.raises(TypeError, match="data type"):
        save_poster(np.zeros((4, 4, 7), np.uint8), tmp_path / "other.jpg")
    assert [path.name for path in tmp_path.iterdir()] == ["poster.jpg"]
