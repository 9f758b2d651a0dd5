"""French without AI: what is found in an idea, and whether it is French."""

from __future__ import annotations

from functools import partial

import pytest

from stories.writers.base import Character
from stories.writers.offline.french import LANGUAGE
from stories.writers.offline.french.grammar import NARROW, agree, many, polish
from tests.stories.writers import tellings

write = partial(tellings.write, language="fr")
found = partial(tellings.found, LANGUAGE)
mention = partial(tellings.mention, LANGUAGE)


@pytest.mark.parametrize(
    ("idea", "intro", "later"),
    [
        ("un renard", "un renard", "le renard"),
        ("chat", "un chat", "le chat"),
        ("La petite chouette", "une petite chouette", "la chouette"),
        ("l'écureuil", "un écureuil", "l’écureuil"),
        ("un hibou", "un hibou", "le hibou"),
        ("les hiboux", "des hiboux", "les hiboux"),
        ("de petits chats", "de petits chats", "les chats"),
        ("les vieux ours", "de vieux ours", "les ours"),
        ("un vieil arbre", "un vieil arbre", "l’arbre"),
        ("une belle oie blanche", "une belle oie blanche", "l’oie"),
        ("La fée Fleur", "une fée nommée Fleur", "Fleur"),
        ("un renard roux nommé Tom", "un renard roux nommé Tom", "Tom"),
        ("une souris qui s'appelle Lili", "une souris nommée Lili", "Lili"),
        ("mon chien Toby", "un chien nommé Toby", "Toby"),
        ("Maya trouve un œuf", "une fillette nommée Maya", "Maya"),
        ("Anne-Lise, une boulangère", "une boulangère nommée Anne-Lise", "Anne-Lise"),
        ("Léo le lion", "un lion nommé Léo", "Léo"),
        ("deux souris courageuses", "deux souris courageuses", "les souris"),
        ("3 chatons perdus", "trois chatons perdus", "les chatons"),
        ("des chevaux", "des chevaux", "les chevaux"),
        ("un phare solitaire", "un phare solitaire", "le phare"),
        ("un quokka courageux", "un quokka courageux", "le quokka"),
        ("les musaraignes", "des musaraignes", "les musaraignes"),
        ("une astronaute", "une astronaute", "l’astronaute"),
        ("une souris et un lion", "une souris avec son ami le lion", "la souris"),
        ("deux sœurs et une tortue", "deux sœurs avec leur amie la tortue", "les sœurs"),
        ("une sorcière avec un chapeau vert", "une sorcière avec un chapeau vert", "la sorcière"),
        ("un manchot qui veut voler", "un manchot qui rêvait de voler", "le manchot"),
        ("un train qui rêve de voir la mer", "un train qui rêvait de voir la mer", "le train"),
        ("un ours qui a peur de l'eau", "un ours qui craignait l’eau", "l’ours"),
        ("l'amitié", "qui pensait sans cesse à l’amitié", ""),
        ("j'ai perdu mon cartable", "qui pensait sans cesse à son cartable", ""),
    ],
)
def test_the_hero_is_introduced_as_the_idea_says(idea: str, intro: str, later: str) -> None:
    hero = mention(idea)
    told = polish(f"voilà {hero.intro}").removeprefix("Voilà ")
    assert told == intro if later else told.endswith(intro)
    assert not later or polish(f"voilà {hero}") == f"Voilà {later}"


@pytest.mark.parametrize(
    ("idea", "to_it", "of_it", "adjective", "he", "him"),
    [
        ("un renard", "au renard", "du renard", "content", "il", "le"),
        ("une grenouille", "à la grenouille", "de la grenouille", "contente", "elle", "la"),
        ("un écureuil", "à l’écureuil", "de l’écureuil", "content", "il", "le"),
        ("un hérisson", "au hérisson", "du hérisson", "content", "il", "le"),
        ("deux sœurs", "aux sœurs", "des sœurs", "contentes", "elles", "les"),
        ("trois loups", "aux loups", "des loups", "contents", "ils", "les"),
        ("Alice", "à Alice", "d’Alice", "contente", "elle", "la"),
        ("Hugo", "à Hugo", "de Hugo", "content", "il", "le"),
    ],
)
def test_what_stands_by_a_noun_agrees_with_it(
    idea: str, to_it: str, of_it: str, adjective: str, he: str, him: str
) -> None:
    hero = mention(idea)
    assert polish(f"parla à {hero}") == f"Parla {to_it}"
    assert polish(f"parla de {hero}") == f"Parla {of_it}"
    assert [format(hero, spec) for spec in ("content", "il", "le")] == [adjective, he, him]


