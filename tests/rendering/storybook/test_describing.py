"""Looks in words: what a text-to-video model is told of who is in a scene."""

from __future__ import annotations

import pytest

from rendering.renderers.base import QUALITY_PROFILES, Shot
from rendering.renderers.storybook.puppets import KINDS
from rendering.renderers.storybook.renderer import looks, looks_in_words
from rendering.renderers.storybook.staging.describing import colour_name


def told(*scenes: str, language: str = "en", age_group: str = "") -> list[list[str]]:
    """What is said of everybody in each of a story's scenes."""
    return [
        looks_in_words(
            Shot(
                text=text,
                prompt="",
                seed=0,
                profile=QUALITY_PROFILES["fast"],
                language=language,
                age_group=age_group,
                earlier=scenes[:place],
            ),
            scenes=scenes,
        )
        for place, text in enumerate(scenes)
    ]


def test_a_hero_is_described_alike_in_every_scene() -> None:
    first, second, third, alone = told(
        "Once there was a girl named Maya.",
        "Maya found a magical tree in the forest.",
        "She sat under it.",
        "At night the village slept.",
    )
    assert first == second == third
    assert len(first) == 1
    assert first[0].startswith("a girl with ")
    assert alone == []


def test_it_is_the_look_that_the_storybook_draws() -> None:
    text = "Maya walked in the garden."
    (look,) = looks(Shot(text=text, prompt="", seed=0, profile=QUALITY_PROFILES["fast"]))
    ((words,),) = told(text)
    assert f"{colour_name(look.coat)} {look.outfit}" in words


def test_two_stories_have_two_heroes() -> None:
    names = ("Maya", "Anna", "Lily", "Zoe", "Emma")
    assert len({told(f"{name} ran home.")[0][0] for name in names}) > 2


@pytest.mark.parametrize(
    ("scenes", "words"),
    [
        (["A girl with a red coat ran."], "in a red coat"),
        (["A girl in a blue raincoat ran.", "She slept."], "in a blue raincoat"),
        (["Tom wore green boots.", "Tom ran."], " and green boots"),
        (["A red fox ran."], "a red fox"),
        (["It was a black and white cat."], "a black and white"),
        (["A kitten slept.", "The kitten ran."], " kitten"),
        (["A farmer sang."], "a farmer with"),
        (["My grandmother slept."], "a grandmother with"),
        (["Captain Lily was a pirate. She sailed."], "a female pirate with"),
        (["The knight rode home."], "a knight in"),
        (["An astronaut waved."], "an astronaut in a white space suit"),
        (["The purple robot danced."], "a purple robot"),
        (["A baby laughed."], "a baby with"),
    ],
)
def test_words_of_the_story_are_taken_over(scenes: list[str], words: str) -> None:
    for said in told(*scenes):
        assert words in said[0]


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("A girl with golden hair ran.", "brown"),
        ("Tom was bald.", "hair"),
        ("A man in a top hat ran.", "and a cap"),
        ("A robin sang.", "robin"),
        ("A panda ate.", "panda"),
        ("The wolf ate.", "wolf"),
        ("A goose ate.", "goose"),
        ("The fish swam.", "  "),
    ],
)
def test_nothing_is_made_up_against_the_words(text: str, never: str) -> None:
    assert never not in " ".join(told(text)[0])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A girl with golden hair ran.", "a girl with blond hair in"),
        ("A golden-haired girl ran.", "a girl with blond hair in"),
        ("A boy with long curly red hair and freckles ran.", "long curly red hair and freckles in"),
        ("A bald king with a white beard sat.", "a king with a bald head and a white beard in"),
        ("The girl with black braids skipped.", "a girl with black braids in"),
        ("An old woman in glasses and a purple scarf slept.", "and a purple scarf"),
        ("A boy in a wheelchair waved.", " in a wheelchair"),
        ("The old man leaned on his cane.", " with a cane"),
        ("Tom wore a blue cap.", " and a blue cap"),
        ("The bear in a green coat slept.", "bear with a green coat"),
        ("A goose with a red scarf ate.", "a goose with a red scarf"),
        ("The dog with a blue collar slept.", "with a blue collar"),
        ("A light blue bird sang.", "a light blue bird"),
    ],
)
def test_what_the_words_say_of_a_look_is_told(text: str, words: str) -> None:
    assert words in told(text)[0][0]


def test_what_is_worn_is_told_in_later_scenes_until_it_is_taken_off() -> None:
    _, second, third = told("Tom wore a red hat.", "He ran home.", "He took off his hat.")
    assert "a red hat" in second[0]
    assert "hat" not in third[0]


def test_a_chair_is_no_hair() -> None:
    assert "with" in told("Maya sat on a chair.")[0][0]


def test_hair_that_is_told_late_is_told_nowhere_else() -> None:
    first, later = told("Goldilocks ran.", "Goldilocks combed her golden hair.")
    assert first == later


def test_the_hero_comes_first_and_nobody_twice() -> None:
    _, second = told("A girl with a red coat walked.", "A grey wolf followed the girl.")
    assert [words.split()[1] for words in second] == ["girl", "grey"]
    bears, _ = told("Three brown bears ate.", "They slept.")
    assert bears == ["a brown bear"]


def test_other_languages_are_told_in_english() -> None:
    assert told("Un zorro rojo corre por el bosque.", language="es") == [["a red fox"]]
    ((girl,),) = told("एक छोटी लड़की चाँद को देखती है।", language="hi")
    assert girl.startswith("a girl with")
    assert girl.isascii()


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_can_be_described(kind: str) -> None:
    for text in (f"A {kind} sat.", f"A pink {kind} sat."):
        for words in told(text)[0]:
            assert words.startswith(("a ", "an "))
            assert "  " not in words
            assert len(words.split()) <= 18


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("#f5a623", "orange"), ("#a23e48", "red"), ("#2f7563", "green"), ("#4a6fb0", "blue"),
        ("#8a4a7a", "purple"), ("#7a5238", "brown"), ("#f0a9a4", "pink"), ("#f4efe6", "white"),
        ("#2c3350", "black"), ("#9a8f96", "grey"), ("#d9a05a", "light brown"),
        ("#f2c84a", "yellow"), ("#e8dccb", "cream"), ("#d8452e", "red"), ("#c3c9d2", "silver"),
    ],
)  # fmt: skip
def test_colours_have_their_plain_names(code: str, name: str) -> None:
    assert colour_name(code) == name
