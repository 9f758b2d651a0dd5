"""What the mentioned figures do, and the colours that are said of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .scene_figures import Mention, describes
from .scene_words import Token
from .vocabulary import Lexicon, first_names

_NEGATIONS = frozenset(("not", "never", "couldn't", "didn't", "can't", "cannot", "won't", "don't"))


def give_actions(found: list[Mention], tokens: Sequence[Token], words: Lexicon) -> None:
    """Each takes the first thing done after it; "a boy and his dog ran" is both."""
    subjects = [mention for mention in found if not mention.possessive]
    if words.verb_last:
        _give_last_verbs(subjects, tokens)
        return
    ends = [*(mention.index for mention in subjects), len(tokens)][1:]
    for mention, end in zip(subjects, ends, strict=True):
        mention.action = _action(tokens, mention.index, end)
    for mention, following in reversed(list(pairwise(subjects))):
        if not mention.action and _are_together(tokens, mention, following):
            mention.action = following.action
    for mention in subjects:
        if not mention.action and mention.kind:
            mention.action = _inverted_action(tokens, mention.index)


def _give_last_verbs(subjects: list[Mention], tokens: Sequence[Token]) -> None:
    """Hindi: the sentence's verb stands last and is its first figure's."""
    actions = {token.sentence: token.facts["action"] for token in tokens if "action" in token.facts}
    for mention in subjects:
        mention.action = actions.pop(tokens[mention.index].sentence, "")


def _action(tokens: Sequence[Token], start: int, end: int) -> str:
    for index in range(start + 1, end):
        token = tokens[index]
        if token.first:
            return ""
        if "action" in token.facts and not is_denied(tokens, index):
            before = tokens[index - 1].word
            if before not in ("a", "an", "the", "his", "her", "their", "its", "of", "in", "into"):
                return token.facts["action"]
    return ""


def is_denied(tokens: Sequence[Token], index: int) -> bool:
    """Whether "not", "never" … stands right before the word."""
    return any(token.word in _NEGATIONS for token in tokens[max(0, index - 2) : index])


def _are_together(tokens: Sequence[Token], first: Mention, second: Mention) -> bool:
    if first.index == second.index:  # "the parents" are two figures
        return True
    between = tokens[first.index + 1 : second.index + 1]
    words = [token.word for token in between]
    together = any(
        word in ("and", "with", "y", "et", "und", "और", "con", "avec", "mit") for word in words
    )
    listed = len(words) <= 3 and any(token.after_comma for token in between)
    return (together or listed) and not any(token.first for token in between) and len(words) <= 9


def _inverted_action(tokens: Sequence[Token], index: int) -> str:
    """ "In the garden sat a cat": the verb right before the noun's own words."""
    for place in range(index - 1, max(-1, index - 5), -1):
        token = tokens[place]
        if "action" in token.facts:
            return "" if _has_subject(tokens, place) else token.facts["action"]
        if token.word not in ("a", "an", "the", "two", "three", "little", "small", "old", "young"):
            return ""
    return ""


def _has_subject(tokens: Sequence[Token], place: int) -> bool:
    return any(
        "figure" in token.facts
        or token.word in ("he", "she", "they", "it", "i", "we")
        or token.word in first_names()
        for token in tokens[:place]
        if token.sentence == tokens[place].sentence
    )


def give_colours(found: list[Mention], tokens: Sequence[Token], words: Lexicon) -> None:
    """Colours of what a figure wears, or said of it: "it had blue wings", "the fox was red"."""
    for index, token in enumerate(tokens):
        if "colour" in token.facts:
            owner = _owner(found, tokens, index, words)
            if owner is not None and token.facts["colour"] not in owner.colours:
                owner.colours.append(token.facts["colour"])


def _owner(
    found: list[Mention], tokens: Sequence[Token], index: int, words: Lexicon
) -> Mention | None:
    if not words.determiners:
        return _noun_before(found, tokens, index)
    head = index + 1
    while head < len(tokens) and not tokens[head].first and describes(tokens[head], words):
        head += 1
    noun = tokens[head].word if head < len(tokens) and not tokens[head].first else ""
    before = [mention for mention in found if mention.index < index and not mention.possessive]
    if not before:
        return None
    last = before[-1]
    if noun in words.worn:
        return last
    return last if _is_said_of(tokens, last.index, index) and noun == "" else None


def _noun_before(found: list[Mention], tokens: Sequence[Token], index: int) -> Mention | None:
    """ "Zorro rojo", "papillon bleu et jaune": colours follow their noun."""
    for mention in reversed(found):
        if mention.index < index and not mention.possessive:
            between = tokens[mention.index + 1 : index]
            joined = all("colour" in word.facts or len(word.word) < 3 for word in between)
            return mention if joined and len(between) < 3 else None
    return None


def _is_said_of(tokens: Sequence[Token], start: int, index: int) -> bool:
    between = [token.word for token in tokens[start + 1 : index]]
    verbs = ("was", "were", "is", "are", "era", "était", "war", "ist", "es", "est")
    nearby = len(between) == 0 or between[0] in verbs
    return (
        nearby
        and len(between) <= 4
        and not any(token.first for token in tokens[start + 1 : index + 1])
    )
