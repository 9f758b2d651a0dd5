"""What may become a story."""

from __future__ import annotations

import pytest

from stories import naming
from stories.story_text import MESSAGES, StoryTextError, clean_story_text, first_words


def code_of(text: object) -> str:
    with pytest.raises(StoryTextError) as caught:
        clean_story_text(text)
    assert caught.value.message == str(caught.value)
    return caught.value.code


@pytest.mark.parametrize("text", [1, None, ["a"], {"a": 1}, b"a", True, 1.5])
def test_only_text_is_text(text: object) -> None:
    assert code_of(text) == "not_text"


@pytest.mark.parametrize("text", ["", "  \n\t ", "\u200b\u200f", "\ufeff", "\x07", "\u00a0"])
def test_a_text_with_nothing_to_see_is_blank(text: str) -> None:
    assert code_of(text) == "blank"


def test_nul_and_halves_of_characters_are_refused() -> None:
    assert code_of("A fox\x00.") == "nul"
    assert code_of("A fox \ud83e.") == "surrogate"


def test_twenty_thousand_characters_are_enough() -> None:
    assert clean_story_text("x" * 20_000 + "\n") == "x" * 20_000
    with pytest.raises(StoryTextError, match=r"at most 20,000 characters; this one has 20,001\."):
        clean_story_text("x" * 20_001)


def test_line_ends_become_newlines_and_controls_go() -> None:
    assert (
        clean_story_text(" A\r\nB\rC\u2028D\u2029E\tF\x07\x1b[0m\x9f ") == "A\nB\nC\nD\n\nE\tF[0m"
    )


@pytest.mark.parametrize("text", ["🦊🌲", "👩‍👧", "ثعلب في الغابة", "\u200fشمس", "x" * 5000, "."])
def test_emoji_right_to_left_and_long_words_are_fine(text: str) -> None:
    assert clean_story_text(text) == text


def test_first_words_make_a_title_of_whole_words() -> None:
    assert first_words("\n A fox  ran.\nIt slept.") == "A fox ran."
    title = first_words("Once upon a time, " * 20)
    assert title == "Once upon a time, Once upon a time, Once upon a time, Once…"
    assert first_words("x" * 500) == "x" * 59 + "…"
    assert len(first_words("word " * 50, limit=20)) <= 20


def test_pages_say_the_same_as_programs_are_told() -> None:
    assert {code: str(said) for code, said in naming.TEXT_ERRORS.items()} == MESSAGES
