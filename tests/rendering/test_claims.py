"""Claims: whose turn it is, and that nobody gets what another has."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from rendering.models import Clip, RenderJob
from rendering.models.jobs import ClipStatus, JobStatus
from rendering.renderers.base import RenderError
from rendering.services import claims, outcomes, removal, sweeping
from stories.models import Story, User
from tests.databases import in_threads
from tests.factories import FIVE_SCENES, claim, make_job, make_user

BUSY = RenderError("busy", "The model is busy.", permanent=False)


def claim_all() -> list[Clip]:
    claimed = []
    while clip := claims.claim_clip("cpu", holder="test/1"):
        claimed.append(clip)
    return claimed


# --- Fairness ---------------------------------------------------------------------


def test_one_persons_hundred_films_do_not_hold_up_anothers_first(
    owner: User, stranger: User
) -> None:
    rich = make_user("rich", extra_credits=1_000)
    for _ in range(20):
        make_job(rich, FIVE_SCENES)
    for _ in range(10):
        claim()
    mine = make_job(owner)
    theirs = make_job(stranger)
    assert {claim().job for _ in range(3)} >= {mine, theirs}


def test_owners_take_turns(owner: User, stranger: User) -> None:
    make_job(owner, FIVE_SCENES)
    make_job(owner, FIVE_SCENES)
    make_job(stranger, FIVE_SCENES)
    owners = [clip.owner_id for clip in claim_all()]
    assert Counter(owners[:10]) == {owner.pk: 5, stranger.pk: 5}
    assert all(owners[at] != owners[at + 1] for at in range(0, 10, 2))


def test_who_comes_late_starts_beside_the_others_not_behind(owner: User, stranger: User) -> None:
    make_job(owner, FIVE_SCENES)
    for _ in range(3):
        claim()
    make_job(stranger, FIVE_SCENES)
    owners = [clip.owner_id for clip in claim_all()]
    assert Counter(owners[:4]) == {owner.pk: 2, stranger.pk: 2}


def test_first_scenes_come_first_then_the_oldest_film(owner: User) -> None:
    first, second = make_job(owner, FIVE_SCENES), make_job(owner, FIVE_SCENES)
    order = [(clip.job, clip.scene_number) for clip in claim_all()]
    assert order[:2] == [(first, 1), (second, 1)]
    assert order[2:6] == [(first, number) for number in (2, 3, 4, 5)]
    assert order[6:] == [(second, number) for number in (2, 3, 4, 5)]


def test_a_clip_given_back_keeps_its_turn(owner: User, stranger: User) -> None:
    make_job(owner, FIVE_SCENES)
    clip = claim()
    make_job(stranger, FIVE_SCENES)
    outcomes.release(clip, BUSY)
    assert clip in [claim(), claim()]


def test_each_queue_has_its_own_clips(owner: User) -> None:
    make_job(owner)
    assert claims.claim_clip("gpu", holder="test/1") is None
    assert claims.claim_clip("cpu", holder="test/1") is not None


# --- The claim --------------------------------------------------------------------


def test_a_claim_takes_the_lease_and_counts_the_attempt(owner: User) -> None:
    job = make_job(owner)
    clip = claim(holder="here/7")
    assert (clip.status, clip.attempts, clip.lease_holder) == ("rendering", 1, "here/7")
    assert clip.lease_token is not None
    assert clip.started_at is not None
    assert clip.lease_expires_at is not None
    seconds = (clip.lease_expires_at - clip.started_at).total_seconds()
    assert seconds == pytest.approx(claims.lease_seconds("cpu"), abs=1)
    job.refresh_from_db()
    assert (job.status, job.started_at is None) == (JobStatus.RENDERING, False)


def test_a_second_claim_gets_nothing(owner: User) -> None:
    make_job(owner)
    claim()
    assert claims.claim_clip("cpu", holder="test/2") is None


def test_a_beat_moves_progress_and_lease(owner: User) -> None:
    make_job(owner)
    clip = claim()
    Clip.objects.update(lease_expires_at=clip.created_at)
    claims.beat(clip, 0.25)
    before, expires = clip.created_at, Clip.objects.get().lease_expires_at
    assert Clip.objects.get().progress == 0.25
    assert expires is not None
    assert expires > before


def test_a_beat_with_a_wrong_token_is_told_that_it_is_gone(owner: User) -> None:
    make_job(owner)
    clip = claim()
    clip.lease_token = uuid4()
    with pytest.raises(claims.RenderCancelled):
        claims.beat(clip, 0.5)
    assert Clip.objects.get().progress == 0.0


def test_workers_that_claim_at_once_never_get_one_clip_and_miss_none(on_both: str) -> None:
    people = [make_user(f"person{number}", extra_credits=100) for number in range(4)]
    for person in people:
        for _ in range(3):
            make_job(person, FIVE_SCENES)

    def work(index: int) -> list[Any]:
        mine = []
        while clip := claims.claim_clip("cpu", holder=f"test/{index}"):
            mine.append(clip.pk)
        return mine

    claimed = [pk for mine in in_threads(12, work) for pk in mine]
    assert len(claimed) == len(set(claimed)) == 60
    assert set(Clip.objects.values_list("status", "attempts")) == {("rendering", 1)}


def test_as_many_workers_as_clips_each_get_one(on_both: str) -> None:
    """Also of one owner, whose clips another claim has locked while it chooses."""
    make_job(make_user(), FIVE_SCENES)
    got = in_threads(5, lambda index: claims.claim_clip("cpu", holder=f"test/{index}"))
    assert len({clip.pk for clip in got if clip}) == 5


def test_a_clip_whose_story_is_removed_at_the_claim_is_passed_over(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    doomed, other = make_job(owner), make_job(owner)
    take = claims._take_clip

    def take_and_remove(queue: str, **options: Any) -> Any:
        taken = take(queue, **options)
        if Story.objects.filter(pk=doomed.story_id).exists():
            removal.remove_story(doomed.story)
        return taken

    monkeypatch.setattr(claims, "_take_clip", take_and_remove)
    assert claim().job == other


@pytest.mark.postgres
def test_a_claim_waits_for_those_who_have_all_clips_locked(on_postgres: None) -> None:
    """Another claim locks two clips and takes one: who comes meanwhile gets the other."""
    make_job(make_user(), "A fox.\n\nA cat.")
    locked = threading.Event()

    def act(index: int) -> Clip | None:
        if index == 0:
            with transaction.atomic():
                assert len(claims.waiting_clips("cpu").select_for_update()) == 2
                locked.set()
                time.sleep(0.1)
            return None
        locked.wait(10)
        return claims.claim_clip("cpu", holder="test/1")

    assert in_threads(2, act)[1] is not None


@pytest.mark.postgres
def test_without_lock_and_condition_two_workers_get_one_clip(
    on_postgres: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The race that the claim prevents, shown."""
    everybody = threading.Barrier(4)

    def take_what_is_there(queue: str, **options: Any) -> Any:
        pk = claims.waiting_clips(queue).values_list("pk", flat=True).first()
        everybody.wait(20)
        Clip.objects.filter(pk=pk).update(status=ClipStatus.RENDERING)
        return pk

    monkeypatch.setattr(claims, "_take_clip", take_what_is_there)
    make_job(make_user())
    got = in_threads(4, lambda index: claims.claim_clip("cpu", holder=f"test/{index}"))
    assert len([clip for clip in got if clip]) > 1


