"""Captions in every script: a font for each, letters joined and in order, lines that may end there.

Chinese, Japanese and Korean need the extra `cjk` or a font of the system.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from rendering.renderers.storybook.captions import bidi, fonts
from rendering.renderers.storybook.captions.caption_layout import (
    balanced,
    drawable,
    lines_needed,
    place,
)
from rendering.renderers.storybook.captions.line_breaking import may_break, spans
from rendering.renderers.storybook.captions.pages import paged
from rendering.renderers.storybook.captions.reading_speed import clean, readable_part
from rendering.renderers.storybook.captions.scripts import script_of, starts_cluster
from rendering.renderers.storybook.captions.shaping import Word, shape

TEXTS = {
    "en": "Maya found a “naïve” butterfly – worth €5 – in the garden…",
    "cs": "Žluťoučký kůň našel v zahradě motýla.",
    "vi": "Maya tìm thấy một con bướm sặc sỡ trong vườn.",
    "ru": "Майя нашла в саду разноцветную бабочку.",
    "el": "Η Μάγια βρήκε μια πολύχρωμη πεταλούδα στον κήπο.",
    "ar": "وجدت مايا فراشة ملونة في الحديقة عام 2024.",
    "fa": "مایا در باغ یک پروانهٔ رنگی پیدا کرد؛ می‌خندید.",
    "ur": "مایا کو باغ میں ایک رنگین تتلی ملی۔",
    "he": "מאיה מצאה פרפר צבעוני בגן. שָׁלוֹם!",
    "hi": "माया को बगीचे में एक रंगीन तितली मिली।",
    "mr": "मायाला बागेत एक रंगीत फुलपाखरू सापडले.",
    "bn": "মায়া বাগানে একটি রঙিন প্রজাপতি খুঁজে পেল।",
    "gu": "માયાને બગીચામાં એક રંગીન પતંગિયું મળ્યું.",
    "pa": "ਮਾਇਆ ਨੂੰ ਬਾਗ਼ ਵਿੱਚ ਇੱਕ ਰੰਗੀਨ ਤਿਤਲੀ ਮਿਲੀ।",
    "ta": "மாயா தோட்டத்தில் ஒரு வண்ணத்துப்பூச்சியைக் கண்டாள்.",
    "te": "మాయకు తోటలో ఒక రంగురంగుల సీతాకోకచిలుక కనిపించింది.",
    "kn": "ಮಾಯಾಗೆ ತೋಟದಲ್ಲಿ ಬಣ್ಣದ ಚಿಟ್ಟೆ ಸಿಕ್ಕಿತು.",
    "ml": "മായ പൂന്തോട്ടത്തിൽ ഒരു വർണ്ണ ശലഭത്തെ കണ്ടു.",
    "th": "มายาพบผีเสื้อหลากสีในสวน น้ำใสไหลเย็น",
    "si": "මායා උයනේ වර්ණවත් සමනලයෙක් දුටුවාය.",
    "my": "မာယာသည် ဥယျာဉ်ထဲတွင် လိပ်ပြာတစ်ကောင်ကို တွေ့ခဲ့သည်။",
    "km": "ម៉ាយ៉ាបានរកឃើញមេអំបៅមួយនៅក្នុងសួន។",
    "lo": "ມາຢາພົບແມງກະເບື້ອໃນສວນ",
    "ka": "მაიამ ბაღში ფერადი პეპელა იპოვა.",
    "hy": "Մայան պարտեզում գունագեղ թիթեռ գտավ։",
    "am": "ማያ በአትክልት ስፍራ ውስጥ ቢራቢሮ አገኘች።",
    "zh": "玛雅在花园里发现了一只彩色的蝴蝶。",
    "ja": "マヤは庭で色とりどりのチョウを見つけました。",
    "ko": "마야는 정원에서 알록달록한 나비를 발견했어요.",
}
EAST_ASIAN = ("zh", "ja", "ko")
FOUND = {
    language: text
    for language, text in TEXTS.items()
    if language not in EAST_ASIAN or fonts.typeface_for("han") is not None
}
needs_han = pytest.mark.skipif(fonts.typeface_for("han") is None, reason="no font with ideographs")


def words_of(
    text: str, language: str = "en", *, pixels: int = 30, limit: float = 9e9
) -> list[Word]:
    return shape(text, [pixels], limit=limit, language=language)[0]


def glyphs(text: str, language: str) -> tuple[int, ...]:
    return tuple(
        glyph for word in words_of(text, language) for run in word.runs for glyph in run.glyph_ids
    )


def width(text: str, language: str = "en") -> float:
    return sum(word.advance for word in words_of(text, language))


def lines_of(text: str, language: str, limit: float, *, most: int = 60) -> list[str]:
    lines = balanced(words_of(text, language, limit=limit), most, limit, 8.0)
    assert lines
    return ["".join(run.text for word in line for run in word.runs) for line in lines]


@pytest.mark.parametrize(("language", "text"), FOUND.items(), ids=FOUND)
def test_every_letter_of_every_language_is_drawn(language: str, text: str) -> None:
    assert drawable(clean(text, 200)) == clean(text, 200)
    drawn = words_of(clean(text, 200), language)
    assert "".join(run.text for word in drawn for run in word.runs) == "".join(text.split(" "))
    assert all(glyph for word in drawn for run in word.runs for glyph in run.glyph_ids)
    assert paged(text, width=576, height=320, seconds=6.0, language=language)


@pytest.mark.parametrize(("language", "text"), FOUND.items(), ids=FOUND)
def test_every_line_is_inside_and_no_letter_is_lost_where_lines_end(
    language: str, text: str
) -> None:
    text = clean(text, 200)
    lines = lines_of(text, language, 180.0)
    assert len(lines) > 1
    for word in words_of(text, language, limit=180.0):
        assert word.advance <= 180.0
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert not any(line[0] in "、。」!?.,ะาำๆ" for line in lines)


def test_arabic_letters_are_joined() -> None:
    """The medial form of a letter is narrower than the letter alone: shaping happened."""
    assert width("ببب", "ar") < 0.8 * width("ب\u200cب\u200cب", "ar")
    assert len({*glyphs("ببب", "ar")} - {*glyphs("ب", "ar")}) == 3


def test_arabic_and_hebrew_marks_take_no_room() -> None:
    assert width("كِتَابٌ", "ar") == pytest.approx(width("كتاب", "ar"), abs=0.5)
    assert width("שָׁלוֹם", "he") == pytest.approx(width("שלום", "he"), abs=2.5)


@pytest.mark.parametrize(
    ("language", "typed", "fewer"),
    [("hi", "क्ष", 3), ("ta", "க்ஷ", 3), ("kn", "ಕ್ಷ", 3), ("ml", "ക്ഷ", 3), ("gu", "ક્ષ", 3),
     ("en", "ffi", 3), ("te", "క్షే", 4), ("si", "ශ්‍රී", 5)],
)  # fmt: skip
def test_letters_that_flow_together_become_one_sign(language: str, typed: str, fewer: int) -> None:
    assert len(glyphs(typed, language)) < fewer


@pytest.mark.parametrize(("language", "letter", "sign"), [("hi", "क", "ि"), ("bn", "ক", "ি")])
def test_a_vowel_sign_stands_before_its_consonant(language: str, letter: str, sign: str) -> None:
    alone, together = glyphs(letter, language), glyphs(letter + sign, language)
    assert together[1] == alone[0]


def test_a_tamil_vowel_stands_on_both_sides() -> None:
    assert glyphs("கொ", "ta")[1] == glyphs("க", "ta")[0]
    assert len(glyphs("கொ", "ta")) == 3


def test_thai_vowels_and_tones_stand_above_their_letter() -> None:
    assert width("กี้", "th") == pytest.approx(width("ก", "th"), abs=0.1)


def test_an_accent_stands_on_its_letter() -> None:
    assert width("x\u030c") == pytest.approx(width("x"), abs=0.1)
    assert glyphs(clean("e\u0301", 9), "en") == glyphs("é", "en")


@needs_han
def test_ideographs_take_the_form_of_their_language() -> None:
    if "CJK" in (fonts.typefaces("骨")[0] or fonts.typefaces("a")[0]).name:
        assert glyphs("骨", "ja") != glyphs("骨", "zh") != glyphs("骨", "zh-Hant")


# --- Directions --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "visual"),
    [
        ("abc def", "abc def"),
        ("abc אבג def", "abc גבא def"),
        ("אבג abc דהו", "והד abc גבא"),
        ("אבג 123 דהו", "והד 123 גבא"),
        ("مرحبا 3,000.", ".3,000 ابحرم"),
        ("אבג (abc) 12:30!", "!12:30 )abc( גבא"),
        ("abc אבג 12 דהו.", "abc והד 12 גבא."),
    ],
)
def test_characters_stand_in_visual_order(text: str, visual: str) -> None:
    assert "".join(text[index] for index in bidi.visual_order(bidi.levels(text))) == visual


def placed_words(text: str, language: str) -> list[int]:
    """The words' places in reading order, as they stand from left to right."""
    laid = place([words_of(text, language)], 30, 2000, 400)
    return [piece.word for piece in sorted(laid.placed, key=lambda piece: piece.left)]


