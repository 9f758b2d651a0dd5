"""What a clip costs."""

from __future__ import annotations

from django.conf import settings

from rendering.renderers import STORYBOOK

AUTO = "auto"


def price_per_scene(renderer: str, quality: str) -> int:
    """Credits for one scene of that quality."""
    kind = STORYBOOK if renderer == STORYBOOK else "diffusion"
    return prices_by_quality(kind)[quality]


def prices_by_quality(kind: str) -> dict[str, int]:
    """Credits per scene for each quality of that kind of renderer."""
    prices: dict[str, int] = settings.CREDIT_PRICES[kind]
    return prices
