"""A German idea → the noun phrases in it: whom, what and where it names, and how."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from stories.writers.offline.abroad import named_abroad
from stories.writers.offline.ideas import emoji_words, is_safe_word
from stories.writers.offline.readings import Reading

from . import lexicon
from .grammar import Noun
from .small_words import (
    ABSTRACT,
    ARTICLES,
    FUNCTION_WORDS,
    NAMING,
    NO_NOUNS,
    NUMBERS,
    OBLIQUE,
    PLACING,
    POSSESSIVES,
    PREPOSITIONS,
)
from .words import BOYS, GIRLS, TELLING, UNTOUCHABLE

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*|\d+|[.!?:;,]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase of the idea."""

    noun: Noun
    adjectives: tuple[str, ...] = ()
    name: str = ""
    number: str = ""
    many: bool = False
    subject: bool = True
    """Whether it stands where somebody who does something stands."""
    bare: bool = False
    """Without an article: a name, a title or a single word."""
    preposition: str = ""
    """in, an or auf, where it stands after one."""
    owned: bool = False
    """Whether it is somebody's: "ihr Hund"."""
    at: int = 0
    wearing: tuple[Mention, ...] = ()


def read(idea: str) -> Reading[Mention]:
    """What an idea names."""
    tokens = _TOKEN.findall(idea)
    low = frozenset(token.lower() for token in tokens)
    mentions = _dressed(_named(list(_mentions(tokens)), tokens))
    if not mentions:
        abroad = [*emoji_words(idea), *named_abroad(idea, but="de")]
        mentions = list(_of_english([*tokens, *abroad]))
    return Reading(tuple(mentions), _topic(tokens, mentions), low)


def clothes(look: str) -> tuple[Mention, ...]:
    """What a look names that is worn or grown: "rote Stiefel und ein gelber Hut"."""
    mentions = _mentions(_TOKEN.findall(look))
    return tuple(each for each in mentions if each.noun.kind in ("worn", "body"))


def _is_word(token: str) -> bool:
    return is_safe_word(token)


def _is_name(token: str) -> bool:
    return token[:1].isupper() and token.lower() in GIRLS | BOYS


def _mentions(tokens: list[str]) -> Iterator[Mention]:
    german = any(token.lower() in FUNCTION_WORDS for token in tokens)
    shouted = not any(token[:1].isupper() for token in tokens[1:])
    for at, token in enumerate(tokens):
        if not _is_word(token) or token.lower() in NO_NOUNS:
            continue
        if _names_the_last(tokens, at):
            continue
        if _is_name(token):
            yield _person(token, tokens, at)
        elif form := _noun_here(tokens, at, shouted):
            yield _phrase(form, tokens, at)
        elif token[:1].isupper() and (german or len(tokens) <= 2):
            yield from _unknown(tokens, at)


def _names_the_last(tokens: list[str], at: int) -> bool:
    """Whether the word before says what this one is: "Prinzessin Lillifee"."""
    before = lexicon.known(tokens[at - 1]) if at and tokens[at - 1][:1].isupper() else None
    return bool(before and before[0].alive and _may_be_called(tokens[at]))


def _may_be_called(word: str) -> bool:
    return word[:1].isupper() and _is_word(word) and not lexicon.is_listed(word)


def _noun_here(tokens: list[str], at: int, shouted: bool) -> lexicon.Form | None:
    """A known noun; in lower case only where the whole idea is written without capitals."""
    token = tokens[at]
    form = lexicon.known(token)
    if form is None or token[:1].isupper():
        return form
    describes = lexicon.adjective(token) and at + 1 < len(tokens) and lexicon.known(tokens[at + 1])
    return None if describes or not shouted else form


def _phrase(form: lexicon.Form, tokens: list[str], at: int) -> Mention:
    noun, singular, plural = form
    before = _before(tokens, at)
    many = plural and (not singular or _says_plural(before, noun))
    return Mention(
        noun=noun,
        adjectives=before.adjectives,
        number=before.number if many else "",
        many=many,
        subject=before.subject,
        bare=not before.article,
        preposition=before.preposition,
        owned=before.article in POSSESSIVES,
        at=at,
    )


