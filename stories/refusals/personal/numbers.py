"""Bank and document numbers: by their check digits, or by the word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,9}(?!\w)")
_IBAN_SIZES = range(15, 35)
_DIGITS = re.compile(r"(?<![\w+])\d(?:[ .-]?\d){8,22}(?![\w])")
_LONG = re.compile(r"\d(?:[ .-]?[A-Z0-9]){4}", re.I)
_LETTERED = re.compile(r"(?<!\w)(?:\d{8}[ -]?[A-Z]|[XYZ][ -]?\d{7}[ -]?[A-Z])(?!\w)", re.I)
_SOCIAL = re.compile(r"(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])")
_INSURANCE = re.compile(r"(?<!\w)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)")
_TAX = re.compile(r"(?<!\w)[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z](?!\w)")
_NAMES = (
    "passport", "pasaporte", "passeport", "reisepass", "ausweis", "identity card", "id card",
    "national id", "social security", "ssn", "driver's licen", "drivers licen", "dni", "nie",
    "carnet de identidad", "carte d'identité", "sécurité sociale", "securite sociale",
    "sozialversicherung", "steuer-id", "steuerid", "aadhaar", "aadhar", "pan card", "voter id",
    "आधार", "पासपोर्ट", "पैन", "جواز سفر", "جواز السفر", "الرقم القومي",
    "رقم الهوية", "بطاقة الهوية", "هويتي",
)  # fmt: skip
_NAMED = re.compile(
    rf"(?<!\w)(?:{'|'.join(_NAMES)})\w{{0,15}}"
    r"[^\d\n]{0,25}?(?=[A-Z]{0,3}\d)[A-Z]{0,3}\d(?:[ .-]?[A-Z0-9]){4,17}",
    re.I,
)
_CONTROL = "TRWAGMYFPDXBNJZSQVHLCKE"
_FOREIGNER = {"X": "0", "Y": "1", "Z": "2"}

_TIMES = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_TURNED = (
    "0123456789", "1576283094", "5803796142", "8916043527",
    "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip
"""Verhoeff's tables: products in the dihedral group of ten, and the permutation by place."""


def has_bank_number(text: str) -> bool:
    """Whether there is an IBAN or a card number with right check digits."""
    ibans = (match[0] for match in _IBAN.finditer(text))
    return any(map(_is_iban, ibans)) or any(map(_is_card, _numbers(text)))


def has_document_number(text: str) -> bool:
    """Whether there is a number that a state or an insurance gives to one person."""
    if not _LONG.search(text):
        return False
    small = text.casefold()
    if any(name in small for name in _NAMES) and _NAMED.search(text):
        return True
    if any(pattern.search(text) for pattern in (_SOCIAL, _INSURANCE, _TAX)):
        return True
    if any(_is_spanish(match[0].upper()) for match in _LETTERED.finditer(text)):
        return True
    return any(_is_aadhaar(number) or _is_french(number) for number in _numbers(text))


def _numbers(text: str) -> Iterator[str]:
    for match in _DIGITS.finditer(text):
        yield re.sub(r"\D", "", match[0])


def _is_iban(found: str) -> bool:
    plain = re.sub(r"[ -]", "", found)
    if len(plain) not in _IBAN_SIZES or not any(sign.isdigit() for sign in plain[4:]):
        return False
    digits = "".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])
    return int(digits) % 97 == 1


def _is_card(number: str) -> bool:
    """13 to 19 digits of a known network (a book's 978 is none) with Luhn's check digit."""
    if not 13 <= len(number) <= 19 or number[0] not in "23456" or len(set(number)) < 2:
        return False
    doubled = (int(sign) * 2 for sign in number[-2::-2])
    return (sum(map(int, number[-1::-2])) + sum(n - 9 * (n > 9) for n in doubled)) % 10 == 0


def _is_aadhaar(number: str) -> bool:
    if len(number) != 12 or number[0] in "01":
        return False
    check = 0
    for place, sign in enumerate(reversed(number)):
        check = int(_TIMES[check][int(_TURNED[place % 8][int(sign)])])
    return check == 0


def _is_french(number: str) -> bool:
    """15 digits: sex, year, month …, and 97 less the rest of the first 13."""
    if len(number) != 15 or number[0] not in "12":
        return False
    return 97 - int(number[:13]) % 97 == int(number[13:])


def _is_spanish(found: str) -> bool:
    plain = re.sub(r"[ -]", "", found)
    digits = _FOREIGNER.get(plain[0], plain[0]) + plain[1:-1]
    return _CONTROL[int(digits) % 23] == plain[-1]
