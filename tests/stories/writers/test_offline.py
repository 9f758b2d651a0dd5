"""The offline writer's engine: one story for one brief, in every language it has."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest

from stories.choices import AGE_GROUPS, CAMERAS, LENGTHS, MOODS, WISHES
from stories.writers import get_writer
from stories.writers.base import Brief, WriterError, WrittenStory
from stories.writers.offline import available
from stories.writers.offline.abroad import language_of
from stories.writers.offline.chance import Dice
from stories.writers.offline.ideas import clean_idea, emoji_words, is_safe_word
from stories.writers.offline.visuals import with_article

ROOT = Path(__file__).parents[3]
LANGUAGES = available()
IDEAS = ("Maya", "🦊", "a fox", "un zorro", "un renard", "ein Fuchs", "एक लोमड़ी", "")


def write(idea: str, **choices: object) -> WrittenStory:
    brief = Brief(idea=idea, **choices)  # type: ignore[arg-type]
    return get_writer("offline").write(brief, on_step=lambda: None)


def text_of(story: WrittenStory) -> str:
    return "\n\n".join(scene.text for scene in story.scenes)


def in_a_new_process(code: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": "4711"}
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    ).stdout


def test_english_is_among_the_languages() -> None:
    assert "en" in LANGUAGES


@pytest.mark.parametrize("code", ["it", "zh", "xx", ""])
def test_another_language_gets_an_honest_answer(code: str) -> None:
    with pytest.raises(WriterError) as refused:
        write("a fox", language=code)
    assert refused.value.code == "language"
    assert refused.value.permanent
    for name in ("English", "Spanish", "French", "German", "Hindi"):
        assert name in refused.value.message


def test_a_variety_of_a_language_is_that_language() -> None:
    assert write("a fox", language="en-GB") == write("a fox", language="en")


def test_another_process_writes_the_same_story() -> None:
    code = (
        "from tests.stories.writers.test_offline import text_of, write;"
        "print(text_of(write('two owls in the snow', age_group='teen', wish='funnier')), end='')"
    )
    here = text_of(write("two owls in the snow", age_group="teen", wish="funnier"))
    assert in_a_new_process(code) == here


def test_a_language_is_loaded_when_it_is_first_wanted_and_no_model_at_all() -> None:
    code = (
        "import sys; from stories.writers.offline import OfflineWriter;"
        "print([name for name in sys.modules if name.startswith('stories.writers.offline.english')"
        " or name.split('.')[0] in ('django', 'torch', 'transformers')])"
    )
    assert in_a_new_process(code).strip() == "[]"


def test_the_writer_gives_a_sign_of_life() -> None:
    signs: list[bool] = []
    get_writer("offline").write(Brief(idea="a fox"), on_step=lambda: signs.append(True))
    assert signs


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("idea", IDEAS)
def test_a_story_is_whole(code: str, idea: str) -> None:
    for age_group in ("", *AGE_GROUPS):
        for length, count in LENGTHS.items():
            story = write(idea, language=code, age_group=age_group, length=length)
            assert len(story.scenes) == count
            assert_whole(story)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("wish", WISHES)
def test_every_wish_can_be_seen(code: str, wish: str) -> None:
    for age_group in ("", "teen", "adult"):
        first = write("Maya", language=code, age_group=age_group)
        before = text_of(first)
        story = write("Maya", language=code, age_group=age_group, wish=wish, before=before)
        assert_whole(story)
        assert text_of(story) != before
        if wish == "shorter":
            assert len(story.scenes) == len(first.scenes) - 1
            assert len(text_of(story)) < len(before)
        if wish == "funnier":
            assert {scene.mood for scene in story.scenes} == {"funny"}
        if wish == "calmer":
            assert {scene.mood for scene in story.scenes} <= {"calm", "cosy"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_again_is_another_story_each_time(code: str) -> None:
    first = text_of(write("Maya", language=code))
    second = text_of(write("Maya", language=code, wish="again", before=first))
    third = text_of(write("Maya", language=code, wish="again", before=second))
    for one, other in combinations((first, second, third), 2):
        if one is not first or other is not third:
            assert not set(one.split("\n\n")) & set(other.split("\n\n"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_seeds_walk_through_different_stories(code: str) -> None:
    stories = {text_of(write("Maya", language=code, seed=seed)) for seed in range(12)}
    assert len(stories) == 12


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_age_group_is_heard(code: str) -> None:
    texts = {text_of(write("Maya", language=code, age_group=age)) for age in AGE_GROUPS}
    assert len(texts) == len(AGE_GROUPS)


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_a_text_names_are_known_in_english(code: str) -> None:
    from stories.writers.offline import get_language

    glosses = get_language(code).glosses()
    assert len(glosses) >= 200
    assert all(form == form.lower() and gloss for form, gloss in glosses.items())
    assert {"fox", "forest", "night"} <= set(glosses.values())


def assert_whole(story: WrittenStory) -> None:
    assert story.title.strip()
    assert "  " not in story.title
    assert story.cast
    assert story.cast[0].look.isascii()
    for scene in story.scenes:
        assert scene.mood in MOODS
        assert scene.camera in CAMERAS
        assert scene.visual.isascii()
        assert scene.visual == scene.visual.strip()
        for text in (scene.text, scene.visual, story.title):
            assert not set(text) & set("{}<>_|")
            assert "  " not in text


def test_dice_answer_the_same_question_the_same_whatever_came_before() -> None:
    one, other = Dice("a", 1), Dice("a", 1)
    other.number(6, about="something else")
    assert one.number(1000, about="plot") == other.number(1000, about="plot")
    assert one.number(1000, about="plot") != one.number(1000, about="friend")
    assert sorted(one.turned([1, 2, 3], about="x")) == [1, 2, 3]
    assert one.turned([], about="x") == []


def test_an_idea_is_made_safe_to_read() -> None:
    assert clean_idea("<b>a\x00 fox</b>\n\n<script>x</script>") == "a fox x"
    assert len(clean_idea("ab " * 5000)) <= 2000
    assert clean_idea("A fox who is\nafraid") == "A fox who is afraid"


@pytest.mark.parametrize(
    ("language", "idea"),
    [
        ("en", "A fox\nA whale"),
        ("en", "The fox\n\nThe whale"),
        ("es", "Un zorro\nUna ballena"),
        ("fr", "Un renard\nUne baleine"),
        ("de", "Der Fuchs\nDer Wal"),
    ],
)
def test_the_next_line_of_an_idea_is_nobodys_name(language: str, idea: str) -> None:
    story = write(idea, language=language)
    assert not {one.name for one in story.cast} & {"A", "The", "Una", "Une", "Der"}
    assert [is_safe_word(word) for word in ("Ann-Lee", "मीरा", "x1", "", "<b", "'s", "a" * 41)] == [
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    ]


def test_an_emoji_is_what_it_is_called() -> None:
    assert emoji_words("🦊 and 🌲") == ["fox", "evergreen tree"]
    assert emoji_words("no emoji") == []


@pytest.mark.parametrize(
    "phrase",
    ["an owl", "a unicorn", "an hourglass", "a horse", "an old fox", "a ukulele", "an umbrella"],
)
def test_pictures_have_the_right_article(phrase: str) -> None:
    assert with_article(phrase.split(" ", 1)[1]) == phrase


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("un zorro en el bosque", "es"),
        ("un renard dans la forêt", "fr"),
        ("ein Fuchs im Wald", "de"),
        ("जंगल में एक लोमड़ी", "hi"),
        ("photosynthesis", ""),
        ("a fox in the forest", ""),
    ],
)
def test_a_text_of_another_language_is_recognised(text: str, code: str) -> None:
    assert language_of(text) == code


def test_an_idea_in_another_of_our_languages_is_understood() -> None:
    for code, idea in {"de": "Ein Fuchs im Wald", "hi": "जंगल में एक लोमड़ी"}.items():
        if code in LANGUAGES:
            first = write(idea, language="en").scenes[0].text
            assert "fox" in first
            assert "forest" in first
