"""What things cost here."""

from __future__ import annotations

from dataclasses import dataclass

from rendering.renderers.base import QUALITY_PROFILES
from rendering.services.prices import prices_by_quality


@dataclass(frozen=True, slots=True)
class Price:
    """What one scene of that quality costs."""

    quality: str
    seconds: float
    amount: int


def prices() -> list[Price]:
    """The prices that hold on this server, for what it can make."""
    amounts = prices_by_quality("storybook")
    return [
        Price(name, profile.seconds, amounts[name]) for name, profile in QUALITY_PROFILES.items()
    ]
