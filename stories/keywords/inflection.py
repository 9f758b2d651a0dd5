"""Under which forms a word may be listed: plurals, cases, articles that are joined to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_ARABIC_START = re.compile(r"^[وف]?(?:[بك]?ال|لل|[بلك])?")
_ARABIC_ENDS = ("ها", "هم", "هن", "نا", "ين", "ون", "ان", "ات", "ه", "ي", "ك", "ا")
_HINDI_ENDS = (
    ("ियों", "ी"), ("ियां", "ी"), ("ाओं", "ा"), ("ों", "ा"), ("ों", ""), ("ें", ""), ("े", "ा"),
    ("ुओं", "ू"), ("ओं", ""),
)  # fmt: skip
_BENGALI_ENDS = ("টি", "টা", "ের", "র", "কে", "তে", "ে", "রা", "গুলো")
_SWEDISH_ENDS = (("orna", "a"), ("arna", ""), ("erna", ""), ("na", ""), ("en", ""), ("et", ""))
_SPANISH_SMALL = re.compile(r"(?:ec|c)?it([oa])s?$")
_GERMAN_ENDS = ("ern", "en", "er", "es", "em", "e", "n", "s")
_UMLAUTS = str.maketrans("äöü", "aou")
_TURKISH_END = re.compile(
    r"^(?:l[ae]r)?(?:[ıiuü]?m[ıiuü]?z?|[ıiuü]?n[ıiuü]?z?|s?[ıiuü])?"
    r"(?:n?[dt][ae]n?|[yn]?[aeıiuü]|n?[ıiuü]n|y?l[ae]|[yn][ıiuü])?$"
)
_KOREAN_END = re.compile(
    r"^(?:들)?(?:은|는|이|가|을|를|에|에서|에게|의|도|와|과|로|으로|랑|이랑|하고|께서|만|까지|부터|처럼|아|야"
    r"|속에|속에서|위에)?$"
)
_SHORTEST = 2


def forms(word: str, language: str) -> Iterator[str]:
    """The word and what it may be a form of, likeliest first."""
    yield word
    if language in _FORMS:
        yield from _FORMS[language](word)


def _romance(word: str) -> Iterator[str]:
    if word.endswith("es"):
        yield word[:-2]
    if word.endswith("s"):
        yield word[:-1]


def _spanish(word: str) -> Iterator[str]:
    yield from _romance(word)
    if word.endswith("ces"):
        yield f"{word[:-3]}z"
    if match := _SPANISH_SMALL.search(word):
        yield word[: match.start()] + match[1]
        yield word[: match.start()]


def _french(word: str) -> Iterator[str]:
    if word.endswith(("s", "x")):
        yield word[:-1]


def _portuguese(word: str) -> Iterator[str]:
    yield from _romance(word)
    if match := re.search(r"zinh[oa]s?$|inh([oa])s?$", word):
        yield word[: match.start()] + (match[1] or "")


def _german(word: str) -> Iterator[str]:
    for end in ("chen", "lein"):
        if word.endswith(end):
            yield from (word[: -len(end)], word[: -len(end)].translate(_UMLAUTS))
            yield from (word[: -len(end)].translate(_UMLAUTS) + "e", word[: -len(end)] + "el")
    for end in _GERMAN_ENDS:
        if word.endswith(end) and len(word) > len(end) + _SHORTEST:
            yield word[: -len(end)]
            yield word[: -len(end)].translate(_UMLAUTS)


def _dutch(word: str) -> Iterator[str]:
    for end in ("en", "s", "tjes", "tje", "jes", "je"):
        if word.endswith(end) and len(word) > len(end) + _SHORTEST:
            yield word[: -len(end)]


def _arabic(word: str) -> Iterator[str]:
    """Without و ف ب ك ل ال before it, and what belongs to whom after it."""
    bare = _ARABIC_START.sub("", word)
    for stem in dict.fromkeys((bare, word)):
        yield stem
        for end in _ARABIC_ENDS:
            if stem.endswith(end) and len(stem) > len(end) + _SHORTEST:
                yield stem[: -len(end)]
                if stem[: -len(end)].endswith("ت"):
                    yield stem[: -len(end) - 1] + "ه"
                yield stem[: -len(end)] + "ه"


def _persian(word: str) -> Iterator[str]:
    for end in ("های", "ها", "ان", "ی", "ش", "م"):
        if word.endswith(end) and len(word) > len(end) + _SHORTEST:
            yield word[: -len(end)]


def _hindi(word: str) -> Iterator[str]:
    yield from (word[: -len(end)] + base for end, base in _HINDI_ENDS if word.endswith(end))


def _bengali(word: str) -> Iterator[str]:
    yield from (word[: -len(end)] for end in _BENGALI_ENDS if word.endswith(end))


def _swedish(word: str) -> Iterator[str]:
    yield from (word[: -len(end)] + base for end, base in _SWEDISH_ENDS if word.endswith(end))


def _indonesian(word: str) -> Iterator[str]:
    yield from (word[: -len(end)] for end in ("nya", "ku", "mu") if word.endswith(end))


def _ending_like(pattern: re.Pattern[str], least: int) -> Callable[[str], Iterator[str]]:
    """What is left where the rest of the word can be an ending, the longest first."""

    def stems(word: str) -> Iterator[str]:
        for size in range(len(word) - 1, least - 1, -1):
            if pattern.match(word[size:]):
                yield word[:size]

    return stems


def _english(word: str) -> Iterator[str]:
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    if word.endswith("ves"):
        yield f"{word[:-3]}f"
    yield from _romance(word)


_FORMS: dict[str, Callable[[str], Iterator[str]]] = {
    "ar": _arabic,
    "bn": _bengali,
    "de": _german,
    "en": _english,
    "es": _spanish,
    "fa": _persian,
    "fr": _french,
    "hi": _hindi,
    "id": _indonesian,
    "ko": _ending_like(_KOREAN_END, 1),
    "nl": _dutch,
    "pt": _portuguese,
    "sv": _swedish,
    "tr": _ending_like(_TURKISH_END, 2),
}
