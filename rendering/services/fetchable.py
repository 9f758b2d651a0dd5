"""Every model whose files can be fetched here: those that make video, look, listen or write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.conf import settings

from rendering.renderers.diffusion import weights
from rendering.renderers.diffusion.models import MODELS, VideoModel
from stories import captioning, transcription
from stories.model_files import Source
from stories.writers import local

UNKNOWN = "see its page"


@dataclass(frozen=True, slots=True)
class Fetchable:
    """A model with all that it can load, by role."""

    name: str
    title: str
    sources: Mapping[str, Source]
    licence: str
    licence_url: str
    commercial_use: bool | None
    """None where nobody here knows."""

    @property
    def allowed(self) -> str:
        return {True: "yes", False: "no", None: UNKNOWN}[self.commercial_use]

    @property
    def terms(self) -> str:
        if self.commercial_use is None:
            return f"licence: {UNKNOWN} ({self.licence_url})"
        allowed = "may be used commercially" if self.commercial_use else "no commercial use"
        return f"{self.licence}, {allowed} ({self.licence_url})"


def fetchable() -> dict[str, Fetchable]:
    """By the names that `manage.py download_models` takes."""
    found = [_of_video(model) for model in MODELS.values()]
    found += [*_senses(), *_writer()]
    return {one.name: one for one in found}


def _of_video(model: VideoModel) -> Fetchable:
    return Fetchable(
        model.name,
        model.title,
        weights.sources_of(model),
        model.licence,
        model.licence_url,
        model.commercial_use,
    )


def _senses() -> Iterator[Fetchable]:
    blip = settings.CAPTION_MODEL or captioning.DEFAULT_MODEL
    whisper = settings.SPEECH_MODEL or transcription.DEFAULT_MODEL
    known = {captioning.DEFAULT_MODEL: "BSD-3-Clause", transcription.DEFAULT_MODEL: "Apache-2.0"}
    yield _small("blip", "Looks at pictures", captioning.source_of(blip), known.get(blip))
    yield _small("whisper", "Listens", transcription.source_of(whisper), known.get(whisper))


def _writer() -> Iterator[Fetchable]:
    """Only where the site has one of its own."""
    if settings.WRITER == "local":
        source = Source(settings.WRITER_MODEL or local.DEFAULT_MODEL, beside=("tokenizer",))
        yield _small("writer", "Writes stories", source, None)


def _small(name: str, title: str, source: Source, licence: str | None) -> Fetchable:
    return Fetchable(
        name,
        title,
        {"model": source},
        licence or UNKNOWN,
        f"https://huggingface.co/{source.repo}",
        True if licence else None,
    )
