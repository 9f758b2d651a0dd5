"""Story text → the texts of its 1 to 5 scenes, in any language.

Paragraphs where there are at least two, else sentences. Paragraphs are parted by blank lines;
without blank lines, lines are paragraphs when every line ends a sentence (a story typed with single
line breaks); otherwise they are one wrapped paragraph. Lines without any sentence's end (a poem, a
list) are cut line by line, and scripts that part sentences by spaces (Thai, Khmer) at those.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, pairwise

import sentencex

from stories.choices import DEFAULT_LANGUAGE, MAX_SCENES
from stories.quotations import QuotationMap

_PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n\s*")
_PAIRED_MARKS = re.compile(r"[\n\"“”„‟«»‹›「」『』｢｣《》〈〉〝〞‘‚＂]")
"""Line ends and quotation marks: sentencex would take an unclosed one for a quotation."""

_LINE_BREAK = re.compile(r"\n\s*")
_SPACE = re.compile(r"\s+")
_SENTENCE_ENDS = ".!?…。！？｡．؟۔।॥።፧។៕။։"
_CLOSING_MARKS = "\"'”’»›«“‘」』｣》〉)]}）］"
_UNMISTAKABLE_END = re.compile(
    rf"[。！？｡؟۔।॥።፧។៕။։][{re.escape(_CLOSING_MARKS)}]*\s*"
    rf"|…[{re.escape(_CLOSING_MARKS)}]*\s+"
)
"""Ends a sentence whatever the story's language is said to be."""

_OPENING_MARKS = "\"'“‘«»”„‚([{-–—"
_NEVER_FIRST = ".,;:!?…。、，！？；：؟،।॥)]}）］」』》〉"
_DIGIT_SEPARATORS = ".,:;/'’ \u00a0\u202f٫٬．，：。·-–"
_SPACED_PHRASES = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_PHRASE_SCENE_LENGTH = 100

_ABBREVIATION_LIST = """
mr mrs ms dr prof st sr jr rev capt col cpl gen lt sgt maj cmdr mt messrs vs viz cf
mme mlle mgr ste sra srta srs dña hr hrn fr frl hl bzw ca evtl ggf vgl sog dott sig sigg dhr mevr
frk д-р г-н г-жа проф ул डॉ डा श्री प्रो पं स्व कु মো ডা டாக்டர் திரு డా శ్రీ ഡോ ਡਾ ડૉ
"""
_ABBREVIATIONS = frozenset(_ABBREVIATION_LIST.split())
"""Words whose full stop ends no sentence, whatever the language is said to be."""

_NUMBERED_LIST = "no nr nº n° núm vol p pp s ch chap fig art kap bd №"
_NUMBERED = frozenset(_NUMBERED_LIST.split())
"""Abbreviations where a number follows."""

_ORDINAL_LIST = "bs cs da de et fi hr hu is lv nb nn no pl sk sl sr tr"
_ORDINAL_LANGUAGES = frozenset(_ORDINAL_LIST.split())
"""Languages that write "the 3rd of May" as "3. May"."""


