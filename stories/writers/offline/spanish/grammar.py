"""Spanish forms: plurals, agreement, articles and contractions."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stories.writers.offline.romance.phrases import Four, Phrase, core, definite, indefinite
from stories.writers.offline.romance.words import Adjective, word_set
from stories.writers.offline.spanish.words import INVARIABLE

_PLAIN = str.maketrans("áéíóú", "aeiou")
_MANY = {
    "papá": "papás", "mamá": "mamás", "sofá": "sofás", "joven": "jóvenes", "jabalí": "jabalíes",
    "colibrí": "colibríes", "iglú": "iglúes", "árbol": "árboles", "lápiz": "lápices",
    "fénix": "fénix", "móvil": "móviles", "ángel": "ángeles", "imán": "imanes", "bebé": "bebés",
    "avestruz": "avestruces", "chef": "chefs", "robot": "robots", "superhéroe": "superhéroes",
    "hámster": "hámsteres", "yeti": "yetis", "oasis": "oasis", "metro": "metros", "zoo": "zoos",
    "mártir": "mártires", "unicornio": "unicornios", "césped": "céspedes",
}  # fmt: skip
EL_FEMININE = word_set("águila ave hada agua alma aula arma área hacha")
"""Feminine nouns that begin with a stressed a: "el águila", "las águilas"."""
PRONOUNS = {
    "él": "él|ella|ellos|ellas",
    "lo": "lo|la|los|las",
    "le": "le|le|les|les",
    "se lo": "se lo|se la|se los|se las",
}
_CONTRACTED = re.compile(r"\b([Dd]e|[Aa]) el (?=[a-záéíóúñü])")
_SAID = re.compile(r"(: «)([^\W\d_])")
_AND_I = re.compile(r"\by (?=(?:i|hi(?!e))[^\W\d_])", re.IGNORECASE)
_FIRST_LETTER = re.compile(r"^([—«¿¡\s]*)([^\W\d_])")


def many(noun: str) -> str:
    """The plural: peces, leones, paraguas; of several words, the first's."""
    head, space, rest = noun.partition(" ")
    second = rest if rest.startswith(("de ", "del ")) else " ".join(map(_many, rest.split()))
    return f"{_many(head)}{space}{second}"


def _many(noun: str) -> str:
    if noun in _MANY:
        return _MANY[noun]
    if noun.endswith("z"):
        return noun[:-1] + "ces"
    if noun[-1] in "aeioué":
        return noun + "s"
    if noun[-1] in "áíú":
        return noun + "s"
    if noun.endswith("s") and noun[-2] not in "áéíóú":
        return noun
    if noun[-2] in "áéíóú" and noun[-1] in "ns":
        return noun[:-2] + noun[-2].translate(_PLAIN) + noun[-1] + "es"
    return noun + "es"


def four_forms(adjective: str) -> Four:
    """Masculine, feminine, and both plurals of an adjective."""
    if adjective in INVARIABLE:
        return (adjective, adjective, adjective, adjective)
    she = _feminine(adjective)
    return (adjective, she, _many(adjective), _many(she))


def _feminine(adjective: str) -> str:
    if adjective.endswith("o"):
        return adjective[:-1] + "a"
    if adjective.endswith(("ín", "ón")) and adjective != "marrón":
        return adjective[:-2] + adjective[-2].translate(_PLAIN) + "na"
    if adjective.endswith("dor"):
        return adjective + "a"
    return {"buen": "buena", "mal": "mala"}.get(adjective, adjective)


def agree(adjective: str, gender: str, plural: bool) -> str:
    """The form of a masculine adjective that agrees."""
    return four_forms(adjective)[2 * plural + (gender == "f")]


def polish(sentence: str) -> str:
    """A filled sentence as it is printed: al, del, and a capital at its beginning."""
    text = _CONTRACTED.sub(lambda found: f"{found[1]}l ", sentence)
    text = _AND_I.sub("e ", _SAID.sub(lambda found: found[1] + found[2].upper(), text))
    return _FIRST_LETTER.sub(lambda found: found[1] + found[2].upper(), text)


class Spanish:
    """How phrases are put together."""

    ARTICLES: Mapping[str, Four] = {
        "the": ("el", "la", "los", "las"),
        "a": ("un", "una", "unos", "unas"),
    }
    UNIQUE = frozenset({"luna", "sol", "viento"})
    AND = "y"
    NAMED = ("llamado", "llamada", "llamados", "llamadas")
    INDEFINITE = frozenset({"un", "una", "unos", "unas"})

    def article(self, kind: str, phrase: Phrase, following: str) -> str:
        if not phrase.plural and following.split()[0] in EL_FEMININE:
            return self.ARTICLES[kind][0]
        return phrase.forms(self.ARTICLES[kind])

    def placed_before(self, adjective: Adjective, phrase: Phrase) -> str:
        word = adjective.word(phrase.gender, phrase.plural)
        short = {"grande": "gran", "bueno": "buen", "malo": "mal"}
        return word if phrase.plural else short.get(word, word)

    def there(self, place: Phrase) -> str:
        return f"{place.noun.at} {definite(self, place)}"

    def worn(self, garment: Phrase) -> str:
        plural = core(self, garment) if garment.plural else indefinite(self, garment)
        return f"con {plural}"

    def uncontracted(self, word: str) -> str:
        return "a" if word == "al" else ""


SPANISH = Spanish()
