"""What a text in one of the writer's other languages names, in English."""

from __future__ import annotations

import re
from collections import Counter

_WORDS = re.compile(r"[^\W\d_]+(?:[\u0900-\u0903\u093a-\u094f\u0962\u0963'-]+[^\W\d_]*)*")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_SMALL_WORDS = {
    "es": "el los las una unos y en con que del al por para es está su sus muy pero quiere",
    "fr": "le les des une et dans avec qui du au aux pour est sur son ses très mais veut chez",
    "de": "der die das ein eine einen einem einer und im mit den dem von zum auf ist sein ihr will",
}


def language_of(text: str) -> str:
    """es, fr, de or hi where a text is most likely in that language, else ""."""
    if _DEVANAGARI.search(text):
        return "hi"
    words = set(_WORDS.findall(text.lower()))
    counts = Counter({code: len(words & set(s.split())) for code, s in _SMALL_WORDS.items()})
    code, count = counts.most_common(1)[0]
    return code if count else ""


def named_abroad(text: str, *, but: str) -> list[str]:
    """English for the words of a text in another of our languages, in their order.

    Loads that language: only for a text in which the own one finds nothing.
    """
    from stories.writers.offline import available, get_language

    code = language_of(text)
    if code in {"", but} or code not in available():
        return []
    glosses = get_language(code).glosses()
    words = (word.lower() for word in _WORDS.findall(text))
    return list(dict.fromkeys(glosses[word] for word in words if word in glosses))
