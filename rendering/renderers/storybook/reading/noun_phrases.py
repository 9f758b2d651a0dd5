"""Which words belong to a noun, and whether a word is one."""

from __future__ import annotations

from collections.abc import Sequence

from .scene_words import Token
from .vocabulary import Lexicon

_PARENTS = frozenset(("woman", "man", "baby"))


def phrase_start(tokens: Sequence[Token], index: int, words: Lexicon) -> int:
    """Where the words that describe the noun at `index` begin."""
    start = index
    while start > 0 and index - start < 6 and describes(tokens[start - 1], words):
        if tokens[start].first:
            break
        start -= 1
        if tokens[start].word in words.determiners and tokens[start].word not in words.numbers:
            break
    return start


def describes(token: Token, words: Lexicon) -> bool:
    return (
        token.word in words.adjectives
        or token.word in words.determiners
        or token.word in words.numbers
        or "colour" in token.facts
        or "look" in token.facts
        or (token.word == "and" and bool(words.adjectives))
    )


def stands_as_noun(tokens: Sequence[Token], index: int, words: Lexicon) -> bool:
    """Whether "a", "two", "brown" … stands right before a word that may be a verb as well."""
    following = next_word(tokens, index)
    if index == 0 or tokens[index].first:
        return following is not None and "action" in following.facts
    before = tokens[index - 1]
    if before.word == "and" and "plural" in tokens[index].facts and following is not None:
        return "action" in following.facts  # "and bats flew"
    group = before.word == "of" and index > 1 and tokens[index - 2].word in words.numbers
    described = describes(before, words) and before.word != "and"
    mother_bear = before.facts.get("figure") in _PARENTS and "figure" in tokens[index].facts
    pirate_ship = "figure" in before.facts and tokens[index].word in ("ship", "ships")
    return described or before.possessive or group or mother_bear or pirate_ship


def next_word(tokens: Sequence[Token], index: int) -> Token | None:
    """The word after `index` in the same stretch between commas."""
    if index + 1 >= len(tokens):
        return None
    following = tokens[index + 1]
    return None if following.first or following.after_comma else following
