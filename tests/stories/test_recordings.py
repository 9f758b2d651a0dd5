"""What is taken for a voice, what becomes of it, and what is said of everything else."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import numpy as np
import pytest

from stories import ffmpeg
from stories.recordings import MAX_BYTES, RATE, Recording, decoded
from stories.uploads import UploadError
from tests.memory import grown

VOICE = "sine=frequency=440:sample_rate=48000,volume=0.5"
"""A tone, as loud as somebody near the microphone."""
PICTURES = "testsrc=size=160x120:rate=10"

KINDS: dict[str, Sequence[str]] = {
    "webm": ("-c:a", "libopus", "-compression_level", "0", "-live", "1", "-f", "webm"),
    "ogg": ("-c:a", "libopus", "-f", "ogg"),
    "vorbis": ("-c:a", "libvorbis", "-f", "ogg"),
    "m4a": ("-c:a", "aac", "-f", "ipod"),
    "fragments": ("-c:a", "aac", "-movflags", "frag_keyframe+empty_moov", "-f", "mp4"),
    "wav": ("-f", "wav"),
    "24 bits": ("-c:a", "pcm_s24le", "-ac", "2", "-ar", "44100", "-f", "wav"),
    "mp3": ("-c:a", "libmp3lame", "-f", "mp3"),
    "bare mp3": ("-c:a", "libmp3lame", "-id3v2_version", "0", "-write_xing", "0", "-f", "mp3"),
    "flac": ("-f", "flac"),
    "aac": ("-c:a", "aac", "-f", "adts"),
}
"""As browsers (Chromium and Firefox; Safari in fragments), telephones and editors write them."""


def recorded(
    kind: str, folder: Path, *, seconds: float = 2, sound: str = VOICE, more: Sequence[str] = ()
) -> bytes:
    target = folder / "recorded"
    source = ("-f", "lavfi", "-i", f"{sound}" if seconds == 0 else f"{sound},atrim=end={seconds}")
    ffmpeg.run([*source, *more, *KINDS[kind], str(target)], timeout=60)
    return target.read_bytes()


def heard(content: bytes) -> Recording:
    return decoded(io.BytesIO(content))


def refused(content: bytes) -> UploadError:
    with pytest.raises(UploadError) as caught:
        heard(content)
    assert len(caught.value.message) < 160
    return caught.value


def pitch(samples: np.ndarray) -> float:
    """Hertz of what is loudest in it."""
    return float(np.abs(np.fft.rfft(samples)).argmax() * RATE / len(samples))


@pytest.mark.parametrize("kind", KINDS)
def test_every_usual_kind_becomes_samples_of_one_voice(kind: str, tmp_path: Path) -> None:
    recording = heard(recorded(kind, tmp_path))
    assert recording.seconds == pytest.approx(2, abs=0.1)
    assert (recording.samples.dtype, recording.samples.ndim) == (np.float32, 1)
    assert pitch(recording.samples) == pytest.approx(440, abs=2)
    assert 0.02 < float(recording.samples.max()) <= 1


def test_a_recording_comes_back_from_where_it_is_kept(tmp_path: Path) -> None:
    recording = heard(recorded("webm", tmp_path))
    kept = Recording.of_wav(recording.wav)
    assert kept.seconds == recording.seconds
    assert float(np.abs(kept.samples - recording.samples).max()) < 1e-4
    assert heard(recording.wav).seconds == recording.seconds


def test_a_record_with_a_picture_on_its_cover_is_no_film(tmp_path: Path) -> None:
    cover = ("-f", "lavfi", "-i", f"{PICTURES},trim=end_frame=1", "-map", "0", "-map", "1")
    front = ("-c:v", "mjpeg", "-disposition:v", "attached_pic")
    content = recorded("m4a", tmp_path, more=[*cover, *front])
    assert heard(content).seconds == pytest.approx(2, abs=0.1)


@pytest.mark.parametrize("kind", ["mp4", "webm"])
@pytest.mark.parametrize("with_sound", [True, False])
def test_a_film_is_refused_whatever_its_name(kind: str, with_sound: bool, tmp_path: Path) -> None:
    target = tmp_path / f"film.{kind}"
    sound = ("-f", "lavfi", "-i", f"{VOICE},atrim=end=2") if with_sound else ()
    pictures = ("-f", "lavfi", "-i", f"{PICTURES},trim=end=2")
    ffmpeg.run([*sound, *pictures, str(target)], timeout=60)
    assert refused(target.read_bytes()).message == (
        "This is a film, not a recording of a voice. Choose a file with sound alone."
    )


@pytest.mark.parametrize(("seconds", "length"), [(184, "3:04"), (600, "10:00")])
def test_how_long_a_too_long_recording_is_is_told(
    seconds: int, length: str, tmp_path: Path
) -> None:
    error = refused(recorded("webm", tmp_path, seconds=seconds))
    assert error.message == (
        f"This recording is {length} minutes long. Record at most 3 minutes, or choose a shorter "
        "one."
    )
    assert error.template % error.values == error.message


def test_a_recorder_that_stops_a_little_late_is_not_blamed(tmp_path: Path) -> None:
    assert heard(recorded("webm", tmp_path, seconds=180.3)).seconds > 180


class Untouched(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        pytest.fail("of too many bytes none has to be read")


def test_of_too_many_bytes_not_one_is_read() -> None:
    with pytest.raises(UploadError, match="larger than 20 MB"):
        decoded(Untouched(bytes(MAX_BYTES + 1)))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "recording_empty"),
        (b"Once upon a time", "recording_unknown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "recording_unknown"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 100, "recording_unknown"),
        (b"\x1aE\xdf\xa3" + b"x" * 5000, "recording_broken"),
        (b"\0\0\0\x18ftypM4A " + b"x" * 5000, "recording_broken"),
        (b"RIFF\xff\0\0\0WAVE" + b"x" * 5000, "recording_broken"),
        (b"\xff\xfb" + b"x" * 5000, "recording_broken"),
        (b"\xff", "recording_unknown"),
    ],
)
def test_what_is_no_recording_is_refused_by_its_content(content: bytes, code: str) -> None:
    assert refused(content).code == code


def test_the_name_and_the_type_do_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "voice.mp3"
    file.write_bytes(recorded("flac", tmp_path))
    with file.open("rb") as opened:
        assert decoded(opened).seconds == pytest.approx(2, abs=0.1)


@pytest.mark.parametrize(
    ("sound", "code"),
    [
        ("anullsrc", "recording_silent"),
        ("anoisesrc=amplitude=0.0001", "recording_silent"),
        ("anoisesrc=amplitude=0.002", "recording_too_quiet"),
    ],
)
@pytest.mark.parametrize("kind", ["webm", "wav"])
def test_what_nobody_could_hear_is_told_at_once(
    sound: str, code: str, kind: str, tmp_path: Path
) -> None:
    assert refused(recorded(kind, tmp_path, sound=sound)).code == code


def test_one_click_in_silence_is_silence(tmp_path: Path) -> None:
    click = f"{VOICE},volume='if(between(t,1,1.02),1,0)':eval=frame"
    assert refused(recorded("wav", tmp_path, sound=click)).code == "recording_silent"


def test_a_few_words_in_a_long_silence_are_heard(tmp_path: Path) -> None:
    words = f"{VOICE},volume='if(between(t,20,22),1,0)':eval=frame"
    assert heard(recorded("webm", tmp_path, sound=words, seconds=30)).seconds > 29


def test_a_touch_of_the_button_is_too_short(tmp_path: Path) -> None:
    assert refused(recorded("webm", tmp_path, seconds=0.2)).code == "recording_too_short"


def test_half_a_recording_is_as_much_as_there_is(tmp_path: Path) -> None:
    """A telephone whose battery ran out: what was said is not lost."""
    content = recorded("webm", tmp_path, seconds=4)
    assert 1 < heard(content[: len(content) // 2]).seconds < 3


# --- Files that would reach for others ----------------------------------------------


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """A server's address, and what was asked of it."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    "text",
    [
        "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{url}/a.ts\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile '{secret}'\n",
        "file '{secret}'\n",
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='{url}/a.png'/></svg>",
        "RIFF____WAVE\n#EXTM3U\n#EXTINF:5,\n{url}/a.ts\n",
        "ID3\4\0\0\0\0\0\0#EXTM3U\n#EXTINF:5,\n{url}/a.ts\n#EXT-X-ENDLIST\n",
        "ID3\4\0\0\0\0\0\0ffconcat version 1.0\nfile '{secret}'\n",
    ],
    ids=["HLS", "concat", "bare list", "SVG", "HLS in a WAV", "HLS in an MP3", "concat in an MP3"],
)
def test_a_file_that_names_others_reaches_none(
    text: str, asked: tuple[str, list[str]], tmp_path: Path
) -> None:
    url, paths = asked
    (tmp_path / "secret").write_bytes(recorded("wav", tmp_path))
    content = text.format(url=url, secret=tmp_path / "secret").encode()
    assert refused(content).code in ("recording_unknown", "recording_broken")
    assert paths == []


# --- Figures ------------------------------------------------------------------------


def test_the_largest_recording_takes_less_than_50_mb(tmp_path: Path) -> None:
    file = tmp_path / "upload"
    file.write_bytes(recorded("wav", tmp_path, seconds=179)[:MAX_BYTES])
    after = """
import io, sys
from stories.recordings import Recording, decoded
import numpy as np
small = Recording(np.sin(np.arange(16000, dtype=np.float32)))
decoded(io.BytesIO(small.wav))
"""
    program = """
with open(sys.argv[1], "rb") as file:
    print(round(decoded(file).seconds))
"""
    megabytes, said = grown(program, after=after, given=(str(file),))
    assert said == "179"
    assert megabytes < 50
