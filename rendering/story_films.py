"""Whole films into folders, drawn by all cores: no server, no database, no Django.

The scene is the unit of work: every scene of every film goes to one pool of processes, and a film
is joined as soon as its last scene is there.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Event
from pathlib import Path

from rendering.filming import film_clip, finish_film
from rendering.media.placing import placed
from rendering.processes import cores
from rendering.renderers import get_renderer
from rendering.renderers.base import MadeBy, Note, Preparing, RenderError, RenderStopped, Shot
from stories.ffmpeg import MediaError

_LOOK_EVERY = 0.1
"""Seconds between two looks at the processes' reports."""


@dataclass(frozen=True, slots=True)
class StoryFilm:
    """One film to make: its scenes as shots, and the folder (made if missing) for its files."""

    title: str
    renderer: str
    shots: tuple[Shot, ...]
    folder: Path

    def clip(self, number: int) -> Path:
        return self.folder / f"scene_{number}.mp4"


Scene = tuple[int, int]
"""Number of the film, from 0, and of its scene, from 1."""

OnChange = Callable[[dict[Scene, float], Preparing | None], None]
"""Called with every scene's share done, 0.0 to 1.0, and what is prepared, a few times a second."""


class _Stopped(RenderStopped):
    """The parent wants no more of this scene."""


def make_films(
    films: Sequence[StoryFilm], *, on_change: OnChange, cards: Sequence[str] | None = None
) -> list[str]:
    """Write every film's files; a sentence for each one that cannot be made, [] when all were.

    One process a core, or, where `cards` are given, one a card that sees no other; [] is a machine
    without any, whose cores make one scene together.

    Files: scene_<n>.mp4, film.mp4, captions.vtt, poster.jpg, story.json. An exception out of
    `on_change`, KeyboardInterrupt included, stops all processes and leaves no unfinished file.
    """
    for film in films:
        film.folder.mkdir(parents=True, exist_ok=True)
    work = _Work(films, on_change)
    with _pool(sum(len(film.shots) for film in films), cards) as pool:
        try:
            work.submit(pool)
            return work.result(pool.reports)
        except BaseException:
            pool.stop.set()
            raise


class _Pool:
    """The processes, their reports to us, and our word to stop."""

    def __init__(self, executor: ProcessPoolExecutor, reports: SimpleQueue, stop: Event) -> None:
        self.executor = executor
        self.reports = reports
        self.stop = stop


@contextmanager
def _pool(scenes: int, cards: Sequence[str] | None) -> Iterator[_Pool]:
    context = multiprocessing.get_context("spawn")
    reports: SimpleQueue = context.SimpleQueue()
    stop = context.Event()
    free_cards: SimpleQueue = context.SimpleQueue()
    for card in cards or ():
        free_cards.put(card)
    processes = cores() if cards is None else max(1, len(cards))
    executor = ProcessPoolExecutor(
        min(scenes, processes), context, initializer=_begin, initargs=(reports, stop, free_cards)
    )
    try:
        yield _Pool(executor, reports, stop)
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
        reports.close()


