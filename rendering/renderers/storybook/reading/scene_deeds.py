"""What the mentioned figures do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .mention import Mention
from .noun_phrases import describes, phrase_start
from .scene_words import Token
from .vocabulary import Lexicon, english_verbs, first_names, word_set

_NEGATIONS = word_set(english_verbs.NEGATIONS)
_WANTING = word_set(english_verbs.WANTING)
_DONE_TO = word_set(english_verbs.DONE_TO)
_CHASING = word_set("chased chases chasing chase pursued")
_FLEEING = (("was", "chased"), ("were", "chased"))
_JOINING = word_set("and with y et und और con avec mit و")
_BEFORE_SUBJECTS = word_set(
    "a an the two three little small old young big der die das ein eine el la un una le les los"
)
_STANDING_FIRST = word_set(
    "sit sleep stand walk run fly swim dance talk jump sing cry laugh climb hide wave play spin"
)
"""Deeds that need nobody else: only of them a verb may stand before who does it."""
_SHARED = word_set("dance play walk run sing swim fly laugh eat talk sit build spin ride jump")
_BEING = frozenset(("was", "were", "is", "are", "been", "being", "be", "got"))
_NOUNS_OF_DEEDS = word_set(
    "sleep walk run swim ride look dance laugh cry search hug kiss jump climb"
)
"""Nouns in "his winter sleep", "a long walk"."""
_BEFORE_NOUNS = frozenset(
    ("a", "an", "the", "his", "her", "their", "its", "my", "of", "in", "into", "with", "some")
)
_BEFORE_VERBS = word_set(
    "i you we he she they it who that to can could will would must may might should and then "
    "was were is are been quickly slowly happily together always often sometimes carefully"
)


def give_actions(found: list[Mention], tokens: Sequence[Token], words: Lexicon) -> None:
    """Each takes the first thing done after it; "a boy and his dog ran" is both."""
    subjects = [mention for mention in found if not mention.possessive]
    if words.verb_last:
        _give_last_verbs(subjects, tokens)
        return
    ends = [*(mention.index for mention in subjects), len(tokens)][1:]
    for mention, end in zip(subjects, ends, strict=True):
        if not tokens[mention.index].possessive:  # "the king's cape fluttered"
            mention.action = _action(tokens, mention.index, end, words)
    for mention, following in reversed(list(pairwise(subjects))):
        if not mention.action and are_together(tokens, mention, following):
            mention.action = following.action
    for mention in subjects:
        if mention.kind and not words.determiners:
            mention.action = _verb_before(tokens, mention.index) or mention.action
        if mention.kind:
            mention.action = _done_by(tokens, mention.index, words) or mention.action
            mention.action = mention.action or _done_with(tokens, mention.index, words)
            mention.action = mention.action or _fled(tokens, mention.index, words)
        if not mention.action and mention.kind:
            mention.action = _inverted_action(subjects, tokens, mention.index)


def _verb_before(tokens: Sequence[Token], index: int) -> str:
    """The verb that opens an Arabic sentence is its first figure's."""
    opens = index > 0 and tokens[index - 1].first and not tokens[index].first
    return tokens[index - 1].facts.get("action", "") if opens else ""


def _done_with(tokens: Sequence[Token], index: int, words: Lexicon) -> str:
    """What the prince of "danced with the prince" does as well."""
    start = phrase_start(tokens, index, words)
    if start < 2 or tokens[start].first or tokens[start - 1].word != "with":
        return ""
    action = tokens[start - 2].facts.get("action", "")
    return action if action in _SHARED else ""


def _fled(tokens: Sequence[Token], index: int, words: Lexicon) -> str:
    """Whom one chases runs too."""
    start = phrase_start(tokens, index, words)
    chased = start > 0 and not tokens[start].first and tokens[start - 1].word in _CHASING
    return "run" if chased or _word_after(tokens, index) in _FLEEING else ""


