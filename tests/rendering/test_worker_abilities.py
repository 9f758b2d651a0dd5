"""What a worker says of itself: where it runs, what it can make, and what is in the way."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from rendering import probe
from rendering.management.commands.worker import Watch
from rendering.models import Worker
from rendering.renderers.diffusion import packages
from rendering.renderers.diffusion.packages import INSTALL
from rendering.services import claims, sweeping, workers
from stories.models import User
from tests.factories import make_job
from tests.probing import CARD, SAYS, WAITS
from tests.servers import wait_until
from tests.site import Site
from tests.workers import CARD_MAKES, PROCESSOR_MAKES, gpu_worker

pytestmark = pytest.mark.django_db
SECONDS = 30


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> Iterator[probe.Probe]:
    """A probe that runs the test's own program."""
    monkeypatch.setattr(probe, "PROBING", "tests.probing")
    running = probe.Probe()
    yield running
    running.stop()


def finding(running: probe.Probe) -> probe.Found:
    running.start()
    wait_until(running.found, seconds=SECONDS, what="the probe does not end")
    return running.found()


def test_a_worker_that_draws_offers_the_storybook_and_knows_its_host() -> None:
    watch = Watch("cpu", processes=2)
    watch.report()
    row = Worker.objects.get()
    assert row.host == socket.gethostname()
    assert row.abilities == {"storybook": {"fast": None, "high": None, "hd": None}}
    assert (row.device_kind, row.queue, row.processes) == ("cpu", "cpu", 2)
    assert row.problem == ""


def test_a_worker_that_draws_says_what_generating_would_need(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(packages, "PACKAGES", ("torch_that_is_not_there",))
    assert probe.drawing()["problem"] == INSTALL


def test_what_the_probe_says_stands_in_the_workers_row(looked: probe.Probe) -> None:
    found = finding(looked)
    workers.report("here", queue="gpu", processes=1, **found)
    row = Worker.objects.get()
    assert (row.device, row.device_kind, row.memory) == ("A card", "cuda", 24 * 1024**3)
    assert row.abilities == CARD["abilities"]


def test_the_worker_goes_on_while_the_probe_looks(
    looked: probe.Probe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(WAITS, "60")
    slow = probe.Probe()
    slow.start()
    assert slow.found() == {}
    slow.stop()


@pytest.mark.parametrize(
    "said", ["", "no JSON", "[]", '{"device": "A card"}', json.dumps(CARD | {"abilities": None})]
)
def test_a_probe_that_fails_is_said(
    looked: probe.Probe, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv(SAYS, said or " ")
    again = probe.Probe()
    assert finding(again) == {"problem": probe.LOST}
    again.stop()


def test_long_names_and_problems_fit_into_the_row() -> None:
    found = probe.read(json.dumps(CARD | {"device": "d" * 999, "problem": "p" * 999}).encode())
    workers.report("here", queue="gpu", processes=1, **found)
    row = Worker.objects.get()
    assert (len(row.device), len(row.problem)) == (100, 300)


def test_noise_before_the_answer_does_no_harm() -> None:
    assert probe.read(b"a warning\n" + json.dumps(CARD).encode() + b"\n") == CARD


@pytest.mark.slow
def test_a_gpu_worker_reports_at_once_and_its_abilities_when_they_are_known(
    sqlite_site: Site,
) -> None:
    sqlite_site.environment |= {WAITS: "2", "CUDA_VISIBLE_DEVICES": "3"}
    process = sqlite_site.start_command("worker", "--queue", "gpu", log="gpu.log")
    with sqlite_site.database():
        wait_until(Worker.objects.exists, seconds=SECONDS, what="no worker")
        row = Worker.objects.get()
        assert (row.abilities, row.problem, row.cards) == ({}, "", "3")
        known = Worker.objects.filter(device_kind="cuda")
        wait_until(known.exists, seconds=SECONDS, what="its abilities are not known")
        assert known.get().abilities == CARD["abilities"]
        process.terminate()
        process.wait(SECONDS)
        assert not Worker.objects.exists()


def test_nothing_that_forks_has_loaded_the_model_libraries() -> None:
    program = (
        "import django, sys; django.setup();"
        "import rendering.management.commands.worker, rendering.management.commands.gpu_workers;"
        "import rendering.services.pipeline, rendering.tasks;"
        "print([name for name in ('torch', 'diffusers', 'transformers') if name in sys.modules])"
    )
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "tests.settings"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# --- What a worker takes --------------------------------------------------------------


def test_a_worker_claims_only_what_it_can_make(owner: User) -> None:
    gpu_worker(CARD_MAKES, name="card")
    gpu_worker(PROCESSOR_MAKES, name="slow", device_kind="cpu")
    fast = make_job(owner, renderer="zeroscope", quality="fast")
    turbo = make_job(owner, renderer="zeroscope", quality="turbo")
    assert sweeping.claimable("gpu", worker="slow") == 1
    taken = claims.claim_clip("gpu", holder="slow/1")
    assert taken is not None
    assert taken.job_id == turbo.pk
    assert claims.claim_clip("gpu", holder="slow/1") is None
    assert sweeping.claimable("gpu", worker="slow") == 0
    taken = claims.claim_clip("gpu", holder="card/1")
    assert taken is not None
    assert taken.job_id == fast.pk


def test_a_worker_that_still_looks_at_its_device_takes_nothing(owner: User) -> None:
    gpu_worker(CARD_MAKES, name="card")
    gpu_worker(None, name="new", device_kind="")
    make_job(owner, renderer="zeroscope")
    assert claims.claim_clip("gpu", holder="new/1") is None
    assert claims.claim_clip("gpu", holder="card/1") is not None
