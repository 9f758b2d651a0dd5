"""A small model on this machine: loaded when it is first needed, and kept by the process.

On a card it runs in half precision, where there is one with room; else on the processor, in
bfloat16 where that knows it (less than half the time). Call it in a worker only: django-q2 forks,
and CUDA does not survive a fork.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from stories import model_files
from stories.model_files import ModelFilesError, OnBytes, Source, packages

OnStep = Callable[[], None]
"""Called whenever the work got further (a part is loaded, a word is made): a sign of life.

It may raise, to stop the work; what it raises passes.
"""
T = TypeVar("T")

PACKAGES = ("torch", "transformers")
ROOM = 3 * 1024**3
"""Bytes that have to be free on a card for one of them and its work."""


class NotUnderstood(Exception):
    """Nothing could be made out in a picture or a recording; the message says what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Device:
    """Where a model runs, and in which numbers."""

    name: str
    dtype: Any


class WarmModel(Generic[T]):
    """One model by its source; `read` takes its folder and the device, and gives what is kept."""

    def __init__(self, source: Source, *, what: str, read: Callable[[Path, Device], T]) -> None:
        self.source = source
        self._what = what
        self._read = read
        self._kept: T | None = None

    def get(self, *, on_step: OnStep, on_bytes: OnBytes) -> T:
        """It, loaded, and fetched before if it is not here. ModelFilesError."""
        if self._kept is None:
            if not packages.installed(PACKAGES):
                raise ModelFilesError("no_ai_packages", packages.how_to_install(self._what))
            folder = model_files.folder_of(self.source, on_bytes=on_bytes)
            on_step()
            self._kept = self._loaded(folder)
            on_step()
        return self._kept

    def _loaded(self, folder: Path) -> T:
        # Read when torch is first imported. Threads that wait actively for one another on cores
        # that others use too take twenty times as long.
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        from transformers.utils import logging

        logging.disable_progress_bar()
        try:
            return self._read(folder, device())
        except Exception as error:  # files that somebody else wrote can be wrong in any way
            raise ModelFilesError(
                "model_unreadable",
                f"{self.source.repo} cannot be loaded from {folder}. Remove that folder, so that "
                "the model is fetched again, or name another model.",
            ) from error


def device() -> Device:
    """The card that this process sees, where it has room; else the processor."""
    import torch

    if torch.cuda.is_available() and torch.cuda.mem_get_info()[0] > ROOM:
        return Device("cuda", torch.float16)
    known = torch.cpu.get_capabilities()
    is_short = any(has for name, has in known.items() if name.endswith("_bf16"))
    return Device("cpu", torch.bfloat16 if is_short else torch.float32)


def telling(on_step: OnStep) -> Any:
    """For `stopping_criteria` of a `generate`: tells of every word, and stops none."""
    import torch
    from transformers import StoppingCriteria, StoppingCriteriaList

    class Tells(StoppingCriteria):
        def __call__(self, input_ids: Any, scores: Any, **kwargs: Any) -> Any:
            on_step()
            return torch.zeros(len(input_ids), dtype=torch.bool, device=input_ids.device)

    return StoppingCriteriaList([Tells()])
