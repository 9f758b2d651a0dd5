"""Names in an idea, and somebody nobody has heard of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stories.writers.offline.english.describing import ALSO_WORDS, LINKS, PLACE_LINKS
from stories.writers.offline.english.lexicon import (
    ADJECTIVES,
    FORMS,
    PLACE_OF,
    TIME_OF,
    TOPIC_WORDS,
    Noun,
)
from stories.writers.offline.english.reading import Phrase, Word
from stories.writers.offline.english.settings import CALENDAR, MEANT_FOR
from stories.writers.offline.ideas import MAX_NAME_CHARACTERS, is_safe_word
from stories.writers.offline.names import BOYS, GIRLS

_LINK_WORDS = frozenset(LINKS.split())
_CALENDAR = frozenset(CALENDAR.split())
_MEANT_FOR = frozenset(MEANT_FOR.split())
_ALSO_WORDS = frozenset(ALSO_WORDS.split())
_PLACE_LINKS = frozenset(PLACE_LINKS.split())
_CALLED = frozenset({"named", "called"})
_MR = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "lady", "st"})
_DOES = """
    is was has had finds found wants wanted loves loved likes goes went meets met lives lived learns
    learned loses lost discovers discovered dreams dreamed visits helps makes saves builds travels
    sees saw flies flew runs ran walked walks and
"""
_VERBS = frozenset(_DOES.split())
_ALIVE = _VERBS | {"who", "wants", "whose"} - {"is", "was", "has", "had", "and", "found", "lost"}


def with_name(phrase: Phrase, words: Sequence[Word]) -> Phrase:
    """The phrase with the name that follows it: Princess Lila, a fox called Tom."""
    at = phrase.end
    if phrase.noun is None:
        return phrase
    if _text(words, at) == ",":
        at += 1
    if _text(words, at).lower() in _CALLED:
        return _named(phrase, words, at + 1, is_told=True)
    if phrase.is_alive and not phrase.plural and not phrase.owns and at == phrase.end:
        return _named(phrase, words, at, is_told=False)
    return phrase


def _named(phrase: Phrase, words: Sequence[Word], at: int, *, is_told: bool) -> Phrase:
    """The phrase with the name at word `at`, where it is one."""
    if at >= len(words) or not is_safe_word(words[at].text):
        return phrase
    word = words[at]
    told = is_told and (word.is_capital or word.lower not in _LINK_WORDS)
    if not told and not is_name(word):
        return phrase
    name, end = written(word.text), at + 1
    if word.is_capital and end < len(words) and words[end].is_capital and is_name(words[end]):
        name, end = f"{name} {written(words[end].text)}", end + 1
    return replace(phrase, name=name[:MAX_NAME_CHARACTERS], end=end)


def told_name(words: Sequence[Word]) -> tuple[str, int]:
    """The name in "her name is Biscuit", and where it stands; "" and -1 where there is none."""
    for at in range(len(words) - 2):
        is_told = words[at].lower == "name" and words[at + 1].lower in {"is", "was"}
        if is_told and words[at + 2].is_capital and is_safe_word(words[at + 2].text):
            return written(words[at + 2].text)[:MAX_NAME_CHARACTERS], at + 2
    return "", -1


def is_name(word: Word) -> bool:
    """Whether a word is most likely somebody's name, wherever it stands."""
    lower = word.lower.removesuffix("'s")
    if not is_safe_word(lower) or lower in _LINK_WORDS or lower in _MEANT_FOR:
        return False
    if is_first_name(lower):
        is_word_too = lower in _ALSO_WORDS
        return (word.is_capital and not word.starts) if is_word_too else True
    return word.is_capital and not word.starts and not _is_known(lower)


def is_first_name(name: str) -> bool:
    """Whether a name is one that many people have."""
    return name.lower() in GIRLS or name.lower() in BOYS


def _is_known(lower: str) -> bool:
    tables = (FORMS, PLACE_OF, TIME_OF, TOPIC_WORDS, ADJECTIVES, _LINK_WORDS, _MEANT_FOR, _CALENDAR)
    return any(lower in table for table in tables)


def names_in(words: Sequence[Word], nouns: Sequence[Phrase]) -> Iterator[Phrase]:
    """Names that none of the idea's nouns is called by."""
    covered = {at for phrase in nouns for at in range(phrase.start, phrase.end)}
    for at, word in enumerate(words):
        before = words[at - 1].lower if at else ""
        if at + 1 in covered and words[at + 1].is_capital and not word.starts:
            continue
        if before in _MR and is_safe_word(word.text):
            name = f"{written(words[at - 1].text)} {written(word.text)}"
            yield Phrase(at - 1, at + 1, "", name=name[:MAX_NAME_CHARACTERS])
        elif at not in covered and before not in _PLACE_LINKS - {"by"} and _is_somebody(words, at):
            name = written(word.text.removesuffix("'s"))[:MAX_NAME_CHARACTERS]
            owns = word.lower.endswith("'s")
            yield Phrase(at, at + 1, "", name=name, owns=owns, before=before)


def _is_somebody(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if is_name(word) and word.lower not in _MR:
        return True
    if not word.starts or not word.is_capital or not is_safe_word(word.text):
        return False
    follower = _text(words, at + 1).lower()
    does = follower in _VERBS or (follower in {"the", ","} and _follows_figure(words, at + 2))
    return does and (is_first_name(word.lower) or not _is_known(word.lower))


def _follows_figure(words: Sequence[Word], at: int) -> bool:
    return any(word.lower in FORMS for word in words[at : at + 3])


def unheard_of(words: Sequence[Word], before: int) -> Phrase | None:
    """Somebody nobody has heard of, named before word `before`: a tiny wuggle who …"""
    for at, word in enumerate(words[:before]):
        if word.lower not in {"a", "an", "the", "my"}:
            continue
        adjectives, chunk = _chunk(words, at + 1, before)
        end = at + 1 + len(adjectives) + len(chunk)
        follower = _text(words, end).lower()
        if not chunk or end == before or follower in {"of", "about"} or follower in FORMS:
            continue
        noun = Noun(" ".join(chunk), "animal", "village") if follower in _ALIVE else None
        return Phrase(
            at, end, " ".join(chunk), noun, adjectives=tuple(adjectives), has_article=True
        )
    return None


def _chunk(words: Sequence[Word], at: int, before: int) -> tuple[list[str], list[str]]:
    """Known adjectives, and the one or two unknown words after them."""
    adjectives: list[str] = []
    chunk: list[str] = []
    for word in words[at:before]:
        lower = word.lower
        if lower in ADJECTIVES and not chunk:
            adjectives.append(lower)
            continue
        if lower in _LINK_WORDS or not is_safe_word(word.text) or len(chunk) == 2:
            break
        if chunk and lower.endswith(("s", "ed", "ing")):
            break
        if _is_known(lower):
            return adjectives, []
        chunk.append(lower)
    return adjectives, chunk


def written(word: str) -> str:
    """A name with its capital: tom → Tom, McKay as it stands."""
    if word.isupper() or not any(c.isupper() for c in word[1:]):
        return word[:1].upper() + word[1:].lower()
    return word


def _text(words: Sequence[Word], at: int) -> str:
    return words[at].text if at < len(words) else ""
