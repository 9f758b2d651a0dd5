"""French forms: plurals, agreement, articles, contractions, elisions, and spaces before marks."""

# ruff: noqa: E501 (tables of words read better unbroken)

from __future__ import annotations

import re
from collections.abc import Mapping

from stories.writers.offline.french.words import INVARIABLE
from stories.writers.offline.romance.phrases import Four, Phrase, core, definite, indefinite
from stories.writers.offline.romance.words import Adjective

NARROW = "\u202f"
"""The space that French sets before ; : ! ? and inside « »."""
_MANY = {
    "œil": "yeux", "bal": "bals", "chacal": "chacals", "carnaval": "carnavals", "festival": "festivals",
    "genou": "genoux", "hibou": "hiboux", "bijou": "bijoux", "caillou": "cailloux", "chou": "choux",
    "joujou": "joujoux", "pneu": "pneus", "bleu": "bleus", "monsieur": "messieurs",
    "arc-en-ciel": "arcs-en-ciel", "grand-père": "grands-pères", "grand-mère": "grands-mères",
    "petit-fils": "petits-fils", "petite-fille": "petites-filles", "chauve-souris": "chauves-souris",
    "rouge-gorge": "rouges-gorges", "cerf-volant": "cerfs-volants", "sous-marin": "sous-marins",
    "gratte-ciel": "gratte-ciel", "super-héros": "super-héros", "après-midi": "après-midi",
    "super-héroïne": "super-héroïnes", "basse-cour": "basses-cours", "travail": "travaux",
    "vitrail": "vitraux", "corail": "coraux", "banal": "banals",
}  # fmt: skip
_FEMININE = {
    "vieux": "vieille", "beau": "belle", "nouveau": "nouvelle", "fou": "folle", "blanc": "blanche",
    "gros": "grosse", "bon": "bonne", "gentil": "gentille", "ancien": "ancienne", "long": "longue",
    "doux": "douce", "roux": "rousse", "fâché": "fâchée", "malin": "maligne", "rigolo": "rigolote",
    "mignon": "mignonne", "secret": "secrète", "inquiet": "inquiète", "sec": "sèche",
    "frais": "fraîche", "grognon": "grognon", "violet": "violette", "muet": "muette",
    "coquet": "coquette", "public": "publique", "fier": "fière", "bas": "basse", "las": "lasse",
    "épais": "épaisse", "rêveur": "rêveuse", "farceur": "farceuse", "favori": "favorite",
    "discret": "discrète", "complet": "complète",
}  # fmt: skip
_BEFORE_VOWEL = {"vieux": "vieil", "beau": "bel", "nouveau": "nouvel", "fou": "fol"}
_ASPIRATED = """
    hibou hiboux hérisson hérissons homard homards hamster hamsters hamac hamacs hameau hameaux hache
    hoquet hoquets hanté hantée haricot haricots haut haute hauts hautes hauteur hauteurs héron hérons héros hêtre harpe hangar
    hasard hall halle handicap hanche hauban havre hennir hocher honte honteux honteuse hors huit
    hurla hurlait hurler hurlement hutte housse houx hublot huppe hussard husky haie haies harnais
    hâte halte hamburger hardi hardie héros onze onzième oui ouistiti ouistitis yéti yétis yack
    yaourt yacht yo-yo yeuse uhlan harfang hase hulotte
"""
_ASPIRATED_NAMES = "harry hans hamza hassan haruto haruki hiro hana hugo harper holly henk hussein"
_MUTE = frozenset((_ASPIRATED + _ASPIRATED_NAMES).split())
"""Words before which nothing is elided."""
_VOWELS = "aàâäeéèêëiîïoôöuûüùyœæh"
_ELIDING = re.compile(
    r"(?<![\w’'-])(l|d|qu|n|s|j|m|t|c|lorsqu|puisqu|jusqu)([ea]) (?=([^\W\d_][\w’-]*))",
    re.IGNORECASE,
)
_OWN = re.compile(r"(?<![\w’'-])([mstMST])a (?=([^\W\d_][\w’-]*))")
_THIS = re.compile(r"(?<![\w’'-])([Cc])e (?=([^\W\d_][\w’-]*))")
_OF_SOME = re.compile(r"\b([Dd])e (?:des|de) (?=[^\W\d_])")
_SAID = re.compile(r"(: «\s*)([^\W\d_])")
_IF_HE = re.compile(r"\b([Ss])i (?=ils?\b)")
_CONTRACTED = re.compile(r"(?<![\w-])([Dd]e|[Àà]) (le|les) (?=[a-zàâäéèêëîïôöùûüœæ«])")
_CONTRACTIONS = {"de le": "du", "de les": "des", "à le": "au", "à les": "aux"}
_FIRST_LETTER = re.compile(r"^([—«¿¡\s\u202f]*)([^\W\d_])")
PRONOUNS = {
    "il": "il|elle|ils|elles",
    "lui": "lui|elle|eux|elles",
    "le": "le|la|les|les",
    "leur": "lui|lui|leur|leur",
    "son": "son|leur",
    "sa": "sa|leur",
    "ses": "ses|leurs",
}


