"""The only writer of the ledger. `balance == sum(entries)`, always, on every database.

Every function locks the account first, and looks up the reference before the balance: a
repeated call answers with the entry that is there and changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from stories.models import CreditAccount, CreditEntry, User
from stories.models.credits import Kind


class InsufficientCredits(Exception):
    """The balance does not reach; `missing` says by how many credits."""

    def __init__(self, *, missing: int) -> None:
        count = "1 credit is" if missing == 1 else f"{missing} credits are"
        super().__init__(f"{count} missing.")
        self.missing = missing
        self.message = str(self)


@dataclass(frozen=True, slots=True)
class Item:
    """Something that is paid for: `amount` credits, more than zero, once per reference."""

    amount: int
    reference: str
    note: str


def locked(account: CreditAccount) -> CreditAccount:
    """The account as it is now, locked until the transaction ends."""
    return CreditAccount.objects.select_for_update().get(pk=account.pk)


def account_of(user: User) -> CreditAccount:
    return CreditAccount.objects.get_or_create(user=user)[0]


@transaction.atomic
def charge(account: CreditAccount, *, amount: int, reference: str, note: str) -> CreditEntry:
    """Take credits, at most once per reference. InsufficientCredits if they do not reach."""
    return charge_all(account, items=[Item(amount, reference, note)])[0]


@transaction.atomic
def charge_all(account: CreditAccount, *, items: Sequence[Item]) -> list[CreditEntry]:
    """Take what all items cost, or nothing. Items charged before are not charged again."""
    account = locked(account)
    references = [item.reference for item in items]
    known = {
        entry.reference: entry
        for entry in account.entries.filter(kind=Kind.CHARGE, reference__in=references)
    }
    due = {item.reference: item for item in items if item.reference not in known}
    total = sum(item.amount for item in due.values())
    if account.balance < total:
        raise InsufficientCredits(missing=total - account.balance)
    _move(account, -total)
    added = CreditEntry.objects.bulk_create(
        CreditEntry(
            account=account,
            kind=Kind.CHARGE,
            amount=-item.amount,
            reference=item.reference,
            note=item.note,
        )
        for item in due.values()
    )
    known |= {entry.reference: entry for entry in added}
    return [known[reference] for reference in references]


@transaction.atomic
def refund(account: CreditAccount, *, reference: str, note: str) -> CreditEntry | None:
    """Give back what was charged for that reference, at most once. None if nothing was."""
    account = locked(account)
    if entry := account.entries.filter(kind=Kind.REFUND, reference=reference).first():
        return entry
    charged = account.entries.filter(kind=Kind.CHARGE, reference=reference).first()
    if charged is None:
        return None
    _move(account, -charged.amount)
    return account.entries.create(
        kind=Kind.REFUND, amount=-charged.amount, reference=reference, note=note
    )


@transaction.atomic
def grant(
    account: CreditAccount, *, amount: int, reference: str, note: str, by: User | None = None
) -> CreditEntry:
    """Give `amount` > 0 credits, at most once per reference."""
    return _add(account, kind=Kind.GRANT, amount=amount, reference=reference, note=note, by=by)


@transaction.atomic
def correct(
    account: CreditAccount, *, amount: int, reference: str, note: str, by: User | None = None
) -> CreditEntry:
    """Put a balance right, up or down, at most once per reference.

    By an administrator who says why, or by the site itself.
    """
    return _add(account, kind=Kind.CORRECTION, amount=amount, reference=reference, note=note, by=by)


def _add(
    account: CreditAccount, *, kind: Kind, amount: int, reference: str, note: str, by: User | None
) -> CreditEntry:
    account = locked(account)
    if entry := account.entries.filter(kind=kind, reference=reference).first():
        return entry
    if account.balance + amount < 0:
        raise InsufficientCredits(missing=-account.balance - amount)
    _move(account, amount)
    return account.entries.create(kind=kind, amount=amount, reference=reference, note=note, by=by)


def _move(account: CreditAccount, amount: int) -> None:
    account.balance += amount
    account.save(update_fields=["balance"])
