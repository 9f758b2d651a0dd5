"""A Hindi idea → the noun phrases in it: whom, what and where it names, and how."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from stories.writers.offline.abroad import named_abroad
from stories.writers.offline.ideas import emoji_words, is_safe_word
from stories.writers.offline.readings import Reading

from . import lexicon
from .grammar import Noun, composed
from .words import BOYS, GIRLS, TELLING, TIMES, UNTOUCHABLE, WEATHERS

_LETTERS = "\u0900-\u0963\u0971-\u097f"
_TOKEN = re.compile(rf"[{_LETTERS}\u200c\u200dA-Za-z]+(?:-[{_LETTERS}]+)*|\d+|[।.!?:;,]")
_NUMBERS = {
    "दो": "दो", "तीन": "तीन", "चार": "चार", "पाँच": "पाँच", "पांच": "पाँच", "छह": "छह", "सात": "सात",
    "आठ": "आठ", "नौ": "नौ", "दस": "दस", "कई": "सात", "कुछ": "तीन", "दोनों": "दो", "तीनों": "तीन",
    "सब": "पाँच", "2": "दो", "3": "तीन", "4": "चार", "5": "पाँच",
}  # fmt: skip
_POSTPOSITIONS = "को से का के की में पर तक लिए साथ वाला वाली वाले बिना पास किनारे"
_FUNCTION = """
    ने है हैं था थी थे थीं हो होता होती होते और या पर लेकिन एक वह वे यह ये उस इस उसका उसकी उसके
    अपना अपनी अपने जो जिसका जिसकी जिसके जिसे नाम क्या क्यों कैसे कौन कब कहाँ नहीं न भी ही तो
    फिर कि मेरा मेरी मेरे हमारा हमारी बहुत रहता रहती रहते रहा रही रहे गया गई गए जाता जाती
    जाते करता करती करते चाहता चाहती चाहते मिला मिली मिले सकता सकती सकते आया आई आए हुआ हुई हुए
    कर दिया दी लिया ली वाला वाली वाले मैं हम तुम आप
"""
_OBLIQUE = frozenset(composed(_POSTPOSITIONS).split())
_NO_NOUNS = (
    frozenset(composed(_FUNCTION).split())
    | _OBLIQUE
    | TELLING
    | UNTOUCHABLE
    | frozenset(composed(" ".join((*TIMES.values(), *WEATHERS.values()))).split())
) - frozenset((composed("बर्फ़"), "तारा"))
_ABSTRACT = ("ता", "पन", "वाद", "त्व", "शास्त्र", "विज्ञान", "इयत")
_FEMININE_WORDS = "थी रही गई की नन्ही छोटी बड़ी करती चाहती रहती जाती होती सकती"
_FEMININE_SIGNS = frozenset(composed(_FEMININE_WORDS).split())
# With these whoever stands before "को" is the subject: "चाँद को डर लगता है".
_FEELING_WORDS = "लगता लगती लगा लगी मिला मिली मिले चाहिए पसंद आता आती"
_FEELING = frozenset(composed(_FEELING_WORDS).split())
# Before a name without "नाम": "राजकुमारी गुलाबो".
_TITLES = frozenset(
    ("princess", "prince", "queen", "king", "captain", "doctor", "grandmother", "grandfather",
     "uncle", "aunt", "teacher", "astronaut")
)  # fmt: skip
_VERBAL = ("ता", "ती", "ते", "ना", "ने", "नी", "कर", "या", "यी", "ई", "ए", "रहा", "रही")


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase of the idea."""

    noun: Noun
    adjectives: tuple[str, ...] = ()
    name: str = ""
    number: str = ""
    subject: bool = True
    """Whether it stands where somebody who does something stands."""
    bare: bool = False
    """Only the name is told."""
    at: int = 0
    wearing: tuple[Mention, ...] = ()


def read(idea: str) -> Reading[Mention]:
    """What an idea names."""
    tokens = _joined(_TOKEN.findall(composed(idea)))
    mentions = _dressed(_named(list(_mentions(tokens)), tokens), tokens)
    if not mentions:
        abroad = [*emoji_words(idea), *named_abroad(idea, but="hi")]
        mentions = list(_of_english([*tokens, *abroad]))
    words = frozenset(token.lower() for token in tokens)
    return Reading(tuple(mentions), _topic(tokens, mentions), words)


