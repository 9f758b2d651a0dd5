"""Rendered files: written under a claim's token, then moved into the storage.

The token is in the name, so that a worker which wakes up after its lease ran out writes
beside the winner's file, never over it; and whoever takes the lease from a dead worker knows
which files that one may have left.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.core.files import File
from django.core.files.storage import default_storage

CLIP_FILES = {"video": ".mp4", "poster": ".jpg"}
TOKEN = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
FILM_FILES = {"video": ".mp4", "captions": ".vtt"}


class RenderedFile(File):
    """A file that a storage on the same disk may simply move."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.open("rb"), name=str(path))
        self.path = path

    def temporary_file_path(self) -> str:
        return str(self.path)


def clip_names(job: UUID, clip: UUID, token: UUID) -> dict[str, str]:
    return {what: f"films/{job}/{clip}-{token}{end}" for what, end in CLIP_FILES.items()}


def film_names(job: UUID, token: UUID) -> dict[str, str]:
    return {what: f"films/{job}/film-{token}{end}" for what, end in FILM_FILES.items()}


@contextmanager
def scratch(token: UUID) -> Iterator[Path]:
    """A folder for unfinished files, gone afterwards whatever happens."""
    folder = _scratch_folder(token)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield folder
    finally:
        clear_scratch(token)


def clear_scratch(token: UUID) -> None:
    shutil.rmtree(_scratch_folder(token), ignore_errors=True)


def _scratch_folder(token: UUID) -> Path:
    return Path(settings.SCRATCH_DIR) / str(token)


def scratch_tokens() -> set[UUID]:
    """The claims that have a folder for unfinished files here."""
    place = Path(settings.SCRATCH_DIR)
    names = [folder.name for folder in place.iterdir()] if place.is_dir() else []
    return {UUID(name) for name in names if TOKEN.fullmatch(name)}


def publish(path: Path, name: str) -> None:
    """Move a finished file into the storage: there whole, or not at all."""
    with RenderedFile(path) as file:
        default_storage.save(name, file)


def discard(names: Iterable[str]) -> None:
    """Delete files of the storage; those that are not there are fine."""
    for name in names:
        if name:
            with suppress(FileNotFoundError):
                default_storage.delete(name)


def discard_folder(job: UUID) -> None:
    """Delete all that lies in a removed job's folder, and the folder itself."""
    folder = f"films/{job}"
    try:
        names = default_storage.listdir(folder)[1]
    except FileNotFoundError:
        return
    discard(f"{folder}/{name}" for name in names)
    with suppress(OSError):
        default_storage.delete(folder)


def clear_away(names: Iterable[str], token: UUID) -> None:
    """What a claim left behind: its files in the storage and its scratch folder."""
    discard(names)
    clear_scratch(token)


def local_copy(name: str, folder: Path) -> Path:
    """A stored file as a path: itself where the storage is a disk, else a copy in `folder`."""
    try:
        return Path(default_storage.path(name))
    except NotImplementedError:
        copy = folder / Path(name).name
        with default_storage.open(name) as source, copy.open("wb") as target:
            shutil.copyfileobj(source, target)
        return copy
