"""Whose workers look, listen and write: a card's where one is at work, else the others."""

from __future__ import annotations

from rendering.workforce import workforce
from stories.models.writing import Way
from stories.services.writing import claims
from stories.services.writing.orders import Ask

NEED_A_MODEL = "local"


def queue_of(ask: Ask) -> str:
    """The queue of what is asked for."""
    needs_a_model = ask.way != Way.IDEA or ask.writer == NEED_A_MODEL
    return "gpu" if needs_a_model and workforce().has_live_card else "cpu"


def come_back() -> None:
    """What waits for a card that is gone is done by the others."""
    if claims.waiting("gpu").exists() and not workforce().has_live_card:
        claims.reroute(old="gpu", new="cpu")
