"""An instruction model on this machine, through transformers; kept warm once it is loaded."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from stories.model_files import ModelFilesError, Source, folder_of
from stories.model_files.packages import how_to_install, installed

from .base import Brief, OnStep, WriterError, WrittenStory
from .chat_models import ChatModel
from .conversation.turns import Answer, Question, written
from .patience.failures import ServiceFailure
from .patience.waiting import Deadline, Tick, waited_for

DEFAULT_MODEL = "Qwen/Qwen3-4B-Instruct-2507"
"""Knows the languages of the pages, and may be used for anything (Apache-2.0)."""

_PACKAGES = ("torch", "transformers")

T = TypeVar("T")


class LocalWriter:
    """Writes with a model of the hub, or in a folder, that takes a chat.

    `seconds` is for a whole story, the putting right included; `loading_seconds` for bringing the
    weights into memory. Fetching takes as long as it takes: `on_step` is called as bytes arrive.
    """

    def __init__(
        self,
        model: str = "",
        *,
        revision: str = "main",
        seconds: float = 900.0,
        loading_seconds: float = 600.0,
        max_new_tokens: int = 3_000,
    ) -> None:
        self._name = model or DEFAULT_MODEL
        self._revision = revision
        self._seconds = seconds
        self._loading_seconds = loading_seconds
        self._max_new_tokens = max_new_tokens
        self._one_at_a_time = threading.Lock()
        self._loaded: ChatModel | None = None

    def write(self, brief: Brief, *, on_step: OnStep) -> WrittenStory:
        """The story. WriterError where there will be none."""
        chat = self._chat(on_step)
        deadline = Deadline(self._seconds)

        def ask(question: Question) -> Answer:
            def say(tick: Tick) -> Answer:
                with self._one_at_a_time:
                    return chat.answer(
                        question, seed=brief.seed, most=self._max_new_tokens, tick=tick
                    )

            return _patiently(say, deadline, on_step)

        return written(brief, ask, on_step=on_step)

    def _chat(self, on_step: OnStep) -> ChatModel:
        if self._loaded is None:
            if not installed(_PACKAGES):
                raise WriterError("no_ai_packages", how_to_install("This site's story writer"))
            folder = self._folder(on_step)
            self._loaded = _patiently(
                lambda _: self._load(folder), Deadline(self._loading_seconds), on_step
            )
        return self._loaded

    def _folder(self, on_step: OnStep) -> Path:
        if (own := Path(self._name).expanduser()).is_dir():
            return own
        source = Source(self._name, self._revision, beside=("tokenizer",))
        try:
            return folder_of(source, on_bytes=lambda _there, _total: on_step())
        except ModelFilesError as error:
            raise WriterError(error.code, error.message, permanent=error.permanent) from error

    def _load(self, folder: Path) -> ChatModel:
        """Kept even where nobody waited long enough, so that the next story finds it."""
        with self._one_at_a_time:
            if self._loaded is None:
                self._loaded = ChatModel.load(folder)
        return self._loaded


def _patiently(do: Callable[[Tick], T], deadline: Deadline, on_step: OnStep) -> T:
    try:
        return waited_for(do, deadline, on_step=on_step)
    except ServiceFailure as failure:
        raise failure.as_error() from None
