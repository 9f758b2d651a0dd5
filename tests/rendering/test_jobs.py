"""Submitting, once per key; another take; cancelling."""

from __future__ import annotations

from typing import Any

import pytest

from rendering.models import Clip, RenderJob
from rendering.models.jobs import ClipStatus, JobStatus
from rendering.renderers.base import RenderError
from rendering.services import claims, jobs, outcomes
from stories.models import Story, User
from stories.services import credits
from stories.services.credits import InsufficientCredits
from tests.databases import in_threads
from tests.factories import FIVE_SCENES, balance_of, claim, make_job, make_story, make_user

WELCOME = 20
FILES = {"video": "v.mp4", "poster": "p.jpg", "seconds": 3.0}
REFUSED = RenderError("refused", "This scene cannot be drawn.")


def ready(job: RenderJob) -> None:
    """Deliver every clip of the job that waits."""
    for _ in range(job.clips.filter(status=ClipStatus.QUEUED).count()):
        outcomes.deliver(claim(), **FILES)


# --- Submitting -------------------------------------------------------------------


def test_a_job_has_one_queued_clip_per_scene_and_is_paid_for(owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    assert job.status == JobStatus.QUEUED
    clips = list(job.clips.all())
    assert [clip.scene_number for clip in clips] == [1, 2, 3, 4, 5]
    assert {clip.status for clip in clips} == {ClipStatus.QUEUED}
    assert balance_of(owner) == WELCOME - 5
    assert clips[0].prompt.startswith("cinematic, high quality")


def test_high_quality_costs_more(owner: User) -> None:
    make_job(owner, FIVE_SCENES, quality="high")
    assert balance_of(owner) == WELCOME - 10


def test_too_few_credits_leave_nothing_behind(owner: User) -> None:
    story = make_story(owner, FIVE_SCENES)
    credits.charge(owner.credit_account, amount=17, reference="x", note="")
    with pytest.raises(InsufficientCredits) as caught:
        jobs.submit(story, jobs.Order())
    assert caught.value.missing == 2
    assert not RenderJob.objects.exists()
    assert not Clip.objects.exists()
    assert balance_of(owner) == 3


def test_a_told_story_without_credits_leaves_no_story(owner: User) -> None:
    credits.charge(owner.credit_account, amount=20, reference="x", note="")
    with pytest.raises(InsufficientCredits):
        jobs.tell(owner, "A fox.", jobs.Order())
    assert not Story.objects.exists()


@pytest.mark.parametrize(
    ("field", "value"),
    [("quality", "uhd"), ("renderer", "vhs"), ("style", "mud"), ("camera", "drunk")],
)
def test_what_this_server_does_not_have_is_refused_by_name(field: str, value: str) -> None:
    with pytest.raises(jobs.UnknownChoice) as caught:
        jobs.Order(**{field: value})
    assert caught.value.field == field


def test_open_jobs_are_bounded(owner: User, settings: Any) -> None:
    settings.MAX_OPEN_JOBS = 2
    make_job(owner)
    second = make_job(owner)
    with pytest.raises(jobs.TooManyJobs):
        make_job(owner)
    jobs.cancel(second)
    make_job(owner)


def test_one_persons_open_jobs_do_not_bound_anothers(
    owner: User, stranger: User, settings: Any
) -> None:
    settings.MAX_OPEN_JOBS = 1
    make_job(owner)
    make_job(stranger)


# --- Idempotency ------------------------------------------------------------------

KEY = jobs.OnceKey("key", "digest")


def test_the_same_key_answers_with_the_same_job_and_charges_once(owner: User) -> None:
    story = make_story(owner)
    first = jobs.submit(story, jobs.Order(), once=KEY)
    assert jobs.submit(story, jobs.Order(), once=KEY) == first
    assert balance_of(owner) == WELCOME - 1


def test_the_same_key_is_answered_without_credits_and_beyond_the_bound(
    owner: User, settings: Any
) -> None:
    settings.MAX_OPEN_JOBS = 1
    story = make_story(owner)
    first = jobs.submit(story, jobs.Order(), once=KEY)
    credits.charge(owner.credit_account, amount=19, reference="x", note="")
    assert jobs.submit(story, jobs.Order(), once=KEY) == first


def test_the_same_key_with_another_request_is_refused(owner: User) -> None:
    story = make_story(owner)
    jobs.submit(story, jobs.Order(), once=KEY)
    with pytest.raises(jobs.KeyReused):
        jobs.submit(story, jobs.Order(), once=jobs.OnceKey("key", "other"))
    assert RenderJob.objects.count() == 1


def test_two_people_may_use_the_same_key(owner: User, stranger: User) -> None:
    mine = jobs.submit(make_story(owner), jobs.Order(), once=KEY)
    assert jobs.submit(make_story(stranger), jobs.Order(), once=KEY) != mine


def test_eight_submissions_at_once_with_one_key_are_one_job(on_both: str) -> None:
    person = make_user()

    def tell(_: int) -> object:
        return jobs.tell(person, FIVE_SCENES, jobs.Order(), once=KEY).pk

    assert len(set(in_threads(8, tell))) == 1
    assert RenderJob.objects.count() == Story.objects.count() == 1
    assert balance_of(person) == WELCOME - 5


def test_submissions_at_once_do_not_get_past_the_bound(on_both: str, settings: Any) -> None:
    settings.MAX_OPEN_JOBS = 3
    person = make_user()
    story = make_story(person)

    def submit(_: int) -> bool:
        try:
            jobs.submit(story, jobs.Order())
        except jobs.TooManyJobs:
            return False
        return True

    assert sum(in_threads(8, submit)) == 3
    assert balance_of(person) == WELCOME - 3


# --- Another take -----------------------------------------------------------------


def test_another_take_is_a_new_clip_charged_once(owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    outcomes.fail(claim(), REFUSED)
    ready(job)
    end_film(job)
    assert balance_of(owner) == WELCOME - 4
    take = jobs.retry(job, scene_number=1)
    assert (take.take, take.scene_number, take.status) == (2, 1, ClipStatus.QUEUED)
    assert take.seed != job.clips.get(scene_number=1, take=1).seed
    assert balance_of(owner) == WELCOME - 5
    job.refresh_from_db()
    assert (job.status, job.finished_at, job.error) == (JobStatus.QUEUED, None, "")


def end_film(job: RenderJob) -> None:
    claimed = claims.claim_film(holder="test/1")
    assert claimed == job
    outcomes.deliver_film(
        claimed, video="f.mp4", captions="c.vtt", poster="p.jpg", seconds=3.0, join_seconds=0.1
    )


def test_a_scene_in_work_has_no_other_take(owner: User) -> None:
    job = make_job(owner)
    with pytest.raises(jobs.WrongState):
        jobs.retry(job, scene_number=1)
    outcomes.deliver(claim(), **FILES)
    with pytest.raises(jobs.WrongState):  # its film is being joined
        jobs.retry(job, scene_number=1)
    assert balance_of(owner) == WELCOME - 1


def test_a_scene_that_is_not_there_has_no_other_take(owner: User) -> None:
    with pytest.raises(jobs.UnknownChoice):
        jobs.retry(make_job(owner), scene_number=2)


def test_another_take_needs_credits(owner: User) -> None:
    job = make_job(owner)
    outcomes.fail(claim(), REFUSED)
    credits.charge(owner.credit_account, amount=20, reference="x", note="")
    with pytest.raises(InsufficientCredits):
        jobs.retry(job, scene_number=1)
    job.refresh_from_db()
    assert (job.status, job.clips.count()) == (JobStatus.FAILED, 1)


def test_of_eight_wishes_for_another_take_at_once_one_is_granted(on_both: str) -> None:
    person = make_user()
    job = make_job(person)
    outcomes.fail(claim(), REFUSED)

    def retry(_: int) -> bool:
        try:
            jobs.retry(job, scene_number=1)
        except jobs.WrongState:
            return False
        return True

    assert sum(in_threads(8, retry)) == 1
    assert balance_of(person) == WELCOME - 1


# --- Cancelling -------------------------------------------------------------------


def test_cancelling_gives_everything_back_that_is_not_ready(owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    outcomes.deliver(claim(), **FILES)
    drawn = claim()
    jobs.cancel(job)
    assert balance_of(owner) == WELCOME - 1
    states = list(job.clips.values_list("status", flat=True))
    assert sorted(states) == ["cancelled"] * 4 + ["ready"]
    with pytest.raises(claims.RenderCancelled):
        claims.beat(drawn, 0.5)
    with pytest.raises(claims.RenderCancelled):
        outcomes.deliver(drawn, **FILES)
    assert balance_of(owner) == WELCOME - 1


def test_what_was_ready_when_cancelled_is_joined(owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    outcomes.deliver(claim(), **FILES)
    jobs.cancel(job)
    end_film(job)
    job.refresh_from_db()
    assert job.status == JobStatus.CANCELLED
    assert job.film.seconds == 3.0


def test_cancelling_before_anything_is_ready_leaves_no_film_to_join(owner: User) -> None:
    jobs.cancel(make_job(owner))
    assert claims.claim_film(holder="test/1") is None


def test_cancelling_twice_or_after_the_end_is_refused(owner: User) -> None:
    job = make_job(owner)
    jobs.cancel(job)
    with pytest.raises(jobs.WrongState):
        jobs.cancel(job)
    done = make_job(owner)
    ready(done)
    end_film(done)
    with pytest.raises(jobs.WrongState):
        jobs.cancel(done)
    assert balance_of(owner) == WELCOME - 1


def test_cancels_and_claims_at_once_do_not_lock_each_other_out(on_both: str) -> None:
    person = make_user(extra_credits=100)
    many = [make_job(person, FIVE_SCENES) for _ in range(8)]

    def act(index: int) -> None:
        if index % 2:
            for _ in range(5):
                claims.claim_clip("cpu", holder=f"test/{index}")
        else:
            jobs.cancel(many[index])
            jobs.cancel(many[index + 1])

    in_threads(8, act)
    assert set(Clip.objects.values_list("status", flat=True)) == {ClipStatus.CANCELLED}
    assert balance_of(person) == WELCOME + 100
