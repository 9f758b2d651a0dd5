"""An idea's words → the noun phrases in it: who and what is named, and what stands before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stories.writers.offline.english.describing import DEED_FORMS, NUMBERS, PLACE_LINKS
from stories.writers.offline.english.grammar import plural_of
from stories.writers.offline.english.lexicon import (
    ADJECTIVES,
    FORMS,
    PLACE_OF,
    WEAR,
    Noun,
)
from stories.writers.offline.english.nouns import KIN

_TITLES = re.compile(r"\b(Mr|Mrs|Ms|Dr|St)\.", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+|[.,;:!?]")
_DETERMINERS = "a an the this that my your his her its our their every one another"
_ARTICLES = frozenset(_DETERMINERS.split())
_POSSESSIVES = frozenset({"my", "your", "his", "her", "its", "our", "their"})
_PLACE_LINKS = frozenset(PLACE_LINKS.split())
_NOUNS_AND_VERBS = """
    fly watch bear duck ring train cook guard swing box seed plate stamp hammer fork hook pan rock
    top bat match bowl ride hunter spy float bubble drum swallow crane present record shell model
"""
_VERBS_TOO = frozenset(_NOUNS_AND_VERBS.split())
_BEFORE_VERBS = frozenset(
    {"to", "can", "can't", "cannot", "couldn't", "could", "will", "would", "never", "not", "don't"}
)
_KIN = frozenset(KIN.split())
_SHOPS = {"shop", "store", "box", "factory", "maker", "stand"}
_ARE = {"are", "were"}
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an idea; `starts` where a capital may only be the sentence's."""

    text: str
    starts: bool

    @property
    def lower(self) -> str:
        return self.text.lower()

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun with what belongs to it, from word `start` up to word `end`."""

    start: int
    end: int
    word: str
    """The noun as it is called: robot dog."""
    noun: Noun | None = None
    plural: bool = False
    adjectives: tuple[str, ...] = ()
    number: str = ""
    has_article: bool = False
    whose: str = ""
    """A possessive before it: his, her, my …"""
    owns: bool = False
    """Whether it is a possessive: the boy's …"""
    before: str = ""
    """The word before it, in lower case; "" at a beginning."""
    place: str = ""
    """One of settings.PLACES, where the word can be a place."""
    name: str = ""

    @property
    def is_alive(self) -> bool:
        return bool(self.name) or (self.noun is not None and self.noun.is_alive)

    @property
    def is_figure(self) -> bool:
        return self.noun is not None or bool(self.name)

    @property
    def after_place_link(self) -> bool:
        return self.before in _PLACE_LINKS


def words_of(idea: str) -> list[Word]:
    """The words and the marks between them; an idea in capitals is read as if it had none."""
    if idea.isupper() and len(idea) > 1:
        idea = idea.lower()
    words: list[Word] = []
    for text in _TOKEN.findall(_TITLES.sub(r"\1", idea)):
        words.append(Word(text, not words or words[-1].text in {".", "!", "?", ":"}))
    return words


def phrases_in(words: Sequence[Word]) -> list[Phrase]:
    """The known nouns and names of an idea, in their order, compounds as one."""
    found: list[Phrase] = []
    for phrase in _matches(words):
        if found and _belong_together(found[-1], phrase, words):
            found[-1] = _compound(found[-1], phrase)
        else:
            found.append(phrase)
    return found


def _matches(words: Sequence[Word]) -> Iterator[Phrase]:
    at = 0
    while at < len(words):
        phrase = next((p for size in (3, 2, 1) if (p := _match(words, at, size)) is not None), None)
        if phrase is not None:
            yield phrase
        at = phrase.end if phrase else at + 1


def _match(words: Sequence[Word], at: int, size: int) -> Phrase | None:
    if at + size > len(words):
        return None
    text = " ".join(word.lower for word in words[at : at + size])
    owns = text.endswith(("'s", "s'"))
    text = text.removesuffix("'s").removesuffix("'")
    noun, plural = FORMS.get(text, (None, False))
    place = PLACE_OF.get(text, "")
    if noun is None and not place:
        return None
    if size == 1 and _is_something_else(words, at, text):
        return None
    word = noun.word if noun else text
    return _described(words, Phrase(at, at + size, word, noun, plural, owns=owns, place=place))


