"""German without AI: its cases, what is found in an idea, and whether the sentences are German."""

from __future__ import annotations

import re

import pytest

from stories.writers.base import Character
from stories.writers.offline.german import LANGUAGE, lexicon, worlds
from stories.writers.offline.german.grammar import Noun, Phrase, bent, polish
from tests.stories.writers.tellings import everything_told, found, templates, write

_STRONG = (
    "war|ging|kam|lief|sah|rief|saß|stand|blieb|fand|nahm|gab|hielt|fiel|schlief|sang|zog|ließ"
)


def phrase(lemma: str, *adjectives: str, **more: object) -> Phrase:
    return Phrase(lexicon.noun(lemma), adjectives, **more)  # type: ignore[arg-type]


def hero(idea: str, **choices: object) -> Phrase:
    someone = found(LANGUAGE, idea, **choices).slots["hero"]
    assert isinstance(someone, Phrase)
    return someone


@pytest.mark.parametrize(
    ("lemma", "form", "said"),
    [
        ("Fuchs", "nom", "der Fuchs"),
        ("Fuchs", "akk", "den Fuchs"),
        ("Fuchs", "dat", "dem Fuchs"),
        ("Fuchs", "gen", "des Fuchses"),
        ("Fuchs", "ein_nom", "ein kleiner roter Fuchs"),
        ("Fuchs", "ein_akk", "einen kleinen roten Fuchs"),
        ("Fuchs", "ein_dat", "einem kleinen roten Fuchs"),
        ("Fuchs", "ein_gen", "eines kleinen roten Fuchses"),
        ("Fuchs", "voll_nom", "der kleine rote Fuchs"),
        ("Fuchs", "voll_gen", "des kleinen roten Fuchses"),
        ("Fuchs", "kein_akk", "keinen Fuchs"),
        ("Katze", "nom", "die Katze"),
        ("Katze", "dat", "der Katze"),
        ("Katze", "ein_nom", "eine kleine rote Katze"),
        ("Katze", "ein_dat", "einer kleinen roten Katze"),
        ("Katze", "voll_akk", "die kleine rote Katze"),
        ("Mädchen", "ein_nom", "ein kleines rotes Mädchen"),
        ("Mädchen", "ein_dat", "einem kleinen roten Mädchen"),
        ("Mädchen", "voll_nom", "das kleine rote Mädchen"),
        ("Mädchen", "gen", "des Mädchens"),
        ("Löwe", "nom", "der Löwe"),
        ("Löwe", "akk", "den Löwen"),
        ("Löwe", "gen", "des Löwen"),
        ("Bär", "ein_akk", "einen kleinen roten Bären"),
        ("Elefant", "dat", "dem Elefanten"),
        ("Nachbar", "akk", "den Nachbarn"),
        ("Held", "dat", "dem Helden"),
        ("Haus", "gen", "des Hauses"),
        ("Hund", "gen", "des Hundes"),
        ("Kind", "gen", "des Kindes"),
        ("Vogel", "gen", "des Vogels"),
        ("Tiger", "gen", "des Tigers"),
    ],
)
def test_a_noun_has_its_cases(lemma: str, form: str, said: str) -> None:
    noun = Noun("Held", "m", "Helden", weak=True) if lemma == "Held" else lexicon.noun(lemma)
    assert getattr(Phrase(noun, ("klein", "rot")), form) == said


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("nom", "die Mäuse"),
        ("dat", "den Mäusen"),
        ("gen", "der Mäuse"),
        ("ein_nom", "drei kleine Mäuse"),
        ("ein_dat", "drei kleinen Mäusen"),
        ("voll_nom", "die kleinen Mäuse"),
        ("voll_dat", "den kleinen Mäusen"),
        ("er", "sie"),
        ("ihm", "ihnen"),
        ("seinen", "ihren"),
        ("rel_dat", "denen"),
    ],
)
def test_several_have_their_cases(form: str, said: str) -> None:
    mice = phrase("Maus", "klein", number="drei", many=True)
    assert getattr(mice, form) == said
    assert f"{mice:war|waren}" == "waren"


