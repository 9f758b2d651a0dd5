"""Text → words as a reader sees them, whatever was done to hide them from a list."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product

_DROPPED = dict.fromkeys(
    [
        *range(0x0300, 0x0370), *range(0x1AB0, 0x1B00), *range(0x20D0, 0x2100),
        *range(0xFE20, 0xFE30), *range(0x064B, 0x0660), 0x0670, 0x0640, 0x093C, 0x00AD, 0x034F,
        *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF, 0x180E,
        *range(0xFE00, 0xFE10),
    ]
)  # fmt: skip
"""Accents, Arabic vowel signs, the dot of नुक़्ता, and characters that nobody sees."""

_ALIKE = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
        "ɑ": "a", "ɡ": "g", "ɪ": "i", "ѕ": "s", "ꜱ": "s", "ᴇ": "e", "ʀ": "r", "ɴ": "n", "ᴏ": "o",
        "ᴘ": "p", "ᴀ": "a", "ᴋ": "k", "ʟ": "l", "ᴛ": "t", "ᴜ": "u", "ᴍ": "m", "ᴅ": "d", "ʙ": "b",
        "_": "-", "’": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "ؤ": "و",
        "ئ": "ي", "ँ": "ं",
    }
)  # fmt: skip

_LATIN = str.maketrans("асеорхуіјкмтвнԁԛԝһɩαβεικνορτυχγημ", "aceopxyijkmtbhdqwhiabeiknoptuxynm")
"""Cyrillic and Greek letters that look like Latin ones."""

_LEET = (
    str.maketrans("013457809@$€!|+", "oieastbogaseilt"),
    str.maketrans("013457809@$€!|+", "olzastbogaseiit"),
)
_DIGITS = {ord(sign): str(unicodedata.digit(sign)) for sign in "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९"}

_WORD = re.compile(r"[^\W_][\w\u0900-\u0963@$€*!|+]*|[@$][\w@$*!|+]+|[🍆💦🔞🔪🩸]")
_GLUE = frozenset("-.·'*/\\")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_HIDDEN = re.compile(r"[0-9@$€!|+]")
_LETTER = re.compile(r"[^\W\d_]")
_FOREIGN = re.compile("[\u0370-\u052f]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_ARABIC_PREFIX = re.compile(r"^[وف]?(?:[بك]?ال|لل|[بلك])?(?=.{2})")
_LONGEST_SPELLED = 12
_LONGEST_WORD = 40
_WIDEST_GAP = 3


@dataclass(frozen=True, slots=True)
class Word:
    """One word: how it is written once folded, and everything it may be read as."""

    text: str
    readings: tuple[str, ...]


def folded(text: str) -> str:
    """Small letters without accents, hidden signs or strange forms of letters and digits."""
    text = unicodedata.normalize("NFKC", text).translate(_DIGITS)
    text = unicodedata.normalize("NFD", text.casefold()).translate(_DROPPED)
    return unicodedata.normalize("NFC", text).translate(_ALIKE)


def words_of(text: str) -> list[Word]:
    """The words of a text in order; one that is written in pieces is one of their readings too."""
    plain = folded(text)
    found = list(_WORD.finditer(plain))
    read = [_word(match[0]) for match in found]
    for place, forms in _joined(plain, found):
        read[place] = Word(read[place].text, (*read[place].readings, *forms))
    return read


@lru_cache(maxsize=20_000)
def _word(written: str) -> Word:
    bare = written.rstrip("!|+*$€@") or written
    return Word(bare, _readings(bare))


def _readings(word: str) -> tuple[str, ...]:
    """The word, and what its disguise may stand for; itself first, each once."""
    plain = word.isascii() and word.isalpha()
    shown = [word] if plain else [word, *_undisguised(word)]
    return tuple(dict.fromkeys(form for each in shown for form in (each, *_shortened(each))))


def _undisguised(word: str) -> Iterator[str]:
    if _FOREIGN.search(word) and (latin := word.translate(_LATIN)).isascii():
        word = latin
        yield latin
    if _ARABIC.search(word):
        yield _ARABIC_PREFIX.sub("", word)
    if _HIDDEN.search(word) and _LETTER.search(word):
        yield from (word.translate(table) for table in _LEET)
    if 0 < word.count("*") <= 2:
        parts = word.split("*")
        for vowels in product("aeiou", repeat=len(parts) - 1):
            yield "".join(a + b for a, b in zip(parts, (*vowels, ""), strict=True))


def _shortened(word: str) -> Iterator[str]:
    """Without letters that were held down."""
    if _LONG_RUN.search(word):
        yield _LONG_RUN.sub(r"\1", word)
        yield _LONG_RUN.sub(r"\1\1", word)


def _joined(plain: str, found: list[re.Match[str]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where a word may begin that is written in pieces (po-rn, s e x), and that word."""
    spans = [match.span() for match in found]
    gaps = [after[0] - before[1] for before, after in pairwise(spans)]
    glued = [gap == 1 and plain[span[1]] in _GLUE for gap, span in zip(gaps, spans, strict=False)]
    single = [end - start == 1 for start, end in spans]
    spelled = [
        gap <= _WIDEST_GAP and a and b for gap, (a, b) in zip(gaps, pairwise(single), strict=True)
    ]
    for start, end in _runs(glued):
        yield start, ("".join(match[0] for match in found[start:end])[:_LONGEST_WORD],)
    for start, end in _runs(spelled):
        if end - start > 2:
            letters = _parts("".join(match[0] for match in found[start:end]))
            yield start, letters
            yield end - 1, letters


def _runs(joined: list[bool]) -> Iterator[tuple[int, int]]:
    """First and last but one of every row of neighbours that belong together."""
    start = None
    for place, belongs in enumerate([*joined, False]):
        if belongs and start is None:
            start = place
        elif not belongs and start is not None:
            yield start, place + 1
            start = None


def _parts(letters: str) -> tuple[str, ...]:
    """Every word that spelled letters may hold."""
    return tuple(
        letters[start : start + size]
        for start in range(len(letters))
        for size in range(3, min(_LONGEST_SPELLED, len(letters) - start) + 1)
    )
