"""Workers that report, without running: what they say of themselves decides what is offered."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db.models.functions import Now

from rendering.models import Worker
from rendering.services import workers
from tests.probing import CARD

CARD_MAKES: dict[str, float] = CARD["abilities"]["zeroscope"]
PROCESSOR_MAKES = {"turbo": 840.0}


def gpu_worker(
    makes: dict[str, float] | None = None,
    *,
    name: str = "gpu",
    model: str = "zeroscope",
    **found: Any,
) -> None:
    """A live worker with a card, or with whatever else is said of it."""
    abilities = {} if makes is None else {model: makes}
    known = {"device": "A card", "device_kind": "cuda", "abilities": abilities} | found
    workers.report(name, queue="gpu", processes=1, **known)


def processor() -> None:
    """A live worker that has no card, and takes 14 minutes a scene."""
    gpu_worker(PROCESSOR_MAKES, name="slow", device_kind="cpu", device="8 processor cores")


def fall_silent(*, hours: float) -> None:
    Worker.objects.update(last_seen_at=Now() - timedelta(hours=hours))
