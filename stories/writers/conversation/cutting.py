"""The JSON object in an answer, whatever stands around it: a fence, a greeting, an afterword."""

from __future__ import annotations

import json
from typing import Any

MOST_CHARACTERS = 200_000
"""More than any story takes; what is longer is not looked through."""
_MOST_TRIES = 50


def cut_out(answer: str) -> dict[str, Any] | None:
    """The first JSON object in the text that holds scenes, else the first; None without any."""
    text = answer[:MOST_CHARACTERS]
    found = [thing for thing in _objects(text) if thing]
    return next((thing for thing in found if "scenes" in thing), found[0] if found else None)


def _objects(text: str) -> list[dict[str, Any]]:
    decoder = json.JSONDecoder(strict=False)
    found: list[dict[str, Any]] = []
    start = text.find("{")
    for _ in range(_MOST_TRIES):
        if start < 0:
            break
        end = start + 1
        try:
            thing, end = decoder.raw_decode(text, start)
            found.append(thing)
        except (ValueError, RecursionError):  # cut off, not JSON, or nested without end
            pass
        start = text.find("{", end)
    return found
