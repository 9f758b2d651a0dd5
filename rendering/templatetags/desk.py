"""What stands on the administrator's first page."""

from __future__ import annotations

from typing import Any

from django import template

from rendering import glance

register = template.Library()


@register.inclusion_tag("admin/_glance.html", takes_context=True)
def glance_at(context: dict[str, Any]) -> dict[str, Any]:
    """Reports, films and workers, as far as this administrator may look at them."""
    return {"glance": glance.glance(), "perms": context.get("perms")}
