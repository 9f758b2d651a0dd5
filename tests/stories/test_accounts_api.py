"""Tokens, credits, and the errors that every address of the API shares."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from stories.api import views
from stories.models import ApiToken, User
from stories.services import credits
from tests.doors import Api
from tests.factories import PASSWORD, account_of, make_user

TOKEN = "/api/v1/auth/token/"
CREDITS = "/api/v1/credits/"


@pytest.mark.parametrize("name", ["owner", "OWNER", "owner@example.org", " Owner@Example.org "])
def test_a_name_or_an_address_opens_the_api(owner: User, name: str) -> None:
    answer = Api().post(TOKEN, {"username": name, "password": PASSWORD})
    assert answer.status == 200
    client = Client(headers={"Authorization": f"Token {answer.body['token']}"})
    assert client.get(CREDITS).json()["balance"] == 20


def test_asking_twice_gives_the_same_token(owner: User) -> None:
    sent = {"username": "owner", "password": PASSWORD}
    assert Api().post(TOKEN, sent).body == Api().post(TOKEN, sent).body
    assert ApiToken.objects.count() == 1


@pytest.mark.parametrize(
    ("username", "password"), [("owner", "wrong"), ("nobody", PASSWORD), ("owner", PASSWORD + " ")]
)
def test_a_wrong_password_and_a_wrong_name_look_the_same(
    owner: User, username: str, password: str
) -> None:
    answer = Api().post(TOKEN, {"username": username, "password": password})
    assert (answer.status, answer.code) == (400, "wrong_credentials")
    assert not ApiToken.objects.exists()


def test_a_closed_account_gets_no_token_and_its_old_one_opens_nothing(owner: User) -> None:
    api = Api(owner)
    owner.is_active = False
    owner.save()
    answer = Api().post(TOKEN, {"username": "owner", "password": PASSWORD})
    assert (answer.status, answer.code) == (400, "wrong_credentials")
    assert api.get(CREDITS).status == 401


@pytest.mark.parametrize("wrong", [7, None, [], {}, "", True, "a\0b", "\ud800"])
@pytest.mark.parametrize("field", ["username", "password"])
def test_anything_but_text_is_named_as_wrong(owner: User, field: str, wrong: Any) -> None:
    answer = Api().post(TOKEN, {"username": "owner", "password": PASSWORD} | {field: wrong})
    assert (answer.status, answer.code) == (400, "invalid")
    assert list(answer.body["error"]["fields"]) == [field]


def test_credits_are_the_balance_and_the_entries_newest_first(owner: User) -> None:
    credits.grant(account_of(owner), amount=5, reference="gift", note="For you")
    body = Api(owner).get(CREDITS).body
    assert body["balance"] == 25 == sum(entry["amount"] for entry in body["entries"])
    assert [entry["reference"] for entry in body["entries"]] == ["gift", "welcome"]
    assert set(body["entries"][0]) == {"kind", "amount", "reference", "note", "created_at"}


def test_credits_come_in_pages(owner: User) -> None:
    for number in range(3):
        credits.grant(account_of(owner), amount=1, reference=str(number), note="One")
    page = Api(owner).get(CREDITS, page_size=3).body
    assert (page["count"], len(page["entries"]), page["balance"]) == (4, 3, 23)
    assert page["next"].endswith("?page=2&page_size=3")


def test_everybody_sees_only_their_own_credits(owner: User, stranger: User) -> None:
    credits.grant(account_of(owner), amount=5, reference="gift", note="For you")
    assert Api(stranger).get(CREDITS).body["balance"] == 20


# --- What all addresses share -------------------------------------------------


@pytest.mark.parametrize(
    "header", ["", "Token", "Token nonsense", "Token a b", "Token a\0b", "Token schlüssel"]
)
def test_no_good_token_is_401_and_says_what_would_open(db: None, header: str) -> None:
    answer = Client(headers={"Authorization": header}).get(CREDITS)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Token"
    assert answer.json()["error"]["code"] == "not_signed_in"


def test_a_session_without_its_csrf_token_is_403(owner: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(owner)
    answer = client.post("/api/v1/stories/", {"text": "Hi"}, content_type="application/json")
    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "forbidden"


def test_another_method_is_405_and_says_which_there_are(owner: User) -> None:
    answer = Api(owner).send("DELETE", CREDITS)
    assert (answer.status, answer.code) == (405, "method_not_allowed")
    assert "GET" in answer.headers["Allow"]


def test_another_type_is_415(owner: User) -> None:
    client = Client(headers=Api(owner).client.defaults.get("headers", {}))
    client.force_login(owner)
    answer = client.post("/api/v1/stories/", {"text": "Hi"})
    assert answer.status_code == 415
    assert answer.json()["error"]["code"] == "unsupported_media_type"


def test_a_bug_is_told_as_json_without_its_traceback(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(user: Any) -> None:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(views.credits, "account_of", broken)
    api = Api(owner)
    api.client.raise_request_exception = False
    answer = api.get(CREDITS)
    assert (answer.status, answer.code) == (500, "internal")
    assert b"secret" not in answer.raw


@pytest.mark.parametrize("path", ["/api/", "/api/v1/", "/api/v2/stories/", "/api/v1/stories"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_unknown_address_is_404_in_json(db: None, method: str, path: str) -> None:
    answer = Api().send(method, path, {})
    assert (answer.status, answer.code) == (404, "not_found")


def test_signing_up_is_enough_to_get_a_token(db: None) -> None:
    make_user("newcomer")
    sent = {"username": "newcomer@example.org", "password": PASSWORD}
    assert Api().post(TOKEN, sent).status == 200
