"""Stories in French.

lexicon    nouns (living, things, places) and adjectives, by every form
words      adjectives, and the closed words that an idea's sentences are made of
grammar    plurals, agreement, articles, contractions, elisions
plots      what happens, and how it is told
"""

from __future__ import annotations

from functools import partial

from stories.writers.offline.french import words
from stories.writers.offline.french.grammar import FRENCH, PRONOUNS, agree, many, polish
from stories.writers.offline.french.lexicon import glosses, unknown
from stories.writers.offline.french.lexicon import words as all_words
from stories.writers.offline.french.lexicon_places import SETTINGS
from stories.writers.offline.french.lexicon_things import GARMENTS, KEEPSAKES
from stories.writers.offline.french.plots import ASIDES, PLOTS
from stories.writers.offline.romance.finding import Finder
from stories.writers.offline.romance.joining import in_paragraph
from stories.writers.offline.romance.speech import Speech
from stories.writers.offline.romance.words import word_set
from stories.writers.offline.telling import Language

SPEECH = Speech(
    code="fr",
    words=all_words(),
    grammar=FRENCH,
    agree=agree,
    many=many,
    unknown=unknown,
    pronouns=PRONOUNS,
    determiners=words.DETERMINERS,
    articles=word_set("le la les l' un une des"),
    possessives=words.POSSESSIVES,
    numbers=words.NUMBERS,
    locatives=words.LOCATIVES,
    town_prepositions=frozenset({"à", "en"}),
    with_words=words.WITH,
    of_words=words.OF,
    made_in=frozenset({"en"}),
    relatives=word_set("frère sœur fils fille cousin cousine"),
    skipped=words.SKIPPED,
    joined_by=frozenset({"et"}),
    reflexive=word_set("se me te s' m' t' il elle on qui"),
    naming=words.NAMING,
    naming_phrases=words.NAMING_PHRASES,
    common=words.COMMON,
    verbs=words.VERBS,
    no_heroes=words.NO_HEROES,
    grief=word_set("mort morte mourut décédé décédée"),
    heavy=words.HEAVY,
    garments=frozenset(each.replace("_", " ") for each in GARMENTS.split()),
    materials=words.MATERIALS,
    elided=word_set("l' d' qu' s' n' j' c' m' t' jusqu' lorsqu'"),
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
    code="fr",
    plots=PLOTS,
    find=_FINDER.find,
    prop=_FINDER.prop,
    polish=polish,
    glosses=glosses,
    asides=ASIDES,
    joined=partial(
        in_paragraph,
        common=words.COMMON | words.DETERMINERS.keys(),
        pronouns={"Le": "Il", "La": "Elle"},
    ),
)
