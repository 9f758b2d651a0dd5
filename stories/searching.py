"""What is found by what: text folded so that case and accents make no difference, in any script."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = re.compile(
    "[\u0300-\u036f"  # of Latin, Greek and Cyrillic letters
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # points of Hebrew
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u0640]"  # vowel signs of Arabic
)
_MOST_WORDS = 12


def folded_text(text: str) -> str:
    """The form in which `Éclair` and `eclair`, `STRASSE` and `straße` are equal."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", _ACCENTS.sub("", apart)).casefold()


def folded_words(asked: str) -> list[str]:
    """The words of a search, folded; the first dozen of them, NUL and the like left out."""
    printable = "".join(sign if sign.isprintable() else " " for sign in asked)
    return folded_text(printable).split()[:_MOST_WORDS]
