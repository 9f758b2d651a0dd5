"""Texts as a story may have them: no markup, nothing invisible, plain spaces."""

from __future__ import annotations

import html
import re
import unicodedata

_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,500}>")
_LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\([^()\s]{0,500}\)")
_EMPHASIS = re.compile(r"(\*{1,3}|_{2,3}|~~|`{1,3})(?=\S)(.{1,500}?)(?<=\S)\1", re.S)
_LINE_MARKS = re.compile(r"^[ \t]*(#{1,6}|>|[*+•])[ \t]+", re.M)
_FENCE = re.compile(r"^[ \t]*`{3,}\w*[ \t]*$", re.M)
_ADDRESS = re.compile(r"(?i)\b(?:https?|ftp|javascript|data):\S|\bwww\.\w")

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")

_JOINERS = "\u200c\u200d"
"""Invisible, yet part of words in Hindi, Persian and others."""


def prose(text: str) -> str:
    """A text without markup, on one line."""
    bare = _TAG.sub(" ", html.unescape(text))
    bare = _FENCE.sub(" ", _LINK.sub(r"\1", bare))
    bare = _LINE_MARKS.sub("", _EMPHASIS.sub(r"\2", bare))
    return " ".join(plain(bare).split())


def plain(text: str) -> str:
    """A text in Unicode's usual form, without what is not to be seen; line ends stay."""
    normal = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))
    return "".join(sign for sign in normal if _belongs(sign)).strip()


def has_address(text: str) -> bool:
    """Whether somebody is sent somewhere."""
    return _ADDRESS.search(text) is not None


def shortened(text: str, most: int) -> str:
    """At most so many characters, cut between two words."""
    if len(text) <= most:
        return text
    return text[: most + 1].rsplit(" ", 1)[0][:most].rstrip(" ,;:-–—")


def letters(text: str) -> int:
    """How many letters a text has."""
    return sum(sign.isalpha() for sign in text)


def folded(text: str) -> str:
    """Letters and digits alone, without case: what is compared where spelling may differ."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _belongs(sign: str) -> bool:
    if sign in _JOINERS or sign in "\n\t":
        return True
    return unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