def split_scenes(text: str, *, language: str = DEFAULT_LANGUAGE) -> list[str]:
    """The scenes in order: every character but white space is in exactly one of them.

    1 to 5 scenes, stripped, otherwise verbatim; none for a blank text. No scene begins or ends
    inside a quotation or a number. An unknown language is split by general rules; never raises.
    """
    text = text.strip()
    if not text:
        return []
    cuts = _Cuts(text, language.replace("_", "-").partition("-")[0].lower())
    for parts in (cuts.paragraphs, cuts.finished_lines, cuts.sentences, cuts.open_lines):
        if len(starts := parts()) > 1:
            return _grouped(text, starts, MAX_SCENES)
    return _grouped(text, cuts.phrases(), min(MAX_SCENES, 1 + len(text) // _PHRASE_SCENE_LENGTH))


class _Cuts:
    """The indexes at which the parts of a text begin; the first is always 0."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language
        self.quotations = QuotationMap(text)

    def paragraphs(self) -> list[int]:
        return self._allowed(found.end() for found in _PARAGRAPH_BREAK.finditer(self.text))

    def finished_lines(self) -> list[int]:
        """Lines that each end a sentence."""
        return self._lines() if all(map(_ends_sentence, self.text.split("\n"))) else [0]

    def open_lines(self) -> list[int]:
        """Lines none of which ends a sentence."""
        return [0] if any(map(_ends_sentence, self.text.split("\n"))) else self._lines()

    def _lines(self) -> list[int]:
        return self._allowed(found.end() for found in _LINE_BREAK.finditer(self.text))

    def sentences(self) -> list[int]:
        starts = [0]
        for index in sorted(self._sentence_candidates()):
            if index < len(self.text) and self._ends_sentence_before(index, starts[-1]):
                starts.append(index)
        return self._allowed(starts)

    def phrases(self) -> list[int]:
        if not _SPACED_PHRASES.search(self.text):
            return [0]
        return self._allowed(found.end() for found in _SPACE.finditer(self.text))

    def _allowed(self, indexes: Iterator[int] | list[int]) -> list[int]:
        """Those outside quotations and numbers, joined so that each part has words in it."""
        starts = [0]
        for index in indexes:
            if index > starts[-1] and not self.quotations.covers(index) and self._between(index):
                starts.append(index)
        return _with_words(self.text, starts)

    def _between(self, index: int) -> bool:
        """Whether a cut before `index` leaves numbers whole."""
        text = self.text
        if text[index].isdigit() and text[index - 1] in _DIGIT_SEPARATORS:
            return not (index > 1 and text[index - 2].isdigit())
        return not (text[index - 1].isdigit() and text[index] in _DIGIT_SEPARATORS)

    def _sentence_candidates(self) -> set[int]:
        text = self.text
        candidates = {self._next_word(end) for end in _sentence_ends(text, self.language)}
        candidates.update(found.end() for found in _UNMISTAKABLE_END.finditer(text))
        candidates.update(found.end() for found in _PARAGRAPH_BREAK.finditer(text))
        return candidates - {0, len(text)}

    def _next_word(self, index: int) -> int:
        """The index after the white space and the closing quotation marks at `index`."""
        index = _skip_space(self.text, index)
        while index in self.quotations.closing:
            index = _skip_space(self.text, index + 1)
        return index

    def _ends_sentence_before(self, index: int, start: int) -> bool:
        """Whether a sentence ends before `index`, the part before it having begun at `start`."""
        end = _before_space(self.text, index)
        last, first = self.text[end - 1], self.text[index]
        if first in _NEVER_FIRST or (end == index and not _may_touch(last, first)):
            return False
        if first in "-–—" and self.text[index + 1 : index + 2].islower():
            return False  # —¿Qué? —dijo Ana.
        if first.islower() and (last in _CLOSING_MARKS or self.text.endswith(("…", "..."), 0, end)):
            return False  # “Go!” he said
        if last in _CLOSING_MARKS and unicodedata.category(first) == "Lo":
            return False  # the same, or not, where letters have no case
        return last != "." or not self._is_abbreviation(start, end, first)

    def _is_abbreviation(self, start: int, end: int, first: str) -> bool:
        """Whether the full stop at `end` - 1 belongs to the word before it."""
        words = self.text[max(start, end - 24) : end].split()
        word = words[-1].lstrip(_OPENING_MARKS).removesuffix(".").lower()
        if word.isdigit():  # "1. Wash your hands", "am 3. Mai"
            alone = end - len(words[-1]) == start
            return alone or self.language in _ORDINAL_LANGUAGES
        if word in _NUMBERED and first.isdigit():
            return True
        last = word.rpartition(".")[2]
        return word in _ABBREVIATIONS or (len(last) == 1 and last.upper() != last)


def _may_touch(last: str, first: str) -> bool:
    """Whether a sentence may end with `last` right before `first`, no space between them."""
    if first in _CLOSING_MARKS:
        return False
    return not (first.isalnum() and (last == "." or last in _CLOSING_MARKS))


def _ends_sentence(line: str) -> bool:
    return line.rstrip().rstrip(_CLOSING_MARKS).rstrip().endswith(tuple(_SENTENCE_ENDS))


def _skip_space(text: str, index: int) -> int:
    found = _SPACE.match(text, index)
    return found.end() if found else index


def _before_space(text: str, index: int) -> int:
    while text[index - 1].isspace():
        index -= 1
    return index


def _sentence_ends(text: str, language: str) -> list[int]:
    """Where sentencex ends its sentences, the white space after them left out."""
    plain = _PAIRED_MARKS.sub(" ", text)
    try:
        sentences = list(sentencex.segment(language, plain))
    except ValueError:  # half a character: nothing it can read
        return []
    starts = accumulate(map(len, sentences), initial=0)
    return [
        start + len(sentence.rstrip())
        for start, sentence in zip(starts, sentences, strict=False)
        if not sentence.isspace()
    ]


def _with_words(text: str, starts: list[int]) -> list[int]:
    """Leave out starts so that no part is mere decoration, such as "* * *"."""
    if len(starts) == 1:
        return starts
    kept = [0]
    spoken = False
    for start, end in pairwise([*starts, len(text)]):
        has_words = any(map(_is_word, text[start:end]))
        if has_words and spoken:
            kept.append(start)
        spoken = spoken or has_words
    return kept if spoken else starts


def _is_word(character: str) -> bool:
    return character.isalnum() or character >= "\U0001f000"


def _grouped(text: str, starts: list[int], most: int) -> list[str]:
    """The parts of the text that begin at `starts`, neighbours joined into at most `most`."""
    edges = [*_even_starts(starts, len(text), min(most, len(starts))), len(text)]
    return [text[first:last].strip() for first, last in pairwise(edges)]


def _even_starts(starts: list[int], length: int, count: int) -> list[int]:
    """`count` of the starts, each as near as can be to its even share of the length."""
    chosen = [0]
    place = 0
    for number in range(1, count):
        share = length * number / count
        lowest, highest = place + 1, len(starts) - (count - number)
        after = min(max(bisect_left(starts, share), lowest), highest)
        place = min((max(after - 1, lowest), after), key=lambda at: abs(starts[at] - share))
        chosen.append(starts[place])
    return chosen
