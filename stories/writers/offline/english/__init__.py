"""Stories in English.

lexicon    nouns, places, times and adjectives, and what they are
grammar    articles, plurals, pronouns; how somebody is mentioned first and later
finding    an idea → whom and what it is about
plots      what happens, and how it is told
"""

from __future__ import annotations

from stories.writers.offline.english.casting import find, prop
from stories.writers.offline.english.grammar import flow, polish
from stories.writers.offline.english.lexicon import glosses
from stories.writers.offline.english.plots import ASIDES, PLOTS
from stories.writers.offline.telling import Language

LANGUAGE = Language(
    code="en",
    plots=PLOTS,
    find=find,
    prop=prop,
    polish=polish,
    glosses=glosses,
    flow=flow,
    asides=ASIDES,
)
