"""What every answer tells browsers, whoever asks and whatever they get."""

from __future__ import annotations

import pytest
from django.test import Client

from stories.models import User
from stories.services import stories
from tests import films
from tests.doors import knock_signed_in
from tests.factories import PASSWORD, make_job

pytestmark = pytest.mark.django_db
PATHS = (
    *("/", "/explore/", "/sign-in/", "/account/", "/films/", "/nowhere/", "/s/nonsense/"),
    *("/admin/", "/admin/stories/user/", "/admin/rendering/report/queue/", "/admin/login/"),
    *("/api/v1/docs/", "/api/v1/schema/", "/api/v1/stories/", "/api/nowhere/", "/healthz"),
)


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("chief", "chief@example.org", PASSWORD))
    return client


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_keeps_its_page_to_itself(desk: Client, path: str) -> None:
    for browser in (desk, Client()):
        headers = browser.get(path).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert headers["Referrer-Policy"] in ("same-origin", "no-referrer")
        assert "camera=()" in headers["Permissions-Policy"]
        policy = headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy


def test_videos_are_not_taken_for_anything_else(owner: User) -> None:
    job = films.finish(make_job(owner))
    stories.publish(job.story)
    for name in ("film.mp4", "poster.jpg", "captions.vtt", "all.zip"):
        headers = knock_signed_in(owner, "GET", f"/videos/{job.pk}/{name}").headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "unsafe" not in headers["Content-Security-Policy"]


def test_cookies_stay_with_this_site(client: Client, owner: User) -> None:
    client.post("/sign-in/", {"username": "owner", "password": PASSWORD})
    session = client.cookies["sessionid"]
    assert session["httponly"]
    assert session["samesite"] == "Lax"
    assert client.get("/account/").cookies["csrftoken"]["samesite"] == "Lax"
