"""A scene's text as a list of tokens, each with what its word shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from .vocabulary import Facts, Lexicon, Phrases, idioms, lexicon
from .vocabulary.signs import in_words

MOST_CHARACTERS = 2000

_SENTENCE_ENDS = re.compile(r"[.!?…।؟。]+")
_WORD = re.compile(r"[^\s.,;:!?…\"“”«»()\[\]{}—–।؟،؛¿¡/*_]+|,")
_SPEECH = re.compile(r"[\"“][^\"“”]*[\"”]")
_TELLERS = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)(?:'\w+)?\b")
_ABBREVIATIONS = re.compile(r"\b(Mr|Mrs|Ms|Dr|St|Sr|Sra|Mme)\.")
# Letters that Arabic writes onto the front of a noun: and, by, for, so, like, the.
_ARABIC_FRONT = re.compile(r"^[وف]?(?:[بك]?ال|لل)|^[وبلف](?=\w{3})")
_ARABIC_ENDS = re.compile(r"[ًٌٍَُِّْ]")
_NOT_NOUNS = ("action", "colour", "old", "weather", "mood", "look")
_HYPHEN_TAILS = ("lit", "filled", "covered", "capped", "kissed", "swept", "soaked")


@dataclass(slots=True)
class Token:
    """One word in its place. `facts` is what the word shows, empty where we do not know it."""

    word: str
    written: str
    sentence: int
    first: bool
    after_comma: bool
    possessive: bool
    facts: Facts = field(default_factory=dict)
    unseen: bool = False
    """Spoken of, but not there: the lion of "as brave as a lion"."""

    @property
    def capitalised(self) -> bool:
        return self.written[:1].isupper() and not self.written[1:].isupper()

    @property
    def uncased(self) -> bool:
        return self.written.upper() == self.written.lower()


def tokens(text: str, language: str) -> list[Token]:
    """The words of `text`, idioms replaced by what they mean; at most `MOST_CHARACTERS` of it."""
    words = lexicon(language)
    text = _ABBREVIATIONS.sub(r"\1", text[:MOST_CHARACTERS].replace("’", "'"))
    if words.determiners:
        text = _without_idioms(_SPEECH.sub(_without_tellers, in_words(text)))
    return list(_tokens(text, words, language.lower().startswith("ar")))


def _without_tellers(speech: re.Match[str]) -> str:
    """The "I" of somebody who speaks is nobody else."""
    return _TELLERS.sub("", speech.group())


def _without_idioms(text: str) -> str:
    replacements, pattern = _idioms()
    return pattern.sub(lambda match: replacements[(match.lastindex or 1) - 1], text)


@lru_cache(maxsize=1)
def _idioms() -> tuple[list[str], re.Pattern[str]]:
    parts = (f"({phrase})" for phrase in idioms.PHRASES)
    return list(idioms.PHRASES.values()), re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


def _tokens(text: str, words: Lexicon, arabic: bool) -> Iterator[Token]:
    for number, sentence in enumerate(_SENTENCE_ENDS.split(text)):
        first = True
        for written, comma in _joined(_written(sentence), words.phrases):
            token = _token(written, number, first, comma)
            if token.word:
                token.facts = _facts(token.word, words, arabic)
                if words.capital_nouns and written[:1].islower():
                    token.facts = _without_nouns(token.facts)
                yield token
                first = False


def _written(sentence: str) -> list[tuple[str, bool]]:
    """The sentence's words, each with whether a comma stands before it."""
    found: list[tuple[str, bool]] = []
    comma = False
    for written in _WORD.findall(sentence):
        if written == ",":
            comma = True
        elif written := written.strip("'-"):
            found.append((written, comma))
            comma = False
    return found


def _joined(words: list[tuple[str, bool]], phrases: Phrases) -> Iterator[tuple[str, bool]]:
    """The same with "straw hat" as the one word "straw_hat"."""
    place = 0
    while place < len(words):
        written, comma = words[place]
        length, word = _phrase_at(words, place, phrases)
        yield (word if length > 1 else written), comma
        place += length


def _phrase_at(words: list[tuple[str, bool]], place: int, phrases: Phrases) -> tuple[int, str]:
    for rest, word in phrases.get(words[place][0].lower(), ()):
        following = words[place + 1 : place + 1 + len(rest)]
        alike = tuple(written.lower() for written, _ in following) == rest
        if alike and not any(comma for _, comma in following):
            return 1 + len(rest), word
    return 1, ""


def _token(written: str, sentence: int, first: bool, comma: bool) -> Token:
    possessive = written.endswith(("'s", "s'"))
    bare = written.removesuffix("'s")
    word = bare.lower()
    for elided in ("l'", "d'", "qu'", "s'", "j'", "n'"):
        word = word.removeprefix(elided)
    return Token(word, bare, sentence, first, comma, possessive)


def _facts(word: str, words: Lexicon, arabic: bool) -> Facts:
    if word in words.facts:
        return words.facts[word]
    if arabic:
        return _arabic_facts(word, words)
    head, hyphen, tail = word.partition("-")
    if not hyphen:
        return {}
    joined = word.replace("-", "_")
    if joined in words.facts:
        return words.facts[joined]
    return words.facts.get(head, {}) if tail in _HYPHEN_TAILS else {}


def _without_nouns(facts: Facts) -> Facts:
    """German "junge" is young and "schloss" closed; "Junge" and "Schloss" are nouns."""
    return {category: facts[category] for category in facts if category in _NOT_NOUNS}


def _arabic_facts(word: str, words: Lexicon) -> Facts:
    bare = _ARABIC_ENDS.sub("", word)
    stem = _ARABIC_FRONT.sub("", bare, count=1)
    for form in (bare, stem, stem.removesuffix("ا")):  # "a book" as an object ends in an alif
        if form in words.facts:
            return words.facts[form]
    return {}
