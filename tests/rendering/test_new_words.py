"""A scene that is told in other words and made again; what everybody else sees meanwhile."""

from __future__ import annotations

from typing import Any

import pytest

from rendering.models import Clip, RenderJob
from rendering.services import claims, jobs, outcomes, pipeline, sweeping
from rendering.takes import ready_takes
from stories.models import Story, User
from stories.services import stories
from stories.services.credits import InsufficientCredits
from stories.story_text import StoryTextError
from tests import films
from tests.factories import balance_of, claim, make_job, make_story, make_user
from tests.workers import CARD_MAKES, gpu_worker

TWO = "Maya found a map.\n\nShe ran home."


def scenes_of(job: RenderJob) -> list[str]:
    return list(job.story.scenes.values_list("text", flat=True))


def test_new_words_are_a_new_take_charged_once_and_told_by_the_story(owner: User) -> None:
    job = films.finish(make_job(owner, TWO))
    before = balance_of(owner)
    take = jobs.retry(job, scene_number=2, text=" She flew home. ")
    assert (take.scene_text, take.take, take.price) == ("She flew home.", 2, 1)
    assert "flew" in take.prompt
    assert balance_of(owner) == before - 1
    assert scenes_of(job) == ["Maya found a map.", "She flew home."]
    with pytest.raises(jobs.WrongState):
        jobs.retry(job, scene_number=2, text="She swam home.")
    assert balance_of(owner) == before - 1
    assert scenes_of(job)[1] == "She flew home."


def test_the_old_clip_is_shown_until_the_new_one_is_ready(owner: User) -> None:
    job = films.finish(make_job(owner, TWO))
    jobs.retry(job, scene_number=2, text="She flew home.")
    assert [clip.scene_text for clip in ready_takes(job)][1] == "She ran home."
    films.finish(job)
    assert [clip.scene_text for clip in ready_takes(job)][1] == "She flew home."


@pytest.mark.parametrize("text", ["", " \n", "A\x00", "a" * 20_000])
def test_words_that_cannot_be_a_scene_change_and_cost_nothing(owner: User, text: str) -> None:
    job = films.finish(make_job(owner, TWO))
    before = balance_of(owner)
    with pytest.raises(StoryTextError):
        jobs.retry(job, scene_number=2, text=text)
    assert balance_of(owner) == before
    assert (scenes_of(job)[1], job.clips.count()) == ("She ran home.", 2)


def test_too_few_credits_leave_the_words_as_they_were(owner: User) -> None:
    poor = make_user("poor", extra_credits=2)
    job = films.finish(make_job(poor, TWO))
    make_job(poor, "\n\n".join(["A fox."] * 5), quality="high")
    make_job(poor, "\n\n".join(["A fox."] * 5), quality="high")
    with pytest.raises(InsufficientCredits):
        jobs.retry(job, scene_number=2, text="She flew home.")
    assert scenes_of(job)[1] == "She ran home."


def test_who_she_is_follows_the_new_words_and_how_everybody_looks_stays(owner: User) -> None:
    job = films.finish(make_job(owner, TWO))
    jobs.retry(job, scene_number=1, text="A fox found a map.")
    films.finish(job)
    jobs.retry(job, scene_number=2)
    shot = pipeline.shot_of(claim())
    assert shot.earlier == ("A fox found a map.",)
    assert shot.opening == "Maya found a map."


def test_a_model_is_told_the_same_looks_after_the_first_scene_was_changed(owner: User) -> None:
    gpu_worker(CARD_MAKES)
    job = make_job(owner, "Maya found a map.\n\nMaya ran home.", renderer="zeroscope")
    first, second = job.clips.all()
    outcomes.fail(claim("gpu"), films.REFUSED)
    outcomes.fail(claim("gpu"), films.REFUSED)
    jobs.retry(job, scene_number=1, text="Maya found an old map.")
    again = jobs.retry(job, scene_number=2)
    assert again.prompt == second.prompt
    changed = job.clips.get(scene_number=1, take=2)
    assert changed.prompt == first.prompt.replace("a map", "an old map")


def test_progress_never_falls_when_a_clip_begins_again(owner: User) -> None:
    job = make_job(owner)
    first = claim()
    claims.beat(first, 0.6)
    outcomes.release(first, outcomes.LOST)
    second = claim()
    claims.beat(second, 0.2)
    assert Clip.objects.get(job=job).progress == 0.6
    claims.beat(second, 0.7)
    assert Clip.objects.get(job=job).progress == 0.7


# --- A story told anew ------------------------------------------------------------


def retell(story: Story, order: jobs.Order, **changes: Any) -> RenderJob:
    return jobs.film(story.owner, lambda: stories.change(story, **changes), order)


def test_a_draft_is_filmed_as_it_is_told_now(owner: User) -> None:
    story = make_story(owner, TWO)
    job = retell(story, jobs.Order(), scenes=["A cat.", "A dog.", "A cow."], title="Three")
    assert [clip.scene_text for clip in job.clips.all()] == ["A cat.", "A dog.", "A cow."]
    story.refresh_from_db()
    assert story.title == "Three"


def test_a_film_that_cannot_be_paid_leaves_the_draft_as_it_was(owner: User) -> None:
    story = make_story(owner, TWO)
    five = jobs.Order(quality="high")
    retell(make_story(owner), five, scenes=["A cat."] * 5)
    retell(make_story(owner), five, scenes=["A cat."] * 5)
    with pytest.raises(InsufficientCredits):
        retell(story, five, scenes=["A cow."], title="Three")
    story.refresh_from_db()
    assert story.title == "Maya found a map."
    assert story.scenes.count() == 2


def test_a_new_story_is_filmed_in_its_given_scenes(owner: User) -> None:
    told = {"scenes": ["A cat.", "A dog."], "wishes": {"style": "felt"}}
    job = jobs.tell(owner, "", jobs.Order(style="felt"), **told)
    assert [clip.scene_text for clip in job.clips.all()] == ["A cat.", "A dog."]
    assert job.story.wishes == {"style": "felt"}
    assert stories.change(job.story, title="x").scenes.count() == 2
    assert not sweeping.claimable("gpu")
