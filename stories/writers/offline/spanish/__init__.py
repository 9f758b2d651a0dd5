"""Stories in Spanish.

lexicon    nouns (living, things, places) and adjectives, by every form
words      adjectives, and the closed words that an idea's sentences are made of
grammar    plurals, agreement, articles, contractions
plots      what happens, and how it is told
"""

from __future__ import annotations

from functools import partial

from stories.writers.offline.romance.finding import Finder
from stories.writers.offline.romance.joining import on_lines
from stories.writers.offline.romance.speech import Speech
from stories.writers.offline.romance.words import word_set
from stories.writers.offline.spanish import words
from stories.writers.offline.spanish.grammar import PRONOUNS, SPANISH, agree, many, polish
from stories.writers.offline.spanish.lexicon import glosses, unknown
from stories.writers.offline.spanish.lexicon import words as all_words
from stories.writers.offline.spanish.lexicon_places import SETTINGS
from stories.writers.offline.spanish.lexicon_things import GARMENTS, KEEPSAKES
from stories.writers.offline.spanish.plots import ASIDES, PLOTS
from stories.writers.offline.telling import Language

SPEECH = Speech(
    code="es",
    words=all_words(),
    grammar=SPANISH,
    agree=agree,
    many=many,
    unknown=unknown,
    pronouns=PRONOUNS,
    determiners=words.DETERMINERS,
    articles=word_set("el la los las un una unos unas"),
    possessives=words.POSSESSIVES,
    numbers=words.NUMBERS,
    locatives=words.LOCATIVES,
    town_prepositions=frozenset({"en"}),
    with_words=words.WITH,
    of_words=words.OF,
    made_in=frozenset(),
    relatives=word_set("hermano hermana hermanito hermanita hijo hija primo prima"),
    skipped=words.SKIPPED,
    joined_by=frozenset({"y", "e"}),
    reflexive=word_set("se me te nos"),
    naming=words.NAMING,
    naming_phrases=words.NAMING_PHRASES,
    common=words.COMMON,
    verbs=words.VERBS,
    no_heroes=words.NO_HEROES,
    grief=word_set("murió muerto muerta falleció fallecido fallecida"),
    heavy=words.HEAVY,
    garments=frozenset(each.replace("_", " ") for each in GARMENTS.split()),
    materials=words.MATERIALS,
    elided=frozenset(),
    dreams=words.DREAMS,
    alone=words.ALONE,
    dreaming=words.DREAMING,
    joining=words.JOINING,
    fearing=words.FEARING,
    fears=words.FEARS,
    times=words.TIMES,
    usual_times=words.USUAL_TIMES,
    moods=words.MOODS,
    topics=words.TOPICS,
    likely_gender=words.likely_gender,
    people=words.PEOPLE_BY_AGE,
    names=words.NAMES,
    keepsakes=KEEPSAKES,
    locals={kind: setting.locals for kind, setting in SETTINGS.items()},
    spots={kind: setting.spots for kind, setting in SETTINGS.items()},
    characters=words.CHARACTERS,
    friendly=words.FRIENDLY,
    owning=words.OWNING,
    both_of=words.BOTH,
    all_of=words.ALL,
)
_FINDER = Finder(SPEECH)
LANGUAGE = Language(
    code="es",
    plots=PLOTS,
    find=_FINDER.find,
    prop=_FINDER.prop,
    polish=polish,
    glosses=glosses,
    asides=ASIDES,
    joined=partial(on_lines, common=words.COMMON | words.DETERMINERS.keys()),
)
