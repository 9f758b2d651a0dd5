"""A text → its words and marks, as the two languages write them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from stories.writers.offline.romance.speech import Speech

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*'?|\d+|[^\w\s]")


def is_latin(word: str) -> bool:
    """Whether all of a word is in the script of these languages."""
    return all(unicodedata.name(c, "").startswith("LATIN") or c in "-'" for c in word)


def tokens(speech: Speech, text: str) -> Iterator[str]:
    """Words and marks; what French joins by an apostrophe is apart."""
    for token in _TOKEN.findall(text):
        yield from _parted(speech, token)


def _parted(speech: Speech, token: str) -> Iterator[str]:
    head, mark, rest = token.partition("'")
    if mark and rest and head.lower() + mark in speech.elided:
        yield head + mark
        yield from _parted(speech, rest)
    elif token.isdigit():
        yield next((word for word, count in speech.numbers.items() if str(count) == token), token)
    else:
        yield token
