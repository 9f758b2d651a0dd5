"""`manage.py contact_sheet`: a story's scenes as the film will show them, on one picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from django.core.management import CommandError, call_command
from PIL import Image

from rendering.contact_sheets import contact_sheet, moments_of
from rendering.renderers import STORYBOOK, get_renderer
from rendering.renderers.base import QualityProfile, Shot
from rendering.shots import build_shots

STORY = "Maya found a fox in the snow.\n\nShe gave it an apple under the old tree.\n"
TINY = QualityProfile("tiny", width=160, height=90, fps=4, frames=8, steps=1)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def tiny_shots(*scenes: str, **look: object) -> list[Shot]:
    return build_shots(scenes, profile=TINY, **look)  # type: ignore[arg-type]


def sheet_of(*scenes: str, moments: int = 3, **look: object) -> np.ndarray:
    told: list[int] = []
    sheet = contact_sheet(tiny_shots(*scenes, **look), moments=moments, on_scene=told.append)
    assert told == list(range(1, len(scenes) + 1))
    return np.asarray(sheet)


def test_each_scene_is_a_row_of_moments_with_its_words_below(story: Path) -> None:
    out = story.with_name("sheet.png")
    call_command("contact_sheet", str(story), "--out", str(out), "--moments", "2")
    with Image.open(out) as sheet:
        assert sheet.width > 2 * 384
        assert 2 * 213 < sheet.height < 2 * 300
    assert sorted(path.name for path in story.parent.iterdir()) == ["sheet.png", "story.txt"]


def test_the_sheet_shows_the_very_frames_of_the_film() -> None:
    scenes = ("A girl in a red coat found a fox.", "She stroked it.")
    sheet = sheet_of(*scenes)
    for row, shot in enumerate(tiny_shots(*scenes)):
        frames = list(get_renderer(STORYBOOK).frames(shot, on_progress=lambda *said: None))
        shown = [frames[index] for index in moments_of(TINY.frames, 3)]
        tops = [
            top
            for top in range(sheet.shape[0] - 90)
            if (sheet[top : top + 90, 6:166] == shown[0]).all()
        ]
        assert len(tops) == 1 and (row == 0) == (tops[0] < 90)
        for place, frame in enumerate(shown):
            left = 6 + place * 166
            assert (sheet[tops[0] : tops[0] + 90, left : left + 160] == frame).all()


def test_words_below_are_drawn_in_any_script() -> None:
    def ink(text: str) -> float:
        below = sheet_of(text, moments=1)[96 + 4 :].astype(int)
        return float((below.max(axis=2) < 120).sum())

    assert ink("माया को एक तितली मिली।") > 100
    assert ink("وجدت مايا فراشة.") > 100
    assert ink("ꦲꦏ꧀ꦱꦫ") == 0


def test_captions_can_be_left_out() -> None:
    with_words, without = (
        sheet_of("It was quiet in the garden.", moments=1, captions=captions)[6:96]
        for captions in (True, False)
    )
    assert (np.abs(with_words[70:].astype(int) - without[70:]).max(axis=2) > 60).mean() > 0.05


def test_moments_are_spread_and_never_twice() -> None:
    assert moments_of(24, 4) == [1, 8, 15, 22]
    assert moments_of(24, 1) == [16]
    assert moments_of(2, 12) == [0, 1]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--style", "cubism"], "Unknown style 'cubism'; choose one of paper-cut, "),
        (["--camera", "drone"], "Unknown camera 'drone'"),
        (["--quality", "8k"], "Unknown quality '8k'"),
        (["--language", "?"], "Unknown language '?'"),
        (["--seed", "-3"], "--seed must be a number"),
        (["--moments", "0"], "must be a number from 1 to 12, not '0'"),
        (["--moments", "many"], "must be a number from 1 to 12, not 'many'"),
    ],
)
def test_a_wrong_wish_is_named(story: Path, options: list[str], said: str) -> None:
    with pytest.raises(CommandError, match=said.replace("?", r"\?")):
        call_command("contact_sheet", str(story), f"--out={story.parent}/s.png", *options)


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("sheet.gif", "must end in .png, .jpg"),
        ("sheet", "must end in .png, .jpg"),
        ("nowhere/sheet.png", "There is no folder"),
        ("folder.png", "is a folder"),
    ],
)
def test_a_picture_that_cannot_be_written_is_refused_at_once(
    story: Path, out: str, said: str
) -> None:
    (story.parent / "folder.png").mkdir()
    with pytest.raises(CommandError, match=said):
        call_command("contact_sheet", str(story), "--out", str(story.parent / out))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "cannot be read: No such file"),
        (b"", "story.txt: "),
        (b" \n\t", "story.txt: "),
        (b"\xff\xfe\x00", "is not UTF-8 text"),
    ],
)
def test_a_file_without_a_story_is_named(story: Path, data: bytes | None, said: str) -> None:
    story.unlink()
    if data is not None:
        story.write_bytes(data)
    with pytest.raises(CommandError, match=said):
        call_command("contact_sheet", str(story), "--out", str(story.with_name("sheet.png")))
    assert not story.with_name("sheet.png").exists()
