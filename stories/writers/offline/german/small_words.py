"""German's small words: what stands before a noun, counts it, or is never one."""

from __future__ import annotations

import re

from .words import TELLING, TIMES, UNTOUCHABLE, WEATHERS

NUMBERS = {
    "zwei": "zwei", "drei": "drei", "vier": "vier", "fünf": "fünf", "sechs": "sechs",
    "sieben": "sieben", "acht": "acht", "neun": "neun", "zehn": "zehn", "viele": "sieben",
    "einige": "drei", "mehrere": "drei", "beide": "zwei", "beiden": "zwei", "ein paar": "drei",
    "2": "zwei", "3": "drei", "4": "vier", "5": "fünf", "6": "sechs", "7": "sieben",
}  # fmt: skip
POSSESSIVES = [
    stem + ending
    for stem in ("mein", "dein", "sein", "ihr", "unser")
    for ending in ("", "e", "en", "em", "er", "es")
]
_DETERMINERS = """
    der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses
    diesen diesem jeder jede jedes jeden jedem alle
"""
ARTICLES = frozenset((*_DETERMINERS.split(), *POSSESSIVES))
OBLIQUE = frozenset(
    stem + ending
    for stem in ("d", "ein", "kein", "mein", "dein", "sein", "ihr", "unser", "dies")
    for ending in ("en", "em", "es")
)
_PREPOSITION_WORDS = """
    mit vor für von bei zu ohne gegen an auf in über unter neben zwischen hinter aus nach um durch
    vom zum zur im am ins beim ans aufs wie als gegenüber seit bis
"""
PREPOSITIONS = frozenset(_PREPOSITION_WORDS.split())
PLACING = {
    "in": "in", "im": "in", "ins": "in", "auf": "auf", "aufs": "auf", "an": "an", "am": "an",
    "ans": "an",
}  # fmt: skip
# What makes a text German: without any of these, a capital tells nothing.
_LINKING_WORDS = """
    und oder aber ist war wird hat kann will nicht sich er sie es wer was wo warum wenn dass findet
    sucht möchte heißt lernt geht macht
"""
FUNCTION_WORDS = ARTICLES | PREPOSITIONS | frozenset(_LINKING_WORDS.split())
DOING = re.compile(r"[a-zäöüß]{2,}t|und|will|kann|mag|war")
_SAID_OF_TIME = " ".join((*TIMES.values(), *WEATHERS.values())).split()
NO_NOUNS = (FUNCTION_WORDS | TELLING | UNTOUCHABLE | frozenset(_SAID_OF_TIME)) - {
    "wind", "schnee", "eis",
}  # fmt: skip
NAMING = frozenset(("namens", "heißt", "hieß", "genannt"))
ABSTRACT = (
    "heit",
    "keit",
    "ung",
    "schaft",
    "ion",
    "tät",
    "ismus",
    "ik",
    "nis",
    "tum",
    "ie",
)