def test_arabic_with_a_latin_name_and_a_number_runs_both_ways() -> None:
    assert placed_words("وجدت Maya Lee فراشة عام 2024", "ar") == [5, 4, 3, 1, 2, 0]
    assert placed_words("Maya said שלום עולם today", "en") == [0, 1, 3, 2, 4]


def test_the_full_stop_of_an_arabic_sentence_stands_at_its_left() -> None:
    (word,) = words_of("وجدت.", "ar")
    assert word.runs[0].text == "وجدت."
    assert word.runs[0].glyph_ids[0] == glyphs("وجدت.", "ar")[0] == glyphs("ب.", "ar")[0]


def test_brackets_are_mirrored_from_right_to_left() -> None:
    runs = words_of("(א)", "he")[0].runs
    leftmost = runs[-1].glyph_ids[0], runs[0].glyph_ids[-1]
    shapes = [replace(runs[0], text=bracket, level=0).glyph_ids[0] for bracket in "()"]
    assert list(leftmost) == shapes


# --- Where lines may end -----------------------------------------------------------------


@needs_han
@pytest.mark.parametrize("limit", range(150, 420, 30))
def test_no_line_begins_or_ends_with_a_sign_that_may_not(limit: int) -> None:
    text = "ちっちゃな「ねこ」は、（そらの）いろを「きれいだなあ……」といって、ずっとみていました。"
    for line, following in pairwise(lines_of(text, "ja", float(limit))):
        assert following[0] not in "、。」）っゃょぁーァ…"
        assert line[-1] not in "「（"


