"""E-mail addresses, web addresses and names of accounts."""

from __future__ import annotations

import re

_EMAIL = re.compile(r"[\w.+%-]{1,64}\s?@\s?[\w-]{1,63}(?:\s?\.\s?[\w-]{2,63}){1,4}", re.I)
_SPOKEN_AT = re.compile(
    r"(?<=[\w\])} ])[\[({ ](?:at|arroba|arobase|ät)[\])} ]\s?[\w-]{2,63}"
    r"(?:\s{0,2}[\[({]?\s?(?:dot|punto|point|punkt)\s?[\])}]?\s{0,2}"
    r"(?:com|org|net|de|es|fr|in|eg|sa|co|uk|edu|info|io)|\.(?:com|org|net|edu|info|io))\b",
    re.I,
)
_WEB = re.compile(
    r"https?://\S|\bwww\.[\w-]{2}|\b(?:t\.me|wa\.me|discord\.gg|bit\.ly)/\w"
    r"|\b[\w-]{2,63}\.(?:com|org|net|io|me|tv|gg)/[\w@.-]{2}",
    re.I,
)
_HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z][\w.]{2,29}")
_TAG = re.compile(r"\b\w[\w.]{1,31}#\d{4}\b")
_SITE_NAMES = (
    "insta", "instagram", "snap", "snapchat", "tiktok", "discord", "telegram", "whatsapp", "skype",
    "facebook", "roblox", "twitter", "इंस्टाग्राम", "इंस्टा", "स्नैपचैट", "टेलीग्राम", "انستغرام", "انستقرام",
    "سناب", "تلغرام",
)  # fmt: skip
_SITES = "(?:" + "|".join(_SITE_NAMES) + ")"
_NAMED = re.compile(
    rf"\b{_SITES}\b[\s:=,-]{{0,3}}"
    r"(?:(?:name|user\s?name|account|handle|id|is|es|est|ist|heisst|heißt|unter|me|at|als|as"
    r"|है|هو|اسمي|usuario|nombre|cuenta|compte|konto|benutzername)[\s:=,-]{1,3}){0,3}"
    r"(?=[\w.]{0,30}[\d_])[A-Za-z][\w.]{2,29}",
    re.I,
)


def has_email(text: str) -> bool:
    """Whether an e-mail address is written out, spelled or not."""
    return ("@" in text and bool(_EMAIL.search(text))) or bool(_SPOKEN_AT.search(text))


def has_account(text: str) -> bool:
    """Whether a web address or the name of somebody's account is given."""
    small = text.casefold()
    possible = (
        (_WEB, "/" in small or "www." in small),
        (_HANDLE, "@" in small),
        (_TAG, "#" in small),
        (_NAMED, any(name in small for name in _SITE_NAMES)),
    )
    return any(pattern.search(text) for pattern, is_possible in possible if is_possible)
