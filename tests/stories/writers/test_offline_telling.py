"""The offline writer's engine on a language of its own: what is told, left out and asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from stories.choices import LENGTHS
from stories.writers.base import Brief, Character
from stories.writers.offline.chance import Dice
from stories.writers.offline.telling import BEATS, Beat, Found, Language, Plot, Prop, Way, tell


def way(beat: str, **more: str) -> Way:
    told = (f"{beat} needed.", f"{beat} useful.")
    return Way(told, f"{{hero}} {beat} {{time}} , outside", **more)


def plot(key: str, **choices: frozenset[str]) -> Plot:
    beats = tuple(
        Beat("calm", "pan", (way(f"{key} {beat}", more=f"{key} {beat} more."),)) for beat in BEATS
    )
    return Plot(key, (f"{key} title",), beats, **choices)  # type: ignore[arg-type]


def toy(*plots: Plot, tags: frozenset[str] = frozenset(), **more: object) -> Language:
    found = Found({}, {"hero": "a fox", "time": ""}, (Character(look="a fox"),), tags=tags)
    return Language(
        code="xx",
        plots=plots,
        find=lambda brief, dice: found,
        prop=lambda word: Prop(word, word),
        polish=str,
        glosses=dict,
        **more,  # type: ignore[arg-type]
    )


def test_what_the_story_needs_is_told_however_short_it_is() -> None:
    for length in LENGTHS:
        for wish in ("", "shorter", "funnier"):
            story = tell(toy(plot("a")), Brief(idea="x", length=length, wish=wish))
            told = " ".join(scene.text for scene in story.scenes)
            assert [beat for beat in BEATS if f"a {beat} needed." in told] == list(BEATS)


def test_sentences_stand_in_the_order_of_the_telling() -> None:
    story = tell(toy(plot("a")), Brief(idea="x", length="long"))
    assert story.scenes[0].text == "a opening needed. a opening useful. a opening more."
    short = tell(toy(plot("a")), Brief(idea="x", length="short", wish="shorter"))
    assert short.scenes[0].text == "a opening needed. a wish needed. a trouble needed."


def test_a_picture_is_that_of_the_last_beat_and_has_no_gaps() -> None:
    story = tell(toy(plot("a")), Brief(idea="x", length="medium"))
    assert story.scenes[0].visual == "a fox a wish, outside"


def test_a_plot_that_suits_comes_first_and_one_that_lacks_something_never() -> None:
    plots = (
        plot("any"),
        plot("best", suits=frozenset({"sea"})),
        plot("never", needs=frozenset({"land"})),
    )
    language = toy(*plots, tags=frozenset({"sea"}))
    titles = [tell(language, Brief(idea="x", seed=seed)).title for seed in range(3)]
    assert titles == ["best title", "any title", "best title"]


def test_a_tone_that_was_wished_for_comes_before_what_is_only_useful() -> None:
    asides = {"funny": dict.fromkeys(BEATS, ("Ha!",))}
    story = tell(toy(plot("a"), asides=asides), Brief(idea="x", length="long", wish="funnier"))
    assert story.scenes[0].text.endswith("a opening needed. a opening useful. Ha!")
    assert [scene.text.count("Ha!") for scene in story.scenes] == [1] * 5


def test_an_age_group_hears_its_own_ways() -> None:
    young = Way(("For all.",), "{hero}", ages=("child", "teen"))
    ways = (young, Way(("Grown.",), "{hero}", ages=("adult",)))
    beats = tuple(Beat("calm", "pan", ways) for _ in BEATS)
    language = toy(Plot("a", ("t",), beats))  # type: ignore[arg-type]
    assert "Grown." in tell(language, Brief(idea="x", age_group="adult")).scenes[0].text
    assert "For all." in tell(language, Brief(idea="x")).scenes[0].text


def test_a_prop_is_not_what_the_hero_is() -> None:
    found = Found({}, {"hero": "a kite"}, (Character(look="a kite"),), taken=frozenset({"kite"}))
    beats = tuple(Beat("calm", "pan", (Way(("The {thing}.",), "{thing}"),)) for _ in BEATS)
    only = Plot("a", ("t",), beats, props={"thing": ("kite", "bell")})  # type: ignore[arg-type]
    language = replace(toy(only), find=lambda brief, dice: found)
    for seed in range(6):
        assert tell(language, Brief(idea="x", seed=seed)).scenes[0].visual == "bell"


def test_a_language_may_let_one_sentence_follow_from_another() -> None:
    def flow(told: Sequence[str], slots: Mapping[str, object]) -> list[str]:
        return [*told[:1], "And so on."]

    story = tell(toy(plot("a"), flow=flow), Brief(idea="x", length="long"))
    assert story.scenes[4].text == "a end needed. And so on."


@pytest.mark.parametrize("words", [["a", "b"], ["a"]])
def test_dice_pick_one_of_what_there_is(words: list[str]) -> None:
    assert Dice("x").pick(words, about="y") in words


def test_of_what_can_be_left_out_the_turn_keeps_most() -> None:
    story = tell(toy(plot("a")), Brief(idea="x", length="short"))
    assert story.scenes[1].text == "a trouble needed. a turn needed. a turn useful."
