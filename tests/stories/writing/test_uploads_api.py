"""Pictures and recordings that are sent to POST /api/v1/stories/write/."""

from __future__ import annotations

import io
import os
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from rendering.services import sweeping, workers
from stories import recordings
from stories.model_files import packages
from stories.models import Story, User, WritingJob
from stories.services import stories, uploads
from stories.services.writing import orders, work
from tests.doors import headers_of
from tests.factories import balance_of

WRITE = "/api/v1/stories/write/"
SILENCE = recordings.Recording(np.zeros(32_000, np.float32)).wav


def jpeg() -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Camera of Maya"
    Image.new("RGB", (640, 480), "orange").save(out, "JPEG", exif=exif)
    return out.getvalue()


def voice() -> bytes:
    moments = np.arange(recordings.RATE * 2) / recordings.RATE
    return recordings.Recording((0.4 * np.sin(moments * 1400)).astype(np.float32)).wav


def send(user: User, *, key: str | None = None, **fields: Any) -> Any:
    headers = headers_of(user) | ({"Idempotency-Key": key} if key else {})
    return Client().post(WRITE, fields, headers=headers)


def named(name: str, content: bytes, kind: str = "") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, kind)


def kept() -> list[Path]:
    folder = Path(settings.MEDIA_ROOT) / uploads.FOLDER
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_a_picture_waits_for_a_worker_as_a_small_jpeg_that_tells_of_nobody(owner: User) -> None:
    answer = send(owner, image=named("IMG_1.HEIC", jpeg()), age_group="child", language="es")
    assert answer.status_code == 202
    assert answer.headers["Location"].endswith(f"/api/v1/writing-jobs/{answer.json()['id']}/")
    assert (answer.json()["status"], answer.json()["price"]) == ("queued", 0)
    (file,) = kept()
    assert file.suffix == ".jpg"
    assert b"Maya" not in file.read_bytes()
    assert balance_of(owner) == 20


def test_a_recording_waits_for_a_worker(owner: User) -> None:
    answer = send(owner, audio=named("a.webm", voice()))
    assert answer.status_code == 202
    assert [file.suffix for file in kept()] == [".wav"]


def test_a_cancelled_job_keeps_nothing(
    owner: User, django_capture_on_commit_callbacks: Any
) -> None:
    send(owner, image=named("a.jpg", jpeg()))
    assert kept()
    with django_capture_on_commit_callbacks(execute=True):
        orders.cancel(WritingJob.objects.get())
    assert kept() == []


def test_the_same_key_keeps_one_picture(owner: User) -> None:
    first = send(owner, key="k", image=named("a.jpg", jpeg()))
    second = send(owner, key="k", image=named("b.jpg", jpeg()))
    assert first.json()["id"] == second.json()["id"]
    assert len(kept()) == 1


