"""Stories in German.

nouns, things, places, words, small_words    the dictionary, as tables
lexicon    words looked up: by any form, by their English, by the end of a compound
grammar    cases, endings, pronouns; noun phrases that know their forms
reading    an idea → the noun phrases in it
worlds     who lives where, and with whom
moments    when it is
finding    a brief → whom and what its story is about
plots      what happens, and how it is told
"""

from __future__ import annotations

from stories.writers.offline.german.finding import find, prop
from stories.writers.offline.german.grammar import polish
from stories.writers.offline.german.lexicon import glosses
from stories.writers.offline.german.plots import ASIDES, PLOTS
from stories.writers.offline.telling import Language

LANGUAGE = Language(
    code="de",
    plots=PLOTS,
    find=find,
    prop=prop,
    polish=polish,
    glosses=glosses,
    asides=ASIDES,
)
