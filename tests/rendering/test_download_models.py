"""`manage.py download_models` as a person runs it, against a hub on loopback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.stories.model_files.hub import Hub, old_style, served_hub
from tests.terminals import shown_on_a_terminal

hub = served_hub

ROOT = Path(__file__).parents[2]
ZEROSCOPE = "cerspense/zeroscope_v2_576w"
XL = "cerspense/zeroscope_v2_XL"
TURBO = "yhzhai/mcm"

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(hub: Hub) -> Iterator[Start]:
    started: list[subprocess.Popen[str]] = []

    def start(*args: str, **options: object) -> subprocess.Popen[str]:
        command = [sys.executable, str(ROOT / "manage.py"), "download_models", *args]
        environment = os.environ | {
            "DATABASE_URL": "postgres://nobody@127.0.0.1:1/none",
            "PYTHONIOENCODING": "utf-8",
        }
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        process = subprocess.Popen(command, text=True, env=environment, **pipes)  # type: ignore[call-overload]
        started.append(process)
        return process  # type: ignore[no-any-return]

    yield start
    hub.go_on.set()
    for process in started:
        if process.poll() is None:
            process.kill()
            process.communicate()


def run(start: Start, *args: str) -> tuple[int, list[str], str]:
    process = start(*args)
    out, errors = process.communicate(timeout=60)
    return process.returncode, out.splitlines(), errors


@pytest.fixture
def zeroscope(hub: Hub) -> Hub:
    """The hub has the default model, and what belongs to it."""
    hub.add(ZEROSCOPE, old_style(size=1_000_000) | {"zs2_576w/original.pth": b"x"})
    hub.add(XL, old_style(size=300_000))
    hub.add(TURBO, {"modelscopet2v-laion/lora.safetensors": b"l" * 900, "other/x.bin": b"x"})
    return hub


def test_without_a_name_the_default_model_comes_with_all_that_it_loads(
    zeroscope: Hub, start: Start, tmp_path: Path
) -> None:
    code, lines, errors = run(start)
    assert (code, errors) == (0, "")
    assert lines[0] == (
        "Zeroscope v2: CC-BY-NC-4.0, no commercial use "
        "(https://creativecommons.org/licenses/by-nc/4.0/)"
    )
    shown = [line.split(" %")[0].strip() for line in lines if ZEROSCOPE in line and "%" in line]
    assert shown == sorted(shown, key=int)
    assert (shown[0], shown[-1]) == ("0", "100")
    assert f"  100 % of 3 MB  {ZEROSCOPE}" in lines
    folders = dict(
        line.strip().split(": ") for line in lines if line.startswith("  ") and ": " in line
    )
    assert list(folders) == ["model", "second pass", "turbo"]
    assert (Path(folders["model"]) / "unet/diffusion_pytorch_model.bin").is_file()
    assert (Path(folders["second pass"]) / "unet/diffusion_pytorch_model.bin").is_file()
    assert (Path(folders["turbo"]) / "modelscopet2v-laion/lora.safetensors").is_file()
    assert all(folder.startswith(str(tmp_path / "models")) for folder in folders.values())
    assert "zs2_576w/original.pth" not in zeroscope.fetched()


def test_again_it_asks_nobody_and_says_where_the_files_lie(zeroscope: Hub, start: Start) -> None:
    _, first, _ = run(start)
    zeroscope.asked.clear()
    code, lines, errors = run(start)
    assert (code, errors) == (0, "")
    assert lines == [line for line in first if "%" not in line]
    assert zeroscope.asked == []


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_stopped_half_way_it_goes_on_when_started_again(
    zeroscope: Hub, start: Start, tmp_path: Path, sent: signal.Signals
) -> None:
    zeroscope.holds_after = 500_000
    process = start()
    assert zeroscope.holding.wait(30)
    assert process.stdout is not None
    while "10 %" not in process.stdout.readline():
        pass
    process.send_signal(sent)
    zeroscope.go_on.set()
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 128 + sent
    assert "Traceback" not in errors
    (part,) = tmp_path.rglob("*.incomplete")
    kept = part.stat().st_size
    zeroscope.asked.clear()
    code, _, _ = run(start)
    assert code == 0
    assert zeroscope.ranges_of("text_encoder/pytorch_model.bin")[0] == f"bytes={kept}-"


def test_a_terminal_shows_a_bar(zeroscope: Hub, start: Start) -> None:
    text = shown_on_a_terminal(lambda terminal: start(stdout=terminal))
    assert "\r  ░" in text
    assert f"█ 100 % of 3 MB  {ZEROSCOPE}\r\n" in text


def test_the_list_says_what_is_here_how_large_it_is_and_who_may_use_it(
    zeroscope: Hub, start: Start
) -> None:
    code, lines, errors = run(start, "--list", "zeroscope", "zeroscope-xl")
    assert (code, errors) == (0, "")
    cells = [line.split("  ") for line in lines]
    rows = [[cell.strip() for cell in row if cell.strip()] for row in cells]
    assert rows == [
        ["NAME", "TITLE", "SIZE", "HERE", "COMMERCIAL USE", "LICENCE"],
        ["zeroscope", "Zeroscope v2", "4 MB", "no", "no", "CC-BY-NC-4.0"],
        ["zeroscope-xl", "Zeroscope v2 XL", "901 kB", "no", "no", "CC-BY-NC-4.0"],
    ]
    assert set(zeroscope.fetched()) == {"model_index.json"}
    run(start, "zeroscope-xl")
    _, lines, _ = run(start, "--list", "zeroscope", "zeroscope-xl")
    assert [line.split("MB")[-1].split("kB")[-1].split()[:1] for line in lines[1:]] == [
        ["in"],
        ["yes"],
    ]


def test_the_list_needs_no_network(start: Start, hub: Hub) -> None:
    hub.status = 503
    code, lines, errors = run(start, "--list")
    assert (code, errors) == (0, "")
    assert all("not known" in line for line in lines[1:])
    assert len(hub.asked) == 1


def test_what_cannot_be_fetched_is_one_clear_line(start: Start, hub: Hub) -> None:
    code, lines, errors = run(start, "wan")
    assert code == 1
    assert len(lines) == 1
    assert errors == (
        f"CommandError: {hub.url} has no model Wan-AI/Wan2.1-T2V-1.3B-Diffusers, or keeps it "
        "private. Check the name; for a private model set HF_TOKEN.\n"
    )


def test_an_unknown_name_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(
        CommandError, match="Unknown model 'zeroscop'; choose of zeroscope, "
    ) as told:
        call_command("download_models", "wan", "zeroscop")
    assert str(told.value).endswith(", all.")