def _word_after(tokens: Sequence[Token], index: int) -> tuple[str, ...]:
    return tuple(token.word for token in tokens[index + 1 : index + 3])


def _done_by(tokens: Sequence[Token], index: int, words: Lexicon) -> str:
    """What the cat of "was chased by the cat" does."""
    start = phrase_start(tokens, index, words)
    if start < 2 or tokens[start].first or tokens[start - 1].word != "by":
        return ""
    done = start - 2
    return tokens[done].facts.get("action", "") if _is_passive(tokens, done) else ""


def _give_last_verbs(subjects: list[Mention], tokens: Sequence[Token]) -> None:
    """Hindi: the sentence's verb stands last and is its first figure's."""
    actions = {token.sentence: token.facts["action"] for token in tokens if "action" in token.facts}
    for mention in subjects:
        mention.action = actions.pop(tokens[mention.index].sentence, "")


def _action(tokens: Sequence[Token], start: int, end: int, words: Lexicon) -> str:
    """The first thing done between two mentions; what is done to them is not."""
    for index in range(start + 1, end):
        if tokens[index].first:
            return ""
        action = _deed(tokens, index, words)
        if action and not is_denied(tokens, index) and not _is_passive(tokens, index):
            return action
    return ""


def _deed(tokens: Sequence[Token], index: int, words: Lexicon) -> str:
    """What the word says is done, "" where it is a noun or describes one."""
    facts, before = tokens[index].facts, tokens[index - 1]
    if "maybe" in facts:
        subject = "figure" in before.facts or before.word in first_names()
        return facts["maybe"] if subject or before.word in _BEFORE_VERBS else ""
    if "action" not in facts or before.word in _BEFORE_NOUNS:
        return ""
    noun = tokens[index].word in _NOUNS_OF_DEEDS and describes(before, words) and index > 1
    return "" if noun and tokens[index - 2].word in _BEFORE_NOUNS else facts["action"]


def _is_passive(tokens: Sequence[Token], index: int) -> bool:
    """ "Was hugged", "were carried": it is done to them."""
    token = tokens[index]
    if token.facts.get("action") not in _DONE_TO or token.word.endswith("ing"):
        return False
    return any(one.word in _BEING for one in tokens[max(0, index - 2) : index])


def is_denied(tokens: Sequence[Token], index: int) -> bool:
    """Whether "not", "never", "wanted to" … stands right before the word."""
    before = [token.word for token in tokens[max(0, index - 3) : index]]
    if not _NEGATIONS.isdisjoint(before[-2:]):
        return True
    return before[-1:] == ["to"] and not _WANTING.isdisjoint(before)


def are_together(tokens: Sequence[Token], first: Mention, second: Mention) -> bool:
    """ "A boy and his little dog", "mother, father": one verb is said of both."""
    if first.index == second.index:  # "the parents" are two figures
        return True
    between = tokens[first.index + 1 : second.index + 1]
    near = [token.word for token in between[-5:]]
    listed = len(between) <= 3 and any(token.after_comma for token in between)
    together = not _JOINING.isdisjoint(near)
    return (together or listed) and not any(token.first for token in between) and len(between) <= 9


def _inverted_action(found: Sequence[Mention], tokens: Sequence[Token], index: int) -> str:
    """ "In the garden sat a cat": the verb right before the noun's own words."""
    for place in range(index - 1, max(-1, index - 5), -1):
        token = tokens[place]
        if "action" in token.facts:
            led = is_denied(tokens, place) or _has_subject(found, tokens, place)
            stands_first = token.facts["action"] in _STANDING_FIRST
            return token.facts["action"] if stands_first and not led else ""
        if token.word not in _BEFORE_SUBJECTS:
            return ""
    return ""


def _has_subject(found: Sequence[Mention], tokens: Sequence[Token], place: int) -> bool:
    sentence = tokens[place].sentence
    known = (one for one in found if not one.uncertain)
    return any(one.index < place and tokens[one.index].sentence == sentence for one in known)
