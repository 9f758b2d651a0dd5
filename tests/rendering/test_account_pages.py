"""The account's page: another name, everything to take along, the end of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from rendering.models.moderation import Reason
from rendering.services import moderation, sharing
from stories.models import Refusal, Story, User
from stories.services import sign_in, tokens
from stories.services.writing import orders
from stories.writers.base import Brief
from tests import films
from tests.doors import knock_signed_in
from tests.factories import FIVE_SCENES, PASSWORD, make_job, make_story, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser(client: Client, owner: User) -> Client:
    client.force_login(owner)
    return client


# --- Another name -------------------------------------------------------------


def profile(browser: Client, **fields: str) -> Any:
    given = {"username": "owner", "email": "owner@example.org", "password": ""} | fields
    return browser.post("/account/profile/", given)


def test_a_teller_takes_another_name(browser: Client, owner: User) -> None:
    assert profile(browser, username="Scheherazade")["Location"] == "/account/"
    owner.refresh_from_db()
    assert (owner.username, owner.username_folded) == ("Scheherazade", "scheherazade")


def test_another_e_mail_takes_the_password(browser: Client, owner: User) -> None:
    for password in ("", "wrong"):
        answer = profile(browser, email="new@example.org", password=password)
        assert "This is not your password." in answer.content.decode()
    assert profile(browser, email="new@example.org", password=PASSWORD).status_code == 302
    owner.refresh_from_db()
    assert owner.email == "new@example.org"


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("username", "STRANGER", "This name is taken."),
        ("email", "Stranger@Example.org", "There is an account with this e-mail."),
        ("username", "a b", "Use letters, digits"),
        ("email", "nowhere", "Enter a valid email address."),
    ],
)
def test_what_cannot_be_a_name_or_an_address_says_why(
    browser: Client, stranger: User, owner: User, field: str, value: str, message: str
) -> None:
    answer = profile(browser, password=PASSWORD, **{field: value})
    assert message in answer.content.decode()
    owner.refresh_from_db()
    assert (owner.username, owner.email) == ("owner", "owner@example.org")


# --- Taking everything along --------------------------------------------------


def exported(user: User) -> Any:
    answer = knock_signed_in(user, "GET", "/account/export/")
    assert answer.status == 200
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="storyvid-20')
    assert "no-store" in answer.headers["Cache-Control"]
    return json.loads(answer.raw)


def test_the_export_holds_account_stories_films_links_and_the_ledger(owner: User) -> None:
    job = films.finish(make_job(owner, FIVE_SCENES))
    link = sharing.share(job.story)
    tokens.create(owner, name="Script")
    told = exported(owner)
    assert told["account"]["username"] == "owner"
    assert told["account"]["balance"] == 15
    assert [token["name"] for token in told["account"]["api_tokens"]] == ["Script"]
    (story,) = told["stories"]
    assert (story["title"], story["text"]) == (job.story.title, FIVE_SCENES)
    assert [scene["number"] for scene in story["scenes"]] == [1, 2, 3, 4, 5]
    assert story["render_jobs"][0]["film"] == f"/videos/{job.pk}/film.mp4"
    assert (story["render_jobs"][0]["price"], story["render_jobs"][0]["refunded"]) == (5, 0)
    assert story["share_links"][0]["address"] == f"/s/{link.token}/"
    assert sum(entry["amount"] for entry in told["ledger"]) == 15
    assert len(told["ledger"]) == 6


def test_the_export_holds_ideas_and_what_was_refused(owner: User, stranger: User) -> None:
    made = [orders.submit(owner, orders.Ask(Brief(f"a fox and {n} geese"))) for n in range(3)]
    for user in (owner, stranger):
        Refusal.objects.create(user=user, theme="drugs", age_group="child", where="idea")
    orders.submit(stranger, orders.Ask(Brief("a whale")))
    told = exported(owner)
    assert {job["id"] for job in told["writings"]} == {str(job.pk) for job in made}
    assert {job["story_id"] for job in told["writings"]} == {job.story_id for job in made}
    assert "a fox and 1 geese" in [job["written_from"]["idea"] for job in told["writings"]]
    assert [refusal["theme"] for refusal in told["refusals"]] == ["drugs"]


def test_nobody_elses_things_are_in_it(owner: User, stranger: User) -> None:
    films.finish(make_job(stranger))
    moderation.report(
        Story.objects.get(), reason=Reason.HATE, words="Mine", reporter=owner, visitor="x"
    )
    moderation.report(
        Story.objects.get(), reason=Reason.HATE, words="Another’s", reporter=None, visitor="x"
    )
    told = exported(owner)
    assert told["stories"] == []
    assert [report["words"] for report in told["reports"]] == ["Mine"]
    assert "stranger" not in json.dumps(told)


def test_no_secret_is_in_it(owner: User) -> None:
    key = tokens.by_password(owner)
    text = json.dumps(exported(owner))
    assert key not in text
    assert tokens.digest_of(key) not in text
    assert owner.password not in text


def test_a_hundred_stories_and_one_are_all_there(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rendering.exports.CHUNK", 3)
    made = [make_story(owner).pk for _ in range(7)]
    assert [story["id"] for story in exported(owner)["stories"]] == made


# --- The end ------------------------------------------------------------------


@pytest.fixture
def settled(transactional_db: None) -> User:
    """Somebody with a film, whose files are deleted after a real commit."""
    user = make_user("settled")
    films.finish(make_job(user, FIVE_SCENES))
    return user


def ended(user: User, password: str) -> Any:
    client = Client()
    client.force_login(user)
    answer = client.post("/account/delete/", {"delete-password": password}, follow=True)
    return client, answer


def test_the_right_password_deletes_everything(settled: User) -> None:
    client, answer = ended(settled, PASSWORD)
    assert "Your account and everything in it are deleted." in answer.content.decode()
    assert not User.objects.exists()
    assert not Story.objects.exists()
    assert not list(Path(settings.MEDIA_ROOT).rglob("*.mp4"))
    assert client.get("/account/").status_code == 302


@pytest.mark.parametrize("password", ["", "wrong"])
def test_without_it_nothing_is_deleted(settled: User, password: str) -> None:
    _, answer = ended(settled, password)
    assert answer.status_code == 400
    assert User.objects.exists()
    assert Story.objects.exists()


def test_guessing_it_in_somebodys_open_session_is_slow(owner: User) -> None:
    for _ in range(sign_in.PER_ACCOUNT_AND_ADDRESS.most):
        assert ended(owner, "wrong")[1].status_code == 400
    assert ended(owner, PASSWORD)[1].status_code == 429
    assert User.objects.filter(pk=owner.pk).exists()