def clothes(look: str) -> tuple[Mention, ...]:
    """What a look names that is worn or grown: "लाल जूते और पीली टोपी"."""
    mentions = _mentions(_joined(_TOKEN.findall(composed(look))))
    return tuple(each for each in mentions if each.noun.kind in ("worn", "body"))


def _joined(tokens: list[str]) -> list[str]:
    """With nouns of two words as one token: "अंतरिक्ष यात्री"."""
    joined: list[str] = []
    for token in tokens:
        two = f"{joined[-1]} {token}" if joined else ""
        if two and lexicon.known(two):
            joined[-1] = two
        else:
            joined.append(token)
    return joined


def _mentions(tokens: list[str]) -> Iterator[Mention]:
    for at, token in enumerate(tokens):
        if token in _NO_NOUNS or not is_safe_word(token.replace(" ", "")):
            continue
        if (form := lexicon.known(token)) and not _is_naming(tokens, at):
            if not _describes(tokens, at):
                yield _phrase(form, tokens, at)
        elif _is_name(token) or _is_naming(tokens, at):
            yield _person(token, tokens, at)
        elif not lexicon.adjective(token):
            yield from _unknown(tokens, at)


def _describes(tokens: list[str], at: int) -> bool:
    """Whether a word that is also a noun is an adjective here: "बूढ़ा शेर"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    return bool(lexicon.adjective(tokens[at]) and lexicon.known(after))


def _is_name(token: str) -> bool:
    return token.lower() in _NAMES


def _is_naming(tokens: list[str], at: int) -> bool:
    """X नाम की …"""
    return tokens[at + 1 : at + 2] == ["नाम"] and tokens[at + 2 : at + 3] != ["है"]


_NAMES = frozenset(composed(name) for name in GIRLS | BOYS)


def _phrase(form: lexicon.Form, tokens: list[str], at: int) -> Mention:
    noun, singular, plural = form
    adjectives, start = _adjectives_before(tokens, at)
    number = _NUMBERS.get(tokens[start - 1], "") if start else ""
    subject = not _is_oblique(tokens, at)
    before = tokens[start - 1] if start else ""
    many = plural and (not singular or bool(number) or (noun.changes and _is_e(tokens, at)))
    if before == "एक":
        many = False
    return Mention(
        noun=noun,
        adjectives=adjectives,
        number=(number or "तीन") if many else "",
        subject=subject,
        at=at,
    )


def _is_e(tokens: list[str], at: int) -> bool:
    """A form in -e before no postposition is a plural: "लड़के खेलते हैं"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    form = lexicon.known(tokens[at])
    changed = form is not None and lexicon.key(tokens[at]) != lexicon.key(form[0].lemma)
    return changed and after not in _OBLIQUE and after != "ने"


def _is_oblique(tokens: list[str], at: int) -> bool:
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    if after == "को" and _FEELING & set(tokens[at:]):
        return False
    return after in _OBLIQUE


def _adjectives_before(tokens: list[str], at: int) -> tuple[tuple[str, ...], int]:
    adjectives: list[str] = []
    start = at
    while start > 0:
        became = tokens[start - 1] in ("हुआ", "हुई", "हुए")
        found = _adjective_at(tokens, start - 1 - became)
        if not found:
            break
        start -= 1 + became
        adjectives.insert(0, f"{found} हुआ" if became else found)
    return tuple(adjectives), start


def _adjective_at(tokens: list[str], at: int) -> str:
    """The adjective there: a known one, or an unknown one that agrees, after "एक"."""
    word = tokens[at] if at >= 0 else ""
    if found := lexicon.adjective(word):
        return found
    bent = word[:-1] if word.endswith(("ी", "े")) and 3 <= len(word) <= 20 else ""
    free = word not in _NO_NOUNS and not _is_name(word) and not lexicon.known(word)
    after_one = at > 0 and tokens[at - 1] == "एक"
    return f"{bent}ा" if bent and free and after_one else ""


def _unknown(tokens: list[str], at: int) -> Iterator[Mention]:
    """A noun that no table has: known by "एक" before it, or by standing alone."""
    adjectives, start = _adjectives_before(tokens, at)
    before = tokens[start - 1] if start else ""
    word = tokens[at]
    if not word[0] > "ऀ" or _is_abstract(word):
        return
    if before == "एक" and not _is_oblique(tokens, at):
        last = at == len(tokens) - 1 or not lexicon.known(tokens[at + 1])
        if last or not word.endswith(("ी", "े", "ा")):
            noun = Noun(word, _gender(word, tokens), kind="creature")
            yield Mention(noun, adjectives, at=at)
    elif len(tokens) == 1:
        yield _person(word, tokens, at)


