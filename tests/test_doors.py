"""Every address of the site, and to whom it opens. An address without a row here fails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.test import Client
from django.urls import NoReverseMatch, get_resolver, reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from rendering.models import RenderJob, ShareLink
from rendering.services import moderation, sharing
from stories.models import Story, User
from stories.services import accounts, stories, tokens
from stories.services.writing import orders
from stories.writers.base import Brief
from tests import films
from tests.doors import headers_of
from tests.factories import make_job

PEOPLE = ("anonymous", "stranger", "owner", "administrator")


@dataclass(frozen=True)
class Door:
    """A request, and the status that each of PEOPLE gets, in that order.

    Arguments are names of what is in the house: `story`, `job`, `link`, …, or plain values.
    """

    name: str
    statuses: tuple[int, int, int, int]
    arguments: tuple[Any, ...] = ()
    method: str = "GET"

    def __str__(self) -> str:
        return f"{self.method} {self.name}"


def everybody(status: int) -> tuple[int, int, int, int]:
    return (status,) * 4


ITS_OWNER = (401, 404, 200, 404)
"""Of the API's addresses: 401 tells a program without a token that it needs one."""
OWN_PAGE = (404, 404, 200, 404)
MEDIA = (404, 404, 200, 200)
"""An administrator looks at every film: they decide what is shown."""
RESET = (302, 302, 200, 302)
"""The address ends with the owner's next sign-in: then the page says so."""
SIGNED_IN = (302, 200, 200, 200)
ADMIN = (302, 302, 302, 200)
"""Everybody else is sent to the desk's own sign-in page."""
PAGE_OF_OWNER = (302, 404, 302, 404)

