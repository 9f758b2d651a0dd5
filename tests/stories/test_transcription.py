"""What is heard in a voice: real Whisper classes, tiny weights that have learnt two tones."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from stories import transcription, warm_models
from stories.model_files import ModelFilesError
from stories.transcription import HearingError, Transcriber
from stories.transcription.cleaning import cleaned
from tests.stories import tiny_whisper
from tests.stories.model_files.hub import Hub, contents, never, put, served_hub
from tests.stories.tiny_whisper import noise, tone

hub = served_hub

NAME = "tiny/whisper"
LOW, HIGH = 440, 1500
LEARNT = {
    (LOW, "en"): " A red kite.",
    (LOW, "de"): " Ein Drachen.",
    (HIGH, "en"): " The dog ran.",
}


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_whisper.save(tmp_path_factory.mktemp("whisper"), learnt=LEARNT)


@pytest.fixture
def folder(weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the test's own, where MODEL_DIR is searched for it."""
    monkeypatch.setenv("MODEL_DIR", str(tmp_path))
    return put(tmp_path / NAME, contents(weights))


def heard(transcriber: Transcriber, samples: NDArray[np.float32], language: str = "en") -> str:
    return transcriber.transcribe(samples, language, on_step=lambda: None, on_bytes=never)


def test_what_is_said_is_written_down(folder: Path) -> None:
    transcriber = Transcriber(NAME)
    assert heard(transcriber, tone(LOW)) == "A red kite."
    assert heard(transcriber, tone(HIGH)) == "The dog ran."


@pytest.mark.parametrize("language", ["", "en", "xx", "tlh"])
def test_a_language_that_it_was_not_told_or_does_not_know_it_finds_out(
    folder: Path, language: str
) -> None:
    assert heard(Transcriber(NAME), tone(LOW), language) == "A red kite."


def test_the_language_that_is_spoken_is_what_it_listens_for(folder: Path) -> None:
    transcriber = Transcriber(NAME)
    assert heard(transcriber, tone(LOW), "de") == "Ein Drachen."
    assert heard(transcriber, tone(LOW), "en") == "A red kite."


def test_of_a_long_recording_every_part_is_heard(folder: Path) -> None:
    """Longer than what the model hears at once: 2 seconds here, 30 in the real ones."""
    both = np.concatenate([tone(LOW, seconds=2), tone(HIGH, seconds=2)])
    assert heard(Transcriber(NAME), both) == "A red kite. The dog ran."


def test_a_model_for_english_alone_is_asked_for_no_language(folder: Path) -> None:
    file = folder / "generation_config.json"
    config = json.loads(file.read_text())
    for multilingual in ("lang_to_id", "task_to_id"):
        del config[multilingual]
    file.write_text(json.dumps(config | {"is_multilingual": False}))
    with pytest.raises(HearingError):
        heard(Transcriber(NAME), noise(), "de")


def test_in_noise_nobody_speaks(folder: Path) -> None:
    with pytest.raises(HearingError) as caught:
        heard(Transcriber(NAME), noise())
    assert (caught.value.code, caught.value.message) == (
        "nothing_heard",
        "No words could be heard in this recording. Speak near the microphone, where it is quiet, "
        "and record it again.",
    )


def test_a_voice_between_noise_is_heard(folder: Path) -> None:
    mixed = np.concatenate([noise(seconds=2), tone(LOW, seconds=2), noise(seconds=2)])
    assert heard(Transcriber(NAME), mixed) == "A red kite."


def test_answers_drawn_by_lot_are_the_same_for_the_same_recording(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    monkeypatch.setattr(transcription, "_TEMPERATURES", (5.0,))
    transcriber = Transcriber(NAME)
    answers = set()
    for seed in (1, 2, 3):
        torch.manual_seed(seed)
        before = torch.random.get_rng_state()
        answers.add(heard(transcriber, tone(900)))
        assert torch.equal(torch.random.get_rng_state(), before)
    assert len(answers) == 1


def test_every_letter_is_a_sign_of_life_and_what_it_raises_passes(folder: Path) -> None:
    beats: list[int] = []

    def stop_late() -> None:
        beats.append(1)
        if len(beats) > 10:
            raise KeyError("cancelled")

    transcriber = Transcriber(NAME)
    with pytest.raises(KeyError, match="cancelled"):
        transcriber.transcribe(tone(LOW), "en", on_step=stop_late, on_bytes=never)
    assert len(beats) == 11
    assert heard(transcriber, tone(LOW)) == "A red kite."


def test_it_is_fetched_with_all_that_it_needs(hub: Hub, weights: Path) -> None:
    hub.add(NAME, contents(weights) | {"flax_model.msgpack": b"x" * 99})
    told: list[tuple[int, int]] = []
    words = Transcriber(NAME).transcribe(
        tone(HIGH), "en", on_step=lambda: None, on_bytes=lambda *both: told.append(both)
    )
    assert words == "The dog ran."
    assert told[-1][0] == told[-1][1] > 100_000
    assert "flax_model.msgpack" not in hub.fetched()


def test_without_the_ai_packages_it_says_what_to_install(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warm_models, "PACKAGES", ("a_package_that_is_not_there",))
    with pytest.raises(ModelFilesError, match="Listening to a voice needs the AI packages: pip"):
        heard(Transcriber(NAME), tone(LOW))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (" A small fox \n goes  home.", "A small fox goes home."),
        ("[Music] A fox. (applause) *laughs* ♪", "A fox."),
        ("The fox runs and runs.", "The fox runs and runs."),
        ("Very, very, very small.", "Very, very, very small."),
        ("A fox. Thank you.", "A fox. Thank you."),
        ("and then and then and then and then and then he slept.", "and then he slept."),
        ("Ein Fuchs. Ein Fuchs. Ein Fuchs. Ein Fuchs. Ein Fuchs.", "Ein Fuchs."),
        ("キツネがいた。キツネがいた。キツネがいた。キツネがいた。", "キツネがいた。"),
        ("एक लोमड़ी। एक लोमड़ी। एक लोमड़ी। एक लोमड़ी।", "एक लोमड़ी।"),
        ("Thank you.", ""),
        ("Thank you. Thank you. Thank you. Thank you. Thank you.", ""),
        ("Thanks for watching! Bye bye.", ""),
        ("you", ""),
        ("Untertitel der Amara.org-Community", ""),
        ("Untertitel im Auftrag des ZDF für funk, 2017", ""),
        ("Sous-titrage ST' 501", ""),
        ("¡Suscríbete al canal!", ""),
        ("देखने के लिए धन्यवाद।", ""),
        ("ご視聴ありがとうございました", ""),
        ("[BLANK_AUDIO]", ""),
        ("...", ""),
        ("♪ ♪", ""),
        ("", ""),
    ],
)
def test_what_the_model_makes_up_is_left_out(written: str, kept: str) -> None:
    assert cleaned(written) == kept
