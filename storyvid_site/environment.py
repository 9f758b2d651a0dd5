"""Settings from the environment: a wrong value stops the start with one line that names it."""

from __future__ import annotations

import os
import secrets
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import environ

T = TypeVar("T")
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
COMPILE_MODES = ("default", "reduce-overhead", "max-autotune", "max-autotune-no-cudagraphs")
env = environ.Env()


def stop(name: str, wish: str) -> NoReturn:
    """End the program with one line that names the variable and says what it should be."""
    sys.exit(f"StoryVid cannot start: {name}={os.environ.get(name)!r}: {wish}")


def _read(name: str, default: T, parse: Callable[[str], T], wish: str) -> T:
    raw = os.environ.get(name, "").strip()
    if not raw:
        return default
    try:
        return parse(raw)
    except ValueError:
        stop(name, wish)


def text(name: str, default: str = "") -> str:
    return os.environ.get(name, "").strip() or default


def flag(name: str, default: bool) -> bool:
    answers = dict.fromkeys(("1", "true", "yes", "on"), True)
    answers |= dict.fromkeys(("0", "false", "no", "off"), False)

    def parse(raw: str) -> bool:
        if raw.lower() not in answers:
            raise ValueError(raw)
        return answers[raw.lower()]

    return _read(name, default, parse, "use 1 or 0")


def number(name: str, default: int, *, least: int = 0) -> int:
    def parse(raw: str) -> int:
        value = int(raw)
        if value < least:
            raise ValueError(raw)
        return value

    return _read(name, default, parse, f"use a whole number from {least} up")


def one_of(name: str, default: str, known: Sequence[str]) -> str:
    """One of these words, however it is capitalised."""

    def parse(raw: str) -> str:
        found = [word for word in known if word.upper() == raw.upper()]
        if not found:
            raise ValueError(raw)
        return found[0]

    return _read(name, default, parse, f"use one of {', '.join(known)}")


def time_zone(name: str, default: str) -> str:
    def parse(raw: str) -> str:
        try:
            return ZoneInfo(raw).key
        except (ZoneInfoNotFoundError, OSError) as error:
            raise ValueError(raw) from error

    return _read(name, default, parse, "use a name like Europe/Paris")


def redis(name: str) -> str:
    """That Redis server's URL, or nothing."""

    def parse(raw: str) -> str:
        if not raw.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError(raw)
        return raw

    return _read(name, "", parse, "use redis://host:6379/0")


def words(name: str, default: list[str]) -> list[str]:
    return _read(name, default, lambda raw: [w.strip() for w in raw.split(",") if w.strip()], "")


def some_of(name: str, known: Sequence[str]) -> list[str]:
    """Names out of `known`, in the order given; without the variable all of them."""

    def parse(raw: str) -> list[str]:
        given = list(dict.fromkeys(word.strip() for word in raw.split(",") if word.strip()))
        if not given or set(given) - set(known):
            raise ValueError(raw)
        return given

    return _read(name, list(known), parse, f"use some of {', '.join(known)}")


def folder(name: str, default: Path) -> Path:
    return _read(name, default, Path, "use a folder's path").expanduser().resolve()


def made_folder(name: str, default: Path) -> Path:
    """As `folder`, and it is there; made for this user's eyes alone."""
    path = folder(name, default)
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        stop(name, "use a folder that this user can make and write")
    return path


def database(name: str, sqlite_file: Path) -> dict[str, Any]:
    """SQLite in one file, or what the URL in that variable says (postgres://… or sqlite:///…)."""
    url = text(name)
    if not url:
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(sqlite_file)}
    wish = "use postgres://user:password@host:5432/name or sqlite:////path/to/file"
    if "://" not in url:
        stop(name, wish)  # django-environ would warn first
    try:
        config: dict[str, Any] = env.db_url(name)
    except Exception:  # django-environ lets many kinds of error through
        stop(name, wish)
    if not config.get("ENGINE", "").endswith(("sqlite3", "postgresql")):
        stop(name, wish)
    return config


def secret(name: str, file: Path) -> str:
    """The secret of that variable, or one made at random once and kept in `file`."""
    if value := text(name):
        return value
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.write(secrets.token_urlsafe(50))
    except FileExistsError:
        pass
    for _ in range(100):
        if kept := file.read_text().strip():
            return kept
        time.sleep(0.01)  # another process has just made the file, and is writing
    sys.exit(f"StoryVid cannot start: {file} is empty; delete it, or set {name}")
