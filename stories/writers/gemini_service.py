"""What Google's models are asked and how they answer, through whichever of its libraries."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from .base import Brief, OnStep, WriterError, WrittenStory
from .conversation.turns import EMPTY, TOO_LONG, Answer, Question, written
from .patience.breaker import breaker_of
from .patience.failures import MESSAGES, ServiceFailure
from .patience.retrying import Patience, persistently
from .patience.waiting import Deadline, Tick, waited_for

DEFAULT_MODEL = "gemini-3.8-flash"
"""A fixed release; an alias such as `-latest` changes what is behind it without a word."""
ENDPOINT = "https://generativelanguage.googleapis.com"

_LARGEST_SEED = 2**31

_STRICTEST = "BLOCK_LOW_AND_ABOVE"
_STRICT = "BLOCK_MEDIUM_AND_ABOVE"
_SPARING = "BLOCK_ONLY_HIGH"
_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
_HATE = "HARM_CATEGORY_HATE_SPEECH"
_SEXUAL = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
_DANGEROUS = "HARM_CATEGORY_DANGEROUS_CONTENT"

_SAFETY = {
    "": dict.fromkeys((_HARASSMENT, _HATE, _SEXUAL, _DANGEROUS), _STRICTEST),
    "child": dict.fromkeys((_HARASSMENT, _HATE, _SEXUAL, _DANGEROUS), _STRICTEST),
    "teen": {_HARASSMENT: _STRICT, _HATE: _STRICTEST, _SEXUAL: _STRICTEST, _DANGEROUS: _STRICT},
    "adult": {_HARASSMENT: _SPARING, _HATE: _STRICT, _SEXUAL: _STRICT, _DANGEROUS: _STRICT},
}
"""Threshold by harm, by age group: an adult's villain may be rude, and nothing is ever let off."""

_UNWILLING = frozenset({
    "SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "ESCALATION", "MODEL_ARMOR",
    "IMAGE_SAFETY", "IMAGE_PROHIBITED_CONTENT",
})  # fmt: skip
_CUT_OFF = frozenset({"MAX_TOKENS", "CONTINUATION"})
_REPEATED = "It repeated a known text. Tell the story in words of your own."


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back of a call that went well: words, or why there are none."""

    text: str = ""
    finish: str = ""
    """Google's finish reason, `STOP` where all is well."""
    blocked: str = ""
    """Why the question was not even read."""

    def answer(self) -> Answer:
        """The words. WriterError `refused` where the model, or its guard, would not."""
        if self.blocked or self.finish in _UNWILLING:
            raise WriterError("refused", MESSAGES["refused"])
        if self.finish == "LANGUAGE":
            raise WriterError("no_language", MESSAGES["no_language"])
        if self.finish in _CUT_OFF:
            return Answer(self.text, TOO_LONG)
        if self.finish == "RECITATION":
            return Answer("", _REPEATED)
        return Answer(self.text, "" if self.text.strip() else EMPTY)


class GeminiModels(ABC):
    """Writes with a model of Google's; which library asks it is a subclass's business.

    "" is the default model, and Google's own address.

    `seconds` is for a whole story with all tries and the putting right, `try_seconds` for one try.
    After `breaker_failures` calls in a row that came to nothing, this process leaves the service in
    peace for `breaker_seconds`.
    """

    def __init__(
        self,
        api_key: str = "",
        model: str = "",
        base_url: str = "",
        *,
        seconds: float = 120.0,
        try_seconds: float = 60.0,
        tries: int = 4,
        first_pause: float = 1.0,
        breaker_failures: int = 3,
        breaker_seconds: float = 60.0,
        max_output_tokens: int = 16_384,
    ) -> None:
        self._api_key = api_key.strip()
        self._model = model or DEFAULT_MODEL
        self._endpoint = base_url.rstrip("/") or ENDPOINT
        self._seconds = seconds
        self._try_seconds = try_seconds
        self._patience = Patience(tries, first_pause)
        self._max_output_tokens = max_output_tokens
        self._breaker = breaker_of(
            self._endpoint, self._model, failures=breaker_failures, seconds=breaker_seconds
        )

    def write(self, brief: Brief, *, on_step: OnStep) -> WrittenStory:
        """The story. WriterError where there will be none."""
        self._refuse_bad_key()
        deadline = Deadline(self._seconds)
        on_step()

        def ask(question: Question) -> Answer:
            return self._reply(brief, question, deadline, on_step).answer()

        try:
            return written(brief, ask, on_step=on_step)
        except ServiceFailure as failure:
            raise failure.as_error() from None  # what it holds may have the key in it

    @abstractmethod
    def _generate(self, brief: Brief, question: Question, seconds: float, tick: Tick) -> Reply:
        """One call that lasts about so long at most, in a thread of its own. ServiceFailure.

        It opens and closes what it needs itself: nobody else knows whether it is still at work.
        WriterError where the library is not here.
        """

    def _refuse_bad_key(self) -> None:
        if not self._api_key:
            raise WriterError("no_key", MESSAGES["no_key"])
        if not (self._api_key.isascii() and self._api_key.isprintable()):
            raise WriterError("bad_key", MESSAGES["bad_key"])

    def _reply(
        self, brief: Brief, question: Question, deadline: Deadline, on_step: OnStep
    ) -> Reply:
        def attempt() -> Reply:
            mine = deadline.within(self._try_seconds)
            return waited_for(
                lambda tick: self._generate(brief, question, mine.left, tick),
                mine,
                on_step=on_step,
            )

        with self._breaker.watching():
            return persistently(attempt, self._patience, deadline, on_step=on_step)


def safety_of(age_group: str) -> dict[str, str]:
    """Google's threshold for each of its harms; the strictest for an unknown age group."""
    return _SAFETY.get(age_group, _SAFETY[""])


def seed_of(brief: Brief) -> int:
    """The brief's seed as the service takes it."""
    return brief.seed % _LARGEST_SEED
