"""What is seen in a picture: real BLIP classes, tiny weights that have learnt three sentences."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from stories import warm_models
from stories.captioning import Captioner, SeeingError, cleaned
from stories.model_files import ModelFilesError
from tests.stories import tiny_blip
from tests.stories.model_files.hub import Hub, contents, never, put, served_hub

hub = served_hub

NAME = "tiny/blip"
LEARNT = {
    "red": "arafed picture of a red kite",
    "green": "a dog sitting on the grass and the grass",
    "blue": "arafed",
}


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_blip.save(tmp_path_factory.mktemp("blip"), learnt=LEARNT)


@pytest.fixture
def folder(weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the test's own, where MODEL_DIR is searched for it."""
    monkeypatch.setenv("MODEL_DIR", str(tmp_path))
    return put(tmp_path / NAME, contents(weights))


def picture(colour: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (120, 80), colour).save(file, "JPEG")
    return file.getvalue()


def seen(captioner: Captioner, colour: str) -> str:
    return captioner.caption(picture(colour), on_step=lambda: None, on_bytes=never)


def test_what_a_picture_shows_is_said_in_one_clean_sentence(folder: Path) -> None:
    captioner = Captioner(NAME)
    assert seen(captioner, "red") == "A red kite"
    assert seen(captioner, "green") == "A dog sitting on the grass"
    assert seen(captioner, "red") == "A red kite"


def test_where_nothing_is_left_to_say_the_person_is_asked(folder: Path) -> None:
    with pytest.raises(SeeingError) as caught:
        seen(Captioner(NAME), "blue")
    assert (caught.value.code, caught.value.message) == (
        "nothing_seen",
        "It is not clear what this picture shows. Write it in your own words.",
    )


def test_the_model_is_kept_once_it_is_loaded(folder: Path) -> None:
    captioner = Captioner(NAME)
    seen(captioner, "red")
    for file in folder.iterdir():
        file.unlink()
    assert seen(captioner, "green") == "A dog sitting on the grass"


def test_every_word_is_a_sign_of_life(folder: Path) -> None:
    beats: list[int] = []
    captioner = Captioner(NAME)
    seen(captioner, "red")
    captioner.caption(picture("green"), on_step=lambda: beats.append(1), on_bytes=never)
    assert len(beats) >= len(["a", "dog", "sitting", "on", "the", "grass"])


@pytest.mark.parametrize("beat", [1, 2, 3, 6])
def test_what_a_sign_of_life_raises_stops_it_and_passes(folder: Path, beat: int) -> None:
    left = beat

    def stop() -> None:
        nonlocal left
        left -= 1
        if not left:
            raise KeyError("cancelled")

    captioner = Captioner(NAME)
    with pytest.raises(KeyError, match="cancelled"):
        captioner.caption(picture("red"), on_step=stop, on_bytes=never)
    assert seen(captioner, "red") == "A red kite"


def test_it_is_fetched_with_all_that_it_needs_and_nothing_else(hub: Hub, weights: Path) -> None:
    more = {"README.md": b"Hello", "tf_model.h5": b"x" * 99, "pytorch_model.bin": b"x" * 999}
    hub.add(NAME, contents(weights) | more)
    told: list[tuple[int, int]] = []
    words = Captioner(NAME).caption(
        picture("red"), on_step=lambda: None, on_bytes=lambda *both: told.append(both)
    )
    assert words == "A red kite"
    assert told[-1][0] == told[-1][1] > 100_000
    assert not {"README.md", "tf_model.h5", "pytorch_model.bin"} & set(hub.fetched())


def test_a_repository_as_it_was_in_2022_is_read_too(folder: Path) -> None:
    """As Salesforce's is: an image processor's file, and a tokenizer of the time."""
    said = json.loads((folder / "processor_config.json").read_text())["image_processor"]
    old = said | {"image_processor_type": "BlipImageProcessor", "processor_class": "BlipProcessor"}
    (folder / "processor_config.json").unlink()
    (folder / "preprocessor_config.json").write_text(json.dumps(old))
    assert seen(Captioner(NAME), "green") == "A dog sitting on the grass"


def test_a_missing_part_is_named(folder: Path) -> None:
    (folder / "processor_config.json").unlink()
    with pytest.raises(ModelFilesError, match=r"has no preprocessor_config\.json\. Put it there"):
        seen(Captioner(NAME), "red")


def test_weights_that_cannot_be_read_are_told_with_what_to_do(folder: Path) -> None:
    file = folder / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-1000])
    with pytest.raises(ModelFilesError) as caught:
        seen(Captioner(NAME), "red")
    assert caught.value.message == (
        f"{NAME} cannot be loaded from {folder}. Remove that folder, so that the model is fetched "
        "again, or name another model."
    )


def test_without_the_ai_packages_it_says_what_to_install(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warm_models, "PACKAGES", ("torch", "a_package_that_is_not_there"))
    with pytest.raises(ModelFilesError) as caught:
        seen(Captioner(NAME), "red")
    assert (caught.value.code, caught.value.message) == (
        "no_ai_packages",
        "Looking at a picture needs the AI packages: pip install --constraint constraints.txt "
        "'.[ai]'",
    )


def test_importing_the_senses_loads_no_model_library() -> None:
    program = (
        "import sys, stories.captioning, stories.transcription\n"
        "print({'torch', 'transformers', 'huggingface_hub', 'django'} & set(sys.modules))"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("a dog on a beach", "A dog on a beach"),
        ("arafed image of a man with a hat", "A man with a hat"),
        ("araffes dog laying on the grass", "Dog laying on the grass"),
        ("there is a cat that is sitting on a bench", "A cat that is sitting on a bench"),
        ("there are two birds in a tree", "Two birds in a tree"),
        ("a drawing of a house and a sun", "A house and a sun"),
        ("a child's drawing of a whale", "A whale"),
        ("a close up of a flower", "A flower"),
        ("a black and white photo of a boat.", "A boat"),
        ("a painting on a wall", "A painting on a wall"),
        ("a view of the sea from a picture window", "The sea from a picture window"),
        ("a cat and a cat and a cat", "A cat"),
        ("a girl with a red hat and a red hat on a hill", "A girl with a red hat on a hill"),
        ("a kite kite kite in the sky", "A kite in the sky"),
        ("two girls hand in hand", "Two girls hand in hand"),
        ("a giraffe and a zebra", "A giraffe and a zebra"),
        ("  ", ""),
        ("arafed", ""),
        (". . .", ""),
    ],
)
def test_a_captioners_own_words_are_left_out(said: str, kept: str) -> None:
    assert cleaned(said) == kept


def test_a_sentence_without_end_ends_after_a_word() -> None:
    words = " ".join(f"word{number}" for number in range(99))
    kept = cleaned(words)
    assert len(kept) <= 200
    assert words.startswith(kept.lower() + " ")
