"""Five scenes beside MoviePy 2 with five stills that pan, each with a caption.

That is how the nearest projects make such films. Both write 576×320 at 8 frames a second, 3 s a
scene, with the same encoder settings, on one thread, and are counted in seconds of a core from the
moment their code is loaded. MoviePy is given its pictures; ours are drawn, and move.

MoviePy is no dependency: `pip install --target DIR moviepy`, then `MOVIEPY_DIR=DIR make bench`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from benchmarks.figures import Figure
from benchmarks.storybook import (
    FAST,
    SCENES,
    film,
    forget_the_cast,
    processor_seconds,
    shot_of,
)
from rendering.media.assembly import join_clips
from rendering.renderers import get_renderer
from rendering.renderers.base import QualityProfile

HINT = "MoviePy is not there: pip install --target DIR moviepy, then MOVIEPY_DIR=DIR make bench"

THEIRS = """
import json, os, resource, sys, time
from moviepy import CompositeVideoClip, ImageClip, TextClip, concatenate_videoclips
stills, texts, target = json.loads(sys.argv[1])
begun = time.process_time()
def scene(still, text):
    picture = ImageClip(still).with_duration(3)
    picture = picture.with_position(lambda t: (-round((picture.w - 576) * t / 3), "center"))
    words = TextClip(text=text, font_size=18, size=(460, 60), method="caption", color="white")
    words = words.with_duration(3).with_position(("center", 250))
    return CompositeVideoClip([picture, words], size=(576, 320))
film = concatenate_videoclips([scene(*pair) for pair in zip(stills, texts)])
film.write_videofile(target, fps=8, codec="libx264", preset="veryfast", audio=False, threads=1,
    ffmpeg_params=["-crf", "20"], logger=None)
children = resource.getrusage(resource.RUSAGE_CHILDREN)
print(time.process_time() - begun + children.ru_utime + children.ru_stime)
"""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        theirs = theirs_of(Path(folder))
        film(SCENES[-1], FAST)  # fonts and paper are made once per process
        forget_the_cast()
        cold, warm = ours_of(Path(folder)), ours_of(Path(folder))
    figures = [
        Figure("five drawn scenes joined, cast not drawn yet", cold, "s of a core"),
        Figure("five drawn scenes joined, cast drawn", warm, "s of a core"),
    ]
    if theirs is None:
        print(HINT)
        return figures
    return [
        *figures,
        Figure("MoviePy 2, five stills with a pan and a caption", theirs, "s of a core"),
        Figure("ours / theirs, cast not drawn yet", cold / theirs, "times", 2),
        Figure("ours / theirs, cast drawn", warm / theirs, "times", 2),
    ]


def ours_of(folder: Path) -> float:
    begun = processor_seconds()
    clips = [folder / f"{number}.mp4" for number in range(5)]
    for text, clip in zip(SCENES, clips, strict=False):
        film(text, FAST, clip=clip)
    join_clips(clips, folder / "film.mp4")
    return processor_seconds() - begun


def theirs_of(folder: Path) -> float | None:
    """Seconds of a core, or None where MoviePy is not."""
    path = os.environ.get("MOVIEPY_DIR", "")
    environment = os.environ | ({"PYTHONPATH": path} if path else {})
    asked = [sys.executable, "-c", "import moviepy"]
    if subprocess.run(asked, env=environment, capture_output=True, check=False).returncode:
        return None
    told = json.dumps([stills(folder), SCENES[:5], str(folder / "theirs.mp4")])
    done = subprocess.run(
        [sys.executable, "-c", THEIRS, told],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def stills(folder: Path) -> list[str]:
    """Pictures a fifth wider than the frame, as files."""
    paths = []
    for number, text in enumerate(SCENES[:5]):
        shot = shot_of(text, QualityProfile("still", 692, 384, 8, 2, 1))
        frames = get_renderer("storybook").frames(shot, on_progress=lambda share, note=None: None)
        paths.append(str(folder / f"{number}.png"))
        Image.fromarray(list(frames)[-1]).save(paths[-1])
    return paths