class _Work:
    """Which scenes are still being drawn, and which films can be joined."""

    def __init__(self, films: Sequence[StoryFilm], on_change: OnChange) -> None:
        self._films = films
        self._on_change = on_change
        self._scenes: dict[Future[str], Scene] = {}
        self._missing = [len(film.shots) for film in films]
        self._failures: dict[tuple[int, str], list[int]] = {}
        self._shares: dict[Scene, float] = {}
        self._preparing: Preparing | None = None
        self._made_by: dict[Scene, MadeBy] = {}

    def submit(self, pool: _Pool) -> None:
        with _ctrl_c_held_back():
            for place, film in enumerate(self._films):
                for number in range(1, len(film.shots) + 1):
                    scene = (place, number)
                    self._shares[scene] = 0.0
                    self._scenes[pool.executor.submit(_film_scene, film, scene)] = scene

    def result(self, reports: SimpleQueue) -> list[str]:
        open_scenes = set(self._scenes)
        while open_scenes:
            done, open_scenes = wait(open_scenes, timeout=_LOOK_EVERY)
            while not reports.empty():
                self._hear(*reports.get())
            for future in done:
                self._scene_done(self._scenes[future], future.result())
            self._on_change(self._shares, self._preparing)
        return [self._sentence(*failure) for failure in self._failures]

    def _sentence(self, place: int, failure: str) -> str:
        film, numbers = self._films[place], sorted(self._failures[place, failure])
        if len(numbers) == len(film.shots):
            return f"{film.title}: {failure}"
        scenes = "scene" if len(numbers) == 1 else "scenes"
        return f"{film.title}, {scenes} {', '.join(map(str, numbers))}: {failure}"

    def _hear(self, scene: Scene, share: float, note: Note | None) -> None:
        self._shares[scene] = max(self._shares[scene], share)
        self._preparing = note if isinstance(note, Preparing) else None
        if isinstance(note, MadeBy):
            self._made_by[scene] = note

    def _scene_done(self, scene: Scene, failure: str) -> None:
        place, number = scene
        if failure:
            self._failures.setdefault((place, failure), []).append(number)
            return
        self._missing[place] -= 1
        self._shares[scene] = 1.0
        if not self._missing[place]:
            made_by = {at: note for (film, at), note in self._made_by.items() if film == place}
            _finish(self._films[place], made_by)


def _finish(film: StoryFilm, made_by: Mapping[int, MadeBy]) -> None:
    """Join the clips of a film, and write its captions and its story.json."""
    numbers = range(1, len(film.shots) + 1)
    finish_film(
        [film.clip(number) for number in numbers],
        [(shot.text, shot.profile.seconds) for shot in film.shots],
        film=film.folder / "film.mp4",
        captions=film.folder / "captions.vtt",
    )
    with placed(film.folder / "story.json") as unfinished:
        story = json.dumps(_story(film, made_by), ensure_ascii=False, indent=2)
        unfinished.write_text(story + "\n", encoding="utf-8")


def _story(film: StoryFilm, made_by: Mapping[int, MadeBy]) -> dict[str, object]:
    first = film.shots[0]
    drawn = MadeBy(film.renderer)
    return {
        "title": film.title,
        "language": first.language,
        "renderer": film.renderer,
        "quality": first.profile.name,
        "style": first.style,
        "camera": first.camera,
        "captions": first.captions,
        "scenes": [
            _scene(number, shot, made_by.get(number, drawn))
            for number, shot in enumerate(film.shots, start=1)
        ],
    }


def _scene(number: int, shot: Shot, made_by: MadeBy) -> dict[str, object]:
    return {
        "number": number,
        "text": shot.text,
        "prompt": shot.prompt,
        "seed": shot.seed,
        "seconds": shot.profile.seconds,
        "made_by": made_by.renderer,
        "rung": made_by.rung,
    }


@contextmanager
def _ctrl_c_held_back() -> Iterator[None]:
    """Processes started inside never see Ctrl-C, from their first moment: we tell them to stop."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# --- In the processes of the pool -------------------------------------------------

_reports: SimpleQueue
_stop: Event


def _begin(reports: SimpleQueue, stop: Event, free_cards: SimpleQueue) -> None:
    global _reports, _stop
    _reports, _stop = reports, stop
    if not free_cards.empty():
        os.environ["CUDA_VISIBLE_DEVICES"] = free_cards.get()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A killed parent cannot tell us to stop; its pool would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _film_scene(film: StoryFilm, scene: Scene) -> str:
    """Draw one scene; the reason where it cannot be drawn, "" when it was."""
    number = scene[1]
    with tempfile.TemporaryDirectory() as unwanted:
        poster_folder = film.folder if number == 1 else Path(unwanted)
        try:
            film_clip(
                get_renderer(film.renderer),
                film.shots[number - 1],
                clip=film.clip(number),
                poster=poster_folder / "poster.jpg",
                on_progress=partial(_report, scene),
            )
        except (RenderError, MediaError) as error:
            return error.message
    return ""


def _report(scene: Scene, share: float, note: Note | None = None, /) -> None:
    if _stop.is_set():
        raise _Stopped
    _reports.put((scene, share, note))
