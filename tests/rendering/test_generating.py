"""Generated video by real workers: two of them, each with a card of its own, make one film."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.conf import settings as site_settings
from django.test import override_settings

from rendering.models import Clip, RenderJob, Worker
from rendering.models.jobs import ClipStatus, JobStatus
from tests import factories
from tests.probing import CARD, SAYS
from tests.rendering.diffusion.tiny_models import TINY, known, save_tiny
from tests.servers import wait_until
from tests.site import Site

SECONDS = 90


@pytest.fixture
def generating_site(sqlite_site: Site, tmp_path: Path) -> Site:
    """A site whose cards can run a tiny model."""
    able = CARD | {"abilities": {TINY.name: {"fast": 1.0}}}
    sqlite_site.environment |= {
        "MODEL_DIR": str(save_tiny(tmp_path / "models")),
        "CPU_DTYPE": "float32",
        "OMP_NUM_THREADS": "1",
        SAYS: json.dumps(able),
    }
    return sqlite_site


def order(site: Site) -> RenderJob:
    models = [*site_settings.VIDEO_MODELS, TINY.name]
    with known(), override_settings(VIDEO_MODELS=models), site.database():
        owner = factories.make_user("maya")
        return factories.make_job(owner, factories.FIVE_SCENES, renderer=TINY.name)


def is_ready(site: Site, job: RenderJob) -> bool:
    with site.database():
        job.refresh_from_db()
    assert job.status != JobStatus.FAILED, job.error
    return job.status == JobStatus.READY


@pytest.mark.slow
def test_two_cards_share_the_scenes_of_one_film(generating_site: Site) -> None:
    site = generating_site.start(web=False)
    site.start_command("gpu_workers", "--cards", "0,1", log="gpu.log")

    def both_are_there() -> bool:
        with site.database():
            return Worker.objects.filter(queue="gpu", device_kind="cuda").count() == 2

    wait_until(both_are_there, seconds=SECONDS, what="the cards' workers have not reported")
    job = order(site)
    wait_until(lambda: is_ready(site, job), seconds=SECONDS, what="the film is not ready")
    with site.database():
        clips = list(job.clips.order_by("scene_number"))
        cards = {row.name: row.cards for row in Worker.objects.filter(queue="gpu")}
        assert len(clips) == 5
        assert {clip.status for clip in clips} == {ClipStatus.READY}
        assert {clip.made_by for clip in clips} == {TINY.name}
        assert {_card_of(clip, cards) for clip in clips} == {"0", "1"}
        assert job.film.seconds == pytest.approx(15.0)


def _card_of(clip: Clip, cards: dict[str, str]) -> str:
    return cards[clip.lease_holder.rpartition("/")[0]]
