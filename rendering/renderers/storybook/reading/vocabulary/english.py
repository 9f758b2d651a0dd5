"""English words by what they show. Nouns and regular verbs stand in their base form."""

# ruff: noqa: E501 (a table of patterns reads better unbroken)

from __future__ import annotations

# Kind of figure → nouns that mean it. "+" joins the figures of one word.
PEOPLE = {
    "girl": "girl daughter sister schoolgirl lass niece granddaughter cowgirl ballerina",
    "boy": "boy son brother schoolboy lad nephew grandson cowboy",
    "woman": "woman lady mother mom mum mama mommy mummy aunt auntie bride wife nurse "
    "housewife fisherwoman businesswoman duchess teacher dancer",
    "man": "man gentleman father dad daddy papa uncle groom husband farmer sailor captain "
    "fisherman policeman fireman businessman woodcutter blacksmith shepherd soldier "
    "hunter baker carpenter miller duke thief robber guard merchant prisoner guy "
    "woodsman lumberjack gardener cook chef painter musician poet writer tailor butcher "
    "explorer scientist detective doctor traveler traveller wanderer villager stranger "
    "firefighter mayor builder driver pilot coach vet engineer postman keeper clown magician warrior innkeeper cobbler shoemaker librarian artist inventor",
    "old man": "grandfather grandpa granddad grandad grandpapa philosopher hermit sage monk "
    "scholar elder professor oldman",
    "old woman": "grandmother grandma granny nana grandmama crone oldwoman",
    "child": "child kid toddler baby infant youngster friend twin pupil schoolchild orphan "
    "playmate classmate grandchild student sibling",
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
}
# Whose gender the word leaves open: a later "she" or "his" settles it.
OPEN_GENDER = """
    philosopher hermit sage monk scholar elder professor farmer sailor captain pirate soldier hunter
    baker thief robber guard merchant prisoner gardener cook chef painter musician poet writer
    tailor butcher astronaut explorer scientist detective doctor traveler traveller wanderer
    villager stranger keeper clown magician warrior innkeeper teacher dancer nurse librarian artist
    inventor shepherd knight cobbler firefighter mayor builder driver pilot coach vet engineer cosmonaut teenager teen
"""
ANIMALS = {
    "cat": "cat kitten kitty tomcat pussycat",
    "dog": "dog puppy doggy pup hound poodle terrier",
    "fox": "fox vixen",
    "wolf": "wolf",
    "bear": "bear cub",
    "rabbit": "rabbit bunny hare",
    "mouse": "mouse",
    "squirrel": "squirrel chipmunk",
    "hedgehog": "hedgehog",
    "deer": "deer stag fawn doe reindeer moose",
    "horse": "horse pony foal stallion mare",
    "donkey": "donkey mule",
    "unicorn": "unicorn",
    "cow": "cow bull calf ox",
    "sheep": "sheep lamb ewe",
    "goat": "goat",
    "pig": "pig piglet",
    "lion": "lion lioness",
    "tiger": "tiger",
    "elephant": "elephant",
    "monkey": "monkey ape",
    "giraffe": "giraffe",
    "camel": "camel",
    "bird": "bird sparrow robin nightingale seagull gull dove pigeon parrot bluebird songbird "
    "swallow crow raven hummingbird",
    "eagle": "eagle hawk falcon",
    "owl": "owl owlet",
    "duck": "duck duckling",
    "swan": "swan cygnet",
    "goose": "goose gosling",
    "chicken": "chicken hen rooster chick",
    "penguin": "penguin",
    "butterfly": "butterfly moth",
    "bee": "bee bumblebee",
    "ladybird": "ladybug ladybird",
    "dragonfly": "dragonfly",
    "firefly": "firefly",
    "bat": "bat",
    "spider": "spider",
    "snail": "snail",
    "ant": "ant",
    "frog": "frog toad",
    "turtle": "turtle tortoise",
    "snake": "snake serpent",
    "fish": "fish goldfish minnow trout salmon",
    "whale": "whale",
    "dolphin": "dolphin",
    "shark": "shark",
    "octopus": "octopus",
    "crab": "crab",
    "seal": "seal",
    "dragon": "dragon",
    "dinosaur": "dinosaur",
    "robot": "robot",
    "ghost": "ghost",
    "fairy": "fairy pixie",
    "mermaid": "mermaid",
    "monster": "monster ogre troll",
    "giant": "giant",
    "elf": "elf",
    "dwarf": "dwarf gnome",
}
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
    "deer": "deer",
    "sheep": "sheep",
    "fish": "fish",
    "moose": "moose",
    "reindeer": "reindeer",
    "schoolchild": "schoolchildren",
    "grandchild": "grandchildren",
}
# Also verbs, adjectives or tools: only after "a", "the", "two", "brown" and the like.
AMBIGUOUS = """
    plane planes jet jets
    bear bears duck ducks bat bats seal seals swallow swallows crow crows hound hounds cub chick ant
    fish fly guard guards cook cooks giant hunter guy groom elder miller doe mare kid kids keeper
    calf bull robin baby prince park parks yard yards field fields stable square squares road roads
    fall falls peak peaks space bay desert deserts ball present presents key keys well fire fires
    light match letter letters sign cave caves swing swings stars star box map train plant chest
    crown crowns bell bells coast sand mine ship ships ring rings stone stones rose moth couple people
    bed table window flower flowers shell egg clock cup sage spring wood water shed pool pools port
    snail crab lamb chicken bull pig shark mule ape rat king worm snake board
"""
# "cat food", "dog house", "bird song": the animal or thing only says which kind.
COMPOUND_HEADS = """
    food house bowl collar bed costume toy park show book skin hat walker shaped shop store hair
    suit lover lovers mask print prints cage leash biscuit biscuits treat treats trap pad click
    stew soup sandwich pie oil market ride riding whisperer litter hood fur feather feathers sitter
    training trainer person video videos statue picture poster story stories tale tales
    sticker stickers movie song songs bones market burger sauce nugget nuggets wings milk cheese
    tank hook chips fingers bell handle knob frame mat step keeper plan policy date market prices
    rate rates code mark talk club case cover reader worm phone ring chain
"""
PLACES = {
    "garden": "garden backyard flowerbed orchard greenhouse courtyard yard",
    "forest": "forest woods woodland jungle rainforest grove thicket glade",
    "mountains": "mountain mountaintop mountainside peak cliff summit alps volcano",
    "sea": "sea ocean waves harbour harbor island lagoon bay seaside dock port reef",
    "town": "town city street sidewalk pavement downtown alley marketplace skyscraper square road",
    "village": "village hamlet",
    "hills": "hill hilltop hillside",
    "river": "river stream brook creek lake pond waterfall riverbank lakeside",
    "beach": "beach seashore shore dunes coast",
    "desert": "desert oasis",
    "room": "room bedroom kitchen classroom library attic living-room cellar hallway nursery "
    "basement bathroom blackboard chalkboard lesson throne ballroom office hospital museum theater theatre workshop",
    "castle": "castle palace fortress dungeon",
    "cave": "cave cavern grotto",
    "space": "galaxy planet spaceship spacecraft universe asteroid outerspace cosmos",
    "farm": "farm barn farmyard barnyard stables stable haystack",
    "meadow": "meadow field prairie pasture park grassland",
    "snow": "snow snowfield glacier iceberg tundra arctic snowdrift",
    "sky": "sky skies clouds",
    "night-field": "nightsky",
}
TIMES = {
    "night": "night nighttime midnight moonlight moonlit starlight starlit starry tonight stars "
    "fireflies moonbeam moonbeams underthemoon",
    "sunset": "sunset dusk twilight sundown evening nightfall",
    "dawn": "dawn sunrise daybreak",
    "day": "noon afternoon midday sunny sunshine sunlight sunlit daylight morning",
}
WEATHERS = {
    "storm": "storm stormy thunder lightning thunderstorm tempest hurricane storms thunderbolt",
    "snow": "snow snowy snowing snowed snowflake snowflakes blizzard snowfall snowstorm winter wintry",
    "rain": "rain rainy raining rained raindrop raindrops puddle puddles drizzle downpour rainstorm drizzling",
    "mist": "mist misty fog foggy haze hazy mists",
    "wind": "wind windy gale breeze gust winds gusts breezy",
}
SEASONS = {"autumn": "autumn autumnal october november harvest"}
MOODS = {
    "cheerful": "happy happily joy joyful cheerful merry laugh laughed laughing laughter smile "
    "smiled smiling played playing play danced dancing colorful colourful bright sunny giggled "
    "giggling fun excited delighted celebrate celebrated party birthday sang singing wonderful",
    "calm": "calm calmly quiet quietly peaceful peace peacefully gentle gently still silent "
    "silence contemplating contemplated slept sleeping asleep rest rested serene softly dreaming "
    "thoughtful thought meaning slowly",
    "mystery": "mysterious mystery ancient hidden secret strange magic magical enchanted shadow "
    "shadows dark darkness haunted whispered eerie spooky unknown glowing glowed spell",
    "storm": "storm stormy thunder lightning tempest hurricane furious danger dangerous raging "
    "battle fierce",
    "sad": "sad sadly cried crying tears lonely alone wept weeping sorrow lost grief goodbye "
    "missed died broken heartbroken unhappy homesick",
}
PROPS = {
    "door": "door gate gateway doorway",
    "boat": "boat sailboat ship rowboat raft canoe vessel",
    "lantern": "lantern lamp",
    "house": "house cottage hut cabin",
    "ball": "ball football",
    "book": "book storybook diary",
    "umbrella": "umbrella parasol",
    "balloon": "balloon",
    "kite": "kite",
    "key": "key",
    "crown": "crown tiara",
    "treasure": "treasure chest",
    "star": "star",
    "tree": "tree oak pine willow",
    "flower": "flower tulip daisy sunflower poppy roses",
    "bridge": "bridge",
    "lighthouse": "lighthouse",
    "rocket": "rocket spaceship spacecraft",
    "fire": "campfire bonfire fireplace fire",
    "tent": "tent",
    "cake": "cake cupcake",
    "gift": "gift present",
    "letter": "letter envelope",
    "map": "map",
    "sword": "sword",
    "wand": "wand",
    "basket": "basket",
    "apple": "apple",
    "mirror": "mirror",
    "clock": "clock",
    "bell": "bell",
    "candle": "candle",
    "telescope": "telescope",
    "train": "train locomotive",
    "car": "car truck bus van taxi",
    "bicycle": "bicycle bike",
    "throne": "throne",
    "broom": "broom broomstick",
    "plane": "plane airplane aeroplane jet",
    "school": "school schoolhouse",
    "bed": "bed",
    "table": "table",
    "window": "window",
    "rainbow": "rainbow",
    "moon": "moon",
    "snowman": "snowman snowmen",
    "egg": "egg",
    "nest": "nest",
    "mushroom": "mushroom toadstool",
    "shell": "seashell shell",
    "tower": "tower",
    "wagon": "wagon cart carriage",
    "drum": "drum",
    "guitar": "guitar",
    "swing": "swing",
    "ladder": "ladder",
    "teddy bear": "teddy teddybear",
    "sled": "sled sleigh sledge",
    "statue": "statue",
    "stone": "stone",
    "ring": "ring",
    "chair": "armchair rocking-chair",
}
# Action → (regular verbs, every form of irregular ones).
VERBS = {
    "walk": (
        "walk stroll wander tiptoe trudge hike march step cross stride enter follow return arrive "
        "approach travel",
        "stridden strode went goes came",
    ),
    "run": (
        "race chase dash hurry sprint gallop rush escape flee trot scurry",
        "run runs ran running fled",
    ),
    "fly": ("soar glide flutter hover swoop flap", "fly flies flew flying flown"),
    "swim": ("paddle dive", "swim swims swam swimming dove"),
    "jump": ("jump hop skip bounce pounce leap", "leapt"),
    "dance": ("dance twirl waltz spin", "spun spinning"),
    "sleep": ("sleep nap doze snore", "slept asleep sleeping dreaming fellasleep"),
    "sit": ("sit perch rest crouch kneel", "sat sitting knelt sits"),
    "look": (
        "look watch gaze stare peek peer glance observe admire notice spot",
        "saw see sees seeing seen",
    ),
    "find": ("find discover uncover encounter", "found finds finding"),
    "point": ("point", ""),
    "hug": ("hug embrace cuddle", "hugging hugged"),
    "search": ("search seek explore hunt", "sought lookingfor"),
    "open": ("open unlock unlatch", ""),
    "sail": ("sail row steer navigate", ""),
    "climb": ("climb scramble clamber", ""),
    "fall": ("fall tumble stumble trip slip", "fell falls falling fallen slipped"),
    "wave": ("wave", ""),
    "read": ("read", "reads reading"),
    "ride": ("ride", "rode rides riding ridden"),
    "play": ("play", ""),
    "sing": ("sing hum", "sang sings singing sung"),
    "eat": ("eat nibble munch", "ate eats eating"),
    "cry": ("cry weep sob", "wept"),
    "laugh": ("laugh giggle smile grin", ""),
    "hide": ("hide", "hid hides hiding"),
    "carry": ("carry lift hold", "held holds holding"),
    "think": ("think ponder contemplate wonder meditate", "thought thinks thinking"),
    "stand": ("stand wait", "stood stands standing"),
    "talk": ("say talk whisper shout ask reply answer", "said says told"),
    "catch": ("catch", "caught"),
    "build": ("build", "built"),
    "dig": ("dig", "dug"),
    "plant": ("", "planted planting"),
}
# Verb forms that are nouns or adjectives more often ("open sea", "waves", "a dream").
NEVER_VERBS = """
    waves step steps cross fall falls rest hunt play plays rests spot spots trip slip row rows wonder
"""
# A "Lily" or a "Rose" does these, no lily and no rose.
NAMED_VERBS = """
    let got gave took lost put told threw heard met helped tried decided bought brought ate drank
    wore made went came planted jumped climbed learned baked drew
"""
# Verbs only people and animals do: a capitalised stranger before one is somebody.
ANIMATE_VERBS = """
    said says smiled smiles laughed whispered asked walked walks looked looks saw found wanted loved
    sat slept woke waved hugged danced cried shouted wondered discovered sang played lived dreamed
    gazed stared giggled hurried tiptoed watched opened wandered remembered felt thought knew swam
    held carried picked painted ran
"""
COLOURS = {
    "#d8452e": "red scarlet crimson ruby",
    "#3f78c8": "blue azure sapphire",
    "#f2c53d": "yellow golden gold",
    "#4f9a4f": "green emerald",
    "#f08a2c": "orange",
    "#8a5ab0": "purple violet lavender",
    "#ef8fb4": "pink",
    "#f6f2ea": "white snow-white",
    "#2a2630": "black",
    "#8a5a3c": "brown",
    "#9a9aa4": "grey gray",
    "#c3c9d2": "silver silvery",
    "#2fa7a0": "turquoise teal",
    "#e8d3a8": "cream beige",
}
# What a figure wears or is made of: a colour before it is the figure's.
WORN = """
    tail coat dress jacket robe cloak cape scarf hat sweater shirt wings wing feathers fur scales boots
    skirt hood tunic gown raincoat hoodie shell stripes spots overalls
"""
ADJECTIVES = """
    little small big large tiny huge old young new brave kind happy sad beautiful pretty lovely
    lonely lost tired hungry wild gentle friendly clever curious sleepy playful magic magical ancient
    mysterious strange colorful colourful bright dark quiet noisy fluffy furry great giant golden
    lazy quick sly shy baby poor rich wise foolish good bad evil wicked angry fierce cute sweet warm
    cold white-haired polar grizzly stray striped spotted frightened scared gray-haired enormous
    gigantic tall short fat thin round long busy proud silly shiny sparkling glowing snowy misty
    rainy stormy calm deep distant hidden secret wooden stone broken ruined tropical dusty sandy
    rusty heavy open empty crowded local nearby green wet sunny moonlit starry own favorite favourite
    other another same tame white elderly aged four-legged three-legged talking singing dancing shooting falling baking
    sleeping flying running red-nosed orphan fairy summer winter autumn spring
"""
DETERMINERS = """
    a an the this that these those his her their its my your our some every each any another many
    several few both all no two three four five six seven eight nine ten dozen one first second last
"""
NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 9,
    "dozen": 9,
    "both": 2,
    "pair": 2,
    "several": 4,
    "many": 5,
    "flock": 5,
    "school": 5,
    "herd": 5,
    "group": 4,
    "swarm": 6,
    "pack": 4,
    "some": 3,
    "few": 3,
}
