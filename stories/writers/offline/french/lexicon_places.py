"""French places: how one is there, what a film shows of it, who lives there and what stands there.

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
    """Where exactly, in French and in English."""
    locals: str
    """Nouns of those who may be met there."""


SETTINGS = {
    "forest": Setting(
        """dans:f:forêt:forest dans:m:bois:forest dans:f:clairière:forest_clearing""",
        (
            ("au pied d’un très vieux chêne", "beside a very old oak tree"),
            ("à côté d’un tronc couvert de mousse", "beside a mossy log"),
            ("parmi les fougères", "among the ferns"),
        ),
        "hibou écureuil hérisson biche",
    ),
    "sea": Setting(
        """dans:f:mer:sea dans:m:océan:ocean à:m:fond_de_la_mer:bottom_of_the_sea
        dans:m:récif:coral_reef dans:m:récif_de_corail:coral_reef""",
        (
            ("près d’un récif de corail", "beside a coral reef"),
            ("parmi les algues", "among the seaweed"),
            ("à côté d’une épave", "beside a sunken ship"),
        ),
        "tortue dauphin crabe pieuvre",
    ),
    "beach": Setting(
        """sur:f:plage:beach à:f:plage:beach à:m:port:harbour sur:f:côte:coast sur:m:rivage:shore
        dans:f:baie:bay sur:f:dune:dunes""",
        (
            ("près d’une barque bleue", "beside a blue rowing boat"),
            ("parmi les rochers", "among the rocks"),
            ("sur le sable mouillé", "on the wet sand"),
        ),
        "mouette crabe pêcheur tortue",
    ),
    "farm": Setting(
        """à:f:ferme:farm dans:f:étable:stable dans:m:poulailler:henhouse dans:f:basse-cour:farmyard
        dans:f:grange:barn""",
        (
            ("près de la grange rouge", "beside the red barn"),
            ("derrière la barrière", "behind the fence"),
            ("à côté du vieux puits", "beside the old well"),
        ),
        "poule mouton âne canard",
    ),
    "jungle": Setting(
        "dans:f:jungle:jungle dans:f:savane:savanna à:m:zoo:zoo",
        (
            ("près d’une cascade", "beside a waterfall"),
            ("sous un très haut palmier", "under a very tall palm tree"),
            ("parmi les lianes", "among the vines"),
        ),
        "singe perroquet éléphant tortue",
    ),
    "pond": Setting(
        """près_de:m:étang:pond dans:m:étang:pond dans:f:mare:pond près_de:m:lac:lake dans:m:lac:lake
        près_de:f:rivière:river dans:f:rivière:river près_de:m:ruisseau:stream dans:m:marais:swamp
        près_de:m:fleuve:river""",
        (
            ("parmi les roseaux", "among the reeds"),
            ("près des nénuphars", "beside the water lilies"),
            ("à côté d’un petit pont de bois", "beside a little wooden bridge"),
        ),
        "grenouille canard libellule tortue",
    ),
    "snow": Setting(
        """dans:f:neige:snow à:m:pôle_Nord:North_Pole à:m:pôle_Sud:South_Pole sur:f:banquise:ice_floe
        sur:f:glace:ice""",
        (
            ("au pied d’un sapin enneigé", "beside a snowy fir tree"),
            ("à côté d’un igloo", "beside an igloo"),
            ("sur la glace brillante", "on the shining ice"),
        ),
        "manchot renne renard hibou",
    ),
    "mountains": Setting(
        """dans:f:montagne:mountains à:m:sommet:mountain_top sur:f:colline:hills dans:f:vallée:valley
        sur:m:volcan:volcano""",
        (
            ("près d’un énorme rocher", "beside a huge rock"),
            ("à l’entrée d’une grotte", "at the mouth of a cave"),
            ("au bord d’un sentier caillouteux", "beside a stony path"),
        ),
        "chèvre aigle berger hibou",
    ),
    "desert": Setting(
        "dans:m:désert:desert dans:f:oasis:oasis près_de:f:pyramide:pyramid",
        (
            ("près d’un cactus", "beside a cactus"),
            ("au pied d’une dune", "at the foot of a dune"),
            ("sous un palmier", "under a palm tree"),
        ),
        "chameau lézard tortue hibou",
    ),
    "space": Setting(
        """dans:m:espace:space sur:f:lune:Moon sur:f:planète:planet dans:f:galaxie:galaxy
        dans:m:univers:universe dans:f:station_spatiale:space_station""",
        (
            ("près d’un cratère tout rond", "beside a round crater"),
            ("entre deux comètes", "between two comets"),
            ("à côté d’une fusée argentée", "beside a silver rocket"),
        ),
        "robot extraterrestre astronaute",
    ),
    "castle": Setting(
        """dans:m:château:castle dans:m:palais:palace dans:m:royaume:kingdom
        dans:f:salle_du_trône:throne_room""",
        (
            ("au pied de la plus haute tour", "at the foot of the tallest tower"),
            ("près du pont-levis", "beside the drawbridge"),
            ("dans la cour pavée", "in the stone courtyard"),
        ),
        "souris chat cuisinier hibou",
    ),
    "garden": Setting(
        """dans:m:jardin:garden dans:m:potager:vegetable_garden dans:m:parc:park dans:m:pré:meadow
        dans:f:prairie:meadow dans:m:champ:field dans:m:verger:orchard dans:f:campagne:countryside
        à:f:campagne:countryside dans:f:serre:greenhouse dans:f:aire_de_jeux:playground""",
        (
            ("parmi les marguerites", "among the daisies"),
            ("près d’un rosier", "beside a rose bush"),
            ("sous un cerisier", "under a cherry tree"),
        ),
        "coccinelle escargot papillon moineau",
    ),
    "city": Setting(
        """en:f:ville:city dans:f:ville:city dans:f:rue:street sur:f:place:square
        dans:m:quartier:neighbourhood sur:m:toit:rooftop à:m:marché:market""",
        (
            ("près de la fontaine de la place", "beside the fountain in the square"),
            ("sous un réverbère allumé", "under a glowing street lamp"),
            ("devant une boulangerie", "in front of a bakery"),
        ),
        "chat pigeon boulanger factrice",
    ),
    "halls": Setting(
        """à:f:gare:railway_station à:m:musée:museum à:m:hôpital:hospital dans:f:usine:factory
        dans:m:métro:underground_station à:m:aéroport:airport à:m:supermarché:supermarket""",
        (
            ("près d’un banc vide", "beside an empty bench"),
            ("dans un coin tranquille", "in a quiet corner"),
            ("à côté d’une très grande porte", "beside a very big door"),
        ),
        "chat pigeon gardienne souris",
    ),
    "cave": Setting(
        "dans:f:grotte:cave dans:f:caverne:cave dans:m:tunnel:tunnel",
        (
            ("au bord d’un lac souterrain", "beside an underground lake"),
            ("derrière un rocher tout rond", "behind a round rock"),
            ("là où brillent les cristaux", "where crystals shine"),
        ),
        "chauve-souris taupe souris lézard",
    ),
    "village": Setting(
        """dans:m:village:village dans:m:hameau:village sur:m:chemin:country_road sur:f:île:island
        sur:f:route:road sur:m:sentier:path""",
        (
            ("près du vieux puits", "beside the old well"),
            ("à côté d’un mur couvert de lierre", "beside an ivy-covered wall"),
            ("sous un grand tilleul", "under a big linden tree"),
        ),
        "chat boulangère chien voisin",
    ),
    "home": Setting(
        """dans:f:maison:house dans:f:cuisine:kitchen dans:f:chambre:bedroom dans:m:grenier:attic
        dans:f:cave:cellar dans:m:salon:living_room dans:m:appartement:flat dans:f:baignoire:bathtub
        dans:m:tiroir:drawer""",
        (
            ("près de la fenêtre", "beside the window"),
            ("à côté d’une lampe", "beside a lamp"),
            ("derrière un rideau", "behind a curtain"),
        ),
        "chat souris chien voisine",
    ),
    "school": Setting(
        """à:f:école:school dans:f:classe:classroom à:f:bibliothèque:library
        dans:f:bibliothèque:library à:m:collège:school à:m:lycée:school dans:f:cour:schoolyard
        à:f:université:university""",
        (
            ("près d’une étagère", "beside a bookshelf"),
            ("devant le tableau noir", "in front of the blackboard"),
            ("dans un coin de la cour", "in a corner of the yard"),
        ),
        "institutrice souris chat bibliothécaire",
    ),
    "sky": Setting(
        "dans:m:ciel:sky",
        (
            ("près d’un nuage tout rond", "beside a fluffy cloud"),
            ("à côté d’un arc-en-ciel", "beside a rainbow"),
            ("au-dessus des toits", "above the rooftops"),
        ),
        "hirondelle mouette aigle",
    ),
}