def test_workers_that_claim_a_film_at_once_never_get_the_same(on_both: str) -> None:
    person = make_user()
    for _ in range(3):
        make_job(person)
        outcomes.deliver(claim(), video="v.mp4", poster="p.jpg", seconds=3.0)
    got = [film for film in in_threads(8, lambda _: claims.claim_film(holder="x/1")) if film]
    assert len(got) == len({film.pk for film in got})
    assert len(got) >= 1


# --- Ten thousand waiting clips ---------------------------------------------------

OWNERS = 100
JOBS = 20


def ten_thousand_clips() -> None:
    people = User.objects.bulk_create(
        User(username=f"p{number}", email=f"p{number}@example.org") for number in range(OWNERS)
    )
    stories = Story.objects.bulk_create(Story(owner=who, title="t", text="t") for who in people)
    jobs = RenderJob.objects.bulk_create(
        RenderJob(story=story, owner=story.owner, renderer="storybook", quality="fast")
        for story in stories
        for _ in range(JOBS)
    )
    Clip.objects.bulk_create(
        Clip(
            job=job,
            owner=job.owner,
            scene_number=scene,
            scene_text="t",
            prompt="t",
            seed=1,
            price=1,
            queue="cpu",
            turn=5 * (place % JOBS) + scene,
        )
        for place, job in enumerate(jobs)
        for scene in range(1, 6)
    )


def plan(query: str) -> str:
    how = "EXPLAIN" if connection.vendor == "postgresql" else "EXPLAIN QUERY PLAN"
    with connection.cursor() as cursor:
        cursor.execute(f"{how} {query.replace('%', '%%')}")
        return "\n".join(str(row) for row in cursor.fetchall())


def test_claims_read_an_index_however_many_clips_wait(on_both: str) -> None:
    ten_thousand_clips()
    assert Clip.objects.filter(status=ClipStatus.QUEUED).count() == 10_000
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    with CaptureQueriesContext(connection) as queries:
        claim()
    statements = [query["sql"] for query in queries if "rendering_clip" in query["sql"]]
    assert len(statements) <= 6
    slot, best = (plan(sql) for sql in statements if "ORDER BY" in sql)
    assert "clip_waiting" in slot
    assert "owner" in best  # an index that begins with the owner: theirs are some hundreds
    for found in map(plan, statements):
        assert "Seq Scan on rendering_clip" not in found
        assert "SCAN" not in found


def test_the_look_for_forgotten_jobs_reads_an_index(on_sqlite: None) -> None:
    with CaptureQueriesContext(connection) as queries:
        sweeping.settle_forgotten_jobs()
    assert "job_by_status" in plan(queries[0]["sql"])


def test_a_claim_needs_as_many_queries_for_ten_clips_as_for_two(owner: User) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            claim()
        return len(seen)

    make_job(owner, FIVE_SCENES)
    make_job(owner, FIVE_SCENES)
    claim()
    few = queries()
    make_job(owner, FIVE_SCENES)
    assert queries() == few
