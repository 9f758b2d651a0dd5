"""Telephone numbers, international and in the usual national forms."""

from __future__ import annotations

import re

_RUN = re.compile(r"(?<![\w.,/+-])(?:\+|00)?\(?\d(?:[ ().\-/]{0,3}\d){5,16}(?![\w%])")
_CALLED = re.compile(
    r"\b(?:phones?|tel|telephone|telefon\w*|teléfono|téléphone|portable|m[oó]vil|mobile|handy\w*|cell"
    r"|whats\s?app|call (?:me|her|him|us)|ring me|text me|ll[aá]m\w+|appel\w+|ruf\w* mich"
    r"|rufnummer|फोन|फ़ोन|मोबाइल|व्हाट्सएप|कॉल"
    r"|هاتف\w*|الهاتف|جوال\w*|موبايل\w*|واتساب|اتصل\w*|تلفون\w*)(?!\w)[^\d\n]{0,25}$",
    re.I,
)
_BOOK = re.compile(r"isbn|issn|doi|ean", re.I)
_LOOKS_BACK = 40
_DATE = re.compile(
    r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4} ?[-/] ?\d{4})"
)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3})+")
_YEARS = re.compile(r"(?:(?:1\d|20)\d\d[ ./-]{1,3})+(?:1\d|20)\d\d")
_NATIONAL = tuple(
    re.compile(form)
    for form in (
        r"\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}",  # North America
        r"1[ .-]\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}",
        r"[2-9]\d{2}-\d{4}",
        r"0[1-9](?:[ .-]?\d{2}){4}",  # France
        r"[6789]\d{2}[ .-]?\d{3}[ .-]?\d{3}|[6789]\d{2}(?:[ .-]\d{2}){3}",  # Spain
        r"[6-9]\d{4}[ -]?\d{5}|[6-9]\d{2}[ -]\d{3}[ -]\d{4}",  # India
        r"\(?0\d{2,5}\)?[ /-]{1,3}\d{2,4}(?:[ -]?\d{2,4}){1,3}",  # Germany, Britain
        r"01[5-7]\d[ -]?\d{7,8}",
        r"07\d{3}[ -]?\d{6}|07\d{3} \d{3} \d{3}|0[12]\d{2,3} \d{3} \d{4}",
        r"01[0125]\d{8}|05\d{8}|05\d[ -]\d{3}[ -]\d{4}|01[0125][ -]\d{4}[ -]\d{4}",  # Egypt, Gulf
    )
)


def has_phone_number(text: str) -> bool:
    """Whether somebody could be called by what is written."""
    return any(_is_phone(match[0], _before(text, match.start())) for match in _RUN.finditer(text))


def _before(text: str, end: int) -> str:
    return text[max(0, end - _LOOKS_BACK) : end]


def _is_phone(found: str, before: str) -> bool:
    digits = re.sub(r"\D", "", found)
    if len(digits) > 15 or _BOOK.search(before) or found.startswith(("978", "979")):
        return False
    if _DATE.fullmatch(found) or _YEARS.fullmatch(found):
        return False
    if found.startswith(("+", "00")):
        return len(digits) >= 8 and len(set(digits)) > 2
    if _CALLED.search(before):
        return True
    if _is_amount(found):
        return False
    return any(form.fullmatch(found) for form in _NATIONAL)


def _is_amount(found: str) -> bool:
    """1 234 567, and anything that ends on three noughts."""
    if re.search(r"(?:000)$", found):
        return True
    grouped = _THOUSANDS.fullmatch(found)
    return bool(grouped) and not re.fullmatch(r"[6789]\d\d \d{3} \d{3}", found)