def many(noun: str) -> str:
    """The plural: chevaux, bateaux, souris; of several words, the first's and its adjective's."""
    if noun in _MANY:
        return _MANY[noun]
    head, space, rest = noun.partition(" ")
    kept = rest.startswith(("de ", "d'", "à ", "au ", "en ", "photo"))
    return f"{_many(head)}{space}{rest if kept else ' '.join(map(_many, rest.split()))}"


def _many(noun: str) -> str:
    if noun in _MANY:
        return _MANY[noun]
    if noun.endswith(("s", "x", "z")):
        return noun
    if noun.endswith(("eau", "eu", "œu")):
        return noun + "x"
    if noun.endswith("al"):
        return noun[:-2] + "aux"
    return noun + "s"


def four_forms(adjective: str) -> Four:
    """Masculine, feminine, and both plurals of an adjective."""
    if adjective in INVARIABLE:
        return (adjective, adjective, adjective, adjective)
    she = _feminine(adjective)
    return (adjective, she, _many(adjective), she if she.endswith("s") else she + "s")


def _feminine(adjective: str) -> str:
    if adjective in _FEMININE:
        return _FEMININE[adjective]
    for ending, hers in (("eux", "euse"), ("eur", "euse"), ("if", "ive"), ("er", "ère"),
                         ("el", "elle"), ("en", "enne"), ("e", "e")):  # fmt: skip
        if adjective.endswith(ending):
            return adjective.removesuffix(ending) + hers
    return adjective + "e"


def agree(adjective: str, gender: str, plural: bool) -> str:
    """The form of a masculine adjective that agrees."""
    return four_forms(adjective)[2 * plural + (gender == "f")]


def elides(word: str) -> bool:
    """Whether a word begins with a vowel's sound, so that what stands before it is shortened."""
    lower = word.lower()
    first = re.split(r"[’'-]", lower)[0]
    if lower in _MUTE or first in _MUTE or lower[0] not in _VOWELS:
        return False
    return not (lower[0] == "y" and len(lower) > 1 and lower[1] in _VOWELS and lower != "yeux")


def polish(sentence: str) -> str:
    """A filled sentence as it is printed: du, au, l’, cet, and the spaces before high marks."""
    text = sentence.replace("'", "’")
    text = _OWN.sub(lambda found: f"{found[1]}on " if elides(found[2]) else found[0], text)
    text = _THIS.sub(lambda found: f"{found[1]}et " if _takes_cet(found[2]) else found[0], text)
    text = _ELIDING.sub(_elided, _OF_SOME.sub(r"\1e ", text))
    text = _CONTRACTED.sub(_contracted, text)
    text = _IF_HE.sub(r"\1’", text)
    text = _SAID.sub(lambda found: found[1] + found[2].upper(), text)
    return _FIRST_LETTER.sub(lambda found: found[1] + found[2].upper(), spaced(text))


def _takes_cet(word: str) -> bool:
    return elides(word) and word not in ("est", "était", "étaient", "en", "à")


def _elided(found: re.Match[str]) -> str:
    stem, vowel, word = found[1], found[2], found[3]
    if not elides(word) or (vowel.lower() == "a" and stem.lower() != "l"):
        return found[0]
    return f"{stem}’"


def _contracted(found: re.Match[str]) -> str:
    contracted = _CONTRACTIONS[f"{found[1].lower()} {found[2]}"]
    return f"{contracted.capitalize() if found[1][0].isupper() else contracted} "


def spaced(text: str) -> str:
    """The narrow no-break spaces of French typography."""
    text = re.sub(r"\s*([;:!?]+)", rf"{NARROW}\1", text)
    text = re.sub(r"«\s*", f"«{NARROW}", text)
    return re.sub(r"\s*»", f"{NARROW}»", text)


class French:
    """How phrases are put together."""

    ARTICLES: Mapping[str, Four] = {
        "the": ("le", "la", "les", "les"),
        "a": ("un", "une", "des", "des"),
    }
    UNIQUE = frozenset({"lune", "soleil", "vent"})
    AND = "et"
    NAMED = ("nommé", "nommée", "nommés", "nommées")
    INDEFINITE = frozenset({"un", "une", "des"})

    def article(self, kind: str, phrase: Phrase, following: str) -> str:
        if kind == "a" and phrase.plural and any(each.before for each in phrase.adjectives):
            return "de"
        return phrase.forms(self.ARTICLES[kind])

    def placed_before(self, adjective: Adjective, phrase: Phrase) -> str:
        word = adjective.word(phrase.gender, phrase.plural)
        if phrase.plural or not elides(phrase.noun.one):
            return word
        return _BEFORE_VOWEL.get(word, word)

    def there(self, place: Phrase) -> str:
        if place.noun.at == "en":
            return f"en {core(self, place)}"
        return f"{place.noun.at} {definite(self, place)}"

    def worn(self, garment: Phrase) -> str:
        if garment.plural:
            return f"avec des {core(self, garment)}"
        return f"avec {indefinite(self, garment)}"

    def uncontracted(self, word: str) -> str:
        return "à" if word in ("au", "aux") else ""


FRENCH = French()
