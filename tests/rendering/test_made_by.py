"""Who really made a clip, and what comes back when that was the storybook."""

from __future__ import annotations

from typing import Any

import pytest

from rendering import queries, receipts
from rendering.models import Clip, RenderJob
from rendering.services import claims, jobs, outcomes
from stories.models import CreditEntry, User
from stories.models.credits import Kind
from tests.doors import Api
from tests.factories import account_of, balance_of, claim, make_job
from tests.workers import CARD_MAKES, gpu_worker

pytestmark = pytest.mark.django_db
FILES = {"video": "v.mp4", "poster": "p.jpg", "seconds": 3.0}
WELCOME = 20


def ordered(owner: User, quality: str) -> Clip:
    """A claimed clip of a film that was ordered from a model."""
    gpu_worker(CARD_MAKES)
    make_job(owner, quality=quality, renderer="zeroscope")
    return claim("gpu")


def delivered(clip: Clip, *, made_by: str) -> Clip:
    outcomes.deliver(clip, made_by=made_by, **FILES)
    clip.refresh_from_db()
    return clip


def test_what_the_model_made_stays_paid(owner: User) -> None:
    clip = delivered(ordered(owner, "fast"), made_by="zeroscope")
    assert (clip.made_by, clip.discount) == ("zeroscope", 0)
    assert balance_of(owner) == WELCOME - 2
    assert not CreditEntry.objects.filter(kind=Kind.CORRECTION).exists()


@pytest.mark.parametrize(
    ("quality", "cost", "back"),
    [("fast", 2, 1), ("high", 4, 2), ("hd", 6, 5), ("draft", 2, 1), ("turbo", 1, 0)],
)
def test_what_the_storybook_drew_costs_what_the_storybook_costs(
    owner: User, quality: str, cost: int, back: int
) -> None:
    clip = delivered(ordered(owner, quality), made_by="storybook")
    assert (clip.price, clip.discount) == (cost, back)
    assert balance_of(owner) == WELCOME - cost + back
    corrections = CreditEntry.objects.filter(kind=Kind.CORRECTION)
    assert [entry.amount for entry in corrections] == ([back] if back else [])


def test_the_difference_comes_back_once(owner: User) -> None:
    clip = ordered(owner, "high")
    delivered(clip, made_by="storybook")
    with pytest.raises(claims.RenderCancelled):
        outcomes.deliver(clip, made_by="storybook", **FILES)
    assert balance_of(owner) == WELCOME - 2


def test_who_lost_the_claim_gives_nothing_back(owner: User) -> None:
    clip = ordered(owner, "high")
    jobs.cancel(clip.job)
    with pytest.raises(claims.RenderCancelled):
        outcomes.deliver(clip, made_by="storybook", **FILES)
    assert balance_of(owner) == WELCOME


def test_a_film_that_was_ordered_from_the_storybook_has_no_difference(owner: User) -> None:
    make_job(owner)
    clip = delivered(claim(), made_by="storybook")
    assert (clip.made_by, clip.discount) == ("storybook", 0)
    assert balance_of(owner) == WELCOME - 1


def test_the_job_counts_the_difference_as_given_back(owner: User) -> None:
    job = delivered(ordered(owner, "high"), made_by="storybook").job
    watched = queries.whole(RenderJob.objects.all()).get(pk=job.pk)
    assert queries.money(watched) == queries.Money(price=4, refunded=2)
    body = Api(owner).get(f"/api/v1/render-jobs/{job.pk}/").body
    assert (body["price"], body["refunded"]) == (4, 2)
    assert body["clips"][0]["made_by"] == "storybook"


def test_the_receipt_of_the_film_has_the_difference(owner: User) -> None:
    job = delivered(ordered(owner, "high"), made_by="storybook").job
    account = account_of(owner)
    newest = receipts.receipts(account, account.entries.order_by("-id"))[0]
    assert newest.job == job
    assert [(line.kind, line.amount) for line in newest.lines] == [
        (Kind.CHARGE, -4),
        (Kind.CORRECTION, 2),
    ]
    assert newest.lines[1].note == "Drawn by the storybook: the difference, scene 1"


# --- While it is made -------------------------------------------------------------


def shown(owner: User, clip: Clip) -> Any:
    return Api(owner).get(f"/api/v1/render-jobs/{clip.job_id}/").body["clips"][0]


def test_fetching_is_told_in_percent_of_bytes(owner: User) -> None:
    clip = ordered(owner, "fast")
    fetching = {"preparing": "fetching", "preparing_done": 2_346, "preparing_total": 6_900}
    claims.beat(clip, 0.0, **fetching)
    assert shown(owner, clip)["preparing"] == {
        "what": "fetching",
        "percent": 34,
        "bytes_total": 6_900,
    }


def test_loading_is_told_without_bytes_and_ends_with_the_first_step(owner: User) -> None:
    clip = ordered(owner, "fast")
    claims.beat(clip, 0.0, preparing="loading", preparing_done=2, preparing_total=4)
    assert shown(owner, clip)["preparing"] == {
        "what": "loading",
        "percent": 50,
        "bytes_total": None,
    }
    claims.beat(clip, 0.1, **claims.NOTHING_PREPARED, made_by="zeroscope", rung="halves")
    told = shown(owner, clip)
    assert (told["preparing"], told["made_by"], told["rung"]) == (None, "zeroscope", "halves")
