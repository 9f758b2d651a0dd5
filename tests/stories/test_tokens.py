"""API tokens: several for each account, shown once, stored as digests, revoked."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.test import Client
from django.utils import timezone

from stories.models import ApiToken, User
from stories.services import tokens
from tests.databases import in_threads
from tests.doors import Api
from tests.factories import PASSWORD, make_user

CREDITS = "/api/v1/credits/"
TOKEN = "/api/v1/auth/token/"


@pytest.fixture
def browser(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


def opens(key: str) -> bool:
    return Client(headers={"Authorization": f"Token {key}"}).get(CREDITS).status_code == 200


def made(browser: Client, name: str = "Classroom script") -> str:
    shown = browser.post("/account/", {"name": name}).content.decode()
    found = re.search(r'id="new-token"[^>]*>(svt_[0-9a-f]{48})<', shown)
    assert found, shown
    return found[1]


def test_a_new_token_is_shown_once_and_opens_the_api(browser: Client) -> None:
    key = made(browser)
    assert opens(key)
    assert key not in browser.get("/account/").content.decode()


def test_the_page_with_the_key_is_kept_nowhere(browser: Client) -> None:
    answer = browser.post("/account/", {"name": "x"})
    assert "no-store" in answer["Cache-Control"]


def test_no_key_is_in_the_database(browser: Client, owner: User) -> None:
    keys = [made(browser), tokens.by_password(owner)]
    stored = str(list(ApiToken.objects.values()))
    assert not any(key in stored or key[4:] in stored for key in keys)


def test_each_program_has_its_own(browser: Client, owner: User) -> None:
    first, second = made(browser, "One"), made(browser, "Two")
    tokens.revoke(owner.api_tokens.get(name="One"))
    assert (opens(first), opens(second)) == (False, True)


def test_revoking_on_the_page_ends_it_at_once(browser: Client, owner: User) -> None:
    key = made(browser)
    token = owner.api_tokens.get()
    answer = browser.post(f"/account/tokens/{token.pk}/revoke/", follow=True)
    assert "opens nothing any more" in answer.content.decode()
    assert not opens(key)


def test_nobody_revokes_anothers(browser: Client, stranger: User) -> None:
    token, key = tokens.create(stranger, name="x")
    assert browser.post(f"/account/tokens/{token.pk}/revoke/").status_code == 404
    assert opens(key)


def test_the_list_says_when_each_was_used_last(browser: Client, owner: User) -> None:
    key = made(browser)
    assert "never used yet" in browser.get("/account/").content.decode()
    assert opens(key)
    assert "last used" in browser.get("/account/").content.decode()


def test_being_used_writes_once_a_minute(owner: User, django_assert_num_queries: Any) -> None:
    token, key = tokens.create(owner, name="x")
    tokens.recognised(key)
    first = ApiToken.objects.get(pk=token.pk).last_used_at
    with django_assert_num_queries(1):
        tokens.recognised(key)
    ApiToken.objects.update(last_used_at=timezone.now() - timedelta(minutes=2))
    tokens.recognised(key)
    last = ApiToken.objects.get(pk=token.pk).last_used_at
    assert first is not None
    assert last is not None
    assert last > first


def test_there_is_an_end_to_how_many(browser: Client, owner: User) -> None:
    ApiToken.objects.bulk_create(
        ApiToken(user=owner, name=str(n), digest=str(n)) for n in range(tokens.MAX_TOKENS)
    )
    assert "at most 50 tokens" in browser.post("/account/", {"name": "x"}).content.decode()
    assert owner.api_tokens.count() == tokens.MAX_TOKENS


@pytest.mark.parametrize("name", ["", "  ", "x" * 61])
def test_a_token_has_a_name_of_some_length(browser: Client, owner: User, name: str) -> None:
    browser.post("/account/", {"name": name})
    assert not owner.api_tokens.exists()


# --- By password --------------------------------------------------------------


def by_password(name: str = "owner") -> str:
    key: str = Api().post(TOKEN, {"username": name, "password": PASSWORD}).body["token"]
    return key


def test_the_password_gives_the_same_token_until_it_is_revoked(owner: User) -> None:
    key = by_password()
    assert by_password() == key
    tokens.revoke(owner.api_tokens.get())
    assert by_password() != key
    assert not opens(key)


def test_after_the_sites_secret_has_changed_old_and_new_tokens_open(
    owner: User, settings: Any
) -> None:
    old = by_password()
    settings.SECRET_KEY = "another secret that nobody knows"
    new = by_password()
    assert old != new == by_password()
    assert opens(old)
    assert opens(new)


def test_many_programs_that_ask_at_one_moment_get_one_token(on_both: str) -> None:
    owner = make_user()
    got: list[str] = []
    in_threads(8, lambda index: got.append(tokens.by_password(owner)))
    assert len(set(got)) == 1
    assert ApiToken.objects.count() == 1


# --- What was stored in clear before ------------------------------------------

BEFORE = [("stories", "0002_hidden_stories_and_api_tokens")]
AFTER = [("stories", "0003_hash_api_tokens")]
OLD_KEY = "9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b"


def test_tokens_from_before_go_on_to_open_and_are_nowhere_in_clear(on_both: str) -> None:
    owner = make_user()
    executor = MigrationExecutor(connection)
    executor.recorder.record_unapplied(*AFTER[0])
    kind = "timestamp with time zone" if connection.vendor == "postgresql" else "datetime"
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TABLE authtoken_token (key varchar(40) PRIMARY KEY, created {kind} NOT NULL, "
            "user_id bigint NOT NULL UNIQUE REFERENCES stories_user(id) "
            "DEFERRABLE INITIALLY DEFERRED)"
        )
        made = datetime(2026, 3, 1, 12, tzinfo=UTC)
        stored = made if connection.vendor == "postgresql" else "2026-03-01 12:00:00"
        cursor.execute(
            "INSERT INTO authtoken_token VALUES (%s, %s, %s)", [OLD_KEY, stored, owner.pk]
        )
    executor.loader.build_graph()
    executor.migrate(AFTER)
    token = ApiToken.objects.get()
    assert (token.user, token.created_at) == (owner, made)
    assert token.digest == hashlib.sha256(OLD_KEY.encode()).hexdigest()
    assert opens(OLD_KEY)
    assert "authtoken_token" not in connection.introspection.table_names()
