"""Absolute addresses of what the API speaks about."""

from __future__ import annotations

from typing import Any

from django.urls import reverse

from rendering.models import RenderJob, ShareLink
from stories.models import Story, WritingJob


def job_url(request: Any, job: RenderJob) -> str:
    return _absolute(request, "rendering_api:job", job.pk)


def writing_url(request: Any, job: WritingJob) -> str:
    return _absolute(request, "rendering_api:writing-job", job.pk)


def story_url(request: Any, story: Story) -> str:
    return _absolute(request, "rendering_api:story", story.pk)


def share_url(request: Any, link: ShareLink) -> str:
    """The shared page, for people without an account."""
    return _absolute(request, "rendering:shared", link.token)


def media_url(request: Any, what: str, job: RenderJob, *numbers: int) -> str:
    return _absolute(request, f"media:{what}", job.pk, *numbers)


def _absolute(request: Any, name: str, *parts: Any) -> str:
    address: str = request.build_absolute_uri(reverse(name, args=parts))
    return address
