"""One unit of work, from claim to outcome: a clip drawn, or a film joined."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from functools import partial

from django.db import connection

from rendering import filming
from rendering.models import Clip, RenderJob
from rendering.renderers import get_renderer
from rendering.renderers.base import QUALITY_PROFILES, RenderError, Shot
from rendering.services import claims, files, outcomes, wakeups
from rendering.takes import ready_takes

logger = logging.getLogger(__name__)

STINT_SECONDS = 20
"""How long one wake-up goes on claiming before it hands over to the next message."""


def work(queue: str) -> int:
    """Do what waits in that queue, one unit after the other; the number of units done."""
    end = time.monotonic() + STINT_SECONDS
    done = 0
    while work_once(queue):
        done += 1
        if time.monotonic() > end:
            wakeups.send(queue)
            break
    return done


def work_once(queue: str) -> bool:
    """Claim and do one unit. False when there was nothing to claim."""
    if queue == "cpu" and (job := claims.claim_film(holder=holder())):
        join(job)
        return True
    if clip := claims.claim_clip(queue, holder=holder()):
        render(clip)
        return True
    return False


def holder() -> str:
    """This process, by the name of the worker that started it."""
    return f"{os.environ.get('WORKER_NAME', 'worker')}/{os.getpid()}"


def render(clip: Clip) -> None:
    """Draw a claimed clip and deliver, release or fail it."""
    try:
        _draw_and_deliver(clip)
    except claims.RenderCancelled:
        return  # the row already says so, and is refunded
    except RenderError as error:
        logger.info("Clip %s: %s", clip.pk, error.code)
        outcomes.fail(clip, error) if error.permanent else outcomes.release(clip, error)
    except Exception:
        logger.exception("Clip %s failed", clip.pk)
        _with_fresh_connection(partial(outcomes.release, clip, outcomes.BROKEN))
    except BaseException:  # django-q2's timeout is a SystemExit
        _with_fresh_connection(partial(outcomes.release, clip, outcomes.LOST))
        raise


def _draw_and_deliver(clip: Clip) -> None:
    names = files.clip_names(clip.job_id, clip.pk, clip.held_token)
    shot = shot_of(clip)
    try:
        with files.scratch(clip.held_token) as folder:
            video, poster = folder / "clip.mp4", folder / "poster.jpg"
            filming.film_clip(
                get_renderer(clip.job.renderer),
                shot,
                clip=video,
                poster=poster,
                on_progress=partial(claims.beat, clip),
            )
            files.publish(video, names["video"])
            files.publish(poster, names["poster"])
        connection.close_if_unusable_or_obsolete()
        outcomes.deliver(clip, seconds=shot.profile.seconds, **names)
    except BaseException:
        files.discard(names.values())
        raise


def shot_of(clip: Clip) -> Shot:
    """Everything the renderer needs, as plain data."""
    earlier = clip.job.clips.filter(scene_number__lt=clip.scene_number, take=1)
    return Shot(
        text=clip.scene_text,
        prompt=clip.prompt,
        seed=clip.seed,
        profile=QUALITY_PROFILES[clip.job.quality],
        language=clip.job.language,
        age_group=clip.job.age_group,
        style=clip.job.style,
        camera=clip.job.camera,
        earlier=tuple(earlier.values_list("scene_text", flat=True)),
    )


def join(job: RenderJob) -> None:
    """Join a claimed job's ready clips into its film."""
    try:
        _join_and_deliver(job)
    except claims.RenderCancelled:
        return
    except Exception:
        logger.exception("Joining the film of job %s failed", job.pk)
        _with_fresh_connection(partial(outcomes.release_film, job))
    except BaseException:
        _with_fresh_connection(partial(outcomes.release_film, job))
        raise


def _join_and_deliver(job: RenderJob) -> None:
    names = files.film_names(job.pk, job.held_token)
    clips = ready_takes(job)
    if not clips:
        raise claims.RenderCancelled  # the story was removed
    begun = time.monotonic()
    try:
        with files.scratch(job.held_token) as folder:
            film, captions = folder / "film.mp4", folder / "captions.vtt"
            filming.finish_film(
                [files.local_copy(str(clip.video), folder) for clip in clips],
                [(clip.scene_text, clip.seconds) for clip in clips],
                film=film,
                captions=captions,
            )
            files.publish(film, names["video"])
            files.publish(captions, names["captions"])
        outcomes.deliver_film(
            job,
            seconds=sum(clip.seconds for clip in clips),
            poster=clips[0].poster.name,
            join_seconds=time.monotonic() - begun,
            **names,
        )
    except BaseException:
        files.discard(names.values())
        raise


def _with_fresh_connection(write: Callable[[], object]) -> None:
    """After an error the connection may be broken too; the lease would cost seconds more."""
    connection.close_if_unusable_or_obsolete()
    try:
        write()
    except Exception:
        logger.exception("The database did not take the outcome; the sweep will")
