"""English adjectives a story may take over, deeds that can be learned, and words that join others."""

# ruff: noqa: E501 (a table of words reads better unbroken)

from __future__ import annotations

COLOURS = "red blue yellow green orange purple pink white black brown grey gray golden silver turquoise violet colourful colorful rainbow-coloured ginger"
LOOKS = f"""
    {COLOURS} little small tiny big large huge giant enormous tall short long round thin fat old young new fluffy furry
    shiny striped spotted wooden stone broken bright glowing talking flying magic magical rusty wet frozen ragged
    one-eyed three-legged two-headed blind deaf curly-haired red-haired dark-haired white-haired bearded hairy woolly
    feathered winged paper glass metal tin clay woollen knitted plastic cardboard chubby plump baby
    invisible dusty muddy snow-white snowy icy sparkling polka-dotted miniature pocket-sized
"""
"""What can be seen: goes into the picture too."""
NATURES = """
    lonely sad happy cheerful brave timid shy scared frightened afraid nervous worried angry grumpy cross lazy sleepy
    tired hungry thirsty curious clever wise silly foolish funny naughty cheeky mischievous kind gentle friendly quiet
    loud noisy poor rich proud humble honest lost forgotten famous ordinary strange mysterious secret hidden ancient
    enchanted evil wicked mean greedy selfish jealous bored busy homesick stubborn patient impatient lovely beautiful
    pretty ugly handsome cute sweet fierce wild tame clumsy graceful strong weak fast quick slow royal good bad great
    wonderful amazing special favourite favorite best homeless retired unlucky lucky absent-minded forgetful polite
    rude spoiled spoilt helpful careful careless fearless dreamy musical singing dancing sneezing snoring ticklish
    vegetarian purring runaway haunted abandoned crooked creaky sleeping dreaming smiling laughing crying floating sunken gloomy cosy cozy warm cold hot sweet toothless fearful big-hearted stray polite sick poorly solitary chatty dizzy travelling traveling wandering last first only next other
"""
DULL = "favourite favorite best good bad great wonderful amazing special mean evil afraid cross last first only next other"
"""Known, and left out: they say nothing, or stand badly before a noun of a story."""
MOODS = {
    "cheerful": "happy cheerful joyful party birthday picnic festival play playing laughing friends holiday",
    "sad": "sad lonely lost crying grief homesick goodbye forgotten died missing misses",
    "mysterious": "mysterious secret hidden strange haunted ancient ghost spooky scary enchanted dark magic mystery",
    "funny": "funny silly joke jokes naughty cheeky ridiculous hilarious tickle clumsy",
    "calm": "calm quiet gentle sleepy peaceful sleep bedtime dream",
    "exciting": "brave adventure race storm pirate danger dangerous treasure battle chase escape rescue dragon",
    "cosy": "cosy cozy warm fireplace blanket cocoa",
}
NUMBERS = {
    "two": "two", "three": "three", "four": "four", "five": "five", "six": "six", "seven": "seven", "eight": "eight",
    "nine": "nine", "ten": "ten", "twelve": "twelve", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six",
    "7": "seven", "8": "eight", "9": "nine", "10": "ten", "12": "twelve", "both": "two", "some": "three",
    "many": "many", "several": "several", "hundred": "a hundred",
}  # fmt: skip

