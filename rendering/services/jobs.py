"""What people ask for: a film, another take of a scene, or to stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models.functions import Now
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from rendering.models import Clip, RenderJob
from rendering.models.jobs import (
    CLIP_ACTIVE,
    JOB_ACTIVE,
    JOB_OVER,
    JOB_UNSETTLED,
    ClipStatus,
    JobStatus,
    queue_of,
)
from rendering.renderers import RENDERERS
from rendering.renderers.base import DEFAULT_QUALITY
from rendering.services import claims, offers, outcomes, wakeups
from rendering.services.prices import AUTO, price_per_scene
from rendering.shots import Brief, Thought, brief_of
from stories import choices
from stories.models import CreditAccount, Scene, Story, User
from stories.services import credits, stories, tellings
from stories.services.once import OnceKey as OnceKey
from stories.services.once import digest_of as digest_of
from stories.story_text import clean_story_text

STATES = {
    JobStatus.ASSEMBLING: pgettext_lazy("a film", "assembling"),
    JobStatus.READY: pgettext_lazy("a film", "ready"),
    JobStatus.FAILED: pgettext_lazy("a film", "failed"),
    JobStatus.CANCELLED: pgettext_lazy("a film", "cancelled"),
}
"""A settled job's state, in a sentence."""


class JobError(Exception):
    """A request that cannot be met; `code` for programs, the message for people."""

    code = "invalid"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class UnknownChoice(JobError):
    """A quality, renderer, style or camera that this server does not have."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class TooManyJobs(JobError):
    code = "too_many_jobs"
    retry_after = 30
    """Seconds after which asking again makes sense."""


class KeyReused(JobError):
    code = "idempotency_key_reused"


class WrongState(JobError):
    code = "wrong_state"


@dataclass(frozen=True, slots=True)
class Order:
    """How a film is to be made. UnknownChoice for what no server could make.

    Whether this one can, as its workers are now, is found out when it is submitted.
    """

    quality: str = DEFAULT_QUALITY
    renderer: str = AUTO
    style: str = ""
    camera: str = ""
    captions: bool = True
    """Whether drawn pictures show the words; the captions track has them anyway."""

    def __post_init__(self) -> None:
        _one_of("renderer", self.renderer, (AUTO, *RENDERERS))
        _one_of("quality", self.quality, offers.qualities_of(self.renderer))
        _one_of("style", self.style, ("", *choices.STYLES))
        _one_of("camera", self.camera, ("", *choices.CAMERAS))

    def maker(self) -> str:
        """The renderer that makes it here and now: one query. UnknownChoice where none can."""
        offered = offers.Offers().quality(self.renderer, self.quality)
        if offered.refusal is not None:
            raise UnknownChoice(offered.refusal.field, offered.refusal.message)
        return offered.renderer


def _one_of(field: str, value: str, known: Sequence[str]) -> None:
    if value not in known:
        listed = ", ".join(repr(name) for name in known)
        raise UnknownChoice(
            field,
            _("%(value)s is not available here. Choose from %(listed)s.")
            % {"value": repr(value), "listed": listed},
        )


@transaction.atomic
def submit(story: Story, order: Order, *, once: OnceKey | None = None) -> RenderJob:
    """A job and its clips, paid for in the same transaction, or nothing at all.

    Raises UnknownChoice for what no worker here can make, InsufficientCredits, TooManyJobs, or
    KeyReused for one key with another request; Story.DoesNotExist when the story was removed in
    the same moment.
    """

    def make() -> RenderJob:
        return _new_job(Story.objects.get(pk=story.pk), order, once)

    return _once(story.owner, once, make)


@transaction.atomic
def tell(
    owner: User,
    text: str,
    order: Order,
    *,
    once: OnceKey | None = None,
    **told: Any,
) -> RenderJob:
    """A new story and its film in one step: both, or nothing at all. Raises as `submit`.

    `told` is what else `stories.create` takes.
    """

    def make() -> RenderJob:
        return _new_job(stories.create(owner, text=text, **told), order, once)

    return _once(owner, once, make)


@transaction.atomic
def film(
    owner: User, written: Callable[[], Story], order: Order, *, once: OnceKey | None = None
) -> RenderJob:
    """A film of the story that `written` keeps and returns: both, or neither. Raises as they do."""

    def make() -> RenderJob:
        return _new_job(written(), order, once)

    return _once(owner, once, make)


def _once(owner: User, once: OnceKey | None, make: Callable[[], RenderJob]) -> RenderJob:
    """The job of an earlier call with that key, or a new one. Callers of one owner take turns."""
    credits.locked(credits.account_of(owner))
    if once is not None:
        earlier = RenderJob.objects.filter(owner=owner, idempotency_key=once.key).first()
        if earlier is not None:
            if earlier.request_digest != once.digest:
                raise KeyReused(_("This Idempotency-Key came with another request before."))
            return earlier
    limit = settings.MAX_OPEN_JOBS
    if RenderJob.objects.filter(owner=owner, status__in=JOB_ACTIVE).count() >= limit:
        raise TooManyJobs(
            _("%(limit)s of your films are being made. Wait for one to finish.") % {"limit": limit}
        )
    return make()


def _new_job(story: Story, order: Order, once: OnceKey | None) -> RenderJob:
    job = RenderJob.objects.create(
        story=story,
        owner=story.owner,
        renderer=order.maker(),
        quality=order.quality,
        style=order.style,
        camera=order.camera,
        captions=order.captions,
        language=story.language,
        age_group=story.age_group,
        idempotency_key=once.key if once else None,
        request_digest=once.digest if once else "",
    )
    add_clips(job, [(scene.number, scene.text, 1) for scene in story.scenes.all()])
    return job


def add_clips(job: RenderJob, takes: Sequence[tuple[int, str, int]]) -> list[Clip]:
    """Queue (scene number, text, take) for a job, charged as a whole. InsufficientCredits."""
    queue = queue_of(job.renderer)
    turn = claims.next_turn(job.owner, queue=queue)
    briefs = _briefs(job, takes)
    clips = [
        Clip(
            job=job,
            owner=job.owner,
            scene_number=number,
            take=take,
            scene_text=text,
            prompt=briefs[place].prompt,
            seed=briefs[place].seed,
            camera=briefs[place].camera,
            seen=briefs[place].seen,
            price=price_per_scene(job.renderer, job.quality),
            queue=queue,
            turn=turn + place,
        )
        for place, (number, text, take) in enumerate(takes)
    ]
    charge(job, clips)
    Clip.objects.bulk_create(clips)
    wakeups.wake(queue, units=len(clips))
    return clips


def _briefs(job: RenderJob, takes: Sequence[tuple[int, str, int]]) -> list[Brief]:
    """What the renderer is told of each take, the story's other scenes considered."""
    told = job.clips.order_by("scene_number", "take").values_list("scene_number", "scene_text")
    before = list(told)
    thoughts = {scene.text: _thought(scene) for scene in job.story.scenes.all()}
    story = dict(before) | {number: text for number, text, _ in takes}
    numbers = sorted(story)
    scenes = [story[number] for number in numbers]
    return [
        brief_of(
            scenes,
            numbers.index(number),
            renderer=job.renderer,
            language=job.language,
            age_group=job.age_group,
            style=job.style,
            camera=job.camera,
            take=take - 1,
            opening=before[0][1] if before else "",
            thought=thoughts.get(story[number], Thought()),
            cast=tellings.cast_of(job.story),
            is_written=any(thought.visual for thought in thoughts.values()),
        )
        for number, _, take in takes
    ]


