"""The ledger: what each service does, once and only once, and what nobody can do to it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.db import IntegrityError, OperationalError, transaction
from django.db.models import Sum

from stories.models import CreditAccount, CreditEntry, User
from stories.models.credits import Kind, Unchangeable
from stories.services import credits
from stories.services.credits import InsufficientCredits, Item
from tests.databases import default_database, in_threads, sqlite_config
from tests.factories import account_of, balance_of, make_user

WELCOME = 20
THREADS = 64
PRICE = 3


@pytest.fixture
def account(owner: User) -> CreditAccount:
    return account_of(owner)


def spend(account: CreditAccount, amount: int = 5, reference: str = "clip") -> CreditEntry:
    return credits.charge(account, amount=amount, reference=reference, note="A scene")


def assert_balanced(account: CreditAccount) -> None:
    account.refresh_from_db()
    assert account.balance == (account.entries.aggregate(sum=Sum("amount"))["sum"] or 0)


# --- What each service does -------------------------------------------------------


def test_signing_up_gives_the_welcome_credits(owner: User) -> None:
    entry = account_of(owner).entries.get()
    assert (entry.kind, entry.amount, entry.reference) == (Kind.GRANT, WELCOME, "welcome")
    assert balance_of(owner) == WELCOME


def test_a_charge_takes_the_amount_and_writes_one_line(account: CreditAccount) -> None:
    entry = spend(account)
    assert (entry.kind, entry.amount, entry.reference) == (Kind.CHARGE, -5, "clip")
    account.refresh_from_db()
    assert account.balance == WELCOME - 5
    assert_balanced(account)


def test_a_repeated_charge_answers_with_the_first_entry(account: CreditAccount) -> None:
    first = spend(account)
    assert spend(account, amount=7) == first
    account.refresh_from_db()
    assert account.balance == WELCOME - 5


def test_a_repeated_charge_is_answered_even_when_the_credits_are_gone(
    account: CreditAccount,
) -> None:
    first = spend(account, amount=WELCOME)
    assert spend(account, amount=WELCOME) == first


def test_a_charge_beyond_the_balance_says_how_much_is_missing(account: CreditAccount) -> None:
    with pytest.raises(InsufficientCredits) as caught:
        spend(account, amount=WELCOME + 3)
    assert caught.value.missing == 3
    assert account.entries.count() == 1
    assert_balanced(account)


def test_the_last_credit_can_be_spent(account: CreditAccount) -> None:
    spend(account, amount=WELCOME)
    account.refresh_from_db()
    assert account.balance == 0


def test_items_are_charged_all_or_none(account: CreditAccount) -> None:
    items = [Item(8, "one", "One"), Item(8, "two", "Two"), Item(8, "three", "Three")]
    with pytest.raises(InsufficientCredits) as caught:
        credits.charge_all(account, items=items)
    assert caught.value.missing == 24 - WELCOME
    assert account.entries.count() == 1
    assert len(credits.charge_all(account, items=items[:2])) == 2
    assert_balanced(account)


def test_items_charged_before_are_not_charged_again(account: CreditAccount) -> None:
    spend(account, amount=8, reference="one")
    items = [Item(8, "one", "One"), Item(8, "two", "Two")]
    entries = credits.charge_all(account, items=items)
    assert [entry.reference for entry in entries] == ["one", "two"]
    account.refresh_from_db()
    assert account.balance == WELCOME - 16


def test_one_reference_twice_in_one_call_is_charged_once(account: CreditAccount) -> None:
    entries = credits.charge_all(account, items=[Item(5, "one", "One"), Item(5, "one", "One")])
    assert entries[0] == entries[1]
    account.refresh_from_db()
    assert account.balance == WELCOME - 5
    assert_balanced(account)


def test_a_refund_gives_back_what_was_charged_once(account: CreditAccount) -> None:
    spend(account)
    first = credits.refund(account, reference="clip", note="Not delivered")
    again = credits.refund(account, reference="clip", note="Not delivered")
    assert first is not None
    assert first == again
    assert first.amount == 5
    account.refresh_from_db()
    assert account.balance == WELCOME
    assert_balanced(account)


def test_what_was_never_charged_is_not_refunded(account: CreditAccount) -> None:
    assert credits.refund(account, reference="nothing", note="") is None
    assert account.entries.count() == 1


def test_a_charge_after_its_refund_is_still_the_old_one(account: CreditAccount) -> None:
    first = spend(account)
    credits.refund(account, reference="clip", note="Not delivered")
    assert spend(account) == first
    assert_balanced(account)


def test_nobody_is_refunded_for_another_persons_charge(
    account: CreditAccount, stranger: User
) -> None:
    spend(account)
    assert credits.refund(account_of(stranger), reference="clip", note="") is None
    assert balance_of(stranger) == WELCOME


def test_a_grant_counts_once_per_reference(account: CreditAccount) -> None:
    first = credits.grant(account, amount=10, reference="gift", note="A gift")
    assert credits.grant(account, amount=10, reference="gift", note="A gift") == first
    account.refresh_from_db()
    assert account.balance == WELCOME + 10


def test_a_correction_says_who_and_may_go_down_to_nothing(
    account: CreditAccount, stranger: User
) -> None:
    entry = credits.correct(account, amount=-WELCOME, reference="c1", note="Mistake", by=stranger)
    assert (entry.by, entry.kind) == (stranger, Kind.CORRECTION)
    account.refresh_from_db()
    assert account.balance == 0
    with pytest.raises(InsufficientCredits):
        credits.correct(account, amount=-1, reference="c2", note="Too much", by=stranger)
    assert_balanced(account)


@pytest.mark.parametrize("amount", [0, -5])
def test_grants_and_charges_are_above_zero(account: CreditAccount, amount: int) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        credits.grant(account, amount=amount, reference="odd", note="")
    with pytest.raises(IntegrityError), transaction.atomic():
        credits.charge(account, amount=amount, reference="odd", note="")
    assert_balanced(account)


def test_an_old_copy_of_the_account_does_no_harm(account: CreditAccount) -> None:
    stale = account_of(account.user)  # type: ignore[arg-type]
    spend(account, amount=15)
    assert stale.balance == WELCOME
    with pytest.raises(InsufficientCredits):
        spend(stale, amount=15, reference="second")


# --- What nobody can do ----------------------------------------------------------


def test_an_entry_cannot_be_saved_again(account: CreditAccount) -> None:
    entry = account.entries.get()
    entry.amount = 1_000
    with pytest.raises(Unchangeable):
        entry.save()


def test_an_entry_cannot_be_deleted(account: CreditAccount) -> None:
    with pytest.raises(Unchangeable):
        account.entries.get().delete()
    with pytest.raises(Unchangeable):
        account.entries.all().delete()


@pytest.mark.parametrize("way", ["update", "bulk_update", "update_or_create"])
def test_entries_cannot_be_changed_as_a_set(account: CreditAccount, way: str) -> None:
    entry = account.entries.get()
    entry.amount = 1_000
    with pytest.raises(Unchangeable):
        if way == "update":
            CreditEntry.objects.update(amount=1_000)
        elif way == "bulk_update":
            CreditEntry.objects.bulk_update([entry], ["amount"])
        else:
            CreditEntry.objects.update_or_create(pk=entry.pk, defaults={"amount": 1_000})


def test_the_database_refuses_a_balance_below_zero(account: CreditAccount) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        CreditAccount.objects.filter(pk=account.pk).update(balance=-1)


def test_the_database_refuses_a_second_entry_for_one_reference(account: CreditAccount) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        account.entries.create(kind=Kind.GRANT, amount=1, reference="welcome", note="")


@pytest.mark.parametrize(
    ("kind", "amount"), [(Kind.CHARGE, 1), (Kind.CHARGE, 0), (Kind.REFUND, -1), (Kind.GRANT, 0)]
)
def test_the_database_refuses_an_amount_of_the_wrong_sign(
    account: CreditAccount, kind: Kind, amount: int
) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        account.entries.create(kind=kind, amount=amount, reference="odd", note="")


def test_the_ledger_outlives_its_person_without_the_name(owner: User) -> None:
    account = account_of(owner)
    owner.delete()
    account.refresh_from_db()
    assert account.user is None
    assert account.entries.count() == 1


# --- Sixty-four at once ----------------------------------------------------------


def charge_at_once(account: CreditAccount) -> int:
    """How many of the charges, each with a reference of its own, went through."""

    def act(index: int) -> bool:
        try:
            spend(account, amount=PRICE, reference=f"clip {index}")
        except InsufficientCredits:
            return False
        return True

    return sum(in_threads(THREADS, act))


def test_of_64_charges_at_once_the_affordable_ones_win(on_both: str) -> None:
    account = account_of(make_user(extra_credits=43))
    assert charge_at_once(account) == (WELCOME + 43) // PRICE
    assert_balanced(account)
    assert account.balance == (WELCOME + 43) % PRICE


def test_64_charges_at_once_for_one_reference_are_one(on_both: str) -> None:
    account = account_of(make_user())
    entries = in_threads(THREADS, lambda _: spend(account).pk)
    assert len(set(entries)) == 1
    account.refresh_from_db()
    assert account.balance == WELCOME - 5


def test_64_refunds_at_once_give_back_once(on_both: str) -> None:
    account = account_of(make_user())
    spend(account)
    in_threads(THREADS, lambda _: credits.refund(account, reference="clip", note="") is not None)
    assert account.entries.filter(kind=Kind.REFUND).count() == 1
    account.refresh_from_db()
    assert account.balance == WELCOME


def read_by_all() -> Callable[[CreditAccount], CreditAccount]:
    """A plain read instead of the lock; nobody goes on before all 64 have read."""
    everybody = threading.Barrier(THREADS)

    def read(account: CreditAccount) -> CreditAccount:
        found = CreditAccount.objects.get(pk=account.pk)
        everybody.wait(60)
        return found

    return read


@pytest.mark.postgres
def test_without_the_lock_the_race_is_lost_on_postgres(
    on_postgres: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same 64 charges with a plain read instead of the lock: more win than can be paid."""
    account = account_of(make_user(extra_credits=43))
    monkeypatch.setattr(credits, "locked", read_by_all())
    assert charge_at_once(account) > (WELCOME + 43) // PRICE
    account.refresh_from_db()
    assert account.balance != account.entries.aggregate(sum=Sum("amount"))["sum"]


