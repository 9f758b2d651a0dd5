"""What things cost here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rendering.services import offers


@dataclass(frozen=True, slots=True)
class Price:
    """What one scene of that quality costs."""

    quality: Any
    seconds: float
    amount: int
    generated: bool
    lines: int


def prices() -> list[Price]:
    """The prices that hold on this server, for what it can make now: one query."""
    listed: dict[tuple[bool, str], Price] = {}
    for offer in offers.Offers().every():
        for name, quality in offer.qualities.items():
            if quality.refusal is None:
                profile, generated = quality.profile, offer.model is not None
                price = Price(
                    quality=offers.QUALITY_NAMES[name],
                    seconds=profile.seconds,
                    amount=quality.price,
                    generated=generated,
                    lines=profile.height,
                )
                listed.setdefault((generated, name), price)
    return list(listed.values())
