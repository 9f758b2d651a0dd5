"""Story text → scenes: nothing lost, at most five, nothing cut that belongs together."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stories.quotations import quotation_spans
from stories.scene_splitting import split_scenes

WRITING = st.text(
    alphabet=st.sampled_from(list("abcZ1203 .,!?…。।؟\n\n\t“”‘’«»„「」\"'()–🦊éक的")), max_size=300
)

SENTENCES = st.sampled_from(
    [
        "The fox ran.", "Dr. Hill paid 3.5 dollars.", "“Go. Run!”", '"Stop. Now," she said.',
        "‘Wait. Here.’ He sat.", "Mr. and Mrs. Li saw 1,000.50 stars!",
        "It was 10.30 p.m. and dark…",
        "« Oui. Non. » fit-il.", "「行く。来る。」と言った。", "He lost $2.75. Poor man.",
        "The dogs’ bowl was empty.", "Don't go!", "„Ja. Nein.“ Sie ging.", "राम आए। वे गए।",
    ]
)  # fmt: skip

STORIES = st.builds(
    lambda parts: "".join(sentence + gap for sentence, gap in parts),
    st.lists(
        st.tuples(SENTENCES, st.sampled_from([" ", "  ", " ", "\n\n"])), min_size=1, max_size=14
    ),
)


def without_space(text: str) -> str:
    return "".join(text.split())


def edges(text: str, scenes: list[str]) -> list[tuple[int, int]]:
    """Where each scene begins and ends in the text; fails where they are not there in order."""
    found = []
    end = 0
    for scene in scenes:
        start = text.index(scene, end)
        assert not text[end:start].strip()
        end = start + len(scene)
        found.append((start, end))
    assert not text[end:].strip()
    return found


@given(WRITING)
@settings(deadline=None)
def test_every_character_is_in_exactly_one_scene_in_order(text: str) -> None:
    scenes = split_scenes(text)
    assert without_space("".join(scenes)) == without_space(text)
    edges(text, scenes)


@given(
    st.text(max_size=200), st.sampled_from(["en", "ja", "ar", "xx", "", "zh-Hans", "pt_BR", "?"])
)
@settings(deadline=None)
def test_any_text_in_any_language_gives_one_to_five_scenes(text: str, language: str) -> None:
    scenes = split_scenes(text, language=language)
    assert len(scenes) <= 5
    assert bool(scenes) == bool(text.strip())
    assert all(scene and scene == scene.strip() for scene in scenes)


@given(STORIES)
@settings(deadline=None, max_examples=200)
def test_no_scene_begins_or_ends_inside_a_quotation(text: str) -> None:
    found = edges(text, split_scenes(text))
    for opening, closing in quotation_spans(text):
        for start, end in found:
            assert not opening < start <= closing
            assert not opening < end <= closing


@given(STORIES)
@settings(deadline=None, max_examples=200)
def test_no_scene_begins_or_ends_inside_a_number(text: str) -> None:
    found = edges(text, split_scenes(text))
    for number in re.finditer(r"\d+(?:[.,]\d+)+", text):
        for start, end in found:
            assert not number.start() < start < number.end()
            assert not number.start() < end < number.end()


@given(STORIES)
@settings(deadline=None)
def test_the_marks_in_every_scene_are_paired(text: str) -> None:
    for scene in split_scenes(text):
        for opening, closing in ("“”", "«»", "「」"):
            assert scene.count(opening) - scene.count("„") * (opening == "“") == scene.count(
                closing
            )
        assert scene.count('"') % 2 == 0


def test_paragraphs_are_scenes() -> None:
    text = "Once. Upon a time.\n\nA fox. Ran.\n \n\tThe end."
    assert split_scenes(text) == ["Once. Upon a time.", "A fox. Ran.", "The end."]


def test_windows_line_ends_part_paragraphs_too() -> None:
    assert split_scenes("One.\r\n\r\nTwo.") == ["One.", "Two."]


def test_a_single_paragraph_is_cut_into_sentences() -> None:
    assert split_scenes("A fox ran. It slept! Did it wake?") == [
        "A fox ran.",
        "It slept!",
        "Did it wake?",
    ]


def test_more_than_five_paragraphs_are_merged_evenly() -> None:
    paragraphs = [f"Paragraph number {number}." for number in range(10, 20)]
    scenes = split_scenes("\n\n".join(paragraphs))
    assert [scene.count("Paragraph") for scene in scenes] == [2, 2, 2, 2, 2]


def test_sentences_are_grouped_evenly_by_length() -> None:
    scenes = split_scenes(" ".join(f"Sentence {number} is here." for number in range(100, 113)))
    lengths = [len(scene) for scene in scenes]
    assert len(scenes) == 5
    assert max(lengths) - min(lengths) <= 25  # one sentence


def test_a_very_long_paragraph_does_not_swallow_its_neighbours() -> None:
    paragraphs = ["One.", "Two.", "A long one. " * 100, "Four.", "Five."]
    assert len(split_scenes("\n\n".join(paragraphs))) == 5


def test_lines_that_each_end_a_sentence_are_paragraphs() -> None:
    text = "A fox ran. It was red.\nIt slept.\nThe end!"
    assert split_scenes(text) == ["A fox ran. It was red.", "It slept.", "The end!"]


def test_a_wrapped_paragraph_is_not_cut_at_its_lines() -> None:
    text = "A fox ran through\nthe wood. It slept\nthere. Then it woke up."
    assert split_scenes(text) == [
        "A fox ran through\nthe wood.",
        "It slept\nthere.",
        "Then it woke up.",
    ]


def test_a_poem_without_stops_is_cut_at_its_lines() -> None:
    assert split_scenes("Roses are red\nViolets are blue") == ["Roses are red", "Violets are blue"]


def test_decoration_between_paragraphs_is_no_scene_of_its_own() -> None:
    assert split_scenes("It rained.\n\n* * *\n\nIt snowed.") == [
        "It rained.\n\n* * *",
        "It snowed.",
    ]
    assert split_scenes("***\n\nIt rained.\n\nIt snowed.") == ["***\n\nIt rained.", "It snowed."]


def test_a_quotation_over_paragraphs_stays_in_one_scene() -> None:
    text = "“I was young.\n\n“It was dark. Then it was not.” He sighed.\n\nThe end."
    assert split_scenes(text) == [
        "“I was young.\n\n“It was dark. Then it was not.” He sighed.",
        "The end.",
    ]
    text = '"I was young.\n\nIt was dark." He sighed.\n\nThe end.'
    assert split_scenes(text) == ['"I was young.\n\nIt was dark." He sighed.', "The end."]


@pytest.mark.parametrize("mark", ["“", '"', "‘", "«", "„", "「"])
def test_an_unclosed_quotation_does_not_swallow_the_rest(mark: str) -> None:
    text = f"{mark}Hello there. He ran. She sat down. They slept. It rained. Then came the sun."
    assert len(split_scenes(text)) == 5
    text = f"{mark}Hello there.\n\nHe ran.\n\nShe sat.\n\n“Yes. No.” They slept.\n\nIt rained."
    assert len(split_scenes(text)) == 5


CASES = [
    ("en", ["Dr. Smith met Mr. Jones.", "They went to St. Ives.", "It cost 3.5 pounds."]),
    ("en", ["Sr. Ana saw J. R. R. Tolkien.", "Prof. Oak waved."]),
    ("en", ["He said “Go. Now!” and left.", "“Why?” she asked.", "“Because.”", "Rain fell."]),
    ("en", ['Tom asked: "Are you there? I am."', 'She said, "No! Go."', 'Then "Bye."', "End."]),
    ("en", ["'It's cold. Go,' he said.", "The boys' hats flew.", "Don't!", "End."]),
    ("en", ["‘The dogs’ bowl. Full.’", "He sat.", "The dogs’ bowl fell.", "‘Go. Now,’ she said."]),
    ("en", ["She waited... and waited.", "Hm… yes.", "Then “Oh…”", "It rained."]),
    ("en", ["1. Wash.", "2. Eat.", "See No. 5 at once."]),
    ("en", ["It grew by 1,000.50 inches.", "At 10.30 it stopped."]),
    ("hi", ["डॉ. राम आए।", "वे गए।", "“चलो। आओ।” उसने कहा।"]),
    ("en", ["राम आए।", "वे गए।"]),
    ("ja", ["「行く。来る。」と言った。", "彼は去った！", "『本。』を読む。"]),
    ("zh", ["他说：“走吧。天黑了。”她笑了。", "他们走了。"]),
    ("zh", ['他说："走吧。天黑了。"她笑了。', "完。"]),
    ("ar", ["هل ذهبت؟", "قال: «اذهب. الآن!» ثم رحل."]),
    ("zh", ["他有3。5元。", "他走了。"]),
    ("ur", ["وہ آیا۔", "وہ گیا۔"]),
    ("fr", ["M. Dupont arrive.", "« Oui. Non. » dit-il.", "Fin !"]),
    ("de", ["Das ist z. B. gut.", "„Ja. Nein.“ sagte er.", "Am 3. Mai kam Dr. Meier.", "Ende."]),
    ("es", ["—¿Qué? —dijo.", "El Sr. López rió.", "Luego «Sí. No.» fin."]),
    ("sv", ["”Hej. Du.” sade han.", "”Nej. Ja.”", "Slut."]),
    ("da", ["»Hej. Du.« sagde han.", "»Nej. Ja.«", "Slut."]),
    ("pl", ["„Tak. Nie.” powiedział.", "Koniec."]),
    ("ru", ["Г-н Иванов пришёл.", "«Да. Нет.» сказал он.", "Конец."]),
    ("ta", ["அவன் வந்தான்.", "“போ. வா.” என்றான்.", "முடிந்தது."]),
    ("he", ['צה"ל בא.', "הוא הלך.", '"שלום. בוא." סוף.']),
    ("xx-unknown", ["Hi there.", "You."]),
]


@pytest.mark.parametrize(("language", "sentences"), CASES)
def test_sentences_end_where_readers_end_them(language: str, sentences: list[str]) -> None:
    space = "" if language in ("ja", "zh") else " "
    assert split_scenes(space.join(sentences), language=language) == sentences


def test_thai_is_cut_at_its_spaces_but_not_in_numbers() -> None:
    text = "กาลครั้งหนึ่งนานมาแล้ว มีสุนัขจิ้งจอก 10 000 ตัวอาศัยอยู่ในป่าใหญ่ " * 5
    assert len(split_scenes(text, language="th")) > 1
    scenes = split_scenes("มี 10 000 " * 40, language="th")
    assert len(scenes) > 1
    assert not any(scene.endswith("10") or scene.startswith("000") for scene in scenes)


def test_right_to_left_and_emoji_stories_are_scenes() -> None:
    assert split_scenes("🦊\n\n🌲") == ["🦊", "🌲"]
    assert split_scenes("🦊🌲🌙") == ["🦊🌲🌙"]


HARD = [
    "x" * 5000, "Hello there. " * 400, "Hello there. " * 1500, '"' * 20_000, "“" * 20_000,
    "1" * 20_000, "1.1 " * 5000, ". " * 10_000, "?!" * 10_000, "。" * 20_000, "“a. " * 5000,
    "“\n\n" * 6666, "'a " * 6666, "’ ‘" * 6666, "\n " * 9000 + "a", "“a\n\nb" * 4000,
    "a." + " " * 19_000 + "b", "ก " * 9999, "A. " * 6666, "«»" * 9999, "\n\n".join("abc." * 999),
]  # fmt: skip


@pytest.mark.parametrize("text", HARD, ids=lambda text: text[:6] or None)
def test_no_text_takes_long(text: str) -> None:
    split_scenes("warm. up.")
    begun = time.process_time()
    scenes = split_scenes(text)
    assert time.process_time() - begun < 0.5
    assert 1 <= len(scenes) <= 5


def test_quotations_do_not_overlap() -> None:
    spans = quotation_spans("“A ‘b’ «c»” and ‘d “e” f’ and \"g 'h' i\".")
    assert len(spans) == 3
    assert all(earlier[1] < later[0] for earlier, later in pairwise(spans))
