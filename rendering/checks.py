"""System checks: what would go wrong later is said at the start."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import imageio_ffmpeg
from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register


@register()
def queue_bounds(**kwargs: Any) -> list[CheckMessage]:
    """django-q2's `retry` runs from delivery and includes the wait in the worker's own queue."""
    problems: list[CheckMessage] = []
    clusters = {"Q_CLUSTER": settings.Q_CLUSTER} | settings.Q_CLUSTER.get("ALT_CLUSTERS", {})
    for name, own in clusters.items():
        cluster = settings.Q_CLUSTER | own
        rounds = 1 + math.ceil((cluster["queue_limit"] + 1) / cluster["workers"])
        least = cluster["timeout"] * rounds
        if cluster["retry"] <= least:
            message = f"Queue {name}: retry {cluster['retry']} must be more than {least} seconds."
            problems.append(Error(message, id="rendering.E001"))
    return problems


@register()
def ffmpeg_present(**kwargs: Any) -> list[CheckMessage]:
    try:
        binary = Path(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError:
        binary = Path("missing")
    if binary.exists():
        return []
    hint = "Reinstall imageio-ffmpeg, or set IMAGEIO_FFMPEG_EXE to an ffmpeg with libx264."
    return [Error("There is no ffmpeg; no film can be written.", hint=hint, id="rendering.E002")]


@register()
def prices_complete(**kwargs: Any) -> list[CheckMessage]:
    missing = {"storybook", "diffusion", "writing"} - set(settings.CREDIT_PRICES)
    if missing:
        return [Error(f"CREDIT_PRICES lacks {sorted(missing)}.", id="rendering.E003")]
    return []


@register(deploy=True)
def shared_cache(**kwargs: Any) -> list[CheckMessage]:
    if settings.IS_POSTGRES and not settings.REDIS_URL:
        hint = "Set REDIS_URL where several hosts serve the site."
        return [Warning("Each web process has a cache of its own.", hint=hint, id="rendering.W001")]
    return []