def _gender(word: str, tokens: list[str]) -> str:
    if _FEMININE_SIGNS & set(tokens):
        return "f"
    if word.endswith("ा"):
        return "m"
    return "f" if word.endswith(("ी", "िया")) else "m"


def _is_abstract(word: str) -> bool:
    return word in UNTOUCHABLE or (len(word) > 4 and word.endswith(_ABSTRACT))


def called(name: str) -> str:
    """f or m, whom a name usually calls; "" where it tells neither."""
    first = composed(name).lower().split()[0] if name.strip() else ""
    girl, boy = first in _GIRL_NAMES, first in _BOY_NAMES
    if girl == boy:
        return ""
    return "f" if girl else "m"


_GIRL_NAMES = frozenset(composed(name) for name in GIRLS)
_BOY_NAMES = frozenset(composed(name) for name in BOYS)


def _person(name: str, tokens: list[str], at: int) -> Mention:
    """Somebody of whom only the name is told."""
    what = {"f": "लड़की", "m": "लड़का"}.get(called(name), "जीव")
    return Mention(
        lexicon.noun(what), name=name, subject=not _is_oblique(tokens, at), bare=True, at=at
    )


def _named(mentions: list[Mention], tokens: list[str]) -> list[Mention]:
    """Names joined with what bears them: "माया नाम की लड़की", "राजकुमारी माया"."""
    joined: list[Mention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        if last and _belong(last, mention, tokens):
            named, other = (mention, last) if mention.bare else (last, mention)
            subject = last.subject or mention.subject
            joined[-1] = replace(other, name=named.name, subject=subject)
        elif not any(mention.bare and mention.name == other.name for other in joined):
            joined.append(mention)
    return [_titled(mention, tokens) for mention in joined]


def _titled(mention: Mention, tokens: list[str]) -> Mention:
    """With an unknown name after a title: "राजकुमारी गुलाबो"."""
    after = tokens[mention.at + 1] if mention.at + 1 < len(tokens) else ""
    known = lexicon.known(after) or lexicon.adjective(after) or after in _NO_NOUNS
    if mention.name or mention.noun.gloss not in _TITLES or known or not is_safe_word(after):
        return mention
    return mention if after.endswith(_VERBAL) else replace(mention, name=after)


def _belong(first: Mention, second: Mention, tokens: list[str]) -> bool:
    if first.bare == second.bare:
        return False
    other = second if first.bare else first
    between = tokens[first.at + 1 : second.at]
    if not other.noun.alive or other.number:
        return False
    if second.bare:
        return not between or ("नाम" in tokens[first.at : second.at + 3] and len(between) <= 4)
    return between[:1] == ["नाम"] or between[:2] in (["एक"], [",", "एक"])


def _dressed(mentions: list[Mention], tokens: list[str]) -> list[Mention]:
    """What somebody wears goes to who wears it: "लाल टोपी वाली लड़की"."""
    dressed: list[Mention] = []
    waiting: tuple[Mention, ...] = ()
    for mention in mentions:
        worn = mention.noun.kind in ("worn", "body")
        after = tokens[mention.at + 1] if mention.at + 1 < len(tokens) else ""
        if worn and after in ("वाला", "वाली", "वाले", "और"):
            waiting = (*waiting, mention)
        elif mention.noun.alive and waiting:
            dressed.append(replace(mention, wearing=waiting))
            waiting = ()
        elif mention.noun.kind != "body":
            dressed.append(mention)
    return dressed


def _of_english(words: list[str]) -> Iterator[Mention]:
    """The nouns of an idea in English, with their adjectives."""
    adjectives: list[str] = []
    for at, word in enumerate(words):
        if found_adjective := lexicon.adjective_of_english(word):
            adjectives.append(found_adjective)
            continue
        if found := lexicon.of_english(word):
            noun, many = found
            before = words[at - 1 - len(adjectives)].lower() if at > len(adjectives) else ""
            subject = before not in ("with", "of", "for", "in", "on", "to")
            number = "तीन" if many else ""
            yield Mention(noun, tuple(adjectives), number=number, subject=subject, at=at)
        adjectives = []


def _topic(tokens: list[str], mentions: list[Mention]) -> str:
    """A word that the story can only speak of, where there is nobody and nothing to tell of."""
    if mentions:
        return ""
    return next((token for token in tokens if _is_abstract(token) and len(token) <= 30), "")
