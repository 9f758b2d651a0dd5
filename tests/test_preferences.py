"""Colours and clock, as the reader wants them, with a script and without."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from asgiref.sync import async_to_sync, sync_to_async
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.utils import timezone

from stories.models import User
from stories.templatetags.storyvid import day_of, moment, told_from
from storyvid_site import preferences
from tests import films
from tests.factories import make_job

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("chosen", "written"), [("dark", "dark"), ("light", "light")])
def test_a_chosen_theme_stands_in_every_page_from_its_first_byte(
    client: Client, chosen: str, written: str
) -> None:
    answer = client.post("/preferences/", {"theme": chosen, "next": "/explore/?age=child"})
    assert answer["Location"] == "/explore/?age=child"
    for path in ("/", "/explore/", "/nowhere/"):
        assert f'data-theme="{written}"' in client.get(path).content.decode()[:200]
    client.post("/preferences/", {"theme": "auto"})
    assert "data-theme" not in client.get("/").content.decode()[:200]


@pytest.mark.parametrize("sent", [{}, {"theme": '"><script>'}, {"zone": "../../etc/passwd"}])
def test_nonsense_is_not_kept(client: Client, sent: dict[str, str]) -> None:
    assert not client.post("/preferences/", sent).cookies
    client.cookies["theme"] = '"><b>'
    client.cookies["tz"] = "../../etc/passwd"
    assert "data-theme" not in client.get("/").content.decode()[:200]


@pytest.mark.parametrize("address", ["https://example.org/", "//example.org", "javascript:x", ""])
def test_nobody_is_led_to_another_site(client: Client, address: str) -> None:
    answer = client.post("/preferences/", {"theme": "dark", "next": address})
    assert answer["Location"] == "/"


def test_a_script_is_told_instead_of_a_new_page(client: Client) -> None:
    answer = client.post("/preferences/", {"theme": "dark"}, headers={"HX-Request": "true"})
    assert answer.status_code == 204
    assert '"chosen": "dark"' in answer["HX-Trigger"]
    assert client.cookies["theme"].value == "dark"


def test_times_are_shown_by_the_readers_clock(client: Client, owner: User) -> None:
    client.force_login(owner)
    job = films.finish(make_job(owner))
    job.created_at = datetime(2020, 1, 31, 23, 30, tzinfo=UTC)
    job.save()
    path = f"/stories/{job.story_id}/"
    assert "31 January 2020, 23:30" in client.get(path).content.decode()
    client.cookies["tz"] = "Asia/Kolkata"
    assert "1 February 2020, 05:00" in client.get(path).content.decode()
    client.post("/preferences/", {"zone": "America/New_York"})
    assert "31 January 2020, 18:30" in client.get(path).content.decode()
    client.post("/preferences/", {"zone": ""})
    assert "1 February 2020, 05:00" in client.get(path).content.decode()
    del client.cookies["tz"]
    assert "31 January 2020, 23:30" in client.get(path).content.decode()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_one_readers_clock_is_not_anothers(asynchronous: bool) -> None:
    """Through either handler: the clock of the request before is never kept."""
    for zone, shown in (("Asia/Kolkata", "Asia/Kolkata"), ("", "UTC")):
        cookies = {"tz": zone} if zone else {}
        assert clock_after(cookies, asynchronous=asynchronous) == shown


def clock_after(cookies: dict[str, str], *, asynchronous: bool) -> str:
    """The clock by which a view answers."""
    request = RequestFactory().get("/")
    request.COOKIES = cookies

    def answer(request: Any) -> HttpResponse:
        return HttpResponse(timezone.get_current_timezone_name())

    if not asynchronous:
        return str(preferences.reader_time_zone(answer)(request).content.decode())

    async def answer_later(request: Any) -> HttpResponse:
        return await sync_to_async(answer)(request)

    return str(async_to_sync(preferences.reader_time_zone(answer_later))(request).content.decode())


def test_moments_are_told_from_today() -> None:
    now = datetime(2026, 3, 1, 0, 5, tzinfo=UTC)
    assert told_from(now, now=now) == "Today, 00:05"
    assert told_from(now - timedelta(minutes=10), now=now) == "Yesterday, 23:55"
    assert told_from(now - timedelta(days=2), now=now) == "27 February, 00:05"
    assert day_of(now, now=now) == "1 March"
    assert moment(datetime(2019, 3, 14, 18, 20, tzinfo=UTC)) == "14 March 2019, 18:20"


def test_zones_in_the_list_are_zones() -> None:
    listed = preferences.zones()
    assert {"UTC", "Europe/Berlin", "Asia/Tokyo", "Pacific/Auckland"} <= set(listed)
    assert all(preferences.zone_named(name) for name in listed)
