"""Takes: which clip of a scene counts."""

from __future__ import annotations

from collections.abc import Iterable

from rendering.models import Clip, RenderJob
from rendering.models.jobs import ClipStatus


def latest_takes(clips: Iterable[Clip]) -> list[Clip]:
    """The newest take of each scene, in scene order: what is going on."""
    newest = {clip.scene_number: clip for clip in sorted(clips, key=_order)}
    return [newest[number] for number in sorted(newest)]


def watchable_takes(clips: Iterable[Clip]) -> list[Clip]:
    """The newest ready take of each scene, in scene order: what can be seen."""
    return latest_takes(clip for clip in clips if clip.status == ClipStatus.READY)


def ready_takes(job: RenderJob) -> list[Clip]:
    return watchable_takes(job.clips.all())


def _order(clip: Clip) -> tuple[int, int]:
    return clip.scene_number, clip.take