@pytest.mark.parametrize(
    ("raw", "printed"),
    [
        ("que il aime la école", "Qu’il aime l’école"),
        ("sa étoile et sa histoire", "Son étoile et son histoire"),
        ("sa hache", "Sa hache"),
        ("ce arbre est vieux", "Cet arbre est vieux"),
        ("si il vient, si elle vient", "S’il vient, si elle vient"),
        ("jusqu’à le chat", "Jusqu’au chat"),
        ("l’histoire de des chats", "L’histoire de chats"),
        ("le onzième hibou", "Le onzième hibou"),
        ("il la aime et il les aime", "Il l’aime et il les aime"),
        ("dit : « oui, Tom ! »", f"Dit{NARROW}: «{NARROW}Oui, Tom{NARROW}!{NARROW}»"),
        ("où ? là ; oui !", f"Où{NARROW}? là{NARROW}; oui{NARROW}!"),
    ],
)
def test_a_sentence_is_printed_as_french_is(raw: str, printed: str) -> None:
    assert polish(raw) == printed


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("cheval", "chevaux"), ("oiseau", "oiseaux"), ("souris", "souris"), ("hibou", "hiboux"),
        ("jeu", "jeux"), ("arc-en-ciel", "arcs-en-ciel"), ("nez", "nez"), ("œil", "yeux"),
        ("ours polaire", "ours polaires"), ("étoile de mer", "étoiles de mer"),
        ("grand-mère", "grands-mères"), ("gratte-ciel", "gratte-ciel"),
    ],
)  # fmt: skip
def test_plurals(one: str, several: str) -> None:
    assert many(one) == several


@pytest.mark.parametrize(
    ("adjective", "forms"),
    [
        ("petit", "petit petite petits petites"), ("vieux", "vieux vieille vieux vieilles"),
        ("blanc", "blanc blanche blancs blanches"), ("roux", "roux rousse roux rousses"),
        ("courageux", "courageux courageuse courageux courageuses"),
        ("malin", "malin maligne malins malignes"), ("marron", "marron marron marron marron"),
        ("beau", "beau belle beaux belles"), ("fier", "fier fière fiers fières"),
        ("têtu", "têtu têtue têtus têtues"), ("gentil", "gentil gentille gentils gentilles"),
    ],
)  # fmt: skip
def test_adjectives_agree(adjective: str, forms: str) -> None:
    told = [agree(adjective, gender, plural) for plural in (False, True) for gender in "mf"]
    assert " ".join(told) == forms


@pytest.mark.parametrize(
    ("idea", "place", "seen"),
    [
        ("un chat à la plage", "sur la plage", "on a beach"),
        ("un chat dans la forêt enchantée", "dans la forêt enchantée", "in a green forest"),
        ("un garçon à Marseille", "à Marseille", "in Marseille"),
        ("une baleine", "dans la mer", "in the sea"),
        ("une vache", "à la ferme", "on a farm"),
        ("un pompier", "en ville", "in a big city"),
        ("une fille à l'école", "à l’école", "in a classroom"),
        ("un chat près de l'étang", "près de l’étang", "by a pond"),
    ],
)
def test_the_place_is_the_ideas_or_the_heros_home(idea: str, place: str, seen: str) -> None:
    told = found(idea)
    assert polish(f"allons {told.slots['place']}") == f"Allons {place}"
    assert told.seen["place"] == seen


def test_a_verb_is_no_noun() -> None:
    assert "thing" not in found("un enfant qui lit").tags
    assert "thing" in found("un enfant et un lit").tags


def test_the_ideas_thing_and_helper_are_in_the_story() -> None:
    assert mention("une fille et sa grand-mère", "friend").later == "sa grand-mère"
    assert mention("une fille perd une clé dorée", "thing").first == "une clé dorée"
    assert mention("deux filles perdent leur clé", "thing").own == "leur clé"
    assert found("une fille perd une clé dorée").seen["thing"] == "a golden key"


def test_speech_stands_between_guillemets_with_narrow_spaces() -> None:
    spoken = 0
    for seed in range(16):
        for scene in write("un renard", seed=seed, age_group="child").scenes:
            assert scene.text.count("«") == scene.text.count("»")
            assert "\n" not in scene.text
            assert "'" not in scene.text
            spoken += scene.text.count(f"«{NARROW}")
    assert spoken > 10


def test_a_subject_that_goes_on_becomes_a_pronoun() -> None:
    joined = LANGUAGE.joined
    assert joined(["Le renard regarda.", "Le renard chercha."]) == "Le renard regarda. Il chercha."
    assert (
        joined(["La rane rit.", "Un jour, la rane sauta."]) == "La rane rit. Un jour, elle sauta."
    )
    assert joined(["Le renard et la pie rirent.", "Le renard dormit."]) == (
        "Le renard et la pie rirent. Le renard dormit."
    )


def test_the_card_wins_over_the_idea() -> None:
    story = write("un chat", hero=Character("Zoé", "une petite girafe", "des bottes rouges"))
    assert "une petite girafe nommée Zoé, avec des bottes rouges" in story.scenes[0].text
    assert story.cast[0] == Character("Zoé", "petite girafe", "a small giraffe wearing red boots")
