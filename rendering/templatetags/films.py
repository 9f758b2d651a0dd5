"""Addresses of films, scenes and posters, as whoever looks at the page may open them; sizes."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import template
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.translation import gettext

from rendering.models import RenderJob

register = template.Library()


@register.simple_tag(takes_context=True)
def media_url(
    context: dict[str, Any], what: str, job: RenderJob, *numbers: int, **query: Any
) -> str:
    """`film`, `captions`, `poster`, `scene`, `scene-poster`; on a shared page with its token.

    What is empty of the query is left out.
    """
    asked = {name: value for name, value in query.items() if value}
    if token := context.get("token"):
        asked["share"] = token
    address = reverse(f"media:{what}", args=[job.pk, *numbers])
    return f"{address}?{urlencode(asked)}" if asked else address


@register.simple_tag(takes_context=True)
def small_url(
    context: dict[str, Any], what: str, job: RenderJob, *numbers: int, **query: Any
) -> str:
    """A `poster` or `scene-poster` as small as a shelf shows it."""
    return media_url(context, what, job, *numbers, size="small", **query)


@register.simple_tag(takes_context=True)
def medium_url(
    context: dict[str, Any], what: str, job: RenderJob, *numbers: int, **query: Any
) -> str:
    """A `poster` or `scene-poster` as large as a theatre shows it, but lighter."""
    return media_url(context, what, job, *numbers, size="medium", **query)


@register.filter
def size(count: int) -> str:
    """Bytes in the units that downloads are told in: `6.9 GB`, `350 MB`."""
    if count >= 10**9:
        return gettext("%(size)s GB") % {"size": number_format(count / 10**9, 1)}
    return gettext("%(size)s MB") % {"size": number_format(count / 10**6, 0)}
