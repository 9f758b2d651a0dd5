"""A model's files on this machine: found where they lie, fetched where they are not.

sources     where a model is, and what of it is needed
packages    the libraries that run models: whether they are here
listing     what files a repository or a folder has
selection   which of them are loaded (pure)
finding     where a model's files lie: MODEL_DIR, plain folders, the hub's own cache layout
hub         what is asked of the model hub, or of its mirror
fetching    from the hub to the disk: resumable, one process at a time
failures    what went wrong, in one sentence that says what to do

The hub's client library is imported on first use, and only where something must be fetched.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from . import fetching, finding
from .failures import ModelFilesError
from .finding import model_dir
from .sizes import size_in_words
from .sources import Source

__all__ = [
    "ModelFilesError",
    "OnBytes",
    "Source",
    "folder_of",
    "is_local",
    "model_dir",
    "size_in_words",
    "size_of",
]

OnBytes = Callable[[int, int], None]
"""Called with (bytes that are there, bytes in all). May raise."""


def folder_of(source: Source, *, on_bytes: OnBytes) -> Path:
    """The folder with all needed files of `source`, fetched if they are not there.

    `on_bytes` is called when bytes arrived and only then, never falling; what an earlier fetch left
    counts. What it raises stops the fetch, which goes on from there another time, and passes
    through. ModelFilesError, in one clear sentence, for everything that is not a bug.
    """
    return finding.local_folder(source) or fetching.fetch(source, on_bytes=on_bytes)


def is_local(source: Source) -> bool:
    """Whether all of it is on this machine. Asks nobody else."""
    return finding.local_folder(source) is not None


def size_of(source: Source) -> int:
    """Bytes of its needed files; asks the hub where they are not here. ModelFilesError."""
    if folder := finding.local_folder(source):
        return finding.chosen_in(folder, source).size
    return fetching.survey(source).choice.size
