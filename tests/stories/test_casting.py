"""The cast of a story, in words."""

from __future__ import annotations

import pytest

from stories.casting import described, introductions, looks_of, with_look
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


@pytest.mark.parametrize(
    ("old", "new", "seen"),
    [
        ("a small fox with a red scarf", "a blue hat", "a small fox with a blue hat asleep"),
        ("a small fox with a red scarf", "a big fox", "a big fox asleep"),
        ("a small fox with a red scarf", "a man in black", "a man in black asleep"),
        ("a small fox with a red scarf", "", "a small fox asleep"),
        ("a red scarf", "a blue hat", "a small fox with a blue hat asleep"),
        ("a red scarf", "", "a small fox asleep"),
    ],
)
def test_another_look_changes_what_is_worn_and_not_who_wears_it(
    old: str, new: str, seen: str
) -> None:
    assert with_look("a small fox with a red scarf asleep", old, new) == seen


def test_who_is_seen_without_anything_worn_stays_too() -> None:
    assert with_look("a fox asleep", "a fox", "a blue hat") == "a fox with a blue hat asleep"
    assert with_look("a fox (grey) asleep", "a fox (grey)", "white") == "a fox with white asleep"
