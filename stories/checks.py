"""System checks: a writer that could not write is said at the start."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

_NEEDS = {
    "gemini": "GEMINI_API_KEY",
    "gemini-legacy": "GEMINI_API_KEY",
}


@register()
def writer_complete(**kwargs: Any) -> list[CheckMessage]:
    """The chosen writer has what it needs."""
    needed = _NEEDS.get(settings.WRITER)
    if needed is None or getattr(settings, needed):
        return []
    message = f"WRITER={settings.WRITER} needs {needed}."
    hint = f"Set {needed}, or WRITER=offline, which needs nothing."
    return [Error(message, hint=hint, id="stories.E001")]
