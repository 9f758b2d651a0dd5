"""Credits at the administrator's desk: given and put right with a reason, never edited."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from stories.models import CreditEntry, User
from stories.services import tokens
from tests.factories import PASSWORD, account_of, balance_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def chief(db: None) -> User:
    return User.objects.create_superuser("chief", "chief@example.org", PASSWORD)


@pytest.fixture
def desk(client: Client, chief: User) -> Client:
    client.force_login(chief)
    return client


def page_of(user: User) -> str:
    return f"/admin/stories/user/{user.pk}/credits/"


def form_of(desk: Client, user: User, **fields: str) -> dict[str, str]:
    """The form as the page gives it out, filled in."""
    shown = desk.get(page_of(user)).content.decode()
    once = re.search(r'name="once" value="([^"]+)"', shown)
    assert once is not None
    return {"kind": "grant", "amount": "5", "why": "For the fair", "once": once[1]} | fields


def send(desk: Client, user: User, **fields: str) -> Any:
    return desk.post(page_of(user), form_of(desk, user, **fields), follow=True)


def test_everybodys_balance_stands_in_the_list_and_leads_to_the_form(
    desk: Client, owner: User
) -> None:
    shown = desk.get("/admin/stories/user/").content.decode()
    assert f'<a href="{page_of(owner)}">20</a>' in shown
    assert page_of(owner) in desk.get(f"/admin/stories/user/{owner.pk}/change/").content.decode()


def test_what_is_given_stands_in_the_ledger_with_who_and_why(
    desk: Client, owner: User, chief: User
) -> None:
    answer = send(desk, owner)
    assert "It is in the ledger." in answer.content.decode()
    assert "For the fair" in answer.content.decode()
    entry = account_of(owner).entries.first()
    assert entry is not None
    assert (entry.kind, entry.amount, entry.note, entry.by) == ("grant", 5, "For the fair", chief)
    assert balance_of(owner) == 25


@pytest.mark.parametrize(("amount", "left"), [("-7", 13), ("4", 24)])
def test_a_balance_is_put_right_up_and_down(
    desk: Client, owner: User, amount: str, left: int
) -> None:
    send(desk, owner, kind="correction", amount=amount)
    assert balance_of(owner) == left
    assert account_of(owner).entries.filter(kind="correction").count() == 1


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"why": ""}, "This field is required."),
        ({"why": "   "}, "This field is required."),
        ({"amount": "0"}, "Nothing would change."),
        ({"amount": "-5"}, "What is given is more than nothing"),
        ({"amount": "99999999999"}, "less than or equal to"),
        ({"amount": "-21", "kind": "correction"}, "1 credit is missing."),
        ({"kind": "refund"}, "Select a valid choice."),
    ],
)
def test_what_cannot_be_booked_says_why(
    desk: Client, owner: User, fields: dict[str, str], message: str
) -> None:
    assert message in send(desk, owner, **fields).content.decode()
    assert balance_of(owner) == 20
    assert account_of(owner).entries.count() == 1


def test_a_form_sent_twice_counts_once(desk: Client, owner: User) -> None:
    form = form_of(desk, owner)
    for _ in range(2):
        assert desk.post(page_of(owner), form).status_code == 302
    assert balance_of(owner) == 25


def test_only_who_may_write_entries_opens_the_form(client: Client, owner: User) -> None:
    helper = User.objects.create_user("helper", "helper@example.org", PASSWORD, is_staff=True)
    client.force_login(helper)
    assert client.get(page_of(owner)).status_code == 403
    client.force_login(owner)
    assert client.get(page_of(owner)).status_code == 302
    assert CreditEntry.objects.filter(account=account_of(owner)).count() == 1


def test_somebody_who_is_not_there_has_no_credits(desk: Client) -> None:
    assert desk.get("/admin/stories/user/99999/credits/").status_code == 404


def test_the_desk_shows_that_there_are_tokens_and_none_of_them(desk: Client, owner: User) -> None:
    token, key = tokens.create(owner, name="Classroom script")
    shown = desk.get(f"/admin/stories/user/{owner.pk}/change/").content.decode()
    assert "Classroom script" in shown
    assert key not in shown
    assert token.digest not in shown


def test_a_person_is_still_changed_at_the_desk(desk: Client, owner: User) -> None:
    """The tokens below the form are read-only and do not stand in its way."""
    tokens.create(owner, name="Classroom script")
    path = f"/admin/stories/user/{owner.pk}/change/"
    form = {"username": "owner", "email": "owner@example.org", "first_name": "Ann"}
    form |= {"date_joined_0": "2026-01-01", "date_joined_1": "00:00:00"}
    form |= {"api_tokens-TOTAL_FORMS": "0", "api_tokens-INITIAL_FORMS": "0"}
    assert desk.post(path, form).status_code == 302
    owner.refresh_from_db()
    assert (owner.first_name, owner.is_active) == ("Ann", False)
    assert owner.api_tokens.count() == 1
