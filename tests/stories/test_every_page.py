"""What holds for every page: doors, headers, error pages, the administrator's desk."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse

from stories.models import CreditAccount, CreditEntry, Story, User
from tests.factories import PASSWORD, make_job, make_user

pytestmark = pytest.mark.django_db
TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
OPEN = ("/", "/sign-up/", "/sign-in/", "/password-reset/", "/explore/")
OWN = ("/create/", "/films/", "/credits/", "/account/", "/account/password/")


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("boss", "boss@example.org", PASSWORD))
    return client


@pytest.mark.parametrize("path", OPEN)
def test_everybody_may_open(client: Client, path: str) -> None:
    assert client.get(path).status_code == 200


@pytest.mark.parametrize("path", OWN)
def test_signing_in_comes_first_and_leads_back(client: Client, owner: User, path: str) -> None:
    assert client.get(path)["Location"] == f"/sign-in/?next={path}"
    client.force_login(owner)
    assert client.get(path).status_code == 200


def test_pages_load_only_what_this_site_serves(client: Client) -> None:
    policy = client.get("/")["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "unsafe-eval" not in client.get("/admin/login/")["Content-Security-Policy"]


def test_no_template_needs_inline_styles_or_scripts() -> None:
    inline = re.compile(r"\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)")
    pages = [*TEMPLATES.rglob("*.html"), *TEMPLATES.rglob("*.svg")]
    assert pages
    assert not [page.name for page in pages if inline.search(page.read_text())]


def test_what_is_not_there_has_a_page(client: Client) -> None:
    answer = client.get("/nowhere/")
    assert answer.status_code == 404
    assert "This page is not in the book" in answer.content.decode()


def test_a_bug_has_a_page(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rendering.queries.gallery", lambda: 1 / 0)
    client.raise_request_exception = False
    answer = client.get("/")
    assert answer.status_code == 500
    assert "Something broke on our side" in answer.content.decode()


def test_a_forged_form_has_a_page() -> None:
    answer = Client(enforce_csrf_checks=True).post("/sign-in/")
    assert "This form has waited too long" in answer.content.decode()


# --- The administrator's desk -----------------------------------------------------


def test_every_list_and_row_of_the_desk_opens(desk: Client, owner: User) -> None:
    make_job(owner)
    for model, registered in admin.site._registry.items():
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        assert desk.get(reverse(f"{name}_changelist")).status_code == 200, name
        row = model._default_manager.first()
        if row is not None:
            assert desk.get(reverse(f"{name}_change", args=[row.pk])).status_code == 200, name
        if registered.search_fields:
            assert desk.get(reverse(f"{name}_changelist"), {"q": "x"}).status_code == 200, name


@pytest.mark.parametrize("model", [CreditAccount, CreditEntry, Story])
def test_the_desk_cannot_write_what_services_write(
    desk: Client, owner: User, model: type[CreditAccount | CreditEntry | Story]
) -> None:
    make_job(owner)
    name = f"admin:stories_{model._meta.model_name}"
    row = model._default_manager.first()
    assert row is not None
    assert desk.get(reverse(f"{name}_add")).status_code == 403
    assert desk.post(reverse(f"{name}_change", args=[row.pk]), {}).status_code == 403
    assert desk.post(reverse(f"{name}_delete", args=[row.pk]), {"post": "yes"}).status_code == 403
    picked = {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"}
    desk.post(reverse(f"{name}_changelist"), picked)
    assert model._default_manager.filter(pk=row.pk).exists()


@pytest.mark.parametrize("app", ["django_q", "authtoken"])
def test_the_queues_rows_and_peoples_tokens_are_not_on_the_desk(app: str) -> None:
    assert not [model for model in admin.site._registry if model._meta.app_label == app]


def test_a_person_added_at_the_desk_has_an_account(desk: Client) -> None:
    address = reverse("admin:stories_user_add")
    new = {"username": "guest", "email": "guest@example.org", "usable_password": "true"}
    new |= {"password1": PASSWORD, "password2": PASSWORD}
    assert desk.post(address, new).status_code == 302
    assert User.objects.get(username="guest").credit_account.balance > 0


def test_the_desk_knows_twins_too(desk: Client) -> None:
    make_user("maya")
    new = {"username": "MAYA", "email": "MAYA@example.org", "usable_password": "true"}
    new |= {"password1": PASSWORD, "password2": PASSWORD}
    answer = desk.post(reverse("admin:stories_user_add"), new)
    assert answer.status_code == 200
    assert "There is an account with this e-mail." in answer.content.decode()
