"""Spanish without AI: what is found in an idea, and whether it is Spanish."""

from __future__ import annotations

import re
from functools import partial

import pytest

from stories.writers.base import Character
from stories.writers.offline.spanish import LANGUAGE
from stories.writers.offline.spanish.grammar import agree, many, polish
from tests.stories.writers import tellings

write = partial(tellings.write, language="es")
found = partial(tellings.found, LANGUAGE)
mention = partial(tellings.mention, LANGUAGE)


@pytest.mark.parametrize(
    ("idea", "intro", "later"),
    [
        ("un zorro", "un zorro", "el zorro"),
        ("gato", "un gato", "el gato"),
        ("La pequeña lechuza", "una pequeña lechuza", "la lechuza"),
        ("águila", "un águila", "el águila"),
        ("las águilas", "unas águilas", "las águilas"),
        ("El hada Flor", "un hada llamada Flor", "Flor"),
        ("un zorro rojo llamado Tom", "un zorro rojo llamado Tom", "Tom"),
        ("mi perro Toby", "un perro llamado Toby", "Toby"),
        ("Maya encuentra un huevo", "una niña llamada Maya", "Maya"),
        ("Zorbo vuela sobre el mar", "un niño llamado Zorbo", "Zorbo"),
        ("Ana, una panadera", "una panadera llamada Ana", "Ana"),
        ("Rex, el perro más valiente", "un perro valiente llamado Rex", "Rex"),
        ("Maya la abeja", "una abeja llamada Maya", "Maya"),
        ("tres gatitos perdidos", "tres gatitos perdidos", "los gatitos"),
        ("3 gatitas negras", "tres gatitas negras", "las gatitas"),
        ("unos peces", "unos peces", "los peces"),
        ("dos leones muy viejos", "dos viejos leones", "los leones"),
        ("un gran elefante", "un elefante grande", "el elefante"),
        ("una elefanta grande", "una elefanta grande", "la elefanta"),
        ("un faro solitario", "un faro solitario", "el faro"),
        ("un quokka valiente", "un quokka valiente", "el quokka"),
        ("las musarañas", "unas musarañas", "las musarañas"),
        ("una astronauta", "una astronauta", "la astronauta"),
        ("un ratón y un león", "un ratón con su amigo el león", "el ratón"),
        ("una niña y su perro Toby", "una niña con su perro Toby", "la niña"),
        ("una bruja con un sombrero verde", "una bruja con un sombrero verde", "la bruja"),
        ("un globo naranja volador", "pensar en un globo naranja y volador", ""),
        ("un pingüino que quiere volar", "un pingüino que soñaba con volar", "el pingüino"),
        ("un tren que sueña con ver el mar", "un tren que soñaba con ver el mar", "el tren"),
        ("un oso que tiene miedo del agua", "un oso que tenía miedo de el agua", "el oso"),
        ("la amistad", "que no dejaba de pensar en la amistad", ""),
        ("perdí mi mochila", "que no dejaba de pensar en su mochila", ""),
    ],
)
def test_the_hero_is_introduced_as_the_idea_says(idea: str, intro: str, later: str) -> None:
    hero = mention(idea)
    exact = bool(later)
    assert hero.intro == intro if exact else hero.intro.endswith(intro)
    assert not later or str(hero) == later


