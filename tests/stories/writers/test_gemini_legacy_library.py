"""The older library of Google's, for real, to a server that speaks as theirs does.

Collected only where it is installed: in an environment of its own (it holds protobuf below 6),

    pip install google-generativeai==0.8.6 pytest
    python -m pytest --noconftest -c /dev/null --rootdir . -p tests.gemini_server \\
        tests/stories/writers/test_gemini_legacy_library.py
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from stories.writers.base import Brief, WriterError
from stories.writers.conversation.instructions import MARKER
from stories.writers.gemini_legacy import LegacyGeminiWriter
from tests.gemini_server import (
    KEY,
    GeminiServer,
    Told,
    a_story,
    bad_key,
    blocking,
    failing,
    quota_failure,
    retry_info,
    stopping,
    telling,
)

BRIEF = Brief("a fox finds a lantern", age_group="child", length="short")
_TYPES = {"STRING": 1, "ARRAY": 5, "OBJECT": 6}


def write(server: GeminiServer, brief: Brief = BRIEF, **options: Any) -> str:
    options = {"base_url": server.url, "first_pause": 0.01} | options
    return LegacyGeminiWriter(KEY, **options).write(brief, on_step=lambda: None).title


@pytest.mark.parametrize("language", ["en", "es", "hi"])
def test_it_writes_a_story(gemini: GeminiServer, language: str) -> None:
    assert write(gemini, replace(BRIEF, language=language)) == a_story(language)["title"]


def test_it_asks_as_the_other_does_in_older_words(gemini: GeminiServer) -> None:
    write(gemini)
    (asked,) = gemini.asked
    how = asked.body["generationConfig"]
    scene = how["responseSchema"]["properties"]["scenes"]["items"]
    assert asked.path == "/v1beta/models/gemini-3.8-flash:generateContent"
    assert asked.headers["x-goog-api-key"] == KEY
    assert MARKER in asked.system
    assert asked.turns[0][1][1].startswith("<reader-words>")
    assert how["responseMimeType"] == "application/json"
    assert scene["required"] == ["text", "visual", "who", "camera", "mood"]
    assert scene["properties"]["who"]["type"] in (_TYPES["ARRAY"], "ARRAY")
    assert not {"temperature", "topP", "topK", "thinkingConfig"} & set(how)
    assert {setting["threshold"] for setting in asked.body["safetySettings"]} <= {
        1,
        "BLOCK_LOW_AND_ABOVE",
    }


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (blocking("SAFETY"), "refused"),
        (blocking("PROHIBITED_CONTENT"), "refused"),
        (stopping("SAFETY"), "refused"),
        (stopping("PROHIBITED_CONTENT"), "refused"),
        (bad_key(), "bad_key"),
        (failing(404, "NOT_FOUND"), "no_model"),
        (failing(400, "FAILED_PRECONDITION"), "not_allowed"),
        (failing(429, "RESOURCE_EXHAUSTED", details=[quota_failure("PerDay")]), "quota"),
    ],
)
def test_what_stays_is_told_at_once(gemini: GeminiServer, answer: Told, code: str) -> None:
    gemini.will_answer(answer)
    with pytest.raises(WriterError) as caught:
        write(gemini)
    assert caught.value.code == code
    assert len(gemini.asked) == 1


@pytest.mark.parametrize(
    "trouble",
    [
        failing(503, "UNAVAILABLE"),
        failing(429, "RESOURCE_EXHAUSTED", details=[retry_info("0.1s")]),
        Told(status=502, body="<html>Bad gateway</html>"),
        Told(body="<html>Please log in</html>"),
        Told(drops=True),
        stopping("MAX_TOKENS"),
        telling("I cannot do that."),
        telling('{"a":' * 5000),
    ],
)
def test_what_passes_is_tried_again(gemini: GeminiServer, trouble: Told) -> None:
    gemini.will_answer(trouble)
    assert write(gemini) == "Pip and the Lantern"
    assert len(gemini.asked) == 2


@pytest.mark.parametrize("trouble", [Told(wait=30), Told(trickles=True)])
def test_a_service_that_dawdles_is_not_waited_for(gemini: GeminiServer, trouble: Told) -> None:
    gemini.will_answer(trouble)
    with pytest.raises(WriterError) as caught:
        write(gemini, seconds=0.5)
    assert caught.value.code == "too_slow"