def _thought(scene: Scene) -> Thought:
    return Thought(scene.visual, scene.camera, scene.mood)


def charge(job: RenderJob, clips: Sequence[Clip]) -> None:
    """Take what the clips cost, all of it or nothing."""
    items = [
        credits.Item(clip.price, str(clip.pk), f"Scene {clip.scene_number}, {job.quality}")
        for clip in clips
    ]
    credits.charge_all(CreditAccount.objects.get(user=job.owner), items=items)


@transaction.atomic
def cancel(job: RenderJob) -> RenderJob:
    """Stop what is not ready yet and give its price back; ready clips stay and are joined.

    WrongState when the job is over already.
    """
    job = outcomes.locked(job.pk)
    if job.status not in JOB_UNSETTLED:
        values = {"status": STATES[JobStatus(job.status)]}
        raise WrongState(_("This film is %(status)s; there is nothing left to cancel.") % values)
    for clip in job.clips.filter(status__in=CLIP_ACTIVE):
        stopped = Clip.objects.filter(pk=clip.pk, status__in=CLIP_ACTIVE)
        if stopped.update(status=ClipStatus.CANCELLED, finished_at=Now(), **Clip.NO_LEASE):
            outcomes.give_back(clip, why=f"Cancelled: scene {clip.scene_number}")
    film_due = job.clips.filter(status=ClipStatus.READY).exists()
    job.move_to(
        JobStatus.CANCELLED,
        old=JOB_UNSETTLED,
        finished_at=Now(),
        film_due=film_due,
        attempts=0,
        **RenderJob.NO_LEASE,
    )
    if film_due:
        wakeups.wake("cpu")
    job.refresh_from_db()
    return job


@transaction.atomic
def retry(job: RenderJob, *, scene_number: int, text: str | None = None) -> Clip:
    """Another take of one scene, in other words where they are given: a new clip, charged once.

    The story says the new words at once; the film shows the old clip until the new one is ready.
    WrongState while one is in work, UnknownChoice when no worker here makes such clips any more,
    StoryTextError for words that cannot be a scene.
    """
    Order(quality=job.quality, renderer=job.renderer).maker()
    new_text = None if text is None else clean_story_text(text)
    job = outcomes.locked(job.pk)
    credits.locked(credits.account_of(job.owner))  # after the job's row, as everywhere
    last = job.clips.filter(scene_number=scene_number).order_by("take").last()
    if last is None:
        raise UnknownChoice(
            "scene_number", _("This film has no scene %(number)s.") % {"number": scene_number}
        )
    if last.is_active or job.status == JobStatus.ASSEMBLING or job.film_due:
        raise WrongState(_("This scene is being made. Wait until it is done, then try again."))
    (clip,) = add_clips(job, [(scene_number, new_text or last.scene_text, last.take + 1)])
    if new_text is not None:
        stories.change_scene(job.story, number=scene_number, old=last.scene_text, new=new_text)
    job.move_to(JobStatus.QUEUED, old=JOB_OVER, finished_at=None, error="")
    return clip
