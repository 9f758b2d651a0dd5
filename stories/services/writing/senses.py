"""Looking and listening: which model does it, and how it tells that it goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from stories.models.writing import Stage

Beat = Callable[..., None]
"""Signs of life, with fields of the job that say what goes on."""


class Postponed(Exception):
    """The model is still being fetched: the job waits again, and this was no attempt."""


class SenseError(Exception):
    """Nothing could be made out; the message says why, and what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class Sense(Protocol):
    """Makes words of an upload."""

    stage: Stage
    where: str

    def understand(self, upload: str, *, language: str, beat: Beat) -> str: ...


_SENSES: dict[str, Sense] = {}


def of(way: str) -> Sense:
    return _SENSES[way]
