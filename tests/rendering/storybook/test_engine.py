"""Any size, rate and length: as sharp as it is large, smooth, the same everywhere, and no hog."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.storybook import StorybookRenderer
from rendering.renderers.storybook.kit.sprite import Canvas, Sprite
from rendering.renderers.storybook.kit.sprite_cache import SpriteCache
from rendering.renderers.storybook.kit.styles import style_named
from rendering.renderers.storybook.scenery.camera import Camera
from rendering.renderers.storybook.scenery.drawables import Backdrop, Workshop
from rendering.renderers.storybook.staging import actors

GARDEN = "Maya found a colorful butterfly in the garden."
DOOR = "Under the moonlight, Alex discovered a door hidden in the forest."
FOX = "A fox ran through the snow."


def a_shot(text: str, width: int, height: int, *, fps: int, frames: int, **options: object) -> Shot:
    profile = QualityProfile("any", width=width, height=height, fps=fps, frames=frames, steps=1)
    told: dict[str, object] = {"prompt": "", "seed": 7, "profile": profile, "captions": False}
    return Shot(text=text, **{**told, **options})  # type: ignore[arg-type]


def frames_of(shot: Shot) -> list[np.ndarray]:
    return list(StorybookRenderer().frames(shot, on_progress=lambda share, note=None: None))


def differ(first: np.ndarray, second: np.ndarray) -> float:
    return float(np.abs(first.astype(int) - second).mean())


# --- Sizes -------------------------------------------------------------------------


def resized(frame: np.ndarray, width: int, height: int) -> np.ndarray:
    return np.asarray(Image.fromarray(frame).resize((width, height), Image.Resampling.LANCZOS))


def edges(frame: np.ndarray) -> float:
    """How much neighbouring pixels differ, where they differ most."""
    steps = np.abs(np.diff(frame.astype(int), axis=1)).max(axis=2)
    return float(np.sort(steps, axis=None)[-steps.size // 100 :].mean())


def test_a_large_frame_is_drawn_and_not_enlarged() -> None:
    small = frames_of(a_shot(GARDEN, 576, 320, fps=8, frames=1, camera="still"))[0]
    large = frames_of(a_shot(GARDEN, 1920, 1066, fps=8, frames=1, camera="still"))[0]
    assert edges(large) > 2 * edges(resized(small, 1920, 1066))
    alike = differ(resized(large, 576, 320), small)
    assert alike < 8, "they show the same"


@pytest.mark.parametrize("style", ["paper-cut", "watercolour", "felt"])
def test_the_grain_of_the_paper_looks_the_same_in_every_size(style: str) -> None:
    skies = [
        resized(frames_of(a_shot(FOX, *size, fps=8, frames=1, style=style))[0], 576, 320)[20:60]
        for size in ((576, 320), (1152, 640))
    ]
    small, large = (float(np.diff(sky.astype(float), axis=1).std()) for sky in skies)
    assert 0.4 < large / small < 1.5


def test_stars_are_as_soft_in_a_large_sky() -> None:
    workshop = Workshop(2200, 2160, style_named("paper-cut"), Camera())
    sky = Backdrop([(0.0, "#000000"), (1.0, "#000000")], blotch=0, stars=60)
    list(sky.prepare(workshop))
    canvas = Canvas(2200, 2160)
    sky.draw(canvas, Camera().view(0.0, 2160), 0.0)
    bright = canvas.laid[0].sprite.ink[..., 0].astype(int)
    assert bright.max() > 120
    assert np.abs(np.diff(bright, axis=1)).max() < 100


@pytest.mark.parametrize("size", [(128, 72), (320, 576), (1000, 240)])
def test_odd_shapes_can_be_drawn_too(size: tuple[int, int]) -> None:
    for frame in frames_of(a_shot(GARDEN, *size, fps=8, frames=2, captions=True)):
        assert frame.shape == (size[1], size[0], 3)


# --- Rates and lengths ------------------------------------------------------------


def test_a_slow_pan_does_not_judder() -> None:
    """On whole pixels the steps from frame to frame are uneven: a quarter up and down."""
    shot = a_shot("It was quiet in the mountains.", 640, 360, fps=24, frames=144)
    steps = [differ(*pair) for pair in pairwise(frame[60:200] for frame in frames_of(shot)[40:100])]
    assert np.abs(np.diff(steps)).mean() < 0.15 * np.mean(steps)


def test_thirty_seconds_go_on_moving_and_are_not_kept() -> None:
    before: np.ndarray | None = None
    moved = []
    for frame in StorybookRenderer().frames(
        a_shot(DOOR, 256, 144, fps=8, frames=240), on_progress=lambda share, note=None: None
    ):
        if before is not None:
            moved.append(differ(before, frame))
        before = frame
    assert len(moved) == 239
    assert min(moved) > 0
    assert np.mean(moved[-80:]) > 0.2 * np.mean(moved[:80])


# --- Memory ------------------------------------------------------------------------

PEAK = """
import sys
from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.storybook import StorybookRenderer
text, width, height, frames = sys.argv[1], *map(int, sys.argv[2:])
profile = QualityProfile("any", width, height, 30, frames, 1)
shot = Shot(text=text, prompt="", seed=7, profile=profile, captions=True)
for _ in StorybookRenderer().frames(shot, on_progress=lambda share, note=None: None):
    pass
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(int(status["VmHWM"].split()[0]) // 1024)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no peak of memory to read")
def test_full_hd_needs_less_than_600_mb() -> None:
    assert int(told_by(PEAK, DOOR, "1920", "1080", "10")) < 600


def told_by(program: str, *args: str, **environment: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", program, *args],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    ).stdout.strip()


def test_a_cache_keeps_no_more_than_its_bytes_and_what_was_used_last() -> None:
    cache = SpriteCache(1000)
    sprite = Sprite(np.zeros((10, 10, 3), np.uint8), np.zeros((0, 10, 3), np.uint8))
    for number in (1, 2, 3, 1, 4):
        cache.get(number, lambda: sprite)
    assert cache.size_in_bytes <= 1000
    assert [number for number in (1, 2, 3, 4) if number in cache] == [1, 3, 4]


def test_a_cache_that_holds_nothing_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    shot = a_shot(DOOR, 256, 144, fps=8, frames=6)
    kept = frames_of(shot)
    monkeypatch.setattr(actors, "CUT_OUTS", SpriteCache(0))
    monkeypatch.setattr(actors, "_AHEAD_BYTES", 0)
    assert all(np.array_equal(*pair) for pair in zip(kept, frames_of(shot), strict=True))


# --- The same everywhere -----------------------------------------------------------

DIGEST = """
import hashlib, sys
from rendering.renderers.base import QualityProfile, Shot
from rendering.renderers.storybook import StorybookRenderer
def digest(text, style, lines="180"):
    profile = QualityProfile("any", 320, int(lines), 24, 8, 1)
    shot = Shot(text=text, prompt="", seed=7, profile=profile, style=style, opening=sys.argv[1])
    drawn = StorybookRenderer().frames(shot, on_progress=lambda share, note=None: None)
    return hashlib.sha256(b"".join(frame.tobytes() for frame in drawn)).hexdigest()
for order in sys.argv[2:]:
    digests = [digest(*pair.split("|")) for pair in order.split(";")]
print(digests[-1])
"""


def test_whatever_was_drawn_before_and_on_however_many_threads_the_bytes_are_the_same() -> None:
    alone = f"{DOOR}|felt"
    others = f"Alex danced in the forest.|felt;{DOOR}|felt|240;{DOOR}|paper-cut;{DOOR}|felt"
    cold = told_by(DIGEST, DOOR, alone, OMP_NUM_THREADS="1", PYTHONHASHSEED="1")
    warm = told_by(DIGEST, DOOR, others, OMP_NUM_THREADS="4", PYTHONHASHSEED="2")
    assert cold == warm
