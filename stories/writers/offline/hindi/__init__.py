"""Stories in Hindi.

nouns, things, words    the dictionary, as tables
lexicon    words looked up: by any form and spelling, by their English
grammar    oblique forms, plurals, agreement, respect; phrases that know their forms
reading    an idea → the noun phrases in it
worlds     who lives where, and with whom
moments    when it is
settings   where it happens, and who and what is there
finding    a brief → whom and what its story is about
plots      what happens, and how it is told
"""

from __future__ import annotations

from stories.writers.offline.hindi.finding import find, prop
from stories.writers.offline.hindi.grammar import polish
from stories.writers.offline.hindi.lexicon import glosses
from stories.writers.offline.hindi.plots import ASIDES, PLOTS
from stories.writers.offline.telling import Language

LANGUAGE = Language(
    code="hi",
    plots=PLOTS,
    find=find,
    prop=prop,
    polish=polish,
    glosses=glosses,
    asides=ASIDES,
)
