"""Twenty films while processes of the worker are killed at random; scenes that go wrong."""

from __future__ import annotations

import random
import time

import pytest
from django.db.models import Sum

from rendering.models import Clip, RenderJob
from rendering.models.jobs import CLIP_ACTIVE, ClipStatus, JobStatus
from stories.models import User
from stories.models.credits import Kind
from tests.factories import account_of, make_job, make_user
from tests.processes import family, kill
from tests.renderers import FRAME_SECONDS
from tests.servers import wait_until
from tests.site import Site, is_over

FILMS = 20
SECONDS = 240
TWO_SCENES = "A fox ran in the snow.\n\nThe cat sat by the sea."

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("set_up", "seed"),
    [
        ("sqlite_site", 1),
        pytest.param("postgres_site", 2, marks=pytest.mark.postgres),
    ],
)
def test_every_film_is_finished_and_every_clip_charged_once_whatever_dies(
    set_up: str, seed: int, request: pytest.FixtureRequest
) -> None:
    site: Site = request.getfixturevalue(set_up)
    site.environment[FRAME_SECONDS] = "0.01"
    site.start(web=False)
    with site.database():
        people = [make_user(f"person{number}", extra_credits=50) for number in range(4)]
        films = [make_job(people[number % 4], TWO_SCENES) for number in range(FILMS)]
        kills = kill_until_over(site, films, chance=random.Random(seed))
        assert kills >= 8, "too few were killed to show anything"
        assert {film.status for film in films} == {JobStatus.READY}
        assert Clip.objects.filter(status=ClipStatus.READY).count() == 2 * FILMS
        for person in people:
            assert_ledger_is_right(person)
    wait_until(lambda: not site.leftovers(), seconds=30, what=f"left over: {site.leftovers()}")


def kill_until_over(site: Site, films: list[RenderJob], *, chance: random.Random) -> int:
    """Kill a random process of the cluster every second or so; the number of kills.

    After three in a row a clip has to be delivered first: a slow machine gets on, too.
    """
    assert site.worker is not None
    kills, in_a_row, delivered, end = 0, 0, 0, time.monotonic() + SECONDS
    while not all(is_over(film) for film in films):
        assert time.monotonic() < end, f"after {kills} kills: {[str(film) for film in films]}"
        time.sleep(chance.uniform(0.2, 1.2))
        if delivered != (delivered := Clip.objects.filter(status=ClipStatus.READY).count()):
            in_a_row = 0
        victims = sorted(family(site.worker.pid) - {site.worker.pid})
        if victims and in_a_row < 3 and not has_used_its_attempts():
            kill(chance.choice(victims))
            kills, in_a_row = kills + 1, in_a_row + 1
    return kills


def has_used_its_attempts() -> bool:
    """Whether one more kill could be the third for one piece of work, which rightly ends it."""
    clips = Clip.objects.filter(status__in=CLIP_ACTIVE, attempts__gte=2)
    return clips.exists() or RenderJob.objects.filter(film_due=True, attempts__gte=2).exists()


def assert_ledger_is_right(person: User) -> None:
    """The balance is the sum; delivered takes are paid once, all others given back once."""
    account = account_of(person)
    assert account.balance == account.entries.aggregate(sum=Sum("amount"))["sum"]
    for clip in Clip.objects.filter(owner=person):
        entries = account.entries.filter(reference=str(clip.pk))
        amounts = dict(entries.values_list("kind", "amount"))
        expected = {Kind.CHARGE: -clip.price}
        if clip.status != ClipStatus.READY:
            expected[Kind.REFUND] = clip.price
        assert (amounts, entries.count()) == (expected, len(expected)), str(clip)


def test_scenes_that_go_wrong_are_refunded_and_the_others_become_the_film(
    sqlite_site: Site,
) -> None:
    sqlite_site.environment["CPU_LEASE_SECONDS"] = "2"
    text = "\n\n".join(["A fox ran.", "It CRASHES.", "It REFUSES.", "It STUMBLES.", "It DIES."])
    sqlite_site.start(web=False)
    with sqlite_site.database():
        person = make_user()
        job = make_job(person, text)
        sqlite_site.wait_for(job, seconds=120)
        assert job.status == JobStatus.READY
        assert job.film.seconds == 3.0
        outcomes = {clip.scene_number: (clip.error_code, clip.attempts) for clip in job.clips.all()}
        assert outcomes == {
            1: ("", 1),
            2: ("internal", 3),
            3: ("refused", 1),
            4: ("busy", 3),
            5: ("worker_lost", 3),
        }
        assert_ledger_is_right(person)
    assert sqlite_site.leftovers() == []


def test_a_scene_that_hangs_is_given_up_and_holds_nobody_up(sqlite_site: Site) -> None:
    sqlite_site.environment["CPU_LEASE_SECONDS"] = "2"
    sqlite_site.start(web=False)
    with sqlite_site.database():
        person = make_user()
        hanging, good = make_job(person, "It HANGS."), make_job(person, TWO_SCENES)
        sqlite_site.wait_for(good, hanging, seconds=120)
        assert (good.status, hanging.status) == (JobStatus.READY, JobStatus.FAILED)
        assert good.finished_at < hanging.finished_at
        assert not Clip.objects.filter(status=ClipStatus.RENDERING).exists()
        assert_ledger_is_right(person)
    sqlite_site.stop_worker()
    assert sqlite_site.leftovers() == []
