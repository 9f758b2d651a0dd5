"""The ledger: balances, and the entries that they are the sums of."""

from __future__ import annotations

from typing import Any, NoReturn

from django.conf import settings
from django.db import models


class Kind(models.TextChoices):
    GRANT = "grant"
    CHARGE = "charge"
    REFUND = "refund"
    CORRECTION = "correction"


class CreditAccount(models.Model):
    """A person's credits. It outlives the person: the ledger stays, without the name."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="credit_account",
    )
    balance = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(balance__gte=0), name="balance_not_negative"),
        ]

    def __str__(self) -> str:
        return f"{self.user or 'a deleted account'}: {self.balance}"


class Unchangeable(Exception):
    """An entry of the ledger was to be changed or deleted."""


class EntryQuerySet(models.QuerySet["CreditEntry"]):
    def update(self, **kwargs: Any) -> NoReturn:
        raise Unchangeable("Ledger entries are never changed; write a correction.")

    def delete(self) -> NoReturn:
        raise Unchangeable("Ledger entries are never deleted; write a correction.")


class CreditEntry(models.Model):
    """One line of the ledger: a signed amount, what for, and by whom. Only ever added."""

    account = models.ForeignKey(CreditAccount, on_delete=models.PROTECT, related_name="entries")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    amount = models.IntegerField()
    reference = models.CharField(max_length=64)
    note = models.CharField(max_length=200)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = EntryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "credit entries"
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["account", "kind", "reference"], name="entry_once_per_reference"
            ),
            models.CheckConstraint(
                condition=models.Q(kind=Kind.CHARGE, amount__lt=0)
                | models.Q(kind__in=[Kind.GRANT, Kind.REFUND], amount__gt=0)
                | models.Q(kind=Kind.CORRECTION),
                name="entry_sign_fits_kind",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.amount:+d} {self.reference}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise Unchangeable("Ledger entries are never changed; write a correction.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise Unchangeable("Ledger entries are never deleted; write a correction.")
