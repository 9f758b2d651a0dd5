"""What pages read, on both databases."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from rendering import forecasts, queries, shelves
from rendering.models import Clip
from rendering.services import claims, jobs, outcomes
from tests import films
from tests.factories import FIVE_SCENES, claim, make_job, make_story, make_user


def test_a_watched_job_knows_its_place_in_line(on_both: str) -> None:
    owner, stranger = make_user("owner"), make_user("stranger")
    mine = [make_job(owner, FIVE_SCENES) for _ in range(2)]
    theirs = make_job(stranger, FIVE_SCENES)
    claim()
    for job in (*mine, theirs):
        job.refresh_from_db()
        person = job.owner
        with CaptureQueriesContext(connection) as asked:
            watched = queries.watched_job(person, job.pk)
            assert watched is not None
            assert watched.job.owner.credit_account.balance >= 0
            assert len(watched.job.clips.all()) == 5
            assert watched.job.story.title
        assert len(asked) == 1
        assert watched.place_in_line == forecasts.outlook(job).queue_position
    assert queries.watched_job(stranger, mine[0].pk) is None


def test_the_place_in_line_is_counted_in_an_index(on_both: str) -> None:
    """However many clips wait, and whoever looks: no row of the table is read for it."""
    owner = make_user()
    job = make_job(owner, FIVE_SCENES)
    pattern = job.clips.all()[0]
    fields = ("job_id", "owner_id", "scene_text", "prompt", "seed", "price", "queue")
    same = {name: getattr(pattern, name) for name in fields}
    crowd = [Clip(**same, scene_number=9, take=n, turn=n) for n in range(1, 3001)]
    Clip.objects.bulk_create(crowd)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    clips = Clip.objects.filter(job=job.pk, owner=owner).annotate(ahead=queries._ahead())
    assert "clip_waiting" in clips.explain()


def test_progress_never_falls(on_both: str) -> None:
    make_job(make_user())
    first = claim()
    claims.beat(first, 0.6)
    outcomes.release(first, outcomes.LOST)
    claims.beat(claim(), 0.2)
    assert Clip.objects.get().progress == 0.6


def test_the_shelf_is_counted_and_searched(on_both: str) -> None:
    owner = make_user()
    films.finish(make_job(owner, "Ein RIESENGROẞER Fuchs."))
    jobs.cancel(make_job(owner, "Eine Katze."))
    make_job(owner, "Ein Bär.")
    make_story(owner, "Éléphant. Éléphant.")
    mine = shelves.own_stories(owner)
    assert shelves.counts(mine) == {"": 4, "work": 1, "ready": 1, "drafts": 1, "failed": 1}
    found = shelves.own_stories(owner, asked="elephant")
    assert [story.scene_count for story in shelves.with_scene_count(found)] == [2]
    assert shelves.counts(shelves.own_stories(owner, asked="riesengrosser")) == {
        "": 1,
        "work": 0,
        "ready": 1,
        "drafts": 0,
        "failed": 0,
    }
    assert not shelves.own_stories(owner, asked="100% _").exists()


@pytest.mark.parametrize(
    "path", ["/films/?q=fuchs&state=ready", "/explore/?age=child", "/credits/"]
)
def test_pages_open(on_both: str, path: str) -> None:
    owner = make_user()
    films.finish(make_job(owner, "Ein Fuchs."))
    client = Client()
    client.force_login(owner)
    assert client.get(path).status_code == 200
