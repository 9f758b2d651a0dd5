"""What the commands that draw stories are told of them: their files, how they are to look."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError, CommandParser

from rendering.renderers import RENDERERS, STORYBOOK, quality_profiles
from rendering.renderers.base import DEFAULT_QUALITY, QualityProfile
from stories.choices import AGE_GROUPS, CAMERAS, DEFAULT_LANGUAGE, MAX_STORY_CHARACTERS, STYLES
from stories.story_text import StoryTextError, clean_story_text

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_LARGEST_FILE = 8 * MAX_STORY_CHARACTERS
"""Bytes; a story has at most four a character, the rest is room for what cleaning removes."""

_LARGEST_SEED = 2**31 - 1
_SMALLEST, _LARGEST = (128, 72), (3840, 2160)
_RATES, _LENGTHS = (1, 60), (2, 30)


def add_look(parser: CommandParser, renderers: Iterable[str]) -> None:
    """The options of how a story is to look, drawn by one of `renderers`."""
    qualities = {name for renderer in renderers for name in quality_profiles(renderer)}
    parser.add_argument("--quality", default=DEFAULT_QUALITY, help=listed(sorted(qualities)))
    parser.add_argument("--size", help="of the storybook, such as 1920x1080")
    parser.add_argument("--fps", help="frames a second of the storybook, 1 to 60")
    parser.add_argument("--seconds", help="of a scene of the storybook, 2 to 30")
    parser.add_argument("--style", default="", help=listed(STYLES))
    parser.add_argument("--camera", default="", help=listed(CAMERAS))
    parser.add_argument("--age-group", default="", help=listed(AGE_GROUPS))
    parser.add_argument("--language", default=DEFAULT_LANGUAGE, help="such as en, hi or pt-BR")
    parser.add_argument("--seed", help="a number; default: one derived from the text")
    parser.add_argument(
        "--no-captions",
        dest="captions",
        action="store_false",
        help="leave the words out of the pictures",
    )


def listed(names: Iterable[str]) -> str:
    """The names as help shows them."""
    return " | ".join(names)


def look_of(options: dict[str, Any], *, renderer: str) -> dict[str, Any]:
    """What build_shots is told of every story. CommandError, one line, for what cannot be."""
    profiles = quality_profiles(_one_of("renderer", renderer, RENDERERS))
    if not _LANGUAGE.fullmatch(options["language"]):
        raise CommandError(f"Unknown language {options['language']!r}; give a code such as en.")
    return {
        "renderer": renderer,
        "profile": _profile(
            profiles[_one_of("quality", options["quality"], profiles)], options, renderer=renderer
        ),
        "language": options["language"],
        "age_group": _one_or_none("age group", options["age_group"], AGE_GROUPS),
        "style": _one_or_none("style", options["style"], STYLES),
        "camera": _one_or_none("camera", options["camera"], CAMERAS),
        "seed": _seed(options["seed"]),
        "captions": options["captions"],
    }


def _profile(profile: QualityProfile, options: dict[str, Any], *, renderer: str) -> QualityProfile:
    """The profile with the size, rate and length that were asked for."""
    if not any(options[name] for name in ("size", "fps", "seconds")):
        return profile
    if renderer != STORYBOOK:
        raise CommandError("--size, --fps and --seconds are for the storybook.")
    width, height = _size(options["size"] or f"{profile.width}x{profile.height}")
    fps = int(_number("fps", options["fps"] or profile.fps, r"[0-9]{1,2}", _RATES))
    seconds = options["seconds"] or profile.seconds
    frames = round(fps * _number("seconds", seconds, r"[0-9]{1,2}(\.[0-9]{1,3})?", _LENGTHS))
    return replace(profile, width=width, height=height, fps=fps, frames=frames)


def _size(value: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,4})[x×]([0-9]{1,4})", value)
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    fits = _SMALLEST[0] <= width <= _LARGEST[0] and _SMALLEST[1] <= height <= _LARGEST[1]
    if not fits or width % 2 or height % 2:
        least, most = ("x".join(map(str, size)) for size in (_SMALLEST, _LARGEST))
        raise CommandError(f"--size must be even and from {least} to {most}, not {value!r}.")
    return width, height


def _number(name: str, value: object, pattern: str, within: tuple[int, int]) -> float:
    text = str(value)
    if not re.fullmatch(pattern, text) or not within[0] <= float(text) <= within[1]:
        least, most = within
        raise CommandError(f"--{name} must be a number from {least} to {most}, not {text!r}.")
    return float(text)


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


def read_story(path: Path) -> str:
    """The story in the file, fit to be split. CommandError, one line, where there is none."""
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
