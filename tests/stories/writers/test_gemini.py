"""Stories from Google's models: over a real connection, to a server that speaks as theirs does."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading
import time
import traceback
from dataclasses import replace
from typing import Any

import pytest

from stories import choices
from stories.writers import get_writer
from stories.writers.base import Brief, Character, WriterError, WrittenStory
from stories.writers.gemini import GeminiWriter
from tests.gemini_server import (
    KEY,
    LOOK,
    GeminiServer,
    Told,
    a_scene,
    a_story,
    bad_key,
    blocking,
    error_info,
    failing,
    quota_failure,
    retry_info,
    stopping,
    telling,
    thinking_aloud,
)
from tests.servers import wait_until

BRIEF = Brief("a fox finds a lantern", age_group="child", length="short")
BUSY = failing(429, "RESOURCE_EXHAUSTED")
OVERLOADED = failing(503, "UNAVAILABLE", "The model is overloaded.")


def writer(server: GeminiServer, **options: Any) -> GeminiWriter:
    return GeminiWriter(KEY, base_url=server.url, **{"first_pause": 0.01} | options)


def write(server: GeminiServer, brief: Brief = BRIEF, **options: Any) -> WrittenStory:
    return writer(server, **options).write(brief, on_step=lambda: None)


def refusal(server: GeminiServer, brief: Brief = BRIEF, **options: Any) -> WriterError:
    with pytest.raises(WriterError) as caught:
        write(server, brief, **options)
    return caught.value


# --- A story ---------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "es", "de", "hi"])
def test_it_writes_a_story_in_the_readers_language(gemini: GeminiServer, language: str) -> None:
    story = write(gemini, replace(BRIEF, language=language))
    assert story.language == language
    assert story.title == a_story(language)["title"]
    assert [scene.text for scene in story.scenes] == [
        scene["text"] for scene in a_story(language)["scenes"]
    ]
    assert all(scene.visual.isascii() and LOOK in scene.visual.lower() for scene in story.scenes)
    assert {(scene.camera, scene.mood) for scene in story.scenes} == {("push-in", "cosy")}
    assert [one.look for one in story.cast] == [LOOK]


def test_it_asks_for_the_form_of_the_answer_and_leaves_the_sampling_alone(
    gemini: GeminiServer,
) -> None:
    write(gemini, replace(BRIEF, seed=7))
    (asked,) = gemini.asked
    how = asked.body["generationConfig"]
    assert asked.path == "/v1beta/models/gemini-3.8-flash:generateContent"
    assert how["responseMimeType"] == "application/json"
    assert how["responseJsonSchema"]["properties"]["scenes"]["maxItems"] == choices.MAX_SCENES
    assert how["seed"] == 7
    assert not {"temperature", "topP", "topK", "thinkingConfig"} & set(how)


def test_the_model_and_how_much_it_thinks_are_options(gemini: GeminiServer) -> None:
    gemini.will_answer(telling(a_story()))
    write(gemini, model="gemini-3.5-flash", thinking="low")
    (asked,) = gemini.asked
    assert "/gemini-3.5-flash:" in asked.path
    thinking = asked.body["generationConfig"]["thinkingConfig"]
    assert list(thinking.values()) == ["LOW"]  # the library's own name for it is thinking_level


def test_choices_are_told_in_the_rules(gemini: GeminiServer) -> None:
    for brief in (
        replace(BRIEF, language="fr", style="felt"),
        replace(BRIEF, age_group="adult", length="long"),
    ):
        gemini.will_answer(telling(a_story(language=brief.language)))
        write(gemini, brief)
    child, adult = (asked.system for asked in gemini.asked)
    assert "French (fr)" in child
    assert "`felt`" in child
    assert "exactly 3 scenes of 30 to 55 words" in child
    assert "children of 5 to 12" in child
    assert "exactly 5 scenes of 60 to 110 words" in adult
    assert "adult readers" in adult


def test_a_wish_shows_the_story_so_far_as_data(gemini: GeminiServer) -> None:
    for wish in choices.WISHES:
        write(gemini, replace(BRIEF, wish=wish, before="The old story, word for word."))
    rules = {asked.system for asked in gemini.asked}
    assert len(rules) == len(choices.WISHES)
    for asked in gemini.asked:
        ((_, (_, data)),) = asked.turns
        assert "The old story, word for word." in data
        assert "`before`" in asked.system
        assert "The old story" not in asked.system


@pytest.mark.parametrize(
    ("age_group", "most_lenient"),
    [
        ("", "BLOCK_LOW_AND_ABOVE"),
        ("child", "BLOCK_LOW_AND_ABOVE"),
        ("teen", "BLOCK_MEDIUM_AND_ABOVE"),
        ("adult", "BLOCK_ONLY_HIGH"),
    ],
)
def test_the_younger_the_reader_the_stricter_the_service(
    gemini: GeminiServer, age_group: str, most_lenient: str
) -> None:
    write(gemini, replace(BRIEF, age_group=age_group))
    (asked,) = gemini.asked
    thresholds = {
        setting["category"]: setting["threshold"] for setting in asked.body["safetySettings"]
    }
    order = ["BLOCK_LOW_AND_ABOVE", "BLOCK_MEDIUM_AND_ABOVE", "BLOCK_ONLY_HIGH"]
    assert len(thresholds) == 4
    assert max(thresholds.values(), key=order.index) == most_lenient
    strict = "BLOCK_MEDIUM_AND_ABOVE" if age_group == "adult" else "BLOCK_LOW_AND_ABOVE"
    assert thresholds["HARM_CATEGORY_SEXUALLY_EXPLICIT"] == strict


def test_thoughts_do_not_get_into_the_story(gemini: GeminiServer) -> None:
    gemini.will_answer(thinking_aloud('Let me see. {"title": "a draft"}', a_story()))
    assert write(gemini).title == "Pip and the Lantern"


def test_nothing_of_googles_is_imported_before_a_story_is_written() -> None:
    program = (
        "import sys, stories.writers.gemini, stories.writers.gemini_legacy, stories.writers.local;"
        "print([m for m in ('google.genai', 'google.generativeai', 'torch', 'transformers')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# --- What is mended here -----------------------------------------------------------------


def test_everybody_in_a_scene_looks_as_always_even_where_the_model_forgot_it(
    gemini: GeminiServer,
) -> None:
    owl = {"name": "Olla", "what": "an owl", "look": "a round brown owl with huge glasses"}
    fox = {"name": "Pip", "what": "a fox", "look": LOOK}
    texts = [scene["text"] for scene in a_story()["scenes"]]
    scenes = [
        a_scene(texts[0], visual="Pip walks along the beach.", who=["Pip"]),
        a_scene(texts[1], visual="Two friends sit by a fire.", who=["Pip", "Olla"]),
        a_scene("Olla waits alone on the old pier.", visual="An empty pier at dusk.", who=[]),
    ]
    gemini.will_answer(telling(a_story(cast=[fox, owl], scenes=scenes)))
    first, second, third = (scene.visual for scene in write(gemini).scenes)
    assert first == f"Pip ({LOOK}) walks along the beach."
    assert second == f"Two friends sit by a fire; {LOOK}; {owl['look']}."
    assert third == f"An empty pier at dusk; {owl['look']}."


def test_the_readers_hero_leads_the_cast_and_keeps_an_english_look(gemini: GeminiServer) -> None:
    owl = {"name": "Olla", "what": "an owl", "look": "a round brown owl"}
    fox = {"name": "Pip", "what": "a fox", "look": "an orange fox"}
    gemini.will_answer(telling(a_story(cast=[owl, fox])))
    hero = Character(name="Pip", what="a fox", look="a silver fox in red boots")
    cast = write(gemini, replace(BRIEF, hero=hero)).cast
    assert [one.name for one in cast] == ["Pip", "Olla"]
    assert cast[0].look == "a silver fox in red boots"


def test_surplus_scenes_are_joined_and_nothing_of_the_story_is_lost(gemini: GeminiServer) -> None:
    texts = [f"Now the fox and the lantern come to hill number {'i' * n}." for n in range(1, 9)]
    gemini.will_answer(telling(a_story(scenes=[a_scene(text) for text in texts])))
    story = write(gemini)
    assert len(story.scenes) == choices.MAX_SCENES
    assert " ".join(scene.text for scene in story.scenes) == " ".join(texts)
    assert len(gemini.asked) == 1


def test_an_unknown_camera_or_mood_is_none(gemini: GeminiServer) -> None:
    text = a_story()["scenes"][0]["text"]
    scenes = [a_scene(text, camera="none", mood="grim"), a_scene(text, camera="drone", mood=3)]
    gemini.will_answer(telling(a_story(scenes=scenes)))
    assert {(scene.camera, scene.mood) for scene in write(gemini).scenes} == {("", "")}


def test_markup_and_what_cannot_be_seen_are_taken_out(gemini: GeminiServer) -> None:
    text = (
        "## Scene 1\n**Pip** finds a <b onclick='x()'>lantern</b>\u202e on the\u0007 beach &amp; "
        "says [hello](there). &lt;script&gt;It blinks.\ud800"
    )
    scenes = [a_scene(text), a_scene(a_story()["scenes"][1]["text"])]
    gemini.will_answer(telling(a_story(title="  *Pip*\n and the\x00 lantern ", scenes=scenes)))
    story = write(gemini)
    assert story.title == "Pip and the lantern"
    assert story.scenes[0].text == (
        "Scene 1 Pip finds a lantern on the beach & says hello. It blinks."
    )


@pytest.mark.parametrize("around", ["```json\n%s\n```", "Here you are:\n%s\nEnjoy {it}!"])
def test_words_around_the_story_do_no_harm(gemini: GeminiServer, around: str) -> None:
    gemini.will_answer(telling(around % json.dumps(a_story())))
    assert write(gemini).title == "Pip and the Lantern"
    assert len(gemini.asked) == 1


# --- What is put right by asking once more ---------------------------------------------------

FIRST = a_story()["scenes"][0]["text"]
BAD_ANSWERS = {
    "no JSON": ("I cannot do that.", "not one whole JSON object"),
    "half of it": ('{"title": "Pip", "scenes": [{"text": "Pip th', "not one whole JSON object"),
    "a list": ("[1, 2]", "not one whole JSON object"),
    "no end of brackets": ('{"a":' * 5000, "could not be read"),
    "a number without end": ('{"a": ' + "9" * 5000 + "}", "could not be read"),
    "no title": (a_story(title=""), "no `title`"),
    "no scenes": (a_story(scenes=[]), "no `scenes`"),
    "scenes of another kind": (a_story(scenes="three"), "no `scenes`"),
    "a scene without text": (a_story(scenes=[a_scene(FIRST), a_scene("")]), "Scene 2 has too"),
    "a picture in Hindi": (
        a_story(scenes=[a_scene(FIRST, visual="एक लोमड़ी लालटेन के साथ"), a_scene(FIRST)]),
        "Scene 1 has no `visual` in English",
    ),
    "another language": (a_story("hi"), "not in English"),
    "another script": (a_story("hi", language="en"), "not in English"),
    "no look": (a_story(cast=[{"name": "Pip", "what": "a fox"}]), "no `look`"),
    "too short": (a_story(scenes=[a_scene("Pip found a lantern.")]), "too short to be a story"),
    "too long": (a_story(scenes=[a_scene(FIRST * 250)]), "longer than 20000 characters"),
    "an address": (
        a_story(scenes=[a_scene(f"{FIRST} Go to https://example.com now.")] * 2),
        "A web address",
    ),
}


@pytest.mark.parametrize("what", BAD_ANSWERS)
def test_a_bad_answer_is_put_right_once(gemini: GeminiServer, what: str) -> None:
    answer, problem = BAD_ANSWERS[what]
    gemini.will_answer(telling(answer), telling(a_story()))
    assert write(gemini).title == "Pip and the Lantern"
    first, second = gemini.asked
    assert [role for role, _ in second.turns if role == "user"] == ["user", "user"]
    assert second.turns[0] == first.turns[0]
    assert problem in second.turns[-1][1][0]
    assert {**second.body, "contents": []} == {**first.body, "contents": []}


@pytest.mark.parametrize("what", ["no JSON", "half of it", "no look", "too long"])
def test_a_second_bad_answer_is_the_last(gemini: GeminiServer, what: str) -> None:
    answer, _ = BAD_ANSWERS[what]
    gemini.will_answer(telling(answer), telling(answer))
    assert refusal(gemini).code == "malformed"
    assert len(gemini.asked) == 2


@pytest.mark.parametrize(
    ("first", "problem"),
    [
        (telling('{"title": "Pip a', finish="MAX_TOKENS"), "Use fewer words"),
        (stopping("MAX_TOKENS"), "Use fewer words"),
        (stopping("RECITATION"), "words of your own"),
        (stopping("STOP"), "It was empty"),
        (Told(body={"candidates": []}), "It was empty"),
    ],
)
def test_an_answer_that_was_cut_off_is_asked_for_again(
    gemini: GeminiServer, first: Told, problem: str
) -> None:
    gemini.will_answer(first, telling(a_story()))
    assert write(gemini).title == "Pip and the Lantern"
    role, parts = gemini.asked[1].turns[-1]
    assert role == "user"
    assert problem in parts[0]
    assert all(part for _, parts in gemini.asked[1].turns for part in parts)


def test_a_hero_who_is_missing_is_asked_for(gemini: GeminiServer) -> None:
    with_zoe = a_story(cast=[{"name": "Zoe", "what": "a girl", "look": "a girl in a red coat"}])
    gemini.will_answer(telling(a_story()), telling(with_zoe))
    story = write(gemini, replace(BRIEF, hero=Character(name="Zoe")))
    assert story.cast[0].name == "Zoe"
    assert "The hero that the reader gave" in gemini.asked[1].turns[2][1][0]


# --- The service would not ---------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        blocking("SAFETY"),
        blocking("PROHIBITED_CONTENT"),
        blocking("OTHER"),
        stopping("SAFETY"),
        stopping("PROHIBITED_CONTENT"),
        stopping("BLOCKLIST"),
        stopping("SPII"),
        telling(a_story(), finish="SAFETY"),
    ],
)
def test_what_the_service_will_not_tell_is_refused_kindly_and_asked_once(
    gemini: GeminiServer, answer: Told
) -> None:
    gemini.will_answer(answer)
    error = refusal(gemini)
    assert (error.code, error.permanent) == ("refused", True)
    assert "try another idea" in error.message
    assert len(gemini.asked) == 1


# --- The service does not answer, or not well ------------------------------------------------


@pytest.mark.parametrize(
    "trouble",
    [
        BUSY,
        OVERLOADED,
        failing(500, "INTERNAL"),
        failing(504, "DEADLINE_EXCEEDED"),
        Told(status=502, body="<html>Bad gateway</html>"),
        Told(status=200, body="<html>Please log in</html>"),
        Told(drops=True),
    ],
)
def test_passing_trouble_is_tried_again(gemini: GeminiServer, trouble: Told) -> None:
    gemini.will_answer(trouble, trouble)
    assert write(gemini).title == "Pip and the Lantern"
    assert len(gemini.asked) == 3


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (BUSY, "busy"),
        (OVERLOADED, "unavailable"),
        (Told(status=502, body="<html>Bad gateway</html>"), "unavailable"),
        (Told(drops=True), "unreachable"),
    ],
)
def test_trouble_that_stays_is_told_after_the_last_try(
    gemini: GeminiServer, trouble: Told, code: str
) -> None:
    gemini.will_answer(*[trouble] * 4)
    error = refusal(gemini, tries=3)
    assert (error.code, error.permanent) == (code, False)
    assert len(gemini.asked) == 3


def test_nobody_listening_is_told() -> None:
    with GeminiServer.running() as server:
        pass
    assert refusal(server, tries=2).code == "unreachable"


def test_pauses_grow_and_are_the_same_each_time(gemini: GeminiServer) -> None:
    gemini.will_answer(*[OVERLOADED] * 3)
    begun = time.monotonic()
    write(gemini, first_pause=0.1)
    assert time.monotonic() - begun >= 0.1 + 0.2 + 0.4


@pytest.mark.parametrize(
    "asks",
    [
        failing(429, "RESOURCE_EXHAUSTED", details=[retry_info("0.5s")]),
        failing(503, "UNAVAILABLE", headers={"Retry-After": "1"}),
    ],
)
def test_the_service_says_how_long_to_wait(gemini: GeminiServer, asks: Told) -> None:
    gemini.will_answer(asks)
    begun = time.monotonic()
    write(gemini)
    assert time.monotonic() - begun >= 0.5


def test_a_pause_that_would_last_too_long_is_not_made(gemini: GeminiServer) -> None:
    gemini.will_answer(failing(429, "RESOURCE_EXHAUSTED", details=[retry_info("58s")]))
    begun = time.monotonic()
    assert refusal(gemini, seconds=50.0).code == "busy"
    assert time.monotonic() - begun < 20
    assert len(gemini.asked) == 1


def test_a_used_up_quota_is_not_tried_again(gemini: GeminiServer) -> None:
    quota = quota_failure("GenerateRequestsPerDayPerProjectPerModel-FreeTier")
    gemini.will_answer(failing(429, "RESOURCE_EXHAUSTED", details=[quota, retry_info("1s")]))
    error = refusal(gemini)
    assert (error.code, error.permanent) == ("quota", True)
    assert len(gemini.asked) == 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (bad_key(), "bad_key"),
        (failing(401, "UNAUTHENTICATED"), "bad_key"),
        (failing(403, "PERMISSION_DENIED"), "bad_key"),
        (
            failing(403, "PERMISSION_DENIED", details=[error_info("SERVICE_DISABLED")]),
            "not_allowed",
        ),
        (failing(400, "FAILED_PRECONDITION", "User location is not supported."), "not_allowed"),
        (failing(404, "NOT_FOUND", "models/x is not found"), "no_model"),
        (failing(400, "INVALID_ARGUMENT", "Unknown name."), "service_error"),
        (Told(status=302, headers={"Location": "/login"}), "service_error"),
    ],
)
def test_what_only_an_operator_can_mend_says_so_at_once(
    gemini: GeminiServer, answer: Told, code: str
) -> None:
    gemini.will_answer(answer)
    error = refusal(gemini)
    assert (error.code, error.permanent) == (code, True)
    assert "perator" in error.message
    assert len(gemini.asked) == 1


@pytest.mark.parametrize(
    ("key", "code"), [("", "no_key"), ("  ", "no_key"), ("schlüssel", "bad_key")]
)
def test_a_key_that_cannot_be_one_is_not_sent(gemini: GeminiServer, key: str, code: str) -> None:
    with pytest.raises(WriterError) as caught:
        GeminiWriter(key, base_url=gemini.url).write(BRIEF, on_step=lambda: None)
    assert caught.value.code == code
    assert gemini.asked == []


def test_the_key_is_told_to_nobody(gemini: GeminiServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    gemini.will_answer(bad_key())
    error = refusal(gemini)
    gemini.will_answer(OVERLOADED)
    write(gemini)
    assert KEY not in caplog.text
    assert KEY not in "".join(traceback.format_exception(error))
    assert all(KEY not in asked.path for asked in gemini.asked)


def nobody_works() -> bool:
    return all(thread.name != "story-writer" for thread in threading.enumerate())


# --- Time, and being stopped ------------------------------------------------------------------


@pytest.mark.parametrize("trouble", [Told(wait=30), Told(trickles=True)])
def test_a_service_that_dawdles_is_not_waited_for(gemini: GeminiServer, trouble: Told) -> None:
    gemini.will_answer(trouble)
    begun = time.monotonic()
    error = refusal(gemini, seconds=0.6)
    assert (error.code, error.permanent) == ("too_slow", False)
    assert time.monotonic() - begun < 15
    wait_until(nobody_works, seconds=10, what="a try that was given up still goes on")


def test_one_try_does_not_use_up_the_time_of_all(gemini: GeminiServer) -> None:
    gemini.will_answer(Told(wait=30))
    assert write(gemini, try_seconds=1.5).title == "Pip and the Lantern"


def test_signs_of_life_are_given_while_it_waits(gemini: GeminiServer) -> None:
    steps: list[float] = []
    gemini.will_answer(telling(a_story(), wait=2.5))
    writer(gemini).write(BRIEF, on_step=lambda: steps.append(time.monotonic()))
    assert len(steps) >= 3 + 2  # of begin, answer and story; and of the seconds between


class Stopped(Exception):
    """Nobody wants the story any more."""


@pytest.mark.parametrize("script", [[Told(wait=30)], [BUSY] * 3])
def test_what_a_step_raises_stops_the_writing(gemini: GeminiServer, script: list[Told]) -> None:
    gemini.will_answer(*script)
    steps = iter([None])

    def on_step() -> None:
        if next(steps, Stopped) is Stopped:
            raise Stopped

    begun = time.monotonic()
    with pytest.raises(Stopped):
        writer(gemini).write(BRIEF, on_step=on_step)
    assert time.monotonic() - begun < 15
    assert len(gemini.asked) == 1


# --- Leaving a service in peace -------------------------------------------------------------------


def test_after_failures_in_a_row_nobody_is_asked_for_a_while(gemini: GeminiServer) -> None:
    fragile = {"tries": 1, "breaker_failures": 2, "breaker_seconds": 600.0}
    gemini.will_answer(OVERLOADED)
    assert refusal(gemini, **fragile).code == "unavailable"
    assert write(gemini, **fragile).title == "Pip and the Lantern"
    gemini.will_answer(OVERLOADED, OVERLOADED)
    assert [refusal(gemini, **fragile).code for _ in range(2)] == ["unavailable"] * 2
    for _ in range(2):
        resting = refusal(gemini, **fragile)
        assert (resting.code, resting.permanent) == ("resting", False)
    assert len(gemini.asked) == 4


def test_refusals_and_strange_answers_are_no_failures_of_the_service(gemini: GeminiServer) -> None:
    fragile = {"tries": 1, "breaker_failures": 1, "breaker_seconds": 60.0}
    gemini.will_answer(blocking("SAFETY"), telling("no"), telling("no"), bad_key())
    codes = [refusal(gemini, **fragile).code for _ in range(3)]
    assert codes == ["refused", "malformed", "bad_key"]
    assert write(gemini, **fragile).title == "Pip and the Lantern"


def test_it_is_made_by_name(gemini: GeminiServer) -> None:
    story = get_writer("gemini", api_key=KEY, base_url=gemini.url).write(
        BRIEF, on_step=lambda: None
    )
    assert story.scenes
