"""A model's files on this machine: found where they lie, fetched where they are not.

listing     what files a repository or a folder has
selection   which of them a pipeline loads (pure)
finding     where a model's files lie: MODEL_DIR, plain folders, the hub's own cache layout
hub         what is asked of the model hub, or of its mirror
fetching    from the hub to the disk: resumable, one process at a time
failures    what went wrong, in one sentence that says what to do

The hub's client library is imported on first use, and only where something must be fetched.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from rendering.renderers.diffusion.models import MODELS, Source, VideoModel

from . import fetching, finding
from .finding import model_dir
from .sizes import size_in_words

__all__ = [
    "OnBytes",
    "folder_of",
    "is_local",
    "model_dir",
    "size_in_words",
    "size_of",
    "sources_of",
]

OnBytes = Callable[[int, int], None]
"""Called with (bytes that are there, bytes in all). May raise."""


def folder_of(source: Source, *, on_bytes: OnBytes) -> Path:
    """The folder with all files of `source` that a pipeline loads, fetched if they are not there.

    `on_bytes` is called when bytes arrived and only then, never falling; what an earlier fetch left
    counts. What it raises stops the fetch, which goes on from there another time, and passes
    through. RenderError, in one clear sentence, for everything that is not a bug.
    """
    return finding.local_folder(source) or fetching.fetch(source, on_bytes=on_bytes)


def is_local(source: Source) -> bool:
    """Whether all of it is on this machine. Asks nobody else."""
    return finding.local_folder(source) is not None


def size_of(source: Source) -> int:
    """Bytes of its needed files; asks the hub where they are not here. RenderError."""
    if folder := finding.local_folder(source):
        return finding.chosen_in(folder, source).size
    return fetching.survey(source).choice.size


def sources_of(model: VideoModel) -> dict[str, Source]:
    """All that the model can load, by role: as loaders take them, bases as `style:<name>`."""
    sources = {"model": model.source}
    if model.motion_adapter is not None:
        sources["motion_adapter"] = model.motion_adapter
    sources |= {f"style:{style}": base for style, base in model.style_bases.items()}
    if model.second_pass:
        sources["second_pass"] = MODELS[model.second_pass].source
    if model.turbo is not None:
        sources["turbo"] = model.turbo
    return sources
