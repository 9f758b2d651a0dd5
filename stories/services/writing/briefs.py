"""Briefs as they are kept with a job and with its story."""

from __future__ import annotations

from typing import Any

from stories.writers.base import Brief, Character


def brief_from(kept: dict[str, Any]) -> Brief:
    """The brief that `dataclasses.asdict` made JSON of."""
    hero = kept.get("hero")
    return Brief(**kept | {"hero": Character(**hero) if hero else None})
