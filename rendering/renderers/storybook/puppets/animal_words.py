"""Words for animals, and the kind that is drawn for each."""

from __future__ import annotations

ANIMAL_WORDS = {
    "kitten": "cat", "kitty": "cat", "panther": "cat", "leopard": "tiger", "lynx": "cat",
    "puppy": "dog", "hound": "dog", "raccoon": "fox", "badger": "bear", "coyote": "wolf",
    "cub": "bear", "panda": "bear", "gorilla": "bear", "ape": "monkey", "koala": "bear",
    "monster": "bear", "beaver": "bear", "otter": "squirrel", "ogre": "bear", "bunny": "rabbit",
    "hare": "rabbit", "kangaroo": "rabbit", "hamster": "mouse", "rat": "mouse", "mole": "mouse",
    "tortoise": "turtle", "toad": "frog", "slug": "snail", "lizard": "dinosaur",
    "guinea pig": "pig", "pony": "horse", "mule": "donkey", "zebra": "horse", "foal": "horse",
    "llama": "camel", "fawn": "deer", "moose": "deer", "reindeer": "deer", "stag": "deer",
    "calf": "cow", "bull": "cow", "ox": "cow", "lamb": "sheep", "piglet": "pig",
    "rhino": "elephant", "hippo": "elephant", "mammoth": "elephant", "robin": "bird",
    "sparrow": "bird", "songbird": "bird", "bluebird": "bird", "dove": "bird",
    "hummingbird": "bird", "swallow": "bird", "pigeon": "bird", "seagull": "bird", "gull": "bird",
    "raven": "crow", "hawk": "eagle", "falcon": "eagle", "phoenix": "eagle", "bat": "crow",
    "chicken": "hen", "rooster": "hen", "chick": "duck", "duckling": "duck", "goose": "swan",
    "stork": "swan", "flamingo": "swan", "peacock": "hen", "turkey": "hen", "moth": "butterfly",
    "dragonfly": "butterfly", "insect": "bee", "wasp": "bee", "bumblebee": "bee",
    "ladybug": "ladybird", "spider": "ladybird", "ant": "ladybird", "beetle": "ladybird",
    "fly": "bee", "goldfish": "fish", "orca": "shark", "seal": "dolphin", "squid": "octopus",
    "crab": "octopus", "jellyfish": "octopus", "eel": "snake", "serpent": "snake",
    "worm": "snake", "wyvern": "dragon", "griffin": "dragon", "skunk": "squirrel",
    "sloth": "monkey", "crocodile": "dinosaur", "nightingale": "bird", "toucan": "parrot",
    "woodpecker": "bird", "crane": "swan", "pelican": "swan", "ostrich": "swan",
    "caterpillar": "snake", "grasshopper": "bee", "seahorse": "fish", "lobster": "octopus",
    "walrus": "dolphin", "skeleton": "ghost",
}  # fmt: skip
"""Words for animals, and the kind that is drawn for each."""

FALLBACK = "dog"
"""What an animal nobody has drawn yet looks like."""
