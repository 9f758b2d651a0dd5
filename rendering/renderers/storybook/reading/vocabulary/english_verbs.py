"""English verbs by what doing them looks like."""

from __future__ import annotations

# Action → (regular verbs, every form of irregular ones).
VERBS = {
    "walk": (
        "walk stroll wander tiptoe trudge hike march step cross stride enter follow return arrive "
        "approach travel pass creep stomp shuffle limp roam saunter skate wheel roll",
        "stridden strode went goes came led leads crept setoff",
    ),
    "run": (
        "race chase dash hurry sprint gallop rush escape flee trot scurry scamper jog bolt charge "
        "pursue",
        "run runs ran running fled",
    ),
    "fly": ("soar glide flutter hover swoop flap", "fly flies flew flying flown"),
    "swim": ("paddle dive snorkel", "swim swims swam swimming dove swum"),
    "jump": ("jump hop skip bounce pounce leap", "leapt"),
    "dance": ("dance waltz", ""),
    "spin": ("twirl spin whirl", "spun spinning"),
    "sleep": (
        "sleep nap doze snore slumber hibernate",
        "slept asleep sleeping dreaming fellasleep dreamt dreamed dream dreams",
    ),
    "sit": (
        "sit perch rest crouch squat",
        "sat sitting sits seated lay lying lies lie laid",
    ),
    "look": (
        "look watch gaze stare peek peer glance observe admire notice spot listen",
        "saw see sees seeing seen",
    ),
    "find": ("find discover uncover encounter", "found finds finding cameacross"),
    "point": ("point knock beckon show", ""),
    "hug": ("hug embrace cuddle", "hugging hugged"),
    "search": ("search seek explore hunt", "sought lookingfor"),
    "open": ("open unlock unlatch unwrap", ""),
    "sail": ("sail row steer navigate", ""),
    "climb": ("climb scramble clamber", ""),
    "fall": ("fall tumble stumble trip slip collapse", "fell falls falling fallen slipped"),
    "wave": ("wave", ""),
    "read": ("read", "reads reading"),
    "ride": (
        "ride pedal cycle sled",
        "rode rides riding ridden drove drives driving drive driven sledding sledded",
    ),
    "play": ("play juggle slide splash spray tickle", "slid"),
    "sing": ("sing hum howl chirp whistle", "sang sings singing sung"),
    "eat": (
        "eat nibble munch sip lick chew taste swallow devour",
        "ate eats eating eaten drank drinks drinking drink bit bites biting",
    ),
    "cry": ("cry weep sob", "wept"),
    "laugh": ("laugh giggle smile grin chuckle", ""),
    "hide": ("hide", "hid hides hiding hidden"),
    "carry": (
        "carry lift hold pick fetch grab collect gather",
        "held holds holding brought bought stole steal stealing",
    ),
    "think": ("think ponder contemplate wonder meditate", "thought thinks thinking"),
    "stand": ("stand wait", "stood stands standing"),
    "talk": (
        "hoot croak squeak buzz purr quack hiss neigh snort groan mutter promise "
        "say talk whisper shout ask reply answer yell call roar growl bark meow teach argue chat "
        "explain greet tell speak",
        "said says told spoke spoken taught calledout",
    ),
    "catch": ("catch toss pinch rescue save", "caught threw throws throwing thrown"),
    "build": ("build construct", "built builds building"),
    "dig": ("dig bury", "dug digging"),
    "plant": ("sow water", "planted planting"),
    "give": (
        "offer hand share feed present",
        "sold sells selling gave gives giving given give fed feeds feeding",
    ),
    "cook": ("cook bake stir fry", "baking cooking"),
    "paint": ("paint sketch", "drew drawing draws drawn"),
    "write": ("scribble", "wrote writes writing written write"),
    "sweep": ("mop scrub dust", "swept sweeps sweeping sweep"),
    "fish": ("", "fished fishing"),
    "pull": ("pull drag tug haul", ""),
    "push": ("push shove", ""),
    "kiss": ("kiss", ""),
    "shiver": ("shiver tremble", "shook shakes shaking freezing"),
    "bow": ("curtsy curtsey kneel pray", "bowed bowing bows knelt"),
}
# Verb forms that are nouns or adjectives as well ("open sea", "waves", "a dream").
NOUNS_TOO = """
    waves step steps cross fall falls rest hunt play plays rests spot spots trip slip row rows
    wonder water waters wheel wheels roll rolls slide slides hand hands present presents dust
    drinks drink bites bit dream dreams cycle cycles charge sled sleds building
    fry drawing writing call calls
    pass passes creep bolt bolts lie lies taste dive dives cook cooks share shares catch swallow
    swallows paint paints whistle trot fallen given hidden broken baking
"""
# What is done to somebody: "he was carried" shows him, not him carrying.
DONE_TO = """
    find open search hug catch carry build plant give cook paint write sweep pull push kiss eat read
    hide run look ride wave talk
"""
# A "Lily" or a "Rose" does these, no lily and no rose.
NAMED_VERBS = """
    let got gave took lost put told threw heard met helped tried decided bought brought ate drank
    wore made went came planted jumped climbed learned baked drew had has is was
"""
# Verbs only people and animals do: a capitalised stranger before one is somebody.
ANIMATE_VERBS = """
    said says smiled smiles laughed whispered asked walked walks looked looks saw found wanted loved
    sat slept woke waved hugged danced cried shouted wondered discovered sang played lived dreamed
    gazed stared giggled hurried tiptoed watched opened wandered remembered felt thought knew swam
    held carried picked painted ran jumped wore kissed bowed dances smiles waves laughs sings
    winked nodded sneezed yawned skipped hopped spoke winks nods blinked climbed
"""
# Before "to": what follows is not done (yet).
WANTING = """
    want wants wanted hope hopes hoped wish wished wishes longed refused afraid scared too forgot
    able allowed used need needed asked ordered unable
"""
NEGATIONS = """
    not never couldn't didn't can't cannot won't don't doesn't wasn't isn't aren't weren't hadn't
    hasn't haven't wouldn't shouldn't without nobody
"""
