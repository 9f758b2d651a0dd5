"""`manage.py gpu_workers`: one worker for each card, kept up, ended together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from rendering.management.commands import gpu_workers
from rendering.models import Worker
from tests.processes import family, kill, running
from tests.servers import wait_until
from tests.site import Site

SECONDS = 30


def cards_at_work(site: Site) -> list[str]:
    with site.database():
        rows = Worker.objects.filter(queue="gpu", device_kind="cuda")
        return sorted(rows.values_list("cards", flat=True))


@pytest.mark.slow
def test_each_card_has_a_worker_that_is_kept_up_and_all_end_together(sqlite_site: Site) -> None:
    process = sqlite_site.start_command("gpu_workers", "--cards", "0,1", log="gpu.log")
    wait_until(
        lambda: cards_at_work(sqlite_site) == ["0", "1"], seconds=SECONDS, what="no two workers"
    )
    with sqlite_site.database():
        first = Worker.objects.get(cards="0")
        kill(int(first.name.split(":")[1]))
        others = Worker.objects.filter(cards="0", device_kind="cuda").exclude(pk=first.pk)
        wait_until(others.exists, seconds=SECONDS, what="the killed worker was not started again")
    seen = family(process.pid)
    assert len(seen) > 10
    process.terminate()
    assert process.wait(SECONDS) == 0
    assert not seen & set(running()), "processes are left behind"
    with sqlite_site.database():
        assert not Worker.objects.exclude(pk=first.pk).exists()


def test_cards_that_were_hidden_are_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "2, GPU-5ebe")
    assert gpu_workers.found() == ["2", "GPU-5ebe"]
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    assert gpu_workers.found() == []


@pytest.mark.parametrize(
    ("said", "cards"),
    [
        ("GPU 0: A card (UUID: x)\\n  MIG 1g Device 0:\\nGPU 1: A card (UUID: y)", ["0", "1"]),
        ("", []),
    ],
)
def test_the_driver_says_which_cards_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, cards: list[str]
) -> None:
    driver = tmp_path / "nvidia-smi"
    driver.write_text(f"#!/bin/sh\nprintf '{said}'\n" + ("" if said else "exit 9\n"))
    driver.chmod(0o755)
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert gpu_workers.found() == cards


def test_without_a_card_one_worker_uses_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    started: list[Any] = []
    monkeypatch.setattr(gpu_workers, "run", lambda parts, *rest, **options: started.extend(parts))
    monkeypatch.setattr("signal.signal", lambda *arguments: None)
    call_command("gpu_workers")
    (only,) = started
    assert only.session.environment["CUDA_VISIBLE_DEVICES"] == ""


@pytest.mark.parametrize("cards", ["0,0", "0;1", "0,,1"])
def test_what_are_no_cards_is_said(cards: str) -> None:
    with pytest.raises(CommandError, match="give each card once"):
        call_command("gpu_workers", cards=cards)