DOORS = [
    Door("admin:index", ADMIN),
    Door("admin:stories_user_credits", ADMIN, ("owner_id",)),
    Door("admin:stories_user_credits", ADMIN, ("owner_id",), "POST"),
    Door("admin:rendering_report_queue", ADMIN),
    Door("admin:rendering_report_decide", (302, 302, 302, 400), ("story",), "POST"),
    Door("admin:rendering_video_models", ADMIN),
    Door("generate-video", (401, 202, 202, 202), method="POST"),
    Door("generate-video", everybody(405)),
    Door("stories_api:token", everybody(400), method="POST"),
    Door("stories_api:credits", (401, 200, 200, 200)),
    Door("rendering_api:stories", (401, 200, 200, 200)),
    Door("rendering_api:stories", (401, 201, 201, 201), method="POST"),
    Door("rendering_api:story", ITS_OWNER, ("story",)),
    Door("rendering_api:story", (401, 404, 200, 404), ("story",), "PATCH"),
    Door("rendering_api:story", (401, 404, 200, 404), ("story",), "PUT"),
    Door("rendering_api:story", (401, 404, 204, 404), ("story",), "DELETE"),
    Door("rendering_api:write", (401, 201, 201, 201), method="POST"),
    Door("rendering_api:tell-again", (401, 404, 400, 404), ("story",), "POST"),
    Door("rendering_api:undo", ITS_OWNER, ("story",), "POST"),
    Door("rendering_api:writing-jobs", (401, 200, 200, 200)),
    Door("rendering_api:writing-job", ITS_OWNER, ("writing",)),
    Door("rendering_api:cancel-writing", (401, 404, 409, 404), ("writing",), "POST"),
    Door("rendering_api:publish", ITS_OWNER, ("story",), "POST"),
    Door("rendering_api:unpublish", ITS_OWNER, ("story",), "POST"),
    Door("rendering_api:story-jobs", ITS_OWNER, ("story",)),
    Door("rendering_api:story-jobs", (401, 404, 202, 404), ("story",), "POST"),
    Door("rendering_api:share-links", ITS_OWNER, ("story",)),
    Door("rendering_api:share-links", (401, 404, 201, 404), ("story",), "POST"),
    Door("rendering_api:share-link", ITS_OWNER, ("story", "link")),
    Door("rendering_api:share-link", (401, 404, 204, 404), ("story", "link"), "DELETE"),
    Door("rendering_api:renderers", (401, 200, 200, 200)),
    Door("rendering_api:jobs", (401, 200, 200, 200)),
    Door("rendering_api:job", ITS_OWNER, ("job",)),
    Door("rendering_api:cancel", (401, 404, 409, 404), ("job",), "POST"),
    Door("rendering_api:retry", (401, 404, 202, 404), ("job",), "POST"),
    Door("schema", everybody(200)),
    Door("api-docs", everybody(200)),
    Door("unknown-api", everybody(404)),
    Door("media:scene", MEDIA, ("job", 1)),
    Door("media:scene-poster", MEDIA, ("job", 1)),
    Door("media:film", MEDIA, ("job",)),
    Door("media:captions", MEDIA, ("job",)),
    Door("media:poster", MEDIA, ("job",)),
    Door("media:all", MEDIA, ("job",)),
    Door("healthz", everybody(200)),
    Door("readyz", everybody(503)),
    Door("preferences", everybody(200)),
    Door("preferences", everybody(302), method="POST"),
    Door("stories:sign-up", (200, 302, 302, 302)),
    Door("stories:sign-in", (200, 302, 302, 302)),
    Door("stories:sign-out", everybody(302), method="POST"),
    Door("stories:account", SIGNED_IN),
    Door("stories:account", SIGNED_IN, method="POST"),
    Door("stories:profile", SIGNED_IN),
    Door("stories:revoke-token", PAGE_OF_OWNER, ("api_token",), "POST"),
    Door("stories:password-change", SIGNED_IN),
    Door("stories:password-reset", everybody(200)),
    Door("stories:password-reset-sent", everybody(200)),
    Door("stories:password-reset-confirm", RESET, ("reset_id", "reset_token")),
    Door("rendering:home", everybody(200)),
    Door("rendering:create", SIGNED_IN),
    Door("rendering:writing", PAGE_OF_OWNER, ("writing",)),
    Door("rendering:writing", PAGE_OF_OWNER, ("writing",), "POST"),
    Door("rendering:cancel-writing", PAGE_OF_OWNER, ("writing",), "POST"),
    Door("rendering:films", SIGNED_IN),
    Door("rendering:delete-films", everybody(302), method="POST"),
    Door("rendering:explore", everybody(200)),
    Door("rendering:credits", SIGNED_IN),
    Door("rendering:credits-file", SIGNED_IN),
    Door("rendering:story", OWN_PAGE, ("story",)),
    Door("rendering:edit", (302, 404, 200, 404), ("story",)),
    Door("rendering:order-film", PAGE_OF_OWNER, ("story",), "POST"),
    Door("rendering:publish", PAGE_OF_OWNER, ("story",), "POST"),
    Door("rendering:unpublish", PAGE_OF_OWNER, ("story",), "POST"),
    Door("rendering:remove", PAGE_OF_OWNER, ("story",), "POST"),
    Door("rendering:job", (404, 404, 302, 404), ("job",)),
    Door("rendering:cancel", PAGE_OF_OWNER, ("job",), "POST"),
    Door("rendering:try-again", PAGE_OF_OWNER, ("job", 1), "POST"),
    Door("rendering:export", SIGNED_IN),
    Door("rendering:delete-account", (302, 400, 400, 400), method="POST"),
    Door("rendering:share", PAGE_OF_OWNER, ("story",), "POST"),
    Door("rendering:revoke-link", PAGE_OF_OWNER, ("story", "link"), "POST"),
    Door("rendering:share-code", OWN_PAGE, ("story", "link")),
    Door("rendering:player", everybody(404), ("story",)),
    Door("rendering:report", everybody(404), ("story",), "POST"),
    Door("rendering:shared-player", everybody(200), ("share_token",)),
    Door("rendering:shared-player", everybody(410), ("ended_token",)),
    Door("rendering:shared-player", everybody(404), ("nonsense",)),
    Door("rendering:report-shared", everybody(302), ("share_token",), "POST"),
    Door("rendering:report-shared", everybody(410), ("ended_token",), "POST"),
    Door("rendering:report-shared", everybody(404), ("nonsense",), "POST"),
    Door("rendering:shared", everybody(200), ("share_token",)),
    Door("rendering:shared", everybody(410), ("ended_token",)),
    Door("rendering:shared", everybody(404), ("nonsense",)),
]

