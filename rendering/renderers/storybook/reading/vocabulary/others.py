"""What the languages besides English share, and where the words of each are."""

from __future__ import annotations

from .arabic import ARABIC
from .french import FRENCH
from .german import GERMAN
from .hindi import HINDI
from .spanish import SPANISH

TABLES: dict[str, dict[str, dict[str, str]]] = {
    "es": SPANISH,
    "fr": FRENCH,
    "de": GERMAN,
    "hi": HINDI,
    "ar": ARABIC,
}
NUMBERS = {
    "es": {"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5},
    "fr": {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5},
    "de": {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5},
    "hi": {"दो": 2, "तीन": 3, "चार": 4, "पाँच": 5},
    "ar": {"ثلاثة": 3, "ثلاث": 3, "أربعة": 4, "خمسة": 5},
}
# "el viejo filósofo", "alter Mann": an adjective that makes a man or woman old.
OLD = "viejo vieja anciano anciana vieux vieille vieil alte alter alten बूढ़ा बूढ़े बूढ़ी عجوز"
COLOURS = {
    "#d8452e": "roux rousse pelirrojo pelirroja rojo roja rojas rojos "
    "rouge rouges rot rote roter roten rotes लाल أحمر حمراء",
    "#3f78c8": "azul azules bleu bleue bleus bleues blau blaue blauer blauen blaues नीला नीली नीले "
    "أزرق زرقاء",
    "#f2c53d": "amarillo amarilla amarillas amarillos dorado dorada jaune jaunes gelb gelbe gelber "
    "gelben gelbes पीला पीली पीले أصفر صفراء",
    "#4f9a4f": "verde verdes vert verte verts vertes grün grüne grüner grünen grünes हरा हरी हरे "
    "أخضر خضراء",
    "#f6f2ea": "blanco blanca blancos blancas blanc blanche blancs weiß weiße weißer weißen weißes "
    "सफेद सफ़ेद أبيض بيضاء",
    "#8a5a3c": "marrón marrones castaño brun brune bruns braun braune brauner braunen braunes भूरा "
    "भूरी भूरे بني بنية",
    "#9a9aa4": "gris grises grise grau graue grauer grauen graues رمادي رمادية",
    "#f08a2c": "naranja orange orangen नारंगी برتقالي برتقالية",
    "#ef8fb4": "rosado rosada rose rosa गुलाबी وردي وردية",
    "#8a5ab0": "morado morada violeta violet violette violett lila बैंगनी بنفسجي بنفسجية",
    "#2a2630": "negro negra negros negras noir noire noirs schwarz schwarze schwarzer schwarzen "
    "schwarzes काला काली काले أسود سوداء",
}
PRONOUNS = {
    "es": {"ella": "she", "él": "he", "ellos": "they", "ellas": "they"},
    "fr": {"elle": "she", "il": "he", "ils": "they", "elles": "they"},
    "de": {"er": "he"},
    "hi": {},
    "ar": {"هي": "she", "هو": "he"},
}
# What a person wears most of: its colour is the figure's.
CLOTHES = """
    abrigo chaqueta vestido suéter jersey camisa túnica falda traje impermeable
    manteau veste robe pull chemise tunique jupe costume imperméable
    mantel jacke kleid rock pullover hemd anzug regenmantel
    कोट फ्रॉक पोशाक साड़ी कुर्ता कमीज़ कमीज
    معطف فستان ثوب قميص سترة
"""
# After these a thing is not there, or something is only compared with it.
DENYING = {
    "es": "sin ningún ninguna como",
    "fr": "sans aucun aucune comme",
    "de": "kein keine keinen keinem keiner ohne wie",
    "hi": "बिना",
    "ar": "بدون بلا دون مثل",
}
