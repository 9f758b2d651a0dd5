"""Films from text files, without a server, an account or a database."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError, CommandParser

from rendering.management.commands.gpu_workers import found
from rendering.management.story_options import add_look, listed, look_of, read_story
from rendering.renderers import RENDERERS, STORYBOOK
from rendering.renderers.base import Preparing
from rendering.renderers.diffusion.models import MODELS
from rendering.shots import build_shots
from rendering.story_films import Scene, StoryFilm, make_films
from stories.ffmpeg import MediaError
from stories.scene_splitting import split_scenes
from stories.story_text import first_words


class Command(BaseCommand):
    help = "Make an animated film of each story: scenes, film, captions and poster in a folder."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("stories", nargs="+", type=Path, metavar="STORY.txt")
        parser.add_argument("--out", required=True, type=Path, metavar="DIR")
        parser.add_argument("--renderer", default=STORYBOOK, help=listed(RENDERERS))
        add_look(parser, RENDERERS)
        parser.add_argument("--title", help="for one story; default: its first words")

    def handle(self, *args: Any, **options: Any) -> None:
        films = _films(options)
        signal.signal(signal.SIGTERM, _stop_on_signal)
        try:
            cards = found() if options["renderer"] in MODELS else None
            failures = make_films(films, on_change=_Display(films, self.stdout), cards=cards)
        except KeyboardInterrupt:
            self.stderr.write("Stopped.")
            sys.exit(130)
        except (OSError, MediaError) as error:
            raise CommandError(f"The films cannot be written: {error}") from error
        except BrokenExecutor as error:
            raise CommandError("A drawing process was killed; is there enough memory?") from error
        if failures:
            raise CommandError("; ".join(failures))
        for film in films:
            self.stdout.write(str(film.folder / "film.mp4"))


def _stop_on_signal(number: int, frame: FrameType | None) -> NoReturn:
    sys.exit(128 + number)  # leaves by the same way as an error: nothing half is left


# --- From the command line to films -------------------------------------------------


def _films(options: dict[str, Any]) -> list[StoryFilm]:
    """The films that were asked for. CommandError, one line, for what cannot be."""
    look = look_of(options, renderer=options["renderer"])
    if options["title"] and len(options["stories"]) > 1:
        raise CommandError("--title is for one story.")
    texts = [read_story(path) for path in options["stories"]]
    folders = _folders(options["out"], options["stories"])
    return [
        StoryFilm(
            title=options["title"] or first_words(text),
            renderer=options["renderer"],
            shots=tuple(build_shots(split_scenes(text, language=look["language"]), **look)),
            folder=folder,
        )
        for text, folder in zip(texts, folders, strict=True)
    ]


def _folders(out: Path, stories: Sequence[Path]) -> list[Path]:
    """One folder a story; for several, folders in `out` named after the files, each its own."""
    for folder in (out, *out.parents):
        if folder.exists() and not folder.is_dir():
            raise CommandError(f"{folder} is a file, not a folder.")
    if len(stories) == 1:
        return [out]
    names: dict[str, str] = {}
    for story in stories:
        name = story.stem
        number = 1
        while name.casefold() in names:
            number += 1
            name = f"{story.stem}-{number}"
        names[name.casefold()] = name
    return [out / name for name in names.values()]


# --- What is shown meanwhile --------------------------------------------------------


class _Display:
    """A bar that is drawn over itself on a terminal, and a line a scene elsewhere."""

    def __init__(self, films: Sequence[StoryFilm], out: Any) -> None:
        self._films = films
        self._out = out
        self._on_terminal = out.isatty()
        self._ready: set[Scene] = set()
        self._told = ""

    def __call__(self, shares: dict[Scene, float], preparing: Preparing | None) -> None:
        ready = {scene for scene, share in shares.items() if share == 1.0}
        if preparing is not None:
            self._tell(preparing)
        elif self._on_terminal:
            self._draw(sum(shares.values()) / len(shares), len(ready), len(shares))
        if not self._on_terminal:
            for place, number in sorted(ready - self._ready):
                film = self._films[place]
                self._out.write(f"{film.title}: scene {number} of {len(film.shots)} ready")
        self._ready = ready

    def _tell(self, preparing: Preparing) -> None:
        """Over itself on a terminal; elsewhere once for each thing that is prepared."""
        if self._on_terminal:
            self._out.write(f"\r{_words_of(preparing):<60}", ending="")
            self._out.flush()
        elif preparing.what != self._told:
            self._out.write(_words_of(preparing))
        self._told = preparing.what

    def _draw(self, share: float, ready: int, scenes: int) -> None:
        room = max(10, min(40, shutil.get_terminal_size().columns - 40))
        bar = ("█" * int(share * room)).ljust(room, "░")
        line = f"\r{bar} {share:4.0%}  {ready} of {scenes} scenes"
        self._out.write(line, ending="\n" if ready == scenes else "")
        self._out.flush()


def _words_of(preparing: Preparing) -> str:
    done, total = preparing.done, max(1, preparing.total)
    if preparing.what == "fetching":
        return f"Fetching the model: {done / total:.0%} of {total / 1e9:.1f} GB"
    what = "Loading the model" if preparing.what == "loading" else "Preparing the card"
    return f"{what}: {done} of {total}"
