"""Who writes here, and what that costs."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from stories.writers import OFFLINE, get_writer
from stories.writers.base import StoryWriter

AUTO = "auto"


def name() -> str:
    """The writer of this site: the one that is set, else Gemini where there is a key."""
    if settings.WRITER != AUTO:
        return str(settings.WRITER)
    return "gemini" if settings.GEMINI_API_KEY else OFFLINE


def chosen(*, without_ai: bool) -> str:
    """The writer's name for somebody who may not want AI."""
    return OFFLINE if without_ai else name()


def price(writer: str) -> int:
    """Credits for one story by that writer."""
    return 0 if writer == OFFLINE else int(settings.CREDIT_PRICES["writing"])


def made(writer: str) -> StoryWriter:
    """The writer itself, ready to write."""
    return get_writer(writer, **_options(writer))


def _options(writer: str) -> dict[str, Any]:
    """What was set; the adapter knows the rest."""
    if writer in ("gemini", "gemini-legacy"):
        known = {
            "api_key": settings.GEMINI_API_KEY,
            "model": settings.GEMINI_MODEL,
            "base_url": settings.GEMINI_ENDPOINT,
        }
    else:
        known = {"model": settings.WRITER_MODEL} if writer == "local" else {}
    return {name: value for name, value in known.items() if value}
