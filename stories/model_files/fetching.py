"""From the hub to the disk: resumable, checked, by one process at a time."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from . import failures
from .finding import Cache, refuse_half_folder
from .hub import Hub, Lost
from .listing import File, Listing
from .parts import Part
from .selection import INDEX, Choice, choose
from .sources import Source

PAUSES = (1.0, 3.0, 9.0)
"""Seconds before connecting again, after connections in a row that brought nothing."""
LOOK_SECONDS = 0.5
"""How often one that waits for another process looks at what has arrived."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What has to be fetched, and from which commit."""

    hub: Hub
    listing: Listing
    choice: Choice


class Progress:
    """Tells how many of the bytes are there: never falling, and only when there was progress."""

    def __init__(self, total: int, on_bytes: Callable[[int, int], None]) -> None:
        self._total = total
        self._on_bytes = on_bytes
        self._most = -1

    def came(self, there: int) -> None:
        """Bytes came just now; so many are there. A file that begins again does not count back."""
        self._most = max(self._most, there)
        self._on_bytes(self._most, self._total)

    def seen(self, there: int) -> None:
        """So many bytes are there; whether any came lately is not known."""
        if there > self._most:
            self.came(there)


def survey(source: Source) -> Survey:
    """Ask the hub what of its files `source` needs. ModelFilesError."""
    hub = Hub.of(source)
    listing = hub.listing()
    has_index = any(file.path == INDEX for file in listing.files) and not source.files
    index = hub.index(listing.commit, INDEX) if has_index else None
    choice = choose(listing.files, source, index=index)
    if choice.missing:
        raise failures.lacking(source, choice.missing)
    return Survey(hub, listing, choice)


def fetch(source: Source, *, on_bytes: Callable[[int, int], None]) -> Path:
    """Fetch what is not there yet; the folder with all of it. See model_files.folder_of."""
    refuse_half_folder(source)
    return _Fetch(source, survey(source), on_bytes).run()


class _Fetch:
    """One source's files on their way into the cache."""

    def __init__(
        self, source: Source, wanted: Survey, on_bytes: Callable[[int, int], None]
    ) -> None:
        self._source = source
        self._wanted = wanted
        self._cache = Cache.of(source)
        self._commit = wanted.listing.commit
        self._files = wanted.choice.files
        self._progress = Progress(wanted.choice.size, on_bytes)

    def run(self) -> Path:
        self._look()
        with self._alone():
            self._look()
            self._refuse_full_disk()
            for file in self._files:
                if not self._cache.has(file, self._commit):
                    self._bring(file)
            with failures.of_disk(self._source, self._cache.root):
                return self._cache.publish(
                    self._files, commit=self._commit, revision=self._source.revision
                )

    def _there(self) -> int:
        return sum(self._cache.present(file, self._commit) for file in self._files)

    def _look(self) -> None:
        self._progress.seen(self._there())

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """No other process fetches this repository inside. A killed one's lock is free."""
        from filelock import FileLock, Timeout

        with failures.of_disk(self._source, self._cache.root):
            self._cache.lock.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self._cache.lock)
        while not lock.is_locked:
            with failures.of_disk(self._source, self._cache.root), suppress(Timeout):
                lock.acquire(timeout=LOOK_SECONDS)
            if not lock.is_locked:
                self._look()
        try:
            yield
        finally:
            lock.release()

    def _refuse_full_disk(self) -> None:
        needed = self._wanted.choice.size - self._there()
        free = shutil.disk_usage(self._cache.root).free
        if needed > free:
            raise failures.disk_full(
                self._source, needed=needed, free=free, folder=self._cache.root
            )

    def _bring(self, file: File) -> None:
        others = self._there() - self._cache.present(file, self._commit)
        with closing(_arriving(self._wanted, self._cache, file)) as sizes:
            for size in sizes:
                self._progress.came(others + size)


def _arriving(wanted: Survey, cache: Cache, file: File) -> Generator[int]:
    """Bring one file into its place; how many bytes of it are there, each time more came.

    Nothing that the caller raises meanwhile is caught here.
    """
    source = wanted.hub.source
    with Part.opened(source, cache.part(file), file) as part:
        yield from part.read_again()
        pauses = iter(PAUSES)
        while part.size < file.size:
            before = part.size
            try:
                yield from _one_connection(wanted, part)
                lost = Lost()
            except Lost as error:
                lost = error
            if part.size > before:
                pauses = iter(PAUSES)
            elif (pause := next(pauses, None)) is not None:
                time.sleep(pause)
            else:
                raise _gave_up(source, lost)
        part.finish(cache.blob(file))


def _one_connection(wanted: Survey, part: Part) -> Iterator[int]:
    with wanted.hub.download(wanted.listing.commit, part.file.path, start=part.size) as download:
        if download.start != part.size:
            part.start_again()
        for chunk in download.chunks:
            part.add(chunk)
            yield part.size


def _gave_up(source: Source, lost: Lost) -> Exception:
    if lost.status:
        return failures.hub_busy(source, lost.status)
    return failures.interrupted(source)
