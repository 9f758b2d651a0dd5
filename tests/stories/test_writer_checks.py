"""What keeps the chosen writer from writing is said at the start."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError


@pytest.mark.parametrize(
    ("writer", "needed"),
    [("gemini", "GEMINI_API_KEY"), ("gemini-legacy", "GEMINI_API_KEY")],
)
def test_a_writer_without_what_it_needs_stops_the_start(
    settings: Any, writer: str, needed: str
) -> None:
    settings.WRITER = writer
    setattr(settings, needed, "")
    with pytest.raises(SystemCheckError, match=needed):
        call_command("check")
    setattr(settings, needed, "something")
    call_command("check")


def test_nothing_is_needed_to_write_offline(settings: Any) -> None:
    settings.WRITER = "auto"
    call_command("check")