@pytest.mark.parametrize(
    ("field", "file", "status"),
    [
        ("image", named("a.png", b""), 400),
        ("image", named("a.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/png"), 415),
        ("image", named("a.png", b"<html><script>alert(1)</script>", "image/png"), 415),
        ("image", named("a.jpg", jpeg()[:2000], "image/jpeg"), 400),
        ("image", named("a.gif", b"GIF89a" + bytes(100)), 415),
        ("image", named("a.jpg", b"\xff\xd8\xff" + bytes(10_000_000)), 413),
        ("audio", named("a.webm", b""), 400),
        ("audio", named("a.mp3", b"#EXTM3U\nhttp://127.0.0.1/a.mp3\n", "audio/mpeg"), 415),
        ("audio", named("a.wav", jpeg(), "audio/wav"), 415),
        ("audio", named("a.wav", SILENCE), 400),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_cannot_be_taken_is_said_and_nothing_is_kept(
    owner: User, field: str, file: SimpleUploadedFile, status: int
) -> None:
    file.seek(0)
    answer = send(owner, **{field: file})
    assert answer.status_code == status, answer.content
    assert answer.json()["error"]["message"]
    assert kept() == []
    assert not WritingJob.objects.exists()
    assert not Story.objects.exists()
    assert balance_of(owner) == 20


def test_two_ways_at_once_are_refused(owner: User) -> None:
    answer = send(owner, image=named("a.jpg", jpeg()), idea="a fox")
    assert answer.status_code == 400


def test_an_idea_is_taken_from_a_form_too(owner: User) -> None:
    answer = send(owner, **{"idea": "a fox", "hero.name": "Lumi", "without_ai": "true"})
    assert answer.status_code == 201


def test_json_cannot_bring_a_picture(owner: User) -> None:
    answer = Client().post(
        WRITE, {"image": "aGVsbG8="}, "application/json", headers=headers_of(owner)
    )
    assert answer.status_code == 400
    assert not WritingJob.objects.exists()


def report(name: str, *, queue: str = "cpu", **found: Any) -> None:
    workers.report(name, queue=queue, processes=1, **found)


def test_where_no_worker_has_the_packages_it_is_said_at_once(owner: User) -> None:
    report("plain", understands=False)
    answer = send(owner, image=named("a.jpg", jpeg()))
    assert answer.status_code == 409
    assert "AI packages" in answer.json()["error"]["message"]
    assert kept() == []


def test_a_card_at_work_looks_at_pictures_and_when_it_is_gone_the_others_do(owner: User) -> None:
    report("plain", understands=True)
    report("card", queue="gpu", understands=True, device_kind="cuda")
    send(owner, image=named("a.jpg", jpeg()))
    assert WritingJob.objects.get().queue == "gpu"
    sweeping.sweep("cpu")
    assert WritingJob.objects.get().queue == "gpu"
    workers.sign_off("card")
    sweeping.sweep("cpu")
    assert WritingJob.objects.get().queue == "cpu"


def test_what_a_killed_process_did_not_delete_is_deleted_later(owner: User) -> None:
    open_one, over = (send(owner, image=named("a.jpg", jpeg())).json()["id"] for _ in range(2))
    WritingJob.objects.filter(pk=over).update(status="cancelled", upload="")
    sweeping.sweep("cpu")
    assert len(kept()) == 2  # it may be of a job that is being stored just now
    long_ago = time.time() - 601
    for file in kept():
        os.utime(file, (long_ago, long_ago))
    sweeping.sweep("cpu")
    assert [file.stem for file in kept()] == [open_one]


def test_a_worker_without_the_packages_leaves_a_picture_to_one_that_has_them(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    report("plain", understands=False)
    report("able", understands=True)
    send(owner, image=named("a.jpg", jpeg()))
    monkeypatch.setattr(packages, "installed", lambda names: False)
    assert work.work("cpu") == 0
    sweeping.sweep("cpu")
    assert WritingJob.objects.get().status == "queued"
    assert sweeping.claimable("cpu", worker="plain") == 0
    assert sweeping.claimable("cpu", worker="able") == 1


def test_a_picture_that_nobody_can_look_at_any_more_is_given_up(
    owner: User, django_capture_on_commit_callbacks: Any
) -> None:
    report("able", understands=True)
    send(owner, image=named("a.jpg", jpeg()))
    workers.sign_off("able")
    report("plain", understands=False)
    with django_capture_on_commit_callbacks(execute=True):
        sweeping.sweep("cpu")
    job = WritingJob.objects.get()
    assert (job.status, job.error_code) == ("failed", "no_ai_packages")
    assert "Type your idea" in job.error
    assert kept() == []


def test_a_card_at_work_writes_again_what_a_model_of_ones_own_writes(
    owner: User, settings: Any
) -> None:
    report("plain", understands=False)
    report("card", queue="gpu", understands=True, device_kind="cuda")
    story = stories.create(owner, text="A fox ran.")
    settings.WRITER = "local"
    address = f"/api/v1/stories/{story.pk}/tell-again/"
    Client().post(address, {}, "application/json", headers=headers_of(owner))
    assert WritingJob.objects.get().queue == "gpu"
