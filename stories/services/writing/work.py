"""One claimed job: a picture looked at, a voice listened to, a story written."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from django.db import connection
from django.utils.translation import gettext_noop as _

from stories.keywords import told_in
from stories.model_files import ModelFilesError, packages
from stories.models import WritingJob
from stories.models.leases import this_process
from stories.models.writing import Stage, Way
from stories.services import refusing, wakeups
from stories.services.writing import claims, outcomes, senses, writers
from stories.services.writing.briefs import brief_from
from stories.warm_models import PACKAGES, NotUnderstood
from stories.writers import OFFLINE
from stories.writers.base import Brief, WriterError, WrittenStory

logger = logging.getLogger(__name__)

STINT_SECONDS = 20
"""How long one wake-up goes on claiming before it hands over to the next message."""

NO_MODEL = _(
    "This cannot be looked at or listened to here at the moment. Type your idea instead; whoever "
    "runs this site finds the reason in its log."
)


def work(queue: str) -> int:
    """Do what waits in that queue, one job after the other; the number of jobs done."""
    end = time.monotonic() + STINT_SECONDS
    done = 0
    reach = claims.within_reach(has_models=packages.installed(PACKAGES))
    while job := claims.claim(queue, holder=this_process(), only=reach):
        do(job)
        done += 1
        if time.monotonic() > end:
            wakeups.send(queue, wakeups.WRITING)
            break
    return done


def do(job: WritingJob) -> None:
    """Bring a claimed job to its end: delivered, given up with a reason, or back in the queue."""
    try:
        _bring(job)
    except claims.Gone:
        return  # the row already says so, and is refunded
    except senses.Postponed:
        _settle(partial(outcomes.release, job, outcomes.LOST, blameless=True))
    except refusing.Refused as refusal:
        _settle(refusal.log)
        _settle(partial(outcomes.fail, job, refusal.code, refusal.message))
    except (WriterError, NotUnderstood) as error:
        logger.info("Writing job %s: %s", job.pk, error.code)
        _settle(partial(outcomes.fail, job, error.code, error.message))
    except ModelFilesError as error:
        logger.warning("Writing job %s: %s", job.pk, error.message)
        problem = (error.code, NO_MODEL)
        if error.permanent:
            _settle(partial(outcomes.fail, job, *problem))
        else:
            _settle(partial(outcomes.release, job, problem))
    except Exception:
        logger.exception("Writing job %s failed", job.pk)
        _settle(partial(outcomes.release, job, outcomes.BROKEN))
    except BaseException:  # django-q2's timeout is a SystemExit
        _settle(partial(outcomes.release, job, outcomes.LOST))
        raise


def _bring(job: WritingJob) -> None:
    brief = brief_from(job.brief)
    if job.way != Way.IDEA:
        words = _words(job, brief)
        if not job.auto:
            outcomes.deliver_words(job, words)
            return
        brief = replace(brief, idea=words)
        claims.beat(job, heard_or_seen=words, brief=job.brief | {"idea": words})
        job.brief["idea"] = words
    outcomes.deliver_story(job, _written(job, brief))


def _words(job: WritingJob, brief: Brief) -> str:
    """What is seen in the picture, or heard in the recording."""
    sense = senses.of(job.way)
    claims.beat(job, stage=sense.stage)
    words = sense.understand(job.upload, language=brief.language, beat=partial(claims.beat, job))
    if job.way == Way.IMAGE and job.writer == OFFLINE:
        words = told_in(words, language=brief.language) or words
    refusing.check(
        words,
        user=job.owner,
        where=sense.where,
        age_group=brief.age_group,
        language=brief.language,
    )
    return words


def _written(job: WritingJob, brief: Brief) -> WrittenStory:
    claims.beat(job, stage=Stage.WRITING)
    telling = senses.Telling(partial(claims.beat, job), Stage.WRITING)
    written = writers.made(job.writer).write(brief, on_step=telling.step)
    refusing.check(
        "\n".join([written.title, *(scene.text for scene in written.scenes)]),
        user=job.owner,
        where="written",
        age_group=brief.age_group,
        language=brief.language,
    )
    return written


def _settle(write: Callable[[], object]) -> None:
    """After an error the connection may be broken too; the lease would cost a minute more."""
    connection.close_if_unusable_or_obsolete()
    try:
        write()
    except Exception:
        logger.exception("The database did not take the outcome; the sweep will")
