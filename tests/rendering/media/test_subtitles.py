"""Every word of the story, in WebVTT."""

from __future__ import annotations

import html
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rendering.media.subtitles import Cue, scene_cues, webvtt

SCENES = st.lists(st.tuples(st.text(max_size=300), st.sampled_from([3.0, 5.0, 0.7])), max_size=5)


def words(text: str) -> str:
    return "".join(text.split())


def test_a_short_scene_is_one_cue_of_its_whole_length() -> None:
    assert scene_cues([("A fox.", 3.0), ("A boat.", 5.0)]) == [
        Cue(0.0, 3.0, "A fox."),
        Cue(3.0, 8.0, "A boat."),
    ]


def test_the_file_is_webvtt() -> None:
    assert webvtt([Cue(0.0, 3.0, "A fox."), Cue(3661.5, 3662.0, "A boat.")]) == (
        "WEBVTT\n\n00:00:00.000 --> 00:00:03.000\nA fox.\n\n"
        "01:01:01.500 --> 01:01:02.000\nA boat.\n"
    )
    assert webvtt([]) == "WEBVTT\n"


def test_markup_and_arrows_cannot_end_a_cue() -> None:
    shown = webvtt(scene_cues([("a --> b <i>&amp;</i>\n\n\nNOTE c", 3.0)]))
    assert shown.count("-->") == 1
    assert shown.endswith("a --&gt; b &lt;i&gt;&amp;amp;&lt;/i&gt; NOTE c\n")


@given(SCENES)
def test_every_word_is_shown_in_order_within_its_scene(scenes: list[tuple[str, float]]) -> None:
    cues = scene_cues(scenes)
    assert words("".join(cue.text for cue in cues)) == words("".join(text for text, _ in scenes))
    begins = 0.0
    for text, seconds in scenes:
        inside = [cue for cue in cues if begins <= (cue.start + cue.end) / 2 < begins + seconds]
        assert words("".join(cue.text for cue in inside)) == words(text)
        begins += seconds


@given(SCENES)
def test_cues_are_two_lines_follow_one_another_and_never_overlap(
    scenes: list[tuple[str, float]],
) -> None:
    cues = scene_cues(scenes)
    for cue in cues:
        assert cue.start < cue.end
        lines = cue.text.split("\n")
        assert 1 <= len(lines) <= 2
        assert all(len(line) <= 42 or not line.isascii() for line in lines)
    assert all(a.end <= b.start + 1e-9 for a, b in pairwise(cues))


@given(SCENES)
def test_a_parser_finds_the_same_cues_again(scenes: list[tuple[str, float]]) -> None:
    cues = scene_cues(scenes)
    blocks = webvtt(cues).split("\n\n")[1:]
    assert len(blocks) == len(cues)
    for block, cue in zip(blocks, cues, strict=True):
        head, _, text = block.partition("\n")
        assert re.fullmatch(r"\d\d:\d\d:\d\d\.\d{3} --> \d\d:\d\d:\d\d\.\d{3}", head)
        shown = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        assert words(shown) == words(cue.text.replace("\x00", "\ufffd"))


def test_long_texts_share_the_seconds_by_length() -> None:
    cues = scene_cues([("word " * 40 + "end.", 10.0)])
    assert len(cues) == 3
    assert cues[0].start == 0.0
    assert cues[-1].end == pytest.approx(10.0)
    lengths = [cue.end - cue.start for cue in cues]
    assert lengths[0] == pytest.approx(lengths[1], rel=0.1)
    assert lengths[2] < lengths[0]


def test_no_word_is_left_alone_for_a_blink() -> None:
    text = "Maya found a colorful butterfly in the garden. It had bright blue and yellow wings!"
    cues = scene_cues([(text, 3.0)])
    assert [cue.text for cue in cues] == [
        "Maya found a colorful\nbutterfly in the",
        "garden. It had bright\nblue and yellow wings!",
    ]
    assert min(cue.end - cue.start for cue in cues) > 1.4


def test_a_word_longer_than_a_line_is_broken_and_wide_characters_count_double() -> None:
    assert max(map(len, scene_cues([("x" * 100, 3.0)])[0].text.split("\n"))) == 42
    assert scene_cues([("狐" * 30, 3.0)])[0].text == "狐" * 21 + "\n" + "狐" * 9


def test_twenty_thousand_characters_in_three_seconds_keep_every_cue_apart() -> None:
    shown = webvtt(scene_cues([("word " * 4000, 3.0)]))
    for start, end in re.findall(r"(\S+) --> (\S+)", shown):
        assert start < end
    assert html.unescape(shown).count("word") == 4000