def _is_something_else(words: Sequence[Word], at: int, text: str) -> bool:
    """Whether a word that could be a noun is a verb, an adjective or a name here."""
    before = words[at - 1].lower if at else ""
    if text in ADJECTIVES and _text_at(words, at + 1) in FORMS:
        return True
    if text in _VERBS_TOO or text in DEED_FORMS or text in ADJECTIVES:
        is_led = before in _ARTICLES or before in NUMBERS or before in ADJECTIVES
        return (
            not is_led
            and at > 0
            and (before in _BEFORE_VERBS or before in FORMS or text in ADJECTIVES)
        )
    return before in {"named", "called"}


def _described(words: Sequence[Word], phrase: Phrase) -> Phrase:
    """The phrase with the adjectives, the number and the article before it."""
    at = phrase.start
    adjectives: list[str] = []
    while at > 0 and len(adjectives) < _MOST_WORDS:
        lower = words[at - 1].lower
        if lower in ADJECTIVES:
            adjectives.insert(0, lower)
        elif not (
            lower in {",", "and", "very", "really"} and at > 1 and words[at - 2].lower in ADJECTIVES
        ):
            break
        at -= 1
    number, has_article, whose = "", False, ""
    if at > 0 and words[at - 1].lower in NUMBERS:
        number, at = NUMBERS[words[at - 1].lower], at - 1
    if at > 0 and words[at - 1].lower in _ARTICLES:
        has_article, at = True, at - 1
        whose = words[at].lower if words[at].lower in _POSSESSIVES else ""
    before = words[at - 1].lower if at else ""
    alike = phrase.noun is not None and plural_of(phrase.noun.word) == phrase.noun.word
    return replace(
        phrase,
        plural=phrase.plural or (alike and (bool(number) or _text_at(words, phrase.end) in _ARE)),
        start=at,
        adjectives=tuple(adjectives),
        number=number,
        has_article=has_article,
        whose=whose,
        before=before,
    )


def _belong_together(first: Phrase, second: Phrase, words: Sequence[Word]) -> bool:
    """Whether two nouns side by side are one: robot dog, city mouse."""
    side_by_side = first.end == second.start and not second.adjectives
    if first.owns and side_by_side:
        both_live = first.is_alive and second.noun is not None and second.is_alive
        return both_live and first.word not in _KIN
    return (
        side_by_side
        and not (first.plural or first.owns or second.has_article)
        and second.noun is not None
    )


def _compound(first: Phrase, second: Phrase) -> Phrase:
    place = second.place if second.noun is None else first.place
    owner = f"{first.word}'s" if first.owns else first.word
    return replace(
        first, end=second.end, word=f"{owner} {second.word}", noun=second.noun,
        plural=second.plural, owns=second.owns, place=place,
    )  # fmt: skip


def worn_after(words: Sequence[Word], at: int) -> tuple[str, int]:
    """What is worn from word `at` on ("with a red scarf"), and where that ends; "" for nothing."""
    if at >= len(words) or words[at].lower not in {"with", "wearing", "in"}:
        return "", at
    phrase: list[str] = []
    for end in range(at + 1, min(at + 6, len(words))):
        lower = words[end].lower
        if lower in WEAR and _text_at(words, end + 1) in FORMS.keys() | PLACE_OF.keys() | _SHOPS:
            break
        if lower in WEAR and (words[at].lower != "in" or phrase):
            return f"with {' '.join([*phrase, lower])}", end + 1
        if lower not in ADJECTIVES and lower not in {"a", "an", "his", "her", "its", "two"}:
            break
        phrase.append(lower)
    return "", at


def _text_at(words: Sequence[Word], at: int) -> str:
    return words[at].lower if at < len(words) else ""