@pytest.mark.parametrize(
    ("owner", "lemma", "said"),
    [
        ("Fuchs", "Ball", "seinen roten Ball"),
        ("Katze", "Ball", "ihren roten Ball"),
        ("Katze", "Krone", "ihre rote Krone"),
        ("Kind", "Buch", "sein rotes Buch"),
        ("Geschwister", "Ball", "ihren roten Ball"),
    ],
)
def test_what_is_owned_agrees_with_its_owner_and_with_itself(
    owner: str, lemma: str, said: str
) -> None:
    assert phrase(lemma, "rot", owner=phrase(owner)).sein_akk == said


@pytest.mark.parametrize(
    ("lemma", "where", "to", "off"),
    [
        ("Wald", "im Wald", "in den Wald", "aus dem Wald"),
        ("Wiese", "auf der Wiese", "auf die Wiese", "von der Wiese"),
        ("Meer", "am Meer", "ans Meer", "vom Meer"),
        ("Schloss", "im Schloss", "ins Schloss", "aus dem Schloss"),
        ("Eis", "auf dem Eis", "aufs Eis", "vom Eis"),
    ],
)
def test_a_place_is_where_one_is_and_where_one_goes(
    lemma: str, where: str, to: str, off: str
) -> None:
    place = phrase(lemma)
    assert (place.wo, place.wohin, place.woher) == (where, to, off)


@pytest.mark.parametrize(
    ("stem", "said"),
    [
        ("dunkel", "dunkle"),
        ("teuer", "teure"),
        ("hoch", "hohe"),
        ("rosa", "rosa"),
        ("bunt", "bunte"),
    ],
)
def test_an_adjective_bends_as_it_must(stem: str, said: str) -> None:
    assert bent(stem, "e") == said


@pytest.mark.parametrize(
    ("idea", "said"),
    [
        ("Ein Fuchs namens Tom", "ein {} Fuchs namens Tom"),
        ("Maya", "ein Mädchen namens Maya"),
        ("Tom, der kleine Drache", "ein kleiner Drache namens Tom"),
        ("Prinzessin Lillifee", "eine Prinzessin namens Lillifee"),
        ("Mia ist ein neugieriges Mädchen", "ein neugieriges Mädchen namens Mia"),
        ("zwei Katzen", "zwei {} Katzen"),
        ("Bienen", "drei {} Bienen"),
        ("Ein Winterwolf", "ein {} Winterwolf"),
        ("eine kleine rote katze", "eine kleine rote Katze"),
        ("Ein Mädchen mit roten Stiefeln und einem Hut",
         "ein Mädchen mit roten Stiefeln und einem Hut"),
        ("Die Maus fürchtet sich vor dem Kater", "eine {} Maus"),
        ("Der Weihnachtsmann", "ein Weihnachtsmann"),
        ("Der Mond", "der Mond"),
        ("🦊", "ein {} Fuchs"),
        ("a brave mouse", "eine mutige Maus"),
        ("लोमड़ी", "ein {} Fuchs"),
    ],
)  # fmt: skip
def test_the_hero_is_found_and_called_right(idea: str, said: str) -> None:
    usual = r"(klein|neugierig|fröhlich|verträumt)(er|e|es|en)"
    assert re.fullmatch(said.format(usual), hero(idea).ein_nom)


@pytest.mark.parametrize(
    ("idea", "said"),
    [
        ("Ein Wumpel", "der Wumpel"),
        ("Eine Schnurzel", "die Schnurzel"),
        ("Ein kleines Wumpel", "das Wumpel"),
        ("Ein grüner Wumpel", "der Wumpel"),
        ("Das Schnuffelchen", "das Schnuffelchen"),
        ("Ein Schnuffelchen", "das Schnuffelchen"),
        ("Zwei Wumpel", "die Wumpel"),
    ],
)
def test_an_unknown_noun_is_the_hero_in_the_gender_that_its_words_tell(
    idea: str, said: str
) -> None:
    assert hero(idea).nom == said


