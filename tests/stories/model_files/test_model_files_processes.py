"""Two processes that want the same model at once: one fetches it, for both."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from stories import model_files
from stories.model_files import Source, fetching
from tests.stories.model_files.hub import PIECE, Hub, old_style, served_hub

hub = served_hub

SOURCE = Source("maker/zero")
TEXT = "text_encoder/pytorch_model.bin"
HALF = 500_000
FETCH = """
from stories import model_files
from stories.model_files import Source
print(model_files.folder_of(Source("maker/zero"), on_bytes=lambda *told: print(*told, flush=True)))
"""


class Fetching:
    """A process that fetches the model; what it says is read as it comes."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", FETCH], stdout=subprocess.PIPE, text=True, env=os.environ
        )
        self.lines: queue.Queue[str] = queue.Queue()
        self.done: list[int] = []
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self.lines.put(line.strip())

    def wait_until(self, enough: Callable[[int], bool]) -> None:
        while not (self.done and enough(self.done[-1])):
            self.done.append(int(self.lines.get(timeout=30).split()[0]))

    def end(self) -> str:
        """Its last line: the folder."""
        assert self.process.wait(30) == 0
        while (line := self.lines.get(timeout=30)).split()[0].isdigit():
            self.done.append(int(line.split()[0]))
        return line

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self.reader.join()


@pytest.fixture
def start(hub: Hub) -> Iterator[Callable[[], Fetching]]:
    started: list[Fetching] = []

    def start() -> Fetching:
        started.append(Fetching())
        return started[-1]

    yield start
    hub.go_on.set()
    for fetching_ in started:
        fetching_.kill()


def two_half_way(hub: Hub, start: Callable[[], Fetching]) -> tuple[Fetching, Fetching]:
    """The one that fetches, held in the middle of a file, and the one that waits for it."""
    hub.add("maker/zero", old_style(size=1_000_000))
    hub.holds_after = HALF
    first = start()
    first.wait_until(lambda done: done >= HALF - 100_000)
    second = start()
    second.wait_until(lambda done: done >= HALF - 100_000)
    return first, second


def test_one_fetches_and_the_other_tells_what_has_arrived(
    hub: Hub, start: Callable[[], Fetching]
) -> None:
    first, second = two_half_way(hub, start)
    hub.go_on.set()
    folders = {first.end(), second.end()}
    assert len(folders) == 1
    total = sum(map(len, old_style(size=1_000_000).values()))
    for told in (first.done, second.done):
        assert told == sorted(told)
        assert told[-1] == total
    assert len(set(second.done)) == len(second.done)  # silent while nothing grew
    assert hub.ranges_of(TEXT) == [""]
    assert sorted(hub.fetched()) == sorted([*old_style(), "model_index.json", "model_index.json"])


def test_the_one_that_waits_goes_on_where_a_killed_one_was(
    hub: Hub, start: Callable[[], Fetching]
) -> None:
    first, second = two_half_way(hub, start)
    first.kill()
    second.end()
    assert second.done == sorted(second.done)
    begun, taken_up = hub.ranges_of(TEXT)
    assert begun == ""
    assert HALF - 100_000 < int(taken_up.removeprefix("bytes=").removesuffix("-")) <= HALF + PIECE


def test_a_cancelled_fetch_lets_the_next_one_of_its_own_process_in(hub: Hub) -> None:
    hub.add("maker/zero", old_style())
    stopped = KeyError("stop")

    def stop(done: int, total: int) -> None:
        if done:
            raise stopped

    with pytest.raises(KeyError) as caught:
        model_files.folder_of(SOURCE, on_bytes=stop)
    assert model_files.folder_of(SOURCE, on_bytes=lambda done, total: None).is_dir()
    assert caught.value is stopped


def test_who_waits_is_silent_while_nothing_arrives() -> None:
    told: list[int] = []
    progress = fetching.Progress(100, lambda done, total: told.append(done))
    for there in (0, 0, 40, 40, 30, 41, 100, 100):
        progress.seen(there)
    assert told == [0, 40, 41, 100]