@pytest.mark.parametrize(
    ("idea", "to_it", "of_it", "adjective", "pronoun"),
    [
        ("un zorro", "al zorro", "del zorro", "cansado", "lo"),
        ("una rana", "a la rana", "de la rana", "cansada", "la"),
        ("un águila", "al águila", "del águila", "cansada", "la"),
        ("dos hermanas", "a las hermanas", "de las hermanas", "cansadas", "las"),
        ("dos hermanos", "a los hermanos", "de los hermanos", "cansados", "los"),
        ("Elena", "a Elena", "de Elena", "cansada", "la"),
    ],
)
def test_what_stands_by_a_noun_agrees_with_it(
    idea: str, to_it: str, of_it: str, adjective: str, pronoun: str
) -> None:
    hero = mention(idea)
    assert polish(f"vio a {hero}") == f"Vio {to_it}"
    assert polish(f"habló de {hero}") == f"Habló {of_it}"
    assert format(hero, "cansado") == adjective
    assert format(hero, "lo") == pronoun


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("pez", "peces"), ("león", "leones"), ("delfín", "delfines"), ("joven", "jóvenes"),
        ("paraguas", "paraguas"), ("árbol", "árboles"), ("jabalí", "jabalíes"), ("sofá", "sofás"),
        ("oso polar", "osos polares"), ("estrella de mar", "estrellas de mar"),
        ("reloj", "relojes"), ("avestruz", "avestruces"), ("marqués", "marqueses"),
    ],
)  # fmt: skip
def test_plurals(one: str, several: str) -> None:
    assert many(one) == several


@pytest.mark.parametrize(
    ("adjective", "forms"),
    [
        ("rojo", "rojo roja rojos rojas"), ("azul", "azul azul azules azules"),
        ("veloz", "veloz veloz veloces veloces"), ("rosa", "rosa rosa rosa rosa"),
        ("dormilón", "dormilón dormilona dormilones dormilonas"),
        ("soñador", "soñador soñadora soñadores soñadoras"),
        ("marrón", "marrón marrón marrones marrones"),
    ],
)  # fmt: skip
def test_adjectives_agree(adjective: str, forms: str) -> None:
    told = [agree(adjective, gender, plural) for plural in (False, True) for gender in "mf"]
    assert " ".join(told) == forms


@pytest.mark.parametrize(
    ("idea", "place", "seen"),
    [
        ("un gato en la playa", "en la playa", "on a beach"),
        ("un gato va al bosque encantado", "en el bosque encantado", "in a green forest"),
        ("un niño en París", "en París", "in Paris"),
        ("una ballena", "en el mar", "in the sea"),
        ("un faro", "en la playa", "on a beach"),
        ("una cabra en las montañas", "en las montañas", "in the mountains"),
    ],
)
def test_the_place_is_the_ideas_or_the_heros_home(idea: str, place: str, seen: str) -> None:
    told = found(idea)
    assert str(told.slots["place"]) == place
    assert told.seen["place"] == seen


def test_the_ideas_time_thing_and_helper_are_in_the_story() -> None:
    told = found("una niña y su abuela pierden una llave dorada una noche de invierno")
    assert told.slots["time"] in ("una noche", "una mañana de invierno")
    assert mention("una niña y su abuela pierden una llave", "friend").later == "su abuela"
    assert "llave dorada" in mention("una niña pierde una llave dorada", "thing").first
    assert told.seen["thing"] == "a golden key"


def test_speech_begins_a_line_with_a_dash_and_nothing_else_does() -> None:
    spoken = 0
    for seed in range(16):
        for scene in write("un zorro", seed=seed, age_group="child").scenes:
            for line in scene.text.split("\n"):
                assert "—" not in line or line.startswith("—")
                assert not re.match(r"—\s", line)
                spoken += line.startswith("—")
    assert spoken > 10


def test_a_subject_that_goes_on_is_not_named_again() -> None:
    joined = LANGUAGE.joined
    assert joined(["El zorro miró.", "El zorro buscó.", "La rana rio."]) == (
        "El zorro miró. Buscó. La rana rio."
    )
    assert joined(["Maya corrió.", "Un día, Maya voló."]) == "Maya corrió. Un día, voló."
    assert joined(["Maya y Leo corrieron.", "Maya voló."]) == "Maya y Leo corrieron. Maya voló."


def test_the_card_wins_over_the_idea() -> None:
    story = write("un gato", hero=Character("Nube", "una jirafa pequeña", "botas rojas"))
    assert "una pequeña jirafa llamada Nube, con botas rojas" in story.scenes[0].text
    assert story.cast[0] == Character("Nube", "pequeña jirafa", "a small giraffe wearing red boots")