@dataclass(frozen=True, slots=True)
class _Before:
    """What stands before a noun: a kitten's "mit dem kleinen roten"."""

    adjectives: tuple[str, ...]
    endings: str
    """Of the adjective next to the article."""
    article: str
    number: str
    subject: bool
    preposition: str = ""


def _before(tokens: list[str], at: int) -> _Before:
    adjectives: list[str] = []
    start, ending = at, ""
    while start > 0 and (stem := _adjective_at(tokens, start - 1)):
        start -= 1
        adjectives.insert(0, stem)
        ending = tokens[start].lower().removeprefix(stem)
    left = [token.lower() for token in tokens[max(0, start - 2) : start]]
    near = left[-1] if left else ""
    number = NUMBERS.get(" ".join(left[-2:])) or NUMBERS.get(near, "")
    article = near if near in ARTICLES else ""
    close = [word for word in left[(-2 if article or number else -1) :] if word in PREPOSITIONS]
    subject = not close and article not in OBLIQUE
    place = PLACING.get(close[-1], "") if close else ""
    return _Before(tuple(adjectives), ending, article, number, subject, place)


def _adjective_at(tokens: list[str], at: int) -> str:
    """The stem of the adjective there: a known one, or a word bent like one after an article."""
    word = tokens[at]
    if stem := lexicon.adjective(word):
        return "" if stem == "still" and word == "still" else stem
    low = word.lower()
    bent = re.fullmatch(r"([^\W\d_]{4,20}?)(e|er|es|en|em)", low)
    after_article = at > 0 and tokens[at - 1].lower() in ARTICLES
    if bent and after_article and word == low and low not in FUNCTION_WORDS:
        return bent[1]
    return ""


def _says_plural(before: _Before, noun: Noun) -> bool:
    """Whether the words before a form that can be both make it a plural."""
    if before.number:
        return True
    if before.article in ("die", "diese", "alle", "ihre", "seine"):
        return noun.gender != "f"
    if not before.article and noun.gender in "mn" and before.endings in ("e", "en"):
        return True
    return noun.weak and not before.article


def _unknown(tokens: list[str], at: int) -> Iterator[Mention]:
    """A noun that no table has: its article, its adjectives and its ending tell its gender."""
    before, word = _before(tokens, at), tokens[at]
    if any(word.lower().endswith(told) for told in ("prompt", "anweisungen", "befehl")):
        return
    if before.number:
        noun = Noun(word, "p", word, kind="creature")
        yield Mention(noun, before.adjectives, number=before.number, many=True, at=at)
    elif before.article and not _is_abstract(word):
        noun = Noun(word, _gender(before, word), kind="creature")
        yield Mention(noun, before.adjectives, subject=before.subject, at=at)
    elif not before.article and before.subject and _may_be_name(tokens, at):
        yield _person(word, tokens, at)


def _gender(before: _Before, word: str) -> str:
    article, ending = before.article, before.endings
    if article.endswith(("einen", "den", "ihren", "seinen")) or ending == "er":
        return "m"
    if article in ("das", "dieses") or ending == "es":
        return "n"
    if article == "der":
        return "m" if before.subject else "f"
    if article in ("eine", "die", "einer", "seine", "ihre"):
        return "f"
    return _gender_by_ending(word.lower())


def _gender_by_ending(word: str) -> str:
    if word.endswith(("chen", "lein", "um", "ment")):
        return "n"
    return "f" if word.endswith(("in", "ei", "ette")) else "m"


def _is_abstract(word: str) -> bool:
    return len(word) > 4 and word.lower().endswith(ABSTRACT)


def _may_be_name(tokens: list[str], at: int) -> bool:
    """A bare word with a capital: alone, or before what somebody does."""
    word, after = tokens[at], tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    if _is_abstract(word) or len(word) < 2 or lexicon.adjective(word):
        return False
    return not after or (
        at == 0 and bool(re.fullmatch(r"[a-zäöüß]{2,}t|und|will|kann|mag|war", after))
    )


def _person(name: str, tokens: list[str], at: int) -> Mention:
    """Somebody of whom only the name is told."""
    before = _before(tokens, at)
    gender = called(name) or _owning(tokens)
    what = {"f": "Mädchen", "m": "Junge"}.get(gender, "Wesen")
    return Mention(lexicon.noun(what), name=name, subject=before.subject, bare=True, at=at)


