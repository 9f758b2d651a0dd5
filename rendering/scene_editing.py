"""The scenes of a draft as they are edited: which button was pressed, and what follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stories.choices import MAX_SCENES

PRESSES = ("up", "down", "remove", "add")


@dataclass(frozen=True, slots=True)
class Edited:
    """The scenes after an edit, what has the focus then, and what became of the scene."""

    scenes: list[str]
    focus: str = ""
    """`up`, `down`, `text` or `head`, and the scene's number, as in `up-2`."""
    done: str = ""
    """One of PRESSES, or "" where nothing changed."""
    number: int = 0
    """The scene's number now; of a removed one the number that it had."""


def edited(scenes: Sequence[str], pressed: Mapping[str, str]) -> Edited | None:
    """The scenes after the pressed button's edit; None where no such button was pressed."""
    name = next((name for name in PRESSES if name in pressed), None)
    if name is None:
        return None
    if name == "add":
        return _added(list(scenes))
    value = pressed[name]
    number = int(value) if value.isascii() and value.isdigit() and len(value) == 1 else 0
    if not 1 <= number <= len(scenes):
        return Edited(list(scenes))
    if name == "remove":
        return _removed(list(scenes), number)
    return _moved(list(scenes), number, by=-1 if name == "up" else 1)


def _added(scenes: list[str]) -> Edited:
    if len(scenes) >= MAX_SCENES:
        return Edited(scenes)
    return Edited([*scenes, ""], f"text-{len(scenes) + 1}", "add", len(scenes) + 1)


def _removed(scenes: list[str], number: int) -> Edited:
    """The last scene stays: a story has at least one."""
    if len(scenes) == 1:
        return Edited(scenes)
    del scenes[number - 1]
    return Edited(scenes, f"head-{min(number, len(scenes))}", "remove", number)


def _moved(scenes: list[str], number: int, *, by: int) -> Edited:
    """The same button of the moved scene keeps the focus, or its other one at the end."""
    place = number - 1 + by
    if not 0 <= place < len(scenes):
        return Edited(scenes)
    scenes[number - 1], scenes[place] = scenes[place], scenes[number - 1]
    name = "up" if by < 0 else "down"
    focus = {0: "down", len(scenes) - 1: "up"}.get(place, name)
    return Edited(scenes, f"{focus}-{place + 1}", name, place + 1)
