"""Reports of films, and what administrators do about them: keep, hide, restore, remove.

Whatever they do is a Decision with who and why, and closes the film's open reports.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Sum
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from rendering.models import Clip, Decision, RenderJob, Report
from rendering.models.moderation import MAX_WORDS, Reason, Verdict
from rendering.services import removal
from rendering.services.jobs import JobError, WrongState
from stories.models import CreditEntry, Story, User
from stories.services import credits, stories
from stories.services.throttling import Limit

PER_REPORTER = Limit("report", most=10, seconds=3600)


class NoReason(JobError):
    """A decision without a word of why."""

    code = "no_reason"


@transaction.atomic
def report(
    story: Story, *, reason: Reason, words: str = "", reporter: User | None, visitor: str
) -> Report:
    """Say that something is wrong with a film; once per film, a second time answers with the first.

    `visitor` is where somebody signed out comes from. TooManyTries for too many films in an hour;
    Story.DoesNotExist when the film is removed or hidden already.
    """
    story = Story.objects.select_for_update().get(pk=story.pk, hidden_at=None)
    who: dict[str, object] = (
        {"reporter": reporter} if reporter else {"fingerprint": fingerprint(story, visitor)}
    )
    if earlier := Report.objects.filter(story=story, **who).first():
        return earlier
    PER_REPORTER.take(f"account {reporter.pk}" if reporter else f"address {visitor}")
    return Report.objects.create(story=story, reason=reason, words=words.strip()[:MAX_WORDS], **who)


def fingerprint(story: Story, visitor: str) -> str:
    """Tells that one visitor reports one film again, and nothing else of them."""
    told = f"{story.pk} {visitor}"
    return salted_hmac("rendering.Report", told, algorithm="sha256").hexdigest()


@transaction.atomic
def keep(story: Story, *, by: User, why: str) -> Decision:
    """The reports are answered, the film stays. WrongState when nothing is reported any more."""
    story = _locked(story)
    if not story.reports.filter(decision=None).exists():
        raise WrongState(_("Nothing is left to decide: somebody was faster."))
    return _decided(story, Verdict.KEPT, by=by, why=why)


@transaction.atomic
def hide(story: Story, *, by: User, why: str) -> Decision:
    """At once nobody but its owner sees the story, who reads why. WrongState if it is hidden."""
    story = _locked(story)
    if not stories.hide(story, by=by, why=_reason(why)):
        raise WrongState(_("This film is hidden already."))
    return _decided(story, Verdict.HIDDEN, by=by, why=why)


@transaction.atomic
def restore(story: Story, *, by: User, why: str) -> Decision:
    """Show a hidden story again to whom it was shown before. WrongState if it is not hidden."""
    story = _locked(story)
    if not stories.restore(story):
        raise WrongState(_("This film is not hidden."))
    return _decided(story, Verdict.RESTORED, by=by, why=why)


@transaction.atomic
def remove(story: Story, *, by: User, why: str, our_fault: bool = False) -> Decision:
    """Delete a story for good. If the fault was ours, its owner gets back all that it cost.

    Locks jobs before the account and the story, as removal does. WrongState as there.
    """
    _reason(why)
    list(RenderJob.objects.select_for_update().filter(story=story).order_by("pk"))
    story = Story.objects.select_related("owner").get(pk=story.pk)
    clips = [str(pk) for pk in Clip.objects.filter(job__story=story).values_list("pk", flat=True)]
    reports = list(story.reports.filter(decision=None).values_list("pk", flat=True))
    removal.remove_story(story)
    decision = _record(story, Verdict.REMOVED, by=by, why=why)
    Report.objects.filter(pk__in=reports).update(decision=decision)
    if our_fault:
        decision.given_back = _give_back(story, clips, by=by, why=why)
        decision.save(update_fields=["given_back"])
    return decision


def costs(found: Iterable[Story]) -> dict[int, int]:
    """Credits that each of these stories' films cost and that have not come back: two queries."""
    clips = Clip.objects.filter(job__story__in=list(found))
    story_of = {str(pk): story for pk, story in clips.values_list("pk", "job__story")}
    totals = dict.fromkeys(story_of.values(), 0)
    entries = CreditEntry.objects.filter(reference__in=list(story_of))
    for reference, amount in entries.values_list("reference", "amount"):
        totals[story_of[reference]] -= amount
    return totals


def paid_for(owner: User, clips: list[str]) -> int:
    """Credits that these clips cost and that have not come back yet."""
    entries = CreditEntry.objects.filter(account__user=owner, reference__in=clips)
    return -(entries.aggregate(total=Sum("amount"))["total"] or 0)


def _give_back(story: Story, clips: list[str], *, by: User, why: str) -> int:
    amount = paid_for(story.owner, clips)
    if amount:
        credits.correct(
            credits.account_of(story.owner),
            amount=amount,
            reference=f"removed {story.pk}",
            note=f"Removed by our fault: {_reason(why)}"[:200],
            by=by,
        )
    return amount


def _locked(story: Story) -> Story:
    return Story.objects.select_for_update().get(pk=story.pk)


def _decided(story: Story, verdict: Verdict, *, by: User, why: str) -> Decision:
    decision = _record(story, verdict, by=by, why=why)
    story.reports.filter(decision=None).update(decision=decision)
    return decision


def _record(story: Story, verdict: Verdict, *, by: User, why: str) -> Decision:
    return Decision.objects.create(
        story=None if verdict == Verdict.REMOVED else story,
        title=story.title,
        owner=story.owner,
        verdict=verdict,
        why=_reason(why),
        by=by,
    )


def _reason(why: str) -> str:
    said = " ".join(why.split())[:300]
    if not said:
        raise NoReason(_("Say why: it is recorded, and the owner of a hidden film reads it."))
    return said
