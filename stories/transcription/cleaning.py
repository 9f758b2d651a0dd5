"""What a speech model wrote down, without what it makes up where nobody speaks."""

from __future__ import annotations

import re
import unicodedata

from .made_up import PHRASES

_NOTES = re.compile(r"\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|[♪♫♬]+")
"""[Music], (applause), *laughs*, ♪."""
_AGAIN = re.compile(
    r"(\S.{0,58}?\S)(?:[\s,.!?…।。、]*\1){3,}[\s,.!?…।。、]*", re.DOTALL | re.IGNORECASE
)
"""Anything that is said four times running: a model that is lost goes round in circles."""
_SENTENCE = re.compile(r"[.!?…।。！？؟]+")
_MARKS = re.compile(r"[^\w\s]", re.UNICODE)


def cleaned(heard: str) -> str:
    """The words that were said, in one line; "" where there are none.

    A repeated phrase stands once; what the model writes of silence goes where nothing else is
    there, as somebody may really say it at the end of a story.
    """
    text = " ".join(_NOTES.sub(" ", unicodedata.normalize("NFC", heard)).split())
    text = _AGAIN.sub(_once, text).strip()
    sentences = [_bare(sentence) for sentence in _SENTENCE.split(text)]
    said = [sentence for sentence in sentences if sentence]
    if all(sentence in _MADE_UP for sentence in said) or _bare(text) in _MADE_UP:
        return ""
    return text if sum(map(str.isalpha, text)) > 1 else ""


def _once(match: re.Match[str]) -> str:
    """What was repeated, and the mark or gap after its last time."""
    end = match[0][len(match[0].rstrip(" ,.!?…।。、")) :]
    return match[1] + end


def _bare(sentence: str) -> str:
    """Without marks and capitals, to be compared."""
    return " ".join(_MARKS.sub("", sentence.casefold()).split())


_MADE_UP = frozenset(map(_bare, PHRASES))