SHOWN = [
    Door("rendering:story", everybody(200), ("story",)),
    Door("rendering:player", everybody(200), ("story",)),
    Door("rendering:report", everybody(302), ("story",), "POST"),
    Door("media:film", everybody(200), ("job",)),
    Door("media:all", everybody(200), ("job",)),
    Door("rendering:publish", PAGE_OF_OWNER, ("story",), "POST"),
    Door("rendering:share", PAGE_OF_OWNER, ("story",), "POST"),
    Door("rendering_api:story", ITS_OWNER, ("story",)),
    Door("rendering_api:share-links", ITS_OWNER, ("story",)),
]
"""To whom a public story opens what is closed of a private one."""
HIDDEN = [
    Door("rendering:story", OWN_PAGE, ("story",)),
    Door("rendering:player", everybody(404), ("story",)),
    Door("rendering:report", everybody(404), ("story",), "POST"),
    Door("rendering:shared", everybody(410), ("share_token",)),
    Door("rendering:shared-player", everybody(410), ("share_token",)),
    Door("rendering:report-shared", everybody(410), ("share_token",), "POST"),
    Door("media:scene", MEDIA, ("job", 1)),
    Door("media:film", MEDIA, ("job",)),
    Door("media:captions", MEDIA, ("job",)),
    Door("media:poster", MEDIA, ("job",)),
    Door("media:all", MEDIA, ("job",)),
    Door("rendering_api:story", ITS_OWNER, ("story",)),
    Door("rendering_api:publish", (401, 404, 409, 404), ("story",), "POST"),
    Door("rendering_api:share-links", (401, 404, 409, 404), ("story",), "POST"),
]
"""Of a public story with a link that an administrator has hidden."""

BODY = b'{"caption": "A fox.", "idea": "A fox.", "text": "A fox.", "scene_number": 1}'


@pytest.fixture
def house(owner: User, stranger: User) -> dict[str, Any]:
    """A private story with its film, a link to it, one that has ended, and four people."""
    job: RenderJob = films.finish(make_job(owner))
    ended = sharing.revoke(sharing.share(job.story))
    link: ShareLink = sharing.share(job.story)
    administrator = User.objects.create_superuser("chief", "chief@example.org", "x")
    accounts.welcome(administrator)
    return {
        "anonymous": None,
        "stranger": stranger,
        "owner": owner,
        "administrator": administrator,
        "story": job.story_id,
        "job": job.pk,
        "link": link.pk,
        "writing": orders.submit(owner, orders.Ask(Brief("A fox."))).pk,
        "share_token": link.token,
        "ended_token": ended.token,
        "owner_id": owner.pk,
        "api_token": tokens.create(owner, name="Script")[0].pk,
        "reset_id": urlsafe_base64_encode(force_bytes(owner.pk)),
        "reset_token": default_token_generator.make_token(owner),
    }


def address(door: Door, house: dict[str, Any]) -> str:
    if door.name == "unknown-api":
        return "/api/nowhere/"
    return reverse(door.name, args=[house.get(part, part) for part in door.arguments])


