"""English nouns for people and creatures, in their base form; "_" joins two words of one noun."""

# ruff: noqa: E501 (a table of patterns reads better unbroken)

from __future__ import annotations

# Kind of figure → nouns that mean it. "+" joins the figures of one word.
PEOPLE = {
    "girl": "girl daughter sister schoolgirl lass niece granddaughter cowgirl",
    "boy": "boy son brother schoolboy lad nephew grandson",
    "woman": "woman lady mother mom mum mama mommy mummy aunt auntie bride wife "
    "housewife fisherwoman businesswoman duchess teacher waitress stepmother singer governess policewoman",
    "man": "man gentleman father dad daddy papa uncle groom husband "
    "fisherman businessman woodcutter blacksmith soldier "
    "hunter carpenter miller duke thief robber guard merchant prisoner guy "
    "woodsman lumberjack painter musician poet writer tailor butcher "
    "explorer detective traveler traveller wanderer villager stranger "
    "mayor builder driver coach engineer postman keeper magician warrior innkeeper cobbler shoemaker librarian artist inventor "
    "waiter janitor mechanic milkman mailman diver conductor drummer violinist pianist ninja viking archer stepfather ferryman watchmaker clockmaker",
    "old man": "grandfather grandpa granddad grandad grandpapa philosopher hermit sage monk "
    "scholar elder professor oldman",
    "old woman": "grandmother grandma granny nana grandmama crone oldwoman",
    "child": "child kid infant youngster friend twin pupil schoolchild orphan "
    "playmate classmate grandchild student sibling neighbour neighbor scout",
    "baby": "baby toddler newborn",
    "princess": "princess",
    "prince": "prince",
    "queen": "queen empress",
    "king": "king emperor sultan",
    "knight": "knight",
    "wizard": "wizard sorcerer",
    "witch": "witch sorceress enchantress",
    "pirate": "pirate buccaneer",
    "astronaut": "astronaut cosmonaut spaceman",
    "teenager": "teenager teen",
    "woman+man": "parents couple people",
    "woman+man+child": "family",
    "old woman+old man": "grandparents",
    "farmer": "farmer shepherd gardener",
    "chef": "chef cook baker",
    "doctor": "doctor scientist vet",
    "nurse": "nurse",
    "police officer": "policeman police_officer",
    "firefighter": "firefighter fireman",
    "pilot": "pilot",
    "sailor": "sailor",
    "captain": "captain",
    "clown": "clown",
    "cowboy": "cowboy",
    "superhero": "superhero",
    "ballerina": "ballerina dancer",
}
# Whose gender the word leaves open: a later "she" or "his" settles it.
OPEN_GENDER = """
    philosopher hermit sage monk scholar elder professor farmer sailor captain pirate soldier hunter
    baker thief robber guard merchant prisoner gardener cook chef painter musician poet writer
    tailor butcher astronaut explorer scientist detective doctor traveler traveller wanderer
    villager stranger keeper clown magician warrior innkeeper teacher dancer nurse librarian artist
    inventor shepherd knight cobbler firefighter mayor builder driver pilot coach vet engineer cosmonaut teenager teen
    mechanic diver conductor drummer violinist pianist superhero ninja viking archer singer
    watchmaker clockmaker
"""
# Names of their own, whatever is drawn for them: the nearest relative where there is no drawing yet.
ANIMALS = {
    "cat": "cat kitten kitty tomcat pussycat",
    "dog": "dog puppy doggy pup hound poodle terrier doggie sheepdog",
    "fox": "fox vixen",
    "wolf": "wolf",
    "bear": "bear cub",
    "polar bear": "polar_bear",
    "panda": "panda panda_bear",
    "koala": "koala koala_bear",
    "rabbit": "rabbit bunny hare",
    "mouse": "mouse",
    "rat": "rat",
    "hamster": "hamster",
    "guinea pig": "guinea_pig",
    "mole": "mole",
    "squirrel": "squirrel chipmunk",
    "beaver": "beaver",
    "otter": "otter",
    "badger": "badger",
    "skunk": "skunk",
    "raccoon": "raccoon racoon",
    "hedgehog": "hedgehog porcupine",
    "deer": "deer stag fawn doe",
    "reindeer": "reindeer",
    "moose": "moose",
    "horse": "horse pony foal stallion mare",
    "zebra": "zebra",
    "donkey": "donkey mule",
    "unicorn": "unicorn",
    "cow": "cow bull calf ox buffalo bison",
    "sheep": "sheep lamb ewe",
    "goat": "goat",
    "pig": "pig piglet boar",
    "lion": "lion lioness",
    "tiger": "tiger",
    "leopard": "leopard cheetah jaguar",
    "panther": "panther",
    "elephant": "elephant",
    "mammoth": "mammoth",
    "rhino": "rhino rhinoceros",
    "hippo": "hippo hippopotamus",
    "monkey": "monkey chimpanzee",
    "gorilla": "gorilla ape",
    "giraffe": "giraffe",
    "camel": "camel",
    "llama": "llama alpaca",
    "kangaroo": "kangaroo wallaby",
    "sloth": "sloth",
    "crocodile": "crocodile alligator",
    "lizard": "lizard chameleon gecko iguana",
    "bird": "bird songbird bluebird",
    "sparrow": "sparrow",
    "robin": "robin",
    "nightingale": "nightingale",
    "swallow": "swallow",
    "hummingbird": "hummingbird",
    "seagull": "seagull gull",
    "dove": "dove",
    "pigeon": "pigeon",
    "parrot": "parrot parakeet macaw",
    "toucan": "toucan",
    "woodpecker": "woodpecker",
    "crow": "crow magpie",
    "raven": "raven",
    "eagle": "eagle",
    "hawk": "hawk",
    "falcon": "falcon",
    "owl": "owl owlet",
    "duck": "duck duckling",
    "swan": "swan cygnet",
    "goose": "goose gosling",
    "stork": "stork",
    "crane": "crane heron",
    "flamingo": "flamingo",
    "pelican": "pelican",
    "peacock": "peacock",
    "ostrich": "ostrich",
    "turkey": "turkey",
    "chicken": "chicken hen",
    "rooster": "rooster",
    "chick": "chick",
    "penguin": "penguin",
    "butterfly": "butterfly",
    "moth": "moth",
    "caterpillar": "caterpillar",
    "bee": "bee bumblebee honeybee",
    "wasp": "wasp",
    "ladybird": "ladybug ladybird",
    "beetle": "beetle",
    "dragonfly": "dragonfly",
    "firefly": "firefly glow_worm",
    "grasshopper": "grasshopper cricket",
    "bat": "bat",
    "spider": "spider",
    "snail": "snail",
    "ant": "ant",
    "worm": "worm earthworm",
    "frog": "frog toad",
    "turtle": "turtle tortoise",
    "snake": "snake serpent",
    "fish": "fish goldfish minnow trout salmon clownfish",
    "whale": "whale",
    "orca": "orca",
    "dolphin": "dolphin",
    "shark": "shark",
    "octopus": "octopus",
    "squid": "squid",
    "jellyfish": "jellyfish",
    "seahorse": "seahorse",
    "lobster": "lobster",
    "crab": "crab",
    "seal": "seal",
    "walrus": "walrus",
    "dragon": "dragon wyvern",
    "griffin": "griffin gryphon",
    "phoenix": "phoenix",
    "dinosaur": "dinosaur t-rex triceratops",
    "robot": "robot android",
    "alien": "alien martian",
    "ghost": "ghost phantom",
    "skeleton": "skeleton",
    "fairy": "fairy pixie sprite",
    "angel": "angel",
    "genie": "genie djinn",
    "mermaid": "mermaid",
    "monster": "monster ogre troll yeti goblin",
    "giant": "giant",
    "elf": "elf leprechaun",
    "dwarf": "dwarf gnome",
    "snowman": "snowman",
    "scarecrow": "scarecrow",
}
FLYERS = """
    bird sparrow robin nightingale swallow hummingbird seagull dove pigeon parrot toucan woodpecker
    crow raven eagle hawk falcon stork crane pelican butterfly moth bee wasp dragonfly firefly bat
    ladybird phoenix griffin ghost
"""
"""Kinds that are in the air where nothing is said of what they do."""
BIRDS = """
    bird sparrow robin nightingale swallow hummingbird seagull dove pigeon parrot toucan woodpecker
    crow raven eagle hawk falcon stork crane pelican owl duck swan goose flamingo peacock ostrich
    turkey chicken rooster chick penguin phoenix
"""
SWIMMERS = """
    fish whale orca dolphin shark octopus squid jellyfish seahorse mermaid
"""
DEEP_DWELLERS = "fish octopus squid jellyfish seahorse mermaid lobster"
"""Whom nobody sees from a shore."""
OWN_COLOURS = {"polar bear": "#f6f2ea", "flamingo": "#ef8fb4", "raven": "#2a2630"}
"""What tells these from the relative that may be drawn for them."""
LIFELESS = "snowman scarecrow"
"""Things, unless they are told to do what only the living do."""
IRREGULAR_PLURALS = {
    "child": "children",
    "man": "men",
    "woman": "women",
    "mouse": "mice",
    "goose": "geese",
    "wolf": "wolves",
    "calf": "calves",
    "elf": "elves",
    "dwarf": "dwarves",
    "wife": "wives",
    "thief": "thieves",
    "ox": "oxen",
    "leaf": "leaves",
    "knife": "knives",
    "scarf": "scarves",
    "bookshelf": "bookshelves",
    "shelf": "shelves",
    "loaf": "loaves",
    "buffalo": "buffaloes",
    "deer": "deer",
    "sheep": "sheep",
    "fish": "fish",
    "goldfish": "goldfish",
    "jellyfish": "jellyfish",
    "clownfish": "clownfish",
    "squid": "squid",
    "moose": "moose",
    "reindeer": "reindeer",
    "schoolchild": "schoolchildren",
    "grandchild": "grandchildren",
}
ALIKE_IN_NUMBER = "fish goldfish deer sheep moose reindeer jellyfish squid trout salmon"
"""Nouns of which only a number tells that they are several."""
