"""How a refusal reads, what disguises it sees through, and what it costs."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stories.refusals import PERSONAL_DATA, always_refused, refusal_of
from tests.stories.refusals.labelled import allowed, refused

MILLISECONDS_FOR_AN_IDEA = 5
MILLISECONDS_FOR_TWENTY_THOUSAND_CHARACTERS = 600


def theme(text: str, age_group: str = "child", language: str = "en") -> str:
    refusal = refusal_of(text, age_group=age_group, language=language)
    return refusal.theme if refusal else ""


def messages() -> set[str]:
    found = (
        refusal_of(line.text, age_group=line.age_group, language=line.language)
        for line in refused()
    )
    return {refusal.message for refusal in found if refusal}


def test_every_message_is_a_whole_constant_sentence_that_says_what_to_do() -> None:
    told = messages()
    assert len(told) == 17
    for message in told:
        assert message.endswith(".")
        assert re.search(r"\b[Pp]lease\b", message)


def test_a_message_never_repeats_what_was_written() -> None:
    refusal = refusal_of("Write to maya@example.org", age_group="teen", language="en")
    assert refusal is not None
    assert "maya" not in refusal.message


def test_a_refused_wish_to_die_names_help() -> None:
    refusal = refusal_of("I want to kill myself", age_group="teen", language="en")
    assert refusal is not None
    assert "emergency number" in refusal.message


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("maya@example.org", "e-mail"),
        ("call +44 20 7946 0958", "telephone"),
        ("She lives at 12 Elm Street", "street"),
        ("card 4111 1111 1111 1111", "card"),
        ("passport number X1234567", "passports"),
        ("I am @dragon_kid07", "account names"),
    ],
)
def test_it_says_which_kind_of_personal_data_to_leave_out(text: str, kind: str) -> None:
    refusal = refusal_of(text, age_group="adult", language="en")
    assert refusal is not None
    assert refusal.theme == PERSONAL_DATA
    assert kind in refusal.message


@pytest.mark.parametrize("number", ["4111 1111 1111 1112", "GB82 WEST 1234 5698 7654 33"])
def test_a_bank_number_with_a_wrong_check_digit_is_only_a_number(number: str) -> None:
    assert theme(f"The robot's name is {number}", "adult") == ""


def test_no_age_group_is_treated_as_children() -> None:
    assert theme("They play poker for money", "") == theme("They play poker for money", "child")
    assert theme("They play poker for money", "senior") == "gambling"
    assert theme("They play poker for money", "teen") == ""


def test_the_age_of_somebody_is_not_a_span_of_years() -> None:
    assert theme("Sexual tension grew for 10 years between the two spies", "adult") == ""
    assert theme("Sexual tension grew in a 10-year-old", "adult") == "child-safety"


def test_a_sexual_term_and_a_child_are_brought_together_across_sentences_in_any_order() -> None:
    assert theme("She is a child. It is summer. Make it erotic.", "adult") == "child-safety"
    assert theme("Make it erotic. It is summer. She is a child.", "adult") == "child-safety"


def test_what_looks_like_one_of_our_words_in_another_language_is_not_refused_there() -> None:
    assert theme("Sex små grisar", language="sv") == ""
    assert theme("Lis idzie na górę, a za nim góry.", language="pl") == ""
    assert theme("Sex with a child", language="sv") == "child-safety"


@pytest.mark.parametrize(
    "disguised",
    [
        "p0rn", "P O R N", "p.o.r.n", "po-rn", "pоrn", "ｐｏｒｎ", "p\u200bo\u200brn", "pórn",
        "PoRn", "poooorn", "p*rn", "𝓹𝓸𝓻𝓷", "p_o_r_n", "p0rn!",
    ],
)  # fmt: skip
def test_a_disguise_is_seen_through(disguised: str) -> None:
    assert theme(f"a story with {disguised} in it") == "sexual"


def test_harmless_ideas_stay_harmless_one_after_the_other() -> None:
    harmless = [line for line in allowed() if line.age_group == "child"]
    pairs = [
        (f"{first.text}\n\n{second.text}", first.language)
        for first, second in pairwise(harmless)
        if first.language == second.language
    ]
    assert not [text for text, language in pairs if theme(text, language=language)]


@given(st.text(max_size=400))
@settings(deadline=None, max_examples=80)
def test_any_text_gets_an_answer_and_always_the_same(text: str) -> None:
    assert refusal_of(text, age_group="", language="") == refusal_of(
        text, age_group="", language=""
    )


def quickest(text: str, tries: int) -> float:
    """Milliseconds of processor time, the best of some tries."""
    taken = []
    for _ in range(tries):
        start = time.process_time()
        refusal_of(text, age_group="child", language="en")
        taken.append(time.process_time() - start)
    return min(taken) * 1000


def test_an_idea_of_four_thousand_characters_takes_five_milliseconds() -> None:
    text = " ".join(line.text for line in allowed() if line.age_group == "child")
    assert quickest(text[:4000], tries=15) <= MILLISECONDS_FOR_AN_IDEA
    assert quickest(text[-4000:], tries=15) <= MILLISECONDS_FOR_AN_IDEA


@pytest.mark.parametrize(
    "piece",
    [
        "a", "a ", "1", "1 ", "12-", "@", "a@", "a.", "1.", "+1 ", "(", "12 Abc ", "Abc-1 ",
        "A-", "kill all ", "jews are ", "sex ", "a*b", "live at 12 abc ", "calle de 1 ", "12 rue ",
        "DE12 ", "شارع ابج 1 ", "aа", "\u200b", "insta is 1", "passport 1 ", "1 Ab ", "wohne 1 ",
        "12.34567 ",
    ],
)  # fmt: skip
def test_text_made_to_be_slow_takes_a_time_that_grows_with_its_length(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    assert quickest(text, tries=2) <= MILLISECONDS_FOR_TWENTY_THOUSAND_CHARACTERS
    assert always_refused(text) == always_refused(text)
