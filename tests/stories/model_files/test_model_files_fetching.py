"""From the hub to the disk, over real sockets: what comes, what is told, and going on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from huggingface_hub import constants

from stories import model_files
from stories.model_files import ModelFilesError, Source, fetching
from tests.servers import free_port
from tests.stories.model_files.hub import Hub, old_style, served_hub

hub = served_hub

SOURCE = Source("maker/zero")
UNET = "unet/diffusion_pytorch_model.bin"
TEXT = "text_encoder/pytorch_model.bin"


class Stopped(Exception):
    """Nobody wants the model any more."""


class Told:
    """Remembers what it is told; raises what it is given once so many bytes are there."""

    def __init__(self, *, stop: BaseException | None = None, at: float = 0) -> None:
        self.calls: list[tuple[int, int]] = []
        self._stop = stop
        self._at = at

    def __call__(self, done: int, total: int) -> None:
        self.calls.append((done, total))
        if self._stop is not None and done >= self._at:
            raise self._stop

    @property
    def done(self) -> list[int]:
        return [done for done, _ in self.calls]


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three connections in a row that bring nothing, but without waiting between them."""
    monkeypatch.setattr(fetching, "PAUSES", (0.0, 0.0))


def needed() -> int:
    return sum(map(len, old_style().values()))


def parts(folder: Path) -> list[Path]:
    return list(folder.rglob("*.incomplete"))


def test_only_what_a_pipeline_loads_is_fetched_once(hub: Hub) -> None:
    more = {"zs2_576w/open_clip_pytorch_model.bin": b"x" * 999, "README.md": b"Hello"}
    hub.add("maker/zero", old_style() | more)
    folder = model_files.folder_of(SOURCE, on_bytes=Told())
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    assert found == old_style()
    index, *fetched = hub.fetched()
    assert index == "model_index.json"  # read first, to know the others
    assert sorted(fetched) == sorted(old_style())


def test_progress_reaches_all_of_it_and_never_falls(hub: Hub) -> None:
    hub.add("maker/zero", old_style(size=400_000))
    told = Told()
    model_files.folder_of(SOURCE, on_bytes=told)
    total = sum(map(len, old_style(size=400_000).values()))
    assert {total} == {total for _, total in told.calls}
    assert told.done == sorted(told.done)
    assert told.done[0] == 0
    assert told.done[-1] == total
    assert len(set(told.done)) > 20


def test_a_model_that_is_here_asks_nobody_again(hub: Hub) -> None:
    hub.add("maker/zero", old_style())
    folder = model_files.folder_of(SOURCE, on_bytes=Told())
    hub.asked.clear()
    told = Told()
    assert model_files.folder_of(SOURCE, on_bytes=told) == folder
    assert (hub.asked, told.calls) == ([], [])


@pytest.mark.parametrize(
    "error",
    [Stopped("cancelled"), OSError(28, "not ours"), SystemExit(1), TimeoutError("ours")],
    ids=lambda error: type(error).__name__,
)
def test_what_is_raised_inside_stops_at_once_and_passes_untouched(
    hub: Hub, tmp_path: Path, error: BaseException
) -> None:
    hub.add("maker/zero", old_style(size=1_000_000))
    told = Told(stop=error, at=200_000)
    with pytest.raises(type(error)) as caught:
        model_files.folder_of(SOURCE, on_bytes=told)
    assert caught.value is error
    assert 200_000 <= told.done[-1] < 400_000
    assert not model_files.is_local(SOURCE)
    (part,) = parts(tmp_path)
    assert part.stat().st_size >= 150_000


def test_a_cancelled_fetch_goes_on_where_it_was(hub: Hub, tmp_path: Path) -> None:
    hub.add("maker/zero", old_style(size=1_000_000))
    half = 1_500_000
    with pytest.raises(Stopped):
        model_files.folder_of(SOURCE, on_bytes=Told(stop=Stopped(), at=half))
    (part,) = parts(tmp_path)
    kept = part.stat().st_size
    hub.asked.clear()
    told = Told()
    folder = model_files.folder_of(SOURCE, on_bytes=told)
    assert told.done[0] >= half
    assert told.done == sorted(told.done)
    assert hub.ranges_of(UNET) == [f"bytes={kept}-"]
    assert hub.ranges_of(TEXT) == []  # it was there
    assert (folder / UNET).read_bytes() == old_style(size=1_000_000)[UNET]
    assert parts(tmp_path) == []


def test_a_connection_that_breaks_again_and_again_is_taken_up(hub: Hub) -> None:
    hub.add("maker/zero", old_style(size=400_000))
    hub.breaks_after = [100_000] * 9
    told = Told()
    folder = model_files.folder_of(SOURCE, on_bytes=told)
    assert told.done == sorted(told.done)
    assert (folder / UNET).read_bytes() == old_style(size=400_000)[UNET]
    assert hub.ranges_of(UNET) == ["", "bytes=100000-", "bytes=200000-", "bytes=300000-"]


def test_a_server_without_ranges_begins_again_and_the_count_stays(hub: Hub) -> None:
    hub.add("maker/zero", old_style(size=400_000))
    hub.ranges = False
    hub.breaks_after = [300_000]
    told = Told()
    folder = model_files.folder_of(SOURCE, on_bytes=told)
    assert told.done == sorted(told.done)
    assert told.done[-1] == sum(map(len, old_style(size=400_000).values()))
    assert (folder / TEXT).read_bytes() == old_style(size=400_000)[TEXT]


