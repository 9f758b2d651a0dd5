"""Who lives where in German stories: homes, neighbours, and what lies about, for want of any told.

Everything is named as the tables of nouns have it.
"""

from __future__ import annotations

# What somebody is in English → where such a one lives.
_HOMES = {
    "Meer": "fish goldfish whale dolphin shark seahorse octopus jellyfish mermaid crab turtle",
    "Hafen": "captain pirate sailor fisherman fisherwoman seagull boat ship sailing_boat submarine",
    "Küste": "lighthouse lighthouse_keeper",
    "Schloss": "king queen prince princess knight ghost",
    "Gebirge": "dragon eagle goat llama",
    "Obstgarten": "apple_tree",
    "Weltraum": "astronaut alien rocket spaceship planet",
    "Bauernhof": "farmer horse pony foal donkey cow calf sheep lamb pig piglet hen chick "
    "rooster goose tractor scarecrow shepherd shepherdess",
    "Teich": "frog toad duck duckling swan dragonfly otter beaver",
    "Savanne": "lion lioness elephant giraffe zebra rhinoceros hippopotamus leopard",
    "Dschungel": "tiger monkey parrot crocodile snake sloth panda koala dinosaur",
    "Wüste": "camel lizard",
    "Eis": "penguin polar_bear seal mammoth snowman",
    "Zauberwald": "fairy elf dwarf goblin gnome troll giant giantess witch wizard sorceress "
    "unicorn",
    "Wald": "fox vixen little_fox hare badger wolf bear deer fawn stag moose squirrel owl raven "
    "raccoon woodcutter hunter fir_tree oak_tree hut",
    "Garten": "hedgehog mole snail earthworm worm ladybird beetle bumblebee bee butterfly "
    "caterpillar ant spider gardener blackbird rabbit bunny",
    "Kinderzimmer": "teddy_bear doll soft_toy toy guinea_pig hamster monster",
    "Schule": "teacher schoolboy schoolgirl",
    "Bibliothek": "librarian book",
    "Werkstatt": "watchmaker shoemaker tailor inventor painter machine robot",
    "Bahnhof": "train steam_engine",
    "Himmel": "star moon sun cloud rainbow wind shooting_star snowflake raindrop angel",
    "Stadt": "bus tram car lorry digger fire_engine street_lamp policeman policewoman firefighter",
    "Park": "bench tree merry-go-round statue",
    "Zirkus": "clown dancer",
}
HOMES = {gloss.replace("_", " "): home for home, known in _HOMES.items() for gloss in known.split()}
OF_PEOPLE = ("Dorf", "Stadt", "Park", "Garten", "Strand", "Gasse")
OF_ANIMALS = ("Wald", "Wiese", "Park", "Dorf", "Garten")
OF_THINGS = ("Dachboden", "Flohmarkt", "Laden", "Marktplatz", "Werkstatt")

_SWIMMERS = "fish goldfish whale dolphin shark seahorse octopus jellyfish mermaid seal"
SWIMMERS = frozenset(_SWIMMERS.split())
SKY = frozenset(("star", "moon", "sun", "cloud", "rainbow", "wind", "shooting star", "snowflake",
                 "raindrop", "planet", "shadow"))  # fmt: skip
# Where the wind does not blow, and where nobody walks.
_INDOORS = """
    bedroom kitchen library school museum theatre attic cellar room shop bakery café hospital
    workshop aquarium gym kindergarten cave stable barn circus mine
"""
INDOORS = frozenset(_INDOORS.split())
_WORLDS = {
    "sea": "sea underwater beach island harbour",
    "space": "space",
    "sky": "sky",
    "town": "town city village street alley market playground station airport castle palace park "
    "fountain bus_stop kingdom",
    "cold": "ice snow North_Pole South_Pole",
    "hot": "desert savannah jungle",
}
WORLD_OF = {
    place.replace("_", " "): world for world, all_ in _WORLDS.items() for place in all_.split()
}

# World → who may come along.
FRIENDS = {
    "wild": "Igel Eule Maus Hase Eichhörnchen Dachs Frosch Rabe Reh Biber Schildkröte Spatz",
    "town": "Spatz Katze Maus Hund Krähe Kater Igel Amsel Esel",
    "indoors": "Maus Katze Spinne Grille Kater Spatz Hamster",
    "sea": "Möwe Robbe Krabbe Schildkröte Krebs Otter",
    "deep": "Krebs Schildkröte Seepferdchen Tintenfisch Krabbe Delfin",
    "space": "Roboter Alien Astronautin",
    "sky": "Schwalbe Eule Möwe Adler Rabe Storch",
    "cold": "Robbe Rentier Pinguin Möwe Schneehase",
    "hot": "Affe Papagei Schildkröte Elefant Eidechse Giraffe",
    "people": "Nachbarin Briefträgerin Gärtner Fischer Malerin Musiker Bäckerin Uhrmacher Lehrerin",
}
# World → a small one that cannot do without help.
LITTLE = {
    "wild": "Küken Glühwürmchen Mäuschen Marienkäfer Rehkitz",
    "town": "Kätzchen Küken Mäuschen Hündchen",
    "indoors": "Mäuschen Kätzchen Marienkäfer",
    "sea": "Entlein Krebs Küken",
    "deep": "Seepferdchen Krebs Qualle",
    "space": "Alien Glühwürmchen",
    "sky": "Küken Glühwürmchen Marienkäfer",
    "cold": "Küken Seehund Entlein",
    "hot": "Küken Eidechse Schmetterling",
    "people": "Kätzchen Hündchen Küken",
}
# World → what somebody there may have.
BELONGINGS = {
    "wild": "Schal Laterne Flöte Mütze Ball Kompass Korb",
    "town": "Ball Schal Mütze Laterne Regenschirm Geige Roller",
    "indoors": "Buch Decke Spieluhr Lampe Kissen Tasse",
    "sea": "Muschel Fernrohr Mütze Flasche Kompass",
    "deep": "Muschel Perle Glocke Münze",
    "space": "Kompass Taschenlampe Fernrohr Kamera",
    "sky": "Laterne Feder Glocke Trompete",
    "cold": "Schal Mütze Schlitten Laterne",
    "hot": "Trommel Hut Feder Flöte",
    "people": "Brief Taschenuhr Schlüssel Regenschirm Kamera Hut",
}