def called(name: str) -> str:
    """f or m, whom a name usually calls; "" where it tells neither."""
    first = name.lower().split()[0] if name.strip() else ""
    if (first in GIRLS) == (first in BOYS):
        return ""
    return "f" if first in GIRLS else "m"


def _owning(tokens: list[str]) -> str:
    """The gender that "sucht ihren Ball", "ist sie" tell."""
    for token in tokens:
        if token.lower() in ("sie", "ihr", "ihre", "ihren", "ihrem", "ihrer"):
            return "f"
        if token.lower() in ("er", "sein", "seine", "seinen", "seinem", "seiner"):
            return "m"
    return ""


def _named(mentions: list[Mention], tokens: list[str]) -> list[Mention]:
    """Names joined with what bears them: "ein Fuchs namens Tom", "Maya, ein Mädchen"."""
    joined: list[Mention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        if last and _belong(last, mention, tokens):
            named, other = (mention, last) if mention.name else (last, mention)
            joined[-1] = replace(other, name=named.name, subject=last.subject, bare=False)
        else:
            joined.append(mention)
    return [_with_name(mention, tokens) for mention in joined]


def _belong(first: Mention, second: Mention, tokens: list[str]) -> bool:
    if bool(first.name) == bool(second.name):
        return False
    living = (second if first.name else first).noun
    between = [token.lower() for token in tokens[first.at + 1 : second.at]]
    if not living.alive:
        return False
    if second.name:
        return not between or bool(NAMING & set(between))
    return between[:1] in ([","], ["ist"], ["war"]) and any(
        word in ("ein", "eine", "der", "die", "das") for word in between[1:2]
    )


def _with_name(mention: Mention, tokens: list[str]) -> Mention:
    """With a name that no list has: "ein Fuchs namens Xaverius", "Prinzessin Lillifee"."""
    if mention.name or not mention.noun.alive or mention.many:
        return mention
    rest = [word for word in tokens[mention.at + 1 : mention.at + 6] if word != ","]
    for place, word in enumerate(rest):
        if word.lower() in NAMING and place + 1 < len(rest) and rest[place + 1][:1].isupper():
            return replace(mention, name=rest[place + 1])
    if rest and rest[0] == tokens[mention.at + 1] and _may_be_called(rest[0]):
        return replace(mention, name=rest[0])
    return mention


def _dressed(mentions: list[Mention]) -> list[Mention]:
    """What somebody wears goes to who wears it: "ein Mädchen mit roten Stiefeln"."""
    dressed: list[Mention] = []
    for mention in mentions:
        last = dressed[-1] if dressed else None
        worn = mention.noun.kind in ("worn", "body") and not mention.subject
        if last and worn and last.noun.alive and mention.at - _last_at(last) <= 5:
            dressed[-1] = replace(last, wearing=(*last.wearing, mention))
        elif mention.noun.kind != "body" and not _repeats(mention, dressed):
            dressed.append(mention)
    return dressed


def _last_at(mention: Mention) -> int:
    return mention.wearing[-1].at if mention.wearing else mention.at


def _repeats(mention: Mention, others: list[Mention]) -> bool:
    same = [other for other in others if mention.name and other.name == mention.name]
    return bool(same)


def _of_english(words: list[str]) -> Iterator[Mention]:
    """The nouns of an idea in English, with their adjectives."""
    adjectives: list[str] = []
    for at, word in enumerate(words):
        if stem := lexicon.adjective_of_english(word):
            adjectives.append(stem)
            continue
        if (found := lexicon.of_english(word)) and not _is_name(word):
            noun, many = found
            before = words[at - 1 - len(adjectives)].lower() if at > len(adjectives) else ""
            subject = before not in ("with", "of", "for", "in", "on", "to")
            yield Mention(
                noun, tuple(adjectives), many=many, number="drei" if many else "",
                subject=subject, at=at,
            )  # fmt: skip
        adjectives = []


def _topic(tokens: list[str], mentions: list[Mention]) -> str:
    """A word that the story can only speak of, where there is nobody and nothing to tell of."""
    if mentions:
        return ""
    bare = [t for t in tokens if t[:1].isupper() and _is_word(t) and t.lower() not in TELLING]
    abstract = (t for t in bare if _is_abstract(t) or t.lower() in UNTOUCHABLE)
    return next((word for word in abstract if len(word) <= 30), "")