def test_a_stalled_download_falls_silent_and_gives_up(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", 0.3)
    monkeypatch.setattr(fetching, "PAUSES", ())
    hub.add("maker/zero", old_style(size=400_000))
    hub.holds_after = 200_000
    hub.breaks_after = [400_000, 0]
    told = Told()
    with pytest.raises(ModelFilesError) as caught:
        model_files.folder_of(SOURCE, on_bytes=told)
    assert caught.value.code == "hub_interrupted"
    assert len(set(told.done)) == len(told.done)  # no call that brought nothing new
    assert told.done[-1] < 250_000


def test_the_token_goes_to_the_hub_and_not_to_where_it_redirects(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.token = "hf_secret"
    hub.add("maker/zero", old_style(), gated=True)
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    model_files.folder_of(SOURCE, on_bytes=Told())
    tokens = {(asked.server, asked.token) for asked in hub.asked}
    assert tokens == {("hub", "hf_secret"), ("content", "")}


def test_nothing_but_the_model_is_asked_of_the_hub(hub: Hub) -> None:
    hub.add("maker/zero", old_style())
    model_files.folder_of(SOURCE, on_bytes=Told())
    assert all("maker/zero" in asked.path for asked in hub.asked)


def test_files_by_patterns_are_fetched_without_an_index(hub: Hub) -> None:
    hub.add("maker/turbo", {"fast/lora.bin": b"l" * 500, "slow/lora.bin": b"s" * 500})
    source = Source("maker/turbo", files=("fast/*",))
    folder = model_files.folder_of(source, on_bytes=Told())
    assert hub.fetched() == ["fast/lora.bin"]
    assert (folder / "fast/lora.bin").read_bytes() == b"l" * 500
    assert model_files.is_local(source)


def test_a_revision_is_fetched_by_its_name(hub: Hub) -> None:
    repository = hub.add("maker/zero", old_style())
    by_commit = Source("maker/zero", revision=repository.commit)
    folder = model_files.folder_of(by_commit, on_bytes=Told())
    assert folder.name == repository.commit
    assert model_files.is_local(by_commit)
    assert not model_files.is_local(SOURCE)  # nobody knows here which commit main is


def test_a_size_is_told_before_anything_is_fetched(hub: Hub) -> None:
    hub.add("maker/zero", old_style() | {"huge.ckpt": b"x" * 9_999})
    assert model_files.size_of(SOURCE) == needed()
    assert hub.fetched() == ["model_index.json"]


# --- In a process of its own: what the client library reads when it is imported ----------

FETCH = """
import sys
from stories import model_files
from stories.model_files import ModelFilesError, Source
tell = lambda *told: print(*told, flush=True)
try:
    print(model_files.folder_of(Source("maker/zero"), on_bytes=tell))
except ModelFilesError as error:
    sys.exit(f"{error.code}: {error.message}")
"""


def start(**environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", FETCH],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def child() -> Iterator[subprocess.Popen[str]]:
    process = start()
    yield process
    process.kill()
    process.communicate()


def test_a_killed_fetch_goes_on_where_it_was(hub: Hub, tmp_path: Path) -> None:
    hub.add("maker/zero", old_style(size=1_000_000))
    hub.holds_after = 500_000
    killed = start()
    assert hub.holding.wait(30)
    assert killed.stdout is not None
    while int(killed.stdout.readline().split()[0]) < 400_000:
        pass
    killed.kill()
    killed.communicate()
    (part,) = parts(tmp_path)
    kept = part.stat().st_size
    assert kept >= 400_000
    hub.asked.clear()
    told = Told()
    folder = model_files.folder_of(SOURCE, on_bytes=told)
    assert told.done[0] >= kept
    assert hub.ranges_of(TEXT) == [f"bytes={kept}-"]
    assert (folder / TEXT).read_bytes() == old_style(size=1_000_000)[TEXT]


def test_offline_and_not_here_is_said_at_once(hub: Hub) -> None:
    hub.add("maker/zero", old_style())
    process = start(HF_HUB_OFFLINE="1")
    _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert told.startswith("hub_offline: maker/zero is not on this machine, and HF_HUB_OFFLINE")
    assert hub.asked == []


def test_offline_a_model_that_is_here_is_used(hub: Hub) -> None:
    hub.add("maker/zero", old_style())
    folder = model_files.folder_of(SOURCE, on_bytes=Told())
    hub.asked.clear()
    process = start(HF_HUB_OFFLINE="1")
    told, _ = process.communicate(timeout=60)
    assert told.strip() == str(folder)
    assert hub.asked == []


def test_a_mirror_is_asked_instead_of_the_hub(hub: Hub) -> None:
    hub.add("maker/zero", old_style())
    process = start(HF_ENDPOINT=f"{hub.url}/")
    told, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert f"{needed()} {needed()}" in told.splitlines()


def test_a_mirror_that_does_not_answer_is_named(hub: Hub) -> None:
    nobody = f"http://127.0.0.1:{free_port()}"
    process = start(HF_ENDPOINT=nobody)
    _, told = process.communicate(timeout=60)
    assert told.startswith(f"hub_unreachable: maker/zero cannot be fetched: {nobody} does not")
    assert json.dumps(hub.asked) == "[]"
