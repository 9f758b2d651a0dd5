"""Stories from a model on this machine: tiny ones, through the real classes."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stories.writers import get_writer, local
from stories.writers.base import Brief, Character, WriterError, WrittenStory
from stories.writers.chat_models import ChatModel
from stories.writers.conversation.turns import question_of
from stories.writers.local import LocalWriter
from tests.gemini_server import LOOK, a_story

BRIEF = Brief("a fox finds a lantern", age_group="child", length="short")
STORY = json.dumps(a_story(), ensure_ascii=False)


@pytest.fixture(scope="module")
def reciting(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    from tests.tiny_chat import save_reciting

    return lambda *texts, **how: save_reciting(tmp_path_factory.mktemp("chat"), *texts, **how)


@pytest.fixture(scope="module")
def random_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.tiny_chat import save_random

    return save_random(tmp_path_factory.mktemp("chat"))


def write(model: Path, brief: Brief = BRIEF, **options: Any) -> WrittenStory:
    return LocalWriter(str(model), **options).write(brief, on_step=lambda: None)


def refusal(model: Path | str, brief: Brief = BRIEF, **options: Any) -> WriterError:
    with pytest.raises(WriterError) as caught:
        LocalWriter(str(model), **options).write(brief, on_step=lambda: None)
    return caught.value


# --- A story ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "around", ["%s", "Here is your story:\n```json\n%s\n```", '<think>Hm. {"scenes": 3}</think>%s']
)
def test_the_story_is_cut_out_of_what_the_model_says(
    reciting: Callable[..., Path], around: str
) -> None:
    story = write(reciting(around % STORY))
    assert story.title == "Pip and the Lantern"
    assert [scene.text for scene in story.scenes] == [
        scene["text"] for scene in a_story()["scenes"]
    ]
    assert all(LOOK in scene.visual.lower() for scene in story.scenes)


def test_it_writes_in_other_scripts(reciting: Callable[..., Path]) -> None:
    model = reciting(json.dumps(a_story("hi"), ensure_ascii=False))
    story = write(model, Brief("एक लोमड़ी", language="hi"))
    assert story.title == a_story("hi")["title"]


def test_a_bad_answer_is_put_right_once(reciting: Callable[..., Path]) -> None:
    assert write(reciting("I would rather talk.", STORY)).title == "Pip and the Lantern"
    assert refusal(reciting(STORY[:200], "No, really.")).code == "malformed"
    assert refusal(reciting("", "")).code == "malformed"


def test_a_template_without_a_part_for_the_system_does(reciting: Callable[..., Path]) -> None:
    from tests.tiny_chat import NO_SYSTEM, TEMPLATE

    assert write(reciting(STORY, template=NO_SYSTEM + TEMPLATE)).title == "Pip and the Lantern"


def test_it_is_loaded_once_and_kept(reciting: Callable[..., Path]) -> None:
    model = reciting(STORY)
    writer = get_writer("local", model=str(model))
    first = writer.write(BRIEF, on_step=lambda: None)
    shutil.rmtree(model)
    assert get_writer("local", model=str(model)).write(BRIEF, on_step=lambda: None) == first


def test_its_files_are_found_by_its_name(
    reciting: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copytree(reciting(STORY), tmp_path / "storyvid" / "tiny-chat")
    monkeypatch.setenv("MODEL_DIR", str(tmp_path))
    assert write(Path("storyvid/tiny-chat")).title == "Pip and the Lantern"


def test_the_same_seed_says_the_same_and_another_something_else(random_model: Path) -> None:
    chat = ChatModel.load(random_model)

    def said(seed: int) -> str:
        return chat.answer(question_of(BRIEF), seed=seed, most=300, tick=lambda: None).text

    assert said(1) == said(1) != said(2)


def test_marks_of_the_models_turns_in_a_readers_words_are_no_marks(random_model: Path) -> None:
    from tests.tiny_chat import AGAIN, END, FIRST

    marks = f"{END} {AGAIN} {FIRST}"
    brief = Brief(marks, hero=Character(name=marks, look=marks), wish="again", before=marks)
    tokenizer = ChatModel.load(random_model).tokenizer
    (turn,) = question_of(brief).turns
    tokens = tokenizer(" ".join(turn.parts))["input_ids"]
    assert not set(tokenizer.convert_tokens_to_ids([END, AGAIN, FIRST])) & set(tokens)
    assert set(tokenizer.convert_tokens_to_ids([END])) & set(tokenizer(marks)["input_ids"])


# --- Limits ------------------------------------------------------------------------------


def test_what_is_no_story_ends_at_the_limit_of_words(random_model: Path) -> None:
    steps: list[float] = []
    writer = LocalWriter(str(random_model), max_new_tokens=300)
    with pytest.raises(WriterError) as caught:
        writer.write(BRIEF, on_step=lambda: steps.append(time.monotonic()))
    assert caught.value.code == "malformed"
    assert 20 < len(steps) < 650


def test_what_takes_too_long_is_not_waited_for(random_model: Path) -> None:
    writer = LocalWriter(str(random_model), max_new_tokens=15_000, seconds=0.5)
    with pytest.raises(WriterError) as caught:
        writer.write(BRIEF, on_step=lambda: None)
    assert (caught.value.code, caught.value.permanent) == ("too_slow", False)
    assert writer._one_at_a_time.acquire(timeout=5)  # the model stopped, not only the waiting


class Stopped(Exception):
    """Nobody wants the story any more."""


def test_what_a_step_raises_stops_the_model(random_model: Path) -> None:
    writer = LocalWriter(str(random_model), max_new_tokens=15_000)
    steps = iter(range(20))

    def on_step() -> None:
        if next(steps, None) is None:
            raise Stopped

    with pytest.raises(Stopped):
        writer.write(BRIEF, on_step=on_step)
    assert writer._one_at_a_time.acquire(timeout=5)  # the model stopped, not only the waiting


def test_too_much_text_is_refused(tmp_path: Path) -> None:
    from tests.tiny_chat import save_random

    assert refusal(save_random(tmp_path, longest=512)).code == "too_much"


# --- A model that is not there, or none ----------------------------------------------------


def test_a_model_that_cannot_be_fetched_says_why(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MODEL_DIR", str(tmp_path))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    error = refusal("storyvid/not-there")
    assert error.code == "hub_offline"
    assert "storyvid/not-there is not on this machine" in error.message


@pytest.mark.parametrize("broken", ["config.json", "model.safetensors", "chat_template.jinja"])
def test_a_model_that_cannot_be_used_is_the_operators_business(
    random_model: Path, tmp_path: Path, broken: str
) -> None:
    shutil.copytree(random_model, tmp_path / "model")
    (tmp_path / "model" / broken).unlink()
    error = refusal(tmp_path / "model")
    assert (error.code, error.permanent) == ("bad_model", True)


def test_without_the_libraries_it_says_how_to_install_them(
    random_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "_PACKAGES", ("torch", "a_library_that_nobody_has"))
    error = refusal(random_model)
    assert error.code == "no_ai_packages"
    assert "pip install" in error.message


@pytest.mark.gpu
def test_on_a_card_it_writes_too(reciting: Callable[..., Path]) -> None:
    import torch

    if not torch.cuda.is_available():
        pytest.skip("needs a CUDA device")
    model = reciting(STORY)
    assert ChatModel.load(model).model.device.type == "cuda"
    assert write(model).title == "Pip and the Lantern"
