"""What a writer is given and gives back, as plain data; and what it raises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from stories.choices import DEFAULT_LANGUAGE, DEFAULT_LENGTH

OnStep = Callable[[], None]
"""Called whenever the writer got further (a try ended, a word was made): a sign of life.

It may raise, to stop the writing; writers let what it raises pass.
"""


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody in a story, looking the same in every scene.

    `name` and `what` (a small lighthouse) are in the story's language. A writer gives `look` in
    English, for prompts; a person may have given it in any language.
    """

    name: str = ""
    what: str = ""
    look: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """What is to be written. Idea, hero and `before` are a reader's words: data, never orders."""

    idea: str
    language: str = DEFAULT_LANGUAGE
    age_group: str = ""
    length: str = DEFAULT_LENGTH
    """One of choices.LENGTHS."""
    style: str = ""
    """One of choices.STYLES, or ""."""
    hero: Character | None = None
    wish: str = ""
    """One of choices.WISHES: how it is to be written again; "" for the first time."""
    before: str = ""
    """The text that is written again, where there is one."""
    seed: int = 0
    """Another number makes another story of the same idea, where the writer can choose."""


@dataclass(frozen=True, slots=True)
class WrittenScene:
    """One scene: its text in the story's language, and what is to be seen, in English."""

    text: str
    visual: str = ""
    camera: str = ""
    """One of choices.CAMERAS, or ""."""
    mood: str = ""
    """One of choices.MOODS, or ""."""


@dataclass(frozen=True, slots=True)
class WrittenStory:
    """A whole story: one to five scenes, and its cast, the hero first."""

    title: str
    language: str
    scenes: tuple[WrittenScene, ...]
    cast: tuple[Character, ...] = ()


class WriterError(Exception):
    """A story could not be written; the message says why, kindly, and what to do.

    Permanent are those that the same try would meet again.
    """

    def __init__(self, code: str, message: str, *, permanent: bool = True) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.permanent = permanent


class StoryWriter(Protocol):
    """Makes a story of an idea."""

    def write(self, brief: Brief, *, on_step: OnStep) -> WrittenStory:
        """The story. WriterError where there will be none."""
        ...
