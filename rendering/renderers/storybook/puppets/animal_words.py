"""Words for animals, and the kind that is drawn for each."""

from __future__ import annotations

ANIMAL_WORDS = {
    "hen": "chicken", "cockerel": "rooster", "cock": "rooster", "drake": "mallard",
    "gosling": "goose", "cygnet": "swan", "gull": "seagull", "alligator": "crocodile",
    "sea lion": "seal", "gorilla": "monkey", "chimpanzee": "monkey", "tarantula": "spider",
    "beast": "monster", "troll": "monster", "yeti": "monster", "condor": "eagle",
    "heron": "stork", "cheetah": "leopard", "jaguar": "leopard", "hippopotamus": "hippo",
    "rhinoceros": "rhino", "alpaca": "llama", "wallaby": "kangaroo", "pegasus": "horse",
    "kitten": "cat", "kitty": "cat", "panther": "cat", "lynx": "cat", "puppy": "dog",
    "hound": "dog", "badger": "bear", "coyote": "wolf", "cub": "bear", "ape": "monkey",
    "otter": "seal", "ogre": "monster", "bunny": "rabbit", "hare": "rabbit", "hamster": "mouse",
    "rat": "mouse", "mole": "mouse", "tortoise": "turtle", "toad": "frog", "slug": "snail",
    "lizard": "dinosaur", "guinea pig": "pig", "pony": "horse", "mule": "donkey", "foal": "horse",
    "fawn": "deer", "moose": "deer", "stag": "deer", "calf": "cow", "bull": "cow", "ox": "cow",
    "lamb": "sheep", "piglet": "pig", "mammoth": "elephant", "robin": "bird", "sparrow": "bird",
    "songbird": "bird", "bluebird": "bird", "dove": "bird", "hummingbird": "bird",
    "swallow": "bird", "pigeon": "bird", "raven": "crow", "hawk": "eagle", "falcon": "eagle",
    "phoenix": "eagle", "duckling": "duck", "moth": "butterfly", "insect": "bee", "wasp": "bee",
    "bumblebee": "bee", "ladybug": "ladybird", "beetle": "ladybird", "fly": "bee",
    "goldfish": "fish", "orca": "shark", "squid": "octopus", "jellyfish": "octopus",
    "eel": "snake", "serpent": "snake", "worm": "snake", "wyvern": "dragon", "griffin": "dragon",
    "skunk": "squirrel", "sloth": "monkey", "nightingale": "bird", "woodpecker": "bird",
    "crane": "stork", "pelican": "stork", "caterpillar": "snake", "grasshopper": "bee",
    "seahorse": "fish", "lobster": "crab", "walrus": "seal", "skeleton": "ghost",
    "vulture": "eagle",
}  # fmt: skip
"""Words for animals, and the kind that is drawn for each."""

FALLBACK = "dog"
"""What an animal nobody has drawn yet looks like."""
