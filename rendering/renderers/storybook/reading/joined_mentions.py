"""Mentions of one and the same figure: "Ember the dragon", "a girl named Maya"."""

from __future__ import annotations

from collections.abc import Sequence

from .mention import COSTUMED, PEOPLE, Mention
from .noun_phrases import describes
from .scene_words import Token
from .vocabulary import Lexicon

NAMING = frozenset(("named", "called", "name", "is", "was"))
BECOMING = ("is", "was", "became")


def joined(found: list[Mention], tokens: Sequence[Token], words: Lexicon) -> list[Mention]:
    """ "Ember the dragon", "a girl named Maya", "King Arthur": one figure, not two."""
    together: list[Mention] = []
    for mention in found:
        previous = together[-1] if together else None
        if previous is not None and _same_figure(previous, mention, tokens, words):
            together[-1] = _as_one(previous, mention)
        else:
            together.append(mention)
    return together


def _same_figure(first: Mention, second: Mention, tokens: Sequence[Token], words: Lexicon) -> bool:
    between = tokens[first.index + 1 : second.index]
    if first.pronoun or second.pronoun:
        return False
    if tokens[first.index].sentence != tokens[second.index].sentence:
        return False
    if second.name:
        near = all(token.word in NAMING for token in between)
        return near and not tokens[second.index].after_comma and first.count == 1
    if _is_apposition(first, second, between):
        return True
    if first.name and not between:  # "Peter Rabbit"
        return tokens[second.index].capitalised and not tokens[second.index].after_comma
    if between and between[0].word in BECOMING:  # "Ember was a small dragon"
        between = between[1:]
    if not first.name or not between or between[0].word not in words.determiners:
        return False
    described = all(describes(token, words) and token.word != "and" for token in between)
    aside = between[0].after_comma and second.kind not in PEOPLE
    return described and not aside and second.count == 1


def _is_apposition(first: Mention, second: Mention, between: Sequence[Token]) -> bool:
    """ "The doctor, a tall woman": one of open gender, then who that is."""
    told = bool(between) and between[0].after_comma and between[0].word in ("a", "an")
    if not told or second.kind not in _ANYBODY or first.name or first.once_more:
        return False
    return first.open_gender or first.kind in _ANYBODY[second.kind]


_ANYBODY = {
    "woman": ("woman", "old woman"),
    "old woman": ("woman", "old woman"),
    "man": ("man", "old man"),
    "old man": ("man", "old man"),
    "girl": ("girl",),
    "boy": ("boy",),
}
"""Words for anybody → whom they may be said of: "her mother, a tall woman"."""


def _as_one(first: Mention, second: Mention) -> Mention:
    named, noun = (second, first) if second.name else (first, second)
    if not first.name and not second.name:
        second.definite, second.another, second.owned = True, False, first.owned
        second.kind = first.kind if first.kind.startswith("old") else second.kind
        return second
    if first.name and second.name:  # "Mary Jane", "Captain Jack Brown"
        first.name = f"{first.name} {second.name}"
        first.uncertain = first.uncertain and second.uncertain
        return first
    if noun.open_gender and not named.open_gender and noun.kind in COSTUMED:
        noun.gender = {"girl": "she", "boy": "he"}.get(named.kind, "")
        noun.open_gender = not noun.gender
    noun.kind = named.kind if noun.kind == "child" else noun.kind
    noun.name, noun.definite, noun.another = named.name, True, False
    noun.open_gender = noun.open_gender or (named.open_gender and noun.kind in PEOPLE)
    noun.index = max(first.index, second.index)
    noun.worn = [*first.worn, *second.worn]
    return noun