def status_of(method: str, path: str, user: User | None) -> int:
    client = Client()
    if user is not None:
        client.force_login(user)
    headers = headers_of(user) | {"Prefer": "respond-async"}
    answer = client.generic(method, path, BODY, content_type="application/json", headers=headers)
    return answer.status_code


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("door", DOORS, ids=str)
def test_the_door_opens_to_whom_it_should(door: Door, person: str, house: dict[str, Any]) -> None:
    status = status_of(door.method, address(door, house), house[person])
    assert status == door.statuses[PEOPLE.index(person)]


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("door", SHOWN, ids=str)
def test_a_public_story_opens_to_everybody(door: Door, person: str, house: dict[str, Any]) -> None:
    stories.publish(Story.objects.get(pk=house["story"]))
    status = status_of(door.method, address(door, house), house[person])
    assert status == door.statuses[PEOPLE.index(person)]


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("door", HIDDEN, ids=str)
def test_a_hidden_story_is_closed(door: Door, person: str, house: dict[str, Any]) -> None:
    story = stories.publish(Story.objects.get(pk=house["story"]))
    moderation.hide(story, by=house["administrator"], why="No.")
    status = status_of(door.method, address(door, house), house[person])
    assert status == door.statuses[PEOPLE.index(person)]


@pytest.mark.parametrize(
    "door",
    [door for door in DOORS if door.method == "POST" and door.name.startswith(("ren", "sto"))],
    ids=str,
)
def test_no_form_is_taken_from_another_site(door: Door, house: dict[str, Any]) -> None:
    """Signed in by cookie, and without the page's own token: refused before anything is done."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(house["owner"])
    without_login = door.name == "stories_api:token"
    answer = client.post(address(door, house), {}, headers={"Origin": "https://elsewhere.example"})
    assert answer.status_code == (415 if without_login else 403)


READABLE = {door.name for door in DOORS if door.method == "GET"}


@pytest.mark.parametrize("door", [door for door in DOORS if door.name not in READABLE], ids=str)
def test_what_changes_things_cannot_be_got(door: Door, house: dict[str, Any]) -> None:
    person = "administrator" if door.name.startswith("admin:") else "owner"
    assert status_of("GET", address(door, house), house[person]) == 405


def addresses(resolver: Any, space: str = "") -> Iterator[str]:
    """The full name of every address, but for those that Django's admin makes of each model."""
    for pattern in resolver.url_patterns:
        inner = ":".join(part for part in (space, getattr(pattern, "namespace", None)) if part)
        if hasattr(pattern, "url_patterns"):
            yield from addresses(pattern, inner)
        elif space != "admin" or not MADE_BY_ADMIN.search(str(pattern.name)):
            yield f"{space}:{pattern.name}" if space else str(pattern.name or pattern.pattern)


MADE_BY_ADMIN = re.compile(
    r"_(changelist|add|history|delete|change)$|^(login|logout|jsi18n|autocomplete|app_list"
    r"|view_on_site|password_change|password_change_done|auth_user_password_change|None)$"
)
"""These are tried all together below."""


def desk_paths(resolver: Any, prefix: str = "/admin/") -> Iterator[str]:
    """Every address of the desk, with something of each model in it."""
    for pattern in resolver.url_patterns:
        route = prefix + re.sub(r"<[^>]+>", "1", str(pattern.pattern)).replace("^", "")
        if hasattr(pattern, "url_patterns"):
            yield from desk_paths(pattern, route)
        else:
            yield route


OPEN_AT_THE_DESK = {"/admin/login/", "/admin/jsi18n/", "/admin/logout/"}


@pytest.mark.parametrize("person", ["anonymous", "stranger", "owner"])
def test_the_desk_is_closed_to_everybody_else(person: str, house: dict[str, Any]) -> None:
    paths = set(desk_paths(get_desk())) - OPEN_AT_THE_DESK
    assert len(paths) > 60
    for path in paths:
        for method in ("GET", "POST"):
            assert status_of(method, path, house[person]) == 302, path


def get_desk() -> Any:
    return next(p for p in get_resolver().url_patterns if getattr(p, "namespace", "") == "admin")


def test_every_address_has_a_row() -> None:
    assert set(addresses(get_resolver())) == {door.name for door in DOORS}


def test_every_row_is_an_address(house: dict[str, Any]) -> None:
    for door in DOORS:
        try:
            address(door, house)
        except NoReverseMatch:
            pytest.fail(f"{door} leads nowhere")
