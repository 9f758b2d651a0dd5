"""What a clip costs."""

from __future__ import annotations

from django.conf import settings

AUTO = "auto"


def price_per_scene(renderer: str, quality: str) -> int:
    """Credits for one scene of that quality."""
    kind = "storybook" if renderer == "storybook" else "diffusion"
    price: int = settings.CREDIT_PRICES[kind][quality]
    return price
