"""Guessing passwords is slow, and locks nobody out: the page, the API and the desk."""

from __future__ import annotations

import time
from typing import Any

import pytest
from django.core.cache import caches
from django.test import Client, RequestFactory

from stories.models import User
from stories.services import sign_in
from stories.services.throttling import Limit, TooManyTries
from stories.visitors import visitor
from tests.databases import in_threads
from tests.doors import Api
from tests.factories import PASSWORD, make_user

pytestmark = pytest.mark.django_db
MOST = sign_in.PER_ACCOUNT_AND_ADDRESS.most
TOKEN = "/api/v1/auth/token/"
HERE, ELSEWHERE = "192.0.2.1", "198.51.100.7"


def enter(name: str, password: str, *, address: str = HERE, door: str = "/sign-in/") -> Any:
    client = Client(REMOTE_ADDR=address)
    return client.post(door, {"username": name, "password": password})


def guess(name: str = "owner", *, times: int = MOST, address: str = HERE) -> None:
    for _ in range(times):
        assert enter(name, "wrong", address=address).status_code == 200


def test_the_next_guess_is_429_and_says_when_to_come_back(owner: User) -> None:
    guess()
    answer = enter("owner", PASSWORD)
    assert answer.status_code == 429
    assert 0 < int(answer["Retry-After"]) <= sign_in.QUARTER
    assert "Wait 15 minutes, then try again." in answer.content.decode()
    assert 'value="owner"' in answer.content.decode()


def test_the_right_password_from_another_address_opens(owner: User) -> None:
    guess(times=MOST)
    assert enter("owner", PASSWORD, address=ELSEWHERE).status_code == 302


def test_another_account_from_that_address_opens(owner: User, stranger: User) -> None:
    guess(times=MOST)
    assert enter("stranger", PASSWORD).status_code == 302


def test_name_and_e_mail_are_one_account(owner: User) -> None:
    guess(times=MOST - 1)
    guess("OWNER@example.org", times=1)
    assert enter("owner", PASSWORD).status_code == 429


def test_a_name_that_nobody_has_is_counted_too(db: None) -> None:
    guess("nobody")
    assert enter("nobody", "wrong").status_code == 429


def test_the_right_password_forgives_what_was_wrong_before(owner: User) -> None:
    for _ in range(3):
        guess(times=MOST - 1)
        assert enter("owner", PASSWORD).status_code == 302


def test_many_names_from_one_address_end_too(owner: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sign_in, "PER_ADDRESS", Limit("sign-in-address", most=5, seconds=900))
    for number in range(5):
        guess(f"name{number}", times=1)
    assert enter("owner", PASSWORD).status_code == 429
    assert enter("owner", PASSWORD, address=ELSEWHERE).status_code == 302


def test_many_people_behind_one_address_sign_in_one_after_the_other(
    owner: User, stranger: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_in, "PER_ADDRESS", Limit("sign-in-address", most=2, seconds=900))
    for name in ["owner", "stranger"] * 3:
        assert enter(name, PASSWORD).status_code == 302


def test_a_quarter_of_an_hour_later_it_may_be_tried_again(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    guess()
    assert enter("owner", PASSWORD).status_code == 429
    later = time.time() + sign_in.QUARTER + 1
    monkeypatch.setattr(time, "time", lambda: later)
    assert enter("owner", PASSWORD).status_code == 302


def test_the_api_counts_the_same_tries(owner: User) -> None:
    guess(times=MOST - 1, address="127.0.0.1")
    sent = {"username": "owner", "password": "wrong"}
    assert Api().post(TOKEN, sent).status == 400
    answer = Api().post(TOKEN, sent | {"password": PASSWORD})
    assert (answer.status, answer.code) == (429, "too_many_requests")
    assert int(answer.headers["Retry-After"]) > 0
    client = Client(REMOTE_ADDR=ELSEWHERE)
    right = sent | {"password": PASSWORD}
    assert client.post(TOKEN, right, content_type="application/json").status_code == 200


def test_the_administrators_desk_counts_the_same_tries(db: None) -> None:
    User.objects.create_superuser("chief", "chief@example.org", PASSWORD)
    guess("chief")
    answer = enter("chief", PASSWORD, door="/admin/login/")
    assert answer.status_code == 429
    assert int(answer["Retry-After"]) > 0
    assert enter("chief", PASSWORD, door="/admin/login/", address=ELSEWHERE).status_code == 302


def test_guesses_at_one_moment_are_all_counted() -> None:
    limit = Limit("at-once", most=5, seconds=60)
    passed: list[int] = []

    def take(index: int) -> None:
        try:
            limit.take("x")
        except TooManyTries:
            return
        passed.append(index)

    in_threads(20, take)
    assert len(passed) == 5


def test_no_address_and_no_name_lies_in_the_cache(owner: User) -> None:
    guess(times=1)
    kept = str(caches["default"]._cache)  # type: ignore[attr-defined]
    assert "limit:sign-in:" in kept
    assert HERE not in kept
    assert "owner" not in kept


@pytest.mark.parametrize(
    ("address", "seen"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("", "unknown"),
        ("unix:", "unknown"),
    ],
)
def test_an_address_is_one_visitor(address: str, seen: str) -> None:
    assert visitor(RequestFactory(REMOTE_ADDR=address).get("/").META) == seen


def test_what_runs_without_a_request_is_not_counted(owner: User) -> None:
    from django.contrib.auth import authenticate

    for _ in range(MOST + 2):
        assert authenticate(None, username="owner", password="wrong") is None
    assert authenticate(None, username="owner", password=PASSWORD) == owner


def test_a_newcomer_may_sign_in_at_once(db: None) -> None:
    make_user("newcomer")
    assert enter("newcomer", PASSWORD).status_code == 302
