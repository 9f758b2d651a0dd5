"""The sheet of all puppets and props: everything is on it, named or numbered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from django.core.management import call_command
from PIL import Image

from rendering.renderers.storybook.props import PROPS, prop_named
from rendering.renderers.storybook.puppets import KINDS

SIDE = 24
ROW = SIDE + 9 + 4
"""A cell's height with its label."""


def sheet(tmp_path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> dict[int, str]:
    """Draws the sheet and returns its key."""
    out = tmp_path / "puppets.png"
    call_command("puppet_sheet", "--out", str(out), "--size", str(SIDE), "--key", *options)
    lines = capsys.readouterr().out.splitlines()
    return {int(number): name for number, name in (line.split("\t") for line in lines)}


def pixels(tmp_path: Path) -> np.ndarray:
    with Image.open(tmp_path / "puppets.png") as picture:
        assert picture.format == "PNG"
        return np.asarray(picture.convert("RGB"), float)


def test_every_kind_and_every_prop_has_a_cell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = sheet(tmp_path, capsys)
    assert [*key] == list(range(1, len(key) + 1))
    assert sorted(key.values()) == sorted([*KINDS, *{prop_named(word) for word in PROPS}])
    shown = pixels(tmp_path)
    columns = shown.shape[1] // SIDE
    for number, name in key.items():
        row, column = divmod(number - 1, columns)
        cell = shown[row * ROW : row * ROW + SIDE, column * SIDE : (column + 1) * SIDE]
        assert cell.std(axis=(0, 1)).max() > 8, f"{name} is not drawn"


def test_without_labels_the_order_gives_nothing_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = sheet(tmp_path, capsys, "--only", "animals")
    mixed = sheet(tmp_path, capsys, "--only", "animals", "--no-labels")
    assert sorted(mixed.values()) == sorted(named.values())
    assert [*mixed.values()] != [*named.values()]
    again = sheet(tmp_path, capsys, "--only", "animals", "--no-labels")
    assert again == mixed


def test_a_group_and_a_style_can_be_chosen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = sheet(tmp_path, capsys, "--only", "people")
    assert {"girl", "robot"} < set(people.values())
    assert not {"cat", "door"} & set(people.values())
    paper = pixels(tmp_path)
    sheet(tmp_path, capsys, "--only", "people", "--style", "night-lamp")
    assert np.abs(paper - pixels(tmp_path)).mean() > 3


def test_it_says_where_it_drew_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "people.png"
    call_command("puppet_sheet", "--out", str(out), "--size", str(SIDE), "--only", "people")
    assert str(out) in capsys.readouterr().out
    assert out.is_file()
