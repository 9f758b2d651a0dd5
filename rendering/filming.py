"""From a shot to its clip and poster, and from clips to the film: engines only, no database."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from pathlib import Path

from rendering.media.assembly import join_clips
from rendering.media.encoding import encode
from rendering.media.placing import placed
from rendering.media.posters import save_poster
from rendering.media.subtitles import scene_cues, webvtt
from rendering.renderers.base import Frame, Note, OnProgress, Renderer, Shot, closable
from stories.ffmpeg import MediaError

_POSTER_AT = 0.7
"""Share of the clip: everything has come in, nothing has left yet."""

_DRAWN = 0.97
"""Progress when the last frame is drawn; what is left is finishing the files."""


def film_clip(
    renderer: Renderer, shot: Shot, *, clip: Path, poster: Path, on_progress: OnProgress
) -> None:
    """Draw the shot and write its MP4 and its JPEG: both appear whole, or neither does.

    `on_progress` may raise to stop the work, and is called with 1.0 just before the files appear.
    MediaError where the frames are not what the shot's profile says; the renderer's own errors.
    """
    progress = _Progress(on_progress, shot.profile.frames)
    album = _Album(shot)
    profile = shot.profile
    with placed(poster) as unfinished_poster, placed(clip) as unfinished_clip:
        with closing(album.frames(renderer, progress)) as frames:
            encode(
                frames,
                unfinished_clip,
                width=profile.width,
                height=profile.height,
                fps=profile.fps,
                on_frame=progress.frame_written,
            )
        save_poster(album.best, unfinished_poster)
        on_progress(1.0)


def finish_film(
    clips: Sequence[Path], scenes: Sequence[tuple[str, float]], *, film: Path, captions: Path
) -> None:
    """Join the clips and write the captions of their scenes, given as (text, seconds)."""
    with placed(captions) as unfinished_captions, placed(film) as unfinished_film:
        join_clips(clips, unfinished_film)
        unfinished_captions.write_text(webvtt(scene_cues(scenes)), encoding="utf-8")


class _Progress:
    """Passes on the larger of what the renderer says and what is written, never falling."""

    def __init__(self, on_progress: OnProgress, frames: int) -> None:
        self._on_progress = on_progress
        self._frames = frames
        self._share = 0.0

    def drawn(self, share: float, note: Note | None = None, /) -> None:
        self._share = max(self._share, min(share, 1.0) * _DRAWN)
        if note is None:
            self._on_progress(self._share)
        else:
            self._on_progress(self._share, note)

    def frame_written(self, count: int) -> None:
        """Says so only where the renderer did not: one beat a frame is enough."""
        if count / self._frames * _DRAWN > self._share:
            self.drawn(count / self._frames)


class _Album:
    """Counts the frames that pass, and keeps the one for the poster."""

    best: Frame

    def __init__(self, shot: Shot) -> None:
        self._shot = shot
        self._expected = shot.profile.frames
        self._best_number = 1 + int((self._expected - 1) * _POSTER_AT)

    def frames(self, renderer: Renderer, progress: _Progress) -> Generator[Frame, None, None]:
        number = 0
        with closing(closable(renderer.frames(self._shot, on_progress=progress.drawn))) as drawn:
            for number, frame in enumerate(drawn, start=1):
                if number > self._expected:
                    break
                if number == self._best_number:
                    self.best = frame.copy()  # a renderer may draw the next one over it
                yield frame
        if number != self._expected:
            found = "more" if number > self._expected else str(number)
            message = f"The renderer drew {found} frames, not {self._expected}."
            raise MediaError("wrong_frame_count", message)
