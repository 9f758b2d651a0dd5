"""Looking and listening: which model does it, and how it tells that it goes on."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache
from typing import Any, Protocol

from django.conf import settings

from stories.captioning import Captioner
from stories.models.writing import NO_STAGE, Stage, Way
from stories.recordings import Recording
from stories.services import uploads
from stories.transcription import Transcriber

FETCH_SECONDS = 60
"""So long one claim fetches a model's files; then the job waits for the next one to go on."""
BEAT_SECONDS = 0.5

Beat = Callable[..., None]
"""Signs of life, with fields of the job that say what goes on."""


class Postponed(Exception):
    """The model is still being fetched: the job waits again, and this was no attempt."""


class Sense(Protocol):
    """Makes words of an upload."""

    stage: Stage
    where: str

    def understand(self, upload: str, *, language: str, beat: Beat) -> str: ...


class Telling:
    """A model's signs of life as beats of a job, not more of them than anybody reads."""

    def __init__(self, beat: Beat, stage: Stage) -> None:
        self._beat = beat
        self._stage = stage
        self._end = time.monotonic() + FETCH_SECONDS
        self._next = 0.0

    def step(self) -> None:
        """The model got further."""
        self._tell(**NO_STAGE | {"stage": self._stage})

    def came(self, there: int, total: int) -> None:
        """Bytes of the model's files came. Postponed after a while: the rest comes next time."""
        said = {"preparing": "fetching", "preparing_done": there, "preparing_total": total}
        self._tell(**said)
        if time.monotonic() > self._end:
            raise Postponed

    def _tell(self, **said: Any) -> None:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + BEAT_SECONDS
            self._beat(**said)


class _Looking:
    stage = Stage.LOOKING
    where = "picture"

    def understand(self, upload: str, *, language: str, beat: Beat) -> str:
        telling = Telling(beat, self.stage)
        return captioner(settings.CAPTION_MODEL).caption(
            uploads.read(upload), on_step=telling.step, on_bytes=telling.came
        )


class _Listening:
    stage = Stage.LISTENING
    where = "voice"

    def understand(self, upload: str, *, language: str, beat: Beat) -> str:
        telling = Telling(beat, self.stage)
        return transcriber(settings.SPEECH_MODEL).transcribe(
            Recording.of_wav(uploads.read(upload)).samples,
            language=language.partition("-")[0],
            on_step=telling.step,
            on_bytes=telling.came,
        )


@cache
def captioner(model: str) -> Captioner:
    """The one of this process, with its model kept warm."""
    return Captioner(model) if model else Captioner()


@cache
def transcriber(model: str) -> Transcriber:
    """The one of this process, with its model kept warm."""
    return Transcriber(model) if model else Transcriber()


_SENSES: dict[str, Sense] = {Way.IMAGE: _Looking(), Way.AUDIO: _Listening()}


def of(way: str) -> Sense:
    return _SENSES[way]
