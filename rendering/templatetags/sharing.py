"""Parts of pages about showing a film: links to it, downloads, what can be wrong with it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import template
from django.urls import reverse

from rendering.models import RenderJob
from rendering.models.moderation import MAX_WORDS, Reason
from rendering.services import sharing
from stories.models import Story

register = template.Library()


@register.inclusion_tag("rendering/_share.html", takes_context=True)
def share_section(context: dict[str, Any], story: Story) -> dict[str, Any]:
    """The links to a story, for its owner: one query."""
    links = list(sharing.open_links(story))
    return {
        "story": story,
        "links": links,
        "lasting": sharing.LASTING,
        "full": len(links) >= sharing.MAX_OPEN_LINKS,
        "site": site_of(context),
        "problem": context.get("problem", ""),
        "swapped": context.get("swapped", False),
    }


@register.simple_tag(takes_context=True)
def site_url(context: dict[str, Any]) -> str:
    """`https://films.example.org`, for addresses that leave this site."""
    return site_of(context)


def site_of(context: dict[str, Any]) -> str:
    request = context.get("request")
    return request.build_absolute_uri("/").rstrip("/") if request else ""


@register.simple_tag(takes_context=True)
def download_url(context: dict[str, Any], what: str, job: RenderJob, *numbers: int) -> str:
    """As `media_url`, and the file comes named after its story: also `all`, the ZIP."""
    asked = {"download": "1"}
    if token := context.get("token"):
        asked["share"] = token
    return f"{reverse(f'media:{what}', args=[job.pk, *numbers])}?{urlencode(asked)}"


@register.simple_tag
def report_reasons() -> list[tuple[str, Any]]:
    return list(Reason.choices)


@register.simple_tag
def report_length() -> int:
    return MAX_WORDS
