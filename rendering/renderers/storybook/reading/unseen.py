"""What words speak of without its being there: denied, over, compared with, dreamed of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .noun_phrases import describes
from .scene_words import Token
from .vocabulary import Lexicon, english_looks, english_verbs, word_set

_NEGATIONS = word_set(english_verbs.NEGATIONS)
_NO = frozenset(("no", "without", "neither", "nor"))
_SOME = frozenset(("a", "an", "any", "some", "another", "one"))
_LIKES = word_set("i we they you to would children not don't kids also both")
_IMAGES = word_set(
    "picture pictures photo photos painting paintings drawing drawings statue statues story "
    "stories tale tales movie movies book books poem poems thought thoughts news legend legends "
    "shape shapes map sign signs promise idea lesson costume costumes"
)
_ABOUT = word_set(
    "dreamed dreamt dream dreams dreaming imagined imagine imagines imagining wished wish wishes "
    "wishing hoped longed afraid scared frightened talked talk talking talks told spoke speaking "
    "asked heard reminded thought read wrote sang worried warned learned knew joked song songs "
    "lullaby"
)
_WISHED = word_set("wished wish wishes wishing hoped longed asked")
_SIZES = word_set("instead size afraid scared frightened")
_DREAMING = word_set("dreamed dreamt dreaming imagined imagining pretended pretending wished")
_WANTED = word_set("want wants wanted need needs needed wish wishes")
_ENDED = word_set("over stopped ended passed gone cleared faded lifted melted vanished died calmed")
_HAVING = word_set("was were is are had has have been finally down at last soon slowly away up")
_NOUNS = frozenset(("figure", "prop", "place", "weather", "trait"))


def leave_out_unseen(tokens: Sequence[Token], words: Lexicon) -> None:
    """Take what they show from the words for things that are not there."""
    if words.determiners:
        _leave_out_ended(tokens)
        for start, end in _spans(tokens, words):
            for token in tokens[start:end]:
                _leave_out(token)
    else:
        _leave_out_denied(tokens, words)


def _leave_out(token: Token) -> None:
    token.unseen = True
    bare = token.facts.get("trait") in english_looks.HEADWEAR
    token.facts = {"look": "bareheaded"} if bare else {}


def _leave_out_denied(tokens: Sequence[Token], words: Lexicon) -> None:
    """ "Sin sombrero", "kein Hund": the noun after the word, or the next but one."""
    for place, token in enumerate(tokens):
        if token.word in words.denying:
            for after in tokens[place + 1 : place + 4]:
                if after.first or after.after_comma:
                    break
                noun = not _NOUNS.isdisjoint(after.facts)
                _leave_out(after)
                if noun:
                    break


def _leave_out_ended(tokens: Sequence[Token]) -> None:
    """ "When the storm was over", "after the rain", "it did not snow"."""
    for place, token in enumerate(tokens):
        if "weather" not in token.facts:
            continue
        before = [one.word for one in tokens[max(0, place - 3) : place]]
        after = [one.word for one in tokens[place + 1 : place + 6] if not one.first]
        ended = _ends(after) or (before[-1:] and before[-1] in ("stopped", "stops"))
        over = before[-2:-1] == ["after"] or before[-1:] == ["after"]
        denied = not _NEGATIONS.isdisjoint(before[-2:]) or before[-2:] == ["no", "longer"]
        if ended or over or denied:
            _leave_out(token)


def _ends(after: Sequence[str]) -> bool:
    for word in after:
        if word in _ENDED:
            return True
        if word not in _HAVING:
            return False
    return False


def _spans(tokens: Sequence[Token], words: Lexicon) -> Iterator[tuple[int, int]]:
    """From where to where tokens speak of what is not there."""
    for place, token in enumerate(tokens):
        if token.word in _DREAMING and _is_clause(tokens, place + 1):
            yield place + 2, _sentence_end(tokens, place)
        elif token.word == "as" and _word(tokens, place + 1) in ("if", "though"):
            yield place + 2, _clause_end(tokens, place + 2)
        elif _leads_off(tokens, place):
            yield place + 1, _phrase_end(tokens, place + 1, words)


def _leads_off(tokens: Sequence[Token], place: int) -> bool:
    """Whether what the next noun names is not there."""
    word, before = tokens[place].word, _word(tokens, place - 1)
    if tokens[place].unseen:
        return False
    if word in _NO:
        return _word(tokens, place + 1) != "longer"
    if word in ("of", "about", "for"):
        return _is_topic(word, before, _word(tokens, place - 2))
    if word == "like":
        return before not in _LIKES and not tokens[place].first
    if word == "than" or (word == "as" and _word(tokens, place - 2) == "as"):
        return True
    if word == "be" and before == "to":
        return _word(tokens, place - 2) in _DREAMING | _WANTED
    return _is_missing(tokens, place)


def _is_topic(word: str, before: str, earlier: str) -> bool:
    """ "Dreamed of", "a story about", "told him about", "wished for", "instead of"."""
    if word == "for":
        return before in _WISHED
    if word == "about":
        return before in _ABOUT | _IMAGES or earlier in ("told", "asked", "reminded")
    return before in (_ABOUT | _IMAGES | _SIZES) - {"song", "songs"}


def _is_missing(tokens: Sequence[Token], place: int) -> bool:
    """ "Did not see any bears", "wanted a dog": not so "did not see the bear"."""
    if _word(tokens, place + 1) not in _SOME:
        return False
    if tokens[place].word in _WANTED | _NEGATIONS:
        return True
    return _word(tokens, place - 1) in _NEGATIONS and "figure" not in tokens[place].facts


def _word(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].word if 0 <= place < len(tokens) else ""


def _is_clause(tokens: Sequence[Token], place: int) -> bool:
    return _word(tokens, place) in ("that", "she", "he", "they", "it", "i", "we", "of", "about")


def _sentence_end(tokens: Sequence[Token], place: int) -> int:
    end = place + 1
    while end < len(tokens) and not tokens[end].first:
        end += 1
    return end


def _clause_end(tokens: Sequence[Token], place: int) -> int:
    end = place
    while end < len(tokens) and not tokens[end].first and not tokens[end].after_comma:
        end += 1
    return end


def _phrase_end(tokens: Sequence[Token], start: int, words: Lexicon) -> int:
    """After the noun that begins at `start` with its own words, "of …" and "or …" included."""
    end = start
    while _goes_on(tokens, end, start) and describes(tokens[end], words):
        end += 1
    if _goes_on(tokens, end, start):
        known = bool(tokens[end].facts)
        end += 1
        while _goes_on(tokens, end, start) and _is_noun(tokens[end], known):
            end, known = end + 1, True
    if _goes_on(tokens, end, start) and tokens[end].word in ("of", "or", "nor"):
        return _phrase_end(tokens, end + 1, words)
    return end


def _goes_on(tokens: Sequence[Token], place: int, start: int) -> bool:
    if place >= len(tokens) or tokens[place].first:
        return False
    return place == start or not tokens[place].after_comma


def _is_noun(token: Token, known: bool) -> bool:
    """Whether a noun follows a noun: "shooting star", and the "door" of a "squeaky door"."""
    noun = "figure" in token.facts or "prop" in token.facts
    return noun and "action" not in token.facts and (not known or "prop" in token.facts)
