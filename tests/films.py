"""Films without a worker: what a worker would have written, in the same order."""

from __future__ import annotations

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from rendering.models import Clip, RenderJob
from rendering.renderers.base import RenderError
from rendering.services import claims, files, outcomes
from tests.factories import claim

VIDEO = bytes(range(256)) * 40
POSTER = b"a poster"
CAPTIONS = b"WEBVTT\n"
REFUSED = RenderError("refused", "This scene cannot be drawn.")


def finish(job: RenderJob) -> RenderJob:
    """Every waiting clip ready, and the film joined."""
    while job.clips.filter(status="queued").exists():
        deliver(claim())
    return join(job)


def deliver(clip: Clip) -> None:
    names = files.clip_names(clip.job_id, clip.pk, clip.held_token)
    default_storage.save(names["video"], ContentFile(VIDEO + str(clip.scene_number).encode()))
    default_storage.save(names["poster"], ContentFile(POSTER))
    outcomes.deliver(clip, seconds=3.0, **names)


def fail(clip: Clip) -> None:
    outcomes.fail(clip, REFUSED)


def join(job: RenderJob) -> RenderJob:
    claimed = claims.claim_film(holder="test/1")
    assert claimed is not None, "no film is due"
    names = files.film_names(claimed.pk, claimed.held_token)
    default_storage.save(names["video"], ContentFile(VIDEO * 3))
    default_storage.save(names["captions"], ContentFile(CAPTIONS))
    poster = claimed.clips.filter(status="ready")[0].poster.name
    outcomes.deliver_film(claimed, seconds=3.0, poster=poster, join_seconds=0.1, **names)
    job.refresh_from_db()
    return job