DEEDS = {
    # word → (infinitive, -ing, past: what it looks like done, in English for the picture)
    "fly": ("fly", "flying", "flew", "flying in the sky"),
    "swim": ("swim", "swimming", "swam", "swimming in clear water"),
    "dance": ("dance", "dancing", "danced", "dancing"),
    "sing": ("sing", "singing", "sang", "singing"),
    "paint": ("paint", "painting", "painted", "painting a picture"),
    "draw": ("draw", "drawing", "drew", "drawing a picture"),
    "read": ("read", "reading", "read", "reading a book"),
    "write": ("write", "writing", "wrote", "writing a letter"),
    "cook": ("cook", "cooking", "cooked", "cooking soup"),
    "bake": ("bake", "baking", "baked", "baking a cake"),
    "climb": ("climb", "climbing", "climbed", "climbing a hill"),
    "skate": ("skate", "skating", "skated", "skating on the ice"),
    "ski": ("ski", "skiing", "skied", "skiing down a snowy hill"),
    "surf": ("surf", "surfing", "surfed", "surfing on a wave"),
    "sail": ("sail", "sailing", "sailed", "sailing on the sea"),
    "juggle": ("juggle", "juggling", "juggled", "juggling with three balls"),
    "whistle": ("whistle", "whistling", "whistled", "whistling a tune"),
    "jump": ("jump", "jumping", "jumped", "jumping high"),
    "run": ("run", "running", "ran", "running"),
    "roar": ("roar", "roaring", "roared", "roaring"),
    "howl": ("howl", "howling", "howled", "howling at the moon"),
    "hoot": ("hoot", "hooting", "hooted", "hooting in the moonlight"),
    "laugh": ("laugh", "laughing", "laughed", "laughing"),
    "smile": ("smile", "smiling", "smiled", "smiling"),
    "talk": ("talk", "talking", "talked", "talking"),
    "speak": ("speak", "speaking", "spoke", "talking"),
    "act": ("act", "acting", "acted", "standing on a stage"),
    "knit": ("knit", "knitting", "knitted", "knitting a scarf"),
    "sew": ("sew", "sewing", "sewed", "sewing"),
    "garden": ("garden", "gardening", "gardened", "watering flowers"),
    "rhyme": ("rhyme", "rhyming", "rhymed", "talking"),
    "count": ("count", "counting", "counted", "counting on a blackboard"),
    "walk": ("walk", "walking", "walked", "walking"),
    "ride": ("ride a bicycle", "riding a bicycle", "rode a bicycle", "riding a bicycle"),
    "piano": ("play the piano", "playing the piano", "played the piano", "playing the piano"),
    "violin": ("play the violin", "playing the violin", "played the violin", "playing the violin"),
    "guitar": ("play the guitar", "playing the guitar", "played the guitar", "playing the guitar"),
    "flute": ("play the flute", "playing the flute", "played the flute", "playing the flute"),
    "trumpet": ("play the trumpet", "playing the trumpet", "played the trumpet", "playing the trumpet"),
    "drums": ("play the drums", "playing the drums", "played the drums", "playing the drums"),
    "drum": ("play the drum", "playing the drum", "played the drum", "playing the drum"),
    "football": ("play football", "playing football", "played football", "playing football"),
    "chess": ("play chess", "playing chess", "played chess", "playing chess"),
    "magic": ("do magic", "doing magic", "did magic", "waving a magic wand"),
    "jokes": ("tell jokes", "telling jokes", "told jokes", "telling a joke"),
}  # fmt: skip
DEED_FORMS = {
    "flying": "fly", "flies": "fly", "swimming": "swim", "dancing": "dance", "singing": "sing", "painting": "paint",
    "drawing": "draw", "reading": "read", "writing": "write", "cooking": "cook", "baking": "bake", "climbing": "climb",
    "skating": "skate", "skiing": "ski", "surfing": "surf", "sailing": "sail", "juggling": "juggle", "riding": "ride",
    "whistling": "whistle", "acting": "act", "knitting": "knit", "dance": "dance", "speak": "speak", "gardening": "garden",
}  # fmt: skip
WANTING = """
    want wants wanted wanting wish wishes wished dream dreams dreamed dreamt learn learns learned learnt learning hope
    hopes hoped try tries tried trying longs longed love loves loved not can't cannot couldn't unable likes liked practise
    practises practice practices
"""
LOSING = "lost loses lose losing misses missing missed searches searching looks looking seeks hunting seeking hunts search"
FINDING = "finds find found finding discovers discover discovered discovering gets got receives buys bought inherits digs opens builds built"
MEETING = (
    "meets meet met meeting befriends befriended rescues saves helps hatches raises adopts visits"
)
FEARING = "afraid scared frightened fears fear terrified"
LINKS = """
    who that which whose where when while because but if is was are were has had have in on at by near with without and
    or for from to into under over behind beside through of as than then so until after before during about against
    whom wants loves likes lives lived finds found goes went can could will would must does did do not no never always
    wearing named called between around across inside outside along off up down it's he's she's am be been being
    i you he she it we they me him us them my your his her its our their this these those very really too just only
    how why what tell write make give create please let's there here again once upon every each all any
    dreams lost meets helps saves builds learns tries makes became becomes gets
"""
"""What ends the words of somebody nobody has heard of."""
PLACE_LINKS = "in at on by near under through into from to inside around across along over outside behind beside towards toward off beneath above between"
ALSO_WORDS = """
    rose lily daisy ivy violet hazel iris ruby grace hope faith dawn summer autumn april june may poppy
    willow jack mark will ray rob bob jean robin max art penny holly jasmine star sky river ash frank rex
    gus bill ted miles mason carter hunter aurora nova belle mila jun ali rama dev luna clara aria pia
    alba noa dora tess tara angel teddy sally nick candela olive pearl amber ginger coco bella ida milan
"""
"""Names that are words as well: names only with a capital that no beginning of a sentence gave."""
