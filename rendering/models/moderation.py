"""What people say is wrong with a film, and what administrators decided."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from stories.choices import MAX_TITLE_CHARACTERS
from stories.models import Story

MAX_WORDS = 500


class Reason(models.TextChoices):
    NOT_FOR_CHILDREN = "not-for-children", _("Not for children")
    VIOLENCE = "violence", _("Violence or cruelty")
    HATE = "hate", _("Hate or bullying")
    PRIVATE_DATA = "private-data", _("Shows private data, or a real person")
    SOMETHING_ELSE = "something-else", _("Something else")


class Verdict(models.TextChoices):
    KEPT = "kept", _("Kept")
    HIDDEN = "hidden", _("Hidden")
    RESTORED = "restored", _("Restored")
    REMOVED = "removed", _("Removed")


class Decision(models.Model):
    """What an administrator did about a film, and why. Only ever added; outlives the film."""

    story = models.ForeignKey(
        Story, on_delete=models.SET_NULL, null=True, blank=True, related_name="decisions"
    )
    title = models.CharField(max_length=MAX_TITLE_CHARACTERS)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    why = models.CharField(max_length=300)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    given_back = models.PositiveIntegerField(default=0)
    """Credits that the owner got back because the fault was ours."""
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-id"]

    def __str__(self) -> str:
        return f"{self.title}: {self.verdict}"


class Report(models.Model):
    """One person's word about one film; open until an administrator has decided.

    Somebody signed out is known by a fingerprint: a keyed digest of their address and the film,
    so that nobody can read the address from it, nor see that two films have one reporter.
    """

    story = models.ForeignKey(
        Story, on_delete=models.SET_NULL, null=True, related_name="reports", db_index=False
    )
    reason = models.CharField(max_length=20, choices=Reason.choices)
    words = models.CharField(max_length=MAX_WORDS, blank=True)
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    fingerprint = models.CharField(max_length=64, blank=True, editable=False)
    decision = models.ForeignKey(
        Decision, on_delete=models.PROTECT, null=True, blank=True, related_name="reports"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["story", "reporter"], name="report_once_per_person_and_film"
            ),
            models.UniqueConstraint(
                fields=["story", "fingerprint"],
                name="report_once_per_fingerprint_and_film",
                condition=~models.Q(fingerprint=""),
            ),
        ]
        indexes = [
            models.Index(
                fields=["created_at"], name="report_open", condition=models.Q(decision__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reason}: {self.story_id}"
