"""Spanish places: how one is there, what a film shows of it, who lives there and what stands there.

Kind → (words with their gender and preposition, where exactly, its English, who is met there).
"""

# ruff: noqa: E501 (tables of words read better unbroken)

from __future__ import annotations

from typing import NamedTuple


class Setting(NamedTuple):
    """What a kind of place has to offer to a story."""

    words: str
    """ "preposition:gender:word:English", the first being the usual one."""
    spots: tuple[tuple[str, str], ...]
    """Where exactly, in Spanish and in English."""
    locals: str
    """Nouns of those who may be met there."""


SETTINGS = {
    "forest": Setting(
        """en:m:bosque:forest en:f:arboleda:grove en:m:claro_del_bosque:forest_clearing
        en:m:pinar:pine_forest""",
        (
            ("junto a un roble muy viejo", "beside a very old oak tree"),
            ("al lado de un tronco cubierto de musgo", "beside a mossy log"),
            ("entre los helechos", "among the ferns"),
        ),
        "búho ardilla erizo ciervo",
    ),
    "sea": Setting(
        """en:m:mar:sea en:m:océano:ocean en:m:fondo_del_mar:bottom_of_the_sea
        en:m:arrecife:coral_reef en:m:arrecife_de_coral:coral_reef""",
        (
            ("junto a un arrecife de coral", "beside a coral reef"),
            ("entre las algas", "among the seaweed"),
            ("al lado de un barco hundido", "beside a sunken ship"),
        ),
        "tortuga delfín cangrejo pulpo",
    ),
    "beach": Setting(
        "en:f:playa:beach en:m:puerto:harbour en:f:costa:coast en:f:orilla:shore en:f:bahía:bay",
        (
            ("junto a una barca azul", "beside a blue rowing boat"),
            ("entre las rocas", "among the rocks"),
            ("en la arena mojada", "on the wet sand"),
        ),
        "gaviota cangrejo pescador tortuga",
    ),
    "farm": Setting(
        "en:f:granja:farm en:m:establo:stable en:m:gallinero:henhouse en:m:corral:farmyard "
        "en:m:granero:barn",
        (
            ("junto al granero rojo", "beside the red barn"),
            ("detrás de la valla", "behind the fence"),
            ("al lado del pozo", "beside the well"),
        ),
        "gallina oveja burro pato",
    ),
    "jungle": Setting(
        "en:f:selva:jungle en:f:jungla:jungle en:f:sabana:savanna en:m:zoo:zoo",
        (
            ("junto a una cascada", "beside a waterfall"),
            ("bajo una palmera altísima", "under a very tall palm tree"),
            ("entre las lianas", "among the vines"),
        ),
        "mono loro elefante tortuga",
    ),
    "pond": Setting(
        """en:m:estanque:pond en:m:lago:lake en:f:laguna:lagoon en:m:río:river en:m:arroyo:stream
        en:m:pantano:swamp""",
        (
            ("entre los juncos", "among the reeds"),
            ("junto a unos nenúfares", "beside some water lilies"),
            ("al lado de un puentecito de madera", "beside a little wooden bridge"),
        ),
        "rana pato libélula tortuga",
    ),
    "snow": Setting(
        """en:f:nieve:snow en:m:polo_norte:North_Pole en:m:polo_sur:South_Pole
        en:f:antártida:Antarctica en:m:hielo:ice""",
        (
            ("junto a un pino nevado", "beside a snowy pine tree"),
            ("al lado de un iglú", "beside an igloo"),
            ("sobre el hielo brillante", "on the shining ice"),
        ),
        "pingüino reno zorro búho",
    ),
    "mountains": Setting(
        """en:f:montaña:mountains en:f:cima:mountain_top en:f:cumbre:mountain_top
        en:f:colina:hills en:m:valle:valley en:m:volcán:volcano
        en:f:sierra:mountains""",
        (
            ("junto a una roca enorme", "beside a huge rock"),
            ("a la entrada de una cueva", "at the mouth of a cave"),
            ("al borde de un sendero de piedras", "beside a stony path"),
        ),
        "cabra águila pastor búho",
    ),
    "desert": Setting(
        "en:m:desierto:desert en:f:duna:dunes en:m:oasis:oasis en:f:pirámide:pyramid",
        (
            ("junto a un cactus", "beside a cactus"),
            ("al pie de una duna", "at the foot of a dune"),
            ("bajo una palmera", "under a palm tree"),
        ),
        "camello lagartija tortuga búho",
    ),
    "space": Setting(
        """en:m:espacio:space en:f:luna:Moon en:m:planeta:planet en:f:galaxia:galaxy
        en:m:universo:universe en:f:estación_espacial:space_station""",
        (
            ("junto a un cráter redondo", "beside a round crater"),
            ("entre dos cometas", "between two comets"),
            ("al lado de un cohete plateado", "beside a silver rocket"),
        ),
        "robot extraterrestre astronauta",
    ),
    "castle": Setting(
        "en:m:castillo:castle en:m:palacio:palace en:m:reino:kingdom en:m:salón_del_trono:throne_room",
        (
            ("al pie de la torre más alta", "at the foot of the tallest tower"),
            ("junto al puente levadizo", "beside the drawbridge"),
            ("en el patio de piedra", "in the stone courtyard"),
        ),
        "ratón gato cocinero búho",
    ),
    "garden": Setting(
        """en:m:jardín:garden en:m:huerto:vegetable_garden en:m:parque:park en:m:prado:meadow
        en:m:campo:countryside en:f:pradera:meadow en:m:parque_infantil:playground
        en:m:invernadero:greenhouse""",
        (
            ("entre las margaritas", "among the daisies"),
            ("junto a un rosal", "beside a rose bush"),
            ("debajo de un cerezo", "under a cherry tree"),
        ),
        "mariquita caracol mariposa gorrión",
    ),
    "city": Setting(
        """en:f:ciudad:city en:f:calle:street en:f:plaza:square en:m:barrio:neighbourhood
        en:f:azotea:rooftop en:m:tejado:rooftop en:m:mercado:market""",
        (
            ("junto a la fuente de la plaza", "beside the fountain in the square"),
            ("bajo una farola encendida", "under a glowing street lamp"),
            ("delante de una panadería", "in front of a bakery"),
        ),
        "gato paloma panadera cartero",
    ),
    "halls": Setting(
        """en:f:estación:railway_station en:m:museo:museum en:m:hospital:hospital
        en:f:fábrica:factory en:m:metro:underground_station en:m:aeropuerto:airport
        en:m:supermercado:supermarket""",
        (
            ("junto a un banco vacío", "beside an empty bench"),
            ("en un rincón tranquilo", "in a quiet corner"),
            ("al lado de una puerta muy grande", "beside a very big door"),
        ),
        "gato paloma guardia ratón",
    ),
    "cave": Setting(
        "en:f:cueva:cave en:f:gruta:cave en:m:túnel:tunnel",
        (
            ("junto a un lago subterráneo", "beside an underground lake"),
            ("detrás de una roca redonda", "behind a round rock"),
            ("donde brillan los cristales", "where crystals shine"),
        ),
        "murciélago topo ratón lagartija",
    ),
    "village": Setting(
        "en:m:pueblo:village en:f:aldea:village en:m:camino:country_road en:f:isla:island "
        "en:f:carretera:road en:m:sendero:path",
        (
            ("junto al pozo", "beside the well"),
            ("al lado de un muro cubierto de hiedra", "beside an ivy-covered wall"),
            ("debajo de una higuera", "under a fig tree"),
        ),
        "gato panadera perro vecino",
    ),
    "home": Setting(
        """en:f:casa:house en:f:cocina:kitchen en:f:habitación:bedroom en:m:dormitorio:bedroom
        en:m:desván:attic en:m:sótano:cellar en:m:cuarto:bedroom en:m:salón:living_room
        en:f:bañera:bathtub en:m:cajón:drawer""",
        (
            ("junto a la ventana", "beside the window"),
            ("al lado de una lámpara", "beside a lamp"),
            ("detrás de una cortina", "behind a curtain"),
        ),
        "gato ratón perro vecina",
    ),
    "school": Setting(
        """en:f:escuela:school en:m:colegio:school en:f:clase:classroom en:f:biblioteca:library
        en:f:aula:classroom en:m:instituto:school en:f:universidad:university en:m:patio:schoolyard""",
        (
            ("junto a una estantería", "beside a bookshelf"),
            ("delante de la pizarra", "in front of the blackboard"),
            ("en un rincón del patio", "in a corner of the yard"),
        ),
        "maestra ratón gato bibliotecario",
    ),
    "sky": Setting(
        "en:m:cielo:sky en:m:aire:sky",
        (
            ("junto a una nube esponjosa", "beside a fluffy cloud"),
            ("al lado de un arcoíris", "beside a rainbow"),
            ("por encima de los tejados", "above the rooftops"),
        ),
        "golondrina gaviota águila",
    ),
}
