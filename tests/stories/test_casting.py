"""The cast of a story, in words."""

from __future__ import annotations

import pytest

from stories.casting import described, introductions, looks_of
from stories.writers.base import Character

LUMI = Character("Lumi", "a lighthouse", "red stripes")
FOX = Character("", "small fox", "a small fox with a red scarf")
TOM = Character("Tom", "a boat", "a blue boat")


def test_a_look_is_said_with_whose_it_is_and_never_twice() -> None:
    assert described(LUMI) == "a lighthouse with red stripes"
    assert described(FOX) == "a small fox with a red scarf"
    assert described(Character("Lumi")) == "Lumi"


def test_who_is_named_is_described_and_the_hero_where_nobody_is() -> None:
    assert looks_of("Then tom came.", [LUMI, TOM]) == ["a blue boat"]
    assert looks_of("The sea was calm.", [LUMI, TOM]) == ["a lighthouse with red stripes"]
    assert looks_of("The sea was calm.", []) == []


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Lumi is a lighthouse with red stripes."),
        ("de-AT", "Lumi ist a lighthouse mit red stripes."),
        ("sw", "Lumi is a lighthouse with red stripes."),
    ],
)
def test_somebody_is_introduced_as_a_story_begins(language: str, told: str) -> None:
    assert introductions([LUMI], language=language) == (told,)


def test_who_has_no_look_needs_no_introduction() -> None:
    assert introductions([Character("Lumi", "a lighthouse")], language="en") == ()


def test_a_whole_look_is_told_as_it_is() -> None:
    assert introductions([FOX, TOM], language="en") == (
        "A small fox with a red scarf.",
        "Tom is a blue boat.",
    )
