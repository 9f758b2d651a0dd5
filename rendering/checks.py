"""System checks: what would go wrong later is said at the start."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import imageio_ffmpeg
from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register

from rendering.renderers import STORYBOOK, quality_profiles
from rendering.renderers.diffusion.models import MODELS, VideoModel


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
    """Every quality that can be ordered has a price."""
    problems: list[CheckMessage] = []
    for kind, wanted in _priced().items():
        own = settings.CREDIT_PRICES.get(kind, {})
        if missing := sorted(wanted - set(own)):
            message = f"CREDIT_PRICES[{kind!r}] lacks {', '.join(missing)}."
            problems.append(Error(message, id="rendering.E003"))
    if "writing" not in settings.CREDIT_PRICES:
        problems.append(Error("CREDIT_PRICES lacks 'writing'.", id="rendering.E003"))
    return problems


def _priced() -> dict[str, set[str]]:
    video = [set(quality_profiles(name)) for name in settings.VIDEO_MODELS]
    return {STORYBOOK: set(quality_profiles(STORYBOOK)), "diffusion": set().union(*video)}


@register()
def paid_use_allowed(**kwargs: Any) -> list[CheckMessage]:
    """Who sells credits sells what the models make; some licences forbid that."""
    offered = [MODELS[name] for name in settings.VIDEO_MODELS]
    forbidding = [model for model in offered if not model.commercial_use]
    if not settings.CREDITS_FOR_SALE or not forbidding:
        return []
    listed = ", ".join(f"{model.title} ({model.licence})" for model in forbidding)
    message = f"Credits are for sale, and these licences forbid paid use: {listed}."
    allowed = [name for name, model in MODELS.items() if _may_be_sold(model)]
    hint = "Set CREDITS_FOR_SALE=0."
    if allowed:
        hint = (
            f"Offer other models only: VIDEO_MODELS={','.join(allowed)}. Or set CREDITS_FOR_SALE=0."
        )
    return [Warning(message, hint=hint, id="rendering.W002")]


def _may_be_sold(model: VideoModel) -> bool:
    return model.offered and model.commercial_use


@register(deploy=True)
def shared_cache(**kwargs: Any) -> list[CheckMessage]:
    if settings.IS_POSTGRES and not settings.REDIS_URL:
        hint = "Set REDIS_URL where several hosts serve the site."
        return [Warning("Each web process has a cache of its own.", hint=hint, id="rendering.W001")]
    return []
