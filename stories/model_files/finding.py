"""Where a model's files lie: put there by hand, or in the layout of the hub's own cache."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import failures, listing
from .listing import File
from .selection import INDEX, Choice, choose
from .sources import Source

_COMMIT = re.compile(r"[0-9a-f]{40}")


def model_dir() -> Path:
    """MODEL_DIR, else the usual Hugging Face cache with the variables that move it."""
    environment = os.environ
    if own := environment.get("MODEL_DIR"):
        return _path(own)
    if cache := environment.get("HF_HUB_CACHE") or environment.get("HUGGINGFACE_HUB_CACHE"):
        return _path(cache)
    if home := environment.get("HF_HOME"):
        return _path(home) / "hub"
    return _path(environment.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface" / "hub"


def local_folder(source: Source) -> Path | None:
    """The folder that holds all needed files of `source`; None if there is none."""
    for folder in (*plain_folders(source), *_snapshots(source)):
        if folder.is_dir() and not chosen_in(folder, source).missing:
            return folder
    return None


def chosen_in(folder: Path, source: Source) -> Choice:
    """What a pipeline loads of the files in a folder, and what it would look for in vain."""
    return choose(listing.of_folder(folder), source, index=index_of(folder))


def plain_folders(source: Source) -> tuple[Path, ...]:
    """Where a person would put a model's files: `<org>/<name>` or `<name>` in MODEL_DIR."""
    root = model_dir()
    return root / source.repo, root / source.repo.rpartition("/")[2]


def refuse_half_folder(source: Source) -> None:
    """ModelFilesError where somebody put only a part of the needed files into a plain folder."""
    for folder in plain_folders(source):
        if folder.is_dir():
            choice = chosen_in(folder, source)
            if choice.files and choice.missing:
                raise failures.half_folder(folder, choice.missing)


def index_of(folder: Path) -> dict[str, Any] | None:
    """The content of the folder's model_index.json; None where it has none that can be read."""
    with suppress(OSError, ValueError):
        content = json.loads((folder / INDEX).read_bytes())
        return content if isinstance(content, dict) else None
    return None


def _path(text: str) -> Path:
    return Path(os.path.expandvars(text)).expanduser().absolute()


def _snapshots(source: Source) -> tuple[Path, ...]:
    cache = Cache.of(source)
    commit = cache.commit_of(source.revision)
    return (cache.snapshot(commit),) if commit else ()


@dataclass(frozen=True, slots=True)
class Cache:
    """One repository in the hub's own cache layout, which other programs read and fill too.

    `blobs/` holds contents by their etag, `snapshots/<commit>/` the files by their names as links
    to them, `refs/<revision>` the commit of a branch.
    """

    root: Path
    name: str

    @classmethod
    def of(cls, source: Source) -> Cache:
        return cls(model_dir(), "models--" + source.repo.replace("/", "--"))

    @property
    def folder(self) -> Path:
        return self.root / self.name

    @property
    def lock(self) -> Path:
        return self.root / ".locks" / self.name / "storyvid.lock"

    def blob(self, file: File) -> Path:
        return self.folder / "blobs" / file.etag

    def part(self, file: File) -> Path:
        """What has arrived of a file that is not whole yet; `hf cache prune` knows these."""
        return self.folder / "blobs" / f"{file.etag}.incomplete"

    def snapshot(self, commit: str) -> Path:
        return self.folder / "snapshots" / commit

    def commit_of(self, revision: str) -> str:
        """The commit that a revision was when it was fetched last; "" if it never was."""
        if _COMMIT.fullmatch(revision):
            return revision
        with suppress(OSError):
            return (self.folder / "refs" / revision).read_text().strip()
        return ""

    def has(self, file: File, commit: str) -> bool:
        """Whether the whole file is there."""
        return self.blob(file).is_file() or (self.snapshot(commit) / file.path).is_file()

    def present(self, file: File, commit: str) -> int:
        """Bytes of the file that are there."""
        if self.has(file, commit):
            return file.size
        with suppress(OSError):
            return min(self.part(file).stat().st_size, file.size)
        return 0

    def publish(self, files: tuple[File, ...], *, commit: str, revision: str) -> Path:
        """Give files that all are there their names. Last of all, so that a snapshot is whole."""
        snapshot = self.snapshot(commit)
        for file in files:
            pointer = snapshot / file.path
            if not pointer.is_file():
                pointer.parent.mkdir(parents=True, exist_ok=True)
                _link(self.blob(file), pointer)
        if revision != commit:
            self._point(revision, commit)
        return snapshot

    def _point(self, revision: str, commit: str) -> None:
        reference = self.folder / "refs" / revision
        reference.parent.mkdir(parents=True, exist_ok=True)
        new = reference.with_name(f"{reference.name}.{os.getpid()}.new")
        new.write_text(commit)
        new.replace(reference)


def _link(blob: Path, pointer: Path) -> None:
    """A relative symbolic link; where a disk has none, the file itself moves."""
    pointer.unlink(missing_ok=True)
    try:
        pointer.symlink_to(os.path.relpath(blob, pointer.parent))
    except OSError:
        blob.replace(pointer)
