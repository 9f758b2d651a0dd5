"""A writer that does as the tests say: what a paid writer on another server may do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from stories import writers
from stories.writers.base import Brief, Character, OnStep, WrittenScene, WrittenStory

NAME = "scripted"
STORY = WrittenStory(
    title="The Lighthouse",
    language="en",
    scenes=(
        WrittenScene("Lumi stood on a rock.", "a small lighthouse on a rock", "pan", "calm"),
        WrittenScene("A boat came.", "a boat near a lighthouse", "", "exciting"),
    ),
    cast=(Character("Lumi", "a lighthouse", "red stripes"),),
)


def tells(brief: Brief, on_step: OnStep) -> WrittenStory:
    """What it does unless a test says otherwise."""
    return STORY


class ScriptedWriter:
    does: Callable[[Brief, OnStep], WrittenStory] = staticmethod(tells)

    def write(self, brief: Brief, *, on_step: OnStep) -> WrittenStory:
        return type(self).does(brief, on_step)


@contextmanager
def writing_as(does: Callable[[Brief, OnStep], WrittenStory]) -> Iterator[None]:
    """Inside, the scripted writer does that."""
    before, ScriptedWriter.does = ScriptedWriter.does, staticmethod(does)
    try:
        yield
    finally:
        ScriptedWriter.does = before


def introduce() -> None:
    writers.WRITERS[NAME] = "tests.writers.ScriptedWriter"
