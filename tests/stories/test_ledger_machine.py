"""Random lives of films, and what holds at every moment of them, on both databases."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.db.models import Sum
from django.db.models.functions import Now
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run

from rendering.models import Clip, RenderJob
from rendering.models.jobs import CLIP_ACTIVE, CLIP_REFUNDED, ClipStatus, JobStatus
from rendering.renderers.base import RenderError
from rendering.services import claims, jobs, outcomes, sweeping
from stories.models import CreditAccount, CreditEntry, User
from stories.models.credits import Kind
from stories.services import credits
from tests.factories import make_story, make_user

REFUSED = RenderError("refused", "This scene cannot be drawn.")
BUSY = RenderError("busy", "The model is busy.", permanent=False)
FILES = {"video": "v.mp4", "poster": "p.jpg", "seconds": 3.0}
FILM = {"video": "f.mp4", "captions": "c.vtt", "poster": "p.jpg", "seconds": 3.0}
TEXTS = ["A fox.", "A fox.\n\nA cat.", "A fox.\n\nA cat.\n\nA dog."]

picks = st.integers(0, 1_000)


class LedgerMachine(RuleBasedStateMachine):
    """Two people, workers that may be late, and every way in which work can end."""

    def __init__(self) -> None:
        super().__init__()
        self.around = transaction.atomic()
        self.around.__enter__()
        self.people = [make_user("one", extra_credits=10), make_user("two")]
        self.held: list[Clip] = []
        self.joining: list[RenderJob] = []

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.around.__exit__(None, None, None)

    # --- What people do ---------------------------------------------------------------

    @rule(who=picks, text=st.sampled_from(TEXTS), quality=st.sampled_from(["fast", "high"]))
    def submit(self, who: int, text: str, quality: str) -> None:
        owner = self.people[who % 2]
        balance, count = balance_of(owner), RenderJob.objects.count()
        try:
            jobs.submit(make_story(owner, text), jobs.Order(quality=quality))
        except credits.InsufficientCredits as error:
            assert RenderJob.objects.count() == count
            assert balance_of(owner) == balance
            assert error.missing > 0

    @rule(which=picks)
    def cancel(self, which: int) -> None:
        if job := pick(RenderJob, which):
            may = job.status in (JobStatus.QUEUED, JobStatus.RENDERING)
            try:
                jobs.cancel(job)
            except jobs.WrongState:
                assert not may
            else:
                assert may

    @rule(which=picks)
    def retry(self, which: int) -> None:
        if clip := pick(Clip, which):
            takes = clip.job.clips.count()
            try:
                jobs.retry(clip.job, scene_number=clip.scene_number)
            except (jobs.WrongState, credits.InsufficientCredits):
                assert clip.job.clips.count() == takes

    @rule(who=picks)
    def grant(self, who: int) -> None:
        account = account_of(self.people[who % 2])
        credits.grant(account, amount=3, reference=f"gift {account.entries.count()}", note="")

    # --- What workers do --------------------------------------------------------------

    @rule()
    def claim(self) -> None:
        if clip := claims.claim_clip("cpu", holder="test/1"):
            assert 1 <= clip.attempts <= 3
            self.held.append(clip)

    @precondition(lambda self: self.held)
    @rule(which=picks, share=st.floats(0, 1))
    def progress(self, which: int, share: float) -> None:
        clip = self.held[which % len(self.held)]
        try:
            claims.beat(clip, share)
        except claims.RenderCancelled:
            assert not is_held(clip)
        else:
            assert is_held(clip)

    @precondition(lambda self: self.held)
    @rule(which=picks)
    def finish(self, which: int) -> None:
        clip = self.held[which % len(self.held)]
        held = is_held(clip)
        try:
            outcomes.deliver(clip, **FILES)
        except claims.RenderCancelled:
            assert not held
        else:
            assert held

    @precondition(lambda self: self.held)
    @rule(which=picks)
    def fail(self, which: int) -> None:
        clip = self.held[which % len(self.held)]
        assert is_held(clip) == outcomes.fail(clip, REFUSED)

    @precondition(lambda self: self.held)
    @rule(which=picks)
    def release(self, which: int) -> None:
        clip = self.held[which % len(self.held)]
        assert is_held(clip) == outcomes.release(clip, BUSY)

    @rule(which=picks)
    def expire(self, which: int) -> None:
        rows: list[Any] = [*Clip.objects.exclude(lease_token=None).order_by("created_at")]
        rows += RenderJob.objects.exclude(lease_token=None).order_by("created_at")
        if rows:
            row = rows[which % len(rows)]
            past = Now() - timedelta(seconds=1)
            type(row).objects.filter(pk=row.pk).update(lease_expires_at=past)

    @rule()
    def sweep(self) -> None:
        sweeping.sweep("cpu")
        assert not claims.expired_clips().exists()

    @rule()
    def claim_film(self) -> None:
        if job := claims.claim_film(holder="test/1"):
            self.joining.append(job)

    @precondition(lambda self: self.joining)
    @rule(which=picks, how=st.sampled_from(["deliver", "release", "fail"]))
    def end_film(self, which: int, how: str) -> None:
        job = self.joining[which % len(self.joining)]
        held = claims.held_film(job).exists()
        if how == "deliver":
            try:
                outcomes.deliver_film(job, **FILM)
            except claims.RenderCancelled:
                assert not held
        elif how == "release":
            assert held == outcomes.release_film(job)
        else:
            assert held == outcomes.fail_film(job)

    # --- What always holds ------------------------------------------------------------

    @invariant()
    def balances_are_the_sums_of_their_entries(self) -> None:
        for account in CreditAccount.objects.annotate(sum=Sum("entries__amount")):
            assert account.balance == account.sum >= 0

    @invariant()
    def each_take_is_charged_once_and_refunded_exactly_when_it_is_not_delivered(self) -> None:
        seen: dict[str, Counter[str]] = {}
        amounts: dict[str, int] = {}
        kinds = (Kind.CHARGE, Kind.REFUND)
        for entry in CreditEntry.objects.filter(kind__in=kinds):
            seen.setdefault(entry.reference, Counter())[entry.kind] += 1
            amounts[entry.reference] = amounts.get(entry.reference, 0) + entry.amount
        clips = list(Clip.objects.all())
        assert set(seen) == {str(clip.pk) for clip in clips}
        for clip in clips:
            refunds = 1 if clip.status in CLIP_REFUNDED else 0
            assert seen[str(clip.pk)] == Counter(
                {Kind.CHARGE: 1} | ({Kind.REFUND: 1} if refunds else {})
            )
            assert amounts[str(clip.pk)] == (0 if refunds else -clip.price)

    @invariant()
    def a_job_says_what_its_clips_say(self) -> None:
        for job in RenderJob.objects.prefetch_related("clips"):
            states = {clip.status for clip in job.clips.all()}
            at_work = bool(states & set(CLIP_ACTIVE))
            assert at_work == (job.status in (JobStatus.QUEUED, JobStatus.RENDERING)), str(job)
            if job.status == JobStatus.ASSEMBLING:
                assert job.film_due
            if job.status in (JobStatus.READY, JobStatus.ASSEMBLING):
                assert ClipStatus.READY in states
            if job.film_due:
                assert job.status in (JobStatus.ASSEMBLING, JobStatus.CANCELLED)

    @invariant()
    def only_work_in_hand_has_a_lease(self) -> None:
        for clip in Clip.objects.all():
            assert (clip.lease_token is not None) == (clip.status == ClipStatus.RENDERING)
            assert clip.attempts <= 3
        for job in RenderJob.objects.exclude(lease_token=None):
            assert job.film_due


def balance_of(owner: User) -> int:
    return account_of(owner).balance


def account_of(owner: User) -> CreditAccount:
    return CreditAccount.objects.get(user=owner)


def pick(model: Any, which: int) -> Any:
    rows = list(model.objects.order_by("created_at"))
    return rows[which % len(rows)] if rows else None


def is_held(clip: Clip) -> bool:
    """Whether the claim that this copy was read with still stands."""
    now = Clip.objects.get(pk=clip.pk)
    return now.status == ClipStatus.RENDERING and now.lease_token == clip.lease_token


def profile(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=True,
        phases=[Phase.generate],
        deadline=None,
        database=None,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )


@pytest.mark.slow
def test_the_ledger_holds_whatever_happens(on_both: str) -> None:
    examples = 50 if on_both == "sqlite" else 15
    run(LedgerMachine, settings=profile(examples, 40))


@pytest.mark.parametrize("switched_off", ["refund", "token"])
def test_the_machine_finds_what_is_switched_off(
    on_sqlite: None, monkeypatch: pytest.MonkeyPatch, switched_off: str
) -> None:
    """Without refunds, or without asking for the token, the same machine must fail."""
    if switched_off == "refund":
        monkeypatch.setattr(outcomes, "give_back", lambda clip, *, why: None)
    else:
        monkeypatch.setattr(outcomes, "_end", end_without_asking)
    with pytest.raises(AssertionError):
        run(LedgerMachine, settings=profile(300, 25))  # it ends with the first that fails


def end_without_asking(clip: Clip, status: ClipStatus, *, only: Any = None, **values: Any) -> bool:
    rows = Clip.objects.filter(pk=clip.pk)
    return bool(rows.update(status=status, finished_at=Now(), **values, **Clip.NO_LEASE))
