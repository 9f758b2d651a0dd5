"""What people ask for: a story of an idea, a picture or a voice; another telling; or to stop."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, replace

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from stories.models import CreditAccount, Story, User, WritingJob
from stories.models.writing import WRITING_ACTIVE, Way
from stories.services import credits, refusing, tellings, uploads, wakeups
from stories.services.once import OnceKey
from stories.services.once import digest_of as digest_of_request
from stories.services.throttling import Limit
from stories.services.writing import outcomes, writers
from stories.services.writing.briefs import brief_from
from stories.story_text import clean_idea
from stories.writers import OFFLINE
from stories.writers.base import Brief, WriterError

RETRY_SECONDS = 15
WRITINGS = Limit("writing", most=60, seconds=600)
"""Looking at an upload costs a moment, a story without AI costs no credit: both have an end."""


class TooManyWritings(Exception):
    """So many stories are being written for this person already."""

    code = "too_many_writings"
    retry_after = RETRY_SECONDS

    def __init__(self) -> None:
        self.message = _(
            "%(limit)s of your stories are being written. Wait for one to be done."
        ) % {"limit": settings.MAX_OPEN_WRITINGS}
        super().__init__(self.message)


class KeyReused(Exception):
    """An Idempotency-Key that came with another request before."""

    code = "idempotency_key_reused"
    message = _("This Idempotency-Key came with another request before.")


class IsOver(Exception):
    """There is nothing left to cancel."""

    code = "wrong_state"
    message = _("This is over; there is nothing left to cancel.")


@dataclass(frozen=True, slots=True)
class Ask:
    """What is wished for. The idea of a picture or a voice is found out by a worker."""

    brief: Brief
    way: str = Way.IDEA
    auto: bool = False
    """Of a picture or a voice: straight on to the story, without anybody correcting."""
    without_ai: bool = False
    wishes: dict[str, str] = field(default_factory=dict)
    """As `Story.wishes`."""

    @property
    def writer(self) -> str:
        return writers.chosen(without_ai=self.without_ai)

    @property
    def price(self) -> int:
        """Credits, due when it is submitted."""
        writes = self.way == Way.IDEA or self.auto
        return writers.price(self.writer) if writes else 0


def digest_of(ask: Ask, content: bytes = b"") -> str:
    """SHA-256 of what was asked for."""
    told = json.dumps(asdict(ask), sort_keys=True)
    return hashlib.sha256(told.encode() + b"\0" + content).hexdigest()


def knock(owner: User) -> None:
    """Count that somebody wants a story, before what they sent is read. TooManyTries."""
    WRITINGS.take(str(owner.pk))


def submit(
    owner: User,
    ask: Ask,
    *,
    upload: uploads.Upload | None = None,
    queue: str = "cpu",
    key: str | None = None,
) -> WritingJob:
    """A job that waits for a worker, paid for; or, of the offline writer, one that is done.

    StoryTextError, Refused, WriterError, InsufficientCredits, TooManyWritings, or KeyReused for
    one key with another request; then nothing was stored and nothing charged.
    """
    if ask.way == Way.IDEA:
        ask = replace(ask, brief=replace(ask.brief, idea=clean_idea(ask.brief.idea)))
    _refuse(owner, ask.brief)
    once = OnceKey(key, digest_of(ask, upload.content if upload else b"")) if key else None
    job = _new_job(owner, ask, queue=queue)
    return _submit(job, once, upload)


def tell_again(
    story: Story,
    wish: str,
    *,
    without_ai: bool = False,
    queue: str = "cpu",
    key: str | None = None,
) -> WritingJob:
    """Another telling of the story, as wished for (one of choices.WISHES). Raises as `submit`."""
    ask = Ask(_brief_of(story, wish), without_ai=without_ai)
    if ask.writer == OFFLINE and not story.brief:
        raise WriterError("not_written", NOT_WRITTEN)
    _refuse(story.owner, ask.brief)
    job = _new_job(story.owner, ask, queue=queue)
    job.story = story
    return _submit(job, OnceKey(key, _digest_again(story, wish, ask.writer)) if key else None, None)


NOT_WRITTEN = (
    "Only a writer with AI can tell this story in other words: you wrote it yourself. "
    "Change its scenes, or begin with an idea."
)


def cancel(job: WritingJob) -> WritingJob:
    """Stop it; its price comes back. IsOver when there is nothing left to stop."""
    if not outcomes.cancel(job):
        raise IsOver
    job.refresh_from_db()
    return job


def _digest_again(story: Story, wish: str, writer: str) -> str:
    """Of the request alone: how the story is told is another once the first one was met."""
    return digest_of_request(["tell again", story.pk, wish, writer])


def _brief_of(story: Story, wish: str) -> Brief:
    """As it was told the last time, or as it is where a person wrote it."""
    known = brief_from(story.brief) if story.brief else Brief(idea=story.title)
    hero = tellings.hero_of(story)
    return replace(
        known,
        language=story.language,
        age_group=story.age_group,
        hero=hero if hero.name or hero.what else None,
        wish=wish,
        before=story.text,
        seed=known.seed + 1,
    )


def _refuse(owner: User, brief: Brief) -> None:
    hero = " ".join([brief.hero.name, brief.hero.what, brief.hero.look]) if brief.hero else ""
    refusing.check(
        f"{brief.idea}\n{hero}\n{brief.before}",
        user=owner,
        where="idea",
        age_group=brief.age_group,
        language=brief.language,
        field="idea",
    )


def _new_job(owner: User, ask: Ask, *, queue: str) -> WritingJob:
    return WritingJob(
        owner=owner,
        way=ask.way,
        auto=ask.auto,
        writer=ask.writer,
        brief=asdict(ask.brief),
        wishes=ask.wishes,
        price=ask.price,
        queue=queue,
    )


def _submit(job: WritingJob, once: OnceKey | None, upload: uploads.Upload | None) -> WritingJob:
    """Stored, paid and queued, or written at once; all of it or nothing."""
    try:
        with transaction.atomic():
            account = credits.locked(credits.account_of(job.owner))
            if once and (earlier := _earlier(job.owner, once)):
                return earlier
            _limit(job.owner)
            if once:
                job.idempotency_key, job.request_digest = once.key, once.digest
            if upload is not None:
                job.upload = uploads.keep(job.pk, upload)
            job.save()
            _pay(account, job)
            _begin(job)
            return job
    except BaseException:
        if job.upload:
            uploads.discard(job.upload)
        raise


def _earlier(owner: User, once: OnceKey) -> WritingJob | None:
    earlier = WritingJob.objects.filter(owner=owner, idempotency_key=once.key).first()
    if earlier is not None and earlier.request_digest != once.digest:
        raise KeyReused
    return earlier


def _limit(owner: User) -> None:
    open_ones = WritingJob.objects.filter(owner=owner, status__in=WRITING_ACTIVE)
    if open_ones.count() >= settings.MAX_OPEN_WRITINGS:
        raise TooManyWritings


def _pay(account: CreditAccount, job: WritingJob) -> None:
    if job.price:
        credits.charge(
            account, amount=job.price, reference=outcomes.reference(job), note="A story, with AI"
        )


def _begin(job: WritingJob) -> None:
    if job.way == Way.IDEA and job.writer == OFFLINE:
        outcomes.write_at_once(job)
    else:
        wakeups.wake(job.queue, wakeups.WRITING)
