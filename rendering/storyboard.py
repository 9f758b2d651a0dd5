"""Three small pictures for a scene, so that there is something to look at while it is made."""

from __future__ import annotations

import re

_FALLBACK = ("📖", "✨", "🎬")

_PICTURES = {
    "🦊": "fox foxes",
    "🐱": "cat cats kitten",
    "🐶": "dog dogs puppy",
    "🐻": "bear bears",
    "🐰": "rabbit rabbits bunny hare",
    "🦔": "hedgehog",
    "🐭": "mouse mice",
    "🐺": "wolf wolves",
    "🦁": "lion lions",
    "🐯": "tiger tigers",
    "🐘": "elephant elephants",
    "🐴": "horse horses pony",
    "🐮": "cow cows",
    "🐑": "sheep lamb",
    "🐸": "frog frogs",
    "🦉": "owl owls",
    "🐦": "bird birds sparrow robin",
    "🦆": "duck ducks",
    "🐟": "fish fishes",
    "🐋": "whale whales",
    "🦋": "butterfly butterflies",
    "🐝": "bee bees",
    "🐉": "dragon dragons",
    "🦄": "unicorn",
    "👧": "girl girls daughter sister",
    "👦": "boy boys son brother",
    "🧒": "child children kid kids",
    "👵": "grandmother grandma granny",
    "👴": "grandfather grandpa",
    "👩": "woman mother mum mom",
    "👨": "man father dad",
    "👑": "king queen prince princess crown",
    "🧙": "wizard witch magic magical",
    "🤖": "robot robots",
    "👻": "ghost ghosts",
    "🌳": "tree trees wood woods",
    "🌲": "forest forests",
    "🌼": "flower flowers meadow",
    "🌷": "garden gardens",
    "⛰️": "mountain mountains hill hills",
    "🌊": "sea ocean wave waves",
    "🏞️": "river lake stream",
    "🏖️": "beach island",
    "❄️": "snow ice winter",
    "🌧️": "rain rainy",
    "⛈️": "storm thunder lightning",
    "🌫️": "mist misty fog",
    "🌈": "rainbow",
    "☀️": "sun sunny day summer",
    "🌅": "dawn morning sunrise",
    "🌇": "evening sunset dusk",
    "🌙": "moon moonlit night",
    "⭐": "star stars",
    "☁️": "cloud clouds sky",
    "🔥": "fire flame",
    "🏠": "house home cottage",
    "🏰": "castle palace tower",
    "🏙️": "city town street",
    "🗼": "lighthouse",
    "💡": "light lamp lantern beam candle",
    "🔔": "bell bells",
    "🚪": "door doors",
    "⛵": "boat boats ship sail",
    "🚂": "train trains",
    "🚀": "rocket space",
    "🎈": "balloon balloons",
    "🪁": "kite",
    "📚": "book books story",
    "🗺️": "map",
    "🔑": "key keys",
    "🍎": "apple apples",
    "🎂": "cake birthday",
    "🎵": "song music sang",
    "💤": "sleep slept asleep dream dreams",
    "💬": "said asked whispered told",
    "❤️": "love loved heart friend friends",
}
_PICTURE_OF = {word: picture for picture, words in _PICTURES.items() for word in words.split()}
_WORD = re.compile(r"\w+")


def storyboard(text: str) -> tuple[str, ...]:
    """Three emoji for the things that a scene names, in the order it names them."""
    words = (word.lower() for word in _WORD.findall(text))
    found = dict.fromkeys(_PICTURE_OF[word] for word in words if word in _PICTURE_OF)
    return (*found, *_FALLBACK)[:3]
