"""What files there are: of a repository on the hub, or in a folder."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

_COMMIT = re.compile(r"[0-9a-f]{40}")
_ETAG = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_LFS_POINTER = b"version https://git-lfs"
_LARGEST_POINTER = 1024


@dataclass(frozen=True, slots=True)
class File:
    """One file of a model: its path with slashes, and its bytes.

    `etag` is the hub's name for the content, its SHA-256 or (small files) its git blob id; "" where
    it is not known.
    """

    path: str
    size: int
    etag: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """All files of a repository at one commit."""

    commit: str
    files: tuple[File, ...]


def of_hub(answer: Any) -> Listing:
    """The hub's JSON about a model, asked for with its blobs. ValueError if it is not that.

    Commit, contents and paths become names of local files, so they are looked at closely.
    """
    try:
        commit = str(answer["sha"])
        files = tuple(_file(sibling) for sibling in answer["siblings"])
    except (KeyError, TypeError) as error:
        raise ValueError("not a listing") from error
    if not _COMMIT.fullmatch(commit) or not all(map(_is_sane, files)):
        raise ValueError("not a listing")
    return Listing(commit, files)


def of_folder(folder: Path) -> tuple[File, ...]:
    """The files in a folder; none that are hidden, empty, or only stand for a large one."""
    return tuple(
        File(path.relative_to(folder).as_posix(), path.stat().st_size)
        for path in _walk(folder)
        if path.is_file() and path.stat().st_size and not _is_lfs_pointer(path)
    )


def _file(sibling: Any) -> File:
    large = sibling.get("lfs")
    if large:
        return File(sibling["rfilename"], int(large["size"]), large["sha256"])
    return File(sibling["rfilename"], int(sibling["size"]), sibling["blobId"])


def _is_sane(file: File) -> bool:
    path = PurePosixPath(file.path)
    inside = not path.is_absolute() and ".." not in path.parts and "\\" not in file.path
    return inside and file.size >= 0 and bool(_ETAG.fullmatch(file.etag))


def _walk(folder: Path) -> Iterator[Path]:
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(where) / name for name in names if not name.startswith("."))


def _is_lfs_pointer(path: Path) -> bool:
    """What a clone without git-lfs has in the place of a large file."""
    if path.stat().st_size > _LARGEST_POINTER:
        return False
    with path.open("rb") as file:
        return file.read(len(_LFS_POINTER)) == _LFS_POINTER
