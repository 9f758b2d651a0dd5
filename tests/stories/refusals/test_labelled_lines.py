"""Every labelled line, both ways: nothing refused slips through, nothing allowed is refused."""

from __future__ import annotations

from collections import Counter

import pytest

from stories.choices import AGE_GROUPS
from stories.refusals import PERSONAL_DATA, always_refused, refusal_of
from tests.stories.refusals.labelled import Line, allowed, refused

ALWAYS = ("child-safety", "hate", "self-harm", "terror")
LANGUAGES = ("en", "es", "fr", "de", "hi", "ar")


def theme_of(line: Line) -> str:
    refusal = refusal_of(line.text, age_group=line.age_group, language=line.language)
    return refusal.theme if refusal else ""


def misses(lines: list[Line]) -> list[str]:
    """The lines that got another theme than theirs, as a person can read them."""
    found = ((line, theme_of(line)) for line in lines)
    return [f"{line} → {theme or 'allowed'}" for line, theme in found if theme != line.theme]


def test_every_line_that_is_refused_is_refused_for_its_theme() -> None:
    missed = misses(refused())
    assert not missed, "\n".join(missed)


def test_nothing_harmless_is_refused() -> None:
    missed = misses(allowed())
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize("age_group", AGE_GROUPS)
def test_there_are_at_least_fifty_lines_each_way_for_every_age_group(age_group: str) -> None:
    no, yes = (
        Counter(line.age_group for line in refused()),
        Counter(line.age_group for line in allowed()),
    )
    assert no[age_group] >= 50
    assert yes[age_group] >= 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_lines_of_every_theme_that_is_always_refused(language: str) -> None:
    themes = {line.theme for line in refused() if line.language == language}
    assert themes >= {*ALWAYS, PERSONAL_DATA}


def test_what_is_always_refused_is_so_in_a_pasted_text_too() -> None:
    lines = [line for line in refused() if line.theme in ALWAYS]
    missed = [
        line for line in lines if getattr(always_refused(line.text), "theme", "") != line.theme
    ]
    assert not missed, missed


def test_a_pasted_text_may_hold_personal_data_and_what_is_for_adults() -> None:
    texts = [line.text for line in refused() if line.theme in (PERSONAL_DATA, "gambling", "gore")]
    assert texts
    assert not [text for text in texts if always_refused(text)]


def test_a_harmless_text_is_never_always_refused() -> None:
    assert not [line.text for line in allowed() if always_refused(line.text)]


def test_the_same_lines_are_refused_whatever_language_they_are_said_to_be_in() -> None:
    lines = [line for line in refused() if line.theme in ALWAYS and line.age_group == "adult"]
    said = [
        Line(line.age_group, other, line.text, line.theme)
        for line in lines
        for other in ("en", "ja")
    ]
    missed = misses(said)
    assert not missed, "\n".join(missed)
