"""Films from text files, without a server, an account or a database."""

from __future__ import annotations

import re
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
from rendering.media.ffmpeg import MediaError
from rendering.renderers import RENDERERS, STORYBOOK, quality_profiles
from rendering.renderers.base import DEFAULT_QUALITY, Preparing
from rendering.renderers.diffusion.models import MODELS
from rendering.shots import build_shots
from rendering.story_films import Scene, StoryFilm, make_films
from stories.choices import AGE_GROUPS, CAMERAS, DEFAULT_LANGUAGE, MAX_STORY_CHARACTERS, STYLES
from stories.scene_splitting import split_scenes
from stories.story_text import StoryTextError, clean_story_text, first_words

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_LARGEST_FILE = 8 * MAX_STORY_CHARACTERS
"""Bytes; a story has at most four a character, the rest is room for what cleaning removes."""

_LARGEST_SEED = 2**31 - 1


class Command(BaseCommand):
    help = "Make an animated film of each story: scenes, film, captions and poster in a folder."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("stories", nargs="+", type=Path, metavar="STORY.txt")
        parser.add_argument("--out", required=True, type=Path, metavar="DIR")
        parser.add_argument("--renderer", default=STORYBOOK, help=_listed(RENDERERS))
        qualities = {name for renderer in RENDERERS for name in quality_profiles(renderer)}
        parser.add_argument("--quality", default=DEFAULT_QUALITY, help=_listed(sorted(qualities)))
        parser.add_argument("--style", default="", help=_listed(STYLES))
        parser.add_argument("--camera", default="", help=_listed(CAMERAS))
        parser.add_argument("--age-group", default="", help=_listed(AGE_GROUPS))
        parser.add_argument("--language", default=DEFAULT_LANGUAGE, help="such as en, hi or pt-BR")
        parser.add_argument("--seed", help="a number; default: one derived from the text")
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


def _listed(names: Sequence[str] | dict[str, Any]) -> str:
    return " | ".join(names)


def _stop_on_signal(number: int, frame: FrameType | None) -> NoReturn:
    sys.exit(128 + number)  # leaves by the same way as an error: nothing half is left


# --- From the command line to films -------------------------------------------------


def _films(options: dict[str, Any]) -> list[StoryFilm]:
    """The films that were asked for. CommandError, one line, for what cannot be."""
    look = _look(options)
    if options["title"] and len(options["stories"]) > 1:
        raise CommandError("--title is for one story.")
    texts = [_read(path) for path in options["stories"]]
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


def _look(options: dict[str, Any]) -> dict[str, Any]:
    """What build_shots is told of every story."""
    profiles = quality_profiles(_one_of("renderer", options["renderer"], RENDERERS))
    if not _LANGUAGE.fullmatch(options["language"]):
        raise CommandError(f"Unknown language {options['language']!r}; give a code such as en.")
    return {
        "renderer": options["renderer"],
        "profile": profiles[_one_of("quality", options["quality"], profiles)],
        "language": options["language"],
        "age_group": _one_or_none("age group", options["age_group"], AGE_GROUPS),
        "style": _one_or_none("style", options["style"], STYLES),
        "camera": _one_or_none("camera", options["camera"], CAMERAS),
        "seed": _seed(options["seed"]),
    }


def _one_or_none(what: str, value: str, known: Sequence[str]) -> str:
    return "" if value in ("", "none") else _one_of(what, value, known)


def _one_of(what: str, value: str, known: Sequence[str] | dict[str, Any]) -> str:
    if value not in known:
        raise CommandError(f"Unknown {what} {value!r}; choose one of {', '.join(known)}.")
    return value


def _seed(value: str | int | None) -> int | None:
    if value is None:
        return None
    text = str(value)
    if not re.fullmatch(r"[0-9]{1,10}", text) or int(text) > _LARGEST_SEED:
        raise CommandError(f"--seed must be a number from 0 to {_LARGEST_SEED}, not {text!r}.")
    return int(text)


def _read(path: Path) -> str:
    """The story in the file, fit to be split."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
        if len(data) > _LARGEST_FILE:
            raise CommandError(f"{path} is larger than a story can be.")
        return clean_story_text(data.decode("utf-8"))
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CommandError(f"{path} is not UTF-8 text.") from error
    except StoryTextError as error:
        raise CommandError(f"{path}: {error.message}") from error


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
