"""Who lives where in Hindi stories: homes, neighbours, and what lies about, for want of any told.

Everything is named as the tables of nouns have it; "_" joins words.
"""

# ruff: noqa: E501 (a table of words reads better unbroken)

from __future__ import annotations

# What somebody is in English → where such a one lives.
_HOMES = {
    "समुद्र": "whale dolphin octopus crab mermaid ship boat submarine fisherman sailor captain pirate "
    "lighthouse",
    "नदी": "fish boatman crocodile heron",
    "तालाब": "frog duck swan turtle crane_bird",
    "महल": "king queen prince princess minister",
    "अंतरिक्ष": "astronaut alien rocket planet",
    "गाँव": "farmer cow buffalo ox calf goat lamb donkey potter weaver blacksmith carpenter hen rooster "
    "bullock_cart postman grandmother grandfather chick dog puppy",
    "जंगल": "lion lioness tiger tigress leopard cheetah bear wolf jackal fox elephant deer stag monkey "
    "langur peacock peahen rabbit snake python mongoose porcupine sage hut giraffe zebra rhinoceros "
    "panda kangaroo dinosaur woodcutter hunter witch",
    "बगीचा": "squirrel bird sparrow myna cuckoo parrot butterfly bee bumblebee snail earthworm ant "
    "gardener grasshopper cricket chameleon firefly caterpillar",
    "रेगिस्तान": "camel merchant",
    "बर्फ़": "penguin",
    "पहाड़": "dragon giant shepherd eagle hawk",
    "शहर": "bus car pigeon crow robot rickshaw",
    "स्टेशन": "train steam_engine",
    "खेत": "scarecrow tractor crow",
    "हवेली": "ghost mouse bat cat tomcat kitten owl",
    "स्कूल": "teacher student school_bag",
    "रसोई": "cook spoon pot cup",
    "पुस्तकालय": "book writer",
    "आसमान": "star moon sun cloud rainbow wind raindrop",
    "बाज़ार": "shopkeeper sweet_maker toy watchmaker tailor shoemaker",
}
HOMES = {gloss.replace("_", " "): home for home, known in _HOMES.items() for gloss in known.split()}
OF_PEOPLE = ("गाँव", "शहर", "नदी", "पहाड़ी", "गली")
OF_ANIMALS = ("जंगल", "बगीचा", "खेत", "गाँव", "मैदान")
OF_THINGS = ("बाज़ार", "हवेली", "दुकान", "आँगन", "मेला")

_SWIMMERS = "fish whale dolphin octopus mermaid"
SWIMMERS = frozenset(_SWIMMERS.split())
SKY = frozenset(("star", "moon", "sun", "cloud", "rainbow", "wind", "raindrop", "planet", "shadow"))
_INDOORS = """
    room kitchen library school museum shop hospital workshop cave cowshed royal_court nest circus
"""
INDOORS = frozenset(_INDOORS.replace("_", " ").split())
# Where one comes and goes: nobody lives there.
_VISITED = """
    school fair market road crossroads station harbour airport museum library shop hospital circus zoo
    temple playground park workshop village_square bus_stop beach
"""
VISITED = frozenset(word.replace("_", " ") for word in _VISITED.split())
_WORLDS = {
    "sea": "sea beach island harbour",
    "space": "space",
    "sky": "sky",
    "town": "town city village alley road crossroads market fair village_square station park castle "
    "mansion courtyard roof temple kingdom",
    "cold": "snow",
    "hot": "desert",
}
WORLD_OF = {
    place.replace("_", " "): world for world, known in _WORLDS.items() for place in known.split()
}

# World → who may come along.
FRIENDS = {
    "wild": "गिलहरी तोता मोर खरगोश हिरण कछुआ मैना बंदर हाथी लोमड़ी उल्लू",
    "town": "कबूतर बिल्ली गौरैया कुत्ता गधा गाय बकरी तोता मैना",
    "indoors": "चुहिया बिल्ली गौरैया झींगुर मकड़ी",
    "sea": "केकड़ा कछुआ बगुला डॉल्फ़िन हंस",
    "deep": "कछुआ केकड़ा ऑक्टोपस डॉल्फ़िन",
    "space": "रोबोट एलियन",
    "sky": "चील कबूतर हंस तोता उल्लू",
    "cold": "पेंगुइन भालू खरगोश उल्लू",
    "hot": "ऊँट छिपकली मोर बकरी",
    "people": "पड़ोसन माली मल्लाह गायिका चित्रकार कुम्हार अध्यापिका मुसाफ़िर डाकिया",
}
# World → a small one that cannot do without help.
LITTLE = {
    "wild": "चूज़ा जुगनू मेमना चुहिया तितली",
    "town": "पिल्ला बिलौटा चूज़ा मेमना",
    "indoors": "चुहिया बिलौटा चूज़ा",
    "sea": "केकड़ा चूज़ा कछुआ",
    "deep": "केकड़ा मछली",
    "space": "एलियन",
    "sky": "चूज़ा तितली जुगनू",
    "cold": "चूज़ा पिल्ला",
    "hot": "मेमना तितली चूज़ा",
    "people": "बिलौटा पिल्ला चूज़ा",
}
# World → what somebody there may have.
BELONGINGS = {
    "wild": "बाँसुरी टोकरी गेंद लालटेन घंटी टोपी",
    "town": "गेंद पतंग टोपी लट्टू छाता लालटेन",
    "indoors": "किताब घड़ी प्याला कंबल टॉर्च",
    "sea": "शंख दूरबीन टोपी मोती",
    "deep": "मोती सीपी घंटी",
    "space": "टॉर्च दूरबीन कैमरा",
    "sky": "लालटेन पंख घंटी",
    "cold": "मफ़लर टोपी लालटेन",
    "hot": "पगड़ी ढोलक टोपी",
    "people": "घड़ी चाबी छाता कलम शॉल लालटेन",
}
