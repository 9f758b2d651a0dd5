"""Small pictures to choose a look by, drawn by the storybook; see `manage.py draw_pictures`."""

from __future__ import annotations

from django import template
from django.templatetags.static import static

register = template.Library()


@register.simple_tag
def picture_of(folder: str, name: str) -> str:
    """The address of a `styles` or `cameras` picture; of none is chosen that of `any`."""
    return static(f"made/{folder}/{name or 'any'}.webp")
