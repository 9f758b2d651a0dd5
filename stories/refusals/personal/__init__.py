"""What would give a real person away, by kind, as the sentence that says what to leave out."""

from __future__ import annotations

import re
import unicodedata

from .addresses import has_address
from .numbers import has_bank_number, has_document_number
from .online import has_account, has_email
from .phones import has_phone_number

PERSONAL_DATA = "personal-data"

MESSAGES = {
    "email": "Please leave e-mail addresses out: stories can be shared. A made-up name is enough.",
    "bank": "Please leave card and account numbers out: stories can be shared.",
    "document": "Please leave numbers of passports, identity cards and insurances out: stories can"
    " be shared.",
    "phone": "Please leave telephone numbers out: stories can be shared.",
    "address": "Please leave street addresses out: stories can be shared. “In a small street” is"
    " enough.",
    "account": "Please leave web addresses and account names out: stories can be shared.",
}

_KINDS = (
    ("email", has_email),
    ("bank", has_bank_number),
    ("document", has_document_number),
    ("phone", has_phone_number),
    ("address", has_address),
    ("account", has_account),
)
_NUMBERED = ("bank", "document", "phone", "address")
_DIGIT = re.compile(r"\d")

_UNSEEN = dict.fromkeys([0x00AD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF])
_SIGNS = {
    **{ord(sign): str(unicodedata.digit(sign)) for sign in "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९"},
    **dict.fromkeys(map(ord, "‐‑‒–—−"), "-"),
    ord("،"): ",",
    ord("’"): "'",
}


def personal_data(text: str) -> str:
    """The message for the first kind that is found, "" where there is none."""
    plain = unicodedata.normalize("NFKC", text).translate(_UNSEEN).translate(_SIGNS)
    left_out = () if _DIGIT.search(plain) else _NUMBERED
    kinds = ((kind, is_there) for kind, is_there in _KINDS if kind not in left_out)
    return next((MESSAGES[kind] for kind, is_there in kinds if is_there(plain)), "")
