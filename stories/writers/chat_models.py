"""A model that takes a chat, in memory: on the card where there is room, else on the processor."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .base import WriterError
from .conversation.turns import EMPTY, TOO_LONG, Answer, Question

logger = logging.getLogger(__name__)

MESSAGES = {
    "bad_model": (
        "This site's own story model cannot be used. Its operator has to choose another one."
    ),
    "no_room": (
        "There is not enough memory for this site's own story model at the moment. Please try "
        "again in a few minutes."
    ),
    "too_much": "That is too much text for this site's own story model. Please use less.",
}
"""By code."""

_LEAST_ROOM = 256
"""Tokens without which no story fits."""
_TEMPERATURE = 0.7
"""For models that do not say how they like to be sampled."""
_WORKING_SHARE = 1.25
"""Of the weights' size: what is needed of a card, with the working memory of one story."""


@dataclass(frozen=True, slots=True)
class ChatModel:
    """A model and its tokenizer, as transformers makes them."""

    model: Any
    tokenizer: Any

    @classmethod
    def load(cls, folder: Path) -> ChatModel:
        """From the folder that has its files. WriterError."""
        from transformers import AutoModelForCausalLM, AutoTokenizer
        from transformers.utils import logging as bars

        bars.disable_progress_bar()
        try:
            tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
            model: Any = AutoModelForCausalLM.from_pretrained(
                folder, local_files_only=True, dtype="auto"
            )
            model = model.to(_device(folder)).eval()
        except (OSError, ValueError, KeyError, ImportError) as error:
            logger.exception("The story model in %s cannot be loaded", folder)
            raise WriterError("bad_model", MESSAGES["bad_model"]) from error
        except (RuntimeError, MemoryError) as error:
            raise _of_memory(error) from error
        if not tokenizer.chat_template:
            logger.error("The story model in %s takes no chat", folder)
            raise WriterError("bad_model", MESSAGES["bad_model"])
        return cls(model, tokenizer)

    def answer(
        self, question: Question, *, seed: int, most: int, tick: Callable[[], None]
    ) -> Answer:
        """What the model says, of at most so many tokens; `tick` is called at each. WriterError.

        The same question and seed have the same answer, on the same machine.
        """
        asked = self._tokens(question)
        length = asked["input_ids"].shape[1]
        room = min(most, self._longest() - length)
        if room < _LEAST_ROOM:
            raise WriterError("too_much", MESSAGES["too_much"])
        try:
            said = self._generated(asked, seed=seed, most=room, tick=tick)[length:]
        except (RuntimeError, MemoryError) as error:
            raise _of_memory(error) from error
        text = self.tokenizer.decode(said, skip_special_tokens=True)
        text = text.rpartition("</think>")[2]
        was_cut_off = len(said) >= room and int(said[-1]) not in self._ends()
        return Answer(text, TOO_LONG if was_cut_off else "" if text.strip() else EMPTY)

    def _tokens(self, question: Question) -> Any:
        """The question as the model's own template has it."""
        from jinja2 import TemplateError

        how = {
            "add_generation_prompt": True,
            "return_dict": True,
            "return_tensors": "pt",
            "enable_thinking": False,  # templates that know it not let it be
        }
        try:
            asked = self.tokenizer.apply_chat_template(_messages(question), **how)
        except TemplateError:  # one without a part for the system
            asked = self.tokenizer.apply_chat_template(_messages_without_system(question), **how)
        return asked.to(self.model.device)

    def _generated(self, asked: Any, *, seed: int, most: int, tick: Callable[[], None]) -> Any:
        import torch

        own = self.model.generation_config
        cards = [self.model.device] if self.model.device.type == "cuda" else []
        with torch.random.fork_rng(devices=cards):
            torch.manual_seed(seed)
            return self.model.generate(
                **asked,
                max_new_tokens=most,
                do_sample=True,
                temperature=own.temperature if own.do_sample else _TEMPERATURE,
                streamer=_Ticking(tick),
            )[0]

    def _longest(self) -> int:
        return int(getattr(self.model.config, "max_position_embeddings", 0) or 2**31)

    def _ends(self) -> list[int]:
        ends = self.model.generation_config.eos_token_id
        return ends if isinstance(ends, list) else [] if ends is None else [ends]


class _Ticking:
    """What transformers calls a streamer: told of each token, and it wants none of them."""

    def __init__(self, tick: Callable[[], None]) -> None:
        self._tick = tick

    def put(self, value: object) -> None:
        self._tick()

    def end(self) -> None:
        """There is nothing to hand on."""


def _messages(question: Question) -> list[dict[str, str]]:
    roles = {"user": "user", "model": "assistant"}
    turns = [
        {"role": roles[turn.role], "content": "\n\n".join(turn.parts)} for turn in question.turns
    ]
    return [{"role": "system", "content": question.system}, *turns]


def _messages_without_system(question: Question) -> list[dict[str, str]]:
    system, first, *rest = _messages(question)
    return [{"role": "user", "content": f"{system['content']}\n\n{first['content']}"}, *rest]


def _device(folder: Path) -> str:
    """`cuda` where a card has room for the weights, else `cpu`."""
    import torch

    if not torch.cuda.is_available():
        return "cpu"
    weights = sum(path.stat().st_size for path in folder.iterdir() if path.suffix == ".safetensors")
    free, _ = torch.cuda.mem_get_info()
    return "cuda" if free > _WORKING_SHARE * weights else "cpu"


def _of_memory(error: Exception) -> Exception:
    """The WriterError where memory ran out; any other error as it is."""
    import torch

    text = str(error)
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)) or "allocate memory" in text:
        return WriterError("no_room", MESSAGES["no_room"], permanent=False)
    return error
