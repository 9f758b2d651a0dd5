"""The pictures of the site's own pages are there, small, and drawn by the command."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from PIL import Image

from stories.choices import CAMERAS, STYLES

MADE = settings.BASE_DIR / "storyvid_site" / "static" / "made"
EXPECTED = {f"styles/{name}.webp" for name in (*STYLES, "any")} | {
    f"cameras/{name}.webp" for name in (*CAMERAS, "any")
}


def names_in(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}


def test_every_style_and_camera_has_a_picture() -> None:
    assert names_in(MADE) == EXPECTED | {"first.mp4", "first.webp"}
    for name in EXPECTED:
        assert (MADE / name).stat().st_size < 6_000, name
        with Image.open(MADE / name) as picture:
            assert picture.size == (240, 160)


@pytest.mark.slow
def test_the_command_draws_all_of_them(tmp_path: Path) -> None:
    call_command("draw_pictures", "--out", str(tmp_path))
    assert names_in(tmp_path) == names_in(MADE)
    shown = {(tmp_path / name).read_bytes() for name in EXPECTED if name.startswith("cameras/")}
    assert len(shown) > len(CAMERAS) - 1, "cameras can be told apart"
