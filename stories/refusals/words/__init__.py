"""Word lists by language: notion → terms, parted by commas or lines.

A term is a word, the beginning of words (`word*`), a part of words (`*word*`) or several of these
in a row. Accents and capitals do not matter. Every language's TERMS hold whatever language a text
is said to be in; OWN are words that mean something else elsewhere, and hold in their own only.
UNLIKE are words that mean nothing bad in a language that is not ours, and are no terms there when
they stand alone. A notion refuses nothing by itself: see `rules`.
"""

from __future__ import annotations

from . import arabic, english, french, german, hindi, spanish

EVERYWHERE = tuple(module.TERMS for module in (english, spanish, french, german, hindi, arabic))
OWN = {"es": spanish.OWN, "fr": french.OWN, "de": german.OWN}
UNLIKE = {
    "sv": frozenset({"sex", "slut"}),  # six; the end
    "it": frozenset({"rape"}),  # turnips
    "no": frozenset({"pute"}),  # a pillow
    "pl": frozenset({"gore", "gory"}),  # a mountain, mountains
    "sl": frozenset({"gore"}),
    "hr": frozenset({"gore"}),
}
