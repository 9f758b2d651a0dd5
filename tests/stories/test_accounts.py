"""Signing up, in and out, and passwords, by hand."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from stories.models import CreditAccount, User
from stories.services import accounts
from tests.factories import PASSWORD, balance_of, make_user

pytestmark = pytest.mark.django_db
NEW = {"username": "Maya", "email": "Maya@Example.org", "password": PASSWORD}


def sign_up(client: Client, **changes: str) -> Any:
    return client.post("/sign-up/", NEW | changes)


def sign_in(client: Client, username: str, password: str = PASSWORD, **more: str) -> Any:
    return client.post("/sign-in/", {"username": username, "password": password, **more})


def test_signing_up_grants_credits_and_signs_in(client: Client, settings: Any) -> None:
    answer = sign_up(client)
    assert (answer.status_code, answer["Location"]) == (302, "/create/")
    assert balance_of(User.objects.get()) == settings.WELCOME_CREDITS
    assert client.get("/account/").status_code == 200


def test_an_account_without_its_credits_is_no_account(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(user: User) -> None:
        raise RuntimeError("the ledger is away")

    monkeypatch.setattr(accounts, "welcome", broken)
    with pytest.raises(RuntimeError):
        sign_up(client)
    assert not User.objects.exists()
    assert not CreditAccount.objects.exists()


def test_the_page_says_how_many_credits_are_free(client: Client, settings: Any) -> None:
    settings.WELCOME_CREDITS = 7
    assert "<strong>7 free credits</strong>" in client.get("/sign-up/").content.decode()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"username": "MAYA", "email": "other@example.org"}, "This name is taken."),
        ({"username": "other", "email": "MAYA@EXAMPLE.ORG"}, "There is an account with"),
        ({"username": "a@b"}, "Use letters, digits and . + - _ only."),
        ({"username": "a\x00b"}, "Null characters are not allowed."),
        ({"email": "a\x00b@example.org"}, "Null characters are not allowed."),
        ({"password": "a\x00bcdefghijkl"}, "Null characters are not allowed."),
        ({"username": "m" * 41}, "at most 40 characters"),
        ({"username": "ﷺ" * 40}, "at most 40 characters"),
        ({"email": "nowhere"}, "Enter a valid email address."),
        ({"password": "12345678"}, "This password is too common."),
        ({"password": "short"}, "This password is too short."),
        ({"username": "butterfly9", "password": "butterfly9"}, "too similar to the name"),
        ({"username": ""}, "This field is required."),
    ],
)
def test_what_cannot_be_an_account_is_said(
    client: Client, changes: dict[str, str], message: str
) -> None:
    make_user("maya")
    fields = {"username": "somebody", "email": "somebody@example.org"} | changes
    answer = sign_up(client, **fields)
    assert answer.status_code == 200
    assert message in answer.content.decode()
    assert User.objects.count() == 1


def test_losing_the_race_for_a_name_says_the_same(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = accounts.sign_up

    def beaten(**fields: str) -> User:
        real(username="maya", email="first@example.org", password=PASSWORD)
        return real(**fields)

    monkeypatch.setattr(accounts, "sign_up", beaten)
    answer = sign_up(client)
    assert answer.status_code == 200
    assert "This name is taken." in answer.content.decode()


@pytest.mark.parametrize("name", ["maya", "MAYA", "Maya@Example.ORG", " maya "])
def test_name_and_address_sign_in_in_any_case(client: Client, name: str) -> None:
    make_user("maya")
    answer = sign_in(client, name)
    assert (answer.status_code, answer["Location"]) == (302, "/films/")


def test_a_long_address_can_be_typed(client: Client) -> None:
    assert 'maxlength="254"' in client.get("/sign-in/").content.decode()


@pytest.mark.parametrize(
    ("name", "password"), [("maya", "wrong"), ("nobody", PASSWORD), ("maya", "a\x00b")]
)
def test_a_wrong_pair_is_refused(client: Client, name: str, password: str) -> None:
    make_user("maya")
    answer = sign_in(client, name, password)
    assert answer.status_code == 200
    assert 'class="error"' in answer.content.decode()
    assert client.get("/account/").status_code == 302


@pytest.mark.parametrize(
    ("wanted", "given"),
    [("/create/", "/create/"), ("https://elsewhere.example/", None), ("//elsewhere.example", None)],
)
def test_only_addresses_of_this_site_come_next(
    client: Client, wanted: str, given: str | None
) -> None:
    make_user("maya")
    assert sign_in(client, "maya", next=wanted)["Location"] == (given or "/films/")
    client.logout()
    other = {"username": "other", "email": "other@example.org", "next": wanted}
    assert sign_up(client, **other)["Location"] == (given or "/create/")


def test_signing_out_needs_a_post(client: Client, owner: User) -> None:
    client.force_login(owner)
    assert client.get("/sign-out/").status_code == 405
    assert client.post("/sign-out/")["Location"] == "/"
    assert client.get("/account/").status_code == 302


def test_forms_are_safe_from_other_sites(owner: User) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(owner)
    for address in ("/sign-up/", "/sign-in/", "/sign-out/", "/create/", "/password-reset/"):
        assert strict.post(address).status_code == 403, address


def test_a_password_can_be_changed(client: Client, owner: User) -> None:
    client.force_login(owner)
    new = {"new_password1": "a new long secret", "new_password2": "a new long secret"}
    answer = client.post("/account/password/", {"old_password": PASSWORD, **new}, follow=True)
    assert "Your new password is set." in answer.content.decode()
    client.logout()
    assert sign_in(client, "owner", "a new long secret").status_code == 302


def test_a_lost_password_is_set_anew_by_mail(client: Client, owner: User) -> None:
    client.post("/password-reset/", {"email": "OWNER@example.org"})
    (sent,) = mail.outbox
    link = next(line for line in sent.body.splitlines() if line.startswith("http://testserver"))
    form = client.get(link, follow=True)
    new = {"new_password1": "a new long secret", "new_password2": "a new long secret"}
    assert client.post(form.request["PATH_INFO"], new)["Location"] == reverse("stories:sign-in")
    assert sign_in(client, "owner", "a new long secret").status_code == 302
    assert "This link has ended" in client.get(link, follow=True).content.decode()


def test_the_address_has_one_name_on_every_page(client: Client) -> None:
    for page in ("/sign-up/", "/password-reset/"):
        assert '<label for="id_email">E-mail</label>' in client.get(page).content.decode()


def shown(answer: Any) -> str:
    """The page without the secrets of its forms, which are new each time."""
    return re.sub('name="csrfmiddlewaretoken" value="[^"]*"', "", answer.content.decode())


def test_an_unknown_address_gets_the_same_answer(client: Client, owner: User) -> None:
    known = client.post("/password-reset/", {"email": "owner@example.org"}, follow=True)
    unknown = client.post("/password-reset/", {"email": "nobody@example.org"}, follow=True)
    assert shown(known) == shown(unknown)
    assert len(mail.outbox) == 1


# --- The first administrator ------------------------------------------------------


def test_the_first_administrator_has_a_random_password_and_is_made_once() -> None:
    made = accounts.first_administrator()
    assert made is not None
    user, password = made
    assert (user.username, user.is_superuser, user.check_password(password)) == (
        "admin",
        True,
        True,
    )
    assert len(password) >= 16
    assert accounts.first_administrator() is None


def test_somebody_named_admin_does_not_keep_a_site_from_having_one() -> None:
    make_user("Admin")
    made = accounts.first_administrator()
    assert made is not None
    assert made[0].username == "admin2"
