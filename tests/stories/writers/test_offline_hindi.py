"""Hindi without AI: its forms, what is found in an idea, and whether the sentences are Hindi."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import pytest

from stories.writers.base import Character
from stories.writers.offline.hindi import LANGUAGE, lexicon
from stories.writers.offline.hindi.grammar import (
    FP,
    FS,
    MP,
    MS,
    Phrase,
    agreeing,
    composed,
    described,
)
from tests.stories.writers.tellings import everything_told, found, templates, write


def phrase(lemma: str, *adjectives: str, **more: object) -> Phrase:
    described_so = tuple(composed(each) for each in adjectives)
    return Phrase(lexicon.noun(lemma), described_so, **more)  # type: ignore[arg-type]


def hero(idea: str, **choices: object) -> Phrase:
    someone = found(LANGUAGE, idea, **choices).slots["hero"]
    assert isinstance(someone, Phrase)
    return someone


@pytest.mark.parametrize(
    ("lemma", "oblique", "plural", "oblique_plural"),
    [
        ("लड़का", "लड़के", "लड़के", "लड़कों"),
        ("लड़की", "लड़की", "लड़कियाँ", "लड़कियों"),
        ("चिड़िया", "चिड़िया", "चिड़ियाँ", "चिड़ियों"),
        ("राजा", "राजा", "राजा", "राजाओं"),
        ("कौआ", "कौए", "कौए", "कौओं"),
        ("कुआँ", "कुएँ", "कुएँ", "कुओं"),
        ("हाथी", "हाथी", "हाथी", "हाथियों"),
        ("भालू", "भालू", "भालू", "भालुओं"),
        ("किताब", "किताब", "किताबें", "किताबों"),
        ("माला", "माला", "मालाएँ", "मालाओं"),
        ("मूर्ति", "मूर्ति", "मूर्तियाँ", "मूर्तियों"),
        ("साधु", "साधु", "साधु", "साधुओं"),
        ("तोता", "तोते", "तोते", "तोतों"),
        ("परछाईं", "परछाईं", "परछाइयाँ", "परछाइयों"),
        ("पेड़", "पेड़", "पेड़", "पेड़ों"),
    ],
)
def test_a_noun_has_its_forms(lemma: str, oblique: str, plural: str, oblique_plural: str) -> None:
    noun = lexicon.noun(lemma)
    forms = (noun.form(oblique=True), noun.form(plural=True), noun.form(oblique=True, plural=True))
    assert forms == tuple(composed(form) for form in (oblique, plural, oblique_plural))


@pytest.mark.parametrize(
    ("said", "feminine", "several", "feminine_several"),
    [
        ("चाहता था", "चाहती थी", "चाहते थे", "चाहती थीं"),
        ("गया", "गई", "गए", "गईं"),
        ("दिया", "दी", "दिए", "दीं"),
        ("हुआ", "हुई", "हुए", "हुईं"),
        ("बोला", "बोली", "बोले", "बोलीं"),
        ("आया था", "आई थी", "आए थे", "आई थीं"),
        ("ढूँढ रहा था", "ढूँढ रही थी", "ढूँढ रहे थे", "ढूँढ रही थीं"),
    ],
)
def test_a_verb_agrees(said: str, feminine: str, several: str, feminine_several: str) -> None:
    agreed = [agreeing(composed(said), who) for who in (FS, MP, FP)]
    assert agreed == [composed(each) for each in (feminine, several, feminine_several)]
    assert agreeing(said, MS) == said


@pytest.mark.parametrize(
    ("adjective", "oblique", "feminine"),
    [("छोटा", "छोटे", "छोटी"), ("नया", "नए", "नई"), ("लाल", "लाल", "लाल"),
     ("खोया हुआ", "खोए हुए", "खोई हुई")],
)  # fmt: skip
def test_an_adjective_agrees(adjective: str, oblique: str, feminine: str) -> None:
    assert described(composed(adjective), MS, oblique=False) == composed(adjective)
    assert described(composed(adjective), MS, oblique=True) == composed(oblique)
    assert described(composed(adjective), FP, oblique=True) == composed(feminine)


@pytest.mark.parametrize(
    ("lemma", "form", "said"),
    [
        ("लड़का", "ek", "एक छोटा लड़का"),
        ("लड़का", "ek_ne", "एक छोटे लड़के ने"),
        ("लड़का", "ko", "लड़के को"),
        ("लड़का", "apna_ko", "अपने छोटे लड़के को"),
        ("लड़का", "vah_ne", "उसने"),
        ("लड़की", "ek", "एक छोटी लड़की"),
        ("लड़की", "ek_ki", "एक छोटी लड़की की"),
        ("लड़की", "apna", "अपनी छोटी लड़की"),
        ("लड़की", "pura_ke", "छोटी लड़की के"),
        ("राजा", "ek", "एक छोटे राजा"),
        ("राजा", "ne", "राजा ने"),
        ("राजा", "vah_ne", "उन्होंने"),
        ("राजा", "jise", "जिन्हें"),
        ("दादी", "ek", "एक छोटी दादी"),
        ("दादी", "vah_ko", "उन्हें"),
        ("तोता", "se", "तोते से"),
    ],
)
def test_a_phrase_stands_before_its_postposition(lemma: str, form: str, said: str) -> None:
    assert getattr(phrase(lemma, "छोटा"), form) == composed(said)


@pytest.mark.parametrize(
    ("lemma", "number", "said"),
    [
        ("राजा", "", "थे"),
        ("दादी", "", "थीं"),
        ("लड़का", "", "था"),
        ("लड़का", "दो", "थे"),
        ("लड़की", "दो", "थीं"),
    ],
)
def test_kings_and_grandmothers_are_spoken_of_with_respect(
    lemma: str, number: str, said: str
) -> None:
    assert f"{phrase(lemma, number=number):था}" == said
    assert f"{phrase(lemma, number=number):आओ|आइए}" == (
        "आइए" if lemma in ("राजा", "दादी") else "आओ"
    )


def test_kin_belong_to_the_hero() -> None:
    girl = phrase("लड़की", name="मीना")
    grandmother = phrase("दादी", owner=girl)
    assert grandmother.ek_ne == "उसकी दादी ने"
    assert grandmother.khud_ko == "अपनी दादी को"
    assert phrase("पिता", owner=phrase("राजा")).ek == "उनके पिता"


@pytest.mark.parametrize(
    ("lemma", "adjectives", "said"),
    [
        ("जंगल", ("घना",), "घने जंगल में"),
        ("बगीचा", (), "बगीचे में"),
        ("पहाड़", ("ऊँचा",), "ऊँचे पहाड़ पर"),
        ("नदी", (), "नदी के किनारे"),
        ("मेला", (), "मेले में"),
    ],
)
def test_a_place_is_where_one_is(lemma: str, adjectives: tuple[str, ...], said: str) -> None:
    assert phrase(lemma, *adjectives).there == composed(said)


@pytest.mark.parametrize(
    ("idea", "said"),
    [
        ("माया नाम की एक लड़की", "माया नाम की एक लड़की"),
        ("एक लड़की जिसका नाम मीरा है", "मीरा नाम की एक लड़की"),
        ("टिंकू नाम का एक छोटा भालू", "टिंकू नाम का एक छोटा भालू"),
        ("राजकुमारी गुलाबो नाचती है", "गुलाबो नाम की एक राजकुमारी"),
        ("दो बड़ी बिल्लियाँ", "दो बड़ी बिल्लियाँ"),
        ("लड़के खेलते हैं", "तीन लड़के"),
        ("एक बड़े लड़के ने गेंद देखी", "एक बड़ा लड़का"),
        ("अंतरिक्ष यात्री मीरा", "मीरा नाम की एक अंतरिक्ष यात्री"),
        ("लाल जूतों वाली एक लड़की", "लाल जूतों वाली एक लड़की"),
        ("चाँद को डर लगता है", "चाँद"),
        ("एक चटोरी बिल्ली", "एक चटोरी बिल्ली"),
        ("एक बड़ा बन्दर", "एक बड़ा बंदर"),
        ("a brave mouse", "एक बहादुर चूहा"),
        ("Ein großer Löwe", "एक बड़ा शेर"),
        ("रवि", "रवि नाम का एक लड़का"),
        ("दादा", "एक दादा"),
    ],
)
def test_the_hero_is_found_and_called_right(idea: str, said: str) -> None:
    assert hero(idea).ek == composed(said)


@pytest.mark.parametrize(
    ("idea", "said"),
    [("एक वुंपल", "था"), ("एक छोटी वुंपल", "थी"), ("एक झुमकी जा रही है", "थी"), ("एक झंपा", "था")],
)
def test_an_unknown_noun_is_the_hero_in_the_gender_that_its_words_tell(
    idea: str, said: str
) -> None:
    assert f"{hero(idea):था}" == said
    assert composed(idea.split()[1 + ("छोटी" in idea)]) in hero(idea).ek


def test_what_an_idea_names_is_in_the_story() -> None:
    told = found(LANGUAGE, "एक शेर और एक चतुर चूहा पहाड़ पर सुनहरी चाबी ढूँढते हैं")
    assert [str(told.slots["hero"]), str(told.slots["friend"])] == ["शेर", "चूहा"]
    assert told.slots["thing"].ek == composed("एक सुनहरी चाबी")  # type: ignore[attr-defined]
    assert told.slots["place"].there == composed("पहाड़ पर")  # type: ignore[attr-defined]
    assert told.seen["thing"] == "a golden key"


def test_a_card_wins_over_the_idea_and_its_look_is_told() -> None:
    card = Character(name="मीना", what="लड़की", look="लाल जूते और पीली टोपी")
    story = write("एक कुत्ता", language="hi", hero=card)
    assert composed("मीना नाम की लाल जूतों और पीली टोपी वाली एक लड़की") in story.scenes[0].text
    assert story.cast[0].look == "a girl with red shoes and a yellow hat"


@pytest.mark.parametrize(
    "idea",
    [
        "तीन छोटी लड़कियाँ और एक तोता",
        "माया और उसकी दादी",
        "बूढ़े राजा",
        "एक घोड़ा",
        "एक तारा",
        "एक पुराना पुल",
    ],
)
def test_every_sentence_is_printed_as_hindi_is(idea: str) -> None:
    for sentence in everything_told(LANGUAGE, idea):
        assert sentence.count("“") == sentence.count("”"), sentence
        assert not set('"{}|/*') & set(sentence), sentence
        assert sentence == unicodedata.normalize("NFC", sentence)
        assert not re.search(r" [।,!?]", sentence), sentence
        words = sentence.split()
        assert all(one != other or "," in one for one, other in pairwise(words)), sentence


def test_every_sentence_ends_as_a_sentence_does() -> None:
    titles = {title for plot in LANGUAGE.plots for title in plot.titles}
    for template in templates(LANGUAGE):
        assert template in titles or template.endswith(("।", "!", "?", "”")), template


def test_an_oblique_noun_stands_before_every_postposition() -> None:
    bare = re.compile(r"\{(hero|friend|thing|little)\} (ने|को|से|का|के|की|में)(?= )")
    for template in templates(LANGUAGE):
        assert not bare.search(template), template


@pytest.mark.parametrize(
    ("idea", "said"),
    [("एक लड़की और एक मैना", "गईं"), ("एक लड़की और एक तोता", "गए"), ("एक लड़का और एक मैना", "गए")],
)
def test_two_agree_as_two_women_or_as_two(idea: str, said: str) -> None:
    together = found(LANGUAGE, idea).slots["donon"]
    assert f"{together:गया}" == said
    assert str(together) == "दोनों"


def test_a_name_alone_is_given_to_the_hero_of_the_idea() -> None:
    assert hero("एक छोटा भालू", hero=Character(name="टिंकू")).ek == "टिंकू नाम का एक छोटा भालू"
    assert hero("समुद्र के किनारे", hero=Character(name="मीना")).ek == "मीना नाम की एक लड़की"