def test_a_name_nobody_knows_belongs_to_some_creature() -> None:
    assert re.fullmatch(r"ein \w+es Wesen namens Wumpel", hero("Wumpel").ein_nom)


def test_what_an_idea_names_is_in_the_story() -> None:
    slots = found(
        LANGUAGE, "Ein Igel und eine kluge Eule suchen auf dem Berg den goldenen Schlüssel"
    )
    told = {name: slots.slots[name] for name in ("hero", "friend", "thing", "place")}
    assert [str(told["hero"]), str(told["friend"])] == ["der Igel", "die Eule"]
    assert told["thing"].ein_akk == "einen goldenen Schlüssel"  # type: ignore[attr-defined]
    assert told["place"].wo == "auf dem Berg"  # type: ignore[attr-defined]
    assert slots.seen["thing"] == "a golden key"


def test_a_card_wins_over_the_idea_and_its_look_is_told() -> None:
    card = Character(name="Ole", what="ein kleiner Leuchtturm", look="a red lamp")
    assert hero("Ein Hund", hero=card).ein_nom == "ein kleiner Leuchtturm namens Ole"
    girl = Character(name="Ida", what="Mädchen", look="rote Stiefel und ein gelber Hut")
    story = write("ein Ausflug", language="de", hero=girl)
    assert "mit roten Stiefeln und einem gelben Hut" in story.scenes[0].text
    assert story.cast[0].look == "a girl with red boots and a yellow hat"


@pytest.mark.parametrize(
    "idea",
    [
        "Zwei Katzen und eine Eule suchen ihren Ball",
        "Maya und das Gespenst",
        "Der alte Bär",
        "Ein Kind",
        "Der kleine Stern",
        "Die alte Brücke",
    ],
)
def test_every_sentence_is_printed_as_german_is(idea: str) -> None:
    for sentence in everything_told(LANGUAGE, idea):
        assert sentence.count("„") == sentence.count("“"), sentence
        assert not set('"{}|') & set(sentence), sentence
        assert re.match(r"„?[A-ZÄÖÜ]", sentence), sentence
        assert not re.search(r"(?<!,) (bei dem|von dem|zu dem|zu der) ", sentence), sentence
        assert not re.search(r"[.!?] [a-zäöü]|\b(\w+) \1\b", sentence), sentence


def test_every_verb_of_a_hero_has_both_numbers() -> None:
    for template in templates(LANGUAGE):
        for spec in re.findall(r"\{hero(?:\.\w+)?:([^}]*)\}", template):
            one, _, several = spec.partition("|")
            assert one and several and one != several, template
        hero = r"\{hero(?:\.er)?\}"
        verb = rf"\b(?:[a-zäöü]+te|{_STRONG})\b"
        assert not re.search(rf"{hero} {verb}|(?<!und ){verb} {hero}", template), template


def test_whoever_has_a_home_stands_in_the_dictionary() -> None:
    assert set(worlds.HOMES) <= {noun.gloss for noun in lexicon.all_nouns()}


def test_a_sentence_is_polished() -> None:
    assert polish("der Hund ging zu der Eule. „was?“") == "Der Hund ging zur Eule. „Was?“"
    assert (
        polish("Es kam etwas, von dem niemand wusste.") == "Es kam etwas, von dem niemand wusste."
    )


def test_a_name_alone_is_given_to_the_hero_of_the_idea() -> None:
    assert (
        hero("Ein kleiner Fuchs", hero=Character(name="Ole")).ein_nom
        == "ein kleiner Fuchs namens Ole"
    )
    assert hero("am Meer", hero=Character(name="Lotte")).ein_nom == "ein Mädchen namens Lotte"