def test_thai_breaks_between_syllables() -> None:
    text = "แมวน้อยมองดูทะเลและท้องฟ้าสีครามที่กว้างใหญ่ไพศาล"
    cuts = [index for index in range(1, len(text)) if may_break(text, index)]
    assert len(cuts) > 4
    for index in cuts:
        assert starts_cluster(text, index)
        assert text[index] in "เแโใไ" or text[index - 1] in "ะำๆ"
    assert all(starts_cluster(text, start) for start, _ in spans(text))


def test_burmese_and_khmer_syllables_stay_whole() -> None:
    burmese, khmer = "လိပ်ပြာတစ်ကောင်", "សាលារៀន"
    assert [burmese[start:end] for start, end in spans(burmese)] == ["လိပ်", "ပြာ", "တစ်", "ကောင်"]
    assert [khmer[start:end] for start, end in spans(khmer)] == ["សា", "លា", "រៀន"]


def test_punctuation_after_a_space_stays_with_its_word() -> None:
    french = "Elle dit : « Bonjour ! » et rit"
    assert [french[start:end] for start, end in spans(french)] == [
        "Elle", "dit :", "« Bonjour ! »", "et", "rit",
    ]  # fmt: skip


def test_korean_breaks_at_spaces_only() -> None:
    assert len(spans("마야는 정원에서 나비를 발견했어요.")) == 4


@pytest.mark.parametrize("language", ["th", "zh", "ja", "km", "my"])
def test_a_cut_text_without_spaces_ends_where_a_line_might(language: str) -> None:
    text = clean(TEXTS[language], 200).rstrip("。။។") * 4
    part = readable_part(text, 2.0).rstrip("…")
    assert text.startswith(part) and 0 < len(part) < len(text)
    assert starts_cluster(text, len(part))


def test_lines_are_counted_as_they_are_broken() -> None:
    for text in FOUND.values():
        words = words_of(text)
        (*_, count) = lines_needed(words, 260.0, 8.0)
        lines = balanced(words, 60, 260.0, 8.0)
        assert lines is None or len(lines) == count


# --- Fonts -------------------------------------------------------------------------------


def test_no_glyph_is_ever_the_missing_one() -> None:
    for text in [*TEXTS.values(), "№1 ☺ ★ → ½ ṩ ꦲ 😀 𝔐 \u0e49 \u200b"]:
        drawn = drawable(clean(text, 200))
        assert all(glyphs(drawn, "")) or not drawn


def test_a_mark_is_drawn_by_the_font_of_its_letter_or_not_at_all() -> None:
    for text in ("नि", "กี้", "x\u0331", "A\u0950\u093f", "क\u0301"):
        base, *marks = fonts.typefaces(text)
        assert all(mark in (base, None) for mark in marks if mark is not base) or len(text) == 3


def test_a_script_without_a_font_has_none() -> None:
    assert fonts.typefaces("ꦲ") == [None]
    for char in "अอあ字ก한ক":
        typeface = fonts.typefaces(char)[0]
        assert typeface is None or typeface.covers(char)


def test_scripts_are_told_apart() -> None:
    found = {language: {script_of(char) for char in text} for language, text in TEXTS.items()}
    assert "thai" in found["th"] and "gurmukhi" in found["pa"] and "hangul" in found["ko"]
