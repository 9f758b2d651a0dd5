"""From a shot to its files, with a real renderer and the real ffmpeg."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from rendering.filming import film_clip, finish_film
from rendering.media.probing import probe
from rendering.renderers.base import (
    QUALITY_PROFILES,
    Frame,
    OnProgress,
    QualityProfile,
    RenderError,
    Shot,
)
from rendering.shots import build_shots, noise_seed
from stories.ffmpeg import MediaError
from tests.rendering.gradient import GradientRenderer, gradient

SMALL = QualityProfile("small", width=64, height=48, fps=8, frames=24, steps=1)


def make_shot(text: str = "A fox.", profile: QualityProfile = SMALL) -> Shot:
    return build_shots([text], profile=profile)[0]


def film(folder: Path, renderer: object, on_progress: OnProgress = lambda share: None) -> None:
    film_clip(
        renderer,  # type: ignore[arg-type]
        make_shot(),
        clip=folder / "clip.mp4",
        poster=folder / "poster.jpg",
        on_progress=on_progress,
    )


class Reused:
    """A renderer that draws every frame into the same array, and is closed or not."""

    def __init__(self, frames: int = 24, fails_at: int = -1) -> None:
        self.count, self.fails_at, self.closed = frames, fails_at, False

    def frames(self, shot: Shot, *, on_progress: OnProgress) -> Iterator[Frame]:
        canvas = np.zeros((shot.profile.height, shot.profile.width, 3), np.uint8)
        try:
            for number in range(self.count):
                if number == self.fails_at:
                    raise RenderError("broken", "The paint is gone.")
                canvas[:] = number * 10
                yield canvas
        finally:
            self.closed = True


def test_a_shot_becomes_a_clip_and_a_poster(tmp_path: Path) -> None:
    film(tmp_path, GradientRenderer())
    assert probe(tmp_path / "clip.mp4").frames == 24
    with Image.open(tmp_path / "poster.jpg") as poster:
        shown = np.asarray(poster).astype(int)
    assert np.abs(shown - gradient(64, 48, 16, make_shot().seed)).mean() < 4
    assert sorted(path.name for path in tmp_path.iterdir()) == ["clip.mp4", "poster.jpg"]


def test_the_poster_is_the_frame_at_seven_tenths_even_when_arrays_are_reused(
    tmp_path: Path,
) -> None:
    film(tmp_path, Reused())
    with Image.open(tmp_path / "poster.jpg") as poster:
        assert abs(int(np.asarray(poster).mean()) - 160) <= 2


def test_progress_never_falls_and_ends_at_one(tmp_path: Path) -> None:
    shares: list[float] = []
    film(tmp_path, GradientRenderer(), shares.append)
    assert shares == sorted(shares)
    assert len(shares) >= 24
    assert shares[-1] == 1.0
    assert shares[-2] < 1.0


def test_progress_is_reported_for_a_renderer_that_is_silent(tmp_path: Path) -> None:
    shares: list[float] = []
    film(tmp_path, Reused(), shares.append)
    assert len(shares) == 25


@pytest.mark.parametrize("stop_at", [0.0, 0.5, 1.0])
def test_stopping_by_progress_leaves_nothing_and_closes_the_renderer(
    tmp_path: Path, stop_at: float
) -> None:
    class CancelledError(BaseException):
        pass

    def stop(share: float) -> None:
        if share >= stop_at:
            raise CancelledError

    renderer = Reused()
    with pytest.raises(CancelledError):
        film(tmp_path, renderer, stop)
    assert renderer.closed
    assert list(tmp_path.iterdir()) == []


def test_a_renderers_error_comes_through_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match="The paint is gone"):
        film(tmp_path, Reused(fails_at=5))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("count", "told"), [(23, "drew 23 frames"), (25, "drew more frames")])
def test_too_few_or_too_many_frames_are_an_error(tmp_path: Path, count: int, told: str) -> None:
    renderer = Reused(frames=count)
    with pytest.raises(MediaError, match=told):
        film(tmp_path, renderer)
    assert renderer.closed
    assert list(tmp_path.iterdir()) == []


def test_the_same_shot_gives_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        film(tmp_path / name, GradientRenderer())
    for file in ("clip.mp4", "poster.jpg"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_a_film_is_all_clips_with_captions(tmp_path: Path) -> None:
    film(tmp_path, GradientRenderer())
    clips = [tmp_path / "clip.mp4"] * 2
    scenes = [("A fox.", 3.0), ("ثعلب & boat", 3.0)]
    finish_film(clips, scenes, film=tmp_path / "film.mp4", captions=tmp_path / "captions.vtt")
    assert probe(tmp_path / "film.mp4").seconds == 6.0
    captions = (tmp_path / "captions.vtt").read_text(encoding="utf-8")
    assert "00:00:03.000 --> 00:00:06.000\nثعلب &amp; boat" in captions


def test_a_film_that_cannot_be_joined_leaves_no_captions(tmp_path: Path) -> None:
    with pytest.raises(MediaError):
        finish_film([], [], film=tmp_path / "film.mp4", captions=tmp_path / "captions.vtt")
    assert list(tmp_path.iterdir()) == []


def test_seeds_come_from_the_text_and_takes_count_on() -> None:
    assert noise_seed("A fox.") == noise_seed("A fox.") == 1104468518
    assert noise_seed("A fox.") != noise_seed("A boat.")
    assert noise_seed("A fox.", take=2) == noise_seed("A fox.") + 2
    assert noise_seed("A fox.", base=7, take=1) == 8
    assert noise_seed("A fox.", base=2**31 - 1, take=1) == 0


def test_shots_know_their_prompt_and_the_scenes_before_them() -> None:
    shots = build_shots(
        ["A fox.", "It slept at night."],
        profile=QUALITY_PROFILES["high"],
        language="en",
        age_group="child",
        style="felt",
        camera="pan",
        seed=3,
    )
    assert [shot.earlier for shot in shots] == [(), ("A fox.",)]
    assert [shot.seed for shot in shots] == [3, 3]
    assert "children's book style" in shots[0].prompt
    assert "moonlit" in shots[1].prompt
    assert (shots[1].text, shots[1].style, shots[1].camera) == ("It slept at night.", "felt", "pan")
    assert replace(shots[0], text="") != shots[0]
    with pytest.raises(ValueError, match="unknown style"):
        build_shots(["A fox."], profile=SMALL, style="oil")
