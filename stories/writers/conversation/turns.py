"""Asking a model for a story, and once more where its answer was none."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from stories.writers.base import Brief, OnStep, WriterError, WrittenStory

from .answers import BadAnswer, story_of
from .instructions import TASK, correction, reader_words, system_instruction

logger = logging.getLogger(__name__)

MALFORMED = "No proper story came back this time. Please try again, or say the idea in other words."
TOO_LONG = "It was too long and was cut off. Use fewer words."
EMPTY = "It was empty, or could not be read."

_MOST_SHOWN = 30_000
"""Characters of a bad answer that the model is shown again."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side says, in parts."""

    role: str
    """`user` or `model`."""
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """All that a model is told. Only the turns have words of a reader, in parts of their own."""

    system: str
    turns: tuple[Turn, ...]

    def after(self, answer: str, problems: tuple[str, ...]) -> Question:
        """The same question after a bad answer. An empty one is not shown: services refuse that."""
        said = (Turn("model", (answer[:_MOST_SHOWN],)),) if answer.strip() else ()
        return Question(self.system, (*self.turns, *said, Turn("user", (correction(problems),))))


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said, and what is wrong with that already, if anything is."""

    text: str
    problem: str = ""

    def story(self, brief: Brief) -> WrittenStory:
        """The story in it. BadAnswer."""
        if self.problem:
            raise BadAnswer(self.problem)
        return story_of(self.text, brief)


Ask = Callable[[Question], Answer]
"""May raise WriterError."""


def question_of(brief: Brief) -> Question:
    """What is asked first."""
    return Question(system_instruction(brief), (Turn("user", (TASK, reader_words(brief))),))


def written(brief: Brief, ask: Ask, *, on_step: OnStep) -> WrittenStory:
    """The story that the model tells; it may put a bad answer right once. WriterError."""
    question = question_of(brief)
    answer = ask(question)
    on_step()
    try:
        return answer.story(brief)
    except BadAnswer as error:
        if error.hopeless:
            raise _malformed(error) from error
        logger.info("An answer is put right: %s", error)
        question = question.after(answer.text, error.problems)
    answer = ask(question)
    on_step()
    try:
        return answer.story(brief)
    except BadAnswer as error:
        raise _malformed(error) from error


def _malformed(error: BadAnswer) -> WriterError:
    logger.warning("No story in a model's answer: %s", error)
    return WriterError("malformed", MALFORMED, permanent=False)
