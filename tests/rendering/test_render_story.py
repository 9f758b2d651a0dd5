"""`manage.py render_story` as a person runs it: a process of its own, no database."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from rendering.media.probing import probe
from tests.rendering.diffusion import tiny_models
from tests.terminals import shown_on_a_terminal

ROOT = Path(__file__).parents[2]
STORY = "Maya found a tree. “Hi. Go,” it said. It was night; she slept."
FILES = ["captions.vtt", "film.mp4", "poster.jpg", "story.json"]

Start = Callable[..., "subprocess.Popen[str]"]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the command, where a renderer that takes no time is known too."""
    started: list[subprocess.Popen[str]] = []
    (tmp_path / "site").mkdir()
    (tmp_path / "site/sitecustomize.py").write_text(
        "from rendering.renderers import RENDERERS\n"
        "from tests.rendering.diffusion import tiny_models\n"
        "RENDERERS['gradient'] = 'tests.rendering.gradient.GradientRenderer'\n"
        "tiny_models.introduce()\n"
    )
    environment = os.environ | {
        "PYTHONPATH": f"{tmp_path / 'site'}:{ROOT}",
        "DATABASE_URL": "postgres://nobody@127.0.0.1:1/none",
        "PYTHONIOENCODING": "utf-8",
        "MODEL_DIR": str(tmp_path / "models"),
        "HF_HUB_OFFLINE": "1",
        "CUDA_VISIBLE_DEVICES": "",
    }

    def start(*args: object, **options: object) -> subprocess.Popen[str]:
        command = [sys.executable, ROOT / "manage.py", "render_story", *map(str, args)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        process = subprocess.Popen(command, text=True, cwd=tmp_path, env=environment, **pipes)  # type: ignore[call-overload]
        started.append(process)
        return process  # type: ignore[no-any-return]

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
            process.communicate()


@pytest.fixture
def run(start: Start) -> Run:
    def run(*args: object) -> subprocess.CompletedProcess[str]:
        process = start(*args)
        out, errors = process.communicate(timeout=120)
        return subprocess.CompletedProcess(args, process.returncode, out, errors)

    return run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def in_folder(story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Here is the current folder, and it holds story.txt."""
    (tmp_path / "site").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def wait_until(condition: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_story_becomes_a_folder_of_files(run: Run, story: Path, tmp_path: Path) -> None:
    done = run(story, "--out", "new/film", "--renderer", "gradient", "--seed", "7")
    assert (done.returncode, done.stderr) == (0, "")
    folder = tmp_path / "new/film"
    assert names(folder) == [*FILES[:3], "scene_1.mp4", "scene_2.mp4", "scene_3.mp4", FILES[3]]
    assert probe(folder / "film.mp4").seconds == 9.0
    told = json.loads((folder / "story.json").read_text(encoding="utf-8"))
    assert {key: told[key] for key in ("title", "language", "renderer", "quality", "style")} == {
        "title": "Maya found a tree. “Hi. Go,” it said. It was night; she…",
        "language": "en",
        "renderer": "gradient",
        "quality": "fast",
        "style": "",
    }
    assert told["scenes"][1] == {
        "number": 2,
        "text": "“Hi. Go,” it said.",
        "prompt": "cinematic, high quality, beautiful animation, “Hi. Go,” it said",
        "seed": 7,
        "seconds": 3.0,
        "made_by": "gradient",
        "rung": "",
    }
    assert done.stdout.count("ready") == 3


def test_choices_reach_the_film(run: Run, story: Path, tmp_path: Path) -> None:
    options = ["--quality", "high", "--style", "felt", "--camera", "pan", "--title", "My fox"]
    done = run(story, "--out", "out", "--renderer", "gradient", "--language", "pt-BR", *options)
    assert done.returncode == 0
    told = json.loads((tmp_path / "out/story.json").read_text(encoding="utf-8"))
    assert (told["title"], told["language"]) == ("My fox", "pt-BR")
    assert (told["quality"], told["style"], told["scenes"][0]["seconds"]) == ("high", "felt", 5.0)
    assert "felt and wool" in told["scenes"][0]["prompt"]
    assert probe(tmp_path / "out/scene_1.mp4").frames == 40


def test_the_storybook_draws_any_size_rate_and_length(run: Run, tmp_path: Path) -> None:
    story = tmp_path / "fox.txt"
    story.write_text("A fox in the snow.")
    done = run(story, "--out", "out", "--size", "640x360", "--fps", "12", "--seconds", "2.5")
    assert (done.returncode, done.stderr) == (0, "")
    clip = probe(tmp_path / "out/scene_1.mp4")
    assert (clip.width, clip.height, clip.frames, clip.seconds) == (640, 360, 30, 2.5)


def test_several_stories_get_a_folder_each(run: Run, story: Path, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    other = tmp_path / "more/Story.txt"
    other.write_text("A boat.")
    done = run(story, other, story, "--out", "out", "--renderer", "gradient")
    assert done.returncode == 0
    assert names(tmp_path / "out") == ["Story-2", "story", "story-3"]
    assert names(tmp_path / "out/Story-2") == [*FILES[:3], "scene_1.mp4", FILES[3]]
    films = [(tmp_path / f"out/{name}/film.mp4").read_bytes() for name in ("story", "story-3")]
    assert films[0] == films[1]


def test_the_storybook_draws_the_same_film_twice(run: Run, tmp_path: Path) -> None:
    story = tmp_path / "fox.txt"
    story.write_text("A fox in the snow.")
    for out in ("one", "two"):
        done = run(story, "--out", out)
        assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "one/film.mp4").read_bytes() == (tmp_path / "two/film.mp4").read_bytes()


def test_a_terminal_shows_a_bar(start: Start, story: Path, tmp_path: Path) -> None:
    order = (story, "--out", "out", "--renderer", "gradient")
    text = shown_on_a_terminal(lambda terminal: start(*order, stdout=terminal))
    assert "\r" in text
    assert "100%  3 of 3 scenes" in text


BAD_STORIES = [
    (b"", "is empty"),
    (b" \n\t\n", "is empty"),
    (b"A \xff fox", "is not UTF-8 text"),
    (b"A \x00 fox", "NUL character"),
    (b"x" * 20_001, "at most 20,000 characters; this one has 20,001"),
    (b"x" * 200_000, "larger than a story can be"),
]


@pytest.mark.parametrize(("content", "told"), BAD_STORIES, ids=lambda value: str(value)[:12])
def test_a_bad_story_is_one_clear_line(in_folder: Path, content: bytes, told: str) -> None:
    (in_folder / "bad.txt").write_bytes(content)
    refused(["bad.txt", "--out", "out"], told)


def test_bad_input_ends_the_process_with_one_line(run: Run, tmp_path: Path) -> None:
    done = run("missing.txt", "--out", "out")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == "CommandError: missing.txt cannot be read: No such file or directory.\n"


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["missing.txt", "--out", "out"], "missing.txt cannot be read: No such file"),
        (["site", "--out", "out"], "site cannot be read: Is a directory"),
        (["story.txt", "--out", "story.txt"], "story.txt is a file, not a folder"),
        (["story.txt", "--out", "story.txt/deeper"], "story.txt is a file, not a folder"),
        (["story.txt", "--out", "out", "--style", "oil"], "Unknown style 'oil'"),
        (["story.txt", "--out", "out", "--renderer", "no"], "Unknown renderer 'no'"),
        (["story.txt", "--out", "out", "--quality", "turbo"], "Unknown quality 'turbo'"),
        (["story.txt", "--out", "out", "--camera", "drone"], "Unknown camera 'drone'"),
        (["story.txt", "--out", "out", "--size", "1920"], "--size must be even and from 128x72"),
        (["story.txt", "--out", "out", "--size", "641x360"], "--size must be even"),
        (["story.txt", "--out", "out", "--size", "7680x4320"], "to 3840x2160, not '7680x4320'"),
        (["story.txt", "--out", "out", "--fps", "61"], "--fps must be a number from 1 to 60"),
        (
            ["story.txt", "--out", "out", "--fps", "23.98"],
            "from 1 to 60, not '23.98'",
        ),
        (["story.txt", "--out", "out", "--seconds", "31"], "--seconds must be a number from 2"),
        (["story.txt", "--out", "out", "--seconds", "1.9"], "--seconds must be a number from 2"),
        (
            ["story.txt", "--out", "out", "--renderer", "wan", "--size", "1920x1080"],
            "--size, --fps and --seconds are for the storybook",
        ),
        (["story.txt", "--out", "out", "--language", "e n"], "Unknown language 'e n'"),
        (["story.txt", "--out", "out", "--seed", "-1"], "--seed must be a number"),
        (["story.txt", "story.txt", "--out", "out", "--title", "x"], "--title is for one story"),
        (["story.txt", "missing.txt", "--out", "out"], "missing.txt cannot be read"),
    ],
)
def test_bad_arguments_are_one_clear_line(in_folder: Path, args: list[str], told: str) -> None:
    refused(args, told)


def refused(args: list[str], told: str) -> None:
    with pytest.raises(CommandError) as caught:
        call_command("render_story", *args)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not Path("out").exists()


def test_a_scene_that_cannot_be_drawn_is_named_and_the_other_stories_are_made(
    run: Run, story: Path, tmp_path: Path
) -> None:
    (tmp_path / "hard.txt").write_text("A boat. An impossible thing.")
    done = run("hard.txt", story, "--out", "out", "--renderer", "gradient")
    assert done.returncode != 0
    assert "scene 2: This cannot be drawn." in done.stderr
    assert (tmp_path / "out/story/film.mp4").exists()
    assert not (tmp_path / "out/hard/film.mp4").exists()


def test_a_drawing_process_that_is_killed_is_one_clear_line(start: Start, tmp_path: Path) -> None:
    (tmp_path / "slow.txt").write_text("It went slowly. So slowly. Very slowly.")
    out = tmp_path / "out"
    process = start("slow.txt", "--out", "out", "--renderer", "gradient")
    wait_until(lambda: out.exists() and any(out.iterdir()))
    listed = ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(process.pid)]
    children = subprocess.run(listed, capture_output=True, text=True, check=True).stdout
    drawing = next(line for line in children.splitlines() if "spawn_main" in line)
    os.kill(int(drawing.split()[0]), signal.SIGKILL)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 1
    assert "A drawing process was killed" in errors
    assert "Traceback" not in errors


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_stopping_ends_cleanly_with_no_half_files(
    start: Start, tmp_path: Path, sent: signal.Signals
) -> None:
    (tmp_path / "slow.txt").write_text("It went slowly. So slowly. Very slowly.")
    out = tmp_path / "out"
    process = start("slow.txt", "--out", "out", "--renderer", "gradient", start_new_session=True)
    wait_until(lambda: out.exists() and any(out.iterdir()))
    os.killpg(process.pid, sent) if sent == signal.SIGINT else process.send_signal(sent)
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 128 + sent
    assert "Traceback" not in errors
    assert names(out) == []
    assert still_running(str(tmp_path)) == []


def test_processes_end_with_a_killed_command(start: Start, tmp_path: Path) -> None:
    (tmp_path / "slow.txt").write_text("It went slowly. So slowly. Very slowly.")
    out = tmp_path / "out"
    process = start("slow.txt", "--out", "out", "--renderer", "gradient", start_new_session=True)
    wait_until(lambda: out.exists() and any(out.iterdir()))
    process.kill()
    process.communicate(timeout=20)
    wait_until(lambda: still_running_in(process.pid) == [], 10)
    assert not any(name.endswith(".mp4") for name in names(out))


def still_running(text: str) -> list[str]:
    listed = subprocess.run(
        ["ps", "-ww", "-eo", "args"], capture_output=True, text=True, check=True
    )
    return [line for line in listed.stdout.splitlines() if text in line and "ffmpeg" in line]


def still_running_in(session: int) -> list[str]:
    listed = subprocess.run(
        ["ps", "-ww", "-o", "stat=,args=", "-s", str(session)],
        capture_output=True,
        text=True,
        check=False,
    )
    return [line for line in listed.stdout.splitlines() if not line.startswith("Z")]


# --- With a text-to-video model -----------------------------------------------------


@pytest.mark.slow
def test_a_model_generates_the_film_and_the_story_says_so(
    run: Run, story: Path, tmp_path: Path
) -> None:
    tiny_models.save_tiny(tmp_path / "models")
    done = run(story, "--out", "film", "--renderer", "tiny", "--quality", "high")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Loading the model: " in done.stdout
    assert probe(tmp_path / "film/film.mp4").seconds == 15.0
    told = json.loads((tmp_path / "film/story.json").read_text(encoding="utf-8"))
    assert {(scene["made_by"], scene["rung"]) for scene in told["scenes"]} == {("tiny", "scene")}


def test_a_model_that_is_not_there_is_one_line(run: Run, story: Path, tmp_path: Path) -> None:
    done = run(story, "--out", "film", "--renderer", "zeroscope")
    assert done.returncode == 1
    assert done.stderr.count("HF_HUB_OFFLINE forbids") == 1, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not list((tmp_path / "film").glob("*.mp4"))


def test_a_quality_that_the_model_does_not_make_is_one_line(run: Run, story: Path) -> None:
    done = run(story, "--out", "film", "--renderer", "wan", "--quality", "turbo")
    assert done.returncode == 1
    assert "choose one of fast, high" in done.stderr
