"""Prompts to the letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import choices
from stories.prompts import (
    CAMERA_PHRASES,
    LEAST_OF_TEXT,
    MAX_TOKENS,
    STYLE_PHRASES,
    estimated_tokens,
    scene_prompt,
)

BASE = "cinematic, high quality, beautiful animation, "
CHILDREN = ", colorful, cheerful, children's book style"
NIGHT = ", night time, moonlit, atmospheric"
NATURE = ", lush nature, detailed environment"

MEASURED = [
    ("Once upon a time, in a small village by the sea, there lived a girl.", 20),
    ("“I’ll find you,” she whispered.", 17),
    ("एक छोटी लड़की चाँद को देखती है।", 38),
    ("小さな狐が雪の中を走る。", 26),
    ("The café’s naïve owner — Zoë — left at 10:30…", 23),
    ("o'reilly 'stay don't", 9),
    ("🦊🌲🌙", 6),
    ("Thistlewick twinkled moonlit", 11),
    ("a girl with a black ponytail in an orange dress and a straw hat", 16),
    ("a female pirate with long dark brown hair in an orange coat and a pirate hat", 18),
    ("a wizard with a long white beard in a turquoise raincoat and a beret", 17),
]
"""Texts and how many tokens CLIP's own tokenizer makes of them."""


TALE = "the old fox walked over hills and found a golden lantern beside the whispering river"


def words(text: str) -> list[str]:
    return text.split()


def test_the_example_comes_out_to_the_letter() -> None:
    assert scene_prompt("Maya discovered a magical tree in the forest.") == (
        "cinematic, high quality, beautiful animation, Maya discovered a magical tree in the "
        "forest, lush nature, detailed environment"
    )


def test_additions_stand_in_their_fixed_order_before_style_and_camera() -> None:
    prompt = scene_prompt("In the forest at night, a child.", style="paper-cut", camera="aerial")
    assert prompt == (
        f"{BASE}In the forest at night, a child{CHILDREN}{NIGHT}{NATURE}"
        f", {STYLE_PHRASES['paper-cut']}, {CAMERA_PHRASES['aerial']}"
    )


@pytest.mark.parametrize("word", words("child children kid kids toddler toddlers children's KIDS"))
def test_words_for_children_are_found(word: str) -> None:
    assert scene_prompt(f"Here a {word} ran") == f"{BASE}Here a {word} ran{CHILDREN}"


@pytest.mark.parametrize(
    "word", words("night nights midnight dark darkness moon moonlight moonlit Night's moon-lit")
)
def test_words_for_the_night_are_found(word: str) -> None:
    assert scene_prompt(f"One {word}, rain") == f"{BASE}One {word}, rain{NIGHT}"


@pytest.mark.parametrize(
    "word", words("forest forests wood woods woodland tree trees nature jungle Tree-house")
)
def test_words_for_nature_are_found(word: str) -> None:
    assert scene_prompt(f"“{word}”") == f"{BASE}“{word}”{NATURE}"


@pytest.mark.parametrize(
    "word",
    words(
        "knight kidney street kidding fortnightly moonstone darken wooden signature treetop "
        "childhood kids2 tre\u0301e forested"
    ),
)
def test_words_inside_other_words_are_not_found(word: str) -> None:
    assert scene_prompt(f"A {word} here") == f"{BASE}A {word} here"


def test_a_story_for_children_is_for_children_in_every_scene() -> None:
    assert scene_prompt("A boat.", age_group="child") == f"{BASE}A boat{CHILDREN}"
    assert scene_prompt("A boat.", age_group="teen") == f"{BASE}A boat"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("A boat.", "A boat"), ("舟。", "舟"), ("नाव।", "नाव"), ("A boat…", "A boat…"),
        ("A boat...", "A boat..."), ("A boat!", "A boat!"), ("“A boat.”", "“A boat.”"),
        ("  A\n\tboat .  ", "A boat"), ("A boat。。", "A boat。"),
    ],
)  # fmt: skip
def test_one_final_stop_is_dropped_and_space_collapsed(written: str, shown: str) -> None:
    assert scene_prompt(written) == BASE + shown


def test_none_adds_nothing_and_unknown_choices_are_refused() -> None:
    assert scene_prompt("A boat.", style="none", camera="none") == BASE + "A boat"
    with pytest.raises(ValueError, match="unknown style 'oil'"):
        scene_prompt("A boat.", style="oil")
    with pytest.raises(ValueError, match="unknown camera"):
        scene_prompt("A boat.", camera="drone")


def test_every_choice_has_its_phrase() -> None:
    assert tuple(STYLE_PHRASES) == choices.STYLES
    assert tuple(CAMERA_PHRASES) == choices.CAMERAS


