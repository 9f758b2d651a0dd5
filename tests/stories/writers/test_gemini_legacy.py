"""The writer for the older library of Google's, where that is not installed."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from stories.writers import get_writer
from stories.writers.base import Brief, WriterError
from tests.gemini_server import KEY, GeminiServer

BRIEF = Brief("a fox finds a lantern")


@pytest.mark.skipif(bool(find_spec("google.generativeai")), reason="the library is installed")
def test_without_its_library_it_says_how_to_install_it(gemini: GeminiServer) -> None:
    writer = get_writer("gemini-legacy", api_key=KEY, base_url=gemini.url)
    with pytest.raises(WriterError) as caught:
        writer.write(BRIEF, on_step=lambda: None)
    assert (caught.value.code, caught.value.permanent) == ("no_package", True)
    assert "pip install '.[gemini-legacy]'" in caught.value.message
    assert gemini.asked == []


def test_without_a_key_it_says_so_first() -> None:
    with pytest.raises(WriterError) as caught:
        get_writer("gemini-legacy").write(BRIEF, on_step=lambda: None)
    assert caught.value.code == "no_key"
