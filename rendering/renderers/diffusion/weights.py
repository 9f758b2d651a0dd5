"""The files of text-to-video models: which there are of each, and what goes wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rendering.renderers.base import RenderError
from stories import model_files
from stories.model_files import ModelFilesError, OnBytes, Source

from .models import MODELS, VideoModel


def folder_of(source: Source, *, on_bytes: OnBytes) -> Path:
    """See model_files.folder_of. RenderError."""
    with _told_as_render_errors():
        return model_files.folder_of(source, on_bytes=on_bytes)


def size_of(source: Source) -> int:
    """See model_files.size_of. RenderError."""
    with _told_as_render_errors():
        return model_files.size_of(source)


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


@contextmanager
def _told_as_render_errors() -> Iterator[None]:
    try:
        yield
    except ModelFilesError as error:
        raise RenderError(error.code, error.message, permanent=error.permanent) from error