GIRL = "a girl with curly brown hair in a red coat"
FOX = "a red fox"


def test_looks_come_last_the_hero_first() -> None:
    prompt = scene_prompt("In the forest.", style="felt", camera="pan", cast=[GIRL, FOX])
    assert prompt == (
        f"{BASE}In the forest{NATURE}, {STYLE_PHRASES['felt']}, {CAMERA_PHRASES['pan']}"
        f", {GIRL}, {FOX}"
    )


def test_the_heros_look_may_shorten_the_text_but_not_to_nothing() -> None:
    prompt = scene_prompt(f"{TALE}. {TALE}. {TALE}. {TALE}", cast=[GIRL, FOX])
    shown, look = prompt.removeprefix(BASE).split(", ", 1)
    assert look == GIRL  # what does not fit beside the text is for the hero alone
    assert TALE in shown
    assert estimated_tokens(shown) - 2 >= LEAST_OF_TEXT


def test_a_look_that_leaves_too_little_of_the_text_is_left_out() -> None:
    endless = " and ".join([GIRL] * 6)
    assert scene_prompt(TALE, cast=[endless, FOX]) == scene_prompt(TALE)
    assert FOX in scene_prompt(TALE, cast=[FOX, endless])


def test_of_a_long_look_the_hero_keeps_what_is_named_first() -> None:
    worn = ["long scarf", "torn left ear", "white paws", "leather satchel", "crooked spectacles"]
    look = f"a fox with a {', a '.join(worn * 3)}"
    prompt = scene_prompt(f"{TALE}. {TALE}. {TALE}", cast=[look])
    assert "a fox with a long scarf, a torn left ear, a white paws" in prompt
    assert look not in prompt
    assert estimated_tokens(prompt) <= MAX_TOKENS


def test_a_long_text_is_shortened_at_a_words_end_and_never_the_additions() -> None:
    walk = "the old fox walked on and on " * 20
    prompt = scene_prompt(walk + "into the forest at night.", age_group="child", camera="pan")
    text = prompt.removeprefix(BASE).partition(CHILDREN + NIGHT + NATURE)
    assert text[2] == f", {CAMERA_PHRASES['pan']}"
    assert walk.startswith(text[0] + " ")
    assert len(text[0].split()) > 15


def test_a_first_word_too_long_is_cut_by_characters() -> None:
    prompt = scene_prompt("x" * 5000)
    assert prompt.strip("x") == BASE
    assert estimated_tokens(prompt) == MAX_TOKENS


def test_a_cut_parts_no_accent_from_its_letter() -> None:
    syllable = "कि"
    shown = scene_prompt(syllable * 500).removeprefix(BASE)
    assert shown == syllable * (len(shown) // 2)


@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from(TALE.split()), min_size=70, max_size=90).map(" ".join),
    ),
    st.sampled_from(["", *choices.AGE_GROUPS]),
    st.sampled_from(["", *choices.STYLES]),
    st.sampled_from(["", *choices.CAMERAS]),
    st.lists(st.sampled_from([GIRL, FOX, "an old wizard with a long white beard"]), max_size=4),
)
def test_no_prompt_is_longer_than_clip_reads(
    text: str, age_group: str, style: str, camera: str, cast: list[str]
) -> None:
    told = {"age_group": age_group, "style": style, "camera": camera}
    prompt = scene_prompt(f"{text} night forest", cast=cast, **told)
    assert estimated_tokens(prompt) <= MAX_TOKENS
    assert NIGHT + NATURE in prompt
    plain = scene_prompt("x", **told).removeprefix(f"{BASE}x")
    tail = prompt.rpartition(NATURE)[2]
    whole = [", ".join(["", *cast[:count]]) for count in range(len(cast) + 1)]
    assert any(tail == plain.removeprefix(CHILDREN) + looks for looks in whole)


@pytest.mark.parametrize(("text", "tokens"), MEASURED)
def test_the_estimate_is_never_below_clips_own_count(text: str, tokens: int) -> None:
    assert estimated_tokens(text) >= tokens
    assert estimated_tokens(text.upper()) >= tokens


def test_the_estimate_of_plain_english_is_near() -> None:
    assert estimated_tokens(MEASURED[0][0]) <= 1.5 * MEASURED[0][1]


@given(st.text(), st.text())
def test_the_estimate_counts_what_normalising_adds(first: str, second: str) -> None:
    assert estimated_tokens("\u0958") == 2 + 6  # NFC writes it as two characters
    assert estimated_tokens(first + " " + second) <= estimated_tokens(first) + estimated_tokens(
        second
    )
