"""Street addresses with a house number, as the six languages write them; and coordinates."""

from __future__ import annotations

import re

_CAP = r"[A-ZÀ-ÖØ-Þ][\w'.-]{0,30}"
_END = r"(?=\s*(?:$|[.,;:!?)\n\"”»]|-\s|\d{5}\b|in [A-Z]|en [A-Z]|und |and |y |et ))"

_FAMOUS = re.compile(
    r"221 ?b?,? baker street|privet drive|10,? downing street|1600,? pennsylvania avenue"
    r"|evergreen terrace|42,? wallaby way|17,? cherry tree lane",
    re.I,
)
_ENGLISH_STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|court|terrace|crescent|close"
    r"|place|row|grove|gardens|highway|parkway|way)"
)
_ENGLISH = re.compile(
    rf"(?<![\d.,£$€])\b(?P<number>\d{{1,5}}[a-zA-Z]?),? (?:(?:North|South|East|West|N|S|E|W)\.? )?"
    rf"(?:{_CAP} |\d{{1,3}}(?:st|nd|rd|th) ){{1,3}}(?i:{_ENGLISH_STREET})\b(?!')"
)
_ENGLISH_LIVED = re.compile(
    r"\b(?:lives?|living|address(?: is|:)?|my home is|come to|meet me|house is)\b[^.!?\n\d]{0,20}"
    rf"\b\d{{1,5}}[a-z]?,? (?:[a-z'-]{{2,20}} ){{1,3}}{_ENGLISH_STREET}\b",
    re.I,
)
_DIGITS_OF_A_YEAR = 4
_LOOKS_BACK = 8
_YEAR_BEFORE = re.compile(r"\b(?:in|since|by|of|from|until|year|around|en|depuis|seit|im)\s$", re.I)
_GERMAN = re.compile(
    r"\b(?:[A-ZÄÖÜ][\wäöüß.-]{1,30}?(?:straße|strasse|str\.|weg|gasse|allee|platz|ufer|damm|ring"
    r"|chaussee|steig)|(?:[A-ZÄÖÜ][\wäöüß.]{1,30}[ -]){1,3}(?:Straße|Strasse|Str\.|Weg|Gasse|Allee"
    rf"|Platz|Ufer|Damm|Ring))\s(?:Nr\.? ?)?\d{{1,4}} ?[a-h]?\b{_END}"
)
_GERMAN_LIVED = re.compile(
    r"\b(?:wohn\w*|adresse\w*|anschrift)\b[^.!?\n\d]{0,25}\b[\wäöüß-]{2,30}"
    r"(?:straße|strasse|str\.|weg|gasse|allee|platz)\s(?:nr\.? ?)?\d{1,4}",
    re.I,
)
_SPANISH = re.compile(
    r"\b(?i:calle|avenida|avda\.?|av\.|plaza|paseo|c/|carrera|cra\.?|camino|ronda|callejón)\s?"
    rf"(?:(?:de|del|la|las|los|el|san|santa)\s){{0,3}}(?:{_CAP}|\d{{1,3}}\b)"
    rf"(?:\s(?:de|del|la|las|los|y|{_CAP})){{0,4}}"
    r"(?:,?\s(?:[nN][.ºo°]{1,2}|número|numero|#)\s?\d{1,4}|\s?#\s?\d|,\s?\d{1,4}\b"
    rf"|\s\d{{1,4}}\b{_END})"
)
_FRENCH = re.compile(
    r"(?<![\d.,€])\b(?P<number>\d{1,4})(?: ?(?:bis|ter|[a-c]))?,? (?:rue|avenue|av\.|boulevard"
    r"|bd\.?|place|chemin|impasse|allée|allee|quai|route|square|passage)"
    r" (?:(?:de|du|des|la|le|les)\s|l'|de l'|d')?(?:la |l')?[\wÀ-ÿ]{2,}",
    re.I,
)
_HINDI = re.compile(
    r"(?:मकान|फ्लैट|फ़्लैट|प्लॉट|कोठी)\s?(?:नंबर|नम्बर|नं\.?|संख्या|क्रमांक)\s?\d{1,5}"
    r"|\d{1,5}[,/ ]\s?[\u0900-\u097f ]{2,25}(?:मार्ग|गली|रोड|सड़क|नगर|कॉलोनी)"
    r"(?:[,।]|\s?(?:दिल्ली|मुंबई))"
    r"|(?:गली|सेक्टर)\s?(?:नंबर|नं\.?)?\s?\d{1,3},?\s?(?:मकान|फ्लैट|घर)"
)
_ARABIC = re.compile(
    r"شارع\s(?:[\u0621-\u064a]{2,20}\s){0,3}[\u0621-\u064a]{2,20},?\s"
    r"(?:رقم|مبنى|عمارة|بناية|منزل|بيت)\s?(?:رقم\s?)?\d{1,5}"
    r"|(?<!\d)\d{1,4},?\s(?:شارع)\s[\u0621-\u064a]{2,20}"
    r"|(?:عمارة|بناية|مبنى)\s(?:رقم\s)?\d{1,4},?\s(?:و?شقة)\s(?:رقم\s)?\d{1,4}"
)
_PLACE = re.compile(r"(?<![\d.])-?\d{1,2}\.\d{4,8}°?[ ,;NS]{1,4}-?\d{1,3}\.\d{4,8}(?!\d)")


_FORMS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (_ENGLISH, ()),
    (_ENGLISH_LIVED, ("liv", "address", "home", "come", "meet", "house")),
    (_GERMAN, ("str", "weg", "gasse", "allee", "platz", "ufer", "damm", "ring", "chaus", "steig")),
    (_GERMAN_LIVED, ("wohn", "adresse", "anschrift")),
    (_SPANISH, ("calle", "av", "plaza", "paseo", "c/", "carrera", "cra", "camino", "ronda")),
    (_FRENCH, ("rue", "av", "boulevard", "bd", "place", "chemin", "impasse", "all", "quai", "rout",
               "square", "passage")),
    (_HINDI, ("मकान", "फ्लैट", "फ़्लैट", "प्लॉट", "कोठी", "मार्ग", "गली", "रोड",
              "सड़क", "नगर", "कॉलोनी", "सेक्टर")),
    (_ARABIC, ("شارع", "عمارة", "بناية", "مبنى")),
    (_PLACE, ("°", ".")),
)  # fmt: skip
"""Each form, and what is in every address of that form: looked for first, since it is quicker."""


def has_address(text: str) -> bool:
    """Whether a house can be found by what is written; a story's famous ones are none."""
    text = _FAMOUS.sub(" ", text)
    small = text.casefold()
    possible = (form for form, cues in _FORMS if not cues or any(cue in small for cue in cues))
    return any(_is_given(form, text) for form in possible)


def _is_given(form: re.Pattern[str], text: str) -> bool:
    """Whether it is there with a number that is no year (in 1950 Elm Street was quiet)."""
    return any(not _is_year(match) for match in form.finditer(text))


def _is_year(match: re.Match[str]) -> bool:
    number = match.groupdict().get("number") or ""
    before = match.string[max(0, match.start() - _LOOKS_BACK) : match.start()]
    return len(number) == _DIGITS_OF_A_YEAR and bool(_YEAR_BEFORE.search(before))
