"""One unit of work, from claim to outcome: a clip drawn, or a film joined."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db import connection

from rendering import filming
from rendering.models import Clip, RenderJob
from rendering.renderers import get_renderer, quality_profiles
from rendering.renderers.base import (
    BatchRenderer,
    Frame,
    Note,
    OnProgress,
    Preparing,
    QualityProfile,
    Renderer,
    RenderError,
    RenderPostponed,
    RenderStopped,
    Shot,
)
from rendering.services import claims, files, outcomes, wakeups
from rendering.takes import ready_takes
from stories.casting import introductions
from stories.models.leases import this_process
from stories.services import tellings

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
    if queue == "cpu" and (job := claims.claim_film(holder=this_process())):
        join(job)
        return True
    if clip := claims.claim_clip(queue, holder=this_process()):
        render([clip, *_company(clip)])
        return True
    return False


def _company(clip: Clip) -> list[Clip]:
    """More claimed clips, where the renderer makes several together faster than one by one.

    Never so many that another worker of the queue is left without work.
    """
    try:
        renderer = get_renderer(clip.job.renderer)
        if not isinstance(renderer, BatchRenderer):
            return []
        most = renderer.batch_size(_profile_of(clip)) - 1
    except Exception:
        logger.exception("Clip %s is made alone", clip.pk)
        return []
    if most < 1:
        return []
    share = claims.fair_share(clip.queue)
    return claims.claim_alike(clip, holder=this_process(), most=min(most, share))


def render(clips: Sequence[Clip]) -> None:
    """Draw claimed clips of one renderer and quality; deliver, release or fail each of them."""
    open_clips = list(clips)
    with _told(open_clips):
        renderer = get_renderer(clips[0].job.renderer)
        beats = [Beat(clip) for clip in clips]
        shots = [shot_of(clip) for clip in clips]
        for place, drawn in _drawn(renderer, shots, beats):
            with _told([clips[place]]):
                _film_and_deliver(clips[place], drawn, shots[place], beats[place])
            open_clips.remove(clips[place])


@contextmanager
def _told(clips: Sequence[Clip]) -> Iterator[None]:
    """What goes wrong inside becomes the outcome of the clips that are open then."""
    try:
        yield
    except RenderStopped:
        return  # the rows already say so, and are refunded
    except RenderPostponed as error:
        _each(clips, partial(outcomes.release, error=error, blameless=True))
    except RenderError as error:
        logger.info("Clips %s: %s", _ids(clips), error.code)
        _each(clips, partial(outcomes.fail if error.permanent else outcomes.release, error=error))
    except Exception:
        logger.exception("Clips %s failed", _ids(clips))
        _each(clips, partial(outcomes.release, error=outcomes.BROKEN))
    except BaseException:  # django-q2's timeout is a SystemExit
        _each(clips, partial(outcomes.release, error=outcomes.LOST))
        raise


def _each(clips: Sequence[Clip], outcome: Callable[..., object]) -> None:
    for clip in clips:
        _with_fresh_connection(partial(outcome, clip))


def _ids(clips: Sequence[Clip]) -> str:
    return ", ".join(str(clip.pk) for clip in clips)


class Beat:
    """Tells a claimed clip's row how far it is and how it is made. RenderCancelled if gone."""

    def __init__(self, clip: Clip) -> None:
        self.clip = clip
        self.made_by = clip.job.renderer
        self._share = 0.0
        self._is_preparing = False

    def __call__(self, share: float, note: Note | None = None, /) -> None:
        self._share = max(self._share, share)
        claims.beat(self.clip, self._share, **self._said(note))

    def _said(self, note: Note | None) -> dict[str, Any]:
        if isinstance(note, Preparing):
            self._is_preparing = True
            return {
                "preparing": note.what,
                "preparing_done": note.done,
                "preparing_total": note.total,
            }
        said: dict[str, Any] = claims.NOTHING_PREPARED if self._is_preparing else {}
        self._is_preparing = False
        if note is None:
            return said
        self.made_by = note.renderer
        return said | {"made_by": note.renderer, "rung": note.rung}


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The frames of one shot of a batch, as a renderer of that shot."""

    drawn: Iterator[Frame]

    def frames(self, shot: Shot, *, on_progress: OnProgress) -> Iterator[Frame]:
        return self.drawn


def _drawn(
    renderer: Renderer, shots: Sequence[Shot], beats: Sequence[Beat]
) -> Iterator[tuple[int, Renderer]]:
    """Each shot's place, and what draws it."""
    if not isinstance(renderer, BatchRenderer):
        yield 0, renderer
        return
    for place, frames in renderer.takes(shots, on_progress=beats):
        yield place, _Drawn(frames)


def _film_and_deliver(clip: Clip, renderer: Renderer, shot: Shot, beat: Beat) -> None:
    names = files.clip_names(clip.job_id, clip.pk, clip.held_token)
    try:
        with files.scratch(clip.held_token) as folder:
            video, poster = folder / "clip.mp4", folder / "poster.jpg"
            filming.film_clip(renderer, shot, clip=video, poster=poster, on_progress=beat)
            files.publish(video, names["video"])
            files.publish(poster, names["poster"])
        connection.close_if_unusable_or_obsolete()
        outcomes.deliver(clip, seconds=shot.profile.seconds, made_by=beat.made_by, **names)
    except BaseException:
        files.discard(names.values())
        raise


def _profile_of(clip: Clip) -> QualityProfile:
    return quality_profiles(clip.job.renderer)[clip.job.quality]


def shot_of(clip: Clip) -> Shot:
    """Everything the renderer needs, as plain data."""
    before, opening = _before(clip)
    return Shot(
        text=clip.scene_text,
        prompt=clip.prompt,
        seed=clip.seed,
        profile=_profile_of(clip),
        language=clip.job.language,
        age_group=clip.job.age_group,
        style=clip.job.style,
        camera=clip.camera or clip.job.camera,
        earlier=(*_introduced(clip), *before),
        captions=clip.job.captions,
        opening=opening,
        seen=clip.seen,
    )


def _before(clip: Clip) -> tuple[list[str], str]:
    """The scenes before this one as they are drawn last, and the words its film began with."""
    takes = clip.job.clips.filter(scene_number__lte=clip.scene_number)
    what = "seen" if clip.seen else "scene_text"
    told = list(takes.order_by("scene_number", "take").values_list("scene_number", what))
    last = dict(told)
    last.pop(clip.scene_number, None)
    return list(last.values()), next((text for _, text in told), "")


def _introduced(clip: Clip) -> tuple[str, ...]:
    """Who is in the story and how they look; what a writer saw tells of it by itself."""
    if clip.seen:
        return ()
    return introductions(tellings.cast_of(clip.job.story), language=clip.job.language)


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
