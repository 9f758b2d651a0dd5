"""Fetch the weights of models ahead of time: of those that make video, look, listen or write."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Iterable, Sequence
from types import FrameType
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError, CommandParser

from rendering.renderers.base import RenderError
from rendering.renderers.diffusion import weights
from rendering.renderers.diffusion.models import DEFAULT_MODEL
from rendering.services.fetchable import Fetchable, fetchable
from stories.model_files import Source, is_local, size_in_words

ALL = "all"
LINE_EVERY = 10
"""Per cent between two lines where there is no terminal to draw a bar on."""


class Command(BaseCommand):
    help = "Download models, each with all that it can load; one that was interrupted goes on."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        known = " | ".join([*fetchable(), ALL])
        parser.add_argument(
            "names", nargs="*", metavar="NAME", help=f"{known}; default: {DEFAULT_MODEL}"
        )
        parser.add_argument("--list", action="store_true", help="show the models, fetch nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        models = _models(options["names"])
        signal.signal(signal.SIGTERM, _stop_on_signal)
        try:
            if options["list"]:
                self.stdout.write(
                    _table(models if options["names"] else list(fetchable().values()))
                )
                return
            for model in models:
                self._download(model)
        except RenderError as error:
            self._leave_the_bar()
            raise CommandError(error.message) from error
        except KeyboardInterrupt:
            self._leave_the_bar()
            self.stderr.write("Stopped. Started again, it goes on from there.")
            sys.exit(130)

    def _download(self, model: Fetchable) -> None:
        self.stdout.write(f"{model.title}: {model.terms}")
        for role, source in model.sources.items():
            display = _Display(source.repo, self.stdout)
            folder = weights.folder_of(source, on_bytes=display)
            self.stdout.write(f"  {role.replace('_', ' ')}: {folder}")

    def _leave_the_bar(self) -> None:
        if self.stdout.isatty():
            self.stdout.write("")


def _models(names: Sequence[str]) -> list[Fetchable]:
    """The models of these names, each once. CommandError for a name that is none."""
    known = fetchable()
    for name in names:
        if name not in known and name != ALL:
            raise CommandError(f"Unknown model {name!r}; choose of {', '.join([*known, ALL])}.")
    wanted = known if ALL in names else dict.fromkeys(names or [DEFAULT_MODEL])
    return [known[name] for name in wanted]


def _stop_on_signal(number: int, frame: FrameType | None) -> NoReturn:
    sys.exit(128 + number)


# --- The table ----------------------------------------------------------------------


def _table(models: Iterable[Fetchable]) -> str:
    sizes = _Sizes()
    rows = [("NAME", "TITLE", "SIZE", "HERE", "COMMERCIAL USE", "LICENCE")]
    rows += [
        (
            model.name,
            model.title,
            sizes.of(model),
            _here(model),
            model.allowed,
            model.licence,
        )
        for model in models
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _here(model: Fetchable) -> str:
    here = [is_local(source) for source in model.sources.values()]
    if all(here):
        return "yes"
    return "in part" if any(here) else "no"


class _Sizes:
    """Sizes of models, of which some only the hub knows; once it fails it is asked no more."""

    def __init__(self) -> None:
        self._known: dict[Source, int] = {}
        self._answers = True

    def of(self, model: Fetchable) -> str:
        sizes = [self._size(source) for source in model.sources.values()]
        known = [size for size in sizes if size is not None]
        return size_in_words(sum(known)) if len(known) == len(sizes) else "not known"

    def _size(self, source: Source) -> int | None:
        if source not in self._known and (self._answers or is_local(source)):
            try:
                self._known[source] = weights.size_of(source)
            except RenderError:
                self._answers = False
        return self._known.get(source)


# --- What is shown meanwhile --------------------------------------------------------


class _Display:
    """A bar that is drawn over itself on a terminal, and a line now and then elsewhere."""

    def __init__(self, repo: str, out: Any) -> None:
        self._repo = repo
        self._out = out
        self._on_terminal = out.isatty()
        self._shown = -1

    def __call__(self, done: int, total: int) -> None:
        step = 1 if self._on_terminal else LINE_EVERY
        percent = 100 * done // max(1, total) // step * step
        if percent > self._shown:
            self._shown = percent
            words = f"{percent:3} % of {size_in_words(total)}  {self._repo}"
            if self._on_terminal:
                self._draw(percent, words)
            else:
                self._out.write(f"  {words}")

    def _draw(self, percent: int, words: str) -> None:
        room = max(10, min(40, shutil.get_terminal_size().columns - len(words) - 4))
        bar = ("█" * (percent * room // 100)).ljust(room, "░")
        self._out.write(f"\r  {bar} {words}", ending="\n" if percent == 100 else "")
        self._out.flush()
