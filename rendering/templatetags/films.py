"""Addresses of films, scenes and posters, as whoever looks at the page may open them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import template
from django.urls import reverse

from rendering.models import RenderJob

register = template.Library()


@register.simple_tag(takes_context=True)
def media_url(context: dict[str, Any], what: str, job: RenderJob, *numbers: int) -> str:
    """`film`, `captions`, `poster`, `scene`, `scene-poster`; on a shared page with its token."""
    return _address(context, what, job, numbers)


@register.simple_tag(takes_context=True)
def small_url(context: dict[str, Any], what: str, job: RenderJob, *numbers: int) -> str:
    """A `poster` or `scene-poster` as small as a shelf shows it."""
    return _address(context, what, job, numbers, size="small")


def _address(
    context: dict[str, Any], what: str, job: RenderJob, numbers: tuple[int, ...], **query: str
) -> str:
    if token := context.get("token"):
        query["share"] = token
    address = reverse(f"media:{what}", args=[job.pk, *numbers])
    return f"{address}?{urlencode(query)}" if query else address
