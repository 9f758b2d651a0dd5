"""`manage.py worker`, with real processes on real servers."""

from __future__ import annotations

from pathlib import Path

import pytest

from rendering.models.jobs import JobStatus
from tests.factories import FIVE_SCENES, make_job, make_user
from tests.site import Site


@pytest.mark.parametrize(
    "set_up",
    [
        "sqlite_site",
        pytest.param("postgres_site", marks=pytest.mark.postgres),
        pytest.param("postgres_redis_site", marks=[pytest.mark.postgres, pytest.mark.redis]),
    ],
)
def test_a_story_becomes_a_film(set_up: str, request: pytest.FixtureRequest) -> None:
    site: Site = request.getfixturevalue(set_up)
    site.start(web=True, worker=True)
    with site.database():
        job = make_job(make_user(), FIVE_SCENES)
        site.wait_for(job)
        assert job.status == JobStatus.READY
        assert job.film.seconds == 15.0
        assert Path(job.film.video.path).stat().st_size > 10_000
