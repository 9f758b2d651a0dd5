"""Deleting stories and people: nothing is left but the ledger."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from rendering.models import Clip, Film, RenderJob, ShareLink
from rendering.services import claims, files, jobs, outcomes, removal, sharing
from stories.models import CreditAccount, Scene, Story, User
from stories.services import stories
from tests import films
from tests.databases import in_threads
from tests.factories import (
    FIVE_SCENES,
    account_of,
    balance_of,
    claim,
    make_job,
    make_story,
    make_user,
)


@pytest.fixture
def owner(transactional_db: None) -> User:
    return make_user("owner")


def left_on_disk() -> list[Path]:
    root = Path(settings.MEDIA_ROOT)
    kept = {root / "films", root / "scratch"}
    return [path for path in root.rglob("*") if path not in kept]


def left_in_rows() -> list[Any]:
    kinds = (Story, Scene, RenderJob, Clip, Film, ShareLink)
    return [row for kind in kinds for row in kind._default_manager.all()]


def books_balance(account: CreditAccount) -> bool:
    account.refresh_from_db()
    return account.balance == sum(entry.amount for entry in account.entries.all())


def test_a_finished_film_goes_with_all_its_files(owner: User) -> None:
    job = films.finish(make_job(owner, FIVE_SCENES))
    sharing.share(job.story)
    assert len(left_on_disk()) == 13  # five clips and posters, film, captions, the folder
    removal.remove_story(job.story)
    assert left_on_disk() == left_in_rows() == []
    assert balance_of(owner) == 15
    assert books_balance(account_of(owner))


def test_every_take_and_every_film_of_the_story_goes(owner: User) -> None:
    job = films.finish(make_job(owner))
    jobs.retry(job, scene_number=1)
    films.finish(job)
    films.finish(jobs.submit(job.story, jobs.Order()))
    removal.remove_story(job.story)
    assert left_on_disk() == left_in_rows() == []


def test_what_was_not_delivered_is_refunded(owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    films.deliver(claim())
    removal.remove_story(job.story)
    assert balance_of(owner) == 19
    assert books_balance(account_of(owner))
    assert left_on_disk() == left_in_rows() == []


def test_a_worker_in_the_middle_of_a_clip_stops_at_its_next_beat(owner: User) -> None:
    job = make_job(owner)
    clip = claim()
    removal.remove_story(job.story)
    with pytest.raises(claims.RenderCancelled):
        claims.beat(clip, 0.5)
    assert balance_of(owner) == 20


def test_a_worker_that_has_just_finished_a_clip_delivers_nothing(owner: User) -> None:
    job = make_job(owner)
    clip = claim()
    removal.remove_story(job.story)
    with pytest.raises(claims.RenderCancelled):
        outcomes.deliver(clip, video="v", poster="p", seconds=3.0)
    assert not outcomes.fail(clip, films.REFUSED)
    assert not outcomes.release(clip, outcomes.BROKEN)
    assert left_in_rows() == []
    assert balance_of(owner) == 20


def test_a_real_worker_in_the_middle_of_a_clip_leaves_nothing(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rendering.services import pipeline

    job = make_job(owner)

    def film_clip(*args: Any, clip: Path, poster: Path, on_progress: Any, **kwargs: Any) -> None:
        clip.write_bytes(b"half")
        removal.remove_story(job.story)
        poster.write_bytes(b"late")

    monkeypatch.setattr("rendering.filming.film_clip", film_clip)
    assert pipeline.work_once("cpu")
    assert [path for path in left_on_disk() if path.is_file()] == []
    assert left_in_rows() == []
    assert balance_of(owner) == 20


def test_a_worker_that_joins_the_film_stops(owner: User) -> None:
    from rendering.services import pipeline

    job = make_job(owner)
    films.deliver(claim())
    claimed = claims.claim_film(holder="test/1")
    assert claimed is not None
    removal.remove_story(job.story)
    pipeline.join(claimed)
    assert left_on_disk() == left_in_rows() == []


def test_what_a_dead_worker_left_behind_goes_too(owner: User) -> None:
    job = make_job(owner)
    clip = claim()
    names = files.clip_names(clip.job_id, clip.pk, clip.held_token)
    default_storage.save(names["video"], ContentFile(b"published, then killed"))
    scratch = Path(settings.SCRATCH_DIR) / str(clip.held_token)
    scratch.mkdir(parents=True)
    (scratch / "clip.mp4").write_bytes(b"half")
    Clip.objects.update(lease_expires_at="2020-01-01T00:00:00Z")
    removal.remove_story(job.story)
    assert left_on_disk() == []


def test_a_film_ordered_in_the_same_moment_keeps_the_story(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = make_story(owner)
    locked = removal.credits.locked

    def order_before(account: CreditAccount) -> CreditAccount:
        monkeypatch.setattr(removal.credits, "locked", locked)
        jobs.submit(story, jobs.Order())
        return locked(account)

    monkeypatch.setattr(removal.credits, "locked", order_before)
    with pytest.raises(jobs.WrongState):
        removal.remove_story(story)
    monkeypatch.setattr(removal.credits, "locked", locked)
    assert Story.objects.exists()
    removal.remove_story(story)
    assert left_in_rows() == []


def test_other_stories_stay(owner: User) -> None:
    kept = films.finish(make_job(owner))
    removal.remove_story(make_job(owner).story)
    assert [row for row in left_in_rows() if isinstance(row, RenderJob)] == [kept]
    assert default_storage.exists(kept.film.video.name)


def test_a_file_that_is_gone_already_does_not_matter(owner: User) -> None:
    job = films.finish(make_job(owner))
    default_storage.delete(job.film.video.name)
    removal.remove_story(job.story)
    assert left_on_disk() == left_in_rows() == []


def test_a_removed_person_leaves_only_a_ledger_without_a_name(owner: User) -> None:
    films.finish(make_job(owner, FIVE_SCENES))
    make_job(owner)
    account = account_of(owner)
    removal.remove_user(owner)
    assert left_on_disk() == left_in_rows() == []
    assert not User.objects.exists()
    account.refresh_from_db()
    assert (account.user, account.balance) == (None, 15)
    assert books_balance(account)


def test_removing_ordering_and_cancelling_at_one_moment(on_both: str) -> None:
    owner = make_user(extra_credits=500)
    made = [make_job(owner) for _ in range(12)]
    kept = make_story(owner)

    def act(index: int) -> None:
        job = made[index // 2]
        try:
            if index % 4 == 0:
                jobs.cancel(job)
            elif index % 4 == 1:
                jobs.submit(job.story, jobs.Order())
            elif index % 4 == 2:
                jobs.submit(kept, jobs.Order())
            removal.remove_story(job.story)
        except (jobs.WrongState, RenderJob.DoesNotExist, Story.DoesNotExist):
            pass  # what it was about is gone or over; nothing may hang or be half-done

    in_threads(24, act)
    for job in made:
        with suppress(Story.DoesNotExist):
            removal.remove_story(Story.objects.get(pk=job.story_id))
    assert set(RenderJob.objects.values_list("story", flat=True)) == {kept.pk}
    account = account_of(owner)
    assert books_balance(account)
    assert account.balance == 520 - RenderJob.objects.count()


def test_a_story_that_is_shared_or_changed_while_it_is_removed_goes_whole(on_both: str) -> None:
    owner = make_user()
    made = [make_story(owner) for _ in range(12)]
    acts = [
        sharing.share,
        lambda story: stories.change(story, text="One.\n\nTwo."),
        stories.publish,
    ]

    def act(index: int) -> None:
        story = made[index // 2]
        if index % 2:
            removal.remove_story(story)
            return
        for change in acts:
            with suppress(Story.DoesNotExist):
                change(story)

    in_threads(24, act)
    assert left_in_rows() == []