# --- SQLite's transactions -------------------------------------------------------


def lock_errors(file: Path, *, mode: str, prepare: Callable[[], None] = lambda: None) -> int:
    """How many of 64 charges at once end with a lock error in transactions begun in that mode."""

    def act(index: int) -> bool:
        try:
            spend(account, amount=1, reference=f"clip {index}")
        except OperationalError:
            return True
        return False

    with default_database(sqlite_config(file, transaction_mode=mode)):
        account = account_of(make_user(extra_credits=1_000))
        prepare()
        errors = sum(in_threads(THREADS, act))
        assert account.entries.filter(kind=Kind.CHARGE).count() == THREADS - errors
        assert_balanced(account)
    return errors


def test_immediate_transactions_spare_sqlite_its_lock_errors(
    new_sqlite: Path, django_db_blocker: Any
) -> None:
    with django_db_blocker.unblock():
        assert lock_errors(new_sqlite, mode="IMMEDIATE") == 0


def test_without_immediate_sqlite_answers_with_lock_errors(
    new_sqlite: Path, django_db_blocker: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All have read before the first one writes: a moment that `IMMEDIATE` does not let come."""

    def prepare() -> None:
        monkeypatch.setattr(credits, "locked", read_by_all())

    with django_db_blocker.unblock():
        assert lock_errors(new_sqlite, mode="DEFERRED", prepare=prepare) > 0


def test_the_site_opens_sqlite_in_wal_mode(on_sqlite: None, tmp_path: Path, settings: Any) -> None:
    make_user()
    with closing(sqlite3.connect(tmp_path / "db.sqlite3")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert settings.DATABASES["default"]["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
