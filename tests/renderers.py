"""A tiny real renderer whose scenes say what shall go wrong."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from rendering.renderers.base import Frame, OnProgress, RenderError, Shot
from rendering.shots import noise_seed

FRAME_SECONDS = "TINY_FRAME_SECONDS"
"""Environment variable: how long each frame takes to draw."""


class TinyRenderer:
    """A bar that wanders. A scene with one of the words below goes wrong half-way.

    HANGS never ends, CRASHES raises a bug, REFUSES fails for good, STUMBLES fails for now,
    DIES takes its process along, SULKS refuses its first take. "WAITS for rain" goes on when
    the test brings rain (`Site.bring`), and reports meanwhile as a slow frame would.
    """

    def frames(self, shot: Shot, *, on_progress: OnProgress) -> Iterator[Frame]:
        profile = shot.profile
        pause = float(os.environ.get(FRAME_SECONDS, "0.01"))
        for number in range(profile.frames):
            if number == profile.frames // 2:
                go_wrong(shot)
                while is_awaited(shot):
                    on_progress(number / profile.frames)
                    time.sleep(0.1)
            time.sleep(pause)
            yield bar(profile.width, profile.height, number)
            on_progress((number + 1) / profile.frames)


def bar(width: int, height: int, number: int) -> Frame:
    picture = np.full((height, width, 3), 40, dtype=np.uint8)
    picture[:, number * 8 : number * 8 + 60] = (240, 200, 90)
    return picture


def is_awaited(shot: Shot) -> bool:
    """Whether the scene waits for something that the test has not brought yet."""
    awaited = re.search(r"WAITS for (\w+)", shot.text)
    return awaited is not None and not Path(os.environ["DATA_DIR"], awaited[1]).exists()


def go_wrong(shot: Shot) -> None:
    text = shot.text
    if "SULKS" in text and shot.seed == noise_seed(text):
        raise RenderError("sulking", "This scene does not want to be drawn.")
    if "HANGS" in text:
        while True:
            time.sleep(0.1)
    if "CRASHES" in text:
        raise ZeroDivisionError("this scene has a bug")
    if "REFUSES" in text:
        raise RenderError("refused", "This scene cannot be drawn.")
    if "STUMBLES" in text:
        raise RenderError("busy", "The model is busy.", permanent=False)
    if "DIES" in text:
        os.kill(os.getpid(), signal.SIGKILL)
