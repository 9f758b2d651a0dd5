"""Who comes into the picture and who leaves it, by the words (English ones so far)."""

from __future__ import annotations

from collections.abc import Sequence

from .mention import Mention
from .scene_deeds import is_denied
from .scene_words import Token
from .vocabulary import word_set

_ENTERING = word_set(
    "came comes arrived arrives returned returns appeared appears entered enters approached"
)
_LEAVING = word_set("departed departs vanished vanishes disappeared disappears fled escaped left")
_NO_OBJECT = word_set("and but at in into for with without before after then to on")
"""What follows "left" where it means going away."""
_AWAY = word_set("away off")
_AFTER = word_set("chased chases chasing pursued followed follows after")


def give_passages(found: Sequence[Mention], tokens: Sequence[Token]) -> None:
    """Tell each who acts whether it comes or goes: "she came back", "the bird flew off"."""
    subjects = [mention for mention in found if not mention.possessive]
    ends = [*(mention.index for mention in subjects), len(tokens)][1:]
    for mention, end in zip(subjects, ends, strict=True):
        mention.passage = _passage(tokens, mention.index, end)
        if not mention.passage and _is_hunted(tokens, mention.index):
            mention.passage = "ahead"


def _is_hunted(tokens: Sequence[Token], index: int) -> bool:
    """The cat of "the dog chased the cat", "ran after a little cat"."""
    before = tokens[max(0, index - 3) : index]
    return any(token.word in _AFTER and not token.first for token in before)


def _passage(tokens: Sequence[Token], start: int, end: int) -> str:
    for index in range(start + 1, end):
        token = tokens[index]
        if token.first:
            return ""
        if is_denied(tokens, index):
            continue
        if token.word in _ENTERING:
            return "enters"
        if token.word in _LEAVING and (token.word != "left" or _leaves(tokens, index)):
            return "leaves"
        if token.word in _AWAY and "action" in tokens[index - 1].facts:
            moving = tokens[index - 1].facts["action"] in ("walk", "run", "fly", "swim", "ride")
            return "leaves" if moving else ""
    return ""


def _leaves(tokens: Sequence[Token], index: int) -> bool:
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return after is None or after.first or after.word in _NO_OBJECT
