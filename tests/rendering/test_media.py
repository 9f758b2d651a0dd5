"""Videos, posters and captions: who may see them, and in which parts they come."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import requests
from asgiref.sync import async_to_sync
from django.core.files.storage import default_storage
from django.db import connection
from django.test import AsyncClient
from django.utils import timezone

from rendering import media_views
from rendering.byte_ranges import Span, Unsatisfiable, asked_span
from rendering.models import RenderJob
from rendering.services import jobs, sharing
from stories.models import Story, User
from stories.services import stories
from tests import films
from tests.doors import Answer, headers_of, knock, knock_signed_in
from tests.factories import FIVE_SCENES, make_job, make_user
from tests.site import Site

CLIP = films.VIDEO + b"1"
SIZE = len(CLIP)


@pytest.fixture
def job(owner: User) -> RenderJob:
    return films.finish(make_job(owner, "A fox ran in the snow.", quality="fast"))


def at(job: RenderJob, name: str = "scene_1.mp4") -> str:
    return f"/videos/{job.pk}/{name}"


def get(job: RenderJob, name: str = "scene_1.mp4", **headers: str) -> Answer:
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return knock("GET", at(job, name), headers=headers_of(job.owner) | named)


# --- Doors --------------------------------------------------------------------


def test_its_owner_sees_it_by_session_and_by_token(job: RenderJob) -> None:
    assert knock_signed_in(job.owner, "GET", at(job)).raw == CLIP
    assert get(job).raw == CLIP


@pytest.mark.parametrize(
    "name", ["scene_1.mp4", "scene_1.jpg", "film.mp4", "captions.vtt", "poster.jpg"]
)
def test_nobody_else_sees_it_and_nobody_is_sent_elsewhere(
    job: RenderJob, stranger: User, name: str
) -> None:
    helper = User.objects.create_user("helper", "helper@example.org", "x", is_staff=True)
    answers = [
        knock("GET", at(job, name)),
        knock("GET", at(job, name), headers=headers_of(stranger)),
        knock("GET", at(job, name), headers={"Authorization": "Token nonsense"}),
        knock_signed_in(stranger, "GET", at(job, name)),
        knock_signed_in(helper, "GET", at(job, name)),
        knock("GET", at(job, name) + "?share=nonsense"),
    ]
    assert [answer.status for answer in answers] == [404] * 6
    assert not any(films.VIDEO in answer.raw for answer in answers)


def test_an_administrator_sees_every_film_because_they_answer_for_it(job: RenderJob) -> None:
    chief = User.objects.create_superuser("chief", "chief@example.org", "x")
    assert knock_signed_in(chief, "GET", at(job)).raw == CLIP


def test_a_hidden_story_is_seen_by_its_owner_and_the_administrator_alone(
    job: RenderJob, stranger: User
) -> None:
    stories.publish(job.story)
    link = sharing.share(job.story)
    Story.objects.update(hidden_at=timezone.now())
    chief = User.objects.create_superuser("chief", "chief@example.org", "x")
    assert knock("GET", at(job)).status == 404
    assert knock("GET", f"{at(job)}?share={link.token}").status == 404
    assert knock_signed_in(stranger, "GET", at(job)).status == 404
    assert knock_signed_in(job.owner, "GET", at(job)).status == 200
    assert knock_signed_in(chief, "GET", at(job)).status == 200


def test_everybody_sees_a_public_story_until_it_is_private_again(job: RenderJob) -> None:
    stories.publish(job.story)
    assert knock("GET", at(job)).status == 200
    stories.unpublish(job.story)
    assert knock("GET", at(job)).status == 404


def test_a_link_opens_its_own_story_until_it_is_revoked(job: RenderJob) -> None:
    link = sharing.share(job.story)
    other = films.finish(make_job(job.owner))
    assert knock("GET", f"{at(job)}?share={link.token}").raw == CLIP
    assert knock("GET", f"{at(other)}?share={link.token}").status == 404
    sharing.revoke(link)
    assert knock("GET", f"{at(job)}?share={link.token}").status == 404


def test_a_closed_account_sees_nothing(job: RenderJob) -> None:
    job.owner.is_active = False
    job.owner.save()
    assert get(job).status == 404


# --- Which file ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("scene_1.mp4", CLIP, "video/mp4"),
        ("scene_1.jpg", films.POSTER, "image/jpeg"),
        ("film.mp4", films.VIDEO * 3, "video/mp4"),
        ("captions.vtt", films.CAPTIONS, "text/vtt; charset=utf-8"),
        ("poster.jpg", films.POSTER, "image/jpeg"),
    ],
)
def test_each_file_comes_with_its_type(
    job: RenderJob, name: str, content: bytes, kind: str
) -> None:
    answer = get(job, name)
    assert (answer.status, answer.raw) == (200, content)
    assert answer.headers["Content-Type"] == kind
    assert answer.headers["Content-Length"] == str(len(content))
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert answer.headers["Accept-Ranges"] == "bytes"


@pytest.mark.parametrize(
    "name", ["scene_2.mp4", "scene_0.mp4", "scene_99999999999999999999.mp4", "scene_1.avi", "x", ""]
)
def test_a_file_that_there_is_not_is_404(job: RenderJob, name: str) -> None:
    assert get(job, name).status == 404


def test_a_scene_is_there_before_the_film(owner: User) -> None:
    job = make_job(owner, FIVE_SCENES)
    assert get(job).status == 404
    films.deliver(films.claim())
    assert get(job).raw == CLIP
    assert get(job, "poster.jpg").raw == films.POSTER
    assert get(job, "film.mp4").status == 404
    assert get(job, "captions.vtt").status == 404


def test_a_new_take_replaces_the_old_one_when_it_is_ready(job: RenderJob) -> None:
    before = get(job).headers["ETag"]
    jobs.retry(job, scene_number=1)
    assert get(job).headers["ETag"] == before
    films.deliver(films.claim())
    assert get(job).headers["ETag"] != before


def test_a_file_that_was_lost_is_404(job: RenderJob) -> None:
    default_storage.delete(job.clips.get().video.name)
    assert get(job).status == 404


# --- Ranges -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "span"),
    [
        ("bytes=0-0", Span(0, 0)),
        ("bytes=0-", Span(0, 99)),
        ("bytes=10-19", Span(10, 19)),
        ("bytes=99-", Span(99, 99)),
        ("bytes=50-5000", Span(50, 99)),
        ("bytes=-1", Span(99, 99)),
        ("bytes=-5000", Span(0, 99)),
        ("Bytes=0-9", Span(0, 9)),
        ("bytes=0-9999999999999999999", Span(0, 99)),
    ],
)
def test_a_range_is_read(header: str, span: Span) -> None:
    assert asked_span(header, 100) == span


@pytest.mark.parametrize(
    "header",
    [
        "bytes=-",
        "bytes=9-1",
        "bytes=0-1,5-6",
        "bytes=a-b",
        "bytes=٠-٩",
        "bytes= 0-1",
        "bytes=0-99999999999999999999",
        "bytes=" + "9" * 5000 + "-",
        "bytes=--1",
        "bytes=+1-2",
        "items=0-1",
        "0-1",
    ],
)
def test_what_is_no_single_range_asks_for_the_whole(header: str) -> None:
    assert asked_span(header, 100) is None


@pytest.mark.parametrize("header", ["bytes=100-", "bytes=100-200", "bytes=-0"])
def test_a_range_outside_the_file_cannot_be_met(header: str) -> None:
    with pytest.raises(Unsatisfiable):
        asked_span(header, 100)


def test_nothing_of_an_empty_file_can_be_met() -> None:
    for header in ("bytes=0-", "bytes=-5"):
        with pytest.raises(Unsatisfiable):
            asked_span(header, 0)


def test_a_part_comes_as_206_with_its_place(job: RenderJob) -> None:
    answer = get(job, Range="bytes=256-511")
    assert (answer.status, answer.raw) == (206, CLIP[256:512])
    assert answer.headers["Content-Range"] == f"bytes 256-511/{SIZE}"
    assert answer.headers["Content-Length"] == "256"
    assert answer.headers["Content-Type"] == "video/mp4"


def test_the_end_comes_by_a_suffix_range(job: RenderJob) -> None:
    answer = get(job, Range="bytes=-3")
    assert (answer.status, answer.raw) == (206, CLIP[-3:])


def test_parts_put_together_are_the_file(job: RenderJob) -> None:
    parts = [get(job, Range=f"bytes={start}-{start + 999}").raw for start in range(0, SIZE, 1000)]
    assert b"".join(parts) == CLIP


def test_a_range_beyond_the_end_is_416_and_says_the_size(job: RenderJob) -> None:
    answer = get(job, Range=f"bytes={SIZE}-")
    assert (answer.status, answer.raw) == (416, b"")
    assert answer.headers["Content-Range"] == f"bytes */{SIZE}"


def test_several_ranges_get_the_whole_file(job: RenderJob) -> None:
    answer = get(job, Range="bytes=0-1,5-6")
    assert (answer.status, answer.raw) == (200, CLIP)


def test_a_part_comes_only_of_the_very_same_file(job: RenderJob) -> None:
    known = get(job).headers
    for same in (known["ETag"], known["Last-Modified"]):
        assert get(job, Range="bytes=0-1", If_Range=same).status == 206
    for other in ('"another"', f"W/{known['ETag']}", "Mon, 01 Jan 2001 00:00:00 GMT"):
        assert get(job, Range="bytes=0-1", If_Range=other).status == 200


def test_a_file_that_is_known_is_not_sent_again(job: RenderJob) -> None:
    known = get(job).headers
    for condition in (
        {"If_None_Match": known["ETag"]},
        {"If_None_Match": f'"x", {known["ETag"]}'},
        {"If_Modified_Since": known["Last-Modified"]},
    ):
        answer = get(job, **condition)
        assert (answer.status, answer.raw) == (304, b"")
        assert answer.headers["ETag"] == known["ETag"]
    assert get(job, If_None_Match='"other"').status == 200


def test_a_head_request_says_all_but_the_bytes(job: RenderJob) -> None:
    answer = knock("HEAD", at(job), headers=headers_of(job.owner) | {"Range": "bytes=0-1"})
    assert (answer.status, answer.raw) == (200, b"")
    assert answer.headers["Content-Length"] == str(SIZE)
    assert answer.headers["Accept-Ranges"] == "bytes"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_other_methods_are_405(job: RenderJob, method: str) -> None:
    answer = knock(method, at(job), headers=headers_of(job.owner))
    assert answer.status in (403, 405)


# --- Downloads ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The fox", 'filename="The fox - scene 1.mp4"'),
        ('../a/b\\c:"d"', 'filename="a b c d - scene 1.mp4"'),
        ("गाँव", "filename*=utf-8''%E0%A4%97%E0%A4%BE%E0%A4%81%E0%A4%B5%20-%20scene%201.mp4"),
    ],
)
def test_a_download_is_named_after_the_story(job: RenderJob, title: str, name: str) -> None:
    stories.change(job.story, title=title)
    header = get(job, "scene_1.mp4?download=1").headers["Content-Disposition"]
    assert header == f"attachment; {name}"
    assert get(job).headers["Content-Disposition"].startswith("inline")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("..", "film.mp4"),
        (" ", "film.mp4"),
        ("a\r\nX-Evil: 1", "a X-Evil 1.mp4"),
        ("\u202egpj.exe", "gpj.exe.mp4"),
        ("../../etc/passwd", "etc passwd.mp4"),
        ("a\x01b\x7f", "a b.mp4"),
        ("x" * 300, "x" * 100 + ".mp4"),
    ],
)
def test_a_files_name_is_safe_on_every_disk(title: str, name: str) -> None:
    assert media_views.file_name(title, "mp4") == name


# --- How it is sent -----------------------------------------------------------


def test_nginx_can_send_the_bytes(job: RenderJob, settings: Any) -> None:
    settings.MEDIA_ACCEL_PREFIX = "/protected/"
    answer = get(job)
    assert answer.headers["X-Accel-Redirect"] == f"/protected/{job.clips.get().video.name}"
    assert (answer.raw, answer.headers["Content-Type"]) == (b"", "video/mp4")
    assert knock("GET", at(job)).status == 404


def test_no_more_than_a_chunk_is_read_at_once(
    job: RenderJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media_views, "CHUNK", 1000)
    sizes = part_sizes(job)
    assert max(sizes) == 1000
    assert sum(sizes) == SIZE


def test_the_database_is_let_go_before_the_bytes_are_sent(
    transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = films.finish(make_job(make_user()))
    closed: list[bool] = []
    monkeypatch.setattr(connection, "close", lambda: closed.append(True))
    original: Callable[..., Any] = media_views.chunks

    def noted(*arguments: Any) -> Any:
        assert closed
        return original(*arguments)

    monkeypatch.setattr(media_views, "chunks", noted)
    assert get(job).raw == CLIP


def part_sizes(job: RenderJob) -> list[int]:
    @async_to_sync
    async def sizes(headers: dict[str, str]) -> list[int]:
        response: Any = await AsyncClient().get(at(job), headers=headers)
        return [len(part) async for part in response]

    return sizes(headers_of(job.owner))


# --- A real server ------------------------------------------------------------

LARGE = 300_000_000


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_slow_readers_of_a_large_film_cost_neither_memory_nor_patience(sqlite_site: Site) -> None:
    sqlite_site.start(worker=False)
    with sqlite_site.database():
        job = films.finish(make_job(make_user()))
        headers = headers_of(job.owner)
        with default_storage.open(job.film.video.name, "r+b") as film:
            film.truncate(LARGE)
    url = sqlite_site.url + at(job, "film.mp4")
    requests.get(url, headers=headers | {"Range": "bytes=-9"}, timeout=5)
    before = memory_of(sqlite_site)
    with ExitStack() as readers:
        for _ in range(8):
            reader = requests.get(url, headers=headers, stream=True, timeout=5)
            next(readers.enter_context(reader).iter_content(1_000_000))
        begun = time.monotonic()
        assert requests.get(f"{sqlite_site.url}/explore/", timeout=5).status_code == 200
        assert time.monotonic() - begun < 1
        assert memory_of(sqlite_site) - before < 40_000_000
    whole = requests.get(url, headers=headers, timeout=30).content
    assert len(whole) == LARGE
    assert memory_of(sqlite_site) - before < 40_000_000
    assert "Traceback" not in sqlite_site.log("web.log")


def memory_of(site: Site) -> int:
    """Bytes that the web process has in memory."""
    assert site.web is not None
    status = Path(f"/proc/{site.web.pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) * 1024
