"""A picture and a voice, from the upload to the story: real classes, tiny weights."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from stories.models import Story, User, WritingJob
from stories.recordings import Recording
from stories.services.writing import senses, work
from tests.doors import headers_of
from tests.factories import balance_of
from tests.stories import tiny_blip, tiny_whisper
from tests.stories.model_files.hub import contents
from tests.stories.tiny_whisper import tone
from tests.stories.writing.test_uploads_api import kept

pytestmark = pytest.mark.django_db(transaction=True)

BLIP, WHISPER = "tiny/blip-of-senses", "tiny/whisper-of-senses"
WRITE = "/api/v1/stories/write/"


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("senses")
    learnt = {"red": "arafed picture of a red kite", "blue": "arafed"}
    return {
        BLIP: tiny_blip.save(folder / "blip", learnt=learnt),
        WHISPER: tiny_whisper.save(folder / "whisper", learnt={(440, "en"): " A red kite."}),
    }


@pytest.fixture(autouse=True)
def models(
    weights: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    monkeypatch.setenv("MODEL_DIR", str(tmp_path / "models"))
    for name, folder in weights.items():
        for path, content in contents(folder).items():
            place = tmp_path / "models" / name / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    settings.CAPTION_MODEL, settings.SPEECH_MODEL = BLIP, WHISPER


def picture(colour: str) -> SimpleUploadedFile:
    file = io.BytesIO()
    Image.new("RGB", (200, 100), colour).save(file, "PNG")
    return SimpleUploadedFile("drawing.png", file.getvalue())


def voice() -> SimpleUploadedFile:
    return SimpleUploadedFile("told.wav", Recording(tone(440)).wav)


def send(user: User, **fields: Any) -> WritingJob:
    answer = Client(headers=headers_of(user)).post(WRITE, fields)
    assert answer.status_code == 202, answer.content
    assert work.work("cpu") == 1
    return WritingJob.objects.get(pk=answer.json()["id"])


def test_a_picture_is_told_to_be_corrected_and_then_gone(owner: User) -> None:
    job = send(owner, image=picture("red"))
    assert (job.status, job.heard_or_seen, job.story) == ("ready", "A red kite", None)
    assert job.is_to_be_corrected
    assert kept() == []
    assert balance_of(owner) == 20


def test_a_picture_is_told_in_the_language_of_a_writer_that_knows_no_english(owner: User) -> None:
    job = send(owner, image=picture("red"), language="es")
    assert job.heard_or_seen == "Cometa"
    story = send(owner, image=picture("red"), language="de", auto="true").story
    assert story is not None
    assert "drache" in story.scenes.get(number=1).text


def test_a_voice_is_written_down_to_be_corrected_and_then_gone(owner: User) -> None:
    job = send(owner, audio=voice(), language="en")
    assert (job.status, job.heard_or_seen) == ("ready", "A red kite.")
    assert kept() == []


def test_who_does_not_want_to_correct_goes_straight_on(owner: User) -> None:
    job = send(owner, image=picture("red"), auto="true", length="short")
    assert (job.status, job.heard_or_seen) == ("ready", "A red kite")
    story = job.story
    assert story is not None
    assert "kite" in story.scenes.get(number=1).text
    assert story.brief["idea"] == "A red kite"
    assert not job.is_to_be_corrected


def test_a_picture_of_nothing_is_told_and_gone(owner: User) -> None:
    job = send(owner, image=picture("blue"))
    assert (job.status, job.error_code) == ("failed", "nothing_seen")
    assert job.error
    assert kept() == []
    assert not Story.objects.exists()


def test_a_missing_model_is_the_operators_business_and_typing_is_offered(
    owner: User,
    settings: Any,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    settings.CAPTION_MODEL = "tiny/elsewhere"
    job = send(owner, image=picture("red"))
    assert (job.status, job.error_code) == ("failed", "hub_offline")
    assert "Type your idea" in job.error
    assert str(settings.MEDIA_ROOT.parent) not in job.error
    assert "HF_HUB_OFFLINE" in caplog.text
    assert kept() == []


def test_a_fetch_that_takes_long_goes_on_another_time_and_is_no_attempt(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[dict[str, Any]] = []
    monkeypatch.setattr(senses, "FETCH_SECONDS", -1)
    telling = senses.Telling(lambda **said: told.append(said), senses.Stage.LOOKING)
    with pytest.raises(senses.Postponed):
        telling.came(5, 10)
    assert told == [{"preparing": "fetching", "preparing_done": 5, "preparing_total": 10}]


def test_a_postponed_job_waits_again_without_having_tried(
    owner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Fetching:
        stage, where = senses.Stage.LOOKING, "picture"
        times = 0

        def understand(self, upload: str, *, language: str, beat: senses.Beat) -> str:
            Fetching.times += 1
            if Fetching.times < 5:
                raise senses.Postponed
            return "A red kite"

    monkeypatch.setitem(senses._SENSES, "image", Fetching())
    answer = Client(headers=headers_of(owner)).post(WRITE, {"image": picture("red")})
    assert work.work("cpu") == 5
    job = WritingJob.objects.get(pk=answer.json()["id"])
    assert (job.status, job.attempts) == ("ready", 1)
