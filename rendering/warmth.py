"""A worker process that has just been forked gets its renderer ready before the first clip."""

from __future__ import annotations

import logging
import os
from typing import Any

from django.dispatch import receiver
from django_q.signals import post_spawn

logger = logging.getLogger(__name__)


@receiver(post_spawn)
def warm_up(**kwargs: Any) -> None:
    if os.environ.get("Q_CLUSTER_NAME") != "cpu":
        return  # models are loaded with the first clip, whose lease then tells of the progress
    from rendering.renderers import get_renderer

    try:
        get_renderer("storybook")
    except Exception:
        logger.exception("The storybook did not get ready; its first clip will say why")
